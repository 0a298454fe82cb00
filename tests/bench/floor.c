/* floor.c - utf8proc folding a text: what any checker that folds costs at least
 *
 * Compiled to WebAssembly as a module of its own, so that the floor is measured in the same
 * engine as the check. */
#include "floor.h"

#include <stdlib.h>
#include <utf8proc.h>

size_t floor_fold(const char *text, size_t size)
{
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t length =
        utf8proc_map((const utf8proc_uint8_t *)text, (utf8proc_ssize_t)size, &folded,
                     UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    free(folded);
    return length < 0 ? 0 : (size_t)length;
}

#ifdef __wasm__
void emscripten_notify_memory_growth(size_t index); /* Emscripten would import it */
void emscripten_notify_memory_growth(size_t index)
{
    (void)index;
}

__attribute__((export_name("room"))) void *floor_room(size_t size)
{
    return malloc(size);
}

__attribute__((export_name("fold"))) size_t floor_fold_here(const char *text, size_t size)
{
    return floor_fold(text, size);
}
#endif
