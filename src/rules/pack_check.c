/* pack_check.c - looks once at every number of a pack that the matcher will trust
 *
 * The checksum tells an accident; this is for a pack that was altered with care. Every
 * index is below its bound, every text ends, every stream holds what it should and no
 * more, and no pattern is too deep or costs more than OMD_MAX_COST to run. */
#include <string.h>

#include "stream.h"

const uint8_t omd_section_item_size[OMD_S_COUNT] = {
    [OMD_S_STRINGS] = 1,
    [OMD_S_FORMS] = 1,
    [OMD_S_FORM_LISTS] = 1,
    [OMD_S_PREFIXES] = 1,
    [OMD_S_PREFIX_LISTS] = 1,
    [OMD_S_ENDINGS] = 1,
    [OMD_S_ENDING_LISTS] = 1,
    [OMD_S_LIST_SIZES] = 1,
    [OMD_S_LIST_ITEMS] = 1,
    [OMD_S_CLASSES] = 1,
    [OMD_S_OPS] = 1,
    [OMD_S_CLASS_ARGS] = 1,
    [OMD_S_OTHER_ARGS] = 1,
    [OMD_S_SETS] = sizeof(omd_pack_set),
    [OMD_S_WATCHES] = 1,
    [OMD_S_RULES] = sizeof(omd_pack_rule_block),
    [OMD_S_LINES] = sizeof(omd_pack_line),
    [OMD_S_SCOPED] = sizeof(uint16_t),
    [OMD_S_MARKS] = sizeof(omd_pack_mark),
    [OMD_S_MESSAGES] = sizeof(omd_pack_message_row),
    [OMD_S_LABELS] = sizeof(omd_pack_label_row),
};

static bool sections_lie_inside(const omd_pack *pack)
{
    const omd_pack_header *h = pack->header;
    for (int s = 0; s < OMD_S_COUNT; s++) {
        uint64_t bytes = (uint64_t)h->sections[s].count * omd_section_item_size[s];
        uint32_t offset = h->sections[s].offset;
        if (offset % 8 != 0 || offset < sizeof *h || offset > pack->size) return false;
        if (bytes > pack->size - offset) return false;
    }
    return true;
}

/* Each list's classes; the number of lists in `lists`. */
static bool lists_sound(const omd_pack *pack, uint32_t *lists)
{
    omd_stream sizes = omd_stream_of(pack, OMD_S_LIST_SIZES),
               items = omd_stream_of(pack, OMD_S_LIST_ITEMS);
    uint32_t classes = omd_section_size(pack, OMD_S_CLASSES);
    if (classes < OMD_C_FIRST_OWN || classes >= OMD_TAKEN_AWAY) return false;
    for (*lists = 0; sizes.at != sizes.end; ++*lists) {
        uint32_t size = omd_stream_number(&sizes), item = 0;
        for (uint32_t i = 0; i < size && !items.failed; i++) {
            item += omd_stream_number(&items);
            if (item / 2 >= classes) return false;
        }
        if (sizes.failed || items.failed) return false;
    }
    return items.at == items.end && *lists < OMD_NO_LIST;
}

/* As many words as lists, none too short; `next` goes on through forms and affixes. */
static bool words_sound(const omd_pack *pack, enum omd_section text, enum omd_section list,
                        uint32_t least, uint32_t lists, uint32_t *next)
{
    omd_stream words = omd_stream_of(pack, text), numbers = omd_stream_of(pack, list);
    uint32_t size = 0;
    while (words.at != words.end) {
        size = omd_stream_word(&words, size).size;
        if (size < least || omd_stream_name(&numbers, next) >= lists || numbers.failed)
            return false;
    }
    return numbers.at == numbers.end;
}

static bool all_words_sound(const omd_pack *pack)
{
    uint32_t lists, next = 0;
    return lists_sound(pack, &lists) &&
           words_sound(pack, OMD_S_FORMS, OMD_S_FORM_LISTS, 1, lists, &next) &&
           words_sound(pack, OMD_S_PREFIXES, OMD_S_PREFIX_LISTS, OMD_MIN_AFFIX, lists, &next) &&
           words_sound(pack, OMD_S_ENDINGS, OMD_S_ENDING_LISTS, OMD_MIN_AFFIX, lists, &next);
}

static bool string_inside(const omd_pack *pack, uint32_t offset)
{
    return offset < omd_section_size(pack, OMD_S_STRINGS);
}

static bool strings_end(const omd_pack *pack)
{
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    uint32_t size = omd_section_size(pack, OMD_S_STRINGS);
    return size > 0 && strings[0] == 0 && strings[size - 1] == 0;
}

static bool line_sound(const omd_pack_line *line)
{
    if (line->kind > OMD_L_EVEN || line->scope >= OMD_SCOPE_COUNT) return false;
    return line->kind != OMD_L_FIND || line->scope == OMD_SCOPE_OVERLAP;
}

/* The trees of sets, watches and lines, in that order, and nothing else. */
static bool patterns_sound(const omd_pack *pack)
{
    omd_tree_reader r;
    uint32_t cost, depth, scoped = 0;
    const omd_pack_set *sets = omd_section_at(pack, OMD_S_SETS);
    const omd_pack_line *lines = omd_section_at(pack, OMD_S_LINES);
    const uint16_t *watches = omd_section_at(pack, OMD_S_SCOPED);
    uint32_t line_count = omd_section_size(pack, OMD_S_LINES),
             watch_count = omd_section_size(pack, OMD_S_WATCHES);
    if (line_count > 0xFFFF || watch_count > 0xFFFF || omd_section_size(pack, OMD_S_OPS) > 1u << 24)
        return false;
    omd_trees_start(&r, pack, NULL);
    for (; r.set_count < omd_section_size(pack, OMD_S_SETS); r.set_count++) {
        if (!omd_trees_check(&r, &cost, &depth)) return false;
        if (cost != sets[r.set_count].cost || depth != sets[r.set_count].depth) return false;
    }
    for (uint32_t i = 0; i < watch_count; i++)
        if (!omd_trees_check(&r, &cost, &depth)) return false;
    for (uint32_t i = 0; i < line_count; i++) {
        if (!line_sound(&lines[i])) return false;
        if (omd_line_has_tree(&lines[i]) && !omd_trees_check(&r, &cost, &depth)) return false;
        if (lines[i].kind == OMD_L_EVEN || omd_line_has_tree(&lines[i])) continue;
        if (scoped == omd_section_size(pack, OMD_S_SCOPED) || watches[scoped++] >= watch_count)
            return false;
    }
    return omd_trees_ended(&r) && scoped == omd_section_size(pack, OMD_S_SCOPED);
}

static bool rules_sound(const omd_pack *pack)
{
    const omd_pack_rule_block *rules = omd_section_at(pack, OMD_S_RULES);
    uint32_t line_count = omd_section_size(pack, OMD_S_LINES), at = 0;
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_RULES); i++) {
        const omd_pack_rule_block *r = &rules[i];
        if (!string_inside(pack, r->id) || !string_inside(pack, r->rewrite)) return false;
        if (r->severity < OMD_HINT || r->severity > OMD_ERROR) return false;
        if (r->first_line != at || r->line_count > line_count - at) return false;
        at += r->line_count;
    }
    return at == line_count;
}

/* Rows of strings, `width` to a row, in order of the first. */
static bool rows_sound(const omd_pack *pack, enum omd_section s, size_t width)
{
    const uint32_t *row = omd_section_at(pack, s);
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    uint32_t count = omd_section_size(pack, s);
    for (uint32_t i = 0; i < count; i++, row += width) {
        for (size_t k = 0; k < width; k++)
            if (!string_inside(pack, row[k])) return false;
        if (i > 0 && strcmp(strings + row[0 - (ptrdiff_t)width], strings + row[0]) >= 0)
            return false;
    }
    return true;
}

static bool marks_sound(const omd_pack *pack)
{
    const omd_pack_mark *marks = omd_section_at(pack, OMD_S_MARKS);
    const char *strings = omd_section_at(pack, OMD_S_STRINGS);
    for (uint32_t i = 0; i < omd_section_size(pack, OMD_S_MARKS); i++) {
        if (!string_inside(pack, marks[i].name)) return false;
        if (marks[i].watch >= omd_section_size(pack, OMD_S_WATCHES)) return false;
        if (i > 0 && strcmp(strings + marks[i - 1].name, strings + marks[i].name) >= 0)
            return false;
    }
    return true;
}

bool omd_pack_sound(const omd_pack *pack)
{
    return sections_lie_inside(pack) && strings_end(pack) && all_words_sound(pack) &&
           patterns_sound(pack) && rules_sound(pack) && marks_sound(pack) &&
           rows_sound(pack, OMD_S_MESSAGES, sizeof(omd_pack_message_row) / sizeof(uint32_t)) &&
           rows_sound(pack, OMD_S_LABELS, sizeof(omd_pack_label_row) / sizeof(uint32_t));
}
