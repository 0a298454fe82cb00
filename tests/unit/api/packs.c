/* packs.c - the built packs, for tests that need whole rules */
#include "packs.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/text/text.h"

/* Of each language the pack and the scores. */
static void *bytes[2][2];
static size_t sizes[2][2];
static const char *const codes[2] = { "sv", "en" };
static char buffer[65536];

static void *read_built(const char *code, const char *kind, size_t *size)
{
    char path[512];
    const char *folder = getenv("OMDOME_PACKS");
    snprintf(path, sizeof path, "%s/%s.%s", folder ? folder : "build/packs", code, kind);
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s is missing: make packs", path);
    size_t room = (size_t)16 << 20;
    char *pack = malloc(room);
    assert_non_null(pack);
    *size = fread(pack, 1, room, file);
    fclose(file);
    return realloc(pack, *size);
}

void *test_pack(const char *code, size_t *size)
{
    return read_built(code, "pack", size);
}

void *test_scores(const char *code, size_t *size)
{
    return read_built(code, "scores", size);
}

omd_checker *test_checker_with(void *(*resize)(void *, void *, size_t), void *context)
{
    omd_checker *c = resize ? omd_new_with(resize, context) : omd_new();
    assert_non_null(c);
    for (int i = 0; i < 2; i++) {
        if (!bytes[i][0]) bytes[i][0] = test_pack(codes[i], &sizes[i][0]);
        if (!bytes[i][1]) bytes[i][1] = test_scores(codes[i], &sizes[i][1]);
        assert_int_equal(omd_load(c, bytes[i][0], sizes[i][0]), 0);
        assert_int_equal(omd_load_scores(c, bytes[i][1], sizes[i][1]), 0);
    }
    return c;
}

omd_checker *test_checker(void)
{
    return test_checker_with(NULL, NULL);
}

void test_close(omd_checker *c)
{
    omd_free(c);
    for (int i = 0; i < 4; i++) {
        free(bytes[i / 2][i % 2]);
        bytes[i / 2][i % 2] = NULL;
    }
}

const omd_report *test_check(omd_checker *c, omd_kind kind, const char *language, const char *text)
{
    omd_request ask = { .kind = kind, .language = language };
    const omd_report *report = NULL;
    assert_int_equal(omd_check(c, &ask, text, strlen(text), &report), 0);
    assert_non_null(report);
    return report;
}

const omd_finding *test_finding(const omd_report *report, const char *rule)
{
    for (uint32_t i = 0; i < report->finding_count; i++)
        if (strcmp(report->findings[i].rule, rule) == 0) return &report->findings[i];
    return NULL;
}

/* The byte where UTF-16 unit `unit` begins. */
static uint32_t byte_of(const char *text, uint32_t unit)
{
    omd_utf16 walk;
    omd_utf16_start(&walk, text, (uint32_t)strlen(text));
    while (walk.byte < walk.size && walk.unit < unit) omd_utf16_at(&walk, walk.byte + 1);
    return walk.byte;
}

const char *test_slice(const char *text, uint32_t start, uint32_t end)
{
    uint32_t from = byte_of(text, start), to = byte_of(text, end);
    assert_true(from <= to && to - from < sizeof buffer);
    memcpy(buffer, text + from, to - from);
    buffer[to - from] = '\0';
    return buffer;
}

const char *test_replaced(const char *text, const omd_replacement *replacement)
{
    uint32_t from = byte_of(text, replacement->start), to = byte_of(text, replacement->end);
    assert_true(from <= to);
    snprintf(buffer, sizeof buffer, "%.*s%s%s", (int)from, text, replacement->text, text + to);
    return buffer;
}
