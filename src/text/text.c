/* text.c - reads a text from bytes to sentences */
#include "text.h"

#include <string.h>

#include "../../include/omdome.h"
#include "reader.h"

void omd_text_init(omd_text *t, const omd_memory *memory)
{
    memset(t, 0, sizeof *t);
    t->memory = memory;
}

void omd_text_free(omd_text *t)
{
    for (size_t i = 0; i < sizeof t->blocks / sizeof *t->blocks; i++)
        omd_release(t->memory, &t->blocks[i]);
    omd_text_init(t, t->memory);
}

static int read_text(omd_text *t, const char *source, uint32_t size, bool plain)
{
    t->source = source;
    t->source_size = size;
    t->view_size = t->token_count = t->forms_size = t->sentence_count = 0;
    if (!omd_read_view(t, plain) || !omd_read_tokens(t)) return OMD_NO_MEMORY;
    omd_read_quotes(t);
    return omd_read_sentences(t) ? 0 : OMD_NO_MEMORY;
}

int omd_text_read(omd_text *t, const char *source, uint32_t size)
{
    return read_text(t, source, size, false);
}

int omd_text_read_plain(omd_text *t, const char *source, uint32_t size)
{
    return read_text(t, source, size, true);
}
