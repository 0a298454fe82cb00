/* view.c - bytes to the code points that are prose, each with its place in the source */
#include "decode.h"
#include "reader.h"

static bool make_room(omd_text *t)
{
    size_t count = (size_t)t->source_size + 1;
    for (int i = OMD_B_POINTS; i <= OMD_B_ENDS; i++)
        if (!omd_room(t->memory, &t->blocks[i], count, sizeof(uint32_t))) return false;
    t->points = t->blocks[OMD_B_POINTS].data;
    t->places = t->blocks[OMD_B_PLACES].data;
    t->ends = t->blocks[OMD_B_ENDS].data;
    return true;
}

bool omd_read_view(omd_text *t, bool plain)
{
    (void)plain;
    if (!make_room(t)) return false;
    uint32_t n = 0;
    for (uint32_t at = 0; at < t->source_size; n++) {
        t->places[n] = at;
        at += omd_decode(t->source + at, t->source_size - at, &t->points[n]);
        t->ends[n] = at;
    }
    t->view_size = n;
    t->points[n] = 0;
    t->places[n] = t->ends[n] = t->source_size;
    return true;
}
