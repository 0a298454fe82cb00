/* wasm.c - what omdome.wasm exports
 *
 * The module imports nothing. All parameters and results are 32-bit numbers; pointers
 * count from the beginning of the exported `memory`, which may grow in any call, so that
 * views on it are made anew after each. Strings come as pointer and length, in UTF-8.
 *
 *   alloc(size) -> p            a buffer, aligned to 8; 0: memory is out
 *   release(p)                  frees it; 0 is allowed
 *   create() -> h               a checker; 0: memory is out
 *   destroy(h)                  frees it with its packs and scores; 0 is allowed
 *   load(h, p, size)            adds the pack in a buffer from alloc() and takes the buffer
 *                               over, also when that fails
 *   load_scores(h, p, size)     the same for scores, whose pack is loaded before
 *   set_locale(h, p, len)       "sv"; its pack is loaded before
 *   set_rule(h, p, len, n)      a rule or category; n: -1 default, 0 off, 1 hint,
 *                               2 warning, 3 error
 *   set_context(h, p, len)      a JSON object as in src/json/context.h; stays until changed;
 *                               length 0 clears it
 *   input(h, size) -> p         a buffer for the text that is kept from check to check;
 *                               valid until the next input(); 0: memory is out
 *   check(h, kind, lang, lang_len, text, len) -> n
 *                               kind 1 reply, 2 invitation; lang "sv" or "auto", length 0
 *                               is auto. n: bytes of the report, or a negative failure
 *   report(h) -> p              the report as JSON, until the next check()
 *   error(h) -> p               the last failure in words, NUL-ended
 *
 * The others return 0 or a negative failure of omdome.h. After a failure the checker
 * stays usable. The report: {"language","findings":[…],"advice":[{"rule","met","message"}]},
 * findings as in src/json/report.h. */
#include <stdlib.h>
#include <string.h>

#include "../json/context.h"
#include "../json/read.h"
#include "../json/report.h"
#include "omdome.h"

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(#name)))
#else
#define EXPORT(name) /* in tests the functions go by their C names */
#endif

/* Of a pack or of scores. */
typedef struct owned_bytes {
    struct owned_bytes *next;
    void *bytes;
} owned_bytes;

typedef struct {
    omd_checker *checker;
    owned_bytes *owned;
    omd_json json; /* the context's document: its strings are used */
    omd_json_context context;
    char *context_text;
    bool has_context;
    omd_json_out out;
    omd_block text;
    const char *error;
} handle;

void *omd_wasm_alloc(size_t size);
void omd_wasm_release(void *p);
handle *omd_wasm_create(void);
void omd_wasm_destroy(handle *h);
int omd_wasm_load(handle *h, void *bytes, size_t size);
int omd_wasm_load_scores(handle *h, void *bytes, size_t size);
int omd_wasm_set_locale(handle *h, const char *text, size_t size);
int omd_wasm_set_rule(handle *h, const char *text, size_t size, int severity);
int omd_wasm_set_context(handle *h, const char *text, size_t size);
char *omd_wasm_input(handle *h, size_t size);
int omd_wasm_check(handle *h, int kind, const char *language, size_t language_size,
                   const char *text, size_t size);
const char *omd_wasm_report(const handle *h);
const char *omd_wasm_error(const handle *h);

/* malloc() aligns to 8. */
EXPORT(alloc) void *omd_wasm_alloc(size_t size)
{
    return malloc(size ? size : 1);
}

EXPORT(release) void omd_wasm_release(void *p)
{
    free(p);
}

EXPORT(create) handle *omd_wasm_create(void)
{
    handle *h = omd_plain_memory.resize(omd_plain_memory.context, NULL, sizeof *h);
    if (!h) return NULL;
    memset(h, 0, sizeof *h);
    h->checker = omd_new();
    if (!h->checker) {
        free(h);
        return NULL;
    }
    h->error = omd_error_text(0);
    omd_json_init(&h->json, &omd_plain_memory);
    omd_json_context_init(&h->context, &omd_plain_memory);
    omd_json_out_init(&h->out, &omd_plain_memory);
    return h;
}

EXPORT(destroy) void omd_wasm_destroy(handle *h)
{
    if (!h) return;
    omd_free(h->checker);
    while (h->owned) {
        owned_bytes *next = h->owned->next;
        free(h->owned->bytes);
        free(h->owned);
        h->owned = next;
    }
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

typedef int load_function(omd_checker *c, const void *bytes, size_t size);

static int take_over(handle *h, load_function *load, void *bytes, size_t size)
{
    owned_bytes *own = malloc(sizeof *own);
    int failure = own ? load(h->checker, bytes, size) : OMD_NO_MEMORY;
    if (failure) {
        free(own);
        free(bytes);
        return fail(h, failure);
    }
    *own = (owned_bytes){ h->owned, bytes };
    h->owned = own;
    return 0;
}

EXPORT(load) int omd_wasm_load(handle *h, void *bytes, size_t size)
{
    return take_over(h, omd_load, bytes, size);
}

EXPORT(load_scores) int omd_wasm_load_scores(handle *h, void *bytes, size_t size)
{
    return take_over(h, omd_load_scores, bytes, size);
}

/* The names of languages and rules are short; a longer one is none. */
typedef struct {
    char text[64];
} short_name;

static bool take_name(short_name *name, const char *text, size_t size)
{
    if (size >= sizeof name->text || (size && memchr(text, 0, size))) return false;
    if (size) memcpy(name->text, text, size);
    name->text[size] = '\0';
    return true;
}

EXPORT(set_locale) int omd_wasm_set_locale(handle *h, const char *text, size_t size)
{
    short_name name;
    return fail(h, take_name(&name, text, size) ? omd_set_locale(h->checker, name.text)
                                                : OMD_NO_LANGUAGE);
}

EXPORT(set_rule) int omd_wasm_set_rule(handle *h, const char *text, size_t size, int severity)
{
    short_name name;
    if (!take_name(&name, text, size)) return fail(h, OMD_BAD_ARGUMENT);
    return fail(h, omd_set_rule(h->checker, name.text, (omd_severity)severity));
}

static int read_context(handle *h, const char *text, size_t size)
{
    char *copy = malloc(size);
    if (!copy) return OMD_NO_MEMORY;
    memcpy(copy, text, size);
    free(h->context_text);
    h->context_text = copy; /* numbers are read from the document itself */
    int failure = omd_json_read(&h->json, copy, size);
    if (failure) {
        h->error = h->json.error;
        return failure;
    }
    failure = omd_json_context_read(&h->context, &h->json, h->json.values);
    if (failure) h->error = h->context.error;
    return failure;
}

/* A context that cannot be read leaves none. */
EXPORT(set_context) int omd_wasm_set_context(handle *h, const char *text, size_t size)
{
    h->has_context = false;
    if (size == 0) return 0;
    int failure = read_context(h, text, size);
    if (failure == OMD_NO_MEMORY) return fail(h, failure);
    h->has_context = failure == 0;
    return failure;
}

EXPORT(input) char *omd_wasm_input(handle *h, size_t size)
{
    if (!omd_room(&omd_plain_memory, &h->text, size + 1, 1)) {
        fail(h, OMD_NO_MEMORY);
        return NULL;
    }
    return h->text.data;
}

EXPORT(check)
int omd_wasm_check(handle *h, int kind, const char *language, size_t language_size,
                   const char *text, size_t size)
{
    short_name name;
    const omd_report *report;
    if (!take_name(&name, language, language_size)) return fail(h, OMD_NO_LANGUAGE);
    omd_request request = {
        .kind = (omd_kind)kind,
        .language = name.text,
        .context = h->has_context ? &h->context.context : NULL,
    };
    int failure = omd_check(h->checker, &request, text, size, &report);
    if (failure) return fail(h, failure);
    omd_json_start(&h->out);
    omd_json_report(&h->out, report, NULL);
    if (h->out.failed) return fail(h, OMD_NO_MEMORY);
    return (int)h->out.size;
}

EXPORT(report) const char *omd_wasm_report(const handle *h)
{
    return h->out.bytes;
}

EXPORT(error) const char *omd_wasm_error(const handle *h)
{
    return h ? h->error : omd_error_text(OMD_NO_MEMORY);
}
