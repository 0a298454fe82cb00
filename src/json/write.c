/* write.c - writes JSON */
#include "write.h"

#include <string.h>

#include "../text/decode.h"

void omd_json_out_init(omd_json_out *o, const omd_memory *memory)
{
    memset(o, 0, sizeof *o);
    o->memory = memory;
}

void omd_json_out_free(omd_json_out *o)
{
    omd_release(o->memory, &o->block);
}

void omd_json_start(omd_json_out *o)
{
    o->size = 0;
    o->failed = false;
}

void omd_json_raw_bytes(omd_json_out *o, const char *bytes, size_t size)
{
    if (o->failed || size == 0) return;
    if (o->block.size - o->size < size) {
        o->failed = !omd_room(o->memory, &o->block, o->size + size, 1);
        if (o->failed) return;
    }
    o->bytes = o->block.data;
    memcpy(o->bytes + o->size, bytes, size);
    o->size += size;
}

void omd_json_raw(omd_json_out *o, const char *syntax)
{
    omd_json_raw_bytes(o, syntax, strlen(syntax));
}

static void put_escaped(omd_json_out *o, unsigned char c)
{
    static const char digits[] = "0123456789abcdef";
    char escape[6] = { '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] };
    switch (c) {
    case '"': omd_json_raw(o, "\\\""); break;
    case '\\': omd_json_raw(o, "\\\\"); break;
    case '\n': omd_json_raw(o, "\\n"); break;
    case '\r': omd_json_raw(o, "\\r"); break;
    case '\t': omd_json_raw(o, "\\t"); break;
    default: omd_json_raw_bytes(o, escape, sizeof escape);
    }
}

/* How many bytes from `i` on may stand in a string as they are. */
static size_t plain_run(const char *text, size_t i, size_t size)
{
    size_t from = i;
    while (i < size) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20 || c == '"' || c == '\\') break;
        if (c < 0x80) {
            i++;
            continue;
        }
        uint32_t point, step = omd_decode(text + i, (uint32_t)(size - i), &point);
        bool stands_for_itself =
            point != 0xFFFD || (step == 3 && memcmp(text + i, "\xEF\xBF\xBD", 3) == 0);
        if (!stands_for_itself) break;
        i += step;
    }
    return i - from;
}

void omd_json_put(omd_json_out *o, const char *text, size_t size)
{
    omd_json_raw(o, "\"");
    for (size_t i = 0; i < size;) {
        size_t run = plain_run(text, i, size);
        omd_json_raw_bytes(o, text + i, run);
        i += run;
        if (i == size) break;
        if ((unsigned char)text[i] < 0x80) {
            put_escaped(o, (unsigned char)text[i++]);
        } else {
            uint32_t point;
            i += omd_decode(text + i, (uint32_t)(size - i), &point);
            omd_json_raw(o, "\xEF\xBF\xBD");
        }
    }
    omd_json_raw(o, "\"");
}

void omd_json_put_string(omd_json_out *o, const char *text)
{
    omd_json_put(o, text, strlen(text));
}

void omd_json_put_number(omd_json_out *o, uint32_t number)
{
    char digits[10];
    size_t i = sizeof digits;
    do digits[--i] = (char)('0' + number % 10);
    while (number /= 10);
    omd_json_raw_bytes(o, digits + i, sizeof digits - i);
}

void omd_json_put_key(omd_json_out *o, const char *key)
{
    char last = o->size ? o->bytes[o->size - 1] : '{';
    if (last != '{') omd_json_raw(o, ",");
    omd_json_put_string(o, key);
    omd_json_raw(o, ":");
}
