/* forms.hxx - whether a string may be a form of a dictionary's words, or made of them
 *
 * Hunspell takes endings and openings off a string and takes it apart, with a copy for every
 * try, and most of what it is asked about is no word: "bexutiful", and the thousand strings
 * near it. Here the same is tried on sums of letters that share their work, and without the
 * conditions of affixes. So "no" is what hunspell would say; else it has to be asked. */
#ifndef OMD_FORMS_HXX
#define OMD_FORMS_HXX

#include <stdint.h>
#include <string.h>

#include <string>
#include <vector>

class HashMgr;
struct hentry;

/* The sum of a word's letters, one after the other: hunspell's own function as it comes out
 * where a long has 64 bits. Debian's commands walk the table in that order, and it shows in
 * their suggestions. */
inline uint64_t omd_add_letter(uint64_t sum, size_t place, char letter)
{
    uint64_t c = static_cast<uint64_t>(static_cast<signed char>(letter));
    return place < 4 ? sum << 8 | c : (sum << 5 | (sum >> 27 & 31)) ^ c;
}

class omd_flag_set
{
public:
    omd_flag_set() : any(false) { memset(bits, 0, sizeof bits); }
    void add(unsigned short flag)
    {
        any = true;
        bits[flag / 32] |= 1u << flag % 32;
    }
    bool has(unsigned short flag) const { return bits[flag / 32] >> flag % 32 & 1; }
    bool has_any(const unsigned short *flags, int count) const
    {
        while (count > 0 && !has(flags[count - 1])) count--;
        return count > 0;
    }
    bool empty() const { return !any; }

private:
    uint32_t bits[2048];
    bool any;
};

/* Affixes by their letters. */
class omd_affix_tree
{
public:
    omd_affix_tree() : again(false), nodes(1), ends(1), flags(1)
    {
        memset(first_letters, 0, sizeof first_letters);
    }

    struct node {
        uint32_t child, sibling, end; /* 0: none */
        char letter;
    };
    /* Here an affix is whole: what it stands for, where in a compound it lets a root stand, and
     * whether another may follow inwards. */
    struct end {
        uint32_t next, strip, flags;
        uint8_t strip_size, roles;
        bool again, any; /* `any`: its root may have any flags */
    };

    OMD_SMALL void add(const std::string &letters, const std::string &strip, uint16_t flag,
                       unsigned roles, bool followed);
    const node *after(const node *at, char letter) const;
    const node *root() const { return &nodes[0]; }
    bool empty() const { return ends.size() == 1; }
    const end *first(const node *at) const { return at->end ? &ends[at->end] : NULL; }
    const end *next(const end *e) const { return e->next ? &ends[e->next] : NULL; }
    const char *strip(const end *e) const { return stripped.data() + e->strip; }

    /* Whether a root, one entry of it, has a flag of such an affix, and one of `also` unless that
     * is NULL. */
    bool takes(const end *e, const struct hentry *root, const omd_flag_set *also) const;

    bool again; /* one of them may be followed by another */

private:
    struct taken {
        uint32_t next;
        uint16_t value;
    };

    uint32_t first_letters[256]; /* nodes after the root */
    std::vector<node> nodes;
    std::vector<end> ends;
    std::vector<taken> flags;
    std::string stripped;

    OMD_SMALL void add_flag(end &e, uint16_t value);
};

/* Flags of words that may follow each other in compounds. */
struct omd_chain {
    omd_flag_set first, later, last;
};

/* As which of these an ending by its own flags lets a root stand. */
enum omd_role { OMD_FIRST = 1, OMD_LATER = 2, OMD_LAST = 4 };

class omd_forms
{
public:
    OMD_SMALL explicit omd_forms(const HashMgr &words);

    OMD_SMALL void add_ending(const std::string &letters, const std::string &strip, uint16_t flag,
                              unsigned roles, bool again, bool inner);
    OMD_SMALL void add_opening(const std::string &letters, const std::string &strip);

    /* A word that may be the first of a rule begins so. */
    void add_start(char letter) { starts[static_cast<unsigned char>(letter)] = true; }

    bool may_be(const char *word, size_t size) const;
    bool may_be_compound(const char *word, size_t size) const;
    bool may_be_made(const char *word, size_t size) const; /* either, not by an entry of its own */

    /* Whether a word with these flags may have an ending within a compound, and one that takes
     * letters off. */
    bool has_inner(const unsigned short *flags, int count) const
    {
        return inner_any || inner_flags.has_any(flags, count);
    }
    bool has_stub(const unsigned short *flags, int count) const
    {
        return inner_any || strip_flags.has_any(flags, count);
    }
    const omd_affix_tree &inner_strips() const { return strips; }

    omd_chain by_flags, by_rules;
    std::vector<std::string> seams; /* what stands for other letters between parts */
    size_t shortest;                /* letters of a part */
    bool triples;                   /* "Schiffahrt" is one f short */

private:
    static const size_t longest = 63; /* bytes of a string that is looked at */
    struct view;
    enum may_end { NO_END, OTHER_END, ANY_END };

    const struct hentry *root_below(const view &v, size_t size, const char *strip,
                                    size_t strip_size) const;
    bool has_root(const view &v, bool flagged, const omd_flag_set *last, bool twice) const;
    OMD_APART bool is_below_two(const view &v, size_t size, const omd_affix_tree::end *e,
                                bool flagged, const omd_flag_set *last) const;
    bool is_entry(const view &v, const omd_flag_set *last) const;
    uint64_t inner_ends(const view &v, size_t from, const struct hentry *whole, bool is_stub,
                        const omd_flag_set *flags) const;
    uint64_t parts(const view &v, const omd_flag_set *flags, bool affixed) const;
    bool look(const view &all, may_end end, const omd_chain *chain, uint64_t &ends) const;
    OMD_APART bool look_behind_openings(const view &all, may_end end, bool affixed,
                                        uint64_t &ends) const;
    OMD_APART bool look_from(const view &all, size_t from, const omd_chain &chain,
                             uint64_t &ends) const;
    bool is_form(const view &all, may_end end) const;
    bool has_seam(const char *word) const;
    bool is_chain(const view &all, const omd_chain &chain) const;
    bool is_compound(const view &all) const;

    const HashMgr &words;
    bool starts[256];
    omd_affix_tree endings, strips; /* the last letter comes first */
    omd_affix_tree inner_endings, openings;
    omd_flag_set inner_flags, strip_flags;
    bool inner_any; /* they go with any flags */
};
#endif
