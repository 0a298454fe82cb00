/* learn.c - trains the scorer of one language from labelled texts
 *
 *     learn LANGUAGE -o OUT [--features 3600] [--look K] FILE.jsonl ...
 *
 * Logistic regression for each category and each rule over the features of single
 * sentences, by AdaGrad (Duchi, Hazan, Singer 2011), the same order every time. All texts
 * teach once to show which features weigh most; only those stay. Then each fifth of the
 * texts is scored by what the other four fifths taught, which sets the thresholds, and all
 * teach again; the weights become bytes. The last K files (--look) never teach and are only
 * scored at the end. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "texts.h"

enum { EPOCHS = 12, SPACE = 1 << OMD_FEATURE_BITS };

static const float RATE = 0.5f, DECAY = 1e-5f, POSITIVE_WEIGHT = 3.0f;

/* How much of what lies above a category's threshold must be right in texts held out,
 * half of which are clean and close to the border. Less for eligibility, whose rules miss
 * most and are hardly ever wrong. */
static const double wanted_precision[OMD_SCORE_CATEGORIES] = { 0.85, 0.88, 0.85, 0.85, 0.85, 0.75 };

typedef struct {
    const char *language, *out;
    uint32_t features, look;
} options;

typedef struct {
    float *weights, *squares;
} model;

static uint32_t rules_of(uint32_t category)
{
    uint32_t rules = 0;
    size_t size = strlen(omd_score_categories[category]);
    for (uint32_t i = 0; i < OMD_SCORE_RULES; i++)
        if (strncmp(omd_score_rules[i], omd_score_categories[category], size) == 0)
            rules |= 1u << i;
    return rules;
}

static float score(const float *weights, const sentence_row *s)
{
    float sum = 0;
    for (uint32_t i = 0; i < s->count; i++) sum += weights[s->keys[i]];
    return sum / sqrtf((float)s->all);
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u; /* Numerical Recipes */
    return *seed >> 8;
}

/* Whether a sentence teaches: not in the fold left out, and of a kind the category lives in. */
static bool teaches(const corpus *c, const sentence_row *s, uint32_t fold, uint32_t category,
                    uint32_t first_look)
{
    const text_row *t = &c->texts[s->text];
    return t->fold != fold && t->file < first_look && omd_score_lives_in(category, t->kind);
}

static void step(model *m, const sentence_row *s, bool is)
{
    float p = 1.0f / (1.0f + expf(-score(m->weights, s)));
    float scale = 1.0f / sqrtf((float)s->all);
    float error = (p - (is ? 1.0f : 0.0f)) * (is ? POSITIVE_WEIGHT : 1.0f) * scale;
    for (uint32_t i = 0; i < s->count; i++) {
        uint32_t k = s->keys[i];
        float gradient = error + DECAY * m->weights[k];
        m->squares[k] += gradient * gradient;
        m->weights[k] -= RATE * gradient / sqrtf(m->squares[k] + 1e-6f);
    }
}

static void train(model *m, const corpus *c, uint32_t labels, uint32_t category, uint32_t fold,
                  uint32_t first_look, uint32_t *order)
{
    uint32_t count = 0, seed = 1;
    memset(m->weights, 0, SPACE * sizeof *m->weights);
    memset(m->squares, 0, SPACE * sizeof *m->squares);
    for (uint32_t i = 0; i < c->sentence_count; i++)
        if (teaches(c, &c->sentences[i], fold, category, first_look)) order[count++] = i;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
        for (uint32_t i = count; i > 1; i--) {
            uint32_t k = next_random(&seed) % i, other = order[i - 1];
            order[i - 1] = order[k];
            order[k] = other;
        }
        for (uint32_t i = 0; i < count; i++) {
            const sentence_row *s = &c->sentences[order[i]];
            step(m, s, (s->labels & labels) != 0);
        }
    }
}

typedef struct {
    float score;
    bool is;
} verdict;

static int by_score(const void *a, const void *b)
{
    float x = ((const verdict *)a)->score, y = ((const verdict *)b)->score;
    return x < y ? 1 : x > y ? -1 : 0;
}

/* The lowest threshold at which `precision` of what lies above is right. */
static float threshold_for(verdict *v, uint32_t count, double precision)
{
    uint32_t right = 0;
    float best = 1e9f;
    qsort(v, count, sizeof *v, by_score);
    for (uint32_t i = 0; i < count; i++) {
        right += v[i].is;
        if (i + 1 >= 8 && (double)right >= precision * (i + 1) && v[i].is) best = v[i].score;
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

/* The highest score of a sentence of each text of a kind the category lives in. */
static uint32_t judge(const corpus *c, const float *weights, uint32_t category, uint32_t fold,
                      uint32_t from_file, uint32_t to_file, verdict *v, uint32_t *text_at)
{
    uint32_t count = 0, rules = rules_of(category);
    memset(text_at, 0xFF, c->text_count * sizeof *text_at);
    for (uint32_t i = 0; i < c->sentence_count; i++) {
        const sentence_row *s = &c->sentences[i];
        const text_row *t = &c->texts[s->text];
        if ((fold < FOLDS && t->fold != fold) || t->file < from_file || t->file >= to_file)
            continue;
        if (!omd_score_lives_in(category, t->kind)) continue;
        float z = score(weights, s);
        if (text_at[s->text] == UINT32_MAX) {
            text_at[s->text] = count;
            v[count++] = (verdict){ z, (t->labels & rules) != 0 };
        } else if (z > v[text_at[s->text]].score) {
            v[text_at[s->text]].score = z;
        }
    }
    return count;
}

typedef struct {
    uint32_t key;
    float weight; /* the heaviest of its weights for a category */
} candidate;

static int by_weight(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    if (x->weight != y->weight) return x->weight < y->weight ? 1 : -1;
    return x->key < y->key ? -1 : x->key > y->key;
}

static int by_key(const void *a, const void *b)
{
    const candidate *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

static int8_t to_byte(float weight, float unit, float least)
{
    if (fabsf(weight) < least) return 0;
    float w = roundf(weight / unit);
    return (int8_t)(w > 127 ? 127 : w < -127 ? -127 : w);
}

typedef struct {
    corpus texts;
    uint32_t file_count;
    model m;
    float *columns[OMD_SCORE_COLUMNS];
    float thresholds[OMD_SCORE_CATEGORIES];
    uint32_t *order, *text_at;
    verdict *verdicts;
} trainer;

/* Forgets in all texts the features that are not kept; what stays is taught again alone. */
static void forget_rest(corpus *c, const candidate *kept, uint32_t count)
{
    uint8_t *stays = calloc(SPACE, 1);
    if (!stays) return;
    for (uint32_t i = 0; i < count; i++) stays[kept[i].key] = 1;
    for (uint32_t i = 0; i < c->sentence_count; i++) {
        sentence_row *s = &c->sentences[i];
        uint32_t left = 0;
        for (uint32_t k = 0; k < s->count; k++)
            if (stays[s->keys[k]]) s->keys[left++] = s->keys[k];
        s->count = left;
    }
    free(stays);
}

static bool train_all(trainer *t, const options *o)
{
    uint32_t first_look = t->file_count - o->look;
    for (uint32_t i = 0; i < OMD_SCORE_COLUMNS; i++) {
        uint32_t category = i, labels = 0;
        if (i < OMD_SCORE_CATEGORIES)
            labels = rules_of(i);
        else
            for (labels = 1u << (i - OMD_SCORE_CATEGORIES), category = 0;
                 !(rules_of(category) & labels);)
                category++;
        train(&t->m, &t->texts, labels, category, FOLDS, first_look, t->order);
        if (!t->columns[i]) t->columns[i] = malloc(SPACE * sizeof(float));
        if (!t->columns[i]) return false;
        memcpy(t->columns[i], t->m.weights, SPACE * sizeof(float));
    }
    return true;
}

/* The features that weigh most for any category, in order of key. */
static candidate *choose(trainer *t, uint32_t *count)
{
    candidate *all = malloc(SPACE * sizeof *all);
    uint32_t found = 0;
    uint8_t *often = calloc(SPACE, 1);
    if (!all || !often) {
        free(all);
        free(often);
        return NULL;
    }
    for (uint32_t i = 0; i < t->texts.sentence_count; i++)
        for (uint32_t k = 0; k < t->texts.sentences[i].count; k++) {
            uint8_t *n = &often[t->texts.sentences[i].keys[k]];
            if (*n < 255) ++*n;
        }
    for (uint32_t k = 0; k < SPACE; k++) {
        float weight = 0;
        if (often[k] < 2) continue; /* seen once: learnt by heart */
        for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++)
            weight = fmaxf(weight, fabsf(t->columns[c][k]) * sqrtf((float)often[k]));
        if (weight > 0) all[found++] = (candidate){ k, weight };
    }
    free(often);
    qsort(all, found, sizeof *all, by_weight);
    if (*count > found) *count = found;
    qsort(all, *count, sizeof *all, by_key);
    return all;
}

/* What a weight must reach to be among the `most` heaviest of its column. */
static float least_of(const float *column, const candidate *kept, uint32_t count, uint32_t most)
{
    candidate *all = malloc((size_t)count * sizeof *all + 1);
    float least = 0;
    if (!all) return 0;
    for (uint32_t i = 0; i < count; i++)
        all[i] = (candidate){ kept[i].key, fabsf(column[kept[i].key]) };
    qsort(all, count, sizeof *all, by_weight);
    if (count > most) least = all[most].weight;
    free(all);
    return least;
}

/* Leaves weight only where it is kept, so that what is judged is what ships. */
static void quantise(trainer *t, const candidate *kept, uint32_t count, uint32_t column, float unit,
                     float least, int8_t *bytes)
{
    float *pruned = t->m.weights;
    memset(pruned, 0, SPACE * sizeof *pruned);
    for (uint32_t i = 0; i < count; i++) {
        bytes[i] = to_byte(t->columns[column][kept[i].key], unit, least);
        pruned[kept[i].key] = (float)bytes[i] * unit;
    }
}

static void find_thresholds(trainer *t, const options *o)
{
    uint32_t first_look = t->file_count - o->look;
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        uint32_t count = 0;
        for (uint32_t fold = 0; fold < FOLDS; fold++) {
            train(&t->m, &t->texts, rules_of(c), c, fold, first_look, t->order);
            count += judge(&t->texts, t->m.weights, c, fold, 0, first_look, t->verdicts + count,
                           t->text_at);
        }
        t->thresholds[c] = threshold_for(t->verdicts, count, wanted_precision[c]);
        tell("held out", c, t->verdicts, count, t->thresholds[c]);
    }
}

/* The features themselves: how many lie in each bucket, then their lower bytes. */
static void write_keys(FILE *out, const candidate *kept, uint32_t count)
{
    for (uint32_t bucket = 0, i = 0; bucket < OMD_SCORE_BUCKETS; bucket++) {
        uint32_t here = 0;
        while (i + here < count && kept[i + here].key >> 8 == bucket) here++;
        i += here;
        fputc((int)(here < 255 ? here : 255), out);
    }
    for (uint32_t i = 0; i < count; i++) fputc((int)(kept[i].key & 0xFF), out);
}

static const float UNIT = 1.0f / 16, RULE_UNIT = 1.0f / 8; /* of a category's and a rule's weight */

static void write_head(FILE *out, const trainer *t, uint32_t count)
{
    omd_score_head head = { .magic = OMD_SCORE_MAGIC, .features = count };
    for (uint32_t c = 0; c < OMD_SCORE_CATEGORIES; c++) {
        double wide = (double)t->thresholds[c] / (double)UNIT * 256;
        head.thresholds[c] = (int32_t)fmax(-OMD_SCORE_FARTHEST, fmin(wide, OMD_SCORE_FARTHEST));
    }
    fwrite(&head, sizeof head, 1, out);
}

/* Each column's weights; what ships is what is judged by the files that never taught. */
static void write_columns(FILE *out, trainer *t, const options *o, const candidate *kept,
                          uint32_t count, int8_t *bytes)
{
    uint32_t first_look = t->file_count - o->look;
    for (uint32_t column = 0; column < OMD_SCORE_COLUMNS; column++) {
        bool category = column < OMD_SCORE_CATEGORIES;
        float least = least_of(t->columns[column], kept, count,
                               category ? o->features / 2 : o->features / 24);
        quantise(t, kept, count, column, category ? UNIT : RULE_UNIT, least, bytes);
        fwrite(bytes, 1, count, out);
        if (!category || !o->look) continue;
        uint32_t n = judge(&t->texts, t->m.weights, column, FOLDS, first_look, t->file_count,
                           t->verdicts, t->text_at);
        tell("never seen", column, t->verdicts, n, t->thresholds[column]);
    }
}

static bool write_scores(trainer *t, const options *o, const candidate *kept, uint32_t count)
{
    FILE *out = fopen(o->out, "wb");
    int8_t *bytes = malloc((size_t)count + 1);
    if (out && bytes) {
        write_head(out, t, count);
        write_keys(out, kept, count);
        write_columns(out, t, o, kept, count, bytes);
    }
    free(bytes);
    return out && fclose(out) == 0 && bytes;
}

/* All teach once to show which features matter, then again with those alone. */
static bool learn(trainer *t, const options *o)
{
    uint32_t count = o->features;
    if (!train_all(t, o)) return false;
    candidate *kept = choose(t, &count);
    if (!kept) return false;
    forget_rest(&t->texts, kept, count);
    find_thresholds(t, o);
    bool well = train_all(t, o) && write_scores(t, o, kept, count);
    free(kept);
    return well;
}

static bool make_room(trainer *t)
{
    t->m.weights = malloc(SPACE * sizeof(float));
    t->m.squares = malloc(SPACE * sizeof(float));
    t->order = malloc(((size_t)t->texts.sentence_count + 1) * sizeof *t->order);
    t->text_at = malloc(((size_t)t->texts.text_count + 1) * sizeof *t->text_at);
    t->verdicts = malloc(((size_t)t->texts.text_count + 1) * sizeof *t->verdicts);
    return t->m.weights && t->m.squares && t->order && t->text_at && t->verdicts;
}

int main(int count, char **values)
{
    options o = { .features = 3600 };
    static trainer t;
    for (int i = 1; i < count; i++) {
        if (values[i][0] == '-' && i + 1 < count) {
            const char *value = values[++i];
            if (strcmp(values[i - 1], "-o") == 0)
                o.out = value;
            else if (strcmp(values[i - 1], "--features") == 0)
                o.features = (uint32_t)strtoul(value, NULL, 10);
            else if (strcmp(values[i - 1], "--look") == 0)
                o.look = (uint32_t)strtoul(value, NULL, 10);
        } else if (!o.language) {
            o.language = values[i];
        } else if (!corpus_read(&t.texts, values[i], o.language, t.file_count++)) {
            fprintf(stderr, "learn: cannot read %s\n", values[i]);
            return 1;
        }
    }
    if (!o.out || !o.language || o.look >= t.file_count || !make_room(&t)) {
        fputs("learn LANGUAGE -o OUT [--features 4200] [--look K] FILE.jsonl "
              "...\n",
              stderr);
        return 2;
    }
    printf("%s: %u texts, %u sentences\n", o.language, t.texts.text_count, t.texts.sentence_count);
    return learn(&t, &o) ? 0 : 1;
}
