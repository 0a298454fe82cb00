/* spelling.c - makes a speller for the command */
#include "command.h"

static int load_all(omd_speller *s, const omd_options *o, const omd_packs *p)
{
    for (int i = 0; i < p->count; i++) {
        int failure = omd_speller_load(s, p->packs[i], p->sizes[i]);
        if (failure)
            return omd_complain(o, "%s, dictionary %d: %s", p->folder, i + 1,
                                omd_error_text(failure));
    }
    return 0;
}

omd_speller *omd_make_speller(const omd_options *o, const omd_packs *p)
{
    omd_speller *s = omd_speller_new();
    if (!s) omd_complain(o, "%s", omd_error_text(OMD_NO_MEMORY));
    if (s && load_all(s, o, p) == 0) {
        omd_speller_set_locale(s, o->locale);
        return s;
    }
    omd_speller_free(s);
    return NULL;
}
