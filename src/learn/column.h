/* column.h - the weights of one category or rule, learnt, chosen and rounded */
#ifndef LEARN_COLUMN_H
#define LEARN_COLUMN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "svm.h"

/* What a column may hold. */
typedef struct {
    uint32_t features;
    uint32_t chosen; /* that many features at most have a weight; 0: all may */
    int most;        /* weights are whole numbers of -most to most steps */
} column_shape;

typedef struct {
    float *weights;   /* of each feature, in steps */
    float bias, unit; /* the machine's own, and its weight that one step stands for */
    float *worth;     /* room */
    uint32_t *had, *last, *room;
} column;

/* `all`: the features of all examples together. False: memory is out. */
bool column_new(column *c, uint32_t features, size_t all);

/* Learns from the examples, whose lists of features are cut down to the chosen ones.
 * False: memory is out. */
bool column_learn(column *c, column_shape shape, svm_example *examples, uint32_t count);

#endif
