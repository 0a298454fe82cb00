/* compound.c - Swedish compounds: written as two words, or taken apart
 *
 * "kund tjänst" is kundtjänst. That is said only where the dictionary has the whole word as
 * such, and both parts can be nothing but nouns: "små barn" and "småbarn" are both right. */
#include <string.h>

#include "../text/points.h"
#include "speller.h"

#define SHORTEST 3 /* bytes of a part */

static omd_verdict judge_with(omd_speller *s, uint8_t language, const omd_unit *u, const char *end)
{
    char word[OMD_ENGINE_MOST_BYTES + 8];
    size_t size = u->size, more = strlen(end);
    if (size + more > OMD_ENGINE_MOST_BYTES) return OMD_W_UNKNOWN;
    memcpy(word, omd_unit_word(s, u), size);
    memcpy(word + size, end, more + 1);
    return omd_judge(s, language, word, size + more);
}

static bool takes(omd_speller *s, const omd_unit *u, const char *end)
{
    return judge_with(s, u->language, u, end) == OMD_W_KNOWN;
}

/* It has a form with the article, and none that a verb or an adjective would have. */
static bool is_noun(omd_speller *s, const omd_unit *u)
{
    bool noun = takes(s, u, "en") || takes(s, u, "et") || takes(s, u, "n");
    return noun && !takes(s, u, "a") && !takes(s, u, "are");
}

static bool ends_in(const omd_speller *s, const omd_unit *u, const char *end)
{
    size_t size = strlen(end);
    return u->size > size + 2 && memcmp(omd_unit_word(s, u) + u->size - size, end, size) == 0;
}

/* The same for a word that may have its article. */
static bool is_noun_form(omd_speller *s, const omd_unit *u)
{
    static const char *const articles[] = { "en", "et", "n" };
    if (is_noun(s, u)) return true;
    if (takes(s, u, "s") && !takes(s, u, "a") && !takes(s, u, "t")) return true; /* numret */
    for (int i = 0; i < 3; i++) {
        omd_unit bare = *u;
        bare.size = (uint16_t)(u->size - strlen(articles[i]));
        if (ends_in(s, u, articles[i]) &&
            omd_judge(s, u->language, omd_unit_word(s, u), bare.size) == OMD_W_KNOWN)
            return is_noun(s, &bare);
    }
    return false;
}

static bool one_blank_between(const omd_text *t, const omd_unit *a, const omd_unit *b)
{
    uint32_t from = t->tokens[a->last - 1].view_end, to = t->tokens[b->first].view;
    return a->last == b->first && to == from + 1 && t->points[from] == ' ';
}

bool omd_is_split(omd_speller *s, uint32_t i)
{
    const omd_unit *a = &s->units[i], *b = a + 1;
    if (i + 1 >= s->unit_count || a->sentence != b->sentence || a->quote != b->quote) return false;
    if (a->language == OMD_NOWHERE || strcmp(s->languages[a->language], "sv") != 0) return false;
    if (a->size < SHORTEST || b->size <= SHORTEST || b->capital || b->left_alone) return false;
    if (!one_blank_between(&s->text, a, b)) return false;
    if (a->size + b->size > OMD_ENGINE_MOST_BYTES) return false;
    char whole[OMD_ENGINE_MOST_BYTES + 1];
    memcpy(whole, omd_unit_word(s, a), a->size);
    memcpy(whole + a->size, omd_unit_word(s, b), b->size);
    if (omd_judge(s, a->language, whole, (size_t)a->size + b->size) != OMD_W_KNOWN) return false;
    /* "sär skrivning": the first is no word at all. */
    bool no_word =
        !a->left_alone && omd_judge(s, a->language, omd_unit_word(s, a), a->size) == OMD_W_UNKNOWN;
    return no_word || (is_noun(s, a) && is_noun_form(s, b));
}

static bool is_part(omd_speller *s, uint8_t language, const char *word, size_t size)
{
    return omd_judge(s, language, word, size) == OMD_W_KNOWN;
}

/* The last part is as long as may be; an s may stand between. */
size_t omd_part_word(omd_speller *s, uint8_t language, const char *word, size_t size)
{
    for (size_t i = SHORTEST; i + SHORTEST < size; i++) {
        if ((word[i] & 0xC0) == 0x80) continue;
        if (!is_part(s, language, word + i, size - i)) continue;
        bool joined = word[i - 1] == 's' && i > SHORTEST && is_part(s, language, word, i - 1);
        if (joined || is_part(s, language, word, i)) return i;
    }
    return 0;
}
