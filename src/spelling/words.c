/* words.c - how the words of a dictionary are coded (words.h)
 *
 * A letter is found by asking of one after the other "is it this?", in the order of how often
 * they stood at such a place: behind the same two, or, where it is the first one that differs
 * from the word before, instead of the same one. Two contexts answer: the letter before it, with
 * the one that it stands instead of; and the three letters before. */
#include "words.h"

#include <stdlib.h>
#include <string.h>

#include "../text/decode.h"
#include "coder.h"
#include "omdome.h"

enum {
    MOST_LISTS = 8192, /* damaged words could have more */
    MOST_SEEN = 250,   /* of a letter in a list */
};

/* Whose chances are taken. */
enum { LETTER_TABLES = 0, SET_TABLE = 4, DROP_TABLE = 5, ANSWER_TABLE = 6 };

/* In contexts, so that those of different questions are different. */
enum { CAPITAL_SALT = 1 << 25, SET_SALT = 1 << 26, DROP_SALT = 1 << 27, BEHIND_SALT = 1 << 28 };

/* Letters by how often they were seen, 256 times that and the letter; the first item counts them.
 */
typedef uint16_t letter_item;

struct omd_words {
    omd_word_read now;
    omd_coder coder;
    const omd_dictionary *dictionary;
    omd_code set_code, drop_code;
    uint32_t letters;        /* kinds of them; the end is one */
    uint32_t end;            /* its number */
    uint32_t number;         /* of the next word */
    uint64_t left;           /* bytes that words may still have */
    uint32_t behinds;        /* the last answers about buckets, a bit for each */
    uint32_t dropped, fresh; /* letters of the present word */
    uint32_t ending; /* its last four letters, a byte for each, the last one is the highest */
    bool no_memory;

    uint8_t word[4 + OMD_D_MOST_BYTES];   /* behind four of none, the numbers of its letters, ... */
    uint8_t starts[OMD_D_MOST_BYTES + 1]; /* ... and where each stands in its text */
    char spelt[OMD_D_MOST_LETTERS][4];    /* the bytes of each letter, ... */
    uint8_t sizes[OMD_D_MOST_LETTERS];    /* ... and how many */

    uint32_t lists, room;
    letter_item *items; /* of all lists, letters + 1 of each */
    uint16_t *list_of;  /* by the letter before and the one before that, and behind those by the
                           one that it stands instead of; one more than the number of a list */
};

/* The upper bits of a product depend on all of what goes in. */
static uint32_t hash(uint32_t letters)
{
    return letters * 0x85EBCA6Bu;
}

static uint32_t mix(uint32_t a, uint32_t b)
{
    uint32_t mixed = (a * 0x85EBCA6Bu) ^ (b * 0xC2B2AE35u);
    return (mixed ^ mixed >> 15) * 0x27D4EB2Fu;
}

static uint32_t point_of(const omd_words *w, uint32_t letter)
{
    const uint32_t *points = omd_dictionary_at(w->dictionary, OMD_D_LETTERS);
    return points[letter];
}

/* --- letters */

static bool make_room(omd_words *w)
{
    if (w->lists < w->room) return true;
    uint32_t room = w->room ? 2 * w->room : 512;
    letter_item *grown = realloc(w->items, (size_t)room * (w->letters + 1) * sizeof *grown);
    if (!grown) return false;
    w->items = grown;
    w->room = room;
    return true;
}

/* A list that is new has the letters by how often they stand in words. Where one must come after
 * another, it has only those. */
static bool add_list(omd_words *w, uint16_t *number, uint32_t instead)
{
    if (!make_room(w)) return false;
    letter_item *list = w->items + (size_t)w->lists * (w->letters + 1);
    list[0] = 0;
    for (uint32_t i = 0; i < w->letters; i++)
        if (instead >= w->letters || point_of(w, i) > point_of(w, instead))
            list[++list[0]] = (letter_item)i;
    *number = (uint16_t)++w->lists;
    return true;
}

/* The list of a place, `instead` of no letter where that is w->letters. NULL: memory is out, or
 * there are more than any language has. */
static inline letter_item *list_at(omd_words *w, uint32_t last, uint32_t other, uint32_t instead)
{
    uint32_t kinds = w->letters + 1;
    bool any = instead == w->letters;
    uint16_t *number = &w->list_of[any ? last * kinds + other : kinds * kinds + instead];
    if (*number == 0 && (w->lists >= MOST_LISTS || !add_list(w, number, instead))) {
        w->no_memory |= w->lists < MOST_LISTS;
        return NULL;
    }
    return w->items + (size_t)(*number - 1u) * kinds;
}

/* Another one was seen of the letter at `place`: it comes before those that are rarer. */
static inline void count_letter(letter_item *list, uint32_t place)
{
    if (list[place] >> 8 >= MOST_SEEN)
        for (uint32_t i = 1; i <= list[0]; i++)
            list[i] = (letter_item)(list[i] >> 9 << 8 | (list[i] & 255));
    uint32_t item = list[place] + 0x200u, seen = item >> 8;
    for (; place > 1 && (uint32_t)list[place - 1] >> 8 < seen; place--)
        list[place] = list[place - 1];
    list[place] = (letter_item)item;
}

/* The first one that it is; where it is none, the end, and a failure. */
OMD_CODER_INLINE uint32_t code_letter(omd_words *w, omd_coder_now *now, letter_item *list,
                                      uint32_t table, uint32_t letter, bool writing)
{
    for (uint32_t i = 1, count = list[0]; i <= count; i++) {
        uint32_t candidate = list[i] & 255;
        if (omd_coder_bit(&w->coder, now, table, candidate, candidate == letter, writing)) {
            count_letter(list, i);
            return candidate;
        }
    }
    w->coder.failed = true;
    return w->end;
}

/* `instead`: the letter that the first one stands instead of and must come after, or w->letters.
 * What changes with every letter is kept out of the reach of bytes that are written. */
OMD_CODER_INLINE bool code_letters(omd_words *w, uint32_t instead, const omd_word *word,
                                   bool writing)
{
    const uint32_t none = w->letters, end = w->end, first = w->now.letters;
    uint32_t since = 0, letters = first, size = w->now.size, ending;
    memcpy(&ending, w->word + letters, 4);
    omd_coder_now now = omd_coder_begin(&w->coder);
    for (;;) {
        letter_item *list = list_at(w, ending >> 24, ending >> 16 & 255, instead);
        if (!list) return false;
        omd_coder_look(&w->coder, &now, hash(ending >> 24 | instead << 8 | (16 + since) << 16),
                       hash(ending >> 8 | (since == 0 ? 1u << 24 : 0)));
        uint32_t letter = writing && letters < word->size ? word->letters[letters] : end;
        letter = code_letter(w, &now, list, LETTER_TABLES + since, letter, writing);
        if (letter == end) break;
        if (size >= OMD_D_MOST_BYTES) return false;
        memcpy(w->now.text + size, w->spelt[letter], 4);
        w->starts[letters] = (uint8_t)size;
        w->word[4 + letters++] = (uint8_t)letter;
        size += w->sizes[letter];
        ending = ending >> 8 | letter << 24;
        since += since < 3;
        instead = none;
    }
    omd_coder_end(&w->coder, &now);
    w->now.text[size] = '\0';
    w->now.size = size;
    w->now.letters = letters;
    w->fresh = letters - first;
    w->ending = ending;
    return letters > 0 && size <= OMD_D_MOST_BYTES && !w->coder.failed;
}

/* --- what else a word has */

/* Whether it begins with a letter of English. */
static bool begins_with(const omd_words *w, char from, char to)
{
    return w->now.text[0] >= from && w->now.text[0] <= to;
}

static uint32_t read_number(omd_coder *c, const omd_code *code, uint32_t first, uint32_t second,
                            uint32_t table)
{
    return omd_coder_number(c, code, 0, first, second, table, false);
}

OMD_CODER_INLINE uint32_t code_number(omd_words *w, const omd_code *code, uint32_t number,
                                      uint32_t first, uint32_t second, uint32_t table, bool writing)
{
    if (!writing) return read_number(&w->coder, code, first, second, table);
    return omd_coder_number(&w->coder, code, number, first, second, table, true);
}

OMD_CODER_INLINE uint32_t code_answer(omd_words *w, uint32_t first, uint32_t second,
                                      uint32_t answer, bool writing)
{
    static const omd_code yes_or_no = { { 2 }, { 0 }, { 2 } };
    return code_number(w, &yes_or_no, answer, first, second, ANSWER_TABLE, writing);
}

/* Small letters of English need not be asked about. */
OMD_CODER_INLINE bool code_capital(omd_words *w, bool capital, bool writing)
{
    if (begins_with(w, 'a', 'z')) return false;
    uint32_t first = mix(w->word[4] | CAPITAL_SALT, w->now.letters > 1 ? w->word[5] : w->end);
    uint32_t second = mix(w->ending >> 24 | CAPITAL_SALT, w->now.capital);
    return code_answer(w, first, second, capital, writing);
}

OMD_CODER_INLINE uint32_t code_set(omd_words *w, uint32_t set, bool writing)
{
    return code_number(w, &w->set_code, set,
                       mix(w->ending >> 16 | SET_SALT, begins_with(w, 'A', 'Z')),
                       mix(w->ending, SET_SALT), SET_TABLE, writing);
}

/* How many letters the next word does not have. Frequent numbers have smaller ones. */
OMD_CODER_INLINE uint32_t code_drop(omd_words *w, uint32_t dropped, bool writing)
{
    const uint8_t *drops = omd_dictionary_at(w->dictionary, OMD_D_DROPS);
    uint32_t count = omd_dictionary_count(w->dictionary, OMD_D_DROPS), number = 0;
    while (writing && number + 1 < count && drops[number] != dropped) number++;
    return drops[code_number(w, &w->drop_code, number, mix(w->ending >> 8, DROP_SALT),
                             mix(w->now.letters << 8 | w->fresh, DROP_SALT), DROP_TABLE, writing)];
}

/* The next word goes on where this one is left: it has a later letter there, or more of them. */
OMD_CODER_INLINE bool code_word(omd_words *w, const omd_word *word, bool writing)
{
    uint32_t instead = w->letters;
    if (w->dropped > w->now.letters) return false;
    w->now.letters -= w->dropped;
    if (w->dropped) {
        instead = w->word[4 + w->now.letters];
        w->now.size = w->starts[w->now.letters];
    }
    w->now.kept = w->now.size;
    if (!code_letters(w, instead, word, writing) || w->left < w->now.size - w->now.kept)
        return false;
    w->left -= w->now.size - w->now.kept;
    w->number++;
    w->now.capital = code_capital(w, writing && word->capital, writing);
    w->now.set = code_set(w, writing ? word->set : 0, writing);
    w->dropped = 0;
    if (w->number < w->dictionary->words)
        w->dropped = code_drop(w, writing ? word->dropped : 0, writing);
    return true;
}

const omd_word_read *omd_words_next(omd_words *w)
{
    if (w->number == w->dictionary->words) return NULL;
    if (code_word(w, NULL, false)) return &w->now;
    w->coder.failed = true;
    return NULL;
}

bool omd_words_write(omd_words *w, const omd_word *word)
{
    if (w->number < w->dictionary->words && code_word(w, word, true)) return true;
    w->coder.failed = true;
    return false;
}

/* --- buckets */

OMD_CODER_INLINE bool code_behind(omd_words *w, char begin, bool behind, bool writing)
{
    uint32_t first = mix((unsigned char)begin, BEHIND_SALT),
             second = mix(w->behinds & 15, BEHIND_SALT);
    behind = code_answer(w, first, second, behind, writing);
    w->behinds = w->behinds << 1 | behind;
    return behind;
}

bool omd_words_behind(omd_words *w, char begin)
{
    return code_behind(w, begin, false, false);
}

void omd_words_write_behind(omd_words *w, char begin, bool behind)
{
    (void)code_behind(w, begin, behind, true);
}

/* --- the beginning and the end */

static void take_letters(omd_words *w)
{
    w->letters = omd_dictionary_count(w->dictionary, OMD_D_LETTERS);
    for (uint32_t i = 0; i < w->letters; i++) {
        uint32_t point = point_of(w, i);
        if (point == 0) w->end = i;
        w->spelt[i][0] = (char)point;
        w->sizes[i] = 1;
        if (point >= 0x80 && w->dictionary->header->encoding == OMD_UTF8)
            w->sizes[i] = (uint8_t)omd_encode(point, w->spelt[i]);
    }
}

omd_words *omd_words_new(const omd_dictionary *d, void *out, size_t room)
{
    omd_words *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->dictionary = d;
    take_letters(w);
    memset(w->word, (int)w->letters, 4);
    w->left =
        out ? UINT64_MAX : (uint64_t)omd_dictionary_count(d, OMD_D_WORDS) * OMD_D_BYTES_A_BYTE;
    w->set_code = omd_code_of(omd_dictionary_at(d, OMD_D_SET_CODE));
    w->drop_code = omd_code_of(omd_dictionary_at(d, OMD_D_DROP_CODE));
    w->list_of = calloc((size_t)(w->letters + 1) * (w->letters + 2), sizeof *w->list_of);
    if (!w->list_of ||
        !omd_coder_start(&w->coder, d->header->slot_bits, out, room,
                         omd_dictionary_at(d, OMD_D_WORDS), omd_dictionary_count(d, OMD_D_WORDS))) {
        free(w->list_of);
        free(w);
        return NULL;
    }
    return w;
}

int omd_words_free(omd_words *w, size_t *size)
{
    bool whole = omd_coder_finish(&w->coder, size) && w->number == w->dictionary->words;
    int failure = w->no_memory ? OMD_NO_MEMORY : whole ? 0 : OMD_BAD_PACK;
    free(w->items);
    free(w->list_of);
    free(w);
    return failure;
}
