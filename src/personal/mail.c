/* mail.c - finds e-mail addresses, plain and spelt out, and tells people's from role mailboxes
 *
 * "kundservice@firma.se" is the business; "anna.svensson@firma.se" is Anna, whoever pays her. */
#include "mail.h"

#include <string.h>

#include "around.h"
#include "../text/decode.h"
#include "../text/points.h"

enum { LONGEST_LOCAL = 64, LONGEST_DOMAIN = 253 };

/* An address in small ASCII letters as far as it has them: what lies outside becomes '?'. */
typedef struct {
    char local[LONGEST_LOCAL * 4 + 1];
    char domain[LONGEST_DOMAIN + 1];
} address;

static uint32_t lower(uint32_t c) { return c - 'A' < 26 || (c >= 0xC0 && c <= 0xDE && c != 0xD7) ? c + 32 : c; }

static bool is_letter(uint32_t c) { return (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0; }

static bool in_local(uint32_t c)
{
    return is_letter(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '%';
}

/* Adds one letter as UTF-8, as far as Latin goes. */
static size_t put(char *to, uint32_t c)
{
    c = lower(c);
    return omd_encode(c < 0x800 ? c : '?', to);
}

static void copy_local(const omd_text *t, uint32_t from, uint32_t to, address *a)
{
    size_t size = 0;
    for (uint32_t i = from; i < to && size < LONGEST_LOCAL * 4 - 4; i++) size += put(a->local + size, t->points[i]);
    a->local[size] = 0;
}

static void copy_domain(const omd_text *t, uint32_t from, uint32_t to, address *a)
{
    size_t size = 0;
    for (uint32_t i = from; i < to && size < LONGEST_DOMAIN - 4; i++) size += put(a->domain + size, t->points[i]);
    a->domain[size] = 0;
}

static bool is_first_name(const omd_scan *s, const char *word, size_t size)
{
    return (omd_word_classes(s->words, word, size, s->language) & (OMD_W_FIRST | OMD_W_VAGUE)) == OMD_W_FIRST;
}

/* "no-reply.uk2" has the parts "no", "reply", "uk"; "per.ask" is Per. */
static bool is_role(const omd_scan *s, const char *local)
{
    size_t first = strcspn(local, ".");
    if (local[first] && is_first_name(s, local, first)) return false;
    while (*local) {
        size_t size = strcspn(local, " ._-+0123456789%");
        if (size && omd_is_listed(s->words, '+', local, size)) return true;
        local += size;
        local += strspn(local, " ._-+0123456789%");
    }
    return false;
}

static bool is_own_domain(const omd_scan *s, const char *domain)
{
    const omd_context *c = s->context;
    size_t size = strlen(domain);
    for (uint32_t i = 0; c && i < c->own_domains.count; i++) {
        const char *own = c->own_domains.items[i];
        if (own[0] == '@') own++;
        size_t length = strlen(own);
        bool same = length <= size && length > 0;
        for (size_t k = 0; same && k < length; k++) {
            char a = domain[size - length + k], b = own[k];
            same = a == (b >= 'A' && b <= 'Z' ? (char)(b + 32) : b);
        }
        if (same && (length == size || domain[size - length - 1] == '.')) return true;
    }
    return false;
}

static bool is_free_host(const omd_scan *s, const char *domain)
{
    return omd_is_listed(s->words, '=', domain, strcspn(domain, ". "));
}

typedef enum { ROLE, DOUBTFUL, PERSON } owner;

static owner owner_of(const omd_scan *s, const address *a)
{
    if (is_role(s, a->local)) return is_free_host(s, a->domain) && strchr(a->local, '.') ? DOUBTFUL : ROLE; /* "kontakt.nordahl.e@gmail.com" */
    if (is_free_host(s, a->domain) || strpbrk(a->local, "._+ ")) return PERSON; /* "anna.lind", "anna punkt lind" */
    if (omd_word_classes(s->words, a->local, strlen(a->local), s->language) & OMD_W_FIRST) return PERSON;
    if (strlen(a->local) >= 4 && strstr(a->domain, a->local)) return ROLE; /* rask@frisorrask.se */
    return DOUBTFUL;
}

static void claim(omd_scan *s, uint32_t view, uint32_t end, const address *a)
{
    if (is_own_domain(s, a->domain)) {
        omd_claim(s, view, end, OMD_P_NONE, OMD_E_OWN_DOMAIN, OMD_OFF, NULL);
        return;
    }
    owner who = owner_of(s, a);
    uint32_t first = omd_token_at(s->t, view);
    if (who == ROLE || (who == DOUBTFUL && omd_is_own_mail(s, first, omd_token_at(s->t, end - 1) + 1)))
        omd_claim(s, view, end, OMD_P_NONE, OMD_E_EMAIL, OMD_OFF, NULL);
    else
        omd_claim(s, view, end, OMD_P_EMAIL, OMD_E_EMAIL, who == PERSON ? OMD_ERROR : OMD_WARNING, NULL);
}

static uint32_t local_start(const omd_text *t, uint32_t at)
{
    uint32_t start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && in_local(t->points[start - 1])) start--;
    while (start < at && !is_letter(t->points[start])) start++;
    return start;
}

/* The end of "firma.se" at `at`; 0 where no domain stands there. */
static uint32_t domain_end(const omd_text *t, uint32_t at)
{
    uint32_t end = at, dot = 0;
    for (; end < t->view_size && end - at < LONGEST_DOMAIN; end++) {
        uint32_t c = t->points[end];
        if (c == '.' && end > at) {
            if (end + 1 >= t->view_size || !is_letter(t->points[end + 1])) break;
            dot = end;
        } else if (!is_letter(c) && (c != '-' || end == at)) {
            break;
        }
    }
    if (!dot || end - dot < 3 || omd_is_digit(t->points[dot + 1])) return 0;
    return end;
}

/* "din Instagram @anna_lind85": a handle, where one is spoken of that is not ours. */
static void find_handle(omd_scan *s, uint32_t at)
{
    const omd_text *t = s->t;
    uint32_t end = at + 1;
    while (end < t->view_size && end - at < LONGEST_LOCAL && in_local(t->points[end])) end++;
    while (end > at + 1 && !is_letter(t->points[end - 1])) end--;
    if (end - at < 4 || (at && is_letter(t->points[at - 1]))) return;
    omd_span span = omd_sentence_around(s, omd_token_at(s->t, at));
    omd_word all = omd_classes_in(s, span.first, span.last);
    if (all & OMD_W_HANDLE && all & (OMD_W_YOU | OMD_W_THEM) && !(all & (OMD_W_US | OMD_W_OWN)))
        omd_claim(s, at, end, OMD_P_NAME, OMD_E_NAME, OMD_WARNING, "handle");
}

/* "facebook.com/kalle.persson.58": a profile, where someone is spoken to. */
static void find_profile(omd_scan *s, uint32_t token)
{
    static const char *const hosts[] = { "facebook.com/", "instagram.com/", "linkedin.com/in/", "tiktok.com/@", "twitter.com/", "x.com/", "snapchat.com/add/", "threads.net/@" };
    const omd_token *t = &s->t->tokens[token];
    const char *link = s->t->source + t->start;
    size_t size = t->end - t->start;
    omd_span span = omd_sentence_around(s, token);
    omd_word all = omd_classes_in(s, span.first, span.last);
    if (!(all & (OMD_W_YOU | OMD_W_THEM)) || all & (OMD_W_US | OMD_W_OWN | OMD_W_CALL)) return;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t length = strlen(hosts[i]);
        for (size_t at = 0; at + length < size && at < 16; at++)
            if (memcmp(link + at, hosts[i], length) == 0 && (at == 0 || strchr("./", link[at - 1]))) {
                omd_claim(s, t->view, t->view_end, OMD_P_NAME, OMD_E_NAME, OMD_WARNING, "profile");
                return;
            }
    }
}

static void find_plain(omd_scan *s, uint32_t at)
{
    const omd_text *t = s->t;
    uint32_t start = local_start(t, at), end = domain_end(t, at + 1);
    address a;
    if (start == at || !end) {
        find_handle(s, at);
        return;
    }
    copy_local(t, start, at, &a);
    copy_domain(t, at + 1, end, &a);
    claim(s, start, end, &a);
}

/* --- Spelt out: "anna (at) firma punkt se" */

/* Whether a token, or a bracketed one, says `class`; `*next` is what follows it. */
static bool says(const omd_scan *s, uint32_t token, omd_word class, bool bracketed, uint32_t *next)
{
    const omd_text *t = s->t;
    if (token >= t->token_count) return false;
    const omd_token *k = &t->tokens[token];
    if (k->kind == OMD_TAG) { /* "[at]" looks like a merge tag */
        const char *tag = t->source + k->start;
        size_t size = k->end - k->start;
        const char *const *words = (const char *const[]) { "[at]", "[a]", "{at}", "[dot]", "[punkt]", "{dot}", NULL };
        for (int i = 0; words[i]; i++)
            if (strlen(words[i]) == size && memcmp(words[i], tag, size) == 0 && (i < 3) == (class == OMD_W_AT)) {
                *next = token + 1;
                return true;
            }
        return false;
    }
    bool open = omd_is_mark(s, token, '(') || omd_is_mark(s, token, '[') || omd_is_mark(s, token, '{');
    if (open) {
        uint32_t last = token + 2;
        if (last < t->token_count && t->tokens[last].flags & OMD_F_HYPHEN) last++; /* "(snabel-a)" */
        if (last >= t->token_count || t->tokens[last].kind != OMD_MARK) return false;
        bool word = s->word[token + 1] & class;
        bool letter = class == OMD_W_AT && t->tokens[token + 1].form_size == 1 && t->forms[t->tokens[token + 1].form] == 'a';
        *next = last + 1;
        return word || letter || omd_is_mark(s, token + 1, class == OMD_W_AT ? '@' : '.');
    }
    *next = token + 1;
    if (bracketed || !(s->word[token] & class)) return false;
    bool tail = token + 1 < t->token_count && t->tokens[token + 1].flags & OMD_F_HYPHEN; /* "snabel-a" */
    if (tail && t->tokens[token + 1].form_size == 1) *next = token + 2;
    return true;
}

static bool is_dot(const omd_scan *s, uint32_t token, uint32_t *next)
{
    if (token < s->t->token_count && omd_is_mark(s, token, '.')) {
        *next = token + 1;
        return token + 1 < s->t->token_count && !(s->t->tokens[token + 1].flags & OMD_F_SPACE); /* "at home. No" */
    }
    return says(s, token, OMD_W_DOT, false, next);
}

static bool is_top(const omd_scan *s, uint32_t token)
{
    static const char tops[] = " com se net org nu dk no fi de at ch nl be fr es it pt pl cz sk ie uk co us eu io info me ";
    if (token >= s->t->token_count) return false;
    return s->t->tokens[token].kind == OMD_WORD && omd_is_form(s, token, tops);
}

/* The token after "firma punkt se" at `token`, or 0. */
static uint32_t spelt_domain_end(const omd_scan *s, uint32_t token)
{
    const omd_text *t = s->t;
    if (token >= t->token_count) return 0;
    if (t->tokens[token].kind == OMD_LINK) return token + 1;
    for (int labels = 0; labels < 4 && token < t->token_count && t->tokens[token].kind == OMD_WORD; labels++) {
        uint32_t next;
        if (!is_dot(s, token + 1, &next)) return 0;
        if (is_top(s, next)) { /* "co dot uk" */
            uint32_t more;
            bool goes_on = is_dot(s, next + 1, &more) && is_top(s, more) && !omd_is_mark(s, next + 1, '.');
            return goes_on ? more + 1 : next + 1;
        }
        token = next;
    }
    return 0;
}

static void find_spelt(omd_scan *s, uint32_t token)
{
    const omd_text *t = s->t;
    uint32_t next, first, last, dot;
    bool bracketed = t->tokens[token].kind != OMD_WORD;
    if (!token || !says(s, token, OMD_W_AT, bracketed, &next)) return;
    last = spelt_domain_end(s, next);
    if (!last) return;
    first = token - 1;
    if (t->tokens[first].kind != OMD_WORD && t->tokens[first].kind != OMD_NUMBER) return;
    while (first > 1 && t->tokens[first - 2].kind == OMD_WORD && (omd_is_mark(s, first - 1, '.') || omd_is_mark(s, first - 1, '_')) &&
           !(t->tokens[first].flags & OMD_F_SPACE))
        first -= 2;
    while (first > 1 && s->word[first - 1] & OMD_W_DOT && is_dot(s, first - 1, &dot)) first -= 2;
    address a;
    copy_local(t, t->tokens[first].view, t->tokens[token - 1].view_end, &a);
    copy_domain(t, t->tokens[next].view, t->tokens[last - 1].view_end, &a);
    claim(s, t->tokens[first].view, t->tokens[last - 1].view_end, &a);
}

void omd_find_mail(omd_scan *s)
{
    const omd_text *t = s->t;
    for (uint32_t i = 0; i < t->view_size; i++)
        if (t->points[i] == '@') find_plain(s, i);
    for (uint32_t i = 0; i < t->token_count; i++) {
        if (t->tokens[i].kind == OMD_LINK) find_profile(s, i);
        bool opens = t->tokens[i].kind == OMD_TAG || (t->tokens[i].kind == OMD_MARK && (omd_is_mark(s, i, '(') || omd_is_mark(s, i, '[')));
        if (opens || s->word[i] & OMD_W_AT) find_spelt(s, i);
    }
}
