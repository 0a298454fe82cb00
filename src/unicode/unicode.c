/* unicode.c - writes the tables of Unicode that src/text reads; runs on the host only
 *
 *     unicode > build/unicode/unicode_tables.h
 *
 * All knowledge is utf8proc's. What a checker asks it is little: what a code point is to
 * the tokenizer, what it folds to, its combining class, and which pairs compose. Laid out
 * as runs of code points that are alike, that takes a quarter of utf8proc's own tables. */
#include <stdio.h>

#include "tables.h"

static const char head[] = "/* Made by src/unicode from utf8proc %s, Unicode %s. */\n"
                           "#include <stdint.h>\n\n";

int main(void)
{
    printf(head, utf8proc_version(), utf8proc_unicode_version());
    write_classes();
    write_combining_classes();
    bool sound = write_folds() && write_compositions() && check_marks();
    if (!sound || fflush(stdout) != 0 || ferror(stdout)) {
        fputs("unicode: the tables do not hold what utf8proc says\n", stderr);
        return 1;
    }
    return 0;
}
