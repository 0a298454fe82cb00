/* errors.c - collects what is wrong, so that all of it is told at once */
#include "errors.h"

#include <stdarg.h>
#include <stdio.h>

#define MOST_PRINTED 200

static void add_message(error_log *log, place at, const char *grade, const char *format, va_list values)
{
    char text[4096];
    vsnprintf(text, sizeof text, format, values);
    const char **message = list_add(log->memory, &log->messages, sizeof *message);
    if (at.line == 0) *message = arena_format(log->memory, "%s: %s%s", at.file, grade, text);
    else *message = arena_format(log->memory, "%s:%u: %s%s", at.file, at.line, grade, text);
}

void error_at(error_log *log, place at, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    add_message(log, at, "", format, values);
    va_end(values);
    log->errors++;
}

void untidy_at(error_log *log, place at, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    add_message(log, at, log->lax ? "warning: " : "", format, values);
    va_end(values);
    if (log->lax) log->warnings++;
    else log->errors++;
}

void errors_print(const error_log *log)
{
    for (size_t i = 0; i < log->messages.count && i < MOST_PRINTED; i++)
        fprintf(stderr, "%s\n", LIST_AT(const char *, &log->messages, i));
    if (log->messages.count > MOST_PRINTED)
        fprintf(stderr, "... and %zu more\n", log->messages.count - MOST_PRINTED);
    if (log->errors > 0) fprintf(stderr, "%zu errors\n", log->errors);
}
