/* read.c - reads JSON into a flat list of values */
#include "read.h"

#include <string.h>

#include "../text/decode.h"
#include "omdome.h"

typedef struct {
    omd_json *j;
    const char *p, *end;
    uint32_t open[OMD_JSON_DEPTH]; /* the containers that we are in */
    uint32_t depth;
    int failure;
} reader;

void omd_json_init(omd_json *j, const omd_memory *memory)
{
    memset(j, 0, sizeof *j);
    j->memory = memory;
}

void omd_json_free(omd_json *j)
{
    omd_release(j->memory, &j->value_block);
    omd_release(j->memory, &j->char_block);
}

static bool fail(reader *r, const char *error)
{
    r->failure = OMD_BAD_ARGUMENT;
    r->j->error = error;
    r->j->error_at = (uint32_t)(r->p - r->j->source);
    return false;
}

static bool out_of_memory(reader *r)
{
    r->failure = OMD_NO_MEMORY;
    return false;
}

static void skip_blanks(reader *r)
{
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\n' || *r->p == '\r'))
        r->p++;
}

static bool at(const reader *r, char c)
{
    return r->p < r->end && *r->p == c;
}

static bool take(reader *r, char c)
{
    if (!at(r, c)) return false;
    r->p++;
    return true;
}

static bool add_value(reader *r, omd_json_kind kind, uint32_t place, uint32_t size)
{
    omd_json *j = r->j;
    if (!omd_room(j->memory, &j->value_block, (size_t)j->value_count + 1, sizeof *j->values))
        return out_of_memory(r);
    j->values = j->value_block.data;
    j->values[j->value_count] = (omd_json_value){ place, size, j->value_count + 1, kind };
    j->value_count++;
    return true;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/* The four digits behind "\u"; false where they are not there. */
static bool unit_at(const reader *r, const char *p, uint32_t *unit)
{
    *unit = 0;
    if (r->end - p < 4) return false;
    for (int i = 0; i < 4; i++) {
        int digit = hex_digit(p[i]);
        if (digit < 0) return false;
        *unit = *unit * 16 + (uint32_t)digit;
    }
    return true;
}

/* "\u00e5", or a pair of surrogates; one that is alone becomes U+FFFD. */
static bool read_unit(reader *r, char **out)
{
    uint32_t point, low;
    if (!unit_at(r, r->p, &point)) return fail(r, "four hexadecimal digits must follow \\u");
    r->p += 4;
    if (point >= 0xD800 && point < 0xDC00) {
        bool pair = r->end - r->p >= 6 && r->p[0] == '\\' && r->p[1] == 'u' &&
                    unit_at(r, r->p + 2, &low) && low >= 0xDC00 && low < 0xE000;
        if (pair) {
            r->p += 6;
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    if (point >= 0xD800 && point < 0xE000) point = 0xFFFD;
    *out += omd_encode(point, *out);
    return true;
}

static bool read_escape(reader *r, char **out)
{
    static const char names[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    if (take(r, 'u')) return read_unit(r, out);
    const char *name = r->p < r->end && *r->p ? strchr(names, *r->p) : NULL;
    if (!name) return fail(r, "unknown escape in a string");
    r->p++;
    *(*out)++ = meanings[name - names];
    return true;
}

static bool is_plain(char c)
{
    return (unsigned char)c >= 0x20 && c != '"' && c != '\\';
}

/* What is decoded is never longer than how it is written: the room that the rest of the
 * source takes is enough, and was made once for all strings. */
static bool read_string(reader *r)
{
    omd_json *j = r->j;
    char *out = j->chars + j->chars_size;
    uint32_t place = j->chars_size;
    r->p++;
    for (;;) {
        const char *run = r->p;
        while (r->p < r->end && is_plain(*r->p)) r->p++;
        memcpy(out, run, (size_t)(r->p - run));
        out += r->p - run;
        if (r->p == r->end) return fail(r, "a string does not end");
        if (take(r, '"')) break;
        if (!take(r, '\\')) return fail(r, "control characters in a string must be escaped");
        if (!read_escape(r, &out)) return false;
    }
    uint32_t size = (uint32_t)(out - (j->chars + place));
    *out = '\0';
    j->chars_size = place + size + 1;
    return add_value(r, OMD_J_STRING, place, size);
}

static bool digits(reader *r)
{
    const char *from = r->p;
    while (r->p < r->end && *r->p >= '0' && *r->p <= '9') r->p++;
    return r->p > from;
}

static bool read_number(reader *r)
{
    const char *from = r->p;
    take(r, '-');
    bool fine = take(r, '0') || digits(r);
    if (fine && take(r, '.')) fine = digits(r);
    if (fine && (take(r, 'e') || take(r, 'E'))) {
        if (!take(r, '-')) take(r, '+');
        fine = digits(r);
    }
    if (!fine) return fail(r, "a number is not written as JSON has it");
    return add_value(r, OMD_J_NUMBER, (uint32_t)(from - r->j->source), (uint32_t)(r->p - from));
}

static bool read_name(reader *r)
{
    static const struct {
        const char *name;
        omd_json_kind kind;
    } names[] = {
        {"null",   OMD_J_NULL },
        { "true",  OMD_J_TRUE },
        { "false", OMD_J_FALSE}
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = strlen(names[i].name);
        if ((size_t)(r->end - r->p) < size || memcmp(r->p, names[i].name, size) != 0) continue;
        r->p += size;
        return add_value(r, names[i].kind, 0, 0);
    }
    return fail(r, "a value is expected here");
}

/* Opens a container, or reads it whole where it is empty. */
static bool read_opening(reader *r, omd_json_kind kind, char closing)
{
    r->p++;
    if (!add_value(r, kind, 0, 0)) return false;
    skip_blanks(r);
    if (take(r, closing)) return true;
    if (r->depth == OMD_JSON_DEPTH) return fail(r, "nested too deeply");
    r->open[r->depth++] = r->j->value_count - 1;
    return true;
}

static bool read_value(reader *r)
{
    skip_blanks(r);
    if (at(r, '{')) return read_opening(r, OMD_J_OBJECT, '}');
    if (at(r, '[')) return read_opening(r, OMD_J_ARRAY, ']');
    if (at(r, '"')) return read_string(r);
    if (at(r, '-') || (r->p < r->end && *r->p >= '0' && *r->p <= '9')) return read_number(r);
    return read_name(r);
}

static omd_json_value *innermost(reader *r)
{
    return &r->j->values[r->open[r->depth - 1]];
}

static bool read_key(reader *r)
{
    skip_blanks(r);
    if (!at(r, '"')) return fail(r, "a key in quotation marks is expected here");
    if (!read_string(r)) return false;
    skip_blanks(r);
    return take(r, ':') || fail(r, "\":\" is expected after a key");
}

/* After a value: closes what ends here; true where another value must follow. */
static bool go_on(reader *r)
{
    while (r->depth > 0) {
        skip_blanks(r);
        if (take(r, ',')) return true;
        bool object = innermost(r)->kind == OMD_J_OBJECT;
        if (!take(r, object ? '}' : ']'))
            return fail(r, object ? "\",\" or \"}\" is expected here"
                                  : "\",\" or \"]\" is expected here");
        innermost(r)->next = r->j->value_count;
        r->depth--;
    }
    return false;
}

static void read_document(reader *r)
{
    for (;;) {
        uint32_t depth = r->depth;
        if (depth > 0 && innermost(r)->kind == OMD_J_OBJECT && !read_key(r)) return;
        if (!read_value(r)) return;
        if (r->depth > depth) continue; /* its first member */
        if (!go_on(r)) break;
    }
    if (r->failure) return;
    skip_blanks(r);
    if (r->p < r->end) fail(r, "something follows after the value");
}

int omd_json_read(omd_json *j, const char *bytes, size_t size)
{
    reader r = { .j = j, .p = bytes, .end = bytes + size };
    j->source = bytes;
    j->value_count = j->chars_size = j->error_at = 0;
    j->error = NULL;
    if (size > OMD_JSON_MOST) {
        fail(&r, "too long");
        return r.failure;
    }
    if (!omd_room(j->memory, &j->char_block, size + 1, 1)) return OMD_NO_MEMORY;
    j->chars = j->char_block.data;
    read_document(&r);
    return r.failure;
}

const omd_json_value *omd_json_first(const omd_json *j, const omd_json_value *container)
{
    uint32_t index = (uint32_t)(container - j->values);
    return container->next > index + 1 ? container + 1 : NULL;
}

const omd_json_value *omd_json_after(const omd_json *j, const omd_json_value *container,
                                     const omd_json_value *value)
{
    return value->next < container->next ? &j->values[value->next] : NULL;
}

const omd_json_value *omd_json_member(const omd_json *j, const omd_json_value *object,
                                      const char *key)
{
    const omd_json_value *found = NULL, *name = omd_json_first(j, object);
    size_t size = strlen(key);
    while (name) {
        const omd_json_value *value = omd_json_after(j, object, name);
        if (name->size == size && memcmp(j->chars + name->at, key, size) == 0) found = value;
        name = omd_json_after(j, object, value);
    }
    return found;
}

bool omd_json_whole(const omd_json *j, const omd_json_value *number, int *whole)
{
    const char *p = j->source + number->at, *end = p + number->size;
    bool negative = *p == '-';
    if (negative) p++;
    if (end - p > 9) return false;
    *whole = 0;
    for (; p < end; p++) {
        if (*p < '0' || *p > '9') return false;
        *whole = *whole * 10 + (*p - '0');
    }
    if (negative) *whole = -*whole;
    return true;
}
