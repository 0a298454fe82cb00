/* words.c - how the words of a dictionary are coded (words.h)
 *
 * A letter is found by asking of one after the other "is it this?", in the order of how often
 * they stood behind the same two. Two contexts answer: the letter before it and, where it is
 * the first one that differs from the word before, the letter that it must come after; and the
 * three letters before it. */
#include "words.h"

#include <stdlib.h>
#include <string.h>

#include "../text/decode.h"
#include "coder.h"
#include "omdome.h"

enum {
    MOST_PAIRS = 8192, /* with a list of their own; damaged words could have more */
    MOST_SEEN = 250,   /* of a letter in a list */
};

/* Whose worths are taken. */
enum {
    LETTER_MIXERS = 0,
    SET_MIXERS = 32,
    DROP_MIXERS = 48,
    AFTER_MIXERS = 72,
    CAPITAL_MIXERS = 76
};
/* In contexts, so that those of different questions are different. */
enum { CAPITAL_SALT = 1 << 25, SET_SALT = 1 << 26, DROP_SALT = 1 << 27, AFTER_SALT = 1 << 28 };

struct omd_words {
    omd_coder coder;
    const omd_dictionary *dictionary;
    omd_code set_code, drop_code;
    const uint32_t *points;
    uint32_t letters; /* kinds of them; the end is one */
    uint32_t end;     /* its number */
    uint32_t number;  /* of the next word */
    uint64_t left;    /* bytes that words may still have */
    bool no_memory;

    uint8_t word[OMD_D_MOST_BYTES + 1];   /* the numbers of its letters, ... */
    uint8_t starts[OMD_D_MOST_BYTES + 1]; /* ... and where each stands in `text` */
    char text[OMD_D_MOST_BYTES + 5];      /* a point may be written before its bytes are counted */
    uint32_t size, shared, bytes;
    uint32_t set, dropped;
    bool capital;
    uint32_t above;  /* one more than the point that the next letter comes after, or 0 */
    uint32_t afters; /* the last answers about buckets, a bit for each */

    uint32_t pairs, room;
    uint8_t *lists;    /* for each pair `letters` letters, and how often each was seen */
    uint16_t *list_of; /* a pair, by two letters; one more than the number of its list */
};

/* The upper bits of a product depend on all of what goes in. */
static uint32_t mix(uint32_t a, uint32_t b)
{
    uint32_t hash = (a * 0x85EBCA6Bu) ^ (b * 0xC2B2AE35u);
    return (hash ^ hash >> 15) * 0x27D4EB2Fu;
}

/* Up to four letters before a place, a byte for each. */
static uint32_t before(const omd_words *w, uint32_t place, uint32_t count)
{
    uint32_t letters = 0;
    for (uint32_t i = 1; i <= count; i++)
        letters = letters << 8 | (place >= i ? w->word[place - i] : w->end);
    return letters;
}

/* --- letters */

/* A list that is new has the letters by how often they stand in words. */
static bool add_list(omd_words *w, uint16_t *number)
{
    size_t size = (size_t)2 * w->letters;
    if (w->pairs == w->room) {
        uint32_t room = w->room ? 2 * w->room : 512;
        uint8_t *grown = realloc(w->lists, room * size);
        if (!grown) return false;
        w->lists = grown;
        w->room = room;
    }
    uint8_t *list = w->lists + w->pairs * size;
    for (uint32_t i = 0; i < w->letters; i++) list[i] = (uint8_t)i;
    memset(list + w->letters, 0, w->letters);
    *number = (uint16_t)++w->pairs;
    return true;
}

/* The list of the letters that follow two. NULL: memory is out. */
static uint8_t *list_after(omd_words *w, uint32_t last, uint32_t other)
{
    uint16_t *number = &w->list_of[last * (w->letters + 1) + other];
    if (*number == 0 && w->pairs == MOST_PAIRS) *number = 1;
    if (*number == 0 && !add_list(w, number)) {
        w->no_memory = true;
        return NULL;
    }
    return w->lists + (size_t)2 * w->letters * (*number - 1u);
}

/* Another one was seen of the letter at `place`: it comes before those that are rarer. */
static inline void count_letter(uint8_t *letters, uint8_t *seen, uint32_t place, uint32_t kinds)
{
    if (seen[place] >= MOST_SEEN)
        for (uint32_t i = 0; i < kinds; i++) seen[i] /= 2;
    uint8_t letter = letters[place], count = (uint8_t)(seen[place] + 2);
    for (; place > 0 && seen[place - 1] < count; place--) {
        letters[place] = letters[place - 1];
        seen[place] = seen[place - 1];
    }
    letters[place] = letter;
    seen[place] = count;
}

/* The first one that it is. A list has all letters, but where a letter must come after another
 * there may be none: then the end, and a failure. */
static inline uint32_t code_letter(omd_words *w, omd_coder_now *now, uint8_t *list, uint32_t since,
                                   uint32_t letter)
{
    const uint32_t above = since ? 0 : w->above, count = w->letters;
    const uint32_t *points = w->points;
    uint32_t mixer = LETTER_MIXERS + since;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t candidate = list[i];
        if (above && points[candidate] < above) continue;
        if (omd_coder_bit(&w->coder, now, mixer, candidate, candidate == letter)) {
            count_letter(list, list + count, i, count);
            return candidate;
        }
        if (mixer < LETTER_MIXERS + 28) mixer += 4;
    }
    w->coder.failed = true;
    return w->end;
}

static inline bool add_letter(omd_words *w, uint32_t letter)
{
    uint32_t point = w->points[letter], bytes = 1;
    if (w->bytes >= OMD_D_MOST_BYTES || w->left < 4) return false;
    w->starts[w->size] = (uint8_t)w->bytes;
    w->word[w->size++] = (uint8_t)letter;
    if (point < 0x80 || w->dictionary->header->encoding != OMD_UTF8)
        w->text[w->bytes] = (char)point;
    else
        bytes = omd_encode(point, w->text + w->bytes);
    w->bytes += bytes;
    w->left -= bytes;
    return true;
}

static bool code_letters(omd_words *w, const omd_word *word)
{
    uint32_t since = 0, none = w->letters, first = w->size;
    uint32_t last = first > 0 ? w->word[first - 1] : none,
             other = first > 1 ? w->word[first - 2] : none;
    uint32_t third = first > 2 ? w->word[first - 3] : none;
    omd_coder_now now = omd_coder_begin(&w->coder, 0, 0);
    for (;;) {
        uint8_t *list = list_after(w, last, other);
        if (!list) return false;
        now.contexts[0] = mix(last | since << 8 | 1u << 16, since ? 0 : w->above);
        now.contexts[1] = mix(last | other << 8 | third << 16, since == 0);
        uint32_t letter = !word ? 0 : w->size < word->size ? word->letters[w->size] : w->end;
        letter = code_letter(w, &now, list, since, letter);
        if (letter == w->end) break;
        if (!add_letter(w, letter)) return false;
        third = other;
        other = last;
        last = letter;
        since += since < 3;
    }
    omd_coder_end(&w->coder, &now);
    w->text[w->bytes] = '\0';
    return w->size > 0 && w->bytes <= OMD_D_MOST_BYTES && !w->coder.failed;
}

/* --- what else is said of a word */

static bool begins_with(const omd_words *w, uint32_t from, uint32_t to)
{
    uint32_t point = w->points[w->word[0]];
    return point >= from && point <= to;
}

/* Between words nothing is in haste. */
static uint32_t code_answer(omd_words *w, uint32_t first, uint32_t second, uint32_t mixer,
                            uint32_t answer)
{
    static const omd_code yes_or_no = { { 2 } };
    return omd_coder_number(&w->coder, &yes_or_no, answer, first, second, mixer);
}

/* Small letters of English need not be asked about. */
static bool code_capital(omd_words *w, bool capital)
{
    if (begins_with(w, 'a', 'z')) return false;
    uint32_t first = mix(w->word[0] | CAPITAL_SALT, w->size > 1 ? w->word[1] : w->end);
    uint32_t second = mix(w->word[w->size - 1] | CAPITAL_SALT, w->capital);
    return code_answer(w, first, second, CAPITAL_MIXERS, capital);
}

static uint32_t code_set(omd_words *w, uint32_t set)
{
    uint32_t capital = begins_with(w, 'A', 'Z'), length = w->size < 7 ? w->size : 7;
    return omd_coder_number(
        &w->coder, &w->set_code, set, mix(before(w, w->size, 2) | SET_SALT, capital),
        mix(before(w, w->size, 4), SET_SALT), SET_MIXERS + length + 8 * capital);
}

/* How many letters the next word does not have. Frequent numbers have smaller ones. */
static uint32_t code_drop(omd_words *w, uint32_t dropped)
{
    const uint8_t *drops = omd_dictionary_at(w->dictionary, OMD_D_DROPS);
    uint32_t count = omd_dictionary_count(w->dictionary, OMD_D_DROPS), number = 0;
    uint32_t fresh = w->size - w->shared, length = w->size < 4 ? 0 : w->size < 10 ? 1 : 2;
    while (w->coder.writing && number + 1 < count && drops[number] != dropped) number++;
    number = omd_coder_number(
        &w->coder, &w->drop_code, number, mix(before(w, w->size, 3), DROP_SALT),
        mix(w->size << 8 | fresh, DROP_SALT), DROP_MIXERS + (fresh < 7 ? fresh : 7) + 8 * length);
    return drops[number];
}

/* The next word goes on where this one is left: it has a later letter there, or more of them. */
static bool go_on(omd_words *w)
{
    if (w->dropped > w->size) return false;
    w->shared = w->size - w->dropped;
    w->above = 0;
    if (w->dropped) {
        w->above = w->points[w->word[w->shared]] + 1;
        w->bytes = w->starts[w->shared];
    }
    w->size = w->shared;
    return true;
}

bool omd_words_next(omd_words *w, const omd_word *word)
{
    if (w->number == w->dictionary->words || !go_on(w) || !code_letters(w, word)) {
        w->coder.failed |= w->number < w->dictionary->words;
        return false;
    }
    w->number++;
    w->capital = code_capital(w, word && word->capital);
    w->set = code_set(w, word ? word->set : 0);
    w->dropped = w->number < w->dictionary->words ? code_drop(w, word ? word->dropped : 0) : 0;
    return true;
}

uint32_t omd_words_after(omd_words *w, uint32_t behind, uint32_t after)
{
    uint32_t count = 0;
    for (; count < behind && !w->coder.failed; count++) {
        uint32_t left = behind - count, mixer = AFTER_MIXERS + (left < 4 ? left - 1 : 3);
        uint32_t more =
            code_answer(w, mix(w->set << 8 | left, AFTER_SALT),
                        mix(w->afters & 15, w->word[0] | AFTER_SALT), mixer, count < after);
        w->afters = w->afters << 1 | more;
        if (!more) break;
    }
    return count;
}

const char *omd_words_text(const omd_words *w)
{
    return w->text;
}

uint32_t omd_words_size(const omd_words *w)
{
    return w->bytes;
}

uint32_t omd_words_letters(const omd_words *w)
{
    return w->size;
}

uint32_t omd_words_set(const omd_words *w)
{
    return w->set;
}

bool omd_words_capital(const omd_words *w)
{
    return w->capital;
}

/* --- the beginning and the end */

static void take_code(const omd_dictionary *d, enum omd_dictionary_section section, omd_code *code)
{
    memcpy(code->counts, omd_dictionary_at(d, section), sizeof code->counts);
}

omd_words *omd_words_new(const omd_dictionary *d, void *out, size_t room)
{
    omd_words *w = calloc(1, sizeof *w);
    if (!w) return NULL;
    w->dictionary = d;
    w->points = omd_dictionary_at(d, OMD_D_LETTERS);
    w->letters = omd_dictionary_count(d, OMD_D_LETTERS);
    while (w->points[w->end]) w->end++;
    w->left =
        out ? UINT64_MAX : (uint64_t)omd_dictionary_count(d, OMD_D_WORDS) * OMD_D_BYTES_A_BYTE;
    take_code(d, OMD_D_SET_CODE, &w->set_code);
    take_code(d, OMD_D_DROP_CODE, &w->drop_code);
    w->list_of = calloc((size_t)(w->letters + 1) * (w->letters + 1), sizeof *w->list_of);
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
    free(w->lists);
    free(w->list_of);
    free(w);
    return failure;
}
