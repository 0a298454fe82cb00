/* report.h - a report as JSON: the one writing of the command and of WebAssembly */
#ifndef OMD_JSON_REPORT_H
#define OMD_JSON_REPORT_H

#include "omdome.h"
#include "write.h"

/* [{"rule","category","severity","start","end","message","reason","source","replacements"} …] */
void omd_json_findings(omd_json_out *o, const omd_report *report);

/* ["advice.thank" …]: what the text lacks. */
void omd_json_unmet(omd_json_out *o, const omd_report *report);

/* {"language","findings","advice":[{"rule","met","message"} …]}; with a "file" first where
 * `file` is not NULL. */
void omd_json_report(omd_json_out *o, const omd_report *report, const char *file);

/* "error", "warning", "hint" */
const char *omd_severity_name(omd_severity severity);

#endif
