/* build.c - reads, compiles and checks a folder of rules; writes its pack */
#include <stdio.h>
#include <string.h>

#include "check.h"
#include "examples.h"
#include "run.h"

/* Debian's name of the dictionary, where none is given. */
static const char *usual_dictionary(const char *language)
{
    if (strcmp(language, "sv") == 0) return "/usr/share/hunspell/sv_SE";
    if (strcmp(language, "en") == 0) return "/usr/share/hunspell/en_US";
    return NULL;
}

static void open_dictionary(build *b, const options *o)
{
    char reason[512];
    const char *name = o->dictionary != NULL ? o->dictionary : usual_dictionary(b->base.language);
    if (name == NULL) return;
    b->book.dictionary = dictionary_open(name, reason, sizeof reason);
    place at = { name, 0 };
    if (b->book.dictionary == NULL) error_at(&b->log, at, "%s", reason);
}

void build_make(build *b, const options *o, bool checked)
{
    memset(b, 0, sizeof *b);
    b->log.memory = &b->memory;
    b->log.lax = o->lax;
    b->base.memory = &b->memory;
    b->base.log = &b->log;
    b->book.base = &b->base;
    rulebase_read(&b->base, o->folder);
    open_dictionary(b, o);
    compiler c = { .base = &b->base, .book = &b->book };
    examples_read(&b->base, &c.frequency);
    void *pack_bytes = pack_write(&c, &b->size);
    if (checked) check_order(&b->base);
    if (pack_bytes == NULL) return;
    omd_pack pack;
    place at = { o->folder, 0 };
    if (omd_pack_open(&pack, pack_bytes, b->size) != 0) {
        error_at(&b->log, at, "rulec made a pack that the loader refuses: this is a bug of rulec");
        return;
    }
    b->pack = pack_bytes;
    if (checked) check_examples(&b->base, &pack, o->verbose);
}

void build_free(build *b)
{
    rulebase_free(&b->base);
    if (b->book.dictionary != NULL) dictionary_close(b->book.dictionary);
    arena_free(&b->memory);
}

bool file_write(const char *path, const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL) return false;
    bool whole = fwrite(bytes, 1, size, file) == size;
    return fclose(file) == 0 && whole;
}

int run_compile(const options *o)
{
    build b;
    build_make(&b, o, true);
    place out = { o->out, 0 };
    bool wanted =
        b.pack != NULL && (b.log.errors == 0 || o->lax); /* lax: something to go on with */
    if (wanted && !file_write(o->out, b.pack, b.size)) error_at(&b.log, out, "cannot be written");
    errors_print(&b.log);
    int status = b.log.errors > 0;
    build_free(&b);
    return status;
}
