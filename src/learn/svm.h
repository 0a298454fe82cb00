/* svm.h - a linear support vector machine, taught the same way every time */
#ifndef LEARN_SVM_H
#define LEARN_SVM_H

#include <stdbool.h>
#include <stdint.h>

/* One example: the features it has (a feature may come twice), and whether it belongs. */
typedef struct {
    const uint32_t *features;
    uint32_t count;
    float scale; /* every feature counts `scale` times its rarity */
    float times; /* and the example as if it came so often */
    bool is;
} svm_example;

/* Fills weights[features], each with its feature's rarity in it, log((1 + examples) / (1 +
 * those that have the feature)): the sum of an example's weights times its `scale`, plus the
 * bias returned, is positive for what belongs. Dual coordinate descent for the squared hinge
 * loss (Hsieh, Chang, Lin, Keerthi, Sundararajan 2008), `rounds` times through the examples.
 * `ok` is false when memory is out. */
float svm_train(const svm_example *examples, uint32_t count, float *weights, uint32_t features,
                int rounds, bool *ok);

#endif
