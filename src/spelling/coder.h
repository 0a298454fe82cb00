/* coder.h - an adaptive binary arithmetic coder: what is likely takes few bits
 *
 *     omd_coder c;
 *     if (omd_coder_start(&c, 16, NULL, 0, in, in_size)) {
 *         omd_coder_now now = omd_coder_begin(&c);
 *         omd_coder_look(&c, &now, 0x9E3779B1u * letter, 0x85EBCA6Bu * other);
 *         is_capital = omd_coder_bit(&c, &now, 0, 0, 0, false);
 *         omd_coder_end(&c, &now);
 *     }
 *     bool whole = omd_coder_finish(&c, NULL);
 *
 * The same calls write and read, as their last argument says: when writing, what goes in comes
 * out as it is; when reading, what goes in is ignored. It is the same in all calls of a coder,
 * and a constant wherever speed counts, so that a reader has nothing of a writer in it. Only
 * integers are used, so the bits are the same on every machine.
 *
 * For each of two contexts a byte says how often a bit was 0 and 1 there: its state. For the
 * classes of both states together a table has the chance that the bit is 1, and learns it. It is
 * small, so what a bit waits for is the two states, one look into a near table and one product.
 * After Matt Mahoney's indirect context models ("Adaptive Weighing of Context Models for
 * Lossless Data Compression", 2005), with a table where those have weights. */
#ifndef OMD_CODER_H
#define OMD_CODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is compiled once for writing and once for reading. */
#define OMD_CODER_INLINE static inline __attribute__((always_inline))

#define OMD_CODER_TABLES     7u
#define OMD_CODER_STATES     256u /* fewer, in fact */
#define OMD_CODER_CLASSES    32u  /* of eight states each, which are worth about the same */
#define OMD_CODE_BITS        24u  /* of a number at most */
#define OMD_CODER_LEAST_BITS 8u   /* a node has no more */
#define OMD_CODER_MOST_BITS  20u

/* A prefix code for numbers, made of how many have 1, 2 … bits. Those of fewer bits are smaller.
 * For each count of bits: how many they are, the first one, and its bits behind a 1. */
typedef struct {
    uint32_t counts[OMD_CODE_BITS], numbers[OMD_CODE_BITS], first[OMD_CODE_BITS];
} omd_code;

typedef struct {
    bool failed; /* what was read ended too early, or what was written had no room */

    /* private */
    uint64_t range, value; /* read: how far into the range; written: where the range begins */
    const uint8_t *in, *in_end;
    uint8_t *out, *out_start, *out_end;
    uint32_t shift;
    uint8_t *states[2];
    uint8_t next[2][OMD_CODER_STATES];                                         /* by bit */
    uint16_t chances[OMD_CODER_TABLES][OMD_CODER_CLASSES * OMD_CODER_CLASSES]; /* in 1/65536 */
} omd_coder;

/* What changes with every bit. Out of the coder's reach a compiler keeps it in registers. */
typedef struct {
    uint64_t range, value;
    uint8_t *states[2];
    uint32_t slots[2];
} omd_coder_now;

/* Writes to `out` unless that is NULL, else reads from `in`; each context has 2^`bits` bytes,
 * `bits` from OMD_CODER_LEAST_BITS to OMD_CODER_MOST_BITS. False: memory is out. */
bool omd_coder_start(omd_coder *c, uint32_t bits, void *out, size_t room, const void *in,
                     size_t size);

/* Frees the coder's memory. False where it failed; else `*size` becomes what was written. */
bool omd_coder_finish(omd_coder *c, size_t *size);

/* Four bytes more. */
uint32_t omd_coder_read(omd_coder *c);
void omd_coder_write(omd_coder *c, uint32_t bytes);

/* What was written becomes one more. */
void omd_coder_carry(omd_coder *c);

OMD_CODER_INLINE omd_coder_now omd_coder_begin(const omd_coder *c)
{
    omd_coder_now now = {
        c->range, c->value, {c->states[0], c->states[1]},
          { 0,           0           }
    };
    return now;
}

/* What is asked next depends on two contexts: hashes, of which the upper bits count. */
OMD_CODER_INLINE void omd_coder_look(const omd_coder *c, omd_coder_now *now, uint32_t first,
                                     uint32_t second)
{
    now->slots[0] = first >> c->shift;
    now->slots[1] = second >> c->shift;
}

OMD_CODER_INLINE void omd_coder_end(omd_coder *c, const omd_coder_now *now)
{
    c->range = now->range;
    c->value = now->value;
}

/* A bit; `node`, below 256, tells apart what is asked in the same contexts. These lie together, so
 * that a number takes few lines of a cache. */
OMD_CODER_INLINE uint32_t omd_coder_bit(omd_coder *c, omd_coder_now *now, uint32_t table,
                                        uint32_t node, uint32_t bit, bool writing)
{
    uint8_t *first = now->states[0] + (now->slots[0] ^ node);
    uint8_t *second = now->states[1] + (now->slots[1] ^ node);
    uint32_t seen = *first, other = *second;
    uint16_t *place = &c->chances[table][seen / 8 * OMD_CODER_CLASSES + other / 8];
    uint32_t chance = *place;
    uint64_t part = (now->range >> 16) * chance;
    if (!writing) bit = now->value < part;
    if (bit) {
        now->range = part;
        *place = (uint16_t)(chance + ((65536 - chance) >> 6));
        *first = c->next[1][seen];
        *second = c->next[1][other];
    } else {
        now->value += writing ? part : 0 - part;
        now->range -= part;
        *place = (uint16_t)(chance - (chance >> 6));
        *first = c->next[0][seen];
        *second = c->next[0][other];
        if (writing && now->value < part) omd_coder_carry(c);
    }
    if (now->range >> 32 == 0) {
        now->range <<= 32;
        if (writing) omd_coder_write(c, (uint32_t)(now->value >> 32));
        now->value = now->value << 32 | (writing ? 0 : omd_coder_read(c));
    }
    return bit;
}

/* The code of which so many numbers have 1, 2 … bits. */
omd_code omd_code_of(const uint16_t counts[OMD_CODE_BITS]);

/* The bits of a number, and how many; none where it is none of the code. */
uint32_t omd_code_bits(const omd_code *code, uint32_t number, uint32_t *length);

/* A number of a code in two contexts; 0 when `failed`. */
OMD_CODER_INLINE uint32_t omd_coder_number(omd_coder *c, const omd_code *code, uint32_t number,
                                           uint32_t first, uint32_t second, uint32_t table,
                                           bool writing)
{
    uint32_t length = 0, so_far = 1, node = 1;
    uint32_t bits = writing ? omd_code_bits(code, number, &length) : 0;
    omd_coder_now now = omd_coder_begin(c);
    omd_coder_look(c, &now, first, second);
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) {
        uint32_t bit = writing && i < length ? bits >> (length - 1 - i) & 1 : 0;
        bit = omd_coder_bit(c, &now, table, node, bit, writing);
        so_far = so_far << 1 | bit;
        node = node << 1 | bit;
        uint32_t beyond = so_far - code->first[i];
        if (beyond < code->counts[i]) {
            omd_coder_end(c, &now);
            return code->numbers[i] + beyond;
        }
        if (node < 256) continue;
        uint32_t far = so_far * 0x9E3779B1u;
        omd_coder_look(c, &now, first + far, second + far);
        node = 1;
    }
    c->failed = true; /* no number of this code */
    return 0;
}

#ifdef __cplusplus
}
#endif
#endif
