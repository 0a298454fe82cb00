/* speller.h - what a speller holds, for the files of this folder */
#ifndef OMD_SPELLER_H
#define OMD_SPELLER_H

#include "../text/text.h"
#include "engine.h"
#include "omdome_spelling.h"

#define OMD_MOST_DICTIONARIES 16

typedef enum { OMD_W_UNKNOWN, OMD_W_COMPOUND, OMD_W_KNOWN } omd_verdict;

/* A word of the text, with the parts that hyphens and apostrophes join to it. */
typedef struct {
    uint32_t first, last; /* tokens, `last` not included */
    uint32_t sentence;
    uint32_t word;     /* offset into `words`: UTF-8, composed, ’ levelled to ' */
    uint16_t size;     /* of it, at most OMD_ENGINE_MOST_BYTES; 0: not to be judged */
    uint8_t quote;     /* as in omd_token */
    uint8_t language;  /* the number of the stretch's language, or OMD_NOWHERE */
    bool left_alone;   /* not to be marked */
    bool capital;
} omd_unit;

#define OMD_NOWHERE 0xFFu

struct omd_speller {
    omd_text text;
    omd_text other; /* names and addresses of the context, one after the other */

    omd_engine *engines[OMD_MOST_DICTIONARIES];
    uint8_t language_of[OMD_MOST_DICTIONARIES]; /* en-GB and en-US are one language */
    char languages[OMD_MOST_DICTIONARIES][8];
    uint8_t engine_count, language_count;
    bool swedish_locale;

    uint64_t *verdicts; /* hashes of words, in their lowest bits the verdict */
    uint32_t judged;    /* anew, in this check */

    omd_unit *units;
    uint32_t unit_count;
    char *words;
    uint32_t words_size;

    omd_report report;
    omd_finding *findings;
    omd_replacement *replacements;
    char *joined;
    uint32_t joined_size;

    omd_mended mended;
    omd_mend *mends;
    char *mended_text;

    omd_report joint; /* of omd_check_spelling() */
    omd_finding *extra;
    uint32_t extra_count;

    omd_block extra_block, joint_block, unit_block, word_block, finding_block, replacement_block, joined_block, mend_block,
        text_block, known_block;
};

/* The number of the language "sv" or "en-GB", or OMD_NOWHERE. */
uint8_t omd_speller_language(const omd_speller *s, const char *language);

/* What the dictionaries of a language say of a word. */
omd_verdict omd_judge(omd_speller *s, uint8_t language, const char *word, size_t size);

/* Which languages are meant by one, or by "auto" and NULL: from one number to before another. */
typedef struct {
    uint8_t from, to;
} omd_asked;

omd_asked omd_speller_asked(const omd_speller *s, const char *language);

/* Whether a word is right in one of these. */
bool omd_is_known(omd_speller *s, omd_asked asked, const char *word, size_t size);

static inline const char *omd_unit_word(const omd_speller *s, const omd_unit *u)
{
    return s->words + u->word;
}

/* units.c: finds the words of s->text. False: memory is out. */
bool omd_read_units(omd_speller *s);

/* stretch.c: settles in which language each unit stands. */
void omd_settle_languages(omd_speller *s, const char *language);

/* leave.c: sees which words are names or known to the page. False: memory is out. */
bool omd_leave_names(omd_speller *s, const omd_context *context);

/* compound.c: whether unit `i` and the next are one Swedish word in two. */
bool omd_is_split(omd_speller *s, uint32_t i);

/* Where a word parts into two of the dictionary: bytes of the first, or 0. */
size_t omd_part_word(omd_speller *s, uint8_t language, const char *word, size_t size);

/* The steps that omd_speller_check() and omd_speller_mend() share: units with their language,
 * names left alone. 0 or a failure. */
int omd_speller_read(omd_speller *s, const omd_spelling_request *request, const char *text,
                     size_t size);

#endif
