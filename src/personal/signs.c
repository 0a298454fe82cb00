/* signs.c - gathers the digits of a text, and the letters beside them
 *
 * "Konto IE29 AIBK 9311" gives the groups IE29, AIBK and 9311; what stands between is one
 * mark. A word is taken along only if it is as short as the letter groups of plates,
 * identity numbers and accounts, and stands beside digits. Links are passed over. */
#include "signs.h"

#include "../text/points.h"

enum { LONGEST_LETTERS = 4, LONGEST_MARK = 4, MOST_WAITING = 2 };

typedef struct {
    uint32_t start, end;
    uint32_t digits;
    bool ascii;
} piece;

static uint32_t ascii_of(uint32_t point)
{
    return point >= 0xFF10 && point <= 0xFF5A ? point - 0xFEE0 : point; /* full width */
}

static bool in_piece(uint32_t point)
{
    return (omd_class(ascii_of(point)) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0;
}

OMD_RARE static piece read_piece(const omd_text *t, uint32_t at)
{
    piece p = { at, at, 0, true };
    for (; p.end < t->view_size; p.end++) {
        uint32_t point = t->points[p.end];
        if (point < 0x80) { /* most are */
            uint8_t class = omd_latin_class[point];
            if (!(class & (OMD_C_LETTER | OMD_C_DIGIT))) break;
            p.digits += class / OMD_C_DIGIT & 1;
            continue;
        }
        point = ascii_of(point);
        if (!in_piece(point)) break;
        if (point >= 0x80) p.ascii = false;
        if (omd_is_digit(point)) p.digits++;
    }
    return p;
}

static bool is_dash(uint32_t point)
{
    return point == '-' || (point >= 0x2010 && point <= 0x2015) || point == 0x2212;
}

/* One sign for what stands between two pieces. */
static char mark_between(const omd_text *t, uint32_t from, uint32_t to)
{
    char mark = 0;
    bool space = false;
    if (to - from > LONGEST_MARK) return ';';
    for (uint32_t i = from; i < to; i++) {
        uint32_t point = t->points[i], class = omd_class(point);
        if (class & OMD_C_INVISIBLE) continue;
        if (class & OMD_C_NEWLINE) return ';';
        if (class & OMD_C_SPACE) {
            space = true;
            continue;
        }
        char c = is_dash(point) ? '-' : point < 0x80 ? (char)point : ';';
        if (mark == ')' && c == '-') continue; /* "(08)-12 34" */
        if (mark) return ';';
        mark = c;
    }
    if (!mark) return ' ';
    if (!space) return mark;
    if (mark == '-') return '_';
    return mark == '(' || mark == ')' || mark == '+' || mark == '/' ? mark : ';';
}

OMD_RARE static void add_group(omd_scan *s, const piece *p)
{
    const omd_text *t = s->t;
    omd_block *groups = &s->out->blocks[OMD_B_GROUPS]; /* grow: most texts have few */
    bool room = omd_room(s->out->memory, groups, s->group_count + 1u, sizeof *s->groups);
    s->groups = groups->data;
    if (!room || !s->groups) {
        s->no_memory = true;
        return;
    }
    omd_group *last = s->group_count ? &s->groups[s->group_count - 1] : NULL;
    uint32_t token = last ? last->token : 0;
    while (token + 1 < t->token_count && t->tokens[token].view_end <= p->start) token++;
    omd_group *g = &s->groups[s->group_count++];
    *g = (omd_group) { p->start, p->end, s->sign_count, p->end - p->start, token, p->digits };
    char mark = last ? mark_between(t, last->view_end, p->start) : ';';
    for (uint32_t i = p->start; i < p->end; i++) {
        uint32_t c = ascii_of(t->points[i]);
        if (c >= 'a' && c <= 'z') c -= 32;
        s->signs[s->sign_count] = c < 0x80 ? (char)c : '?';
        s->marks[s->sign_count] = i == p->start ? mark : 0;
        s->sign_count++;
    }
}

static bool is_short(const piece *p)
{
    return p->ascii && !p->digits && p->end - p->start <= LONGEST_LETTERS;
}

static uint32_t next_digit(const omd_text *t, uint32_t at)
{
    while (at < t->view_size && !(t->points[at] < 0x80 ? t->points[at] - '0' < 10 : omd_is_digit(ascii_of(t->points[at])))) at++;
    return at;
}

/* Where the second piece before a digit's begins, if that is not before `first`. */
OMD_RARE static uint32_t pieces_before(const omd_text *t, uint32_t first, uint32_t digit)
{
    uint32_t at = digit;
    for (uint32_t pieces = 0;; pieces++) {
        while (at > first && in_piece(t->points[at - 1])) at--;
        if (pieces == MOST_WAITING) return at;
        while (at > first && !in_piece(t->points[at - 1])) at--;
    }
}

void omd_read_signs(omd_scan *s)
{
    const omd_text *t = s->t;
    size_t size = t->view_size + 1u;
    omd_block *signs = &s->out->blocks[OMD_B_SIGNS];
    s->no_memory = !omd_room(s->out->memory, signs, size, 2);
    if (s->no_memory) return;
    s->signs = signs->data;
    s->marks = s->signs + size;
    piece before[MOST_WAITING]; /* short words that may belong to the digits to come */
    uint32_t waiting = 0, link = 0, searched = 0;
    bool after_digits = false;
    for (uint32_t i = 0; i < t->view_size;) {
        if (i >= searched && !after_digits) { /* most of a text is far from digits */
            uint32_t digit = next_digit(t, i), start = pieces_before(t, i, digit);
            if (digit == t->view_size) break;
            searched = digit + 1;
            if (start > i) {
                i = start;
                waiting = 0;
            }
        }
        while (link < t->token_count && (t->tokens[link].kind != OMD_LINK || t->tokens[link].view_end <= i)) link++;
        if (link < t->token_count && t->tokens[link].view <= i) {
            i = t->tokens[link].view_end;
            waiting = 0;
            after_digits = false;
            continue;
        }
        if (!in_piece(t->points[i])) {
            i++;
            continue;
        }
        piece p = read_piece(t, i);
        i = p.end;
        if (p.digits) {
            for (uint32_t w = 0; w < waiting; w++) add_group(s, &before[w]);
            add_group(s, &p);
            waiting = 0;
            after_digits = true;
        } else if (is_short(&p)) {
            if (after_digits) {
                add_group(s, &p);
            } else if (waiting == MOST_WAITING) {
                before[0] = before[1];
                before[1] = p;
            } else {
                before[waiting++] = p;
            }
            after_digits = false;
        } else {
            waiting = 0;
            after_digits = false;
        }
    }
}
