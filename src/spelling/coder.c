/* coder.c - an adaptive binary arithmetic coder (coder.h) */
#include "coder.h"

#include <stdlib.h>
#include <string.h>

/* 65536 / (1 + e^-x) for x from -8 to 8 in halves. */
static const uint16_t logistic[] = { 22,    36,    60,    98,    162,   267,   439,   720,   1179,
                                     1921,  3108,  4971,  7812,  11955, 17625, 24743, 32768, 40793,
                                     47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097,
                                     65269, 65374, 65438, 65476, 65500, 65514 };

static void set_chances(omd_coder *c)
{
    for (int x = 0; x < 4096; x++) {
        int from = logistic[x / 128], to = logistic[x / 128 + 1];
        c->chances[x] = (uint16_t)(from + (to - from) * (x % 128) / 128);
    }
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

static void set_states(omd_coder *c)
{
    state_numbers numbers;
    uint8_t number = 0;
    for (uint32_t zeros = 0; zeros <= MOST_SEEN; zeros++)
        for (uint32_t ones = 0; ones <= MOST_SEEN; ones++)
            if (is_state(zeros, ones)) numbers[zeros][ones] = number++;
    for (uint32_t zeros = 0; zeros <= MOST_SEEN; zeros++)
        for (uint32_t ones = 0; ones <= MOST_SEEN; ones++) {
            if (!is_state(zeros, ones)) continue;
            number = numbers[zeros][ones];
            for (uint32_t bit = 0; bit < 2; bit++)
                c->next[number][bit] = next_state(numbers, zeros, ones, bit);
            int32_t worth = (logarithm(ones) - logarithm(zeros)) * 3 / 8;
            for (uint32_t i = 0; i < OMD_CODER_MIXERS; i++)
                c->worths[i][0][number] = c->worths[i][1][number] = worth;
        }
}

/* --- what is written and read */

void omd_coder_write(omd_coder *c, uint32_t byte)
{
    if (c->out < c->out_end)
        *c->out++ = (uint8_t)byte;
    else
        c->failed = true;
}

static uint32_t read_byte(omd_coder *c)
{
    if (c->in < c->in_end) return *c->in++;
    c->failed = true;
    return 0;
}

bool omd_coder_start(omd_coder *c, uint32_t bits, void *out, size_t room, const void *in,
                     size_t size)
{
    memset(c, 0, sizeof *c);
    c->states[0] = calloc(2, (size_t)1 << bits);
    if (!c->states[0]) return false;
    c->states[1] = c->states[0] + ((size_t)1 << bits);
    c->shift = 32 - bits;
    set_chances(c);
    set_states(c);
    c->high = UINT32_MAX;
    c->writing = out != NULL;
    c->out = c->out_start = out;
    c->out_end = out ? c->out + room : NULL;
    c->in = in;
    c->in_end = in ? c->in + size : NULL;
    for (int i = 0; i < 4 && !c->writing; i++) c->value = c->value << 8 | read_byte(c);
    return true;
}

/* The bits of a number, and how many. */
static uint32_t bits_of(const omd_code *code, uint32_t number, uint32_t *length)
{
    uint32_t first = 0;
    for (*length = 1; *length <= OMD_CODE_BITS; ++*length) {
        uint32_t count = code->counts[*length - 1];
        if (number < count) return first + number;
        number -= count;
        first = (first + count) << 1;
    }
    return 0;
}

uint32_t omd_coder_number(omd_coder *c, const omd_code *code, uint32_t number,
                          uint32_t first_context, uint32_t second_context, uint32_t mixer)
{
    uint32_t bits = 0, length = 0, first = 0, index = 0, so_far = 0;
    omd_coder_now now = omd_coder_begin(c, first_context, second_context);
    if (c->writing) bits = bits_of(code, number, &length);
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) {
        uint32_t bit = i < length ? bits >> (length - 1 - i) & 1 : 0, count = code->counts[i];
        so_far = so_far << 1 | omd_coder_bit(c, &now, mixer, 1u << i | so_far, bit);
        if (so_far - first < count) {
            omd_coder_end(c, &now);
            return index + (so_far - first);
        }
        index += count;
        first = (first + count) << 1;
    }
    c->failed = true; /* no number of this code */
    return 0;
}

bool omd_coder_finish(omd_coder *c, size_t *size)
{
    for (int i = 24; i >= 0 && c->writing; i -= 8) omd_coder_write(c, c->high >> i);
    if (size) *size = (size_t)(c->out - c->out_start);
    free(c->states[0]);
    c->states[0] = NULL;
    return !c->failed;
}
