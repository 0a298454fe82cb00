/* links.c - where a link begins and ends
 *
 * "https://…", "www.…", and bare domains ("example.se/a") whose last part is a known
 * top level domain, so that a full stop without a space ("bra.Tack") makes no link. */
#include "links.h"

#include <string.h>

#include "points.h"

#define LONGEST_DOMAIN 253

/* Sorted, lower case. */
static const char *const top_domains[] = {
    "ae",    "ai",      "app",  "at",   "au",   "ax",    "be",    "bg",    "biz",    "blog",
    "br",    "ca",      "cat",  "cc",   "ch",   "cloud", "club",  "cn",    "co",     "com",
    "cy",    "cz",      "de",   "dev",  "dk",   "edu",   "ee",    "email", "es",     "eu",
    "fi",    "fo",      "fr",   "gl",   "gov",  "gr",    "gs",    "help",  "hk",     "hr",
    "hu",    "ie",      "il",   "im",   "in",   "info",  "int",   "io",    "is",     "it",
    "jobs",  "jp",      "li",   "link", "lt",   "lu",    "lv",    "ly",    "me",     "media",
    "mobi",  "mt",      "mx",   "name", "net",  "news",  "ninja", "nl",    "no",     "nu",
    "nz",    "online",  "org",  "page", "pl",   "pro",   "pt",    "pub",   "review", "reviews",
    "ro",    "ru",      "se",   "sg",   "shop", "si",    "site",  "sk",    "so",     "space",
    "store", "support", "tech", "tel",  "tips", "to",    "today", "tr",    "travel", "tv",
    "ua",    "uk",      "us",   "vip",  "ws",   "xyz",   "za",
};

/* Lower or upper case throughout: "bra.Se" is two sentences. */
static bool is_top_domain(const uint32_t *points, uint32_t count)
{
    char word[12];
    uint32_t upper = 0;
    if (count < 2 || count >= sizeof word) return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t c = points[i];
        if (c - 'A' < 26) {
            upper++;
            c += 32;
        }
        if (c - 'a' >= 26) return false;
        word[i] = (char)c;
    }
    word[count] = 0;
    if (upper != 0 && upper != count) return false;

    size_t low = 0, high = sizeof top_domains / sizeof *top_domains;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(word, top_domains[middle]);
        if (order == 0) return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* "great.it is": a domain that reads as a word wants a path, an "@" or a hyphen with it. */
static bool is_word(const uint32_t *points, uint32_t count)
{
    static const char words[] = "at be in is it me so to us";
    if (count != 2) return false;
    for (size_t i = 0; i + 1 < sizeof words; i += 3)
        if (points[0] == (unsigned char)words[i] && points[1] == (unsigned char)words[i + 1])
            return true;
    return false;
}

/* Whether `word` (ASCII, lower case) stands at `at` in any case. */
static bool reads(const omd_text *t, uint32_t at, const char *word)
{
    for (; *word != 0; word++, at++) {
        if (at >= t->view_size) return false;
        uint32_t c = t->points[at];
        if (c - 'A' < 26) c += 32;
        if (c != (unsigned char)*word) return false;
    }
    return true;
}

static bool in_link(uint32_t c)
{
    if (c < 0x80)
        return c > ' ' && c != '<' && c != '>' && c != '"' && c != '|' && c != '\\' && c != '^' &&
               c != 0x7F;
    if (omd_class(c) & (OMD_C_SPACE | OMD_C_EMOJI)) return false;
    return c != 0xAB && c != 0xBB && !(c >= 0x2018 && c <= 0x201F);
}

/* Marks after a link belong to the sentence; a closing bracket only if it opened before. */
static uint32_t trimmed(const omd_text *t, uint32_t start, uint32_t end)
{
    uint32_t open = 0, close = 0;
    for (uint32_t i = start; i < end; i++) {
        open += t->points[i] == '(';
        close += t->points[i] == ')';
    }
    for (; end > start; end--) {
        uint32_t c = t->points[end - 1];
        if (c == ')' && close > open) {
            close--;
            continue;
        }
        if (c < 0x80 && strchr(".,;:!?'*_]}~", (int)c) != NULL && c != 0) continue;
        if (c == 0x2026) continue;
        break;
    }
    return end;
}

static uint32_t path_end(const omd_text *t, uint32_t start, uint32_t at)
{
    while (at < t->view_size && in_link(t->points[at])) at++;
    return trimmed(t, start, at);
}

/* Letters, digits and hyphens in parts between dots; the end after the last part that
 * is a top level domain, or 0. */
static uint32_t domain_end(const omd_text *t, uint32_t start, omd_link_memo *memo)
{
    uint32_t at = start, part = start, found = 0, limit = t->view_size;
    bool sure = start > 0 && t->points[start - 1] == '@';
    if (limit - start > LONGEST_DOMAIN) limit = start + LONGEST_DOMAIN;
    for (;; at++) {
        uint32_t c = at < t->view_size ? t->points[at] : ' ';
        sure |= c == '-' || (c == '.' && part > start);
        if (at < limit && (c == '-' || (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)))) continue;
        bool name_has_letter = part > start && part >= 2 && !omd_is_digit(t->points[part - 2]);
        if (part > start && c != '@' && c != '_' && (name_has_letter || c == '/') &&
            is_top_domain(t->points + part, at - part) &&
            (sure || c == '/' || !is_word(t->points + part, at - part)))
            found = at;
        if (at >= limit || c != '.' || at == part) break;
        part = at + 1;
    }
    if (found == 0 && at > memo->no_domain_before) memo->no_domain_before = at;
    return found;
}

uint32_t omd_link_end(const omd_text *t, uint32_t at, uint32_t word_end, omd_link_memo *memo)
{
    uint32_t c = t->points[at], next = word_end < t->view_size ? t->points[word_end] : ' ';
    if (next == ':' && (c == 'h' || c == 'H') &&
        (reads(t, at, "http://") || reads(t, at, "https://"))) {
        uint32_t body = word_end + 3, end = path_end(t, at, body);
        if (end > body) return end;
    }
    if (next != '.' && next != '-') return 0;
    if ((c == 'w' || c == 'W') && reads(t, at, "www.")) {
        uint32_t end = path_end(t, at, at + 4);
        if (end > at + 4) return end;
    }
    if (at < memo->no_domain_before) return 0;
    uint32_t end = domain_end(t, at, memo);
    if (end == 0 || end >= t->view_size) return end;
    c = t->points[end];
    if (c == '/' || c == '?' || c == '#' ||
        (c == ':' && end + 1 < t->view_size && omd_is_digit(t->points[end + 1])))
        end = path_end(t, at, end);
    return end;
}
