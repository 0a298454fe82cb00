/* index.c - spreads a pack out, once for each pack
 *
 * The pack holds everything in streams, for that packs small; the tables that find words
 * and patterns fast are made here, each when it is first needed. */
#include <string.h>

#include "lookup.h"
#include "stream.h"

#define FORM_ROOM(count) ((count) * 2 + 1) /* the tables stay half empty */

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

static uint32_t hash_from_end(const char *word, size_t size)
{
    uint32_t hash = OMD_HASH_START;
    for (size_t k = size; k > 0; k--) hash = omd_hash_step(hash, word[k - 1]);
    return hash;
}

/* How many words there are, those without dots counted too, and their bytes at most. */
static void count_words(const omd_pack *pack, enum omd_section section, uint32_t *count,
                        size_t *bytes)
{
    omd_stream stream = omd_stream_of(pack, section);
    *count = 0;
    *bytes = 0;
    for (uint32_t size = 0; stream.at != stream.end;) {
        omd_packed_word word = omd_stream_word(&stream, size);
        size = word.size;
        *count += word.also_plain ? 2 : 1;
        *bytes += ((size_t)size + 1) * (word.also_plain ? 2 : 1);
    }
}

/* `hash`: of the word read forwards. */
static void add_word(omd_words *words, const char *word, uint32_t size, uint32_t hash,
                     uint16_t list, enum omd_section section)
{
    bool from_end = section == OMD_S_ENDINGS;
    if (section != OMD_S_FORMS) {
        if (size < OMD_MIN_AFFIX) return; /* without its dots */
        note_affix(words, word, size, from_end);
    }
    memcpy((char *)words->text.data + words->text_size, word, (size_t)size + 1);
    file_word(words, from_end ? hash_from_end(word, size) : hash, words->text_size, list);
    words->text_size += size + 1;
}

/* A word being read, with the hash of each of its beginnings: the next one shares some. */
typedef struct {
    char text[OMD_MAX_FORM + 1];
    uint32_t hashes[OMD_MAX_FORM + 1];
    uint32_t size;
} word_read;

static bool read_word(omd_stream *stream, word_read *w)
{
    omd_packed_word packed = omd_stream_word(stream, w->size);
    const char *rest = packed.rest;
    w->hashes[0] = OMD_HASH_START;
    for (w->size = packed.shared; w->size < packed.size; w->size++, rest++) {
        w->text[w->size] = *rest;
        w->hashes[w->size + 1] = omd_hash_step(w->hashes[w->size], *rest);
    }
    w->text[w->size] = 0;
    return packed.also_plain;
}

static bool make_words(const omd_memory *memory, omd_words *words, const omd_pack *pack,
                       enum omd_section section, uint32_t *next_list)
{
    omd_stream stream = omd_stream_of(pack, section);
    omd_stream lists = omd_stream_of(pack, (enum omd_section)(section + 1));
    word_read word = { .size = 0 };
    char plain[OMD_MAX_FORM + 1];
    uint32_t count;
    size_t bytes;
    count_words(pack, section, &count, &bytes);
    uint32_t slots = table_size(count);
    if (!omd_room(memory, &words->text, bytes, 1) ||
        !omd_room(memory, &words->block, slots, sizeof(omd_word_slot)))
        return false;
    memset(words->block.data, 0, slots * sizeof(omd_word_slot));
    memset(words->filter, 0, sizeof words->filter);
    words->lengths = 0;
    words->mask = slots - 1;
    words->text_size = 0;
    while (stream.at != stream.end) {
        bool also_plain = read_word(&stream, &word);
        uint16_t list = (uint16_t)omd_stream_name(&lists, next_list);
        add_word(words, word.text, word.size, word.hashes[word.size], list, section);
        if (!also_plain) continue;
        uint32_t size = omd_plain_letters(word.text, plain);
        add_word(words, plain, size, omd_hash(plain, size), list, section);
    }
    return true;
}

static bool make_lists(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    omd_stream sizes = omd_stream_of(pack, OMD_S_LIST_SIZES),
               items = omd_stream_of(pack, OMD_S_LIST_ITEMS);
    uint32_t used = 0;
    /* A number takes a byte at least. */
    if (!omd_room(memory, &index->list_starts, (size_t)(sizes.end - sizes.at) + 1,
                  sizeof(uint32_t)) ||
        !omd_room(memory, &index->list_items, (size_t)(items.end - items.at) + 1,
                  sizeof(uint16_t)))
        return false;
    uint32_t *starts = index->list_starts.data;
    uint16_t *to = index->list_items.data;
    for (index->list_count = 0; sizes.at != sizes.end; index->list_count++) {
        uint32_t size = omd_stream_number(&sizes), item = 0;
        starts[index->list_count] = used;
        for (uint32_t i = 0; i < size; i++) {
            item += omd_stream_number(&items);
            to[used++] = (uint16_t)(item / 2 | (item & 1 ? OMD_TAKEN_AWAY : 0));
        }
    }
    starts[index->list_count] = used;
    return true;
}

static void make_lines(omd_index *index, const omd_pack *pack, omd_tree_reader *r)
{
    const omd_pack_line *from = omd_section_at(pack, OMD_S_LINES);
    const omd_pack_rule_block *rules = omd_section_at(pack, OMD_S_RULES);
    const uint16_t *watches = omd_section_at(pack, OMD_S_SCOPED);
    omd_line *to = index->lines.data;
    for (uint32_t rule = 0; rule < omd_section_size(pack, OMD_S_RULES); rule++) {
        for (uint32_t k = 0; k < rules[rule].line_count; k++, from++, to++) {
            *to = (omd_line){ r->used, (uint16_t)rule, from->kind, from->scope, from->flags };
            if (omd_line_has_tree(from))
                omd_trees_spread(r);
            else if (from->kind != OMD_L_EVEN)
                to->root = *watches++;
        }
    }
}

static bool make_patterns(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    omd_tree_reader r;
    uint32_t sets = omd_section_size(pack, OMD_S_SETS),
             watches = omd_section_size(pack, OMD_S_WATCHES);
    if (!omd_room(memory, &index->nodes, (size_t)omd_section_size(pack, OMD_S_OPS) + 1,
                  sizeof(omd_node)) ||
        !omd_room(memory, &index->roots, (size_t)sets + watches + 1, sizeof(uint32_t)) ||
        !omd_room(memory, &index->lines, (size_t)omd_section_size(pack, OMD_S_LINES) + 1,
                  sizeof(omd_line)))
        return false;
    uint32_t *roots = index->roots.data;
    omd_trees_start(&r, pack, index->nodes.data);
    for (uint32_t i = 0; i < sets + watches; i++) {
        roots[i] = r.used;
        omd_trees_spread(&r);
    }
    roots[sets + watches] = r.used;
    make_lines(index, pack, &r);
    index->choice_count = r.next_choice;
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
    const uint32_t *starts = index->list_starts.data;
    const uint16_t *items = index->list_items.data;
    const uint8_t *classes = omd_section_at(pack, OMD_S_CLASSES);
    uint32_t count = index->list_count;
    if (!omd_room(memory, &index->list_flags, (size_t)count + 1, 1)) return false;
    uint8_t *flags = index->list_flags.data;
    for (uint32_t i = 0; i < count; i++) {
        flags[i] = 0;
        for (uint32_t k = starts[i]; k < starts[i + 1]; k++) {
            if (items[k] < OMD_C_FIRST_OWN) flags[i] |= flag_of_class(items[k]);
            if (!(items[k] & OMD_TAKEN_AWAY) && (classes[items[k]] & OMD_CLASS_DISGUISED))
                flags[i] |= OMD_IS_DISGUISABLE;
        }
    }
    return true;
}

uint32_t omd_letters(const char *form)
{
    uint32_t count = 0;
    for (; *form != 0; form++) count += ((unsigned char)*form & 0xC0) != 0x80;
    return count < OMD_LETTERS ? count : OMD_LETTERS;
}

/* Whether a slot holds a form that a skeleton with unknown letters may mean. */
static bool is_disguisable(const omd_index *index, const omd_word_slot *slot)
{
    const uint8_t *flags = index->list_flags.data;
    return slot->offset != 0 && (flags[slot->list] & OMD_IS_DISGUISABLE);
}

/* Sorts such forms by how many letters they have. */
bool omd_index_disguisable(const omd_memory *memory, omd_index *index)
{
    if (index->has_disguisable) return true;
    const omd_word_slot *slots = index->forms.block.data;
    const char *forms = index->forms.text.data;
    uint32_t size = index->forms.mask + 1, total = 0, next[OMD_LETTERS + 1];
    memset(index->by_length, 0, sizeof index->by_length);
    for (uint32_t i = 0; i < size; i++) {
        if (!is_disguisable(index, &slots[i])) continue;
        index->by_length[omd_letters(forms + slots[i].offset - 1) + 1]++;
        total++;
    }
    if (!omd_room(memory, &index->disguisable, (size_t)total + 1, sizeof(omd_disguisable)))
        return false;
    omd_disguisable *out = index->disguisable.data;
    for (uint32_t i = 1; i < OMD_LETTERS + 2; i++) index->by_length[i] += index->by_length[i - 1];
    memcpy(next, index->by_length, sizeof next);
    for (uint32_t i = 0; i < size; i++) {
        if (!is_disguisable(index, &slots[i])) continue;
        omd_disguisable *d = &out[next[omd_letters(forms + slots[i].offset - 1)]++];
        d->offset = slots[i].offset - 1;
        d->list = slots[i].list;
    }
    index->has_disguisable = true;
    return true;
}

/* Which watches are asked for in the whole text: by lines of that scope, and by marks. */
static bool make_wide(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    size_t watches = (size_t)omd_section_size(pack, OMD_S_WATCHES) + 1;
    if (!omd_room(memory, &index->wide, watches, 1) || !omd_room(memory, &index->seen, watches, 1))
        return false;
    memset(index->wide.data, 0, watches);
    memset(index->seen.data, 0, watches);
    const omd_pack_mark *marks = omd_section_at(pack, OMD_S_MARKS);
    const omd_line *lines = index->lines.data;
    uint8_t *wide = index->wide.data;
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_MARKS); i++) wide[marks[i].watch] = 1;
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_LINES); i++)
        if (lines[i].scope == OMD_SCOPE_TEXT && lines[i].kind != OMD_L_EVEN)
            wide[lines[i].root] = 1;
    return true;
}

static void free_blocks(const omd_memory *memory, omd_block *const *blocks, size_t count)
{
    for (size_t i = 0; i < count; i++) omd_release(memory, blocks[i]);
}

static void free_calls(const omd_memory *memory, omd_calls *c)
{
    omd_block *blocks[] = { &c->eager_starts, &c->eager_items, &c->lazy_starts,    &c->lazy_lists,
                            &c->ways,         &c->always,      &c->trigger_starts, &c->triggers };
    free_blocks(memory, blocks, sizeof blocks / sizeof(void *));
    c->ready = false;
}

void omd_index_free(const omd_memory *memory, omd_index *index)
{
    omd_block *blocks[] = {
        &index->forms.text,   &index->forms.block,   &index->prefixes.text, &index->prefixes.block,
        &index->endings.text, &index->endings.block, &index->list_starts,   &index->list_items,
        &index->nodes,        &index->roots,         &index->lines,         &index->list_flags,
        &index->disguisable,  &index->wide,          &index->seen,
    };
    free_blocks(memory, blocks, sizeof blocks / sizeof(void *));
    for (size_t i = 0; i < sizeof index->calls / sizeof *index->calls; i++)
        free_calls(memory, &index->calls[i]);
}

static bool make_index(const omd_memory *memory, omd_index *index, const omd_pack *pack)
{
    uint32_t next_list = 0;
    index->header = NULL; /* until it is whole */
    index->calls[0].ready = index->calls[1].ready = false;
    index->has_patterns = index->has_disguisable = false;
    if (!make_lists(memory, index, pack) ||
        !make_words(memory, &index->forms, pack, OMD_S_FORMS, &next_list) ||
        !make_words(memory, &index->prefixes, pack, OMD_S_PREFIXES, &next_list) ||
        !make_words(memory, &index->endings, pack, OMD_S_ENDINGS, &next_list) ||
        !make_list_flags(memory, index, pack))
        return false;
    index->header = pack->header;
    index->checksum = pack->header->head.checksum;
    return true;
}

omd_calls *omd_calls_of(const omd_memory *memory, omd_index *index, const omd_pack *pack,
                        omd_kind kind)
{
    omd_calls *calls = &index->calls[kind == OMD_INVITATION];
    if (!index->has_patterns)
        index->has_patterns = make_patterns(memory, index, pack) && make_wide(memory, index, pack);
    if (!index->has_patterns) return NULL;
    if (!calls->ready)
        calls->ready = omd_make_triggers(memory, index, pack, kind, calls) &&
                       omd_part_lists(memory, index, pack, calls);
    return calls->ready ? calls : NULL;
}

omd_index *omd_index_of(omd_matcher *m, const omd_pack *pack)
{
    for (uint32_t i = 0; i < OMD_INDEXES; i++) {
        omd_index *index = &m->indexes[i];
        if (index->header == pack->header && index->checksum == pack->header->head.checksum)
            return index;
    }
    uint32_t place = m->index_next % OMD_INDEXES;
    for (uint32_t i = 0; i < OMD_INDEXES; i++) /* another pack in the memory of one that is gone */
        if (m->indexes[i].header == pack->header) place = i;
    m->index_next += place == m->index_next % OMD_INDEXES;
    return make_index(&m->memory, &m->indexes[place], pack) ? &m->indexes[place] : NULL;
}
