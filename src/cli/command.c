/* command.c - the omdome command: which part of it is wanted */
#include "command.h"

#include <stdarg.h>
#include <string.h>

#include "../rules/rules.h"

static const char help[] =
    "omdome - finds policy violations in replies to reviews and in review invitations\n"
    "\n"
    "  omdome check FILE... --kind reply|invitation   check texts, for people to read\n"
    "  omdome check --jsonl [FILE...]                 check many: a JSON object a line\n"
    "  omdome spell FILE...                           look for misspelt words only\n"
    "  omdome spell --words                           judge single words, one a line, and suggest\n"
    "  omdome spell --list                            of such words list those that are wrong\n"
    "  omdome languages                               list the languages that it knows\n"
    "  omdome --version\n"
    "\n"
    "FILE may be \"-\" for standard input. Options of check:\n"
    "\n"
    "  --kind KIND        reply or invitation; with --jsonl for lines that do not say\n"
    "  --lang CODE        language of the text: sv, en ... or auto (default)\n"
    "  --locale CODE      language of messages (default en)\n"
    "  --format FORMAT    text (default), json or sarif\n"
    "  --rule ID=HOW      off, hint, warning, error or default, for a rule such as\n"
    "                     aggression.shouting or a category such as aggression; repeatable\n"
    "  --context FILE     what is known about the review, a JSON object with any of\n"
    "                     reviewerName, ownDomains, ownPhones, ownNames, review, stars\n"
    "  --spelling         look for misspelt words too, and for what hides in them; with --lang\n"
    "                     only the dictionaries of that language are read\n"
    "  --dictionaries FOLDER  where they lie; otherwise the folder that OMDOME_DICTIONARIES\n"
    "                     names, otherwise \"dictionaries\" beside the command\n"
    "  --jobs N           threads for --jsonl (default: one for each core)\n"
    "  --packs FOLDER     where the language packs and their scores lie; otherwise the folder\n"
    "                     that OMDOME_PACKS names, otherwise \"packs\" beside the command\n"
    "\n"
    "A line for --jsonl is {\"id\", \"kind\", \"lang\", \"text\", \"context\"?}; its answer is\n"
    "{\"id\", \"lang\", \"findings\", \"advice\"}: offsets count UTF-16 units, advice is what\n"
    "a good text has and this one lacks. A malformed line is answered by\n"
    "{\"id\": null, \"line\", \"error\"} and the run goes on.\n"
    "\n"
    "Exit status: 0 nothing found that matters (hints do not); 1 findings of severity error\n"
    "or warning, not with --jsonl; 2 wrong use, unreadable or malformed input.\n";

int omd_complain(const omd_options *o, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("omdome: ", o->err);
    vfprintf(o->err, format, arguments);
    fputc('\n', o->err);
    va_end(arguments);
    return OMD_FAILED;
}

static int check(omd_options *o, int argc, char **argv)
{
    omd_packs packs = { 0 };
    int status = omd_read_options(o, argc, argv);
    if (!status) status = omd_find_packs(&packs, o);
    if (!status) status = o->jsonl ? omd_check_lines(o, &packs) : omd_check_texts(o, &packs);
    omd_free_packs(&packs);
    omd_free_options(o);
    if (fflush(o->out) != 0 || ferror(o->out))
        status = omd_complain(o, "the output could not be written");
    return status;
}

static int languages(omd_options *o, int argc, char **argv)
{
    omd_packs packs = { 0 };
    int status = omd_read_options(o, argc, argv);
    if (!status) status = omd_find_packs(&packs, o);
    for (int i = 0; !status && i < packs.count; i++) {
        omd_pack pack;
        int failure = omd_pack_open(&pack, packs.packs[i], packs.sizes[i]);
        if (failure)
            status =
                omd_complain(o, "%s, pack %d: %s", packs.folder, i + 1, omd_error_text(failure));
        else
            fprintf(o->out, "%s\n", omd_pack_language(&pack));
    }
    omd_free_packs(&packs);
    omd_free_options(o);
    return status;
}

/* "omdome --help", "omdome check --help"; behind "--" it would be a file. */
static bool wants_help(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0 || strcmp(argv[i], "-h") == 0) return true;
    return argc > 1 && strcmp(argv[1], "help") == 0;
}

int omd_command(int argc, char **argv, FILE *in, FILE *out, FILE *err)
{
    omd_options o = { .program = argc > 0 ? argv[0] : "", .in = in, .out = out, .err = err };
    const char *word = argc > 1 ? argv[1] : "";
    if (wants_help(argc, argv)) {
        fputs(help, out);
        return OMD_CLEAN;
    }
    if (strcmp(word, "check") == 0) return check(&o, argc - 2, argv + 2);
    if (strcmp(word, "spell") == 0) return omd_spell(&o, argc - 2, argv + 2);
    if (strcmp(word, "languages") == 0) return languages(&o, argc - 2, argv + 2);
    if (strcmp(word, "--version") == 0) {
        fputs("omdome " OMD_VERSION "\n", out);
        return OMD_CLEAN;
    }
    if (!*word) return omd_complain(&o, "nothing to do; see omdome --help");
    return omd_complain(&o, "\"%s\" is no command; see omdome --help", word);
}
