/* checker.c - a checker's life, its packs and settings */
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

static void release_pack(const omd_memory *memory, omd_loaded *loaded)
{
    omd_release(memory, &loaded->rules);
    omd_scorer_free(memory, &loaded->scorer);
}

void omd_free(omd_checker *c)
{
    if (!c) return;
    omd_memory memory = c->memory;
    if (c->matcher) omd_matcher_free(c->matcher);
    omd_text_free(&c->text);
    omd_personal_free(&c->scan);
    omd_finds_free(&c->finds);
    for (uint32_t i = 0; i < c->pack_count; i++) release_pack(&memory, &c->loaded[i]);
    omd_block *blocks[] = { &c->loaded_block, &c->packs_block, &c->finding_block,
                            &c->replacement_block, &c->words_block, &c->told_block,
                            &c->margins_block };
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
        release_pack(&c->memory, &c->loaded[place]);
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

int omd_load_scores(omd_checker *c, const void *scores, size_t size)
{
    if (!c || !scores || ((uintptr_t)scores & 7)) return OMD_BAD_ARGUMENT;
    int failure = omd_scores_open(scores, size);
    if (failure) return failure;
    const omd_scores *opened = scores;
    int place = omd_find_pack(c, opened->head.language);
    if (place < 0) return OMD_NO_LANGUAGE;
    omd_loaded *loaded = &c->loaded[place];
    if (opened->pack != loaded->pack.header->head.checksum) return OMD_OTHER_PACK;
    omd_scorer_free(&c->memory, &loaded->scorer);
    loaded->scorer.scores = opened;
    return 0;
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
