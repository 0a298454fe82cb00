/* trial.h - compiles a few lines of rules, for tests, and runs them over a text */
#ifndef TRIAL_H
#define TRIAL_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/rulec/check.h"
#include "../../../src/rulec/run.h"
#include "../../../src/rules/matcher.h"

typedef struct {
    build made;
    char folder[64];
    omd_matcher *matcher;
    omd_text text;
    char shown[4096];
} trial;

/* Compiles `words` (words.rules) and `rules` (rules.rules) as language "xx", which has no
 * dictionary, in a folder of its own. What is only untidy is a warning. */
void trial_open(trial *t, const char *words, const char *rules);

/* The same in a language of its own, with a dictionary; `messages` may be NULL. */
void trial_open_as(trial *t, const char *language, const char *inflections, const char *words,
                   const char *rules, const char *messages);

void trial_close(trial *t);

/* Errors, then warnings, a line each: "rules.rules:2: ...". */
const char *trial_said(trial *t);

/* What is found in a text: "id: underlined", joined by " | "; "" where nothing is. */
const char *trial_finds(trial *t, omd_kind kind, const char *text);

/* The same for one find line in a rule that takes whatever it is given, and its pack. */
const char *pattern_finds(const char *find, const char *text);

/* The bytes of the fixture's pack of a language, aligned; free() them. */
void *fixture_pack(const char *language, size_t *size);

#endif
