/* show_sarif.c - findings in SARIF 2.1.0, which code hosts and editors read */
#include <string.h>

#include "../report/names.h"
#include "lines.h"
#include "show.h"

void omd_sarif_start(omd_json_out *out)
{
    omd_json_raw(
        out, "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\","
             "\"runs\":[{\"columnKind\":\"utf16CodeUnits\",\"results\":[");
}

/* A file's name as a URI reference: all but the plainest letters in per cent. */
static void put_uri(omd_json_out *out, const char *name)
{
    static const char digits[] = "0123456789ABCDEF";
    static const char plain[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    omd_json_raw(out, "\"");
    for (; *name; name++) {
        unsigned char c = (unsigned char)*name;
        char coded[3] = { '%', digits[c >> 4], digits[c & 15] };
        if (strchr(plain, c))
            omd_json_raw_bytes(out, name, 1);
        else
            omd_json_raw_bytes(out, coded, sizeof coded);
    }
    omd_json_raw(out, "\"");
}

static void put_number(omd_json_out *out, const char *key, uint32_t number)
{
    omd_json_put_key(out, key);
    omd_json_put_number(out, number);
}

static void put_place(omd_json_out *out, const omd_shown *s, const omd_line_walk *start,
                      const omd_line_walk *end)
{
    omd_json_put_key(out, "locations");
    omd_json_raw(out, "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
    put_uri(out, s->file);
    omd_json_raw(out, "},\"region\":{");
    put_number(out, "startLine", start->line);
    put_number(out, "startColumn", start->column);
    put_number(out, "endLine", end->line);
    put_number(out, "endColumn", end->column);
    omd_json_raw(out, "}}}]");
}

static void put_result(omd_json_out *out, const omd_shown *s, const omd_finding *f,
                       const omd_line_walk *start)
{
    omd_line_walk end = *start;
    omd_line_to(&end, f->end);
    omd_json_raw(out, "{");
    omd_json_put_key(out, "ruleId");
    omd_json_put_string(out, f->rule);
    omd_json_put_key(out, "level");
    omd_json_put_string(out, f->severity == OMD_ERROR     ? "error"
                             : f->severity == OMD_WARNING ? "warning"
                                                          : "note");
    omd_json_put_key(out, "message");
    omd_json_raw(out, "{");
    omd_json_put_key(out, "text");
    omd_json_put_string(out, f->message);
    omd_json_raw(out, "}");
    put_place(out, s, start, &end);
    omd_json_raw(out, "}");
}

void omd_sarif_add(omd_json_out *out, const omd_shown *s, uint64_t *seen)
{
    omd_line_walk walk;
    omd_line_start(&walk, s->text, s->size);
    for (uint32_t i = 0; i < s->report->finding_count; i++) {
        omd_line_to(&walk, s->report->findings[i].start);
        if ((*seen)++) omd_json_raw(out, ",");
        put_result(out, s, &s->report->findings[i], &walk);
    }
}

void omd_sarif_end(omd_json_out *out)
{
    omd_json_raw(out, "],\"tool\":{\"driver\":{\"name\":\"omdome\",\"version\":\"" OMD_VERSION
                      "\",\"rules\":[");
    for (int i = 0; i < OMD_RULE_COUNT; i++) {
        omd_json_raw(out, i ? ",{\"id\":" : "{\"id\":");
        omd_json_put_string(out, omd_rule_name(i));
        omd_json_raw(out, "}");
    }
    omd_json_raw(out, "]}}}]}\n");
}
