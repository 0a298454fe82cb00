/* weigh.c - adds what the scorer finds in sentences where the rules saw nothing of the kind
 *
 * The scorer knows words and their neighbours, not what they mean: so it only warns, and
 * keeps silent in a text in which a rule is sure of something else: nine times out of ten
 * (first looks 5 to 8) it has then taken the one for the other. */
#include "checker.h"

/* Whether a sentence has a find of a category that a person is told of. */
static bool has_found(const omd_checker *c, uint32_t sentence, int category)
{
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found *f = &c->finds.items[i];
        if (f->sentence == sentence && omd_rule_category(f->rule) == category &&
            f->severity > OMD_HINT)
            return true;
    }
    return false;
}

/* Whether the rules are sure of a matter of another category than this one. */
static bool is_other_matter(const omd_checker *c, int category)
{
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found *f = &c->finds.items[i];
        if (f->severity == OMD_ERROR && f->personal == OMD_NONE &&
            omd_rule_category(f->rule) != category)
            return true;
    }
    return false;
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
    for (uint32_t i = 0; i < c->text.sentence_count; i++) {
        if (c->text.sentences[i].language != pack) continue;
        int32_t count = omd_scorer_run(&c->memory, &loaded->scorer, &loaded->pack, &c->text, i,
                                       c->request->kind, scored);
        if (count < 0) return false;
        for (int32_t k = 0; k < count; k++) {
            int category = omd_category_number(omd_score_categories[scored[k].category]);
            if (has_found(c, i, category) || is_other_matter(c, category)) continue;
            if (!add(c, pack, i, &scored[k])) return false;
        }
    }
    return true;
}
