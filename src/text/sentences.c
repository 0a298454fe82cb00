/* sentences.c - where sentences and clauses begin
 *
 * A full stop ends a sentence unless it follows an abbreviation or an ordinal; a line
 * break does where the line looks finished ("Hej Anna,"). */
#include <string.h>

#include "points.h"
#include "reader.h"

/* A shorter line was ended by its writer, not by the edge of a window. */
#define SHORT_LINE 45

#define LONGEST_ABBREVIATION 6

/* Abbreviations that end in a full stop, without it. Sorted by bytes. */
static const char *const abbreviations[] = {
    "adr",  "ang",   "anm",  "approx", "apt",  "avd",   "ave", "avg",   "avs",  "bl",
    "blvd", "ca",    "capt", "cf",     "dept", "doc",   "dr",  "dvs",   "ekon", "ekv",
    "enl",  "esp",   "etc",  "ev",     "ex",   "exkl",  "ext", "fam",   "feb",  "fig",
    "fl",   "forts", "fr",   "ft",     "förf", "förk",  "geb", "gen",   "gm",   "gov", "hr",
    "inc",  "inkl",  "jan",  "jfr",    "jr",   "kap",   "kl",  "kr",    "lt",   "ltd",
    "max",  "milj",  "min",  "mkt",    "mr",   "mrs",   "ms",  "mån",   "no",   "nos",
    "nov",  "nr",    "obs",  "oct",    "okt",  "orig",  "osv", "ph",    "plur", "prof",
    "resp", "sep",   "sept", "sid",    "spec", "sr",    "st",  "sthlm", "stv",  "tel",
    "temp", "tfn",   "tim",  "trol",   "uppl", "urspr", "vol", "vs",    "äv",   "övr",
};

/* Those that like to stand last, or are words too. Sorted. */
static const char *const enders[] = { "co",  "etc", "ex", "inc", "jr", "kr",  "ltd",
                                      "max", "min", "no", "osv", "st", "temp" };

static bool listed(const char *const *list, size_t count, const char *word)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(word, list[middle]);
        if (order == 0) return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

#define LISTED(list, word) listed(list, sizeof(list) / sizeof *(list), word)

static const char *form_of(const omd_text *t, uint32_t i)
{
    return t->forms + t->tokens[i].form;
}

static bool is_mark(const omd_text *t, uint32_t i, uint32_t c)
{
    return t->tokens[i].kind == OMD_MARK && omd_first_point(t, &t->tokens[i]) == c;
}

static bool touches(const omd_text *t, uint32_t i)
{
    return !(t->tokens[i].flags & OMD_F_SPACE);
}

static bool is_lower(const omd_text *t, uint32_t i)
{
    return t->tokens[i].kind == OMD_WORD && !(t->tokens[i].flags & OMD_F_CAPITAL) &&
           omd_is_letter(omd_first_point(t, &t->tokens[i]));
}

/* "t.ex." "m.m." "p.g.a.": letters with full stops and no blanks. `stop` is the last. */
static bool is_dotted(const omd_text *t, uint32_t first, uint32_t stop)
{
    if (stop < first + 3 || !touches(t, stop - 1) || !touches(t, stop - 2)) return false;
    return t->tokens[stop - 1].kind == OMD_WORD && t->tokens[stop - 1].form_size <= 4 &&
           is_mark(t, stop - 2, '.') && t->tokens[stop - 3].kind == OMD_WORD &&
           t->tokens[stop - 3].form_size <= 3;
}

/* Whether the full stop belongs to what stands before it. `next` is the token after. */
static bool is_abbreviation(const omd_text *t, uint32_t first, uint32_t stop, uint32_t next)
{
    if (stop == first || !touches(t, stop)) return false;
    const omd_token *word = &t->tokens[stop - 1];
    bool capital_next = next < t->token_count && (t->tokens[next].flags & OMD_F_CAPITAL);
    if (word->kind == OMD_NUMBER) return stop == first + 1 || is_lower(t, next);
    if (word->kind != OMD_WORD) return false;
    if (is_dotted(t, first, stop)) {
        bool last_word = word->form_size <= 2 && (strcmp(form_of(t, stop - 1), "m") == 0 ||
                                                  strcmp(form_of(t, stop - 1), "fl") == 0);
        return !(last_word && capital_next);
    }
    const char *form = form_of(t, stop - 1);
    if (word->form_size == 1 && (word->flags & OMD_F_CAPITAL) && strcmp(form, "i") != 0)
        return true;
    if (word->form_size > LONGEST_ABBREVIATION || !LISTED(abbreviations, form)) return false;
    bool numbered = next < t->token_count && t->tokens[next].kind == OMD_NUMBER;
    if (is_lower(t, next) || (numbered && strcmp(form, "no") == 0)) return true;
    return !LISTED(enders, form);
}

/* Marks that may end a sentence. */
static inline bool is_ender(const omd_text *t, uint32_t i)
{
    if (t->tokens[i].kind != OMD_MARK) return false;
    switch (omd_first_point(t, &t->tokens[i])) {
    case '.':
    case '!':
    case '?':
    case 0x2026:
    case 0x203C:
    case 0x2049:
    case 0x3002:
    case 0xFF01:
    case 0xFF1F:
    case 0x203D: return true;
    default: return false;
    }
}

static bool is_closer(const omd_text *t, uint32_t i)
{
    if (t->tokens[i].kind == OMD_EMOJI) return true;
    if (t->tokens[i].kind != OMD_MARK) return false;
    uint32_t c = omd_first_point(t, &t->tokens[i]);
    if (c == ')' || c == ']') return true;
    bool quote = c == '"' || c == '\'' || c == 0x201D || c == 0x201C || c == 0x2019 || c == 0xBB ||
                 c == 0xAB;
    return quote && touches(t, i);
}

/* Whether the sentence that began at `first` ends before `next`, after the ender `i`;
 * marks and closing quotation marks lie between them. */
static bool ends_here(const omd_text *t, uint32_t first, uint32_t i, uint32_t next)
{
    uint32_t n = t->token_count;
    if (next >= n) return true;
    bool quoted = next > i + 1;
    uint32_t c = omd_first_point(t, &t->tokens[i]);
    if (touches(t, next)) {
        /* A forgotten blank: "bra.Tack". */
        if (quoted || t->tokens[next].kind != OMD_WORD || !(t->tokens[next].flags & OMD_F_CAPITAL))
            return false;
        return i > first && t->tokens[i - 1].kind == OMD_WORD && t->tokens[i - 1].form_size > 1 &&
               !(t->tokens[i - 1].flags & OMD_F_CAPITALS);
    }
    if (t->tokens[next].flags & OMD_F_NEWLINE) return true;
    if (quoted && is_lower(t, next)) return false;
    bool dots = c == 0x2026 || (c == '.' && i > first && is_mark(t, i - 1, '.'));
    if (dots) return !is_lower(t, next);
    return c != '.' || !is_abbreviation(t, first, i, next);
}

/* Whether the line break before token `i` ends the sentence; the line began at `line`. */
static bool line_ends(const omd_text *t, uint32_t line, uint32_t i)
{
    const omd_token *token = &t->tokens[i], *before = &t->tokens[i - 1];
    if (token->flags & OMD_F_PARAGRAPH) return true;
    if (token->kind != OMD_WORD || (token->flags & OMD_F_CAPITAL)) return true;
    if (before->kind == OMD_MARK && omd_first_point(t, before) != ',') return true;
    return before->view_end - t->tokens[line].view < SHORT_LINE;
}

static bool add_sentence(omd_text *t, uint32_t first, uint32_t last)
{
    omd_block *b = &t->blocks[OMD_B_SENTENCES];
    if (((size_t)t->sentence_count + 1) * sizeof *t->sentences > b->size &&
        !omd_room(t->memory, b, (size_t)t->sentence_count + 1, sizeof *t->sentences))
        return false;
    t->sentences = b->data;
    omd_sentence *s = &t->sentences[t->sentence_count++];
    s->first = first;
    s->last = last;
    s->language = 0xFF;
    s->paragraph = first == 0 || (t->tokens[first].flags & OMD_F_PARAGRAPH);
    s->question = 0;
    for (uint32_t i = last; i > first; i--) {
        if (is_mark(t, i - 1, '?') || is_mark(t, i - 1, 0xFF1F) || is_mark(t, i - 1, 0x2049))
            s->question = 1;
        if (!is_ender(t, i - 1) && !is_closer(t, i - 1)) break;
    }
    return true;
}

/* Marks after which a clause begins. */
static bool parts_clauses(const omd_text *t, uint32_t i)
{
    const omd_token *token = &t->tokens[i];
    if (token->kind != OMD_MARK) return false;
    switch (omd_first_point(t, token)) {
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
    case 0x2013:
    case 0x2014:
    case 0x2026:
    case 0x2022:
    case 0x2015: return true;
    case '-': {
        bool free_after = i + 1 >= t->token_count || (t->tokens[i + 1].flags & OMD_F_SPACE);
        return is_mark(t, i, '-') && ((token->flags & OMD_F_SPACE) || i == 0)
                   ? free_after
                   : i > 0 && is_mark(t, i - 1, '-');
    }
    case '.': return i > 0 && is_mark(t, i - 1, '.') && touches(t, i);
    default: return false;
    }
}

/* A clause begins with every mark and the first word after such a mark. */
static void mark_clauses(omd_text *t)
{
    for (uint32_t s = 0; s < t->sentence_count; s++) {
        bool pending = true;
        for (uint32_t i = t->sentences[s].first; i < t->sentences[s].last; i++) {
            omd_token *token = &t->tokens[i];
            if (pending) token->flags |= OMD_F_CLAUSE;
            if (token->kind != OMD_MARK)
                pending = false;
            else if (parts_clauses(t, i))
                pending = true;
        }
    }
}

bool omd_read_sentences(omd_text *t)
{
    uint32_t first = 0, line = 0, n = t->token_count;
    for (uint32_t i = 0; i < n;) {
        if (i > first && (t->tokens[i].flags & OMD_F_NEWLINE)) {
            if (line_ends(t, line, i)) {
                if (!add_sentence(t, first, i)) return false;
                first = i;
            }
            line = i;
        }
        if (!is_ender(t, i)) {
            i++;
            continue;
        }
        uint32_t stop = i, next;
        while (stop + 1 < n && is_ender(t, stop + 1) &&
               !(t->tokens[stop + 1].flags & OMD_F_NEWLINE))
            stop++;
        for (next = stop + 1;
             next < n && is_closer(t, next) && !(t->tokens[next].flags & OMD_F_NEWLINE);)
            next++;
        if (ends_here(t, first, stop, next)) {
            if (!add_sentence(t, first, next)) return false;
            first = line = next;
        }
        i = next;
    }
    if (first < n && !add_sentence(t, first, n)) return false;
    mark_clauses(t);
    return true;
}
