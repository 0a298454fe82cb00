/* pack.c - opens a pack where it lies, and tells what stands in it */
#include "pack.h"

#include <string.h>

uint64_t omd_file_checksum(const void *bytes, size_t size)
{
    /* Word by word, each step reversible: one altered byte always shows. */
    const unsigned char *p = bytes;
    uint64_t sum = 0xcbf29ce484222325u;
    for (size_t at = 0; at + 8 <= size; at += 8) {
        if (at == offsetof(omd_file_head, checksum)) continue;
        uint64_t word;
        memcpy(&word, p + at, 8);
        sum = (sum ^ word) * 0x100000001b3u;
        sum ^= sum >> 29;
    }
    return sum;
}

int omd_file_open(const void *bytes, size_t size, size_t least, const char *magic, uint32_t version)
{
    const omd_file_head *head = bytes;
    if (size < least || size % 8 != 0 || (uintptr_t)bytes % 8 != 0) return OMD_BAD_PACK;
    if (memcmp(head->magic, magic, sizeof head->magic) != 0) return OMD_BAD_PACK;
    if (head->checksum != omd_file_checksum(bytes, size)) return OMD_BAD_PACK;
    if (head->version != version) return OMD_WRONG_VERSION;
    bool whole = head->size == size && memchr(head->language, 0, sizeof head->language);
    return whole ? 0 : OMD_BAD_PACK;
}

int omd_pack_open(omd_pack *pack, const void *bytes, size_t size)
{
    omd_pack opened = { bytes, size };
    int failure =
        omd_file_open(bytes, size, sizeof *opened.header, OMD_PACK_MAGIC, OMD_PACK_VERSION);
    if (failure) return failure;
    if (!omd_pack_sound(&opened)) return OMD_BAD_PACK;
    *pack = opened;
    return 0;
}

const char *omd_pack_language(const omd_pack *pack)
{
    return pack->header->head.language;
}

static const char *string_at(const omd_pack *pack, uint32_t offset)
{
    return (const char *)omd_section_at(pack, OMD_S_STRINGS) + offset;
}

static const char *string_or_null(const omd_pack *pack, uint32_t offset)
{
    return offset == 0 ? NULL : string_at(pack, offset);
}

uint32_t omd_pack_rule_count(const omd_pack *pack)
{
    return omd_section_size(pack, OMD_S_RULES);
}

omd_rule_info omd_pack_rule(const omd_pack *pack, uint32_t rule)
{
    const omd_pack_rule_block *row =
        (const omd_pack_rule_block *)omd_section_at(pack, OMD_S_RULES) + rule;
    omd_rule_info info = {
        .id = string_at(pack, row->id),
        .kinds = row->kinds,
        .severity = row->severity,
        .rewrite = string_or_null(pack, row->rewrite),
    };
    return info;
}

/* Rows begin with the string they are ordered by. */
static const void *find_row(const omd_pack *pack, enum omd_section section, const char *key)
{
    const char *rows = omd_section_at(pack, section);
    size_t step = omd_section_item_size[section];
    uint32_t low = 0, high = omd_section_size(pack, section);
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        uint32_t name;
        memcpy(&name, rows + middle * step, sizeof name);
        int order = strcmp(key, string_at(pack, name));
        if (order == 0) return rows + middle * step;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

bool omd_pack_message(const omd_pack *pack, const char *id, omd_message *message)
{
    const omd_pack_message_row *row = find_row(pack, OMD_S_MESSAGES, id);
    if (row == NULL) return false;
    message->say = string_at(pack, row->say);
    message->why = string_or_null(pack, row->why);
    message->source_title = string_or_null(pack, row->source_title);
    message->source_url = string_or_null(pack, row->source_url);
    return true;
}

const char *omd_pack_label(const omd_pack *pack, const char *key)
{
    const omd_pack_label_row *row = find_row(pack, OMD_S_LABELS, key);
    return row == NULL ? NULL : string_at(pack, row->text);
}
