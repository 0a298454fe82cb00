/* links_test.c - where a link begins and ends */
#include "reading.h"

/* The source of the first link, or "". */
static const char *link_in(const char *source)
{
    shown(source);
    for (uint32_t i = 0; i < text.token_count; i++)
        if (text.tokens[i].kind == OMD_LINK) return written(&text.tokens[i]);
    return "";
}

static void addresses_are_one_token(void **state)
{
    (void)state;
    assert_string_equal(link_in("se https://www.example.se/a?b=c#d nu"),
                        "https://www.example.se/a?b=c#d");
    assert_string_equal(link_in("HTTP://X.SE/\xC3\xA5"), "HTTP://X.SE/\xC3\xA5");
    assert_string_equal(link_in("www.example.org"), "www.example.org");
    assert_string_equal(link_in("skriv p\xC3\xA5 min-butik.se/omdome nu"), "min-butik.se/omdome");
    assert_string_equal(link_in("se northgate-movers.co.uk with"), "northgate-movers.co.uk");
    assert_string_equal(link_in("EXAMPLE.COM:8080/x"), "EXAMPLE.COM:8080/x");
    assert_string_equal(link_in("https://x.se/{{id}}/y du"), "https://x.se/{{id}}/y");
    assert_string_equal(link_in("mejl anna@gmail.com"), "gmail.com");
}

static void marks_after_a_link_are_not_in_it(void **state)
{
    (void)state;
    assert_string_equal(link_in("(se https://x.se/a)."), "https://x.se/a");
    assert_string_equal(link_in("https://x.se/a_(b) c"), "https://x.se/a_(b)");
    assert_string_equal(link_in("example.se, och"), "example.se");
    assert_string_equal(link_in("\"https://x.se/a\""), "https://x.se/a");
    assert_string_equal(link_in("https://x.se/a!?"), "https://x.se/a");
}

static void prose_is_no_link(void **state)
{
    (void)state;
    assert_string_equal(
        link_in("bra.Tack t.ex. m.m. det var bra.Se oss http:// www. 4.500 node.js"), "");
    assert_string_equal(link_in("anna.se@okant"), "");
    assert_string_equal(link_in("kl 10.se"), "");
    assert_string_equal(link_in("great.it is, good.to know"), "");
    assert_string_equal(link_in("bol-shop.it is"), "bol-shop.it");
    assert_string_equal(link_in("t.me/x is"), "t.me/x");
}

static void the_dots_of_a_link_end_no_sentence(void **state)
{
    (void)state;
    shown("Se https://x.se/a.b?C nu. Tack");
    assert_int_equal(text.sentence_count, 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_are_one_token),
        cmocka_unit_test(marks_after_a_link_are_not_in_it),
        cmocka_unit_test(prose_is_no_link),
        cmocka_unit_test(the_dots_of_a_link_end_no_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
