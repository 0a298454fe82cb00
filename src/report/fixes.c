/* fixes.c - texts that may take a find's place
 *
 *   "Du är en jävla idiot."    profanity: the word goes, with one blank
 *   "Ring 070-123 45 67."      personal data: masked, in neutral words, or gone
 *   "SLUTA SKRIVA SÅNT"        shouting: "Sluta skriva sånt"
 *   a request, threat, reward  the rule's own sentence instead of this one, or none */
#include "fixes.h"

#include <string.h>

void omd_fixes_start(omd_fixes *f, omd_checker *c)
{
    memset(f, 0, sizeof *f);
    f->c = c;
    f->sentence = OMD_NONE;
    omd_utf16_start(&f->at, c->text.source, c->text.source_size);
    f->cut_at = f->at;
    c->replacement_count = 0;
    c->words_size = 0;
}

/* Appends to the words of our own making, which end in NUL and hold none. */
static bool write(omd_checker *c, const char *text, uint32_t size)
{
    if (!omd_room(&c->memory, &c->words_block, (size_t)c->words_size + size + 1, 1)) return false;
    c->words = c->words_block.data;
    for (uint32_t i = 0; i < size; i++) c->words[c->words_size++] = text[i] ? text[i] : ' ';
    return true;
}

/* There is room for the NUL since the last write(). */
static void end_words(omd_checker *c)
{
    c->words[c->words_size++] = '\0';
}

/* `text` NULL: the words written last. */
static bool offer(omd_fixes *f, omd_finding *finding, const char *label, int pack, const char *text,
                  omd_place place)
{
    omd_checker *c = f->c;
    size_t count = (size_t)c->replacement_count + 1;
    if (!omd_room(&c->memory, &c->replacement_block, count, sizeof *c->replacements)) return false;
    c->replacements = c->replacement_block.data;
    c->replacements[c->replacement_count++] = (omd_replacement){
        .label = omd_label_for(c, label, pack, label),
        .text = text,
        .start = place.start_unit,
        .end = place.end_unit,
    };
    finding->replacement_count++;
    return true;
}

static bool is_blank(char b)
{
    return b == ' ' || b == '\t';
}

static bool is_break(char b)
{
    return b == '\n' || b == '\r';
}

/* Markup inside a stretch must stay; what holds any is not taken out. */
static bool is_plain(const omd_text *t, uint32_t view, uint32_t view_end)
{
    for (uint32_t v = view; v + 1 < view_end; v++) {
        uint32_t gap = t->ends[v], next = t->places[v + 1];
        if (gap < next && memchr(t->source + gap, '<', next - gap)) return false;
    }
    return true;
}

/* The sentence with the blanks behind it; at a line's end with those before it; a line of
 * its own with its break. */
static void cut_out(const omd_text *t, omd_place *cut)
{
    const char *s = t->source;
    uint32_t end = cut->end, start = cut->start;
    while (end < t->source_size && is_blank(s[end])) end++;
    bool ends_line = end == t->source_size || is_break(s[end]);
    bool begins_line = start == 0 || is_break(s[start - 1]);
    if (ends_line && begins_line) {
        if (end < t->source_size && s[end] == '\r') end++;
        if (end < t->source_size && s[end] == '\n') end++;
    } else if (ends_line) {
        while (start > 0 && is_blank(s[start - 1])) start--;
    }
    cut->start = start;
    cut->end = end;
}

static bool holds_tags(const omd_text *t, const omd_sentence *s)
{
    for (uint32_t i = s->first; i < s->last; i++)
        if (t->tokens[i].kind == OMD_TAG || t->tokens[i].kind == OMD_LINK) return true;
    return false;
}

static void look_at_sentence(omd_fixes *f, uint32_t sentence)
{
    const omd_text *t = &f->c->text;
    if (f->sentence == sentence) return;
    const omd_token *first = &t->tokens[t->sentences[sentence].first];
    const omd_token *last = &t->tokens[t->sentences[sentence].last - 1];
    f->sentence = sentence;
    f->whole = f->cut = (omd_place){ .start = first->start, .end = last->end };
    f->plain = is_plain(t, first->view, last->view_end);
    f->alone = t->sentence_count == 1;
    f->tagged = holds_tags(t, &t->sentences[sentence]);
    cut_out(t, &f->cut);
    f->cut.start_unit = omd_utf16_at(&f->cut_at, f->cut.start);
    omd_utf16 walk = f->cut_at;
    f->whole.start_unit = omd_utf16_at(&walk, f->whole.start);
    f->whole.end_unit = omd_utf16_at(&walk, f->whole.end);
    f->cut.end_unit = omd_utf16_at(&walk, f->cut.end);
}

static const char *rewrite_label(const omd_found *found)
{
    const char *category = omd_category_name(omd_rule_category(found->rule));
    bool neutral = strcmp(category, "leading") == 0 || strcmp(category, "selective") == 0;
    return neutral ? "fix.neutral" : "fix.rewrite";
}

static uint32_t bytes_of_letter(char lead)
{
    unsigned char b = (unsigned char)lead;
    return b < 0x80 ? 1 : b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
}

/* "Berätta gärna" as "berätta gärna", where it goes on after "Hej {{name}},". */
static bool write_small(omd_checker *c, const char *text)
{
    char letter[4] = { 0 };
    uint32_t size = bytes_of_letter(*text);
    if (size > strlen(text)) return false;
    memcpy(letter, text, size);
    bool ascii = size == 1 && *letter >= 'A' && *letter <= 'Z';
    bool latin = size == 2 && letter[0] == '\xC3' && (unsigned char)letter[1] < 0x9F;
    if (ascii || latin) letter[size - 1] = (char)((unsigned char)letter[size - 1] + 0x20);
    return write(c, letter, size) && write(c, text + size, (uint32_t)strlen(text + size));
}

/* Longer sentences with merge tags are left alone: each find looks through its sentence. */
#define MOST_TAGGED 256u

/* The clause after the last merge tag before the find, or OMD_NONE. */
static uint32_t first_free_clause(const omd_text *t, const omd_sentence *s, uint32_t token)
{
    uint32_t start = s->first;
    for (uint32_t i = s->first; i <= token; i++) {
        uint8_t kind = t->tokens[i].kind;
        if (i < token && (kind == OMD_TAG || kind == OMD_LINK))
            start = OMD_NONE;
        else if (start == OMD_NONE && (t->tokens[i].flags & OMD_F_CLAUSE))
            start = i;
    }
    return start;
}

/* "Hej {{name}}, give us 5 stars here: {{link}}": the greeting stays as it is, and the
 * link goes behind the new sentence. */
static bool rewrite_around_tags(omd_fixes *f, const omd_found *found, omd_finding *finding)
{
    omd_checker *c = f->c;
    const omd_text *t = &c->text;
    const omd_sentence *s = &t->sentences[found->sentence];
    if (s->last - s->first > MOST_TAGGED || !found->rewrite[0]) return true;
    uint32_t start = first_free_clause(t, s, found->first);
    if (start == OMD_NONE) return true;
    bool whole = start == s->first;
    uint32_t size = (uint32_t)strlen(found->rewrite);
    if (!(whole ? write(c, found->rewrite, size) : write_small(c, found->rewrite))) return false;
    for (uint32_t i = start; i < s->last; i++) {
        const omd_token *tag = &t->tokens[i];
        if (tag->kind != OMD_TAG && tag->kind != OMD_LINK) continue;
        if (!write(c, " ", 1) || !write(c, t->source + tag->start, tag->end - tag->start))
            return false;
    }
    end_words(c);
    omd_place place = f->whole;
    omd_utf16 walk = f->cut_at;
    place.start = t->tokens[start].start;
    place.start_unit = omd_utf16_at(&walk, place.start);
    return offer(f, finding, rewrite_label(found), found->pack, NULL, place);
}

/* The rule's own sentence, or none at all. */
static bool fix_sentence(omd_fixes *f, const omd_found *found, omd_finding *finding)
{
    look_at_sentence(f, found->sentence);
    if (!f->plain) return true;
    if (f->tagged) return !found->rewrite || rewrite_around_tags(f, found, finding);
    if (found->rewrite &&
        !offer(f, finding, rewrite_label(found), found->pack, found->rewrite, f->whole))
        return false;
    return f->alone || offer(f, finding, "fix.remove", found->pack, "", f->cut);
}

/* A span that goes takes one blank with it. */
static omd_place without_blank(const omd_text *t, omd_place place)
{
    const char *s = t->source;
    bool blank_before = place.start > 0 && is_blank(s[place.start - 1]);
    bool blank_after = place.end < t->source_size && is_blank(s[place.end]);
    if (blank_after && (blank_before || place.start == 0 || is_break(s[place.start - 1]))) {
        place.end++;
        place.end_unit++;
    } else if (blank_before && !blank_after) {
        place.start--;
        place.start_unit--;
    }
    return place;
}

/* The same place, begun at the code point `view` before it. */
static omd_place from_view(const omd_text *t, omd_place place, uint32_t view)
{
    uint32_t start = t->places[view];
    while (place.start > start) {
        unsigned char b = (unsigned char)t->source[--place.start];
        if ((b & 0xC0) != 0x80) place.start_unit -= b >= 0xF0 ? 2 : 1;
    }
    return place;
}

static const char *words_of(const omd_checker *c, int pack, const char *key)
{
    return pack >= 0 ? omd_pack_label(&c->loaded[pack].pack, key) : NULL;
}

/* "Order 7740193 är skickad": "Din beställning är skickad". */
static bool offer_neutral(omd_fixes *f, const omd_found *found, omd_finding *finding, omd_place place)
{
    omd_checker *c = f->c;
    uint32_t view;
    const char *key = omd_personal_neutral(&c->scan, &c->text, &c->scan.found[found->personal], c->report.language, &view);
    const char *words = key ? words_of(c, found->pack, key) : NULL;
    if (!words || !is_plain(&c->text, view, c->scan.found[found->personal].view_end)) return true;
    const omd_token *first = &c->text.tokens[c->text.sentences[found->sentence].first];
    bool begins = first->view >= view;
    char letter[4] = { words[0] };
    if (begins && words[0] >= 'a' && words[0] <= 'z') letter[0] = (char)(words[0] - 32);
    if (!write(c, letter, 1) || !write(c, words + 1, (uint32_t)strlen(words + 1))) return false;
    end_words(c);
    return offer(f, finding, "fix.neutral", found->pack, NULL, from_view(&c->text, place, view));
}

static bool fix_personal(omd_fixes *f, const omd_found *found, omd_finding *finding,
                         omd_place place)
{
    omd_checker *c = f->c;
    uint32_t room = 4 * (found->end - found->start) + 64;
    if (!omd_room(&c->memory, &c->words_block, (size_t)c->words_size + room, 1)) return false;
    c->words = c->words_block.data;
    const omd_personal *p = &c->scan.found[found->personal];
    uint32_t size = omd_personal_mask(&c->text, p, c->words + c->words_size, room);
    if (size > 0) {
        c->words_size += size + 1;
        if (!offer(f, finding, "fix.mask", found->pack, NULL, place)) return false;
    }
    if (!offer_neutral(f, found, finding, place)) return false;
    uint32_t view = omd_personal_cut(&c->scan, &c->text, p, c->report.language);
    if (!is_plain(&c->text, view, p->view_end)) view = p->view;
    omd_place cut = without_blank(&c->text, from_view(&c->text, place, view));
    return offer(f, finding, "fix.remove", found->pack, "", cut);
}

/* "SLUTA" as "sluta"; at a sentence's start "Sluta". Digits, tags and "I" stay. */
static bool write_calm_word(omd_checker *c, const omd_token *token, bool first)
{
    const char *source = c->text.source + token->start, *form = c->text.forms + token->form;
    if (token->kind != OMD_WORD || token->entity != OMD_NOTHING || !(token->flags & OMD_F_CAPITALS))
        return write(c, source, token->end - token->start);
    if (!first) return write(c, form, token->form_size);
    uint32_t head = bytes_of_letter(*source), folded = bytes_of_letter(*form);
    return write(c, source, head) && write(c, form + folded, token->form_size - folded);
}

/* Marks and emoji before it do not count. */
static bool begins_sentence(const omd_text *t, uint32_t sentence, uint32_t token)
{
    uint32_t first = t->sentences[sentence].first;
    while (token > first && t->tokens[token - 1].kind != OMD_WORD) token--;
    return token == first;
}

static bool write_calm(omd_checker *c, const omd_found *found)
{
    const omd_text *t = &c->text;
    bool begins = begins_sentence(t, found->sentence, found->first);
    for (uint32_t i = found->first; i < found->last; i++) {
        const omd_token *token = &t->tokens[i];
        if (!write_calm_word(c, token, begins && i == found->first)) return false;
        uint32_t next = i + 1 < found->last ? t->tokens[i + 1].start : token->end;
        if (next > token->end && !write(c, t->source + token->end, next - token->end)) return false;
    }
    end_words(c);
    return true;
}

static bool is_cut_word(const omd_text *t, uint32_t first, uint32_t last)
{
    for (uint32_t i = first; i < last; i++)
        if (t->tokens[i].form_size + 4u > OMD_MAX_FORM) return true;
    return false;
}

static bool fix_shouting(omd_fixes *f, const omd_found *found, omd_finding *finding,
                         omd_place place)
{
    omd_checker *c = f->c;
    const omd_text *t = &c->text;
    const omd_token *first = &t->tokens[found->first];
    if (first->kind == OMD_MARK) {
        const char *rest =
            memchr(t->source + found->start, '?', found->end - found->start) ? "?" : "!";
        return offer(f, finding, "fix.rewrite", found->pack, rest, place);
    }
    if (is_cut_word(t, found->first, found->last)) return true;
    if (!is_plain(t, first->view, t->tokens[found->last - 1].view_end)) return true;
    return write_calm(c, found) && offer(f, finding, "fix.rewrite", found->pack, NULL, place);
}

/* Makes a letter that now begins the sentence a capital: "Jävla trams" leaves "Trams".
 * Latin letters up to "ÿ" do. */
static bool write_capital(omd_checker *c, const char *letter, uint32_t size)
{
    char capital[4];
    memcpy(capital, letter, size);
    bool ascii = size == 1 && *letter >= 'a' && *letter <= 'z';
    bool latin = size == 2 && letter[0] == '\xC3' && (unsigned char)letter[1] >= 0xA0 &&
                 (unsigned char)letter[1] < 0xBF;
    if (ascii || latin) capital[size - 1] = (char)((unsigned char)capital[size - 1] - 0x20);
    if (!write(c, capital, size)) return false;
    end_words(c);
    return true;
}

/* A swear word before another word can go: mostly it only adds force. */
static bool fix_profanity(omd_fixes *f, const omd_found *found, omd_finding *finding,
                          omd_place place)
{
    const omd_text *t = &f->c->text;
    const omd_sentence *s = &t->sentences[found->sentence];
    if (found->last >= s->last) return true;
    const omd_token *next = &t->tokens[found->last];
    bool joined = (next->flags & OMD_F_HYPHEN) || !(next->flags & OMD_F_SPACE);
    if (next->kind != OMD_WORD || next->entity != OMD_NOTHING || joined ||
        (next->flags & OMD_F_CLAUSE))
        return true;
    if (!is_plain(t, t->tokens[found->first].view, next->view_end)) return true;
    if (found->first != s->first)
        return offer(f, finding, "fix.remove", found->pack, "", without_blank(t, place));
    uint32_t size = bytes_of_letter(t->source[next->start]);
    omd_utf16 walk = f->at;
    place.end = next->start + size;
    place.end_unit = omd_utf16_at(&walk, place.end);
    return write_capital(f->c, t->source + next->start, size) &&
           offer(f, finding, "fix.remove", found->pack, NULL, place);
}

/* "A valid card number (Visa)." */
static bool say_what(omd_fixes *f, const omd_found *found, omd_finding *finding)
{
    omd_checker *c = f->c;
    const char *what = found->personal == OMD_NONE ? NULL : c->scan.found[found->personal].what;
    size_t size = strlen(finding->message);
    char key[40] = "what.";
    if (!what || strlen(what) >= sizeof key - 5 || !size) return true;
    memcpy(key + 5, what, strlen(what) + 1);
    what = omd_label_for(c, key, found->pack, what);
    bool stop = finding->message[size - 1] == '.';
    if (!write(c, finding->message, (uint32_t)(size - stop)) || !write(c, " (", 2) || !write(c, what, (uint32_t)strlen(what)) ||
        !write(c, ").", 1 + stop))
        return false;
    end_words(c);
    finding->message = NULL; /* lies among the words, which may move yet */
    return true;
}

bool omd_fixes_of(omd_fixes *f, const omd_found *found, omd_finding *finding)
{
    if (!say_what(f, found, finding)) return false;
    finding->start = omd_utf16_at(&f->at, found->start);
    omd_utf16 walk = f->at;
    finding->end = omd_utf16_at(&walk, found->end);
    finding->replacements = NULL;
    finding->replacement_count = 0;
    omd_place place = { found->start, found->end, finding->start, finding->end };
    if (found->personal != OMD_NONE) return fix_personal(f, found, finding, place);
    if (strcmp(finding->rule, "aggression.shouting") == 0)
        return fix_shouting(f, found, finding, place);
    if (strcmp(finding->rule, "aggression.profanity") == 0)
        return fix_profanity(f, found, finding, place);
    return fix_sentence(f, found, finding);
}

void omd_fixes_settle(omd_checker *c, uint32_t count)
{
    const char *words = c->words;
    omd_replacement *next = c->replacements;
    for (uint32_t i = 0; i < count; i++) {
        omd_finding *finding = &c->findings[i];
        if (!finding->message) {
            finding->message = words;
            words += strlen(words) + 1;
        }
        if (finding->replacement_count) finding->replacements = next;
        for (uint32_t k = 0; k < finding->replacement_count; k++, next++) {
            if (next->text) continue;
            next->text = words;
            words += strlen(words) + 1;
        }
    }
}
