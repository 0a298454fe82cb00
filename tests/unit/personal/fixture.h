/* fixture.h - what the tests of the recognisers share: one text and its finds, marked sentences, spelt numbers */
#ifndef TEST_PERSONAL_FIXTURE_H
#define TEST_PERSONAL_FIXTURE_H

#include "../../../src/personal/national_id.h"
#include "../../../src/personal/personal.h"

extern omd_text scanned;
extern omd_personal_scan scan;

/* For cmocka_run_group_tests(). */
int start(void **state);
int stop(void **state);

/* Reads a reply and looks for personal data; `context` may be NULL. */
void find_in(const char *sentence, const char *language, const omd_context *context);

/* A sentence in which all that is to be found stands between < and >, whatever its kind. */
typedef struct {
    const char *language, *text;
} trial;

typedef struct {
    const trial *all;
    size_t count;
} trials;

#define TRIALS(array) { array, sizeof array / sizeof *array }

/* A test program: in `loud` sentences something is to be found, in `quiet` ones nothing. */
int run_trials(trials loud, trials quiet);

/* A number as people write it: its signs, and the marks before them. */
typedef struct {
    char signs[64], marks[65];
    omd_signs all;
} written;

const omd_signs *spell(written *w, const char *number);

#endif
