/* words.c - the forms of a word, from word lines and the dictionary
 *
 *     word ta = ta tar tog     what is written
 *     word nöjd + nöjda nöjt   the dictionary's, and these
 *     word reconsider like consider
 */
#include "words.h"

#include <string.h>

static bool has_form(const list *forms, const char *form)
{
    for (size_t i = 0; i < forms->count; i++)
        if (strcmp(LIST_AT(const char *, forms, i), form) == 0) return true;
    return false;
}

static void add_form(arena *memory, list *forms, const char *form)
{
    if (!has_form(forms, form)) *(const char **)list_add(memory, forms, sizeof form) = form;
}

typedef struct {
    rulebase *base;
    list *forms;
} collecting;

static void collect(void *context, const char *form)
{
    collecting *c = context;
    list tokens = forms_of_text(c->base, form, strlen(form));
    if (tokens.count == 1) add_form(c->base->memory, c->forms, LIST_AT(const char *, &tokens, 0));
}

static size_t common_start(const char *a, const char *b)
{
    size_t n = 0;
    while (a[n] != 0 && a[n] == b[n]) n++;
    while (n > 0 && ((unsigned char)a[n] & 0xC0) == 0x80) n--; /* whole letters */
    return n;
}

/* consider : considered as reconsider : reconsidered */
static void inflect_like(wordbook *book, list *forms, const char *lemma, const char *model)
{
    const list *patterns = word_forms(book, model);
    size_t size = strlen(lemma), model_size = strlen(model);
    for (size_t i = 0; i < patterns->count; i++) {
        const char *form = LIST_AT(const char *, patterns, i);
        size_t kept = common_start(model, form), lost = model_size - kept;
        if (lost > size || strcmp(lemma + size - lost, model + kept) != 0) continue;
        add_form(
            book->base->memory, forms,
            arena_format(book->base->memory, "%.*s%s", (int)(size - lost), lemma, form + kept));
    }
}

static void drop_forms(list *forms, const list *dropped)
{
    size_t kept = 0;
    for (size_t i = 0; i < forms->count; i++)
        if (!has_form(dropped, LIST_AT(const char *, forms, i)))
            LIST_AT(const char *, forms, kept++) = LIST_AT(const char *, forms, i);
    forms->count = kept;
}

static void work_out(wordbook *book, const char *lemma, list *forms)
{
    rulebase *base = book->base;
    uint32_t *number = map_get(&base->word_of, lemma);
    word_def *w = number == NULL ? NULL : LIST_AT(word_def *, &base->words, *number);
    collecting c = { base, forms };
    if (w != NULL && w->like != NULL && !has_form(&book->busy, lemma)) {
        *(const char **)list_add(base->memory, &book->busy, sizeof lemma) = lemma;
        add_form(base->memory, forms, lemma);
        inflect_like(book, forms, lemma, w->like);
    } else if ((w == NULL || !w->replaces) && book->dictionary != NULL) {
        dictionary_forms(book->dictionary, lemma, collect, &c);
    }
    if (w == NULL) return;
    w->used = true;
    for (size_t i = 0; i < w->added.count; i++)
        add_form(base->memory, forms, LIST_AT(const char *, &w->added, i));
    drop_forms(forms, &w->dropped);
}

const list *word_forms(wordbook *book, const char *lemma)
{
    arena *memory = book->base->memory;
    uint32_t *known = map_get(&book->number_of, lemma);
    if (known != NULL) return LIST_AT(list *, &book->forms, *known);
    list *forms = arena_take(memory, sizeof *forms);
    work_out(book, lemma, forms);
    *map_put(memory, &book->number_of, lemma, 0) = (uint32_t)book->forms.count;
    *(list **)list_add(memory, &book->forms, sizeof forms) = forms;
    return forms;
}

void word_check(wordbook *book, place at, const char *lemma)
{
    const list *forms = word_forms(book, lemma);
    error_log *log = book->base->log;
    if (forms->count == 0)
        error_at(log, at, "\"~%s\" is not in the dictionary; write: word %s = %s FORM", lemma,
                 lemma, lemma);
    else if (forms->count == 1)
        error_at(log, at, "\"~%s\" has one form; write: word %s = %s FORM, or %s without ~", lemma,
                 lemma, lemma, lemma);
}

const char *plain_letters(arena *memory, const char *word)
{
    static const struct {
        const char *letter;
        char plain;
    } pairs[] = {
        {"å",  'a'},
        { "ä", 'a'},
        { "ö", 'o'}
    };
    char *plain = arena_take(memory, strlen(word) + 1);
    size_t size = 0;
    bool any = false;
    while (*word != 0) {
        plain[size] = *word;
        size_t taken = 1;
        for (size_t i = 0; i < 3; i++) {
            if (strncmp(word, pairs[i].letter, 2) != 0) continue;
            plain[size] = pairs[i].plain;
            taken = 2;
            any = true;
        }
        word += taken;
        size++;
    }
    return any ? plain : NULL;
}
