/* pack.h - the format of a language's pack: what rulec writes and the matcher reads
 *
 *     header, then sections by offset, each aligned to 8, all little-endian
 *
 * Packs travel compressed, so what goes together lies together, in streams of small
 * numbers (stream.h): forms share their beginnings with the form before, patterns are
 * trees in reading order, classes are numbered as they first occur. The matcher spreads
 * the streams out once, at a pack's first use (index.c); texts are used where they lie. */
#ifndef OMD_PACK_H
#define OMD_PACK_H

#include "rules.h"

#define OMD_PACK_MAGIC   "OMDPACK\n"
#define OMD_PACK_VERSION 3u

enum omd_section {
    OMD_S_STRINGS,      /* char: NUL-ended texts; offset 0 is "" */
    OMD_S_FORMS,        /* words: forms in rising order */
    OMD_S_FORM_LISTS,   /* numbers: the list of each form, as it first occurs */
    OMD_S_PREFIXES,     /* words: what tokens may begin with */
    OMD_S_PREFIX_LISTS, /* numbers */
    OMD_S_ENDINGS,      /* words: what tokens may end with */
    OMD_S_ENDING_LISTS, /* numbers */
    OMD_S_LIST_SIZES,   /* numbers: the classes in each list ... */
    OMD_S_LIST_ITEMS,   /* numbers: ... and those, each less the one before; OMD_TAKEN_AWAY first */
    OMD_S_CLASSES,      /* uint8_t: how frequent, and OMD_CLASS_DISGUISED */
    OMD_S_OPS,        /* uint8_t: trees of patterns; op, and 16 * children (15: see the numbers) */
    OMD_S_CLASS_ARGS, /* numbers: the classes in the trees, as they first occur */
    OMD_S_OTHER_ARGS, /* numbers: all else in the trees */
    OMD_S_SETS,       /* omd_pack_set: their trees come first */
    OMD_S_WATCHES,    /* uint8_t, 0: patterns looked for in every sentence; their trees come next */
    OMD_S_RULES,      /* omd_pack_rule_block */
    OMD_S_LINES,      /* omd_pack_line: those of a rule lie side by side; their trees come last */
    OMD_S_SCOPED,     /* uint16_t: the watch of each line that has no tree of its own */
    OMD_S_MARKS,      /* omd_pack_mark, in order of name */
    OMD_S_MESSAGES,   /* omd_pack_message_row, in order of id */
    OMD_S_LABELS,     /* omd_pack_label_row, in order of key */
    OMD_S_COUNT
};

typedef struct {
    uint32_t offset; /* from the pack's beginning, a multiple of 8 */
    uint32_t count;  /* items; bytes for texts and streams */
} omd_section_place;

/* How packs and scores begin. */
typedef struct {
    char magic[8];
    uint64_t checksum; /* omd_file_checksum() of everything else */
    uint32_t version;
    uint32_t size;    /* of the whole file, a multiple of 8 */
    char language[8]; /* NUL-ended */
} omd_file_head;

struct omd_pack_header {
    omd_file_head head;
    omd_section_place sections[OMD_S_COUNT];
};

/* Classes that no word list makes: what a token is by itself. */
enum omd_builtin_class {
    OMD_C_NUMBER = 1,
    OMD_C_PERCENT,
    OMD_C_MONEY,
    OMD_C_DATE,
    OMD_C_TIME,
    OMD_C_EMAIL,
    OMD_C_PHONE,
    OMD_C_NAME,
    OMD_C_ADDRESS,
    OMD_C_REFERENCE,
    OMD_C_ID,
    OMD_C_REVIEWER,
    OMD_C_OWN_PHONE,
    OMD_C_OWN_DOMAIN, /* as omd_entity */
    OMD_C_TAG,
    OMD_C_LINK,
    OMD_C_EMOJI,
    OMD_C_CAPS,
    OMD_C_CAPITAL,
    OMD_C_ANY,
    OMD_C_WORD,
    /* and word lists that the matcher itself asks for */
    OMD_C_NEGATION,
    OMD_C_SAID,
    OMD_C_CLAUSE,
    OMD_C_LANGUAGE,
    OMD_C_FIRST_OWN /* the first class of the pack's own */
};

#define OMD_TAKEN_AWAY      0x8000u /* with a class in a list: its forms are excepted */
#define OMD_NO_LIST         0xFFFFu
#define OMD_CLASS_DISGUISED 0x80u /* also looked up by skeletons */
#define OMD_MIN_AFFIX       3     /* bytes of a prefix or ending */

enum omd_node_op {
    OMD_N_CLASS = 1, /* one token of class `arg` */
    OMD_N_SET,       /* the pattern of set `arg` */
    OMD_N_TEST,      /* nothing, where test `arg` holds */
    OMD_N_SEQUENCE,
    OMD_N_EITHER,
    OMD_N_OPTIONAL,
    OMD_N_GAP,    /* tokens that do not matter: OMD_GAP_… */
    OMD_N_CHAIN,  /* all children in any order, with a gap between neighbours */
    OMD_N_REPEAT, /* once or more */
    OMD_N_SPAN,   /* the underlined part */
    OMD_N_CHOICE  /* OMD_N_EITHER with number `arg`, whose children wait to be called up */
};

#define OMD_GAP_LIMIT 0xFFu  /* bits of `arg`: how many tokens */
#define OMD_GAP_CROSS 0x100u /* may pass a clause's start */
#define OMD_GAP_FREE  0x200u /* counts as no looseness: it lies inside [ ] */
#define OMD_GAP_ENTER                                                                              \
    0x400u /* stands where a clause may just have begun: after ^, {clause}, a mark, or first */

enum omd_test {
    OMD_T_FIRST,
    OMD_T_LAST,
    OMD_T_CLAUSE,
    OMD_T_END,
    OMD_T_QUESTION,
    OMD_T_STATEMENT,
    OMD_T_PARAGRAPH,
    OMD_T_COUNT
};

/* A node as the matcher has it: the children of a node lie side by side after it. */
typedef struct {
    uint8_t op;
    uint8_t count; /* children */
    uint16_t arg;
    uint32_t first; /* where the children begin, counted from this node */
} omd_node;

/* A set's tree refers to sets before it only. What running it may cost is told, so that
 * the loader can hold packs to a bound without working it out again and again. */
typedef struct {
    uint32_t cost;  /* nodes run at most */
    uint32_t depth; /* of nesting, sets included */
} omd_pack_set;

#define OMD_MAX_DEPTH  64u
#define OMD_MAX_COST   65536u
#define OMD_MAX_CHAIN  4u
#define OMD_MAX_CHOICE 64u /* children of an OMD_N_CHOICE */

enum omd_line_kind {
    OMD_L_FIND,
    OMD_L_UNLESS, /* a pattern, or a watch in a scope */
    OMD_L_NEEDS,
    OMD_L_EVEN /* `flags` says what: leaving the line out takes that flag away */
};

enum omd_scope {
    OMD_SCOPE_OVERLAP,
    OMD_SCOPE_CLAUSE,
    OMD_SCOPE_SENTENCE, /* from here on a watch is asked */
    OMD_SCOPE_BEFORE,
    OMD_SCOPE_AFTER,
    OMD_SCOPE_NEAR,
    OMD_SCOPE_TEXT,
    OMD_SCOPE_COUNT
};

#define OMD_LINE_SPAN  1u /* holds an OMD_N_SPAN */
#define OMD_LINE_LOOSE 2u /* holds gaps that count */

typedef struct {
    uint8_t kind, scope;
    uint8_t flags; /* OMD_LINE_…; of OMD_L_EVEN: OMD_EVEN_… */
} omd_pack_line;

/* Whether a line has a tree in the pack. */
static inline bool omd_line_has_tree(const omd_pack_line *line)
{
    return line->kind != OMD_L_EVEN && line->scope < OMD_SCOPE_SENTENCE;
}

#define OMD_EVEN_NEGATED   1u
#define OMD_EVEN_QUOTED    2u
#define OMD_EVEN_DISGUISED 4u

typedef struct {
    uint32_t id, rewrite; /* strings; rewrite 0: none */
    uint32_t first_line, line_count;
    uint8_t kinds, severity, even, unused;
} omd_pack_rule_block;

typedef struct {
    uint32_t name, watch;
} omd_pack_mark;

typedef struct {
    uint32_t id, say, why, source_title, source_url;
} omd_pack_message_row;

typedef struct {
    uint32_t key, text;
} omd_pack_label_row;

/* The bytes of one item of a section. */
extern const uint8_t omd_section_item_size[OMD_S_COUNT];

/* Changes with every byte of a file but its own eight. */
uint64_t omd_file_checksum(const void *bytes, size_t size);

/* Whether `size` bytes are a whole file of a kind, aligned to 8 and at least `least` long: 0,
 * OMD_BAD_PACK or OMD_WRONG_VERSION. */
int omd_file_open(const void *bytes, size_t size, size_t least, const char *magic,
                  uint32_t version);

static inline const void *omd_section_at(const omd_pack *pack, enum omd_section s)
{
    return (const char *)pack->header + pack->header->sections[s].offset;
}

static inline uint32_t omd_section_size(const omd_pack *pack, enum omd_section s)
{
    return pack->header->sections[s].count;
}

/* Whether everything that the matcher will trust holds; for omd_pack_open(). */
bool omd_pack_sound(const omd_pack *pack);

#endif
