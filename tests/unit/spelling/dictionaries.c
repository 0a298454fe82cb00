/* dictionaries.c - the built dictionaries, for tests */
#include "dictionaries.h"

#include "../../../src/text/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void *bytes[2];

void *test_dictionary(const char *code, size_t *size)
{
    char path[512];
    const char *folder = getenv("OMDOME_DICTIONARIES");
    snprintf(path, sizeof path, "%s/%s.dict", folder ? folder : "build/dictionaries", code);
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s is missing: make dictionaries", path);
    size_t room = (size_t)8 << 20;
    char *dictionary = malloc(room);
    assert_non_null(dictionary);
    *size = fread(dictionary, 1, room, file);
    fclose(file);
    return realloc(dictionary, *size);
}

omd_speller *test_speller(const char *first, const char *second)
{
    const char *codes[2] = { first, second };
    omd_speller *s = omd_speller_new();
    assert_non_null(s);
    for (int i = 0; i < 2 && codes[i]; i++) {
        size_t size;
        bytes[i] = test_dictionary(codes[i], &size);
        assert_int_equal(omd_speller_load(s, bytes[i], size), 0);
    }
    return s;
}

void test_speller_free(omd_speller *s)
{
    omd_speller_free(s);
    for (int i = 0; i < 2; i++) {
        free(bytes[i]);
        bytes[i] = NULL;
    }
}

const char *test_spelling(omd_speller *s, const omd_spelling_request *request, const char *text)
{
    static char out[4096];
    const omd_report *report;
    size_t size = 0;
    assert_int_equal(omd_speller_check(s, request, text, strlen(text), &report), 0);
    out[0] = '\0';
    for (uint32_t i = 0; i < report->finding_count; i++) {
        const omd_finding *f = &report->findings[i];
        omd_utf16 walk;
        uint32_t from = 0;
        omd_utf16_start(&walk, text, (uint32_t)strlen(text));
        while (omd_utf16_at(&walk, from) < f->start) from++;
        uint32_t to = from;
        while (omd_utf16_at(&walk, to) < f->end) to++;
        size += (size_t)snprintf(out + size, sizeof out - size, "%s:%.*s ",
                                 strchr(f->rule, '.') + 1, (int)(to - from), text + from);
    }
    return out;
}
