/* names.c - makes the tables of first names and of marked words that src/personal looks up
 *
 *     names LOCALES DICTIONARY.dic ... < first_names.txt > names_table.h
 *
 * LOCALES is the folder of ruby-faker's word lists (MIT). Of its names those are left out
 * that a dictionary has in small letters: they are words. Lines of first_names.txt that begin
 * with a mark hold other words; the mark is hashed with them, so that each is found as what it
 * is. Of each word its hash is kept, scaled to a range of so many times their number, in rising
 * order, as the differences between them (Rice code): ten bits a name where one word in 512
 * passes for a name that is none, eleven for marked words, where it is one in 1024, and
 * seventeen for words that decide by themselves, where it is one in 65536.
 *
 * The words of word_lists.c go list by list, each in a range of 2^20 and in as many bits as
 * their number asks for. One word in four hundred passes for one that is in some list and is
 * not, but hardly a first name does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../personal/names.h"
#include "../text/text.h"
#include "word_lists.h"

enum { NAME_BITS = 8, MARKED_BITS = 9, FINE_BITS = 15, MOST = 1 << 18, LINE = 1 << 18 };

static const char *const locales[] = { "sv.yml", "da-DK.yml", "nb-NO.yml", "fi-FI.yml" };

typedef struct {
    uint32_t items[MOST];
    uint32_t count;
} hashes;

static hashes names, marked, ends, words, fine;
static const char fine_marks[] = "~<?>:$-'";
static const char marks[] = "@&+=.!%/^*;|()_[]{},`\"";
static char line[LINE];

static void add(hashes *to, const char *word, size_t size)
{
    char form[OMD_MAX_FORM + 1];
    uint32_t length = omd_fold(word, (uint32_t)size, form, sizeof form);
    if (length > 2 && to->count < MOST) to->items[to->count++] = omd_name_hash(form, length);
}

static int by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void sort(hashes *h)
{
    uint32_t kept = 0;
    qsort(h->items, h->count, sizeof *h->items, by_value);
    for (uint32_t i = 0; i < h->count; i++)
        if (!kept || h->items[i] != h->items[kept - 1]) h->items[kept++] = h->items[i];
    h->count = kept;
}

static bool is_word(uint32_t hash)
{
    return bsearch(&hash, words.items, words.count, sizeof hash, by_value) != NULL;
}

static FILE *open_in(const char *folder, const char *name)
{
    char path[4096];
    snprintf(path, sizeof path, "%s%s%s", folder, *folder ? "/" : "", name);
    FILE *file = fopen(path, "r");
    if (!file) fprintf(stderr, "names: cannot read %s\n", path);
    return file;
}

/* "male_first_name: [Aaron, \"Abbe\", Ana Luisa]" */
static void read_locale(FILE *file)
{
    while (fgets(line, sizeof line, file)) {
        const char *key = strstr(line, "first_name: [");
        for (const char *p = key ? strchr(key, '[') + 1 : ""; *p;) {
            p += strspn(p, " \"',");
            size_t size = strcspn(p, "\"',]\n");
            char form[OMD_MAX_FORM + 1];
            uint32_t length = omd_fold(p, (uint32_t)size, form, sizeof form);
            bool single = size && !memchr(p, ' ', size);
            if (single && length > 2 && !is_word(omd_name_hash(form, length))) add(&names, p, size);
            p += size;
            if (*p == ']' || *p == '\n') break;
        }
    }
    fclose(file);
}

/* "adlig/AQ": what begins with a small letter. */
static void read_dictionary(FILE *file)
{
    while (fgets(line, sizeof line, file)) {
        size_t size = strcspn(line, "/ \t\n");
        bool small = line[0] >= 'a' && line[0] <= 'z';
        bool swedish = memcmp(line, "\xC3", 1) == 0 && (unsigned char)line[1] >= 0xA0;
        if (small || swedish) add(&words, line, size);
    }
    fclose(file);
}

static void add_marked(uint32_t hash, char mark)
{
    if (marked.count < MOST) marked.items[marked.count++] = omd_name_marked(hash, mark);
    if (mark == '.' && ends.count < MOST) ends.items[ends.count++] = hash;
}

/* Words between dividers, each hashed with the line's mark. */
static void read_marked(const char *p, char mark, const char *dividers)
{
    while (*p) {
        p += strspn(p, ", \n");
        size_t size = strcspn(p, dividers);
        if (size) add_marked(omd_name_hash(p, size), mark);
        p += size;
    }
}

/* "~ diagnosis migrän*": what ends in a star is a beginning. */
static void read_fine(const char *p, char mark)
{
    while (*p) {
        p += strspn(p, " \n");
        size_t size = strcspn(p, "* \n");
        uint32_t hash = omd_name_marked(omd_name_hash(p, size), mark);
        bool open = p[size] == '*';
        if (size && fine.count < MOST) fine.items[fine.count++] = open ? omd_name_marked(hash, '*') : hash;
        p += size + open;
    }
}

static void read_own(void)
{
    while (fgets(line, sizeof line, stdin)) {
        if (line[0] == '#') continue;
        if (strchr(fine_marks, line[0])) {
            read_fine(line + 1, line[0]);
            continue;
        }
        if (strchr(marks, line[0])) {
            read_marked(line + 1, line[0], line[0] == '@' ? ",\n" : " \n"); /* "@ jane austen, harry potter" */
            continue;
        }
        for (const char *p = line; *p;) {
            p += strspn(p, " \n");
            size_t size = strcspn(p, " \n");
            if (size) add(&names, p, size);
            p += size;
        }
    }
}

static uint8_t bytes[MOST * 2];
static uint32_t bits;

static void put_bit(uint32_t bit)
{
    if (bit) bytes[bits >> 3] |= (uint8_t)(1u << (bits & 7));
    bits++;
}

/* Ones and what follows them are read as one number of 64 bits, of which seven may belong to
 * the name before. */
enum { MOST_ONES = 64 - 7 - 1, READ_PAST = 8 };

static void put_difference(uint32_t difference, int remainder_bits)
{
    if ((int)(difference >> remainder_bits) > MOST_ONES - remainder_bits) {
        fputs("names: too few names for their code\n", stderr);
        exit(1);
    }
    for (uint32_t i = 0; i < difference >> remainder_bits; i++) put_bit(1);
    put_bit(0);
    for (int i = 0; i < remainder_bits; i++) put_bit(difference >> i & 1);
}

static void write_bits(const char *name)
{
    printf("static const uint8_t %s_bits[] = {", name);
    for (uint32_t i = 0; i <= (bits >> 3) + READ_PAST; i++) printf("%s%u,", i % 24 ? "" : "\n    ", bytes[i]);
    puts("\n};");
}

static void write_table(hashes *h, const char *name, uint32_t range, int remainder_bits)
{
    uint32_t last = 0;
    memset(bytes, 0, sizeof bytes);
    bits = 0;
    for (uint32_t i = 0; i < h->count; i++) {
        uint32_t value = omd_name_place(h->items[i], range);
        put_difference(value - last, remainder_bits);
        last = value;
    }
    write_bits(name);
    printf("static const omd_name_table %s_table = { %u, %u, %d, %s_bits };\n", name, h->count, range, remainder_bits, name);
}

/* Pairs of a marked hash and one that is not and lies so near that in a range of `least` or more
 * it may pass for it. */
static hashes doubtful;

static void add_doubtful(uint32_t hash, uint32_t least)
{
    uint32_t low = 0, high = marked.count, distance = UINT32_MAX / least + 1;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (marked.items[middle] < hash) low = middle + 1;
        else high = middle;
    }
    if (low < marked.count && marked.items[low] == hash) return;
    for (uint32_t i = low ? low - 1 : 0; i <= low && i < marked.count; i++) {
        uint32_t other = marked.items[i];
        if ((other < hash ? hash - other : other - hash) > distance) continue;
        if (doubtful.count + 2 > MOST) {
            fputs("names: more words are nearly alike than there is room for\n", stderr);
            exit(1);
        }
        doubtful.items[doubtful.count++] = hash;
        doubtful.items[doubtful.count++] = other;
    }
}

static bool is_mistaken(uint32_t range)
{
    for (uint32_t i = 0; i < doubtful.count; i += 2)
        if (omd_name_place(doubtful.items[i], range) == omd_name_place(doubtful.items[i + 1], range)) return true;
    return false;
}

/* A range in which no first name passes for part of a firm's and no word like "for" and "och"
 * for anything: those stand beside names all the time. */
static uint32_t marked_range(void)
{
    uint32_t range = marked.count << (MARKED_BITS + 1);
    for (uint32_t i = 0; i < names.count; i++) {
        add_doubtful(omd_name_marked(names.items[i], '&'), range);
        add_doubtful(omd_name_marked(names.items[i], '|'), range);
    }
    for (uint32_t i = 0; i < ends.count; i++)
        for (const char *mark = marks; *mark; mark++) add_doubtful(omd_name_marked(ends.items[i], *mark), range);
    while (is_mistaken(range)) range++;
    return range;
}

/* The number of a text among those that were written before it. */
static unsigned number_of(const char **texts, unsigned *count, const char *text)
{
    for (unsigned i = 0; i < *count; i++)
        if (texts[i] == text || (texts[i] && text && strcmp(texts[i], text) == 0)) return i;
    texts[*count] = text;
    return (*count)++;
}

static void write_texts(const char *name, const char **texts, unsigned count)
{
    printf("static const char *const %s[] = { NULL,", name);
    for (unsigned i = 1; i < count; i++) printf(" \"%s\",", texts[i]);
    puts(" };");
}

static uint32_t factor;

/* Adds the words of a list that are whole, or those that are beginnings. */
static void read_list(const char *p, bool open, hashes *list)
{
    while (*p) {
        p += strspn(p, " *");
        size_t size = strcspn(p, "* ");
        if (size && (p[size] == '*') == open) list->items[list->count++] = omd_name_hash(p, size);
        p += size;
    }
}

/* How many listed words and other first names lie where another listed word does. */
static uint32_t mistakes_of(const hashes *all, const hashes *others, uint32_t by)
{
    static uint8_t taken[1 << OMD_LISTED_RANGE];
    uint32_t mistakes = 0;
    memset(taken, 0, sizeof taken);
    for (uint32_t i = 0; i < all->count; i++) {
        uint32_t place = omd_listed_place(all->items[i], by);
        mistakes += taken[place];
        taken[place] = 1;
    }
    for (uint32_t i = 0; i < others->count; i++) mistakes += taken[omd_listed_place(others->items[i], by)];
    return mistakes;
}

/* The factor of many that makes the fewest. */
static void choose_factor(void)
{
    enum { TRIES = 4000 };
    static hashes all, others;
    uint32_t fewest = UINT32_MAX;
    for (size_t i = 0; i < 2 * omd_word_list_count; i++) read_list(omd_word_lists[i / 2].words, i % 2, &all);
    sort(&all);
    for (uint32_t i = 0; i < names.count; i++)
        if (!bsearch(&names.items[i], all.items, all.count, sizeof *all.items, by_value)) others.items[others.count++] = names.items[i];
    for (uint32_t i = 0, by = 5; i < TRIES; i++, by += 0x9E3779BAu) {
        uint32_t mistakes = mistakes_of(&all, &others, by);
        if (mistakes < fewest) fewest = mistakes, factor = by;
    }
}

static void place_words(hashes *list)
{
    for (uint32_t i = 0; i < list->count; i++) list->items[i] = omd_listed_place(list->items[i], factor);
    sort(list);
}

static void write_lists(void)
{
    enum { MOST_TEXTS = 64 };
    static hashes list;
    const char *languages[MOST_TEXTS] = { NULL }, *abouts[MOST_TEXTS] = { NULL };
    unsigned language_count = 1, about_count = 1, total = 0;
    memset(bytes, 0, sizeof bytes);
    bits = 0;
    choose_factor();
    puts("static const omd_listed listed[] = {");
    for (size_t i = 0; i < 2 * omd_word_list_count; i++) {
        const omd_word_list *l = &omd_word_lists[i / 2];
        bool open = i % 2;
        list.count = 0;
        read_list(l->words, open, &list);
        place_words(&list);
        if (!list.count) continue;
        unsigned language = number_of(languages, &language_count, l->languages), about = number_of(abouts, &about_count, l->about);
        printf("    { %d, %u, %u, %u },\n", __builtin_ctzll(l->one) + (open ? OMD_LISTED_OPEN : 0), list.count, language, about);
        uint32_t last = 0;
        for (uint32_t k = 0; k < list.count; last = list.items[k++]) put_difference(list.items[k] - last, omd_listed_bits(list.count));
        total += list.count;
    }
    printf("};\nenum { LISTED_WORDS = %u };\n#define LISTED_FACTOR %uu\n", total, factor);
    write_texts("listed_languages", languages, language_count);
    write_texts("listed_abouts", abouts, about_count);
    write_bits("listed");
}

int main(int count, char **values)
{
    if (count < 2) return 2;
    for (int i = 2; i < count; i++) {
        FILE *file = open_in("", values[i]);
        if (!file) return 1;
        read_dictionary(file);
        sort(&words);
    }
    for (size_t i = 0; i < sizeof locales / sizeof *locales; i++) {
        FILE *file = open_in(values[1], locales[i]);
        if (!file) return 1;
        read_locale(file);
    }
    read_own();
    puts("/* Made by src/names/names.c. */");
    sort(&names);
    sort(&marked);
    sort(&fine);
    write_table(&names, "name", names.count << (NAME_BITS + 1), NAME_BITS);
    write_table(&marked, "marked", marked_range(), MARKED_BITS);
    write_table(&fine, "fine", fine.count << (FINE_BITS + 1), FINE_BITS);
    write_lists();
    return 0;
}
