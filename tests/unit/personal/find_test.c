/* find_test.c - personal data inside sentences is found, at its place and of its kind
 *
 * What stands between < and > must be found as the kind named; nothing else may be. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "fixture.h"

typedef struct {
    const char *language;
    omd_personal_kind kind;
    const char *text;
} sentence;

#define MAIL OMD_P_EMAIL
#define PHONE OMD_P_PHONE
#define ID OMD_P_NATIONAL_ID
#define CARD OMD_P_PAYMENT_CARD
#define ACCOUNT OMD_P_BANK_ACCOUNT
#define ADDRESS OMD_P_ADDRESS
#define NAME OMD_P_NAME
#define BIRTH OMD_P_BIRTH_DATE
#define REF OMD_P_REFERENCE
#define HEALTH OMD_P_HEALTH
#define IP OMD_P_IP_ADDRESS
#define PLATE OMD_P_VEHICLE_PLATE

static const sentence sentences[] = {
    { "sv", MAIL, "Vi skrev till <kalle83@gmail.com> men fick inget svar." },
    { "sv", MAIL, "Bekräftelsen gick till <karin.ek@hotmail.se> samma kväll." },
    { "sv", MAIL, "Du hittar svaret i inkorgen för <anna (at) firma punkt se>." },
    { "sv", MAIL, "Mejlet skickades till <anna.lind snabel-a telia punkt com>." },
    { "en", MAIL, "The confirmation went to <j.whitmore@btinternet.com> on Monday." },
    { "en", MAIL, "We answered <wendy.marsh [at] outlook [dot] com> twice." },
    { "en", MAIL, "Please ask <tom@northgate.co.uk> for the photos." },
    { "en", MAIL, "Your account is under <sarah_lane at yahoo dot com>." },
    { "de", MAIL, "Wir haben an <petra.huber@gmx.de> geschrieben." },

    { "sv", PHONE, "Vi ringde dig på <070-174 06 05> i går." },
    { "sv", PHONE, "Du svarade inte på <+46 70 174 06 05>." },
    { "sv", PHONE, "Numret <0046 (0)70 174 06 05> gick till röstbrevlådan." },
    { "sv", PHONE, "Chauffören sökte dig på <0701740605> utan svar." },
    { "sv", PHONE, "Teknikern pratade med din fru på <08-465 004 12>." },
    { "sv", PHONE, "Ditt nummer <031-390 06 12> finns inte i vårt register." },
    { "sv", PHONE, "Vi har <0 7 0 1 7 4 0 6 0 5> noterat på dig." },
    { "sv", PHONE, "Säljaren messade <0701-74 06 05> på kvällen." },
    { "sv", PHONE, "Du uppgav <040-628 04 11> vid beställningen." },
    { "en", PHONE, "Our driver called you on <07700 900123> at noon." },
    { "en", PHONE, "We left two messages on <020 7946 0123>." },
    { "en", PHONE, "I texted <(415) 555-0132> the same day." },
    { "en", PHONE, "You gave us <415-555-0132> as your contact." },
    { "en", PHONE, "Nobody picked up at <+44 7700 900123>." },
    { "en", PHONE, "The number you registered, <+1 415 555 0132>, is not in service." },
    { "en", PHONE, "We tried your mobile <0412 345 678> three times." },
    { "da", PHONE, "Vi ringede til dig på <20 12 34 56> i går." },
    { "da", PHONE, "Chaufføren fik fat i din mand på <+45 20 12 34 56>." },
    { "nb", PHONE, "Vi prøvde å nå deg på <412 34 567> to ganger." },
    { "de", PHONE, "Wir haben Sie unter <0171 1234567> nicht erreicht." },
    { "de", PHONE, "Ihre Nummer <030/2312 5012> war besetzt." },
    { "nl", PHONE, "We hebben u gebeld op <06-12345678>." },
    { "fi", PHONE, "Soitimme numeroon <040 123 4567> eilen." },
    { "fr", PHONE, "Nous vous avons appelé au <06 39 98 12 34> hier." },
    { "es", PHONE, "Le llamamos al <612 345 678> ayer." },
    { "pl", PHONE, "Dzwoniliśmy na numer <512 345 678> wczoraj." },

    { "sv", ID, "Kontot står på <750318-2383> och ingen annan." },
    { "sv", ID, "Personnumret <20020719-9811> stämmer inte med avtalet." },
    { "sv", ID, "Det är <7503182383> som står som köpare." },
    { "sv", ID, "Samordningsnummer <750378-2398> saknas i systemet." },
    { "en", ID, "The policy is held by <750318-2383>, not by you." },
    { "en", ID, "Your national insurance number <RT 31 62 07 D> was on the form." },
    { "en", ID, "You sent us your NI number, <HW204815A>, by mail." },
    { "en", ID, "We have SSN <899-14-6027> on file." },
    { "en", ID, "NHS number <614 208 3955> is on the letter." },
    { "en", ID, "Your SIN <528 491 061> was on the lease." },
    { "en", ID, "His PPS number <7391520JA> was missing." },
    { "en", ID, "Codice fiscale <FRRMRC76C12L219C> was entered twice." },
    { "sv", ID, "Hans henkilötunnus <210906A124B> står på fakturan." },
    { "da", ID, "Dit CPR-nummer <210868-3115> står på aftalen." },
    { "nb", ID, "Fødselsnummeret <14036635461> ditt er registrert." },
    { "fi", ID, "Henkilötunnus <050481-3377> on tilauksessa." },
    { "de", ID, "Ihre Steuer-ID <63 928 504 134> liegt uns vor." },
    { "de", ID, "Die Rentenversicherungsnummer <12 140382 M 506> fehlt." },
    { "nl", ID, "Uw BSN <284019379> staat op de factuur." },
    { "nl", ID, "Rijksregisternummer <68.09.21-417.56> hebben we genoteerd." },
    { "fr", ID, "Votre numéro de sécurité sociale <1 64 03 59 350 112 80> figure au dossier." },
    { "es", ID, "Su DNI <30571946R> consta en el contrato." },
    { "es", ID, "El NIE <X6042817G> no coincide." },
    { "pl", ID, "Numer PESEL <78110345209> jest w umowie." },
    { "cs", ID, "Vaše rodné číslo <760412/3186> máme ve smlouvě." },

    { "sv", CARD, "Kortet <4012 8888 8888 1881> nekades två gånger." },
    { "sv", CARD, "Vi drog 400 kr från <5200828282828210> i fredags." },
    { "en", CARD, "You paid with <3782 822463 10005> on arrival." },
    { "en", CARD, "The refund went to <6011-0009-9013-9424> last week." },
    { "sv", ACCOUNT, "Pengarna gick till <SE35 5000 0000 0549 1000 0003> i går." },
    { "sv", ACCOUNT, "Vi satte in pengarna på <clearing 6123, konto 491 285 007> i tisdags." },
    { "sv", ACCOUNT, "Återbetalningen gjordes till ditt konto <8327-9 123 456 789> den 4 maj." },
    { "en", ACCOUNT, "Paid to <GB29 NWBK 6016 1331 9268 19> yesterday." },
    { "en", ACCOUNT, "We paid it into <gb29nwbk60161331926819> on Friday." },
    { "de", ACCOUNT, "Das Geld ging an <DE89 3704 0044 0532 0130 00> am Montag." },
    { "nb", ACCOUNT, "Pengene er sendt til <8601.11.17947> i dag." },

    { "sv", ADDRESS, "Paketet lämnades på <Björkstigen 14 B> i tisdags." },
    { "sv", ADDRESS, "Vi levererade till <Kungsgatan 31> där du bor." },
    { "sv", ADDRESS, "Flytten från <Södra vägen 22> gick bra." },
    { "sv", ADDRESS, "Budet stod utanför <Åkergatan 5B, lgh 1102, 852 31 Sundsvall> i tjugo minuter." },
    { "sv", ADDRESS, "Du bor på <storgatan 7> enligt kvittot." },
    { "en", ADDRESS, "It was signed for at <48 Thistle Grove, Harrogate HG1 5QT>." },
    { "en", ADDRESS, "Our crew waited outside <1187 Juniper Ridge Rd, Boise, ID 83702> for an hour." },
    { "en", ADDRESS, "We delivered it to <Flat 2, 17 Marlow Road> as you asked." },
    { "da", ADDRESS, "Pakken blev leveret på <Nørregade 12> i går." },
    { "nb", ADDRESS, "Vi leverte til <Storgata 8B> som avtalt." },
    { "de", ADDRESS, "Das Paket ging an die <Lindenstraße 45a> und nicht zurück." },
    { "nl", ADDRESS, "Het pakket is bezorgd op <Prinsengracht 112> gisteren." },
    { "fi", ADDRESS, "Paketti toimitettiin osoitteeseen <Mannerheimintie 12> eilen." },
    { "fr", ADDRESS, "Le colis a été livré au <14 rue de la Paix> hier." },

    { "sv", NAME, "Det var <Bengt Rosenlund> som skrev under." },
    { "sv", NAME, "Enligt noteringen pratade ni med <fru Sandell> i går." },
    { "sv", NAME, "Hej <Karin Ekström>! Tack för att du skrev." },
    { "sv", NAME, "Vi har svarat <Jan-Erik Thulin> två gånger." },
    { "sv", NAME, "Grannen <Lovisa af Geijerstam> tog emot paketet." },
    { "sv", NAME, "Din granne <Mohammed Al Hassan> kvitterade." },
    { "sv", NAME, "Beställningen gjordes av <Gunilla Åkerström> och ingen annan." },
    { "en", NAME, "Hi <Sandra Whitlock>, the ring was resized for free." },
    { "en", NAME, "Dear <Mrs Pemberton>, thank you for writing." },
    { "en", NAME, "It was signed for by <Annette Brandvold> at noon." },
    { "en", NAME, "The tenant, <Oliver Hartley-Jones>, agreed to it." },
    { "en", NAME, "<Dr. Helen Marsh> told you so on the day." },
    { "en", NAME, "<Theresa Kowalczyk>'s order was late." },
    { "de", NAME, "Sehr geehrte <Frau Huber>, vielen Dank." },
    { "nl", NAME, "Beste <mevrouw Jansen>, dank u wel." },

    { "sv", BIRTH, "Avtalet gäller den som är född den <7 mars 1988> och ingen annan." },
    { "sv", BIRTH, "Ditt födelsedatum, <1988-03-07>, stämmer inte." },
    { "sv", BIRTH, "Patienten är född <880307> enligt journalen." },
    { "en", BIRTH, "The only patient had DOB <03/22/1968> on the card." },
    { "en", BIRTH, "You were born on <March 7, 1988>, so the offer did not apply." },
    { "de", BIRTH, "Sie sind am <7. März 1988> geboren." },

    { "sv", REF, "Order <SE-2291847> lades i maj." },
    { "sv", REF, "Ditt ärende <2024-5518> är avslutat." },
    { "sv", REF, "Kundnummer <90-33518> finns hos oss." },
    { "sv", REF, "Faktura #<4471> är betald." },
    { "sv", REF, "<7740193> är ditt bokningsnummer." },
    { "sv", REF, "Skadenumret <SK-40718-22> gäller en annan bil." },
    { "sv", REF, "Paketets kollinummer är <373500489530470> och det är utlämnat." },
    { "en", REF, "Your order <7740193> left on Tuesday." },
    { "en", REF, "Booking ref <TY88K1> was cancelled." },
    { "en", REF, "Claim no. <33/5518/B> has been paid." },
    { "en", REF, "Ticket #<88214> was closed on Friday." },
    { "en", REF, "Invoice <INV-2024-0172> is settled." },
    { "da", REF, "Din ordre <4471882> blev sendt i går." },
    { "de", REF, "Ihre Bestellung <4471882> ist unterwegs." },
    { "nl", REF, "Uw bestelling <4471882> is verzonden." },
    { "fi", REF, "Tilauksesi <4471882> on lähetetty." },
    { "fr", REF, "Votre commande <4471882> est partie." },

    { "sv", HEALTH, "<Din rotfyllning> i maj gick bra, skriver du." },
    { "sv", HEALTH, "Du har <diabetes> och då tar det längre tid." },
    { "en", HEALTH, "<Your prescription> was ready on Monday." },
    { "en", HEALTH, "You had a root <canal> with us in May." },

    { "sv", IP, "Beställningen gjordes från <203.0.113.47> kl 02.14." },
    { "en", IP, "The login came from <198.51.100.201> at night." },
    { "en", IP, "Your router answers at <2001:9b0:4:1f00::2c7> today." },
    { "sv", PLATE, "Bilen med regnummer <OFZ 318> stod kvar." },
    { "sv", PLATE, "Kameran visar att bilen <kbx281> stod i vägen." },
    { "en", PLATE, "The van, registration <LT17 KVR>, was parked in the bay." },
    { "de", PLATE, "Ihr Auto mit dem Kennzeichen <M-AB 1234> stand im Weg." },
};

/* The sentence without its marks; `*from` and `*to` are their places. */
static void unmark(const char *marked, char *plain, uint32_t *from, uint32_t *to)
{
    uint32_t size = 0;
    for (; *marked; marked++) {
        if (*marked == '<') *from = size;
        else if (*marked == '>') *to = size;
        else plain[size++] = *marked;
    }
    plain[size] = 0;
}

static void check(const sentence *s)
{
    char plain[512];
    uint32_t from = 0, to = 0, hits = 0;
    unmark(s->text, plain, &from, &to);
    find_in(plain, s->language, NULL);
    for (uint32_t i = 0; i < scan.count; i++) {
        const omd_personal *p = &scan.found[i];
        if (p->kind == OMD_P_NONE) continue;
        uint32_t start = scanned.places[p->view], end = scanned.ends[p->view_end - 1];
        if (p->kind != s->kind || start != from || end != to)
            fail_msg("%s\n  found %s: %.*s", s->text, omd_personal_rule(p->kind), (int)(end - start), plain + start);
        hits++;
    }
    if (hits != 1) fail_msg("%s\n  found %u times", s->text, hits);
}

static void each_kind_is_found_where_it_stands(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) check(&sentences[i]);
}

typedef struct {
    const char *label, *valid[2], *spoilt;
} identity;

static const identity identities[] = {
    { "personnummer", { "750318-2383", "20020719-9811" }, "20020719-9812" },
    { "samordningsnummer", { "750378-2398", "910682-2381" }, "910682-2382" },
    { "CPR-nr", { "210868-3115", "300903-4322" }, "300903-4323" },
    { "fødselsnummer", { "14036635461", "47028827195" }, "47028827196" },
    { "henkilötunnus", { "050481-3377", "210906A124B" }, "210906A124C" },
    { "kennitala", { "060783-4119", "190201-2790" }, "190201-2791" },
    { "Steuer-ID", { "63928504134", "20874165987" }, "20874165988" },
    { "Rentenversicherungsnummer", { "12 140382 M 506", "53 021195 T 078" }, "53 021195 T 079" },
    { "SVNR", { "3178 040679", "5924 191188" }, "5924 191189" },
    { "AHV", { "756.4819.3027.53", "756.6601.9483.23" }, "756.6601.9483.24" },
    { "BSN", { "284019379", "159304623" }, "159304624" },
    { "rijksregisternummer", { "68.09.21-417.56", "04.03.15-208.58" }, "04.03.15-208.59" },
    { "NIR", { "1 64 03 59 350 112 80", "2 85 07 13 055 207 41" }, "2 85 07 13 055 207 42" },
    { "DNI", { "30571946R", "71260358X" }, "71260358Y" },
    { "NIE", { "X6042817G", "Z0935168Q" }, "Z0935168R" },
    { "codice fiscale", { "FRRMRC76C12L219C", "CNTSLV88R55H501S" }, "CNTSLV88R55H501T" },
    { "NIF", { "219463808", "173052843" }, "173052844" },
    { "PESEL", { "78110345209", "03251918364" }, "03251918365" },
    { "rodné číslo", { "760412/3186", "935827/4024" }, "935827/4025" },
    { "PPS number", { "4820617C", "7391520JA" }, "7391520JB" },
    { "NINO", { "RT 31 62 07 D", "HW204815A" }, "DQ 31 62 07 D" },
    { "NHS number", { "614 208 3955", "999 317 2049" }, "999 317 2040" },
    { "SSN", { "899-14-6027", "898-73-2051" }, "666-14-6027" },
    { "isikukood", { "37209184270", "49512046311" }, "49512046312" },
    { "asmens kodas", { "38105271148", "46908132052" }, "46908132053" },
    { "personas kods", { "120483-14024", "270905-23180" }, "270905-23181" },
    { "CNP", { "1760412120342", "2891103402177" }, "2891103402178" },
    { "AMKA", { "22077403180", "09039115424" }, "09039115425" },
    { "EGN", { "6802145024", "0449113188" }, "0449113189" },
    { "OIB", { "48203915767", "71930462852" }, "71930462853" },
    { "EMŠO", { "1405974502139", "2803985501273" }, "2803985501274" },
    { "adóazonosító", { "8390412756", "8442170367" }, "8442170368" },
    { "matricule", { "1976041231860", "2001092310565" }, "2001092310566" },
};

/* The sentence with `label` and `number` put in for L and N. */
static void fill(char *out, const char *pattern, const char *label, const char *number, bool marked)
{
    *out = 0;
    for (; *pattern; pattern++) {
        char one[2] = { *pattern, 0 };
        if (*pattern == 'L') strcat(out, label);
        else if (*pattern == 'N' && marked) strcat(strcat(strcat(out, "<"), number), ">");
        else strcat(out, *pattern == 'N' ? number : one);
    }
}

static void every_countrys_number_is_found_beside_its_name(void **state)
{
    static const char *const patterns[][2] = {
        { "sv", "Ditt L N finns i avtalet." }, { "sv", "Vi har noterat L: N i registret." }, { "sv", "Personen med L (N) fick svar." },
        { "en", "Your L N is in the contract." }, { "en", "We noted L: N on the form." }, { "en", "N is the L you gave us." },
        { "da", "Dit L N kan ses i aftalen." }, { "fr", "Votre L N figure au dossier." },
    };
    char text_of[256];
    (void)state;
    for (size_t i = 0; i < sizeof identities / sizeof *identities; i++)
        for (size_t p = 0; p < sizeof patterns / sizeof *patterns; p++) {
            const identity *id = &identities[i];
            for (int v = 0; v < 2; v++) {
                fill(text_of, patterns[p][1], id->label, id->valid[v], true);
                check(&(sentence) { patterns[p][0], ID, text_of });
            }
            fill(text_of, patterns[p][1], id->label, id->spoilt, false);
            find_in(text_of, patterns[p][0], NULL);
            for (uint32_t k = 0; k < scan.count; k++)
                if (scan.found[k].kind != OMD_P_NONE) fail_msg("spoilt: %s", text_of);
        }
}

/* Puts each number into both sentences, which must find just it. */
static void check_all(const char *const *numbers, size_t count, omd_personal_kind kind, const char *const sentences_of[2])
{
    static const char *const languages[2] = { "sv", "en" };
    char text_of[256];
    for (size_t i = 0; i < count; i++)
        for (int k = 0; k < 2; k++) {
            fill(text_of, sentences_of[k], "", numbers[i], true);
            check(&(sentence) { languages[k], kind, text_of });
        }
}

#define CHECK_ALL(numbers, kind, swedish, english) \
    check_all(numbers, sizeof numbers / sizeof *numbers, kind, (const char *const[]){ swedish, english })

static void every_countrys_phone_is_found_in_sentences(void **state)
{
    static const char *const numbers[] = {
        "+46 (0)70 174 06 05", "+45 20 12 34 56", "+47 412 34 567", "+358 40 123 4567", "+354 612 3456", "+49 30 23125012", "+43 664 1234567",
        "+41 79 123 45 67", "+31 6 12345678", "+32 470 12 34 56", "+33 6 39 98 12 34", "+34 612 345 678", "+39 347 123 4567", "+351 912 345 678",
        "+48 512 345 678", "+420 601 123 456", "+421 912 123 456", "+353 85 123 4567", "+44 7700 900123", "+1 415 555 0132", "+372 5123 4567",
        "+371 2123 4567", "+370 612 34567", "+40 712 345 678", "+30 691 234 5678", "+359 88 123 4567", "+385 91 123 4567", "+386 31 123 456",
        "+36 20 123 4567", "+352 621 123 456", "0046 70 174 06 05", "(415) 555-0132",
    };
    (void)state;
    CHECK_ALL(numbers, PHONE, "Vi ringde dig på N i går.", "We called you on N yesterday.");
}

static void every_countrys_account_is_found_in_sentences(void **state)
{
    static const char *const numbers[] = {
        "SE45 5000 0000 0583 9825 7466", "DK50 0040 0440 1162 43", "NO93 8601 1117 947", "FI21 1234 5600 0007 85", "DE89 3704 0044 0532 0130 00",
        "NL91 ABNA 0417 1643 00", "FR14 2004 1010 0505 0001 3M02 606", "GB29 NWBK 6016 1331 9268 19", "BE68 5390 0754 7034", "es91 2100 0418 4502 0005 1332",
        "AT611904300234573201", "CH93 0076 2011 6238 5295 7", "PL61 1090 1014 0000 0712 1981 2874", "IE29 AIBK 9311 5212 3456 78",
    };
    (void)state;
    CHECK_ALL(numbers, ACCOUNT, "Pengarna gick till N i fredags.", "The money went to N on Friday.");
}

static void every_countrys_plate_is_found_beside_a_vehicle(void **state)
{
    static const char *const plates[] = {
        "OFZ 318", "MLB 42A", "CW 30 418", "EK 44871", "KLM-482", "M-AB 1234", "B-KL 207E", "W-12345A", "ZH 123456", "12-ABC-3", "AB-123-C", "1-ABC-234",
        "AB-123-CD", "123 ABC 45", "1234 BCD", "AB123CD", "AA-12-BB", "12-AB-34", "WA 12345", "1A2 3456", "BA-123CD", "161-D-12345", "LT17 KVR", "A123 BCD", "7ABC123",
    };
    (void)state;
    CHECK_ALL(plates, PLATE, "Bilen med skylten N stod i vägen.", "The car with plate N was in the way.");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_is_found_where_it_stands),
        cmocka_unit_test(every_countrys_number_is_found_beside_its_name),
        cmocka_unit_test(every_countrys_phone_is_found_in_sentences),
        cmocka_unit_test(every_countrys_account_is_found_in_sentences),
        cmocka_unit_test(every_countrys_plate_is_found_beside_a_vehicle),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
