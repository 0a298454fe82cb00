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
