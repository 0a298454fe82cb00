/* tie_test.c - scores are written as those of a pack, or refused */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "../rules/made_scores.h"
#include "trial.h"

static char folder[] = "/tmp/omdome-tie-XXXXXX", pack_file[64], scores_file[64], out_file[64];

static int make_folder(void **state)
{
    size_t size;
    (void)state;
    assert_non_null(mkdtemp(folder));
    snprintf(pack_file, sizeof pack_file, "%s/en.pack", folder);
    snprintf(scores_file, sizeof scores_file, "%s/learnt", folder);
    snprintf(out_file, sizeof out_file, "%s/en.scores", folder);
    void *pack = fixture_pack("en", &size);
    assert_true(file_write(pack_file, pack, size));
    free(pack);
    return 0;
}

static int drop_folder(void **state)
{
    (void)state;
    unlink(pack_file);
    unlink(scores_file);
    unlink(out_file);
    return rmdir(folder);
}

/* Writes scores of a language that belong to no pack yet, and has them tied. */
static int tied(const char *language)
{
    const uint32_t key = 7;
    size_t size;
    omd_scores *scores = made_scores(language, 0, &key, 1, 0, 1, &size);
    assert_true(file_write(scores_file, scores, size));
    free(scores);
    unlink(out_file);
    options o = { .folder = pack_file, .text = scores_file, .out = out_file };
    return run_tie(&o);
}

static void scores_become_those_of_the_pack(void **state)
{
    arena memory = { 0 };
    size_t size, pack_size;
    (void)state;
    assert_int_equal(tied("en"), 0);
    const omd_pack_header *pack = (const void *)source_load(&memory, pack_file, &pack_size);
    const omd_scores *scores = (const void *)source_load(&memory, out_file, &size);
    assert_int_equal(omd_scores_open(scores, size), 0);
    assert_int_equal(scores->pack, pack->head.checksum);
    arena_free(&memory);
}

static void what_does_not_fit_is_not_written(void **state)
{
    options o = { .folder = pack_file, .text = "/nowhere", .out = out_file };
    (void)state;
    assert_int_equal(tied("sv"), 1);
    assert_int_equal(access(out_file, F_OK), -1);
    assert_int_equal(run_tie(&o), 1);
    o.text = pack_file; /* no scores */
    assert_int_equal(run_tie(&o), 1);
    o.folder = "/nowhere";
    assert_int_equal(run_tie(&o), 1);
    assert_int_equal(access(out_file, F_OK), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_become_those_of_the_pack),
        cmocka_unit_test(what_does_not_fit_is_not_written),
    };
    return cmocka_run_group_tests(tests, make_folder, drop_folder);
}
