/* sentences_test.c - where sentences and clauses begin */
#include "reading.h"

static void marks_end_sentences(void **state)
{
    (void)state;
    assert_string_equal(shown("Hej! Du d\xC3\xA4r? Ja. Nej"),
                        "hej ! | du d\xC3\xA4r ? | ja . | nej");
    assert_string_equal(shown("Va?! Jo!! :) Bra"), "va ? ! | jo ! ! :) | bra");
    assert_string_equal(shown("(Hej.) Du"), "( hej . ) | du");
    assert_string_equal(shown("tack. men nej"), "tack . | men nej");
}

static void questions_are_told(void **state)
{
    (void)state;
    shown("Kan du? Ja. (Eller?) \"Va?\" \xF0\x9F\x98\x80 Nej! Va?!");
    assert_int_equal(text.sentence_count, 6);
    const int expected[] = { 1, 0, 1, 1, 0, 1 };
    for (int i = 0; i < 6; i++) assert_int_equal(text.sentences[i].question, expected[i]);
}

static void abbreviations_and_ordinals_do_not_end_them(void **state)
{
    (void)state;
    assert_string_equal(shown("Vi har t.ex. Anna och bl.a. Bo kl. 10 den 3. maj."),
                        "vi har t . ex . anna och bl . a . bo kl . 10 den 3 . maj .");
    assert_string_equal(shown("Mr. Smith, Dr. No and J. Doe, e.g. Bo, i.e. Al."),
                        "mr . smith , dr . no and j . doe , e . g . bo , i . e . al .");
    assert_string_equal(shown("Det m.m. Sedan etc. Slut osv. men"),
                        "det m . m . | sedan etc . | slut osv . men");
    assert_string_equal(shown("See No. 5 at 5 kr. Yes"), "see no . 5 at 5 kr . | yes");
    assert_string_equal(shown("1. Skriv. Pris 5. Sedan"), "1 . skriv . | pris 5 . | sedan");
    assert_string_equal(shown("It was me and I. He went. No. Yes."),
                        "it was me and i . | he went . | no . | yes .");
}

static void three_dots_end_them_before_a_capital_only(void **state)
{
    (void)state;
    assert_string_equal(shown("Hm... eller\xE2\x80\xA6 ja... Nej"),
                        "hm . . . eller \xE2\x80\xA6 ja . . . | nej");
}

static void a_forgotten_blank_is_forgiven(void **state)
{
    (void)state;
    assert_string_equal(shown("Det var bra.Tack!Hej"), "det var bra . | tack ! | hej");
    assert_string_equal(shown("U.S.A och 1.A"), "u . s . a och 1 . a");
}

static void speech_goes_on_in_lower_case(void **state)
{
    (void)state;
    assert_string_equal(shown("\"Va?\" sa han. \"Ja.\" Hon"),
                        "\" va ? \" sa han . | \" ja . \" | hon");
}

static void lines_that_look_finished_end_them(void **state)
{
    (void)state;
    assert_string_equal(shown("Hej Anna,\ntack f\xC3\xB6r idag"),
                        "hej anna , | tack f\xC3\xB6r idag");
    assert_string_equal(shown("Mvh\nKalle"), "mvh | kalle");
    assert_string_equal(shown("Detta \xC3\xA4r en l\xC3\xA5ng rad som bryts av ett f\xC3\xB6nster "
                              "och sedan\ng\xC3\xA5r vidare"),
                        "detta \xC3\xA4r en l\xC3\xA5ng rad som bryts av ett f\xC3\xB6nster och "
                        "sedan g\xC3\xA5r vidare");
    assert_string_equal(shown("Detta \xC3\xA4r en l\xC3\xA5ng rad som bryts av ett f\xC3\xB6nster "
                              "och sedan\n- g\xC3\xA5r vidare"),
                        "detta \xC3\xA4r en l\xC3\xA5ng rad som bryts av ett f\xC3\xB6nster och "
                        "sedan | - g\xC3\xA5r vidare");
    assert_string_equal(shown("ett\n\ntv\xC3\xA5"), "ett | tv\xC3\xA5");
}

static void paragraphs_are_told(void **state)
{
    (void)state;
    shown("Ett. Tv\xC3\xA5.\n\nTre.\nFyra.");
    assert_int_equal(text.sentence_count, 4);
    const int expected[] = { 1, 0, 1, 0 };
    for (int i = 0; i < 4; i++) assert_int_equal(text.sentences[i].paragraph, expected[i]);
}

static void clauses_begin_after_commas_dashes_and_brackets(void **state)
{
    (void)state;
    shown("Ja, ett; tv\xC3\xA5: tre \xE2\x80\x93 fyra \xE2\x80\x94 fem (sex) sju \xE2\x80\xA6 "
          "\xC3\xA5tta - nio ... tio elva-tolv \"tretton\". Slut");
    static const char *const starts[] = { "ja",  "ett", "tv\xC3\xA5",  "tre", "fyra", "fem",
                                          "sex", "sju", "\xC3\xA5tta", "nio", "tio",  "slut" };
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        assert_int_equal(flags(starts[i], OMD_F_CLAUSE), OMD_F_CLAUSE);
    assert_int_equal(flags("elva", OMD_F_CLAUSE), 0);
    assert_int_equal(flags("tolv", OMD_F_CLAUSE), 0);
    assert_int_equal(flags("tretton", OMD_F_CLAUSE), 0);
}

static void a_clause_begins_at_the_first_word_behind_its_marks(void **state)
{
    (void)state;
    shown("\"Hej\", (\"du\")");
    assert_int_equal(flags("hej", OMD_F_CLAUSE), OMD_F_CLAUSE);
    assert_int_equal(flags("du", OMD_F_CLAUSE), OMD_F_CLAUSE);
}

static void an_empty_text_has_no_sentence(void **state)
{
    (void)state;
    shown("");
    assert_int_equal(text.sentence_count, 0);
    shown(" \n\xE2\x80\x8B ");
    assert_int_equal(text.sentence_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(marks_end_sentences),
        cmocka_unit_test(questions_are_told),
        cmocka_unit_test(abbreviations_and_ordinals_do_not_end_them),
        cmocka_unit_test(three_dots_end_them_before_a_capital_only),
        cmocka_unit_test(a_forgotten_blank_is_forgiven),
        cmocka_unit_test(speech_goes_on_in_lower_case),
        cmocka_unit_test(lines_that_look_finished_end_them),
        cmocka_unit_test(paragraphs_are_told),
        cmocka_unit_test(clauses_begin_after_commas_dashes_and_brackets),
        cmocka_unit_test(a_clause_begins_at_the_first_word_behind_its_marks),
        cmocka_unit_test(an_empty_text_has_no_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
