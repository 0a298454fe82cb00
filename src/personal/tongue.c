/* tongue.c - tells the language of a text that no pack knows, by its function words
 *
 * "og", "ikke" and "af" are Danish, "og", "ikke" and "av" Norwegian. Only the recognisers
 * of personal data ask, so a guess must be clear or none. */
#include <string.h>

#include "personal.h"
#include "scan.h"

typedef struct {
    char code[4];
    const char *words; /* a space on either side of each */
} tongue;

static const tongue tongues[] = {
    { "sv", " och att det som en på är av för med den till inte har vi ni du din ditt er om ett men hos oss jag blev när från kan var dig mig efter också mycket " },
    { "da", " og at det som en på er af for med den til ikke har vi jer du din dit jeres om et men hos os jeg blev når fra kan var efter også meget hvor dig kære " },
    { "nb", " og at det som en på er av for med den til ikke har vi dere du din ditt deres om et men hos oss jeg ble når fra kan var etter også veldig hvor deg kjære " },
    { "de", " und dass das der die ein eine ist von für mit den dem zu nicht haben wir sie ihr ihre ihnen wenn bei uns ich wurde aus kann war sehr auch auf im " },
    { "nl", " en dat het de een is van voor met te niet hebben we wij u uw je jouw als bij ons ik werd uit kan was heeft zeer ook op om onze " },
    { "fi", " ja että se on ei ole me te olemme teidän sinun kun jos meidän kanssa olette oli myös hyvin hei kiitos ovat mutta tai joka mitä nyt vielä " },
    { "fr", " et que le la les un une est de des du pour avec à ne pas avons nous vous votre vos si chez je été sur dans au très aussi qui en " },
    { "es", " y que el la los las un una es de del para con no hemos su sus si usted en por se lo al muy también nuestro gracias le ha " },
    { "it", " e che il la i gli le un una è di del della per con non abbiamo suo sua se lei in da si lo al molto anche nostro grazie ha ci " },
    { "pt", " e que o a os as um uma é de do da para com não temos seu sua se em por no na ao muito também nosso obrigado foi " },
    { "pl", " i że to na w z do nie jest się za dla po od pana pani jak przez nasz nam co o dziękujemy było był są " },
    { "en", " and that the to a is of for with in not have we you your if at our i was from can it on are this be has us thank as were please do so they will been would get which " },
};

enum { TONGUES = sizeof tongues / sizeof *tongues, SWEDISH = 0, ENGLISH = TONGUES - 1 };
enum { LEAST_WORDS = 3, MOST_WORDS = 400 };

/* The words of all tongues by their hash: a text's words are looked up once, not in each. */
typedef struct {
    const char *word; /* NULL: free */
    uint32_t hash;
    uint16_t tongues; /* a bit for each */
    uint8_t size;
} tongue_word;

enum { SLOTS = 1024, LONGEST = 9 };

static tongue_word *slot_of(tongue_word *table, uint32_t hash, const char *word, size_t size)
{
    uint32_t at = (hash ^ hash >> 15) % SLOTS;
    while (table[at].word && (table[at].hash != hash || table[at].size != size || memcmp(table[at].word, word, size) != 0))
        at = (at + 1) % SLOTS;
    return &table[at];
}

static void add_words(tongue_word *table, uint32_t number)
{
    for (const char *p = tongues[number].words + 1; *p; p++) {
        const char *word = p;
        uint32_t hash = OMD_HASH_START;
        for (; *p != ' '; p++) hash = omd_hash_step(hash, *p);
        tongue_word *slot = slot_of(table, hash, word, (size_t)(p - word));
        *slot = (tongue_word) { word, hash, (uint16_t)(slot->tongues | 1u << number), (uint8_t)(p - word) };
    }
}

/* The table, made at its first use. NULL: no memory. */
static tongue_word *words_of(omd_personal_scan *s)
{
    omd_block *block = &s->blocks[OMD_B_TONGUES];
    if (block->data) return block->data;
    if (!omd_room(s->memory, block, SLOTS, sizeof(tongue_word))) return NULL;
    memset(block->data, 0, SLOTS * sizeof(tongue_word));
    for (uint32_t k = 0; k < TONGUES; k++) add_words(block->data, k);
    return block->data;
}

/* A fifth of the words must be known, and no other language know as many. Swedish and
 * English have packs: what they know nearly as well as another language is left to them. */
const char *omd_personal_language(omd_personal_scan *s, const omd_text *t)
{
    tongue_word *table = words_of(s);
    if (!table) return NULL;
    uint32_t known[TONGUES] = { 0 }, words = 0, best = 0, second = 0;
    for (uint32_t i = 0; i < t->token_count && words < MOST_WORDS; i++) {
        const omd_token *token = &t->tokens[i];
        if (token->kind != OMD_WORD) continue;
        words++;
        if (token->form_size > LONGEST) continue;
        uint32_t in = slot_of(table, token->hash, t->forms + token->form, token->form_size)->tongues;
        for (uint32_t k = 0; in; k++, in >>= 1) known[k] += in & 1;
    }
    for (uint32_t k = 1; k < TONGUES; k++)
        if (known[k] > known[best]) best = k;
    for (uint32_t k = 0; k < TONGUES; k++) {
        uint32_t weight = k == SWEDISH || k == ENGLISH ? 5 : 4;
        if (k != best && known[k] * weight > second) second = known[k] * weight;
    }
    bool clear = known[best] >= LEAST_WORDS && known[best] * 5 >= words && known[best] * 4 > second;
    return clear ? tongues[best].code : "und";
}
