/* tie.c - makes the scores that src/learn has trained those of a pack
 *
 * What they weigh stands beside what the pack's rules find: with other rules they would
 * add and drop other things than they were judged by. */
#include <string.h>

#include "../rules/scorer.h"
#include "run.h"

/* False: these are no scores, or of another language. */
static bool tie(void *bytes, size_t size, const omd_pack *pack)
{
    omd_scores *scores = bytes;
    if (bytes == NULL || size < sizeof *scores) return false;
    scores->pack = pack->header->head.checksum;
    scores->head.checksum = omd_file_checksum(bytes, size);
    return omd_scores_open(bytes, size) == 0 &&
           strcmp(scores->head.language, omd_pack_language(pack)) == 0;
}

int run_tie(const options *o)
{
    arena memory = { 0 };
    error_log log = { .memory = &memory };
    place of_pack = { o->folder, 0 }, of_scores = { o->text, 0 }, out = { o->out, 0 };
    size_t pack_size, size;
    omd_pack pack;
    void *pack_bytes = source_load(&memory, o->folder, &pack_size);
    void *bytes = source_load(&memory, o->text, &size);
    if (pack_bytes == NULL || omd_pack_open(&pack, pack_bytes, pack_size) != 0)
        error_at(&log, of_pack, "is no pack that can be used");
    else if (!tie(bytes, size, &pack))
        error_at(&log, of_scores, "holds no scores for \"%s\"", omd_pack_language(&pack));
    else if (!file_write(o->out, bytes, size))
        error_at(&log, out, "cannot be written");
    errors_print(&log);
    int status = log.errors > 0;
    arena_free(&memory);
    return status;
}
