/* answer.c - answers one line of --jsonl */
#include "answer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define MOST_CONTEXT ((size_t)64 << 20)

static int read_file_context(omd_answerer *a)
{
    const omd_options *o = a->options;
    size_t size;
    a->file_text = omd_read_file(o->context, o->in, MOST_CONTEXT, &size);
    if (!a->file_text)
        return omd_complain(o, "%s: %s", o->context, errno ? strerror(errno) : "too long");
    int failure = omd_json_read(&a->file_json, a->file_text, size);
    if (failure == OMD_BAD_ARGUMENT)
        return omd_complain(o, "%s: byte %u: %s", o->context, a->file_json.error_at + 1,
                            a->file_json.error);
    if (!failure)
        failure = omd_json_context_read(&a->file_context, &a->file_json, a->file_json.values);
    if (failure == OMD_BAD_ARGUMENT)
        return omd_complain(o, "%s: %s", o->context, a->file_context.error);
    return failure ? omd_complain(o, "%s", omd_error_text(failure)) : 0;
}

static int start_spelling(omd_answerer *a)
{
    int status = omd_find_dictionaries(&a->dictionaries, a->options);
    if (!status) a->speller = omd_make_speller(a->options, &a->dictionaries);
    return a->speller ? 0 : OMD_FAILED;
}

int omd_answerer_start(omd_answerer *a, const omd_options *o, const omd_packs *p)
{
    memset(a, 0, sizeof *a);
    a->options = o;
    omd_json_init(&a->json, &omd_plain_memory);
    omd_json_init(&a->file_json, &omd_plain_memory);
    omd_json_context_init(&a->context, &omd_plain_memory);
    omd_json_context_init(&a->file_context, &omd_plain_memory);
    omd_json_out_init(&a->out, &omd_plain_memory);
    a->checker = omd_make_checker(o, p);
    if (!a->checker || (o->spelling && start_spelling(a))) return OMD_FAILED;
    return o->context ? read_file_context(a) : 0;
}

void omd_answerer_free(omd_answerer *a)
{
    omd_free(a->checker);
    omd_speller_free(a->speller);
    omd_free_packs(&a->dictionaries);
    if (!a->options) return;
    omd_json_free(&a->json);
    omd_json_free(&a->file_json);
    omd_json_context_free(&a->context);
    omd_json_context_free(&a->file_context);
    omd_json_out_free(&a->out);
    free(a->file_text);
}

int omd_answerer_check(omd_answerer *a, const omd_request *request, const char *text, size_t size,
                       const omd_report **report)
{
    if (!a->speller) return omd_check(a->checker, request, text, size, report);
    return omd_check_spelling(a->checker, a->speller, request, text, size, report);
}

const omd_context *omd_default_context(const omd_answerer *a)
{
    return a->options->context ? &a->file_context.context : NULL;
}

typedef struct {
    const omd_json_value *id, *text;
    omd_request request;
} request_line;

/* What is wrong with a line, or NULL. */
typedef const char *problem;

static const omd_json_value *member(const omd_answerer *a, const char *key)
{
    const omd_json_value *value = omd_json_member(&a->json, a->json.values, key);
    return value && value->kind != OMD_J_NULL ? value : NULL;
}

static problem read_id(const omd_answerer *a, request_line *line)
{
    line->id = member(a, "id");
    bool fine = !line->id || line->id->kind == OMD_J_STRING || line->id->kind == OMD_J_NUMBER;
    return fine ? NULL : "id must be a string or a number";
}

static problem read_kind(const omd_answerer *a, request_line *line)
{
    const omd_json_value *value = member(a, "kind");
    line->request.kind = a->options->kind;
    if (!value)
        return line->request.kind ? NULL : "kind is missing; it is \"reply\" or \"invitation\"";
    const char *kind = value->kind == OMD_J_STRING ? omd_json_string(&a->json, value) : "";
    if (strcmp(kind, "reply") == 0)
        line->request.kind = OMD_REPLY;
    else if (strcmp(kind, "invitation") == 0)
        line->request.kind = OMD_INVITATION;
    else
        return "kind must be \"reply\" or \"invitation\"";
    return NULL;
}

static problem read_language(const omd_answerer *a, request_line *line)
{
    const omd_json_value *value = member(a, "lang");
    line->request.language = a->options->language;
    if (!value) return NULL;
    if (value->kind != OMD_J_STRING) return "lang must be a string";
    line->request.language = omd_json_string(&a->json, value);
    return NULL;
}

static problem read_text(const omd_answerer *a, request_line *line)
{
    line->text = member(a, "text");
    if (!line->text) return "text is missing";
    return line->text->kind == OMD_J_STRING ? NULL : "text must be a string";
}

static problem read_context(omd_answerer *a, request_line *line)
{
    const omd_json_value *value = member(a, "context");
    line->request.context = omd_default_context(a);
    if (!value) return NULL;
    int failure = omd_json_context_read(&a->context, &a->json, value);
    line->request.context = &a->context.context;
    if (failure == OMD_BAD_ARGUMENT) return a->context.error;
    return failure ? omd_error_text(failure) : NULL;
}

static problem read_line(omd_answerer *a, request_line *line)
{
    if (a->json.values->kind != OMD_J_OBJECT) return "a line must be a JSON object";
    problem wrong = read_id(a, line);
    if (!wrong) wrong = read_kind(a, line);
    if (!wrong) wrong = read_language(a, line);
    if (!wrong) wrong = read_text(a, line);
    if (!wrong) wrong = read_context(a, line);
    return wrong;
}

static void put_id(omd_answerer *a, const omd_json_value *id)
{
    if (!id)
        omd_json_raw(&a->out, "null");
    else if (id->kind == OMD_J_NUMBER)
        omd_json_raw_bytes(&a->out, a->json.source + id->at, id->size);
    else
        omd_json_put(&a->out, omd_json_string(&a->json, id), id->size);
}

static void put_report(omd_answerer *a, const omd_json_value *id, const omd_report *report)
{
    omd_json_raw(&a->out, "{\"id\":");
    put_id(a, id);
    omd_json_put_key(&a->out, "lang");
    omd_json_put_string(&a->out, report->language);
    omd_json_put_key(&a->out, "findings");
    omd_json_findings(&a->out, report);
    omd_json_put_key(&a->out, "advice");
    omd_json_unmet(&a->out, report);
    omd_json_raw(&a->out, "}\n");
}

/* Line numbers may pass what omd_json_put_number() takes. */
static void put_problem(omd_answerer *a, uint64_t number, const char *wrong)
{
    char digits[24];
    a->malformed++;
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)number);
    omd_json_raw(&a->out, "{\"id\":null,\"line\":");
    omd_json_raw(&a->out, digits);
    omd_json_put_key(&a->out, "error");
    omd_json_put_string(&a->out, wrong);
    omd_json_raw(&a->out, "}\n");
}

void omd_answer_too_long(omd_answerer *a, uint64_t number)
{
    put_problem(a, number, "the line is longer than 64 MiB");
}

/* Reads a line; `asked->text` is there where nothing is wrong. */
static problem understand(omd_answerer *a, const char *line, size_t size, request_line *asked)
{
    int failure = omd_json_read(&a->json, line, size);
    if (!failure) return read_line(a, asked);
    if (failure != OMD_BAD_ARGUMENT) return omd_error_text(failure);
    snprintf(a->problem, sizeof a->problem, "byte %u: %s", a->json.error_at + 1, a->json.error);
    return a->problem;
}

static problem check(omd_answerer *a, const request_line *asked, const omd_report **report)
{
    const char *text = asked->text ? omd_json_string(&a->json, asked->text) : "";
    size_t size = asked->text ? asked->text->size : 0;
    int failure = omd_answerer_check(a, &asked->request, text, size, report);
    return failure ? omd_error_text(failure) : NULL;
}

void omd_answer(omd_answerer *a, const char *line, size_t size, uint64_t number)
{
    request_line asked = { 0 };
    const omd_report *report;
    size_t before = a->out.size;
    problem wrong = understand(a, line, size, &asked);
    if (!wrong) wrong = check(a, &asked, &report);
    if (wrong)
        put_problem(a, number, wrong);
    else
        put_report(a, asked.id, report);
    if (!a->out.failed) return;
    a->out.failed = false; /* this answer did not fit: say so in its place */
    a->out.size = before;
    put_problem(a, number, omd_error_text(OMD_NO_MEMORY));
}
