/* first_names.c - common first names, as evidence that two capitalised words are a person
 *
 * Folded. Names that are also everyday words ("Mark", "Hope", "Björn") are here too: what
 * stands around them decides. */
#include "words.h"

const omd_word_list omd_first_names[] = {
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
      "jeanette josefine kajsa karolina kim kia laila lilian lillemor lotta maj majken madeleine marika melissa natalie nathalie nina olivia paula " },
    /* Danish, Norwegian, Finnish */
    { OMD_W_FIRST, NULL, NULL,
      "mette hanne kirsten lone bente gitte lene rikke line trine camille dorthe pernille mads morten søren soren jørgen jorgen henning flemming "
      "preben poul niels jeppe troels anne ane bodil marit randi turid kari tone hege silje ingeborg gro unni tor geir terje øyvind oyvind arne odd "
      "bjørn bjorn knut svein trond kåre ole olav sindre sondre håvard havard eirik espen vegard stian even jon pål pal kjetil ingunn ragnhild "
      "torunn vigdis synnøve ragnheiður guðrún sigurður jukka matti timo juha pekka mika antti jari heikki hannu markku pentti esa jorma sami ville "
      "teemu tero petri mikko tuula päivi maija marjatta liisa pirkko leena sari minna tiina kaisa riikka eija sirpa tarja satu outi merja aino "
      "helmi eino onni toivo väinö " },
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
      "padraig oisin cillian bronagh grainne fergus hamish rory euan morag catriona " },
    /* German, Dutch, French */
    { OMD_W_FIRST, NULL, NULL,
      "wolfgang jürgen dieter helmut horst manfred günter gunter uwe jörg joerg matthias sabine renate monika gisela helga birgit brigitte heike "
      "silke anja katja ute angelika gabriele stefanie friedrich heinrich hermann ernst ludwig franz josef johannes florian felix leon finn moritz "
      "lea emilia annelies hendrik henk piet kees willem cornelis gerrit dirk maarten jeroen bas sander joost ruud wouter thijs daan sem lotte "
      "femke sanne anouk marloes ilse inge marijke joke truus greet fleur pierre michel andré andre philippe alain jacques marcel rené rene claude "
      "gérard christophe laurent nicolas thierry olivier guillaume antoine julien mathieu maxime romain françois francois isabelle sylvie martine "
      "valérie françoise francoise monique chantal céline celine aurélie aurelie manon léa chloé émilie emilie élodie elodie hélène helene " },
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
      "nikos yannis eleni " },
    /* Further names one meets in these markets */
    { OMD_W_FIRST, NULL, NULL,
      "mohammed mohamed muhammad ahmed ali hassan hussein omar ibrahim yusuf yousef mustafa mahmoud khaled karim said amir reza hamid farid fatima "
      "aisha layla leila zahra maryam amina samira yasmine hanan abdul abdi abdullah faisal farah hodan ayaan asha mehmet murat emre ayşe ayse "
      "fatma zeynep elif hakan serkan rohan raj ravi priya sunita anil sanjay vijay deepak amit neha pooja wei ming li chen hiroshi yuki kenji "
      "akiko minh thanh nguyen kwame kofi ama chidi ngozi oluwaseun tunde amara theodor teodor tekla tuva thea tuve tyko vilgot hedda hedvig hedwig "
      "henny inez jasmin joel jonatan kaspian kian lova lykke majvor meja milo milou mila nike novalie ottilia otto petronella ruben rufus sanna "
      "selim sigge sofi svea tage tilde tindra viggo vilma viking" },
};

const size_t omd_first_name_count = sizeof omd_first_names / sizeof *omd_first_names;
