/* context.c - lets a reply quote the review that it answers
 *
 * The host page may give the review's own text. What stands in quotation marks in the
 * reply and word for word in the review are the reviewer's words, also where no "you
 * wrote" introduces them. (Own addresses, numbers and names are known to src/personal.) */
#include <string.h>

#include "checker.h"

/* A longer review is looked through no further: the cost stays bounded. */
#define MOST_REVIEW 16384

static bool holds(const char *review, size_t review_size, const char *words, size_t size)
{
    const char *end = review + review_size;
    while ((size_t)(end - review) >= size) {
        const char *at = memchr(review, words[0], (size_t)(end - review) - size + 1);
        if (!at) return false;
        if (memcmp(at, words, size) == 0) return true;
        review = at + 1;
    }
    return false;
}

static size_t bounded_length(const char *s)
{
    size_t size = 0;
    while (size < MOST_REVIEW && s[size]) size++;
    return size;
}

void omd_drop_quoted_review(omd_checker *c)
{
    const omd_context *context = c->request->context;
    if (!context || !context->review || c->request->kind != OMD_REPLY) return;
    size_t review_size = bounded_length(context->review);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < c->finds.count; i++) {
        const omd_found *f = &c->finds.items[i];
        bool quoted = f->personal == OMD_NONE && (c->text.tokens[f->first].flags & OMD_F_QUOTED);
        if (quoted &&
            holds(context->review, review_size, c->text.source + f->start, f->end - f->start))
            continue;
        c->finds.items[kept++] = *f;
    }
    c->finds.count = kept;
}
