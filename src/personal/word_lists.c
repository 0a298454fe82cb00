/* word_lists.c - the words that decide about a number beside them
 *
 * Folded (lower case), divided by spaces; "order*" stands for all that begin so. A list
 * with languages holds words that mean something else in others ("sin", "via", "ni"). */
#include "words.h"

#define ALL NULL
#define BOTH(a, b) __builtin_ctzll(a), __builtin_ctzll(b)
#define ONE(a) BOTH(a, a)

const omd_word_list omd_word_lists[] = {
    /* identity numbers: `about` is their country, "" any */
    { ONE(OMD_W_ID), ALL, "", "identity idnummer personnr personnum* pnr" },
    { ONE(OMD_W_ID), ALL, "SE", "samordningsn*" },
    { ONE(OMD_W_ID), ALL, "DK", "cpr*" },
    { ONE(OMD_W_ID), ALL, "NO", "fnr fødselsn*" },
    { ONE(OMD_W_ID), ALL, "FI", "henkilötunnus* hetu* personbeteckning* sotu*" },
    { ONE(OMD_W_ID), ALL, "IS", "kennitala" },
    { ONE(OMD_W_ID), ALL, "DE", "idnr rentenversicherungsnummer rvnr steuer steuerid* steuernummer" },
    { ONE(OMD_W_ID), ALL, "DE AT CH", "sozialversicherungsnummer svnr versicherungsnummer" },
    { ONE(OMD_W_ID), ALL, "CH", "ahv" },
    { ONE(OMD_W_ID), ALL, "NL", "bsn burgerservicenummer sofinummer" },
    { ONE(OMD_W_ID), ALL, "BE", "insz rijksregister*" },
    { ONE(OMD_W_ID), ALL, "FR", "nir sécu" },
    { ONE(OMD_W_ID), "fr", "FR", "sociale sécurité" },
    { ONE(OMD_W_ID), ALL, "ES", "dni" },
    { ONE(OMD_W_ID), "es en sv", "ES", "nie" },
    { ONE(OMD_W_ID), ALL, "PT ES", "nif" },
    { ONE(OMD_W_ID), "pt", "PT", "contribuinte" },
    { ONE(OMD_W_ID), ALL, "IT", "fiscale" },
    { ONE(OMD_W_ID), ALL, "PL", "pesel" },
    { ONE(OMD_W_ID), ALL, "CZ SK", "rodné rodného" },
    { ONE(OMD_W_ID), ALL, "GB", "nhs nino" },
    { ONE(OMD_W_ID), "en", "GB", "insurance ni" },
    { ONE(OMD_W_ID), ALL, "IE", "pps ppsn" },
    { ONE(OMD_W_ID), ALL, "US", "itin ssn" },
    { ONE(OMD_W_ID), "en", "US", "security" },
    { ONE(OMD_W_ID), ALL, "EE", "isikukood*" },
    { ONE(OMD_W_ID), ALL, "LT", "asmens" },
    { ONE(OMD_W_ID), ALL, "LV", "personas" },
    { ONE(OMD_W_ID), ALL, "RO", "cnp" },
    { ONE(OMD_W_ID), ALL, "GR", "amka" },
    { ONE(OMD_W_ID), ALL, "BG", "egn" },
    { ONE(OMD_W_ID), ALL, "HR", "oib" },
    { ONE(OMD_W_ID), ALL, "SI", "emšo" },
    { ONE(OMD_W_ID), ALL, "HU", "adóazonosító*" },
    { ONE(OMD_W_ID), ALL, "LU", "matricule" },
    { ONE(OMD_W_ID), "en fr", "CA", "nas sin" },

    { ONE(OMD_W_FIRM), ALL, NULL,
      "abn alv bolagsn* btw* cif cvr* dič ein firman* företagsn* handelsregister* hrb ico iva ičo krs kvk momsn* momsr* mva nip org "
      "organisasjonsn* organisationsn* orgn* rcs regon siren siret tunnus tva ust ustid* vat virksomhedsn* y-tunnu* ytunnu*" },
    { ONE(OMD_W_FIRM), "en", NULL, "company england scotland wales" },

    { ONE(OMD_W_PHONE), ALL, NULL,
      "fax festnetz* gsm handynummer* mobiel mobil* numret phone phones puh puhelin* rufnummer* röstbrevlåda* "
      "sms tel telefon* telefoon* telephone tfn tlf tél téléphone whatsapp" },
    { ONE(OMD_W_PHONE), "en", NULL, "cell landline number text" },
    { ONE(OMD_W_PHONE), "fr", NULL, "fixe portable" },
    { ONE(OMD_W_PHONE), "de", NULL, "handy" },
    { ONE(OMD_W_PHONE), "fi", NULL, "p" },
    { ONE(OMD_W_CALL), "fi", NULL, "palvelee päivystää vastaa" },
    { ONE(OMD_W_CALL), ALL, NULL,
      "anruf anrufen appeler appelez bel bellen bereikbaar bereiken call calls contact contactez dial erreichbar erreichen joignable joignables "
      "joindre kiinni kontakt kontakta kontakte nå når nås reach reserveer ring ringa ringer rufen réservez sms:a smsa soita soittaa "
      "soittakaa tavoitat tavoittaa téléphonez træffes varata" },
    { ONE(OMD_W_CALL), "sv", NULL, "boka bokas hör hörs maila mejla slå svarar" },
    { ONE(OMD_W_CALL), "en", NULL, "book speak talk" },
    { ONE(OMD_W_CALL), "da nb", NULL, "bestil bestill" },
    { ONE(OMD_W_CALL), "de", NULL, "anzurufen buchen melden reservieren schreiben" },
    { ONE(OMD_W_CALLED), ALL, NULL,
      "angav angerufen angivna appelé appelée belde called calling contacted dialled dzwoniliśmy gave gebeld given kontaktade kontaktat kontaktet left "
      "llamamos lämnade nådde nått phoned pratade pratat rang rappelé reached registered registrerade ringde ringede ringet ringt ringte sms "
      "sms:et snackade soitimme soitti spoke svarede svarte sökt sökte talade talat texted uppgav "
      "uppringd voicemail yritimme yritti" },
    { ONE(OMD_W_IS), ALL, NULL, "are er es est is ist var was were är" },
    { ONE(OMD_W_IS), "fi", NULL, "on" },
    { ONE(OMD_W_IS), "en", NULL, "'re" },
    { ONE(OMD_W_THEM), ALL, NULL,
      "deg dej dem dere dich dig dir er henne her him honom ihnen sinua sinulle sinut teidät teille teitä them you" },
    { ONE(OMD_W_US), "fr", NULL, "j'ai je on" },
    { ONE(OMD_W_US), ALL, NULL,
      "meidän meidät meihin meille notre nous onze oss our ours uns unser unsere unserem unseren unserer us vores vår våra vårt" },
    { ONE(OMD_W_US), "sv", NULL, "jag mig min mitt vi" },
    { ONE(OMD_W_US), "en", NULL, "i me my we" },
    { ONE(OMD_W_US), "da nb", NULL, "meg mig os vi" },
    { ONE(OMD_W_US), "de", NULL, "mich mir wir" },
    { ONE(OMD_W_US), "nl", NULL, "mij ons we wij" },
    { ONE(OMD_W_US), "es fr", NULL, "nos" },
    { ONE(OMD_W_OWN), ALL, NULL,
      "accueil agence asiakaspalvelu* astreinte bereitschaft* boutique butik butiken butiker callcenter fax felanmälan "
      "fragen frågor helpdesk helpline hotellet hotline* jour jouren jourlinje* journum* jourtelefon* klantenservice kliniken kontor kontoret "
      "kundcenter* kundendienst kundenservice kundesenter kundesenteret kundeservice kundservice* kundsupport* "
      "kundtjanst* kundtjänst* kysyttävää mottagningen notdienst question questions reception* resepsjon* restaurangen rezeption salongen "
      "secrétariat servicedesk showroom showroomet spørgsmål spørsmål standard storingsdienst support* switchboard telefontid* "
      "telefonväxel vagttelefon* vakttelefon* verkstaden vragen växel växeln öppet öppettider" },
    { ONE(OMD_W_OWN), "en", NULL,
      "bookings branch clinic crew department dept desk headquarters hotel hours hq line office opening practice reservations restaurant salon "
      "service services shop store surgery team teams toll-free" },
    { ONE(OMD_W_VISIT), ALL, NULL,
      "besuchen besök besöka besøg besøger besøk bezoek finden findes finns hitta hittar kom käydä käymään langs liegt ligger located löydät poikkea "
      "sijaitsee situated situé tervetuloa trouve trouvez velkommen venez vinden vindt visit visitez välkommen välkomna willkommen" },
    { ONE(OMD_W_VISIT), "de", NULL, "komm kommen kommt schauen vorbei" },
    { ONE(OMD_W_VISIT), "fr", NULL, "passer passez rendez-vous trouverez" },
    { ONE(OMD_W_VISIT), "en", NULL, "based drop find pop see visiting welcome" },
    { ONE(OMD_W_VISIT), "sv", NULL, "förbi kika sitter säte titta" },
    { ONE(OMD_W_VISIT), "nb da", NULL, "finder finner forbi holder innom" },
    { ONE(OMD_W_YOU), ALL, NULL,
      "deg dein deine dere deres dig din dina dine dir dit ditt du er era ert ihnen ihr ihre jouw sinun teidän vos votre vous you your yours" },
    { ONE(OMD_W_YOU), "sv", NULL, "ni" },
    { ONE(OMD_W_YOU), "nl", NULL, "je u uw" },
    { ONE(OMD_W_YOU), "de", NULL, "ihrem ihren ihrer sie" },
    { ONE(OMD_W_PRIVATE), ALL, NULL, "personal privat* privé" },
    { ONE(OMD_W_PRIVATE), "en", NULL, "daughter home husband mother son wife" },
    { BOTH(OMD_W_PRIVATE, OMD_W_PERSON), ALL, NULL,
      "buren buurman buurvrouw granne grannen naapuri* nabo naboen nachbar nachbarin nachbarn neighbor neighbors neighbour neighbours voisin voisine" },

    { ONE(OMD_W_BIRTH), ALL, NULL,
      "birthdate born dob född födda födelsedag* födelsedatum* födelseår* fött fødselsdag* fødselsdato* "
      "født geb geboortedatum geboren geborener geburtsdatum* geburtstag* naissance née syntymäa* syntymäpäivä* syntyne* syntyny*" },
    { ONE(OMD_W_BIRTH), ALL, "P", "fylder fyllde fyller fylte" },
    { ONE(OMD_W_BIRTH), "en", "P", "birthday turned" },
    { ONE(OMD_W_BIRTH), "en", NULL, "birth" },
    { ONE(OMD_W_BIRTH), "fr", NULL, "né nées nés" },

    { ONE(OMD_W_VEHICLE), "en", NULL, "bay clamped licence license motor rental" },
    { ONE(OMD_W_CARD), ALL, NULL,
      "amex bankkort* betalkort* card cards carte creditcard debit kaart karta karte kort kortet kortnum* kortti* kreditkarte kreditkort* maestro "
      "mastercard visa" },
    { ONE(OMD_W_ACCOUNT), ALL, NULL,
      "bankgiro* bankkonto* clearing* compte iban konto konton* kontot lönekontot plusgiro* postgiro* rekening* sparkonto* tili tilille "
      "tilinumero* blz kto" },
    { ONE(OMD_W_ACCOUNT), "sv", NULL, "bg" },
    { ONE(OMD_W_ACCOUNT), "en", NULL, "account routing sort" },
    { ONE(OMD_W_BANK), ALL, NULL, "bank banken bankens bic clearing* danske handelsbanken iban nordea routing seb sort swedbank" },

    /* `about`: what may be said instead */
    { ONE(OMD_W_REF), ALL, "neutral.order", "bestallning* beställning* köp köpet order* återköp" },
    { ONE(OMD_W_REF), ALL, "neutral.booking", "biljett* bokning* booking* confirmation reservation*" },
    { ONE(OMD_W_REF), ALL, "neutral.invoice", "faktura* invoice* kvitto* ocr receipt*" },
    { ONE(OMD_W_REF), ALL, "neutral.case", "case skadeanmälan* skadeärende* ärende*" },
    { ONE(OMD_W_REF), ALL, "neutral.customer", "kundnr kundnum* medlemsn*" },
    { ONE(OMD_W_REF), ALL, "neutral.parcel", "försändelse* kolli* parcel* spårning* sändning* tracking" },
    { ONE(OMD_W_REF), ALL, NULL,
      "abonne* asiakasnumero* auftrag* avtal avtalet bekräftelse* bestelling* bestellung* bestilling* betalning* boeking* buchung* chip "
      "claim claims colis commande* dossier* factura* facture* factuur* fraktsedel* försäkring* hyresavtal* jäseny* kontrakt* kvittering* lasku laskun "
      "lidmaatschap* medlemska* membership microchip mitglied* offert* ordre* paspoort* passport policy prenumeration* quittung* quote "
      "rechnung* ref reference* referens* reisepass* reklamation* resa resan reservasjon* reservierung* réservation* sag sagen sendung* seuranta* "
      "skadan sporing* suivi ticket* tilaukse* tilaus* trace transaction* transaktion* varaukse* varaus* verzend* vorgang* "
      "zending*" },
    { ONE(OMD_W_REF), "en", "neutral.customer", "account customer member" },
    { ONE(OMD_W_REF), "en", "neutral.case", "complaint ticket" },
    { ONE(OMD_W_REF), "en", NULL,
      "admission agreement authorisation authorization client consignment contract delivery job loan matter policyholder purchase repair return returns shipment" },
    { ONE(OMD_W_REF), "sv", "neutral.parcel", "paket paketet" },
    { ONE(OMD_W_REF), "sv", "neutral.customer", "kund medlem" },
    { ONE(OMD_W_REF), "sv", NULL, "dnr fordran leverans leveransen lånet mål reparation retur uppdrag uppdraget" },
    { ONE(OMD_W_REF), "da nb", NULL, "billett* kunde pakke pakken reklamasjon* sak saken sendingen" },
    { ONE(OMD_W_REF), "de", NULL, "aktenzeichen buchung* kunden paket schaden* vertrag*" },
    { ONE(OMD_W_REF), "fr", NULL, "abonné adhérent adhérente client contrat demande devis police réclamation sinistre" },
    { ONE(OMD_W_REF), "fi", NULL, "laskunne laskusi palautuk* reklamaatio* sopimu* vahinko* laskussa lähetyksen lähetys paketin paketti pakettisi tiketti tikettisi" },
    { ONE(OMD_W_REF), "nl", NULL, "contract klacht pakje pakket pakketje polis reservering*" },
    { ONE(OMD_W_NUMBER), ALL, NULL, "code id kod koden no nr nro num number numero nummer nummeret numret numéro n° nº" },
    { ONE(OMD_W_PART), ALL, NULL,
      "art art.nr artikel* artnr barcode batch batchnum* chapter chargennum* coupon ean ersatzteil* eränum* felkod* filter firmware isbn iso "
      "kapitel kupong* lampa lotnum* malli mallinumero* model modell* modèle monter monternum* mutter onderdeel page paragraf* part partno parts patron "
      "product produkt* rabattkod* reservdel* reservedel* rumsnum* serial sida sidan skruv sku stand streckkod* teilenum* "
      "tillverkarens tillverkningsnum* tuotenumero* typ type typenschild varenr varenum* versie* versio version* versjon* voucher" },
    /* `about`: "W" where it must stand right before the number */
    { ONE(OMD_W_PART), "en", "W",
      "bus clause code codes error flight form gate kitchen line platform room rule section series size standard" },
    { ONE(OMD_W_PART), "da nb", "W", "bus buss del flight fly linje rom side spor togn" },
    { ONE(OMD_W_PART), "de", "W", "bus flug gleis linie seite teil zimmer zug" },
    { ONE(OMD_W_PART), "fr", "W", "bus chambre ligne pièce quai train vol vols" },
    { ONE(OMD_W_PART), "nl", "W", "bladzijde bus deel kamer lijn onderdeel spoor trein vlucht" },
    { ONE(OMD_W_PART), "fi", "W", "bussi huone juna lento linja osa osaan sivu" },
    { ONE(OMD_W_PART), "sv", "W", "buss del flyg gate kod koden lag linje paragrafen rum rummet spår standard storlek våning" },

    { ONE(OMD_W_MONEY), ALL, NULL,
      "chf dkk dollar dollars eur euro euron euros gbp kr kron krona kroner kronor kronorna nok sek tkr usd öre" },
    { ONE(OMD_W_MONEY), "en", NULL, "cents p pence pound pounds" },
    { ONE(OMD_W_UNIT), ALL, NULL,
      "amp ans bilder cl cm dag dagar dagars dagen dager day days dl euroa gb ghz grader guests gånger heures hk hour hours hrs hz inch "
      "inches jaar jahre jours kappaletta kg km kunder kvadratmeter kvm kw kwh liter litres mah mb meter meters metres mg mhz mil miles min mins "
      "minuten minuter minutes ml mm month months månader månaders måneder nights nm nätter ord pages people percent person personer "
      "pieces platser points poäng procent päivää reviews rooms rpm rum seats seconds sek sekunder sidor st stars stk stunden "
      "tage tecken tim timer times timmar timme tum tuntia uur vecka veckor veckors viikkoa volt watt week weeks weken wochen words year "
      "years år" },
    { ONE(OMD_W_CLOCK), ALL, NULL, "a.m am kl klo klockan klokken o'clock p.m pm uhr uur" },
    { ONE(OMD_W_CLOCK), "en", NULL, "at between from till until" },

    { ONE(OMD_W_MONTH), ALL, "1", "jan januar januari january janvier tammikuuta" },
    { ONE(OMD_W_MONTH), ALL, "2", "feb februar februari february février helmikuuta" },
    { ONE(OMD_W_MONTH), ALL, "3", "maaliskuuta maart maerz mar march mars marts märz" },
    { ONE(OMD_W_MONTH), ALL, "4", "apr april avril huhtikuuta" },
    { ONE(OMD_W_MONTH), ALL, "5", "mai maj maja may mei toukokuuta" },
    { ONE(OMD_W_MONTH), ALL, "6", "juin jun june juni kesäkuuta" },
    { ONE(OMD_W_MONTH), ALL, "7", "heinäkuuta juillet jul juli july" },
    { ONE(OMD_W_MONTH), ALL, "8", "août aug august augusti augustus elokuuta" },
    { ONE(OMD_W_MONTH), ALL, "9", "sep sept september septembre syyskuuta" },
    { ONE(OMD_W_MONTH), ALL, "10", "lokakuuta oct october octobre okt oktober" },
    { ONE(OMD_W_MONTH), ALL, "11", "marraskuuta nov november novembre" },
    { ONE(OMD_W_MONTH), ALL, "12", "dec december desember dezember décembre joulukuuta" },

    /* `about`: "." where a full stop may follow, "C" where it must be capitalised */
    { ONE(OMD_W_TITLE), ALL, ".", "dhr dr mevr mlle mme mr mrs ms prof" },
    { ONE(OMD_W_TITLE), ALL, NULL,
      "advokat doktor frau fröken frøken herr herrn madame magister meneer mevrouw mister monsieur professor rouva" },
    { ONE(OMD_W_TITLE), "sv da nb", ".", "frk hr" },
    { ONE(OMD_W_TITLE), "sv da nb", NULL, "fru" },
    { ONE(OMD_W_TITLE), "en", "C", "dame doctor lady lord madam miss sir" },
    { ONE(OMD_W_TITLE), "fi", NULL, "herra" },
    { ONE(OMD_W_TITLE), "nl", ".", "heer mw" },
    { ONE(OMD_W_TITLE), "nl", NULL, "advocaat" },
    { ONE(OMD_W_TITLE), "de", NULL, "rechtsanwalt" },
    { ONE(OMD_W_TITLE), "fr", NULL, "docteur maître" },
    { ONE(OMD_W_TITLE), "es", ".", "don doña sr sra" },
    { ONE(OMD_W_TITLE), "fr", "C.", "m" },
    { ONE(OMD_W_GREETING), ALL, NULL,
      "beste bonjour bästa bäste cher chère dear geachte geehrte geehrter goddag godmorgon hallo hallå hei hej hejsan hello hey hi hola hyvä kära käre "
      "liebe lieber moi tack terve thanks tjena tjenare" },
    { ONE(OMD_W_GREETING), "de", NULL, "abend guten moin morgen servus tag" },
    { ONE(OMD_W_GREETING), "nl", NULL, "avond dag goedemiddag goedemorgen goedendag hoi middag" },
    { ONE(OMD_W_GREETING), "fi", NULL, "moikka päivää" },
    { ONE(OMD_W_GREETING), "da nb", NULL, "dag heisann" },
    { ONE(OMD_W_GREETING), "fr", NULL, "bonsoir coucou salut" },
    { ONE(OMD_W_CLOSING), ALL, NULL,
      "amicalement cordialement groet groeten groetjes gruss grüsse grüssen halsning halsningar herzlichst hilsen hilsner hälsning hälsningar kram kramar "
      "mfg mvg mvh regards salutations sincerely terv terveisin vh vriendelijke vänligast vänligen" },
    { ONE(OMD_W_CLOSING), ALL, "first", "greetings hälsar wishes" },
    { ONE(OMD_W_CLOSING), "da nb", "first", "bh kh klem knus" },
    { ONE(OMD_W_CLOSING), "de", "first", "lg vg" },
    { ONE(OMD_W_CLOSING), "fr", "first", "respectueusement" },
    { ONE(OMD_W_CLOSING), "nl", "first", "gr hoogachtend liefs" },
    { ONE(OMD_W_CLOSING), "fi", "first", "parhain terkuin ystävällisin" },
    { ONE(OMD_W_CLOSING), "da de fr nb nl sv", "first", "team équipe" },
    { ONE(OMD_W_CLOSING), "en", "first", "best cheers love signed warmly yours" },

    { ONE(OMD_W_PERSON), ALL, NULL,
      "advokat barnmorskan beställare beställaren boende bror brother buyer chauffören chef chefen client colleague customer daughter dentist doctor dotter "
      "dottern electrician elektrikern eleven engineer father friend föraren försäkringstagare gift gravid guest gäst gästen handläggare handläggaren "
      "hantverkaren heter hette husband hygienist hyresgäst hyresgästen hyresvärden kollega kollegan kontaktperson kund kunden kunder köpare "
      "köparen lawyer läkare läkaren läraren make mamma manager medarbetare medarbetaren montör montören mother mottagare mottagaren mäklare mäklaren named "
      "namnet nurse owner pappa passagerare passenger patient patienten plumber receptionist receptionisten recipient resident rörmokaren sambo seller "
      "sister sjuksköterska sjuksköterskan snickaren solicitor son sonen student städerskan syster säljare säljaren tandläkare tandläkaren technician "
      "tekniker teknikern tenant visitor vän vännen wife ägare ägaren" },
    { ONE(OMD_W_PERSON), "en", NULL, "cleaner driver drivers fitter holder landlord name stylist trainer" },
    { ONE(OMD_W_PERSON), "da nb", NULL,
      "chaufføren datter dattera datteren elev gjesten gæst gæsten hedder hustru kone kunde leder lege legen læge lægen lærer mand mann "
      "montøren mor navn navnet samboer samboeren sjåføren søn sønn sønnen søster tandlægen tannlegen teknikeren veninde venn vennen" },
    { ONE(OMD_W_PERSON), "de", NULL,
      "arzt bruder ehefrau ehemann empfänger fahrer gast heisse kollege kollegen kollegin kunde kundin mann mieter "
      "mitarbeiter monteur mutter mädchenname name namen namens patientin schwester sohn techniker tochter vater verkäufer vermieter ärztin" },
    { ONE(OMD_W_PERSON), "nl", NULL,
      "broer chauffeur collega dochter gast heet klant man medewerker medewerkster moeder monteur naam namens partner patiënt "
      "vader verkoper vriend vriendin vrouw zoon zus" },
    { ONE(OMD_W_PERSON), "fi", NULL,
      "asentaja asentajamme asiakas isä kuljettaja kuljettajamme lääkäri myyjä nimellä nimi poika "
      "potilas puolisosi tytär työntekijä vaimo vieras äiti" },
    { ONE(OMD_W_PERSON), "fr", NULL,
      "appelle chauffeur cliente collègue conjoint directeur directrice docteur fille fils frère gérant gérante "
      "livreur maman mari mère médecin nom patiente poseur père sœur technicien vendeur vendeuse épouse époux" },
    { ONE(OMD_W_PARTICLE), "fr", NULL, "aux des les" },
    { ONE(OMD_W_PARTICLE), ALL, NULL, "af al bin da de del den der di dos du el ibn la le ten ter van von zu zur" },
    { ONE(OMD_W_COMPANY), "da nb", NULL, "as asa" },
    { ONE(OMD_W_AND), ALL, NULL, "and et ja och og und" },
    { ONE(OMD_W_STREET), ALL, NULL,
      "alley ave avenue blvd boulevard circle close court crescent ct dr drive gardens grove highway hill lane ln loop mews parade parkway pkwy "
      "place quay rd ridge road row square st st. street terrace trail walk way wharf" },
    { ONE(OMD_W_STREET), "fr", NULL, "allée bd chemin cours impasse lotissement quai route rue résidence" },
    { ONE(OMD_W_STREET), "es", NULL, "av avenida calle camino carrer paseo plaza ronda" },
    { ONE(OMD_W_STREET), "it", NULL, "corso largo piazza strada via viale vicolo" },
    { ONE(OMD_W_STREET), "pt", NULL, "avenida largo praça rua travessa" },
    { ONE(OMD_W_STREET), "pl", NULL, "al os pl ul" },
    { ONE(OMD_W_STREET), "cs sk", NULL, "námestie náměstí třída ulice" },
    { ONE(OMD_W_SAYS), ALL, NULL,
      "arrived asked bad beställde betalade blev bodde bokade booked bor bought called came claimed collected complained confirmed did fick frågade had "
      "hade har has hämtade hävdade is kom kunde kvitterade kvitterat köpte left lämnade ordered paid påstod ringde sa sade said says signed signerade "
      "skrev skriver som stayed säger tog told undertecknade var vars ville was who whose wrote är" },
    { ONE(OMD_W_PRODUCT), ALL, NULL,
      "album armchair bag boat boken book bordet brand butiken båten chair collection designer designern doften dress edition film "
      "filmen fragrance färgen färjan fåtöljen hotellet jackan jacket kedjan klockan klänningen lamp lampa lampan modellen "
      "märken märket novel parfymen perfume restaurangen rosen serien ship shoes skivan skon sofa soffa soffan sorten stol stolen "
      "sängen teatern tyget varumärket väskan" },
    { ONE(OMD_W_ARTICLE), "en", NULL, "a an our the these this those your" },
    { ONE(OMD_W_ARTICLE), "sv", NULL, "den denna det din dina ditt en ett vår våra vårt" },
    { ONE(OMD_W_UNIT_OF_HOME), ALL, NULL,
      "apartment apt bte bus c/o etage flat floor huis leilighet lejlighed lgh lägenhet port stock suite tr trappa trappor unit uppgång vån våning "
      "wohnung" },
    /* `about`: "T" where a town must follow */
    { ONE(OMD_W_BOX), ALL, NULL, "postboks postbox postbus postfach" },
    { ONE(OMD_W_BOX), "sv en", "T", "box" },
    { ONE(OMD_W_BOX), "fi", "T", "pl" },
    { ONE(OMD_W_BOX), "fr nl", "T", "bp" },
    { ONE(OMD_W_ADDRESS), ALL, NULL,
      "address addresses adres adress adresse adressen anschrift box domicile fakturaadress* "
      "hemadress* leveransadress* lieferadresse osoite osoitteeseen osoitteesi osoitteessa rechnungsadresse "
      "thuisadres*" },
    { ONE(OMD_W_SENT), ALL, NULL,
      "arrived arrives bezorgd collected deliver delivered dropped envoyé envoyée expédié fitted flyttade flyttat flytten "
      "gebracht gegangen geliefert geschickt gestuurd gick ging gingen gått hämtade hämtat hämtning installed installerade kjørte körde kördes "
      "kørte leverans leverera levererade levererades levereras levererat leveres leveret levert livraison livré livrée lähetettiin lähetimme lähti "
      "lämnade lämnades lämnat monterade picked posted sendt sendte sent shipped signed skickade skickades skickat stod städade städat toimitetaan "
      "toimitettiin toimitettu toimitimme towed utkörning versandt verschickt verstuurd verzonden väntade waited zugestellt" },
    { ONE(OMD_W_SHOP), ALL, NULL,
      "ateljé besöksadress* butik* depån hotel hotell hotellet hotelli huvudkontor huvudkontoret klinik kliniken kontor kontoren kontoret lager "
      "lagret lokal lokalen lokaler mottagning mottagningen restaurang restaurangen salong salongen showroom showroomet studio verkstad verkstaden verkstan" },
    { ONE(OMD_W_SHOP), "de", NULL,
      "büro filiale gasthaus gasthof gaststätte geschäft laden praxis restaurant werkstatt zentrale" },
    { ONE(OMD_W_SHOP), "nl", NULL, "balie filiaal kantoor magazijn praktijk vestiging winkel" },
    { ONE(OMD_W_SHOP), "fi", NULL,
      "klinikkamme liike liikkeemme myymälä* ravintola ravintolamme toimipiste* toimisto varasto" },
    { ONE(OMD_W_SHOP), "fr", NULL,
      "accueil agence atelier auberge boulangerie boutique bureau bureaux cabinet dépôt entrepôt garage hôtel magasin siège" },
    { ONE(OMD_W_SHOP), "en", NULL,
      "bakery branch clinic depot garage gym headquarters hq location office offices practice premises restaurant salon seat shop store warehouse workshop" },
    { ONE(OMD_W_DONE), ALL, NULL,
      "accepted allekirjoittanut ausgestellt bestilt beställd beställdes beställt betalades betald betalt bokad bokades bokat booked collected commandé "
      "geboekt gebucht getekend hämtad hämtades hämtat kvitterad kvitterades kvitterat lades lagd lagt mottaget ordered paid placed received reserverad "
      "reserverat réservé signed signerad signerat signert signé skriven skrivet tecknad tecknades tecknat tehty tilannut underskrevet underskrivet "
      "undertecknad undertecknat unterschrieben unterzeichnet utställd utställt" },
    { ONE(OMD_W_SPOKE), ALL, NULL,
      "apologised apologized dealt geschreven geschrieben gesprochen gesproken mailade mejlade mejlat parlé prata pratade pratat puhuimme replied ringde "
      "ringt skrev skrevet skrivit snackade snakkede snakket speak spoke spoken tala talade talat talk talked talte wrote" },
    { ONE(OMD_W_BY), ALL, NULL, "af av by door enligt par por von" },
    { ONE(OMD_W_TO), ALL, NULL, "for för pour til till to voor zu åt" },
    { ONE(OMD_W_LIVES), ALL, NULL,
      "asut asuu bodde boende bopæl bor bosatt bosted flyttade flytten habitant habite habitez hem hemma lived lives living wohnen wohnt wonen woon woont" },
    { ONE(OMD_W_LIVES), "en", NULL, "live" },
    { ONE(OMD_W_IN), ALL, NULL, "at hos on på vid" },
    { ONE(OMD_W_AT), ALL, NULL, "apenstaartje arobase at kanelbulle snabel snabela" },
    { ONE(OMD_W_AT), "sv da nb de nl fi", NULL, "krøllalfa ät" },
    { ONE(OMD_W_DOT), ALL, NULL, "dot piste point punkt punktum punt" },
    { ONE(OMD_W_HANDLE), ALL, NULL, "facebook insta instagram linkedin snap snapchat tiktok twitter" },
    { ONE(OMD_W_DEVICE), ALL, NULL, "imei mac" },
    { ONE(OMD_W_IP), ALL, NULL, "ip" },
    { ONE(OMD_W_HAS), ALL, NULL,
      "avez aviez bekommen came drabbats fick fik fikk get given got går haben had hadde hade haft har hast hatten have hebt heeft kom kreeg led lider "
      "needed nehmen prenez prescribed received seen slikt suffer suffered sökte take takes taking tar tog took underwent äter" },
    { ONE(OMD_W_OFFER), ALL, NULL, "behandlar erbjuder offer offers provide provides treat treats utför" },


    /* First names that mean something else, too. The others lie in a table: names.h. */
    { ONE(OMD_W_FIRST), ALL, NULL,
      "alice april calle dina iva jan juni kia lauren love mai maj maja mari mark miles nino reg ronda said spencer tage tim ville" },
};

const size_t omd_word_list_count = sizeof omd_word_lists / sizeof *omd_word_lists;
