/* tokens.c - words, numbers, marks, emoji, merge tags and links, one after the other
 *
 * "don't" is "do" "n't", "five-star" is "five" "star", "10%" is "10" "%": as English
 * and Swedish grammars like it, and the same for the words of a rule. */
#include <string.h>

#include "decode.h"
#include "disguise.h"
#include "emoji.h"
#include "emphasis.h"
#include "fold.h"
#include "links.h"
#include "points.h"
#include "reader.h"
#include "skeleton.h"

/* Room for one more token, and for what it may write. */
#define FORM_ROOM   (OMD_MAX_FORM + 1 + OMD_SKELETON_ROOM)
#define MOST_FOLDED 96

typedef struct {
    omd_text *t;
    uint32_t at;
    uint32_t token_room, form_room;
    uint16_t gap; /* flags of the blanks before the next token */
    omd_link_memo links;
    omd_disguise_memo disguises;
    omd_emphasis emphasis;
} reader;

/* What the whole text may need, where what was read of it needed `used`; not much more at
 * once, as a text may go on otherwise. */
static size_t ahead(const reader *r, uint32_t used)
{
    uint64_t left = r->t->view_size - r->at, whole = used + used * left / (r->at + 1u);
    uint64_t most = (uint64_t)used * 4;
    return (size_t)(whole < most ? whole : most);
}

OMD_RARE static bool grow(reader *r)
{
    omd_text *t = r->t;
    if (t->token_count >= r->token_room) {
        omd_block *b = &t->blocks[OMD_B_TOKENS];
        size_t count = ahead(r, t->token_count) + 1;
        if (!omd_room(t->memory, b, count, sizeof *t->tokens)) return false;
        t->tokens = b->data;
        r->token_room = (uint32_t)(b->size / sizeof *t->tokens);
    }
    if (r->form_room - t->forms_size < FORM_ROOM) {
        omd_block *b = &t->blocks[OMD_B_FORMS];
        if (!omd_room(t->memory, b, ahead(r, t->forms_size) + FORM_ROOM, 1)) return false;
        t->forms = b->data;
        r->form_room = b->size > UINT32_MAX ? UINT32_MAX : (uint32_t)b->size;
    }
    return true;
}

static inline bool make_room(reader *r)
{
    return (r->t->token_count < r->token_room && r->form_room - r->t->forms_size >= FORM_ROOM) ||
           grow(r);
}

/* Starts a token over [from, to) of the view. */
static inline omd_token *begin_token(reader *r, uint32_t from, uint32_t to, omd_token_kind kind)
{
    omd_text *t = r->t;
    if (!make_room(r)) return NULL;
    omd_token *token = &t->tokens[t->token_count++];
    token->start = t->places[from];
    token->end = t->ends[to - 1];
    token->view = from;
    token->view_end = to;
    token->form = t->forms_size;
    token->skeleton = 0;
    token->hash = OMD_HASH_START;
    token->form_size = 0;
    token->flags = r->gap;
    token->kind = (uint8_t)kind;
    token->entity = OMD_NOTHING;
    token->skeleton_count = 0;
    token->quote = 0;
    r->gap = 0;
    return token;
}

static void end_token(reader *r, omd_token *token, uint32_t form_size)
{
    token->form_size = (uint16_t)form_size;
    token->hash = omd_hash(r->t->forms + token->form, form_size);
    r->t->forms_size += form_size + 1;
}

/* What a word is made of. */
typedef struct {
    uint32_t letters, uppers;
    uint32_t end;
    uint32_t apostrophe; /* the last one, or 0 */
    bool digits, far, stretched, capital;
} word_look;

/* Where letters lie that look like Latin ones. */
static bool may_be_look_alike(uint32_t c)
{
    return c > 0xFF && (c < 0x590 || (c >= 0x1D00 && c < 0x1D23));
}

/* Letters, digits, accents and inner apostrophes. */
static void look_at_word(const omd_text *t, uint32_t at, word_look *w)
{
    uint32_t before = 0, before_that = 0;
    uint32_t i = at;
    *w = (word_look){ 0 };
    for (; i < t->view_size; i++) {
        uint32_t c = t->points[i];
        uint8_t class = omd_class(c);
        if (class & OMD_C_LETTER) {
            if (w->letters++ == 0) w->capital = (class & OMD_C_UPPER) != 0;
            w->uppers += (class & OMD_C_UPPER) != 0;
            w->far |= may_be_look_alike(c);
            w->stretched |= (c | 0x20) == before && before == before_that;
            before_that = before;
            before = c | 0x20;
        } else if (class & OMD_C_DIGIT) {
            w->digits = true;
            before = 0;
        } else if (class & (OMD_C_COMBINING | OMD_C_INVISIBLE)) {
            w->far |= c >= 0x300 && c <= 0x36F;
        } else if (omd_is_apostrophe(c) && i > at && i + 1 < t->view_size &&
                   (omd_class(t->points[i - 1]) & OMD_C_LETTER) &&
                   omd_is_letter(t->points[i + 1])) {
            w->apostrophe = i;
            before = 0;
        } else {
            break;
        }
    }
    /* Trailing invisibles are no part of the word. */
    while (i > at + 1 && (omd_class(t->points[i - 1]) & OMD_C_INVISIBLE)) i--;
    w->end = i;
}

OMD_RARE static uint16_t letter_case(const omd_text *t, uint32_t from, uint32_t to)
{
    uint32_t letters = 0, uppers = 0;
    bool capital = false;
    for (uint32_t i = from; i < to; i++) {
        uint8_t class = omd_class(t->points[i]);
        if (!(class & OMD_C_LETTER)) continue;
        if (letters++ == 0) capital = (class & OMD_C_UPPER) != 0;
        uppers += (class & OMD_C_UPPER) != 0;
    }
    return (uint16_t)((capital ? OMD_F_CAPITAL : 0) |
                      (letters >= 2 && letters == uppers ? OMD_F_CAPITALS : 0));
}

static bool emit_word(reader *r, uint32_t from, uint32_t to, uint16_t flags, bool disguised)
{
    omd_text *t = r->t;
    omd_token *token = begin_token(r, from, to, OMD_WORD);
    if (token == NULL) return false;
    char *form = t->forms + token->form;
    uint32_t size = omd_fold_points(t->points + from, to - from, form);
    token->flags |= flags;
    end_token(r, token, size);
    if (!disguised || size == 0) return true;

    uint32_t used;
    token->skeleton = t->forms_size;
    token->skeleton_count = omd_skeletons(form, size, t->forms + t->forms_size, &used);
    t->forms_size += used;
    if (token->skeleton_count > 0) token->flags |= OMD_F_DISGUISED;
    return true;
}

/* The letters of "j ä v l a" as one word that is its own skeleton. */
OMD_RARE static bool emit_spaced(reader *r, uint32_t to, uint32_t gap)
{
    omd_text *t = r->t;
    uint32_t from = r->at, letters[MOST_FOLDED], count = 0;
    for (uint32_t i = from; i < to && count < MOST_FOLDED; i++) {
        letters[count++] = t->points[i];
        if (i + 1 < to && !(omd_class(t->points[i + 1]) & OMD_C_COMBINING)) i += gap;
    }
    uint16_t flags = letter_case(t, from, to);
    omd_token *token = begin_token(r, from, to, OMD_WORD);
    if (token == NULL) return false;
    uint32_t size = omd_fold_points(letters, count, t->forms + token->form);
    end_token(r, token, size);
    memcpy(t->forms + t->forms_size, t->forms + token->form, size + 1);
    token->skeleton = t->forms_size;
    token->skeleton_count = 1;
    t->forms_size += size + 1;
    token->flags |= flags | OMD_F_DISGUISED;
    r->at = to;
    return true;
}

/* Where an English clitic begins in [from, to), whose last apostrophe is given; or 0. */
static uint32_t clitic_start(const omd_text *t, uint32_t from, uint32_t apostrophe, uint32_t to)
{
    uint32_t tail = to - apostrophe - 1;
    if (apostrophe == 0 || tail == 0 || tail > 2) return 0;
    uint32_t a = t->points[apostrophe + 1] | 0x20,
             b = tail == 2 ? t->points[apostrophe + 2] | 0x20 : 0;
    uint32_t n = t->points[apostrophe - 1] | 0x20;
    if (a == 't' && b == 0 && n == 'n') return apostrophe - 1 > from ? apostrophe - 1 : 0;
    bool known = b == 0 ? a == 's' || a == 'd' || a == 'm'
                        : (a == 'l' && b == 'l') || (b == 'e' && (a == 'r' || a == 'v'));
    return known ? apostrophe : 0;
}

/* The last apostrophe in [from, to), or 0. */
static uint32_t last_apostrophe(const omd_text *t, uint32_t from, uint32_t to)
{
    for (; to > from + 1; to--)
        if (omd_is_apostrophe(t->points[to - 1])) return to - 1;
    return 0;
}

/* A word with its clitics: "shouldn't've" has two. */
static bool emit_parts(reader *r, const word_look *w)
{
    omd_text *t = r->t;
    uint32_t cut = clitic_start(t, r->at, w->apostrophe, w->end);
    bool disguised = w->far || w->stretched || (w->digits && w->letters > 1) ||
                     (w->apostrophe == r->at + 1 && cut == 0);
    if (cut == 0) {
        bool capitals = w->letters >= 2 && w->letters == w->uppers;
        return emit_word(
            r, r->at, w->end,
            (uint16_t)((w->capital ? OMD_F_CAPITAL : 0) | (capitals ? OMD_F_CAPITALS : 0)),
            disguised);
    }
    uint32_t first = clitic_start(t, r->at, last_apostrophe(t, r->at, cut), cut);
    uint32_t stem = first != 0 ? first : cut;
    if (!emit_word(r, r->at, stem, letter_case(t, r->at, stem), disguised)) return false;
    if (first != 0 &&
        !emit_word(r, first, cut, (uint16_t)(OMD_F_CLITIC | letter_case(t, first, cut)), false))
        return false;
    return emit_word(r, cut, w->end, (uint16_t)(OMD_F_CLITIC | letter_case(t, cut, w->end)), false);
}

static bool emit_plain(reader *r, uint32_t to, omd_token_kind kind)
{
    omd_token *token = begin_token(r, r->at, to, kind);
    if (token == NULL) return false;
    end_token(r, token,
              omd_fold_points(r->t->points + r->at, to - r->at, r->t->forms + token->form));
    r->at = to;
    return true;
}

/* Digits with single . , : between digits. */
static uint32_t number_end(const omd_text *t, uint32_t at)
{
    uint32_t n = t->view_size;
    for (; at < n; at++) {
        uint32_t c = t->points[at];
        uint8_t class = omd_class(c);
        if (class & (OMD_C_DIGIT | OMD_C_COMBINING | OMD_C_INVISIBLE)) continue;
        bool inner = (c == '.' || c == ',' || c == ':') && at + 1 < n &&
                     (omd_class(t->points[at + 1]) & OMD_C_DIGIT) &&
                     (omd_class(t->points[at - 1]) & OMD_C_DIGIT);
        if (!inner) break;
    }
    return at;
}

static bool read_word(reader *r)
{
    omd_text *t = r->t;
    word_look w;
    look_at_word(t, r->at, &w);

    uint32_t link = omd_link_end(t, r->at, w.end, &r->links);
    if (link != 0) return emit_plain(r, link, OMD_LINK);

    if (w.letters == 0) {
        uint32_t end = number_end(t, r->at);
        return emit_plain(r, end, w.digits ? OMD_NUMBER : OMD_MARK);
    }
    if (w.end < t->view_size && omd_class(t->points[w.end]) == 0) {
        uint32_t end = omd_signed_word_end(t, r->at, w.end, &r->disguises);
        if (r->emphasis.close > r->at && end > r->emphasis.close) end = r->emphasis.close;
        if (end > w.end) {
            uint32_t from = r->at;
            r->at = end;
            return emit_word(r, from, end, letter_case(t, from, end), true);
        }
    }
    if (w.letters == 1 && w.end - r->at <= 2) {
        uint32_t gap, end = omd_spaced_word_end(t, r->at, &gap, &r->disguises);
        if (end != 0) return emit_spaced(r, end, gap);
    }
    bool done = emit_parts(r, &w);
    r->at = w.end;
    return done;
}

/* What marks are levelled to, so that a rule needs one writing. */
OMD_RARE static uint32_t plain_mark(uint32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + '!';
    if (c < 0x80) return c == '`' ? '\'' : c;
    switch (c) {
    case 0xB4:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x2032: return '\'';
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F: return '"';
    case 0x2010:
    case 0x2011: return '-';
    default: return c;
    }
}

static bool read_mark(reader *r)
{
    omd_text *t = r->t;
    uint32_t c = t->points[r->at], end = r->at + 1;
    if ((c == '$' || c == '@' || c == '*') && end < t->view_size && omd_is_letter(t->points[end])) {
        uint32_t word = omd_signed_word_end(t, r->at, r->at, &r->disguises);
        if (word != 0) {
            uint32_t from = r->at;
            r->at = word;
            return emit_word(r, from, word, letter_case(t, from, word), true);
        }
    }
    if (c == '*' || c == '_') {
        uint32_t marks = omd_emphasis_end(t, r->at, &r->emphasis);
        if (marks != 0) {
            r->at = marks;
            return true;
        }
    }
    while (end < t->view_size && t->points[end] > 0x7F &&
           (omd_class(t->points[end]) & OMD_C_COMBINING))
        end++;
    omd_token *token = begin_token(r, r->at, end, OMD_MARK);
    if (token == NULL) return false;
    char *form = t->forms + token->form;
    uint32_t size = omd_encode(plain_mark(c), form);
    form[size] = 0;
    end_token(r, token, size);
    r->at = end;
    return true;
}

OMD_RARE static bool read_emoji(reader *r, uint32_t end)
{
    omd_token *token = begin_token(r, r->at, end, OMD_EMOJI);
    if (token == NULL) return false;
    end_token(r, token, omd_emoji_form(r->t, r->at, end, r->t->forms + token->form));
    r->at = end;
    return true;
}

/* The form of a merge tag is its source, so that nobody takes it for a word. */
OMD_RARE static bool read_tag(reader *r)
{
    omd_text *t = r->t;
    omd_token *token = begin_token(r, r->at, r->at + 1, OMD_TAG);
    if (token == NULL) return false;
    uint32_t level[MOST_FOLDED], count = 0;
    for (uint32_t at = token->start; at < token->end && count < MOST_FOLDED;)
        at += omd_decode(t->source + at, token->end - at, &level[count++]);
    end_token(r, token, omd_fold_points(level, count, t->forms + token->form));
    r->at++;
    return true;
}

/* Skips blanks and what cannot be seen, and notes what the next token should know. */
static void skip_gap(reader *r)
{
    const omd_text *t = r->t;
    uint32_t lines = 0;
    for (; r->at < t->view_size; r->at++) {
        uint32_t c = t->points[r->at];
        uint8_t class = omd_class(c);
        if (!(class & (OMD_C_SPACE | OMD_C_INVISIBLE))) break;
        if (class & OMD_C_SPACE) r->gap |= OMD_F_SPACE;
        if (!(class & OMD_C_NEWLINE)) continue;
        if (c == '\n' && r->at > 0 && t->points[r->at - 1] == '\r') continue;
        lines += c == 0x2029 || c == '\f' ? 2 : 1;
    }
    if (lines > 0) r->gap |= OMD_F_NEWLINE;
    if (lines > 1) r->gap |= OMD_F_PARAGRAPH;
}

static bool in_word(uint32_t c)
{
    return (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0;
}

/* A hyphen with a letter or digit on either side goes into the next word's flag; an en
 * dash only between digits ("10–20"). */
OMD_RARE static bool skip_inner_hyphen(reader *r)
{
    const omd_text *t = r->t;
    uint32_t c = t->points[r->at];
    if (r->gap != 0 || r->at == 0 || r->at + 1 >= t->view_size) return false;
    uint32_t before = t->points[r->at - 1], after = t->points[r->at + 1];
    bool joins = omd_is_hyphen(c) ? (in_word(before) || before == OMD_TAG_POINT) &&
                                        (in_word(after) || after == OMD_TAG_POINT)
                                  : c == 0x2013 && omd_is_digit(before) && omd_is_digit(after);
    if (!joins) return false;
    r->gap = OMD_F_HYPHEN;
    r->at++;
    return true;
}

/* Signs that may be the eyes of a smiley. */
static bool may_be_eyes(uint32_t c)
{
    return c == ':' || c == ';' || c == '=' || c == '<' || c == '^' || c == '8';
}

static bool read_token(reader *r)
{
    const omd_text *t = r->t;
    uint32_t c = t->points[r->at];
    uint8_t class = omd_class(c);
    if (may_be_eyes(c)) {
        uint32_t end = omd_smiley_end(t, r->at);
        if (end != 0) return read_emoji(r, end);
    }
    if (class & (OMD_C_LETTER | OMD_C_DIGIT | OMD_C_COMBINING)) return read_word(r);
    if (c == OMD_TAG_POINT) return read_tag(r);
    if (class & OMD_C_EMOJI) return read_emoji(r, omd_emoji_end(t, r->at));
    if ((omd_is_hyphen(c) || c == 0x2013) && skip_inner_hyphen(r)) return true;
    return read_mark(r);
}

bool omd_read_tokens(omd_text *t)
{
    reader r = { .t = t };
    t->token_count = 0;
    t->forms_size = 0;
    if (!make_room(&r)) return false;
    t->forms[t->forms_size++] = 0; /* offset 0 is the empty form */
    while (r.at < t->view_size) {
        skip_gap(&r);
        if (r.at < t->view_size && !read_token(&r)) return false;
    }
    return true;
}
