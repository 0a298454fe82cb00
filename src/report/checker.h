/* checker.h - what a checker holds, for the files of this folder */
#ifndef OMD_CHECKER_H
#define OMD_CHECKER_H

#include "../personal/personal.h"
#include "../rules/rules.h"
#include "../rules/scorer.h"
#include "../text/text.h"
#include "found.h"
#include "names.h"

typedef struct {
    omd_pack pack;
    omd_block rules; /* for each rule block of the pack the rule's number, one byte */
    omd_scorer scorer;
} omd_loaded;

/* Advice marks of a pack, in the order of mark_names in advice.c. */
enum { OMD_M_THANK, OMD_M_SUPPORT, OMD_M_COMPLAINT, OMD_M_PERSONAL, OMD_M_NEUTRAL, OMD_MARK_COUNT };

struct omd_checker {
    omd_memory memory;
    omd_text text;
    omd_personal_scan scan;
    omd_matcher *matcher;

    omd_loaded *loaded;
    const omd_pack **packs; /* the same, as the matcher wants them */
    uint32_t pack_count;
    char locale[16];
    omd_severity rule_settings[OMD_RULE_COUNT];
    omd_severity category_settings[OMD_CATEGORY_COUNT];

    const omd_request *request; /* the one at work */
    int language;               /* the text's pack, or -1 */
    char code[4];               /* without a pack: its code, or "und" */
    omd_finds finds;
    bool marks[OMD_MARK_COUNT];

    omd_report report;
    omd_finding *findings;
    omd_replacement *replacements;
    uint32_t replacement_count;
    omd_advice advice[8];
    char *words; /* replacement texts of our own making, NUL-ended */
    uint32_t words_size;

    omd_block loaded_block, packs_block, finding_block, replacement_block, words_block, told_block,
        margins_block;
};

/* Index of the loaded pack for "sv" or "sv-SE", or -1. */
int omd_find_pack(const omd_checker *c, const char *language);

/* The severity that the settings leave a rule. */
omd_severity omd_rule_severity(const omd_checker *c, int rule, omd_severity own);

/* Adds a find, unless settings silence its rule. False: memory is out. */
bool omd_add_found(omd_checker *c, omd_found found);

/* weigh.c: adds what the scorer of a pack finds beside the rules, and takes away what it
 * holds unlikely. False: memory is out. */
bool omd_weigh(omd_checker *c, int pack);

/* shouting.c: aggression.shouting. False: memory is out. */
bool omd_find_shouting(omd_checker *c);

/* context.c: drops finds that only quote the review that is answered. */
void omd_drop_quoted_review(omd_checker *c);

/* advice.c */
void omd_note_marks(omd_checker *c, int pack);
void omd_give_advice(omd_checker *c);

/* explain.c: from finds to the report. False: memory is out. */
bool omd_explain(omd_checker *c);

/* What a rule says in the locale, else in the language of `pack`, else in any. Never NULL. */
omd_message omd_message_for(const omd_checker *c, int rule, int pack);

/* Another text of the user interface, likewise; `other` where no pack has it. */
const char *omd_label_for(const omd_checker *c, const char *key, int pack, const char *other);

#endif
