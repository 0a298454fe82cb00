/* pack.c - any pack: refused, or sound enough to check a text with */
#include <stdlib.h>
#include <string.h>

#include "../../src/rules/pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char text[] =
    "Hej! Du är en j*vla idiot. Kan du inte radera omdömet? Please delete "
    "your review, we will not tell. \"Fem stjärnor\", skrev du. 070-123 45 67.";

/* The checksum is made right, or nothing would get past it. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const omd_report *report;
    char *pack = malloc(size ? size : 1);
    memcpy(pack, data, size);
    if (size >= sizeof(omd_pack_header)) {
        uint64_t sum = omd_pack_checksum(pack, size);
        memcpy(pack + offsetof(omd_pack_header, checksum), &sum, sizeof sum);
    }
    omd_checker *c = omd_new();
    if (omd_load(c, pack, size) == 0) {
        for (int kind = OMD_REPLY; kind <= OMD_INVITATION; kind++) {
            omd_request ask = { .kind = (omd_kind)kind };
            if (omd_check(c, &ask, text, sizeof text - 1, &report) != 0) abort();
        }
    }
    omd_free(c);
    free(pack);
    return 0;
}
