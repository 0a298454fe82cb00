/* matcher.h - the parts of the matcher among themselves, and what rulec may look into
 *
 * Boundaries between the tokens of a window are bits of one word: bit 0 lies before the
 * first token, bit n after the last. A pattern maps the boundaries where it may begin to
 * those where it then ends, all at once. */
#ifndef OMD_MATCHER_H
#define OMD_MATCHER_H

#include "pack.h"

#define OMD_WINDOW 63u /* tokens: 64 boundaries */

/* A line of a rule, with where its tree is. */
typedef struct {
    uint32_t root; /* of its tree among the nodes; of a line with a wide scope: its watch */
    uint16_t rule;
    uint8_t kind, scope, flags;
} omd_line;

/* Forms, prefixes or endings of a pack by their hash. */
typedef struct {
    uint32_t offset; /* in `text`, plus one; 0: free */
    uint16_t list;
    uint16_t tag; /* upper half of the hash */
} omd_word_slot;

typedef struct {
    omd_block text; /* char: the words, NUL-ended, back to back */
    uint32_t text_size;
    omd_block block; /* omd_word_slot */
    uint32_t mask;
    uint64_t lengths;    /* affixes: bit n where one has n bytes (63: or more) */
    uint64_t filter[64]; /* affixes: the hashes of their first (last) three bytes */
} omd_words;

typedef struct {
    uint32_t offset; /* in the forms */
    uint16_t list;
} omd_disguisable;

#define OMD_LETTERS 64 /* code points of a form at most */

/* What words call up in texts of one kind: rules of the other kind cost nothing. */
typedef struct {
    bool ready;
    omd_block eager_starts; /* uint32_t: for each list its first in eager_items, and an end */
    omd_block eager_items;  /* uint16_t: those classes of a list that call something up */
    omd_block lazy_starts;  /* uint32_t: for each class its first in lazy_lists, and an end */
    omd_block lazy_lists;   /* uint16_t: the lists of a class that waits to be asked for */
    omd_block ways;         /* uint32_t: of each choice the bit of its first child; those of one
                               choice lie in one word, behind those of lines and watches */
    omd_block always;       /* uint64_t: the bits of the children that need no call */
    uint32_t called_words;  /* of `always` */
    omd_block trigger_starts; /* uint32_t: for each class its first trigger, and an end */
    omd_block triggers;       /* uint32_t: the bits that it calls up */
} omd_calls;

/* A pack spread out: what the matcher makes of it at its first use. */
typedef struct {
    const omd_pack_header *header;
    uint64_t checksum;
    omd_words forms, prefixes, endings;
    omd_block list_starts; /* uint32_t: where each list begins in list_items, and an end */
    omd_block list_items;  /* uint16_t: classes, with OMD_TAKEN_AWAY */
    omd_block nodes;       /* omd_node */
    omd_block
        roots; /* uint32_t: of each set, then of each watch, then where the lines' trees begin */
    omd_block lines; /* omd_line */
    uint32_t list_count, choice_count;
    omd_block list_flags;               /* uint8_t: OMD_IS_… */
    bool has_patterns, has_disguisable; /* made when first needed */
    omd_block disguisable;              /* omd_disguisable, in order of length */
    uint32_t by_length[OMD_LETTERS + 2];
    omd_block wide;     /* uint8_t for each watch: asked for in the whole text */
    omd_block seen;     /* uint8_t for each wide watch: the text holds it */
    omd_calls calls[2]; /* of replies, of invitations; made at the first text of the kind */
} omd_index;

enum {
    OMD_IS_NEGATION = 1,
    OMD_IS_SAID = 2,
    OMD_IS_CLAUSE = 4,
    OMD_IS_LANGUAGE = 8,
    OMD_IS_ATTRIBUTED = 16,
    OMD_IS_DISGUISABLE = 32
};

typedef struct {
    uint64_t starts, ends;
} omd_set_places;

typedef struct {
    const omd_node *nodes;
    const uint32_t *set_roots;
    uint64_t *class_places;     /* where a class stands, of those put */
    omd_set_places *set_places; /* and a set, of those that were looked for */
    uint8_t *list_slots; /* for each list where it may be among those of the window */
    const uint32_t *lazy_starts;
    const uint16_t *lazy_lists;
    const uint32_t *ways;
    uint64_t *called; /* a bit for each line and watch to be run, and each child that can match */
    /* A bit for each class that was put, for each whose lists' places are among its own, and
     * for each set that was looked for. */
    uint32_t *put, *gathered, *starts_known, *ends_known;
    uint64_t tests[OMD_T_COUNT];
    uint64_t inside, any; /* tokens that `..` and `...` may skip */
    uint64_t enter;       /* tokens that may be skipped where a clause has just begun */
    uint64_t free;        /* tokens that no match has taken */
    uint64_t open, close; /* where the underlined part may begin and end */
    uint32_t looseness;   /* tokens that a gap may skip at most */
    uint64_t steps;
    uint32_t list_count;
    uint16_t lists[OMD_WINDOW + 1]; /* a sparse set (Briggs and Torczon 1993) */
    uint64_t list_places[OMD_WINDOW + 1];
} omd_window;

static inline bool omd_has_bit(const uint32_t *bits, uint32_t number)
{
    return bits[number / 32] >> number % 32 & 1;
}

static inline void omd_set_bit(uint32_t *bits, uint32_t number)
{
    bits[number / 32] |= 1u << number % 32;
}

/* The bits below number `bit`. */
static inline uint64_t omd_below(uint32_t bit)
{
    return bit >= 64 ? ~0ull : (1ull << bit) - 1;
}

/* Ends of the pattern begun at any of `in`; starts of the pattern that ends at any of `out`. */
uint64_t omd_forward(omd_window *w, const omd_node *n, uint64_t in);
uint64_t omd_backward(omd_window *w, const omd_node *n, uint64_t out);

/* Where a class stands that is asked for the first time in this window. */
uint64_t omd_class_gather(omd_window *w, uint32_t number);

static inline uint64_t omd_class_at(omd_window *w, uint32_t number)
{
    return omd_has_bit(w->gathered, number) ? w->class_places[number] : omd_class_gather(w, number);
}

/* Why a match was dropped, for rulec. */
enum omd_excuse { OMD_X_NEGATED, OMD_X_QUOTED, OMD_X_UNLESS, OMD_X_NEEDS };

typedef struct {
    omd_match match;
    enum omd_excuse excuse;
    uint32_t line; /* of the unless or needs */
} omd_excused;

/* What is known of a watch around the sentence that was last asked about. */
typedef struct {
    uint32_t centre;  /* one more than its number */
    uint32_t sighted; /* OMD_SIGHTED_… */
} omd_sighting;

enum { OMD_SIGHTED_BEFORE = 1, OMD_SIGHTED_HERE = 2, OMD_SIGHTED_AFTER = 4 };

/* A sentence in a window, or as much of it as has room. */
typedef struct {
    uint32_t first, count; /* tokens */
    uint32_t sentence;
    uint32_t bit; /* of the first token */
} omd_piece;

#define OMD_PIECES  32 /* a sentence takes two boundaries at least */
#define OMD_INDEXES 16

struct omd_matcher {
    omd_memory memory;
    omd_index indexes[OMD_INDEXES];
    uint32_t index_next;

    const omd_text *text;
    const omd_pack *pack;
    omd_index *index;
    omd_calls *calls; /* of the kind */
    uint32_t class_count;
    omd_kind kind;
    uint32_t language; /* of the sentences that are run over */
    uint32_t disabled;

    /* For each token: the list of its form, or OMD_MERGED and a place in `merged`. */
    omd_block token_lists; /* uint32_t */
    omd_block token_flags; /* uint8_t: OMD_IS_… */
    omd_block merged;      /* uint16_t: a number of classes, then those */
    uint32_t merged_count;

    omd_window window;
    omd_piece pieces[OMD_PIECES];
    uint32_t piece_count, window_bits;
    uint8_t piece_at[OMD_WINDOW + 1]; /* for each boundary the piece that it is in */
    omd_block class_places, list_slots, set_places, called, known;
    uint32_t known_words; /* of `known` */
    omd_block line_ends; /* for each line the token where its last match ended */

    omd_block matches, excused;
    omd_block sightings; /* omd_sighting for each watch */
    uint32_t match_count, excused_count;
    uint32_t centre; /* one more than the sentence that the window is around; 0: none */
    bool explain;    /* keep `excused` */
    bool no_memory;
};

#define OMD_MERGED 0x80000000u

/* What words call up in texts of a kind, made at first use. NULL: no memory. */
omd_calls *omd_calls_of(const omd_memory *memory, omd_index *index, const omd_pack *pack,
                        omd_kind kind);

/* Fills `ways`, `always`, `trigger_starts` and `triggers`. False: no memory, or too many. */
bool omd_make_triggers(const omd_memory *memory, const omd_index *index, const omd_pack *pack,
                       omd_kind kind, omd_calls *calls);

/* Then parts the classes of each list into eager and lazy ones. False: no memory. */
bool omd_part_lists(const omd_memory *memory, const omd_index *index, const omd_pack *pack,
                    omd_calls *calls);

/* The index of a pack, made at its first use. NULL: no memory. */
omd_index *omd_index_of(omd_matcher *m, const omd_pack *pack);
void omd_index_free(const omd_memory *memory, omd_index *index);

/* Fills `disguisable` and `by_length` if they are not yet. False: no memory. */
bool omd_index_disguisable(const omd_memory *memory, omd_index *index);

/* The list of a form with its omd_hash(), or OMD_NO_LIST. */
uint32_t omd_words_find(const omd_words *words, uint32_t hash, const char *form, size_t size);

/* Fills token_lists, token_flags and merged for the whole text. 0 or OMD_NO_MEMORY. */
int omd_classify(omd_matcher *m);

/* An empty window; and a sentence, or part of one, put into it: window_bits + count must
 * not pass OMD_WINDOW. */
void omd_window_begin(omd_matcher *m);
void omd_window_put(omd_matcher *m, uint32_t sentence, uint32_t first, uint32_t count);

/* Whether a match is excused within its window; needs and unless of wider scope wait. */
bool omd_excused_here(omd_matcher *m, const omd_match *match, uint64_t start, uint64_t end);

/* How far windows of a long sentence overlap. */
#define OMD_LOOK_BEHIND 16u /* tokens of a later window that belong to the one before */
#define OMD_STRIDE      24u

/* Drops the matches whose needs and unless of wider scope do not allow them. */
void omd_settle_scopes(omd_matcher *m);

void omd_note_excuse(omd_matcher *m, const omd_match *match, enum omd_excuse excuse, uint32_t line);

#endif
