/* disguise.c - words that are cut up by signs or blanks to slip past a reader of words
 *
 * Only clear cases: an e-mail address, "bra!Tack", "och/eller", "5*7" and **bold** are
 * no disguises. Every look ahead is bounded, and what was no disguise is remembered. */
#include "disguise.h"

#include "points.h"

#define LONGEST     40 /* code points of a word with signs */
#define MOST_SPACED 32
#define LONGEST_GAP 3

typedef enum { STAR, HASH, AT, DOLLAR, BANG, BAR, DASH, SCORE, OTHER, SIGNS, NO_SIGN } sign;

typedef struct {
    uint32_t end;
    uint32_t letters;     /* in all */
    uint32_t signs;       /* in all */
    uint32_t runs;        /* of signs */
    uint32_t first, last; /* letters before the first and after the last run of signs */
    uint32_t longest_run;
    uint32_t counts[SIGNS]; /* of each sign */
    bool lower_after;       /* the letter after the first sign is lower case */
    bool digits, price;     /* a digit beside a sign of money: "US$50" */
} shape;

static sign sign_of(uint32_t c)
{
    switch (c) {
    case '*': return STAR;
    case '#': return HASH;
    case '@': return AT;
    case '$': return DOLLAR;
    case '!': return BANG;
    case '|': return BAR;
    case '-': return DASH;
    case '_': return SCORE;
    case '~':
    case 0x20AC:
    case 0xA3:
    case 0xA2:
    case 0xA7:
    case 0xA4:
    case 0x2022: return OTHER;
    default: return NO_SIGN;
    }
}

static bool is_sign(uint32_t c)
{
    return sign_of(c) != NO_SIGN;
}

static bool is_money(uint32_t c)
{
    return c == '$' || c == 0x20AC || c == 0xA3;
}

static void count_sign(shape *s, uint32_t c)
{
    s->signs++;
    s->counts[sign_of(c)]++;
}

static void drop_sign(shape *s, uint32_t c)
{
    s->signs--;
    s->counts[sign_of(c)]--;
}

/* False where it is too long to be a word. */
static bool look_at(const omd_text *t, uint32_t at, shape *s)
{
    uint32_t i = at, run = 0;
    *s = (shape){ 0 };
    for (; i < t->view_size && i - at <= LONGEST; i++) {
        uint32_t c = t->points[i];
        uint8_t class = omd_class(c);
        if (is_sign(c)) {
            if (run++ == 0) {
                s->runs++;
                s->last = 0;
            }
            if (run > s->longest_run) s->longest_run = run;
            s->price |= is_money(c) && i > at && omd_is_digit(t->points[i - 1]);
            count_sign(s, c);
        } else if (class & (OMD_C_LETTER | OMD_C_DIGIT)) {
            if (s->runs == 1 && run > 0) s->lower_after = !(class & OMD_C_UPPER);
            s->price |= run > 0 && omd_is_digit(c) && is_money(t->points[i - 1]);
            run = 0;
            s->last++;
            if (s->runs == 0) s->first++;
            s->digits |= (class & OMD_C_DIGIT) != 0;
            s->letters += (class & OMD_C_LETTER) != 0;
        } else if (class & (OMD_C_INVISIBLE | OMD_C_COMBINING)) {
            continue;
        } else {
            break;
        }
    }
    s->end = i;
    return i - at <= LONGEST;
}

/* Signs at the end are marks of their own ("Tack!!", "US$"), except stars after a few
 * letters ("s***"), the dollars of "a$$" and what stands for a last letter ("jävl@"). */
static bool keeps_tail(const omd_text *t, uint32_t at, uint32_t tail, uint32_t run, const shape *s)
{
    uint32_t c = t->points[tail];
    if (tail == at || !omd_is_letter(t->points[tail - 1])) return false;
    if (at > 0 && t->points[at - 1] == '*') return false; /* **bold** */
    for (uint32_t i = tail; i < tail + run; i++)
        if (t->points[i] != c) return false;
    bool only = s->runs == 1;
    switch (sign_of(c)) {
    case STAR: return !only || (run >= 2 && s->first <= 3);
    case DASH: return only && run >= 3 && run <= 6 && s->first == 1;
    case DOLLAR: return run == 2;
    case AT: return only && run == 1 && s->first >= 3;
    default: return false;
    }
}

/* Returns the end without the marks that follow the word. */
static uint32_t without_tail(const omd_text *t, uint32_t at, uint32_t end, shape *s)
{
    uint32_t tail = end;
    while (tail > at && is_sign(t->points[tail - 1])) tail--;
    if (tail == end) return end;
    while (end > tail && (t->points[end - 1] == '!' || t->points[end - 1] == '|'))
        drop_sign(s, t->points[--end]);
    if (end > tail && keeps_tail(t, at, tail, end - tail, s)) return end;
    while (end > tail) drop_sign(s, t->points[--end]);
    s->runs--;
    return tail;
}

static bool is_address(const omd_text *t, const shape *s)
{
    return s->counts[AT] > 0 && s->end + 1 < t->view_size && t->points[s->end] == '.' &&
           (omd_class(t->points[s->end + 1]) & (OMD_C_LETTER | OMD_C_DIGIT));
}

/* A sign before the first letter stands for a letter in "@sshole", "$hit" and "*ssh*le";
 * "*bold*", "$50" and "#tag" are something else. */
static bool leads_word(const omd_text *t, uint32_t at, const shape *s)
{
    switch (sign_of(t->points[at])) {
    case STAR: return s->runs >= 2 && t->points[s->end - 1] != '*';
    case DOLLAR: return !s->digits;
    case AT: return s->letters <= 8; /* "@kundservice" is a name */
    case NO_SIGN: return true;
    default: return false;
    }
}

/* Signs that part words in prose must stand after one or two letters: "sh!t", "f_ck",
 * "f--k", not "bra!tack", "first_name", "fram--eller". */
static bool is_clear(const omd_text *t, uint32_t at, const shape *s)
{
    const uint32_t *of = s->counts;
    if (s->signs == 0 || s->letters < 1 || s->letters + s->signs < 3) return false;
    if (s->price || of[AT] > 1 || is_address(t, s) || !leads_word(t, at, s)) return false;
    if (of[BANG] + of[BAR] > 0 && (s->first > 2 || (s->first == 2 && s->last > 3))) return false;
    if (of[BANG] > 0 && !s->lower_after && s->first + s->last > 4) return false;
    if (of[DASH] > 0 &&
        (s->first != 1 || s->longest_run < 2 || of[DASH] != s->signs || s->last > 3))
        return false;
    if (of[SCORE] > 0 && (s->first > 2 || of[SCORE] != s->signs || s->letters > 8)) return false;
    return of[HASH] == 0 || s->first <= 3;
}

uint32_t omd_signed_word_end(const omd_text *t, uint32_t at, uint32_t word_end,
                             omd_disguise_memo *memo)
{
    shape s;
    if (at < memo->no_signs_before || word_end >= t->view_size) return 0;
    if (word_end > at && !is_sign(t->points[word_end])) return 0;
    if (at > 0 && (t->points[at - 1] == '@' || t->points[at - 1] == '/')) return 0;
    bool short_enough = look_at(t, at, &s);
    uint32_t looked = s.end;
    if (short_enough) {
        s.end = without_tail(t, at, s.end, &s);
        if (s.end > word_end && is_clear(t, at, &s)) return s.end;
    }
    if (word_end > at || !short_enough) memo->no_signs_before = looked;
    return 0;
}

static bool is_gap(uint32_t c)
{
    switch (c) {
    case ' ':
    case 0xA0:
    case '.':
    case '-':
    case '_':
    case '*':
    case '~':
    case '|':
    case '/':
    case 0xB7:
    case 0x2022: return true;
    default: return false;
    }
}

/* The length of a letter with its accents, or 0. */
static uint32_t letter_at(const omd_text *t, uint32_t at)
{
    if (at >= t->view_size || !omd_is_letter(t->points[at])) return 0;
    uint32_t end = at + 1;
    while (end < t->view_size && end - at < 3 && (omd_class(t->points[end]) & OMD_C_COMBINING))
        end++;
    return end - at;
}

uint32_t omd_spaced_word_end(const omd_text *t, uint32_t at, uint32_t *gap, omd_disguise_memo *memo)
{
    if (at < memo->no_letters_before) return 0;
    uint32_t end = at + letter_at(t, at), start = end, letters = 1;
    *gap = 0;
    while (end + *gap < t->view_size && *gap < LONGEST_GAP && is_gap(t->points[end + *gap])) ++*gap;
    if (*gap == 0) return 0;

    while (letters < MOST_SPACED) {
        uint32_t same = 0;
        while (same < *gap && end + same < t->view_size &&
               t->points[end + same] == t->points[start + same])
            same++;
        uint32_t letter = same == *gap ? letter_at(t, end + *gap) : 0;
        uint32_t next = end + *gap + letter;
        if (letter == 0 ||
            (next < t->view_size && (omd_class(t->points[next]) & (OMD_C_LETTER | OMD_C_DIGIT))))
            break;
        end = next;
        letters++;
    }
    if (letters >= 4) return end;
    memo->no_letters_before = end;
    return 0;
}
