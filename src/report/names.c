/* names.c - the identifiers of all rules, in alphabetical order */
#include "names.h"

#include <string.h>

/* Numbers in `categories`. */
enum { ADVICE, AGGRESSION, ELIGIBILITY, INCENTIVE, LEADING, PERSONAL, REMOVAL, SELECTIVE, SPELL };

static const char *const categories[OMD_CATEGORY_COUNT] = {
    "advice",        "aggression",      "eligibility", "incentive", "leading",
    "personal-data", "removal-request", "selective",   "spelling",
};

typedef struct {
    const char *name;
    int category;
} rule_name;

static const rule_name rules[OMD_RULE_COUNT] = {
    {"advice.length",                 ADVICE     },
    { "advice.neutral",               ADVICE     },
    { "advice.personal",              ADVICE     },
    { "advice.support",               ADVICE     },
    { "advice.thank",                 ADVICE     },
    { "aggression.accusation",        AGGRESSION },
    { "aggression.hostile",           AGGRESSION },
    { "aggression.insult",            AGGRESSION },
    { "aggression.profanity",         AGGRESSION },
    { "aggression.shouting",          AGGRESSION },
    { "aggression.threat",            AGGRESSION },
    { "eligibility.competitor",       ELIGIBILITY},
    { "eligibility.insider",          ELIGIBILITY},
    { "eligibility.non-customer",     ELIGIBILITY},
    { "eligibility.supervised",       ELIGIBILITY},
    { "incentive.discount",           INCENTIVE  },
    { "incentive.donation",           INCENTIVE  },
    { "incentive.gift",               INCENTIVE  },
    { "incentive.money",              INCENTIVE  },
    { "incentive.points",             INCENTIVE  },
    { "incentive.prize",              INCENTIVE  },
    { "leading.assumption",           LEADING    },
    { "leading.positive",             LEADING    },
    { "leading.pressure",             LEADING    },
    { "leading.suggested-text",       LEADING    },
    { "personal-data.address",        PERSONAL   },
    { "personal-data.bank-account",   PERSONAL   },
    { "personal-data.birth-date",     PERSONAL   },
    { "personal-data.email",          PERSONAL   },
    { "personal-data.health",         PERSONAL   },
    { "personal-data.ip-address",     PERSONAL   },
    { "personal-data.name",           PERSONAL   },
    { "personal-data.national-id",    PERSONAL   },
    { "personal-data.payment-card",   PERSONAL   },
    { "personal-data.phone",          PERSONAL   },
    { "personal-data.reference",      PERSONAL   },
    { "personal-data.vehicle-plate",  PERSONAL   },
    { "removal-request.compensation", REMOVAL    },
    { "removal-request.delete",       REMOVAL    },
    { "removal-request.edit",         REMOVAL    },
    { "selective.diversion",          SELECTIVE  },
    { "selective.gating",             SELECTIVE  },
    { "selective.segment",            SELECTIVE  },
    { "spelling.compound",            SPELL      },
    { "spelling.unknown",             SPELL      },
};

int omd_rule_number(const char *rule)
{
    int low = 0, high = OMD_RULE_COUNT - 1;
    while (low <= high) {
        int middle = (low + high) / 2;
        int order = strcmp(rule, rules[middle].name);
        if (order == 0) return middle;
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}

int omd_category_number(const char *category)
{
    for (int i = 0; i < OMD_CATEGORY_COUNT; i++)
        if (strcmp(category, categories[i]) == 0) return i;
    return -1;
}

const char *omd_rule_name(int rule)
{
    return rules[rule].name;
}

const char *omd_category_name(int category)
{
    return categories[category];
}

int omd_rule_category(int rule)
{
    return rules[rule].category;
}

bool omd_rule_needs_pack(int rule)
{
    return rules[rule].category != PERSONAL && rules[rule].category != SPELL;
}
