/* reading.c - reads a text and shows it as a line that a test can compare */
#include "reading.h"

omd_text text;

static char *copy, line[8192], piece[8192];
static bool ready;

static void read_with(int (*read)(omd_text *, const char *, uint32_t), const char *bytes,
                      size_t size)
{
    if (!ready) omd_text_init(&text, &omd_plain_memory);
    ready = true;
    free(copy);
    copy = malloc(size ? size : 1);
    memcpy(copy, bytes, size);
    assert_int_equal(read(&text, copy, (uint32_t)size), 0);
    check_text();
}

static void add(const char *word)
{
    if (strlen(line) + strlen(word) + 2 > sizeof line) return;
    if (line[0] != 0) strcat(line, " ");
    strcat(line, word);
}

static const char *show(void)
{
    line[0] = 0;
    for (uint32_t s = 0; s < text.sentence_count; s++) {
        if (s > 0) add("|");
        for (uint32_t i = text.sentences[s].first; i < text.sentences[s].last; i++)
            add(text.forms + text.tokens[i].form);
    }
    return line;
}

const char *shown(const char *source)
{
    read_with(omd_text_read, source, strlen(source));
    return show();
}

const char *shown_plain(const char *source)
{
    read_with(omd_text_read_plain, source, strlen(source));
    return show();
}

void read_bytes(const char *bytes, size_t size)
{
    read_with(omd_text_read, bytes, size);
}

const omd_token *token(const char *form)
{
    for (uint32_t i = 0; i < text.token_count; i++)
        if (strcmp(text.forms + text.tokens[i].form, form) == 0) return &text.tokens[i];
    fail_msg("no token \"%s\" in: %s", form, show());
    return NULL;
}

const char *written(const omd_token *t)
{
    uint32_t size = t->end - t->start;
    if (size >= sizeof piece) size = sizeof piece - 1;
    memcpy(piece, text.source + t->start, size);
    piece[size] = 0;
    return piece;
}

const char *skeletons(const char *source)
{
    read_with(omd_text_read, source, strlen(source));
    line[0] = 0;
    for (uint32_t i = 0; i < text.token_count && line[0] == 0; i++) {
        const char *next = text.forms + text.tokens[i].skeleton;
        for (int k = 0; k < text.tokens[i].skeleton_count; k++, next += strlen(next) + 1) add(next);
    }
    return line;
}

unsigned flags(const char *form, unsigned mask)
{
    return token(form)->flags & mask;
}

static void check_view(void)
{
    for (uint32_t i = 0; i < text.view_size; i++) {
        assert_true(text.places[i] < text.ends[i] && text.ends[i] <= text.source_size);
        assert_true(i == 0 || text.places[i] >= text.places[i - 1]);
    }
    assert_int_equal(text.places[text.view_size], text.source_size);
}

static void check_tokens(void)
{
    uint32_t view = 0;
    for (uint32_t i = 0; i < text.token_count; i++) {
        const omd_token *t = &text.tokens[i];
        assert_true(t->view >= view && t->view < t->view_end && t->view_end <= text.view_size);
        assert_int_equal(t->start, text.places[t->view]);
        assert_int_equal(t->end, text.ends[t->view_end - 1]);
        assert_int_equal(strlen(text.forms + t->form), t->form_size);
        assert_true(t->form_size <= OMD_MAX_FORM);
        assert_true((t->skeleton_count > 0) == ((t->flags & OMD_F_DISGUISED) != 0));
        assert_true((t->quote > 0) == ((t->flags & OMD_F_QUOTED) != 0));
        view = t->view_end;
    }
}

static void check_sentences(void)
{
    uint32_t next = 0;
    for (uint32_t s = 0; s < text.sentence_count; s++) {
        assert_int_equal(text.sentences[s].first, next);
        assert_true(text.sentences[s].last > next);
        next = text.sentences[s].last;
    }
    assert_int_equal(next, text.token_count);
}

void check_text(void)
{
    check_view();
    check_tokens();
    check_sentences();
}

int free_text(void **state)
{
    (void)state;
    if (ready) omd_text_free(&text);
    free(copy);
    copy = NULL;
    ready = false;
    return 0;
}
