/* checker.c - a checker's life, and a text's way through it
 *
 * text ─► language ─► personal data (joined to single tokens) ─► each language's rules
 *      ─► merge ─► advice ─► explain */
#include "checker.h"

#include <string.h>

static void forget_settings(omd_checker *c)
{
    for (int i = 0; i < OMD_RULE_COUNT; i++) c->rule_settings[i] = OMD_DEFAULT;
    for (int i = 0; i < OMD_CATEGORY_COUNT; i++) c->category_settings[i] = OMD_DEFAULT;
}

omd_checker *omd_new_with(void *(*resize)(void *context, void *block, size_t size), void *context)
{
    if (!resize) return NULL;
    omd_checker *c = resize(context, NULL, sizeof *c);
    if (!c) return NULL;
    memset(c, 0, sizeof *c);
    c->memory = (omd_memory){ resize, context };
    omd_text_init(&c->text, &c->memory);
    omd_personal_init(&c->scan, &c->memory);
    omd_finds_init(&c->finds, &c->memory);
    forget_settings(c);
    memcpy(c->locale, "en", 3);
    c->matcher = omd_matcher_new(&c->memory);
    if (c->matcher) return c;
    omd_free(c);
    return NULL;
}

omd_checker *omd_new(void)
{
    return omd_new_with(omd_plain_memory.resize, omd_plain_memory.context);
}

void omd_free(omd_checker *c)
{
    if (!c) return;
    omd_memory memory = c->memory;
    if (c->matcher) omd_matcher_free(c->matcher);
    omd_text_free(&c->text);
    omd_personal_free(&c->scan);
    omd_finds_free(&c->finds);
    for (uint32_t i = 0; i < c->pack_count; i++) omd_release(&memory, &c->loaded[i].rules);
    omd_block *blocks[] = { &c->loaded_block,  &c->packs_block,       &c->stretch_block,
                            &c->finding_block, &c->replacement_block, &c->words_block };
    for (size_t i = 0; i < sizeof blocks / sizeof(void *); i++) omd_release(&memory, blocks[i]);
    memory.resize(memory.context, c, 0);
}

/* Whether `language` ("sv", "SV", "sv-SE") means the pack with `code`. */
static bool same_language(const char *language, const char *code)
{
    for (; *code; code++, language++) {
        char letter = *language >= 'A' && *language <= 'Z' ? (char)(*language + 32) : *language;
        if (letter != *code) return false;
    }
    return *language == '\0' || *language == '-' || *language == '_';
}

int omd_find_pack(const omd_checker *c, const char *language)
{
    for (uint32_t i = 0; i < c->pack_count; i++)
        if (same_language(language, omd_pack_language(&c->loaded[i].pack))) return (int)i;
    return -1;
}

/* Looks up the rules that a pack names. A pack with a rule that we cannot name was made
 * for a later checker. */
static int name_rules(const omd_checker *c, const omd_pack *pack, omd_block *rules)
{
    uint32_t count = omd_pack_rule_count(pack);
    if (!omd_room(&c->memory, rules, (size_t)count + 1, 1)) return OMD_NO_MEMORY;
    uint8_t *numbers = rules->data;
    for (uint32_t i = 0; i < count; i++) {
        int number = omd_rule_number(omd_pack_rule(pack, i).id);
        if (number < 0) return OMD_WRONG_VERSION;
        numbers[i] = (uint8_t)number;
    }
    return 0;
}

/* The most packs at once: a sentence's language is one byte. */
#define MOST_PACKS 64

static bool make_room_for_pack(omd_checker *c)
{
    size_t count = (size_t)c->pack_count + 1;
    if (count > MOST_PACKS || !omd_room(&c->memory, &c->loaded_block, count, sizeof *c->loaded))
        return false;
    c->loaded = c->loaded_block.data;
    for (uint32_t i = 0; i < c->pack_count; i++) c->packs[i] = &c->loaded[i].pack;
    if (!omd_room(&c->memory, &c->packs_block, count, sizeof(void *))) return false;
    c->packs = c->packs_block.data;
    return true;
}

static void take_pack(omd_checker *c, const omd_loaded *new)
{
    int place = omd_find_pack(c, omd_pack_language(&new->pack));
    if (place < 0)
        place = (int)c->pack_count++;
    else
        omd_release(&c->memory, &c->loaded[place].rules);
    c->loaded[place] = *new;
    c->packs[place] = &c->loaded[place].pack;
}

int omd_load(omd_checker *c, const void *pack, size_t size)
{
    if (!c || !pack || ((uintptr_t)pack & 7)) return OMD_BAD_ARGUMENT;
    omd_loaded new = { 0 };
    int failure = omd_pack_open(&new.pack, pack, size);
    if (failure) return failure;
    failure = name_rules(c, &new.pack, &new.rules);
    if (!failure && !make_room_for_pack(c)) failure = OMD_NO_MEMORY;
    if (failure)
        omd_release(&c->memory, &new.rules);
    else
        take_pack(c, &new);
    return failure;
}

int omd_set_locale(omd_checker *c, const char *locale)
{
    if (!c || !locale) return OMD_BAD_ARGUMENT;
    int pack = omd_find_pack(c, locale);
    if (pack < 0) return OMD_NO_LANGUAGE;
    const char *code = omd_pack_language(&c->loaded[pack].pack);
    size_t size = strlen(code);
    if (size >= sizeof c->locale) return OMD_NO_LANGUAGE;
    memcpy(c->locale, code, size + 1);
    return 0;
}

int omd_set_rule(omd_checker *c, const char *rule, omd_severity severity)
{
    if (!c || !rule || severity < OMD_DEFAULT || severity > OMD_ERROR) return OMD_BAD_ARGUMENT;
    int number = omd_rule_number(rule), category = omd_category_number(rule);
    if (number >= 0)
        c->rule_settings[number] = severity;
    else if (category >= 0)
        c->category_settings[category] = severity;
    else
        return OMD_BAD_ARGUMENT;
    return 0;
}

omd_severity omd_rule_severity(const omd_checker *c, int rule, omd_severity own)
{
    omd_severity of_category = c->category_settings[omd_rule_category(rule)];
    if (c->rule_settings[rule] != OMD_DEFAULT) return c->rule_settings[rule];
    return of_category != OMD_DEFAULT ? of_category : own;
}

bool omd_add_found(omd_checker *c, omd_found found)
{
    found.severity = omd_rule_severity(c, found.rule, found.severity);
    if (found.severity == OMD_OFF || found.start >= found.end) return true;
    return omd_finds_add(&c->finds, &found);
}

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
        if (!add_matches(c, (int)i, matches, count)) return OMD_NO_MEMORY;
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
