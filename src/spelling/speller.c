/* speller.c - dictionaries, and what they say of a word
 *
 * A text is checked again with every key, so verdicts are kept in a table of hashes: the
 * second check of a text asks hunspell nothing. */
#include "speller.h"

#include <stdlib.h>
#include <string.h>

#define VERDICTS (1u << 14)

/* So many words are judged anew for a text; whatever comes after them is not looked at. */
#define MOST_JUDGED 50000u

omd_speller *omd_speller_new(void)
{
    omd_speller *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    omd_text_init(&s->text, &omd_plain_memory);
    omd_text_init(&s->other, &omd_plain_memory);
    s->verdicts = calloc(VERDICTS, sizeof *s->verdicts);
    if (s->verdicts) return s;
    free(s);
    return NULL;
}

void omd_speller_free(omd_speller *s)
{
    if (!s) return;
    omd_block *blocks[] = { &s->unit_block,   &s->word_block, &s->finding_block,
                            &s->replacement_block, &s->joined_block, &s->mend_block,
                            &s->text_block,   &s->known_block, &s->extra_block, &s->joint_block };
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        omd_release(&omd_plain_memory, blocks[i]);
    for (uint8_t i = 0; i < s->engine_count; i++) omd_engine_close(s->engines[i]);
    omd_text_free(&s->text);
    omd_text_free(&s->other);
    free(s->verdicts);
    free(s);
}

/* "en-GB" to "en". */
static size_t main_part(const char *language)
{
    size_t size = 0;
    while (language[size] && language[size] != '-' && language[size] != '_') size++;
    return size;
}

uint8_t omd_speller_language(const omd_speller *s, const char *language)
{
    size_t size = main_part(language);
    for (uint8_t i = 0; i < s->language_count; i++)
        if (strncmp(s->languages[i], language, size) == 0 && !s->languages[i][size]) return i;
    return OMD_NOWHERE;
}

int omd_speller_load(omd_speller *s, const void *dictionary, size_t size)
{
    omd_engine *e;
    if (s->engine_count == OMD_MOST_DICTIONARIES) return OMD_BAD_ARGUMENT;
    int failure = omd_engine_open(&e, dictionary, size);
    if (failure) return failure;
    const char *name = omd_engine_language(e);
    uint8_t language = omd_speller_language(s, name);
    if (language == OMD_NOWHERE) {
        language = s->language_count++;
        memcpy(s->languages[language], name, main_part(name));
    }
    s->language_of[s->engine_count] = language;
    s->engines[s->engine_count++] = e;
    memset(s->verdicts, 0, VERDICTS * sizeof *s->verdicts);
    return 0;
}

void omd_speller_set_locale(omd_speller *s, const char *locale)
{
    s->swedish_locale = locale && strncmp(locale, "sv", 2) == 0;
}

/* Eight letters at a time, the last eight perhaps again. */
static uint64_t hash_of(uint8_t language, const char *word, size_t size)
{
    const uint64_t factor = 0x9E3779B97F4A7C15u;
    uint64_t hash = (size << 8 | language) * factor, part = 0;
    for (size_t i = 0; size >= 8 && i < size; i += 8) {
        memcpy(&part, word + (i + 8 <= size ? i : size - 8), 8);
        hash = (hash ^ part) * factor;
        hash ^= hash >> 32;
    }
    if (size < 8) {
        for (size_t i = 0; i < size; i++) part = part << 8 | (uint8_t)word[i];
        hash = (hash ^ part) * factor;
        hash ^= hash >> 32;
    }
    hash *= factor;
    return hash ^ hash >> 29;
}

static omd_verdict ask_engines(omd_speller *s, uint8_t language, const char *word, size_t size)
{
    omd_verdict best = OMD_W_UNKNOWN;
    for (uint8_t i = 0; i < s->engine_count && best != OMD_W_KNOWN; i++) {
        bool compound;
        if (s->language_of[i] != language) continue;
        if (omd_engine_knows(s->engines[i], word, size, &compound))
            best = compound ? OMD_W_COMPOUND : OMD_W_KNOWN;
    }
    return best;
}

omd_verdict omd_judge(omd_speller *s, uint8_t language, const char *word, size_t size)
{
    uint64_t hash = hash_of(language, word, size);
    uint64_t *place = &s->verdicts[hash % VERDICTS];
    if (*place && (*place | 3) == (hash | 3)) return (omd_verdict)((*place & 3) - 1);
    if (s->judged >= MOST_JUDGED) return OMD_W_KNOWN;
    s->judged++;
    omd_verdict verdict = ask_engines(s, language, word, size);
    *place = (hash | 3) - 3 + (uint64_t)verdict + 1;
    return verdict;
}

omd_asked omd_speller_asked(const omd_speller *s, const char *language)
{
    omd_asked all = { 0, s->language_count };
    if (!language || !*language || strcmp(language, "auto") == 0) return all;
    uint8_t one = omd_speller_language(s, language);
    return one == OMD_NOWHERE ? (omd_asked){ 0, 0 } : (omd_asked){ one, (uint8_t)(one + 1) };
}

bool omd_is_known(omd_speller *s, omd_asked asked, const char *word, size_t size)
{
    s->judged = 0;
    for (uint8_t i = asked.from; i < asked.to; i++)
        if (omd_judge(s, i, word, size) != OMD_W_UNKNOWN) return true;
    return false;
}

bool omd_speller_knows(omd_speller *s, const char *language, const char *word, size_t size)
{
    return omd_is_known(s, omd_speller_asked(s, language), word, size);
}

/* The first dictionary of the language that has something to say. */
uint32_t omd_speller_suggest(omd_speller *s, const char *language, const char *word, size_t size,
                             const char *const **suggestions)
{
    bool any = !language || !*language || strcmp(language, "auto") == 0;
    uint8_t wanted = any ? OMD_NOWHERE : omd_speller_language(s, language);
    uint32_t count = 0;
    for (uint8_t i = 0; i < s->engine_count && count == 0; i++)
        if (any || s->language_of[i] == wanted)
            count = omd_engine_suggest(s->engines[i], word, size, suggestions);
    return count;
}

int omd_speller_add(omd_speller *s, const char *word, size_t size)
{
    if (size == 0 || size > OMD_ENGINE_MOST_BYTES) return OMD_BAD_ARGUMENT;
    for (uint8_t i = 0; i < s->engine_count; i++)
        (void)omd_engine_add(s->engines[i], word, size); /* Latin-1 has not every letter */
    memset(s->verdicts, 0, VERDICTS * sizeof *s->verdicts);
    return 0;
}

int omd_speller_read(omd_speller *s, const omd_spelling_request *request, const char *text,
                     size_t size)
{
    if (size > OMD_MAX_TEXT) return OMD_TOO_LONG;
    if (s->engine_count == 0) return OMD_NO_LANGUAGE;
    const char *language = request ? request->language : NULL;
    bool any = !language || !*language || strcmp(language, "auto") == 0;
    if (!any && omd_speller_language(s, language) == OMD_NOWHERE) return OMD_NO_LANGUAGE;
    s->judged = 0;
    int failure = omd_text_read(&s->text, text, (uint32_t)size);
    if (failure) return failure;
    if (!omd_read_units(s)) return OMD_NO_MEMORY;
    omd_settle_languages(s, language);
    return omd_leave_names(s, request ? request->context : NULL) ? 0 : OMD_NO_MEMORY;
}
