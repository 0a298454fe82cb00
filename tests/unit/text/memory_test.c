/* memory_test.c - blocks grow, keep what is there, and say when memory is out */
#include "reading.h"

static int allowed;

static void *failing_resize(void *context, void *block, size_t size)
{
    (void)context;
    if (size == 0) {
        free(block);
        return NULL;
    }
    return allowed-- > 0 ? realloc(block, size) : NULL;
}

static void a_block_keeps_its_content_when_it_grows(void **state)
{
    (void)state;
    omd_block b = { NULL, 0 };
    assert_true(omd_room(&omd_plain_memory, &b, 3, 1));
    memcpy(b.data, "abc", 3);
    assert_true(omd_room(&omd_plain_memory, &b, 1000, 8));
    assert_true(b.size >= 8000);
    assert_memory_equal(b.data, "abc", 3);
    omd_release(&omd_plain_memory, &b);
    assert_null(b.data);
}

static void a_block_grows_by_half_so_that_appending_is_cheap(void **state)
{
    (void)state;
    omd_block b = { NULL, 0 };
    assert_true(omd_room(&omd_plain_memory, &b, 1000, 1));
    assert_true(omd_room(&omd_plain_memory, &b, 1001, 1));
    assert_true(b.size >= 1500);
    omd_release(&omd_plain_memory, &b);
}

static void room_that_overflows_is_refused(void **state)
{
    (void)state;
    omd_block b = { NULL, 0 };
    assert_false(omd_room(&omd_plain_memory, &b, SIZE_MAX / 4, 8));
    assert_null(b.data);
}

static void a_failed_block_stays_as_it_was(void **state)
{
    (void)state;
    omd_memory failing = { failing_resize, NULL };
    omd_block b = { NULL, 0 };
    allowed = 1;
    assert_true(omd_room(&failing, &b, 4, 1));
    void *data = b.data;
    size_t size = b.size;
    assert_false(omd_room(&failing, &b, 100000, 1));
    assert_ptr_equal(b.data, data);
    assert_int_equal(b.size, size);
    omd_release(&failing, &b);
}

static void wherever_memory_runs_out_reading_fails_and_the_next_reading_works(void **state)
{
    (void)state;
    const char *source = "Hej \"du\" f*ck. {{x}} <b>www.a.se</b> j \xC3\xA4 v l a.";
    omd_memory failing = { failing_resize, NULL };
    int failures = 0;
    for (int n = 0; n < 16; n++) {
        omd_text t;
        omd_text_init(&t, &failing);
        allowed = n;
        failures += omd_text_read(&t, source, (uint32_t)strlen(source)) != 0;
        allowed = 100;
        assert_int_equal(omd_text_read(&t, source, (uint32_t)strlen(source)), 0);
        assert_true(t.token_count > 8);
        omd_text_free(&t);
    }
    assert_true(failures >= 6 && failures < 16);
}

static void a_second_reading_of_the_same_size_allocates_nothing(void **state)
{
    (void)state;
    const char *source = "Tack f\xC3\xB6r ditt omd\xC3\xB6me! Vi h\xC3\xB6rs.";
    omd_memory failing = { failing_resize, NULL };
    omd_text t;
    omd_text_init(&t, &failing);
    allowed = 100;
    assert_int_equal(omd_text_read(&t, source, (uint32_t)strlen(source)), 0);
    allowed = 0;
    assert_int_equal(omd_text_read(&t, source, (uint32_t)strlen(source)), 0);
    omd_text_free(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_block_keeps_its_content_when_it_grows),
        cmocka_unit_test(a_block_grows_by_half_so_that_appending_is_cheap),
        cmocka_unit_test(room_that_overflows_is_refused),
        cmocka_unit_test(a_failed_block_stays_as_it_was),
        cmocka_unit_test(wherever_memory_runs_out_reading_fails_and_the_next_reading_works),
        cmocka_unit_test(a_second_reading_of_the_same_size_allocates_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
