/* names.c - looks first names up in the table that src/names made of them */
#include "names.h"

#include "names_table.h"

static uint32_t take_bit(uint32_t *at)
{
    uint32_t bit = name_bits[*at >> 3] >> (*at & 7) & 1;
    (*at)++;
    return bit;
}

uint32_t omd_name_count(void) { return NAMES; }

void omd_names_unpack(uint32_t *places)
{
    uint32_t at = 0, place = 0;
    for (uint32_t i = 0; i < NAMES; i++) {
        while (take_bit(&at)) place += 1u << NAME_BITS;
        for (uint32_t bit = 0; bit < NAME_BITS; bit++) place += take_bit(&at) << bit;
        places[i] = place;
    }
}

bool omd_is_first_name(const uint32_t *places, uint32_t hash)
{
    uint32_t place = omd_name_place(hash, NAME_RANGE), low = 0, high = NAMES;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (places[middle] == place) return true;
        if (places[middle] < place) low = middle + 1;
        else high = middle;
    }
    return false;
}
