/* answer.h - answers one line of --jsonl */
#ifndef OMD_ANSWER_H
#define OMD_ANSWER_H

#include "../json/context.h"
#include "../json/read.h"
#include "../json/report.h"
#include "command.h"

typedef struct {
    const omd_options *options;
    omd_checker *checker;
    omd_packs dictionaries;
    omd_speller *speller; /* or NULL */
    omd_json json, file_json; /* the line, and the file of --context */
    omd_json_context context, file_context;
    char *file_text;
    omd_json_out out; /* answers pile up here */
    uint64_t malformed;
    char problem[160];
} omd_answerer;

/* 0, or OMD_FAILED after a complaint; free it also then. */
int omd_answerer_start(omd_answerer *a, const omd_options *o, const omd_packs *p);
void omd_answerer_free(omd_answerer *a);

/* Checks a text, its spelling too where that is asked for. 0 or a failure. */
int omd_answerer_check(omd_answerer *a, const omd_request *request, const char *text, size_t size,
                       const omd_report **report);

/* The context for texts that bring none, or NULL. */
const omd_context *omd_default_context(const omd_answerer *a);

/* Adds one line to `out`. What is wrong with a line becomes its answer. */
void omd_answer(omd_answerer *a, const char *line, size_t size, uint64_t number);

/* The answer to a line that is longer than lines may be. */
void omd_answer_too_long(omd_answerer *a, uint64_t number);

#endif
