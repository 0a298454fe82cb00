/* hunspell_parts.hxx - our own parts in the place of hunspell's, put in front of its sources
 *
 * Hunspell reads two text files and keeps its words in a table that it fills by itself. Here
 * both come from a dictionary in memory (dictionary.h): FileMgr gives out the lines of its
 * rules, HashMgr holds its words and gives it those that may be near a misspelt one
 * (near.hxx). And its clock counts steps, so that what a word may cost is bounded, and the
 * same everywhere. */
#ifndef OMD_HUNSPELL_PARTS_HXX
#define OMD_HUNSPELL_PARTS_HXX

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "dictionary.h"
#include "words.h"

/* What runs once for a dictionary is compiled for size, where the compiler lets us say so. */
#ifdef __clang__
#define OMD_SMALL __attribute__((minsize))
#else
#define OMD_SMALL
#endif

/* What is seldom called, or from many places, stays out of the functions that call it: compiled in
 * a hurry, as WebAssembly is at first, these have a cost for each variable. */
#define OMD_APART __attribute__((noinline))

/* What one call may cost, in steps: a word looked up is one, a look at the clock too. */
struct omd_budget {
    unsigned long left;
    clock_t late; /* what the clock shows, which stands still while any step is left */
};

/* The budget of the call that runs in this thread. hunspell's functions hand nothing down. */
extern thread_local omd_budget *omd_budget_now;

inline bool omd_spend(unsigned long steps)
{
    omd_budget *b = omd_budget_now;
    if (!b) return true;
    if (b->left >= steps) {
        b->left -= steps;
        return true;
    }
    b->left = 0;
    return false;
}

/* Every look finds another second gone once the budget is spent. */
inline clock_t omd_clock()
{
    return omd_spend(1) ? 0 : (omd_budget_now->late += CLOCKS_PER_SEC);
}
#define clock() omd_clock()

/* Streams would bring locales with them, half a module of them. Nobody calls myopen(), so
 * inline it is left out; a stringstream only parts a text where `end` stands. */
#define myopen       inline myopen
#define stringstream omd_lines

namespace std
{
struct omd_lines {
    explicit omd_lines(const string &lines) : text(lines), at(0) {}
    string text;
    size_t at;
};

inline bool getline(omd_lines &lines, string &line, char end)
{
    if (lines.at >= lines.text.size()) return false;
    size_t stop = min(lines.text.find(end, lines.at), lines.text.size());
    line.assign(lines.text, lines.at, stop - lines.at);
    lines.at = stop + 1;
    return true;
}
} // namespace std

/* --- what nobody asks hunspell for: its calls become stubs, so that the linker drops what they
 * would call. A call is told from a declaration by its first word, which is then no "const".
 *
 * XML for words is answered by analysis, of which that is all that is ever called. PHONE has no
 * dictionary of ours, and repack refuses it; nor is there one in Hungarian, or in the languages
 * where a small I has a dot, which have rules of their own all over hunspell. */
#define spellml(...)          OMD_NO_XML_##__VA_ARGS__)
#define OMD_NO_XML_const      xml_answer(const
#define OMD_NO_XML_word       std::vector<std::string>(
#define parse_phonetable(...) OMD_NO_PHONES_##__VA_ARGS__)
#define OMD_NO_PHONES_const   parse_phones(const
#define OMD_NO_PHONES_line    omd_no(0

inline bool omd_no(int, const class FileMgr *)
{
    return false;
}

#define PHONET_HXX_
struct phonetable {
    char utf8;
    std::vector<std::string> rules;
    int hash[256];
};
inline void init_phonet_hash(phonetable &) {}
inline std::string phonet(const std::string &, phonetable &)
{
    return std::string();
}

#include "langnum.hxx"
struct omd_foreign {
    constexpr operator int() const { return LANG_xx + 1; }
};
constexpr bool operator==(int, omd_foreign)
{
    return false;
}
constexpr bool operator!=(int, omd_foreign)
{
    return true;
}
#define LANG_hu  omd_foreign()
#define LANG_az  omd_foreign()
#define LANG_tr  omd_foreign()
#define LANG_crh omd_foreign()

/* Then it asks unicode/uchar.h for the forms of letters. */
#define OPENOFFICEORG

/* Hunspell hands these on as if they were the names of its files. */
struct omd_source {
    char name[8];
    const omd_dictionary *dictionary;
    const class HashMgr *table; /* which writes itself down here */
};

/* --- in the place of filemgr.hxx */
#define FILEMGR_HXX_

class FileMgr
{
public:
    FileMgr(const char *source, const char *key = NULL);
    bool getline(std::string &line);
    int getlinenum() const { return 0; } /* for warnings that are not printed */

private:
    const char *at, *end;
};

/* --- in the place of hashmgr.hxx */
#define HASHMGR_HXX_

#include "htypes.hxx"
#include "w_char.hxx"
#include "replist.hxx"
#include "forms.hxx"
#include "near.hxx"

enum omd_plainly { OMD_WRONG, OMD_RIGHT, OMD_ASK };

/* In the dictionary's encoding, NUL-ended. */
struct omd_plain_word {
    char text[64];
    size_t size;
    uint64_t sum;
};

/* Of an entry, beside hunspell's H_OPT: nothing is doubtful about it; it may have an ending
 * within a compound. */
#define OMD_OPT_PLAIN (1 << 5)
#define OMD_OPT_INNER (1 << 6)

class HashMgr
{
public:
    HashMgr(const char *source, const char *, const char *key = NULL);
    ~HashMgr();

    /* Of what was read: 0, OMD_BAD_PACK or OMD_NO_MEMORY. */
    int failed() const { return failure; }

    /* Whether a word in UTF-8 has only small letters that nothing is done to before it is looked
     * up, and which. Of such a word it is mostly plain whether it is right: by its own entries, or
     * as it may be no form of others. */
    bool read_plain(const char *word, size_t size, omd_plain_word &plain) const;
    omd_plainly judge_plainly(const omd_plain_word &word) const;
    bool may_be(const char *word, size_t size) const;
    bool may_be_compound(const char *word, size_t size) const;

    struct hentry *lookup(const char *word) const;

    /* Whether a word may begin with so many letters that have this sum. */
    bool may_open(uint64_t sum, size_t size) const
    {
        if (!is_opening(size)) return true;
        uint64_t m = mixed(sum);
        return opening_marks[static_cast<size_t>(m >> 6) & marks_mask] >> (m & 63) & 1;
    }

    /* Whether a word that may have an ending within a compound has this sum without what that
     * takes off. */
    bool may_be_stub(uint64_t sum) const
    {
        uint64_t m = mixed(~sum);
        return opening_marks[static_cast<size_t>(m >> 6) & marks_mask] >> (m & 63) & 1;
    }

    /* A word in two pieces, of which the sum is known. */
    const struct hentry *root(uint64_t sum, const char *a, size_t a_size, const char *b, size_t b_size) const
    {
        return is_marked(sum) ? marked_root(sum, a, a_size, b, b_size) : NULL;
    }

    /* The word after this one whose score is better than `least`. */
    struct hentry *walk_near(int &bucket, struct hentry *word, const omd_sought &sought, int least);
    OMD_SMALL int add(const std::string &word);

    int decode_flags(unsigned short **result, const std::string &flags, FileMgr *) const;
    bool decode_flags(std::vector<unsigned short> &result, const std::string &flags, FileMgr *) const;
    unsigned short decode_flag(const char *flag) const;
    char *encode_flag(unsigned short flag) const;
    const std::vector<replentry> &get_reptable() const { return replaced; }

    /* repack writes flags and notes out, so there are no aliases for them, and hunspell is
     * asked for what these would do by nobody. */
    int is_aliasf() const { return 0; }
    int get_aliasf(int, unsigned short **set, FileMgr *) const { return *set = NULL, 0; }
    int is_aliasm() const { return 0; }
    char *get_aliasm(int) const { return NULL; }
    int add_with_affix(const std::string &, const std::string &) { return 1; }
    int remove(const std::string &) { return 1; }

private:
    HashMgr(const HashMgr &);
    HashMgr &operator=(const HashMgr &);

    struct hentry *find(const char *word) const;
    OMD_SMALL void make_marks();
    void mark(uint64_t sum);
    void mark_opening(uint64_t sum);
    void mark_stubs(const uint64_t *sums, const struct hentry *h);

    static uint64_t mixed(uint64_t sum) { return sum * 0x9E3779B97F4A7C15u >> 20; }
    static uint64_t marks_of(uint64_t m) { return uint64_t(1) << (m & 63) | uint64_t(1) << (m >> 6 & 63); }
    static const size_t last_opening = 7;
    static bool is_opening(size_t size) { return size < 8 && (0xB8 >> size & 1); } /* 3, 4, 5, 7 */
    bool is_marked(uint64_t sum) const
    {
        uint64_t m = mixed(sum), bits = marks_of(m);
        return (marks[static_cast<size_t>(m >> 12) & marks_mask] & bits) == bits;
    }
    const struct hentry *marked_root(uint64_t sum, const char *a, size_t a_size, const char *b,
                                     size_t b_size) const;
    void mark_letters(uint64_t *sums, const char *word, size_t known, size_t size);
    OMD_SMALL void read_sets();
    OMD_SMALL void read_replaced();
    struct hentry *room_for(size_t bytes);
    struct hentry *write_word(const omd_word_read *word, const char *note);
    int write_words();
    bool read_words(omd_words *w, std::vector<unsigned> &places, struct hentry *&last);
    enum { begins_rule = 1, has_stub = 2 };
    OMD_SMALL std::vector<char> look_at_sets() const;
    void fill_buckets(omd_words *w, const std::vector<unsigned> &places, struct hentry *last);
    OMD_SMALL void read_rules();
    OMD_SMALL void read_setting(const std::string &line, struct omd_affix_flags &affixes);
    OMD_SMALL void read_change(const std::string &text);
    OMD_SMALL void read_seam(const std::string &letters);
    OMD_SMALL void read_compound_rule(const std::string &rule);
    OMD_SMALL void read_affix(const std::string &line, struct omd_affix_flags &affixes, bool only_flags);
    bool next_bucket(int &bucket) const;
    struct hentry *next_near(int &bucket, struct hentry *word, int least) const;
    void write_near();

    const omd_dictionary *dictionary;
    std::vector<unsigned short> flags; /* of all sets, one set after the other */
    std::vector<unsigned> sets;        /* where each begins, and an end */
    std::vector<struct hentry *> buckets;
    /* Sums that words have, two bits for each, and sums of their first letters, a bit for each,
     * as of stubs: most strings are seen not to be words by them. */
    std::vector<uint64_t> marks, opening_marks;
    size_t marks_mask;
    int failure;
    std::vector<char *> blocks; /* of entries, one after the other */
    size_t filled;              /* of the last block */
    std::vector<char *> added; /* entries for words of the user */
    std::vector<replentry> replaced;
    std::vector<unsigned short> doubts; /* flags that may make a word wrong */
    std::vector<unsigned short> passed; /* and such that hunspell looks for another entry */
    omd_forms forms;
    bool odd;                         /* rules that are not looked at here */
    std::vector<std::string> changed; /* letters that are, before a word is looked up */

    omd_near near;
};

/* Only ngsuggest() walks over the words. What it looks for is in its variables. */
#define walk_hashtable(bucket, before)                                                     \
    walk_near(bucket, before,                                                              \
              omd_sought(word, w_word, n, utf8, langnum, csconv,                           \
                         !ph && !nonbmp && !complexprefixes),                              \
              scores[lp])

#if defined OMD_IN_hunspell || defined OMD_IN_suggestmgr
#include "affixes.hxx"
#define AffixMgr omd_affixes
#endif
#endif
