/* heap_test.c - blocks keep what is in them, and what is given back is used again */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "../../../src/wasm/heap.c"

#include <cmocka.h>

enum { REGION = 4096, REGIONS = 64, BLOCKS = 50 };

static _Alignas(16) char room[REGIONS * REGION];
static size_t used, most;

static bool add_regions(omd_heap *h, size_t size)
{
    size_t count = (size + REGION) / REGION;
    if (used + count > most) return false;
    omd_heap_add(h, room + used * REGION, count * REGION);
    used += count;
    return true;
}

static omd_heap new_heap(size_t regions)
{
    used = 0;
    most = regions;
    return (omd_heap){ NULL, add_regions };
}

static void blocks_keep_what_is_in_them_while_others_come_and_go(void **state)
{
    omd_heap h = new_heap(REGIONS);
    unsigned char *blocks[BLOCKS] = { 0 };
    size_t sizes[BLOCKS] = { 0 };
    uint32_t random = 1;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        random = random * 1664525u + 1013904223u;
        size_t i = (random >> 8) % BLOCKS, size = (random >> 16) % 3000;
        for (size_t k = 0; k < sizes[i]; k++) assert_int_equal(blocks[i][k], i);
        if (round % 3 == 0) {
            omd_heap_release(&h, blocks[i]);
            blocks[i] = NULL;
            sizes[i] = 0;
        } else {
            blocks[i] = omd_heap_resize(&h, blocks[i], size);
            assert_non_null(blocks[i]);
            assert_int_equal((uintptr_t)blocks[i] % (2 * sizeof(void *)), 0);
            for (size_t k = 0; k < sizes[i] && k < size; k++) assert_int_equal(blocks[i][k], i);
            memset(blocks[i], (int)i, size);
            sizes[i] = size;
        }
    }
    for (size_t i = 0; i < BLOCKS; i++) omd_heap_release(&h, blocks[i]);
    assert_ptr_equal(h.free, room); /* all has become one block again */
    assert_null(h.free->next);
    assert_int_equal(h.free->size * sizeof *h.free, used * REGION);
}

static void what_is_given_back_is_used_before_there_is_more(void **state)
{
    omd_heap h = new_heap(1);
    (void)state;
    void *a = omd_heap_take(&h, 1000), *b = omd_heap_take(&h, 1000), *c = omd_heap_take(&h, 1000);
    assert_true(a && b && c);
    omd_heap_release(&h, b);
    assert_ptr_equal(omd_heap_take(&h, 900), b);
    omd_heap_release(&h, b);
    omd_heap_release(&h, a);
    assert_ptr_equal(omd_heap_take(&h, 2000), a);
}

static void without_memory_a_block_stays_what_it_was(void **state)
{
    omd_heap h = new_heap(1);
    char *a = omd_heap_take(&h, 100);
    (void)state;
    memset(a, 'a', 100);
    assert_null(omd_heap_resize(&h, a, REGION));
    assert_null(omd_heap_take(&h, SIZE_MAX));
    assert_null(omd_heap_take(&h, SIZE_MAX - 8));
    for (int i = 0; i < 100; i++) assert_int_equal(a[i], 'a');
    omd_heap_release(&h, a);
    omd_heap_release(&h, NULL);
    assert_non_null(omd_heap_take(&h, REGION - 100));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks_keep_what_is_in_them_while_others_come_and_go),
        cmocka_unit_test(what_is_given_back_is_used_before_there_is_more),
        cmocka_unit_test(without_memory_a_block_stays_what_it_was),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
