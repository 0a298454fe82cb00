/* merge_tags_test.c - placeholders in every writing are one token, prose is none */
#include "reading.h"

/* Whether `tag` between two words is one token of its own. */
static void assert_tag(const char *tag)
{
    char source[256] = "hej ";
    strcat(strcat(source, tag), " du");
    shown(source);
    if (text.token_count != 3 || text.tokens[1].kind != OMD_TAG)
        fail_msg("no tag: %s: %s", tag, shown(source));
    assert_string_equal(written(&text.tokens[1]), tag);
}

static void assert_prose(const char *source, const char *expected)
{
    assert_string_equal(shown(source), expected);
    for (uint32_t i = 0; i < text.token_count; i++)
        assert_int_not_equal(text.tokens[i].kind, OMD_TAG);
}

static void braces_are_tags(void **state)
{
    (void)state;
    assert_tag("{{x}}");
    assert_tag("{{ first_name }}");
    assert_tag("{{{x}}}");
    assert_tag("{{x|filter:\"y\"}}");
    assert_tag("{{ user.name | default: 'kund' }}");
    assert_tag("{x}");
    assert_tag("{0}");
    assert_tag("{f\xC3\xB6rnamn}");
    assert_tag("{First Name}");
    assert_tag("{$x->y}");
    assert_tag("{$order.date|date_format:\"%d\"}");
    assert_tag("${x}");
    assert_tag("#{x}");
    assert_tag("%{x}");
    assert_tag("{% include \"x\" %}");
}

static void brackets_are_tags(void **state)
{
    (void)state;
    assert_tag("[Name]");
    assert_tag("[F\xC3\xB6rnamn]");
    assert_tag("[FIRST NAME]");
    assert_tag("[first_name]");
    assert_tag("[l\xC3\xA4nk]");
    assert_tag("[Kundens namn]");
    assert_tag("[your name]");
    assert_tag("[SERVICE]");
    assert_tag("[[x]]");
    assert_tag("[[ order id ]]");
}

static void percents_stars_and_the_rest_are_tags(void **state)
{
    (void)state;
    assert_tag("%NAME%");
    assert_tag("%first_name%");
    assert_tag("%name");
    assert_tag("%%@x%%");
    assert_tag("%%FirstName%%");
    assert_tag("%@");
    assert_tag("%1$s");
    assert_tag("%(name)s");
    assert_tag("*|FNAME|*");
    assert_tag("<<Name>>");
    assert_tag("<<First Name>>");
    assert_tag("__x__");
    assert_tag("__first_name__");
    assert_tag("<?php echo $a > 1 ?>");
    assert_tag("<?= $name ?>");
    assert_tag("<#include \"a\"/>");
    assert_tag("@@x@@");
}

static void blocks_that_show_nothing_are_not_there(void **state)
{
    (void)state;
    assert_string_equal(shown("review{{#if many}}s{{/if}} du"), "reviews du");
    assert_string_equal(shown("{% if x %}hej{% else %}tack{% endif %} du"), "hej tack du");
    assert_string_equal(shown("*|IF:VIP|*hej*|END:IF|* du"), "hej du");
    assert_string_equal(shown("a{{! note }}b{# note #}c"), "abc");
    assert_string_equal(shown("<#if x>hej</#if> du"), "hej du");
}

static void a_phrase_goes_on_over_a_tag(void **state)
{
    (void)state;
    assert_string_equal(shown("If you loved your [SERVICE], write"),
                        "if you loved your [service] , write");
    assert_int_equal(text.sentence_count, 1);
}

static void percentages_stay_prose(void **state)
{
    (void)state;
    assert_prose("100 %n\xC3\xB6jda", "100 % n\xC3\xB6jda");
    assert_prose("100%n\xC3\xB6jda kunder", "100 % n\xC3\xB6jda kunder");
    assert_prose("50% off % x", "50 % off % x");
    assert_prose("10% och 20% rabatt", "10 % och 20 % rabatt");
    assert_prose("f\xC3\xA5 10%rabatt idag", "f\xC3\xA5 10 % rabatt idag");
    assert_prose("%\xC3\xA4ra", "% \xC3\xA4ra");
}

static void brackets_of_prose_stay(void **state)
{
    (void)state;
    assert_prose("[sic]\xE2\x80\xA6", "[ sic ] \xE2\x80\xA6");
    assert_prose("[...] du", "[ . . . ] du");
    assert_prose("[Skriv ett omd\xC3\xB6me]", "[ skriv ett omd\xC3\xB6me ]");
    assert_prose("[Write a 5-star review]", "[ write a 5 star review ]");
    assert_prose("[Klicka](bra)", "[ klicka ] ( bra )");
    assert_prose("[1]", "[ 1 ]");
}

static void braces_of_prose_stay(void **state)
{
    (void)state;
    assert_prose("{ni \xC3\xA4r idioter som inte kan l\xC3\xA4sa}",
                 "{ ni \xC3\xA4r idioter som inte kan l\xC3\xA4sa }");
    assert_prose("{}", "{ }");
    assert_prose("{{ hej", "{ { hej");
    assert_prose("{hej\ndu}", "{ hej | du }");
}

static void other_signs_of_prose_stay(void **state)
{
    (void)state;
    assert_prose("_____", "_ _ _ _ _");
    assert_prose("__ du __", "_ _ du _ _");
    assert_prose("* * bra", "* * bra");
    assert_prose("kl << 5", "kl < < 5");
    assert_prose("$ 5", "$ 5");
}

static void text_messages_write_line_breaks_in_code(void **state)
{
    (void)state;
    assert_string_equal(shown("Hej Anna!\\nTack"), "hej anna ! | tack");
    assert_int_equal(flags("tack", OMD_F_NEWLINE), OMD_F_NEWLINE);
    assert_string_equal(shown("Hej%0Adu%0D%0A\\r\\n\\ntack"), "hej | du | tack");
    assert_int_equal(flags("tack", OMD_F_PARAGRAPH), OMD_F_PARAGRAPH);
    assert_string_equal(shown("C:\\new"), "c : \\ new");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(braces_are_tags),
        cmocka_unit_test(brackets_are_tags),
        cmocka_unit_test(percents_stars_and_the_rest_are_tags),
        cmocka_unit_test(blocks_that_show_nothing_are_not_there),
        cmocka_unit_test(a_phrase_goes_on_over_a_tag),
        cmocka_unit_test(percentages_stay_prose),
        cmocka_unit_test(brackets_of_prose_stay),
        cmocka_unit_test(braces_of_prose_stay),
        cmocka_unit_test(other_signs_of_prose_stay),
        cmocka_unit_test(text_messages_write_line_breaks_in_code),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
