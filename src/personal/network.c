/* network.c - knows addresses of devices: 203.0.113.47, 2001:9b0:4:1f00::2c7, 00:1A:2B:3C:4D:5E */
#include "network.h"

#include "../text/points.h"

enum { MOST_POINTS = 48 };

static uint32_t point_at(const omd_scan *s, uint32_t view)
{
    return view < s->t->view_size ? s->t->points[view] : 0;
}

static bool is_hex(uint32_t c)
{
    return omd_is_digit(c) || (c | 32u) - 'a' < 6;
}

static bool is_word(uint32_t c)
{
    return (omd_class(c) & (OMD_C_LETTER | OMD_C_DIGIT)) != 0;
}

/* Routers at home all have the same: 10.x, 127.x, 172.16.x to 172.31.x, 192.168.x */
static bool is_private(const uint32_t part[4])
{
    return part[0] == 10 || part[0] == 127 || part[0] == 0 || (part[0] == 192 && part[1] == 168) ||
           (part[0] == 172 && part[1] >= 16 && part[1] <= 31) || (part[0] == 255 && part[1] == 255);
}

/* "2.7.2.3" is a section or a version, and "8.1.14.203" with its build, unless the text speaks of IP. */
static bool is_small(const uint32_t part[4])
{
    return part[0] < 32 && part[1] < 32 && part[2] < 32;
}

static uint32_t version_4_end(const omd_scan *s, uint32_t at, bool labelled)
{
    uint32_t part[4] = { 0 };
    for (int i = 0; i < 4; i++) {
        uint32_t start = at;
        while (omd_is_digit(point_at(s, at)) && at - start < 4) part[i] = part[i] * 10 + point_at(s, at++) - '0';
        if (at == start || part[i] > 255 || (at - start > 1 && s->t->points[start] == '0')) return 0;
        if (i < 3 && point_at(s, at++) != '.') return 0;
    }
    if (is_word(point_at(s, at)) || (point_at(s, at) == '.' && omd_is_digit(point_at(s, at + 1)))) return 0;
    return is_private(part) || (is_small(part) && !labelled) ? 0 : at;
}

static uint32_t version_6_end(const omd_scan *s, uint32_t at)
{
    uint32_t start = at, colons = 0, doubles = 0, run = 0, hextets = 1, longest = 0;
    for (; at - start < MOST_POINTS; at++) {
        uint32_t c = point_at(s, at);
        if (c == ':') {
            if (at > start && s->t->points[at - 1] == ':') doubles++;
            else if (!is_hex(point_at(s, at + 1)) && point_at(s, at + 1) != ':') break;
            colons++;
            run = 0;
        } else if (is_hex(c)) {
            if (run == 0 && at > start) hextets++;
            if (++run > 4) return 0;
            if (run > longest) longest = run;
        } else {
            break;
        }
    }
    if (is_word(point_at(s, at)) || at - start >= MOST_POINTS || longest < 3) return 0;
    if (doubles == 1 ? colons < 3 || hextets > 7 : doubles > 1 || colons != 7) return 0;
    return at;
}

static uint32_t mac_end(const omd_scan *s, uint32_t at)
{
    uint32_t mark = point_at(s, at + 2);
    if (mark != ':' && mark != '-') return 0;
    for (int i = 0; i < 6; i++, at += 2) {
        if (i && point_at(s, at++) != mark) return 0;
        if (!is_hex(point_at(s, at)) || !is_hex(point_at(s, at + 1))) return 0;
    }
    return is_word(point_at(s, at)) || point_at(s, at) == mark ? 0 : at;
}

uint32_t omd_network_end(const omd_scan *s, uint32_t index, const omd_label *label, const char **what)
{
    const omd_group *g = &s->groups[index];
    uint32_t next = point_at(s, g->view_end);
    uint32_t end = 0;
    if (next == '.' && g->size <= 3 && g->digits == g->size && !(label->classes & OMD_W_PART && label->distance < 2)) {
        *what = "IPv4";
        end = version_4_end(s, g->view, label->classes & OMD_W_IP);
    } else if ((next == ':' || next == '-') && g->size == 2) {
        *what = "MAC";
        end = mac_end(s, g->view);
    }
    if (!end && next == ':' && g->size <= 4) {
        *what = "IPv6";
        end = version_6_end(s, g->view);
    }
    return end;
}
