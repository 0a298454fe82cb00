/* check.c - from judged words to findings */
#include <string.h>

#include "speller.h"

typedef struct {
    const char *unknown, *compound, *reason, *label, *title, *url;
} messages;

/* As the packs word them (messages.rules); spelling works without packs. */
static const messages english = {
    "This word is not in the dictionary.",
    "This looks like one word written as two.",
    "Correct spelling shows care.",
    "Write it as one word",
    "English dictionaries for Hunspell",
    "https://packages.debian.org/hunspell-en-us",
};
static const messages swedish = {
    "Ordet finns inte i ordlistan.",
    "Det här ser ut som ett ord som skrivits isär.",
    "Rätt stavning ger ett omsorgsfullt intryck.",
    "Skriv ihop",
    "Svenska ordlistan för Hunspell",
    "https://packages.debian.org/hunspell-sv",
};

typedef struct {
    omd_speller *s;
    const messages *say;
    omd_utf16 walk;
} writer;

static void add_finding(writer *w, const omd_unit *a, const omd_unit *b, const char *rule,
                        const char *message)
{
    omd_speller *s = w->s;
    const omd_text *t = &s->text;
    uint32_t start = omd_utf16_at(&w->walk, t->tokens[a->first].start);
    uint32_t end = omd_utf16_at(&w->walk, t->tokens[b->last - 1].end);
    s->findings[s->report.finding_count++] = (omd_finding){
        .start = start,
        .end = end,
        .rule = rule,
        .category = "spelling",
        .severity = OMD_HINT,
        .message = message,
        .reason = w->say->reason,
        .source_title = w->say->title,
        .source_url = w->say->url,
    };
}

/* A compound comes with the way to write it; room for all was made before. */
static void add_compound(writer *w, const omd_unit *a, const omd_unit *b)
{
    omd_speller *s = w->s;
    add_finding(w, a, b, "spelling.compound", w->say->compound);
    omd_finding *f = &s->findings[s->report.finding_count - 1];
    char *joined = s->joined + s->joined_size;
    memcpy(joined, omd_unit_word(s, a), a->size);
    memcpy(joined + a->size, omd_unit_word(s, b), b->size);
    joined[a->size + b->size] = '\0';
    s->joined_size += a->size + b->size + 1u;
    omd_replacement *r = &s->replacements[s->report.finding_count - 1];
    *r = (omd_replacement){ w->say->label, joined, f->start, f->end };
    f->replacements = r;
    f->replacement_count = 1;
}

static bool make_room(omd_speller *s)
{
    const omd_memory *m = s->text.memory;
    size_t most = (size_t)s->unit_count + 1;
    if (!omd_room(m, &s->finding_block, most, sizeof *s->findings) ||
        !omd_room(m, &s->replacement_block, most, sizeof *s->replacements) ||
        !omd_room(m, &s->joined_block, (size_t)s->words_size + most, 1))
        return false;
    s->findings = s->finding_block.data;
    s->replacements = s->replacement_block.data;
    s->joined = s->joined_block.data;
    s->joined_size = 0;
    return true;
}

int omd_speller_check(omd_speller *s, const omd_spelling_request *request, const char *text,
                      size_t size, const omd_report **report)
{
    int failure = omd_speller_read(s, request, text, size);
    if (failure) return failure;
    if (!make_room(s)) return OMD_NO_MEMORY;
    writer w = { .s = s, .say = s->swedish_locale ? &swedish : &english };
    omd_utf16_start(&w.walk, text, (uint32_t)size);
    s->report = (omd_report){ .language = "und", .supported = true, .findings = s->findings };
    for (uint32_t i = 0; i < s->unit_count; i++) {
        const omd_unit *u = &s->units[i];
        if (u->language == OMD_NOWHERE) continue;
        s->report.language = s->languages[u->language];
        if (omd_is_split(s, i)) {
            add_compound(&w, u, u + 1);
            i++;
        } else if (!u->left_alone &&
                   omd_judge(s, u->language, omd_unit_word(s, u), u->size) == OMD_W_UNKNOWN) {
            add_finding(&w, u, u, "spelling.unknown", w.say->unknown);
        }
    }
    *report = &s->report;
    return 0;
}
