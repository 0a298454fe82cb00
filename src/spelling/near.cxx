/* near.cxx - the score of hunspell's ngsuggest(), counted by bits
 *
 * The score is hunspell's (SuggestMgr::ngram() and leftcommonsubstring(), by K. Hendricks and
 * L. Németh): the places of the misspelt word where a letter of the other one stands, those
 * where two and three of it follow each other, less what it is longer by, and the letters
 * that both have in common at their beginning. Longer pieces count only where two shorter
 * ones were found. */
#include "near.hxx"

#include <stdlib.h>

/* The next letter of a word; 0 is its end. False: hunspell must see for itself. */
inline bool omd_near::next(const unsigned char *&at, unsigned &letter) const
{
    letter = *at;
    if (!letter) return true;
    at++;
    if (!utf8 || letter < 0x80) return true;
    if (letter < 0xC0 || letter >= 0xF0 || (*at & 0xC0) != 0x80) return false;
    bool three = letter >= 0xE0;
    letter = (letter & (three ? 0x0Fu : 0x1Fu)) << 6 | (*at++ & 0x3Fu);
    if (!three) return letter != 0;
    if ((*at & 0xC0) != 0x80) return false;
    letter = letter << 6 | (*at++ & 0x3Fu);
    return letter != 0;
}

unsigned omd_near::small(unsigned letter) const
{
    return utf8 ? unicodetolower(static_cast<unsigned short>(letter), language)
                : table[letter].clower;
}

uint64_t omd_near::find(unsigned letter) const
{
    uint64_t found = 0;
    unsigned lower = small(letter);
    for (int i = 0; i < size; i++) found |= static_cast<uint64_t>(letters[i] == lower) << i;
    return found;
}

void omd_near::seek(const omd_sought &sought)
{
    utf8 = sought.utf8;
    plain = sought.plain;
    language = sought.language;
    table = sought.table;
    size = sought.size;
    if (!plain) return;
    uint64_t having[key_letters] = { 0 };
    for (int i = 0; i < size; i++) {
        size_t at = static_cast<size_t>(i);
        letters[i] = static_cast<unsigned char>(sought.word[at]);
        if (utf8)
            letters[i] = static_cast<uint16_t>((*sought.wide)[at].h << 8 | (*sought.wide)[at].l);
        having[letters[i] % key_letters] |= uint64_t(1) << i;
        having[small(letters[i]) % key_letters] |= uint64_t(1) << i;
    }
    for (unsigned c = 0; c < (utf8 ? usual : 256); c++) {
        bits[c] = bit_of(small(c));
        places[c] = find(c);
    }
    for (unsigned third = 0; third < 3; third++)
        for (unsigned part = 0; part < 256; part++) {
            present[third][part] = 0;
            for (unsigned i = 0; i < 8; i++)
                if (part >> i & 1) present[third][part] |= having[third * 8 + i];
        }
}

/* As hunspell scores it, exactly; true where that is left to hunspell itself. */
bool omd_near::beats(const struct hentry *h, int least) const
{
    if (!plain || h->var & H_OPT_PHON) return true;
    if (abs(size - h->clen) > 4) return false;
    const unsigned char *at = reinterpret_cast<const unsigned char *>(h->word);
    uint64_t one = 0, two = 0, three = 0, before = 0, pair = 0;
    int length = 0, start = 0;
    for (unsigned letter;; length++) {
        if (!next(at, letter)) return true;
        if (!letter) break;
        uint64_t here = places_of(letter);
        bool same = start < size && (letters[start] == letter || (start == 0 && here & 1));
        if (start == length && same) start++;
        uint64_t follows = before << 1 & here;
        three |= pair << 1 & here;
        two |= follows;
        one |= here;
        pair = follows;
        before = here;
    }
    if (length == 0) return true;
    return score(count(one), count(two), count(three), length - size) + start > least;
}

uint32_t omd_near::key_of(const struct hentry *h) const
{
    const unsigned char *at = reinterpret_cast<const unsigned char *>(h->word);
    uint32_t key = 0;
    if (h->var & H_OPT_PHON || !*at) return key_always;
    for (unsigned letter;;) {
        if (!next(at, letter)) return key_always;
        if (!letter) break;
        key |= letter < usual ? bits[letter] : bit_of(small(letter));
    }
    uint32_t length = h->clen < key_length ? h->clen : key_length;
    return key | length << key_letters;
}
