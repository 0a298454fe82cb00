/* column.c - learns from all features, keeps those of most worth, and learns again from them
 *
 * Features share no number with others that matter as long as numbers are many, and a
 * pack stays small as long as weights are few: both at once want the features chosen
 * (recursive feature elimination, Guyon, Weston, Barnhill, Vapnik 2002). */
#include "column.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

bool column_new(column *c, uint32_t features, size_t all)
{
    c->weights = malloc(features * sizeof *c->weights);
    c->worth = malloc(2 * (size_t)features * sizeof *c->worth);
    c->had = malloc(features * sizeof *c->had);
    c->last = malloc(features * sizeof *c->last);
    c->room = malloc((all + 1) * sizeof *c->room);
    return c->weights && c->worth && c->had && c->last && c->room;
}

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return x < y ? -1 : x > y;
}

/* A feature is worth its weight, and somewhat more where more examples have it: of the powers
 * .35 to 1 this one taught most in texts held out. */
static void measure_worth(column *c, uint32_t features, const svm_example *examples,
                          uint32_t count)
{
    memset(c->had, 0, features * sizeof *c->had);
    memset(c->last, 0, features * sizeof *c->last);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < examples[i].count; k++) {
            uint32_t f = examples[i].features[k];
            c->had[f] += c->last[f] != i + 1;
            c->last[f] = i + 1;
        }
    for (uint32_t f = 0; f < features; f++)
        c->worth[f] = fabsf(c->weights[f]) * powf((float)c->had[f], 0.35f);
}

/* What a feature must be worth more than to be among the `most` best. */
static float bar_of(column *c, uint32_t features, uint32_t most)
{
    float *sorted = c->worth + features;
    if (most >= features) return -1.0f;
    memcpy(sorted, c->worth, features * sizeof *sorted);
    qsort(sorted, features, sizeof *sorted, by_size);
    return sorted[features - most - 1];
}

/* Leaves the examples only the features that are worth more than `bar`. */
static void cut_down(column *c, float bar, svm_example *examples, uint32_t count)
{
    uint32_t *to = c->room; /* examples that lie here already move down, never up */
    for (uint32_t i = 0; i < count; i++) {
        svm_example *e = &examples[i];
        uint32_t *from = to;
        for (uint32_t k = 0; k < e->count; k++)
            if (c->worth[e->features[k]] > bar) *to++ = e->features[k];
        e->features = from;
        e->count = (uint32_t)(to - from);
    }
}

/* The step between two weights: all but the heaviest hundredth lie within `most` of them. */
static float unit_of(column *c, uint32_t features, int most)
{
    uint32_t some = 0;
    for (uint32_t i = 0; i < features; i++)
        if (c->weights[i] != 0.0f) c->worth[some++] = fabsf(c->weights[i]);
    if (some == 0) return 1;
    qsort(c->worth, some, sizeof *c->worth, by_size);
    return c->worth[(size_t)some * 99 / 100] / (float)most;
}

/* Weights of less than `least` steps are not worth their bits. */
static int round_to(float weight, float unit, float least, int most)
{
    int w = fabsf(weight) < least * unit ? 0 : (int)lroundf(weight / unit);
    return w > most ? most : w < -most ? -most : w;
}

/* How often the examples are gone through: before the last time only worths are asked for, and
 * of the rules only the sign. */
enum { FIRST_ROUNDS = 8, MORE_ROUNDS = 10, LAST_ROUNDS = 20 };

bool column_learn(column *c, column_shape shape, svm_example *examples, uint32_t count)
{
    const struct {
        uint32_t times;
        int rounds;
    } steps[] = { { 4, MORE_ROUNDS }, { 1, LAST_ROUNDS } }; /* so many times the features wanted */
    bool well;
    c->bias = svm_train(examples, count, c->weights, shape.features, FIRST_ROUNDS, &well);
    for (size_t i = 0; well && shape.chosen && i < sizeof steps / sizeof *steps; i++) {
        measure_worth(c, shape.features, examples, count);
        float bar = bar_of(c, shape.features, steps[i].times * shape.chosen);
        cut_down(c, bar, examples, count);
        c->bias = svm_train(examples, count, c->weights, shape.features, steps[i].rounds, &well);
    }
    c->unit = unit_of(c, shape.features, shape.most);
    for (uint32_t i = 0; i < shape.features; i++)
        c->weights[i] =
            (float)round_to(c->weights[i], c->unit, shape.chosen ? 0.5f : 0.75f, shape.most);
    return well;
}
