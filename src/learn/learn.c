/* learn.c - trains the scorer of one language from labelled texts
 *
 *     learn LANGUAGE -o OUT [--look K] FILE.jsonl ... [--exam FILE.jsonl ...]
 *
 * A support vector machine for each category and each rule over the features of single
 * sentences. Each fifth of the texts is scored by what the other four fifths taught, which
 * sets the thresholds; then all teach, and few features keep a weight of a few bits. The last
 * K files (--look) never teach and are only scored at the end. Files after --exam are
 * written as an exam is, whole and unpaired, and say more of what people write: they count
 * several times, and set the thresholds alone. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "column.h"
#include "texts.h"

/* How often they count: of one, three and five this taught most in texts held out. */
static const float EXAM_TIMES = 3;

/* How much recall counts beside precision, in texts held out, half of which are clean and close
 * to the border: a false alarm costs more than a miss. */
static const double BETA = 0.58;

/* And so far inside of that place, in margins: on fresh texts precision is lower than on those
 * whose writers taught. */
static const float CAUTION = 0.12f;

static const column_shape of_categories = { OMD_SCORE_FEATURES, 8860, OMD_SCORE_MOST };
static const column_shape of_rules = { OMD_SCORE_RULE_SLOTS, 0, 1 };

typedef struct {
    const char *language, *out;
    uint32_t look;
} options;

/* What ships of a category: one of its features and that one's weight. */
typedef struct {
    uint32_t key;
    uint8_t code;
} pair;

typedef struct {
    float score;
    bool is;
} verdict;

typedef struct {
    corpus texts;
    uint32_t file_count, first_look; /* files from first_look on never teach */
    svm_example *examples;
    uint32_t *folded; /* the features of all sentences as rules see them */
    column column;
    float thresholds[OMD_SCORE_CATEGORIES];
    uint32_t *text_at;
    verdict *verdicts;
    pair *pairs;
    uint32_t pair_count;
    uint8_t *rule_slots;
} trainer;

static uint32_t rules_of(uint32_t category)
{
    uint32_t rules = 0;
    size_t size = strlen(omd_score_categories[category]);
    for (uint32_t i = 0; i < OMD_SCORE_RULES; i++)
        if (strncmp(omd_score_rules[i], omd_score_categories[category], size) == 0)
            rules |= 1u << i;
    return rules;
}

static float scale_of(uint32_t features)
{
    return 1.0f / (5.0f * sqrtf((float)features));
}

/* The sentences that teach: not in the fold left out, and of a kind the category lives in. */
static uint32_t gather(trainer *t, uint32_t labels, uint32_t category, uint32_t fold, bool folded)
{
    uint32_t count = 0, at = 0;
    for (uint32_t i = 0; i < t->texts.sentence_count; i++) {
        const sentence_row *s = &t->texts.sentences[i];
        const text_row *of = &t->texts.texts[s->text];
        const uint32_t *features = folded ? t->folded + at : s->keys;
        uint32_t known = folded ? s->own : s->count;
        at += s->count;
        if (of->fold == fold || of->file >= t->first_look) continue;
        if (!omd_score_lives_in(category, of->kind)) continue;
        t->examples[count++] =
            (svm_example){ features, known, scale_of(known), of->exam ? EXAM_TIMES : 1,
                           (s->labels & labels) != 0 };
    }
    return count;
}

static bool learn_column(trainer *t, uint32_t labels, uint32_t category, uint32_t fold, bool rule)
{
    uint32_t count = gather(t, labels, category, fold, rule);
    return column_learn(&t->column, rule ? of_rules : of_categories, t->examples, count);
}

/* What the scorer compares with its threshold: the sum of weights over √features. */
static float score(const column *c, const sentence_row *s)
{
    float sum = 0;
    for (uint32_t i = 0; i < s->count; i++) sum += c->weights[s->keys[i]];
    return sum / sqrtf((float)s->count);
}

/* A score as the machine itself would give it, so that those of several can be compared. */
static float margin(const column *c, float score)
{
    return score * c->unit / 5.0f + c->bias;
}

static int by_score(const void *a, const void *b)
{
    float x = ((const verdict *)a)->score, y = ((const verdict *)b)->score;
    return x < y ? 1 : x > y ? -1 : 0;
}

/* The threshold where what lies above is best by F-beta: an even curve has one best place,
 * while a wanted precision may be missed by a hair over all of it. */
static float threshold_for(verdict *v, uint32_t count, double b)
{
    uint32_t right = 0, all = 0;
    double most = 0;
    float best = 1e9f;
    qsort(v, count, sizeof *v, by_score);
    for (uint32_t i = 0; i < count; i++) all += v[i].is;
    for (uint32_t i = 0; i < count; i++) {
        right += v[i].is;
        double f = (1 + b * b) * right / (b * b * all + (i + 1));
        if (f > most) most = f, best = v[i].score;
    }
    return best;
}

static void tell(const char *what, uint32_t category, const verdict *v, uint32_t count, float at)
{
    uint32_t right = 0, wrong = 0, all = 0;
    for (uint32_t i = 0; i < count; i++) {
        all += v[i].is;
        if (v[i].score < at) continue;
        if (v[i].is)
            right++;
        else
            wrong++;
    }
    double p = right + wrong ? (double)right / (right + wrong) : 1,
           r = all ? (double)right / all : 0;
    printf("%-12s %-16s of %4u: precision %.2f recall %.2f F1 %.2f\n", what,
           omd_score_categories[category], all, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
}

/* The highest margin of a sentence of each text of a kind the category lives in: of the
 * texts of one fold, or of those that never teach. */
static uint32_t judge(trainer *t, uint32_t category, uint32_t fold, verdict *v)
{
    uint32_t count = 0, rules = rules_of(category);
    memset(t->text_at, 0xFF, t->texts.text_count * sizeof *t->text_at);
    for (uint32_t i = 0; i < t->texts.sentence_count; i++) {
        const sentence_row *s = &t->texts.sentences[i];
        const text_row *of = &t->texts.texts[s->text];
        bool teaches = of->file < t->first_look;
        if (fold < FOLDS ? of->fold != fold || !teaches || of->exam != t->texts.exam : teaches)
            continue;
        if (!omd_score_lives_in(category, of->kind)) continue;
        float z = margin(&t->column, score(&t->column, s));
        uint32_t *at = &t->text_at[s->text];
        if (*at == UINT32_MAX) {
            *at = count;
            v[count++] = (verdict){ z, (of->labels & rules) != 0 };
        } else if (z > v[*at].score) {
            v[*at].score = z;
        }
    }
    return count;
}

static bool find_threshold(trainer *t, uint32_t category)
{
    uint32_t count = 0;
    for (uint32_t fold = 0; fold < FOLDS; fold++) {
        if (!learn_column(t, rules_of(category), category, fold, false)) return false;
        count += judge(t, category, fold, t->verdicts + count);
    }
    float at = threshold_for(t->verdicts, count, BETA) + CAUTION;
    tell("held out", category, t->verdicts, count, at);
    t->thresholds[category] = at;
    return true;
}

static int32_t to_ship(double number, int32_t most)
{
    return (int32_t)fmax(-most, fmin(number, most));
}

static bool learn_category(trainer *t, uint32_t category, omd_scores *scores)
{
    if (!find_threshold(t, category)) return false;
    if (!learn_column(t, rules_of(category), category, FOLDS, false)) return false;
    for (uint32_t i = 0; i < OMD_SCORE_FEATURES; i++)
        if (t->column.weights[i] != 0.0f)
            t->pairs[t->pair_count++] =
                (pair){ i, omd_score_code(category, (int)t->column.weights[i]) };
    const column *c = &t->column;
    double scale = (double)c->unit / 5, at = (double)t->thresholds[category] - (double)c->bias;
    scores->thresholds[category] = to_ship(at / scale * 256, OMD_SCORE_FARTHEST);
    scores->scales[category] = to_ship(scale * 65536, OMD_SCORE_WIDEST);
    if (t->first_look < t->file_count) {
        uint32_t count = judge(t, category, FOLDS, t->verdicts);
        tell("never seen", category, t->verdicts, count, t->thresholds[category]);
    }
    return true;
}

static bool learn_rule(trainer *t, uint32_t rule)
{
    uint32_t category = 0;
    while (!(rules_of(category) & 1u << rule)) category++;
    if (!learn_column(t, 1u << rule, category, FOLDS, true)) return false;
    for (uint32_t i = 0; i < OMD_SCORE_RULE_SLOTS; i++) {
        unsigned weight = (unsigned)((int)t->column.weights[i] + 2) << 2 * (rule % 4);
        t->rule_slots[i * OMD_SCORE_RULE_SLOT + rule / 4] |= (uint8_t)weight;
    }
    return true;
}

static int by_key(const void *a, const void *b)
{
    const pair *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return (int)x->code - (int)y->code;
}

/* The way from the last pair's feature: 255 as often as it goes, and the rest. */
static uint32_t write_way(FILE *file, const pair *pairs, uint32_t count)
{
    uint32_t key = 0, bytes = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (; pairs[i].key - key >= 255; key += 255, bytes++) putc(255, file);
        putc((int)(pairs[i].key - key), file);
        key = pairs[i].key;
        bytes++;
    }
    return bytes;
}

/* As they ship, but for what rulec knows: the pack that they belong to. */
static bool write(trainer *t, omd_scores *scores, const char *out)
{
    FILE *file = fopen(out, "wb");
    if (!file) return false;
    qsort(t->pairs, t->pair_count, sizeof *t->pairs, by_key);
    scores->pairs = t->pair_count;
    fwrite(scores, sizeof *scores, 1, file);
    fwrite(t->rule_slots, OMD_SCORE_RULE_SLOT, OMD_SCORE_RULE_SLOTS, file);
    for (uint32_t i = 0; i < t->pair_count; i++) putc(t->pairs[i].code, file);
    scores->way = write_way(file, t->pairs, t->pair_count);
    while (ftell(file) % 8 != 0) putc(0, file);
    scores->head.size = (uint32_t)ftell(file);
    rewind(file);
    fwrite(scores, sizeof *scores, 1, file);
    return fclose(file) == 0;
}

static bool learn(trainer *t, const options *o)
{
    omd_scores scores = { .head.magic = OMD_SCORES_MAGIC, .head.version = OMD_SCORES_VERSION };
    memcpy(scores.head.language, o->language, strlen(o->language));
    for (uint32_t i = 0; i < OMD_SCORE_CATEGORIES; i++)
        if (!learn_category(t, i, &scores)) return false;
    for (uint32_t i = 0; i < OMD_SCORE_RULES; i++)
        if (!learn_rule(t, i)) return false;
    return write(t, &scores, o->out);
}

/* Rules are told apart by the upper bits of the same features, of the sentence alone. */
static bool fold_features(trainer *t)
{
    size_t all = 0, at = 0;
    for (uint32_t i = 0; i < t->texts.sentence_count; i++) all += t->texts.sentences[i].count;
    t->folded = malloc((all + 1) * sizeof *t->folded);
    for (uint32_t i = 0; t->folded && i < t->texts.sentence_count; i++) {
        const sentence_row *s = &t->texts.sentences[i];
        for (uint32_t k = 0; k < s->count; k++)
            t->folded[at++] = s->keys[k] >> (OMD_FEATURE_BITS - OMD_SCORE_RULE_BITS);
    }
    return t->folded != NULL;
}

static bool make_room(trainer *t)
{
    size_t texts = (size_t)t->texts.text_count + 1, all = 0;
    for (uint32_t i = 0; i < t->texts.sentence_count; i++) all += t->texts.sentences[i].count;
    t->examples = malloc(((size_t)t->texts.sentence_count + 1) * sizeof *t->examples);
    t->pairs = malloc(sizeof *t->pairs * OMD_SCORE_CATEGORIES * of_categories.chosen);
    t->text_at = malloc(texts * sizeof *t->text_at);
    t->verdicts = malloc(texts * sizeof *t->verdicts);
    t->rule_slots = calloc(OMD_SCORE_RULE_SLOTS, OMD_SCORE_RULE_SLOT);
    return t->examples && t->pairs && t->text_at && t->verdicts && t->rule_slots &&
           column_new(&t->column, of_categories.features, all) && fold_features(t);
}

/* False: not a whole number. */
static bool read_number(const char *text, uint32_t *number)
{
    char *end;
    unsigned long value = strtoul(text, &end, 10);
    *number = (uint32_t)value;
    return *text >= '0' && *text <= '9' && *end == '\0' && value <= UINT32_MAX;
}

static bool read_options(options *o, trainer *t, int count, char **values)
{
    for (int i = 1; i < count; i++) {
        if (strcmp(values[i], "-o") == 0 && i + 1 < count) {
            o->out = values[++i];
        } else if (strcmp(values[i], "--look") == 0 && i + 1 < count) {
            if (!read_number(values[++i], &o->look)) return false;
        } else if (strcmp(values[i], "--exam") == 0) {
            t->texts.exam = true;
        } else if (!o->language) {
            o->language = values[i];
        } else if (!corpus_read(&t->texts, values[i], o->language, t->file_count++)) {
            fprintf(stderr, "learn: cannot read %s\n", values[i]);
            return false;
        }
    }
    return o->out && o->language && strlen(o->language) < sizeof(((omd_file_head *)0)->language) &&
           o->look < t->file_count;
}

int main(int count, char **values)
{
    options o = { 0 };
    static trainer t;
    if (!read_options(&o, &t, count, values)) {
        fputs("learn LANGUAGE -o OUT [--look K] FILE.jsonl ... [--exam FILE.jsonl ...]\n", stderr);
        return 2;
    }
    t.first_look = t.file_count - o.look;
    printf("%s: %u texts, %u sentences\n", o.language, t.texts.text_count, t.texts.sentence_count);
    if (make_room(&t) && learn(&t, &o)) return 0;
    fputs("learn: out of memory, or the file cannot be written\n", stderr);
    return 1;
}
