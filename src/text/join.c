/* join.c - makes one token of what a recogniser found: "070-123 45 67" */
#include "reader.h"

typedef struct {
    uint32_t read, write; /* tokens taken, tokens kept */
    uint32_t sentence;    /* of the token read */
} joiner;

static void join_tokens(omd_text *t, uint32_t first, uint32_t last, uint32_t to, omd_entity entity)
{
    omd_token whole = t->tokens[first];
    whole.entity = (uint8_t)entity;
    for (uint32_t i = first + 1; i < last; i++) {
        const omd_token *part = &t->tokens[i];
        if (whole.kind == OMD_MARK) whole.kind = part->kind;
        whole.end = part->end;
        whole.view_end = part->view_end;
    }
    if (last - first > 1) {
        whole.form = 0; /* the empty form */
        whole.form_size = 0;
        whole.hash = OMD_HASH_START;
        whole.skeleton_count = 0;
        whole.flags &= (uint16_t) ~(unsigned)(OMD_F_CAPITALS | OMD_F_DISGUISED);
    }
    t->tokens[to] = whole;
}

void omd_text_join(omd_text *t, const omd_stretch *stretches, uint32_t count)
{
    joiner j = { 0, 0, 0 };
    uint32_t kept = 0; /* sentences */
    if (count == 0) return;
    for (uint32_t k = 0; j.read < t->token_count;) {
        /* Sentences that begin at this token do so at its new number. */
        while (j.sentence < t->sentence_count && t->sentences[j.sentence].first <= j.read) {
            bool inside = t->sentences[j.sentence].first < j.read;
            if (inside && kept > 0) {
                t->sentences[kept - 1].question = t->sentences[j.sentence].question;
            } else {
                t->sentences[kept] = t->sentences[j.sentence];
                t->sentences[kept++].first = j.write;
            }
            j.sentence++;
        }
        const omd_token *token = &t->tokens[j.read];
        while (k < count && stretches[k].view_end <= token->view) k++;
        uint32_t last = j.read + 1;
        if (k < count && stretches[k].view < token->view_end) {
            while (last < t->token_count && t->tokens[last].view < stretches[k].view_end) last++;
            join_tokens(t, j.read, last, j.write, stretches[k].entity);
            k++;
        } else if (j.write != j.read) {
            t->tokens[j.write] = *token;
        }
        j.write++;
        j.read = last;
    }
    /* A last sentence that was swallowed whole. */
    if (kept > 0 && j.sentence < t->sentence_count)
        t->sentences[kept - 1].question = t->sentences[t->sentence_count - 1].question;
    t->token_count = j.write;
    t->sentence_count = kept;
    for (uint32_t s = 0; s < kept; s++)
        t->sentences[s].last = s + 1 < kept ? t->sentences[s + 1].first : j.write;
}
