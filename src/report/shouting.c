/* shouting.c - three words in capitals in a row, or three exclamation marks
 *
 * "SLUTA SKRIVA SÅNT" and "What???" are shouting; "USB HDMI VGA", "TVÄTTERI SVALAN",
 * "Tack så mycket!!!" and "MERRY CHRISTMAS EVERYONE" are not. */
#include <string.h>

#include "checker.h"

/* A run of capitals speaks to somebody only if it holds one of these (or two words of
 * five letters): names of products and carriers do not. Folded forms. */
static const char function_words[] =
    "du ni vi jag er dig oss inte och att är det den som på med för har ska kan igen aldrig "
    "sluta the you your we our us not and to is are this that it in never stop do n't no of "
    "for have was nicht sie und ikke ikk niet pas vous non ei";

/* A sentence with one of these is a greeting, thanks or a wish … */
static const char friendly_words[] =
    "tack tackar tusen grattis gratulerar välkommen välkomna hurra jippi kul roligt glad "
    "glada gott god jul påsk härligt underbart fantastiskt toppen hej kram kramar lycka "
    "ljuvligt glädjer thank thanks thankyou congratulations congrats welcome hooray hurray "
    "yay merry happy christmas easter glad delighted lovely wonderful love loved great hello "
    "hi cheers wow awesome amazing brilliant fantastic thrilled danke frohe merci gracias "
    "grazie takk kiitos bedankt";

/* … unless one of these stands in it too. */
static const char unfriendly_words[] =
    "inte ingenting aldrig sluta skyll not n't nothing never stop no nej shame";

/* What a company's name ends in. */
static const char company_words[] = "ab hb kb ltd llc inc plc gmbh oy as aps bv";

/* Whether a token is one of the words in `list`, which blanks part. */
static bool has(const char *list, const omd_text *t, const omd_token *token)
{
    const char *form = t->forms + token->form;
    for (;;) {
        size_t same = 0;
        while (form[same] && list[same] == form[same]) same++;
        if (!form[same] && (list[same] == ' ' || !list[same])) return true;
        for (list += same; *list != ' '; list++)
            if (!*list) return false;
        list++;
    }
}

/* What the words of a stretch say: each is looked up once, however often it is asked. */
typedef struct {
    uint32_t first, upto;
    bool friendly, unfriendly;
} mood;

static bool is_excused(mood *m, const omd_text *t, uint32_t first, uint32_t last)
{
    if (m->first != first) *m = (mood){ .first = first, .upto = first };
    for (; m->upto < last; m->upto++) {
        const omd_token *token = &t->tokens[m->upto];
        if (token->kind != OMD_WORD || token->form_size < 2) continue;
        m->unfriendly = m->unfriendly || has(unfriendly_words, t, token);
        m->friendly = m->friendly || has(friendly_words, t, token);
    }
    return m->friendly && !m->unfriendly;
}

static uint32_t letters(const omd_token *token)
{
    return token->view_end - token->view;
}

/* Whether a token may stand in a run of capitals: "I", "Å", a number or a merge tag may,
 * without counting. */
static bool may_stand(const omd_token *token)
{
    if (token->flags & OMD_F_CAPITALS) return true;
    if (token->kind == OMD_WORD) return letters(token) == 1 && (token->flags & OMD_F_CAPITAL);
    return token->kind == OMD_NUMBER || token->kind == OMD_TAG;
}

static bool is_word_in_capitals(const omd_token *token)
{
    return token->kind == OMD_WORD && token->entity == OMD_NOTHING &&
           (token->flags & OMD_F_CAPITALS);
}

/* End of the run of capitals that begins at `first`, before `limit`. */
static uint32_t run_end(const omd_text *t, uint32_t first, uint32_t limit)
{
    uint32_t end = first + 1;
    for (uint32_t i = first + 1; i < limit; i++) {
        const omd_token *token = &t->tokens[i];
        if ((token->flags & OMD_F_PARAGRAPH) || !may_stand(token)) break;
        if (is_word_in_capitals(token)) end = i + 1;
    }
    return end;
}

static bool is_shouted(const omd_text *t, uint32_t first, uint32_t last)
{
    uint32_t words = 0, long_words = 0;
    bool speaks = false, company = false;
    for (uint32_t i = first; i < last; i++) {
        const omd_token *token = &t->tokens[i];
        if (!is_word_in_capitals(token)) continue;
        if (!(token->flags & OMD_F_CLITIC)) words++;
        if (letters(token) >= 5) long_words++;
        speaks = speaks || has(function_words, t, token);
        company = company || has(company_words, t, token);
    }
    if (words < 3 || !(speaks || (long_words >= 2 && !company))) return false;
    mood m = { .first = OMD_NONE };
    return !is_excused(&m, t, first, last);
}

static bool add(omd_checker *c, uint32_t sentence, uint32_t first, uint32_t last)
{
    uint8_t language = c->text.sentences[sentence].language;
    omd_found found = {
        .start = c->text.tokens[first].start,
        .end = c->text.tokens[last - 1].end,
        .first = first,
        .last = last,
        .sentence = sentence,
        .personal = OMD_NONE,
        .rule = omd_rule_number("aggression.shouting"),
        .pack = language == 0xFF ? c->language : language,
        .severity = OMD_HINT,
    };
    return omd_add_found(c, found);
}

static bool find_capitals(omd_checker *c, uint32_t sentence)
{
    const omd_text *t = &c->text;
    uint32_t limit = t->sentences[sentence].last;
    for (uint32_t i = t->sentences[sentence].first; i < limit;) {
        if (!is_word_in_capitals(&t->tokens[i])) {
            i++;
            continue;
        }
        uint32_t end = run_end(t, i, limit);
        if (is_shouted(t, i, end) && !add(c, sentence, i, end)) return false;
        i = end;
    }
    return true;
}

/* How many exclamation and question marks a code point is; -1: none, nor a part of one. */
static int loudness(uint32_t point)
{
    switch (point) {
    case '!':
    case '?':
    case 0xFF01:
    case 0xFF1F: return 1;
    case 0x203C:
    case 0x2047:
    case 0x2048:
    case 0x2049: return 2; /* "‼" "⁇" "⁈" "⁉" */
    case 0xFE0E:
    case 0xFE0F: return 0; /* chooses a picture or a letter for the one before */
    default: return -1;
    }
}

static uint32_t loud_marks(const omd_text *t, const omd_token *token)
{
    uint32_t sum = 0;
    if (token->kind != OMD_MARK && token->kind != OMD_EMOJI) return 0;
    for (uint32_t v = token->view; v < token->view_end; v++) {
        int marks = loudness(t->points[v]);
        if (marks < 0) return 0;
        sum += (uint32_t)marks;
    }
    return sum;
}

/* Whether it is more than a question. */
static bool exclaims(const omd_text *t, const omd_token *token)
{
    uint32_t point = t->points[token->view];
    return point != '?' && point != 0xFF1F && point != 0x2047;
}

/* A row of marks may run over what looks like several sentences. */
static bool find_marks(omd_checker *c)
{
    const omd_text *t = &c->text;
    uint32_t sentence = 0;
    mood m = { .first = OMD_NONE };
    for (uint32_t i = 0; i < t->token_count;) {
        uint32_t end = i, marks = 0, now;
        bool loud = false;
        while (end < t->token_count && (now = loud_marks(t, &t->tokens[end])) > 0) {
            loud = loud || exclaims(t, &t->tokens[end]);
            marks += now;
            end++;
        }
        if (marks >= 3) {
            while (sentence + 1 < t->sentence_count && t->sentences[sentence].last <= i) sentence++;
            bool excused = is_excused(&m, t, t->sentences[sentence].first, i) && loud;
            if (!excused && !add(c, sentence, i, end)) return false;
        }
        i = end > i ? end : i + 1;
    }
    return true;
}

bool omd_find_shouting(omd_checker *c)
{
    for (uint32_t i = 0; i < c->text.sentence_count; i++)
        if (!find_capitals(c, i)) return false;
    return c->text.sentence_count == 0 || find_marks(c);
}
