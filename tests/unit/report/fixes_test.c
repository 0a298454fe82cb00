/* fixes_test.c - what a quick fix leaves is the text that a person would leave */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../api/packs.h"

static omd_checker *c;

static int set_up(void **state)
{
    (void)state;
    c = test_checker();
    assert_int_equal(omd_set_locale(c, "en"), 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    test_close(c);
    return 0;
}

/* The replacement of the rule's first finding that has this label. */
static const omd_replacement *fix(const char *text, const char *rule, const char *label)
{
    const omd_finding *f = test_finding(test_check(c, OMD_REPLY, "sv", text), rule);
    if (!f) fail_msg("%s is not found in %s", rule, text);
    for (uint32_t i = 0; f && i < f->replacement_count; i++)
        if (strcmp(f->replacements[i].label, label) == 0) return &f->replacements[i];
    return NULL;
}

static void assert_left(const char *text, const char *rule, const char *label, const char *expected)
{
    const omd_replacement *r = fix(text, rule, label);
    if (!r) fail_msg("no \"%s\" for %s", label, text);
    assert_string_equal(test_replaced(text, r), expected);
}

static void a_swear_word_goes_with_one_blank(void **state)
{
    (void)state;
    assert_left("Det är en jävla tokig sak. Hej.", "aggression.profanity", "Remove",
                "Det är en tokig sak. Hej.");
}

static void what_begins_the_sentence_next_gets_its_capital(void **state)
{
    (void)state;
    assert_left("Hej. Jävla trams av er.", "aggression.profanity", "Remove", "Hej. Trams av er.");
    assert_left("Jävla ånger.", "aggression.profanity", "Remove", "Ånger.");
}

static void a_swear_word_that_is_the_point_stays(void **state)
{
    (void)state;
    assert_null(fix("Åh nej, jävla.", "aggression.profanity", "Remove"));
    assert_null(fix("Det är <b>jävla</b> dåligt.", "aggression.profanity", "Remove"));
}

static void a_request_goes_with_its_sentence(void **state)
{
    (void)state;
    static const char rule[] = "removal-request.delete";
    assert_left("Hej. Kan du inte radera omdömet? Mvh", rule, "Remove", "Hej. Mvh");
    assert_left("Hej. Kan du inte radera omdömet?", rule, "Remove", "Hej.");
    assert_left("Hej du.\nKan du inte radera omdömet?\nMvh", rule, "Remove", "Hej du.\nMvh");
    assert_left("Hej du.\r\nKan du inte radera omdömet?\r\nMvh", rule, "Remove", "Hej du.\r\nMvh");
    assert_left("Hej 😀. Kan du inte radera omdömet? Mvh", rule, "Remove", "Hej 😀. Mvh");
}

static void a_text_of_one_sentence_is_not_emptied(void **state)
{
    (void)state;
    assert_null(fix("Kan du inte radera omdömet?", "removal-request.delete", "Remove"));
}

static void markup_inside_a_sentence_is_not_thrown_away(void **state)
{
    (void)state;
    assert_null(fix("Hej. Kan <a href=\"x\">du inte radera omdömet</a>? Mvh",
                    "removal-request.delete", "Remove"));
    assert_left("<p>Hej.</p><p>Kan du inte radera omdömet?</p>", "removal-request.delete", "Remove",
                "<p>Hej.</p><p></p>");
}

static void a_rewrite_takes_the_sentence_s_place_and_comes_first(void **state)
{
    (void)state;
    static const char text[] = "Åh. Du, kan du inte radera omdömet? Mvh";
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "removal-request.delete");
    assert_non_null(f);
    assert_int_equal(f->replacement_count, 2);
    assert_string_equal(f->replacements[0].label, "Write this instead");
    assert_true(strlen(f->replacements[0].text) > 10);
    assert_string_equal(test_slice(text, f->replacements[0].start, f->replacements[0].end),
                        "Du, kan du inte radera omdömet?");
}

static void links_and_merge_tags_are_not_lost(void **state)
{
    (void)state;
    static const char text[] = "Åh {{ namn }}, vill du radera omdömet här: {{länk}}? Mvh";
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "removal-request.delete");
    assert_non_null(f);
    assert_int_equal(f->replacement_count, 1);
    const char *left = test_replaced(text, f->replacements);
    assert_memory_equal(left, "Åh {{ namn }}, ", strlen("Åh {{ namn }}, "));
    assert_in_range(left[strlen("Åh {{ namn }}, ")], 'a', 'z');
    assert_non_null(strstr(left, " {{länk}} Mvh"));
    assert_null(strstr(left, "radera"));
}

static void a_person_s_address_is_masked_or_goes(void **state)
{
    (void)state;
    static const char text[] = "Hej! Skriv till kalle83@gmail.com om det.";
    const omd_finding *f =
        test_finding(test_check(c, OMD_REPLY, "sv", text), "personal-data.email");
    assert_non_null(f);
    assert_int_equal(f->replacement_count, 3);
    assert_string_equal(f->replacements[0].label, "Mask");
    assert_null(strstr(test_replaced(text, &f->replacements[0]), "kalle83@gmail.com"));
    assert_left(text, "personal-data.email", "Remove", "Hej! Skriv om det.");
}

static void what_goes_takes_its_preposition_and_number_word_along(void **state)
{
    (void)state;
    assert_left("Vi ringde dig på 070-123 45 67 i går.", "personal-data.phone", "Remove",
                "Vi ringde dig i går.");
    assert_left("Din order nr 7740193 är skickad.", "personal-data.reference", "Remove",
                "Din order är skickad.");
    assert_left("Skåpet kördes till Ekvägen 3, 852 31 Sundsvall.", "personal-data.address",
                "Remove", "Skåpet kördes.");
}

static void personal_data_may_be_said_in_neutral_words(void **state)
{
    (void)state;
    static const char neutral[] = "Write it neutrally";
    assert_left("Hej. Order 7740193 är skickad.", "personal-data.reference", neutral,
                "Hej. Din beställning är skickad.");
    assert_left("Vi har svarat på ärende #55871.", "personal-data.reference", neutral,
                "Vi har svarat på ditt ärende.");
    assert_left("Skåpet kördes till Ekvägen 3, 852 31 Sundsvall.", "personal-data.address", neutral,
                "Skåpet kördes till din adress.");
    assert_left("Hej. Din rotfyllning gick bra.", "personal-data.health", neutral,
                "Hej. Ditt besök gick bra.");
    assert_null(fix("Din order 7740193 är skickad.", "personal-data.reference", neutral));
    assert_null(fix("Numret 070-123 45 67 är ditt.", "personal-data.phone", neutral));
}

static void the_message_says_what_was_found(void **state)
{
    (void)state;
    const omd_report *r = test_check(c, OMD_REPLY, "sv", "Ditt personnummer är 750318-2383, kortet 4111 1111 1111 1111.");
    assert_non_null(strstr(test_finding(r, "personal-data.national-id")->message, "(SE personnummer)."));
    assert_non_null(strstr(test_finding(r, "personal-data.payment-card")->message, "(Visa)."));
}

static void fixes_of_nested_finds_lie_where_they_should(void **state)
{
    (void)state;
    static const char text[] = "Å. Kan du inte radera det jävla usla omdömet? Å. Jävla fin dag.";
    const omd_report *r = test_check(c, OMD_REPLY, "sv", text);
    const omd_finding *f = test_finding(r, "removal-request.delete");
    assert_non_null(f);
    assert_left(text, "removal-request.delete", "Remove", "Å. Å. Jävla fin dag.");
    assert_left(text, "aggression.profanity", "Remove",
                "Å. Kan du inte radera det usla omdömet? Å. Jävla fin dag.");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_swear_word_goes_with_one_blank),
        cmocka_unit_test(what_begins_the_sentence_next_gets_its_capital),
        cmocka_unit_test(a_swear_word_that_is_the_point_stays),
        cmocka_unit_test(a_request_goes_with_its_sentence),
        cmocka_unit_test(a_text_of_one_sentence_is_not_emptied),
        cmocka_unit_test(markup_inside_a_sentence_is_not_thrown_away),
        cmocka_unit_test(a_rewrite_takes_the_sentence_s_place_and_comes_first),
        cmocka_unit_test(links_and_merge_tags_are_not_lost),
        cmocka_unit_test(a_person_s_address_is_masked_or_goes),
        cmocka_unit_test(what_goes_takes_its_preposition_and_number_word_along),
        cmocka_unit_test(personal_data_may_be_said_in_neutral_words),
        cmocka_unit_test(the_message_says_what_was_found),
        cmocka_unit_test(fixes_of_nested_finds_lie_where_they_should),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
