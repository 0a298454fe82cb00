/* features.c - hashes a sentence's words, pairs of words, parts of words and neighbours */
#include "features.h"

#include <string.h>

/* Apart from each other, so that a word is another feature than the same letters inside one. */
enum {
    OF_WORD = 1,
    OF_PAIR,
    OF_WIDE_PAIR,
    OF_PART,
    OF_BEFORE,
    OF_AFTER,
    OF_KIND,
    OF_ALWAYS,
    OF_NEAR
};

enum { PART = 4 }; /* letters of a part, and of the shortest word that is cut */

typedef struct {
    omd_feature *items;
    uint32_t count;
} sink;

static inline uint32_t mix(uint32_t h)
{
    h ^= h >> 15; /* the finish of MurmurHash3 */
    h *= 0x85EBCA6Bu;
    h ^= h >> 13;
    h *= 0xC2B2AE35u;
    return h ^ h >> 16;
}

static inline void add(sink *s, uint32_t what, uint32_t a, uint32_t b, uint32_t first,
                       uint32_t last)
{
    uint32_t key = mix(a * 31u + mix(b + what * 0x9E3779B9u)) >> (32u - OMD_FEATURE_BITS);
    s->items[s->count++] = (omd_feature){ key, first, last };
}

static inline uint32_t hash_on(uint32_t hash, const char *bytes, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) hash = omd_hash_step(hash, bytes[i]);
    return hash;
}

uint32_t omd_token_hash(const omd_token *token)
{
    if (token->entity != OMD_NOTHING && token->form_size == 0) return token->entity;
    if (token->kind == OMD_NUMBER || token->kind == OMD_TAG || token->kind == OMD_LINK)
        return 100u + token->kind;
    return token->hash;
}

static bool begins_letter(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

bool omd_has_parts(const omd_token *token)
{
    return token->kind == OMD_WORD && token->form_size >= PART;
}

/* The parts of a word that are four letters long, its ends marked. */
static void add_parts(sink *s, const omd_text *t, uint32_t number)
{
    const omd_token *token = &t->tokens[number];
    char word[OMD_MAX_FORM + 2];
    uint8_t starts[OMD_MAX_FORM + 3]; /* of its letters, and its end */
    uint32_t size = token->form_size < OMD_MAX_FORM ? token->form_size : OMD_MAX_FORM;
    word[0] = '<';
    memcpy(word + 1, t->forms + token->form, size);
    word[size + 1] = '>';
    size += 2;
    uint32_t letters = 0;
    for (uint32_t i = 0; i < size; i++)
        if (begins_letter(word[i])) starts[letters++] = (uint8_t)i;
    starts[letters] = (uint8_t)size;
    for (uint32_t i = 0; i + PART <= letters; i++)
        add(s, OF_PART, hash_on(OMD_HASH_START, word, starts[i], starts[i + PART]), 0, number,
            number);
}

OMD_RARE uint32_t omd_features_of_word(const omd_text *t, uint32_t number, omd_feature *features)
{
    sink s = { features, 0 };
    add(&s, OF_WORD, omd_token_hash(&t->tokens[number]), 0, number, number);
    if (omd_has_parts(&t->tokens[number])) add_parts(&s, t, number);
    return s.count;
}

OMD_RARE void omd_features_around(const omd_text *t, uint32_t number,
                                  omd_feature features[OMD_AROUND])
{
    sink s = { features, 0 };
    static const uint8_t whats[OMD_AROUND] = { OF_BEFORE, OF_AFTER, OF_NEAR };
    for (uint32_t i = 0; i < OMD_AROUND; i++)
        add(&s, whats[i], omd_token_hash(&t->tokens[number]), 0, 1, 0);
}

static uint32_t scored_tokens(const omd_sentence *n)
{
    return n->last - n->first < OMD_SCORED_TOKENS ? n->last - n->first : OMD_SCORED_TOKENS;
}

uint32_t omd_features_of_pairs(const omd_text *t, uint32_t sentence, omd_kind kind,
                               omd_feature *features)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t count = scored_tokens(n);
    uint32_t before = 1, two_before = 0; /* 1: the sentence's start */
    sink s = { features, 0 };
    add(&s, OF_ALWAYS, 0, 0, 1, 0);
    add(&s, OF_KIND, (uint32_t)kind, 0, 1, 0);
    for (uint32_t i = 0; count > 0 && i <= count; i++) {
        uint32_t at = n->first + i;
        uint32_t hash = i < count ? omd_token_hash(&t->tokens[at]) : 2; /* 2: its end */
        uint32_t here = i < count ? at : at - 1, last = i > 0 ? at - 1 : at;
        add(&s, OF_PAIR, before, hash, last, here);
        if (i > 0) add(&s, OF_WIDE_PAIR, two_before, hash, i > 1 ? at - 2 : last, here);
        two_before = before;
        before = hash;
    }
    if (sentence == 0) add(&s, OF_BEFORE, 0, 1, 1, 0);
    if (sentence + 1 == t->sentence_count) add(&s, OF_AFTER, 0, 1, 1, 0);
    return s.count;
}

/* What a sentence says to one around it; none is beyond the last, and before the first. */
static uint32_t features_around(const omd_text *t, uint32_t sentence, uint32_t which,
                                omd_feature *features)
{
    if (sentence >= t->sentence_count) return 0;
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t count = 0;
    for (uint32_t i = n->first; i < n->last && count < OMD_AROUND_TOKENS; i++) {
        omd_feature around[OMD_AROUND];
        omd_features_around(t, i, around);
        features[count++] = around[which];
    }
    return count;
}

uint32_t omd_features_near(const omd_text *t, uint32_t sentence,
                           omd_feature features[OMD_AROUND_TOKENS])
{
    return features_around(t, sentence, OMD_AROUND_NEAR, features);
}

/* In the order that the scores were learnt in: each word, its pairs, its parts. */
OMD_RARE int32_t omd_features_of(const omd_memory *memory, omd_block *block, const omd_text *t,
                                 uint32_t sentence, omd_kind kind)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t tokens = scored_tokens(n);
    size_t most = (size_t)tokens * OMD_WORD_FEATURES + (size_t)2 * OMD_AROUND_TOKENS;
    if (!omd_room(memory, block, most + (size_t)2 * OMD_PAIR_FEATURES, sizeof(omd_feature))) return -1;
    omd_feature *out = block->data, *pairs = out + most + OMD_PAIR_FEATURES;
    const omd_feature *end = pairs + omd_features_of_pairs(t, sentence, kind, pairs);
    *out++ = *pairs++;
    *out++ = *pairs++;
    for (uint32_t i = 0; i < tokens; i++) {
        uint32_t some = i > 0 ? 2 : 1, words = omd_features_of_word(t, n->first + i, out + some);
        omd_feature word = out[some];
        memmove(out + 1, pairs, some * sizeof *out);
        *out = word;
        out += words + some;
        pairs += some;
    }
    for (uint32_t i = 0; i < 2 && tokens > 0; i++) *out++ = *pairs++;
    if (sentence == 0) *out++ = *pairs++;
    out += features_around(t, sentence - 1, OMD_AROUND_BEFORE, out);
    out += features_around(t, sentence + 1, OMD_AROUND_AFTER, out);
    if (pairs < end) *out++ = *pairs;
    return (int32_t)(out - (omd_feature *)block->data);
}
