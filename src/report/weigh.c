/* weigh.c - weighs what rules find against what the scorer holds likely
 *
 * The scorer knows words and their neighbours, not what they mean; rules know what they mean,
 * not all around it. So a rule's find is worth a part of the scorer's margin, and stands unless
 * the sentence lies farther outside than that. Where no rule finds anything the scorer warns
 * by itself, unless the sentence or a neighbour belongs more to another category: rules may
 * find several in one place. The numbers are near those of a logistic regression over texts held
 * out from the scorer; one for all categories and both languages did as well on fresh texts as
 * one for each, and as boosted trees. */
#include <string.h>

#include "checker.h"

/* In margins, 1/256. What finds are worth makes up for the trainer's caution, by which margins are
 * less (src/learn/learn.c): that is for what the scorer says by itself. */
enum {
    BY_ERROR = 150, /* what a rule's find is worth, by its severity */
    BY_WARNING = 124,
    BY_PLAIN_WORD = 280, /* and one of what is abusive wherever it stands */
    BY_COMPANY = 30,     /* who breaks one rule often breaks another: by how many others */
    BY_COMPANY_OF_TWO = 120,
    BY_COMPANY_OF_THREE = 200,
    OF_FEW_WORDS = -100, /* the margin of what says too little */
    OF_RIVALS_NUM = 7,   /* how much a rival's margin is worth */
    OF_RIVALS_DENOM = 8
};

enum { AGGRESSION }; /* the first of omd_score_categories */

typedef struct {
    int32_t of[OMD_SCORE_CATEGORIES];
} margins;

static bool measure_all(omd_checker *c, int pack)
{
    omd_scorer *scorer = &c->loaded[pack].scorer;
    size_t sentences = (size_t)c->text.sentence_count + 1;
    if (!omd_room(&c->memory, &c->margins_block, sentences, sizeof(margins)) ||
        !omd_scorer_read(&c->memory, scorer, &c->text))
        return false;
    margins *all = c->margins_block.data;
    for (uint32_t i = 0; i < c->text.sentence_count; i++) {
        if (c->text.sentences[i].language == pack) {
            omd_scorer_measure(scorer, &c->text, i, c->request->kind, all[i].of);
            continue;
        }
        for (uint32_t k = 0; k < OMD_SCORE_CATEGORIES; k++) all[i].of[k] = OMD_SCORE_NO_MARGIN;
    }
    return true;
}

/* The highest margin of one category, or of all others, in a sentence and its neighbours, if it
 * is above `least`. */
static int32_t highest_near(const omd_checker *c, uint32_t sentence, uint32_t category, bool others,
                            int32_t least)
{
    const margins *all = c->margins_block.data;
    uint32_t from = sentence > 0 ? sentence - 1 : 0;
    for (uint32_t i = from; i < c->text.sentence_count && i <= sentence + 1; i++)
        for (uint32_t k = 0; k < OMD_SCORE_CATEGORIES; k++)
            if ((k != category) == others && all[i].of[k] > least) least = all[i].of[k];
    return least;
}

/* Whether a sentence belongs to a category by its words, in a text with such company. */
static bool belongs(const omd_checker *c, uint32_t sentence, uint32_t category, int32_t company)
{
    const margins *all = c->margins_block.data;
    int32_t own = all[sentence].of[category] + company;
    if (own <= 0) return false;
    return own > highest_near(c, sentence, category, true, 0) / OF_RIVALS_DENOM * OF_RIVALS_NUM;
}

/* A sentence's margin; where it says too little, that of its neighbours. */
static int32_t margin_of(const omd_checker *c, uint32_t sentence, uint32_t category)
{
    const margins *all = c->margins_block.data;
    int32_t own = all[sentence].of[category];
    return own != OMD_SCORE_NO_MARGIN ? own
                                      : highest_near(c, sentence, category, false, OF_FEW_WORDS);
}

/* Of each sentence a bit for each category that a person is told of; NULL: no memory. The
 * finds are gone through once: a text may have many. */
static const uint16_t *find_told(omd_checker *c)
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

/* A bit for each scored category that the text belongs to somewhere, by rules or by its words. */
static uint32_t find_company(const omd_checker *c, const uint16_t *told)
{
    const margins *all = c->margins_block.data;
    uint32_t company = 0;
    for (uint32_t k = 0; k < OMD_SCORE_CATEGORIES; k++) {
        uint32_t bit = 1u << omd_category_number(omd_score_categories[k]);
        for (uint32_t i = 0; i < c->text.sentence_count; i++)
            if (told[i] & bit || all[i].of[k] > 0) company |= bit;
    }
    return company;
}

static int32_t worth_of_company(uint32_t company, int category)
{
    company &= ~(1u << category);
    if (!company) return 0;
    company &= company - 1;
    if (!company) return BY_COMPANY;
    return company & (company - 1) ? BY_COMPANY_OF_THREE : BY_COMPANY_OF_TWO;
}

/* The scorer's category of a rule, or OMD_SCORE_CATEGORIES. */
static uint32_t scored_category(int rule)
{
    uint32_t i = 0;
    while (i < OMD_SCORE_CATEGORIES &&
           omd_category_number(omd_score_categories[i]) != omd_rule_category(rule))
        i++;
    return i;
}

/* Whether a find stands; for it the company of one other category is too little. In invitations,
 * for which aggression is not scored, profanity does, and of insults single words: longer ones
 * are often innocent there. */
static bool stands(const omd_checker *c, int pack, const omd_found *f, uint32_t company)
{
    uint32_t category = scored_category(f->rule);
    if (f->pack != pack || f->personal != OMD_NONE || category == OMD_SCORE_CATEGORIES ||
        f->rule == omd_rule_number("aggression.shouting"))
        return true;
    bool profanity = f->rule == omd_rule_number("aggression.profanity");
    bool plain_word = profanity || f->rule == omd_rule_number("aggression.insult");
    if (!omd_score_lives_in(category, c->request->kind))
        return category != AGGRESSION || profanity || !c->loaded[pack].scorer.scores ||
               (plain_word && f->last == f->first + 1);
    int32_t by_rule = plain_word ? BY_PLAIN_WORD : f->severity == OMD_ERROR ? BY_ERROR : BY_WARNING;
    int32_t worth = worth_of_company(company, omd_rule_category(f->rule));
    if (worth > BY_COMPANY) by_rule += worth;
    return margin_of(c, f->sentence, category) + by_rule > 0;
}

static void take_away_unlikely(omd_checker *c, int pack, uint32_t company)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found f = c->finds.items[i];
        if (stands(c, pack, &f, company)) c->finds.items[kept++] = f;
    }
    c->finds.count = kept;
}

static bool add(omd_checker *c, int pack, uint32_t sentence, uint32_t category)
{
    omd_scored scored = { .category = category };
    if (!omd_scorer_explain(&c->memory, &c->loaded[pack].scorer, &c->text, sentence,
                            c->request->kind, &scored))
        return false;
    const omd_token *tokens = c->text.tokens;
    omd_found found = {
        .start = tokens[scored.first].start,
        .end = tokens[scored.last - 1].end,
        .first = scored.first,
        .last = scored.last,
        .sentence = sentence,
        .personal = OMD_NONE,
        .rule = omd_rule_number(scored.rule),
        .pack = pack,
        .severity = OMD_WARNING,
    };
    return omd_add_found(c, found);
}

bool omd_weigh(omd_checker *c, int pack)
{
    if (!measure_all(c, pack)) return false;
    const uint16_t *told = find_told(c);
    if (!told) return false;
    take_away_unlikely(c, pack, find_company(c, told));
    told = find_told(c);
    uint32_t company = find_company(c, told);
    for (uint32_t k = 0; k < OMD_SCORE_CATEGORIES; k++) {
        int category = omd_category_number(omd_score_categories[k]);
        int32_t worth = worth_of_company(company, category);
        for (uint32_t i = 0; i < c->text.sentence_count; i++)
            if (belongs(c, i, k, worth) && !(told[i] >> category & 1) && !add(c, pack, i, k))
                return false;
    }
    return true;
}
