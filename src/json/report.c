/* report.c - a report as JSON */
#include "report.h"

const char *omd_severity_name(omd_severity severity)
{
    return severity == OMD_ERROR ? "error" : severity == OMD_WARNING ? "warning" : "hint";
}

static void put_member(omd_json_out *o, const char *key, const char *text)
{
    omd_json_put_key(o, key);
    omd_json_put_string(o, text);
}

static void put_place(omd_json_out *o, uint32_t start, uint32_t end)
{
    omd_json_put_key(o, "start");
    omd_json_put_number(o, start);
    omd_json_put_key(o, "end");
    omd_json_put_number(o, end);
}

static void put_replacements(omd_json_out *o, const omd_finding *f)
{
    omd_json_put_key(o, "replacements");
    omd_json_raw(o, "[");
    for (uint32_t i = 0; i < f->replacement_count; i++) {
        omd_json_raw(o, i ? ",{" : "{");
        put_member(o, "label", f->replacements[i].label);
        put_member(o, "text", f->replacements[i].text);
        put_place(o, f->replacements[i].start, f->replacements[i].end);
        omd_json_raw(o, "}");
    }
    omd_json_raw(o, "]");
}

static void put_finding(omd_json_out *o, const omd_finding *f)
{
    omd_json_raw(o, "{");
    put_member(o, "rule", f->rule);
    put_member(o, "category", f->category);
    put_member(o, "severity", omd_severity_name(f->severity));
    put_place(o, f->start, f->end);
    put_member(o, "message", f->message);
    put_member(o, "reason", f->reason);
    omd_json_put_key(o, "source");
    omd_json_raw(o, "{");
    put_member(o, "title", f->source_title);
    put_member(o, "url", f->source_url);
    omd_json_raw(o, "}");
    put_replacements(o, f);
    omd_json_raw(o, "}");
}

void omd_json_findings(omd_json_out *o, const omd_report *report)
{
    omd_json_raw(o, "[");
    for (uint32_t i = 0; i < report->finding_count; i++) {
        if (i) omd_json_raw(o, ",");
        put_finding(o, &report->findings[i]);
    }
    omd_json_raw(o, "]");
}

void omd_json_unmet(omd_json_out *o, const omd_report *report)
{
    bool first = true;
    omd_json_raw(o, "[");
    for (uint32_t i = 0; i < report->advice_count; i++) {
        if (report->advice[i].met) continue;
        if (!first) omd_json_raw(o, ",");
        omd_json_put_string(o, report->advice[i].rule);
        first = false;
    }
    omd_json_raw(o, "]");
}

static void put_advice(omd_json_out *o, const omd_advice *a)
{
    omd_json_raw(o, "{");
    put_member(o, "rule", a->rule);
    omd_json_put_key(o, "met");
    omd_json_raw(o, a->met ? "true" : "false");
    put_member(o, "message", a->message);
    omd_json_raw(o, "}");
}

void omd_json_report(omd_json_out *o, const omd_report *report, const char *file)
{
    omd_json_raw(o, "{");
    if (file) put_member(o, "file", file);
    put_member(o, "language", report->language);
    omd_json_put_key(o, "supported");
    omd_json_raw(o, report->supported ? "true" : "false");
    omd_json_put_key(o, "findings");
    omd_json_findings(o, report);
    omd_json_put_key(o, "advice");
    omd_json_raw(o, "[");
    for (uint32_t i = 0; i < report->advice_count; i++) {
        if (i) omd_json_raw(o, ",");
        put_advice(o, &report->advice[i]);
    }
    omd_json_raw(o, "]}");
}
