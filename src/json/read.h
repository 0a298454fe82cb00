/* read.h - reads JSON as RFC 8259 has it, and nothing looser
 *
 * A document becomes a flat list of values; a container's members follow it, and `next`
 * leads past them. Nesting is bounded and takes no recursion, so no input can do harm. */
#ifndef OMD_JSON_READ_H
#define OMD_JSON_READ_H

#include <stdint.h>

#include "../text/memory.h"

typedef enum {
    OMD_J_NULL,
    OMD_J_FALSE,
    OMD_J_TRUE,
    OMD_J_NUMBER,
    OMD_J_STRING,
    OMD_J_ARRAY,
    OMD_J_OBJECT
} omd_json_kind;

/* An object's members are a string, the key, and a value each. */
typedef struct {
    uint32_t at;   /* string: offset into `chars`, NUL-ended; number: into `source` */
    uint32_t size; /* of a string or number, in bytes */
    uint32_t next; /* the value behind this one and all that it holds */
    omd_json_kind kind;
} omd_json_value;

#define OMD_JSON_DEPTH 64
#define OMD_JSON_MOST  (1u << 27) /* bytes */

typedef struct {
    const omd_memory *memory;
    omd_block value_block, char_block;
    const char *source;
    omd_json_value *values; /* the first is the document */
    uint32_t value_count;
    char *chars;
    uint32_t chars_size;
    const char *error; /* what is wrong, after OMD_BAD_ARGUMENT … */
    uint32_t error_at; /* … and at which byte */
} omd_json;

void omd_json_init(omd_json *j, const omd_memory *memory);
void omd_json_free(omd_json *j);

/* 0, OMD_NO_MEMORY or OMD_BAD_ARGUMENT. Escapes become UTF-8, lone surrogates U+FFFD; other
 * bytes of strings stay as they are. `bytes` is borrowed as long as the values are used. */
int omd_json_read(omd_json *j, const char *bytes, size_t size);

/* The member of an object by its key; the last of several; NULL: none. */
const omd_json_value *omd_json_member(const omd_json *j, const omd_json_value *object,
                                      const char *key);

/* The first value in a container, or NULL, and the one after `value` in it, or NULL. */
const omd_json_value *omd_json_first(const omd_json *j, const omd_json_value *container);
const omd_json_value *omd_json_after(const omd_json *j, const omd_json_value *container,
                                     const omd_json_value *value);

static inline const char *omd_json_string(const omd_json *j, const omd_json_value *value)
{
    return j->chars + value->at;
}

/* Whether a number is whole and at most nine digits long; then `*whole` is it. */
bool omd_json_whole(const omd_json *j, const omd_json_value *number, int *whole);

#endif
