/* harmless.c - knows the numbers that are no one's: dates, times, prices, sizes, versions */
#include "harmless.h"

#include <string.h>

#include "around.h"
#include "calendar.h"
#include "../text/points.h"

/* The number in the digits that a group begins with; -1 where it has more than four. */
static int value_of(const omd_scan *s, const omd_group *g, uint32_t *count)
{
    int value = 0;
    for (*count = 0; *count < g->size && omd_sign_is_digit(s->signs[g->first + *count]); (*count)++) {
        if (*count == 4) return -1;
        value = value * 10 + s->signs[g->first + *count] - '0';
    }
    return *count ? value : -1;
}

enum { MOST_THOUSANDS = 6 };

static bool all_digits(const omd_group *g) { return g->digits == g->size; }

/* The group after `g`, if only `mark` stands between. */
static const omd_group *joined(const omd_scan *s, const omd_group *g, char mark)
{
    const omd_group *next = g + 1;
    return next < s->groups + s->group_count && omd_mark_of(s, next) == mark ? next : NULL;
}

static char mark_after(const omd_scan *s, const omd_group *g)
{
    const omd_group *next = g + 1;
    return next < s->groups + s->group_count ? omd_mark_of(s, next) : ';';
}

static uint32_t point_at(const omd_scan *s, uint32_t view)
{
    return view < s->t->view_size ? s->t->points[view] : 0;
}

static bool is_currency_sign(uint32_t point)
{
    return point == '$' || point == 0xA3 || point == 0xA5 || (point >= 0x20A0 && point <= 0x20CF);
}

/* The token that begins at or after `view`. */
static uint32_t token_from(const omd_scan *s, uint32_t token, uint32_t view)
{
    while (token < s->t->token_count && s->t->tokens[token].view < view) token++;
    return token;
}

static omd_word word_at(const omd_scan *s, uint32_t token)
{
    return token < s->t->token_count ? s->word[token] : 0;
}

static int month_of(const omd_scan *s, uint32_t token)
{
    if (!(word_at(s, token) & OMD_W_MONTH)) return 0;
    const omd_token *t = &s->t->tokens[token];
    const char *about = omd_word_about(s->words, s->t->forms + t->form, t->form_size, OMD_W_MONTH);
    int month = 0;
    for (; *about >= '0' && *about <= '9'; about++) month = month * 10 + *about - '0';
    return month;
}

static bool is_year(int value, uint32_t count) { return count == 4 && value >= 1850 && value <= 2100; }

static void found_to(const omd_scan *s, const omd_group *first, const omd_group *last, omd_harmless *h)
{
    h->view = first->view;
    h->view_end = last->view_end;
    h->last = (uint32_t)(last + 1 - s->groups);
}

static bool real_date(const int v[3], const uint32_t n[3])
{
    if (n[0] == 4) return is_year(v[0], 4) && omd_is_date(v[0], v[1], v[2]);
    if (n[2] == 4 && !is_year(v[2], 4)) return false;
    if (n[2] != 4 && n[2] != 2) return false;
    if (omd_is_date(v[2], v[1], v[0]) || omd_is_date(v[2], v[0], v[1])) return true;
    return n[0] == 2 && n[2] == 2 && omd_is_date(v[0], v[1], v[2]); /* 24-03-01 */
}

/* 2024-03-01, 1.3.2024, 03/22/1968 */
static bool read_numeric_date(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    int v[3];
    uint32_t n[3];
    char mark = mark_after(s, g);
    if (!mark || !strchr("-./", mark)) return false;
    const omd_group *last = g;
    for (int i = 0; i < 3; i++) {
        if (i) last = joined(s, last, mark);
        if (!last || !all_digits(last)) return false;
        v[i] = value_of(s, last, &n[i]);
        if (v[i] < 0 || n[i] == 3 || (i == 1 && n[i] > 2)) return false;
    }
    char then = mark_after(s, last);
    if ((then && strchr("-./", then)) || !real_date(v, n)) return false;
    found_to(s, g, last, h);
    h->entity = OMD_E_DATE;
    h->sure = n[0] == 4 || n[2] == 4 || mark != '-';
    h->whole_date = true;
    return true;
}

/* 12/4 1971, 12/4-71 */
static bool read_short_date(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    uint32_t n[3];
    const omd_group *month = joined(s, g, '/');
    const omd_group *year = month ? joined(s, month, ' ') : NULL;
    if (month && !year) year = joined(s, month, '-');
    if (!year || !all_digits(g) || !all_digits(month) || !all_digits(year)) return false;
    int day = value_of(s, g, &n[0]), m = value_of(s, month, &n[1]), y = value_of(s, year, &n[2]);
    if (n[0] > 2 || n[1] > 2 || !(is_year(y, n[2]) || (n[2] == 2 && omd_mark_of(s, year) == '-'))) return false;
    if (!omd_is_date(y, m, day) && !omd_is_date(y, day, m)) return false;
    found_to(s, g, year, h);
    h->entity = OMD_E_DATE;
    h->sure = h->whole_date = true;
    return true;
}

/* "7", "7th", "7:e" before a month: the group after the day, and the day. */
static const omd_group *read_day(const omd_scan *s, const omd_group *g, int *day)
{
    uint32_t count;
    *day = value_of(s, g, &count);
    if (*day < 1 || *day > 31 || count > 2) return NULL;
    if (g->size > count && g->size - count > 2) return NULL;
    const omd_group *ending = joined(s, g, ':');
    return ending && !ending->digits ? ending : g;
}

static const omd_group *group_from(const omd_scan *s, const omd_group *g, uint32_t view)
{
    while (g < s->groups + s->group_count && g->view < view) g++;
    return g < s->groups + s->group_count ? g : NULL;
}

/* A year at or just behind token `token`: its group, or NULL. */
static const omd_group *year_at(const omd_scan *s, const omd_group *from, uint32_t token)
{
    for (int skip = 0; skip < 2 && token < s->t->token_count; skip++, token++) {
        const omd_group *g = group_from(s, from, s->t->tokens[token].view);
        uint32_t count;
        if (g && g->view == s->t->tokens[token].view && all_digits(g)) {
            int year = value_of(s, g, &count);
            return is_year(year, count) ? g : NULL;
        }
        bool between = omd_is_mark(s, token, ',') || omd_is_mark(s, token, '.') || (s->word[token] & OMD_W_PARTICLE);
        if (!between) return NULL;
    }
    return NULL;
}

/* "7 mars 1988", "12th of June", "March 7, 1988" */
static bool read_date_in_words(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    int day;
    const omd_group *end = read_day(s, g, &day);
    if (!end) return false;
    uint32_t token = token_from(s, g->token, end->view_end), next = token;
    for (int skip = 0; skip < 2 && next < s->t->token_count && !(s->word[next] & OMD_W_MONTH); skip++) {
        bool between = omd_is_mark(s, next, '.') || s->word[next] & OMD_W_PARTICLE ||
                       strcmp(s->t->forms + s->t->tokens[next].form, "of") == 0;
        if (!between) break;
        next++;
    }
    int month = month_of(s, next);
    if (month) {
        const omd_token *word = &s->t->tokens[next];
        const omd_group *year = year_at(s, end, next + 1);
        found_to(s, g, end, h);
        h->view_end = year ? year->view_end : word->view_end;
        if (year) h->last = (uint32_t)(year + 1 - s->groups);
        while (h->last < s->group_count && s->groups[h->last].view < h->view_end) h->last++;
    } else {
        if (!g->token || !(month = month_of(s, g->token - 1)) || s->taken[g->view - 1]) return false;
        const omd_group *year = year_at(s, end, token);
        found_to(s, g, year ? year : end, h);
        h->view = s->t->tokens[g->token - 1].view;
        if (omd_is_taken(s, h->view)) return false;
    }
    h->entity = OMD_E_DATE;
    h->sure = h->whole_date = true;
    return omd_is_date(0, month, day);
}

/* The last group of one number: "4 500 000", "1.299,00", "14,000". */
static const omd_group *read_number(const omd_scan *s, const omd_group *g, bool *decimals)
{
    const omd_group *last = g;
    char thousands = 0;
    *decimals = false;
    if (g->size <= 3 && s->signs[g->first] != '0')
        for (uint32_t groups = 1; groups < MOST_THOUSANDS; groups++) {
            char mark = mark_after(s, last);
            if (!mark || !strchr(" .,", mark) || (thousands && mark != thousands)) break;
            if (!all_digits(last + 1) || (last + 1)->size != 3) break;
            thousands = mark;
            last++;
        }
    const omd_group *part = joined(s, last, ',');
    if (!part) part = joined(s, last, '.');
    if (part && all_digits(part) && part->size <= 2 && part->size > 0) {
        last = part;
        *decimals = true;
    }
    return last;
}

static bool leads_currency(const omd_scan *s, const omd_group *g)
{
    if (g->view && is_currency_sign(s->t->points[g->view - 1])) return true;
    if (g->view > 1 && s->t->points[g->view - 1] == ' ' && is_currency_sign(s->t->points[g->view - 2])) return true;
    return g->token && s->word[g->token - 1] & OMD_W_MONEY && s->t->tokens[g->token - 1].flags & OMD_F_CAPITALS;
}

/* ":-" and ",-" after a price */
static bool has_price_dash(const omd_scan *s, uint32_t view)
{
    uint32_t first = point_at(s, view), second = point_at(s, view + 1);
    return (first == ':' || first == ',') && (second == '-' || second == 0x2013) && !omd_is_digit(point_at(s, view + 2));
}

/* Units of one letter, and those that are stuck to the number. */
static bool has_short_unit(const omd_scan *s, const omd_group *last, uint32_t token)
{
    if (token >= s->t->token_count) return false;
    const omd_token *t = &s->t->tokens[token];
    if (t->kind != OMD_WORD || t->form_size != 1 || t->view > last->view_end + 1) return false;
    return strchr("gmlvwacfhkx", s->t->forms[t->form]) != NULL;
}

/* "140cm", "2x", "90x200", "4GB", "12st": digits, then a unit in the same group. */
static bool is_stuck_measure(const omd_scan *s, const omd_group *g)
{
    uint32_t digits = 0, at = 0;
    char unit[8];
    while (digits < g->size && omd_sign_is_digit(s->signs[g->first + digits])) digits++;
    if (!digits || digits > 5 || g->size - digits > 5 || digits == g->size) return false;
    bool times = s->signs[g->first + digits] == 'X' && digits <= 4;
    for (uint32_t i = digits; i < g->size; i++) {
        char c = s->signs[g->first + i];
        if (omd_sign_is_digit(c)) {
            if (times && at == 1) continue; /* but "7XK2" */
            return false;
        }
        if (times && at && c == 'X') continue;
        if (at < sizeof unit) unit[at++] = c < 'A' ? c : (char)(c + 32);
    }
    if (times) return true;
    if (at == 1) return strchr("gmlvwhkx", unit[0]) && digits <= 4;
    return (omd_word_classes(s->words, unit, at, s->language) & (OMD_W_UNIT | OMD_W_MONEY | OMD_W_CLOCK)) != 0;
}

static bool read_quantity(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    bool decimals;
    if (!all_digits(g)) {
        if (!is_stuck_measure(s, g)) return false;
        found_to(s, g, g, h);
        h->sure = true;
        return true;
    }
    const omd_group *last = read_number(s, g, &decimals);
    uint32_t token = token_from(s, g->token, last->view_end);
    uint32_t after = point_at(s, last->view_end);
    if (after == ' ' || after == 0xA0 || after == 0x202F) after = point_at(s, last->view_end + 1);
    found_to(s, g, last, h);
    h->sure = true;
    if (after == '%' || after == 0x2030) {
        h->entity = OMD_E_PERCENT;
        h->view_end = s->t->tokens[token < s->t->token_count ? token : token - 1].view_end;
        return true;
    }
    if (is_currency_sign(after)) {
        h->entity = OMD_E_MONEY;
        if (token < s->t->token_count) h->view_end = s->t->tokens[token].view_end;
        return true;
    }
    if (leads_currency(s, g)) {
        h->entity = OMD_E_MONEY;
        h->view = s->t->tokens[g->token ? g->token - 1 : 0].view;
        return !omd_is_taken(s, h->view);
    }
    if (has_price_dash(s, last->view_end)) {
        h->entity = OMD_E_MONEY;
        h->view_end += 2;
        return true;
    }
    if (token >= s->t->token_count || s->t->tokens[token].flags & OMD_F_NEWLINE) return false;
    if (s->word[token] & OMD_W_MONEY) {
        h->entity = OMD_E_MONEY;
        h->view_end = s->t->tokens[token].view_end;
        return true;
    }
    if (s->word[token] & OMD_W_UNIT) {
        const omd_token *t = &s->t->tokens[token];
        bool percent = s->t->forms[t->form] == 'p' && strstr(s->t->forms + t->form, "cent");
        if (percent) {
            h->entity = OMD_E_PERCENT;
            h->view_end = t->view_end;
        }
        return s->signs[g->first] != '0' || g->size <= 2;
    }
    return has_short_unit(s, last, token) && g->size <= 4 && s->signs[g->first] != '0';
}

/* "10:30", "kl 10.30", "9.40-11.45" */
static bool read_time(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    uint32_t n[2];
    const omd_group *minutes = joined(s, g, ':');
    if (!minutes) minutes = joined(s, g, '.');
    if (!minutes || !all_digits(g) || minutes->size < 2) return false;
    int hour = value_of(s, g, &n[0]), minute = value_of(s, minutes, &n[1]);
    if (hour < 0 || hour > 24 || n[0] > 2 || minute < 0 || minute > 59 || n[1] != 2 || minutes->size > 4) return false;
    char mark = omd_mark_of(s, minutes), then = mark_after(s, minutes);
    if (then == '.' || (then == ':' && mark == '.')) return false; /* a version */
    const omd_group *last = minutes;
    if (then == ':' && all_digits(minutes + 1) && (minutes + 1)->size == 2) last = minutes + 1; /* seconds */
    bool clock = g->token && s->word[g->token - 1] & OMD_W_CLOCK;
    found_to(s, g, last, h);
    h->entity = mark == ':' || clock ? OMD_E_TIME : OMD_NOTHING;
    h->sure = mark == ':' || clock || n[0] == 2;
    if (mark == ':' && last == minutes && minutes->digits == 2 && hour <= 24) return true;
    return mark == ':' || s->signs[g->first] != '0' || n[0] == 2;
}

/* "4.12.0.38" after "firmware", "1.2.3" anywhere but where it may be an address. */
static bool read_version(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    const omd_group *last = g;
    uint32_t parts = 1;
    if (!all_digits(g) || g->size > 3) return false;
    for (const omd_group *next; (next = joined(s, last, '.')) && next->size <= 5 && parts < 8; parts++) last = next;
    if (parts < 3) return false;
    omd_label label = omd_label_of(s, g->token, g->token + 1);
    bool labelled = (label.classes & OMD_W_PART) != 0;
    if (!labelled && (parts != 3 || g->size > 2 || s->signs[g->first] == '0')) return false;
    found_to(s, g, last, h);
    h->sure = labelled;
    return true;
}

/* Two small numbers: opening hours "8-20", marks "4/5", a score "9-10", "2023/24". */
static bool read_small(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    if (!all_digits(g) || g->size > 4) return false;
    const omd_group *last = g;
    char mark = mark_after(s, g);
    if (mark && strchr("-_/x", mark) && all_digits(g + 1) && (g + 1)->size <= g->size + 1u && g->size <= 2 && (g + 1)->size <= 2) {
        char then = mark_after(s, g + 1);
        bool goes_on = then && (strchr("-./_", then) || (then == ' ' && s->signs[g->first] == '0' && all_digits(g + 2)));
        if (goes_on) return false;
        last = g + 1;
    } else if (g->size == 4) {
        uint32_t count;
        int year = value_of(s, g, &count);
        if (!is_year(year, count)) return false;
        if ((mark == '-' || mark == '_') && all_digits(g + 1) && value_of(s, g + 1, &count) > year && is_year(value_of(s, g + 1, &count), count) &&
            !(mark_after(s, g + 1) && strchr("-./", mark_after(s, g + 1)))) { /* "2014–2019" */
            found_to(s, g, g + 1, h);
            return h->sure = true;
        }
        if (mark && strchr(" -./", mark) && all_digits(g + 1) && (g + 1)->size > 2) return false;
        if (mark && strchr("-/_", mark) && all_digits(g + 1) && (g + 1)->size == 2) last = g + 1;
    } else {
        if (mark && strchr(" -./_)", mark) && all_digits(g + 1)) return false;
    }
    found_to(s, g, last, h);
    return true;
}

/* "14 000", "1,299.00" with nothing behind it */
static bool read_plain_number(const omd_scan *s, const omd_group *g, omd_harmless *h)
{
    bool decimals;
    if (!all_digits(g) || s->signs[g->first] == '0') return false;
    const omd_group *last = read_number(s, g, &decimals);
    if (last == g) return false;
    char then = mark_after(s, last), before = omd_mark_of(s, g + 1);
    if (then && strchr("-./ ", then) && last + 1 < s->groups + s->group_count && all_digits(last + 1)) return false;
    if (before == ' ' && last - g > 1 && !decimals) return false;
    found_to(s, g, last, h);
    h->entity = OMD_E_NUMBER;
    return true;
}

bool omd_harmless_read(const omd_scan *s, uint32_t index, omd_harmless *found)
{
    const omd_group *g = &s->groups[index];
    if (!g->digits) return false;
    memset(found, 0, sizeof *found);
    if (read_numeric_date(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_short_date(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_date_in_words(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_quantity(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_time(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_version(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    if (read_plain_number(s, g, found)) return true;
    memset(found, 0, sizeof *found);
    return read_small(s, g, found);
}
