/* coder.h - an adaptive binary arithmetic coder: what is likely takes few bits
 *
 *     omd_coder c;
 *     if (omd_coder_start(&c, 16, NULL, 0, in, in_size)) {
 *         // what the next bits depend on
 *         omd_coder_now now = omd_coder_begin(&c, 0x9E3779B1u * letter, 0x85EBCA6Bu * other);
 *         is_capital = omd_coder_bit(&c, &now, 0, 0, 0);
 *         omd_coder_end(&c, &now);
 *     }
 *     bool whole = omd_coder_finish(&c, NULL);
 *
 * The same calls write and read: when writing, what goes in comes out as it is; when reading,
 * what goes in is ignored. Only integers are used, so the bits are the same on every machine.
 *
 * For each of two contexts a byte says how often a bit was 0 and 1 there. What such a byte is
 * worth is learnt, too: the worths of both are added up, and their sum is ln(p / (1 - p)) of
 * the chance p that the bit is 1. So a bit takes some twenty loads and stores and one product.
 * After Matt Mahoney's "Adaptive Weighing of Context Models for Lossless Data Compression"
 * (2005), where a byte is worth a chance and chances have weights. */
#ifndef OMD_CODER_H
#define OMD_CODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OMD_CODER_MIXERS    80u
#define OMD_CODER_STATES    256u
#define OMD_CODE_BITS       24u /* of a number at most */
#define OMD_CODER_MOST_BITS 20u

/* A prefix code: how many numbers have 1, 2 … bits. Those of fewer bits are smaller. */
typedef struct {
    uint16_t counts[OMD_CODE_BITS];
} omd_code;

typedef struct {
    bool failed; /* what was read ended too early, or what was written had no room */

    /* private */
    bool writing;
    uint32_t low, high, value;
    const uint8_t *in, *in_end;
    uint8_t *out, *out_start, *out_end;
    uint32_t shift;
    uint8_t *states[2];
    uint8_t next[OMD_CODER_STATES][2];
    uint16_t chances[4096]; /* by ln(p / (1 - p)), in 1/256 from -8 */
    int32_t worths[OMD_CODER_MIXERS][2][OMD_CODER_STATES]; /* in 1/65536 */
} omd_coder;

/* What changes with every bit. Out of the coder's reach a compiler keeps it in registers. */
typedef struct {
    uint32_t low, high, value;
    const uint8_t *in;
    uint8_t *states[2];
    uint32_t contexts[2], shift;
} omd_coder_now;

/* Writes to `out` unless that is NULL, else reads from `in`; each context has 2^`bits` bytes,
 * `bits` from 1 to OMD_CODER_MOST_BITS. False: memory is out. */
bool omd_coder_start(omd_coder *c, uint32_t bits, void *out, size_t room, const void *in,
                     size_t size);

/* A number of a code in two contexts, whose worths are those of `mixer`; 0 when `failed`. */
uint32_t omd_coder_number(omd_coder *c, const omd_code *code, uint32_t number, uint32_t first,
                          uint32_t second, uint32_t mixer);

/* Frees the coder's memory. False where it failed; else `*size` becomes what was written. */
bool omd_coder_finish(omd_coder *c, size_t *size);

void omd_coder_write(omd_coder *c, uint32_t byte);

/* In two contexts: hashes, of which the upper bits count. */
static inline omd_coder_now omd_coder_begin(const omd_coder *c, uint32_t first, uint32_t second)
{
    omd_coder_now now = {
        c->low,  c->high, c->value, c->in, {c->states[0], c->states[1]},
             { first,       second      },
        c->shift
    };
    return now;
}

static inline void omd_coder_end(omd_coder *c, const omd_coder_now *now)
{
    c->low = now->low;
    c->high = now->high;
    c->value = now->value;
    c->in = now->in;
}

/* Writes out or reads in what has been settled. */
static inline void omd_coder_shift(omd_coder *c, omd_coder_now *now)
{
    if (c->writing) {
        omd_coder_write(c, now->high >> 24);
    } else {
        uint32_t byte = 0;
        if (now->in < c->in_end)
            byte = *now->in++;
        else
            c->failed = true;
        now->value = now->value << 8 | byte;
    }
    now->low <<= 8;
    now->high = now->high << 8 | 255;
}

/* A bit; `node` tells apart what is asked in the same contexts. Those below 256 lie together, so
 * that a number takes few lines of a cache. */
static inline uint32_t omd_coder_bit(omd_coder *c, omd_coder_now *now, uint32_t mixer,
                                     uint32_t node, uint32_t bit)
{
    uint32_t spread = (node >> 8) * 0x9E3779B1u, near = node & 255;
    uint8_t *first = now->states[0] + ((now->contexts[0] + spread) >> now->shift ^ near);
    uint8_t *second = now->states[1] + ((now->contexts[1] + spread) >> now->shift ^ near);
    uint32_t seen = *first, other = *second;
    int32_t *one = &c->worths[mixer][0][seen], *two = &c->worths[mixer][1][other];
    int32_t worth = (*one + *two) >> 8;
    worth = worth < -2048 ? -2048 : worth > 2047 ? 2047 : worth;
    int32_t error = c->chances[worth + 2048];

    uint32_t part = (uint32_t)((uint64_t)(now->high - now->low) * (uint32_t)error >> 16);
    if (!c->writing) bit = now->value - now->low <= part;
    if (bit) {
        now->high = now->low + part;
        error -= 65536;
    } else {
        now->low += part + 1;
    }
    *one -= error >> 5;
    *two -= error >> 5;
    *first = c->next[seen][bit];
    *second = c->next[other][bit];
    while ((now->low ^ now->high) >> 24 == 0) omd_coder_shift(c, now);
    return bit;
}

#ifdef __cplusplus
}
#endif
#endif
