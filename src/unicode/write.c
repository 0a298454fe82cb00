/* write.c - arrays as C */
#include <stdio.h>

#include "tables.h"

uint32_t page_start(uint32_t page)
{
    return (page < OMD_UNICODE_LOW_PAGES ? page : page - OMD_UNICODE_LOW_PAGES + 0xE00) << 8;
}

static void write_value(uint32_t i, uint32_t value)
{
    printf("%s%u,", i % 16 == 0 ? "\n    " : " ", value);
}

void write_bytes(const char *name, const uint8_t *values, uint32_t count)
{
    printf("static const uint8_t %s[] = {", name);
    for (uint32_t i = 0; i < count; i++) write_value(i, values[i]);
    puts("\n};\n");
}

void write_halves(const char *name, const uint16_t *values, uint32_t count)
{
    printf("static const uint16_t %s[] = {", name);
    for (uint32_t i = 0; i < count; i++) write_value(i, values[i]);
    puts("\n};\n");
}

void write_words(const char *name, const uint32_t *values, uint32_t count)
{
    printf("static const uint32_t %s[] = {", name);
    for (uint32_t i = 0; i < count; i++) write_value(i, values[i]);
    puts("\n};\n");
}
