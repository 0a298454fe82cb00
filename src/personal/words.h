/* words.h - what the words around a number or a name say about it */
#ifndef OMD_PERSONAL_WORDS_H
#define OMD_PERSONAL_WORDS_H

#include <stddef.h>

#include "../text/text.h"

/* Classes of words; a word may be in several. */
typedef uint64_t omd_word;

#define OMD_W(n) ((omd_word)1 << (n))
#define OMD_W_ID OMD_W(0)        /* personnummer, BSN */
#define OMD_W_FIRM OMD_W(1)      /* org.nr, VAT: the number is a firm's */
#define OMD_W_PHONE OMD_W(2)     /* telefon, mobile */
#define OMD_W_CALL OMD_W(3)      /* ring, call, reach */
#define OMD_W_US OMD_W(4)        /* oss, vår, our */
#define OMD_W_OWN OMD_W(5)       /* kundtjänst, helpline, butiken */
#define OMD_W_VISIT OMD_W(6)     /* besök, välkommen, find */
#define OMD_W_YOU OMD_W(7)       /* du, din, your */
#define OMD_W_PRIVATE OMD_W(8)   /* privat, personal */
#define OMD_W_BIRTH OMD_W(9)     /* född, DOB */
#define OMD_W_VEHICLE OMD_W(10)  /* clamped, rental; more: omd_is_kind_of() */
#define OMD_W_CARD OMD_W(11)     /* kort, card */
#define OMD_W_ACCOUNT OMD_W(12)  /* konto, clearing */
#define OMD_W_REF OMD_W(13)      /* order, bokning, faktura */
#define OMD_W_NUMBER OMD_W(14)   /* nr, nummer, no */
#define OMD_W_PART OMD_W(15)     /* artikel, modell, version, kod: not a reference */
#define OMD_W_MONEY OMD_W(16)    /* kr, euro */
#define OMD_W_UNIT OMD_W(17)     /* cm, kg, dagar, stycken */
#define OMD_W_CLOCK OMD_W(18)    /* kl, o'clock */
#define OMD_W_MONTH OMD_W(19)
#define OMD_W_TITLE OMD_W(20)    /* herr, Mrs */
#define OMD_W_GREETING OMD_W(21) /* hej, dear */
#define OMD_W_CLOSING OMD_W(22)  /* mvh, regards */
#define OMD_W_COMPANY OMD_W(23)  /* AB, Ltd, hotell, torg: what it names is no person */
#define OMD_W_PERSON OMD_W(24)   /* kund, granne, technician: a name may follow */
#define OMD_W_PARTICLE OMD_W(25) /* von, af, van, de */
#define OMD_W_FIRST OMD_W(26)    /* a first name */
#define OMD_W_NO_NAME OMD_W(27)  /* capitalised, but part of no person's name */
#define OMD_W_STREET OMD_W(28)   /* Road, rue: a street by itself */
#define OMD_W_SAYS OMD_W(29)     /* skrev, said, called: people do it */
#define OMD_W_PRODUCT OMD_W(30)  /* soffan, modellen, lamp: what follows is its name */
#define OMD_W_UNIT_OF_HOME OMD_W(31) /* lgh, flat, floor: goes on with an address */
#define OMD_W_DIGIT OMD_W(32)        /* noll, seven, fyrtio: a number in words */
#define OMD_W_ORGAN OMD_W(33)        /* heart, hip, hearing: with "attack" or "loss" health */
#define OMD_W_ARTICLE OMD_W(34)      /* the, a, vår: no person follows */
#define OMD_W_ADDRESS OMD_W(35)      /* adress, address, box */
#define OMD_W_AT OMD_W(36)           /* at, på, dot, punkt: a spelt-out e-mail */
#define OMD_W_DOT OMD_W(37)
#define OMD_W_HANDLE OMD_W(38)       /* Instagram, Facebook */
#define OMD_W_DEVICE OMD_W(39)       /* IMEI, MAC */
#define OMD_W_IP OMD_W(40)
#define OMD_W_HAS OMD_W(41)          /* har, fick, had, were: you had a root canal */
#define OMD_W_OFFER OMD_W(42)        /* we offer, erbjuder: no one in particular */
#define OMD_W_LIVES OMD_W(43)        /* bor, lives */
#define OMD_W_BANK OMD_W(44)         /* bank, sort */

#define OMD_W_CALLED OMD_W(45)       /* ringde, called: not what a firm asks for */
#define OMD_W_IS OMD_W(46)           /* är, is: "7740193 is your order number" */
#define OMD_W_THEM OMD_W(47)         /* dig, you after a verb: who was called */
#define OMD_W_VAGUE OMD_W(50)        /* behandling, crown: health only at a clinic */
#define OMD_W_IN OMD_W(52)           /* at, hos, på: a place or a firm may follow */
#define OMD_W_SENT OMD_W(53)         /* levererat, delivered: where the reviewer is */
#define OMD_W_SHOP OMD_W(54)         /* butiken, showroom: where we are */
#define OMD_W_TO OMD_W(55)
#define OMD_W_BY OMD_W(56)           /* av, by: somebody did it */
#define OMD_W_AND OMD_W(57)
#define OMD_W_DONE OMD_W(58)         /* signed, kvitterad: by a person */
#define OMD_W_SPOKE OMD_W(59)        /* spoke, pratade: with a person */

#define OMD_W_BOX OMD_W(60)          /* Postfach, Box */
#define OMD_W_CAR OMD_W(61)          /* däck, mileage: a plate may follow; marked late */

/* Made once, from the table of src/names/word_lists.c; kept in a block. */
typedef struct omd_word_table omd_word_table;

/* NULL: memory is out. */
const omd_word_table *omd_words(const omd_memory *memory, omd_block *block);

/* The classes of a folded form in a text of `language`. */
omd_word omd_word_classes(const omd_word_table *w, const char *form, size_t size, const char *language);

/* What the lists say about the form as a member of `one`: the country of an identity
 * number, the number of a month. "" where nothing. */
const char *omd_word_about(const omd_word_table *w, const char *form, size_t size, omd_word one);

/* Whether `languages` ("sv da", NULL for all) names the language. */
bool omd_is_written_in(const char *languages, const char *language);

/* Whether the table of src/names has the folded form under this mark: '@' for full names that
 * everybody knows, '&' for parts of firms' names, '+' for mailboxes that are nobody's,
 * '=' for where private people have theirs. */
bool omd_is_listed(const omd_word_table *w, char mark, const char *form, size_t size);

/* Whether that table knows the folded form, or a beginning of it, as a treatment or an illness ('~', or '<'
 * at a clinic only), what a clinic speaks of ('?'), a vehicle ('>'), what it has (':'), or where names are of works and brands ('$'). */
bool omd_is_kind_of(const omd_word_table *w, char mark, const char *form, size_t size);

#endif
