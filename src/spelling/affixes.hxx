/* affixes.hxx - hunspell's affixes and compounds, which are tried only where there may be any
 *
 * It stands in the place of AffixMgr in hunspell.cxx and in suggestmgr.cxx: the thousand
 * strings near a misspelt word are hardly ever words. */
#ifndef OMD_AFFIXES_HXX
#define OMD_AFFIXES_HXX

#include "affixmgr.hxx"

class omd_affixes : public AffixMgr
{
public:
    omd_affixes(const char *source, const std::vector<HashMgr *> &tables, const char *key)
        : AffixMgr(source, tables, key), table(tables[0]), may_be(true)
    {
    }

    struct hentry *suffix_check(const char *word, int size, int options, PfxEntry *prefix, FLAG inner,
                                FLAG needed, char in_compound)
    {
        may_be = table->may_be(word, static_cast<size_t>(size));
        if (!may_be) return NULL;
        return AffixMgr::suffix_check(word, size, options, prefix, inner, needed, in_compound);
    }

    /* SuggestMgr asks for two suffixes after it has asked for one. */
    struct hentry *suffix_check_twosfx(const char *word, int size, int options, PfxEntry *prefix,
                                       FLAG needed)
    {
        return may_be ? AffixMgr::suffix_check_twosfx(word, size, options, prefix, needed) : NULL;
    }

    struct hentry *prefix_check_twosfx(const char *word, int size, char in_compound, FLAG needed)
    {
        return may_be ? AffixMgr::prefix_check_twosfx(word, size, in_compound, needed) : NULL;
    }

    struct hentry *compound_check(const std::string &word, short number, short syllables, short most,
                                  short at, hentry **words, hentry **rule_words, char moving,
                                  char suggesting, int *info)
    {
        if (!table->may_be_compound(word.c_str(), word.size())) return NULL;
        return AffixMgr::compound_check(word, number, syllables, most, at, words, rule_words, moving,
                                        suggesting, info);
    }

private:
    const HashMgr *table;
    bool may_be;
};
#endif
