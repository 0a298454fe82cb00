/* near.hxx - which words of a dictionary are near one that is misspelt
 *
 * Hunspell's ngsuggest() goes through all words for the hundred that share most pieces of one
 * to three letters with the misspelt one. It scores each on copies that it makes. Here the
 * same score comes from bit masks, one bit for each place of the misspelt word, and only
 * words that hunspell would keep are handed to it. */
#ifndef OMD_NEAR_HXX
#define OMD_NEAR_HXX

#include <stdint.h>

#include <vector>

#include "csutil.hxx"
#include "htypes.hxx"

/* What ngsuggest() looks for; `size` in letters. */
struct omd_sought {
    omd_sought(const char *bytes, const std::vector<w_char> &points, int letters, int is_utf8,
               int lang, const struct cs_info *set, bool usual)
        : word(bytes), wide(&points), size(letters), utf8(is_utf8 != 0), language(lang), table(set),
          plain(usual && letters > 0 && letters <= 64 && (is_utf8 || set))
    {
    }

    const char *word;
    const std::vector<w_char> *wide; /* the same where it is UTF-8 */
    int size;
    bool utf8;
    int language;
    const struct cs_info *table;
    bool plain; /* nothing is asked for that is not counted here */
};

class omd_near
{
public:
    omd_near() : blocks(0) {}

    /* Words are added in the order in which they are walked over. */
    void add(struct hentry *h);
    void clear();
    size_t count() const { return walk.size(); }

    void seek(const omd_sought &sought);

    /* The word from number `place` on that has a better score than `least`, or NULL. */
    struct hentry *next(size_t &place, int least) const;
    bool beats(const struct hentry *h, int least) const;

private:
    /* For 64 words, a bit for each: which have a letter, two that follow each other, a length.
     * So the scores of all are counted together. */
    enum { letters_kept = 24, pairs_kept = 32, lengths_kept = 16 };
    struct block {
        uint64_t letters[letters_kept], pairs[pairs_kept], lengths[lengths_kept];
        uint64_t any; /* these words are looked at in any case */
    };

    static unsigned pair_of(unsigned letter, unsigned next)
    {
        return (letter * 31 + next) * 0x9E3779B1u >> 27;
    }
    static unsigned length_of(int letters)
    {
        return static_cast<unsigned>(letters / 2 < lengths_kept ? letters / 2 : lengths_kept - 1);
    }
    uint64_t better(const block &b, int least) const;

    static int count(uint64_t bits) { return __builtin_popcountll(bits); }

    /* Of counts of pieces: there are no longer ones where a kind was found but once. */
    static int score(int one, int two, int three, int longer)
    {
        int sum = one;
        if (one >= 2) sum += two;
        if (one >= 2 && two >= 2) sum += three;
        return sum - (longer > 2 ? longer - 2 : 0);
    }

    static const unsigned usual = 0x250; /* letters below have a place in the table */

    bool next_letter(const unsigned char *&at, unsigned &letter) const;
    unsigned small(unsigned letter) const;
    uint64_t find(unsigned letter) const;
    uint64_t places_of(unsigned letter) const
    {
        return letter < usual ? places[letter] : find(letter);
    }

    std::vector<struct hentry *> walk;
    std::vector<block> blocks;

    bool utf8, plain;
    int language, size;
    const struct cs_info *table;
    uint16_t letters[64];
    unsigned char rows[64][2], pair_rows[64][2]; /* of each letter, as it is and small */
    uint16_t lower[usual];                       /* the small form of a letter */
    uint64_t places[usual]; /* where the small form of a letter stands in the word */
};
#endif
