/* join_test.c - what a recogniser found becomes one token */
#include "reading.h"

/* Joins the first occurrence of `part` in an ASCII text. */
static void join(const char *source, const char *part, omd_entity entity)
{
    shown(source);
    uint32_t at = (uint32_t)(strstr(source, part) - source);
    omd_stretch s = { at, at + (uint32_t)strlen(part), entity };
    omd_text_join(&text, &s, 1);
    check_text();
}

static const omd_token *entity(omd_entity wanted)
{
    for (uint32_t i = 0; i < text.token_count; i++)
        if (text.tokens[i].entity == wanted) return &text.tokens[i];
    fail_msg("no entity");
    return NULL;
}

static void a_stretch_becomes_one_token(void **state)
{
    (void)state;
    join("ring 070-123 45 67 nu", "070-123 45 67", OMD_E_PHONE);
    assert_int_equal(text.token_count, 3);
    assert_string_equal(written(entity(OMD_E_PHONE)), "070-123 45 67");
    assert_string_equal(text.forms + text.tokens[1].form, "");
    assert_string_equal(text.forms + text.tokens[2].form, "nu");
}

static void one_token_keeps_its_form(void **state)
{
    (void)state;
    join("ge oss 5 nu", "5", OMD_E_NUMBER);
    assert_string_equal(text.forms + entity(OMD_E_NUMBER)->form, "5");
}

static void a_stretch_that_cuts_a_token_is_widened(void **state)
{
    (void)state;
    join("pris 500kr nu", "500", OMD_E_MONEY);
    assert_string_equal(written(entity(OMD_E_MONEY)), "500kr");
}

static void a_leading_mark_does_not_make_it_a_mark(void **state)
{
    (void)state;
    join("ring +46 70 nu", "+46 70", OMD_E_PHONE);
    assert_int_equal(entity(OMD_E_PHONE)->kind, OMD_NUMBER);
}

static void sentences_that_a_stretch_spans_become_one(void **state)
{
    (void)state;
    join("Bor Storg. Gatan 5, va? Nej. Ja", "Storg. Gatan 5", OMD_E_ADDRESS);
    assert_int_equal(text.sentence_count, 3);
    assert_int_equal(text.sentences[0].question, 1);
    assert_int_equal(text.sentences[1].question, 0);
    join("Hej. Du", "Hej. Du", OMD_E_NAME);
    assert_int_equal(text.sentence_count, 1);
    assert_int_equal(text.token_count, 1);
}

static void several_stretches_and_empty_ones_are_taken_in_order(void **state)
{
    (void)state;
    shown("ab cd ef gh ij");
    omd_stretch s[] = {
        {0,   5,  OMD_E_NAME },
        { 5,  6,  OMD_E_ID   },
        { 7,  11, OMD_E_PHONE},
        { 13, 14, OMD_E_EMAIL}
    };
    omd_text_join(&text, s, 4);
    check_text();
    assert_int_equal(text.token_count, 3);
    assert_int_equal(text.tokens[0].entity, OMD_E_NAME);
    assert_int_equal(text.tokens[1].entity, OMD_E_PHONE);
    assert_int_equal(text.tokens[2].entity, OMD_E_EMAIL);
}

static void nothing_to_join_changes_nothing(void **state)
{
    (void)state;
    shown("ab cd. Ef");
    omd_text_join(&text, NULL, 0);
    check_text();
    assert_int_equal(text.token_count, 4);
    assert_int_equal(text.sentence_count, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stretch_becomes_one_token),
        cmocka_unit_test(one_token_keeps_its_form),
        cmocka_unit_test(a_stretch_that_cuts_a_token_is_widened),
        cmocka_unit_test(a_leading_mark_does_not_make_it_a_mark),
        cmocka_unit_test(sentences_that_a_stretch_spans_become_one),
        cmocka_unit_test(several_stretches_and_empty_ones_are_taken_in_order),
        cmocka_unit_test(nothing_to_join_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
