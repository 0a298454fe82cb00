/* health.c - finds treatments and conditions that a text says of the reviewer
 *
 * "din rotfyllning", "your prescription", "du har diabetes": someone is spoken to. Health
 * in general, and what the firm offers, is no one's; and what the reviewer wrote is known. */
#include "health.h"

#include <string.h>

#include "around.h"

enum { WORDS_BEFORE = 3, WORDS_TO_SUBJECT = 7, WORDS_AFTER = 6, SHORTEST_PART = 5 };

/* How a language speaks to someone: "your", "you" as who does something and as whom it happens to. */
typedef struct {
    char language[3];
    const char *owners, *subjects, *you;
} address_row;

static const address_row rows[] = {
    { "sv", " din ditt dina er ert era ", " du ni ", " du dig dej " },
    { "en", " your ", " you ", " you " },
    { "da", " din dit dine deres ", " du de i ", " du dig " },
    { "nb", " din di ditt dine deres ", " du dere ", " du deg " },
    { "de", " ihr ihre ihrem ihren ihrer ihres dein deine deinem deinen deiner ", " sie du ", " sie ihnen du dir dich " },
    { "nl", " uw je jouw jullie ", " u je jij ", " u je jou " },
    { "fr", " votre vos ton ta tes ", " vous tu ", " vous te toi " },
    { "fi", " sinun teidän ", " sinulla teillä ", " sinulle teille sinä te " },
};

static const address_row *row_of(const char *language)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (memcmp(rows[i].language, language, 2) == 0) return &rows[i];
    return NULL;
}

static bool is_conditional(const omd_scan *s, uint32_t token)
{
    return omd_is_form(s, token, " om if any eventuella ifall wenn falls indien hvis dersom jos mikäli ");
}

/* "juurihoitosi", "reseptinne": the word itself says whose. */
static bool owns_itself(const omd_scan *s, uint32_t token)
{
    return memcmp(s->language, "fi", 2) == 0 && omd_ends_in(s, token, "si nne", 5) && !omd_ends_in(s, token, "oosi yysi", 0); /* "diagnoosi" */
}

/* "din rotfyllning", "your last root canal": the token of whose it is, or `token`. */
static uint32_t owner_of(const omd_scan *s, const address_row *r, uint32_t token, uint32_t first)
{
    for (uint32_t i = token, words = 0; i-- > first && words < WORDS_BEFORE; words++) {
        if (s->t->tokens[i].kind == OMD_NUMBER) continue; /* "your type 2 diabetes" */
        if (s->t->tokens[i].kind != OMD_WORD) return token;
        if (omd_is_form(s, i, r->owners)) return i;
        if (s->word[i] & OMD_W_US) return token;
    }
    return token;
}

/* "du har diabetes", "du genomgick en rotfyllning hos oss" */
static bool is_told_of(const omd_scan *s, const address_row *r, uint32_t token, uint32_t first)
{
    bool has = false;
    for (uint32_t i = token, words = 0; i-- > first && words < WORDS_TO_SUBJECT; words++) {
        if (s->t->tokens[i].kind != OMD_WORD || is_conditional(s, i) || s->word[i] & OMD_W_OFFER) return false;
        if (s->word[i] & (OMD_W_HAS | OMD_W_IS)) has = true;
        if (omd_is_form(s, i, r->subjects)) return has && !(i > first && is_conditional(s, i - 1));
    }
    return false;
}

/* "prescribed antidepressants for you", "skrev ut antibiotika till dig" */
static bool is_for_you(const omd_scan *s, uint32_t token)
{
    return token + 2 < s->t->token_count && s->word[token + 1] & OMD_W_TO && s->word[token + 2] & (OMD_W_THEM | OMD_W_YOU) &&
           !(omd_classes_in(s, omd_sentence_around(s, token).first, token) & OMD_W_OFFER);
}

/* "the tablets you take", "kronan vi satte på dig": whose it is follows. */
static bool is_told_after(const omd_scan *s, const address_row *r, uint32_t token)
{
    uint32_t last = omd_sentence_around(s, token).last, end = token + WORDS_AFTER < last ? token + WORDS_AFTER : last;
    if (token + 2 >= last || s->t->tokens[token + 1].flags & OMD_F_CLAUSE) return false;
    if (omd_is_form(s, token + 1, r->you)) return (s->word[token + 2] & OMD_W_HAS) != 0;
    if (!(s->word[token + 1] & OMD_W_US)) return false;
    for (uint32_t i = token + 2; i < end; i++)
        if (omd_is_form(s, i, r->you)) return !is_conditional(s, i - 1);
    return false;
}

/* At a clinic "rotfyllningen" is one that was made, and where it speaks to "du", hers. */
static bool is_known_one(const omd_scan *s, uint32_t token)
{
    const omd_token *t = &s->t->tokens[token];
    omd_span span = omd_sentence_around(s, token);
    if (strncmp(s->language, "sv", 2) != 0 || t->form_size < 8) return false;
    if (!omd_ends_in(s, token, "ingen ionen", 0)) return false;
    if (omd_classes_in(s, span.first, span.last) & (OMD_W_OFFER | OMD_W_MONEY)) return false;
    for (uint32_t i = span.first; i < span.last; i++)
        if (is_conditional(s, i)) return false;
    for (uint32_t i = span.first; i < span.last; i++)
        if (omd_is_form(s, i, rows[0].you)) return true;
    return false;
}

/* What medicines and complaints end in, backwards: nearly always the last letter tells. */
static bool ends_like_health(const char *form, uint32_t size)
{
    static const char ends[][8] = { "siti", "nirafr", "nirap", "lirp", "lolo", "nitats", "nillic", "nicym", "lozarp", "eloza", "nitexo", "enitexo", "nimrof", "neforp", "natras", "mapez", "eiglab", "eiglar", "eiglac", "etihc", "etini", "etitsyc", "esorhtr" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        uint32_t n = 0;
        while (ends[i][n] && form[size - 1 - n] == ends[i][n]) n++;
        if (!ends[i][n]) return true; /* "your blepharitis", "ditt warfarin" */
    }
    return false;
}

/* "lunginflammation", "urinary infection", "vasectomy" */
static bool holds_health(const char *form, uint32_t size)
{
    static const char parts[][14] = { "inflammation", "infection", "infektion", "infarkt", "syndrom", "cancer", "fraktur", "fracture", "sjukdom", "allerg", "entzünd", "erkrank", "lääkk", "tulehdu", "murtuma", "oscop", "oskopi", "ectomy", "operation" };
    for (const char *p = form; p + SHORTEST_PART <= form + size; p++)
        for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
            if (*p == *parts[i] && strncmp(p, parts[i], strlen(parts[i])) == 0) return p == form || p[-1] != 'o'; /* "cooperation" */
    return false;
}

/* By the table, or by what compounds end in and hold. */
static bool names_health(const omd_scan *s, uint32_t token)
{
    const char *form = s->t->forms + s->t->tokens[token].form;
    uint32_t size = s->t->tokens[token].form_size, article = size > 2 && form[1] == '\'' ? 2 : 0; /* "l'asthme" */
    if (omd_is_kind_of(s->words, '~', form + article, size - article)) return true;
    if (token && s->word[token - 1] & OMD_W_ORGAN && omd_is_form(s, token, " disc attack loss condition failure replacement bypass tooth teeth ")) return true; /* "your slipped disc" */
    return size >= 7 && (ends_like_health(form, size) || holds_health(form, size));
}

/* Whether the review, as the page gives it, holds the word. */
static bool reviewer_wrote(const omd_scan *s, uint32_t token)
{
    const char *review = s->context ? s->context->review : NULL;
    const omd_token *t = &s->t->tokens[token];
    if (!review || t->form_size < 4) return false;
    char folded[OMD_MAX_FORM + 1];
    uint32_t want = t->form_size > 6 ? t->form_size - 2u : t->form_size;
    for (const char *p = review; *p;) {
        size_t size = strcspn(p, " \t\r\n.,;:!?\"'()-");
        uint32_t length = size ? omd_fold(p, (uint32_t)size, folded, sizeof folded) : 0;
        if (length >= want && memcmp(folded, s->t->forms + t->form, want) == 0) return true;
        p += size;
        p += *p != 0;
    }
    return false;
}

/* Whether a clinic speaks. */
static bool is_medical(const omd_scan *s)
{
    for (uint32_t i = 0; i < s->t->token_count; i++)
        if (omd_is_a(s, i, '?')) return true;
    return false;
}

void omd_find_health(omd_scan *s)
{
    const address_row *r = row_of(s->language);
    if (!r) return;
    bool has_pack = r < rows + 2, spoken = false; /* there "your" and "you" are known words: most sentences hold none */
    for (uint32_t i = 0; i < s->t->token_count; i++) {
        if (i == 0 || s->sentence[i] != s->sentence[i - 1]) {
            omd_span span = omd_sentence_around(s, i);
            spoken = !has_pack || omd_classes_in(s, span.first, span.last) & (OMD_W_YOU | OMD_W_THEM);
        }
        if (!spoken || s->t->tokens[i].kind != OMD_WORD) continue;
        bool vague = !names_health(s, i); /* "your crown" */
        if (vague && !(omd_is_a(s, i, '<') && is_medical(s))) continue;
        uint32_t first = omd_sentence_around(s, i).first, last = i;
        bool known = !vague && is_known_one(s, i) && is_medical(s);
        uint32_t from = owner_of(s, r, i, first);
        if (r->language[0] == 'n' && r->language[1] == 'b' && i + 1 < s->t->token_count && omd_is_form(s, i + 1, r->owners)) last++; /* "resepten din" */
        bool owned = from < i || last > i || owns_itself(s, i);
        if (from < i && s->t->tokens[i - 1].kind == OMD_NUMBER) from = i; /* the "2" is taken */
        if (!owned && !omd_is_form(s, i + 1, " went ") && !is_told_of(s, r, i, first) && !is_for_you(s, i) && !is_told_after(s, r, i) && !known) continue;
        if (!reviewer_wrote(s, i))
            omd_claim(s, s->t->tokens[from].view, s->t->tokens[last].view_end, OMD_P_HEALTH, OMD_NOTHING, OMD_WARNING, NULL);
    }
}
