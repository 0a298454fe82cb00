/* word_lists.c - the words that decide about a number beside them
 *
 * Folded (lower case), divided by spaces; "order*" stands for all that begin so. A list
 * with languages holds words that mean something else in others ("sin", "via", "ni"). */
#include "word_lists.h"

#define ALL NULL
#define NEIGHBOURS \
    "buren buurman buurvrouw granne grannen naapuri* nabo naboen nachbar nachbarin nachbarn neighbor neighbors neighbour neighbours voisin voisine"

const omd_word_list omd_word_lists[] = {
    /* identity numbers: `about` is their country, "" any */
    { OMD_W_ID, ALL, "", "identity idnummer personnr personnum* pnr" },
    { OMD_W_ID, ALL, "SE", "samordningsn*" },
    { OMD_W_ID, ALL, "DK", "cpr*" },
    { OMD_W_ID, ALL, "NO", "fnr fødselsn*" },
    { OMD_W_ID, ALL, "FI", "henkilötunnus* hetu* personbeteckning* sotu*" },
    { OMD_W_ID, ALL, "IS", "kennitala" },
    { OMD_W_ID, ALL, "DE", "idnr rentenversicherungsnummer rvnr steuer steuerid* steuernummer" },
    { OMD_W_ID, ALL, "DE AT CH", "sozialversicherungsnummer svnr versicherungsnummer" },
    { OMD_W_ID, ALL, "CH", "ahv" },
    { OMD_W_ID, ALL, "NL", "bsn burgerservicenummer sofinummer" },
    { OMD_W_ID, ALL, "BE", "insz rijksregister*" },
    { OMD_W_ID, ALL, "FR", "nir sécu" },
    { OMD_W_ID, "fr", "FR", "sociale sécurité" },
    { OMD_W_ID, ALL, "ES", "dni" },
    { OMD_W_ID, "es en sv", "ES", "nie" },
    { OMD_W_ID, ALL, "PT ES", "nif" },
    { OMD_W_ID, "pt", "PT", "contribuinte" },
    { OMD_W_ID, ALL, "IT", "fiscale" },
    { OMD_W_ID, ALL, "PL", "pesel" },
    { OMD_W_ID, ALL, "CZ SK", "rodné rodného" },
    { OMD_W_ID, ALL, "GB", "nhs nino" },
    { OMD_W_ID, "en", "GB", "insurance ni" },
    { OMD_W_ID, ALL, "IE", "pps ppsn" },
    { OMD_W_ID, ALL, "US", "itin ssn" },
    { OMD_W_ID, "en", "US", "security" },
    { OMD_W_ID, ALL, "EE", "isikukood*" },
    { OMD_W_ID, ALL, "LT", "asmens" },
    { OMD_W_ID, ALL, "LV", "personas" },
    { OMD_W_ID, ALL, "RO", "cnp" },
    { OMD_W_ID, ALL, "GR", "amka" },
    { OMD_W_ID, ALL, "BG", "egn" },
    { OMD_W_ID, ALL, "HR", "oib" },
    { OMD_W_ID, ALL, "SI", "emšo" },
    { OMD_W_ID, ALL, "HU", "adóazonosító*" },
    { OMD_W_ID, ALL, "LU", "matricule" },
    { OMD_W_ID, "en fr", "CA", "nas sin" },

    { OMD_W_FIRM, ALL, NULL,
      "abn alv bolagsn* btw* cif cvr* dič ein firman* företagsn* handelsregister* hrb ico iva ičo krs kvk momsn* momsr* mva nip org "
      "organisasjonsn* organisationsn* orgn* rcs regon siren siret tunnus tva ust ustid* vat virksomhedsn* y-tunnu* ytunnu*" },
    { OMD_W_FIRM, "en", NULL, "company england ireland scotland wales" },

    { OMD_W_PHONE, ALL, NULL,
      "fax festnetz* gsm handynummer* mobiel mobil* numret phone phones puh puhelin* rufnummer* röstbrevlåda* "
      "sms tel telefon* telefoon* telephone tfn tlf tél téléphone whatsapp" },
    { OMD_W_PHONE, "en", NULL, "cell landline number text" },
    { OMD_W_PHONE, "fr", NULL, "fixe portable" },
    { OMD_W_PHONE, "de", NULL, "handy" },
    { OMD_W_PHONE, "fi", NULL, "p" },
    { OMD_W_CALL, "fi", NULL, "palvelee päivystää vastaa" },
    { OMD_W_CALL, ALL, NULL,
      "anruf anrufen appeler appelez bel bellen bereikbaar bereiken call calls contact contactez dial erreichbar erreichen joignable joignables "
      "joindre kiinni kontakt kontakta kontakte nå når nås reach reserveer ring ringa ringer rufen réservez sms:a smsa soita soittaa "
      "soittakaa tavoitat tavoittaa téléphonez træffes varata" },
    { OMD_W_CALL, "sv", NULL, "boka bokas hör hörs maila mejla slå svarar" },
    { OMD_W_CALL, "en", NULL, "book speak talk" },
    { OMD_W_CALL, "da nb", NULL, "bestil bestill" },
    { OMD_W_CALL, "de", NULL, "anzurufen buchen melden reservieren ruf schreiben" },
    { OMD_W_CALLED, ALL, NULL,
      "angav angerufen angivna appelé appelée belde called calling contacted dialled dzwoniliśmy gave gebeld given kontaktade kontaktat kontaktet left "
      "llamamos lämnade nådde nått phoned pratade pratat rang rappelé reached registered registrerade ringde ringede ringet ringt ringte sms "
      "sms:et snackade soitimme soitti spoke svarede svarte sökt sökte talade talat texted uppgav "
      "uppringd voicemail yritimme yritti" },
    { OMD_W_IS, ALL, NULL, "are er es est is ist var was were är" },
    { OMD_W_IS, "fi", NULL, "on" },
    { OMD_W_IS, "en", NULL, "'re" },
    { OMD_W_THEM, ALL, NULL,
      "deg dej dem dere dich dig dir er henne her him honom ihnen sinua sinulle sinut teidät teille teitä them you" },
    { OMD_W_US, "fr", NULL, "j'ai je on" },
    { OMD_W_US, ALL, NULL,
      "meidän meidät meihin meille notre nous onze oss our ours uns unser unsere unserem unseren unserer us vores vår våra vårt" },
    { OMD_W_US, "sv", NULL, "jag mig min mitt vi" },
    { OMD_W_US, "en", NULL, "i me my we" },
    { OMD_W_US, "da nb", NULL, "meg mig os vi" },
    { OMD_W_US, "de", NULL, "mich mir wir" },
    { OMD_W_US, "nl", NULL, "mij ons we wij" },
    { OMD_W_US, "es fr", NULL, "nos" },
    { OMD_W_OWN, ALL, NULL,
      "accueil agence asiakaspalvelu* astreinte bereitschaft* boutique butik butiken butiker callcenter fax felanmälan "
      "fragen frågor helpdesk helpline hotellet hotline* jour jouren jourlinje* journum* jourtelefon* klantenservice kliniken kontor kontoret "
      "kundcenter* kundendienst kundenservice kundesenter kundesenteret kundeservice kundservice* kundsupport* "
      "kundtjanst* kundtjänst* kysyttävää mottagningen notdienst question questions reception* resepsjon* restaurangen rezeption salongen "
      "secrétariat servicedesk showroom showroomet spørgsmål spørsmål standard storingsdienst support* switchboard telefontid* "
      "telefonväxel vagttelefon* vakttelefon* verkstaden vragen växel växeln öppet öppettider" },
    { OMD_W_OWN, "en", NULL,
      "bookings branch clinic crew department dept desk headquarters hotel hours hq line office opening practice reservations restaurant salon "
      "service services shop store surgery team teams toll-free" },
    { OMD_W_VISIT, ALL, NULL,
      "besuchen besök besöka besøg besøger besøk bezoek finden findes finns hitta hittar kom käydä käymään langs liegt ligger located löydät poikkea "
      "sijaitsee situated situé tervetuloa trouve trouvez velkommen venez vinden vindt visit visitez välkommen välkomna willkommen" },
    { OMD_W_VISIT, "de", NULL, "komm kommen kommt schauen vorbei" },
    { OMD_W_VISIT, "fr", NULL, "passer passez rendez-vous trouverez" },
    { OMD_W_VISIT, "en", NULL, "based drop find pop see visiting welcome" },
    { OMD_W_VISIT, "sv", NULL, "förbi kika sitter säte titta" },
    { OMD_W_VISIT, "nb da", NULL, "finder finner forbi holder innom" },
    { OMD_W_YOU, ALL, NULL,
      "deg dein deine dere deres dig din dina dine dir dit ditt du er era ert ihnen ihr ihre jouw sinun teidän vos votre vous you your yours" },
    { OMD_W_YOU, "sv", NULL, "ni" },
    { OMD_W_YOU, "nl", NULL, "je u uw" },
    { OMD_W_YOU, "de", NULL, "ihrem ihren ihrer sie" },
    { OMD_W_PRIVATE, ALL, NULL, "personal privat* privé" },
    { OMD_W_PRIVATE, "en", NULL, "daughter home husband mother son wife" },
    { OMD_W_PRIVATE, ALL, NULL, NEIGHBOURS },
    { OMD_W_PERSON, ALL, NULL, NEIGHBOURS },

    { OMD_W_BIRTH, ALL, NULL,
      "birthdate born dob född födda födelsetid* födelsedag* födelsedatum* födelseår* fött fødselsdag* fødselsdato* "
      "født geb geboortedatum geboren geborener geburtsdatum* geburtstag* naissance née syntymäa* syntymäpäivä* syntyne* syntyny*" },
    { OMD_W_BIRTH, ALL, "P", "fylder fyldte fyllde fyller fylte rundede runder" },
    { OMD_W_BIRTH, "en", "P", "birthday turned" },
    { OMD_W_BIRTH, "en", NULL, "birth" },
    { OMD_W_BIRTH, "fr", NULL, "né nées nés" },

    { OMD_W_VEHICLE, "en", NULL, "bay clamped licence license motor rental" },
    { OMD_W_CARD, ALL, NULL,
      "amex bankkort* betalkort* card cards carte creditcard debit kaart karta karte kort kortet kortnum* kortti* kreditkarte kreditkort* maestro "
      "mastercard visa" },
    { OMD_W_ACCOUNT, ALL, NULL,
      "bankgiro* bankkonto* clearing* compte iban konto konton* kontot lönekontot plusgiro* postgiro* girorek* rekening* sparkonto* tili tilille "
      "tilinumero* blz kto" },
    { OMD_W_ACCOUNT, "sv", NULL, "bg" },
    { OMD_W_ACCOUNT, "fr", NULL, "rib" },
    { OMD_W_ACCOUNT, "en", NULL, "account routing sort" },
    { OMD_W_BANK, ALL, NULL, "bank banken bankens bic clearing* danske handelsbanken iban nordea routing seb sort swedbank" },

    /* `about`: what may be said instead */
    { OMD_W_REF, ALL, "neutral.order", "bestallning* beställning* köp köpet order* återköp" },
    { OMD_W_REF, ALL, "neutral.booking", "biljett* bokning* booking* confirmation reservation*" },
    { OMD_W_REF, ALL, "neutral.invoice", "faktura* invoice* kvitto* ocr receipt*" },
    { OMD_W_REF, ALL, "neutral.case", "case skadeanmälan* skadeärende* ärende*" },
    { OMD_W_REF, ALL, "neutral.customer", "kundnr kundnum* medlemsn*" },
    { OMD_W_REF, ALL, "neutral.parcel", "försändelse* kolli* parcel* spårning* sändning* tracking" },
    { OMD_W_REF, ALL, NULL,
      "abonne* asiakasnumero* auftrag* avtal avtalet bekräftelse* bestelling* bestellung* bestilling* betalning* boeking* buchung* chip "
      "claim claims colis commande* dossier* factura* facture* factuur* fraktsedel* försäkring* hyresavtal* jäseny* kontrakt* kvittering* lasku laskun "
      "lidmaatschap* medlemska* membership microchip mitglied* offert* ordre* paspoort* passport policy prenumeration* quittung* quote "
      "rechnung* ref reference* referens* reisepass* reklamation* resa resan reservasjon* reservierung* réservation* sag sagen sendung* seuranta* "
      "skadan sporing* suivi ticket* tilaukse* tilaus* trace transaction* transaktion* varaukse* varaus* verzend* vorgang* "
      "zending*" },
    { OMD_W_REF, "en", "neutral.customer", "account customer member" },
    { OMD_W_REF, "en", "neutral.case", "complaint ticket" },
    { OMD_W_REF, "en", NULL,
      "admission agreement authorisation authorization client consignment contract delivery job loan matter mpan policyholder purchase repair return returns shipment supply" },
    { OMD_W_REF, "sv", "neutral.parcel", "paket paketet" },
    { OMD_W_REF, "sv", "neutral.customer", "kund medlem" },
    { OMD_W_REF, "sv", NULL, "anläggning* dnr fordran leverans leveransen lånet mål reparation retur uppdrag uppdraget" },
    { OMD_W_REF, "da nb", NULL, "billett* henvendelse* kunde pakke pakken reklamasjon* sak saken sendingen" },
    { OMD_W_REF, "de", NULL, "aktenzeichen buchung* kunden paket schaden* vertrag*" },
    { OMD_W_REF, "fr", NULL, "abonné adhérent adhérente client colissimo contrat demande devis police réclamation sinistre" },
    { OMD_W_REF, "fi", NULL, "laskunne laskusi palautuk* reklamaatio* sopimu* vahinko* laskussa lähetyksen lähetys paketin paketti pakettisi tiketti tikettisi" },
    { OMD_W_REF, "nl", NULL, "contract klacht pakje pakket pakketje polis reservering*" },
    { OMD_W_NUMBER, ALL, NULL, "code id kod koden no nr nro num number numero nummer nummeret numret numéro n° nº" },
    { OMD_W_PART, ALL, NULL,
      "art art.nr artikel* artikkel* artnr barcode batch batchnum* chapter chargennum* coupon ean ersatzteil* eränum* felkod* filter firmware isbn iso "
      "kapitel kupong* lampa lotnum* malli mallinumero* model modell* modèle monter monternum* mutter onderdeel page paragraf* part partno parts patron "
      "product produkt* rabattkod* reservdel* reservedel* rumsnum* serial sida sidan skruv sku stand streckkod* teilenum* "
      "tillverkarens tillverkningsnum* tuotenumero* typ type typenschild varenr varenum* versie* versio version* versjon* voucher" },
    /* `about`: "W" where it must stand right before the number */
    { OMD_W_PART, "en", "W",
      "bus clause code codes error flight form gate grid kitchen line platform room rule section series size standard" },
    { OMD_W_PART, "da nb", "W", "bus buss del flight fly linje rom side spor togn" },
    { OMD_W_PART, "de", "W", "bus flug gleis linie seite teil zimmer zug" },
    { OMD_W_PART, "fr", "W", "bus chambre ligne pièce quai train vol vols" },
    { OMD_W_PART, "nl", "W", "bladzijde bus deel kamer lijn onderdeel spoor trein vlucht" },
    { OMD_W_PART, "fi", "W", "bussi huone juna lento linja osa osaan sivu" },
    { OMD_W_PART, "sv", "W", "buss del flyg gate kod koden lag linje paragrafen rum rummet spår standard storlek våning" },

    { OMD_W_ORGAN, "en", NULL, "gastric hearing heart hip kidney knee liver panic skin slipped wisdom" },
    { OMD_W_DIGIT, "sv", NULL, "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton hundra dubbel tjugo* trettio* fyrtio* femtio* sextio* sjuttio* åttio* nittio*" },
    { OMD_W_DIGIT, "en", NULL,
      "zero nought oh o one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
      "twenty thirty forty fifty sixty seventy eighty ninety hundred double treble triple" },

    { OMD_W_MONEY, ALL, NULL,
      "chf dkk dollar dollars eur euro euron euros gbp kr kron krona kroner kronor kronorna nok sek tkr usd öre" },
    { OMD_W_MONEY, "en", NULL, "cents p pence pound pounds" },
    { OMD_W_UNIT, ALL, NULL,
      "amp ans bilder cl cm dag dagar dagars dagen dager day days dl euroa gb ghz grader guests gånger heures hk hour hours hrs hz inch "
      "inches jaar jahre jours kappaletta kg km kunder kvadratmeter kvm kw kwh liter litres mah mb meter meters metres mg mhz mil miles min mins "
      "minuten minuter minutes ml mm month months månader månaders måneder nights nm nätter ord pages people percent person personer "
      "pieces platser points poäng procent päivää reviews rooms rpm rum seats seconds sek sekunder sidor st stars stk stunden "
      "tage tecken tim timer times timmar timme tum tuntia uur vecka veckor veckors viikkoa volt watt week weeks weken wochen words year "
      "years år" },
    { OMD_W_CLOCK, ALL, NULL, "a.m am kl klo klockan klokken o'clock p.m pm uhr uur" },
    { OMD_W_CLOCK, "en", NULL, "at between from till until" },

    { OMD_W_MONTH, ALL, "1", "jan januar januari january janvier tammikuuta" },
    { OMD_W_MONTH, ALL, "2", "feb februar februari february février helmikuuta" },
    { OMD_W_MONTH, ALL, "3", "maaliskuuta maart maerz mar march mars marts märz" },
    { OMD_W_MONTH, ALL, "4", "apr april avril huhtikuuta" },
    { OMD_W_MONTH, ALL, "5", "mai maj maja may mei toukokuuta" },
    { OMD_W_MONTH, ALL, "6", "juin jun june juni kesäkuuta" },
    { OMD_W_MONTH, ALL, "7", "heinäkuuta juillet jul juli july" },
    { OMD_W_MONTH, ALL, "8", "août aug august augusti augustus elokuuta" },
    { OMD_W_MONTH, ALL, "9", "sep sept september septembre syyskuuta" },
    { OMD_W_MONTH, ALL, "10", "lokakuuta oct october octobre okt oktober" },
    { OMD_W_MONTH, ALL, "11", "marraskuuta nov november novembre" },
    { OMD_W_MONTH, ALL, "12", "dec december desember dezember décembre joulukuuta" },

    /* `about`: "." where a full stop may follow, "C" where it must be capitalised */
    { OMD_W_TITLE, ALL, ".", "dhr dr mevr mlle mme mr mrs ms prof" },
    { OMD_W_TITLE, ALL, NULL,
      "advokat doktor frau fröken frøken herr herrn madame magister meneer mevrouw mister monsieur professor rouva" },
    { OMD_W_TITLE, "sv da nb", ".", "frk hr" },
    { OMD_W_TITLE, "sv da nb", NULL, "fru" },
    { OMD_W_TITLE, "en", "C", "dame doctor lady lord madam miss sir" },
    { OMD_W_TITLE, "fi", NULL, "herra tohtori" },
    { OMD_W_TITLE, "nl", ".", "heer mw" },
    { OMD_W_TITLE, "nl", NULL, "advocaat dokter" },
    { OMD_W_TITLE, "de", NULL, "rechtsanwalt" },
    { OMD_W_TITLE, "fr", NULL, "docteur maître" },
    { OMD_W_TITLE, "es", ".", "don doña sr sra" },
    { OMD_W_TITLE, "fr", "C.", "m" },
    { OMD_W_GREETING, ALL, NULL,
      "beste bonjour bästa bäste cher chère dear geachte geehrte geehrter goddag godmorgon hallo hallå hei hej hejsan hello hey hi hiya hola hyvä kära käre "
      "liebe lieber moi tack terve thanks tjena tjenare" },
    { OMD_W_GREETING, "de", NULL, "abend guten moin morgen servus tag" },
    { OMD_W_GREETING, "nl", NULL, "avond dag goedemiddag goedemorgen goedendag hoi lieve middag" },
    { OMD_W_GREETING, "fi", NULL, "moikka päivää" },
    { OMD_W_GREETING, "da nb", NULL, "dag heisann" },
    { OMD_W_GREETING, "fr", NULL, "bonsoir coucou salut" },
    { OMD_W_CLOSING, ALL, NULL,
      "amicalement cordialement groet groeten groetjes gruss grüsse grüssen halsning halsningar herzlichst hilsen hilsner hälsning hälsningar kram kramar "
      "mfg mvg mvh regards salutations sincerely terv terveisin vh vriendelijke vänligast vänligen" },
    { OMD_W_CLOSING, ALL, "first", "greetings hälsar wishes" },
    { OMD_W_CLOSING, "da nb", "first", "bh kh klem knus" },
    { OMD_W_CLOSING, "de", "first", "lg vg" },
    { OMD_W_CLOSING, "fr", "first", "respectueusement" },
    { OMD_W_CLOSING, "nl", "first", "gr hoogachtend liefs" },
    { OMD_W_CLOSING, "fi", "first", "parhain terkuin ystävällisin" },
    { OMD_W_CLOSING, "da de fr nb nl sv", "first", "team équipe" },
    { OMD_W_CLOSING, "en", "first", "best cheers love signed warmly yours" },

    { OMD_W_PERSON, ALL, NULL,
      "advokat barnmorskan beställare beställaren boende bror brother buyer chauffören chef chefen client colleague customer daughter dentist doctor dotter "
      "dottern electrician elektrikern eleven engineer father friend föraren försäkringstagare gift gravid guest gäst gästen handläggare handläggaren "
      "hantverkaren heter hette husband hygienist hyresgäst hyresgästen hyresvärden kollega kollegan kontaktperson kund kunden kunder köpare "
      "köparen lawyer läkare läkaren läraren make mamma manager medarbetare medarbetaren montör montören mother mottagare mottagaren mäklare mäklaren named "
      "namnet nurse owner pappa passagerare passenger patient patienten plumber receptionist receptionisten recipient resident rörmokaren sambo seller "
      "sister sjuksköterska sjuksköterskan snickaren solicitor son sonen student städerskan syster säljare säljaren tandläkare tandläkaren technician "
      "tekniker teknikern tenant visitor vän vännen wife ägare ägaren" },
    { OMD_W_PERSON, "en", NULL, "aunt auntie boyfriend carer cleaner dad driver drivers fiancé fiancée fitter flatmate girlfriend grandad grandma grandmother grandson holder landlady landlord mom mum nan nephew niece name partner stylist trainer uncle" },
    { OMD_W_PERSON, "sv", NULL, "farfar farmor flickvän kusin mormor morfar moster partner pojkvän svärfar svärmor" },
    { OMD_W_PERSON, "da nb", NULL,
      "chaufføren datter dattera datteren elev gjesten gæst gæsten hedder hustru kone kunde leder lege legen læge lægen lærer mand mann "
      "montøren mor navn navnet samboer samboeren sjåføren søn sønn sønnen søster tandlægen tannlegen teknikeren veninde venn vennen" },
    { OMD_W_PERSON, "de", NULL,
      "arzt bruder ehefrau ehemann empfänger fahrer gast heisse kollege kollegen kollegin kunde kundin mann mieter "
      "mitarbeiter monteur mutter mädchenname name namen namens patientin schwester sohn techniker tochter vater verkäufer vermieter ärztin" },
    { OMD_W_PERSON, "nl", NULL,
      "broer chauffeur collega dochter gast heet klant man medewerker medewerkster moeder monteur naam namens partner patiënt "
      "vader verkoper vriend vriendin vrouw zoon zus" },
    { OMD_W_PERSON, "fi", NULL,
      "asentaja asentajamme asiakas isä kuljettaja kuljettajamme lääkäri myyjä nimellä nimi poika "
      "potilas puolisosi tytär työntekijä vaimo vieras äiti" },
    { OMD_W_PERSON, "fr", NULL,
      "appelle chauffeur cliente collègue conjoint directeur directrice docteur fille fils frère gérant gérante "
      "livreur maman mari mère médecin nom patiente poseur père sœur technicien vendeur vendeuse épouse époux" },
    { OMD_W_PARTICLE, "fr", NULL, "aux des les" },
    { OMD_W_PARTICLE, ALL, NULL, "af al bin da de del den der di dos du el ibn la le ten ter van von zu zur" },
    { OMD_W_COMPANY, "da nb", NULL, "as asa" },
    { OMD_W_AND, ALL, NULL, "and et ja och og und" },
    { OMD_W_STREET, ALL, NULL,
      "alley ave avenue blvd boulevard brae chase circle close court crescent croft ct dr drive esplanade gardens garth glen grove heights highway hill lane ln loop mews mount parade parkway pkwy "
      "place promenade quay rd ridge rise road row square st st. street terrace track trail vale walk way wharf wynd" },
    { OMD_W_STREET, "fr", NULL, "allée bd chemin cours impasse lotissement quai route rue résidence" },
    { OMD_W_STREET, "es", NULL, "av avenida calle camino carrer paseo plaza ronda" },
    { OMD_W_STREET, "it", NULL, "corso largo piazza strada via viale vicolo" },
    { OMD_W_STREET, "pt", NULL, "avenida largo praça rua travessa" },
    { OMD_W_STREET, "pl", NULL, "al os pl ul" },
    { OMD_W_STREET, "cs sk", NULL, "námestie náměstí třída ulice" },
    { OMD_W_SAYS, ALL, NULL,
      "arrived asked bad beställde betalade blev bodde bokade booked bor bought called came claimed collected complained confirmed did fick frågade had "
      "hade har has hämtade hävdade is kom kunde kvitterade kvitterat köpte left lämnade ordered paid påstod ringde sa sade said says signed signerade "
      "skrev skriver som stayed säger tog told undertecknade var vars ville was who whose wrote är" },
    { OMD_W_PRODUCT, ALL, NULL,
      "album armchair bag boat boken book bordet brand butiken båten chair collection designer designern doften dress edition film "
      "filmen fragrance färgen färjan fåtöljen hotellet jackan jacket kedjan klockan klänningen lamp lampa lampan modellen "
      "märken märket novel parfymen perfume restaurangen rosen serien ship shoes skivan skon sofa soffa soffan sorten stol stolen "
      "sängen teatern tyget varumärket väskan" },
    { OMD_W_ARTICLE, "en", NULL, "a an our the these this those your" },
    { OMD_W_ARTICLE, "sv", NULL, "den denna det din dina ditt en ett vår våra vårt" },
    { OMD_W_UNIT_OF_HOME, ALL, NULL,
      "apartment apt bte bus c/o etage flat floor huis leilighet lejlighed lgh lägenhet port stock suite tr trappa trappor unit uppgång vån våning "
      "wohnung" },
    /* `about`: "T" where a town must follow */
    { OMD_W_BOX, ALL, NULL, "postboks postbox postbus postfach" },
    { OMD_W_BOX, "sv en", "T", "box" },
    { OMD_W_BOX, "fi", "T", "pl" },
    { OMD_W_BOX, "fr nl", "T", "bp" },
    { OMD_W_ADDRESS, ALL, NULL,
      "address addresses adres adress adresse adressen anschrift domicile fakturaadress* "
      "hemadress* leveransadress* lieferadresse osoite osoitteeseen osoitteesi osoitteessa rechnungsadresse "
      "thuisadres*" },
    { OMD_W_SENT, ALL, NULL,
      "arrived arrives bezorgd collected deliver delivered dropped envoyé envoyée expédié fitted flyttade flyttat flytten "
      "gebracht gegangen geliefert geschickt gestuurd gick ging gingen gått hämtade hämtat hämtning installed installerade kjørte körde kördes "
      "kørte leverans leverera levererade levererades levereras levererat leveres leveret levert livraison livré livrée lähetettiin lähetimme lähti "
      "lämnade lämnades lämnat monterade picked posted sendt sendte sent shipped signed skickade skickades skickat stod städade städat toimitetaan "
      "toimitettiin toimitettu toimitimme towed utkörning versandt verschickt verstuurd verzonden väntade waited zugestellt" },
    { OMD_W_SHOP, ALL, NULL,
      "ateljé besöksadress* butik* depån hotel hotell hotellet hotelli huvudkontor huvudkontoret klinik kliniken kontor kontoren kontoret lager "
      "lagret lokal lokalen lokaler mottagning mottagningen restaurang restaurangen salong salongen showroom showroomet studio verkstad verkstaden verkstan" },
    { OMD_W_SHOP, "de", NULL,
      "büro filiale gasthaus gasthof gaststätte geschäft laden praxis restaurant werkstatt zentrale" },
    { OMD_W_SHOP, "nl", NULL, "balie filiaal kantoor magazijn praktijk vestiging winkel" },
    { OMD_W_SHOP, "fi", NULL,
      "klinikkamme liike liikkeemme myymälä* ravintola ravintolamme toimipiste* toimisto varasto" },
    { OMD_W_SHOP, "fr", NULL,
      "accueil agence atelier auberge boulangerie boutique bureau bureaux cabinet dépôt entrepôt garage hôtel magasin siège" },
    { OMD_W_SHOP, "en", NULL,
      "bakery branch clinic depot garage gym headquarters hq location office offices practice premises restaurant salon seat shop store warehouse workshop" },
    { OMD_W_DONE, ALL, NULL,
      "accepted allekirjoittanut ausgestellt bestilt beställd beställdes beställt betalades betald betalt bokad bokades bokat booked collected commandé "
      "geboekt gebucht getekend hämtad hämtades hämtat kvitterad kvitterades kvitterat lades lagd lagt mottaget ordered paid placed received reserverad "
      "reserverat réservé signed signerad signerat signert signé skriven skrivet tecknad tecknades tecknat tehty tilannut underskrevet underskrivet "
      "undertecknad undertecknat unterschrieben unterzeichnet utställd utställt" },
    { OMD_W_SPOKE, ALL, NULL,
      "apologised apologized dealt geschreven geschrieben gesprochen gesproken mailade mejlade mejlat parlé prata pratade pratat puhuimme replied ringde "
      "ringt skrev skrevet skrivit snackade snakkede snakket speak spoke spoken tala talade talat talk talked talte wrote" },
    { OMD_W_BY, ALL, NULL, "af av by door enligt par por von" },
    { OMD_W_TO, ALL, NULL, "for för pour til till to voor zu åt" },
    { OMD_W_LIVES, ALL, NULL,
      "asut asuu bodde boende bopæl bor bosatt bosted flyttade flytten habitant habite habitez hem hemma lived lives living wohnen wohnt wonen woon woont" },
    { OMD_W_LIVES, "en", NULL, "live" },
    { OMD_W_IN, ALL, NULL, "at hos on på vid" },
    { OMD_W_AT, ALL, NULL, "apenstaartje arobase at kanelbulle snabel snabela" },
    { OMD_W_AT, "sv da nb de nl fi", NULL, "krøllalfa ät" },
    { OMD_W_DOT, ALL, NULL, "dot piste point punkt punktum punt" },
    { OMD_W_HANDLE, ALL, NULL, "facebook insta instagram linkedin snap snapchat tiktok twitter" },
    { OMD_W_DEVICE, ALL, NULL, "imei mac" },
    { OMD_W_IP, ALL, NULL, "ip" },
    { OMD_W_HAS, ALL, NULL,
      "avez aviez bekommen came drabbats fick fik fikk get given got går haben had hadde hade haft har hast hatten have hebt heeft kom kreeg led lider "
      "needed nehmen prenez prescribed received seen slikt suffer suffered sökte take takes taking tar tog took underwent äter" },
    { OMD_W_OFFER, ALL, NULL, "behandlar erbjuder offer offers provide provides treat treats utför" },


    /* First names that mean something else, too. The others lie in a table: names.h. */
    { OMD_W_FIRST, ALL, NULL,
      "alice april calle dina iva jan juni kia lauren love mai maj maja mari mark miles nino reg ronda said spencer tage tim ville" },
};

const size_t omd_word_list_count = sizeof omd_word_lists / sizeof *omd_word_lists;
