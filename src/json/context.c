/* context.c - what the host page knows, from JSON */
#include "context.h"

#include <string.h>

typedef struct {
    const omd_json *j;
    const omd_json_value *object;
    omd_json_context *c;
    const char **next; /* room for the next string of a list */
} source;

void omd_json_context_init(omd_json_context *c, const omd_memory *memory)
{
    memset(c, 0, sizeof *c);
    c->memory = memory;
}

void omd_json_context_free(omd_json_context *c)
{
    omd_release(c->memory, &c->block);
}

static const omd_json_value *member(const source *s, const char *key)
{
    const omd_json_value *value = omd_json_member(s->j, s->object, key);
    return value && value->kind != OMD_J_NULL ? value : NULL;
}

static bool fail(const source *s, const char *error)
{
    s->c->error = error;
    return false;
}

static bool read_string(const source *s, const char *key, const char **string, const char *error)
{
    const omd_json_value *value = member(s, key);
    if (!value) return true;
    if (value->kind != OMD_J_STRING) return fail(s, error);
    *string = omd_json_string(s->j, value);
    return true;
}

static bool read_strings(source *s, const char *key, omd_strings *strings, const char *error)
{
    const omd_json_value *list = member(s, key);
    if (!list) return true;
    if (list->kind != OMD_J_ARRAY) return fail(s, error);
    strings->items = s->next;
    for (const omd_json_value *v = omd_json_first(s->j, list); v;
         v = omd_json_after(s->j, list, v)) {
        if (v->kind != OMD_J_STRING) return fail(s, error);
        *s->next++ = omd_json_string(s->j, v);
        strings->count++;
    }
    return true;
}

static bool read_stars(const source *s, int *stars)
{
    const omd_json_value *value = member(s, "stars");
    if (!value) return true;
    bool fine = value->kind == OMD_J_NUMBER && omd_json_whole(s->j, value, stars) && *stars >= 0 &&
                *stars <= 5;
    return fine || fail(s, "context.stars must be a whole number from 1 to 5");
}

int omd_json_context_read(omd_json_context *c, const omd_json *j, const omd_json_value *object)
{
    source s = { .j = j, .object = object, .c = c };
    omd_context *x = &c->context;
    memset(x, 0, sizeof *x);
    c->error = NULL;
    if (object->kind != OMD_J_OBJECT) {
        c->error = "the context must be an object";
        return OMD_BAD_ARGUMENT;
    }
    /* No object holds more strings than values. */
    size_t most = (size_t)(object->next - (uint32_t)(object - j->values));
    if (!omd_room(c->memory, &c->block, most, sizeof *s.next)) return OMD_NO_MEMORY;
    s.next = c->block.data;
    bool fine =
        read_string(&s, "reviewerName", &x->reviewer_name,
                    "context.reviewerName must be a string") &&
        read_strings(&s, "ownDomains", &x->own_domains,
                     "context.ownDomains must be a list of strings") &&
        read_strings(&s, "ownPhones", &x->own_phones,
                     "context.ownPhones must be a list of strings") &&
        read_strings(&s, "ownNames", &x->own_names, "context.ownNames must be a list of strings") &&
        read_string(&s, "review", &x->review, "context.review must be a string") &&
        read_stars(&s, &x->stars);
    return fine ? 0 : OMD_BAD_ARGUMENT;
}
