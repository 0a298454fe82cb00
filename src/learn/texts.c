/* texts.c - reads labelled texts, and which of their sentences each label touches */
#include "texts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../json/read.h"
#include "../personal/personal.h"

static void *one_more(void *items, uint32_t count, size_t item)
{
    if (count & (count - 1)) return items; /* room doubles at powers of two */
    return realloc(items, (count ? (size_t)count * 2 : 1) * item);
}

static char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    char *bytes = NULL;
    *size = 0;
    for (size_t room = 1 << 16;; room *= 2) {
        char *more = realloc(bytes, room);
        if (!more) break;
        bytes = more;
        *size += fread(bytes + *size, 1, room - *size - 1, file);
        if (*size < room - 1) break;
    }
    fclose(file);
    if (bytes) bytes[*size] = '\0';
    return bytes;
}

static uint32_t hash_text(const char *text)
{
    uint32_t hash = 2166136261u;
    for (; *text; text++) hash = (hash ^ (unsigned char)*text) * 16777619u;
    return hash ^ hash >> 15;
}

static const char *member(const omd_json *j, const omd_json_value *object, const char *key)
{
    const omd_json_value *v = omd_json_member(j, object, key);
    return v && v->kind == OMD_J_STRING ? omd_json_string(j, v) : "";
}

static uint32_t label_of(const char *rule)
{
    for (uint32_t i = 0; i < OMD_SCORE_RULES; i++)
        if (strcmp(omd_score_rules[i], rule) == 0) return 1u << i;
    return 0;
}

/* Personal data, numbers and dates become one token each, as in a check. */
static bool join_entities(omd_text *t, const char *language, omd_kind kind)
{
    omd_personal_scan scan;
    omd_personal_init(&scan, &omd_plain_memory);
    bool well =
        omd_personal_find(&scan, t, language, kind, NULL) == 0 && omd_personal_join(&scan, t);
    omd_personal_free(&scan);
    return well;
}

/* The labels whose span touches the sentence's bytes. */
static uint32_t labels_at(const omd_json *j, const omd_json_value *expect, const char *text,
                          uint32_t start, uint32_t end)
{
    uint32_t labels = 0;
    if (!expect || expect->kind != OMD_J_ARRAY) return 0;
    for (const omd_json_value *e = omd_json_first(j, expect); e; e = omd_json_after(j, expect, e)) {
        const char *span = member(j, e, "span"), *at = strstr(text, span);
        if (!at || !*span) continue;
        uint32_t from = (uint32_t)(at - text), to = from + (uint32_t)strlen(span);
        if (from < end && to > start) labels |= label_of(member(j, e, "rule"));
    }
    return labels;
}

/* What the sentences near one say to it. */
static uint32_t features_near(const omd_text *t, uint32_t number, omd_feature *near)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < OMD_NEAR; i++) {
        uint32_t place = omd_near_place(number, i);
        if (place < t->sentence_count) count += omd_features_near(t, place, near + count);
    }
    return count;
}

static bool add_sentence(corpus *c, const omd_text *t, uint32_t number, uint32_t labels,
                         omd_block *block, omd_kind kind)
{
    omd_feature near[OMD_NEAR * OMD_AROUND_TOKENS];
    int32_t own = omd_features_of(&omd_plain_memory, block, t, number, kind);
    if (own < 0) return false;
    uint32_t near_count = features_near(t, number, near);
    sentence_row *rows = one_more(c->sentences, c->sentence_count, sizeof *rows);
    if (!rows) return false;
    c->sentences = rows;
    sentence_row *row = &rows[c->sentence_count];
    row->own = (uint32_t)own;
    row->count = row->own + near_count;
    row->keys = malloc(((size_t)row->count + 1) * sizeof *row->keys);
    if (!row->keys) return false;
    const omd_feature *of_own = block->data;
    for (uint32_t i = 0; i < row->count; i++)
        row->keys[i] = i < row->own ? of_own[i].key : near[i - row->own].key;
    row->text = c->text_count - 1;
    row->labels = labels;
    c->sentence_count++;
    return true;
}

static bool add_text(corpus *c, const omd_json *j, const char *language, uint32_t file)
{
    const omd_json_value *document = j->values;
    const char *source = member(j, document, "text");
    omd_kind kind = strcmp(member(j, document, "kind"), "reply") == 0 ? OMD_REPLY : OMD_INVITATION;
    text_row *rows = one_more(c->texts, c->text_count, sizeof *rows);
    if (!rows) return false;
    c->texts = rows;
    const char *group = member(j, document, "group");
    text_row *row = &rows[c->text_count++];
    *row = (text_row){ hash_text(*group ? group : source) % FOLDS, 0, kind, file, c->exam };
    omd_text t;
    omd_block block = { NULL, 0 };
    omd_text_init(&t, &omd_plain_memory);
    bool well = omd_text_read(&t, source, (uint32_t)strlen(source)) == 0 &&
                join_entities(&t, language, kind);
    for (uint32_t i = 0; well && i < t.sentence_count; i++) {
        const omd_sentence *n = &t.sentences[i];
        if (n->first == n->last) continue;
        uint32_t labels = labels_at(j, omd_json_member(j, document, "expect"), source,
                                    t.tokens[n->first].start, t.tokens[n->last - 1].end);
        c->texts[c->text_count - 1].labels |= labels;
        well = add_sentence(c, &t, i, labels, &block, kind);
    }
    omd_release(&omd_plain_memory, &block);
    omd_text_free(&t);
    return well;
}

bool corpus_read(corpus *c, const char *path, const char *language, uint32_t file)
{
    size_t size;
    char *bytes = read_file(path, &size);
    if (!bytes) return false;
    omd_json j;
    omd_json_init(&j, &omd_plain_memory);
    bool well = true;
    for (char *line = bytes; well && *line;) {
        size_t length = strcspn(line, "\n");
        if (length > 0 && omd_json_read(&j, line, length) == 0 && j.values->kind == OMD_J_OBJECT)
            well = add_text(c, &j, language, file);
        line += length + (line[length] == '\n');
    }
    omd_json_free(&j);
    free(bytes);
    return well;
}
