/* names.c - makes the table of first names that src/personal looks names up in
 *
 *     names LOCALES DICTIONARY.dic ... < first_names.txt > names_table.h
 *
 * LOCALES is the folder of ruby-faker's word lists (MIT). Of its names those are left out
 * that a dictionary has in small letters: they are words. Of each name its hash is kept,
 * scaled to RANGE times their number, in rising order, as the differences between them
 * (Rice code): eleven bits a name, and one word in RANGE passes for a name that is none. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../personal/names.h"
#include "../text/text.h"

enum { RANGE = 512, REMAINDER_BITS = 8, MOST = 1 << 18, LINE = 1 << 18 };

static const char *const locales[] = { "sv.yml", "da-DK.yml",   "nb-NO.yml", "fi-FI.yml",
                                       "de.yml", "fr/name.yml", "es.yml" };

typedef struct {
    uint32_t items[MOST];
    uint32_t count;
} hashes;

static hashes names, words;
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

static void read_own(void)
{
    while (fgets(line, sizeof line, stdin)) {
        if (line[0] == '#') continue;
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
enum { MOST_ONES = 64 - 7 - 1 - REMAINDER_BITS, READ_PAST = 8 };

static void put_difference(uint32_t difference)
{
    if (difference >> REMAINDER_BITS > MOST_ONES) {
        fputs("names: too few names for their code\n", stderr);
        exit(1);
    }
    for (uint32_t i = 0; i < difference >> REMAINDER_BITS; i++) put_bit(1);
    put_bit(0);
    for (int i = 0; i < REMAINDER_BITS; i++) put_bit(difference >> i & 1);
}

static void write_table(void)
{
    uint32_t range = names.count * RANGE, last = 0;
    for (uint32_t i = 0; i < names.count; i++) {
        uint32_t value = omd_name_place(names.items[i], range);
        put_difference(value - last);
        last = value;
    }
    printf("/* Made by src/names/names.c. */\nenum { NAMES = %u, NAME_RANGE = %u, NAME_BITS = %d };\nstatic const uint8_t name_bits[] = {", names.count, range, REMAINDER_BITS);
    for (uint32_t i = 0; i <= (bits >> 3) + READ_PAST; i++) printf("%s%u,", i % 24 ? "" : "\n    ", bytes[i]);
    puts("\n};");
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
    sort(&names);
    write_table();
    return 0;
}
