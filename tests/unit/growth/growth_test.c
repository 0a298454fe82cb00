/* growth_test.c - the cost of a check grows with the text and no faster, whatever is in it
 *
 * The checker under test is compiled so that it reports each step it takes, a stretch of
 * code without a branch; bytes that the C library goes through count too. Steps are the
 * same on every machine, and there are none in what is shipped. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../../src/personal/personal.h"
#include "../../../src/text/text.h"
#include "../api/packs.h"

/* ---- counting ---- */

static uint64_t steps;

void __sanitizer_cov_trace_pc(void); /* what the compiler calls at each step */
void __sanitizer_cov_trace_pc(void)
{
    steps++;
}

/* The linker puts these in the place of the library's. */
#define WRAPPED(type, name, parameters, arguments, bytes)                                          \
    type __real_##name parameters;                                                                 \
    type __wrap_##name parameters;                                                                 \
    type __wrap_##name parameters                                                                  \
    {                                                                                              \
        steps += (bytes) / 16;                                                                     \
        return __real_##name arguments;                                                            \
    }

WRAPPED(void *, memcpy, (void *to, const void *from, size_t n), (to, from, n), n)
WRAPPED(void *, memmove, (void *to, const void *from, size_t n), (to, from, n), n)
WRAPPED(void *, memset, (void *to, int byte, size_t n), (to, byte, n), n)
WRAPPED(int, memcmp, (const void *a, const void *b, size_t n), (a, b, n), n)

size_t __real_strlen(const char *s);
size_t __wrap_strlen(const char *s);
size_t __wrap_strlen(const char *s)
{
    size_t size = __real_strlen(s);
    steps += size / 16;
    return size;
}
void *__real_memchr(const void *in, int byte, size_t n);
void *__wrap_memchr(const void *in, int byte, size_t n);
void *__wrap_memchr(const void *in, int byte, size_t n)
{
    char *found = __real_memchr(in, byte, n);
    steps += (found ? (size_t)(found - (const char *)in) : n) / 16;
    return found;
}

/* ---- texts ---- */

/* A text that says `over` again and again between `first` and `last`. */
typedef struct {
    const char *first, *over, *last;
} shape;

static const char prose[] =
    "Hej Anna, tack f\xC3\xB6r din recension. Det var tr\xC3\xA5kigt att h\xC3\xB6ra att du inte "
    "blev n\xC3\xB6jd med maten hos oss i l\xC3\xB6rdags. Vi skriver g\xC3\xA4rna till dig "
    "s\xC3\xA5 "
    "fort vi har talat med kocken.\n\nHi John, thank you for your review. We are sorry that your "
    "order was late, and we will call you as soon as the kitchen has told us why.\n\n";

static const shape shapes[] = {
    {"",   prose,                                                      ""},
 /* one class */
    { "",  "a",                                                        ""},
    { "",  "A",                                                        ""},
    { "",  "7",                                                        ""},
    { "",  " ",                                                        ""},
    { "",  "\n",                                                       ""},
    { "",  ".",                                                        ""},
    { "",  "!",                                                        ""},
    { "",  "-",                                                        ""},
    { "",  "*",                                                        ""},
    { "",  "_",                                                        ""},
    { "",  "'",                                                        ""},
    { "",  "\"",                                                       ""},
    { "",  "(",                                                        ""},
    { "",  "@",                                                        ""},
    { "",  "/",                                                        ""},
    { "",  "$",                                                        ""},
    { "",  "%",                                                        ""},
    { "",  "#",                                                        ""},
    { "",  "&",                                                        ""},
    { "",  "\\",                                                       ""},
    { "",  "\x80",                                                     ""},
    { "",  "\xF0\x9F\x98",                                             ""},
    { "",  "\xF0\x9F\x98\x80",                                         ""}, /* emoji */
    { "",  "\xE2\x80\x8D\xF0\x9F\x91\xA9",                             ""}, /* joined emoji */
    { "",  "\xF0\x9F\x87\xB8",                                         ""}, /* halves of flags */
    { "",  "\xC2\xAD",                                                 ""}, /* soft hyphens */
  /* digits and what may part them */
    { "",  "1 ",                                                       ""},
    { "",  "12 34 ",                                                   ""},
    { "",  "1-",                                                       ""},
    { "",  "1.",                                                       ""},
    { "",  "1,",                                                       ""},
    { "",  "1/",                                                       ""},
    { "",  "1:",                                                       ""},
    { "",  "(1)",                                                      ""},
    { "",  "+1",                                                       ""},
    { "",  "0700000000 ",                                              ""},
    { "",  "19811218-9876 ",                                           ""},
    { "",  "+46 70 123 45 67 ",                                        ""},
    { "",  "4111 1111 1111 1111 ",                                     ""},
    { "",  "SE35 5000 0000 ",                                          ""},
    { "",  "AB 12 ",                                                   ""},
    { "",  "ABC123 ",                                                  ""},
    { "",  "1.2.3.4",                                                  ""},
    { "",  "2024-01-02 ",                                              ""},
    { "",  "2001:db8:",                                                ""},
    { "",  "12 kr ",                                                   ""},
    { "",  "order 12 ",                                                ""},
    { "",  "kl 12 ",                                                   ""},
 /* addresses of all sorts, names, health */
    { "",  "a@",                                                       ""},
    { "",  "a@b.",                                                     ""},
    { "",  "a@b.se ",                                                  ""},
    { "",  "a.b.",                                                     ""},
    { "",  "Skriv till anna@abc.se. ",                                 ""}, /* one in each sentence */
    { "",  "a at b dot ",                                              ""},
    { "",  "http://",                                                  ""},
    { "",  "www.a",                                                    ""},
    { "",  "Storgatan ",                                               ""},
    { "",  "Storgatan 1 ",                                             ""},
    { "",  "12345 Lund ",                                              ""},
    { "",  "12 High Street, ",                                         ""},
    { "",  "Anna ",                                                    ""},
    { "",  "Anna von ",                                                ""},
    { "",  "Hej Anna! ",                                               ""},
    { "",  "Mr Smith, ",                                               ""},
    { "",  "kunden Anna Lind ringde ",                                 ""},
    { "",  "din diabetes ",                                            ""},
    { "",  "Mvh\nAnna\n",                                              ""},
 /* tags that nest, or never end */
    { "",  "<b>",                                                      ""},
    { "",  "<b><i>ta ",                                                ""},
    { "",  "<",                                                        ""},
    { "",  "</",                                                       ""},
    { "",  "<!--",                                                     ""},
    { "",  "<style>",                                                  ""},
    { "",  "<script>a",                                                ""},
    { "",  "<a href=\"",                                               ""},
    { "",  "<a '\">",                                                  ""},
    { "",  "<title>",                                                  ""},
    { "",  "<div>",                                                    ""},
    { "",  "<br>\n",                                                   ""},
    { "",  "<![CDATA[",                                                ""},
    { "",  "<?",                                                       ""},
    { "",  "&amp",                                                     ""},
    { "",  "&#1",                                                      ""},
    { "",  "&amp;",                                                    ""},
 /* merge tags */
    { "",  "{",                                                        ""},
    { "",  "{{",                                                       ""},
    { "",  "{{a ",                                                     ""},
    { "",  "{{#if x}}",                                                ""},
    { "",  "{{{a",                                                     ""},
    { "",  "{%",                                                       ""},
    { "",  "[",                                                        ""},
    { "",  "[Namn",                                                    ""},
    { "",  "[Namn]",                                                   ""},
    { "",  "%A",                                                       ""},
    { "",  "%NAME% ",                                                  ""},
    { "",  "*|A",                                                      ""},
    { "",  "${",                                                       ""},
    { "",  "<%",                                                       ""},
    { "",  "<%= a",                                                    ""},
    { "",  "#{",                                                       ""},
    { "",  "@{",                                                       ""},
    { "",  "__A",                                                      ""},
 /* quotations, emphasis, brackets */
    { "",  "\"a ",                                                     ""},
    { "",  "\"a '",                                                    ""},
    { "",
     "\xE2\x80\x9D"
      "a ",                                                            ""},
    { "",
     "\xC2\xAB"
      "a ",                                                            ""},
    { "",
     "\xE2\x80\x9C\xE2\x80\x98"
      "a ",                                                            ""},
    { "",  "skrev \"a ",                                               ""},
    { "",  "*a ",                                                      ""},
    { "",  "*a* ",                                                     ""},
    { "",  "_a*",                                                      ""},
    { "",  "> a\n",                                                    ""},
    { "",  "(a ",                                                      ""},
 /* words that are disguised, marks on letters, other alphabets */
    { "",  "f*",                                                       ""},
    { "",  "f*ck ",                                                    ""},
    { "",  "f**k",                                                     ""},
    { "",  "a b ",                                                     ""},
    { "",  "a.",                                                       ""},
    { "",  "j \xC3\xA4 v l a ",                                        ""},
    { "",  "1d",                                                       ""},
    { "",  "1d10t ",                                                   ""},
    { "",  "fuuuuck ",                                                 ""},
    { "",  "!d!0t ",                                                   ""},
    { "",  "$h!t ",                                                    ""},
    { "",  "a\xCC\x8A",                                                ""},
    { "a", "\xCC\x8A",                                                 ""},
    { "a", "\xCC\xA3\xCC\x8A",                                         ""},
    { "",  "\xCC\x8A\xCC\xA3",                                         ""},
    { "",  "ta\xCC\x81 bo\xCC\xA3rt ",                                 ""},
    { "",  "\xD1\x96\xD0\xB4\xD1\x96\xD0\xBE\xD1\x82 ",                ""},
    { "",  "\xD0\xB0\xD0\xB5\xD0\xBE\xD1\x80\xD1\x81\xD1\x85\xD1\x83", ""},
    { "",  "\xEF\xB7\xBA",                                             ""}, /* one that folds to 18 */
    { "",  "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8",                     ""},
    { "",  "\xF0\x9D\x96\x8B\xF0\x9D\x96\x9A ",                        ""},
    { "",  "\xEF\xBC\x91",                                             ""},
    { "",  "don't've",                                                 ""},
    { "",  "n't'll",                                                   ""},
    { "",  "a-",                                                       ""},
    { "",  ":-)",                                                      ""},
    { "",  ":",                                                        ""},
 /* first words of rules */
    { "",  "radera recensionen ",                                      ""},
    { "",  "ta bort ",                                                 ""},
    { "",  "TA BORT! ",                                                ""},
    { "",  "Du \xC3\xA4r en idiot. ",                                  ""},
    { "",  "you are an idiot ",                                        ""},
    { "",  "p.g.a. ",                                                  ""},
    { "",  "t.ex. A. ",                                                ""},
    { "",  "om du \xC3\xA4r n\xC3\xB6jd ge oss fem stj\xC3\xA4rnor, ", ""},
    { "",  "please remove your review and ",                           ""},
    { "",  "\\n",                                                      ""},
    { "",  "%0A",                                                      ""},
};

/* `size` bytes of a shape, to be freed. */
static char *made(const shape *s, size_t size)
{
    size_t first = strlen(s->first), over = strlen(s->over), last = strlen(s->last);
    char *text = malloc(size);
    assert_non_null(text);
    memcpy(text, s->first, first);
    for (size_t at = first, n; at < size - last; at += n) {
        n = size - last - at < over ? size - last - at : over;
        memcpy(text + at, s->over, n);
    }
    memcpy(text + size - last, s->last, last);
    return text;
}

/* ---- what is measured ---- */

static omd_checker *checker;
static omd_text read_text;
static omd_personal_scan scan;

typedef uint64_t measure(const char *text, size_t size);

static uint64_t reading(const char *text, size_t size)
{
    uint64_t before = steps;
    assert_int_equal(omd_text_read(&read_text, text, (uint32_t)size), 0);
    return steps - before;
}

static uint64_t recognising(const char *text, size_t size)
{
    assert_int_equal(omd_text_read(&read_text, text, (uint32_t)size), 0);
    uint64_t before = steps;
    assert_int_equal(omd_personal_find(&scan, &read_text, "sv", OMD_REPLY, NULL), 0);
    assert_true(omd_personal_join(&scan, &read_text));
    return steps - before;
}

static uint64_t checking(const char *text, size_t size)
{
    const omd_report *report;
    omd_request reply = { .kind = OMD_REPLY, .language = "auto" };
    omd_request invitation = { .kind = OMD_INVITATION, .language = "sv" };
    uint64_t before = steps;
    assert_int_equal(omd_check(checker, &reply, text, size, &report), 0);
    assert_int_equal(omd_check(checker, &invitation, text, size, &report), 0);
    return steps - before;
}

static int open_all(void **state)
{
    (void)state;
    checker = test_checker();
    omd_text_init(&read_text, &omd_plain_memory);
    omd_personal_init(&scan, &omd_plain_memory);
    recognising(prose, sizeof prose - 1); /* what is made once, is made here */
    checking(prose, sizeof prose - 1);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    test_close(checker);
    omd_text_free(&read_text);
    omd_personal_free(&scan);
    return 0;
}

static double steps_a_byte(measure *m, const shape *s, size_t size)
{
    char *text = made(s, size);
    double each = (double)m(text, size) / (double)size;
    free(text);
    return each;
}

/* A text that is so many times longer costs so many times more. */
static void grows_evenly(measure *m, size_t size, size_t longer)
{
    int failed = 0;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        double small = steps_a_byte(m, &shapes[i], size);
        double large = steps_a_byte(m, &shapes[i], longer);
        if (large <= small * 1.2) continue;
        print_error("\"%s%s\": %.2f steps a byte become %.2f\n", shapes[i].first, shapes[i].over,
                    small, large);
        failed++;
    }
    assert_int_equal(failed, 0);
}

static void reading_grows_with_the_text(void **state)
{
    (void)state;
    grows_evenly(reading, 10000, 100000);
}

static void recognising_grows_with_the_text(void **state)
{
    (void)state;
    grows_evenly(recognising, 10000, 100000);
}

static void checking_grows_with_the_text(void **state)
{
    (void)state;
    grows_evenly(checking, 4000, 40000);
}

static void a_megabyte_of_one_sign_costs_no_more_a_byte(void **state)
{
    (void)state;
    for (size_t i = 1; shapes[i].over[1] == '\0'; i++) {
        double small =
            steps_a_byte(reading, &shapes[i], 10000) + steps_a_byte(recognising, &shapes[i], 10000);
        double large = steps_a_byte(reading, &shapes[i], 1 << 20) +
                       steps_a_byte(recognising, &shapes[i], 1 << 20);
        if (large > small * 1.2) fail_msg("\"%s\": %.2f become %.2f", shapes[i].over, small, large);
    }
}

/* Numbers cost most: they may be so many things, and in so many countries. */
static void no_shape_costs_many_times_what_prose_costs(void **state)
{
    enum { MOST = 8 };
    (void)state;
    double usual = steps_a_byte(checking, &shapes[0], 20000);
    int failed = 0;
    for (size_t i = 1; i < sizeof shapes / sizeof *shapes; i++) {
        double cost = steps_a_byte(checking, &shapes[i], 20000);
        if (cost <= MOST * usual) continue;
        print_error("\"%s\": %.1f steps a byte, prose %.1f\n", shapes[i].over, cost, usual);
        failed++;
    }
    assert_int_equal(failed, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reading_grows_with_the_text),
        cmocka_unit_test(recognising_grows_with_the_text),
        cmocka_unit_test(checking_grows_with_the_text),
        cmocka_unit_test(a_megabyte_of_one_sign_costs_no_more_a_byte),
        cmocka_unit_test(no_shape_costs_many_times_what_prose_costs),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
