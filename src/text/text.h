/* text.h - a text as rules and recognisers see it
 *
 * bytes ─► view (code points that are prose, each with its place in the source)
 *       ─► tokens (folded words, numbers, marks …) ─► sentences
 *
 * The view leaves out HTML tags, comments, style and script; entities are decoded; a
 * merge tag is one U+FFFC. So "get <b>10% OFF</b>" reads "get 10% OFF", and a phrase is
 * matched across tags, while every place can be told in bytes and in UTF-16 units. */
#ifndef OMD_TEXT_H
#define OMD_TEXT_H

#include <stdint.h>

#include "memory.h"

/* In the view, stands for a merge tag. */
#define OMD_TAG_POINT 0xFFFCu

typedef enum {
    OMD_WORD = 1, /* letters, perhaps with digits: "review", "5e", "1d10t" */
    OMD_NUMBER,   /* digits, with inner . , : between digits: "12", "4.500", "10:30" */
    OMD_MARK,     /* one punctuation mark or symbol: "," "%" "!"; quotation marks have the form " or ',
                     the stars of *emphasis* are no tokens */
    OMD_EMOJI,    /* one whole emoji sequence, or an ASCII smiley ":-)" */
    OMD_TAG,      /* a merge tag: a word that is not known yet; its form is its source */
    OMD_LINK      /* a URL or bare domain with path */
} omd_token_kind;

/* What a recogniser found; the token then stands for the whole stretch. */
typedef enum {
    OMD_NOTHING = 0,
    OMD_E_NUMBER, OMD_E_PERCENT, OMD_E_MONEY, OMD_E_DATE, OMD_E_TIME,
    OMD_E_EMAIL, OMD_E_PHONE, OMD_E_NAME, OMD_E_ADDRESS, OMD_E_REFERENCE,
    OMD_E_ID, /* identity, card, account, plate, IP ... */
    OMD_E_REVIEWER, OMD_E_OWN_PHONE, OMD_E_OWN_DOMAIN,
    OMD_E_COUNT
} omd_entity;

enum {
    OMD_F_CAPITAL = 1,      /* first letter is upper case */
    OMD_F_CAPITALS = 2,     /* two or more letters, all upper case */
    OMD_F_SPACE = 4,        /* white space before it */
    OMD_F_NEWLINE = 8,      /* a line break before it (also <br>) */
    OMD_F_PARAGRAPH = 16,   /* a blank line or block tag before it */
    OMD_F_HYPHEN = 32,      /* joined to the token before by a hyphen: "five" "star" */
    OMD_F_CLITIC = 64,      /* split off the word before: "n't" "'ll" "'s" */
    OMD_F_CLAUSE = 128,     /* begins a clause (after , ; : – — ( ) or a sentence start) */
    OMD_F_QUOTED = 256,     /* between quotation marks; the marks themselves too */
    OMD_F_DISGUISED = 512   /* has skeletons: see below */
};

typedef struct {
    uint32_t start, end;      /* source bytes */
    uint32_t view, view_end;  /* code points of the view */
    uint32_t form;            /* folded form (NFKC, case fold, ’ levelled to '): offset into `forms` */
    uint32_t skeleton;        /* offset into `forms` of `skeleton_count` NUL-ended skeletons, one after the other */
    uint32_t hash;            /* omd_hash() of the form */
    uint16_t form_size;       /* bytes, at most OMD_MAX_FORM; longer words are cut there */
    uint16_t flags;           /* OMD_F_… */
    uint8_t kind;             /* omd_token_kind */
    uint8_t entity;           /* omd_entity */
    uint8_t skeleton_count;   /* what a disguised word may stand for: "f*ck" is "f?ck", "1d10t" "idiot",
                                 "j ä v l a" one token "jävla", "fuuuuck" "fuck" and "fuuck". In a skeleton
                                 '?' is one unknown letter and '*' any run of them. */
    uint8_t quote;            /* 0, or the number (mod 255, from 1) of the quotation it stands in */
} omd_token;

#define OMD_MAX_FORM 64

#define OMD_HASH_START 2166136261u /* FNV-1a */

static inline uint32_t omd_hash_step(uint32_t hash, char byte)
{
    return (hash ^ (unsigned char)byte) * 16777619u;
}

static inline uint32_t omd_hash(const char *bytes, uint32_t size)
{
    uint32_t hash = OMD_HASH_START;
    for (uint32_t i = 0; i < size; i++) hash = omd_hash_step(hash, bytes[i]);
    return hash;
}

typedef struct {
    uint32_t first, last; /* tokens, `last` not included */
    uint8_t question;     /* ends in "?" */
    uint8_t language;     /* for the matcher: index of the pack, 0xFF none */
    uint8_t paragraph;    /* begins a paragraph */
} omd_sentence;

typedef struct {
    const omd_memory *memory;
    const char *source;
    uint32_t source_size;

    uint32_t *points;  /* the view: one code point each, `view_size` of them, OMD_TAG_POINT for merge tags */
    uint32_t *places;  /* source byte where each begins; places[view_size] == source_size */
    uint32_t *ends;    /* source byte after each: a tag that follows ("<b>R</b>") is not in it */
    uint32_t view_size;

    omd_token *tokens;
    uint32_t token_count;
    char *forms;       /* NUL-ended UTF-8 strings */
    uint32_t forms_size;
    omd_sentence *sentences;
    uint32_t sentence_count;

    omd_block blocks[8]; /* what the arrays above lie in */
} omd_text;

void omd_text_init(omd_text *t, const omd_memory *memory);
void omd_text_free(omd_text *t);

/* Reads `size` bytes of UTF-8 (anything goes). 0 or OMD_NO_MEMORY. `source` is borrowed. */
int omd_text_read(omd_text *t, const char *source, uint32_t size);

/* Rulec's way in: plain text, without HTML, merge tags or entities. */
int omd_text_read_plain(omd_text *t, const char *source, uint32_t size);

/* One stretch of the view that is one thing. */
typedef struct {
    uint32_t view, view_end;
    omd_entity entity;
} omd_stretch;

/* Makes each stretch (in rising order, not overlapping) one token, so that rules see
 * "{phone}" and not its digits. A stretch that cuts a token is widened to it. Several
 * tokens made one have the empty form; sentences that a stretch spans become one. */
void omd_text_join(omd_text *t, const omd_stretch *stretches, uint32_t count);

/* Walks from byte offsets, asked for in rising order, to UTF-16 units of the source. */
typedef struct {
    const char *text;
    uint32_t size, byte, unit;
} omd_utf16;

void omd_utf16_start(omd_utf16 *w, const char *text, uint32_t size);
uint32_t omd_utf16_at(omd_utf16 *w, uint32_t byte);

/* The folded form of a word as the tokenizer makes it, for dictionaries and tables:
 * writes at most `room` bytes with NUL, returns the length without it. */
uint32_t omd_fold(const char *word, uint32_t size, char *form, uint32_t room);

#endif
