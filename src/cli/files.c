/* files.c - reads whole files */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"

#define CHUNK 65536u

static char *read_all(FILE *file, size_t most, size_t *size)
{
    size_t room = CHUNK;
    char *bytes = malloc(room + 1);
    *size = 0;
    errno = bytes ? 0 : ENOMEM;
    while (bytes) {
        size_t got = fread(bytes + *size, 1, room - *size, file);
        *size += got;
        if (got == 0 || *size > most) break;
        if (*size < room) continue;
        char *more = realloc(bytes, 2 * room + 1);
        if (!more) {
            errno = ENOMEM;
            break;
        }
        bytes = more;
        room *= 2;
    }
    if (bytes && feof(file) && *size <= most) {
        bytes[*size] = '\0';
        return bytes;
    }
    free(bytes);
    return NULL;
}

char *omd_read_file(const char *name, FILE *in, size_t most, size_t *size)
{
    if (strcmp(name, "-") == 0) return read_all(in, most, size);
    FILE *file = fopen(name, "rb");
    if (!file) return NULL;
    char *bytes = read_all(file, most, size);
    int error = errno;
    fclose(file);
    errno = error;
    return bytes;
}
