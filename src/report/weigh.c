/* weigh.c - adds what the scorer finds in sentences where the rules saw nothing of the kind
 *
 * The scorer knows words and their neighbours, not what they mean: so it only warns, and
 * keeps silent in a text in which a rule is sure of something else: nine times out of ten
 * (first looks 5 to 8) it has then taken the one for the other. */
#include <string.h>

#include "checker.h"

/* What the finds say, a bit for each category. They are gone through once: a text may have
 * many. */
typedef struct {
    uint16_t *told; /* of each sentence: a person is told of the category */
    uint32_t sure;  /* of the text: a rule is sure of it */
} known_categories;

static bool find_known(omd_checker *c, known_categories *known)
{
    _Static_assert(OMD_CATEGORY_COUNT <= 16, "a bit for each category");
    size_t sentences = (size_t)c->text.sentence_count + 1;
    if (!omd_room(&c->memory, &c->told_block, sentences, sizeof *known->told)) return false;
    known->told = c->told_block.data;
    known->sure = 0;
    memset(known->told, 0, sentences * sizeof *known->told);
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found *f = &c->finds.items[i];
        uint16_t bit = (uint16_t)(1 << omd_rule_category(f->rule));
        if (f->severity > OMD_HINT && f->sentence < sentences) known->told[f->sentence] |= bit;
        if (f->severity == OMD_ERROR && f->personal == OMD_NONE) known->sure |= bit;
    }
    return true;
}

static bool add(omd_checker *c, int pack, uint32_t sentence, const omd_scored *scored)
{
    const omd_token *tokens = c->text.tokens;
    omd_found found = {
        .start = tokens[scored->first].start,
        .end = tokens[scored->last - 1].end,
        .first = scored->first,
        .last = scored->last,
        .sentence = sentence,
        .personal = OMD_NONE,
        .rule = omd_rule_number(scored->rule),
        .pack = pack,
        .severity = OMD_WARNING,
    };
    return omd_add_found(c, found);
}

bool omd_add_weighed(omd_checker *c, int pack)
{
    omd_scored scored[OMD_SCORE_CATEGORIES];
    omd_loaded *loaded = &c->loaded[pack];
    known_categories known;
    if (!find_known(c, &known)) return false;
    for (uint32_t i = 0; i < c->text.sentence_count; i++) {
        if (c->text.sentences[i].language != pack) continue;
        int32_t count = omd_scorer_run(&c->memory, &loaded->scorer, &loaded->pack, &c->text, i,
                                       c->request->kind, scored);
        if (count < 0) return false;
        for (int32_t k = 0; k < count; k++) {
            int category = omd_category_number(omd_score_categories[scored[k].category]);
            if (known.told[i] >> category & 1 || known.sure & ~(1u << category)) continue;
            if (!add(c, pack, i, &scored[k])) return false;
        }
    }
    return true;
}
