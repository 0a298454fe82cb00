/* stream.h - the small numbers and words that a pack is made of
 *
 * A number is written in sevens of bits, the lowest first, all bytes but the last with
 * the top bit set. Where numbers name things as they first occur, 0 is the next new one
 * and n the one n before it. A word is the count of bytes it shares with the word before
 * it, then the rest, with NUL; the count's top bit is OMD_ALSO_PLAIN. */
#ifndef OMD_STREAM_H
#define OMD_STREAM_H

#include "pack.h"

typedef struct {
    const uint8_t *at, *end;
    bool failed; /* read past the end, or too large a number */
} omd_stream;

static inline omd_stream omd_stream_of(const omd_pack *pack, enum omd_section s)
{
    omd_stream stream = { omd_section_at(pack, s), NULL, false };
    stream.end = stream.at + omd_section_size(pack, s);
    return stream;
}

static inline uint32_t omd_stream_byte(omd_stream *s)
{
    if (s->at == s->end) {
        s->failed = true;
        return 0;
    }
    return *s->at++;
}

/* At most 21 bits: nothing in a pack is larger. */
static inline uint32_t omd_stream_number(omd_stream *s)
{
    uint32_t number = 0;
    if (s->at != s->end && *s->at < 0x80) return *s->at++; /* most are small */
    for (uint32_t shift = 0; shift < 21; shift += 7) {
        uint32_t byte = omd_stream_byte(s);
        number |= (byte & 0x7F) << shift;
        if (byte < 0x80) return number;
    }
    s->failed = true;
    return 0;
}

/* A thing by how long ago it was new; `next` is the number of the next new one. */
static inline uint32_t omd_stream_name(omd_stream *s, uint32_t *next)
{
    uint32_t ago = omd_stream_number(s);
    if (ago == 0) return (*next)++;
    if (ago > *next) s->failed = true;
    return ago > *next ? 0 : *next - ago;
}

#define OMD_ALSO_PLAIN 0x80u /* with a word's shared bytes: it is also written without dots */

/* A word: the first `shared` bytes of the one before, and those of `rest`, NUL-ended. */
typedef struct {
    const char *rest;
    uint32_t shared, size;
    bool also_plain;
} omd_packed_word;

/* The next word; the one before has `before` bytes. Its size is 0 where it is not one, and
 * OMD_MAX_FORM at most. */
static inline omd_packed_word omd_stream_word(omd_stream *s, uint32_t before)
{
    uint32_t head = omd_stream_byte(s);
    omd_packed_word word = { (const char *)s->at, head & ~OMD_ALSO_PLAIN, 0,
                             (head & OMD_ALSO_PLAIN) != 0 };
    uint32_t size = word.shared;
    if (size > before) s->failed = true;
    while (!s->failed && omd_stream_byte(s) != 0)
        if (++size > OMD_MAX_FORM) s->failed = true;
    if (!s->failed) word.size = size;
    return word;
}

/* "omdömet" as "omdomet", for those who leave the dots out. Returns the length. */
static inline uint32_t omd_plain_letters(const char *word, char *plain)
{
    uint32_t size = 0;
    for (; *word != 0; word++) {
        bool two = (unsigned char)word[0] == 0xC3;
        unsigned char letter = two ? (unsigned char)word[1] : 0;
        if (letter == 0xA5 || letter == 0xA4) /* å ä */
            plain[size++] = 'a', word++;
        else if (letter == 0xB6) /* ö */
            plain[size++] = 'o', word++;
        else
            plain[size++] = *word;
    }
    plain[size] = 0;
    return size;
}

/* Reads the trees of a pack one after the other: to look at them, or to spread them out. */
typedef struct {
    const omd_pack *pack;
    omd_stream ops, class_args, other_args;
    uint32_t class_count, next_class, next_choice;
    uint32_t set_count; /* sets that a tree may refer to */
    omd_node *nodes;    /* where they are spread out */
    uint32_t used;      /* of them */
} omd_tree_reader;

void omd_trees_start(omd_tree_reader *r, const omd_pack *pack, omd_node *nodes);

/* Looks at the next tree. False where it is not sound, or costs too much. */
bool omd_trees_check(omd_tree_reader *r, uint32_t *cost, uint32_t *depth);

/* Spreads the next tree out, of a pack that has been looked at. */
void omd_trees_spread(omd_tree_reader *r);

/* Whether nothing is left over. */
bool omd_trees_ended(const omd_tree_reader *r);

#endif
