/* errors.h - what is wrong with a rule file, where, and what to write instead */
#ifndef RULEC_ERRORS_H
#define RULEC_ERRORS_H

#include "arena.h"

typedef struct {
    const char *file;
    uint32_t line;
} place;

typedef struct {
    arena *memory;
    list messages; /* const char *: "file:line: text" */
    list notes;    /* the same: warnings */
    size_t errors, warnings;
    bool lax; /* what people leave for later is a warning */
} error_log;

/* "src/lang/en/removal.rules:4: "~review" has one form; write: word review = review reviews" */
void error_at(error_log *log, place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* An error, unless the log is lax: then a warning. */
void untidy_at(error_log *log, place at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* To standard error, 200 at most, and how many there were. */
void errors_print(const error_log *log);

#endif
