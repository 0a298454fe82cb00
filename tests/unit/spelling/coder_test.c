/* coder_test.c - what was coded comes out again, and takes less where it is likely */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../../src/spelling/coder.h"

#define TEST(name) static void name(void **state)

static const uint16_t counts[OMD_CODE_BITS] = { 1, 1, 0, 4 }; /* 0, 10, 1100 to 1111 */
enum { NUMBERS = 6, COUNT = 5000 };

static omd_coder coder;
static omd_code code;
static uint8_t out[1 << 14];

/* Numbers whose chances the one before tells, or tells not. */
static uint32_t number(uint32_t i, uint32_t before, uint32_t told)
{
    uint32_t noise = (i * 2654435761u) >> 16;
    return noise % 100 < told ? (before * 2 + 1) % NUMBERS : noise % NUMBERS;
}

static size_t written(uint32_t told)
{
    size_t size = 0;
    uint32_t before = 0;
    code = omd_code_of(counts);
    assert_true(omd_coder_start(&coder, 10, out, sizeof out, NULL, 0));
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t now = number(i, before, told);
        assert_int_equal(omd_coder_number(&coder, &code, now, before << 28, 0, 3, true), now);
        before = now;
    }
    assert_true(omd_coder_finish(&coder, &size));
    return size;
}

TEST(what_was_written_is_read)
{
    (void)state;
    size_t size = written(80);
    uint32_t before = 0;
    assert_true(omd_coder_start(&coder, 10, NULL, 0, out, size));
    for (uint32_t i = 0; i < COUNT; i++) {
        uint32_t now = omd_coder_number(&coder, &code, 0, before << 28, 0, 3, false);
        assert_int_equal(now, number(i, before, 80));
        before = now;
    }
    assert_true(omd_coder_finish(&coder, NULL));
}

TEST(what_is_likely_takes_few_bits)
{
    (void)state;
    assert_in_range(written(0), 1000, 1900);
    assert_in_range(written(100), 1, 100);
}

/* Codes of more than eight bits go on in other contexts, and all 24 may be needed. */
TEST(long_codes_come_out_as_they_went_in)
{
    (void)state;
    uint16_t long_counts[OMD_CODE_BITS];
    size_t size = 0;
    for (uint32_t i = 0; i < OMD_CODE_BITS; i++) long_counts[i] = 1;
    omd_code longer = omd_code_of(long_counts);
    assert_true(omd_coder_start(&coder, 8, out, sizeof out, NULL, 0));
    for (uint32_t i = 0; i < 1000; i++)
        (void)omd_coder_number(&coder, &longer, i * i % OMD_CODE_BITS, i << 30, i << 29, 0, true);
    assert_true(omd_coder_finish(&coder, &size));
    assert_true(omd_coder_start(&coder, 8, NULL, 0, out, size));
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(omd_coder_number(&coder, &longer, 0, i << 30, i << 29, 0, false),
                         i * i % OMD_CODE_BITS);
    assert_true(omd_coder_finish(&coder, NULL));
}

/* Two of the four numbers that two bits could tell; zeros are read as the bits 1 and 1. */
TEST(bits_that_are_no_number_are_noticed)
{
    (void)state;
    static const uint16_t two[OMD_CODE_BITS] = { 0, 2 }; /* 00, 01 */
    omd_code fewer = omd_code_of(two);
    size_t size = written(100);
    for (size_t i = 0; i < size; i++) out[i] = 0;
    assert_true(omd_coder_start(&coder, 10, NULL, 0, out, size));
    assert_int_equal(omd_coder_number(&coder, &fewer, 0, 0, 0, 3, false), 0);
    assert_false(omd_coder_finish(&coder, NULL));
}

TEST(bytes_that_end_too_early_are_noticed)
{
    (void)state;
    size_t size = written(50);
    assert_true(omd_coder_start(&coder, 10, NULL, 0, out, size / 2));
    for (uint32_t i = 0; i < COUNT; i++) (void)omd_coder_number(&coder, &code, 0, 0, 0, 3, false);
    assert_false(omd_coder_finish(&coder, NULL));
}

TEST(no_more_is_written_than_there_is_room)
{
    (void)state;
    assert_true(omd_coder_start(&coder, 10, out, 20, NULL, 0));
    out[20] = 0xA5;
    for (uint32_t i = 0; i < COUNT; i++)
        (void)omd_coder_number(&coder, &code, number(i, 0, 0), 0, 0, 3, true);
    assert_int_equal(out[20], 0xA5);
    assert_false(omd_coder_finish(&coder, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_was_written_is_read),
        cmocka_unit_test(what_is_likely_takes_few_bits),
        cmocka_unit_test(long_codes_come_out_as_they_went_in),
        cmocka_unit_test(bits_that_are_no_number_are_noticed),
        cmocka_unit_test(bytes_that_end_too_early_are_noticed),
        cmocka_unit_test(no_more_is_written_than_there_is_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
