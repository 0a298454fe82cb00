/* index.c - makes a pack's words findable by their hash, once for each pack
 *
 * The pack holds its words in order, for that packs small; the tables that find them fast
 * are as large again and are therefore made here, at a pack's first use. */
#include <string.h>

#include "lookup.h"

#define FORM_ROOM(count) ((count) + (count) / 2 + 1) /* the tables stay at most two thirds full */

static uint32_t table_size(uint32_t count)
{
    uint32_t size = 8;
    while (size < FORM_ROOM(count)) size *= 2;
    return size;
}

static void file_word(omd_words *words, uint32_t hash, uint32_t offset, uint16_t list)
{
    omd_word_slot *slots = words->block.data;
    uint32_t at = hash & words->mask;
    while (slots[at].offset != 0) at = (at + 1) & words->mask;
    slots[at].offset = offset + 1;
    slots[at].list = list;
    slots[at].tag = (uint16_t)(hash >> 16);
}

/* What only affixes need: which lengths there are, and which three bytes at their outer end. */
static void note_affix(omd_words *words, const char *word, size_t size, bool from_end)
{
    words->lengths |= 1ull << (size < 63 ? size : 63);
    uint32_t bit = omd_three_bytes(word, size, from_end);
    words->filter[bit >> 6] |= 1ull << (bit & 63);
}

static bool make_words(const omd_memory *memory, omd_words *words, const omd_pack *pack,
                       enum omd_section text, enum omd_section lists, bool from_end)
{
    uint32_t count = omd_section_size(pack, lists), size = table_size(count);
    if (!omd_room(memory, &words->block, size, sizeof(omd_word_slot))) return false;
    memset(words->block.data, 0, size * sizeof(omd_word_slot));
    memset(words->filter, 0, sizeof words->filter);
    words->lengths = 0;
    words->mask = size - 1;
    words->text = omd_section_at(pack, text);
    const uint16_t *list = omd_section_at(pack, lists);
    for (uint32_t i = 0, at = 0; i < count; i++) {
        size_t length = strlen(words->text + at);
        uint32_t hash = OMD_HASH_START;
        for (size_t k = 0; k < length; k++)
            hash = omd_hash_step(hash, words->text[at + (from_end ? length - 1 - k : k)]);
        file_word(words, hash, at, list[i]);
        if (text != OMD_S_FORMS) note_affix(words, words->text + at, length, from_end);
        at += (uint32_t)length + 1;
    }
    return true;
}

static uint8_t flag_of_class(uint32_t number)
{
    switch (number) {
    case OMD_C_NEGATION: return OMD_IS_NEGATION;
    case OMD_C_SAID: return OMD_IS_SAID;
    case OMD_C_CLAUSE: return OMD_IS_CLAUSE;
    case OMD_C_LANGUAGE: return OMD_IS_LANGUAGE;
    default: return 0;
    }
}

static bool make_list_flags(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    const uint32_t *starts = omd_section_at(pack, OMD_S_LIST_STARTS);
    const uint16_t *items = omd_section_at(pack, OMD_S_LIST_ITEMS);
    uint32_t count = omd_section_size(pack, OMD_S_LIST_STARTS) - 1;
    if (!omd_room(memory, &index->list_flags, count, 1)) return false;
    uint8_t *flags = index->list_flags.data;
    for (uint32_t i = 0; i < count; i++) {
        flags[i] = 0;
        for (uint32_t k = starts[i]; k < starts[i + 1]; k++) flags[i] |= flag_of_class(items[k]);
    }
    return true;
}

static bool list_is_disguisable(const omd_pack *pack, uint32_t list)
{
    const uint32_t *starts = omd_section_at(pack, OMD_S_LIST_STARTS);
    const uint16_t *items = omd_section_at(pack, OMD_S_LIST_ITEMS);
    const uint8_t *flags = omd_section_at(pack, OMD_S_CLASS_FLAGS);
    for (uint32_t k = starts[list]; k < starts[list + 1]; k++)
        if (!(items[k] & OMD_TAKEN_AWAY) && (flags[items[k]] & OMD_CLASS_DISGUISED)) return true;
    return false;
}

uint32_t omd_letters(const char *form)
{
    uint32_t count = 0;
    for (; *form != 0; form++) count += ((unsigned char)*form & 0xC0) != 0x80;
    return count < OMD_LETTERS ? count : OMD_LETTERS;
}

/* Forms that a skeleton with unknown letters may mean, sorted by how many letters they have. */
static bool make_disguisable(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    const char *forms = omd_section_at(pack, OMD_S_FORMS);
    const uint16_t *list = omd_section_at(pack, OMD_S_FORM_LISTS);
    uint32_t size = omd_section_size(pack, OMD_S_FORMS), total = 0;
    memset(index->by_length, 0, sizeof index->by_length);
    for (uint32_t i = 0, at = 0; at < size; i++, at += (uint32_t)strlen(forms + at) + 1) {
        if (!list_is_disguisable(pack, list[i])) continue;
        index->by_length[omd_letters(forms + at) + 1]++;
        total++;
    }
    if (!omd_room(memory, &index->disguisable, total + 1, sizeof(omd_disguisable))) return false;
    omd_disguisable *out = index->disguisable.data;
    for (uint32_t i = 1; i < OMD_LETTERS + 2; i++) index->by_length[i] += index->by_length[i - 1];
    uint32_t next[OMD_LETTERS + 1];
    memcpy(next, index->by_length, sizeof next);
    for (uint32_t i = 0, at = 0; at < size; i++, at += (uint32_t)strlen(forms + at) + 1) {
        if (!list_is_disguisable(pack, list[i])) continue;
        omd_disguisable *d = &out[next[omd_letters(forms + at)]++];
        d->offset = at;
        d->list = list[i];
    }
    return true;
}

void omd_index_free(const omd_memory *memory, omd_index *index)
{
    omd_release(memory, &index->forms.block);
    omd_release(memory, &index->prefixes.block);
    omd_release(memory, &index->endings.block);
    omd_release(memory, &index->list_flags);
    omd_release(memory, &index->disguisable);
    omd_release(memory, &index->seen);
}

static bool make_index(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    index->header = NULL; /* until it is whole */
    if (!make_words(memory, &index->forms, pack, OMD_S_FORMS, OMD_S_FORM_LISTS, false)) return false;
    if (!make_words(memory, &index->prefixes, pack, OMD_S_PREFIXES, OMD_S_PREFIX_LISTS, false)) return false;
    if (!make_words(memory, &index->endings, pack, OMD_S_ENDINGS, OMD_S_ENDING_LISTS, true)) return false;
    if (!make_list_flags(memory, index, pack) || !make_disguisable(memory, index, pack)) return false;
    uint32_t watches = omd_section_size(pack, OMD_S_WATCHES);
    if (!omd_room(memory, &index->seen, (size_t)watches + 1, sizeof(uint32_t))) return false;
    memset(index->seen.data, 0, ((size_t)watches + 1) * sizeof(uint32_t));
    index->header = pack->header;
    index->checksum = pack->header->checksum;
    return true;
}

omd_index *omd_index_of(omd_matcher *m, const omd_pack *pack)
{
    for (uint32_t i = 0; i < OMD_INDEXES; i++) {
        omd_index *index = &m->indexes[i];
        if (index->header == pack->header && index->checksum == pack->header->checksum) return index;
    }
    uint32_t place = m->index_next % OMD_INDEXES;
    for (uint32_t i = 0; i < OMD_INDEXES; i++) /* another pack in the memory of one that is gone */
        if (m->indexes[i].header == pack->header) place = i;
    m->index_next += place == m->index_next % OMD_INDEXES;
    return make_index(&m->memory, &m->indexes[place], pack) ? &m->indexes[place] : NULL;
}
