/* mend.c - the text as it may have been meant
 *
 * "raddera omdömmet" becomes "radera omdömet", "struntföretag" "strunt företag": a checker
 * that knows the words in the mended text then finds what it could not see. Only close
 * corrections of longer words count, for a far one may mean anything. */
#include <string.h>

#include "speller.h"

#define SHORTEST      5  /* bytes of a word that is corrected */
#define LONG          8  /* from here on two letters may be wrong */
#define MOST_ASKED    24 /* suggestions take long */
#define MOST_DISTANCE 2u
#define MOST_LENGTH   40

/* Whether at most `limit` bytes are added, left out, changed or swapped. A letter of two
 * bytes counts for one where only its second differs, as in å ä ö. */
static bool is_close(const char *a, size_t n, const char *b, size_t m, unsigned limit)
{
    unsigned rows[3][MOST_LENGTH + 1];
    if (n > MOST_LENGTH || m > MOST_LENGTH) return false;
    for (unsigned j = 0; j <= m; j++) rows[0][j] = j;
    for (size_t i = 1; i <= n; i++) {
        unsigned *row = rows[i % 3], *above = rows[(i + 2) % 3], *higher = rows[(i + 1) % 3];
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= m; j++) {
            unsigned best = above[j - 1] + (a[i - 1] != b[j - 1]);
            if (above[j] + 1 < best) best = above[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped && higher[j - 2] + 1 < best) best = higher[j - 2] + 1;
            row[j] = best;
        }
    }
    return rows[n % 3][m] <= limit;
}

/* The best correction of a unit, or NULL. */
static const char *correction(omd_speller *s, const omd_unit *u)
{
    const char *const *list;
    const char *word = omd_unit_word(s, u);
    if (u->size < SHORTEST) return NULL;
    uint32_t count = omd_speller_suggest(s, s->languages[u->language], word, u->size, &list);
    if (count == 0 || strchr(list[0], ' ')) return NULL;
    unsigned limit = u->size >= LONG ? MOST_DISTANCE : 1;
    return is_close(word, u->size, list[0], strlen(list[0]), limit) ? list[0] : NULL;
}

typedef struct {
    omd_speller *s;
    const char *source;
    uint32_t copied, asked, unit; /* source bytes copied; UTF-16 units written */
    omd_utf16 walk;
    bool no_memory;
} mender;

static void put(mender *m, const char *bytes, size_t size)
{
    omd_speller *s = m->s;
    if (!omd_room(s->text.memory, &s->text_block, s->mended.size + size + 1, 1)) {
        m->no_memory = true;
        return;
    }
    s->mended_text = s->text_block.data;
    if (bytes && size) memcpy(s->mended_text + s->mended.size, bytes, size);
    s->mended.size += size;
    s->mended_text[s->mended.size] = '\0';
    omd_utf16 walk;
    omd_utf16_start(&walk, bytes, (uint32_t)size);
    m->unit += omd_utf16_at(&walk, (uint32_t)size);
}

/* Puts `a`, and where `b` is not NULL a blank and `b`, in the place of a unit. */
static void mend(mender *m, const omd_unit *u, const char *a, size_t a_size, const char *b)
{
    omd_speller *s = m->s;
    const omd_text *t = &s->text;
    uint32_t from = t->tokens[u->first].start, to = t->tokens[u->last - 1].end;
    if (!omd_room(t->memory, &s->mend_block, (size_t)s->mended.count + 1, sizeof *s->mends)) {
        m->no_memory = true;
        return;
    }
    s->mends = s->mend_block.data;
    put(m, m->source + m->copied, from - m->copied);
    omd_mend *mended = &s->mends[s->mended.count++];
    *mended = (omd_mend){ .start = omd_utf16_at(&m->walk, from),
                          .end = omd_utf16_at(&m->walk, to),
                          .mended_start = m->unit,
                          .split = b != NULL };
    put(m, a, a_size);
    if (b) {
        put(m, " ", 1);
        put(m, b, strlen(b));
    }
    mended->mended_end = m->unit;
    m->copied = to;
}

static void mend_unit(mender *m, const omd_unit *u)
{
    omd_speller *s = m->s;
    const char *word = omd_unit_word(s, u);
    omd_verdict verdict = omd_judge(s, u->language, word, u->size);
    if (verdict == OMD_W_KNOWN) return;
    size_t part = omd_part_word(s, u->language, word, u->size);
    if (part) {
        mend(m, u, word, part, word + part); /* which ends in NUL */
    } else if (verdict == OMD_W_UNKNOWN && m->asked++ < MOST_ASKED) {
        const char *better = correction(s, u);
        if (better) mend(m, u, better, strlen(better), NULL);
    }
}

int omd_speller_mend(omd_speller *s, const omd_spelling_request *request, const char *text,
                     size_t size, const omd_mended **mended)
{
    int failure = omd_speller_read(s, request, text, size);
    if (failure) return failure;
    mender m = { .s = s, .source = text };
    omd_utf16_start(&m.walk, text, (uint32_t)size);
    s->mended = (omd_mended){ .size = 0 };
    for (uint32_t i = 0; i < s->unit_count && !m.no_memory; i++)
        if (!s->units[i].left_alone) mend_unit(&m, &s->units[i]);
    put(&m, text + m.copied, size - m.copied);
    if (m.no_memory) return OMD_NO_MEMORY;
    s->mended.text = s->mended_text;
    s->mended.mends = s->mends;
    *mended = &s->mended;
    return 0;
}
