/* hash.cxx - hunspell's words and rules, out of a dictionary in memory */
#include <stddef.h>
#include <string.h>

#include "atypes.hxx"
#include "csutil.hxx"

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
    : dictionary(dictionary_of(source)), words(NULL), forms(*this), odd(false)
{
    reinterpret_cast<omd_source *>(const_cast<char *>(source))->table = this;
    if (dictionary->header->encoding == OMD_UTF8) initialize_utf_tbl();
    buckets.assign(dictionary->header->buckets, NULL);
    make_marks();
    read_sets();
    read_replaced();
    read_rules();
    write_words();
}

HashMgr::~HashMgr()
{
    if (dictionary->header->encoding == OMD_UTF8) free_utf_tbl();
    for (size_t i = 0; i < added.size(); i++) free(added[i]);
    free(words);
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

struct hentry **HashMgr::bucket_of(uint64_t sum)
{
    return &buckets[static_cast<size_t>(sum % buckets.size())];
}

/* --- sums that words have, two bits for each: most strings are seen not to be words by them */

void HashMgr::make_marks()
{
    size_t need = dictionary->words / 8 + 1, size = 1;
    while (size < need) size *= 2;
    marks.assign(size, 0);
    opening_marks.assign(size, 0);
}

static uint64_t marks_of(uint64_t mixed)
{
    return uint64_t(1) << (mixed & 63) | uint64_t(1) << (mixed >> 6 & 63);
}

static uint64_t mixed(uint64_t sum)
{
    return sum * 0x9E3779B97F4A7C15u >> 20;
}

void HashMgr::mark(uint64_t sum)
{
    uint64_t m = mixed(sum);
    marks[static_cast<size_t>(m >> 12) & (marks.size() - 1)] |= marks_of(m);
}

bool HashMgr::is_marked(uint64_t sum) const
{
    uint64_t m = mixed(sum), bits = marks_of(m);
    return (marks[static_cast<size_t>(m >> 12) & (marks.size() - 1)] & bits) == bits;
}

/* And sums of their first letters, a bit for each. */
static bool is_opening(size_t size)
{
    return size == 3 || size == 4 || size == 5 || size == 7;
}

void HashMgr::mark_opening(uint64_t sum)
{
    uint64_t m = mixed(sum);
    opening_marks[static_cast<size_t>(m >> 6) & (opening_marks.size() - 1)] |= uint64_t(1) << (m & 63);
}

bool HashMgr::may_open(uint64_t sum, size_t size) const
{
    if (!is_opening(size)) return true;
    uint64_t m = mixed(sum);
    return opening_marks[static_cast<size_t>(m >> 6) & (opening_marks.size() - 1)] >> (m & 63) & 1;
}

struct hentry *HashMgr::find(const char *word) const
{
    uint64_t sum = sum_of(word);
    if (!is_marked(sum)) return NULL;
    struct hentry *h = buckets[static_cast<size_t>(sum % buckets.size())];
    while (h && strcmp(word, h->word) != 0) h = h->next;
    return h;
}

struct hentry *HashMgr::root(uint64_t sum, const char *a, size_t a_size, const char *b, size_t b_size) const
{
    if (!is_marked(sum)) return NULL;
    struct hentry *h = buckets[static_cast<size_t>(sum % buckets.size())];
    for (; h; h = h->next)
        if (h->blen == a_size + b_size && memcmp(h->word, a, a_size) == 0 &&
            memcmp(h->word + a_size, b, b_size) == 0)
            return h;
    return NULL;
}

/* A walk over the words of a dictionary. */
struct word_walk {
    explicit word_walk(const omd_dictionary *d)
        : number(0), count(d->words), shared(0), ending(at<uint8_t>(d, OMD_D_WORDS)),
          rare_low(at<uint8_t>(d, OMD_D_RARE_LOW)), rare_high(at<uint8_t>(d, OMD_D_RARE_HIGH)),
          note(at<char>(d, OMD_D_SOUNDS)), noted(at<uint32_t>(d, OMD_D_SOUNDING)),
          noted_end(noted + omd_dictionary_count(d, OMD_D_SOUNDING))
    {
        measure();
    }

    template <typename item> static const item *at(const omd_dictionary *d, omd_dictionary_section s)
    {
        return static_cast<const item *>(omd_dictionary_at(d, s));
    }

    bool done() const { return number == count; }
    bool has_note() const { return noted < noted_end && *noted == number; }
    size_t size() const { return shared + ending_size; }
    size_t note_size() const { return has_note() ? strlen(note) + 1 : 0; }
    bool is_rare() const { return ending[ending_size] == OMD_D_MORE; }
    unsigned set() const
    {
        return is_rare() ? *rare_low | static_cast<unsigned>(*rare_high) << 8 : ending[ending_size] - 1u;
    }

    /* Of an entry in hunspell's table. */
    size_t entry_size() const
    {
        size_t size_now = offsetof(struct hentry, word) + size() + 1 + note_size();
        return (size_now + alignof(struct hentry) - 1) & ~(alignof(struct hentry) - 1);
    }

    void step()
    {
        note += note_size();
        noted += has_note();
        rare_low += is_rare();
        rare_high += is_rare();
        shared = size();
        ending += ending_size;
        do shared -= *++ending - 1u;
        while (*ending == OMD_D_MORE);
        ending++;
        number++;
        measure();
    }

    uint32_t number, count;
    size_t shared, ending_size;
    const uint8_t *ending, *rare_low, *rare_high;
    const char *note;
    const uint32_t *noted, *noted_end;

private:
    void measure()
    {
        ending_size = 0;
        while (!done() && ending[ending_size] > OMD_D_MORE) ending_size++;
    }
};

/* Letters, as hunspell counts them: code points, or bytes of an older encoding. */
static unsigned char letters_in(const char *word, bool utf8)
{
    unsigned count = 0;
    for (; *word; word++) count += !utf8 || (*word & 0xC0) != 0x80;
    return static_cast<unsigned char>(count);
}

void HashMgr::write_words()
{
    size_t need = 0;
    for (word_walk w(dictionary); !w.done(); w.step()) need += w.entry_size();
    words = static_cast<char *>(malloc(need));
    if (!words) return;

    const uint8_t *places = word_walk::at<uint8_t>(dictionary, OMD_D_PLACES);
    std::vector<bool> opening; /* for each set, whether its words may be the first of a rule */
    for (size_t i = 0; i + 1 < sets.size(); i++)
        opening.push_back(forms.by_rules.first.has_any(flags.data() + sets[i], static_cast<int>(sets[i + 1] - sets[i])));
    char *at = words;
    struct hentry *before = NULL;
    uint64_t sums[OMD_D_MOST_BYTES + 1] = { 0 }; /* of the word's beginnings */
    for (word_walk w(dictionary); !w.done(); w.step()) {
        struct hentry *h = reinterpret_cast<struct hentry *>(at);
        if (before) memcpy(h->word, before->word, w.shared);
        memcpy(h->word + w.shared, w.ending, w.ending_size);
        h->word[w.size()] = '\0';
        memcpy(h->word + w.size() + 1, w.note, w.note_size());
        unsigned standing = places[w.number] ^ OMD_D_TEXT;
        h->blen = static_cast<unsigned char>(w.size());
        h->clen = letters_in(h->word, dictionary->header->encoding == OMD_UTF8);
        h->var = static_cast<char>((w.has_note() ? H_OPT | H_OPT_PHON : 0) |
                                   (standing & OMD_D_CAPITAL ? H_OPT_INITCAP : 0));
        unsigned set = w.set();
        h->alen = static_cast<short>(sets[set + 1] - sets[set]);
        h->astr = h->alen ? &flags[sets[set]] : NULL;
        h->next_homonym = NULL;
        for (size_t i = w.shared; i < w.size(); i++) {
            sums[i + 1] = omd_add_letter(sums[i], i, h->word[i]);
            if (is_opening(i + 1)) mark_opening(sums[i + 1]);
        }
        put(h, sums[w.size()], standing >> 1);
        if (opening[set]) forms.add_start(h->word[0]);
        if (before && strcmp(before->word, h->word) == 0) before->next_homonym = h;
        before = h;
        at += w.entry_size();
    }
}

/* Puts a word into its bucket so that `after` of those that are there come after it. */
void HashMgr::put(struct hentry *h, uint64_t sum, unsigned after)
{
    unsigned behind = 0, ahead = 0;
    mark(sum);
    struct hentry **link = bucket_of(sum);
    for (struct hentry *p = *link; p; p = p->next) behind++;
    for (; behind > after && ahead < behind - after; ahead++) link = &(*link)->next;
    h->next = *link;
    *link = h;
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
    uint64_t sum = 0;
    for (size_t i = 0; i < word.size();) {
        sum = omd_add_letter(sum, i, word[i]);
        if (is_opening(++i)) mark_opening(sum);
    }
    put(h, sum, 0);
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
