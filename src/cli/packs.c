/* packs.c - finds language packs and makes checkers with them */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "command.h"

#define MOST_PACK ((size_t)64 << 20)

static char *join(const char *a, size_t a_size, const char *b)
{
    size_t b_size = strlen(b) + 1;
    char *path = malloc(a_size + b_size);
    if (!path) return NULL;
    memcpy(path, a, a_size);
    memcpy(path + a_size, b, b_size);
    return path;
}

/* "/usr/bin/omdome" and "packs" make "/usr/bin/packs". */
static char *beside(const char *program, const char *name)
{
    const char *slash = strrchr(program, '/');
    return slash ? join(program, (size_t)(slash - program) + 1, name) : NULL;
}

static bool is_pack(const char *name)
{
    size_t size = strlen(name);
    return size > 5 && strcmp(name + size - 5, ".pack") == 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the names of a folder's packs to p->packs; false: it has none. */
static bool list_folder(omd_packs *p, const char *folder)
{
    DIR *open = opendir(folder);
    if (!open) return false;
    for (struct dirent *entry; (entry = readdir(open));) {
        if (!is_pack(entry->d_name)) continue;
        char **more = realloc(p->packs, ((size_t)p->count + 1) * sizeof *more);
        if (more) p->packs = more;
        char *path = join(folder, strlen(folder), "/");
        char *name = path ? join(path, strlen(path), entry->d_name) : NULL;
        free(path);
        if (!more || !name) {
            free(name);
            break;
        }
        p->packs[p->count++] = name;
    }
    closedir(open);
    if (p->count) qsort(p->packs, (size_t)p->count, sizeof *p->packs, by_name);
    return p->count > 0;
}

static bool try_folder(omd_packs *p, char *folder)
{
    if (folder && list_folder(p, folder)) {
        p->folder = folder;
        return true;
    }
    free(folder);
    return false;
}

static char *copy(const char *s)
{
    return join(s, strlen(s), "");
}

/* The command may be a link into the folder where it was built. */
static bool find_folder(omd_packs *p, const omd_options *o)
{
    char real[4096];
    const char *named = o->packs ? o->packs : getenv("OMDOME_PACKS");
    if (named && *named) return try_folder(p, copy(named));
    if (try_folder(p, beside(o->program, "packs"))) return true;
    ssize_t size = readlink("/proc/self/exe", real, sizeof real - 1);
    if (size <= 0) return false;
    real[size] = '\0';
    return try_folder(p, beside(real, "packs")) || try_folder(p, beside(real, "../packs")) ||
           try_folder(p, beside(real, "../share/omdome/packs"));
}

int omd_find_packs(omd_packs *p, const omd_options *o)
{
    if (!find_folder(p, o))
        return omd_complain(
            o, "no language packs found; name their folder by --packs or OMDOME_PACKS");
    p->sizes = calloc((size_t)p->count, sizeof *p->sizes);
    if (!p->sizes) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    for (int i = 0; i < p->count; i++) {
        char *name = p->packs[i];
        p->packs[i] = omd_read_file(name, NULL, MOST_PACK, &p->sizes[i]);
        if (!p->packs[i]) omd_complain(o, "%s: %s", name, errno ? strerror(errno) : "too long");
        free(name);
        if (!p->packs[i]) {
            for (int rest = i + 1; rest < p->count; rest++) free(p->packs[rest]);
            p->count = i;
            return OMD_FAILED;
        }
    }
    return 0;
}

void omd_free_packs(omd_packs *p)
{
    for (int i = 0; i < p->count; i++) free(p->packs[i]);
    free(p->packs);
    free(p->sizes);
    free(p->folder);
}

static int set_up(omd_checker *c, const omd_options *o, const omd_packs *p)
{
    for (int i = 0; i < p->count; i++) {
        int failure = omd_load(c, p->packs[i], p->sizes[i]);
        if (failure)
            return omd_complain(o, "%s, pack %d: %s", p->folder, i + 1, omd_error_text(failure));
    }
    if (o->locale && omd_set_locale(c, o->locale) != 0)
        return omd_complain(o, "there are no messages in \"%s\"; see omdome languages", o->locale);
    for (int i = 0; i < o->rule_count; i++)
        if (omd_set_rule(c, o->rules[i].name, o->rules[i].severity) != 0)
            return omd_complain(o, "--rule: no rule is called \"%s\"", o->rules[i].name);
    return 0;
}

omd_checker *omd_make_checker(const omd_options *o, const omd_packs *p)
{
    omd_checker *c = omd_new();
    if (!c) omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    if (c && set_up(c, o, p) == 0) return c;
    omd_free(c);
    return NULL;
}
