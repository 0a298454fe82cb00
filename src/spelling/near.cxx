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
inline bool omd_near::next_letter(const unsigned char *&at, unsigned &letter) const
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
    letter = small(letter);
    for (int i = 0; i < size; i++) found |= static_cast<uint64_t>(letters[i] == letter) << i;
    return found;
}

void omd_near::seek(const omd_sought &sought)
{
    utf8 = sought.utf8;
    plain = sought.plain;
    language = sought.language;
    table = sought.table;
    size = sought.size;
    for (unsigned c = 0; c < (utf8 ? usual : 256); c++) lower[c] = static_cast<uint16_t>(small(c));
    if (!plain) return;
    for (int i = 0; i < size; i++) {
        size_t at = static_cast<size_t>(i);
        letters[i] = static_cast<unsigned char>(sought.word[at]);
        if (utf8)
            letters[i] = static_cast<uint16_t>((*sought.wide)[at].h << 8 | (*sought.wide)[at].l);
        unsigned letter = letters[i], lowered = small(letter);
        rows[i][0] = static_cast<unsigned char>(letter % letters_kept);
        rows[i][1] = static_cast<unsigned char>(lowered % letters_kept);
        if (i == 0) continue;
        pair_rows[i][0] = static_cast<unsigned char>(pair_of(letters[i - 1], letter));
        pair_rows[i][1] = static_cast<unsigned char>(pair_of(small(letters[i - 1]), lowered));
    }
    for (unsigned c = 0; c < (utf8 ? usual : 256); c++) places[c] = find(c);
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
        if (!next_letter(at, letter)) return true;
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

/* --- all words together */

void omd_near::clear()
{
    walk.clear();
    blocks.clear();
}

void omd_near::add(struct hentry *h)
{
    uint64_t bit = uint64_t(1) << walk.size() % 64;
    if (bit == 1) blocks.push_back(block());
    walk.push_back(h);
    block &b = blocks.back();
    b.lengths[length_of(h->clen)] |= bit;
    const unsigned char *at = reinterpret_cast<const unsigned char *>(h->word);
    for (unsigned letter, before = 0; !(h->var & H_OPT_PHON); before = letter) {
        if (!next_letter(at, letter)) break;
        if (!letter) return;
        letter = letter < usual ? lower[letter] : small(letter);
        b.letters[letter % letters_kept] |= bit;
        if (before) b.pairs[pair_of(before, letter)] |= bit;
    }
    b.any |= bit;
}

/* Counters of 64 words, one bit of each in a number. */
struct counters {
    counters() { memset(planes, 0, sizeof planes); }
    void add(uint64_t bits)
    {
        for (int i = 0; bits; i++) {
            uint64_t carried = planes[i] & bits;
            planes[i] ^= bits;
            bits = carried;
        }
    }
    uint64_t above(int limit) const
    {
        uint64_t more = 0, same = ~uint64_t(0);
        for (int i = width; i-- > 0;) {
            if (!(limit >> i & 1)) more |= same & planes[i];
            same &= limit >> i & 1 ? planes[i] : ~planes[i];
        }
        return limit < 0 ? ~uint64_t(0) : limit >> width ? 0 : more;
    }

    static const int width = 9; /* four points a letter at most */
    uint64_t planes[width];
};

/* The words of a block that may have a better score; the least known to be. */
uint64_t omd_near::better(const block &b, int least) const
{
    counters sum;
    uint64_t before = 0, pair_before = 0, start = 0, near_length = 0;
    for (int i = size > 4 ? size - 4 : 0; i <= size + 4; i++) near_length |= b.lengths[length_of(i)];
    for (int i = 0; i < size; i++) {
        uint64_t here = b.letters[rows[i][0]] | b.letters[rows[i][1]], pair = 0;
        if (i > 0) pair = (b.pairs[pair_rows[i][0]] | b.pairs[pair_rows[i][1]]) & before & here;
        start = i > 0 ? start & pair : here;
        sum.add(here);
        sum.add(pair);
        sum.add(pair & pair_before);
        sum.add(start);
        before = here;
        pair_before = pair;
    }
    return (sum.above(least) | b.any) & near_length;
}

struct hentry *omd_near::next(size_t &place, int least) const
{
    for (; place < walk.size(); place = (place | 63) + 1) {
        if (place % 64 == 0 && !omd_spend(1)) break;
        uint64_t found = better(blocks[place / 64], least) >> place % 64;
        for (; found; found &= found - 1) {
            size_t at = place + static_cast<size_t>(__builtin_ctzll(found));
            if (!beats(walk[at], least)) continue;
            place = at + 1;
            return walk[at];
        }
    }
    return NULL;
}
