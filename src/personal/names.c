/* names.c - looks first names up in the table that src/names made of them */
#include "names.h"

#include <string.h>

#include "names_table.h"

/* Behind the places, a bit for each 64 of them that hold a name: seven of eight do not. */
enum { FILTER_WORDS = NAME_RANGE / 64 / 32 + 1 };

uint32_t omd_name_count(void) { return NAMES + FILTER_WORDS; }

/* Of each name as many ones as its difference has whole steps, a zero, and the rest. */
void omd_names_unpack(uint32_t *places)
{
    uint32_t at = 0, place = 0;
    for (uint32_t i = 0; i < NAMES; i++) {
        uint64_t bits;
        memcpy(&bits, name_bits + (at >> 3), sizeof bits);
        bits >>= at & 7;
        uint32_t steps = (uint32_t)__builtin_ctzll(~bits);
        place += steps << NAME_BITS | (uint32_t)(bits >> (steps + 1) & ((1u << NAME_BITS) - 1));
        at += steps + 1 + NAME_BITS;
        places[i] = place;
        places[NAMES + place / 64 / 32] |= 1u << place / 64 % 32;
    }
}

bool omd_is_first_name(const uint32_t *places, uint32_t hash)
{
    uint32_t place = omd_name_place(hash, NAME_RANGE), low = 0, high = NAMES;
    if (!(places[NAMES + place / 64 / 32] >> place / 64 % 32 & 1)) return false;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (places[middle] == place) return true;
        if (places[middle] < place) low = middle + 1;
        else high = middle;
    }
    return false;
}
