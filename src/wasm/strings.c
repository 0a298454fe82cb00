/* strings.c - the C library's searches in strings, for short ones
 *
 * The library's own are made for long strings: they are large, and tables that they fill
 * first cost more than the words and lists here. */
#include <string.h>

#ifdef __wasm__
static size_t span(const char *s, const char *set, int inside)
{
    size_t n = 0;
    for (; s[n]; n++) {
        const char *c = set;
        while (*c && *c != s[n]) c++;
        if ((*c != 0) != inside) break;
    }
    return n;
}

size_t strspn(const char *s, const char *set)
{
    return span(s, set, 1);
}

size_t strcspn(const char *s, const char *set)
{
    return span(s, set, 0);
}

size_t strlen(const char *s)
{
    size_t n = 0;
    while (s[n]) n++;
    return n;
}

char *strchr(const char *s, int c)
{
    while (*s && *s != (char)c) s++;
    return *s == (char)c ? (char *)s : NULL;
}

char *strstr(const char *s, const char *part)
{
    if (!*part) return (char *)s;
    for (;; s++) {
        while (*s && *s != *part) s++; /* most bytes are another */
        if (!*s) return NULL;
        size_t n = 1;
        while (part[n] && s[n] == part[n]) n++;
        if (!part[n]) return (char *)s;
    }
}
#endif
