/* check.c - a text's way through the checker
 *
 * text ─► language ─► personal data (joined to single tokens) ─► each language's rules
 *      ─► merge ─► advice ─► explain */
#include <string.h>

#include "checker.h"

/* The language of the text and of each sentence, where it is asked for. */
static void ask_for_language(omd_checker *c, int pack)
{
    c->language = pack;
    for (uint32_t i = 0; i < c->text.sentence_count; i++)
        c->text.sentences[i].language = (uint8_t)pack;
}

static void detect_language(omd_checker *c)
{
    ask_for_language(c, 0xFF);
    c->language =
        c->pack_count ? omd_matcher_language(c->matcher, &c->text, c->packs, c->pack_count) : -1;
}

static const char *language_code(const omd_checker *c)
{
    return c->language < 0 ? "und" : omd_pack_language(&c->loaded[c->language].pack);
}

/* Makes each personal datum, number, date … one token. */
static bool join_entities(omd_checker *c)
{
    if (!omd_room(&c->memory, &c->stretch_block, (size_t)c->scan.count + 1, sizeof(omd_stretch)))
        return false;
    omd_stretch *stretches = c->stretch_block.data;
    uint32_t count = 0;
    for (uint32_t i = 0; i < c->scan.count; i++) {
        const omd_personal *p = &c->scan.found[i];
        if (p->entity != OMD_NOTHING)
            stretches[count++] = (omd_stretch){ p->view, p->view_end, p->entity };
    }
    omd_text_join(&c->text, stretches, count);
    return true;
}

/* The sentence of token `token`, walking on from `sentence`. */
static uint32_t sentence_at(const omd_text *t, uint32_t sentence, uint32_t token)
{
    while (sentence + 1 < t->sentence_count && t->sentences[sentence].last <= token) sentence++;
    return sentence;
}

static int language_of(const omd_checker *c, uint32_t sentence)
{
    uint8_t language =
        sentence < c->text.sentence_count ? c->text.sentences[sentence].language : 0xFF;
    return language == 0xFF ? c->language : language;
}

static bool add_personal(omd_checker *c)
{
    const omd_text *t = &c->text;
    uint32_t token = 0, sentence = 0;
    for (uint32_t i = 0; i < c->scan.count; i++) {
        const omd_personal *p = &c->scan.found[i];
        if (p->kind == OMD_P_NONE) continue;
        while (token < t->token_count && t->tokens[token].view_end <= p->view) token++;
        uint32_t last = token;
        while (last < t->token_count && t->tokens[last].view < p->view_end) last++;
        sentence = sentence_at(t, sentence, token);
        omd_found found = {
            .start = t->places[p->view],
            .end = t->ends[p->view_end - 1],
            .first = token,
            .last = last,
            .sentence = sentence,
            .personal = i,
            .rule = omd_rule_number(omd_personal_rule(p->kind)),
            .pack = language_of(c, sentence),
            .severity = p->severity,
        };
        if (!omd_add_found(c, found)) return false;
    }
    return true;
}

static bool add_matches(omd_checker *c, int pack, const omd_match *matches, uint32_t count)
{
    const uint8_t *rules = c->loaded[pack].rules.data;
    for (uint32_t i = 0; i < count; i++) {
        const omd_match *m = &matches[i];
        omd_rule_info info = omd_pack_rule(&c->loaded[pack].pack, m->rule);
        omd_found found = {
            .start = c->text.tokens[m->first].start,
            .end = c->text.tokens[m->last - 1].end,
            .first = m->first,
            .last = m->last,
            .sentence = m->sentence,
            .personal = OMD_NONE,
            .rewrite = info.rewrite,
            .rule = rules[m->rule],
            .pack = pack,
            .severity = (omd_severity)info.severity,
        };
        if (!omd_add_found(c, found)) return false;
    }
    return true;
}

static bool speaks(const omd_text *t, uint32_t pack)
{
    for (uint32_t i = 0; i < t->sentence_count; i++)
        if (t->sentences[i].language == pack) return true;
    return false;
}

static int run_packs(omd_checker *c)
{
    for (uint32_t i = 0; i < c->pack_count; i++) {
        if (!speaks(&c->text, i)) continue;
        const omd_match *matches = NULL;
        uint32_t count = 0;
        int failure = omd_matcher_run(c->matcher, &c->text, &c->loaded[i].pack, i, c->request->kind,
                                      UINT32_MAX, &matches, &count);
        if (failure) return failure;
        if (!add_matches(c, (int)i, matches, count) || !omd_add_weighed(c, (int)i))
            return OMD_NO_MEMORY;
        omd_note_marks(c, (int)i);
    }
    return 0;
}

static bool is_auto(const char *language)
{
    return !language || !*language || strcmp(language, "auto") == 0;
}

static int check_request(const omd_checker *c, const omd_request *request, size_t size, int *pack)
{
    if (request->kind != OMD_REPLY && request->kind != OMD_INVITATION) return OMD_BAD_ARGUMENT;
    if (size > OMD_MAX_TEXT) return OMD_TOO_LONG;
    *pack = -1;
    if (is_auto(request->language)) return 0;
    *pack = omd_find_pack(c, request->language);
    return *pack < 0 ? OMD_NO_LANGUAGE : 0;
}

static int read(omd_checker *c, const char *text, size_t size, int pack)
{
    c->finds.count = 0;
    memset(c->marks, 0, sizeof c->marks);
    int failure = omd_text_read(&c->text, size ? text : "", (uint32_t)size);
    if (failure) return failure;
    if (pack >= 0)
        ask_for_language(c, pack);
    else
        detect_language(c);
    return 0;
}

static int find(omd_checker *c)
{
    int failure = omd_personal_find(&c->scan, &c->text, language_code(c), c->request->kind,
                                    c->request->context);
    if (failure) return failure;
    if (!join_entities(c) || !add_personal(c) || !omd_find_shouting(c)) return OMD_NO_MEMORY;
    return run_packs(c);
}

int omd_check(omd_checker *c, const omd_request *request, const char *text, size_t size,
              const omd_report **report)
{
    int pack;
    if (!c || !request || !report || (!text && size)) return OMD_BAD_ARGUMENT;
    *report = NULL;
    int failure = check_request(c, request, size, &pack);
    if (failure) return failure;
    c->request = request;
    failure = read(c, text, size, pack);
    if (!failure) failure = find(c);
    if (failure) return failure;
    omd_drop_quoted_review(c);
    if (!omd_finds_merge(&c->finds)) return OMD_NO_MEMORY;
    omd_give_advice(c);
    c->report.language = language_code(c);
    if (!omd_explain(c)) return OMD_NO_MEMORY;
    *report = &c->report;
    return 0;
}
