/* dictionary.c - reads a hunspell dictionary and applies its suffixes forwards
 *
 * Formats: hunspell(5). Flags are single bytes, as in the dictionaries we use. Prefixes
 * only count when asked whether something is a word: they make other words ("reedit"),
 * not inflections. */
#include "dictionary.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORD_ROOM = 256 };

typedef struct {
    unsigned char flag;
    bool prefix;
    const char *strip, *add, *condition;
    const char *more; /* flags of the form made so */
    uint32_t next;    /* the next affix with this flag, 0: none; numbers count from 1 */
} affix;

typedef struct {
    const char *word;
    const char *flags; /* "" where there are none */
} entry;

struct dictionary {
    char *aff, *dic;
    affix *affixes;
    size_t affix_count;
    uint32_t of_flag[256]; /* the first affix with that flag */
    entry *entries; /* sorted by word */
    size_t entry_count;
    unsigned char only_in_compound, forbidden, need_affix;
    uint64_t *words; /* hashes of all forms, open addressing; NULL until asked */
    size_t word_slots, word_count;
};

static char *read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    char *bytes = NULL;
    long size = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    if (size >= 0 && fseek(file, 0, SEEK_SET) == 0) bytes = malloc((size_t)size + 1);
    if (bytes) bytes[fread(bytes, 1, (size_t)size, file)] = '\0';
    fclose(file);
    return bytes;
}

/* Ends the line at `*at` with NUL and moves on; NULL at the end of the bytes. */
static char *next_line(char **at)
{
    char *line = *at;
    if (!*line) return NULL;
    char *end = line + strcspn(line, "\r\n");
    *at = end + strspn(end, "\r\n");
    *end = '\0';
    return line;
}

/* Splits at white space, in place; returns the number of fields. */
static size_t split(char *line, char **fields, size_t room)
{
    size_t count = 0;
    for (char *at = line + strspn(line, " \t"); *at && count < room;) {
        fields[count++] = at;
        at += strcspn(at, " \t");
        if (!*at) break;
        *at++ = '\0';
        at += strspn(at, " \t");
    }
    return count;
}

static const char *split_flags(char *word)
{
    for (char *slash = word; (slash = strchr(slash, '/')); slash++) {
        if (slash > word && slash[-1] == '\\') continue;
        *slash = '\0';
        return slash + 1;
    }
    return "";
}

static void *grown(void *items, size_t count, size_t item)
{
    if (count & (count - 1)) return items; /* room doubles at powers of two */
    return realloc(items, (count ? count * 2 : 1) * item);
}

static bool read_affixes(dictionary *d)
{
    char *fields[6], *at = d->aff, *line;
    if (strncmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3;
    while ((line = next_line(&at))) {
        size_t count = split(line, fields, 6);
        if (count == 2 && strcmp(fields[0], "ONLYINCOMPOUND") == 0) d->only_in_compound = (unsigned char)fields[1][0];
        if (count == 2 && strcmp(fields[0], "FORBIDDENWORD") == 0) d->forbidden = (unsigned char)fields[1][0];
        if (count == 2 && strcmp(fields[0], "NEEDAFFIX") == 0) d->need_affix = (unsigned char)fields[1][0];
        bool prefix = count >= 4 && strcmp(fields[0], "PFX") == 0;
        if (!prefix && !(count >= 4 && strcmp(fields[0], "SFX") == 0)) continue;
        if (count == 4 && strspn(fields[3], "0123456789") == strlen(fields[3])) continue; /* a group's head */
        affix *bigger = grown(d->affixes, d->affix_count, sizeof *d->affixes);
        if (!bigger) return false;
        d->affixes = bigger;
        affix *a = &d->affixes[d->affix_count++];
        a->flag = (unsigned char)fields[1][0];
        a->prefix = prefix;
        a->more = split_flags(fields[3]);
        a->strip = strcmp(fields[2], "0") == 0 ? "" : fields[2];
        a->add = strcmp(fields[3], "0") == 0 ? "" : fields[3];
        a->condition = count >= 5 ? fields[4] : ".";
        a->next = 0;
        uint32_t *link = &d->of_flag[a->flag];
        while (*link) link = &d->affixes[*link - 1].next;
        *link = (uint32_t)d->affix_count;
    }
    return true;
}

static int by_word(const void *a, const void *b)
{
    return strcmp(((const entry *)a)->word, ((const entry *)b)->word);
}

static bool read_entries(dictionary *d)
{
    char *at = d->dic, *line;
    if (strncmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3;
    line = next_line(&at); /* the number of entries */
    while (line && (line = next_line(&at))) {
        line[strcspn(line, " \t")] = '\0';
        if (!*line) continue;
        entry *bigger = grown(d->entries, d->entry_count, sizeof *d->entries);
        if (!bigger) return false;
        d->entries = bigger;
        entry *e = &d->entries[d->entry_count++];
        e->flags = split_flags(line);
        e->word = line;
    }
    if (d->entry_count) qsort(d->entries, d->entry_count, sizeof *d->entries, by_word);
    return true;
}

dictionary *dictionary_open(const char *base, char *error, size_t room)
{
    char path[1024];
    dictionary *d = calloc(1, sizeof *d);
    if (!d) return NULL;
    snprintf(path, sizeof path, "%s.aff", base);
    d->aff = read_file(path);
    if (d->aff) {
        snprintf(path, sizeof path, "%s.dic", base);
        d->dic = read_file(path);
    }
    if (!d->dic || !read_affixes(d) || !read_entries(d)) {
        snprintf(error, room, "cannot read %s", path);
        dictionary_close(d);
        return NULL;
    }
    return d;
}

void dictionary_close(dictionary *d)
{
    if (!d) return;
    free(d->aff);
    free(d->dic);
    free(d->affixes);
    free(d->entries);
    free(d->words);
    free(d);
}

static size_t letter_size(const char *s)
{
    size_t size = 1;
    while (((unsigned char)s[size] & 0xC0) == 0x80) size++;
    return size;
}

/* Whether the letter at `letter` is in the brackets that begin at `set` ("[^aeiou]"). */
static bool in_brackets(const char *set, const char *end, const char *letter, size_t size)
{
    bool negated = set[1] == '^';
    bool found = false;
    for (const char *at = set + (negated ? 2 : 1); at < end && !found; at += letter_size(at))
        found = letter_size(at) == size && memcmp(at, letter, size) == 0;
    return found != negated;
}

static bool condition_at(const char *condition, const char *letters, const char *end)
{
    while (*condition) {
        if (letters >= end) return false;
        size_t size = letter_size(letters);
        if (*condition == '[') {
            const char *close = strchr(condition, ']');
            if (!close || !in_brackets(condition, close, letters, size)) return false;
            condition = close + 1;
        } else if (*condition == '.') {
            condition++;
        } else {
            if (strncmp(condition, letters, size) != 0) return false;
            condition += size;
        }
        letters += size;
    }
    return true;
}

static size_t condition_letters(const char *condition)
{
    size_t count = 0;
    while (*condition) {
        const char *close = *condition == '[' ? strchr(condition, ']') : NULL;
        condition = close ? close + 1 : condition + letter_size(condition);
        count++;
    }
    return count;
}

/* Writes `word` with the affix into `form`; false where it does not apply. */
static bool apply(const affix *a, const char *word, char form[WORD_ROOM])
{
    size_t size = strlen(word), strip = strlen(a->strip), add = strlen(a->add);
    const char *end = word + size;
    if (strip > size || size - strip + add >= WORD_ROOM) return false;
    if (a->prefix) {
        if (strncmp(word, a->strip, strip) != 0) return false;
        if (strcmp(a->condition, ".") != 0 && !condition_at(a->condition, word, end)) return false;
        memcpy(form, a->add, add);
        memcpy(form + add, word + strip, size - strip + 1);
        return true;
    }
    if (strcmp(end - strip, a->strip) != 0) return false;
    if (strcmp(a->condition, ".") != 0) {
        const char *from = end;
        for (size_t letters = condition_letters(a->condition); letters > 0; letters--) {
            if (from == word) return false;
            do from--;
            while (from > word && ((unsigned char)*from & 0xC0) == 0x80);
        }
        if (!condition_at(a->condition, from, end)) return false;
    }
    memcpy(form, word, size - strip);
    memcpy(form + size - strip, a->add, add + 1);
    return true;
}

static bool has_flag(const char *flags, unsigned char flag)
{
    return flag && strchr(flags, flag) != NULL;
}

typedef struct {
    dictionary_each *each;
    void *context;
    bool prefixes;
} sink;

static void give(const dictionary *d, const sink *s, const char *form, const char *flags)
{
    s->each(s->context, form);
    if (!s->prefixes) return;
    char longer[WORD_ROOM];
    for (; *flags; flags++)
        for (uint32_t i = d->of_flag[(unsigned char)*flags]; i; i = d->affixes[i - 1].next)
            if (d->affixes[i - 1].prefix && apply(&d->affixes[i - 1], form, longer)) s->each(s->context, longer);
}

/* Gives what the suffixes in `which` make of `word`, and what the suffixes of those make. */
static void give_suffixed(const dictionary *d, const sink *s, const char *word, const char *which, const char *flags,
                          bool further)
{
    char form[WORD_ROOM];
    for (; *which; which++)
        for (uint32_t i = d->of_flag[(unsigned char)*which]; i; i = d->affixes[i - 1].next) {
            const affix *a = &d->affixes[i - 1];
            if (a->prefix || has_flag(a->more, d->only_in_compound) || !apply(a, word, form)) continue;
            give(d, s, form, flags);
            if (further) give_suffixed(d, s, form, a->more, flags, false);
        }
}

/* Every form of one entry; the same form may come more than once. */
static void expand(const dictionary *d, const entry *e, const sink *s)
{
    if (has_flag(e->flags, d->forbidden) || has_flag(e->flags, d->only_in_compound)) return;
    if (!has_flag(e->flags, d->need_affix)) give(d, s, e->word, e->flags);
    give_suffixed(d, s, e->word, e->flags, e->flags, true);
}

typedef struct {
    dictionary_each *each;
    void *context;
    char (*seen)[WORD_ROOM];
    size_t count;
} unique;

enum { MOST_FORMS = 64 };

static void give_once(void *context, const char *form)
{
    unique *u = context;
    if (strchr(form, '\'') || strlen(form) >= WORD_ROOM || u->count == MOST_FORMS) return;
    size_t size = strlen(form);
    if (form[size - 1] == '-') return; /* a compound's first part */
    for (size_t i = 0; i < u->count; i++)
        if (strcmp(u->seen[i], form) == 0) return;
    memcpy(u->seen[u->count++], form, size + 1);
    u->each(u->context, form);
}

size_t dictionary_forms(const dictionary *d, const char *lemma, dictionary_each *each, void *context)
{
    char seen[MOST_FORMS][WORD_ROOM];
    unique once = { .each = each, .context = context, .seen = seen };
    sink s = { .each = give_once, .context = &once };
    size_t low = 0, high = d->entry_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (strcmp(d->entries[middle].word, lemma) < 0) low = middle + 1;
        else high = middle;
    }
    for (; low < d->entry_count && strcmp(d->entries[low].word, lemma) == 0; low++)
        expand(d, &d->entries[low], &s);
    return once.count;
}

/* Folds A–Z and À–Þ; enough for the languages whose dictionaries we read. */
static uint64_t hash_lower(const char *word)
{
    uint64_t hash = 0xCBF29CE484222325u; /* FNV-1a */
    unsigned char before = 0;
    for (; *word; word++) {
        unsigned char c = (unsigned char)*word;
        if (c >= 'A' && c <= 'Z') c = (unsigned char)(c + 32);
        if (before == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97) c = (unsigned char)(c + 32);
        before = (unsigned char)*word;
        hash = (hash ^ c) * 0x100000001B3u;
    }
    return hash ? hash : 1;
}

static void remember(void *context, const char *form)
{
    dictionary *d = context;
    if ((d->word_count + 1) * 2 > d->word_slots) return; /* sized generously beforehand */
    uint64_t hash = hash_lower(form);
    size_t slot = (size_t)hash & (d->word_slots - 1);
    while (d->words[slot] && d->words[slot] != hash) slot = (slot + 1) & (d->word_slots - 1);
    if (!d->words[slot]) d->word_count++;
    d->words[slot] = hash;
}

bool dictionary_has(dictionary *d, const char *word)
{
    if (!d->words) {
        d->word_slots = 1;
        while (d->word_slots < d->entry_count * 32) d->word_slots *= 2;
        d->words = calloc(d->word_slots, sizeof *d->words);
        if (!d->words) return false;
        sink s = { .each = remember, .context = d, .prefixes = true };
        for (size_t i = 0; i < d->entry_count; i++) expand(d, &d->entries[i], &s);
    }
    uint64_t hash = hash_lower(word);
    size_t slot = (size_t)hash & (d->word_slots - 1);
    while (d->words[slot] && d->words[slot] != hash) slot = (slot + 1) & (d->word_slots - 1);
    return d->words[slot] == hash;
}

typedef struct {
    const char *prefix, *ending;
    dictionary_each *each;
    void *context;
    size_t count;
} filter;

static void give_matching(void *context, const char *form)
{
    filter *f = context;
    size_t size = strlen(form), ending = strlen(f->ending);
    if (strncmp(form, f->prefix, strlen(f->prefix)) != 0) return;
    if (size < ending || strcmp(form + size - ending, f->ending) != 0) return;
    f->count++;
    f->each(f->context, form);
}

size_t dictionary_matching(dictionary *d, const char *prefix, const char *ending,
                           dictionary_each *each, void *context)
{
    filter f = { .prefix = prefix, .ending = ending, .each = each, .context = context };
    sink s = { .each = give_matching, .context = &f };
    for (size_t i = 0; i < d->entry_count; i++) expand(d, &d->entries[i], &s);
    return f.count;
}
