/* engine.cxx - hunspell behind a small C interface */
#include "engine.h"

#include <string.h>

#include "hunspell.hxx"
#include "omdome.h"

/* A word takes some tens of steps as a rule, a suggestion some thousands to a few hundred
 * thousand; a second of our time at most. */
static const unsigned long word_steps = 100000, suggestion_steps = 3000000,
                           loading_steps = 50000000;

struct omd_engine {
    omd_engine() : hunspell(NULL), latin1(false) { memset(list, 0, sizeof list); }
    ~omd_engine() { delete hunspell; }

    omd_dictionary dictionary;
    omd_dictionary_header header; /* all of it that is needed after loading */
    omd_source source;
    Hunspell *hunspell;
    bool latin1;
    std::string word;
    std::vector<std::string> found;
    const char *list[OMD_SUGGESTIONS];

private:
    omd_engine(const omd_engine &);
    omd_engine &operator=(const omd_engine &);
};

/* Sets the budget of the call it lives in. */
class spending
{
public:
    explicit spending(unsigned long steps)
    {
        budget.left = steps;
        budget.late = 0;
        omd_budget_now = &budget;
    }
    ~spending() { omd_budget_now = NULL; }

private:
    spending(const spending &);
    spending &operator=(const spending &);
    omd_budget budget;
};

/* Memory may run out in any place of hunspell's. A host gets that as an exception; the module
 * for the web is stopped by it, and the worker makes a new one. */
#ifdef __cpp_exceptions
#define TRY          try
#define OUT_OF_MEMORY catch (...)
#else
#define TRY
#define OUT_OF_MEMORY if (false)
#endif

/* --- encodings */

static bool to_latin1(std::string &word)
{
    std::string out;
    for (size_t i = 0; i < word.size(); i++) {
        unsigned char a = static_cast<unsigned char>(word[i]);
        if (a < 0x80) {
            out.push_back(word[i]);
        } else if ((a == 0xC2 || a == 0xC3) && i + 1 < word.size()) {
            i++;
            out.push_back(static_cast<char>((a & 3) << 6 | (word[i] & 0x3F)));
        } else {
            return false;
        }
    }
    word.swap(out);
    return true;
}

static void to_utf8(std::string &word)
{
    std::string out;
    for (size_t i = 0; i < word.size(); i++) {
        unsigned char c = static_cast<unsigned char>(word[i]);
        if (c < 0x80) {
            out.push_back(word[i]);
        } else {
            out.push_back(static_cast<char>(0xC0 | c >> 6));
            out.push_back(static_cast<char>(0x80 | (c & 0x3F)));
        }
    }
    word.swap(out);
}

/* False: no word of this dictionary. Hunspell takes "<?xml?>" for a command. */
static bool take(omd_engine *e, const char *word, size_t size)
{
    if (size == 0 || size > OMD_ENGINE_MOST_BYTES || memchr(word, 0, size)) return false;
    if (memchr(word, '<', size) || !omd_is_utf8(word, size)) return false;
    e->word.assign(word, size);
    return !e->latin1 || to_latin1(e->word);
}

/* --- the interface */

static int open_engine(omd_engine *e)
{
    spending budget(loading_steps);
    memcpy(e->source.name, "memory", sizeof "memory");
    e->source.dictionary = &e->dictionary;
    const char *source = reinterpret_cast<const char *>(&e->source);
    e->latin1 = e->dictionary.header->encoding == OMD_LATIN1;
    e->hunspell = new Hunspell(source, source);
    e->header = *e->dictionary.header;
    e->dictionary.header = &e->header;
    return e->source.table->failed();
}

extern "C" int omd_engine_open(omd_engine **out, const void *dictionary, size_t size)
{
    omd_engine *e = NULL;
    int failure = OMD_NO_MEMORY;
    *out = NULL;
    TRY
    {
        e = new omd_engine;
        failure = omd_dictionary_open(&e->dictionary, dictionary, size);
        if (!failure) failure = open_engine(e);
    }
    OUT_OF_MEMORY
    {
        failure = OMD_NO_MEMORY;
    }
    if (failure)
        delete e;
    else
        *out = e;
    return failure;
}

extern "C" void omd_engine_close(omd_engine *e)
{
    delete e;
}

extern "C" const char *omd_engine_language(const omd_engine *e)
{
    return e->dictionary.header->language;
}

/* Most words are judged without hunspell. */
static bool knows(omd_engine *e, const char *word, size_t size, int *info)
{
    TRY
    {
        spending budget(word_steps);
        omd_plain_word plain;
        const HashMgr *table = e->source.table;
        if (table->read_plain(word, size, plain)) {
            omd_plainly plainly = table->judge_plainly(plain);
            if (plainly != OMD_ASK) return plainly == OMD_RIGHT;
        }
        return take(e, word, size) && e->hunspell->spell(e->word, info);
    }
    OUT_OF_MEMORY {}
    return false;
}

extern "C" bool omd_engine_knows(omd_engine *e, const char *word, size_t size, bool *compound)
{
    int info = 0;
    bool known = knows(e, word, size, &info);
    if (compound) *compound = known && (info & SPELL_COMPOUND);
    return known;
}

extern "C" bool omd_engine_has(omd_engine *e, const char *word, size_t size)
{
    bool compound;
    return omd_engine_knows(e, word, size, &compound) && !compound;
}

static void suggest(omd_engine *e)
{
    e->found.clear();
    TRY
    {
        spending budget(suggestion_steps);
        e->found = e->hunspell->suggest(e->word);
        for (size_t i = 0; e->latin1 && i < e->found.size(); i++) to_utf8(e->found[i]);
    }
    OUT_OF_MEMORY
    {
        e->found.clear();
    }
}

extern "C" uint32_t omd_engine_suggest(omd_engine *e, const char *word, size_t size,
                                       const char *const **suggestions)
{
    uint32_t count = 0;
    *suggestions = e->list;
    if (!take(e, word, size)) return 0;
    suggest(e);
    for (; count < OMD_SUGGESTIONS && count < e->found.size(); count++)
        e->list[count] = e->found[count].c_str();
    return count;
}

extern "C" bool omd_engine_add(omd_engine *e, const char *word, size_t size)
{
    TRY
    {
        return take(e, word, size) && e->hunspell->add(e->word) == 0;
    }
    OUT_OF_MEMORY {}
    return false;
}
