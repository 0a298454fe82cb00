/* memory.c - blocks that grow and are kept from one check to the next */
#include "memory.h"

#include <stdint.h>
#include <stdlib.h>

static void *plain_resize(void *context, void *block, size_t size)
{
    (void)context;
    if (size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, size);
}

const omd_memory omd_plain_memory = { plain_resize, NULL };

bool omd_room(const omd_memory *memory, omd_block *block, size_t count, size_t item)
{
    if (item != 0 && count > SIZE_MAX / item) return false;
    size_t need = count * item;
    if (need <= block->size) return true;

    size_t size = block->size + block->size / 2;
    if (size < need) size = need;
    if (size < 64) size = 64;
    void *data = memory->resize(memory->context, block->data, size);
    if (data == NULL) return false;
    block->data = data;
    block->size = size;
    return true;
}

void omd_release(const omd_memory *memory, omd_block *block)
{
    if (block->data != NULL) memory->resize(memory->context, block->data, 0);
    block->data = NULL;
    block->size = 0;
}
