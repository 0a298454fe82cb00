/* spoken.c - finds numbers that are written in words: "noll sju noll, ett sju fyra", "four four
 * seven one nine", "Kvarnbacken nummer fyrtiotre", "born on the eighth of August two thousand and six" */
#include "spoken.h"

#include "address.h"
#include "around.h"
#include "birth.h"

enum { LEAST_WORDS = 4, LEAST_OF_PHONE = 7 };

static bool is_digit_word(const omd_scan *s, uint32_t i)
{
    return i < s->t->token_count && s->word[i] & OMD_W_DIGIT && !omd_is_taken(s, s->t->tokens[i].view);
}

/* Of "oh double-seven, one" the token behind; commas and hyphens stand between. */
static uint32_t run_end(const omd_scan *s, uint32_t i, uint32_t *words)
{
    uint32_t end = i;
    for (*words = 0; i < s->t->token_count; i++) {
        if (is_digit_word(s, i)) (*words)++, end = i + 1;
        else if (!omd_is_mark(s, i, ',') && !omd_is_mark(s, i, '-')) break;
    }
    return end;
}

static void claim(omd_scan *s, uint32_t first, uint32_t last, omd_personal_kind kind, omd_entity entity)
{
    omd_claim(s, s->t->tokens[first].view, s->t->tokens[last - 1].view_end, kind, entity, OMD_ERROR, NULL);
}

/* "augusti tjugohundraarton", "March nineteen eighty-eight", where a birth is told of. */
static bool find_date(omd_scan *s, uint32_t first, uint32_t last)
{
    uint32_t month = first - 1, end = last;
    if (!first || !(s->word[month] & OMD_W_MONTH) || !omd_is_birth_date(s, s->t->tokens[month].view, s->t->tokens[last - 1].view_end)) return false;
    if (end + 1 < s->t->token_count && omd_is_form(s, end, " thousand and ")) end += 1 + omd_is_form(s, end + 1, " and ");
    while (is_digit_word(s, end)) end++;
    claim(s, month, end, OMD_P_BIRTH_DATE, OMD_E_DATE);
    return true;
}

void omd_find_spoken(omd_scan *s)
{
    for (uint32_t i = 0, last, words; i < s->t->token_count; i = last) {
        last = i + 1;
        if (!is_digit_word(s, i)) continue;
        last = run_end(s, i, &words);
        if (find_date(s, i, last) || omd_find_spoken_house(s, i, last)) continue;
        if (words < LEAST_WORDS) continue;
        omd_span span = omd_sentence_around(s, i);
        omd_word all = omd_classes_in(s, span.first, span.last);
        if (words >= LEAST_OF_PHONE ? all & OMD_W_CALL && omd_is_own_phone(s, i, last) : !(all & (OMD_W_NUMBER | OMD_W_REF | OMD_W_PHONE | OMD_W_ID))) continue;
        if (words >= LEAST_OF_PHONE) claim(s, i, last, OMD_P_PHONE, OMD_E_PHONE);
        else claim(s, i, last, OMD_P_REFERENCE, OMD_E_REFERENCE);
    }
}
