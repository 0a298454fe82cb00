/* weigh.c - lets the scorer have its say: it adds warnings, and takes away what is unlikely
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

/* Abusive wherever it stands, or no matter of words: the scorer has no say. */
static bool is_beyond_doubt(int rule)
{
    return rule == omd_rule_number("aggression.profanity") ||
           rule == omd_rule_number("aggression.insult") ||
           rule == omd_rule_number("aggression.shouting");
}

/* Whether a find's sentence, or a neighbour that was scored, may belong to its category. */
static bool is_possible(const omd_checker *c, const omd_found *f, const uint8_t *possible)
{
    uint32_t bit = 0, i = f->sentence > 0 ? f->sentence - 1 : 0;
    while (omd_category_number(omd_score_categories[bit]) != omd_rule_category(f->rule))
        if (++bit == OMD_SCORE_CATEGORIES) return true;
    if (possible[f->sentence] >> bit & 1) return true;
    for (; i < c->text.sentence_count && i <= f->sentence + 1; i++)
        if (possible[i] != OMD_SCORE_UNSCORED && possible[i] >> bit & 1) return true;
    return false;
}

static void take_away_unlikely(omd_checker *c, int pack, const uint8_t *possible)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found f = c->finds.items[i];
        if (f.pack != pack || f.personal != OMD_NONE || is_beyond_doubt(f.rule) ||
            is_possible(c, &f, possible))
            c->finds.items[kept++] = f;
    }
    c->finds.count = kept;
}

typedef struct {
    omd_scored of;
    uint32_t sentence;
} scored_sentence;

/* Scores all sentences; `count` of those belong to something. False: memory is out. */
static bool score_all(omd_checker *c, int pack, uint32_t *count)
{
    omd_scorer *scorer = &c->loaded[pack].scorer;
    if (!omd_room(&c->memory, &c->possible_block, (size_t)c->text.sentence_count + 1, 1) ||
        !omd_scorer_read(&c->memory, scorer, &c->text))
        return false;
    uint8_t *possible = c->possible_block.data;
    for (uint32_t i = 0; i < c->text.sentence_count; i++) {
        omd_scored scored[OMD_SCORE_CATEGORIES];
        possible[i] = OMD_SCORE_UNSCORED;
        if (c->text.sentences[i].language != pack) continue;
        int32_t some =
            omd_scorer_run(&c->memory, scorer, &c->text, i, c->request->kind, scored, &possible[i]);
        if (some < 0) return false;
        size_t most = (size_t)*count + OMD_SCORE_CATEGORIES;
        if (!omd_room(&c->memory, &c->scored_block, most, sizeof(scored_sentence))) return false;
        scored_sentence *all = c->scored_block.data;
        for (int32_t k = 0; k < some; k++) all[(*count)++] = (scored_sentence){ scored[k], i };
    }
    return true;
}

bool omd_weigh(omd_checker *c, int pack)
{
    known_categories known;
    uint32_t count = 0;
    if (!score_all(c, pack, &count)) return false;
    take_away_unlikely(c, pack, c->possible_block.data);
    if (!find_known(c, &known)) return false;
    const scored_sentence *all = c->scored_block.data;
    for (uint32_t i = 0; i < count; i++) {
        int category = omd_category_number(omd_score_categories[all[i].of.category]);
        if (known.told[all[i].sentence] >> category & 1 || known.sure & ~(1u << category)) continue;
        if (!add(c, pack, all[i].sentence, &all[i].of)) return false;
    }
    return true;
}
