/* speller_test.c - which words of a text are marked, and which are left alone */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "dictionaries.h"

#define TEST(name) static void name(void **state)

static omd_speller *both;

static int set_up(void **state)
{
    (void)state;
    both = test_speller("sv", "en-GB");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    test_speller_free(both);
    return 0;
}

static void expect(const char *text, const char *found)
{
    assert_string_equal(test_spelling(both, NULL, text), found);
}

TEST(misspelt_words_are_marked_with_their_place)
{
    (void)state;
    expect("Vi beklager att leveransen blev försenad.", "unknown:beklager ");
    expect("😀 Hej, tack för ditt omdömme!", "unknown:omdömme ");
    expect("We recieved your letter yesterday.", "unknown:recieved ");
}

TEST(right_words_in_every_dress_are_not)
{
    (void)state;
    expect("Kundtjänstmedarbetarna hjälper dig gärna.", "");
    expect("Vi har en e-post, en TV-serie och 25-årsjubileum.", "");
    expect("We don’t know what you’re after, and we shouldn't.", "");
    expect("TACK FÖR DITT OMDÖME!", "");
    expect("Va\xCC\x88lkommen till oss.", "");       /* a and a diaeresis */
    expect("Väl&shy;kommen <b>väl</b>kommen.", "");
}

TEST(what_is_no_prose_is_left_alone)
{
    (void)state;
    expect("Skriv till anna.bergq@firrma.se eller se www.firrma.se/kontaktt.", "");
    expect("Hej {{kunndnamn}}, tack! <span class=\"felstavvat\">Ja</span> #sommarr @kundd", "");
    expect("Ordern 4711x, ab12cd, 3kg och C:\\mappp\\fill.txt kom fram.", "");
}

TEST(names_and_abbreviations_are_left_alone)
{
    (void)state;
    expect("Vi hälsar till Kjelleman på Sqrlbo och till iPhone, eBay och SGBF.", "");
    expect("Tack för att du hörde av dig.\n\nMvh\nBrixo Kvostrand", "");
    expect("Kvostrand Brixo ringde oss igår.", "");
}

TEST(what_the_page_knows_is_left_alone)
{
    (void)state;
    const char *domains[] = { "stadkvasten.se" }, *names[] = { "brixo" };
    omd_context context = { .reviewer_name = "plupp99 snorre",
                            .own_domains = { domains, 1 },
                            .own_names = { names, 1 },
                            .review = "Er blorpmaskin är trasig" };
    omd_spelling_request ask = { .language = "sv", .context = &context };
    const char *text = "Hej snorre! Er blorpmaskin är lagad av brixo på stadkvastens verkstad.";
    assert_string_equal(test_spelling(both, &ask, text), "");
    assert_string_not_equal(test_spelling(both, NULL, text), "");
}

TEST(each_sentence_is_read_in_its_own_language)
{
    (void)state;
    expect("Tack för ditt besök hos oss. Thank you for your visit to our shop.", "");
    expect("Han sade \"thank you very much for all\" till oss igår.", "");
    expect("Tack för ditt besök hoss oss. Thank you for yuor visit to our shop.",
           "unknown:hoss unknown:yuor ");
}

TEST(a_language_that_is_not_loaded_is_left_alone)
{
    (void)state;
    expect("Vielen Dank für Ihre freundliche Bewertung unserer Werkstatt.", "");
    expect("Dziękujemy bardzo za odwiedziny w naszej restauracji.", "");
}

TEST(a_language_that_is_asked_for_is_kept_to)
{
    (void)state;
    omd_spelling_request ask = { .language = "sv" };
    assert_string_equal(test_spelling(both, &ask, "Det var en nice stund med family hos oss."),
                        "unknown:nice unknown:family ");
    ask.language = "de";
    const omd_report *report;
    assert_int_equal(omd_speller_check(both, &ask, "Ja", 2, &report), OMD_NO_LANGUAGE);
}

TEST(a_compound_written_as_two_is_noted_with_the_whole_word)
{
    (void)state;
    const char *text = "Kontakta vår kund tjänst.";
    const omd_report *report;
    expect(text, "compound:kund tjänst ");
    assert_int_equal(omd_speller_check(both, NULL, text, strlen(text), &report), 0);
    assert_int_equal(report->findings[0].replacement_count, 1);
    assert_string_equal(report->findings[0].replacements[0].text, "kundtjänst");
    expect("Det här är en sär skrivning i texten.", "compound:sär skrivning ");
    expect("Ring vårt telefon nummer i morgon.", "compound:telefon nummer ");
}

static uint32_t count_with(omd_checker *c, const char *text)
{
    omd_request request = { .kind = OMD_REPLY, .language = "sv" };
    const omd_report *report;
    assert_int_equal(omd_check_spelling(c, both, &request, text, strlen(text), &report), 0);
    return report->finding_count;
}

TEST(rules_of_spelling_are_turned_off_like_any_other)
{
    (void)state;
    const char *text = "Kontakta vår kund tjänst omm du vill.";
    omd_checker *c = omd_new();
    assert_int_equal(count_with(c, text), 2);
    assert_int_equal(omd_set_rule(c, "spelling.compound", OMD_OFF), 0);
    assert_int_equal(count_with(c, text), 1);
    assert_int_equal(omd_set_rule(c, "spelling", OMD_OFF), 0);
    assert_int_equal(count_with(c, text), 0);
    omd_free(c);
}

TEST(two_words_that_may_stand_side_by_side_are_not_joined)
{
    (void)state;
    expect("Vi bor i en stor stad med små barn och hög skola.", "");
    expect("Vi vill köp bok och läs brev till dig så väl som över allt.", "");
    expect("Tack kund, tjänst är tjänst.", "");
}

TEST(a_word_that_was_added_is_right_from_then_on)
{
    (void)state;
    expect("Vi lagade din blorpmojäng igår.", "unknown:blorpmojäng ");
    assert_int_equal(omd_speller_add(both, "blorpmojäng", strlen("blorpmojäng")), 0);
    expect("Vi lagade din blorpmojäng igår.", "");
}

TEST(the_mended_text_has_the_corrections_and_the_parts)
{
    (void)state;
    const char *text = "Kan du raddera omdömmet? Vilket struntföretag!";
    const omd_mended *m;
    assert_int_equal(omd_speller_mend(both, NULL, text, strlen(text), &m), 0);
    assert_string_equal(m->text, "Kan du radera omdömet? Vilket strunt företag!");
    assert_int_equal(m->count, 3);
    assert_int_equal(m->mends[0].start, 7);
    assert_int_equal(m->mends[0].end, 14);
    assert_int_equal(m->mends[0].mended_end, 13);
    assert_false(m->mends[0].split);
    assert_true(m->mends[2].split);
}

TEST(a_long_text_of_nonsense_ends)
{
    (void)state;
    size_t size = 200000;
    char *text = malloc(size);
    const omd_report *report;
    for (size_t i = 0; i < size; i++) text[i] = i % 7 == 6 ? ' ' : (char)('a' + i * i % 23);
    assert_int_equal(omd_speller_check(both, NULL, text, size, &report), 0);
    memset(text, 'x', size);
    assert_int_equal(omd_speller_check(both, NULL, text, size, &report), 0);
    assert_int_equal(report->finding_count, 0);
    free(text);
}

TEST(a_speller_without_dictionaries_says_so)
{
    (void)state;
    omd_speller *s = omd_speller_new();
    const omd_report *report;
    assert_int_equal(omd_speller_check(s, NULL, "ord", 3, &report), OMD_NO_LANGUAGE);
    omd_speller_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(misspelt_words_are_marked_with_their_place),
        cmocka_unit_test(right_words_in_every_dress_are_not),
        cmocka_unit_test(what_is_no_prose_is_left_alone),
        cmocka_unit_test(names_and_abbreviations_are_left_alone),
        cmocka_unit_test(what_the_page_knows_is_left_alone),
        cmocka_unit_test(each_sentence_is_read_in_its_own_language),
        cmocka_unit_test(a_language_that_is_not_loaded_is_left_alone),
        cmocka_unit_test(a_language_that_is_asked_for_is_kept_to),
        cmocka_unit_test(a_compound_written_as_two_is_noted_with_the_whole_word),
        cmocka_unit_test(rules_of_spelling_are_turned_off_like_any_other),
        cmocka_unit_test(two_words_that_may_stand_side_by_side_are_not_joined),
        cmocka_unit_test(a_word_that_was_added_is_right_from_then_on),
        cmocka_unit_test(the_mended_text_has_the_corrections_and_the_parts),
        cmocka_unit_test(a_long_text_of_nonsense_ends),
        cmocka_unit_test(a_speller_without_dictionaries_says_so),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
