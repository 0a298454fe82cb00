/* said.c - weighs what each sentence says: in itself, and to those before, behind and near it
 *
 * Words come again, in a text and from text to text, so what a word weighs is kept: by its hash,
 * in one of two places. Weights lie side by side in one number, each with room for all that is
 * added to it. */
#include <string.h>

#include "scorer.h"

enum { KNOWN_WORDS = 2048, OWN_BITS = 20, AROUND_BITS = 10 };

static uint64_t packed(const int32_t *sums, uint32_t first, uint32_t count, uint32_t bits,
                       uint32_t features)
{
    uint64_t all = 0;
    for (uint32_t c = count; c-- > 0;)
        all = all << bits | (uint32_t)(sums[first + c] + 8 * (int32_t)features);
    return all;
}

static uint64_t weigh_around(const omd_scorer *s, const omd_feature *feature)
{
    int32_t sums[OMD_SCORE_CATEGORIES];
    omd_scorer_weigh(s, feature, 1, sums);
    return packed(sums, 0, OMD_SCORE_CATEGORIES, AROUND_BITS, 1);
}

OMD_RARE static void get_to_know(const omd_scorer *s, const omd_text *t, uint32_t number,
                                 omd_known_word *w)
{
    omd_feature features[OMD_WORD_FEATURES];
    int32_t sums[OMD_SCORE_CATEGORIES];
    w->features = (uint8_t)omd_features_of_word(t, number, features);
    omd_scorer_weigh(s, features, w->features, sums);
    w->own[0] = packed(sums, 0, 3, OWN_BITS, w->features);
    w->own[1] = packed(sums, 3, 3, OWN_BITS, w->features);
    omd_features_around(t, number, features);
    for (uint32_t i = 0; i < OMD_AROUND; i++) w->around[i] = weigh_around(s, &features[i]);
}

static bool is_word(const omd_known_word *w, uint32_t hash, const char *form, uint32_t size)
{
    if (w->hash != hash || w->size != size || w->features == 0) return false;
    for (uint32_t i = 0; i < size; i++)
        if (w->form[i] != form[i]) return false;
    return true;
}

/* What a token weighs, in the first or second place that its hash has; one too long to be kept
 * in `longer`. */
static const omd_known_word *known_word(const omd_scorer *s, const omd_text *t, uint32_t number,
                                        omd_known_word *longer)
{
    const omd_token *token = &t->tokens[number];
    uint32_t hash = omd_token_hash(token), size = omd_has_parts(token) ? token->form_size : 0;
    omd_known_word *w = (omd_known_word *)s->words.data + (hash % KNOWN_WORDS & ~1u);
    const char *form = t->forms + token->form;
    if (is_word(w, hash, form, size)) return w;
    if (is_word(w + 1, hash, form, size)) return w + 1;
    if (size > sizeof w->form) {
        w = longer;
    } else {
        w[1] = w[0];
        memcpy(w->form, form, size);
    }
    get_to_know(s, t, number, w);
    w->hash = hash;
    w->size = (uint8_t)size;
    return w;
}

static void add_sums(int32_t *sums, uint64_t all, uint32_t count, uint32_t bits)
{
    for (uint32_t c = 0; c < count; c++, all >>= bits)
        sums[c] += (int32_t)(all & ((1u << bits) - 1));
}

static void hear(const omd_scorer *s, const omd_text *t, uint32_t sentence, omd_said *said)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t count = n->last - n->first;
    if (count > OMD_SCORED_TOKENS) count = OMD_SCORED_TOKENS;
    memset(said, 0, sizeof *said);
    for (uint32_t i = 0; i < count; i++) {
        omd_known_word longer;
        const omd_known_word *w = known_word(s, t, n->first + i, &longer);
        said->own[0] += w->own[0];
        said->own[1] += w->own[1];
        said->own_features += w->features;
        if (i >= OMD_AROUND_TOKENS) continue;
        for (uint32_t k = 0; k < OMD_AROUND; k++) said->around[k] += w->around[k];
        said->around_features++;
    }
}

bool omd_scorer_read(const omd_memory *memory, omd_scorer *s, const omd_text *t)
{
    if (!s->scores) return true;
    if (!omd_scorer_spread(memory, s) ||
        !omd_room(memory, &s->said, (size_t)t->sentence_count + 1, sizeof(omd_said)))
        return false;
    if (!s->words.data) {
        if (!omd_room(memory, &s->words, KNOWN_WORDS, sizeof(omd_known_word))) return false;
        memset(s->words.data, 0, s->words.size);
    }
    omd_said *said = s->said.data;
    for (uint32_t i = 0; i < t->sentence_count; i++) hear(s, t, i, &said[i]);
    return true;
}

uint32_t omd_scorer_sum(const omd_scorer *s, const omd_text *t, uint32_t sentence, omd_kind kind,
                        int32_t sums[OMD_SCORE_CATEGORIES])
{
    const omd_said *said = s->said.data, *own = &said[sentence];
    omd_feature features[OMD_PAIR_FEATURES];
    uint32_t count = omd_features_of_pairs(t, sentence, kind, features);
    uint32_t heard = own->own_features;
    omd_scorer_weigh(s, features, count, sums);
    add_sums(sums, own->own[0], 3, OWN_BITS);
    add_sums(sums + 3, own->own[1], 3, OWN_BITS);
    /* Before the first sentence numbers wrap, so that they are beyond the last. */
    for (uint32_t at = sentence - OMD_FARTHEST; at != sentence + OMD_FARTHEST + 1; at++) {
        if (at == sentence || at >= t->sentence_count) continue;
        uint32_t which = at + 1 == sentence   ? OMD_AROUND_BEFORE
                         : at == sentence + 1 ? OMD_AROUND_AFTER
                                              : OMD_AROUND_NEAR;
        add_sums(sums, said[at].around[which], OMD_SCORE_CATEGORIES, AROUND_BITS);
        heard += said[at].around_features;
    }
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) sums[c] -= 8 * (int32_t)heard;
    return count + heard;
}
