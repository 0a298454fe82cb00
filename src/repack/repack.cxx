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

#include "../spelling/dictionary.h"

typedef std::vector<unsigned short> flag_set;

struct entry {
    std::string word, note;
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
    static const char *const refused[] = { "AF ", "AM ", "IGNORE", "COMPLEXPREFIXES" };
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

static std::vector<entry> read_words(const HashMgr &table)
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
        for (size_t i = 0; i < e.word.size(); i++)
            if (static_cast<unsigned char>(e.word[i]) <= OMD_D_MORE) fail("no letter in " + e.word);
        if (e.word.size() > OMD_D_MOST_BYTES || e.flags.size() > 255) fail("too long: " + e.word);
        words.push_back(e);
    }
    return words;
}

static bool in_byte_order(const entry &a, const entry &b)
{
    return a.word != b.word ? a.word < b.word : a.order < b.order;
}

/* How many words that stand before this one in byte order come after it in its bucket. */
static std::vector<unsigned> places_of(const std::vector<entry> &words)
{
    std::map<unsigned, std::vector<unsigned> > buckets;
    std::vector<unsigned> places;
    for (size_t i = 0; i < words.size(); i++) {
        std::vector<unsigned> &there = buckets[words[i].bucket];
        unsigned after = 0;
        for (size_t k = 0; k < there.size(); k++) after += there[k] > words[i].order;
        there.push_back(words[i].order);
        if (after > OMD_D_MOST_AFTER) fail("too many words in a bucket");
        places.push_back(after);
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

static size_t shared_bytes(const std::string &a, const std::string &b)
{
    size_t n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n]) n++;
    return n;
}

static void add_words(sections *out, const std::vector<entry> &words)
{
    std::vector<flag_set> sets = sets_of(words);
    std::map<flag_set, unsigned> numbers;
    for (size_t i = 0; i < sets.size(); i++) {
        numbers[sets[i]] = static_cast<unsigned>(i);
        out->add(OMD_D_SET_SIZES, static_cast<unsigned>(sets[i].size()));
        for (size_t k = 0; k < sets[i].size(); k++) out->add(OMD_D_FLAGS, sets[i][k]);
    }
    std::vector<unsigned> places = places_of(words);
    size_t shared = 0;
    for (size_t i = 0; i < words.size(); i++) {
        const entry &e = words[i];
        unsigned set = numbers[e.flags];
        out->bytes[OMD_D_WORDS] += e.word.substr(shared);
        out->add(OMD_D_WORDS, std::min(set + 1, OMD_D_MORE));
        shared = i + 1 < words.size() ? shared_bytes(e.word, words[i + 1].word) : e.word.size();
        size_t dropped = e.word.size() - shared;
        for (; dropped >= OMD_D_MORE - 1; dropped -= OMD_D_MORE - 1) out->add(OMD_D_WORDS, OMD_D_MORE);
        out->add(OMD_D_WORDS, static_cast<unsigned>(dropped) + 1);
        out->add(OMD_D_PLACES, (places[i] << 1 | (e.capital ? OMD_D_CAPITAL : 0)) ^ OMD_D_TEXT);
        if (set + 1 >= OMD_D_MORE) {
            out->add(OMD_D_RARE_LOW, set & 0xFF);
            out->add(OMD_D_RARE_HIGH, set >> 8);
        }
        if (!e.note.empty()) {
            out->add(OMD_D_SOUNDS, e.note);
            out->add(OMD_D_SOUNDING, static_cast<unsigned>(i));
        }
    }
}

static void add_replaced(sections *out, const std::vector<replentry> &replaced)
{
    for (size_t i = 0; i < replaced.size(); i++) {
        out->add(OMD_D_REPLACED, replaced[i].pattern);
        for (int k = 0; k < 4; k++) out->add(OMD_D_REPLACED, replaced[i].outstrings[k]);
    }
}

static std::string laid_out(omd_dictionary_header *h, const sections &s)
{
    std::string bytes(sizeof *h, '\0');
    for (int i = 0; i < OMD_D_COUNT; i++) {
        bytes.resize((bytes.size() + 7) & ~static_cast<size_t>(7), '\0');
        h->sections[i].offset = static_cast<uint32_t>(bytes.size());
        h->sections[i].count =
            static_cast<uint32_t>(s.bytes[i].size() / omd_dictionary_item_size[i]);
        bytes += s.bytes[i];
    }
    bytes.resize((bytes.size() + 7) & ~static_cast<size_t>(7), '\0');
    h->size = static_cast<uint32_t>(bytes.size());
    memcpy(&bytes[0], h, sizeof *h);
    h->checksum = omd_dictionary_checksum(bytes.data(), bytes.size());
    memcpy(&bytes[0], h, sizeof *h);
    return bytes;
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
    std::vector<entry> words = read_words(table);
    if (words.empty()) fail("there are no words in " + files);
    std::sort(words.begin(), words.end(), in_byte_order);
    rules r = read_rules(files + ".aff", table);

    sections s;
    s.bytes[OMD_D_RULES] = r.text;
    add_words(&s, words);
    add_replaced(&s, table.get_reptable());
    omd_dictionary_header h = {};
    memcpy(h.magic, OMD_DICTIONARY_MAGIC, sizeof h.magic);
    h.version = OMD_DICTIONARY_VERSION;
    language.copy(h.language, sizeof h.language - 1);
    h.encoding = r.encoding;
    h.flag_mode = r.flag_mode;
    h.buckets = buckets_of(files + ".dic");
    h.forbidden = r.forbidden;
    std::string bytes = laid_out(&h, s);

    omd_dictionary d;
    std::vector<uint64_t> aligned(bytes.size() / 8);
    memcpy(&aligned[0], bytes.data(), bytes.size());
    if (omd_dictionary_open(&d, &aligned[0], bytes.size()) != 0) fail("unsound: " + files);
    std::ofstream out(argv[4], std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) fail(std::string("cannot write ") + argv[4]);
    return 0;
}
