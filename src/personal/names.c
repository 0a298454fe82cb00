/* names.c - looks words up in the tables that src/names made */
#include "names.h"

#include "../text/memory.h"

#include <string.h>

#include "names_table.h"

/* Behind a table's places, a bit for every few of them that hold one: one in forty does. */
static uint32_t bit_of(const omd_name_table *table, uint32_t place) { return place >> (table->remainder_bits - 4); }
static uint32_t room_of(const omd_name_table *table) { return table->count + bit_of(table, table->range) / 32 + 1; }

uint32_t omd_name_count(void) { return room_of(&name_table) + room_of(&marked_table) + room_of(&fine_table); }

/* A step to the next place, from bit `at` on: as many ones as it has whole steps, a zero, and the rest. */
OMD_RARE static uint32_t read_step(const uint8_t *coded, uint32_t *at, uint32_t remainder_bits)
{
    uint64_t bits;
    memcpy(&bits, coded + (*at >> 3), sizeof bits);
    bits >>= *at & 7;
    uint32_t steps = (uint32_t)__builtin_ctzll(~bits);
    *at += steps + 1 + remainder_bits;
    return steps << remainder_bits | (uint32_t)(bits >> (steps + 1) & ((1u << remainder_bits) - 1));
}

OMD_RARE static void unpack(const omd_name_table *table, uint32_t *places)
{
    uint32_t at = 0, place = 0;
    for (uint32_t i = 0; i < table->count; i++) {
        place += read_step(table->bits, &at, table->remainder_bits);
        places[i] = place;
        places[table->count + bit_of(table, place) / 32] |= 1u << bit_of(table, place) % 32;
    }
}

OMD_RARE void omd_listed_unpack(void (*put)(void *to, uint32_t place, const omd_listed *list), void *to)
{
    uint32_t at = 0;
    for (const omd_listed *list = listed; list < listed + sizeof listed / sizeof *listed; list++)
        for (uint32_t i = 0, place = 0; i < list->count; i++) put(to, place += read_step(listed_bits, &at, (uint32_t)omd_listed_bits(list->count)), list);
}

const uint32_t omd_listed_words = LISTED_WORDS, omd_listed_factor = LISTED_FACTOR;
const char *omd_listed_languages(const omd_listed *list) { return listed_languages[list->language]; }
const char *omd_listed_about(const omd_listed *list) { return listed_abouts[list->about]; }

OMD_RARE void omd_names_unpack(uint32_t *places)
{
    unpack(&name_table, places);
    places += room_of(&name_table);
    unpack(&marked_table, places);
    unpack(&fine_table, places + room_of(&marked_table));
}

static bool is_in(const omd_name_table *table, const uint32_t *places, uint32_t hash)
{
    uint32_t place = omd_name_place(hash, table->range), low = 0, high = table->count;
    if (!(places[table->count + bit_of(table, place) / 32] >> bit_of(table, place) % 32 & 1)) return false;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (places[middle] == place) return true;
        if (places[middle] < place) low = middle + 1;
        else high = middle;
    }
    return false;
}

bool omd_is_first_name(const uint32_t *places, uint32_t hash) { return is_in(&name_table, places, hash); }

bool omd_is_marked(const uint32_t *places, uint32_t hash) { return is_in(&marked_table, places + room_of(&name_table), hash); }

bool omd_is_finely_marked(const uint32_t *places, uint32_t hash)
{
    return is_in(&fine_table, places + room_of(&name_table) + room_of(&marked_table), hash);
}
