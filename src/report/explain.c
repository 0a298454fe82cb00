/* explain.c - says of every find what is wrong, why, and what may take its place */
#include <string.h>

#include "checker.h"
#include "fixes.h"

static bool has_message(const omd_checker *c, int pack, int rule, omd_message *message)
{
    return pack >= 0 && (uint32_t)pack < c->pack_count &&
           omd_pack_message(&c->loaded[pack].pack, omd_rule_name(rule), message);
}

static const char *or_empty(const char *s)
{
    return s ? s : "";
}

omd_message omd_message_for(const omd_checker *c, int rule, int pack)
{
    omd_message m = { omd_rule_name(rule), "", "", "" };
    bool known =
        has_message(c, omd_find_pack(c, c->locale), rule, &m) || has_message(c, pack, rule, &m);
    for (int i = 0; !known && (uint32_t)i < c->pack_count; i++) known = has_message(c, i, rule, &m);
    return (omd_message){ or_empty(m.say), or_empty(m.why), or_empty(m.source_title),
                          or_empty(m.source_url) };
}

static const char *label_in(const omd_checker *c, int pack, const char *key)
{
    return pack >= 0 && (uint32_t)pack < c->pack_count ? omd_pack_label(&c->loaded[pack].pack, key)
                                                       : NULL;
}

const char *omd_label_for(const omd_checker *c, const char *key, int pack, const char *other)
{
    const char *label = label_in(c, omd_find_pack(c, c->locale), key);
    if (!label) label = label_in(c, pack, key);
    for (int i = 0; !label && (uint32_t)i < c->pack_count; i++) label = label_in(c, i, key);
    return label ? label : other;
}

/* The last answer for each rule: a hostile text finds one thing a thousand times. */
typedef struct {
    omd_message message;
    int pack;
    bool known;
} answer;

static void explain(const omd_checker *c, const omd_found *f, answer *a, omd_finding *out)
{
    if (!a->known || a->pack != f->pack)
        *a = (answer){ omd_message_for(c, f->rule, f->pack), f->pack, true };
    out->rule = omd_rule_name(f->rule);
    out->category = omd_category_name(omd_rule_category(f->rule));
    out->severity = f->severity;
    out->message = a->message.say;
    out->reason = a->message.why;
    out->source_title = a->message.source_title;
    out->source_url = a->message.source_url;
}

bool omd_explain(omd_checker *c)
{
    answer answers[OMD_RULE_COUNT];
    uint32_t count = c->finds.count;
    for (int i = 0; i < OMD_RULE_COUNT; i++) answers[i].known = false;
    if (!omd_room(&c->memory, &c->finding_block, (size_t)count + 1, sizeof *c->findings))
        return false;
    c->findings = c->finding_block.data;
    omd_fixes fixes;
    omd_fixes_start(&fixes, c);
    for (uint32_t i = 0; i < count; i++) {
        const omd_found *f = &c->finds.items[i];
        explain(c, f, &answers[f->rule], &c->findings[i]);
        if (!omd_fixes_of(&fixes, f, &c->findings[i])) return false;
    }
    omd_fixes_settle(c, count);
    c->report.findings = c->findings;
    c->report.finding_count = count;
    return true;
}
