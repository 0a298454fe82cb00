/* packs.c - finds language packs and dictionaries, and makes checkers with packs */
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

/* Where a kind of file lies. */
typedef struct {
    const char *ending, *folder, *variable;
    const char *absent; /* what is said where there are none */
} shelf;

static const shelf pack_shelf = {
    ".pack", "packs", "OMDOME_PACKS",
    "no language packs found; name their folder by --packs or OMDOME_PACKS"
};
static const shelf dictionary_shelf = {
    ".dict", "dictionaries", "OMDOME_DICTIONARIES",
    "no dictionaries found; name their folder by --dictionaries or OMDOME_DICTIONARIES"
};

static bool belongs(const shelf *f, const char *name)
{
    size_t size = strlen(name), end = strlen(f->ending);
    return size > end && strcmp(name + size - end, f->ending) == 0;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds the names of a folder's files to p->packs; false: it has none. */
static bool list_folder(omd_packs *p, const shelf *f, const char *folder)
{
    DIR *open = opendir(folder);
    if (!open) return false;
    for (struct dirent *entry; (entry = readdir(open));) {
        if (!belongs(f, entry->d_name)) continue;
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

static bool try_folder(omd_packs *p, const shelf *f, char *folder)
{
    if (folder && list_folder(p, f, folder)) {
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

static bool try_beside(omd_packs *p, const shelf *f, const char *program, const char *between)
{
    char *place = beside(program, between);
    char *folder = place ? join(place, strlen(place), f->folder) : NULL;
    free(place);
    return try_folder(p, f, folder);
}

/* The command may be a link into the folder where it was built. */
static bool find_folder(omd_packs *p, const omd_options *o, const shelf *f, const char *option)
{
    char real[4096];
    const char *named = option ? option : getenv(f->variable);
    if (named && *named) return try_folder(p, f, copy(named));
    if (try_beside(p, f, o->program, "")) return true;
    ssize_t size = readlink("/proc/self/exe", real, sizeof real - 1);
    if (size <= 0) return false;
    real[size] = '\0';
    return try_beside(p, f, real, "") || try_beside(p, f, real, "../") ||
           try_beside(p, f, real, "../share/omdome/");
}

static int read_files(omd_packs *p, const omd_options *o)
{
    p->sizes = calloc((size_t)p->count, sizeof *p->sizes);
    if (!p->sizes) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    for (int i = 0; i < p->count; i++) {
        char *name = p->packs[i];
        p->packs[i] = omd_read_file(name, NULL, MOST_PACK, &p->sizes[i]);
        if (!p->packs[i]) omd_complain(o, "%s: %s", name, errno ? strerror(errno) : "too long");
        free(name);
        if (!p->packs[i]) return OMD_FAILED;
    }
    return 0;
}

/* What lies beside "…/sv.pack" as "…/sv.scores". False after a complaint. */
static bool read_scores(omd_packs *p, const omd_options *o, int pack)
{
    const char *of = p->packs[pack];
    char *name = join(of, strlen(of) - strlen(pack_shelf.ending), ".scores");
    if (name) p->scores[pack] = omd_read_file(name, NULL, MOST_PACK, &p->score_sizes[pack]);
    bool fine = name && (p->scores[pack] || errno == ENOENT);
    if (!fine) omd_complain(o, "%s: %s", name ? name : of, errno ? strerror(errno) : "too long");
    free(name);
    return fine;
}

static int read_all_scores(omd_packs *p, const omd_options *o)
{
    p->scores = calloc((size_t)p->count, sizeof *p->scores);
    p->score_sizes = calloc((size_t)p->count, sizeof *p->score_sizes);
    if (!p->scores || !p->score_sizes) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    for (int i = 0; i < p->count; i++)
        if (!read_scores(p, o, i)) return OMD_FAILED;
    return 0;
}

int omd_find_packs(omd_packs *p, const omd_options *o)
{
    if (!find_folder(p, o, &pack_shelf, o->packs)) return omd_complain(o, "%s", pack_shelf.absent);
    int status = read_all_scores(p, o);
    return status ? status : read_files(p, o);
}

/* "…/en-GB.dict" is wanted for "en" and "en-GB". */
static bool is_of(const char *path, const char *language)
{
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    size_t size = strlen(language);
    if (strcmp(language, "auto") == 0) return true;
    return strncmp(name, language, size) == 0 && (name[size] == '.' || name[size] == '-');
}

int omd_find_dictionaries(omd_packs *p, const omd_options *o)
{
    const char *language = o->language && *o->language ? o->language : "auto";
    if (!find_folder(p, o, &dictionary_shelf, o->dictionaries))
        return omd_complain(o, "%s", dictionary_shelf.absent);
    int kept = 0;
    for (int i = 0; i < p->count; i++) {
        if (is_of(p->packs[i], language))
            p->packs[kept++] = p->packs[i];
        else
            free(p->packs[i]);
    }
    p->count = kept;
    if (!kept) return omd_complain(o, "there is no dictionary for \"%s\"", language);
    return read_files(p, o);
}

void omd_free_packs(omd_packs *p)
{
    for (int i = 0; i < p->count; i++) {
        free(p->packs[i]);
        if (p->scores) free(p->scores[i]);
    }
    free(p->packs);
    free(p->sizes);
    free(p->scores);
    free(p->score_sizes);
    free(p->folder);
}

static int load_pack(omd_checker *c, const omd_options *o, const omd_packs *p, int i)
{
    int failure = omd_load(c, p->packs[i], p->sizes[i]);
    if (failure)
        return omd_complain(o, "%s, pack %d: %s", p->folder, i + 1, omd_error_text(failure));
    if (p->scores[i]) failure = omd_load_scores(c, p->scores[i], p->score_sizes[i]);
    if (failure)
        return omd_complain(o, "%s, scores of pack %d: %s", p->folder, i + 1,
                            omd_error_text(failure));
    return 0;
}

static int set_up(omd_checker *c, const omd_options *o, const omd_packs *p)
{
    for (int i = 0; i < p->count; i++)
        if (load_pack(c, o, p, i) != 0) return OMD_FAILED;
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
