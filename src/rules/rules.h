/* rules.h - a language's pack, and the matcher that runs it over a text
 *
 * omd_pack_open() looks at every offset, size and number of a pack once; after that it is
 * trusted. Its texts are used where they lie; words and patterns are spread out by the
 * matcher at the pack's first use. */
#ifndef OMD_RULES_H
#define OMD_RULES_H

#include "../text/text.h"
#include "omdome.h"

typedef struct omd_pack_header omd_pack_header; /* pack.h */

typedef struct {
    const omd_pack_header *header;
    size_t size;
} omd_pack;

/* 0, OMD_BAD_PACK or OMD_WRONG_VERSION. The bytes are borrowed. */
int omd_pack_open(omd_pack *pack, const void *bytes, size_t size);

const char *omd_pack_language(const omd_pack *pack); /* "sv" */

/* A rule block of the language's files; several may share an id. */
typedef struct {
    const char *id;      /* "removal-request.delete" */
    uint8_t kinds;       /* bit 1 << OMD_REPLY, 1 << OMD_INVITATION */
    uint8_t severity;    /* omd_severity */
    const char *rewrite; /* a sentence that may take the sentence's place, or NULL */
} omd_rule_info;

uint32_t omd_pack_rule_count(const omd_pack *pack);
omd_rule_info omd_pack_rule(const omd_pack *pack, uint32_t rule);

/* What a rule id says to the user in the pack's own language; false: nothing. */
typedef struct {
    const char *say;          /* what is wrong */
    const char *why;          /* the reason */
    const char *source_title; /* the guideline's name */
    const char *source_url;
} omd_message;

bool omd_pack_message(const omd_pack *pack, const char *id, omd_message *message);

/* Other texts of the user interface by key ("fix.remove"); NULL: none. */
const char *omd_pack_label(const omd_pack *pack, const char *key);

/* One find. Token numbers of the text. */
typedef struct {
    uint32_t rule;        /* index of the rule block */
    uint32_t line;        /* index of the find line in the pack: for rulec and tests */
    uint32_t first, last; /* the underlined tokens, `last` not included */
    uint32_t sentence;
} omd_match;

typedef struct omd_matcher omd_matcher;

omd_matcher *omd_matcher_new(const omd_memory *memory);
void omd_matcher_free(omd_matcher *m);

/* Sets `language` of each sentence to an index into `packs` or 0xFF: by function words,
 * each sentence by itself where it is clear, else as the text around it. Returns the
 * text's own index, or -1 where no loaded language fits. A text of fewer than three
 * words with no evidence takes pack 0. */
int omd_matcher_language(omd_matcher *m, omd_text *t, const omd_pack *const *packs, uint32_t count);

/* Runs every rule of `pack` that lives in `kind` over the sentences whose `language` is
 * `index`. Matches come in order of sentence, then line. 0 or OMD_NO_MEMORY.
 * `disabled` is a line that counts as absent (rulec's leave-one-out), or UINT32_MAX. */
int omd_matcher_run(omd_matcher *m, const omd_text *t, const omd_pack *pack, uint32_t index,
                    omd_kind kind, uint32_t disabled, const omd_match **matches, uint32_t *count);

/* Whether the whole text holds the named mark ("advice.thank"); after omd_matcher_run()
 * on the same text and pack. False where the pack has no such mark. */
bool omd_matcher_mark(omd_matcher *m, const omd_text *t, const omd_pack *pack, uint32_t index,
                      const char *name);

/* Work done since the matcher was made, in elementary steps: what the growth tests count. */
uint64_t omd_matcher_steps(const omd_matcher *m);

#endif
