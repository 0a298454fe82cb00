/* json.c - any bytes as JSON: read or refused, and what is written can be read again */
#include <stdlib.h>
#include <string.h>

#include "../../src/json/context.h"
#include "../../src/json/read.h"
#include "../../src/json/write.h"
#include "omdome.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void demand(bool holds)
{
    if (!holds) abort();
}

static void write_and_read(const char *text, size_t size)
{
    omd_json_out out;
    omd_json back;
    omd_json_out_init(&out, &omd_plain_memory);
    omd_json_init(&back, &omd_plain_memory);
    omd_json_put(&out, text, size);
    demand(omd_json_read(&back, out.bytes, out.size) == 0);
    demand(back.value_count == 1 && back.values[0].kind == OMD_J_STRING);
    omd_json_free(&back);
    omd_json_out_free(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    omd_json j;
    omd_json_context context;
    omd_json_init(&j, &omd_plain_memory);
    omd_json_context_init(&context, &omd_plain_memory);
    if (omd_json_read(&j, (const char *)data, size) == 0) {
        demand(j.values[0].next == j.value_count);
        omd_json_context_read(&context, &j, j.values);
    } else {
        demand(j.error && j.error_at <= size);
    }
    write_and_read((const char *)data, size);
    omd_json_context_free(&context);
    omd_json_free(&j);
    return 0;
}
