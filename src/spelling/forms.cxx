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
                         unsigned roles, bool followed)
{
    size_t at = 0;
    again |= followed;
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
        e.again |= followed;
        e.roles = static_cast<uint8_t>(e.roles | roles);
        return add_flag(e, flag);
    }
    end fresh = { nodes[at].end, static_cast<uint32_t>(stripped.size()), 0,
                  static_cast<uint8_t>(strip.size()), static_cast<uint8_t>(roles),
                  followed, false };
    add_flag(fresh, flag);
    nodes[at].end = static_cast<uint32_t>(ends.size());
    ends.push_back(fresh);
    stripped += strip;
}

/* 0 is any, and so are more than can be looked for with each word. */
void omd_affix_tree::add_flag(end &e, uint16_t value)
{
    int patience = 99;
    uint32_t i = e.flags;
    for (; i && patience > 0; i = flags[i].next, patience--)
        if (flags[i].value == value) return;
    e.any |= value == 0 || i != 0;
    if (e.any) return;
    taken fresh = { e.flags, value };
    e.flags = static_cast<uint32_t>(flags.size());
    flags.push_back(fresh);
}

bool omd_affix_tree::takes(const end *e, const struct hentry *root, const omd_flag_set *also) const
{
    for (; root; root = root->next_homonym) {
        if (also && !also->has_any(root->astr, root->alen)) continue;
        if (e->any) return true;
        for (uint32_t i = e->flags; i; i = flags[i].next)
            if (TESTAFF(root->astr, flags[i].value, root->alen)) return true;
    }
    return false;
}

/* --- strings */

/* A string with the sums of its beginnings, as far as words begin so. */
struct omd_forms::view {
    /* Of two pieces, which fit. One that is the whole is not copied. */
    view(const HashMgr &words, const char *a, size_t a_size, const char *b, size_t b_size)
        : text(b_size ? b : a), size(a_size + b_size), stem(0)
    {
        if (a_size && b_size) {
            memcpy(room, a, a_size);
            memcpy(room + a_size, b, b_size);
            text = room;
        }
        sum_up(words);
    }

    const char *text;
    size_t size;
    size_t stem; /* the most letters that a root may have in common with it */
    uint64_t sums[longest + 1];
    char room[longest];

private:
    OMD_APART void sum_up(const HashMgr &table);
    view(const view &);
    view &operator=(const view &);
};

void omd_forms::view::sum_up(const HashMgr &table)
{
    sums[0] = 0;
    for (; stem < size; stem++) {
        sums[stem + 1] = omd_add_letter(sums[stem], stem, text[stem]);
        if (!table.may_open(sums[stem + 1], stem + 1)) break;
    }
}

omd_forms::omd_forms(const HashMgr &table)
    : shortest(3), triples(false), words(table), inner_any(false)
{
    memset(starts, 0, sizeof starts);
}

static std::string reversed(const std::string &letters)
{
    return std::string(letters.rbegin(), letters.rend());
}

void omd_forms::add_ending(const std::string &letters, const std::string &strip, uint16_t flag,
                           unsigned roles, bool again, bool inner)
{
    endings.add(reversed(letters), strip, flag, roles, again);
    if (!inner) return;
    inner_endings.add(letters, strip, flag, roles, false);
    inner_flags.add(flag);
    inner_any |= flag == 0;
    if (strip.empty()) return;
    strips.add(reversed(strip), "", flag, 0, false);
    strip_flags.add(flag);
}

void omd_forms::add_opening(const std::string &letters, const std::string &strip)
{
    openings.add(letters, strip, 0, 0, false);
}

const struct hentry *omd_forms::root_below(const view &v, size_t size, const char *strip,
                                           size_t strip_size) const
{
    uint64_t sum = v.sums[size];
    for (size_t i = 0; i < strip_size; i++) sum = omd_add_letter(sum, size + i, strip[i]);
    return words.root(sum, v.text, size, strip, strip_size);
}

/* Whether it has a root below one ending, or below two; at the end of a compound one that may
 * stand there, by its own flags or by its ending's. Behind an opening an ending's flag need not
 * be the root's. */
bool omd_forms::has_root(const view &v, bool flagged, const omd_flag_set *last, bool twice) const
{
    const omd_affix_tree::node *at = endings.root();
    bool again = twice && endings.again;
    unsigned tried = 0;
    for (size_t i = v.size;;) {
        /* Below two endings the root may be shorter than what is left by the first. */
        const omd_affix_tree::end *e = i <= v.stem || again ? endings.first(at) : NULL;
        for (; e; e = endings.next(e)) {
            if ((++tried & 15) == 0 && !omd_spend(1)) return false;
            if (i <= v.stem) {
                const struct hentry *root = root_below(v, i, endings.strip(e), e->strip_size);
                const omd_flag_set *also = e->roles & OMD_LAST ? NULL : last;
                if (root && (!flagged || endings.takes(e, root, also))) return true;
            }
            if (again && e->again && is_below_two(v, i, e, flagged, last)) return true;
        }
        if (i == 0 || !(at = endings.after(at, v.text[i - 1]))) return false;
        i--;
    }
}

bool omd_forms::is_below_two(const view &v, size_t size, const omd_affix_tree::end *e, bool flagged,
                             const omd_flag_set *last) const
{
    if (size + e->strip_size > longest) return true;
    view inwards(words, v.text, size, endings.strip(e), e->strip_size);
    return has_root(inwards, flagged, last, false);
}

bool omd_forms::is_entry(const view &v, const omd_flag_set *last) const
{
    if (v.stem < v.size) return false;
    const struct hentry *h = words.root(v.sums[v.size], v.text, v.size, "", 0);
    while (h && last && !last->has_any(h->astr, h->alen)) h = h->next_homonym;
    return h;
}

/* Whether one of these, which are the same word, may have an ending within a compound. */
static bool inner_goes(const struct hentry *h)
{
    while (h && !(h->var & OMD_OPT_INNER)) h = h->next_homonym;
    return h;
}

/* The places, one bit each, where an ending may end that stands behind so many letters of a root
 * and may have another part behind it. `whole` is the root that these are, and is_stub whether
 * others may begin so. */
uint64_t omd_forms::inner_ends(const view &v, size_t from, const struct hentry *whole, bool is_stub,
                               const omd_flag_set *flags) const
{
    const omd_affix_tree::node *at = inner_endings.root();
    unsigned role = flags == &by_flags.first ? OMD_FIRST : OMD_LATER;
    uint64_t found = 0;
    unsigned tried = 0;
    for (size_t i = from;;) {
        for (const omd_affix_tree::end *e = inner_endings.first(at); e; e = inner_endings.next(e)) {
            const struct hentry *root = whole;
            if ((++tried & 15) == 0 && !omd_spend(1)) return found;
            if (e->strip_size) {
                if (!is_stub) continue;
                root = root_below(v, from, inner_endings.strip(e), e->strip_size);
            }
            const omd_flag_set *also = e->roles & role ? NULL : flags;
            if (!root || (flags && !inner_endings.takes(e, root, also))) continue;
            found |= uint64_t(1) << i;
            break;
        }
        if (i + 1 >= v.size || !(at = inner_endings.after(at, v.text[i]))) return found;
        i++;
    }
}

/* The places where a part may end that begins the string. Without flags any root will do: an
 * opening was taken off, which may bring them. */
uint64_t omd_forms::parts(const view &v, const omd_flag_set *flags, bool affixed) const
{
    uint64_t found = 0;
    for (size_t i = 0; i < v.size && i <= v.stem; i++) {
        const struct hentry *h = i ? words.root(v.sums[i], v.text, i, "", 0) : NULL;
        if (affixed) {
            const struct hentry *whole = !flags || inner_goes(h) ? h : NULL;
            bool is_stub = !flags || words.may_be_stub(v.sums[i]);
            if (whole || is_stub) found |= inner_ends(v, i, whole, is_stub, flags);
        }
        while (h && flags && !flags->has_any(h->astr, h->alen)) h = h->next_homonym;
        if (h) found |= uint64_t(1) << i;
    }
    return found & ~uint64_t(1);
}

/* Whether it may be a form that ends here, by an entry of its own only where `end` says so, with
 * any opening taken off; where parts of a chain may end. */
bool omd_forms::look(const view &all, may_end end, const omd_chain *chain, uint64_t &ends) const
{
    if (!omd_spend(1)) return false;
    bool affixed = chain == &by_flags;
    const omd_flag_set *last = affixed ? &chain->last : NULL;
    if (end == ANY_END && is_entry(all, last)) return true;
    if (end && has_root(all, true, last, true)) return true;
    if (chain) ends = parts(all, end ? &chain->later : &chain->first, affixed);
    return !openings.empty() && look_behind_openings(all, end, affixed, ends);
}

bool omd_forms::look_behind_openings(const view &all, may_end end, bool affixed,
                                     uint64_t &ends) const
{
    const omd_affix_tree::node *at = openings.root();
    for (size_t i = 0;;) {
        for (const omd_affix_tree::end *e = openings.first(at); e; e = openings.next(e)) {
            size_t strip = e->strip_size;
            if (all.size - i + strip > longest) return true;
            if (!omd_spend(1)) return false;
            view rest(words, openings.strip(e), strip, all.text + i, all.size - i);
            if (end && (is_entry(rest, NULL) || has_root(rest, false, NULL, true))) return true;
            if (!affixed) continue;
            uint64_t found = parts(rest, NULL, true);
            ends |= i > strip ? found << (i - strip) : found >> (strip - i);
        }
        if (i == all.size || !(at = openings.after(at, all.text[i]))) return false;
        i++;
    }
}

bool omd_forms::look_from(const view &all, size_t from, const omd_chain &chain,
                          uint64_t &ends) const
{
    view rest(words, all.text + from, all.size - from, "", 0);
    return look(rest, ANY_END, &chain, ends);
}

bool omd_forms::is_form(const view &all, may_end end) const
{
    uint64_t none;
    return look(all, end, NULL, none);
}

bool omd_forms::is_chain(const view &all, const omd_chain &chain) const
{
    uint64_t reached = 1; /* by parts, one after the other */
    if (chain.first.empty() || (&chain == &by_rules && !starts[static_cast<unsigned char>(*all.text)]))
        return false;
    for (size_t from = 0; from < all.size && reached >> from; from++) {
        uint64_t ends = 0;
        if (!(reached >> from & 1)) continue;
        if (from == 0 ? look(all, NO_END, &chain, ends) : look_from(all, from, chain, ends))
            return true;
        if (!ends) continue;
        for (size_t i = shortest; i + shortest <= all.size - from; i++) {
            if (!(ends >> i & 1)) continue;
            reached |= uint64_t(1) << (from + i);
            const char *end = all.text + from + i;
            if (triples && i > 2 && end[-1] == end[-2]) reached |= uint64_t(1) << (from + i - 1);
        }
    }
    return false;
}

bool omd_forms::is_compound(const view &all) const
{
    return is_chain(all, by_flags) || is_chain(all, by_rules);
}

bool omd_forms::has_seam(const char *word) const
{
    for (size_t i = 0; i < seams.size(); i++)
        if (strstr(word, seams[i].c_str())) return true;
    return false;
}

/* --- words */

bool omd_forms::may_be(const char *word, size_t size) const
{
    return size > longest || is_form(view(words, word, size, "", 0), ANY_END);
}

bool omd_forms::may_be_compound(const char *word, size_t size) const
{
    return has_seam(word) || size > longest || is_compound(view(words, word, size, "", 0));
}

bool omd_forms::may_be_made(const char *word, size_t size) const
{
    if (size > longest) return true;
    view all(words, word, size, "", 0);
    return is_form(all, OTHER_END) || has_seam(word) || is_compound(all);
}
