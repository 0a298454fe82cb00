/* spell.c - "omdome spell": misspelt words and nothing else
 *
 * With --words it answers like "hunspell -a", a line each: "*" for a word that is right,
 * "& word 2 0: better, best" for one that is not, "# word 0" where nothing comes to mind.
 * With --list it prints the words that are wrong, like "hunspell -l". */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "../json/report.h"
#include "show.h"

#define MOST_LINE 65536

typedef struct {
    omd_options *o;
    omd_speller *speller;
    omd_json_out out;
    uint64_t shown;
    int status;
} run;

static void judge_word(run *r, const char *word, size_t size)
{
    const char *const *list;
    FILE *out = r->o->out;
    if (omd_speller_knows(r->speller, r->o->language, word, size)) {
        if (!r->o->list) fputs("*\n", out);
        return;
    }
    if (r->o->list) {
        fprintf(out, "%s\n", word);
        return;
    }
    uint32_t count = omd_speller_suggest(r->speller, r->o->language, word, size, &list);
    fprintf(out, count ? "& %s %u 0:" : "# %s 0", word, count);
    for (uint32_t i = 0; i < count; i++) fprintf(out, "%s %s", i ? "," : "", list[i]);
    fputc('\n', out);
}

static int judge_words(run *r)
{
    static const char too_long[] = "a line is too long";
    char *line = malloc(MOST_LINE);
    if (!line) return omd_complain(r->o, "%s", omd_error_text(OMD_NO_MEMORY));
    while (fgets(line, MOST_LINE, r->o->in)) {
        size_t size = strcspn(line, "\r\n");
        if (size + 1 == MOST_LINE) {
            r->status = omd_complain(r->o, too_long);
            break;
        }
        line[size] = '\0';
        judge_word(r, line, size);
    }
    free(line);
    return r->status;
}

static void show(run *r, const omd_shown *s)
{
    if (r->o->format == OMD_AS_TEXT) {
        omd_show_text(r->o, s);
    } else if (r->o->format == OMD_AS_SARIF) {
        omd_sarif_add(&r->out, s, &r->shown);
    } else {
        if (r->shown++) omd_json_raw(&r->out, ",\n");
        omd_json_report(&r->out, s->report, s->file);
    }
}

static void check_file(run *r, const char *name)
{
    const omd_report *report;
    omd_spelling_request ask = { .language = r->o->language };
    size_t size;
    char *text = omd_read_file(name, r->o->in, OMD_MAX_TEXT, &size);
    if (!text) {
        r->status = omd_complain(r->o, "%s: %s", name,
                                 errno ? strerror(errno) : omd_error_text(OMD_TOO_LONG));
        return;
    }
    int failure = omd_speller_check(r->speller, &ask, text, size, &report);
    omd_shown shown = { strcmp(name, "-") == 0 ? "(standard input)" : name, text, (uint32_t)size,
                        report };
    if (failure)
        r->status = omd_complain(r->o, "%s: %s", name, omd_error_text(failure));
    else
        show(r, &shown);
    free(text);
}

static int check_files(run *r)
{
    omd_options *o = r->o;
    if (o->file_count == 0)
        return omd_complain(
            o, "name the files to check, or \"-\" for standard input; see omdome --help");
    if (o->format == OMD_AS_SARIF) omd_sarif_start(&r->out);
    if (o->format == OMD_AS_JSON) omd_json_raw(&r->out, "[");
    for (int i = 0; i < o->file_count; i++) check_file(r, o->files[i]);
    if (o->format == OMD_AS_SARIF) omd_sarif_end(&r->out);
    if (o->format == OMD_AS_JSON) omd_json_raw(&r->out, "]\n");
    if (r->out.failed) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    if (r->out.size) fwrite(r->out.bytes, 1, r->out.size, o->out);
    return r->status;
}

int omd_spell(omd_options *o, int argc, char **argv)
{
    omd_packs dictionaries = { 0 };
    run r = { .o = o };
    omd_json_out_init(&r.out, &omd_plain_memory);
    r.status = omd_read_options(o, argc, argv);
    if (!r.status) r.status = omd_find_dictionaries(&dictionaries, o);
    if (!r.status && !(r.speller = omd_make_speller(o, &dictionaries))) r.status = OMD_FAILED;
    if (!r.status) r.status = o->words || o->list ? judge_words(&r) : check_files(&r);
    omd_speller_free(r.speller);
    omd_free_packs(&dictionaries);
    omd_json_out_free(&r.out);
    omd_free_options(o);
    if (fflush(o->out) != 0 || ferror(o->out))
        return omd_complain(o, "the output could not be written");
    return r.status;
}
