/* repack.cxx - makes a dictionary of ours (dictionary.h) of hunspell's two files
 *
 *     repack /usr/share/hunspell/sv_SE sv -o build/dictionaries/sv.dict
 *
 * Runs on the host and never ships. Hunspell itself, with its own table of words, reads
 * the .dic, so that what is written is what it would have had in memory. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "csutil.hxx"
#include "hashmgr.hxx"

#include "../spelling/coder.h"
#include "../spelling/words.h"

extern "C" {
#include "../text/decode.h"
}

typedef std::vector<unsigned short> flag_set;

struct entry {
    std::string word, note;
    std::vector<unsigned> points;
    flag_set flags;
    bool capital;
    unsigned bucket, order; /* where it stands in hunspell's table */
};

static void fail(const std::string &what)
{
    fprintf(stderr, "repack: %s\n", what.c_str());
    exit(1);
}

static bool begins(const std::string &line, const char *word)
{
    return line.compare(0, strlen(word), word) == 0;
}

static std::string second_field(const std::string &line)
{
    size_t start = line.find_first_of(" \t");
    start = line.find_first_not_of(" \t", start);
    if (start == std::string::npos) return "";
    return line.substr(start, line.find_first_of(" \t", start) - start);
}

/* --- the rules */

struct rules {
    std::string text;
    unsigned encoding, flag_mode, forbidden;
};

/* What we have no use for, or what HashMgr alone reads. */
static bool dropped(const std::string &line)
{
    static const char *const names[] = { "REP",  "NAME", "VERSION", "HOME", "WORDCHARS",
                                         "LEFTHYPHENMIN" };
    if (line.empty() || line[0] == '#') return true;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (begins(line, names[i])) return true;
    return false;
}

/* An affix with what follows its fifth field taken away: notes on what it means. */
static std::string trimmed(const std::string &line)
{
    std::string out;
    size_t at = 0;
    bool affix = begins(line, "SFX") || begins(line, "PFX");
    for (int field = 0; field < (affix ? 5 : 1000); field++) {
        size_t start = line.find_first_not_of(" \t", at);
        if (start == std::string::npos) break;
        at = std::min(line.find_first_of(" \t", start), line.size());
        out += (out.empty() ? "" : " ") + line.substr(start, at - start);
    }
    return out;
}

static void read_setting(rules *r, const std::string &line)
{
    static const char *const refused[] = { "AF ",     "AM ",     "IGNORE",  "COMPLEXPREFIXES", "PHONE",
                                           "LANG hu", "LANG az", "LANG tr", "LANG crh" };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        if (begins(line, refused[i])) fail("nothing is prepared for the rule " + line);
    std::string value = second_field(line);
    if (begins(line, "SET")) {
        if (value != "UTF-8" && value != "ISO8859-1") fail("unknown encoding " + value);
        r->encoding = value == "UTF-8" ? OMD_UTF8 : OMD_LATIN1;
    } else if (begins(line, "FLAG")) {
        r->flag_mode = value == "long"    ? OMD_FLAG_LONG
                       : value == "num"   ? OMD_FLAG_NUMBER
                       : value == "UTF-8" ? OMD_FLAG_UTF8
                                          : OMD_FLAG_BYTE;
    }
}

static rules read_rules(const std::string &file, const HashMgr &table)
{
    rules r = { "", OMD_LATIN1, OMD_FLAG_BYTE, FORBIDDENWORD };
    std::ifstream in(file.c_str());
    std::string line;
    if (!in) fail("cannot read " + file);
    while (std::getline(in, line)) {
        mychomp(line);
        if (begins(line, "\xEF\xBB\xBF")) line.erase(0, 3);
        if (dropped(line)) continue;
        read_setting(&r, line);
        if (begins(line, "FORBIDDENWORD")) r.forbidden = table.decode_flag(second_field(line).c_str());
        r.text += trimmed(line) + "\n";
    }
    return r;
}

/* --- the words */

/* What a word is written with: code points, or bytes of an older encoding. */
static std::vector<unsigned> points_of(const std::string &word, bool utf8)
{
    std::vector<unsigned> points;
    for (size_t i = 0; i < word.size();) {
        uint32_t point = static_cast<unsigned char>(word[i]), step = 1;
        if (utf8) step = omd_decode(word.data() + i, static_cast<uint32_t>(word.size() - i), &point);
        if (point < ' ' || point == OMD_BAD_POINT) fail("no letter in " + word);
        points.push_back(point);
        i += step;
    }
    return points;
}

static std::vector<entry> read_words(const HashMgr &table, bool utf8)
{
    std::vector<entry> words;
    int bucket = -1;
    unsigned order = 0;
    for (hentry *h = NULL; (h = table.walk_hashtable(bucket, h));) {
        entry e;
        e.word = h->word;
        if (h->var & H_OPT_PHON) e.note = HENTRY_DATA(h);
        if (h->alen) e.flags.assign(h->astr, h->astr + h->alen);
        e.capital = h->var & H_OPT_INITCAP;
        e.bucket = static_cast<unsigned>(bucket);
        e.order = order++;
        if (e.word.empty()) continue; /* hunspell cannot find it either */
        e.points = points_of(e.word, utf8);
        if (e.capital && e.word[0] >= 'a' && e.word[0] <= 'z') fail("no capital in " + e.word);
        if (e.word.size() > OMD_D_MOST_BYTES || e.flags.size() > 255) fail("too long: " + e.word);
        words.push_back(e);
    }
    return words;
}

static bool in_byte_order(const entry &a, const entry &b)
{
    return a.word != b.word ? a.word < b.word : a.order < b.order;
}

/* For each word how many that come later in byte order lie in its bucket, and how many of those
 * before it. */
struct place {
    size_t there, behind;
};

static std::vector<place> places_of(const std::vector<entry> &words)
{
    std::map<unsigned, std::vector<unsigned> > buckets;
    std::vector<place> places(words.size());
    for (size_t i = words.size(); i-- > 0;) {
        std::vector<unsigned> &there = buckets[words[i].bucket];
        places[i].there = there.size();
        for (size_t k = 0; k < there.size(); k++) places[i].behind += there[k] < words[i].order;
        there.push_back(words[i].order);
    }
    return places;
}

/* Frequent sets get small numbers. */
static std::vector<flag_set> sets_of(const std::vector<entry> &words)
{
    std::map<flag_set, unsigned> seen;
    for (size_t i = 0; i < words.size(); i++) seen[words[i].flags]++;
    std::vector<std::pair<unsigned, flag_set> > ranked;
    for (std::map<flag_set, unsigned>::iterator i = seen.begin(); i != seen.end(); ++i)
        ranked.push_back(std::make_pair(~i->second, i->first));
    std::sort(ranked.begin(), ranked.end());
    std::vector<flag_set> sets;
    for (size_t i = 0; i < ranked.size(); i++) sets.push_back(ranked[i].second);
    if (sets.size() > 65536) fail("too many sets of flags");
    return sets;
}

/* --- writing */

struct sections {
    std::string bytes[OMD_D_COUNT];

    void add(omd_dictionary_section s, unsigned value)
    {
        for (int i = 0; i < omd_dictionary_item_size[s]; i++)
            bytes[s].push_back(static_cast<char>(value >> 8 * i & 0xFF));
    }
    void add(omd_dictionary_section s, const std::string &text)
    {
        bytes[s] += text;
        bytes[s].push_back('\0');
    }
};

static void add_sets(sections *out, const std::vector<flag_set> &sets)
{
    for (size_t i = 0; i < sets.size(); i++) {
        out->add(OMD_D_SET_SIZES, static_cast<unsigned>(sets[i].size()));
        for (size_t k = 0; k < sets[i].size(); k++) out->add(OMD_D_FLAGS, sets[i][k]);
    }
}

static void add_notes(sections *out, const std::vector<entry> &words)
{
    for (size_t i = 0; i < words.size(); i++) {
        if (words[i].note.empty()) continue;
        out->add(OMD_D_SOUNDS, words[i].note);
        out->add(OMD_D_SOUNDING, static_cast<unsigned>(i));
    }
}

static void add_replaced(sections *out, const std::vector<replentry> &replaced)
{
    for (size_t i = 0; i < replaced.size(); i++) {
        out->add(OMD_D_REPLACED, replaced[i].pattern);
        for (int k = 0; k < 4; k++) out->add(OMD_D_REPLACED, replaced[i].outstrings[k]);
    }
}

static std::vector<uint64_t> laid_out(omd_dictionary_header h, const sections &s)
{
    std::string bytes(sizeof h, '\0');
    for (int i = 0; i < OMD_D_COUNT; i++) {
        bytes.resize((bytes.size() + 7) & ~static_cast<size_t>(7), '\0');
        h.sections[i].offset = static_cast<uint32_t>(bytes.size());
        h.sections[i].count =
            static_cast<uint32_t>(s.bytes[i].size() / omd_dictionary_item_size[i]);
        bytes += s.bytes[i];
    }
    bytes.resize((bytes.size() + 7) & ~static_cast<size_t>(7), '\0');
    h.size = static_cast<uint32_t>(bytes.size());
    memcpy(&bytes[0], &h, sizeof h);
    h.checksum = omd_dictionary_checksum(bytes.data(), bytes.size());
    memcpy(&bytes[0], &h, sizeof h);
    std::vector<uint64_t> aligned(bytes.size() / 8);
    memcpy(&aligned[0], bytes.data(), bytes.size());
    return aligned;
}

/* --- coding */

/* How often each number stands somewhere. */
typedef std::map<unsigned, size_t> counts;
typedef std::pair<size_t, unsigned> counted;

/* Frequent ones first. */
static std::vector<counted> ranked(const counts &seen)
{
    std::vector<counted> list;
    for (counts::const_iterator i = seen.begin(); i != seen.end(); ++i)
        list.push_back(counted(i->second, i->first));
    std::sort(list.rbegin(), list.rend());
    return list;
}

/* How many numbers have 1, 2 ... bits in Huffman's code. What is rare counts a little more than
 * it is, so that no code grows too long. */
static void add_code(sections *out, omd_dictionary_section s, const std::vector<counted> &numbers)
{
    size_t sum = 0;
    std::multimap<size_t, std::vector<unsigned> > trees; /* weight, depths of the leaves */
    for (size_t i = 0; i < numbers.size(); i++) sum += numbers[i].first;
    for (size_t i = 0; i < numbers.size(); i++)
        trees.insert(std::make_pair(numbers[i].first + sum / 10000, std::vector<unsigned>(1, 0)));
    while (trees.size() > 1) {
        size_t weight = trees.begin()->first;
        std::vector<unsigned> depths = trees.begin()->second;
        trees.erase(trees.begin());
        weight += trees.begin()->first;
        depths.insert(depths.end(), trees.begin()->second.begin(), trees.begin()->second.end());
        trees.erase(trees.begin());
        for (size_t i = 0; i < depths.size(); i++) depths[i]++;
        trees.insert(std::make_pair(weight, depths));
    }
    std::vector<unsigned> lengths(OMD_CODE_BITS + 1);
    const std::vector<unsigned> &depths = trees.begin()->second;
    for (size_t i = 0; i < depths.size(); i++) {
        if (depths[i] > OMD_CODE_BITS) fail("a code is too long");
        lengths[std::max(depths[i], 1u)]++; /* a single number has a bit, too */
    }
    for (unsigned bits = 1; bits <= OMD_CODE_BITS; bits++) out->add(s, lengths[bits]);
}

/* What a word and the one after it begin with alike; of the last one it is all. */
static size_t shared_letters(const std::vector<entry> &words, size_t i)
{
    size_t n = 0;
    const std::vector<unsigned> &a = words[i].points;
    if (i + 1 == words.size()) return a.size();
    const std::vector<unsigned> &b = words[i + 1].points;
    while (n < a.size() && n < b.size() && a[n] == b[n]) n++;
    return n;
}

static void add_codes(sections *out, const std::vector<entry> &words)
{
    counts letters, drops;
    std::map<flag_set, unsigned> sets;
    size_t shared = 0;
    for (size_t i = 0; i < words.size(); i++) {
        const std::vector<unsigned> &points = words[i].points;
        for (size_t k = shared; k < points.size(); k++) letters[points[k]]++;
        letters[0]++;
        shared = shared_letters(words, i);
        drops[static_cast<unsigned>(points.size() - shared)]++;
        sets[words[i].flags]++;
    }
    std::vector<counted> list = ranked(letters);
    if (list.size() > OMD_D_MOST_LETTERS) fail("too many letters");
    for (size_t i = 0; i < list.size(); i++) out->add(OMD_D_LETTERS, list[i].second);
    list = ranked(drops);
    for (size_t i = 0; i < list.size(); i++) out->add(OMD_D_DROPS, list[i].second);
    add_code(out, OMD_D_DROP_CODE, list);
    list.clear();
    for (std::map<flag_set, unsigned>::iterator i = sets.begin(); i != sets.end(); ++i)
        list.push_back(counted(i->second, 0));
    std::sort(list.rbegin(), list.rend());
    add_code(out, OMD_D_SET_CODE, list);
}

static std::string coded(const omd_dictionary &d, const std::vector<entry> &words)
{
    std::map<flag_set, unsigned> sets;
    std::map<unsigned, uint8_t> letters;
    std::vector<flag_set> in_order = sets_of(words);
    const uint32_t *points = static_cast<const uint32_t *>(omd_dictionary_at(&d, OMD_D_LETTERS));
    for (size_t i = 0; i < in_order.size(); i++) sets[in_order[i]] = static_cast<unsigned>(i);
    for (uint32_t i = 0; i < omd_dictionary_count(&d, OMD_D_LETTERS); i++)
        letters[points[i]] = static_cast<uint8_t>(i);

    std::string out(static_cast<size_t>(16) << 20, '\0');
    omd_words *w = omd_words_new(&d, &out[0], out.size());
    if (!w) fail("memory is out");
    for (size_t i = 0; i < words.size(); i++) {
        const entry &e = words[i];
        std::vector<uint8_t> numbers;
        for (size_t k = 0; k < e.points.size(); k++) numbers.push_back(letters[e.points[k]]);
        omd_word word = { &numbers[0], static_cast<uint32_t>(numbers.size()), sets[e.flags],
                          static_cast<uint32_t>(numbers.size() - shared_letters(words, i)), e.capital };
        if (!omd_words_write(w, &word)) fail("cannot code " + e.word);
    }
    std::vector<place> places = places_of(words);
    for (size_t i = words.size(); i-- > 0;)
        for (size_t k = 0; k < places[i].there && k <= places[i].behind; k++)
            omd_words_write_behind(w, words[i].word[0], k < places[i].behind);
    size_t size;
    if (omd_words_free(w, &size) != 0) fail("words cannot be coded");
    out.resize(size);
    return out;
}

/* More slots keep more contexts apart, and take longer to reach. */
static void add_words(omd_dictionary_header *h, sections *s, const std::vector<entry> &words)
{
    add_codes(s, words);
    std::string best;
    for (uint32_t bits = 16; bits <= 18; bits++) {
        omd_dictionary_header trial = *h;
        trial.slot_bits = bits;
        std::vector<uint64_t> bytes = laid_out(trial, *s);
        const omd_dictionary_header *there = reinterpret_cast<const omd_dictionary_header *>(&bytes[0]);
        omd_dictionary d = { there, there->words, there->sections[OMD_D_SET_SIZES].count };
        std::string out = coded(d, words);
        if (!best.empty() && out.size() > best.size() - best.size() / 100) continue;
        best = out;
        h->slot_bits = bits;
    }
    s->bytes[OMD_D_WORDS] = best;
}

/* What comes out is what went in. */
static void check(const std::vector<uint64_t> &bytes, const std::vector<entry> &words)
{
    omd_dictionary d;
    if (omd_dictionary_open(&d, &bytes[0], 8 * bytes.size()) != 0) fail("unsound");
    omd_words *w = omd_words_new(&d, NULL, 0);
    if (!w) fail("memory is out");
    std::vector<flag_set> sets = sets_of(words);
    std::vector<place> places = places_of(words);
    for (size_t i = 0; i < words.size(); i++) {
        const omd_word_read *word = omd_words_next(w);
        if (!word || words[i].word != word->text || words[i].capital != word->capital ||
            words[i].flags != sets[word->set])
            fail("decoded it is another word: " + words[i].word);
    }
    for (size_t i = words.size(); i-- > 0;)
        for (size_t k = 0; k < places[i].there && k <= places[i].behind; k++)
            if (omd_words_behind(w, words[i].word[0]) != (k < places[i].behind))
                fail("it is put elsewhere: " + words[i].word);
    if (omd_words_next(w) || omd_words_free(w, NULL) != 0) fail("words end elsewhere");
}

/* As many as hunspell has, which it takes from the first line: the entries that a .dic announces. */
static unsigned buckets_of(const std::string &file)
{
    std::ifstream in(file.c_str());
    std::string line;
    std::getline(in, line);
    if (begins(line, "\xEF\xBB\xBF")) line.erase(0, 3);
    unsigned size = static_cast<unsigned>(atoi(line.c_str())) + 5 + USERWORD;
    return size | 1;
}

int main(int argc, char **argv)
{
    if (argc != 5 || strcmp(argv[3], "-o") != 0) fail("usage: repack FILES LANGUAGE -o OUT");
    std::string files = argv[1], language = argv[2];
    HashMgr table((files + ".dic").c_str(), (files + ".aff").c_str());
    rules r = read_rules(files + ".aff", table);
    std::vector<entry> words = read_words(table, r.encoding == OMD_UTF8);
    if (words.empty()) fail("there are no words in " + files);
    std::sort(words.begin(), words.end(), in_byte_order);

    sections s;
    s.bytes[OMD_D_RULES] = r.text;
    add_sets(&s, sets_of(words));
    add_notes(&s, words);
    add_replaced(&s, table.get_reptable());
    omd_dictionary_header h = {};
    memcpy(h.magic, OMD_DICTIONARY_MAGIC, sizeof h.magic);
    h.version = OMD_DICTIONARY_VERSION;
    language.copy(h.language, sizeof h.language - 1);
    h.encoding = r.encoding;
    h.flag_mode = r.flag_mode;
    h.buckets = buckets_of(files + ".dic");
    h.forbidden = r.forbidden;
    h.words = static_cast<uint32_t>(words.size());
    add_words(&h, &s, words);

    std::vector<uint64_t> bytes = laid_out(h, s);
    check(bytes, words);
    std::ofstream out(argv[4], std::ios::binary);
    out.write(reinterpret_cast<const char *>(&bytes[0]), static_cast<std::streamsize>(8 * bytes.size()));
    if (!out.flush()) fail(std::string("cannot write ") + argv[4]);
    return 0;
}
