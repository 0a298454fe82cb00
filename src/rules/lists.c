/* lists.c - parts the classes of words into those that call something up and the rest
 *
 * "du" is in a hundred classes, and hardly a pattern waits for it: to note all hundred for
 * each "du" would be most of the work. Classes that call nothing up are put together from
 * the places of their words' lists when a pattern first asks for them. */
#include <string.h>

#include "matcher.h"

#define MOST_LISTS 48 /* of a class that is asked for; those of more words are rarely in */

typedef struct {
    const uint32_t *starts;
    const uint16_t *items;
    uint32_t lists, classes;
    uint8_t *lazy; /* for each class */
} parting;

static bool is_eager(const omd_calls *calls, uint32_t number, uint32_t lists)
{
    const uint32_t *triggers = calls->trigger_starts.data;
    return number < OMD_C_FIRST_OWN || lists > MOST_LISTS ||
           triggers[number + 1] > triggers[number];
}

/* Where each lazy class begins among the lists, one place on: it moves as they are filed. */
static uint32_t make_starts(const parting *p, const omd_calls *calls)
{
    uint32_t *starts = calls->lazy_starts.data, total = 0;
    memset(starts, 0, ((size_t)p->classes + 2) * sizeof *starts);
    for (uint32_t i = 0; i < p->starts[p->lists]; i++)
        if (!(p->items[i] & OMD_TAKEN_AWAY)) starts[p->items[i] + 1]++;
    for (uint32_t c = 0; c < p->classes; c++) {
        uint32_t lists = starts[c + 1];
        p->lazy[c] = !is_eager(calls, c, lists);
        starts[c + 1] = total;
        if (p->lazy[c]) total += lists;
    }
    return total;
}

static void file_lists(const parting *p, omd_calls *calls)
{
    uint32_t *eager_starts = calls->eager_starts.data, *lazy_starts = calls->lazy_starts.data,
             used = 0;
    uint16_t *eager = calls->eager_items.data, *lazy = calls->lazy_lists.data;
    for (uint32_t list = 0; list < p->lists; list++) {
        eager_starts[list] = used;
        for (uint32_t i = p->starts[list]; i < p->starts[list + 1]; i++) {
            if (p->items[i] & OMD_TAKEN_AWAY) continue;
            if (p->lazy[p->items[i]])
                lazy[lazy_starts[p->items[i] + 1]++] = (uint16_t)list;
            else
                eager[used++] = p->items[i];
        }
    }
    eager_starts[p->lists] = used;
}

bool omd_part_lists(const omd_memory *memory, const omd_index *index, const omd_pack *pack,
                    omd_calls *calls)
{
    omd_block flags = { NULL, 0 };
    parting p = { index->list_starts.data, index->list_items.data, index->list_count,
                  omd_section_size(pack, OMD_S_CLASSES), NULL };
    size_t items = p.starts[p.lists];
    bool room = omd_room(memory, &flags, p.classes, 1) &&
                omd_room(memory, &calls->lazy_starts, (size_t)p.classes + 2, sizeof(uint32_t)) &&
                omd_room(memory, &calls->eager_starts, (size_t)p.lists + 1, sizeof(uint32_t)) &&
                omd_room(memory, &calls->eager_items, items + 1, sizeof(uint16_t));
    if (room) {
        p.lazy = flags.data;
        size_t total = make_starts(&p, calls);
        room = omd_room(memory, &calls->lazy_lists, total + 1, sizeof(uint16_t));
        if (room) file_lists(&p, calls);
    }
    omd_release(memory, &flags);
    return room;
}
