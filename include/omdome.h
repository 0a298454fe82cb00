/* omdome.h - finds policy violations in replies to reviews and in review invitations
 *
 *     omd_checker *c = omd_new();
 *     omd_load(c, pack, pack_size);
 *     omd_load_scores(c, scores, scores_size);
 *     omd_request ask = { .kind = OMD_REPLY, .language = "auto" };
 *     const omd_report *report;
 *     if (omd_check(c, &ask, text, size, &report) == 0)
 *         for (uint32_t i = 0; i < report->finding_count; i++)
 *             puts(report->findings[i].message);
 *     omd_free(c);
 *
 * Failures are negative numbers; omd_error_text() puts them in words. The library
 * never prints, exits or aborts, and has no global state: it is a guest. */
#ifndef OMDOME_H
#define OMDOME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define OMD_VERSION "0.1.0"

/* One per thread. Packs may be shared. */
typedef struct omd_checker omd_checker;

typedef enum { OMD_REPLY = 1, OMD_INVITATION = 2 } omd_kind;

/* How grave a finding is. OMD_OFF and OMD_DEFAULT only serve omd_set_rule(). */
typedef enum {
    OMD_DEFAULT = -1,
    OMD_OFF = 0,
    OMD_HINT = 1,    /* style */
    OMD_WARNING = 2, /* probably breaks the guideline; a person should look */
    OMD_ERROR = 3    /* breaks the guideline as it stands */
} omd_severity;

enum {
    OMD_NO_MEMORY = -1,
    OMD_BAD_PACK = -2,      /* truncated, altered or not a pack, or not scores */
    OMD_WRONG_VERSION = -3, /* made for another version of the format */
    OMD_NO_LANGUAGE = -4,   /* not a language's code; for a locale: no pack has messages in it */
    OMD_TOO_LONG = -5,      /* more than OMD_MAX_TEXT bytes */
    OMD_BAD_ARGUMENT = -6,
    OMD_OTHER_PACK = -7 /* scores that belong to another pack of their language */
};

/* The longest text that omd_check() takes, in bytes. */
#define OMD_MAX_TEXT (32u << 20)

/* A list of UTF-8 strings, borrowed for the length of the call. */
typedef struct {
    const char *const *items;
    uint32_t count;
} omd_strings;

/* What the host page knows. All may be NULL, empty or 0. */
typedef struct {
    const char *reviewer_name; /* as the platform displays it */
    omd_strings own_domains;   /* "example.se": its addresses are the business's own */
    omd_strings own_phones;    /* in any writing: compared by their digits */
    omd_strings own_names;     /* staff who agreed to be named */
    const char *review;        /* the text of the review that is answered */
    int stars;                 /* of that review, 1 to 5; 0: not known */
} omd_context;

typedef struct {
    omd_kind kind;
    const char *language;       /* "sv", "en-GB" ... or "auto"; NULL is "auto". Without a pack for it
                                   only personal data is looked for */
    const omd_context *context; /* or NULL */
} omd_request;

/* A text that may take the place of [start, end): usually the finding's own span,
 * sometimes the whole sentence around it. Counted in UTF-16 units like the finding. */
typedef struct {
    const char *label; /* for the button, in the locale */
    const char *text;  /* in the language of the text; may be empty: remove */
    uint32_t start, end;
} omd_replacement;

typedef struct {
    uint32_t start, end;  /* UTF-16 units of the text, `end` not included */
    const char *rule;     /* "removal-request.delete" */
    const char *category; /* "removal-request" */
    omd_severity severity;
    const char *message;      /* what is wrong, in the locale */
    const char *reason;       /* why, in the locale */
    const char *source_title; /* the guideline's name */
    const char *source_url;   /* and its address */
    const omd_replacement *replacements;
    uint32_t replacement_count;
} omd_finding;

typedef struct {
    const char *rule;    /* "advice.thank" */
    bool met;            /* true: the text does so already */
    const char *message; /* in the locale */
} omd_advice;

/* Belongs to the checker and lives until its next omd_check() or omd_free(). */
typedef struct {
    const char *language; /* of the text: as asked for or told by its words, else "und" */
    bool supported;       /* a loaded pack knows it; if not, only personal data was looked for */
    const omd_finding *findings; /* in order of `start` */
    uint32_t finding_count;
    const omd_advice *advice;
    uint32_t advice_count;
} omd_report;

/* Returns NULL when memory is out. */
omd_checker *omd_new(void);

/* The same with the caller's allocator: `resize(context, NULL, n)` allocates,
 * `resize(context, p, 0)` frees, otherwise as realloc(). */
omd_checker *omd_new_with(void *(*resize)(void *context, void *block, size_t size), void *context);

void omd_free(omd_checker *c);

/* Adds a language pack. The bytes are borrowed: keep them until omd_free(). They must
 * be aligned to 8. A pack for a language that is loaded already takes its place. */
int omd_load(omd_checker *c, const void *pack, size_t size);

/* Adds a language's scores to its pack, which is loaded before: the weights of words by
 * which a check also finds what no rule sees, and drops what is unlikely. Without them it
 * says what the rules alone say. The bytes are borrowed and aligned as a pack's; scores
 * loaded again take the place of the old ones, and a pack that takes another's place has
 * none. OMD_NO_LANGUAGE without a pack of the language, OMD_OTHER_PACK where it is not the
 * one that they were made for; the checker is then as it was. */
int omd_load_scores(omd_checker *c, const void *scores, size_t size);

/* Language of messages and button labels, apart from that of the text. Default "en".
 * OMD_NO_LANGUAGE where no loaded pack has messages in it; the old one then stays. */
int omd_set_locale(omd_checker *c, const char *locale);

/* Overrides the severity of a rule ("aggression.shouting") or a whole category
 * ("aggression"); a rule's own setting wins. OMD_OFF silences, OMD_DEFAULT restores.
 * OMD_BAD_ARGUMENT for an identifier that no rule has. */
int omd_set_rule(omd_checker *c, const char *rule, omd_severity severity);

/* Checks a text. Returns 0 or a negative failure. `text` need not end in NUL; bytes
 * that are not UTF-8 are read as U+FFFD (one for each maximal ill-formed part, as
 * browsers do) and are no failure. */
int omd_check(omd_checker *c, const omd_request *request, const char *text, size_t size,
              const omd_report **report);

/* One sentence in English, never NULL. */
const char *omd_error_text(int failure);

#ifdef __cplusplus
}
#endif
#endif
