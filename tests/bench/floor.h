/* floor.h - the least that a check can cost */
#ifndef BENCH_FLOOR_H
#define BENCH_FLOOR_H

#include <stddef.h>

/* Folds a text as NFKC with case folding; returns the bytes of the folded text. */
size_t floor_fold(const char *text, size_t size);

#endif
