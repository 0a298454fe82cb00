/* text.c - any text: no crash, places inside the text on character borders, the same answer
 * twice, and the same findings where a paragraph follows that has nothing to do with it
 *
 * For that a paragraph follows in either case, since what ends a text may be a signature.
 * Left out are texts with a sign that may begin a tag, which could swallow what follows. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../src/text/text.h"
#include "omdome.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
    if (!holds) abort();
}

typedef int load_function(omd_checker *c, const void *bytes, size_t size);

static void add(omd_checker *c, load_function *load, const char *path)
{
    static const size_t room = 1 << 22;
    FILE *file = fopen(path, "rb");
    demand(file);
    void *bytes = malloc(room);
    size_t size = fread(bytes, 1, room, file);
    fclose(file);
    demand(load(c, bytes, size) == 0);
}

static uint32_t units_of(const char *text, uint32_t size)
{
    omd_utf16 walk;
    omd_utf16_start(&walk, text, size);
    return omd_utf16_at(&walk, size);
}

static uint32_t look_through(const omd_report *r, uint32_t units)
{
    uint32_t sum = r->finding_count, last = 0;
    for (uint32_t i = 0; i < r->finding_count; i++) {
        const omd_finding *f = &r->findings[i];
        demand(f->start < f->end && f->end <= units && f->start >= last);
        demand(f->message && f->reason && f->source_title && f->source_url);
        last = f->start;
        sum = sum * 31 + f->start * 7 + f->end;
        for (uint32_t k = 0; k < f->replacement_count; k++) {
            const omd_replacement *fix = &f->replacements[k];
            demand(fix->label && fix->text && fix->start <= fix->end && fix->end <= units);
            sum = sum * 31 + fix->start + (uint32_t)strlen(fix->text);
        }
    }
    return sum;
}

/* Rules, severities and places. */
static uint32_t look_at_findings(const omd_report *r, uint32_t units)
{
    uint32_t sum = 0;
    for (uint32_t i = 0; i < r->finding_count; i++) {
        const omd_finding *f = &r->findings[i];
        if (f->start >= units) break;
        sum = sum * 31 + f->start * 7 + f->end;
        sum = sum * 31 + (uint32_t)f->severity;
        for (const char *c = f->rule; *c; c++) sum = sum * 31 + (unsigned char)*c;
    }
    return sum;
}

static bool may_hold_tags(const char *text, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (text[i] && strchr("<{[%*_$#@&\\", text[i])) return true;
    return false;
}

static uint32_t findings_before(omd_checker *c, const omd_request *ask, const char *text,
                                size_t size, const char *more)
{
    const omd_report *report;
    size_t added = strlen(more);
    char *longer = malloc(size + added);
    demand(longer);
    memcpy(longer, text, size);
    memcpy(longer + size, more, added);
    demand(omd_check(c, ask, longer, size + added, &report) == 0);
    uint32_t findings = look_at_findings(report, units_of(text, (uint32_t)size));
    free(longer);
    return findings;
}

#define LAKE                                                                                       \
    "\n\nSolen lyste starkt. Det var en dag i maj, och vattnet var kallt. En "                     \
    "b\xC3\xA5t drev f\xC3\xB6rbi."

static void add_paragraph(omd_checker *c, const omd_request *ask, const char *text, size_t size)
{
    demand(findings_before(c, ask, text, size, LAKE LAKE LAKE) ==
           findings_before(c, ask, text, size, LAKE LAKE LAKE LAKE));
}

/* The first byte chooses kind, language and context, the rest is the text. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static omd_checker *c;
    static const char *const own[] = { "example.se", "08-123 45 67", "Kim Ek" };
    static const omd_context context = {
        "Anna Lind",
        {own,      1},
        { own + 1, 1},
        { own + 2, 1},
        "Ni är idioter! Ring 070-123 45 67.",
        1
    };
    if (!c) {
        c = omd_new();
        add(c, omd_load, "build/packs/sv.pack");
        add(c, omd_load_scores, "build/packs/sv.scores");
        add(c, omd_load, "build/packs/en.pack");
        add(c, omd_load_scores, "build/packs/en.scores");
    }
    if (size == 0) return 0;
    omd_request ask = {
        .kind = data[0] & 1 ? OMD_REPLY : OMD_INVITATION,
        .language = data[0] & 2   ? "sv"
                    : data[0] & 4 ? "en"
                                  : "auto",
        .context = data[0] & 8 ? &context : NULL,
    };
    const char *text = (const char *)data + 1;
    const omd_report *report;
    uint32_t units = units_of(text, (uint32_t)(size - 1));
    demand(omd_check(c, &ask, text, size - 1, &report) == 0);
    uint32_t first = look_through(report, units);
    demand(omd_check(c, &ask, text, size - 1, &report) == 0);
    demand(look_through(report, units) == first);
    bool known = data[0] & 6; /* more text may tell another language */
    if (known && !may_hold_tags(text, size - 1)) add_paragraph(c, &ask, text, size - 1);
    return 0;
}
