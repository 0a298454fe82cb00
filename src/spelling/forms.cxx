/* forms.cxx - takes affixes off strings and strings apart, by sums */
#include "forms.hxx"

#include <string.h>

#include "atypes.hxx"

/* --- affixes */

const omd_affix_tree::node *omd_affix_tree::after(const node *at, char letter) const
{
    if (at == root()) {
        uint32_t i = first_letters[static_cast<unsigned char>(letter)];
        return i ? &nodes[i] : NULL;
    }
    for (uint32_t i = at->child; i; i = nodes[i].sibling)
        if (nodes[i].letter == letter) return &nodes[i];
    return NULL;
}

void omd_affix_tree::add(const std::string &letters, const std::string &strip, uint16_t flag,
                         bool again)
{
    size_t at = 0;
    for (size_t i = 0; i < letters.size(); i++) {
        const node *known = after(&nodes[at], letters[i]);
        if (!known) {
            node fresh = { 0, nodes[at].child, 0, letters[i] };
            nodes[at].child = static_cast<uint32_t>(nodes.size());
            if (at == 0) first_letters[static_cast<unsigned char>(letters[i])] = nodes[0].child;
            nodes.push_back(fresh);
            known = &nodes.back();
        }
        at = static_cast<size_t>(known - &nodes[0]);
    }
    int patience = 99;
    for (uint32_t i = nodes[at].end; i && patience-- > 0; i = ends[i].next) {
        end &e = ends[i];
        if (strip.compare(0, strip.npos, stripped, e.strip, e.strip_size) != 0) continue;
        e.again |= again;
        return add_flag(e, flag);
    }
    end fresh = { nodes[at].end, static_cast<uint32_t>(stripped.size()), 0,
                  static_cast<uint8_t>(strip.size()), again, false };
    add_flag(fresh, flag);
    nodes[at].end = static_cast<uint32_t>(ends.size());
    ends.push_back(fresh);
    stripped += strip;
}

/* 0 is any. */
void omd_affix_tree::add_flag(end &e, uint16_t value)
{
    e.any |= value == 0;
    int patience = 99;
    for (uint32_t i = e.flags; i && patience-- > 0; i = flags[i].next)
        if (flags[i].value == value) return;
    taken fresh = { e.flags, value };
    e.flags = static_cast<uint32_t>(flags.size());
    flags.push_back(fresh);
}

bool omd_affix_tree::takes(const end *e, const struct hentry *root) const
{
    for (; root && !e->any; root = root->next_homonym)
        for (uint32_t i = e->flags; i; i = flags[i].next)
            if (TESTAFF(root->astr, flags[i].value, root->alen)) return true;
    return root;
}

/* --- strings */

/* A string with the sums of its beginnings, as far as words begin so. */
struct omd_forms::view {
    /* Of two pieces, which fit. */
    view(const HashMgr &words, const char *a, size_t a_size, const char *b, size_t b_size)
        : size(a_size + b_size), stem(0)
    {
        memcpy(text, a, a_size);
        memcpy(text + a_size, b, b_size);
        sums[0] = 0;
        for (; stem < size; stem++) {
            sums[stem + 1] = omd_add_letter(sums[stem], stem, text[stem]);
            if (!words.may_open(sums[stem + 1], stem + 1)) break;
        }
    }

    size_t size;
    size_t stem; /* the most letters that a root may have in common with it */
    char text[longest];
    uint64_t sums[longest + 1];
};

omd_forms::omd_forms(const HashMgr &table) : shortest(3), triples(false), words(table), inner_longest(0)
{
    memset(starts, 0, sizeof starts);
}

void omd_forms::add_ending(std::string letters, const std::string &strip, uint16_t flag, bool again,
                           bool inner)
{
    std::reverse(letters.begin(), letters.end());
    endings.add(letters, strip, flag, again);
    if (!inner) return;
    inner_endings.add(letters, strip, flag, false);
    inner_longest = std::max(inner_longest, letters.size());
}

void omd_forms::add_opening(const std::string &letters, const std::string &strip)
{
    openings.add(letters, strip, 0, false);
}

const struct hentry *omd_forms::root_below(const view &v, size_t size, const char *strip,
                                           size_t strip_size) const
{
    uint64_t sum = v.sums[size];
    for (size_t i = 0; i < strip_size; i++) sum = omd_add_letter(sum, size + i, strip[i]);
    return words.root(sum, v.text, size, strip, strip_size);
}

/* Whether the first `size` letters have a root below one of these endings, or below two. */
template <bool twice>
bool omd_forms::has_root(const view &v, size_t size, const omd_affix_tree &tree, bool flagged) const
{
    const omd_affix_tree::node *at = tree.root();
    unsigned tried = 0;
    for (size_t i = size;;) {
        /* Below two endings the root may be shorter than what is left by the first. */
        const omd_affix_tree::end *e = i <= v.stem || twice ? tree.first(at) : NULL;
        for (; e; e = tree.next(e)) {
            if ((++tried & 15) == 0 && !omd_spend(1)) return false;
            if (i <= v.stem) {
                const struct hentry *root = root_below(v, i, tree.strip(e), e->strip_size);
                if (root && (!flagged || tree.takes(e, root))) return true;
            }
            if (!twice || !e->again) continue;
            if (i + e->strip_size > longest) return true;
            view inwards(words, v.text, i, tree.strip(e), e->strip_size);
            if (has_root<false>(inwards, inwards.size, endings, flagged)) return true;
        }
        if (i == 0 || !(at = tree.after(at, v.text[i - 1]))) return false;
        i--;
    }
}

bool omd_forms::is_entry(const view &v) const
{
    return v.stem == v.size && words.root(v.sums[v.size], v.text, v.size, "", 0);
}

/* Behind an opening an ending's flag need not be the root's. */
bool omd_forms::is_affixed(const view &v, bool flagged) const
{
    return has_root<true>(v, v.size, endings, flagged);
}

/* The places, one bit each, where a part may end that begins the string. Without flags any
 * root will do: an opening was taken off, which may bring them. */
uint64_t omd_forms::parts(const view &v, const omd_flag_set *flags, bool affixed) const
{
    uint64_t found = 0;
    for (size_t i = 1; i < v.size && i <= v.stem + inner_longest; i++) {
        const struct hentry *h = i <= v.stem ? words.root(v.sums[i], v.text, i, "", 0) : NULL;
        while (h && flags && !flags->has_any(h->astr, h->alen)) h = h->next_homonym;
        if (h || (affixed && has_root<false>(v, i, inner_endings, flags != NULL)))
            found |= uint64_t(1) << i;
    }
    return found;
}

/* Whether it may be a form that ends here, by an entry of its own only where `end` says so, with
 * any opening taken off; where parts of a chain may end. */
bool omd_forms::look(const char *word, size_t size, may_end end, const omd_chain *chain,
                     uint64_t &ends) const
{
    if (!omd_spend(1)) return false;
    view all(words, word, size, "", 0);
    bool affixed = chain == &by_flags;
    if (end == ANY_END && is_entry(all)) return true;
    if (end && is_affixed(all, true)) return true;
    if (chain) ends = parts(all, end ? &chain->later : &chain->first, affixed);
    const omd_affix_tree::node *at = openings.root();
    for (size_t i = 0;;) {
        for (const omd_affix_tree::end *e = openings.first(at); e; e = openings.next(e)) {
            size_t strip = e->strip_size;
            if (size - i + strip > longest) return true;
            if (!omd_spend(1)) return false;
            view rest(words, openings.strip(e), strip, word + i, size - i);
            if (end && (is_entry(rest) || is_affixed(rest, false))) return true;
            if (!affixed) continue;
            uint64_t found = parts(rest, NULL, true);
            ends |= i > strip ? found << (i - strip) : found >> (strip - i);
        }
        if (i == size || !(at = openings.after(at, word[i]))) return false;
        i++;
    }
}

bool omd_forms::may_be(const char *word, size_t size) const
{
    uint64_t none;
    return size > longest || look(word, size, ANY_END, NULL, none);
}

bool omd_forms::may_be_of_others(const char *word, size_t size) const
{
    uint64_t none;
    return size > longest || look(word, size, OTHER_END, NULL, none);
}

bool omd_forms::is_chain(const char *word, size_t size, const omd_chain &chain) const
{
    uint64_t reached = 1; /* by parts, one after the other */
    if (chain.first.empty() || (&chain == &by_rules && !starts[static_cast<unsigned char>(*word)]))
        return false;
    for (size_t from = 0; from < size && reached >> from; from++) {
        uint64_t ends = 0;
        if (!(reached >> from & 1)) continue;
        if (look(word + from, size - from, from > 0 ? ANY_END : NO_END, &chain, ends)) return true;
        if (!ends) continue;
        for (size_t i = shortest; i + shortest <= size - from; i++) {
            if (!(ends >> i & 1)) continue;
            reached |= uint64_t(1) << (from + i);
            const char *end = word + from + i;
            if (triples && i > 2 && end[-1] == end[-2]) reached |= uint64_t(1) << (from + i - 1);
        }
    }
    return false;
}

bool omd_forms::may_be_compound(const char *word, size_t size) const
{
    for (size_t i = 0; i < seams.size(); i++)
        if (strstr(word, seams[i].c_str())) return true;
    return size > longest || is_chain(word, size, by_flags) || is_chain(word, size, by_rules);
}
