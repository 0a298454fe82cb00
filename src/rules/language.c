/* language.c - tells each sentence's language by its function words
 *
 * "vi", "att" and "inte" stand in nearly every Swedish sentence and in no English one. A
 * sentence with two more of one language's words than of any other's is taken at its own
 * word; the rest goes with the whole text. */
#include "lookup.h"

#define UNCLEAR 0xFEu
#define NO_PACK 0xFFu

typedef struct {
    uint32_t function; /* words that tell the language */
    uint32_t known;    /* words that the pack has at all */
} evidence;

typedef struct {
    evidence of[OMD_INDEXES];
    uint32_t words;
} tally;

static void count_token(tally *n, omd_index *const *indexes, uint32_t packs, const omd_text *t,
                        const omd_token *token)
{
    if (token->kind != OMD_WORD || token->entity != OMD_NOTHING) return;
    n->words++;
    for (uint32_t i = 0; i < packs; i++) {
        uint32_t list = omd_words_find(&indexes[i]->forms, token->hash, t->forms + token->form,
                                       token->form_size);
        if (list == OMD_NO_LIST) continue;
        n->of[i].known++;
        if (((const uint8_t *)indexes[i]->list_flags.data)[list] & OMD_IS_LANGUAGE)
            n->of[i].function++;
    }
}

static uint32_t weight(const evidence *e)
{
    return e->function * 4 + e->known;
}

/* The pack with the most evidence, by how much it leads in `lead`. */
static uint32_t best_of(const tally *n, uint32_t packs, uint32_t *lead)
{
    uint32_t best = 0, second = 0;
    for (uint32_t i = 1; i < packs; i++)
        if (weight(&n->of[i]) > weight(&n->of[best])) best = i;
    for (uint32_t i = 0; i < packs; i++)
        if (i != best && weight(&n->of[i]) > second) second = weight(&n->of[i]);
    *lead = weight(&n->of[best]) - second;
    return best;
}

/* Function words are a third of any text in their language. Lists of names and numbers
 * have fewer, but then no other language's; a foreign text shares a few with several. */
static bool is_enough(const evidence *e, uint32_t words, uint32_t lead)
{
    if (e->function * 4 >= words || e->known * 2 >= words) return true;
    return (e->function * 8 >= words || e->known * 3 >= words) && lead * 3 >= weight(e) * 2;
}

static uint8_t language_of_sentence(const tally *n, uint32_t packs)
{
    enum { CLEAR_LEAD = 8 };
    uint32_t lead, best = best_of(n, packs, &lead);
    return lead >= CLEAR_LEAD && n->of[best].function >= 2 &&
                   is_enough(&n->of[best], n->words, lead)
               ? (uint8_t)best
               : UNCLEAR;
}

static uint8_t language_of_text(const tally *n, uint32_t packs)
{
    uint32_t lead, best = best_of(n, packs, &lead);
    if (weight(&n->of[best]) == 0) return n->words < 3 ? 0 : NO_PACK;
    return n->words < 3 || is_enough(&n->of[best], n->words, lead) ? (uint8_t)best : NO_PACK;
}

int omd_matcher_language(omd_matcher *m, omd_text *t, const omd_pack *const *packs, uint32_t count)
{
    omd_index *indexes[OMD_INDEXES];
    tally whole = { { { 0, 0 } }, 0 };
    if (count > OMD_INDEXES) count = OMD_INDEXES;
    for (uint32_t i = 0; i < count; i++) indexes[i] = omd_index_of(m, packs[i]);
    for (uint32_t i = 0; i < count; i++)
        if (indexes[i] == NULL) count = 0;
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        tally own = { { { 0, 0 } }, 0 };
        for (uint32_t i = t->sentences[s].first; i < t->sentences[s].last; i++)
            count_token(&own, indexes, count, t, &t->tokens[i]);
        for (uint32_t i = 0; i < count; i++) {
            whole.of[i].function += own.of[i].function;
            whole.of[i].known += own.of[i].known;
        }
        whole.words += own.words;
        t->sentences[s].language = count == 0 ? NO_PACK : language_of_sentence(&own, count);
    }
    uint8_t text = count == 0 ? NO_PACK : language_of_text(&whole, count);
    for (uint32_t s = 0; s < t->sentence_count; s++)
        if (t->sentences[s].language == UNCLEAR) t->sentences[s].language = text;
    return text == NO_PACK ? -1 : text;
}
