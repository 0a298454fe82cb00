/* classify.c - looks each token up once, and keeps the classes it is in
 *
 *     "skitkul" ─► list of the form, lists of its prefixes and endings, minus exceptions
 *
 * Nearly all tokens have one list, or none, and only its number is kept. */
#include <string.h>

#include "lookup.h"

#define MOST_LISTS     256 /* of one token */
#define MOST_SKELETONS 16

typedef struct {
    uint16_t list;
    bool disguised; /* found by a skeleton: only classes that ask for it */
} found_list;

typedef struct {
    found_list lists[MOST_LISTS];
    uint32_t count;
    bool disguised; /* a skeleton is being looked up */
} findings;

static void add_list(findings *f, uint32_t list)
{
    if (list == OMD_NO_LIST || f->count == MOST_LISTS) return;
    f->lists[f->count].list = (uint16_t)list;
    f->lists[f->count].disguised = f->disguised;
    f->count++;
}

/* The form may hold any byte, NUL too; what it is compared with ends in NUL. */
static bool same_word(const char *there, const char *word, size_t size)
{
    for (size_t i = 0; i < size; i++)
        if (there[i] != word[i] || there[i] == 0) return false;
    return there[size] == 0;
}

static uint32_t find_hashed(const omd_words *words, uint32_t hash, const char *word, size_t size)
{
    const omd_word_slot *slots = words->block.data;
    for (uint32_t at = hash & words->mask; slots[at].offset != 0; at = (at + 1) & words->mask)
        if (slots[at].tag == (uint16_t)(hash >> 16) &&
            same_word((const char *)words->text.data + slots[at].offset - 1, word, size))
            return slots[at].list;
    return OMD_NO_LIST;
}

uint32_t omd_words_find(const omd_words *words, uint32_t hash, const char *form, size_t size)
{
    return find_hashed(words, hash, form, size);
}

static bool may_have_affix(const omd_words *words, const char *form, size_t size, bool from_end)
{
    if (words->lengths == 0 || size < OMD_MIN_AFFIX) return false;
    uint32_t bit = omd_three_bytes(form, size, from_end);
    return words->filter[bit >> 6] >> (bit & 63) & 1;
}

static void find_affixes(findings *f, const omd_words *words, const char *form, size_t size,
                         bool from_end)
{
    if (!may_have_affix(words, form, size, from_end)) return;
    uint32_t hash = OMD_HASH_START;
    for (size_t n = 1; n <= size; n++) {
        hash = omd_hash_step(hash, form[from_end ? size - n : n - 1]);
        if (words->lengths >> (n < 63 ? n : 63) & 1)
            add_list(f, find_hashed(words, hash, form + (from_end ? size - n : 0), n));
    }
}

static void find_plain(findings *f, const omd_index *index, uint32_t hash, const char *form,
                       size_t size, bool word)
{
    add_list(f, omd_words_find(&index->forms, hash, form, size));
    if (!word) return;
    find_affixes(f, &index->prefixes, form, size, false);
    find_affixes(f, &index->endings, form, size, true);
}

static size_t letter_size(const char *s)
{
    size_t n = 1;
    while (((unsigned char)s[n] & 0xC0) == 0x80) n++;
    return n;
}

/* Whether a skeleton may stand for a form: '?' is one letter, '*' any run. One point to
 * return to is enough: a later '*' makes an earlier one settled. */
OMD_RARE static bool may_mean(const char *skeleton, const char *form)
{
    const char *star = NULL, *retry = NULL;
    while (*form != 0) {
        if (*skeleton == '*') {
            star = ++skeleton;
            retry = form;
        } else if (*skeleton == '?') {
            skeleton++;
            form += letter_size(form);
        } else if (*skeleton == *form) {
            skeleton++;
            form++;
        } else if (star != NULL) {
            retry += letter_size(retry);
            form = retry;
            skeleton = star;
        } else {
            return false;
        }
    }
    while (*skeleton == '*') skeleton++;
    return *skeleton == 0;
}

/* At least one letter must be known, and at least three places. */
OMD_RARE static bool tells_enough(const char *skeleton, uint32_t *least, bool *open)
{
    bool known = false;
    *least = 0;
    *open = false;
    for (const char *s = skeleton; *s != 0; s += letter_size(s)) {
        if (*s == '*') {
            *open = true;
            continue;
        }
        if (*s != '?') known = true;
        ++*least;
    }
    return known && *least + *open >= 3 && *least <= OMD_LETTERS;
}

OMD_RARE static void find_unknown_letters(omd_matcher *m, findings *f, const char *skeleton)
{
    omd_index *index = m->index;
    uint32_t least;
    bool open;
    if (!tells_enough(skeleton, &least, &open)) return;
    if (!omd_index_disguisable(&m->memory, index)) {
        m->no_memory = true;
        return;
    }
    const omd_disguisable *all = index->disguisable.data;
    const char *forms = index->forms.text.data;
    uint32_t end = index->by_length[open ? OMD_LETTERS + 1 : least + 1];
    for (uint32_t i = index->by_length[least]; i < end; i++)
        if (may_mean(skeleton, forms + all[i].offset)) add_list(f, all[i].list);
}

OMD_RARE static void find_disguised(omd_matcher *m, findings *f, const omd_token *token)
{
    const omd_text *t = m->text;
    const char *skeleton = t->forms + token->skeleton;
    f->disguised = true;
    for (uint32_t i = 0; i < token->skeleton_count && i < MOST_SKELETONS; i++) {
        size_t size = strlen(skeleton);
        if (memchr(skeleton, '?', size) != NULL || memchr(skeleton, '*', size) != NULL)
            find_unknown_letters(m, f, skeleton);
        else
            find_plain(f, m->index, omd_hash(skeleton, (uint32_t)size), skeleton, size, true);
        skeleton += size + 1;
    }
}

/* Writes the classes of several lists as one, each once, without what is taken away. */
OMD_RARE static uint32_t merge(omd_matcher *m, const findings *f)
{
    const uint32_t *starts = m->index->list_starts.data;
    const uint16_t *items = m->index->list_items.data;
    const uint8_t *class_flags = omd_section_at(m->pack, OMD_S_CLASSES);
    uint32_t most = 1, at = m->merged_count;
    for (uint32_t i = 0; i < f->count; i++)
        most += starts[f->lists[i].list + 1] - starts[f->lists[i].list];
    if (!omd_room(&m->memory, &m->merged, (size_t)at + most, sizeof(uint16_t))) {
        m->no_memory = true;
        return OMD_NO_LIST;
    }
    uint32_t *done = m->window.put; /* classes that are taken away, or written */
    memset(done, 0, ((size_t)m->class_count / 32 + 1) * sizeof *done);
    uint16_t *out = (uint16_t *)m->merged.data + at;
    uint32_t count = 0;
    for (int taking = 1; taking >= 0; taking--) {
        for (uint32_t i = 0; i < f->count; i++) {
            for (uint32_t k = starts[f->lists[i].list]; k < starts[f->lists[i].list + 1]; k++) {
                uint32_t number = items[k] & (OMD_TAKEN_AWAY - 1);
                if ((items[k] & OMD_TAKEN_AWAY ? 1 : 0) != taking || omd_has_bit(done, number))
                    continue;
                if (f->lists[i].disguised && !(class_flags[number] & OMD_CLASS_DISGUISED)) continue;
                omd_set_bit(done, number);
                if (!taking) out[1 + count++] = (uint16_t)number;
            }
        }
    }
    out[0] = (uint16_t)count;
    m->merged_count = at + 1 + count;
    return OMD_MERGED | at;
}

static uint32_t classify_token(omd_matcher *m, const omd_token *token, uint8_t *flags)
{
    const omd_text *t = m->text;
    const uint8_t *list_flags = m->index->list_flags.data;
    findings f;
    f.count = 0;
    f.disguised = false;
    find_plain(&f, m->index, token->hash, t->forms + token->form, token->form_size,
               token->kind == OMD_WORD);
    *flags = 0;
    for (uint32_t i = 0; i < f.count; i++) *flags |= list_flags[f.lists[i].list];
    if (token->skeleton_count > 0) find_disguised(m, &f, token);
    if (f.count == 0) return OMD_NO_LIST;
    if (f.count == 1 && !f.lists[0].disguised) return f.lists[0].list;
    return merge(m, &f);
}

int omd_classify(omd_matcher *m)
{
    const omd_text *t = m->text;
    if (!omd_room(&m->memory, &m->token_lists, t->token_count, sizeof(uint32_t)) ||
        !omd_room(&m->memory, &m->token_flags, t->token_count, 1))
        return OMD_NO_MEMORY;
    uint32_t *lists = m->token_lists.data;
    uint8_t *flags = m->token_flags.data;
    m->merged_count = 0;
    for (uint32_t i = 0; i < t->token_count; i++)
        lists[i] = classify_token(m, &t->tokens[i], &flags[i]);
    return m->no_memory ? OMD_NO_MEMORY : 0;
}
