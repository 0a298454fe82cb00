/* svm.c - dual coordinate descent, one example at a time */
#include "svm.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const float COST = 0.25f;

/* An example that has long lain where it belongs is looked at less often: at most so many times
 * through the others go by (shrinking). */
enum { LONGEST_REST = 3 };

typedef struct {
    const svm_example *examples;
    float *weights; /* with their rarity in them, so that most steps read nothing else */
    float *rarity, *alpha, *square, *length;
    uint8_t *rest, *idle; /* of each example: times to go by, and how long it has been well */
    uint32_t *order;
    float bias;
} machine;

static bool measure_rarity(machine *m, uint32_t count, uint32_t features)
{
    uint32_t *last = calloc(features, sizeof *last), *had = calloc(features, sizeof *had);
    for (uint32_t i = 0; last && had && i < count; i++)
        for (uint32_t k = 0; k < m->examples[i].count; k++) {
            uint32_t f = m->examples[i].features[k];
            had[f] += last[f] != i + 1;
            last[f] = i + 1;
        }
    for (uint32_t f = 0; had && f < features; f++)
        m->rarity[f] = logf((1.0f + (float)count) / (1.0f + (float)had[f]));
    bool well = last && had;
    free(last);
    free(had);
    return well;
}

static float sum_of(const machine *m, const svm_example *e)
{
    float sum = 0;
    for (uint32_t k = 0; k < e->count; k++) sum += m->weights[e->features[k]];
    return sum * e->scale + m->bias;
}

/* Moves one example's multiplier to where it is best, all others held still. */
static void step(machine *m, uint32_t i)
{
    const svm_example *e = &m->examples[i];
    float y = e->is ? 1.0f : -1.0f, slack = 0.5f / (COST * e->times);
    float gradient = y * sum_of(m, e) - 1.0f + slack * m->alpha[i];
    float alpha = fmaxf(m->alpha[i] - gradient / (m->square[i] + slack), 0.0f);
    float change = (alpha - m->alpha[i]) * y;
    m->alpha[i] = alpha;
    if (change == 0.0f) {
        if (m->idle[i] < LONGEST_REST) m->idle[i]++;
        m->rest[i] = m->idle[i];
        return;
    }
    m->idle[i] = 0;
    for (uint32_t k = 0; k < e->count; k++) {
        float rarity = m->rarity[e->features[k]];
        m->weights[e->features[k]] += change * e->scale * rarity * rarity;
    }
    m->bias += change;
}

/* The square of an example's length; the bias is one more feature. One feature may come several
 * times: with too short a length, steps grow until nothing is learnt. */
static float square_of(const machine *m, const svm_example *e)
{
    float square = 1.0f;
    for (uint32_t k = 0; k < e->count; k++) {
        float x = e->scale * m->rarity[e->features[k]], *along = &m->length[e->features[k]];
        square += x * (x + 2 * *along);
        *along += x;
    }
    for (uint32_t k = 0; k < e->count; k++) m->length[e->features[k]] = 0;
    return square;
}

static void shuffle(uint32_t *order, uint32_t count, uint32_t *seed)
{
    for (uint32_t i = count; i > 1; i--) {
        *seed = *seed * 1664525u + 1013904223u; /* Numerical Recipes */
        uint32_t k = (*seed >> 8) % i, other = order[i - 1];
        order[i - 1] = order[k];
        order[k] = other;
    }
}

static void descend(machine *m, uint32_t count, int rounds)
{
    uint32_t seed = 1;
    for (uint32_t i = 0; i < count; i++) {
        m->order[i] = i;
        m->square[i] = square_of(m, &m->examples[i]);
    }
    for (int round = 0; round < rounds; round++) {
        shuffle(m->order, count, &seed);
        for (uint32_t i = 0; i < count; i++) {
            uint8_t *rest = &m->rest[m->order[i]];
            if (*rest)
                --*rest;
            else
                step(m, m->order[i]);
        }
    }
}

float svm_train(const svm_example *examples, uint32_t count, float *weights, uint32_t features,
                int rounds, bool *ok)
{
    machine m = { .examples = examples,
                  .weights = weights,
                  .rarity = malloc(features * sizeof *m.rarity),
                  .alpha = calloc((size_t)count + 1, sizeof *m.alpha),
                  .square = malloc(((size_t)count + 1) * sizeof *m.square),
                  .length = calloc(features, sizeof *m.length),
                  .rest = calloc((size_t)count + 1, 1),
                  .idle = calloc((size_t)count + 1, 1),
                  .order = malloc(((size_t)count + 1) * sizeof *m.order) };
    memset(weights, 0, features * sizeof *weights);
    *ok = m.rarity && m.alpha && m.square && m.length && m.rest && m.idle && m.order &&
          measure_rarity(&m, count, features);
    if (*ok) descend(&m, count, rounds);
    free(m.rarity);
    free(m.alpha);
    free(m.square);
    free(m.length);
    free(m.rest);
    free(m.idle);
    free(m.order);
    return m.bias;
}
