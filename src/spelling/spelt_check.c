/* spelt_check.c - a checker and a speller together
 *
 * The checker is given the mended text first (mend.c). What it finds there and not in the
 * text itself is reported one degree less grave, for the writer may have meant another word;
 * and only where a mended word is part of it. */
#include <string.h>

#include "../report/checker.h"
#include "speller.h"

/* Where a place of the mended text is in the text; `past`, which is 0 or 1, is added unless
 * that is in a mended word, whose end is the place then. */
static uint32_t place_of(const omd_mended *m, uint32_t at, uint32_t past)
{
    uint32_t mended = 0, source = 0;
    for (uint32_t i = 0; i < m->count && at >= m->mends[i].mended_start; i++) {
        if (at < m->mends[i].mended_end) return past ? m->mends[i].end : m->mends[i].start;
        mended = m->mends[i].mended_end;
        source = m->mends[i].end;
    }
    return at - mended + source + past;
}

static bool begins(const char *text, const char *word)
{
    return strncmp(text, word, strlen(word)) == 0;
}

/* Whether a mended word is part of what was found, and the finding is of a kind that words
 * make: a compound taken apart may be an insult, but is no request. */
static bool counts(const omd_mended *m, const omd_finding *f)
{
    if (f->severity == OMD_HINT || begins(f->rule, "personal-data.")) return false;
    for (uint32_t i = 0; i < m->count; i++) {
        const omd_mend *one = &m->mends[i];
        if (one->mended_end <= f->start || one->mended_start >= f->end) continue;
        if (!one->split || begins(f->rule, "aggression.")) return true;
    }
    return false;
}

static bool find_extra(omd_checker *c, omd_speller *s, const omd_request *request,
                       const omd_mended *m)
{
    const omd_report *report;
    s->extra_count = 0;
    if (m->count == 0 || omd_check(c, request, m->text, m->size, &report) != 0) return true;
    if (!omd_room(s->text.memory, &s->extra_block, (size_t)report->finding_count + 1,
                  sizeof *s->extra))
        return false;
    s->extra = s->extra_block.data;
    for (uint32_t i = 0; i < report->finding_count; i++) {
        omd_finding f = report->findings[i];
        if (!counts(m, &f)) continue;
        f.start = place_of(m, f.start, 0);
        f.end = place_of(m, f.end - 1, 1);
        f.severity = f.severity == OMD_ERROR ? OMD_WARNING : OMD_HINT;
        f.replacements = NULL; /* they were made for another text */
        f.replacement_count = 0;
        s->extra[s->extra_count++] = f;
    }
    return true;
}

/* Whether the same is found in the text as it stands. */
static bool is_found(const omd_report *report, const omd_finding *f)
{
    for (uint32_t i = 0; i < report->finding_count; i++) {
        const omd_finding *one = &report->findings[i];
        if (one->start < f->end && f->start < one->end && strcmp(one->category, f->category) == 0)
            return true;
    }
    return false;
}

static void insert(omd_finding *all, uint32_t *count, const omd_finding *f)
{
    uint32_t at = (*count)++;
    for (; at > 0 && all[at - 1].start > f->start; at--) all[at] = all[at - 1];
    all[at] = *f;
}

/* As grave as the checker's settings for its rule say; false where they turn it off. */
static bool settle(const omd_checker *c, omd_finding *f)
{
    f->severity = omd_rule_severity(c, omd_rule_number(f->rule), f->severity);
    return f->severity != OMD_OFF;
}

/* One report of three; in order of start, those of the rules before those of spelling. */
static bool join(const omd_checker *c, omd_speller *s, const omd_report *found,
                 const omd_report *spelt)
{
    size_t most = (size_t)found->finding_count + s->extra_count + spelt->finding_count;
    uint32_t count = 0;
    if (!omd_room(s->text.memory, &s->joint_block, most + 1, sizeof(omd_finding))) return false;
    omd_finding *all = s->joint_block.data;
    for (uint32_t i = 0; i < found->finding_count; i++) insert(all, &count, &found->findings[i]);
    for (uint32_t i = 0; i < s->extra_count; i++)
        if (!is_found(found, &s->extra[i])) insert(all, &count, &s->extra[i]);
    for (uint32_t i = 0; i < spelt->finding_count; i++) {
        omd_finding f = spelt->findings[i];
        if (settle(c, &f)) insert(all, &count, &f);
    }
    s->joint = *found;
    s->joint.findings = all;
    s->joint.finding_count = count;
    return true;
}

int omd_check_spelling(omd_checker *c, omd_speller *s, const omd_request *request, const char *text,
                       size_t size, const omd_report **report)
{
    static const omd_report nothing = { 0 };
    const omd_report *found, *spelt = &nothing;
    const omd_mended *mended;
    omd_spelling_request ask = { request->language, request->context };
    int failure = omd_speller_mend(s, &ask, text, size, &mended);
    s->extra_count = 0;
    if (!failure && !find_extra(c, s, request, mended)) return OMD_NO_MEMORY;
    if (!failure) failure = omd_speller_check(s, &ask, text, size, &spelt);
    if (failure && failure != OMD_NO_LANGUAGE) return failure;
    failure = omd_check(c, request, text, size, &found);
    if (failure) return failure;
    if (!join(c, s, found, spelt)) return OMD_NO_MEMORY;
    *report = &s->joint;
    return 0;
}
