/* exports.c - what spelling.wasm exports
 *
 * As in src/wasm/wasm.c: the module imports nothing, parameters and results are 32-bit
 * numbers, strings come as pointer and length in UTF-8, memory may grow in any call.
 *
 *   alloc(size) -> p            a buffer, aligned to 8; 0: memory is out
 *   release(p)                  frees it; 0 is allowed
 *   create() -> h               a speller; 0: memory is out
 *   destroy(h)                  frees it with its dictionaries; 0 is allowed
 *   load(h, p, size)            adds the dictionary in a buffer from alloc() and frees the
 *                               buffer, also when that fails
 *   set_locale(h, p, len)       "sv" or "en", of messages
 *   set_context(h, p, len)      a JSON object as in src/json/context.h; length 0 clears it
 *   input(h, size) -> p         a buffer for a text or words; valid until the next input()
 *   check(h, lang, lang_len, text, len) -> n
 *                               the answer is a report of n bytes
 *   mend(h, lang, lang_len, text, len) -> n
 *                               {"text","mends":[{"start","end","from","to","split"} …]}
 *   judge(h, lang, lang_len, words, len) -> n
 *                               words end in \n; the answer has a byte for each: 1 right, 0 not
 *   suggest(h, lang, lang_len, word, len) -> n
 *                               ["best", "better" …]
 *   add(h, p, len)              the word is right from here on
 *   answer(h) -> p              of the last call that had one
 *   error(h) -> p               the last failure in words, NUL-ended
 *
 * The others return 0 or a negative failure of omdome.h. When memory runs out inside
 * hunspell, or anything else goes wrong there, the module traps: a new one must be made. */
#include <stdlib.h>
#include <string.h>

#include "../../json/context.h"
#include "../../json/read.h"
#include "../../json/report.h"
#include "../speller.h"
#include "omdome_spelling.h"

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name)))
#else
#define EXPORT(name) /* in tests the functions go by their C names */
#endif

typedef struct {
    omd_speller *speller;
    omd_json json; /* the context's document: its strings are used */
    omd_json_context context;
    char *context_text;
    bool has_context;
    omd_json_out out;
    omd_block text;
    const char *error;
} handle;

/* Emscripten would import this. */
void emscripten_notify_memory_growth(size_t index);
void emscripten_notify_memory_growth(size_t index)
{
    (void)index;
}

void *omd_spelling_alloc(size_t size);
void omd_spelling_release(void *p);
handle *omd_spelling_create(void);
void omd_spelling_destroy(handle *h);
int omd_spelling_load(handle *h, void *bytes, size_t size);
int omd_spelling_set_locale(handle *h, const char *text, size_t size);
int omd_spelling_set_context(handle *h, const char *text, size_t size);
char *omd_spelling_input(handle *h, size_t size);
int omd_spelling_check(handle *h, const char *language, size_t language_size, const char *text,
                       size_t size);
int omd_spelling_mend(handle *h, const char *language, size_t language_size, const char *text,
                      size_t size);
int omd_spelling_judge(handle *h, const char *language, size_t language_size, const char *words,
                       size_t size);
int omd_spelling_suggest(handle *h, const char *language, size_t language_size, const char *word,
                         size_t size);
int omd_spelling_add(handle *h, const char *word, size_t size);
const char *omd_spelling_answer(const handle *h);
const char *omd_spelling_error(const handle *h);

/* malloc() aligns to 8 at least. */
EXPORT(alloc) void *omd_spelling_alloc(size_t size)
{
    return malloc(size ? size : 1);
}

EXPORT(release) void omd_spelling_release(void *p)
{
    free(p);
}

EXPORT(create) handle *omd_spelling_create(void)
{
    handle *h = calloc(1, sizeof *h);
    if (!h) return NULL;
    h->speller = omd_speller_new();
    if (!h->speller) {
        free(h);
        return NULL;
    }
    h->error = omd_error_text(0);
    omd_json_init(&h->json, &omd_plain_memory);
    omd_json_context_init(&h->context, &omd_plain_memory);
    omd_json_out_init(&h->out, &omd_plain_memory);
    return h;
}

EXPORT(destroy) void omd_spelling_destroy(handle *h)
{
    if (!h) return;
    omd_speller_free(h->speller);
    omd_json_free(&h->json);
    omd_json_context_free(&h->context);
    omd_json_out_free(&h->out);
    omd_release(&omd_plain_memory, &h->text);
    free(h->context_text);
    free(h);
}

/* Notes a failure and hands it on. */
static int fail(handle *h, int failure)
{
    if (failure < 0) h->error = omd_error_text(failure);
    return failure;
}

EXPORT(load) int omd_spelling_load(handle *h, void *bytes, size_t size)
{
    int failure = omd_speller_load(h->speller, bytes, size);
    free(bytes);
    return fail(h, failure);
}

/* The names of languages are short; a longer one is none. */
typedef struct {
    char text[16];
} short_name;

static bool take_name(short_name *name, const char *text, size_t size)
{
    if (size >= sizeof name->text || (size && memchr(text, 0, size))) return false;
    if (size) memcpy(name->text, text, size);
    name->text[size] = '\0';
    return true;
}

EXPORT(set_locale) int omd_spelling_set_locale(handle *h, const char *text, size_t size)
{
    short_name name;
    if (!take_name(&name, text, size)) return fail(h, OMD_NO_LANGUAGE);
    omd_speller_set_locale(h->speller, name.text);
    return 0;
}

static int read_context(handle *h, const char *text, size_t size)
{
    char *copy = malloc(size);
    if (!copy) return OMD_NO_MEMORY;
    memcpy(copy, text, size);
    free(h->context_text);
    h->context_text = copy; /* numbers are read from the document itself */
    int failure = omd_json_read(&h->json, copy, size);
    if (!failure) failure = omd_json_context_read(&h->context, &h->json, h->json.values);
    return failure;
}

/* A context that cannot be read leaves none. */
EXPORT(set_context) int omd_spelling_set_context(handle *h, const char *text, size_t size)
{
    h->has_context = false;
    if (size == 0) return 0;
    int failure = read_context(h, text, size);
    h->has_context = failure == 0;
    return fail(h, failure);
}

EXPORT(input) char *omd_spelling_input(handle *h, size_t size)
{
    if (!omd_room(&omd_plain_memory, &h->text, size + 1, 1)) {
        fail(h, OMD_NO_MEMORY);
        return NULL;
    }
    return h->text.data;
}

static int answered(handle *h)
{
    return h->out.failed ? fail(h, OMD_NO_MEMORY) : (int)h->out.size;
}

EXPORT(check)
int omd_spelling_check(handle *h, const char *language, size_t language_size, const char *text,
                       size_t size)
{
    short_name name;
    const omd_report *report;
    if (!take_name(&name, language, language_size)) return fail(h, OMD_NO_LANGUAGE);
    omd_spelling_request ask = { name.text, h->has_context ? &h->context.context : NULL };
    int failure = omd_speller_check(h->speller, &ask, text, size, &report);
    if (failure) return fail(h, failure);
    omd_json_start(&h->out);
    omd_json_report(&h->out, report, NULL);
    return answered(h);
}

static void put_mend(omd_json_out *o, const omd_mend *m)
{
    omd_json_raw(o, "{");
    omd_json_put_key(o, "start");
    omd_json_put_number(o, m->start);
    omd_json_put_key(o, "end");
    omd_json_put_number(o, m->end);
    omd_json_put_key(o, "from");
    omd_json_put_number(o, m->mended_start);
    omd_json_put_key(o, "to");
    omd_json_put_number(o, m->mended_end);
    omd_json_put_key(o, "split");
    omd_json_raw(o, m->split ? "true}" : "false}");
}

EXPORT(mend)
int omd_spelling_mend(handle *h, const char *language, size_t language_size, const char *text,
                      size_t size)
{
    short_name name;
    const omd_mended *mended;
    if (!take_name(&name, language, language_size)) return fail(h, OMD_NO_LANGUAGE);
    omd_spelling_request ask = { name.text, h->has_context ? &h->context.context : NULL };
    int failure = omd_speller_mend(h->speller, &ask, text, size, &mended);
    if (failure) return fail(h, failure);
    omd_json_start(&h->out);
    omd_json_raw(&h->out, "{");
    omd_json_put_key(&h->out, "text");
    omd_json_put(&h->out, mended->text, mended->size);
    omd_json_put_key(&h->out, "mends");
    omd_json_raw(&h->out, "[");
    for (uint32_t i = 0; i < mended->count; i++) {
        if (i) omd_json_raw(&h->out, ",");
        put_mend(&h->out, &mended->mends[i]);
    }
    omd_json_raw(&h->out, "]}");
    return answered(h);
}

EXPORT(judge)
int omd_spelling_judge(handle *h, const char *language, size_t language_size, const char *words,
                       size_t size)
{
    short_name name;
    char answers[256];
    size_t count = 0;
    if (!take_name(&name, language, language_size)) return fail(h, OMD_NO_LANGUAGE);
    omd_asked asked = omd_speller_asked(h->speller, name.text);
    omd_json_start(&h->out);
    for (size_t i = 0; i < size; i++) {
        size_t from = i;
        while (i < size && words[i] != '\n') i++;
        answers[count++] = omd_is_known(h->speller, asked, words + from, i - from);
        if (count < sizeof answers) continue;
        omd_json_raw_bytes(&h->out, answers, count);
        count = 0;
    }
    omd_json_raw_bytes(&h->out, answers, count);
    return answered(h);
}

EXPORT(suggest)
int omd_spelling_suggest(handle *h, const char *language, size_t language_size, const char *word,
                         size_t size)
{
    short_name name;
    const char *const *list;
    if (!take_name(&name, language, language_size)) return fail(h, OMD_NO_LANGUAGE);
    uint32_t count = omd_speller_suggest(h->speller, name.text, word, size, &list);
    omd_json_start(&h->out);
    omd_json_raw(&h->out, "[");
    for (uint32_t i = 0; i < count; i++) {
        if (i) omd_json_raw(&h->out, ",");
        omd_json_put_string(&h->out, list[i]);
    }
    omd_json_raw(&h->out, "]");
    return answered(h);
}

EXPORT(add) int omd_spelling_add(handle *h, const char *word, size_t size)
{
    return fail(h, omd_speller_add(h->speller, word, size));
}

EXPORT(answer) const char *omd_spelling_answer(const handle *h)
{
    return h->out.bytes;
}

EXPORT(error) const char *omd_spelling_error(const handle *h)
{
    return h ? h->error : omd_error_text(OMD_NO_MEMORY);
}
