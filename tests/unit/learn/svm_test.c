/* svm_test.c - the machine separates what can be separated, whatever comes how often */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/learn/svm.h"

enum { OF_ALL, OF_THOSE, OF_OTHERS, AGAIN, FEATURES, EXAMPLES = 40, MOST = 400, ROUNDS = 21 };

static uint32_t features[EXAMPLES][MOST];
static svm_example examples[EXAMPLES];
static float weights[FEATURES];

/* Every other example belongs, and has a word that one of the rest says `again` times. */
static float train(uint32_t again)
{
    bool well;
    for (uint32_t i = 0; i < EXAMPLES; i++) {
        uint32_t *f = features[i], count = 2;
        f[0] = OF_ALL;
        f[1] = i % 2 ? OF_THOSE : OF_OTHERS;
        while (count < 2 + (i % 2 ? 1 : i == 0 ? again : 0)) f[count++] = AGAIN;
        examples[i] = (svm_example){ f, count, 0.2f, 1, i % 2 == 1 };
    }
    float bias = svm_train(examples, EXAMPLES, weights, FEATURES, ROUNDS, &well);
    assert_true(well);
    return bias;
}

static float margin(uint32_t example, float bias)
{
    float sum = 0;
    for (uint32_t k = 0; k < examples[example].count; k++)
        sum += weights[examples[example].features[k]];
    return sum * examples[example].scale + bias;
}

static void what_belongs_lies_inside(void **state)
{
    (void)state;
    float bias = train(0);
    for (uint32_t i = 0; i < EXAMPLES; i++) assert_int_equal(margin(i, bias) > 0, i % 2);
    assert_true(weights[OF_THOSE] > 0 && weights[OF_OTHERS] < 0);
}

/* Steps that are too long would throw that word's weight to and fro, and others with it. */
static void one_word_said_often_spoils_nothing(void **state)
{
    (void)state;
    float bias = train(MOST - 2);
    for (uint32_t i = 0; i < EXAMPLES; i++) assert_int_equal(margin(i, bias) > 0, i % 2);
    assert_true(fabsf(weights[AGAIN]) < weights[OF_THOSE]);
}

static void what_counts_several_times_pulls_more(void **state)
{
    bool well;
    (void)state;
    train(0);
    float before = margin(0, svm_train(examples, EXAMPLES, weights, FEATURES, ROUNDS, &well));
    examples[0].times = 9;
    assert_true(margin(0, svm_train(examples, EXAMPLES, weights, FEATURES, ROUNDS, &well)) <
                before);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_belongs_lies_inside),
        cmocka_unit_test(one_word_said_often_spoils_nothing),
        cmocka_unit_test(what_counts_several_times_pulls_more),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
