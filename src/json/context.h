/* context.h - what the host page knows, from JSON
 *
 *     {"reviewerName": "…", "ownDomains": ["…"], "ownPhones": ["…"], "ownNames": ["…"],
 *      "review": "…", "stars": 1}
 *
 * Every key may be missing or null; keys that are not known are passed over. */
#ifndef OMD_JSON_CONTEXT_H
#define OMD_JSON_CONTEXT_H

#include "omdome.h"
#include "read.h"

typedef struct {
    const omd_memory *memory;
    omd_block block; /* the lists' pointers; the strings belong to the JSON document */
    omd_context context;
    const char *error;
} omd_json_context;

void omd_json_context_init(omd_json_context *c, const omd_memory *memory);
void omd_json_context_free(omd_json_context *c);

/* Fills c->context. 0, OMD_NO_MEMORY or OMD_BAD_ARGUMENT with c->error. */
int omd_json_context_read(omd_json_context *c, const omd_json *j, const omd_json_value *object);

#endif
