/* quotes.c - which tokens stand between quotation marks
 *
 * A text may write "…", “…”, ”…”, „…“, «…», »…«, »…», ‘…’ or '…'. A quotation that is
 * not closed in its paragraph is none. What is quoted inside a quotation is part of it. */
#include "points.h"
#include "reader.h"

typedef enum {
    NO_QUOTE,
    STRAIGHT,
    ENGLISH,
    SWEDISH,
    LOW,
    LEFT_ANGLE,
    RIGHT_ANGLE,
    SINGLE,
    SINGLE_CURLY,
    SINGLE_RIGHT,
    LOW_SINGLE,
    KINDS
} quote_kind;

static bool is_quote_mark(uint32_t c)
{
    return c == '"' || c == '\'' || c == 0xAB || c == 0xBB || (c >= 0x2018 && c <= 0x201F) ||
           c == 0x2039 || c == 0x203A;
}

static bool blank_before(const omd_text *t, uint32_t i)
{
    const omd_token *token = &t->tokens[i];
    if (i == 0 || (token->flags & OMD_F_SPACE)) return true;
    uint32_t c = t->points[token->view - 1];
    return c == '(' || c == '[' || c == '/' || c == '-' || c == 0x2013 || c == 0x2014 || c == ':' ||
           is_quote_mark(c);
}

static bool blank_after(const omd_text *t, uint32_t i)
{
    return i + 1 >= t->token_count || (t->tokens[i + 1].flags & OMD_F_SPACE);
}

/* A letter or digit right after it. */
static bool word_after(const omd_text *t, uint32_t i)
{
    uint32_t next = t->tokens[i].view_end;
    return next < t->view_size && (omd_class(t->points[next]) & (OMD_C_LETTER | OMD_C_DIGIT));
}

/* The kind of quotation that token `i` may open. */
static quote_kind opens(const omd_text *t, uint32_t i)
{
    if (t->tokens[i].kind != OMD_MARK) return NO_QUOTE;
    uint32_t c = omd_first_point(t, &t->tokens[i]);
    if (!is_quote_mark(c) || !blank_before(t, i)) return NO_QUOTE;
    if (c == 0xAB || c == 0x2039) return LEFT_ANGLE; /* French leaves a blank after it */
    if (blank_after(t, i)) return NO_QUOTE;
    switch (c) {
    case '"': return STRAIGHT;
    case 0x201C: return ENGLISH;
    case 0x201D:
    case 0x201F: return SWEDISH;
    case 0x201E: return LOW;
    case 0xBB:
    case 0x203A: return RIGHT_ANGLE;
    case '\'': return word_after(t, i) ? SINGLE : NO_QUOTE;
    case 0x2018:
    case 0x201B: return SINGLE_CURLY;
    case 0x2019: return word_after(t, i) ? SINGLE_RIGHT : NO_QUOTE;
    case 0x201A: return LOW_SINGLE;
    default: return NO_QUOTE;
    }
}

static bool closes(const omd_text *t, uint32_t i, quote_kind kind)
{
    if (t->tokens[i].kind != OMD_MARK) return false;
    uint32_t c = omd_first_point(t, &t->tokens[i]);
    if (!is_quote_mark(c)) return false;
    bool after_blank = (t->tokens[i].flags & OMD_F_SPACE) != 0;
    switch (kind) {
    case STRAIGHT: return c == '"' && !(after_blank && !blank_after(t, i));
    case ENGLISH: return c == 0x201D || c == '"';
    case SWEDISH: return c == 0x201D || (c == '"' && !after_blank);
    case LOW: return c == 0x201C || c == 0x201D || c == '"';
    case LEFT_ANGLE: return c == 0xBB || c == 0x203A;
    case RIGHT_ANGLE: return c == 0xAB || c == 0x2039 || c == 0xBB || c == 0x203A;
    case SINGLE: return c == '\'' && !after_blank && !word_after(t, i);
    case SINGLE_CURLY:
    case SINGLE_RIGHT: return c == 0x2019 && !after_blank && !word_after(t, i);
    case LOW_SINGLE: return c == 0x2018 || c == 0x2019;
    case NO_QUOTE:
    case KINDS: break;
    }
    return false;
}

static void mark_quoted(omd_text *t, uint32_t first, uint32_t last, uint32_t number)
{
    for (uint32_t i = first; i <= last; i++) {
        t->tokens[i].flags |= OMD_F_QUOTED;
        t->tokens[i].quote = (uint8_t)(number % 255 + 1);
    }
}

/* Looks for pairs in the paragraph [first, end). An opening mark without a closing one
 * makes its whole kind useless for the rest, so each kind looks ahead in vain once. */
static void pair_up(omd_text *t, uint32_t first, uint32_t end, uint32_t *number)
{
    bool useless[KINDS] = { false };
    for (uint32_t i = first; i < end; i++) {
        quote_kind kind = opens(t, i);
        if (kind == NO_QUOTE || useless[kind]) continue;
        uint32_t close = i + 1;
        while (close < end && !closes(t, close, kind)) close++;
        if (close == end) {
            useless[kind] = true;
            continue;
        }
        if (close > i + 1) mark_quoted(t, i, close, (*number)++);
        i = close;
    }
}

void omd_read_quotes(omd_text *t)
{
    uint32_t first = 0, number = 0;
    for (uint32_t i = 1; i <= t->token_count; i++) {
        if (i < t->token_count && !(t->tokens[i].flags & OMD_F_PARAGRAPH)) continue;
        pair_up(t, first, i, &number);
        first = i;
    }
}
