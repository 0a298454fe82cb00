/* options.c - reads what follows "omdome check" and "omdome spell" */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"

typedef struct {
    omd_options *o;
    int argc, i;
    char **argv;
} reader;

/* The value of option `name`, whether written "--kind reply" or "--kind=reply". */
static bool value_of(reader *r, const char *name, const char **value)
{
    const char *word = r->argv[r->i];
    size_t size = strlen(name);
    *value = NULL;
    if (strncmp(word, name, size) != 0) return false;
    if (word[size] == '=')
        *value = word + size + 1;
    else if (word[size])
        return false;
    else if (r->i + 1 < r->argc)
        *value = r->argv[++r->i];
    return true;
}

static int wrong(const reader *r, const char *option, const char *value, const char *allowed)
{
    if (!value) return omd_complain(r->o, "%s wants a value: %s", option, allowed);
    return omd_complain(r->o, "%s cannot be \"%s\"; it is %s", option, value, allowed);
}

static int read_kind(const reader *r, const char *value)
{
    if (value && strcmp(value, "reply") == 0)
        r->o->kind = OMD_REPLY;
    else if (value && strcmp(value, "invitation") == 0)
        r->o->kind = OMD_INVITATION;
    else
        return wrong(r, "--kind", value, "reply or invitation");
    return 0;
}

static int read_format(const reader *r, const char *value)
{
    static const char *const names[] = { "text", "json", "sarif" };
    for (int i = 0; value && i < 3; i++) {
        if (strcmp(value, names[i]) != 0) continue;
        r->o->format = (omd_format)i;
        return 0;
    }
    return wrong(r, "--format", value, "text, json or sarif");
}

/* "aggression.shouting=off"; the rule itself is looked up by the checker. */
static int read_rule(const reader *r, const char *value)
{
    static const char *const names[] = { "default", "off", "hint", "warning", "error" };
    static const char allowed[] = "RULE=off, hint, warning, error or default";
    const char *sign = value ? strchr(value, '=') : NULL;
    if (!sign) return wrong(r, "--rule", value, allowed);
    for (int i = 0; i < 5; i++) {
        if (strcmp(sign + 1, names[i]) != 0) continue;
        omd_rule_option *rule = &r->o->rules[r->o->rule_count];
        size_t size = (size_t)(sign - value);
        if (size >= sizeof rule->name)
            return omd_complain(r->o, "--rule: no rule is called so: \"%s\"", value);
        memcpy(rule->name, value, size);
        rule->severity = (omd_severity)(i - 1);
        r->o->rule_count++;
        return 0;
    }
    return wrong(r, "--rule", value, allowed);
}

static int read_jobs(const reader *r, const char *value)
{
    char *end = NULL;
    long jobs = value ? strtol(value, &end, 10) : 0;
    if (!end || *end || jobs < 1 || jobs > OMD_MOST_JOBS)
        return wrong(r, "--jobs", value, "a number from 1 to 64");
    r->o->jobs = (int)jobs;
    return 0;
}

static int read_text(const reader *r, const char *option, const char *value, const char **place)
{
    if (!value || !*value) return wrong(r, option, value, "not empty");
    *place = value;
    return 0;
}

static bool read_switch(omd_options *o, const char *word)
{
    if (strcmp(word, "--jsonl") == 0)
        o->jsonl = true;
    else if (strcmp(word, "--spelling") == 0)
        o->spelling = true;
    else if (strcmp(word, "--words") == 0)
        o->words = true;
    else if (strcmp(word, "--list") == 0)
        o->list = true;
    else
        return false;
    return true;
}

static int read_option(reader *r)
{
    omd_options *o = r->o;
    const char *value, *word = r->argv[r->i];
    if (read_switch(o, word)) return 0;
    if (value_of(r, "--kind", &value)) return read_kind(r, value);
    if (value_of(r, "--format", &value)) return read_format(r, value);
    if (value_of(r, "--jobs", &value)) return read_jobs(r, value);
    if (value_of(r, "--rule", &value)) return read_rule(r, value);
    if (value_of(r, "--lang", &value)) return read_text(r, "--lang", value, &o->language);
    if (value_of(r, "--locale", &value)) return read_text(r, "--locale", value, &o->locale);
    if (value_of(r, "--packs", &value)) return read_text(r, "--packs", value, &o->packs);
    if (value_of(r, "--dictionaries", &value))
        return read_text(r, "--dictionaries", value, &o->dictionaries);
    if (value_of(r, "--context", &value)) return read_text(r, "--context", value, &o->context);
    return omd_complain(o, "\"%s\" is no option of check; see omdome --help", word);
}

int omd_read_options(omd_options *o, int argc, char **argv)
{
    reader r = { o, argc, 0, argv };
    bool only_files = false;
    o->rules = calloc((size_t)argc + 1, sizeof *o->rules);
    o->files = calloc((size_t)argc + 1, sizeof *o->files);
    if (!o->rules || !o->files) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    for (; r.i < argc; r.i++) {
        const char *word = argv[r.i];
        if (!only_files && strcmp(word, "--") == 0) {
            only_files = true;
            continue;
        }
        bool option = !only_files && word[0] == '-' && word[1];
        int status = 0;
        if (option)
            status = read_option(&r);
        else
            o->files[o->file_count++] = word;
        if (status) return status;
    }
    o->colour = isatty(fileno(o->out)) && !getenv("NO_COLOR");
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    if (!o->jobs) o->jobs = cores < 1 ? 1 : cores > OMD_MOST_JOBS ? OMD_MOST_JOBS : (int)cores;
    return 0;
}

void omd_free_options(omd_options *o)
{
    free(o->rules);
    free(o->files);
}
