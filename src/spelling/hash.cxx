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
    : dictionary(dictionary_of(source)), failure(0), filled(0), converts(false)
{
    reinterpret_cast<omd_source *>(const_cast<char *>(source))->table = this;
    buckets.assign(dictionary->header->buckets, NULL);
    make_marks();
    read_sets();
    read_replaced();
    failure = write_words();
    read_doubts();
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

/* Hunspell's own function as it comes out where a long has 64 bits: Debian's commands walk
 * the table in that order, and it shows in their suggestions. */
static uint64_t sum_of(const char *word)
{
    uint64_t sum = 0;
    for (int i = 0; i < 4 && *word; i++)
        sum = sum << 8 | static_cast<uint64_t>(static_cast<signed char>(*word++));
    for (; *word; word++) {
        sum = sum << 5 | (sum >> 27 & 31);
        sum ^= static_cast<uint64_t>(static_cast<signed char>(*word));
    }
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

struct hentry *HashMgr::find(const char *word) const
{
    uint64_t sum = sum_of(word);
    if (!is_marked(sum)) return NULL;
    struct hentry *h = buckets[static_cast<size_t>(sum % buckets.size())];
    while (h && strcmp(word, h->word) != 0) h = h->next;
    return h;
}

/* Letters, as hunspell counts them: code points, or bytes of an older encoding. */
static unsigned char letters_in(const char *word, bool utf8)
{
    unsigned count = 0;
    for (; *word; word++) count += !utf8 || (*word & 0xC0) != 0x80;
    return static_cast<unsigned char>(count);
}

/* Entries lie in blocks, which stay where they are. NULL: memory is out. */
struct hentry *HashMgr::room_for(size_t bytes)
{
    const size_t block = 1 << 16, unit = alignof(struct hentry);
    size_t size = (offsetof(struct hentry, word) + bytes + unit - 1) & ~(unit - 1);
    if (blocks.empty() || block - filled < size) {
        char *room = static_cast<char *>(malloc(std::max(block, size)));
        if (!room) return NULL;
        blocks.push_back(room);
        filled = 0;
    }
    filled += size;
    return reinterpret_cast<struct hentry *>(blocks.back() + filled - size);
}

/* The present word; its bytes and what is noted of it. */
struct hentry *HashMgr::write_word(const omd_words *w, const char *note)
{
    size_t size = omd_words_size(w) + 1, note_size = note ? strlen(note) + 1 : 0;
    struct hentry *h = room_for(size + note_size);
    if (!h) return NULL;
    memcpy(h->word, omd_words_text(w), size);
    if (note) memcpy(h->word + size, note, note_size);
    h->blen = static_cast<unsigned char>(size - 1);
    h->clen = static_cast<unsigned char>(omd_words_letters(w));
    h->var = static_cast<char>((note ? H_OPT | H_OPT_PHON : 0) | (omd_words_capital(w) ? H_OPT_INITCAP : 0));
    unsigned set = omd_words_set(w);
    h->alen = static_cast<short>(sets[set + 1] - sets[set]);
    h->astr = h->alen ? &flags[sets[set]] : NULL;
    h->next_homonym = NULL;
    return h;
}

int HashMgr::write_words()
{
    const char *note = static_cast<const char *>(omd_dictionary_at(dictionary, OMD_D_SOUNDS));
    const uint32_t *noted = static_cast<const uint32_t *>(omd_dictionary_at(dictionary, OMD_D_SOUNDING));
    const uint32_t *noted_end = noted + omd_dictionary_count(dictionary, OMD_D_SOUNDING);
    struct hentry *before = NULL;
    omd_words *w = omd_words_new(dictionary, NULL, 0);
    if (!w) return OMD_NO_MEMORY;
    for (uint32_t number = 0; omd_words_next(w, NULL); number++) {
        bool is_noted = noted < noted_end && *noted == number;
        struct hentry *h = write_word(w, is_noted ? note : NULL);
        if (!h) {
            omd_words_free(w, NULL);
            return OMD_NO_MEMORY;
        }
        if (is_noted) note += strlen(note) + 1;
        noted += is_noted;
        put(h, w);
        if (before && strcmp(before->word, h->word) == 0) before->next_homonym = h;
        before = h;
    }
    return omd_words_free(w, NULL);
}

/* Puts a word into its bucket: a new one at the end, one of `w` where that says. */
void HashMgr::put(struct hentry *h, omd_words *w)
{
    unsigned behind = 0, ahead = 0;
    uint64_t sum = sum_of(h->word);
    mark(sum);
    struct hentry **link = bucket_of(sum);
    for (struct hentry *p = *link; p; p = p->next) behind++;
    unsigned after = w ? omd_words_after(w, behind, 0) : 0;
    for (; ahead < behind - after; ahead++) link = &(*link)->next;
    h->next = *link;
    *link = h;
}

/* The second word of a line of the rules. */
static std::string value_of(const std::string &line)
{
    size_t start = line.find_first_not_of(" \t", std::min(line.find_first_of(" \t"), line.size()));
    return start == std::string::npos ? "" : line.substr(start, line.find_first_of(" \t", start) - start);
}

static bool is_small(const std::string &word)
{
    for (size_t i = 0; i < word.size(); i++)
        if (word[i] < 'a' || word[i] > 'z') return false;
    return true;
}

void HashMgr::read_doubts()
{
    static const char *const names[] = { "FORBIDDENWORD", "NEEDAFFIX", "PSEUDOROOT", "ONLYINCOMPOUND",
                                         "WARN" };
    omd_source source = { "memory", dictionary, this };
    FileMgr rules(reinterpret_cast<const char *>(&source));
    std::string line;
    doubts.assign(1, ONLYUPCASEFLAG);
    doubts.push_back(static_cast<unsigned short>(dictionary->header->forbidden));
    while (rules.getline(line)) {
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            if (line.compare(0, strlen(names[i]), names[i]) == 0)
                doubts.push_back(decode_flag(value_of(line).c_str()));
        if (line.compare(0, 6, "IGNORE") == 0 || line.compare(0, 15, "COMPLEXPREFIXES") == 0 ||
            (line.compare(0, 5, "ICONV") == 0 && is_small(value_of(line))))
            converts = true;
    }
}

bool HashMgr::has_plainly(const std::string &word) const
{
    if (converts || !is_small(word)) return false;
    const struct hentry *h = find(word.c_str());
    if (!h || h->next_homonym) return false;
    for (size_t i = 0; i < doubts.size(); i++)
        if (h->astr && TESTAFF(h->astr, doubts[i], h->alen)) return false;
    return true;
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

/* The same. A key tells of most words that they are not near, before they are fetched. It
 * comes back now and then: a call that runs for long stays in a browser's slow code. */
struct hentry *HashMgr::next_by_key(int &bucket, int least)
{
    for (int i = 0; i < 2048; i++) {
        if (place == 0 || keys[place - 1] & omd_near::last) {
            if (!next_bucket(bucket)) return NULL;
            reached = buckets[static_cast<size_t>(bucket)];
            lagging = 0;
        } else {
            lagging++;
        }
        if (!near.may_beat(keys[place++], least)) continue;
        for (; lagging > 0; lagging--) reached = reached->next;
        if (near.beats(reached, least)) return reached;
    }
    return NULL;
}

/* Keys are worth a megabyte, and no more. */
#define MOST_KEYS (1u << 18)

void HashMgr::write_keys()
{
    if (!keys.empty() || dictionary->words + added.size() > MOST_KEYS) return;
    keys.reserve(dictionary->words + added.size());
    for (size_t i = 0; i < buckets.size(); i++) {
        for (const struct hentry *h = buckets[i]; h; h = h->next) keys.push_back(near.key_of(h));
        if (buckets[i]) keys.back() |= omd_near::last;
    }
}

/* `bucket` is -1 at first, and again when NULL says that this was all. */
struct hentry *HashMgr::walk_near(int &bucket, struct hentry *h, const omd_sought &sought, int least)
{
    if (!h) {
        near.seek(sought);
        if (sought.plain) write_keys();
        place = 0;
    }
    if (!sought.plain || keys.empty()) return next_near(bucket, h, least);
    while (!(h = next_by_key(bucket, least)) && bucket != -1) {}
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
    keys.clear();
    h = reinterpret_cast<struct hentry *>(room);
    memcpy(h->word, word.c_str(), word.size() + 1);
    h->blen = static_cast<unsigned char>(word.size());
    h->clen = letters_in(h->word, dictionary->header->encoding == OMD_UTF8);
    put(h, NULL);
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
