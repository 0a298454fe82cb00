/* show.h - a checked text for people and for other programs */
#ifndef OMD_SHOW_H
#define OMD_SHOW_H

#include "../json/write.h"
#include "command.h"

/* A text and its report. */
typedef struct {
    const char *file;
    const char *text;
    uint32_t size;
    const omd_report *report;
} omd_shown;

/* Each finding with its line, underlined, its message and reason. */
void omd_show_text(const omd_options *o, const omd_shown *s);

/* SARIF 2.1.0, which code hosts and editors read. Between start and end any number of
 * texts; `seen` counts the results so far. */
void omd_sarif_start(omd_json_out *out);
void omd_sarif_add(omd_json_out *out, const omd_shown *s, uint64_t *seen);
void omd_sarif_end(omd_json_out *out);

#endif
