/* errors.c - collects what is wrong, so that all of it is told at once */
#include "errors.h"

#include <stdarg.h>
#include <stdio.h>

#define MOST_PRINTED 200

static void add_message(error_log *log, list *messages, place at, const char *text)
{
    const char *grade = messages == &log->notes ? "warning: " : "";
    const char **message = list_add(log->memory, messages, sizeof *message);
    if (at.line == 0)
        *message = arena_format(log->memory, "%s: %s%s", at.file, grade, text);
    else
        *message = arena_format(log->memory, "%s:%u: %s%s", at.file, at.line, grade, text);
}

void error_at(error_log *log, place at, const char *format, ...)
{
    char text[4096];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    add_message(log, &log->messages, at, text);
    log->errors++;
}

void untidy_at(error_log *log, place at, const char *format, ...)
{
    char text[4096];
    va_list values;
    va_start(values, format);
    vsnprintf(text, sizeof text, format, values);
    va_end(values);
    add_message(log, log->lax ? &log->notes : &log->messages, at, text);
    if (log->lax)
        log->warnings++;
    else
        log->errors++;
}

static void print_some(const list *messages)
{
    for (size_t i = 0; i < messages->count && i < MOST_PRINTED; i++)
        fprintf(stderr, "%s\n", LIST_AT(const char *, messages, i));
    if (messages->count > MOST_PRINTED)
        fprintf(stderr, "... and %zu more\n", messages->count - MOST_PRINTED);
}

void errors_print(const error_log *log)
{
    print_some(&log->notes);
    print_some(&log->messages);
    if (log->errors + log->warnings > 0)
        fprintf(stderr, "%zu errors, %zu warnings\n", log->errors, log->warnings);
}
