/* word_lists.c - the words that decide about a number beside them
 *
 * Folded (lower case), divided by spaces; "order*" stands for all that begin so. A list
 * with languages holds words that mean something else in others ("sin", "via", "ni"). */
#include "words.h"

#define ALL NULL

const omd_word_list omd_word_lists[] = {
    /* identity numbers: `about` is their country, "" any */
    { OMD_W_ID, ALL, "", "personnum* personnumret personnr pnr persnr identitetsnum* idnummer identity nationalid legitimationsnum*" },
    { OMD_W_ID, ALL, "SE", "samordningsnum* samordningsnr" },
    { OMD_W_ID, ALL, "DK", "cpr cprnr cprnum*" },
    { OMD_W_ID, ALL, "NO", "fødselsnum* fødselsnr fodselsnum* fnr" },
    { OMD_W_ID, ALL, "FI", "henkilötunnus* henkilotunnus* hetu hetun hetusi sotu sotun personbeteckning*" },
    { OMD_W_ID, ALL, "IS", "kennitala kennitölu" },
    { OMD_W_ID, ALL, "DE", "steuerid steueridentifikationsnummer steuernummer idnr rentenversicherungsnummer rvnr" },
    { OMD_W_ID, ALL, "DE", "steuer" },
    { OMD_W_ID, ALL, "DE AT CH", "sozialversicherungsnummer versicherungsnummer svnr" },
    { OMD_W_ID, ALL, "AT", "svnr" },
    { OMD_W_ID, ALL, "CH", "ahv" },
    { OMD_W_ID, ALL, "NL", "bsn burgerservicenummer sofinummer" },
    { OMD_W_ID, ALL, "BE", "rijksregisternummer rijksregister insz" },
    { OMD_W_ID, ALL, "FR", "sécu nir" },
    { OMD_W_ID, "fr", "FR", "secu sécurité securite sociale" },
    { OMD_W_ID, ALL, "ES", "dni" },
    { OMD_W_ID, "es en sv", "ES", "nie" },
    { OMD_W_ID, ALL, "PT ES", "nif" },
    { OMD_W_ID, "pt", "PT", "contribuinte" },
    { OMD_W_ID, ALL, "IT", "fiscale" },
    { OMD_W_ID, ALL, "PL", "pesel peselu" },
    { OMD_W_ID, ALL, "CZ SK", "rodné rodne rodného rodneho" },
    { OMD_W_ID, ALL, "GB", "nino nhs" },
    { OMD_W_ID, "en", "GB", "ni insurance" },
    { OMD_W_ID, ALL, "IE", "pps ppsn" },
    { OMD_W_ID, ALL, "US", "ssn itin" },
    { OMD_W_ID, "en", "US", "security" },
    { OMD_W_ID, ALL, "EE", "isikukood*" },
    { OMD_W_ID, ALL, "LT", "asmens" },
    { OMD_W_ID, ALL, "LV", "personas" },
    { OMD_W_ID, ALL, "RO", "cnp" },
    { OMD_W_ID, ALL, "GR", "amka αμκα" },
    { OMD_W_ID, ALL, "BG", "егн egn" },
    { OMD_W_ID, ALL, "HR", "oib" },
    { OMD_W_ID, ALL, "SI", "emšo emso" },
    { OMD_W_ID, ALL, "HU", "adóazonosító* adoazonosito*" },
    { OMD_W_ID, ALL, "LU", "matricule" },
    { OMD_W_ID, "en fr", "CA", "sin nas" },

    { OMD_W_FIRM, ALL, NULL, "organisationsnum* organisationsnr orgnr orgnum* org momsnr momsnum* momsregistreringsnum* vat cvr mva "
      "tunnus ust ustidnr hrb kvk btw siren siret tva cif iva nip regon krs ičo dič ico ein abn företagsnum* bolagsnum*" },
    { OMD_W_FIRM, "en", NULL, "company england wales scotland" },

    { OMD_W_PHONE, ALL, NULL, "telefon* tel tlf tfn mobil mobilen mobilnum* mobilnr mobiltelefon* mobile phone phones telephone cellphone handynummer "
      "telefoonnummer telefoon mobiel puhelin* puh gsm téléphone tél teléfono telefono telefonu móvil cellulare telemóvel whatsapp sms voicemail "
      "fax viber puhelinnumero* röstbrevlåda* numret" },
    { OMD_W_PHONE, "en", NULL, "cell landline number text" },
    { OMD_W_PHONE, "fr", NULL, "portable fixe" },
    { OMD_W_PHONE, "de", NULL, "handy" },
    { OMD_W_CALL, "en", NULL, "talk speak" },
    { OMD_W_CALL, ALL, NULL, "ring ringa ringer ringas telefonera nå når nås sms:a smsa messa "
      "call calls dial reach rufen anrufen anruf bel bellen soita soittaa "
      "soittakaa appelez appeler llame llámenos llamar chiami chiamare "
      "erreichen erreichbar kontakta kontakt kontakte contact zadzwonić zadzwoń contactez contacte contatti" },
    { OMD_W_CALLED, ALL, NULL, "ringde ringt ringte uppringd telefonerade telefonerat nådde nått nåtts smsade smsat textade messade messat called calling dialled dialed reached texted "
      "phoned rang spoke pratade talade sökt sökte angerufen gebeld belde soitti soitimme soititte appelé appelée llamado llamamos chiamato chiamata ringede kontaktade kontaktat "
      "kontaktet contacted dzwoniliśmy voicemail röstmeddelande sms sms:et lämnade left snackade pratat talat sökte registrerade uppgav angav angivna registered gave given" },
    { OMD_W_IS, ALL, NULL, "är var is was were are ist er est es" },
    { OMD_W_IS, "fi", NULL, "on" },
    { OMD_W_THEM, ALL, NULL, "dig er dej you dich ihnen dir deg dere honom henne him her them dem" },
    { OMD_W_US, ALL, NULL, "oss vår vårt våra us our ours uns unser unsere unserem unseren unserer onze meille meidän nous notre nuestro nuestra nám naši nosso nossa nasz nasza "
      "vores" },
    { OMD_W_US, "sv", NULL, "vi mig min mitt jag" },
    { OMD_W_US, "en", NULL, "we me my i" },
    { OMD_W_US, "da nb no nn", NULL, "os vi vår mig meg" },
    { OMD_W_US, "de", NULL, "wir mich mir" },
    { OMD_W_US, "nl", NULL, "ons mij" },
    { OMD_W_US, "es fr", NULL, "nos" },
    { OMD_W_US, "it", NULL, "noi nostro nostra ci" },
    { OMD_W_OWN, ALL, NULL, "support* kundtjänst* kundtjanst* kundservice* kundcenter* kundsupport* växel växeln växelnum* telefonväxel reception* hotline* helpline helpdesk "
      "servicedesk switchboard jour jouren journum* jourtelefon* jourlinje* butik butiken butiker kontoret kontor kundecenter* kundeservice kundenservice kundendienst "
      "klantenservice klantcontact asiakaspalvelu* accueil assistenza callcenter supportlinje* serviceteam kliniken mottagningen receptionen showroom showroomet "
      "verkstaden restaurangen hotellet salongen kundtjänstnum* felanmälan bokningen bokningstelefon* telefontid* öppettider öppet" },
    { OMD_W_OWN, "en", NULL, "line desk office service services team teams store shop branch clinic practice showroom department dept reservations opening "
      "crew headquarters hq surgery salon restaurant hotel freephone toll-free tollfree" },
    { OMD_W_VISIT, ALL, NULL, "besök besöka visit välkommen välkomna hitta hittar finns ligger located situated besuchen besucht willkommen finden bezoek kom langs tervetuloa "
      "löydät besøg besøk velkommen venez visitez trouver situé visítenos venga zapraszamy besøger" },
    { OMD_W_VISIT, "en", NULL, "find visiting located welcome drop pop see" },
    { OMD_W_VISIT, "sv", NULL, "sitter huserar titta" },
    { OMD_W_VISIT, "nb no nn da", NULL, "holder finner finder" },
    { OMD_W_YOU, ALL, NULL, "du dig din ditt dina er ert era you your yours dir dein deine ihr ihre ihnen jouw dit dine deg dere deres sinun teidän votre vos vous" },
    { OMD_W_YOU, "sv", NULL, "ni" },
    { OMD_W_YOU, "nl", NULL, "u uw je" },
    { OMD_W_YOU, "de", NULL, "sie ihrer ihrem ihren" },
    { OMD_W_PRIVATE, ALL, NULL, "privat* private personal privé privado hemnum* privatnum* privatmobil*" },
    { OMD_W_PRIVATE, "en", NULL, "home wife husband mother daughter son neighbour neighbor" },

    { OMD_W_BIRTH, ALL, NULL, "född födda födelsedatum* födelsedag* födelsedata födelseår* fyller fyllde fodd fodelsedatum* fodelsedag* born dob d.o.b birthdate birthday født fødselsdato* "
      "fødselsdag* geboren geburtsdatum geburtstag* geb geboortedatum syntynyt syntymäaika* syntymäpäivä* née naissance nació nacido nacida nacimiento "
      "nascita nascido nascida nascimento urodzony urodzona urodził urodziła urodzenia narozen narozena narodený" },
    { OMD_W_BIRTH, "en", NULL, "birth" },
    { OMD_W_BIRTH, "fr", NULL, "né" },
    { OMD_W_BIRTH, "it", NULL, "nato nata" },

    { OMD_W_VEHICLE, ALL, NULL, "regnr regnumret registreringsnum* registreringsnr regnum* reg registration bil bilen bilar bilens fordon* car cars van vehicle vehicles plate plates "
      "nummerplade* nummerplaten nummerpladen registreringsskylt* registreringsskilt* skyltarna kennzeichen* kenteken* rekisterinumero* rekisteri* rekkari immatriculé immatriculée immatriculation "
      "plaque matrícula targa targato targata rejestracyjny rejestracyjne audi volvo volvon bmw volkswagen vw toyota tesla ford kia saab skoda škoda mercedes opel peugeot renault "
      "citroen citroën nissan mazda honda hyundai passat lorry truck motorcycle motorcykel* motorcykeln husvagn* husbil* släpvagn* lastbil* skåpbil* parkerad parkerade "
      "parkering* parked parking kamerasystem* hyrbil* däck däcken däckbyte* bilprovning* besiktning* besiktad bärgad bärgade bärgning* towed autot auton wagen "
      "fahrzeug fahrzeugs auto bilnum* bilnr skilt mot p-plats garaget kjøretøy* bilskilt* voiture véhicule coche auta samochód" },
    { OMD_W_VEHICLE, "en", NULL, "licence license rental motor clamped bay" },
    { OMD_W_CARD, ALL, NULL, "kort kortet kortnum* kortnumret card cards visa mastercard amex kreditkort* bankkort* betalkort* kreditkarte karte kaart creditcard carte tarjeta carta karta kortti* maestro "
      "debit" },
    { OMD_W_ACCOUNT, ALL, NULL, "konto konton kontot kontonum* kontonr kontonumret bankkonto* clearing clearingnum* clearingnr clearingnumret bankgiro* plusgiro* postgiro* rekening* rekeningnummer tili tilille tilinumero* "
      "compte cuenta conto iban lönekonto* sparkonto* personkonto*" },
    { OMD_W_ACCOUNT, "sv", NULL, "bg pg" },
    { OMD_W_ACCOUNT, "en", NULL, "account sort routing" },
    { OMD_W_BANK, ALL, NULL, "bank banken bankens clearing clearingnum* sort routing swedbank handelsbanken nordea seb danske iban bic" },

    { OMD_W_REF, ALL, NULL, "order* beställning* bestallning* bokning* bokn bokningen reservation* kundnum* kundnr kundnumret kund-nr faktura* fakturan ärende* arende* ticket* invoice* "
      "booking* claim claims parcel* tracking kolli* försändelse* sändning* spårning* spårnings* kvitto* kvittot receipt* reference* ref referens* reklamation* returnum* returärende* "
      "skadan skadeärende* skadenum* skadeanmälan* försäkring* försäkringsnum* avtal avtalet avtalsnum* avtalsnr medlemsnum* medlemsnr offert* hyresavtal* kontrakt* biljett* biljettnum* "
      "ordre* bestilling* kundenum* kundenr sagsnum* sagsnr sag sagen saksnum* saksnr bestellung* bestellnum* bestellnr auftrag* buchung* kundennum* kundennr rechnung* vorgang* "
      "ticketnummer sendung* reservierung* bestelling* bestelnum* boeking* klantnum* factuur* dossier* zaaknum* tilaus* tilaukse* tilausnumero* varaus* varaukse* asiakasnumero* lasku "
      "laskun laskunumero* commande* réservation* facture* colis pedido* reserva reservas factura* ordine prenotazion* fattura* zamówieni* rezerwacj* encomenda* objednávk* "
      "ärendenr journalnum* patientnum* elevnum* deltagarnum* kollinum* sändningsnum* fraktsedel* verifikation* betalningsreferens* ocr prenumeration* abonnemang* "
      "betalning* transaktion* transaction* policy quote case reservations medlemskap* membership confirmation bekräftelse* orderbekräftelse* bokningsbekräftelse* köp köpet resan resa" },
    { OMD_W_REF, "en", NULL, "customer client member account ticket job contract delivery shipment return returns purchase consignment complaint account repair policyholder" },
    { OMD_W_REF, "sv", NULL, "mål målnummer diarienummer dnr kund paket paketet retur leverans leveransen reparation uppdrag uppdraget medlem id-nummer" },
    { OMD_W_REF, "da nb no nn", NULL, "kunde pakke pakken sak saken reklamasjon* billett*" },
    { OMD_W_REF, "de", NULL, "kunden paket" },
    { OMD_W_REF, "fr", NULL, "client suivi" },
    { OMD_W_NUMBER, ALL, NULL, "nr nummer numret nummeret number num no nro numero número numéro numer číslo nº n° nbr id kod koden code" },
    { OMD_W_PART, ALL, NULL, "artikel* art artnr artikelnum* artikelnr modell* modellnum* model serienum* serienr serial firmware version* ean streckkod* streckkoden barcode sku typ type "
      "rabattkod* kupong* coupon voucher felkod* felkoden paragraf* sida sidan page chapter kapitel isbn iso batch monter stand chassinum* reservdel* part parts partno varenum* varenr "
      "artikelnumero tuotenumero* mallinumero* malli artikelnummern modellbezeichnung teilenum* seriennum* art.nr produktnum* produktnr tillverkarens tillverkningsnum* "
      "monternum* rumsnum* typenschild skruv mutter filter patron lampa model-nr produkt* product" },
    { OMD_W_PART, "en", NULL, "code codes error clause section gate platform room flight bus line size standard rule form kitchen series" },
    { OMD_W_PART, "sv", NULL, "kod koden rum rummet buss linje flyg spår gate storlek del våning lag paragrafen standard" },

    { OMD_W_MONEY, ALL, NULL, "kr kronor kronorna krona sek nok dkk eur euro euros euron usd gbp chf spänn öre tkr mkr mnkr msek zł pln kč czk kroner kron eurot bucks dollar dollars dollarn" },
    { OMD_W_MONEY, "en", NULL, "pound pounds quid pence p cents" },
    { OMD_W_UNIT, ALL, NULL, "cm mm km kg mg hg dl cl ml meter metres meters liter litres tum inch inches grader kw kwh mb gb tb hz khz mhz ghz kvm kvadratmeter min minuter minutes mins minuten timmar "
      "timme tim hours hour hrs dagar dagars dag days day veckor veckors vecka weeks week månader månaders months month år years year yrs stycken st stk pcs pieces personer person people guests nätter nights poäng points "
      "stjärnor stars procent percent gånger times mil miles sekunder seconds sek watt volt amp lux dpi psi rpm hk nm mah lumen dager timer uker måneder stunden tage wochen jahre euroa päivää "
      "viikkoa tuntia kappaletta dagen uur weken jaar heures jours ans prozent ord words tecken sidor pages rum rooms platser seats bilder photos kunder customers omdömen reviews recensioner" },
    { OMD_W_CLOCK, ALL, NULL, "kl klockan klokken klo uhr uur o'clock am pm a.m p.m" },
    { OMD_W_CLOCK, "en", NULL, "until till between from at" },

    { OMD_W_MONTH, ALL, "1", "januari january jan januar tammikuuta janvier enero gennaio stycznia janeiro ledna" },
    { OMD_W_MONTH, ALL, "2", "februari february feb febr februar helmikuuta février fevrier febrero febbraio lutego fevereiro února" },
    { OMD_W_MONTH, ALL, "3", "mars marts march mar märz maerz maart maaliskuuta marzo marca março března" },
    { OMD_W_MONTH, ALL, "4", "april apr huhtikuuta avril abril aprile kwietnia dubna" },
    { OMD_W_MONTH, ALL, "5", "maj may mai mei toukokuuta mayo maggio maja maio května" },
    { OMD_W_MONTH, ALL, "6", "juni june jun juin junio giugno kesäkuuta czerwca junho června" },
    { OMD_W_MONTH, ALL, "7", "juli july jul juillet julio luglio heinäkuuta lipca julho července" },
    { OMD_W_MONTH, ALL, "8", "augusti august aug augustus août agosto elokuuta sierpnia srpna" },
    { OMD_W_MONTH, ALL, "9", "september sept sep septembre septiembre settembre syyskuuta września setembro září" },
    { OMD_W_MONTH, ALL, "10", "oktober october okt oct octobre octubre ottobre lokakuuta października outubro října" },
    { OMD_W_MONTH, ALL, "11", "november nov novembre noviembre marraskuuta listopada novembro listopadu" },
    { OMD_W_MONTH, ALL, "12", "december dec dezember décembre diciembre dicembre joulukuuta grudnia dezembro prosince desember" },

    /* `about`: "." where a full stop may follow, "C" where it must be capitalised */
    { OMD_W_TITLE, ALL, ".", "mr mrs ms dr prof mme mlle dhr mevr" },
    { OMD_W_TITLE, ALL, NULL, "herr monsieur madame mademoiselle frau herrn mevrouw meneer señor señora signor signora fröken frøken rouva panie mister doktor professor advokat" },
    { OMD_W_TITLE, "sv da nb no nn", ".", "frk hr" },
    { OMD_W_TITLE, "sv da nb no nn", NULL, "fru" },
    { OMD_W_TITLE, "en", "C", "miss sir dame lady lord madam doctor" },
    { OMD_W_TITLE, "fi", NULL, "herra neiti" },
    { OMD_W_TITLE, "es", ".", "sr sra don doña" },
    { OMD_W_TITLE, "it", ".", "sig" },
    { OMD_W_TITLE, "fr", "C.", "m" },
    { OMD_W_TITLE, "pl cs", NULL, "pan pani paní" },
    { OMD_W_TITLE, "pt", NULL, "senhor senhora" },
    { OMD_W_GREETING, ALL, NULL, "hej hejsan hallå tjena hei hi hello hey dear kära käre bästa bäste goddag hallo moi terve hyvä liebe lieber geehrte geehrter beste geachte bonjour cher chère "
      "hola estimado estimada ciao gentile szanowny szanowna witam olá caro cara ahoj tack thanks tjenare godmorgon" },
    { OMD_W_CLOSING, ALL, NULL, "mvh hälsningar hälsning vänligen vänligast regards sincerely kram kramar hilsen hilsner vh grüsse grüssen gruss groet groeten terveisin cordialement salutations saludos saluti "
      "pozdrawiam poważaniem cumprimentos pozdravem halsningar halsning" },
    { OMD_W_CLOSING, ALL, "first", "hälsar wishes greetings" },
    { OMD_W_CLOSING, "en", "first", "yours best cheers love warmly signed" },

    { OMD_W_COMPANY, ALL, NULL, "ab hb kb ltd limited inc llc gmbh ag oy oyj aps bv nv plc corp group koncernen bygg byggtjänst måleri rör el bil bilar motor städ hotell hotel restaurang restaurant pizzeria café cafe kafé "
      "salong salon frisör klinik kliniken tandläkare tandvård folktandvården hälsocentral vårdcentral vårdcentralen apotek apoteket skola skolan school university universitet museum church kyrka kyrkan "
      "ekonomi inkasso kredit juridik revision redovisning bemanning hälsa vård omsorg livs blommor antik auktioner fritid fiske cykel glas golv tak mark tvätt flytt candles flooring roofing plumbing heating windows doors kitchens bathrooms cleaning removals electrical landscaping catering flowers florist jewellers jewelry opticians optik dental physio veterinary vets kennel pet pets auto autos tyres tires cars vans taxis cabs bikes fashion beauty hair nails cosmetics law legal accounting insurance mortgages capital partners associates torg torget gata gatan väg vägen park parken stadion arena centrum center centre mall station stationen airport flygplats street road avenue square inn pub bar grill kök kitchen bakery bageri garage motors design studio "
      "studios records books press förlag solicitors estates lettings travel tours airlines energy energi trust recycling logistics transport stiftelse stiftelsen förening festival cup day week bank finans "
      "försäkring forsikring fastigheter mäklarbyrå advokatbyrå advokater begravningsbyrå åkeri trädgård bostäder konsult consulting media teknik elektronik möbler interiör inredning sport cykel cyklar "
      "services service solutions sons bros brothers company co foundation hospital sjukhus sjukhuset hall slott castle palace house gård gården plats platsen gate plads allé strasse platz hof "
      "county lake river beach island islands bay mountain mountains hills valley sjö sjön ö ön fjällen team foods food shop store butik butiken veranda spa resort camping gym fitness yoga hostel lodge cottage farm nursery vineyard winery brewery bryggeri gallery galleri theatre teater kloster kapell allé" },
    { OMD_W_PERSON, ALL, NULL, "kund kunden kunder client guest gäst gästen patient patienten granne grannen neighbour neighbor colleague kollega kollegan medarbetare medarbetaren tekniker teknikern technician föraren "
      "chauffören montör montören säljare säljaren handläggare handläggaren läkare läkaren tandläkare tandläkaren mäklare mäklaren chef chefen manager mamma mother pappa father make maka wife husband daughter dotter dottern "
      "son sonen brother bror brodern syster sister friend vän vännen tenant hyresgäst hyresgästen mottagare mottagaren recipient beställare beställaren köpare köparen buyer seller ägare ägaren owner heter hette named "
      "receptionist receptionisten engineer plumber electrician hantverkaren snickaren elektrikern rörmokaren advokat lawyer solicitor gift försäkringstagare kontohavare kontaktperson passenger passagerare student eleven "
      "namnet holder innehavare innehavaren customer visitor resident boende sjuksköterska sjuksköterskan barnmorskan dentist doctor nurse hygienist gravid sambo ex-man son's läraren" },
    { OMD_W_PERSON, "en", NULL, "driver drivers" },
    { OMD_W_PARTICLE, ALL, NULL, "von af van der den de la du di da dos del ten ter zu zur el al bin ibn le" },
    { OMD_W_AND, ALL, NULL, "och and og und et ja" },
    { OMD_W_STREET, ALL, NULL, "street st. road rd avenue ave lane ln drive dr close crescent terrace boulevard blvd court ct place way grove pkwy parkway highway hwy mews gardens row walk hill square ridge trail "
      "circle cir loop st alley quay wharf parade" },
    { OMD_W_STREET, "fr", NULL, "rue avenue boulevard bd place chemin impasse allée quai cours route" },
    { OMD_W_STREET, "es", NULL, "calle avenida av plaza paseo camino ronda carrer" },
    { OMD_W_STREET, "it", NULL, "via viale piazza corso vicolo largo strada" },
    { OMD_W_STREET, "pt", NULL, "rua avenida praça travessa largo" },
    { OMD_W_STREET, "pl", NULL, "ul al pl os" },
    { OMD_W_STREET, "cs sk", NULL, "ulice náměstí námestie třída" },
    { OMD_W_SAYS, ALL, NULL, "skrev skriver sa säger ringde bokade beställde köpte betalade hämtade lämnade fick ville kom bad frågade hävdade påstod tog sade wrote said says called booked ordered bought paid collected "
      "left told asked claimed came signed confirmed stayed arrived complained bor bodde har hade kunde blev var är has had was is did kvitterade kvitterat undertecknade signerade who som whose vars" },
    { OMD_W_PRODUCT, ALL, NULL, "soffan soffa lampan lampa modellen stolen stol sängen bordet fåtöljen parfymen boken filmen rasen rosen sorten tapeten tyget färgen kollektionen serien skon jackan väskan klänningen glasögonen "
      "klockan doften varumärket märket märken brand lamp sofa chair perfume collection novel film book armchair dress jacket shoes bag fragrance edition album skivan pjäsen musikalen designern designer "
      "butiken restaurangen hotellet kedjan festivalen teatern båten fartyget ship boat färjan" },
    { OMD_W_ARTICLE, "en", NULL, "the a an this our your these those" },
    { OMD_W_ARTICLE, "sv", NULL, "en ett den det vår vårt våra din ditt dina denna" },
    { OMD_W_UNIT_OF_HOME, ALL, NULL, "lgh lägenhet våning vån tr trappor trappa uppgång port c/o flat apt apartment suite unit floor lejlighed leilighet etage wohnung stock huis asunto bte bus" },
    { OMD_W_ADDRESS, ALL, NULL, "adress adressen address addresses adresse osoite domicile dirección indirizzo adressa box" },
    { OMD_W_SENT, ALL, NULL, "levererat delivered levererade levererades leverera leverans skickat skickade skickades sent deliver signed lämnades lämnade lämnat körde hämtade hämtat waited väntade stod shipped posted leveret levert "
      "geliefert zugestellt bezorgd toimitettiin livré posted utkörning hämtning dropped collected picked städat städade flyttade flyttat flytten monterade installerade installed fitted towed arrived" },
    { OMD_W_SHOP, ALL, NULL, "butik* kontor kontoret kontoren showroom showroomet klinik kliniken mottagning mottagningen verkstad verkstaden restaurang restaurangen hotell hotellet salong salongen besöksadress* besöksadressen lagerbutik huvudkontor huvudkontoret lokaler lokal studio ateljé" },
    { OMD_W_SHOP, "en", NULL, "shop store branch clinic practice showroom headquarters hq salon restaurant hotel office offices premises workshop" },
    { OMD_W_DONE, ALL, NULL, "signed undertecknat undertecknad signerat signerad kvitterat kvitterad kvitterades bokad bokat bokades beställd beställt beställdes hämtad hämtat hämtades betald betalt betalades "
      "booked ordered collected paid accepted received mottaget uthämtat underskrivet tecknad tecknat tecknades reserverad reserverat lagd lagt lades placed unterschrieben getekend underskrevet" },
    { OMD_W_SPOKE, ALL, NULL, "spoke spoken speak talked talk pratade pratat talade talat tala prata snackade ringde ringt skrev skrivit mejlade mejlat mailade mailat dealt gesprochen gesproken talte snakket snakkede parlé hablado puhuimme wrote replied apologised apologized" },
    { OMD_W_BY, ALL, NULL, "av by enligt von par por" },
    { OMD_W_TO, ALL, NULL, "till to för for zu pour til voor" },
    { OMD_W_LIVES, ALL, NULL, "bor bodde boende lives living lived wohnt wohnen bosatt hemma hem flyttade flytten" },
    { OMD_W_IN, ALL, NULL, "at på hos vid on" },
    { OMD_W_AT, ALL, NULL, "at snabel-a snabela snabel alfakrull kanelbulle kringla" },
    { OMD_W_AT, "sv da nb no nn de nl fi", NULL, "snabel kringelen krøllalfa ät" },
    { OMD_W_DOT, ALL, NULL, "dot punkt punktum punt piste point punto" },
    { OMD_W_HANDLE, ALL, NULL, "instagram insta facebook twitter tiktok snapchat linkedin snap" },
    { OMD_W_DEVICE, ALL, NULL, "imei mac mac-adress macadress" },
    { OMD_W_IP, ALL, NULL, "ip ip-adress ipadress" },
    { OMD_W_HAS, ALL, NULL, "har hade fick haft get got had have given prescribed received går äter tar tog take takes taking took underwent needed suffer suffered lider led drabbats" },
    { OMD_W_OFFER, ALL, NULL, "erbjuder offer offers utför behandlar treat treats provide provides specialiserade" },

    { OMD_W_TREATMENT, ALL, NULL, "rotfyllning* rotbehandling* tandutdragning* tandimplantat* tandreglering* karies tandlossning* operation operationen* knäoperation* ögonoperation* höftoperation* "
      "gastroskopi* koloskopi* röntgen röntgenbild* röntgenundersökning* mammografi* cellprov* blodprov* provsvar* graviditetstest* ivf abort aborten fertilitetsbehandling* kejsarsnitt* "
      "cellgift* strålbehandling* dialys* vaccination* vaccinering* botox* fillers fillerbehandling* fettsugning* bröstförstoring* hårtransplantation* laserbehandling* "
      "sjukskrivning* remiss remissen recept receptet receptbelagda medicin mediciner medicinen medicinering* läkemedel* antidepressiv* insulin antabus metadon antibiotika* psykofarmaka "
      "terapisession* samtalsterapi* journalen patientjournal* journalanteckning* sjukjournal* kbt-behandling* psykologsamtal* avgiftning* missbruksbehandling* utredning* "
      "chemotherapy radiotherapy colonoscopy gastroscopy mammogram biopsy ultrasound prescription* prescriptions antidepressant* insulin antibiotics medication* surgery vasectomy abortion "
      "hysterectomy root-canal hair-transplant liposuction rehab detox counselling physiotherapy x-ray blood-test bloodwork dialysis vaccination dentures "
      "hearing-aid hörapparat* tandställning* knäskada* ryggskott* sårvård* allergitest* blodtryck* cholesterol* biopsi* ultraljud* kateter* tonsill* nosoperation* "
      "ögonlocksplastik* lasik caesarean lumpectomy mastectomy angioplasty" },
    { OMD_W_TREATMENT, "en", NULL, "canal diagnosis diagnoses ivf" },
    { OMD_W_TREATMENT | OMD_W_VAGUE, "sv", NULL, "behandling behandlingen behandlingar symptom" },
    { OMD_W_TREATMENT, "sv", NULL, "diagnos diagnosen" },
    { OMD_W_TREATMENT | OMD_W_VAGUE, "en", NULL, "treatment treatments operation symptoms condition filling fillings crown crowns extraction therapy implants braces" },
    { OMD_W_MEDICAL, ALL, NULL, "klinik* läkare* tandläkare* doktor* vårdcentral* mottagning* sjukhus* sjuksköterska* journal* patient* tandvård* psykolog* terapeut* barnmorska* "
      "kirurg* ortoped* dermatolog* fysioterapeut* tandhygienist* clinic* doctor* dentist* hospital* surgeon* nurse* physio* therapist* gp dental medical psychologist* consultant hygienist* "
      "midwife ward pharmacy apotek* tooth teeth tand tänder tanden" },
    { OMD_W_ILLNESS, ALL, NULL, "diabetes cancer* bröstcancer* prostatacancer* hiv aids epilepsi* epilepsy astma asthma adhd autism* demens* dementia alzheimer* parkinson* depression* depressionen ångest* anxiety psykos* bipolär* bipolar schizofreni* "
      "schizophrenia ptsd utmattning* utbränd* burnout stroke hjärtinfarkt* hjärtattack* hjärtfel* hjärtsjukdom* klamydia chlamydia herpes gonorré hepatit* hepatitis ätstörning* anorexi* anorexia bulimi* bulimia alkoholism* alcoholism "
      "missbruk* beroendesjukdom* addiction gravid graviditet* pregnant pregnancy missfall* miscarriage infertil* infertility impotens* erektionsproblem* inkontinens* incontinence hemorrojder* haemorrhoids hemorrhoids psoriasis eksem* eczema "
      "migrän* migraine artros* arthritis reumatism* crohns ibs fibromyalgi* fibromyalgia parodontit* tandlossning* periodontitis gingivit* gingivitis tandköttsinflammation* gallsten* njursten* diskbråck* benbrott* tumör* tumour tumor leukemi* "
      "leukaemia leukemia sköldkörtel* blodpropp* övervikt* fetma* obesity gallstones covid könssjukdom* sjukdom sjukdomen* illness disability funktionsnedsättning* handikapp* allergi allergin* allergy synfel* hörselnedsättning* "
      "hiv-positiv sömnapné* apnea" },

    { OMD_W_DESK, ALL, NULL, "owner founder director ceo boss ägare agare info contact support help hello service sales office mail admin team press jobs hr billing invoice invoices order orders returns return shop store "
      "booking bookings reservation reservations privacy dpo gdpr legal webmaster postmaster abuse noreply reply donotreply marketing newsletter news "
      "kundservice kundtjanst kundtjänst kundsupport kundcenter kontakt hej faktura fakturor ekonomi retur returer butik butiken bokning boka kundeservice "
      "salg post hjelp kundenservice kundendienst kundenbetreuung anfrage bestellung rechnung buchhaltung vertrieb datenschutz klantenservice klantcontact "
      "verkoop bestelling factuur administratie asiakaspalvelu myynti tilaukset laskutus toimisto palaute serviceclient commande facturation sav accueil "
      "atencion clientes pedidos ventas facturacion soporte assistenza clienti ordini vendite amministrazione segreteria biuro obsluga sklep zamowienia "
      "reklamacje apoio geral encomendas podpora objednavky complaints complaint claims claim care customercare customerservice customersupport customer "
      "customers customerrelations feedback review reviews reception receptionen frontdesk desk concierge guest guests refunds refund warranty garanti "
      "reklamation reklamationer klagomal klagomål verkstad leverans leveranser lager logistik transport lon personal rekrytering styrelsen styrelse kansli "
      "kansliet expeditionen mottagning mottagningen vaxel växel dataskydd personuppgifter integritet security it tech technical teknik drift operations "
      "dispatch welcome hi hey ask questions query enquiries enquiry inquiries inquiry general media pr partner partners events event accounts accounting "
      "accountspayable finance payroll payments parts repairs repair aftersales web website digital social community quality kvalitet uthyrning hyra inkop "
      "inköp forsaljning försäljning salj sälj medlem medlemmar medlemsservice medlemskap members membership klinik kliniken tandvard tandvård praxis "
      "praktijk buero büro zentrale empfang beschwerde widerruf klacht klachten receptie balie reklamaatio myymala tuki kundesenter kundesupport klage "
      "resepsjon bestilling reclamation reclamations commercial direction bonjour contacto reclamaciones reserva reservas tienda hola prenotazioni reclami "
      "negozio ciao felanmalan felanmälan skador skadeanmalan skada patient patientnamnd studie studievagledning bokningen konferens restaurang restaurangen "
      "hotell hotel hotellet webshop webbutik ehandel eshop kassa redaktion redaktionen editor editorial crew staff management ledning manager vd chef "
      "servicedesk helpdesk hotline stay rental rentals lettings property properties letting estates parking parkering travel resor admissions enrolments "
      "students school skola rektor vaccination journal remiss lab labb verksamhet kommun registrator diarie myndighet ombud donotanswer automail robot "
      "system alerts notifications notification updates" },
    { OMD_W_FREE_MAIL, ALL, NULL, "gmail googlemail hotmail outlook live msn icloud me mac yahoo ymail aol gmx web t-online freenet proton protonmail pm telia tele2 spray bredband "
      "passagen comhem home swipnet glocalnet bahnhof online frisurf broadpark getmail jubii mail ofir tdcadsl stofanet kolumbus elisanet luukku suomi24 "
      "saunalahti wanadoo orange free laposte sfr libero virgilio tiscali alice wp o2 onet interia seznam centrum sapo telenet skynet ziggo kpnmail planet "
      "xs4all hetnet bigpond optusnet btinternet sky talktalk ntlworld virginmedia blueyonder comcast verizon att sbcglobal cox charter bellsouth rocketmail "
      "fastmail zoho tutanota hushmail yandex" },

    { OMD_W_NO_NAME, ALL, NULL, "google trustpilot facebook instagram tripadvisor yelp black white red blue green grey gray friday monday tuesday wednesday thursday saturday sunday måndag tisdag onsdag torsdag fredag lördag söndag "
      "sverige sweden norge norway danmark denmark finland stockholm göteborg malmö london paris berlin new york north south east west norra södra östra västra stora lilla gamla nya "
      "sankt saint st easter christmas jul påsk midsommar halloween valentine mors fars kära hej vi vår our we the team kundtjänst customer service valued guest member medlem kund kunder vän vänner "
      "all alla everyone folks madam sir garbo lauren klein boss hilfiger kors martens spencer daniels walker potter pan klubb club king queen prince princess kung drottning prins prinsessan "
      "magdalena-kyrkan pride android windows office chrome excel word iphone ipad galaxy samsung apple amazon swish klarna paypal mecenat postnord dhl ups" },
};

const size_t omd_word_list_count = sizeof omd_word_lists / sizeof *omd_word_lists;
