/* hash.cxx - hunspell's words and rules, out of a dictionary in memory */
#include <stddef.h>
#include <string.h>

#include "atypes.hxx"
#include "csutil.hxx"
#include "omdome.h"
#include "words.h"

thread_local omd_budget *omd_budget_now = NULL;

static const omd_dictionary *dictionary_of(const char *source)
{
    return reinterpret_cast<const omd_source *>(source)->dictionary;
}

/* --- the lines of the rules */

FileMgr::FileMgr(const char *source, const char *)
{
    const omd_dictionary *d = dictionary_of(source);
    at = static_cast<const char *>(omd_dictionary_at(d, OMD_D_RULES));
    end = at + omd_dictionary_count(d, OMD_D_RULES);
}

bool FileMgr::getline(std::string &line)
{
    if (at == end) return false;
    const char *stop = static_cast<const char *>(memchr(at, '\n', static_cast<size_t>(end - at)));
    line.assign(at, stop);
    at = stop + 1;
    return true;
}

/* --- the table of words */

HashMgr::HashMgr(const char *source, const char *, const char *)
    : dictionary(dictionary_of(source)), failure(0), filled(0), forms(*this), odd(false)
{
    reinterpret_cast<omd_source *>(const_cast<char *>(source))->table = this;
    buckets.assign(dictionary->header->buckets, NULL);
    make_marks();
    read_sets();
    read_replaced();
    read_rules();
    failure = write_words();
}

HashMgr::~HashMgr()
{
    for (size_t i = 0; i < added.size(); i++) free(added[i]);
    for (size_t i = 0; i < blocks.size(); i++) free(blocks[i]);
}

void HashMgr::read_sets()
{
    const uint8_t *sizes = static_cast<const uint8_t *>(omd_dictionary_at(dictionary, OMD_D_SET_SIZES));
    const uint16_t *items = static_cast<const uint16_t *>(omd_dictionary_at(dictionary, OMD_D_FLAGS));
    flags.assign(items, items + omd_dictionary_count(dictionary, OMD_D_FLAGS));
    sets.reserve(dictionary->sets + 1);
    sets.push_back(0);
    for (uint32_t i = 0; i < dictionary->sets; i++) sets.push_back(sets.back() + sizes[i]);
}

void HashMgr::read_replaced()
{
    const char *text = static_cast<const char *>(omd_dictionary_at(dictionary, OMD_D_REPLACED));
    const char *stop = text + omd_dictionary_count(dictionary, OMD_D_REPLACED);
    while (text < stop) {
        replaced.push_back(replentry());
        replaced.back().pattern = text;
        text += strlen(text) + 1;
        for (int i = 0; i < 4; i++) {
            replaced.back().outstrings[i] = text;
            text += strlen(text) + 1;
        }
    }
}

static uint64_t sum_of(const char *word)
{
    uint64_t sum = 0;
    for (size_t i = 0; word[i]; i++) sum = omd_add_letter(sum, i, word[i]);
    return sum;
}

/* --- sums of letters */

void HashMgr::make_marks()
{
    size_t need = dictionary->words / 8 + 1, size = 1;
    while (size < need) size *= 2;
    marks.assign(size, 0);
    opening_marks.assign(size, 0);
    marks_mask = size - 1;
}

void HashMgr::mark(uint64_t sum)
{
    uint64_t m = mixed(sum);
    marks[static_cast<size_t>(m >> 12) & marks_mask] |= marks_of(m);
}

void HashMgr::mark_opening(uint64_t sum)
{
    uint64_t m = mixed(sum);
    opening_marks[static_cast<size_t>(m >> 6) & marks_mask] |= uint64_t(1) << (m & 63);
}

/* Sums of all the beginnings of a word, of which so many are known; new ones are marked. Behind
 * those that are openings one letter is like the other. */
void HashMgr::mark_letters(uint64_t *sums, const char *word, size_t known, size_t size)
{
    uint64_t sum = sums[known];
    size_t i = known;
    while (i < size && i < last_opening) {
        sum = omd_add_letter(sum, i, word[i]);
        sums[++i] = sum;
        if (is_opening(i)) mark_opening(sum);
    }
    while (i < size) {
        sum = omd_add_letter(sum, last_opening, word[i]);
        sums[++i] = sum;
    }
    mark(sum);
}

/* A stub's sum is turned round, so that it is not taken for an opening. */
void HashMgr::mark_stubs(const uint64_t *sums, const struct hentry *h)
{
    const omd_affix_tree &strips = forms.inner_strips();
    const omd_affix_tree::node *at = strips.root();
    for (size_t i = h->blen; i > 0 && (at = strips.after(at, h->word[i - 1]));) {
        const omd_affix_tree::end *e = strips.first(at);
        i--;
        if (e && strips.takes(e, h, NULL)) mark_opening(~sums[i]);
    }
}

struct hentry *HashMgr::find(const char *word) const
{
    uint64_t sum = sum_of(word);
    if (!is_marked(sum)) return NULL;
    struct hentry *h = buckets[static_cast<size_t>(sum % buckets.size())];
    while (h && strcmp(word, h->word) != 0) h = h->next;
    return h;
}

const struct hentry *HashMgr::marked_root(uint64_t sum, const char *a, size_t a_size,
                                          const char *b, size_t b_size) const
{
    const struct hentry *h = buckets[static_cast<size_t>(sum % buckets.size())];
    for (; h; h = h->next)
        if (h->blen == a_size + b_size && memcmp(h->word, a, a_size) == 0 &&
            memcmp(h->word + a_size, b, b_size) == 0)
            return h;
    return NULL;
}

/* Letters, as hunspell counts them: code points, or bytes of an older encoding. */
static unsigned char letters_in(const char *word, bool utf8)
{
    unsigned count = 0;
    for (; *word; word++) count += !utf8 || (*word & 0xC0) != 0x80;
    return static_cast<unsigned char>(count);
}

/* Entries lie in blocks, which stay where they are; behind one may be written without harm. NULL:
 * memory is out. */
static const size_t step = 8;

struct hentry *HashMgr::room_for(size_t bytes)
{
    const size_t block = 1 << 16, unit = alignof(struct hentry);
    size_t size = (offsetof(struct hentry, word) + bytes + unit - 1) & ~(unit - 1);
    if (blocks.empty() || block - filled < size) {
        char *room = static_cast<char *>(malloc(std::max(block, size) + step));
        if (!room) return NULL;
        blocks.push_back(room);
        filled = 0;
    }
    filled += size;
    return reinterpret_cast<struct hentry *>(blocks.back() + filled - size);
}

/* A word and what is noted of it. Most are copied in two steps, which takes less than a call. */
struct hentry *HashMgr::write_word(const omd_word_read *w, const char *note)
{
    size_t size = w->size + 1, note_size = note ? strlen(note) + 1 : 0;
    struct hentry *h = room_for(size + note_size);
    if (!h) return NULL;
    for (size_t i = 0; i < size; i += step) memcpy(h->word + i, w->text + i, step);
    if (note) memcpy(h->word + size, note, note_size);
    h->blen = static_cast<unsigned char>(size - 1);
    h->clen = static_cast<unsigned char>(w->letters);
    h->var = static_cast<char>((note ? H_OPT | H_OPT_PHON : 0) | (w->capital ? H_OPT_INITCAP : 0));
    h->alen = static_cast<short>(sets[w->set + 1] - sets[w->set]);
    h->astr = h->alen ? &flags[sets[w->set]] : NULL;
    h->next = NULL;
    h->next_homonym = NULL;
    return h;
}

int HashMgr::write_words()
{
    std::vector<unsigned> places;
    places.reserve(dictionary->words);
    omd_words *w = omd_words_new(dictionary, NULL, 0);
    if (!w) return OMD_NO_MEMORY;
    struct hentry *last = NULL;
    bool written = read_words(w, places, last);
    if (written) fill_buckets(w, places, last);
    int broken = omd_words_free(w, NULL);
    return written ? broken : OMD_NO_MEMORY;
}

/* Each with the one before as its next, and in which bucket it is to lie. False: memory is out. */
bool HashMgr::read_words(omd_words *w, std::vector<unsigned> &places, struct hentry *&last)
{
    const char *note = static_cast<const char *>(omd_dictionary_at(dictionary, OMD_D_SOUNDS));
    const uint32_t *noted = static_cast<const uint32_t *>(omd_dictionary_at(dictionary, OMD_D_SOUNDING));
    const uint32_t *noted_end = noted + omd_dictionary_count(dictionary, OMD_D_SOUNDING);
    const std::vector<char> seen = look_at_sets();
    uint64_t sums[OMD_D_MOST_BYTES + 1] = { 0 };
    while (const omd_word_read *word = omd_words_next(w)) {
        bool is_noted = noted < noted_end && *noted == places.size();
        struct hentry *h = write_word(word, is_noted ? note : NULL);
        if (!h) return false;
        if (is_noted) note += strlen(note) + 1;
        noted += is_noted;
        mark_letters(sums, word->text, word->kept, word->size);
        places.push_back(static_cast<unsigned>(sums[word->size] % buckets.size()));
        h->var = static_cast<char>(h->var | (seen[word->set] & (OMD_OPT_PLAIN | OMD_OPT_INNER)));
        if (seen[word->set] & begins_rule) forms.add_start(word->text[0]);
        if (seen[word->set] & has_stub) mark_stubs(sums, h);
        if (last && word->kept == word->size) last->next_homonym = h; /* the same word again */
        h->next = last;
        last = h;
    }
    return true;
}

/* What waits for memory here does not wait for what is read, so it is done after that. */
void HashMgr::fill_buckets(omd_words *w, const std::vector<unsigned> &places, struct hentry *last)
{
    size_t i = places.size();
    for (struct hentry *h = last, *before; h; h = before) {
        struct hentry **link = &buckets[places[--i]];
        before = h->next;
        while (*link && omd_words_behind(w, h->word[0])) link = &(*link)->next;
        h->next = *link;
        *link = h;
    }
}

struct hentry *HashMgr::lookup(const char *word) const
{
    return omd_spend(1) ? find(word) : NULL;
}

bool HashMgr::next_bucket(int &bucket) const
{
    for (bucket++; bucket < static_cast<int>(buckets.size()) && omd_spend(1); bucket++)
        if (buckets[static_cast<size_t>(bucket)]) return true;
    bucket = -1;
    return false;
}

struct hentry *HashMgr::next_near(int &bucket, struct hentry *h, int least) const
{
    for (;;) {
        if (h && h->next)
            h = h->next;
        else if (next_bucket(bucket))
            h = buckets[static_cast<size_t>(bucket)];
        else
            return NULL;
        if (near.beats(h, least)) return h;
    }
}

/* Fourteen bytes a word are worth it up to here. */
#define MOST_NEAR (3u << 17)

void HashMgr::write_near()
{
    if (near.count() || dictionary->words + added.size() > MOST_NEAR) return;
    for (size_t i = 0; i < buckets.size(); i++)
        for (struct hentry *h = buckets[i]; h; h = h->next) near.add(h);
}

/* `bucket` is -1 at first, and again when NULL says that this was all. */
struct hentry *HashMgr::walk_near(int &bucket, struct hentry *h, const omd_sought &sought, int least)
{
    if (!h) {
        near.seek(sought);
        write_near();
    }
    if (!sought.plain || !near.count()) return next_near(bucket, h, least);
    size_t place = static_cast<size_t>(bucket + 1);
    h = near.next(place, least);
    bucket = h ? static_cast<int>(place) - 1 : -1;
    return h;
}

/* A word that is known to be wrong is so no longer. */
int HashMgr::add(const std::string &word)
{
    struct hentry *h = lookup(word.c_str());
    for (struct hentry *p = h; p; p = p->next_homonym)
        if (p->astr && TESTAFF(p->astr, dictionary->header->forbidden, p->alen)) p->alen = 0;
    if (h || word.empty() || word.size() > OMD_D_MOST_BYTES) return 0;

    size_t size = offsetof(struct hentry, word) + word.size() + 1;
    char *room = static_cast<char *>(calloc(1, std::max(size, sizeof(struct hentry))));
    if (!room) return 1;
    added.push_back(room);
    near.clear();
    h = reinterpret_cast<struct hentry *>(room);
    memcpy(h->word, word.c_str(), word.size() + 1);
    h->blen = static_cast<unsigned char>(word.size());
    h->clen = letters_in(h->word, dictionary->header->encoding == OMD_UTF8);
    uint64_t sums[OMD_D_MOST_BYTES + 1] = { 0 };
    mark_letters(sums, h->word, 0, h->blen);
    if (forms.has_inner(NULL, 0)) {
        h->var = OMD_OPT_INNER;
        mark_stubs(sums, h);
    }
    struct hentry **link = &buckets[static_cast<size_t>(sums[h->blen] % buckets.size())];
    while (*link) link = &(*link)->next;
    *link = h;
    return 0;
}

/* --- flags, as the rules write them */

static unsigned short flag_of(const w_char &c)
{
    return static_cast<unsigned short>(c.h << 8 | c.l);
}

bool HashMgr::decode_flags(std::vector<unsigned short> &result, const std::string &text,
                           FileMgr *) const
{
    if (text.empty()) return false;
    switch (dictionary->header->flag_mode) {
    case OMD_FLAG_LONG:
        for (size_t i = 0; i + 1 < text.size(); i += 2)
            result.push_back(static_cast<unsigned short>(static_cast<unsigned char>(text[i]) << 8 |
                                                         static_cast<unsigned char>(text[i + 1])));
        break;
    case OMD_FLAG_NUMBER:
        for (size_t i = 0; i != std::string::npos; i = text.find(',', i), i += i != std::string::npos)
            result.push_back(static_cast<unsigned short>(atoi(text.c_str() + i)));
        break;
    case OMD_FLAG_UTF8: {
        std::vector<w_char> letters;
        u8_u16(letters, text);
        for (size_t i = 0; i < letters.size(); i++) result.push_back(flag_of(letters[i]));
        break;
    }
    default:
        for (size_t i = 0; i < text.size(); i++)
            result.push_back(static_cast<unsigned char>(text[i]));
    }
    return true;
}

int HashMgr::decode_flags(unsigned short **result, const std::string &text, FileMgr *) const
{
    std::vector<unsigned short> decoded;
    decode_flags(decoded, text, NULL);
    *result = NULL;
    if (decoded.empty()) return 0;
    *result = static_cast<unsigned short *>(malloc(decoded.size() * sizeof **result));
    if (!*result) return -1;
    std::copy(decoded.begin(), decoded.end(), *result);
    return static_cast<int>(decoded.size());
}

unsigned short HashMgr::decode_flag(const char *text) const
{
    std::vector<unsigned short> decoded;
    decode_flags(decoded, text, NULL);
    return decoded.empty() ? 0 : decoded[0];
}

/* Only for warnings, which nobody prints. */
char *HashMgr::encode_flag(unsigned short) const
{
    return mystrdup("");
}
