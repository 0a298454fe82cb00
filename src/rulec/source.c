/* source.c - splits a rule file into its lines
 *
 *     find  @remove &4 @review    # a comment
 *           | @withdraw           continues the line above
 */
#include <stdio.h>
#include <string.h>

#include "syntax.h"

char *source_load(arena *memory, const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) return NULL;
    size_t room = 1 << 16, count = 0, got;
    char *text = arena_take(memory, room + 1);
    while ((got = fread(text + count, 1, room - count, file)) > 0) {
        count += got;
        if (count < room) continue;
        char *larger = arena_take(memory, room * 2 + 1);
        memcpy(larger, text, count);
        text = larger;
        room *= 2;
    }
    fclose(file);
    text[count] = 0;
    *size = count;
    return text;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Where the line's own text ends: before a comment and the spaces there. */
static size_t line_size(const char *line, size_t size)
{
    for (size_t i = 0; i < size; i++) {
        if (line[i] != '#' || i < 2 || line[i - 1] != ' ' || line[i - 2] != ' ') continue;
        if (i + 1 == size || line[i + 1] == ' ') size = i;
    }
    while (size > 0 && is_space(line[size - 1])) size--;
    return size;
}

/* Fields whose value is a pattern, where a continuation's mark is the "or". */
static bool holds_pattern(const char *field)
{
    static const char *const fields[] = { "set", "find", "unless", "needs", "mark" };
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (strcmp(field, fields[i]) == 0) return true;
    return false;
}

static void continue_line(rulebase *base, source_line *last, const char *more, size_t size,
                          place at)
{
    if (last == NULL) {
        error_at(base->log, at,
                 "a line that starts with | continues none; write the field before it");
        return;
    }
    while (size > 0 && is_space(*more)) more++, size--;
    last->value = arena_format(base->memory, "%s %s%.*s", last->value,
                               holds_pattern(last->field) ? "| " : "", (int)size, more);
}

static void add_line(rulebase *base, list *lines, const char *line, size_t size, place at)
{
    size_t field = 0, value;
    while (field < size && !is_space(line[field])) field++;
    for (value = field; value < size && is_space(line[value]);) value++;
    source_line *l = list_add(base->memory, lines, sizeof *l);
    l->field = arena_text(base->memory, line, field);
    l->value = arena_text(base->memory, line + value, size - value);
    l->at = at;
}

void source_split(rulebase *base, const char *file, const char *text, list *lines)
{
    place at = { file, 0 };
    while (*text != 0) {
        const char *end = strchr(text, '\n');
        size_t size = end == NULL ? strlen(text) : (size_t)(end - text);
        size_t used = line_size(text, size), indent = 0;
        while (indent < used && is_space(text[indent])) indent++;
        at.line++;
        const char *line = text + indent;
        if (indent < used && *line != '#') {
            source_line *last =
                lines->count == 0 ? NULL : &LIST_AT(source_line, lines, lines->count - 1);
            if (*line == '|')
                continue_line(base, last, line + 1, used - indent - 1, at);
            else
                add_line(base, lines, line, used - indent, at);
        }
        text += size + (end != NULL);
    }
}
