/* rules.cxx - what of a dictionary's rules must be known before hunspell is asked
 *
 * Most words are plain: small letters, nothing that is changed or taken apart first. Of those
 * the ones that stand in the dictionary, and those that cannot be forms of its words, are
 * judged here. */
#include <string.h>

#include "atypes.hxx"
#include "csutil.hxx"

/* --- words */

/* Letters that are small in every language: a to z and, but for the sign of division, the
 * last 33 of Latin-1. */
static bool is_small(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 0xDF && c != 0xF7);
}

static bool are_small(const std::string &letters, bool utf8)
{
    for (size_t i = 0; i < letters.size(); i++) {
        unsigned char c = static_cast<unsigned char>(letters[i]);
        if (utf8 && c >= 0x80) {
            if (c != 0xC3 || ++i == letters.size()) return false;
            c = static_cast<unsigned char>(letters[i] | 0x40);
        }
        if (!is_small(c)) return false;
    }
    return true;
}

bool HashMgr::read_plain(const char *word, size_t size, omd_plain_word &plain) const
{
    bool utf8 = dictionary->header->encoding == OMD_UTF8;
    size_t end = 0;
    uint64_t sum = 0;
    if (odd || size == 0 || size >= sizeof plain.text) return false;
    for (size_t i = 0; i < size; i++) {
        char letter = word[i];
        if (letter < 'a' || letter > 'z') {
            if (letter != '\xC3' || ++i == size || (word[i] & 0xC0) != 0x80) return false;
            char latin1 = static_cast<char>(word[i] | 0x40);
            if (!is_small(static_cast<unsigned char>(latin1))) return false;
            if (utf8) {
                sum = omd_add_letter(sum, end, letter);
                plain.text[end++] = letter;
            }
            letter = utf8 ? word[i] : latin1;
        }
        sum = omd_add_letter(sum, end, letter);
        plain.text[end++] = letter;
    }
    plain.text[end] = '\0';
    plain.size = end;
    plain.sum = sum;
    for (size_t i = 0; i < changed.size(); i++)
        if (strstr(plain.text, changed[i].c_str())) return false;
    return true;
}

static bool has_one(const struct hentry *h, const std::vector<unsigned short> &flags)
{
    for (size_t i = 0; h->alen && i < flags.size(); i++)
        if (TESTAFF(h->astr, flags[i], h->alen)) return true;
    return false;
}

/* As hunspell does: a word is wrong when its first entry says so, and right when one of them is
 * good for a whole word. Where it has no such entry, it may be a form of others. */
omd_plainly HashMgr::judge_plainly(const omd_plain_word &word) const
{
    const struct hentry *h = root(word.sum, word.text, word.size, "", 0);
    if (h && h->var & OMD_OPT_PLAIN) return OMD_RIGHT;
    if (h && h->alen && TESTAFF(h->astr, dictionary->header->forbidden, h->alen)) return OMD_WRONG;
    for (; h; h = h->next_homonym) {
        if (has_one(h, doubts)) return OMD_ASK;
        if (!has_one(h, passed)) return OMD_RIGHT;
    }
    return forms.may_be_made(word.text, word.size) ? OMD_ASK : OMD_WRONG;
}

/* What words with each set of flags may be: OMD_OPT_PLAIN, OMD_OPT_INNER, and such as begin a
 * compound by rules or have stubs. */
std::vector<char> HashMgr::look_at_sets() const
{
    std::vector<char> seen(dictionary->sets);
    for (size_t i = 0; i < seen.size(); i++) {
        struct hentry h;
        h.alen = static_cast<short>(sets[i + 1] - sets[i]);
        h.astr = const_cast<unsigned short *>(flags.data()) + sets[i];
        bool plain = !has_one(&h, doubts) && !has_one(&h, passed);
        bool begins = forms.by_rules.first.has_any(h.astr, h.alen);
        seen[i] = static_cast<char>((plain ? OMD_OPT_PLAIN : 0) | (begins ? begins_rule : 0) |
                                    (forms.has_inner(h.astr, h.alen) ? OMD_OPT_INNER : 0) |
                                    (forms.has_stub(h.astr, h.alen) ? has_stub : 0));
    }
    return seen;
}

bool HashMgr::may_be(const char *word, size_t size) const
{
    return odd || forms.may_be(word, size);
}

bool HashMgr::may_be_compound(const char *word, size_t size) const
{
    return odd || forms.may_be_compound(word, size);
}

/* --- rules */

/* Each is looked for in every word. */
static const size_t most_texts = 64;

/* What affixes need to know of each other. */
struct omd_affix_flags {
    omd_affix_flags() : permitted(0), rules(0) {}

    omd_flag_set outer;       /* of affixes that have others inside */
    unsigned short permitted; /* of those that may stand within a compound */
    int rules;                /* lines of COMPOUNDRULE */
};

OMD_SMALL static bool begins(const std::string &line, const char *word)
{
    return line.compare(0, strlen(word), word) == 0;
}

/* The `n`th word of a line, from 0. */
OMD_SMALL static std::string word_of(const std::string &line, int n)
{
    size_t at = line.find_first_not_of(" \t");
    for (; n > 0 && at != line.npos; n--)
        at = line.find_first_not_of(" \t", line.find_first_of(" \t", at));
    return at == line.npos ? "" : line.substr(at, line.find_first_of(" \t", at) - at);
}

/* "(N4)(n3)*" or "n*1t". Parts before a star or a question mark may be left out. */
void HashMgr::read_compound_rule(const std::string &rule)
{
    bool first = true;
    for (size_t at = 0; (at = rule.find_first_not_of("()*?", at)) != rule.npos;) {
        std::vector<unsigned short> parts;
        size_t end = std::min(rule.find_first_of("()*?", at), rule.size());
        decode_flags(parts, rule.substr(at, end - at), NULL);
        if (rule[end] == ')') end++;
        for (size_t i = 0; i < parts.size(); i++) {
            forms.by_rules.later.add(parts[i]);
            if (first) forms.by_rules.first.add(parts[i]);
            first &= i + 1 == parts.size() && (rule[end] == '*' || rule[end] == '?');
        }
        at = end;
    }
}

void HashMgr::read_setting(const std::string &line, omd_affix_flags &affixes)
{
    static const char *const doubtful[] = { "FORBIDDENWORD", "WARN" };
    static const char *const passing[] = { "NEEDAFFIX", "PSEUDOROOT", "ONLYINCOMPOUND" };
    static const char *const others[] = { "IGNORE", "COMPLEXPREFIXES", "COMPOUNDMORESUFFIXES" };
    std::string value = word_of(line, 1);
    unsigned short flag = decode_flag(value.c_str());
    for (size_t i = 0; i < sizeof doubtful / sizeof *doubtful; i++)
        if (begins(line, doubtful[i])) doubts.push_back(flag);
    for (size_t i = 0; i < sizeof passing / sizeof *passing; i++)
        if (begins(line, passing[i])) passed.push_back(flag);
    bool any = begins(line, "COMPOUNDFLAG");
    if (any || begins(line, "COMPOUNDBEGIN")) forms.by_flags.first.add(flag);
    if (any || begins(line, "COMPOUNDMIDDLE")) forms.by_flags.later.add(flag);
    if (any || begins(line, "COMPOUNDEND")) forms.by_flags.last.add(flag);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) odd |= begins(line, others[i]);
    if (begins(line, "CHECKCOMPOUNDPATTERN")) read_seam(word_of(line, 3));
    if (begins(line, "COMPOUNDPERMITFLAG")) affixes.permitted = flag;
    if (begins(line, "COMPOUNDMIN")) forms.shortest = static_cast<size_t>(std::max(1, atoi(value.c_str())));
    if (begins(line, "SIMPLIFIEDTRIPLE")) forms.triples = true;
    if (begins(line, "COMPOUNDRULE") && affixes.rules++) read_compound_rule(value);
    if (begins(line, "ICONV") || begins(line, "BREAK")) read_change(value);
}

void HashMgr::read_seam(const std::string &letters)
{
    std::vector<std::string> &seams = forms.seams;
    if (letters.empty() || std::find(seams.begin(), seams.end(), letters) != seams.end()) return;
    seams.push_back(letters);
    odd |= seams.size() > most_texts;
}

/* What is changed, or where a word is taken apart; "_^$" stand for its ends. */
void HashMgr::read_change(const std::string &text)
{
    size_t from = text.find_first_not_of("_^"), to = text.find_last_not_of("_$");
    odd |= from == text.npos || to == text.npos || to < from;
    if (odd) return;
    std::string letters = text.substr(from, to + 1 - from);
    if (are_small(letters, dictionary->header->encoding == OMD_UTF8)) changed.push_back(letters);
    odd |= changed.size() > most_texts;
}

/* Bits of omd_role. */
OMD_SMALL static unsigned roles_of(const std::vector<unsigned short> &flags, const omd_chain &chain)
{
    int count = static_cast<int>(flags.size());
    unsigned roles = 0;
    if (chain.first.has_any(flags.data(), count)) roles |= OMD_FIRST;
    if (chain.later.has_any(flags.data(), count)) roles |= OMD_LATER;
    if (chain.last.has_any(flags.data(), count)) roles |= OMD_LAST;
    return roles;
}

/* "SFX A y ies/XY ." Affixes whose flag another one has stand inside of it. */
void HashMgr::read_affix(const std::string &line, omd_affix_flags &affixes, bool only_flags)
{
    std::string letters = word_of(line, 3), strip = word_of(line, 2);
    std::vector<unsigned short> flags_after;
    size_t slash = std::min(letters.find('/'), letters.size());
    if (slash < letters.size()) decode_flags(flags_after, letters.substr(slash + 1), NULL);
    if (only_flags) {
        for (size_t i = 0; i < flags_after.size(); i++) affixes.outer.add(flags_after[i]);
        return;
    }
    letters.resize(slash);
    if (letters == "0") letters.clear();
    if (strip == "0") strip.clear();
    odd |= letters.find('.') != letters.npos || strip.size() > 255;
    if (line[0] == 'P') {
        forms.add_opening(letters, strip);
        return;
    }
    unsigned short flag = decode_flag(word_of(line, 1).c_str());
    bool inner = std::find(flags_after.begin(), flags_after.end(), affixes.permitted) != flags_after.end();
    forms.add_ending(letters, strip, flag, roles_of(flags_after, forms.by_flags),
                     affixes.outer.has(flag), inner);
}

void HashMgr::read_rules()
{
    omd_source source = { "memory", dictionary, this };
    omd_affix_flags affixes;
    doubts.assign(1, ONLYUPCASEFLAG);
    doubts.push_back(static_cast<unsigned short>(dictionary->header->forbidden));
    for (int time = 0; time < 2; time++) {
        FileMgr rules(reinterpret_cast<const char *>(&source));
        for (std::string line; rules.getline(line);) {
            if (begins(line, "SFX") || begins(line, "PFX"))
                read_affix(line, affixes, time == 0);
            else if (time == 0)
                read_setting(line, affixes);
        }
    }
}
