/* fixture.c - see fixture.h */
#include "fixture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

omd_text scanned;
omd_personal_scan scan;

int start(void **state)
{
    (void)state;
    omd_text_init(&scanned, &omd_plain_memory);
    omd_personal_init(&scan, &omd_plain_memory);
    return 0;
}

int stop(void **state)
{
    (void)state;
    omd_text_free(&scanned);
    omd_personal_free(&scan);
    return 0;
}

void find_in(const char *sentence, const char *language, const omd_context *context)
{
    assert_int_equal(omd_text_read(&scanned, sentence, (uint32_t)strlen(sentence)), 0);
    assert_int_equal(omd_personal_find(&scan, &scanned, language, OMD_REPLY, context), 0);
}

const omd_signs *spell(written *w, const char *number)
{
    char mark = 0;
    memset(w, 0, sizeof *w);
    w->all = (omd_signs) { w->signs, w->marks, 0 };
    for (; *number; number++) {
        if ((*number >= '0' && *number <= '9') || (*number >= 'A' && *number <= 'Z')) {
            w->signs[w->all.size] = *number;
            w->marks[w->all.size++] = mark;
            mark = 0;
        } else if (*number != ' ' || !mark) { /* ") " is one mark, ")" */
            mark = *number;
        }
    }
    return &w->all;
}

/* Writes what was found back into the text as marks. */
static void mark(const char *plain, char *out)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < scan.count; i++) {
        const omd_personal *p = &scan.found[i];
        if (p->kind == OMD_P_NONE) continue;
        uint32_t start = scanned.places[p->view], end = scanned.ends[p->view_end - 1];
        memcpy(out, plain + at, start - at);
        out += start - at;
        *out++ = '<';
        memcpy(out, plain + start, end - start);
        out += end - start;
        *out++ = '>';
        at = end;
    }
    strcpy(out, plain + at);
}

static void check_trial(const trial *one)
{
    char plain[1024], marked[2048];
    uint32_t size = 0;
    for (const char *p = one->text; *p; p++)
        if (*p != '<' && *p != '>') plain[size++] = *p;
    plain[size] = 0;
    find_in(plain, one->language, NULL);
    mark(plain, marked);
    assert_string_equal(marked, one->text);
}

static void all_hold(void **state)
{
    const trials *some = *state;
    for (size_t i = 0; i < some->count; i++) check_trial(&some->all[i]);
}

int run_trials(trials loud, trials quiet)
{
    const struct CMUnitTest tests[] = {
        { "what_is_personal_is_found", all_hold, NULL, NULL, &loud },
        { "what_is_not_stays_quiet", all_hold, NULL, NULL, &quiet },
    };
    return cmocka_run_group_tests(tests, start, stop);
}
