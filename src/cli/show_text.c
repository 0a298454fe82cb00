/* show_text.c - findings for people
 *
 *     reply.txt:1:12: error: Do not ask the customer to remove a review. [removal-request.delete]
 *       Kan du inte radera omdömet?
 *                   ^~~~~~~~~~~~~~
 *       Why: … (Trustpilot: Dos and don'ts for businesses, https://…)
 */
#include <string.h>
#include <utf8proc.h>

#include "../json/report.h"
#include "../text/decode.h"
#include "lines.h"
#include "show.h"

/* Of a long line so many characters are shown before and after the finding. */
#define BEFORE 80u
#define WITHIN 160u
#define AFTER  80u

static const char *colour(const omd_options *o, const char *code)
{
    return o->colour ? code : "";
}

static const char *severity_colour(const omd_options *o, omd_severity severity)
{
    const char *code = severity == OMD_ERROR     ? "\033[1;31m"
                       : severity == OMD_WARNING ? "\033[1;33m"
                                                 : "\033[1;36m";
    return colour(o, code);
}

/* Columns on a terminal; what would move the cursor is shown as U+FFFD. */
static int width(uint32_t point)
{
    if (point < 0x20 || (point >= 0x7F && point < 0xA0)) return 1;
    int columns = utf8proc_charwidth((utf8proc_int32_t)point);
    return columns < 0 ? 0 : columns;
}

static void put_point(FILE *out, uint32_t point)
{
    char bytes[4];
    bool moves = point < 0x20 || (point >= 0x7F && point < 0xA0) ||
                 (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    if (point == '\t')
        point = ' ';
    else if (moves)
        point = 0xFFFD;
    fwrite(bytes, 1, omd_encode(point, bytes), out);
}

/* `count` characters back from `byte`, not before `limit`. */
static uint32_t step_back(const char *text, uint32_t byte, uint32_t limit, uint32_t count)
{
    while (byte > limit && count-- > 0) {
        byte--;
        for (int i = 0; i < 3 && byte > limit && ((unsigned char)text[byte] & 0xC0) == 0x80; i++)
            byte--;
    }
    return byte;
}

/* Writes the characters of [from, to), `most` at most; returns where it stopped. */
static uint32_t put_source(FILE *out, const char *text, uint32_t from, uint32_t to, uint32_t most,
                           int *columns)
{
    *columns = 0;
    while (from < to && most-- > 0) {
        uint32_t point;
        from += omd_decode(text + from, to - from, &point);
        *columns += width(point);
        put_point(out, point);
    }
    return from;
}

static void put_many(FILE *out, char c, int count)
{
    while (count-- > 0) fputc(c, out);
}

static void show_line(const omd_options *o, const omd_shown *s, const omd_line_walk *at,
                      uint32_t end, omd_severity severity)
{
    FILE *out = o->out;
    uint32_t line_end = omd_line_end(at);
    uint32_t from = step_back(s->text, at->byte, at->line_start, BEFORE);
    uint32_t to = end < line_end ? end : line_end;
    int before, marked, after;
    fputs(from > at->line_start ? "  …" : "  ", out);
    put_source(out, s->text, from, at->byte, BEFORE, &before);
    fputs(colour(o, "\033[1m"), out);
    uint32_t stopped = put_source(out, s->text, at->byte, to, WITHIN, &marked);
    fputs(colour(o, "\033[0m"), out);
    if (stopped == to) stopped = put_source(out, s->text, to, line_end, AFTER, &after);
    fputs(stopped < line_end ? "…\n" : "\n", out);
    put_many(out, ' ', before + (from > at->line_start ? 3 : 2));
    fputs(severity_colour(o, severity), out);
    fputc('^', out);
    put_many(out, '~', marked - 1);
    fprintf(out, "%s\n", colour(o, "\033[0m"));
}

static void show_finding(const omd_options *o, const omd_shown *s, const omd_finding *f,
                         const omd_line_walk *at)
{
    FILE *out = o->out;
    omd_line_walk end = *at;
    omd_line_to(&end, f->end);
    fprintf(out, "%s:%u:%u: %s%s%s: %s [%s]\n", s->file, at->line, at->column,
            severity_colour(o, f->severity), omd_severity_name(f->severity), colour(o, "\033[0m"),
            f->message, f->rule);
    show_line(o, s, at, end.byte, f->severity);
    if (*f->reason) fprintf(out, "  %s", f->reason);
    if (*f->source_title) fprintf(out, " (%s, %s)", f->source_title, f->source_url);
    if (*f->reason || *f->source_title) fputc('\n', out);
}

static uint32_t count(const omd_report *report, omd_severity severity)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < report->finding_count; i++)
        n += report->findings[i].severity == severity;
    return n;
}

static void show_count(FILE *out, const char **comma, uint32_t n, const char *one, const char *many)
{
    if (!n) return;
    fprintf(out, "%s%u %s", *comma, n, n == 1 ? one : many);
    *comma = ", ";
}

static void show_sum(const omd_options *o, const omd_shown *s)
{
    const char *comma = "";
    fprintf(o->out, "%s: ", s->file);
    show_count(o->out, &comma, count(s->report, OMD_ERROR), "error", "errors");
    show_count(o->out, &comma, count(s->report, OMD_WARNING), "warning", "warnings");
    show_count(o->out, &comma, count(s->report, OMD_HINT), "hint", "hints");
    fputs(*comma ? "\n" : "nothing found\n", o->out);
}

void omd_show_text(const omd_options *o, const omd_shown *s)
{
    const omd_report *r = s->report;
    omd_line_walk walk;
    omd_line_start(&walk, s->text, s->size);
    for (uint32_t i = 0; i < r->finding_count; i++) {
        omd_line_to(&walk, r->findings[i].start);
        show_finding(o, s, &r->findings[i], &walk);
    }
    for (uint32_t i = 0; i < r->advice_count; i++)
        if (!r->advice[i].met)
            fprintf(o->out, "%s: advice: %s [%s]\n", s->file, r->advice[i].message,
                    r->advice[i].rule);
    if (!r->supported)
        fprintf(o->out, "%s: there are no rules for the language: only personal data was looked for\n",
                s->file);
    show_sum(o, s);
}
