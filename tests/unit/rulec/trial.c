/* trial.c - compiles a few lines of rules, for tests, and runs them over a text */
#define _POSIX_C_SOURCE 200809L
#include "trial.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const files[] = { "words.rules", "rules.rules", "messages.rules" };

static void write_file(const char *folder, const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void remove_folder(const char *folder)
{
    char path[256];
    for (size_t i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, files[i]);
        remove(path);
    }
    rmdir(folder);
    snprintf(path, sizeof path, "%s", folder);
    *strrchr(path, '/') = 0;
    rmdir(path);
}

void trial_open_as(trial *t, const char *language, const char *inflections, const char *words,
                   const char *rules, const char *messages)
{
    char base[] = "/tmp/omdome-XXXXXX";
    memset(t, 0, sizeof *t);
    assert_non_null(mkdtemp(base));
    snprintf(t->folder, sizeof t->folder, "%s/%s", base, language);
    assert_int_equal(mkdir(t->folder, 0700), 0);
    write_file(t->folder, "words.rules", words);
    write_file(t->folder, "rules.rules", rules);
    if (messages != NULL) write_file(t->folder, "messages.rules", messages);
    options o = { .folder = t->folder, .dictionary = inflections, .lax = true };
    build_make(&t->made, &o, true);
    remove_folder(t->folder);
    omd_text_init(&t->text, &omd_plain_memory);
    t->matcher = omd_matcher_new(&omd_plain_memory);
    assert_non_null(t->matcher);
}

void trial_open(trial *t, const char *words, const char *rules)
{
    trial_open_as(t, "xx", NULL, words, rules, NULL);
}

void trial_close(trial *t)
{
    omd_matcher_free(t->matcher);
    omd_text_free(&t->text);
    build_free(&t->made);
}

static void show(trial *t, const char *text)
{
    size_t used = strlen(t->shown), n = strlen(text);
    assert_true(used + n < sizeof t->shown);
    memcpy(t->shown + used, text, n + 1);
}

static void show_messages(trial *t, const list *messages)
{
    for (size_t i = 0; i < messages->count; i++) {
        const char *message = LIST_AT(const char *, messages, i);
        if (strstr(message, "no message for") != NULL) continue; /* tests have none */
        if (strstr(message, "the language has no") != NULL) continue;
        show(t, strncmp(message, t->folder, strlen(t->folder)) == 0
                    ? message + strlen(t->folder) + 1
                    : message);
        show(t, "\n");
    }
}

const char *trial_said(trial *t)
{
    t->shown[0] = 0;
    show_messages(t, &t->made.log.messages);
    show_messages(t, &t->made.log.notes);
    return t->shown;
}

const char *trial_finds(trial *t, omd_kind kind, const char *text)
{
    omd_pack pack;
    const omd_match *matches = NULL;
    uint32_t count = 0;
    assert_non_null(t->made.pack);
    assert_int_equal(omd_pack_open(&pack, t->made.pack, t->made.size), 0);
    assert_int_equal(omd_text_read(&t->text, text, (uint32_t)strlen(text)), 0);
    for (uint32_t i = 0; i < t->text.sentence_count; i++) t->text.sentences[i].language = 0;
    assert_int_equal(
        omd_matcher_run(t->matcher, &t->text, &pack, 0, kind, UINT32_MAX, &matches, &count), 0);
    t->shown[0] = 0;
    for (uint32_t i = 0; i < count; i++) {
        char one[512];
        uint32_t start = t->text.tokens[matches[i].first].start,
                 end = t->text.tokens[matches[i].last - 1].end;
        snprintf(one, sizeof one, "%s%s: %.*s", i == 0 ? "" : " | ",
                 omd_pack_rule(&pack, matches[i].rule).id, (int)(end - start), text + start);
        show(t, one);
    }
    return t->shown;
}

const char *pattern_finds(const char *find, const char *text)
{
    static char found[4096];
    char rules[1024];
    trial t;
    snprintf(rules, sizeof rules,
             "rule aggression.hostile in reply\n find %s\n even negated quoted\n", find);
    trial_open(&t, "set ab = ant | bee\nset phrase = fox ..2 yak | zebra\nclause but\n", rules);
    if (t.made.pack == NULL)
        snprintf(found, sizeof found, "refused: %s", trial_said(&t));
    else
        snprintf(found, sizeof found, "%s", trial_finds(&t, OMD_REPLY, text));
    trial_close(&t);
    /* one id: only what is underlined tells something */
    char *to = found;
    static const char id[] = "aggression.hostile: ";
    for (const char *from = found; *from != 0;) {
        if (strncmp(from, id, sizeof id - 1) == 0)
            from += sizeof id - 1;
        else
            *to++ = *from++;
    }
    *to = 0;
    return found;
}

void *fixture_pack(const char *language, size_t *size)
{
    build b;
    char folder[128], inflections[128];
    snprintf(folder, sizeof folder, "tests/unit/rulec/fixture/%s", language);
    snprintf(inflections, sizeof inflections, "tests/unit/rulec/fixture/%s", language);
    options o = { .folder = folder, .dictionary = inflections };
    build_make(&b, &o, true);
    errors_print(&b.log);
    assert_int_equal(b.log.errors, 0);
    void *copy = aligned_alloc(8, b.size);
    assert_non_null(copy);
    memcpy(copy, b.pack, b.size);
    *size = b.size;
    build_free(&b);
    return copy;
}
