/* word_lists.c - the words that decide about a number beside them
 *
 * Folded (lower case), divided by spaces; "order*" stands for all that begin so. A list
 * with languages holds words that mean something else in others ("sin", "via", "ni"). */
#include "words.h"

#define ALL NULL

const omd_word_list omd_word_lists[] = {
    /* identity numbers: `about` is their country, "" any */
    { OMD_W_ID, ALL, "", "identitetsnum* identity idnummer legitimationsnum* nationalid persnr personnr personnum* pnr" },
    { OMD_W_ID, ALL, "SE", "samordningsnr samordningsnum*" },
    { OMD_W_ID, ALL, "DK", "cpr cprnr cprnum*" },
    { OMD_W_ID, ALL, "NO", "fnr fodselsnum* fødselsnr fødselsnum*" },
    { OMD_W_ID, ALL, "FI", "henkilotunnus* henkilötunnus* hetu hetun hetusi personbeteckning* sotu sotun" },
    { OMD_W_ID, ALL, "IS", "kennitala kennitölu" },
    { OMD_W_ID, ALL, "DE", "idnr rentenversicherungsnummer rvnr steuerid steueridentifikationsnummer steuernummer" },
    { OMD_W_ID, ALL, "DE", "steuer" },
    { OMD_W_ID, ALL, "DE AT CH", "sozialversicherungsnummer svnr versicherungsnummer" },
    { OMD_W_ID, ALL, "AT", "svnr" },
    { OMD_W_ID, ALL, "CH", "ahv" },
    { OMD_W_ID, ALL, "NL", "bsn burgerservicenummer sofinummer" },
    { OMD_W_ID, ALL, "BE", "insz rijksregister rijksregisternummer" },
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
      "abn alv bolagsnum* btw btwnum* btwnr cif cvr cvrnr cvrnum* dič ein firmanum* foretaksnum* företagsnum* handelsregister* hrb ico iva ičo krs kvk momsnr momsnum* momsregistreringsnum* mva nip org organisationsnr "
      "organisationsnum* organisasjonsnr organisasjonsnum* orgnr orgnum* rcs regon siren siret tunnus tva ust ustid ustidnr vat virksomhedsnum* y-tunnu* ytunnu*" },
    { OMD_W_FIRM, "en", NULL, "company england scotland wales" },

    { OMD_W_PHONE, ALL, NULL,
      "cellphone cellulare durchwahl fax festnetz* gsm handynummer* mobiel mobil* móvil numret phone phones puh puhelin* "
      "ringenummer rufnummer* rückrufnummer* röstbrevlåda* sms tel telefon* telefoon* telemóvel telephone teléfono tfn tlf tél téléphone viber voicemail whatsapp" },
    { OMD_W_PHONE, "en", NULL, "cell landline number text" },
    { OMD_W_PHONE, "fr", NULL, "fixe portable" },
    { OMD_W_PHONE, "de", NULL, "handy" },
    { OMD_W_CALL, ALL, NULL,
      "anruf anrufen appeler appelez bel bellen bereikbaar bereiken call calls chiamare chiami contact contacte contactez contatti dial erreichbar erreichen kontakt kontakta "
      "kontakte llamar llame llámenos messa nå når nås reach ring rejoindre joignable joignables joindre ringa ringas ringer rufen tavoitat tavoittaa træffe træffes treffes sms:a smsa soita soittaa soittakaa telefonera zadzwonić zadzwoń kiinni varata" },
    { OMD_W_CALL, "sv", NULL, "boka bokas hör hörs maila mejla slå svarar" },
    { OMD_W_CALL, "en", NULL, "book speak talk" },
    { OMD_W_CALL, "de", NULL, "anzurufen buchen meldet reservieren schreiben" },
    { OMD_W_CALLED, ALL, NULL,
      "angav angerufen angivna appelé appelée belde called calling chiamata chiamato contacted dialed dialled dzwoniliśmy gave gebeld given kontaktade "
      "kontaktat kontaktet left llamado llamamos lämnade messade messat nådde nått nåtts phoned pratade pratat rang reached registered registrerade ringde "
      "ringede ringet ringt ringte röstmeddelande sms sms:et smsade smsat snackade soitimme soititte soitti spoke sökt sökte svarede svarte talade talat telefonerade telefonerat "
      "textade texted uppgav uppringd voicemail" },
    { OMD_W_IS, ALL, NULL, "are er es est is ist var was were är" },
    { OMD_W_IS, "fi", NULL, "on" },
    { OMD_W_IS, "en", NULL, "'re" },
    { OMD_W_THEM, ALL, NULL, "deg dej dem dere dich dig dir er henne her him honom ihnen them you sinua sinut teidät teitä" },
    { OMD_W_US, ALL, NULL,
      "meidän meille meidät meihin nasz nasza naši nossa nosso notre nous nuestra nuestro nám onze oss our ours uns unser unsere unserem unseren unserer us vores vår våra "
      "vårt" },
    { OMD_W_US, "sv", NULL, "jag mig min mitt vi" },
    { OMD_W_US, "en", NULL, "i me my we" },
    { OMD_W_US, "da nb", NULL, "meg mig os vi " },
    { OMD_W_US, "de", NULL, "mich mir wir" },
    { OMD_W_US, "nl", NULL, "mij ons we wij" },
    { OMD_W_US, "es fr", NULL, "nos" },
    { OMD_W_US, "it", NULL, "ci noi nostra nostro" },
    { OMD_W_OWN, ALL, NULL,
      "accueil agence asiakaspalvelu* assistenza boutique bokningen bokningstelefon* butik butiken butiker callcenter felanmälan helpdesk helpline hotellet hotline* jour "
      "jouren jourlinje* journum* jourtelefon* klantcontact klantenservice kliniken kontor kontoret kundcenter* kundecenter* kundendienst kundenservice "
      "kundeservice kundeserviceafdeling kundesenter kundesenteret kundservice* kundsupport* kundtjanst* kundtjänst* mottagningen reception* resepsjon* restaurangen salongen servicedesk serviceteam showroom "
      "showroomet support* switchboard telefontid* telefonväxel verkstaden växel växeln växelnum* öppet öppettider" },
    { OMD_W_OWN, ALL, NULL, "alarmcentral* astreinte fax bereitschaft* døgnvakt* frågor fragen notdienst permanence question questions storingsdienst spørgsmål spørsmål vagttelefon* vakttelefon* vragen kysyttävää rezeption secrétariat sekretariat* standard" },
    { OMD_W_OWN, "en", NULL,
      "bookings branch clinic crew department dept desk freephone headquarters hotel hq hours line office opening practice reservations restaurant salon service services "
      "shop store surgery team teams toll-free tollfree" },
    { OMD_W_VISIT, ALL, NULL,
      "bezoeken besuchen besucht besök besöka besøg besøger besøk bezoek finden findes finns hitta hittar kom langs ligger liegt located löydät sijaitsee sijaitsevat situated situé située tervetuloa trouve trouvez trouver "
      "velkommen venez venga visit visitez visítenos välkommen välkomna willkommen zapraszamy vinden vindt käydä käykää käymään poikkea" },
    { OMD_W_VISIT, "de", NULL, "komm kommen kommt schauen vorbei vorbeikommen vorbeischauen" },
    { OMD_W_VISIT, "fr", NULL, "passer passez poussez rendez-vous" },
    { OMD_W_VISIT, "en", NULL, "based drop find pop see visiting welcome" },
    { OMD_W_VISIT, "sv", NULL, "huserar sitter säte titta förbi kika" },
    { OMD_W_VISIT, "nb da", NULL, "finder finner holder forbi innom" },
    { OMD_W_YOU, ALL, NULL, "deg dein deine dere deres dig din dina dine dir dit ditt du er era ert ihnen ihr ihre jouw sinun teidän vos votre vous you your yours" },
    { OMD_W_YOU, "sv", NULL, "ni" },
    { OMD_W_YOU, "nl", NULL, "je u uw" },
    { OMD_W_YOU, "de", NULL, "ihrem ihren ihrer sie" },
    { OMD_W_PRIVATE, ALL, NULL, "hemnum* personal privado privat* privé" },
    { OMD_W_PRIVATE, "en", NULL, "daughter home husband mother neighbor neighbour son wife" },

    { OMD_W_BIRTH, ALL, NULL,
      "birthdate born d.o.b dob fodd fodelsedag* fodelsedatum* född födda födelsedag* födelsedata födelsedatum* födelseår* fødselsdag* "
      "fødselsdato* født fødte geb geboortedatum geboren geborene geborenen geborener geburtsdatum* geburtstag* nacida nacido nacimiento nació naissance narodený narozen narozena nascida "
      "nascido nascimento nascita née syntymäa* syntymäpäivä* syntyne* syntyny* urodzenia urodził urodziła urodzona urodzony" },
    { OMD_W_BIRTH, ALL, "P", "fyllde fyller fylte fylder" },
    { OMD_W_BIRTH, "en", "P", "birthday turned" },
    { OMD_W_BIRTH, "en", NULL, "birth" },
    { OMD_W_BIRTH, "fr", NULL, "né nés nées" },
    { OMD_W_BIRTH, "it", NULL, "nata nato" },

    { OMD_W_VEHICLE, ALL, NULL,
      "audi auta auto auton autot besiktad besiktning* bil bilar bilen bilens bilnr bilnum* bilprovning* bilskilt* bmw bärgad bärgade bärgning* car cars "
      "citroen citroën coche däck däckbyte* däcken fahrzeug fahrzeugs ford fordon* garaget honda husvagn* kontrollavgift* hyundai immatriculation immatriculé "
      "immatriculée kamerasystem* kennzeichen* kenteken* kia kjøretøy* lorry matrícula mazda mercedes mot motorcycle motorcykel* nissan nummerplade* "
      "nummerplaten opel p-plats passat peugeot plaque plate plates reg registration registreringsnr "
      "registreringsnum* registreringsskilt* registreringsskylt* regnr regnum* rejestracyjne rejestracyjny rekisteri* rekkari renault saab samochód skilt "
      "skoda skyltarna släpvagn* targa targata targato tesla towed toyota truck van vehicle vehicles voiture volkswagen volvo volvon vw véhicule "
      "škoda anhænger anhänger garage handicapplads reifen remorque transponder tyres" },
    { OMD_W_VEHICLE, "en", NULL, "bay clamped licence license motor rental" },
    { OMD_W_CARD, ALL, NULL,
      "amex bankkort* betalkort* card cards carta carte creditcard debit kaart karta karte kort kortet kortnum* kortti* kreditkarte kreditkort* maestro "
      "mastercard tarjeta visa" },
    { OMD_W_ACCOUNT, ALL, NULL,
      "bankgiro* bankkonto* clearing* compte conto cuenta iban konto konton kontonr kontonum* kontot lönekonto lönekontot personkonto* plusgiro* "
      "postgiro* rekening* sparkonto* tili tilille tilinumero*" },
    { OMD_W_ACCOUNT, "sv", NULL, "bg pg" },
    { OMD_W_ACCOUNT, "en", NULL, "account routing sort" },
    { OMD_W_BANK, ALL, NULL, "bank banken bankens bic clearing* danske handelsbanken iban nordea routing seb sort swedbank" },

    /* `about`: what may be said instead */
    { OMD_W_REF, ALL, "neutral.order", "bestallning* beställning* köp köpet order* återköp" },
    { OMD_W_REF, ALL, "neutral.booking", "biljett* bokn bokning* booking* reservation* confirmation" },
    { OMD_W_REF, ALL, "neutral.invoice", "faktura* invoice* ocr receipt* kvitto*" },
    { OMD_W_REF, ALL, "neutral.case", "arende* case ärende* skadeanmälan* skadeärende* returärende*" },
    { OMD_W_REF, ALL, "neutral.customer", "kund-nr kundnr kundnum* medlemsnr medlemsnum*" },
    { OMD_W_REF, ALL, "neutral.parcel", "kolli* försändelse* sändning* spårning* parcel* tracking" },
    { OMD_W_REF, ALL, NULL,
      "abonnemang* asiakasnumero* auftrag* avtal avtalet bekräftelse* bestelling* bestellung* "
      "bestilling* betalning* boeking* buchung* claim claims bordereau colis commande* dossier* encomenda* "
      "factura* facture* factuur* fattura* fraktsedel* försäkring* hyresavtal* kontrakt* "
      "lasku laskun laskunumero* medlemskap* membership objednávk* offert* ordine ordre* pedido* policy prenotazion* "
      "prenumeration* quote rechnung* ref reference* referens* reklamation* relaas resa resan reserva reservas reservasjon* reservierung* "
      "rezerwacj* réservation* sag sagen seuranta* sendung* skadan sporing* suivi ticket* "
      "tilaukse* tilaus* trace tracktrace transaction* transaktion* varaukse* varaus* verifikation* verzend* vorgang* zamówieni* "
      "zending* kvittering* quittung*" },
    { OMD_W_REF, "en", "neutral.customer", "account customer member" },
    { OMD_W_REF, "en", "neutral.case", "ticket complaint" },
    { OMD_W_REF, "en", NULL, "client consignment contract delivery job policyholder loan purchase repair return returns shipment" },
    { OMD_W_REF, "sv", "neutral.parcel", "paket paketet" },
    { OMD_W_REF, "sv", "neutral.customer", "kund medlem" },
    { OMD_W_REF, "sv", NULL, "diarienummer dnr id-nummer lånet leverans leveransen mål målnummer reparation retur uppdrag uppdraget" },
    { OMD_W_REF, "da nb", NULL, "billett* kunde pakke pakken sendingen reklamasjon* sak saken" },
    { OMD_W_REF, "de", NULL, "kunden paket" },
    { OMD_W_REF, "fr", NULL, "adhérent adhérente abonné client " },
    { OMD_W_REF, ALL, NULL, "adhésion chip chip-id lidmaatschap* microchip passport paspoort* reisepass*" },
    { OMD_W_REF, "fi", NULL, "laskussa laskulla tiketti tikettisi tiketin lähetys lähetyksen paketin paketti pakettisi" },
    { OMD_W_REF, "nl", NULL, "reservering* polis klacht contract pakje pakket pakketje" },
    { OMD_W_NUMBER, ALL, NULL, "code id kod koden nbr no nr nro num number numer numero nummer nummeret numret numéro n° nº número číslo" },
    { OMD_W_PART, ALL, NULL,
      "art art.nr artikel* batchnum* chargennum* eränum* lotnum* versie* versio versjon* onderdeel reservedel* ersatzteil* artnr barcode batch chapter chassinum* coupon ean felkod* filter firmware isbn iso kapitel kupong* lampa malli mallinumero* modèle model "
      "model-nr modell* monter monternum* mutter page paragraf* part partno parts patron product produkt* rabattkod* reservdel* rumsnum* serial seriennum* "
      "serienr serienum* sida sidan skruv sku stand streckkod* teilenum* tillverkarens tillverkningsnum* tuotenumero* typ type typenschild varenr varenum* "
      "version* voucher" },
    /* `about`: "W" where it must stand right before the number */
    { OMD_W_PART, "en", "W", "bus clause code codes error flight form gate kitchen line platform room rule section series size standard" },
    { OMD_W_PART, "da nb", "W", "bus buss del flight fly linje rute rom side spor togn trinn utgave" },
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
      "mins minuten minuter minutes ml mm month months månader månaders måneder nights nm nätter omdömen ord pages pcs people percent person personer photos "
      "pieces platser points poäng procent prozent psi päivää recensioner reviews rooms rpm rum seats seconds sek sekunder sidor st stars stjärnor stk "
      "stunden stycken tage tb tecken tim timer times timmar timme tum tuntia uker uur vecka veckor veckors viikkoa volt watt week weeks weken wochen words "
      "year years yrs år" },
    { OMD_W_CLOCK, ALL, NULL, "a.m am kl klo klockan klokken o'clock p.m pm uhr uur" },
    { OMD_W_CLOCK, "en", NULL, "at between from till until" },

    { OMD_W_MONTH, ALL, "1", "enero gennaio jan janeiro januar januari january janvier ledna stycznia tammikuuta" },
    { OMD_W_MONTH, ALL, "2", "feb febbraio febr febrero februar februari february fevereiro fevrier février helmikuuta lutego února" },
    { OMD_W_MONTH, ALL, "3", "března maaliskuuta maart maerz mar marca march mars marts marzo março märz" },
    { OMD_W_MONTH, ALL, "4", "abril apr april aprile avril dubna huhtikuuta kwietnia" },
    { OMD_W_MONTH, ALL, "5", "května maggio mai maio maj maja may mayo mei toukokuuta" },
    { OMD_W_MONTH, ALL, "6", "czerwca giugno juin jun june junho juni junio kesäkuuta června" },
    { OMD_W_MONTH, ALL, "7", "heinäkuuta juillet jul julho juli julio july lipca luglio července" },
    { OMD_W_MONTH, ALL, "8", "agosto août aug august augusti augustus elokuuta sierpnia srpna" },
    { OMD_W_MONTH, ALL, "9", "sep sept september septembre septiembre setembro settembre syyskuuta września září" },
    { OMD_W_MONTH, ALL, "10", "lokakuuta oct october octobre octubre okt oktober ottobre outubro października října" },
    { OMD_W_MONTH, ALL, "11", "listopada listopadu marraskuuta nov november novembre novembro noviembre" },
    { OMD_W_MONTH, ALL, "12", "dec december desember dezember dezembro dicembre diciembre décembre grudnia joulukuuta prosince" },

    /* `about`: "." where a full stop may follow, "C" where it must be capitalised */
    { OMD_W_TITLE, ALL, ".", "dhr dr mevr mlle mme mr mrs ms prof" },
    { OMD_W_TITLE, ALL, NULL, "advokat doktor frau fröken frøken herr herrn madame mademoiselle magister meneer mevrouw mister monsieur panie professor rouva señor señora signor signora" },
    { OMD_W_TITLE, "sv da nb", ".", "frk hr" },
    { OMD_W_TITLE, "sv da nb", NULL, "fru" },
    { OMD_W_TITLE, "en", "C", "dame doctor lady lord madam miss sir" },
    { OMD_W_TITLE, "fi", NULL, "herra neiti " },
    { OMD_W_TITLE, "nl", ".", "heer mw" },
    { OMD_W_TITLE, "nl", NULL, "advocaat notaris" },
    { OMD_W_TITLE, "de", NULL, "rechtsanwalt rechtsanwältin" },
    { OMD_W_TITLE, "fr", "C", "maître docteur" },
    { OMD_W_TITLE, "da nb", NULL, "frue" },
    { OMD_W_TITLE, "es", ".", "don doña sr sra" },
    { OMD_W_TITLE, "it", ".", "sig" },
    { OMD_W_TITLE, "fr", "C.", "m" },
    { OMD_W_TITLE, "pl cs", NULL, "pan pani paní" },
    { OMD_W_TITLE, "pt", NULL, "senhor senhora" },
    { OMD_W_GREETING, ALL, NULL,
      "ahoj beste bonjour bästa bäste cara caro cher chère ciao dear estimada estimado geachte geehrte geehrter gentile goddag godmorgon hallo hallå hei hej "
      "hejsan hello hey hi hola hyvä kära käre liebe lieber moi olá szanowna szanowny tack terve thanks tjena tjenare witam" },
    { OMD_W_GREETING, "de", NULL, "abend guten morgen moin servus tag" },
    { OMD_W_GREETING, "nl", NULL, "avond dag goedemiddag goedemorgen goedenavond goedendag hoi middag" },
    { OMD_W_GREETING, "fi", NULL, "heippa huomenta moikka päivää" },
    { OMD_W_GREETING, "da nb", NULL, "dag godaften godkveld halløj heisann" },
    { OMD_W_GREETING, "fr", NULL, "bonsoir coucou salut" },
    { OMD_W_CLOSING, ALL, NULL,
      "amicalement cordialement cumprimentos groet groeten groetjes gruss grüsse grüssen halsning halsningar hilsen hilsner herzlichst hälsning hälsningar kram kramar mfg mvg mvh poważaniem "
      "pozdravem pozdrawiam regards saludos salutations saluti sincerely terv terveisin vh vriendelijke vänligast vänligen" },
    { OMD_W_CLOSING, ALL, "first", "greetings hälsar wishes" },
    { OMD_W_CLOSING, "da nb", "first", "bh dbh kh klem knus" },
    { OMD_W_CLOSING, "de", "first", "lg vg" },
    { OMD_W_CLOSING, "fr", "first", "respectueusement" },
    { OMD_W_CLOSING, "nl", "first", "gr hoogachtend liefs" },
    { OMD_W_CLOSING, "fi", "first", "terkuin ystävällisin parhain" },
    { OMD_W_CLOSING, "da de fr nb nl sv", "first", "team équipe" },
    { OMD_W_CLOSING, "en", "first", "best cheers love signed warmly yours" },

    { OMD_W_PERSON, ALL, NULL,
      "advokat barnmorskan beställare beställaren boende brodern bror brother buyer chauffören chef chefen client colleague customer daughter dentist doctor "
      "dotter dottern electrician elektrikern eleven engineer ex-man father friend föraren försäkringstagare gift granne grannen gravid guest gäst gästen "
      "handläggare handläggaren hantverkaren heter hette husband hygienist hyresgäst hyresgästen innehavare innehavaren kollega kollegan kontaktperson "
      "kontohavare kund kunden kunder köpare köparen lawyer läkare läkaren läraren maka make mamma manager medarbetare medarbetaren montör montören mother "
      "mottagare mottagaren mäklare mäklaren named namnet neighbor neighbour nurse owner pappa passagerare passenger patient patienten plumber receptionist "
      "receptionisten recipient resident rörmokaren sambo seller sister sjuksköterska sjuksköterskan snickaren solicitor städerskan hyresvärden son son's sonen student syster "
      "säljare säljaren tandläkare tandläkaren technician tekniker teknikern tenant visitor vän vännen wife ägare ägaren" },
    { OMD_W_PERSON, "en", NULL, "cleaner driver drivers fitter holder landlord name stylist trainer" },
    { OMD_W_PERSON, "da nb", NULL, "chaufføren montøren datter dattera datteren gjesten gæst gæsten hedder hustru kollegaen kone kunde "
      "leder lederen lege legen læge lægen lærer mand mann mor mottakeren modtageren nabo naboen nabofruen ektefelle elev samboer samboeren sjåføren søn "
      "sønn sønnen søster tandlægen tannlegen navn navnet teknikeren venn vennen veninde værten ægtefælle" },
    { OMD_W_PERSON, "de", NULL, "arzt ärztin bruder ehefrau ehemann empfänger empfängerin fahrer gast handwerker heißt kollege kollegen kollegin "
      "kunde kundin mann mieter mieterin mitarbeiter mitarbeiterin monteur mutter nachbar nachbarin patientin schwester sohn techniker tochter "
      "namen namens vater vermieter verkäufer verkäuferin" },
    { OMD_W_PERSON, "nl", NULL, "buurman buurvrouw broer naam namens chauffeur collega dochter echtgenoot echtgenote gast heet huurder klant man medewerker "
      "medewerkster moeder monteur ontvanger partner patiënt vader verkoper vriend vriendin vrouw zoon zus" },
    { OMD_W_PERSON, "fi", NULL, "asentaja asentajamme asiakas asiakkaamme esimies hoitaja isä kuljettaja kuljettajamme lääkäri lääkärimme myyjä "
      "myyjämme naapuri naapurinne nimi niminen nimisen nimistä naapurisi nimellä poika potilas puoliso puolisosi sisar tytär työntekijä vaimo vieras vuokralainen äiti" },
    { OMD_W_PERSON, "fr", NULL, "chauffeur cliente collaborateur collaboratrice collègue conjoint destinataire directeur directrice docteur époux "
      "épouse fille fils frère gérant gérante hôte livreur locataire mari médecin mère nom patiente poseur père sœur technicien technicienne vendeur "
      "vendeuse voisin voisine" },
    { OMD_W_PARTICLE, "fr", NULL, "aux des les" },
    { OMD_W_PARTICLE, ALL, NULL, "af al bin da de del den der di dos du el ibn la le ten ter van von zu zur" },
    { OMD_W_COMPANY, "da nb", NULL, "as asa" },
    { OMD_W_AND, ALL, NULL, "and et ja och og und" },
    { OMD_W_STREET, ALL, NULL,
      "alley ave avenue blvd boulevard cir circle close court crescent ct dr drive gardens grove highway hill hwy lane ln loop mews parade parkway pkwy place "
      "quay rd ridge road row square st st. street terrace trail walk way wharf" },
    { OMD_W_STREET, "fr", NULL, "allée bd chemin cours impasse quai route rue" },
    { OMD_W_STREET, "es", NULL, "av avenida calle camino carrer paseo plaza ronda" },
    { OMD_W_STREET, "it", NULL, "corso largo piazza strada via viale vicolo" },
    { OMD_W_STREET, "pt", NULL, "avenida largo praça rua travessa" },
    { OMD_W_STREET, "pl", NULL, "al os pl ul" },
    { OMD_W_STREET, "cs sk", NULL, "námestie náměstí třída ulice" },
    { OMD_W_SAYS, ALL, NULL,
      "arrived asked bad beställde betalade blev bodde bokade booked bor bought called came claimed collected complained confirmed did fick frågade had hade "
      "har has hämtade hävdade is kom kunde kvitterade kvitterat köpte left lämnade ordered paid påstod ringde sa sade said says signed signerade skrev "
      "skriver som stayed säger tog told undertecknade var vars ville was who whose wrote är" },
    { OMD_W_STOCK, ALL, NULL,
      "assortiment assortment brands führen märken marke marken marque marques merk merken merker merkki merkkejä mærker range rayon rayons sortiment "
      "sortimentet valikoima valikoimassa varumärke varumärken varemærker varemerker" },
    { OMD_W_STOCK, "sv en da nb", NULL,
      "brand composed concert designad designades designed designet exhibition formgavs formgiven gallery koncert koncerten konsert konserten malerier music musik musiken musikk "
      "målning målningar paintings programmet ritad ritades ritats sculpture stock stocked stockists stocks symphony tegnet udstilling udstillingen utställning utställningen utstilling utstillingen værker" },
    { OMD_W_STOCK, "da nb", NULL, "salg tilbud" },
    { OMD_W_STOCK, "nl", NULL, "verkopen verkochten" },
    { OMD_W_STOCK, "de nl fi fr", NULL,
      "ausstellung concert conçu conçue dessiné dessinée entworfen exposition gemälde konsertti konsertin konzert musiikki musiikkia musik musique muziek näyttely näyttelyn ontworpen "
      "schilderij schilderijen suunnitteli suunnittelema sävelsi tableaux tentoonstelling œuvres" },
    { OMD_W_PRODUCT, ALL, NULL,
      "album armchair bag boat boken book bordet brand butiken båten chair collection designer designern doften dress edition fartyget festivalen film filmen "
      "fragrance färgen färjan fåtöljen glasögonen hotellet jackan jacket kedjan klockan klänningen kollektionen lamp lampa lampan modellen musikalen märken "
      "märket novel parfymen perfume pjäsen rasen restaurangen rosen serien ship shoes skivan skon sofa soffa soffan sorten stol stolen sängen tapeten "
      "teatern tyget varumärket väskan" },
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
    { OMD_W_BOX, "es pt", "T", "apartado" },
    { OMD_W_BOX, "it", "T", "casella" },
    { OMD_W_ADDRESS, ALL, NULL, "address addresses adres adress adressa adresse adressen anschrift bezorgadres* box dirección domicile factuuradres* fakturaadress* faktureringsadress* "
      "hemadress* hjemmeadress* indirizzo laskutusosoit* leveransadress* leveringsadress* lieferadresse osoite osoitteeseen osoitteesi osoitteessa "
      "rechnungsadresse thuisadres* toimitusosoit* wohnadresse" },
    { OMD_W_SENT, ALL, NULL,
      "adressiert arrived bezorgd collected deliver delivered dropped envoyé envoyée envoyés expédié expédiée fitted flyttade flyttat flytten gebracht gick gått gefahren gegangen geliefert geschickt gestuurd ging gingen hämtade hämtat hämtning installed installerade kjørte kørte körde "
      "kördes leverans leverera levererade levererades levererat leveret levert livré livrée livrés lähetettiin lähetimme lähti lämnade lämnades lämnat monterade picked posted sendt sendte sent shipped signed skickade "
      "skickades skickat stod städade städat toimitettiin leveres toimitettu toimitimme towed utkörning verschickt versandt verstuurd verzonden väntade waited zugestellt" },
    { OMD_W_SHOP, ALL, NULL,
      "ateljé besöksadress* butik* depån hotel hotell hotelli hotellet huvudkontor huvudkontoret klinik kliniken kontor kontoren kontoret lager lagerbutik lagret lokal lokalen lokaler mottagning "
      "mottagningen restaurang restaurangen salong salongen showroom showroomet studio verkstad verkstaden verkstan" },
    { OMD_W_SHOP, "de", NULL, "büro filiale gasthaus gasthof gaststätte geschäft hauptsitz laden praxis restaurant werkstatt zentrale" },
    { OMD_W_SHOP, "nl", NULL, "filiaal kantoor magazijn praktijk vestiging vestigingen winkel winkels" },
    { OMD_W_SHOP, "fi", NULL, "klinikkamme kauppamme liike liikkeemme myymälä* ravintola ravintolamme toimisto toimistomme toimipiste* varasto varastomme" },
    { OMD_W_SHOP, "fr", NULL, "agence atelier auberge boulangerie boutique bureau bureaux cabinet dépôt entrepôt garage hôtel magasin magasins siège" },
    { OMD_W_SHOP, "en", NULL, "branch clinic headquarters hq seat office offices practice bakery depot garage gym location premises restaurant salon shop store warehouse workshop" },
    { OMD_W_DONE, ALL, NULL,
      "accepted ausgestellt beställd beställdes beställt betalades betald betalt bokad bokades bokat booked collected getekend hämtad hämtades hämtat kvitterad "
      "kvitterades kvitterat gebucht geboekt lades lagd lagt mottaget ordered paid placed received reserverad reserverat signed signerad signerat tecknad tecknades tecknat "
      "tehty underskrevet underskrivet undertecknad undertecknat unterschrieben unterzeichnet uthämtat utställd utställt skriven skrivet" },
    { OMD_W_SPOKE, ALL, NULL,
      "apologised apologized dealt geschreven geschrieben gesprochen gesproken hablado mailade mailat mejlade mejlat parlé prata pratade pratat puhuimme replied ringde ringt skrev "
      "skrevet skrivit snackade snakkede snakket speak spoke spoken tala talade talat talk talked talte wrote" },
    { OMD_W_BY, ALL, NULL, "av by enligt par por von" },
    { OMD_W_TO, ALL, NULL, "for för pour til till to voor zu åt" },
    { OMD_W_LIVES, ALL, NULL, "bodde boende bor bosatt flyttade flytten hem habite habitez habitant hemma lived lives living wohnen wonen woont woon asut asuu bosted bopæl wohnt" },
    { OMD_W_LIVES, "en", NULL, "live" },
    { OMD_W_IN, ALL, NULL, "at hos on på vid" },
    { OMD_W_AT, ALL, NULL, "alfakrull apenstaartje apestaartje arobase arroba at chiocciola kanelbulle kringla malpa małpa miukumauku snabel snabel-a snabela" },
    { OMD_W_AT, "sv da nb de nl fi", NULL, "kringelen krøllalfa ät" },
    { OMD_W_DOT, ALL, NULL, "dot piste point punkt punktum punt punto" },
    { OMD_W_HANDLE, ALL, NULL, "facebook insta instagram linkedin snap snapchat tiktok twitter" },
    { OMD_W_DEVICE, ALL, NULL, "imei mac mac-adress macadress" },
    { OMD_W_IP, ALL, NULL, "ip ip-adress ipadress" },
    { OMD_W_HAS, ALL, NULL,
      "aviez avez bekamen bekommen drabbats erhielten fick fik fikk get given got går had hade hadde haft har hatten haben hast came kom seen sökte have hebt heeft kreeg led lider needed nahmen nehmen prenez prescribed received slikt souffrez suffer suffered take takes taking tar tog took underwent "
      "äter" },
    { OMD_W_OFFER, ALL, NULL, "behandlar erbjuder offer offers provide provides specialiserade treat treats utför" },

    { OMD_W_TREATMENT, ALL, NULL,
      "abort aborten abortion allergitest* angioplasty antabus antibiotics antibiotika* antidepressant* antidepressiv* avgiftning* biopsi* biopsy blodprov* "
      "blodtryck* blood blood-test bloodwork botox* bröstförstoring* caesarean cellgift* cellprov* chemotherapy cholesterol* counselling dentures detox "
      "dialys* fertilitetsbehandling* fettsugning* fillerbehandling* fillers graviditetstest* hair-transplant hearing-aid "
      "hårtransplantation* höftoperation* hörapparat* insulin ivf journalanteckning* journalen karies kateter* kbt-behandling* kejsarsnitt* "
      "knäoperation* knäskada* laserbehandling* lasik liposuction läkemedel* mammografi* mammogram medication* medicin "
      "medicinen mediciner medicinering* metadon missbruksbehandling* nosoperation* operation operationen* patientjournal* physiotherapy prescription* "
      "provsvar* psykofarmaka psykologsamtal* radiotherapy recept receptbelagda receptet rehab remiss remissen root-canal rotbehandling* rotfyllning* "
      "ryggskott* röntgen* samtalsterapi* sjukjournal* sjukskrivning* strålbehandling* surgery sårvård* tabletter* tablets tandimplantat* "
      "tandlossning* tandreglering* tandställning* tandutdragning* terapisession* tonsill* ultraljud* ultrasound synundersökning* visdomst* utredning* vaccination* vaccinering* "
      "x-ray ögonlocksplastik* ögonoperation*" },
    { OMD_W_TREATMENT, "en", NULL, "canal chemo diagnoses diagnosis smear" },
    { OMD_W_TREATMENT, "da nb", NULL,
      "blodprøv* blodtryk* cellegift* diagnose* hofteoperasjon* kejsersnit* keisersnitt* kemo* kneoperasjon* knæoperation* medisin* operasjon* recepten "
      "recepter resept* rodbehandling* rotfylling* sykemelding* sygemelding* tandudtrækning* tannreguler* tannuttrekk* tannimplant* tandbehandling* tannbehandling* terapi terapien ultralyd* vaksin*" },
    { OMD_W_TREATMENT, "de", NULL,
      "bestrahlung* blutprob* blutdruck* blutwerte blutzucker* chemo* diagnose* impfung* kaiserschnitt* krankenakte* krankschreibung* medikament* narkose* patientenakte* "
      "psychotherap* rezept rezepte röntgen* therapie* ultraschall* weisheitsz* wurzelbehandlung* wurzelkanal* zahnbehandlung* zahnersatz* zahnfüllung* zahnimplant* zahnkrone* zahnspange*" },
    { OMD_W_TREATMENT, "nl", NULL,
      "antibiotic* bestraling* bloeddruk* bloedonderzoek* bloedprik* chemo* diagnose* fysiotherap* gebitsprothese* inenting* insuline* keizersnede* medicatie* medicijn* narcose* "
      "operatie* heupoperatie* knieoperatie* oogoperatie* staaroperatie* recepten therapie* vaccinatie* verwijsbrief* wortelkanaal* ziekmelding*" },
    { OMD_W_TREATMENT, "fi", NULL,
      "antibioot* diagnoos* fysioterap* hammashoi* hammasimplant* hammasproteesi* insuliin* juurihoi* keisarileikkau* laboratoriotulok* leikkau* lääke* lääkity* lääkkee* magneettikuv* "
      "psykoterap* resept* rokotu* sairausloma* terapia* ultraääni* verenpain* verikok* viisaudenham*" },
    { OMD_W_TREATMENT, "fr", NULL,
      "accouchement anesthésie antibiotique* avortement césarienne* chimio* coloscopie* détartrage dévitalisation* échographie* insuline irm mammographie* médicament* "
      "ordonnance* prothèse* psychothérapie* radiothérapie* vasectomie*" },
    { OMD_W_TREATMENT | OMD_W_VAGUE, "da nb de nl fi fr", NULL,
      "behandeling behandling behandlingen behandlung couronne diagnostic extraction extractions fyllingen füllung hoito hoitosi journal journalen krone kronen kroon opération paikkaus* soin soins traitement vulling" },
    { OMD_W_ILLNESS, "da nb de nl fi fr", NULL,
      "angststörung* asthme blasenentzündung* dement* depressio* dépression* diabète* diabetik* enceinte grossesse* "
      "handicap* behinderung* kanker kols krebs krebserkrankung* kreft* kræft* maladie* masennu* migraene migrain* migren* nierensteine raskau* raskaana reuma* rheuma* schwanger* "
      "sclerose* sklerose* skleroosi* suikerziekte* sukkersyg* zuckerkrank* sygdom* sykdom* sairau* syöpä* syövän* ziekte* zwanger*" },
    { OMD_W_ILLNESS, "da nb", NULL, "kol" },
    { OMD_W_MEDICAL, "da nb de nl fi fr", NULL,
      "apotheke* apotheek apteek* arts* arzt* ärzt* cabinet clinique* dentaire hammas* huisarts* kies lege* læge* lääkär* médecin* pharmacie* potilas praktijk praxis tann* vastaanotto* zahn*" },
    { OMD_W_TREATMENT | OMD_W_VAGUE, "sv", NULL, "kronan bryggan plomben behandling behandlingar behandlingen symptom" },
    { OMD_W_TREATMENT, "sv", NULL, "diagnos diagnosen" },
    { OMD_W_TREATMENT | OMD_W_VAGUE, "en", NULL, "braces condition crown crowns extraction replacement filling fillings implants operation symptoms therapy treatment treatments" },
    { OMD_W_MEDICAL, ALL, NULL,
      "apotek* barnmorska* hip knee clinic* consultant dental dentist* dermatolog* doctor* doktor* fysioterapeut* gp hospital* hygienist* journal* kirurg* klinik* "
      "läkare* medical midwife mottagning* nurse* ortoped* patient* pharmacy physio* psychologist* psykolog* sjukhus* sjuksköterska* surgeon* tand tanden "
      "tandgnissling* tandhygienist* tandläkare* tandvård* teeth terapeut* therapist* tooth tänder vårdcentral* ward" },
    { OMD_W_ILLNESS, ALL, NULL,
      "addiction adhd aids alcoholism alkoholism* allergi allergin* allergy alzheimer* anorexi* anxiety apnea arthritis artros* asthma astma autism* "
      "benbrott* bipolar bipolär* blodpropp* bulimi* burnout cancer celiac celiaki* coeliac chlamydia covid crohns demens* dementia depression* "
      "diabete* disability diskbråck* eczema eksem* epilepsi* epilepsy erektionsproblem* fetma* fibromyalgi* funktionsnedsättning* gallsten* gallstones "
      "gingivit* gonorré gravid graviditet* haemorrhoids handikapp* hemorrhoids hemorrojder* hepatit* hernia herpes hypertension hypertoni* hjärnskakning* insomnia menopause concussion kidney-stones klimakteri* ljumskbråck magsår* bältros hiv hiv-positiv hjärtattack* hjärtfel* "
      "hjärtinfarkt* hörselnedsättning* ibs illness impotens* incontinence infertil* inkontinens* klamydia leukaemia leukemi* "
      "migraine migrän* miscarriage missbruk* missfall* njursten* obesity parkinson* parodontit* periodontitis pregnancy pregnant psoriasis "
      "psykos* ptsd reumatism* schizofreni* schizophrenia sjukdom sköldkörtel* stroke synfel* sömnapné* tandlossning* tumor "
      "tumour tumör* utbränd* utmattning* ätstörning* ångest* övervikt* feber* fever lice löss starr cataracts" },

    /* First names that mean something else, too. The others lie in a table: names.h. */
    { OMD_W_FIRST, ALL, NULL,
      "alice april calle dina iva jan julio juni kia lauren love mai maj maja mari mark miles nino reg ronda said spencer tage tim "
      "ville" },
    /* Everyday words and places among them want more evidence. */
    { OMD_W_FIRST | OMD_W_VAGUE, ALL, NULL,
      "angel art aurora austin basil bella bo carolina chelsea clay cliff constance crystal dag dallas dawn drew duke earl faith "
      "florence ford frej georgia ginger gloria grace guy göta hall harmony hope india inka iris israel ivy jackson jasmine jordan june "
      "lane lily lincoln lo loke luna madison marina may melody mercedes misty nova olive paris pat pearl penny perla poppy reed regina "
      "rich rose rosemary rowan ruby saga sage sandy santiago sky sol star stella sten summer svea sydney tor valentin victoria viola "
      "virginia will wolf" },

    { OMD_W_NO_NAME, ALL, NULL,
      "africa america antarctica asia australia bahamas bali barcelona berlin brazil britain canada chicago china columbia cuba dakota dubai egypt england europe europa "
      "france geneva germany holland houston indiana ireland italia italy jamaica japan kenya kingston malaysia manhattan mexico miami milan milano moscow orlando phoenix "
      "reno roma russia san santa savannah scotland seattle sierra singapore spain tampa texas tokyo troy venezia vienna wales zara "
      "all alla amazon android apple berlin black blue boss christmas chrome club customer daniels danmark denmark dhl drottning east easter everyone excel "
      "facebook fars finland folks fredag friday galaxy gamla garbo google gray green grey guest göteborg halloween hej hilfiger instagram ipad iphone jul "
      "king klarna klein klubb kors kund kunder kundtjänst kung kära lauren lilla london lördag madam magdalena-kyrkan malmö martens mecenat medlem member "
      "midsommar monday mors måndag new norge norra north norway nya office onsdag our pan paris paypal postnord potter pride prince princess prins "
      "prinsessan påsk queen red saint samsung sankt saturday service sir south spencer st stockholm stora sunday sverige sweden swish södra söndag team the "
      "thursday tisdag torsdag tripadvisor trustpilot tuesday ups valentine valued vi vän vänner västra vår walker we wednesday west white windows word yelp "
      "york östra" },
};

const size_t omd_word_list_count = sizeof omd_word_lists / sizeof *omd_word_lists;
