/* coder.c - an adaptive binary arithmetic coder (coder.h) */
#include "coder.h"

#include <stdlib.h>
#include <string.h>

/* 65536 / (1 + e^-x) for x from -8 to 8 in halves. */
static const uint16_t logistic[] = { 22,    36,    60,    98,    162,   267,   439,   720,   1179,
                                     1921,  3108,  4971,  7812,  11955, 17625, 24743, 32768, 40793,
                                     47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097,
                                     65269, 65374, 65438, 65476, 65500, 65514 };

/* Where a chance comes to rest that only 0 or 1 confirms, so that neither becomes certain. */
enum { LEAST = 63, MOST = 65536 - 63 };

/* For x in 1/65536. */
static uint16_t chance_of(int32_t x)
{
    x = x / 256 + 2048;
    x = x < 0 ? 0 : x > 4095 ? 4095 : x;
    int from = logistic[x / 128], to = logistic[x / 128 + 1];
    int chance = from + (to - from) * (x % 128) / 128;
    return (uint16_t)(chance < LEAST ? LEAST : chance > MOST ? MOST : chance);
}

/* --- states: how often a bit was 0 and 1, about */

enum { MOST_SEEN = 40, MOST_PRODUCT = 45 };

static bool is_state(uint32_t zeros, uint32_t ones)
{
    return zeros <= MOST_SEEN && ones <= MOST_SEEN && zeros * ones <= MOST_PRODUCT;
}

/* log2(n + 0.4), but for the same term everywhere, in 1/65536. */
static int32_t logarithm(uint32_t n)
{
    uint32_t exponent = 0;
    n = 5 * n + 2;
    while (n >> (exponent + 1)) exponent++;
    return (int32_t)(exponent << 16) + (int32_t)((n << 16 >> exponent) - 65536);
}

typedef uint8_t state_numbers[MOST_SEEN + 1][MOST_SEEN + 1];

/* A bit against what was seen before halves what of that goes beyond two. */
static uint8_t next_state(state_numbers numbers, uint32_t zeros, uint32_t ones, uint32_t bit)
{
    uint32_t seen[2] = { zeros, ones };
    seen[bit]++;
    if (seen[!bit] > 2) seen[!bit] -= (seen[!bit] - 1) / 2;
    while (!is_state(seen[0], seen[1])) seen[seen[1] >= seen[0]]--;
    return numbers[seen[0]][seen[1]];
}

/* What a state is worth: ln(p / (1 - p)) of the chance p of a 1 is about the sum of both. */
static int32_t worth(uint32_t zeros, uint32_t ones)
{
    return (logarithm(ones) - logarithm(zeros)) / 16 * 7;
}

/* Numbers states by their worths, so that those of a class stand together. */
static uint32_t number_states(state_numbers numbers, int32_t worths[OMD_CODER_STATES])
{
    uint32_t count = 0;
    uint8_t seen[OMD_CODER_STATES][2];
    for (uint32_t zeros = 0; zeros <= MOST_SEEN; zeros++)
        for (uint32_t ones = 0; ones <= MOST_SEEN; ones++) {
            if (!is_state(zeros, ones)) continue;
            int32_t own = worth(zeros, ones);
            uint32_t place = count++;
            for (; place > 0 && worths[place - 1] > own; place--) {
                worths[place] = worths[place - 1];
                memcpy(seen[place], seen[place - 1], 2);
            }
            worths[place] = own;
            seen[place][0] = (uint8_t)zeros;
            seen[place][1] = (uint8_t)ones;
        }
    for (uint32_t i = 0; i < count; i++) numbers[seen[i][0]][seen[i][1]] = (uint8_t)i;
    return count;
}

/* Of a class by the state in its middle. */
static void set_chances(omd_coder *c, const int32_t worths[OMD_CODER_STATES], uint32_t states)
{
    const uint32_t size = OMD_CODER_STATES / OMD_CODER_CLASSES, last = states - 1;
    for (uint32_t a = 0; a < OMD_CODER_CLASSES; a++)
        for (uint32_t b = 0; b < OMD_CODER_CLASSES; b++) {
            uint32_t first = a * size + size / 2, second = b * size + size / 2;
            c->chances[0][a * OMD_CODER_CLASSES + b] = chance_of(
                worths[first < last ? first : last] + worths[second < last ? second : last]);
        }
    for (uint32_t i = 1; i < OMD_CODER_TABLES; i++)
        memcpy(c->chances[i], c->chances[0], sizeof c->chances[0]);
}

/* The state where nothing was seen yet. */
static uint8_t set_states(omd_coder *c)
{
    state_numbers numbers;
    int32_t worths[OMD_CODER_STATES];
    set_chances(c, worths, number_states(numbers, worths));
    for (uint32_t zeros = 0; zeros <= MOST_SEEN; zeros++)
        for (uint32_t ones = 0; ones <= MOST_SEEN; ones++)
            for (uint32_t bit = 0; bit < 2 && is_state(zeros, ones); bit++)
                c->next[bit][numbers[zeros][ones]] = next_state(numbers, zeros, ones, bit);
    return numbers[0][0];
}

/* --- what is written and read */

enum { BYTES = 4 }; /* at once, the first one has the lowest bits */

void omd_coder_write(omd_coder *c, uint32_t bytes)
{
    if (c->out_end - c->out < BYTES) {
        c->failed = true;
        return;
    }
    memcpy(c->out, &bytes, BYTES);
    c->out += BYTES;
}

void omd_coder_carry(omd_coder *c)
{
    for (uint8_t *at = c->out; at > c->out_start;) {
        uint32_t bytes;
        at -= BYTES;
        memcpy(&bytes, at, BYTES);
        bytes++;
        memcpy(at, &bytes, BYTES);
        if (bytes) return;
    }
}

uint32_t omd_coder_read(omd_coder *c)
{
    uint32_t bytes = 0;
    if (c->in_end - c->in < BYTES) {
        c->failed = true;
        return 0;
    }
    memcpy(&bytes, c->in, BYTES);
    c->in += BYTES;
    return bytes;
}

bool omd_coder_start(omd_coder *c, uint32_t bits, void *out, size_t room, const void *in,
                     size_t size)
{
    memset(c, 0, sizeof *c);
    c->states[0] = malloc((size_t)2 << bits);
    if (!c->states[0]) return false;
    c->states[1] = c->states[0] + ((size_t)1 << bits);
    c->shift = 32 - bits;
    memset(c->states[0], set_states(c), (size_t)2 << bits);
    c->range = UINT64_MAX;
    c->out = c->out_start = out;
    c->out_end = out ? c->out + room : NULL;
    c->in = in;
    c->in_end = in ? c->in + size : NULL;
    for (int i = 0; i < 2 && !out; i++) c->value = c->value << 32 | omd_coder_read(c);
    return true;
}

omd_code omd_code_of(const uint16_t counts[OMD_CODE_BITS])
{
    omd_code code;
    uint32_t first = 0, number = 0;
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) {
        code.counts[i] = counts[i];
        code.numbers[i] = number;
        code.first[i] = (2u << i) + first;
        number += counts[i];
        first = (first + counts[i]) << 1;
    }
    return code;
}

uint32_t omd_code_bits(const omd_code *code, uint32_t number, uint32_t *length)
{
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) {
        if (number - code->numbers[i] >= code->counts[i]) continue;
        *length = i + 1;
        return code->first[i] + (number - code->numbers[i]);
    }
    *length = 0;
    return 0;
}

bool omd_coder_finish(omd_coder *c, size_t *size)
{
    for (int i = 32; i >= 0 && c->out_start; i -= 32) omd_coder_write(c, (uint32_t)(c->value >> i));
    if (size) *size = (size_t)(c->out - c->out_start);
    free(c->states[0]);
    c->states[0] = NULL;
    return !c->failed;
}
