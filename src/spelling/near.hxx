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
    void seek(const omd_sought &sought);

    /* Whether a word may have a better score than `least`: by its key, and by itself. */
    bool may_beat(uint32_t key, int least) const
    {
        if (key & key_always) return true;
        int length = static_cast<int>(key >> key_letters & key_length);
        if (length - size > 4 || (length < int(key_length) && size - length > 4)) return false;
        uint64_t one =
            present[0][key & 255] | present[1][key >> 8 & 255] | present[2][key >> 16 & 255];
        uint64_t two = one & one >> 1; /* at most: they may not follow each other */
        int start = ~one ? __builtin_ctzll(~one) : 64;
        return score(count(one), count(two), count(two & one >> 2), length - size) + start > least;
    }
    bool beats(const struct hentry *h, int least) const;

    /* The letters that a word has, and about how many. */
    uint32_t key_of(const struct hentry *h) const;

    static const uint32_t last = 1u << 30; /* of its bucket; set by the owner of keys */

private:
    static const unsigned key_letters = 24, key_length = 31; /* or longer */
    static const uint32_t key_always = 1u << 29;

    static uint32_t bit_of(unsigned letter) { return 1u << letter % key_letters; }
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

    bool next(const unsigned char *&at, unsigned &letter) const;
    unsigned small(unsigned letter) const;
    uint64_t find(unsigned letter) const;
    uint64_t places_of(unsigned letter) const
    {
        return letter < usual ? places[letter] : find(letter);
    }

    bool utf8, plain;
    int language, size;
    const struct cs_info *table;
    uint16_t letters[64];
    uint32_t bits[usual];     /* of a key, for the small form of a letter */
    uint64_t places[usual];   /* where the small form of a letter stands in the word */
    uint64_t present[3][256]; /* the same for each eight bits of a key */
};
#endif
