/* check.c - a text's way through the checker
 *
 * text ─► language ─► personal data (joined to single tokens) ─► each language's rules
 *      ─► merge ─► advice ─► explain */
#include <string.h>

#include "checker.h"

/* Every sentence is in the language that was asked for; -1: in none that a pack knows. */
static void ask_for_language(omd_checker *c, int pack)
{
    c->language = pack;
    for (uint32_t i = 0; i < c->text.sentence_count; i++)
        c->text.sentences[i].language = pack < 0 ? 0xFF : (uint8_t)pack;
}

/* A text that is clearly in a language without a pack is not taken for its neighbour's:
 * half of the Danish words are Swedish ones. False: memory is out. */
static bool detect_language(omd_checker *c)
{
    const char *code = omd_personal_language(&c->scan, &c->text);
    if (!code) return false;
    memcpy(c->code, code, sizeof c->code);
    ask_for_language(c, -1);
    bool stranger = strcmp(c->code, "und") != 0 && omd_find_pack(c, c->code) < 0;
    if (c->pack_count && !stranger)
        c->language = omd_matcher_language(c->matcher, &c->text, c->packs, c->pack_count);
    return true;
}

static const char *language_code(const omd_checker *c)
{
    return c->language < 0 ? c->code : omd_pack_language(&c->loaded[c->language].pack);
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

/* Whether anything is asked for that packs find. */
static bool asks_packs(const omd_checker *c)
{
    for (int rule = 0; rule < OMD_RULE_COUNT; rule++)
        if (omd_rule_needs_pack(rule) && omd_rule_severity(c, rule, OMD_HINT) != OMD_OFF) return true;
    return false;
}

static int run_packs(omd_checker *c)
{
    if (!asks_packs(c)) return 0;
    for (uint32_t i = 0; i < c->pack_count; i++) {
        if (!speaks(&c->text, i)) continue;
        const omd_match *matches = NULL;
        uint32_t count = 0;
        int failure = omd_matcher_run(c->matcher, &c->text, &c->loaded[i].pack, i, c->request->kind,
                                      UINT32_MAX, &matches, &count);
        if (failure) return failure;
        if (!add_matches(c, (int)i, matches, count) || !omd_weigh(c, (int)i))
            return OMD_NO_MEMORY;
        omd_note_marks(c, (int)i);
    }
    return 0;
}

static bool is_auto(const char *language)
{
    return !language || !*language || strcmp(language, "auto") == 0;
}

/* The code of a language, two or three letters, in small ones: "da" of "DA" and "da-DK". */
static bool take_code(const char *language, char code[4])
{
    size_t size = strcspn(language, "-_");
    if (size < 2 || size > 3) return false;
    for (size_t i = 0; i < size; i++) {
        code[i] = (char)(language[i] | 32);
        if (code[i] < 'a' || code[i] > 'z') return false;
    }
    code[size] = '\0';
    return true;
}

static int check_request(omd_checker *c, const omd_request *request, size_t size)
{
    if (request->kind != OMD_REPLY && request->kind != OMD_INVITATION) return OMD_BAD_ARGUMENT;
    if (size > OMD_MAX_TEXT) return OMD_TOO_LONG;
    return is_auto(request->language) || take_code(request->language, c->code) ? 0
                                                                              : OMD_NO_LANGUAGE;
}

static int read(omd_checker *c, const char *text, size_t size)
{
    const char *language = c->request->language;
    c->finds.count = 0;
    memset(c->marks, 0, sizeof c->marks);
    int failure = omd_text_read(&c->text, size ? text : "", (uint32_t)size);
    if (failure) return failure;
    if (is_auto(language)) return detect_language(c) ? 0 : OMD_NO_MEMORY;
    ask_for_language(c, omd_find_pack(c, language));
    return 0;
}

static int find(omd_checker *c)
{
    int failure = omd_personal_find(&c->scan, &c->text, language_code(c), c->request->kind,
                                    c->request->context);
    if (failure) return failure;
    if (!omd_personal_join(&c->scan, &c->text)) return OMD_NO_MEMORY;
    if (!add_personal(c) || !omd_find_shouting(c)) return OMD_NO_MEMORY;
    return run_packs(c);
}

int omd_check(omd_checker *c, const omd_request *request, const char *text, size_t size,
              const omd_report **report)
{
    if (!c || !request || !report || (!text && size)) return OMD_BAD_ARGUMENT;
    *report = NULL;
    int failure = check_request(c, request, size);
    if (failure) return failure;
    c->request = request;
    failure = read(c, text, size);
    if (!failure) failure = find(c);
    if (failure) return failure;
    omd_drop_quoted_review(c);
    if (!omd_finds_merge(&c->finds)) return OMD_NO_MEMORY;
    omd_give_advice(c);
    c->report.language = language_code(c);
    c->report.supported = c->language >= 0;
    if (!omd_explain(c)) return OMD_NO_MEMORY;
    *report = &c->report;
    return 0;
}
