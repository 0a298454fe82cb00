/* rulec.c - the rule compiler's commands
 *
 *     rulec compile DIR -o OUT --dictionary BASE [--lax] [--verbose]
 *     rulec tie PACK SCORES -o OUT
 *     rulec try DIR|PACK --kind reply "text"
 *     rulec words DIR --dictionary BASE WORD
 */
#include <stdio.h>
#include <string.h>

#include "run.h"

static void usage(void)
{
    fputs("rulec compile DIR -o OUT --dictionary BASE [--lax] [--verbose]\n"
          "rulec tie PACK SCORES -o OUT\n"
          "rulec try DIR|PACK --kind reply|invitation [--dictionary BASE] TEXT\n"
          "rulec words DIR --dictionary BASE WORD|PREFIX*|*ENDING\n"
          "rulec ids\n",
          stderr);
}

/* Options may stand anywhere. False: one is not known, or lacks its value. */
static bool read_options(options *o, int count, char **values)
{
    for (int i = 0; i < count; i++) {
        const char **into = NULL;
        if (strcmp(values[i], "-o") == 0)
            into = &o->out;
        else if (strcmp(values[i], "--dictionary") == 0)
            into = &o->dictionary;
        else if (strcmp(values[i], "--kind") == 0)
            into = &o->kind;
        else if (strcmp(values[i], "--lang") == 0)
            into = &o->language;
        else if (strcmp(values[i], "--lax") == 0)
            o->lax = true;
        else if (strcmp(values[i], "--verbose") == 0)
            o->verbose = true;
        else if (strncmp(values[i], "--", 2) == 0)
            return false;
        else if (o->folder == NULL)
            o->folder = values[i];
        else if (o->text == NULL)
            o->text = values[i];
        else
            return false;
        if (into != NULL && ++i == count) return false;
        if (into != NULL) *into = values[i];
    }
    return true;
}

int main(int count, char **values)
{
    options o = { 0 };
    if (count < 2 || !read_options(&o, count - 2, values + 2)) {
        usage();
        return 2;
    }
    const char *command = values[1];
    if (strcmp(command, "ids") == 0) return run_ids();
    if (strcmp(command, "compile") == 0 && o.folder != NULL && o.out != NULL)
        return run_compile(&o);
    if (strcmp(command, "tie") == 0 && o.text != NULL && o.out != NULL) return run_tie(&o);
    if (strcmp(command, "try") == 0 && o.folder != NULL && o.text != NULL) return run_try(&o);
    if (strcmp(command, "words") == 0 && o.folder != NULL && o.text != NULL) return run_words(&o);
    usage();
    return 2;
}
