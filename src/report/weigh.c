/* weigh.c - adds what the scorer finds in sentences where the rules saw nothing of the kind
 *
 * The scorer knows words and their neighbours, not what they mean: so it only warns. */
#include <string.h>

#include "checker.h"

/* Of each sentence the categories that a person is told of, a bit for each: a text may have
 * many finds. NULL: memory is out. */
static const uint16_t *told_categories(omd_checker *c)
{
    _Static_assert(OMD_CATEGORY_COUNT <= 16, "a bit for each category");
    size_t sentences = (size_t)c->text.sentence_count + 1;
    if (!omd_room(&c->memory, &c->told_block, sentences, sizeof(uint16_t))) return NULL;
    uint16_t *told = c->told_block.data;
    memset(told, 0, sentences * sizeof *told);
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found *f = &c->finds.items[i];
        if (f->severity > OMD_HINT && f->sentence < sentences)
            told[f->sentence] |= (uint16_t)(1 << omd_rule_category(f->rule));
    }
    return told;
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
    const uint16_t *told = told_categories(c);
    if (!told) return false;
    for (uint32_t i = 0; i < c->text.sentence_count; i++) {
        if (c->text.sentences[i].language != pack) continue;
        int32_t count = omd_scorer_run(&c->memory, &loaded->scorer, &loaded->pack, &c->text, i,
                                       c->request->kind, scored);
        if (count < 0) return false;
        for (int32_t k = 0; k < count; k++) {
            int category = omd_category_number(omd_score_categories[scored[k].category]);
            if (!(told[i] >> category & 1) && !add(c, pack, i, &scored[k])) return false;
        }
    }
    return true;
}
