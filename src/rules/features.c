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

/* All numbers are one word to the scorer, all merge tags another, and so on. */
static uint32_t hash_token(const omd_token *token)
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

/* The parts of a word that are four letters long, its ends marked. */
static void add_parts(sink *s, const omd_text *t, uint32_t number)
{
    const omd_token *token = &t->tokens[number];
    char word[OMD_MAX_FORM + 2];
    uint8_t starts[OMD_MAX_FORM + 3]; /* of its letters, and its end */
    if (token->kind != OMD_WORD || token->form_size < PART) return;
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

/* Once in the module, which has little room, though three places call it. */
__attribute__((noinline)) static void add_words(sink *s, const omd_text *t, uint32_t sentence,
                                                uint32_t what)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t last = n->last - n->first > OMD_AROUND_TOKENS ? n->first + OMD_AROUND_TOKENS : n->last;
    for (uint32_t i = n->first; i < last; i++) add(s, what, hash_token(&t->tokens[i]), 0, 1, 0);
}

static void add_neighbour(sink *s, const omd_text *t, uint32_t sentence, uint32_t what)
{
    if (sentence < t->sentence_count)
        add_words(s, t, sentence, what);
    else
        add(s, what, 0, 1, 1, 0);
}

uint32_t omd_features_near(const omd_text *t, uint32_t sentence,
                           omd_feature features[OMD_AROUND_TOKENS])
{
    sink s = { features, 0 };
    add_words(&s, t, sentence, OF_NEAR);
    return s.count;
}

int32_t omd_features_of(const omd_memory *memory, omd_block *block, const omd_text *t,
                        uint32_t sentence, omd_kind kind)
{
    const omd_sentence *n = &t->sentences[sentence];
    uint32_t count = n->last - n->first;
    if (count > OMD_SCORED_TOKENS) count = OMD_SCORED_TOKENS;
    size_t most = (size_t)count * (4 + OMD_MAX_FORM + 2) + 2 * OMD_AROUND_TOKENS + 8;
    if (!omd_room(memory, block, most, sizeof(omd_feature))) return -1;
    sink s = { block->data, 0 };
    uint32_t before = 1, two_before = 0; /* 1: the sentence's start */
    add(&s, OF_ALWAYS, 0, 0, 1, 0);
    add(&s, OF_KIND, (uint32_t)kind, 0, 1, 0);
    for (uint32_t i = 0; i <= count; i++) {
        uint32_t at = n->first + i;
        uint32_t hash = i < count ? hash_token(&t->tokens[at]) : 2; /* 2: its end */
        uint32_t here = i < count ? at : at - 1, last = i > 0 ? at - 1 : at;
        if (i == count && count == 0) break;
        if (i < count) add(&s, OF_WORD, hash, 0, at, at);
        add(&s, OF_PAIR, before, hash, last, here);
        if (i > 0) add(&s, OF_WIDE_PAIR, two_before, hash, i > 1 ? at - 2 : last, here);
        if (i < count) add_parts(&s, t, at);
        two_before = before;
        before = hash;
    }
    add_neighbour(&s, t, sentence - 1, OF_BEFORE); /* sentence 0: wraps, so there is none */
    add_neighbour(&s, t, sentence + 1, OF_AFTER);
    return (int32_t)s.count;
}
