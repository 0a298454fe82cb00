/* jsonl.c - checks a stream of any length, a JSON object a line, in constant memory
 *
 * Lines are read in batches of about a megabyte, or of what there is when no more comes at
 * once. The threads share a batch out in order; answers leave in order. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "answer.h"

#define BATCH          ((size_t)1 << 20)
#define MOST_LINE      ((size_t)64 << 20)
#define WORTH_A_THREAD ((size_t)1 << 14) /* bytes */

/* A thread's share of a batch: whole lines. */
typedef struct {
    omd_answerer answerer;
    const char *from, *to;
    uint64_t number; /* of the first line */
    pthread_t thread;
    bool runs;
} share;

typedef struct {
    const omd_options *o;
    share *shares;
    int share_count;
    int file;
    char *bytes;
    size_t size, room;
    size_t searched; /* no line ends before this */
    bool skipping;   /* inside a line that is too long */
    bool begun;      /* past what may stand before the first line */
    bool ended;
    uint64_t lines;
    time_t shown;
    bool told;
} stream;

static void *answer_share(void *argument)
{
    share *s = argument;
    uint64_t number = s->number;
    for (const char *line = s->from; line < s->to;) {
        const char *end = memchr(line, '\n', (size_t)(s->to - line));
        if (!end) end = s->to;
        size_t size = (size_t)(end - line);
        if (size > MOST_LINE)
            omd_answer_too_long(&s->answerer, number++);
        else
            omd_answer(&s->answerer, line, size, number++);
        line = end + 1;
    }
    return NULL;
}

static uint64_t count_lines(const char *from, const char *to)
{
    uint64_t count = 0;
    while (from < to) {
        const char *end = memchr(from, '\n', (size_t)(to - from));
        count++;
        from = end ? end + 1 : to;
    }
    return count;
}

/* Where a share of about `size` bytes ends: after a whole line. */
static const char *share_end(const char *from, size_t size, const char *to)
{
    if ((size_t)(to - from) <= size) return to;
    const char *end = memchr(from + size, '\n', (size_t)(to - from) - size);
    return end ? end + 1 : to;
}

static int write_answers(stream *s, share *part)
{
    omd_json_out *out = &part->answerer.out;
    if (out->size) fwrite(out->bytes, 1, out->size, s->o->out);
    omd_json_start(out);
    return ferror(s->o->out) ? OMD_FAILED : 0;
}

/* Progress, where somebody watches and the answers go elsewhere. */
static void show_progress(stream *s)
{
    time_t now = time(NULL);
    if (now == s->shown || !isatty(fileno(s->o->err)) || isatty(fileno(s->o->out))) return;
    if (s->shown) {
        fprintf(s->o->err, "\r%llu lines", (unsigned long long)s->lines);
        s->told = true;
    }
    s->shown = now;
}

/* Answers the whole lines in `bytes`. */
static int answer_batch(stream *s, size_t size)
{
    const char *from = s->bytes, *to = s->bytes + size;
    size_t jobs = size / WORTH_A_THREAD + 1;
    if (jobs > (size_t)s->share_count) jobs = (size_t)s->share_count;
    size_t each = size / jobs + 1, started = 0;
    for (; started < jobs && from < to; started++) {
        share *part = &s->shares[started];
        part->from = from;
        part->to = from = share_end(from, each, to);
        part->number = s->lines + 1;
        s->lines += count_lines(part->from, part->to);
    }
    for (size_t i = 1; i < started; i++)
        s->shares[i].runs =
            pthread_create(&s->shares[i].thread, NULL, answer_share, &s->shares[i]) == 0;
    int status = 0;
    for (size_t i = 0; i < started; i++) {
        if (i > 0 && s->shares[i].runs)
            pthread_join(s->shares[i].thread, NULL);
        else
            answer_share(&s->shares[i]);
        int failed = write_answers(s, &s->shares[i]);
        if (!status) status = failed;
    }
    if (!status && fflush(s->o->out) != 0) status = OMD_FAILED;
    show_progress(s);
    return status;
}

static bool make_room(stream *s)
{
    if (s->room - s->size >= BATCH / 4) return true;
    char *more = realloc(s->bytes, 2 * s->room + BATCH);
    if (!more) return false;
    s->bytes = more;
    s->room = 2 * s->room + BATCH;
    return true;
}

/* Whether reading would return at once. */
static bool more_waits(const stream *s)
{
    struct pollfd asked = { .fd = s->file, .events = POLLIN };
    return poll(&asked, 1, 0) == 1;
}

/* Reads until there is a batch, or a line and no more at once, or the end. */
static int fill(stream *s)
{
    while (!s->ended) {
        if (!make_room(s)) return omd_complain(s->o, "%s", omd_error_text(OMD_NO_MEMORY));
        ssize_t got = read(s->file, s->bytes + s->size, s->room - s->size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return omd_complain(s->o, "the input cannot be read: %s", strerror(errno));
        s->ended = got == 0;
        s->size += (size_t)got;
        if (s->size >= BATCH || !more_waits(s)) break;
    }
    return 0;
}

static void drop(stream *s, size_t size)
{
    s->size -= size;
    memmove(s->bytes, s->bytes + size, s->size);
    s->searched = 0;
}

/* The size of the whole lines that are there. */
static size_t whole_lines(stream *s)
{
    size_t size = s->size;
    while (size > s->searched && s->bytes[size - 1] != '\n') size--;
    if (size > s->searched) return size;
    s->searched = s->size;
    return s->ended ? s->size : 0;
}

/* A line that is too long is passed over as it comes, and answered once. */
static int skip_long_line(stream *s)
{
    const char *end = memchr(s->bytes, '\n', s->size);
    if (!s->skipping) {
        s->skipping = true;
        omd_answer_too_long(&s->shares[0].answerer, ++s->lines);
        if (write_answers(s, &s->shares[0])) return OMD_FAILED;
    }
    if (end) s->skipping = false;
    drop(s, end ? (size_t)(end - s->bytes) + 1 : s->size);
    return 0;
}

/* A byte order mark, as Windows puts it, is no part of the first line. */
static void begin(stream *s)
{
    static const char mark[] = "\xEF\xBB\xBF";
    if (s->size >= 3 && memcmp(s->bytes, mark, 3) == 0) drop(s, 3);
    s->begun = s->size >= 3 || whole_lines(s) > 0;
}

/* What has come is answered before more is asked for: who writes may wait for the answer. */
static int answer_file(stream *s)
{
    int status = 0;
    s->ended = s->skipping = s->begun = false;
    s->size = s->searched = 0;
    while (!status && !(s->ended && s->size == 0)) {
        status = fill(s);
        if (status) break;
        if (!s->begun) begin(s);
        size_t size = s->skipping ? 0 : whole_lines(s);
        if (s->skipping || (size == 0 && s->size > MOST_LINE)) {
            status = skip_long_line(s);
        } else if (size) {
            status = answer_batch(s, size);
            drop(s, size);
        }
    }
    return status;
}

static int answer_named(stream *s, const char *name)
{
    bool standard = strcmp(name, "-") == 0;
    s->file = standard ? fileno(s->o->in) : open(name, O_RDONLY);
    if (s->file < 0) return omd_complain(s->o, "%s: %s", name, strerror(errno));
    int status = answer_file(s);
    if (!standard) close(s->file);
    return status;
}

static int answer_all(stream *s, const omd_packs *p)
{
    int status = 0;
    for (int i = 0; !status && i < s->share_count; i++)
        status = omd_answerer_start(&s->shares[i].answerer, s->o, p);
    if (!status && s->o->file_count == 0) status = answer_named(s, "-");
    for (int i = 0; !status && i < s->o->file_count; i++) status = answer_named(s, s->o->files[i]);
    return status;
}

int omd_check_lines(const omd_options *o, const omd_packs *p)
{
    stream s = { .o = o, .share_count = o->spelling ? 1 : o->jobs }; /* spellers have one thread */
    s.shares = calloc((size_t)s.share_count, sizeof *s.shares);
    if (!s.shares) return omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    int status = answer_all(&s, p);
    uint64_t malformed = 0;
    for (int i = 0; i < s.share_count; i++) {
        malformed += s.shares[i].answerer.malformed;
        omd_answerer_free(&s.shares[i].answerer);
    }
    if (s.told) fprintf(o->err, "\r%llu lines\n", (unsigned long long)s.lines);
    if (malformed)
        status = omd_complain(o, "%llu of %llu lines could not be answered",
                              (unsigned long long)malformed, (unsigned long long)s.lines);
    free(s.bytes);
    free(s.shares);
    return status;
}
