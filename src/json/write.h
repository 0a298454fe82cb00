/* write.h - writes JSON: valid UTF-8 whatever comes in, no NUL, no libc formatting */
#ifndef OMD_JSON_WRITE_H
#define OMD_JSON_WRITE_H

#include <stdint.h>

#include "../text/memory.h"

typedef struct {
    const omd_memory *memory;
    omd_block block;
    char *bytes;
    size_t size;
    bool failed; /* memory ran out; what is there is not whole */
} omd_json_out;

void omd_json_out_init(omd_json_out *o, const omd_memory *memory);
void omd_json_out_free(omd_json_out *o);

/* Begins anew in the same room. */
void omd_json_start(omd_json_out *o);

/* Syntax as it stands. */
void omd_json_raw(omd_json_out *o, const char *syntax);
void omd_json_raw_bytes(omd_json_out *o, const char *bytes, size_t size);

/* A string in quotation marks; bytes that are not UTF-8 become U+FFFD. */
void omd_json_put(omd_json_out *o, const char *text, size_t size);
void omd_json_put_string(omd_json_out *o, const char *text);

void omd_json_put_number(omd_json_out *o, uint32_t number);

/* `"key":` with a comma before it where it is not the first. */
void omd_json_put_key(omd_json_out *o, const char *key);

#endif
