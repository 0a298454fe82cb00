/* native.c - the check and its floor natively, side by side in one process
 *
 *     native ROUNDS LANGUAGE FILE ... <text        prints one JSON object
 *     native count WHAT LANGUAGE FILE ... <text    does WHAT (check, floor or nothing) once
 *                                                  after one warm-up, for callgrind
 *
 * Files are packs, and scores behind their packs. Times are nanoseconds. Each round times the floor
 * and the check in turn, so that what slows the machine slows both. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "floor.h"
#include "omdome.h"

typedef struct {
    char *bytes;
    size_t size;
} content;

static content read_all(FILE *file)
{
    content c = { NULL, 0 };
    size_t room = 1 << 22;
    c.bytes = aligned_alloc(8, room);
    if (file && c.bytes) c.size = fread(c.bytes, 1, room, file);
    if (file && file != stdin) fclose(file);
    return c;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void print_times(const char *name, double *times, int count)
{
    qsort(times, (size_t)count, sizeof *times, by_value);
    printf("\"%s\":{\"median\":%.0f,\"p99\":%.0f},", name, times[count / 2],
           times[(count * 99) / 100]);
}

static double time_check(omd_checker *c, const omd_request *ask, const content *text, size_t size)
{
    const omd_report *report;
    double from = now();
    if (omd_check(c, ask, text->bytes, size, &report) != 0) exit(1);
    return now() - from;
}

static double time_floor(const content *text)
{
    double from = now();
    if (floor_fold(text->bytes, text->size) == 0) exit(1);
    return now() - from;
}

/* A keystroke: the text without its last letter and whole, in turn. */
static void measure(omd_checker *c, const omd_request *ask, const content *text, int rounds)
{
    double *floors = malloc((size_t)rounds * sizeof *floors);
    double *checks = malloc((size_t)rounds * sizeof *checks), cold;
    double *ratios = malloc((size_t)rounds * sizeof *ratios);
    if (!floors || !checks || !ratios) exit(1);
    cold = time_check(c, ask, text, text->size);
    time_floor(text);
    for (int i = 0; i < rounds; i++) {
        floors[i] = time_floor(text);
        checks[i] = time_check(c, ask, text, text->size - (size_t)(i & 1));
        ratios[i] = checks[i] / floors[i];
    }
    printf("{\"bytes\":%zu,\"cold\":%.0f,", text->size, cold);
    print_times("floor", floors, rounds);
    print_times("check", checks, rounds);
    qsort(ratios, (size_t)rounds, sizeof *ratios, by_value);
    printf("\"ratio\":%.3f}\n", ratios[rounds / 2]);
    free(floors);
    free(checks);
    free(ratios);
}

static void count(omd_checker *c, const omd_request *ask, const content *text, const char *what)
{
    time_check(c, ask, text, text->size);
    time_floor(text);
    if (strcmp(what, "check") == 0) time_check(c, ask, text, text->size);
    if (strcmp(what, "floor") == 0) time_floor(text);
}

static bool load(omd_checker *c, const char *path)
{
    content file = read_all(fopen(path, "rb"));
    const char *ending = strrchr(path, '.');
    bool is_scores = ending && strcmp(ending, ".scores") == 0;
    return (is_scores ? omd_load_scores : omd_load)(c, file.bytes, file.size) == 0;
}

int main(int arguments, char **values)
{
    int first = arguments > 1 && strcmp(values[1], "count") == 0 ? 3 : 2;
    if (arguments < first + 2) return 2;
    omd_checker *c = omd_new();
    for (int i = first + 1; i < arguments; i++)
        if (!c || !load(c, values[i])) return 1;
    content text = read_all(stdin);
    omd_request ask = { .kind = OMD_REPLY, .language = values[first] };
    if (first == 3)
        count(c, &ask, &text, values[2]);
    else
        measure(c, &ask, &text, atoi(values[1]));
    omd_free(c);
    return 0;
}
