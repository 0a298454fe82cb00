/* examples.c - reads the examples of rules as a check reads its texts */
#include "examples.h"

#include <stdlib.h>
#include <string.h>

#include "../personal/personal.h"

/* Makes each personal datum, number, date ... one token, as report does. */
static bool join_entities(omd_text *t, const char *language, omd_kind kind)
{
    omd_personal_scan scan;
    omd_personal_init(&scan, &omd_plain_memory);
    bool well = omd_personal_find(&scan, t, language, kind, NULL) == 0 &&
                omd_personal_join(&scan, t);
    omd_personal_free(&scan);
    return well;
}

bool read_as_checked(omd_text *t, const char *text, size_t size, const char *language,
                     omd_kind kind)
{
    if (omd_text_read(t, text, (uint32_t)size) != 0 || !join_entities(t, language, kind))
        return false;
    for (uint32_t i = 0; i < t->sentence_count; i++) t->sentences[i].language = 0;
    return true;
}

static void count_forms(rulebase *base, const omd_text *t, map *frequency)
{
    for (uint32_t i = 0; i < t->token_count; i++) {
        const char *form = t->forms + t->tokens[i].form;
        uint32_t *count = map_get(frequency, form);
        if (count == NULL)
            count =
                map_put(base->memory, frequency, arena_text(base->memory, form, strlen(form)), 0);
        ++*count;
    }
}

void examples_read(rulebase *base, map *frequency)
{
    for (size_t i = 0; i < base->rules.count; i++) {
        rule_def *rule = LIST_AT(rule_def *, &base->rules, i);
        omd_kind kind = rule->kinds & 1 << OMD_REPLY ? OMD_REPLY : OMD_INVITATION;
        for (size_t k = 0; k < rule->examples.count; k++) {
            example_def *e = &LIST_AT(example_def, &rule->examples, k);
            e->read = arena_take(base->memory, sizeof *e->read);
            omd_text_init(e->read, &omd_plain_memory);
            if (!read_as_checked(e->read, e->text, e->size, base->language, kind)) continue;
            count_forms(base, e->read, frequency);
        }
    }
}
