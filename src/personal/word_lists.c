/* word_lists.c - the words that decide about a number beside them
 *
 * Folded (lower case), divided by spaces; "order*" stands for all that begin so. A list
 * with languages holds words that mean something else in others ("sin", "via", "ni"). */
#include "words.h"

#define ALL NULL

const omd_word_list omd_word_lists[] = {
    /* identity numbers: `about` is their country, "" any */
    { OMD_W_ID, ALL, "", "identitetsnum* identity idnummer legitimationsnum* nationalid persnr personnr personnum* pnr" },
    { OMD_W_ID, ALL, "SE", "samordningsn*" },
    { OMD_W_ID, ALL, "DK", "cpr*" },
    { OMD_W_ID, ALL, "NO", "fnr fodselsn* fødselsn*" },
    { OMD_W_ID, ALL, "FI", "henkilotunnus* henkilötunnus* hetu* personbeteckning* sotu*" },
    { OMD_W_ID, ALL, "IS", "kennitala kennitölu" },
    { OMD_W_ID, ALL, "DE", "idnr rentenversicherungsnummer rvnr steuer steuerid* steuernummer" },
    { OMD_W_ID, ALL, "DE AT CH", "sozialversicherungsnummer svnr versicherungsnummer" },
    { OMD_W_ID, ALL, "AT", "svnr" },
    { OMD_W_ID, ALL, "CH", "ahv" },
    { OMD_W_ID, ALL, "NL", "bsn burgerservicenummer sofinummer" },
    { OMD_W_ID, ALL, "BE", "insz rijksregister*" },
    { OMD_W_ID, ALL, "FR", "nir sécu" },
    { OMD_W_ID, "fr", "FR", "secu securite sociale sécurité" },
    { OMD_W_ID, ALL, "ES", "dni" },
    { OMD_W_ID, "es en sv", "ES", "nie" },
    { OMD_W_ID, ALL, "PT ES", "nif" },
    { OMD_W_ID, "pt", "PT", "contribuinte" },
    { OMD_W_ID, ALL, "IT", "fiscale" },
    { OMD_W_ID, ALL, "PL", "pesel peselu" },
    { OMD_W_ID, ALL, "CZ SK", "rodne rodneho rodné rodného" },
    { OMD_W_ID, ALL, "GB", "nhs nino" },
    { OMD_W_ID, "en", "GB", "insurance ni" },
    { OMD_W_ID, ALL, "IE", "pps ppsn" },
    { OMD_W_ID, ALL, "US", "itin ssn" },
    { OMD_W_ID, "en", "US", "security" },
    { OMD_W_ID, ALL, "EE", "isikukood*" },
    { OMD_W_ID, ALL, "LT", "asmens" },
    { OMD_W_ID, ALL, "LV", "personas" },
    { OMD_W_ID, ALL, "RO", "cnp" },
    { OMD_W_ID, ALL, "GR", "amka αμκα" },
    { OMD_W_ID, ALL, "BG", "egn егн" },
    { OMD_W_ID, ALL, "HR", "oib" },
    { OMD_W_ID, ALL, "SI", "emso emšo" },
    { OMD_W_ID, ALL, "HU", "adoazonosito* adóazonosító*" },
    { OMD_W_ID, ALL, "LU", "matricule" },
    { OMD_W_ID, "en fr", "CA", "nas sin" },

    { OMD_W_FIRM, ALL, NULL,
      "abn alv bolagsn* btw* cif cvr* dič ein firman* foretaksn* företagsn* handelsregister* hrb ico iva ičo krs kvk momsn* momsr* mva nip org "
      "organisasjonsn* organisationsn* orgn* rcs regon siren siret tunnus tva ust ustid* vat virksomhedsn* y-tunnu* ytunnu*" },
    { OMD_W_FIRM, "en", NULL, "company england scotland wales" },

    { OMD_W_PHONE, ALL, NULL,
      "cellphone durchwahl fax festnetz* gsm handynummer* mobiel mobil* numret phone phones puh puhelin* ringenummer rufnummer* röstbrevlåda* "
      "rückrufnummer* sms tel telefon* telefoon* telephone tfn tlf tél téléphone viber voicemail whatsapp" },
    { OMD_W_PHONE, "en", NULL, "cell landline number text" },
    { OMD_W_PHONE, "fr", NULL, "fixe portable" },
    { OMD_W_PHONE, "de", NULL, "handy" },
    { OMD_W_PHONE, "fi", NULL, "p" },
    { OMD_W_CALL, "fi", NULL, "palvelee päivystää vastaa vastataan" },
    { OMD_W_CALL, ALL, NULL,
      "anruf anrufen appeler appelez bel bellen bereikbaar bereiken call calls contact contacte contactez dial erreichbar erreichen joignable joignables "
      "joindre kiinni kontakt kontakta kontakte messa nå når nås reach rejoindre ring ringa ringas ringer rufen sms:a smsa soita soittaa soittakaa tavoitat "
      "tavoittaa telefonera treffes træffe træffes varata" },
    { OMD_W_CALL, "sv", NULL, "boka bokas hör hörs maila mejla slå svarar" },
    { OMD_W_CALL, "en", NULL, "book speak talk" },
    { OMD_W_CALL, "da nb", NULL, "bestil bestill" },
    { OMD_W_CALL, "de", NULL, "anzurufen buchen meldet reservieren schreiben" },
    { OMD_W_CALLED, ALL, NULL,
      "angav angerufen angivna appelé appelée belde called calling contacted dialed dialled dzwoniliśmy gave gebeld given kontaktade kontaktat kontaktet "
      "left llamamos lämnade messade messat nådde nått nåtts phoned pratade pratat rang reached registered registrerade ringde ringede ringet ringt ringte "
      "röstmeddelande sms sms:et smsade smsat snackade soitimme soititte soitti spoke svarede svarte sökt sökte talade talat telefonerade telefonerat "
      "textade texted uppgav uppringd voicemail" },
    { OMD_W_IS, ALL, NULL, "are er es est is ist var was were är" },
    { OMD_W_IS, "fi", NULL, "on" },
    { OMD_W_IS, "en", NULL, "'re" },
    { OMD_W_THEM, ALL, NULL,
      "deg dej dem dere dich dig dir er henne her him honom ihnen sinua sinulle sinut teidät teille teitä them you" },
    { OMD_W_US, ALL, NULL,
      "meidän meidät meihin meille notre nous onze oss our ours uns unser unsere unserem unseren unserer us vores vår våra vårt" },
    { OMD_W_US, "sv", NULL, "jag mig min mitt vi" },
    { OMD_W_US, "en", NULL, "i me my we" },
    { OMD_W_US, "da nb", NULL, "meg mig os vi" },
    { OMD_W_US, "de", NULL, "mich mir wir" },
    { OMD_W_US, "nl", NULL, "mij ons we wij" },
    { OMD_W_US, "es fr", NULL, "nos" },
    { OMD_W_OWN, ALL, NULL,
      "accueil agence alarmcentral* asiakaspalvelu* astreinte bereitschaft* bokningen boutique butik butiken butiker callcenter døgnvakt* fax felanmälan "
      "fragen frågor helpdesk helpline hotellet hotline* jour jouren jourlinje* journum* jourtelefon* klantcontact klantenservice kliniken kontor kontoret "
      "kundcenter* kundecenter* kundendienst kundenservice kundesenter kundesenteret kundeservice kundeserviceafdeling kundservice* kundsupport* "
      "kundtjanst* kundtjänst* kysyttävää mottagningen notdienst permanence question questions reception* resepsjon* restaurangen rezeption salongen "
      "secrétariat sekretariat* servicedesk serviceteam showroom showroomet spørgsmål spørsmål standard storingsdienst support* switchboard telefontid* "
      "telefonväxel vagttelefon* vakttelefon* verkstaden vragen växel växeln öppet öppettider" },
    { OMD_W_OWN, "en", NULL,
      "bookings branch clinic crew department dept desk freephone headquarters hotel hours hq line office opening practice reservations restaurant salon "
      "service services shop store surgery team teams toll-free tollfree" },
    { OMD_W_VISIT, ALL, NULL,
      "besuchen besucht besök besöka besøg besøger besøk bezoek bezoeken finden findes finns hitta hittar kom käydä käykää käymään langs liegt ligger "
      "located löydät poikkea sijaitsee sijaitsevat situated situé située tervetuloa trouve trouver trouvez velkommen venez vinden vindt visit visitez "
      "välkommen välkomna willkommen" },
    { OMD_W_VISIT, "de", NULL, "komm kommen kommt schauen vorbei vorbeikommen vorbeischauen" },
    { OMD_W_VISIT, "fr", NULL, "passer passez poussez rendez-vous" },
    { OMD_W_VISIT, "en", NULL, "based drop find pop see visiting welcome" },
    { OMD_W_VISIT, "sv", NULL, "förbi huserar kika sitter säte titta" },
    { OMD_W_VISIT, "nb da", NULL, "finder finner forbi holder innom" },
    { OMD_W_YOU, ALL, NULL,
      "deg dein deine dere deres dig din dina dine dir dit ditt du er era ert ihnen ihr ihre jouw sinun teidän vos votre vous you your yours" },
    { OMD_W_YOU, "sv", NULL, "ni" },
    { OMD_W_YOU, "nl", NULL, "je u uw" },
    { OMD_W_YOU, "de", NULL, "ihrem ihren ihrer sie" },
    { OMD_W_PRIVATE, ALL, NULL, "hemnum* personal privat* privé" },
    { OMD_W_PRIVATE, "en", NULL, "daughter home husband mother son wife" },
    { OMD_W_PRIVATE | OMD_W_PERSON, ALL, NULL,
      "buren buurman buurvrouw granne grannen naapuri* nabo naboen nachbar nachbarin nachbarn neighbor neighbors neighbour neighbours voisin voisine" },

    { OMD_W_BIRTH, ALL, NULL,
      "birthdate born d.o.b dob fodd fodelsedag* fodelsedatum* född födda födelsedag* födelsedata födelsedatum* födelseår* fødselsdag* fødselsdato* født "
      "fødte geb geboortedatum geboren geborene geborenen geborener geburtsdatum* geburtstag* naissance née syntymäa* syntymäpäivä* syntyne* syntyny*" },
    { OMD_W_BIRTH, ALL, "P", "fylder fyllde fyller fylte" },
    { OMD_W_BIRTH, "en", "P", "birthday turned" },
    { OMD_W_BIRTH, "en", NULL, "birth" },
    { OMD_W_BIRTH, "fr", NULL, "né nées nés" },

    { OMD_W_VEHICLE, "en", NULL, "bay clamped licence license motor rental" },
    { OMD_W_CARD, ALL, NULL,
      "amex bankkort* betalkort* card cards carte creditcard debit kaart karta karte kort kortet kortnum* kortti* kreditkarte kreditkort* maestro "
      "mastercard visa" },
    { OMD_W_ACCOUNT, ALL, NULL,
      "bankgiro* bankkonto* clearing* compte iban konto konton* kontot lönekonto lönekontot personkonto* plusgiro* postgiro* rekening* sparkonto* tili "
      "tilille tilinumero*" },
    { OMD_W_ACCOUNT, "sv", NULL, "bg pg" },
    { OMD_W_ACCOUNT, "en", NULL, "account routing sort" },
    { OMD_W_BANK, ALL, NULL, "bank banken bankens bic clearing* danske handelsbanken iban nordea routing seb sort swedbank" },

    /* `about`: what may be said instead */
    { OMD_W_REF, ALL, "neutral.order", "bestallning* beställning* köp köpet order* återköp" },
    { OMD_W_REF, ALL, "neutral.booking", "biljett* bokn bokning* booking* confirmation reservation*" },
    { OMD_W_REF, ALL, "neutral.invoice", "faktura* invoice* kvitto* ocr receipt*" },
    { OMD_W_REF, ALL, "neutral.case", "arende* case returärende* skadeanmälan* skadeärende* ärende*" },
    { OMD_W_REF, ALL, "neutral.customer", "kundnr kundnum* medlemsn*" },
    { OMD_W_REF, ALL, "neutral.parcel", "försändelse* kolli* parcel* spårning* sändning* tracking" },
    { OMD_W_REF, ALL, NULL,
      "abonne* adhésion asiakasnumero* auftrag* avtal avtalet bekräftelse* bestelling* bestellung* bestilling* betalning* boeking* bordereau buchung* chip "
      "claim claims colis commande* dossier* factura* facture* factuur* fraktsedel* försäkring* hyresavtal* jäseny* kontrakt* kvittering* lasku laskun "
      "laskunumero* lidmaatschap* medlemska* membership microchip mitglied* offert* ordre* paspoort* passport policy prenumeration* quittung* quote "
      "rechnung* ref reference* referens* reisepass* reklamation* relaas resa resan reservasjon* reservierung* réservation* sag sagen sendung* seuranta* "
      "skadan sporing* suivi ticket* tilaukse* tilaus* trace tracktrace transaction* transaktion* varaukse* varaus* verifikation* verzend* vorgang* "
      "zending*" },
    { OMD_W_REF, "en", "neutral.customer", "account customer member" },
    { OMD_W_REF, "en", "neutral.case", "complaint ticket" },
    { OMD_W_REF, "en", NULL,
      "authorisation authorization client consignment contract delivery job loan policyholder purchase repair return returns shipment" },
    { OMD_W_REF, "sv", "neutral.parcel", "paket paketet" },
    { OMD_W_REF, "sv", "neutral.customer", "kund medlem" },
    { OMD_W_REF, "sv", NULL, "diarienummer dnr leverans leveransen lånet mål målnummer reparation retur uppdrag uppdraget" },
    { OMD_W_REF, "da nb", NULL, "billett* kunde pakke pakken reklamasjon* sak saken sendingen" },
    { OMD_W_REF, "de", NULL, "kunden paket" },
    { OMD_W_REF, "fr", NULL, "abonné adhérent adhérente client" },
    { OMD_W_REF, "fi", NULL, "laskulla laskussa lähetyksen lähetys paketin paketti pakettisi tiketin tiketti tikettisi" },
    { OMD_W_REF, "nl", NULL, "contract klacht pakje pakket pakketje polis reservering*" },
    { OMD_W_NUMBER, ALL, NULL, "code id kod koden nbr no nr nro num number numero nummer nummeret numret numéro n° nº" },
    { OMD_W_PART, ALL, NULL,
      "art art.nr artikel* artnr barcode batch batchnum* chapter chargennum* chassinum* coupon ean ersatzteil* eränum* felkod* filter firmware isbn iso "
      "kapitel kupong* lampa lotnum* malli mallinumero* model modell* modèle monter monternum* mutter onderdeel page paragraf* part partno parts patron "
      "product produkt* rabattkod* reservdel* reservedel* rumsnum* serial seriennum* serienr serienum* sida sidan skruv sku stand streckkod* teilenum* "
      "tillverkarens tillverkningsnum* tuotenumero* typ type typenschild varenr varenum* versie* versio version* versjon* voucher" },
    /* `about`: "W" where it must stand right before the number */
    { OMD_W_PART, "en", "W", "bus clause code codes error flight form gate kitchen line platform room rule section series size standard" },
    { OMD_W_PART, "da nb", "W", "bus buss del flight fly linje rom rute side spor togn trinn utgave" },
    { OMD_W_PART, "de", "W", "bus flug gleis linie seite teil zimmer zug" },
    { OMD_W_PART, "fr", "W", "bus chambre ligne pièce quai train vol vols" },
    { OMD_W_PART, "nl", "W", "bladzijde bus deel kamer lijn onderdeel spoor trein vlucht" },
    { OMD_W_PART, "fi", "W", "bussi huone juna laituri lento linja osa osaan osan sivu" },
    { OMD_W_PART, "sv", "W", "buss del flyg gate kod koden lag linje paragrafen rum rummet spår standard storlek våning" },

    { OMD_W_MONEY, ALL, NULL,
      "bucks chf czk dkk dollar dollarn dollars eur euro euron euros eurot gbp kr kron krona kroner kronor kronorna kč mkr mnkr msek nok pln sek spänn tkr "
      "usd zł öre" },
    { OMD_W_MONEY, "en", NULL, "cents p pence pound pounds quid" },
    { OMD_W_UNIT, ALL, NULL,
      "amp ans bilder cl cm customers dag dagar dagars dagen dager day days dl dpi euroa gb ghz grader guests gånger heures hg hk hour hours hrs hz inch "
      "inches jaar jahre jours kappaletta kg khz km kunder kvadratmeter kvm kw kwh liter litres lumen lux mah mb meter meters metres mg mhz mil miles min "
      "mins minuten minuter minutes ml mm month months månader månaders måneder nights nm nätter omdömen ord pages pcs people percent person personer "
      "photos pieces platser points poäng procent prozent psi päivää recensioner reviews rooms rpm rum seats seconds sek sekunder sidor st stars stjärnor "
      "stk stunden stycken tage tb tecken tim timer times timmar timme tum tuntia uker uur vecka veckor veckors viikkoa volt watt week weeks weken wochen "
      "words year years yrs år" },
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
      "advokat doktor frau fröken frøken herr herrn madame mademoiselle magister meneer mevrouw mister monsieur professor rouva" },
    { OMD_W_TITLE, "sv da nb", ".", "frk hr" },
    { OMD_W_TITLE, "sv da nb", NULL, "fru" },
    { OMD_W_TITLE, "en", "C", "dame doctor lady lord madam miss sir" },
    { OMD_W_TITLE, "fi", NULL, "herra neiti" },
    { OMD_W_TITLE, "nl", ".", "heer mw" },
    { OMD_W_TITLE, "nl", NULL, "advocaat notaris" },
    { OMD_W_TITLE, "de", NULL, "rechtsanwalt rechtsanwältin" },
    { OMD_W_TITLE, "fr", "C", "docteur maître" },
    { OMD_W_TITLE, "da nb", NULL, "frue" },
    { OMD_W_TITLE, "es", ".", "don doña sr sra" },
    { OMD_W_TITLE, "fr", "C.", "m" },
    { OMD_W_GREETING, ALL, NULL,
      "beste bonjour bästa bäste cher chère dear geachte geehrte geehrter goddag godmorgon hallo hallå hei hej hejsan hello hey hi hola hyvä kära käre "
      "liebe lieber moi tack terve thanks tjena tjenare" },
    { OMD_W_GREETING, "de", NULL, "abend guten moin morgen servus tag" },
    { OMD_W_GREETING, "nl", NULL, "avond dag goedemiddag goedemorgen goedenavond goedendag hoi middag" },
    { OMD_W_GREETING, "fi", NULL, "heippa huomenta moikka päivää" },
    { OMD_W_GREETING, "da nb", NULL, "dag godaften godkveld halløj heisann" },
    { OMD_W_GREETING, "fr", NULL, "bonsoir coucou salut" },
    { OMD_W_CLOSING, ALL, NULL,
      "amicalement cordialement groet groeten groetjes gruss grüsse grüssen halsning halsningar herzlichst hilsen hilsner hälsning hälsningar kram kramar "
      "mfg mvg mvh regards salutations sincerely terv terveisin vh vriendelijke vänligast vänligen" },
    { OMD_W_CLOSING, ALL, "first", "greetings hälsar wishes" },
    { OMD_W_CLOSING, "da nb", "first", "bh dbh kh klem knus" },
    { OMD_W_CLOSING, "de", "first", "lg vg" },
    { OMD_W_CLOSING, "fr", "first", "respectueusement" },
    { OMD_W_CLOSING, "nl", "first", "gr hoogachtend liefs" },
    { OMD_W_CLOSING, "fi", "first", "parhain terkuin ystävällisin" },
    { OMD_W_CLOSING, "da de fr nb nl sv", "first", "team équipe" },
    { OMD_W_CLOSING, "en", "first", "best cheers love signed warmly yours" },

    { OMD_W_PERSON, ALL, NULL,
      "advokat barnmorskan beställare beställaren boende brodern bror brother buyer chauffören chef chefen client colleague customer daughter dentist "
      "doctor dotter dottern electrician elektrikern eleven engineer father friend föraren försäkringstagare gift gravid guest gäst gästen handläggare "
      "handläggaren hantverkaren heter hette husband hygienist hyresgäst hyresgästen hyresvärden innehavare innehavaren kollega kollegan kontaktperson "
      "kontohavare kund kunden kunder köpare köparen lawyer läkare läkaren läraren maka make mamma manager medarbetare medarbetaren montör montören mother "
      "mottagare mottagaren mäklare mäklaren named namnet nurse owner pappa passagerare passenger patient patienten plumber receptionist receptionisten "
      "recipient resident rörmokaren sambo seller sister sjuksköterska sjuksköterskan snickaren solicitor son sonen student städerskan syster säljare "
      "säljaren tandläkare tandläkaren technician tekniker teknikern tenant visitor vän vännen wife ägare ägaren" },
    { OMD_W_PERSON, "en", NULL, "cleaner driver drivers fitter holder landlord name stylist trainer" },
    { OMD_W_PERSON, "da nb", NULL,
      "chaufføren datter dattera datteren ektefelle elev gjesten gæst gæsten hedder hustru kollegaen kone kunde leder lederen lege legen læge lægen lærer "
      "mand mann modtageren montøren mor mottakeren navn navnet samboer samboeren sjåføren søn sønn sønnen søster tandlægen tannlegen teknikeren veninde "
      "venn vennen værten ægtefælle" },
    { OMD_W_PERSON, "de", NULL,
      "arzt bruder ehefrau ehemann empfänger empfängerin fahrer gast handwerker heißt kollege kollegen kollegin kunde kundin mann mieter mieterin "
      "mitarbeiter mitarbeiterin monteur mutter namen namens patientin schwester sohn techniker tochter vater verkäufer verkäuferin vermieter ärztin" },
    { OMD_W_PERSON, "nl", NULL,
      "broer chauffeur collega dochter echtgenoot echtgenote gast heet huurder klant man medewerker medewerkster moeder monteur naam namens ontvanger "
      "partner patiënt vader verkoper vriend vriendin vrouw zoon zus" },
    { OMD_W_PERSON, "fi", NULL,
      "asentaja asentajamme asiakas asiakkaamme esimies hoitaja isä kuljettaja kuljettajamme lääkäri lääkärimme myyjä myyjämme nimellä nimi niminen nimisen "
      "nimistä poika potilas puoliso puolisosi sisar tytär työntekijä vaimo vieras vuokralainen äiti" },
    { OMD_W_PERSON, "fr", NULL,
      "chauffeur cliente collaborateur collaboratrice collègue conjoint destinataire directeur directrice docteur fille fils frère gérant gérante hôte "
      "livreur locataire mari mère médecin nom patiente poseur père sœur technicien technicienne vendeur vendeuse épouse époux" },
    { OMD_W_PARTICLE, "fr", NULL, "aux des les" },
    { OMD_W_PARTICLE, ALL, NULL, "af al bin da de del den der di dos du el ibn la le ten ter van von zu zur" },
    { OMD_W_COMPANY, "da nb", NULL, "as asa" },
    { OMD_W_AND, ALL, NULL, "and et ja och og und" },
    { OMD_W_STREET, ALL, NULL,
      "alley ave avenue blvd boulevard cir circle close court crescent ct dr drive gardens grove highway hill hwy lane ln loop mews parade parkway pkwy "
      "place quay rd ridge road row square st st. street terrace trail walk way wharf" },
    { OMD_W_STREET, "fr", NULL, "allée bd chemin cours impasse quai route rue" },
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
      "album armchair bag boat boken book bordet brand butiken båten chair collection designer designern doften dress edition fartyget festivalen film "
      "filmen fragrance färgen färjan fåtöljen glasögonen hotellet jackan jacket kedjan klockan klänningen kollektionen lamp lampa lampan modellen "
      "musikalen märken märket novel parfymen perfume pjäsen rasen restaurangen rosen serien ship shoes skivan skon sofa soffa soffan sorten stol stolen "
      "sängen tapeten teatern tyget varumärket väskan" },
    { OMD_W_ARTICLE, "en", NULL, "a an our the these this those your" },
    { OMD_W_ARTICLE, "sv", NULL, "den denna det din dina ditt en ett vår våra vårt" },
    { OMD_W_UNIT_OF_HOME, ALL, NULL,
      "apartment apt asunto bte bus c/o etage flat floor huis leilighet lejlighed lgh lägenhet port stock suite tr trappa trappor unit uppgång vån våning "
      "wohnung" },
    /* `about`: "T" where a town must follow */
    { OMD_W_BOX, ALL, NULL, "postboks postbox postbus postfach postilokero" },
    { OMD_W_BOX, "sv en", "T", "box" },
    { OMD_W_BOX, "fi", "T", "pl" },
    { OMD_W_BOX, "fr nl", "T", "bp" },
    { OMD_W_ADDRESS, ALL, NULL,
      "address addresses adres adress adressa adresse adressen anschrift bezorgadres* box domicile factuuradres* fakturaadress* faktureringsadress* "
      "hemadress* hjemmeadress* laskutusosoit* leveransadress* leveringsadress* lieferadresse osoite osoitteeseen osoitteesi osoitteessa rechnungsadresse "
      "thuisadres* toimitusosoit* wohnadresse" },
    { OMD_W_SENT, ALL, NULL,
      "adressiert arrived bezorgd collected deliver delivered dropped envoyé envoyée envoyés expédié expédiée fitted flyttade flyttat flytten gebracht "
      "gefahren gegangen geliefert geschickt gestuurd gick ging gingen gått hämtade hämtat hämtning installed installerade kjørte körde kördes kørte "
      "leverans leverera levererade levererades levererat leveres leveret levert livraison livré livrée livrés lähetettiin lähetimme lähti lämnade lämnades "
      "lämnat monterade picked posted sendt sendte sent shipped signed skickade skickades skickat stod städade städat toimitettiin toimitettu toimitimme "
      "towed utkörning versandt verschickt verstuurd verzonden väntade waited zugestellt" },
    { OMD_W_SHOP, ALL, NULL,
      "ateljé besöksadress* butik* depån hotel hotell hotellet hotelli huvudkontor huvudkontoret klinik kliniken kontor kontoren kontoret lager lagerbutik "
      "lagret lokal lokalen lokaler mottagning mottagningen restaurang restaurangen salong salongen showroom showroomet studio verkstad verkstaden verkstan" },
    { OMD_W_SHOP, "de", NULL, "büro filiale gasthaus gasthof gaststätte geschäft hauptsitz laden praxis restaurant werkstatt zentrale" },
    { OMD_W_SHOP, "nl", NULL, "balie filiaal kantoor magazijn praktijk vestiging vestigingen winkel winkels" },
    { OMD_W_SHOP, "fi", NULL,
      "kauppamme klinikkamme liike liikkeemme myymälä* ravintola ravintolamme toimipiste* toimisto toimistomme varasto varastomme" },
    { OMD_W_SHOP, "fr", NULL,
      "agence atelier auberge boulangerie boutique bureau bureaux cabinet dépôt entrepôt garage hôtel magasin magasins siège" },
    { OMD_W_SHOP, "en", NULL,
      "bakery branch clinic depot garage gym headquarters hq location office offices practice premises restaurant salon seat shop store warehouse workshop" },
    { OMD_W_DONE, ALL, NULL,
      "accepted ausgestellt beställd beställdes beställt betalades betald betalt bokad bokades bokat booked collected geboekt gebucht getekend hämtad "
      "hämtades hämtat kvitterad kvitterades kvitterat lades lagd lagt mottaget ordered paid placed received reserverad reserverat signed signerad signerat "
      "skriven skrivet tecknad tecknades tecknat tehty underskrevet underskrivet undertecknad undertecknat unterschrieben unterzeichnet uthämtat utställd "
      "utställt" },
    { OMD_W_SPOKE, ALL, NULL,
      "apologised apologized dealt geschreven geschrieben gesprochen gesproken mailade mailat mejlade mejlat parlé prata pratade pratat puhuimme replied "
      "ringde ringt skrev skrevet skrivit snackade snakkede snakket speak spoke spoken tala talade talat talk talked talte wrote" },
    { OMD_W_BY, ALL, NULL, "av by enligt par por von" },
    { OMD_W_TO, ALL, NULL, "for för pour til till to voor zu åt" },
    { OMD_W_LIVES, ALL, NULL,
      "asut asuu bodde boende bopæl bor bosatt bosted flyttade flytten habitant habite habitez hem hemma lived lives living wohnen wohnt wonen woon woont" },
    { OMD_W_LIVES, "en", NULL, "live" },
    { OMD_W_IN, ALL, NULL, "at hos on på vid" },
    { OMD_W_AT, ALL, NULL, "alfakrull apenstaartje apestaartje arobase at kanelbulle kringla miukumauku snabel snabela" },
    { OMD_W_AT, "sv da nb de nl fi", NULL, "kringelen krøllalfa ät" },
    { OMD_W_DOT, ALL, NULL, "dot piste point punkt punktum punt" },
    { OMD_W_HANDLE, ALL, NULL, "facebook insta instagram linkedin snap snapchat tiktok twitter" },
    { OMD_W_DEVICE, ALL, NULL, "imei mac macadress" },
    { OMD_W_IP, ALL, NULL, "ip ipadress" },
    { OMD_W_HAS, ALL, NULL,
      "avez aviez bekamen bekommen came drabbats erhielten fick fik fikk get given got går haben had hadde hade haft har hast hatten have hebt heeft kom "
      "kreeg led lider nahmen needed nehmen prenez prescribed received seen slikt souffrez suffer suffered sökte take takes taking tar tog took underwent "
      "äter" },
    { OMD_W_OFFER, ALL, NULL, "behandlar erbjuder offer offers provide provides specialiserade treat treats utför" },


    /* First names that mean something else, too. The others lie in a table: names.h. */
    { OMD_W_FIRST, ALL, NULL,
      "alice april calle dina iva jan juni kia lauren love mai maj maja mari mark miles nino reg ronda said spencer tage tim ville" },
    /* Everyday words and places among them want more evidence. */
    { OMD_W_FIRST | OMD_W_VAGUE, ALL, NULL,
      "angel art aurora austin basil bella bo carolina chelsea clay cliff constance crystal dag dallas dawn drew duke earl faith florence ford frej georgia "
      "ginger gloria grace guy göta hall harmony hope india inka iris israel ivy jackson jasmine jordan june lane lily lincoln lo loke luna madison marina "
      "may melody mercedes misty nova olive paris pat pearl penny perla poppy reed regina rich rose rosemary rowan ruby saga sage sandy santiago sky sol "
      "star stella sten summer svea sydney tor valentin victoria viola virginia will wolf" },

    { OMD_W_NO_NAME, ALL, NULL,
      "africa all alla amazon america android antarctica apple asia australia bahamas bali barcelona berlin black blue boss brazil britain canada chicago "
      "china christmas chrome club columbia cuba customer dakota daniels danmark denmark dhl drottning dubai east easter egypt england europa europe "
      "everyone excel facebook fars finland folks france fredag friday galaxy gamla garbo geneva germany google gray green grey guest göteborg halloween "
      "hej hilfiger holland houston indiana instagram ipad iphone ireland italia italy jamaica japan jul kenya king kingston klarna klein klubb kors kund "
      "kunder kundtjänst kung kära lauren lilla london lördag madam malaysia malmö manhattan martens mecenat medlem member mexico miami midsommar milan "
      "milano monday mors moscow måndag new norge norra north norway nya office onsdag orlando our pan paris paypal phoenix postnord potter pride prince "
      "princess prins prinsessan påsk queen red reno roma russia saint samsung san sankt santa saturday savannah scotland seattle service sierra singapore "
      "sir south spain spencer st stockholm stora sunday sverige sweden swish södra söndag tampa team texas the thursday tisdag tokyo torsdag tripadvisor "
      "troy trustpilot tuesday ups valentine valued venezia vi vienna vän vänner västra vår wales walker we wednesday west white windows word yelp york "
      "zara östra" },
};

const size_t omd_word_list_count = sizeof omd_word_lists / sizeof *omd_word_lists;
