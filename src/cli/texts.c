/* texts.c - checks whole files, for people or for other programs */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "answer.h"
#include "show.h"

typedef struct {
    const omd_options *o;
    omd_answerer answerer;
    omd_json_out out;
    uint64_t shown; /* texts, or SARIF results */
    bool found;     /* something that matters */
    int status;
} run;

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

/* What has been written so far leaves, so that no run of files piles up. */
static void hand_over(run *r)
{
    if (r->out.failed)
        r->status = omd_complain(r->o, "%s", omd_error_text(OMD_NO_MEMORY));
    else if (r->out.size)
        fwrite(r->out.bytes, 1, r->out.size, r->o->out);
    omd_json_start(&r->out);
}

static void check_text(run *r, const char *name, const char *text, size_t size)
{
    const omd_options *o = r->o;
    const omd_report *report;
    omd_request ask = { .kind = o->kind,
                        .language = o->language,
                        .context = omd_default_context(&r->answerer) };
    int failure = omd_answerer_check(&r->answerer, &ask, text, size, &report);
    if (failure) {
        r->status = omd_complain(o, "%s: %s", name, omd_error_text(failure));
        return;
    }
    for (uint32_t i = 0; i < report->finding_count; i++)
        r->found = r->found || report->findings[i].severity > OMD_HINT;
    omd_shown shown = { strcmp(name, "-") == 0 ? "(standard input)" : name, text, (uint32_t)size,
                        report };
    show(r, &shown);
    hand_over(r);
}

static void check_file(run *r, const char *name)
{
    size_t size;
    char *text = omd_read_file(name, r->o->in, OMD_MAX_TEXT, &size);
    if (text)
        check_text(r, name, text, size);
    else
        r->status = omd_complain(r->o, "%s: %s", name,
                                 errno ? strerror(errno) : omd_error_text(OMD_TOO_LONG));
    free(text);
}

static void check_files(run *r)
{
    const omd_options *o = r->o;
    if (o->format == OMD_AS_SARIF) omd_sarif_start(&r->out);
    if (o->format == OMD_AS_JSON) omd_json_raw(&r->out, "[");
    for (int i = 0; i < o->file_count; i++) check_file(r, o->files[i]);
    if (o->format == OMD_AS_SARIF) omd_sarif_end(&r->out);
    if (o->format == OMD_AS_JSON) omd_json_raw(&r->out, "]\n");
    hand_over(r);
}

int omd_check_texts(const omd_options *o, const omd_packs *p)
{
    if (o->file_count == 0)
        return omd_complain(
            o, "name the files to check, or \"-\" for standard input; see omdome --help");
    if (!o->kind)
        return omd_complain(o, "say what the texts are: --kind reply or --kind invitation");
    run r = { .o = o };
    omd_json_out_init(&r.out, &omd_plain_memory);
    r.status = omd_answerer_start(&r.answerer, o, p);
    if (!r.status) check_files(&r);
    omd_answerer_free(&r.answerer);
    omd_json_out_free(&r.out);
    return r.status ? r.status : r.found ? OMD_FINDINGS : OMD_CLEAN;
}
