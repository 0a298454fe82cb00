/* text_test.c - whatever the bytes, offsets fit together and the work grows with the text */
#include "reading.h"

#include <time.h>

/* What the reader looks out for; random rows of these meet each other in every way. */
static const char *const pieces[] = {
    "<p>",
    "</p>",
    "<b>",
    "<br>",
    "{{x}}",
    "{{",
    "}}",
    "{%",
    "%}",
    "[[",
    "]",
    "[Name]",
    "*|",
    "|*",
    "*",
    "%",
    "%%",
    "%NAME%",
    "<<",
    ">>",
    "__",
    "<?php",
    "?>",
    "<!--",
    "-->",
    "<style>",
    "</style>",
    "</script",
    "<head>",
    "</head>",
    "<title>",
    "</title>",
    "&aring;",
    "&#x1F600;",
    "&",
    "\"",
    "'",
    "\xE2\x80\x9C",
    "\xE2\x80\x9D",
    "\xC2\xAB",
    "\xC2\xBB",
    "\xE2\x80\x99",
    "a",
    "B",
    "\xC3\xA5",
    "\xC3\xA9",
    "A\xCC\x8A",
    "\xCC\x81",
    "\xC2\xAD",
    "\xE2\x80\x8B",
    "\xF0\x9F\x98\x80",
    "\xE2\x80\x8D",
    "\xF0\x9F\x87\xB8",
    "\xF0\x9F\x8F\xBD",
    "1",
    "10.5",
    ".",
    ",",
    "!",
    "?",
    "\xE2\x80\xA6",
    " ",
    "\n",
    "\n\n",
    "-",
    "\xE2\x80\x93",
    "f*ck",
    "sh!t",
    "a b c d ",
    "#",
    "@",
    "$",
    "$$",
    "www.",
    "http://",
    "x.se",
    "don't",
    "f.u.c.k",
    "fuuuuck",
    "\xD0\xBF",
    "\xE2\x92\xBB",
    "\xEF\xAC\x81",
    "\xEF\xB7\xBA",
    "\xFF",
    "\xED\xA0\x80",
    "\xF0\x9F",
    "\\n",
    "%0A",
    "t.ex.",
    "(",
    ")",
    ":-)",
    "<3",
    "=\"",
    "/>",
    "\xEF\xBF\xBC",
};

static uint64_t seed = 88172645463325252u;

static uint32_t random_below(uint32_t limit)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)(seed >> 32) % limit;
}

/* Bytes, pieces or both. Returns the size. */
static size_t fill(char *bytes, size_t room)
{
    size_t size = 0;
    uint32_t mode = random_below(3), count = random_below(60);
    for (uint32_t i = 0; i < count && size + 16 < room; i++) {
        if (mode == 0 || (mode == 1 && random_below(4) == 0)) {
            bytes[size++] = (char)random_below(256);
            continue;
        }
        const char *piece = pieces[random_below(sizeof pieces / sizeof *pieces)];
        memcpy(bytes + size, piece, strlen(piece));
        size += strlen(piece);
    }
    return size;
}

static void offsets_fit_together_whatever_the_bytes(void **state)
{
    (void)state;
    char bytes[1024];
    for (int round = 0; round < 8000; round++) read_bytes(bytes, fill(bytes, sizeof bytes));
}

/* A word's own source, read alone, has the same form: the offsets are the word's. */
static void a_token_s_source_reads_as_the_token(void **state)
{
    (void)state;
    char bytes[1024], source[OMD_MAX_FORM + 1];
    int compared = 0;
    for (int round = 0; round < 2000; round++) {
        read_bytes(bytes, fill(bytes, sizeof bytes));
        for (uint32_t i = 0; i < text.token_count; i++) {
            const omd_token *t = &text.tokens[i];
            uint32_t size = t->end - t->start;
            if (t->kind != OMD_WORD || t->form_size >= 60 || size > 100 ||
                (t->flags & (OMD_F_DISGUISED | OMD_F_CLITIC)))
                continue;
            bool raw = true;
            for (uint32_t v = t->view; v + 1 < t->view_end; v++)
                raw &= text.ends[v] == text.places[v + 1];
            for (uint32_t v = t->view; v < t->view_end; v++)
                raw &= text.source[text.places[v]] != '&';
            if (!raw) continue;
            omd_fold(text.source + t->start, size, source, sizeof source);
            assert_string_equal(text.forms + t->form, source);
            compared++;
        }
    }
    assert_true(compared > 2000);
}

static void joins_of_any_stretches_leave_the_text_whole(void **state)
{
    (void)state;
    char bytes[1024];
    for (int round = 0; round < 3000; round++) {
        read_bytes(bytes, fill(bytes, sizeof bytes));
        omd_stretch stretches[8];
        uint32_t count = 0, at = 0;
        while (count < 8) {
            uint32_t from = at + random_below(10), to = from + 1 + random_below(10);
            if (to > text.view_size) break;
            stretches[count++] = (omd_stretch){ from, to, OMD_E_PHONE };
            at = to;
        }
        omd_text_join(&text, stretches, count);
        check_text();
    }
}

static void five_megabytes_of_one_letter_are_one_word(void **state)
{
    (void)state;
    uint32_t size = 5u << 20;
    char *bytes = malloc(size);
    memset(bytes, 'a', size);
    read_bytes(bytes, size);
    free(bytes);
    assert_int_equal(text.token_count, 1);
    assert_int_equal(text.tokens[0].end, size);
    assert_int_equal(text.tokens[0].form_size, OMD_MAX_FORM);
    assert_string_equal(text.forms + text.tokens[0].skeleton, "a");
}

static void nul_bytes_are_blanks(void **state)
{
    (void)state;
    read_bytes("du\0jag", 6);
    assert_int_equal(text.token_count, 2);
}

/* The least processor time of three readings of `size` bytes of `row`, `end` last. */
static double cost(const char *row, const char *end, uint32_t size)
{
    char *bytes = malloc(size);
    size_t length = strlen(row);
    omd_text t;
    double least = 1e9;
    for (uint32_t i = 0; i < size; i++) bytes[i] = row[i % length];
    memcpy(bytes + size - strlen(end), end, strlen(end));
    omd_text_init(&t, &omd_plain_memory);
    for (int i = 0; i < 3; i++) {
        clock_t start = clock();
        assert_int_equal(omd_text_read(&t, bytes, size), 0);
        double spent = (double)(clock() - start);
        if (spent < least) least = spent;
    }
    omd_text_free(&t);
    free(bytes);
    return least;
}

/* Eight times the bytes cost eight times the work; what grows with the square costs 64 times. */
static void no_row_of_signs_costs_more_than_its_length(void **state)
{
    (void)state;
    static const char *const rows[] = {
        "<",
        "<a",
        "<a b=\"",
        "<b ",
        "<zz ",
        "<!--",
        "<style>",
        "<script>",
        "<head>",
        "</title>",
        "<head><title></title>",
        "<?php",
        "<#a",
        "<<a",
        "{",
        "{{",
        "{a",
        "{%",
        "[",
        "[[",
        "[a",
        "%",
        "%a",
        "*|",
        "__a",
        "&",
        "&a",
        "\"",
        "\"a ",
        "'a ",
        "\xE2\x80\x9C",
        "\xCC\x81",
        "a\xCC\x81",
        "a.",
        "a-",
        "a@",
        "a@a.",
        "f*",
        "a!",
        "!a",
        "*a",
        "a b ",
        "http://",
        "www.",
        "a'",
        ".",
        "1.",
        "\xE2\x80\x8D",
        "\xF0\x9F\x91\xA8\xE2\x80\x8D",
        "\n",
        "\"a\n\n",
        " *a",
        "*a_",
        "t.ex. ",
    };
    static const char *const ends[] = { "", ">", "</head>", "-->", "}}" };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (size_t k = 0; k < sizeof ends / sizeof *ends; k++) {
            double small = cost(rows[i], ends[k], 1u << 13),
                   large = cost(rows[i], ends[k], 1u << 16);
            if (large > 30 * (small + 20))
                fail_msg("\"%s\" and \"%s\": %g, then %g", rows[i], ends[k], small, large);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offsets_fit_together_whatever_the_bytes),
        cmocka_unit_test(a_token_s_source_reads_as_the_token),
        cmocka_unit_test(joins_of_any_stretches_leave_the_text_whole),
        cmocka_unit_test(five_megabytes_of_one_letter_are_one_word),
        cmocka_unit_test(nul_bytes_are_blanks),
        cmocka_unit_test(no_row_of_signs_costs_more_than_its_length),
    };
    return cmocka_run_group_tests(tests, NULL, free_text);
}
