/* skeleton.c - what a disguised word may stand for
 *
 * Look-alikes are undone only in words that mix scripts or hold a digit or sign between
 * letters, so "5e" and "10kg" cost little and innocent words nothing. */
#include "skeleton.h"

#include <string.h>

#include "decode.h"
#include "points.h"

/* How the doubtful look-alikes are read. */
enum {
    READ_SECOND = 1, /* 1 ! | as "l", у as "u" */
    READ_MASKED = 2, /* @ $ ! as any letter */
    READ_DOUBLE = 4  /* three or more equal letters as two, else as one */
};

/* What a form holds. */
typedef struct {
    uint32_t points[OMD_MAX_FORM];
    uint32_t count;
    uint32_t letters; /* that can be seen, foreign ones too */
    uint32_t digits;
    bool latin, foreign, unlike, odd_latin, signs, doubtful, stretched, stray;
} word_shape;

typedef struct {
    uint16_t point;
    char first, second; /* `second` where it has two readings */
} look_alike;

/* Sorted by code point. Cyrillic and Greek beside the Latin letters with extras. */
/* clang-format off */
static const look_alike look_alikes[] = {
    { 0x0111, 'd', 0 }, { 0x0127, 'h', 0 }, { 0x0131, 'i', 0 }, { 0x0138, 'k', 0 },
    { 0x0142, 'l', 0 }, { 0x0167, 't', 0 }, { 0x0180, 'b', 0 }, { 0x0192, 'f', 0 }, { 0x0251, 'a', 0 },
    { 0x0261, 'g', 0 }, { 0x0269, 'i', 0 }, { 0x026A, 'i', 0 }, { 0x0274, 'n', 0 }, { 0x0280, 'r', 0 },
    { 0x028F, 'y', 0 }, { 0x0299, 'b', 0 }, { 0x029C, 'h', 0 }, { 0x029F, 'l', 0 },
    { 0x03B1, 'a', 0 }, { 0x03B2, 'b', 0 }, { 0x03B5, 'e', 0 }, { 0x03B7, 'n', 0 }, { 0x03B9, 'i', 0 },
    { 0x03BA, 'k', 0 }, { 0x03BC, 'u', 0 }, { 0x03BD, 'v', 0 }, { 0x03BF, 'o', 0 }, { 0x03C1, 'p', 0 },
    { 0x03C3, 'o', 0 }, { 0x03C4, 't', 0 }, { 0x03C5, 'u', 0 }, { 0x03C7, 'x', 0 }, { 0x03C9, 'w', 0 },
    { 0x0430, 'a', 0 }, { 0x0432, 'b', 0 }, { 0x0433, 'r', 0 }, { 0x0435, 'e', 0 }, { 0x043A, 'k', 0 },
    { 0x043C, 'm', 0 }, { 0x043D, 'h', 'n' }, { 0x043E, 'o', 0 }, { 0x043F, 'n', 0 }, { 0x0440, 'p', 0 },
    { 0x0441, 'c', 0 }, { 0x0442, 't', 0 }, { 0x0443, 'y', 'u' }, { 0x0445, 'x', 0 }, { 0x044C, 'b', 0 },
    { 0x0451, 'e', 0 }, { 0x0455, 's', 0 }, { 0x0456, 'i', 0 }, { 0x0457, 'i', 0 }, { 0x0458, 'j', 0 },
    { 0x0475, 'v', 0 }, { 0x04BB, 'h', 0 }, { 0x04CF, 'l', 'i' }, { 0x0501, 'd', 0 }, { 0x051B, 'q', 0 }, { 0x051D, 'w', 0 },
    { 0x0578, 'n', 0 }, { 0x057D, 'u', 0 }, { 0x0585, 'o', 0 },
    { 0x1D00, 'a', 0 }, { 0x1D04, 'c', 0 }, { 0x1D05, 'd', 0 }, { 0x1D07, 'e', 0 }, { 0x1D0A, 'j', 0 },
    { 0x1D0B, 'k', 0 }, { 0x1D0D, 'm', 0 }, { 0x1D0F, 'o', 0 }, { 0x1D18, 'p', 0 }, { 0x1D1B, 't', 0 },
    { 0x1D1C, 'u', 0 }, { 0x1D20, 'v', 0 }, { 0x1D21, 'w', 0 }, { 0x1D22, 'z', 0 },
};
/* clang-format on */

static const look_alike *look_up(uint32_t point)
{
    size_t low = 0, high = sizeof look_alikes / sizeof *look_alikes;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (look_alikes[middle].point == point) return &look_alikes[middle];
        if (point < look_alikes[middle].point)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

/* Digits and signs that are drawn like a letter. */
static char letter_of_sign(uint32_t point, bool second)
{
    switch (point) {
    case '0': return 'o';
    case '1':
    case '!':
    case '|': return second ? 'l' : 'i';
    case '3':
    case 0x20AC: return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$':
    case 0xA7: return 's';
    case '6': return 'g';
    case '7':
    case '+': return 't';
    case '8': return 'b';
    case '9': return 'g';
    case 0xA3: return 'l';
    case 0xA2: return 'c';
    default: return 0;
    }
}

static bool is_mask(uint32_t point)
{
    return strchr("*#_-~.'%&^", (int)(point < 0x80 && point != 0 ? point : 1)) != NULL ||
           point == 0x2022 || point == 0xB7 || point == 0xA4;
}

static bool is_stray_accent(uint32_t point)
{
    return point >= 0x300 && point <= 0x36F;
}

static bool is_foreign(uint32_t point)
{
    return (point >= 0x370 && point <= 0x58F) || (point >= 0x1F00 && point <= 0x1FFF);
}

static void look_at(word_shape *w, const char *form, uint32_t size)
{
    memset(w, 0, sizeof *w);
    for (uint32_t at = 0; at < size && w->count < OMD_MAX_FORM;) {
        uint32_t c;
        at += omd_decode(form + at, size - at, &c);
        uint32_t n = w->count;
        w->points[w->count++] = c;
        if (n >= 2 && c == w->points[n - 1] && c == w->points[n - 2]) w->stretched = true;
        if (omd_is_digit(c)) {
            w->digits++;
            w->doubtful |= c == '1';
        } else if (omd_is_letter(c)) {
            w->letters++;
            if (is_foreign(c)) {
                w->foreign = true;
                w->unlike |= look_up(c) == NULL;
                w->doubtful |= c == 0x443 || c == 0x43D || c == 0x4CF;
            } else {
                w->latin = true;
                w->odd_latin |= c >= 0x100 && look_up(c) != NULL;
            }
        } else if (is_stray_accent(c)) {
            w->stray = true;
        } else {
            w->signs = true;
            w->doubtful |= c == '!' || c == '|';
        }
    }
}

/* Reads one code point: 0 drops it, '?' is any letter, UINT32_MAX says that the word is none. */
static uint32_t read_point(const word_shape *w, uint32_t c, unsigned how)
{
    bool second = (how & READ_SECOND) != 0;
    if (is_stray_accent(c)) return 0;
    if (omd_is_digit(c)) {
        char letter = letter_of_sign(c, second);
        return letter != 0 ? (unsigned char)letter : UINT32_MAX;
    }
    if (omd_is_letter(c)) {
        if (c < 0x100) return c;
        const look_alike *k = look_up(c);
        if (k != NULL && (w->foreign || w->odd_latin))
            return (unsigned char)(second && k->second != 0 ? k->second : k->first);
        if (!is_foreign(c)) return c;
        return w->latin ? '?' : UINT32_MAX;
    }
    if (is_mask(c)) return '?';
    char letter = how & READ_MASKED ? 0 : letter_of_sign(c, second);
    return letter != 0 ? (unsigned char)letter : '?';
}

/* Two or more signs that show nothing are any run of letters, if two letters are left to
 * know the word by. */
static uint32_t mask_run(const word_shape *w, uint32_t at, unsigned how)
{
    uint32_t end = at;
    while (end < w->count && !omd_is_letter(w->points[end]) && !omd_is_digit(w->points[end]) &&
           (is_mask(w->points[end]) || (how & READ_MASKED)))
        end++;
    return end - at >= 2 && w->letters >= 2 ? end : at;
}

/* Returns the size without NUL; 0 where the word reads as none. */
static uint32_t read_word(const word_shape *w, unsigned how, char *out)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < w->count;) {
        uint32_t c = w->points[i], run = i + 1, most = 1;
        uint32_t masked = mask_run(w, i, how);
        if (masked > i) {
            out[size++] = '*';
            i = masked;
            continue;
        }
        while (run < w->count && w->points[run] == c) run++;
        bool letter = omd_is_letter(c);
        most = run - i;
        if (letter && most >= 3) most = how & READ_DOUBLE ? 2 : 1;
        uint32_t read = read_point(w, c, how);
        if (read == UINT32_MAX) return 0;
        for (uint32_t k = 0; k < most && read != 0; k++) size += omd_encode(read, out + size);
        i = run;
    }
    return size;
}

/* "3rd", "10kg", "24h": digits and then one or two letters. */
static bool is_measure(const word_shape *w)
{
    uint32_t i = 0;
    while (i < w->count && omd_is_digit(w->points[i])) i++;
    return i > 0 && w->count - i <= 2;
}

/* A word of another script is none where a letter is like no Latin one. A digit is a letter only
 * among letters: "4s", "a55" and "SE3550000000054" are models, measures and numbers. */
static bool may_be_word(const word_shape *w)
{
    if (w->letters == 0 || (w->unlike && !w->latin)) return false;
    if (w->digits > 0 && (is_measure(w) || w->letters < 2 || w->digits > w->letters + 1))
        return false;
    return w->digits > 0 || w->signs || w->foreign || w->odd_latin || w->stretched || w->stray;
}

uint8_t omd_skeletons(const char *form, uint32_t size, char *out, uint32_t *used)
{
    word_shape w;
    uint8_t count = 0;
    *used = 0;
    look_at(&w, form, size);
    if (!may_be_word(&w)) return 0;

    for (unsigned how = 0; how < 8 && count < OMD_MAX_SKELETONS; how++) {
        /* In order of likelihood: plain, second reading, masked; each single, then double. */
        unsigned way = (how >> 1) | ((how & 1) ? READ_DOUBLE : 0u);
        if ((way & READ_SECOND) && !w.doubtful) continue;
        if ((way & READ_MASKED) && (!w.signs || (way & READ_SECOND))) continue;
        if ((way & READ_DOUBLE) && !w.stretched) continue;

        char *next = out + *used;
        uint32_t length = read_word(&w, way, next);
        if (length == 0) continue;
        next[length] = 0;
        if (length == size && memcmp(next, form, size) == 0) continue;
        bool known = false;
        const char *old = out;
        for (uint8_t i = 0; i < count; i++, old += strlen(old) + 1) known |= strcmp(old, next) == 0;
        if (known) continue;
        *used += length + 1;
        count++;
    }
    return count;
}
