/* role.c - tells from the grammar around a full name whether it is a person's
 *
 * "Darren Oakshott rang twice" acts as people do, "Jane Eyre costs £7.99" as things do; in
 * "Mrs Elswood gherkins" and "filmen Anna Karenina" a noun says what has the name. */
#include "role.h"

#include <string.h>

#include "around.h"

/* Marks of the table that src/names makes, for words that stand beside names: */
enum {
    ENDS = '.',    /* "and", "på": a name's part of the clause is over */
    PEOPLE = '!',  /* "rang", "ringde": what people do */
    THINGS = '%',  /* "costs", "väger": what things do, and what is done with them */
    BOTH = '/',    /* "opens": people open doors, shops open at nine */
    BELONGS = '^', /* "table", "väska": what is somebody's */
    OPENS = '*',   /* "enligt": a sentence may begin so and does not speak of what has the name */
    OF_THINGS = ')', /* "paperback": what it is of is a thing */
    BEFALLS = '[',  /* "nekades": what is done to people */
    STATES = ']',   /* "sorry", "ledig": what people are */
    ADVERBS = '{'   /* "already": what stands between "is" and what it is */
};

static bool is_marked(const omd_scan *s, uint32_t i, char mark)
{
    return i < s->t->token_count && omd_is_marked_as(s, i, mark);
}

static bool is_small_word(const omd_scan *s, uint32_t i)
{
    return i < s->t->token_count && s->t->tokens[i].kind == OMD_WORD && !(s->t->tokens[i].flags & (OMD_F_CAPITAL | OMD_F_CLAUSE | OMD_F_NEWLINE));
}

static bool ends_in(const omd_scan *s, uint32_t i, const char *endings) { return omd_ends_in(s, i, endings, 2); }

static bool is_number(const omd_scan *s, uint32_t i)
{
    return i < s->t->token_count && s->t->tokens[i].kind == OMD_NUMBER;
}

/* "opens at nine", "öppnade 1987", but "opened the door" */
static omd_role role_of_deed(const omd_scan *s, uint32_t verb, bool swedish)
{
    uint32_t i = verb + 1;
    if (!is_small_word(s, i)) return OMD_ROLE_LIKELY_THING;
    if (s->word[i] & (OMD_W_US | OMD_W_YOU | OMD_W_THEM)) return OMD_ROLE_PERSON;
    if (s->word[i] & OMD_W_ARTICLE || omd_is_form(s, i, " to it his her him himself herself själv ")) return OMD_ROLE_LIKELY_PERSON;
    if (is_marked(s, i, ENDS)) return OMD_ROLE_LIKELY_THING;
    return swedish && ends_in(s, i, "en et na") ? OMD_ROLE_LIKELY_PERSON : OMD_ROLE_LIKELY_THING;
}

/* "is", "har", "will": the next word tells. */
static omd_role role_of_rest(const omd_scan *s, uint32_t verb, bool swedish)
{
    uint32_t i = verb + 1, count = s->t->token_count;
    while (is_small_word(s, i) && is_marked(s, i, ADVERBS)) i++;
    if (is_number(s, i) || (i < count && s->t->tokens[i].kind == OMD_MARK && s->t->points[s->t->tokens[i].view] > 127)) return OMD_ROLE_THING; /* "is £2" */
    if (!is_small_word(s, i)) return OMD_ROLE_LIKELY_THING;
    if (is_marked(s, i, THINGS) || omd_is_form(s, i, " what vad ")) return OMD_ROLE_THING;
    if (!swedish && is_marked(s, i, BOTH)) return OMD_ROLE_LIKELY_THING;
    if (i + 1 < count && omd_is_form(s, i + 1, " name namn namnet ") && s->word[i] & (OMD_W_ARTICLE | OMD_W_US)) return OMD_ROLE_THING;
    if (s->word[i] & OMD_W_US && i + 1 < count && ends_in(s, i + 1, "est sta ste")) return OMD_ROLE_THING; /* "our smallest" */
    if (s->word[i] & OMD_W_US) return OMD_ROLE_LIKELY_PERSON;
    if (is_marked(s, i, ENDS) && is_number(s, i + 1) && !omd_is_taken(s, s->t->tokens[i + 1].view)) return OMD_ROLE_THING; /* "är på 384 sidor" */
    if (swedish && omd_is_form(s, i, " på ")) return OMD_ROLE_OPEN; /* "var på plats" */
    if (is_marked(s, i, PEOPLE) || s->word[i] & (OMD_W_YOU | OMD_W_PERSON | OMD_W_BIRTH | OMD_W_LIVES | OMD_W_SPOKE | OMD_W_CALLED | OMD_W_CALL))
        return OMD_ROLE_PERSON;
    if (i + 1 < count && (s->word[i + 1] & OMD_W_PERSON || (s->word[i] & OMD_W_ARTICLE && omd_is_form(s, i + 1, " only one first last person enda ende första sista ")))) return OMD_ROLE_PERSON; /* "is the owner", "was the only one" */
    if (swedish) {
        bool has = s->word[verb] & OMD_W_HAS;
        if (ends_in(s, i, "s")) return OMD_ROLE_THING; /* "kan köpas", "har sålts" */
        if (has && ends_in(s, i, "t")) return OMD_ROLE_LIKELY_PERSON; /* "har ringt" */
        if (is_marked(s, i, STATES)) return OMD_ROLE_PERSON;
        return has || omd_is_form(s, verb, " är var ") ? OMD_ROLE_LIKELY_THING : OMD_ROLE_OPEN;
    }
    if (ends_in(s, i, "ed")) return OMD_ROLE_LIKELY_PERSON;
    if (is_marked(s, i, STATES)) return OMD_ROLE_PERSON;
    if (omd_is_form(s, verb, " will would could did may might ") && omd_is_form(s, i, " get help send look meet reply answer return arrange pay know see let make ")) return OMD_ROLE_PERSON;
    return OMD_ROLE_LIKELY_THING;
}

/* "Frank Gehry's tower", "Anna Berg's order" */
static omd_role role_of_owner(const omd_scan *s, uint32_t owned)
{
    if (!is_small_word(s, owned) || s->word[owned] & OMD_W_DIGIT) return OMD_ROLE_OPEN;
    if (is_marked(s, owned, OF_THINGS)) return OMD_ROLE_THING; /* "Sarah Waters's novel" */
    bool personal = is_marked(s, owned, BELONGS) || s->word[owned] & (OMD_W_REF | OMD_W_PERSON | OMD_W_ADDRESS | OMD_W_PHONE | OMD_W_CARD | OMD_W_BIRTH) || omd_is_a(s, owned, '>');
    return personal ? OMD_ROLE_PERSON : OMD_ROLE_LIKELY_THING;
}

/* What a verb or a noun after a name says it is; of other nouns the verb is none of the name's. */
static omd_role role_of_verb(const omd_scan *s, uint32_t verb, bool swedish)
{
    if (swedish && is_marked(s, verb, BELONGS)) return OMD_ROLE_PERSON; /* "Eva Eks namn" */
    if (swedish && is_marked(s, verb, OF_THINGS)) return OMD_ROLE_THING; /* "Selma Eks roman" */
    const char *auxiliary = swedish ? " är var har hade kan kunde ska skulle måste bör behöver " : " is are was were has had have will wo would can ca could should may must ";
    if (omd_is_form(s, verb, auxiliary)) return role_of_rest(s, verb, swedish);
    if (is_marked(s, verb, BOTH)) return role_of_deed(s, verb, swedish);
    if (is_marked(s, verb, PEOPLE)) return OMD_ROLE_PERSON;
    if (is_marked(s, verb, THINGS)) return OMD_ROLE_THING;
    if (s->word[verb] & (OMD_W_SAYS | OMD_W_LIVES | OMD_W_BIRTH | OMD_W_CALLED | OMD_W_DONE | OMD_W_SPOKE)) return OMD_ROLE_PERSON;
    if (!swedish) {
        if (ends_in(s, verb, "ed ly ing")) return OMD_ROLE_LIKELY_PERSON;
        if (ends_in(s, verb, "s") && omd_is_form(s, verb + 1, " he she they that it ")) return OMD_ROLE_LIKELY_PERSON; /* "swears he heard it" */
        return ends_in(s, verb, "s") && !is_small_word(s, verb + 1) ? OMD_ROLE_LIKELY_THING : OMD_ROLE_THING; /* "Mrs Elswood gherkins" */
    }
    if (ends_in(s, verb, "de te")) return OMD_ROLE_LIKELY_PERSON; /* "väntade" */
    if (ends_in(s, verb, "des") && is_marked(s, verb, BEFALLS)) return OMD_ROLE_PERSON;
    if (ends_in(s, verb, "s")) return OMD_ROLE_THING; /* "bakas", "visades" */
    return ends_in(s, verb, "r") ? OMD_ROLE_LIKELY_THING : OMD_ROLE_THING;
}

/* "Böcker av Camilla Läckberg finns …", but not "skriven av", "besök av" */
static bool is_made_by(const omd_scan *s, uint32_t first, uint32_t start)
{
    if (first < start + 2 || !omd_is_form(s, first - 1, " av från by from ") || s->t->tokens[first - 2].kind != OMD_WORD) return false;
    if (s->word[first - 2] & (OMD_W_REF | OMD_W_DONE | OMD_W_CALLED | OMD_W_SENT | OMD_W_SPOKE | OMD_W_SAYS) || is_marked(s, first - 2, BELONGS) || is_marked(s, first - 2, ENDS)) return false;
    if (first > start + 2 && (s->word[first - 3] & (OMD_W_IS | OMD_W_HAS) || omd_is_form(s, first - 3, " been being got "))) return false; /* "was written by" */
    return !ends_in(s, first - 2, "t d s");
}

static omd_role role_after(const omd_scan *s, uint32_t first, uint32_t last, uint32_t start, bool swedish)
{
    if (last >= s->t->token_count || s->t->tokens[last].flags & (OMD_F_CLAUSE | OMD_F_NEWLINE)) return OMD_ROLE_OPEN;
    if (is_number(s, last)) return omd_is_taken(s, s->t->tokens[last].view) ? OMD_ROLE_OPEN : OMD_ROLE_THING; /* "Russell Hobbs 26050" */
    if (s->t->tokens[last].flags & OMD_F_CLITIC) return role_of_owner(s, last + 1);
    if (!is_small_word(s, last)) return OMD_ROLE_OPEN;
    bool next = is_small_word(s, last + 1);
    if (omd_is_form(s, last, " who whose whom som vars ")) return next && !omd_is_form(s, last, " who whose whom ") && is_marked(s, last + 1, THINGS) ? OMD_ROLE_THING : OMD_ROLE_PERSON;
    if (next && s->word[last + 1] & OMD_W_US && omd_is_form(s, last, " in at from on i på från hos vid ")) return OMD_ROLE_PERSON; /* "in our Leeds branch" */
    if (!swedish && next && omd_is_form(s, last, " the ") && !(s->word[last + 1] & (OMD_W_PERSON | OMD_W_UNIT))) return OMD_ROLE_THING; /* "Tina Turner the musical" */
    if (is_marked(s, last, ENDS)) return OMD_ROLE_OPEN;
    omd_role role = role_of_verb(s, last, swedish);
    bool governed = first > start && omd_is_form(s, first - 1, " med av till från för på hos åt om with by to from for of at on about "); /* "mötet med Eva Ek flyttas" */
    if (governed && role >= OMD_ROLE_LIKELY_THING && is_made_by(s, first, start)) return OMD_ROLE_THING;
    bool known = role != OMD_ROLE_THING || is_marked(s, last, THINGS) || is_marked(s, last, OF_THINGS) || ends_in(s, last, "s");
    if (!governed) return swedish && first > start && !known ? OMD_ROLE_LIKELY_THING : role; /* "bett Eva Ek titta" */
    return swedish || role != OMD_ROLE_THING || ends_in(s, last, "s") || is_marked(s, last, THINGS) ? OMD_ROLE_OPEN : role;
}

/* "Ingenjören", "Engineer": by their endings. */
static bool names_a_calling(const omd_scan *s, uint32_t noun, bool swedish)
{
    return ends_in(s, noun, swedish ? "ren isten ten kern logen mannen are ör" : "eer tor ist ian man ger ess ter");
}

/* Whether a noun before the name says what it is the name of: "Clematis Nelly Moser", "the
 * pony Lady Jane", "the paperback of Jane Eyre", "a lamp by Tom Raffield". */
static bool is_named_by_noun(const omd_scan *s, uint32_t first, uint32_t start, bool swedish)
{
    static const omd_word things = OMD_W_PART | OMD_W_PRODUCT | OMD_W_COMPANY | OMD_W_SHOP | OMD_W_STREET | OMD_W_NO_NAME;
    if (first == start || s->t->tokens[first].flags & (OMD_F_CLAUSE | OMD_F_NEWLINE)) return false;
    uint32_t noun = first - 1;
    if (s->t->tokens[noun].kind != OMD_WORD) return false;
    if (omd_is_form(s, noun, swedish ? " säljer säljs visar spelar spelade sålde kostar öppnar rymmer väger bryggs lagerför serverar " : " sell sells stock stocks stocked carry carries stage stages screening showing brew brews played plays supply supplies starring ")) return true; /* "säljer", "visar" */
    if (swedish && is_small_word(s, noun) && ends_in(s, noun, "as des") && !(s->word[noun] & OMD_W_DONE)) return true; /* "nu visas Mary Poppins" */
    if (omd_is_form(s, noun, " by ")) return swedish || is_made_by(s, first, start);
    if (omd_is_form(s, noun, " of ")) return noun > start && is_marked(s, noun - 1, OF_THINGS);
    if (omd_is_form(s, noun, " for till ")) return noun > start && omd_is_form(s, noun - 1, " tickets seats parts spares filters refills biljetter platser reservdelar ");
    if (noun == start) return !(s->word[noun] & ~things) && s->t->tokens[noun].form_size > 3 && !is_marked(s, noun, OPENS) && !names_a_calling(s, noun, swedish);
    if (swedish || !is_small_word(s, noun) || s->word[noun] || names_a_calling(s, noun, false) || is_marked(s, noun, ENDS) || is_marked(s, noun, PEOPLE) || is_marked(s, noun, BELONGS)) return false;
    for (uint32_t i = noun; i-- > start && i + 4 > noun;) /* "the paddle steamer Lady Margaret" */
        if (s->word[i] & OMD_W_ARTICLE) return true;
        else if (!is_small_word(s, i) || s->word[i]) return false;
    return false;
}

/* Whether somebody is spoken to or of nearby: "you", "she", "Hej". */
static bool is_among_people(const omd_scan *s, uint32_t first, uint32_t last)
{
    enum { NEAR = 40 };
    uint32_t end = last + NEAR < s->t->token_count ? last + NEAR : s->t->token_count;
    for (uint32_t i = first > NEAR ? first - NEAR : 0; i < end; i++)
        if (s->word[i] & (OMD_W_YOU | OMD_W_THEM | OMD_W_GREETING) || omd_is_form(s, i, omd_others)) return true;
    return false;
}

/* "Sarah Sjöström vann här 2017.", "founded in 1974 by …": what happened in a year so long ago is history. */
static bool tells_of_year(const omd_scan *s, uint32_t first)
{
    omd_span span = omd_sentence_around(s, first);
    for (uint32_t i = span.first; i < span.last; i++) {
        const uint32_t *d = s->t->points + s->t->tokens[i].view;
        if (!is_number(s, i) || s->t->tokens[i].view_end - s->t->tokens[i].view != 4 || (i && s->word[i - 1] & (OMD_W_MONTH | OMD_W_REF | OMD_W_BIRTH))) continue;
        if (d[0] == '1' ? d[1] > '4' : d[0] == '2' && d[1] == '0' && d[2] < '2') return true;
    }
    return false;
}

omd_role omd_role_of(const omd_scan *s, uint32_t first, uint32_t last)
{
    bool swedish = strncmp(s->language, "sv", 2) == 0;
    if (!swedish && strncmp(s->language, "en", 2) != 0) return OMD_ROLE_OPEN;
    uint32_t start = omd_sentence_around(s, first).first;
    omd_word before = first > start ? s->word[first - 1] : 0;
    omd_role after = role_after(s, first, last, start, swedish);
    if (before & OMD_W_GREETING && after > OMD_ROLE_PERSON && omd_is_form(s, first - 1, " bästa ")) return after; /* "Bästa möjliga pris" */
    if (before & (OMD_W_PERSON | OMD_W_GREETING) || (first > start + 1 && s->word[first - 2] & OMD_W_PERSON && omd_is_form(s, first - 1, " of ")) || (last + 1 < s->t->token_count && omd_is_mark(s, last, ',') && omd_is_form(s, last + 1, " who som whose vars "))) return OMD_ROLE_PERSON;
    if (after == OMD_ROLE_PERSON || after == OMD_ROLE_THING) return after;
    if (is_named_by_noun(s, first, start, swedish) || (after == OMD_ROLE_LIKELY_THING && before & OMD_W_HAS && !(s->t->tokens[last].flags & OMD_F_CLITIC))) return OMD_ROLE_THING;
    if ((first == start || before & OMD_W_BY) && tells_of_year(s, first) && !is_among_people(s, first, last)) return OMD_ROLE_THING;
    if (after != OMD_ROLE_LIKELY_THING) return after;
    return first > start || is_among_people(s, first, last) ? OMD_ROLE_OPEN : after;
}
