/* letters.c - prints hunspell's table of letters as C, small
 *
 *     letters > build/letters/letters_table.h
 *
 * Hunspell has a row for each of 20,000 letters, with its capital and its small form, and fills
 * a table of 400 kB with them. Most are no different from their neighbours: by how far both
 * forms are away there are some hundred kinds of letters. So a letter's kind stands in a table
 * of blocks, of which most are alike, and what it means in another. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf_info.hxx"

#define BLOCK      64
#define BLOCKS     (65536 / BLOCK)
#define MOST_KINDS 256

static uint8_t kinds[BLOCKS][BLOCK]; /* 0 is no letter */
static uint16_t upper[MOST_KINDS], lower[MOST_KINDS];
static unsigned kind_count = 1;

static void fail(const char *what)
{
    fprintf(stderr, "letters: too many %s\n", what);
    exit(1);
}

static uint8_t kind_of(uint16_t up, uint16_t low)
{
    unsigned k = 1;
    while (k < kind_count && (upper[k] != up || lower[k] != low)) k++;
    if (k == MOST_KINDS) fail("kinds");
    if (k == kind_count) kind_count++;
    upper[k] = up;
    lower[k] = low;
    return (uint8_t)k;
}

static void print(const char *type, const char *name, const uint16_t *values, unsigned count)
{
    printf("static const %s %s[] = {", type, name);
    for (unsigned i = 0; i < count; i++) printf("%s%u,", i % 16 == 0 ? "\n    " : " ", values[i]);
    puts("\n};\n");
}

int main(void)
{
    static uint16_t block_of[BLOCKS], blocks[MOST_KINDS * BLOCK];
    unsigned count = 0;
    for (size_t i = 0; i < sizeof utf_lst / sizeof *utf_lst; i++) {
        unsigned c = utf_lst[i].c;
        kinds[c / BLOCK][c % BLOCK] =
            kind_of((uint16_t)(utf_lst[i].cupper - c), (uint16_t)(utf_lst[i].clower - c));
    }
    for (unsigned i = 0; i < BLOCKS; i++) {
        unsigned same = 0;
        while (same < i && memcmp(kinds[same], kinds[i], BLOCK) != 0) same++;
        if (same < i) {
            block_of[i] = block_of[same];
            continue;
        }
        if (count == MOST_KINDS) fail("blocks");
        for (unsigned k = 0; k < BLOCK; k++) blocks[count * BLOCK + k] = kinds[i][k];
        block_of[i] = (uint16_t)count++;
    }
    for (size_t i = 0; i < sizeof utf_lst / sizeof *utf_lst; i++) {
        unsigned c = utf_lst[i].c, kind = blocks[block_of[c / BLOCK] * BLOCK + c % BLOCK];
        if ((uint16_t)(c + upper[kind]) != utf_lst[i].cupper ||
            (uint16_t)(c + lower[kind]) != utf_lst[i].clower)
            fail("rows of a letter");
    }
    print("unsigned char", "letter_block", block_of, BLOCKS);
    print("unsigned char", "letter_kind", blocks, count * BLOCK);
    print("unsigned short", "letter_upper", upper, kind_count);
    print("unsigned short", "letter_lower", lower, kind_count);
    return 0;
}
