/* first_names.c - common first names, as evidence that two capitalised words are a person
 *
 * Folded. Names that are also everyday words ("Mark", "Hope", "Björn") are here too: what
 * stands around them decides. */
#include "words.h"

const omd_word_list omd_first_names[] = {
    /* Those that are everyday words or places, too: they want more evidence. */
    { OMD_W_FIRST | OMD_W_VAGUE, NULL, NULL,
      "rose will hope grace may june art faith dawn summer ruby lily ivy olive pearl poppy rosemary rowan sage basil guy rich pat drew earl florence sydney virginia georgia "
      "carolina paris india chelsea jordan israel madison lincoln jackson austin dallas svea göta sten saga iris viola sol bo lo tor frej loke stella bella luna nova aurora "
      "gloria jasmine valentin angel santiago marina regina mercedes crystal harmony melody misty star sky dag penny sandy ginger lane hall ford reed clay cliff duke wolf "
      "inka perla constance victoria" },
    { OMD_W_FIRST, NULL, NULL,
      "mark max jack frank bill heather holly charlotte grant sue dean joy amber jade daisy freja linnea louise alma maja ronja kay gene ray glen dale roy vera" },

    /* Swedish and Nordic */
    { OMD_W_FIRST, NULL, NULL,
      "anna maria eva karin sara kristina lena emma kerstin malin marie ingrid jenny birgitta hanna linda annika gunilla susanne elin monica "
      "jessica johanna ulla sofia therese josefin ida marianne inger katarina elisabeth margareta cecilia åsa anette helena camilla ulrika carina "
      "maja emelie lisa sandra ellen julia klara frida matilda amanda agneta barbro siv berit elsa alice moa linnea louise gun britt yvonne anita "
      "irene mona erika eleonor viktoria victoria charlotte caroline lovisa alva astrid ebba saga wilma ella ester selma stina tove tilda nora "
      "molly ronja signe iris greta agnes vera freja nellie leia juni märta tyra hilda siri edith rebecka rebecca mikaela michaela petra pia ann "
      "anneli annelie annette catharina christina kristin katrin marita maud mimmi mia mari ingela ingegerd ingegärd gunnel gunvor gerd gudrun "
      "susanna susann rosita ritva rut ruth rakel solveig sonja sofie sophie stella sigrid viveka viola ylva ulrica tina teresa terese veronica "
      "veronika vendela annelise lars anders mikael johan karl per erik jan peter thomas daniel fredrik andreas hans bengt bo mats stefan magnus "
      "mattias marcus leif nils björn ulf sven jonas martin david alexander christer niklas patrik robert joakim simon kent christian tommy göran "
      "håkan rickard richard sebastian tobias emil kjell roger jimmy henrik oskar oscar viktor victor filip philip anton kenneth jakob jacob adam "
      "lukas lucas hugo elias oliver axel william liam noah ludvig gustav gustaf rasmus linus albin max samuel benjamin isak isac alfred arvid "
      "melvin edvin theo valter sixten nikolas mathias matias markus claes klas klaus staffan torbjörn thorbjörn tore tord torsten torgny urban uno "
      "bertil birger börje conny dag dan dennis dick egon einar evert folke gert gunnar gösta harald harry ingemar ingvar ivar jerker jesper jens "
      "jörgen jörn kaj kurt krister kristian kristoffer christoffer lennart leo lennox love mikkel morgan mårten olle olof ola ove ragnar rolf "
      "roland rune sigvard sture stig svante sören thorsten tomas ture vidar villiam wilhelm wilmer yngve åke örjan östen robin ronny ronnie pontus "
      "pär petter ralf algot alvar assar hampus hjalmar kasper kalle lasse nisse bosse pelle janne tobbe micke robban fredrika henrietta jennie "
      "jeanette josefine kajsa karolina kim kia laila lilian lillemor lotta maj majken madeleine marika melissa natalie nathalie nina olivia paula" },
    /* Danish, Norwegian, Finnish */
    { OMD_W_FIRST, NULL, NULL,
      "mette hanne kirsten lone bente gitte lene rikke trine camille dorthe pernille mads morten søren soren jørgen jorgen henning flemming preben "
      "poul niels jeppe troels anne ane bodil marit randi turid kari tone hege silje ingeborg gro unni tor geir terje øyvind oyvind arne odd bjørn "
      "bjorn knut svein trond kåre ole olav sindre sondre håvard havard eirik espen vegard stian even jon pål pal kjetil ingunn ragnhild torunn "
      "vigdis synnøve ragnheiður guðrún sigurður jukka matti timo juha pekka antti jari heikki hannu markku pentti esa jorma sami ville teemu tero "
      "petri mikko tuula päivi maija marjatta liisa pirkko leena sari minna tiina kaisa riikka eija sirpa tarja satu outi merja aino helmi eino "
      "onni toivo väinö" },
    /* English */
    { OMD_W_FIRST, NULL, NULL,
      "james john michael mary patricia jennifer elizabeth barbara margaret dorothy nancy betty helen donna carol sharon michelle laura deborah "
      "cynthia kathleen amy angela brenda pamela katherine catherine kathryn nicole ashley stephanie samantha janet diane julie joyce heather megan "
      "hannah lauren emily rachel grace chloe lucy holly jack george charlie joseph charles christopher matthew anthony mark donald steven paul "
      "andrew joshua kevin brian edward ronald timothy jason jeffrey ryan gary nicholas eric stephen jonathan larry justin scott brandon frank "
      "gregory raymond patrick jerry tyler aaron jose henry douglas nathan zachary kyle walter harold jeremy ethan keith terry gerald sean arthur "
      "lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel alan juan wayne roy ralph randy eugene vincent russell louis bobby "
      "johnny bradley alison amber abigail adele aisling alastair alexandra alfie alicia alistair amelia andrea angus annie antonia april archie "
      "audrey ava barry beatrice becky belinda ben bernadette bernard bethany beverley bridget bronwyn caitlin callum cameron carl carla carly "
      "carmen carolyn cathy charlene chelsea cheryl christine ciara claire clare clara clive colin connor courtney craig daisy damian danielle "
      "darren dawn dean debbie debra declan deirdre denise derek desmond diana doris duncan eamon edwin eileen elaine eleanor ellie elliot eoin "
      "erin esther ewan faye felicity finlay fiona florence frances francesca freddie gareth gavin gemma geoff geoffrey georgia georgina gerard "
      "gillian gina glenn gloria gordon graeme graham gwen harriet hayley hazel hector heidi herbert hilary howard hugh iain ian imogen isaac "
      "isabel isabella isla jacqueline jade jake jamie jane janice jasmine jay jean jemma jenna jill jim jo joan joanna joanne jodie josh josie "
      "judith judy julian juliet june karen kate katie kathy kay kayleigh keira kelly kerry kieran kirsty kristen kylie lara leah leanne lee "
      "leonard leslie lesley lewis lily lindsay lindsey logan lorna lorraine louisa luke lydia lynn lynne mabel mackenzie maddie madison maisie "
      "malcolm mandy marc marcia margot marian marilyn marion marjorie martha martina mason maureen maurice mavis maxine melanie mick mike mildred "
      "millie miranda miriam moira muriel myra nadia naomi natasha neil niall niamh nick nicola nigel noel norma norman owen paige pat patsy "
      "pauline peggy penelope penny pete phil philippa phoebe phyllis polly poppy priscilla rachael ray reece reg reuben rhiannon rhys rita rob "
      "robyn ron rosa rosalind rose rosemary rosie ross rowan roxanne ruby rupert russ sadie sally sam sarah sasha saul scarlett selina shane "
      "shannon shaun sheila shelley shirley sian sidney simone sinead siobhan sophia spencer stacey stan stanley steve stewart stuart sue summer "
      "susan suzanne sybil sylvia tamara tamsin tania tanya tara ted tess tessa thelma theresa tim toby todd tom tony tracey tracy trevor tristan "
      "una ursula valerie vanessa vernon vicki vicky vivian vivien wanda warren wendy wesley wilfred will winifred yasmin zara zoe aoife saoirse "
      "padraig oisin cillian bronagh grainne fergus hamish rory euan morag catriona" },
    /* German, Dutch, French */
    { OMD_W_FIRST, NULL, NULL,
      "wolfgang jürgen dieter helmut horst manfred günter gunter uwe jörg joerg matthias sabine renate monika gisela helga birgit brigitte heike "
      "silke anja katja ute angelika gabriele stefanie friedrich heinrich hermann ernst ludwig franz josef johannes florian felix leon finn moritz "
      "lea emilia annelies hendrik henk piet kees willem cornelis gerrit dirk maarten jeroen bas sander joost ruud wouter thijs daan sem lotte "
      "femke sanne anouk marloes ilse inge marijke joke truus greet fleur pierre michel andré andre philippe alain jacques marcel rené rene claude "
      "gérard christophe laurent nicolas thierry olivier guillaume antoine julien mathieu maxime romain françois francois isabelle sylvie martine "
      "valérie françoise francoise monique chantal céline celine aurélie aurelie manon léa chloé émilie emilie élodie elodie hélène helene" },
    /* Southern and eastern Europe */
    { OMD_W_FIRST, NULL, NULL,
      "antonio josé manuel francisco javier miguel ángel angel carlos luis pablo sergio alejandro fernando diego jorge alberto álvaro alvaro raúl "
      "raul pilar dolores lucía lucia marta cristina ana raquel elena giuseppe giovanni mario luigi francesco vincenzo salvatore marco alessandro "
      "stefano roberto paolo giulia chiara valentina alessia federica silvia giorgia elisa paola joão joao pedro tiago rui nuno ricardo inês ines "
      "beatriz catarina mariana piotr krzysztof andrzej tomasz paweł pawel stanisław stanislaw marcin michał michal marek grzegorz jerzy katarzyna "
      "małgorzata malgorzata agnieszka ewa krystyna elżbieta elzbieta zofia aleksandra magdalena jana jiří jiri petr pavel tomáš jaroslav zdeněk "
      "zdenek václav vaclav lenka hana věra alena zuzana ivana marija ivan nikola dragan zoran goran milan dejan jelena mirjana snežana snezana "
      "vesna dragana svetlana olga tatiana irina natalia natalya dmitri dmitry sergei sergey vladimir yuri boris igor oleg andrei ion mihai "
      "cristian florin gheorghe ioana adriana mihaela istván istvan lászló laszlo gábor gabor zoltán zoltan katalin erzsébet ilona dimitris giorgos "
      "nikos yannis eleni" },
    /* Further names one meets in these markets */
    { OMD_W_FIRST, NULL, NULL,
      "mohammed mohamed muhammad ahmed ali hassan hussein omar ibrahim yusuf yousef mustafa mahmoud khaled karim said amir reza hamid farid fatima "
      "aisha layla leila zahra maryam amina samira yasmine hanan abdul abdi abdullah faisal farah hodan ayaan asha mehmet murat emre ayşe ayse "
      "fatma zeynep elif hakan serkan rohan raj ravi priya sunita anil sanjay vijay deepak amit neha pooja wei ming li chen hiroshi yuki kenji "
      "akiko minh thanh nguyen kwame kofi ama chidi ngozi oluwaseun tunde amara theodor teodor tekla tuva thea tuve tyko vilgot hedda hedvig hedwig "
      "henny inez jasmin joel jonatan kaspian kian lova lykke majvor meja milo milou mila nike novalie ottilia otto petronella ruben rufus sanna "
      "selim sigge sofi svea tage tilde tindra viggo vilma viking" },
    /* More of them, and short forms */
    { OMD_W_FIRST, NULL, NULL,
      "rikard jocke jocki pernilla annmari sussie sussi bettan bettina bibbi calle carolin cattis charlott christel cia cilla curt dagny danne "
      "davina dina ebbe edda eira elina elisabet elisabete ellinor elsie elvira elwira emmelie emmy engla enok estelle eveline evelina fanny fia "
      "filippa fingal fredde frej freya gabriella gabrielle gittan greger gullan göta hasse heléne hilma hillevi ingemo ingmarie ingvor irma irmeli "
      "isabell jamila janina jarl jessika jimmie jocelyn jonna josephine josephin judit julius jutta jytte kenny krille kristofer lia lilly lillian "
      "linn linnéa lisbeth lisbet liv lizette loke loa luka magda magnhild maggan maggie majlis malena malva manne margaretha margit marlene marte "
      "maritha matte mattis mehdi melina meta mina mirjam mohamad morris märit måns nadja nanna natasja nea nicki nicklas nico nicolina nikita "
      "nikki nimo noa noomi olov orvar ossian pehr peo percy pim pirjo ragna ramona reine reino renée ricky roberta romeo rosanna roya runar "
      "sakarias salma samir sanny santos sebbe sickan signhild sigbritt sigvald simeon solbritt sonny steffan stephan suzanna synnöve sylve "
      "sylvester tanja tea tessan therése thommy thure timmy titti tommie tora torun totte tova ulle ulrik uffe valdemar vanja vega vide viran vivi "
      "wiggo wilhelmina wille willy ylle yvette ziggy zandra zlatan åse ängla dave andy bob bobbie chris danny davey eddie fran frankie freda "
      "georgie ginny greg hank hattie jed jackie jeff jen jerome jess johnnie jonny joni judd ken kit kris lenny liz lizzie lou mags mattie maya "
      "mel mikey mitch nat ned nell ollie pam patti reggie rich rick robbie rod roddy ronan ruthie sammy sandy sid steph susie suzie teddy terri "
      "tilly toni viv walt xander zack zak zoey abbie ada addison aidan aiden alana alec alex alexis alyssa angelina anika aria arjun armando "
      "arnold asher aubrey bella benedict benny bernice bert bertha bessie beth blake bonnie boyd brad brady brandy brendan brent brett britney "
      "brody brooke bryony byron caleb calvin candice carlton carmel carole carrie carter casey cassandra cecil cedric celia chandler chester "
      "christa christy clark claudia clayton clint clinton cody colleen connie conrad cora cory curtis cyril damien dana daphne darla darrell "
      "darryl daryl delia della delroy dena denis denny deon devon dexter dominic dominique donovan dora doreen dorian duane dwayne dwight ed edgar "
      "edmund edna effie eli elijah elise elmer elton elvis emanuel emerson emmanuel enid ernest ernie ethel eunice evan eve evelyn everett ezra "
      "fabian fern fletcher flora floyd forrest frederick gail garry gayle gene geneva genevieve geraldine gertrude gideon gilbert gladys glen "
      "glenda glyn godfrey grant guy gwendolyn hal harley harper harris harrison harvey herman hollie homer horace ignatius ike imran ina ira "
      "irving ivor ivy jackson jaime jamal janelle janine jared jarrod jasper javid jaya jaycee jeanne jeannie jeremiah jermaine jillian jodi jody "
      "joey jolene jolie josiah juanita judah jules juliana julianne kaitlyn kara karla kasey katharine katrina katy kaye kaylee keeley kelsey "
      "kelvin kendall kendra kendrick keri kerri khadija kieron kingsley kirk krista kristy krystal kyra lacey landon lana latoya laurel lauri "
      "lawson leanna leigh lela leland leona leonie leroy leticia levi liana lila lillie lindy lionel lizzy lloyd lois lola lonnie lora lorena" },
    { OMD_W_FIRST, NULL, NULL,
      "lorenzo loretta lori lottie louie lowell luca lucille lucinda luella luna luther lyndsey lynette macy mae maeve maisy malachi mallory mamie "
      "marcella margie margo mariah marisa marissa marla marley marlon marsha marshall marty martyn marvin mateo maude maxwell mckenzie melinda "
      "meredith merle micah mickey millicent milton mindy mitchell mohan mohammad mollie monty moses murray myles myrtle nadine nanette nelson "
      "nettie neville nichola nita noelle nolan noreen octavia odette olive otis paddy patrice pearl perry peyton philomena piers portia preston "
      "queenie quentin quinn rafael raheem ramon randall rashid raven rebekah regan regina reilly rena renee rex reynold rhoda rhonda richie riley "
      "rina rocco rochelle roderick rodney rogan roman rona ronda rosalie rosalyn rosanne rosetta roxana roxie rudy ryder sabrina salman samson "
      "santiago selena serena seth seymour shakira shaquille shari shawn shawna shelby sheldon sherri sherry shiloh silas skye solomon sonia stacy "
      "stevie sydney tabitha talia tammy tariq tasha tatum taylor terence terrence theodore thora tia tiana tiffany tori toya tracie travis trent "
      "tricia trisha troy trudy tyrone uma usman vaughn velma verity vern verna vikram violet virginia vivienne wade wallace wally walton warwick "
      "wilbur willa willard winston woody wyatt xavier yolanda yosef zainab zaid zane zelda zeke yasemin leyla emine hatice hüseyin huseyin osman "
      "orhan sibel özlem ozlem deniz kemal mariam marwa nour noor hala rami rana samer bilal tarek ziad nabil nasser salim salem yara hiba rasha "
      "waleed walid hamza abdirahman mahad liban hibo sagal fardosa ifrah parisa shirin arash babak behnam dariush farhad kaveh mehran nasrin navid "
      "nima omid sepideh shahin vahid soroush ximena rocio marisol consuelo esperanza guadalupe joaquin gonzalo iker thiago luana renata bruna "
      "rafaela vitor afonso goncalo halina danuta jadwiga bożena bozena iwona beata dorota edyta urszula mariusz dariusz jacek wojciech zbigniew "
      "ryszard kazimierz mateusz jakub szymon kacper bartosz łukasz lukasz maciej radek radosław rafał rafal artur kamil patryk dawid hubert oliwia "
      "zuzanna weronika wiktoria martyna kinga xiuying jing yan ying xin yu lin xia kumar suresh ramesh mahesh ganesh lakshmi meena rekha shanti "
      "geeta anjali divya kavita nisha shreya swati pradeep rajesh sandeep manoj ashok harish dinesh mukesh naresh nikhil rahul sachin varun vivek "
      "aditya karthik siddharth hao quang thuy huong linh phuong anh tuan trang minji jiwoo seojun hyun sakura haruto aiko emiko kaori naoko "
      "takashi kazuo makoto oksana taras bohdan iryna oleksandr volodymyr mykola kateryna yulia anastasia ekaterina elizaveta polina maxim ruslan "
      "timur artem konstantin valentin vitaly yevgeny stanislav eero aleksi aatu joona niko roope oona venla iida kerttu sanni saana veera pinja "
      "siiri elli emmi iiris aada juho eetu henri otso arttu riku jere valtteri jarkko jyrki kimmo marko pasi petteri risto seppo tapio tarmo "
      "tuomas tuomo veikko ylermi raija riitta sinikka soile sirkka terttu vuokko hannele kaarina kristiina orvokki mie malthe aksel villads konrad "
      "laurits frederikke mathilde cecilie johanne maren sigurd halvor amund eskil sverre birk asbjørn torbjørn solfrid gunhild oddny bjørg aud" },
    { OMD_W_FIRST, NULL, NULL,
      "reidun astri borghild sigrun torhild synne ingvild maiken benedikte vilde frøydis rüdiger volker detlef hartmut eckhard uschi anneliese "
      "hannelore rosemarie elfriede edeltraud irmgard hildegard waltraud gertrud lieselotte marlies roswitha elke daniela cornelia karsten carsten "
      "olaf bernd holger ingo jochen kai lutz norbert rainer reiner reinhard steffen thilo udo ulrich uli werner willi bart bram coen erwin ferdi "
      "frits gijs guus huub ivo jaap jelle joep joris koen leendert luuk martijn mees menno pepijn rens rik robbert roel rutger sjoerd stijn teun "
      "tijn wessel wim wout annemarie anneke angelique bianca carolien corrie elly esmee francien frederique gerda hanneke harmke heleen hilde isa "
      "janneke janny jolanda jolien lianne liesbeth lisette lonneke maaike margriet mariska marja marjan marleen merel mieke nienke renske rianne "
      "roos saskia tineke willemijn baptiste benoît benoit didier fabien fabrice florent franck frédéric frederic gaël gael gauthier gilles grégory "
      "hervé herve jérôme joël loïc loic luc ludovic mathis maxence mickaël noé pascal raphaël raphael rémi remi sacha sébastien sebastien serge "
      "stéphane stephane sylvain théo thibault yann yannick yves adèle agathe agnès alix anaïs anais angélique axelle béatrice bénédicte capucine "
      "cécile cecile charlène charline christelle christiane clémence clementine clotilde coralie corinne delphine édith eliane éloïse eloise éva "
      "evelyne fabienne gaëlle geneviève géraldine ghislaine gwenaëlle inès joëlle josiane josette juliette justine karine laëtitia laetitia laure "
      "laurence léna lucie ludivine lydie maëlle magali marguerite marlène maryse mélanie mélissa michèle micheline mireille morgane myriam nadège "
      "noémie odile océane oceane pascale raymonde roxane salomé sandrine solange solène stéphanie thérèse tiphaine virginie yolande zoé" },
    { OMD_W_FIRST, NULL, NULL,
      "adrian joachim bernhard christoph dominik corey chad jamey helge gregor alessio mattia felipe aron alen andrej ludwin sandro sylvestre "
      "branden balint étienne etienne bastian jordi josue brice andrius aurelien guilhem nilesh hideki damyan thom kartik yaroslav arturo gioele "
      "gergely janos amaya mechtilde sudip adolf agata ailsa aileen alban alberta alda aleksandar aleksander alejandra alessandra alexa alexej "
      "alexia alfonso alf alfons aloysius althea alvin alwin amalia amandine amos anastacia andrés angelo angie annalisa annabel annabelle "
      "annemieke ansgar anselm anthea antje antoinette antony apolonia ariane ariel arianna aristide arlene armin armand arnaud arno arnaldo arvo "
      "asa asger ashlee ashleigh ashlyn astor attila augusta augustin augusto aurelia aurelio aylin azra babette balthasar barnaby barney baruch "
      "basile bea beate beatrix bekir belén benita benito benno bernardo berta betsy björg blanca blanche blaine branko bridie brigid brigida "
      "brigitta britta brunhilde bruno bryce buddy burkhard caitlyn calum camila camillo carlo carlotta carmelo carmela carola caspar cassie "
      "catalina caterina cathal cathleen celeste césar cesar chantelle charis charmaine cherie chrissie christof ciaran cindy clarence clarissa "
      "claudio claudine claudette clelia clemens clement cleo columba concepción constance constantin constanze cordula cornelius corina corinna "
      "cosima cosimo costas cristiano cristobal cuthbert cyrus dafydd dagmar dalia damiano damir damon danica daniele danilo danni dante darcy "
      "daria darko darlene darryn davide daya deanna debora decla delphi demetrius desirée desiree devin diether dietmar dietrich digby dilys "
      "dimitri dino dolly domenico dominica domingo donal donatella donato doriane dorte dorthea drago dulcie duška ebony eckart edeltraut edita "
      "edoardo eduard eduardo edwina efraim egil ehud eike eilidh eivind elaina elda eleanora eleonora elfie eliot elisabetta elizabet elma elouise "
      "elspeth elva elvin emanuele emilio emir emlyn ender endre enrico enrique enzo erasmus erhard erich ernesto erna esmé esme esmeralda esteban "
      "estefania etta eugen eugenia eugenio eunan eusebio evangeline evangelos ewald ewelina ezequiel fabio fabiola fabrizio fadi faiza farida "
      "farouk fatih faustino federico felicia felicitas felicitý ferenc ferran fidel filippo filipe fintan flavia flavio fleurette florentina "
      "floris fons fortunato francis franciska francisca franek franka franziska freddy frederik freida fritz fulvio gabi gabriela gaia garth "
      "gaspard gaston gavriel geert georg georges georgios geraint gerhard germán geronimo gerolf gerrie gertraud giacomo giada giancarlo gianluca "
      "gianni gilda giles ginevra gino gisèle giselle giulio giuliano giuseppina glynn godehard gottfried graciela graziella gregorio gretchen "
      "griffin griselda grigori gudmund guido guiseppe gunda gundula guntram gustavo gwyn gwyneth haakon hadley hakim halima halvard hanif hanno "
      "hanspeter harri harun hasan hashim hedy heide heiko heiner heinz heli helmer hendrika henriette henrique henriikka herberto heribert "
      "herlinde hermine hermione hernan herta hildebrand hillary hiltrud homero horatio hortense huguette humberto humphrey huw ianthe iben "
      "ibrahima idris ignacio ignatz igone ikram ildikó ilaria ilya iman immanuel imre indira ingmar ingolf inka inna ioan ioannis iolanda irena" },
    { OMD_W_FIRST, NULL, NULL,
      "irmela irmi isaak isabela isadora isaiah ishmael isidora isidro ismail isolde iva iven iwan izabela izzy jacinta jacopo jagoda jaka jakov "
      "jalal janek janette janika janka jannik jannis jarek jarmila jasmina jasna jaspal jean-claude jeannine jeremias jesús jette joana joanie "
      "joann joaquim jock jocelyne jochem johann johnathan jolanta jolyon jonah jone joop jordana jos josefa josefina josep josephina josip joss "
      "jovan jovana jozef józef juana judie judita julieta julio julita jurek jurgen jurij justyna juta kaan kaia kaja kamila karan karel karena "
      "karina karlheinz karlo karola károly kasia kaspar kati katalina kateřina katherina kathi kathrin katinka katka katrien katya kazimir keisha "
      "keir kelda kelli kenan kendal kennet kermit kerrie khadijah khalid kiara kilian kimberley kimberly kira kiran kirsti kitty kjersti klára "
      "klemens kobus kole konstanze korbinian kordula kornelia krisztina kristel kristof kristýna ksenia kurtis kylian labhaoise ladislav lajos "
      "lambert larissa laurens laurentius laurie lauryn lavinia lazar leandro leda lenard lenox leoni leonid leonor leontine leopold leszek leyre "
      "liane liborio lidia lieke liesel lieve ligia liisi lilith lilo lina linden lino livia ljubica loredana lorelei loris lothar louane lourdes "
      "loui luan lubomir luciano luciana lucien lucienne lucio ludger ludmila luděk luigina luisa luise lulu luz lynda lyndon lynsey lysander "
      "maarja macarena maddalena madelaine madelyn madhav magdalene mai maike makena malika malorie mandi manuela mara marcela marcelo marcellus "
      "margarete margarida margarita margherita margret margrethe mariano mariella marietta marije marijn marilena marinus mariya marjolein markéta "
      "marlis marnie marten martín martino masha massimo mathew mathijs mathilda matilde matteo matthijs maura maurizio mauricio mauro maximilian "
      "maximo mechthild meera meike meinhard meir melania melchior melis merete meryl micaela michela michele mihail mikel mikhail mikołaj milada "
      "milena miles milica miloš milos mimi mira mireia mirela mirella mirko miroslav misha mohsen moises momčilo mordechai morwenna moshe munir "
      "myfanwy mylene myrna naama nadezhda nadiya nadir naim narcisa nasim nastassja natacha natálie natascha nathaniel nathanael naveed nazanin "
      "neda nehemiah nela nelly nena nerys nestor neva niccolò nicky nicolai nicoleta nicolette niki nikolai nikolaj nikolaus nila nino nives noémi "
      "nolwenn norberto nuria nusrat nydia oddvar odysseus ofelia oisín oktay olena olivér olympia omer ondřej oonagh ophelia oriana oriol ornella "
      "orsolya ortrud osama oskari osvaldo oswald otakar otilia ottavia ottmar oumar pacho paloma panagiotis paraskevi patricio patrizia paulina "
      "pavlos pedr penélope perla petar peterson petronela petros petrus phelim phillip phillipa pía piero pierluigi pietro plamen pranav praveen "
      "predrag prisca priscila quirin quinten quique rachida radka radmila radoslav radu rafe raffaele ragnheidur rahma raimund raisa rajiv ramiro "
      "ramón ranveig raymund rebeca recep regine régine reinhold remo remus renato reto rhett rhianna rhian rhona riccardo richarda rinus robb "
      "rocky rodolfo rodrigo rogelio rogier rolando romana romane romano romy rosalia rosalinda rosana rosario rosaria roscoe roselyn rosella" },
    { OMD_W_FIRST, NULL, NULL,
      "rosina roxanna rozalia rubén rudi rudolf rufina ruslana rute saara sabah sabri sabrine saeed safiya sahra saima sakari salah salvador sampo "
      "samy sandie sandor sanja sanjeev santino santo saverio scarlet scot sebastián sebastiano seija semyon senta sepp serafina sergi sergej "
      "sergiu severin severine seweryn shabana shahid shaheen shana shanice sharron shauna sheena shelagh shelly sherwin shira shlomo shona shyam "
      "sibylle siegfried siegmund siegrid sieglinde sigfrid sigi sigismund sigmund silja silvana silvain silvestre silvio silvina simona simonetta "
      "simonne sina sinan sinéad sissel slavko slavica sława slobodan sofía sofya solomiya solveigh sonali soraya sorcha stacia staníslav stavros "
      "steen stefania stefán steffi steinar stefka stephania stojan sunniva susana suse svenja svitlana sylwia szilvia tabea taco tadeusz tahir "
      "taina taliesin talitha tamás tamer tamika tanisha tanju tanvi tatjana tatyana tavish taylan telmo teodora teodoro teodors teofil terentia "
      "tereza terrance teuvo thaddeus thais thalia thandi thaddäus thekla theodora theodoros theresia thilde thomasina thorben tibor tihomir tiia "
      "tillmann timea timotej timothée tine tiziana tjark tobiasz tobi todor tomaž tomislav tommaso tomi tonje torbjorn torben torgeir torgrim "
      "torill toril torkel torvald traci traudl trinidad trude trygve tudor tullio tyrell tzvi ugo ulises ulli ulrike umberto umut ursel urs ursina "
      "uta václava valentino valeria valerio valeriu valery vanda vasile vasco vasil vassilis veerle velimir venetia verena verona veronique "
      "véronique vibeke vicente victoire vigdís vilhelm vilhelmina vilim vilmos vincente vinícius violetta violeta virgil virpi vittoria vittorio "
      "viviana viviane vjekoslav vlad vladan vladislav vlasta vojtěch volha volkmar vytautas waldemar walburga wallis walther warda wenche wendel "
      "wendelin wieland wiebke wiesław wilfried winfried wiktor witold władysław wladimir wolf wolfram xabier xenia yael yakov yana yaron yasmina "
      "yassin yegor yehuda yelena yiannis ylenia yngvar yoann yonatan yoshi youssef ysabel yulian yuliya yusra yvan yvon zacharias zafer zahid "
      "zakaria zakia zarina zaynab zdenka zeinab željko zenon zeynab zita živa zlata zoë zofie zorica zosia zuleika zygmunt" },
};

const size_t omd_first_name_count = sizeof omd_first_names / sizeof *omd_first_names;
