# Omdöme: builds the checker, its language packs and the web package, and tests them
#
# What is generated goes to $(BUILD) and $(DIST). Each compiler has a folder of its own
# below $(BUILD) that mirrors the tree: src/text/fold.c becomes build/gcc/src/text/fold.o.

help: ## Show this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /  \1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 18

.DELETE_ON_ERROR:
.SECONDEXPANSION:
.SECONDARY:
.SUFFIXES:
MAKEFLAGS += --no-print-directory

# --- What may be set: make native CC=clang BUILD=/tmp/omdome

BUILD ?= build
DIST ?= web/dist
ifeq ($(origin CC),default)
CC := gcc
endif
CLANG ?= clang
EMCC ?= emcc
EMAR ?= emar
NODE ?= node
CFLAGS ?= -O2 -g
# Folders of the sources we build on; fetched where they are not named.
UTF8PROC_SOURCE ?= $(BUILD)/vendor/utf8proc
HUNSPELL_SOURCE ?= $(BUILD)/vendor/hunspell
DICTIONARIES ?= /usr/share/hunspell
# ruby-faker's lists of names.
NAMES ?= $(lastword $(wildcard /usr/share/rubygems-integration/all/gems/faker-*/lib/locales))
CERTIFICATES ?= /etc/ssl/certs/ca-certificates.crt
FUZZ_SECONDS ?= 60
# --lax lets unfinished rules pass with warnings.
RULECFLAGS ?=

UTF8PROC_VERSION := 2.8.0-1
UTF8PROC_SHA256 := a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc
HUNSPELL_VERSION := 1.7.1-1
HUNSPELL_SHA256 := b2d9c5369c2cc7f321cb5983fda2dbf007dce3d9e17519746840a6f0c4bf7444

# What we use of hunspell; the first ones read a dictionary as it comes, for repack.
HUNSPELL_TEXT := csutil filemgr hashmgr hunzip replist
HUNSPELL_PARTS := affentry affixmgr csutil hunspell replist suggestmgr

# Where spelling's dictionaries come from: files and Debian package of each.
SPELLINGS := sv=sv_SE=hunspell-sv en-GB=en_GB=hunspell-en-gb en-US=en_US=hunspell-en-us \
	da=da_DK=hunspell-da nb=nb_NO=hunspell-no de=de_DE=hunspell-de-de nl=nl=hunspell-nl \
	fr=fr=hunspell-fr-classical es=es_ES=hunspell-es it=it_IT=hunspell-it
DICTS := $(foreach one,$(SPELLINGS),$(firstword $(subst =, ,$(one))))

# The dictionary that a language's inflections come from.
DICTIONARY_sv := sv_SE
DICTIONARY_en := en_US

# In bytes with brotli: the module and all packs together, 250 KiB; the scores of one
# language, 60 KiB; and hunspell without a dictionary, 98 kB.
SIZE_BUDGET := 256000
SCORES_BUDGET := 61440
SPELLING_BUDGET := 98000

# --- What there is

CORE := $(sort $(foreach part,text rules personal report json,$(wildcard src/$(part)/*.c)))
CLI := $(sort $(wildcard src/cli/*.c))
SPELLING := $(sort $(wildcard src/spelling/*.c src/spelling/*.cxx))
SPELLING_WASM := $(sort $(wildcard src/spelling/wasm/*.c src/spelling/wasm/*.cxx))
REPACK := $(sort $(wildcard src/repack/*.cxx))
RULEC := $(sort $(wildcard src/rulec/*.c))
UNICODE := $(sort $(wildcard src/unicode/*.c))
LEARN := $(sort $(wildcard src/learn/*.c))
WASM := $(sort $(wildcard src/wasm/*.c))
UNIT := $(sort $(foreach depth,*.c */*.c */*/*.c,$(wildcard tests/unit/$(depth))))
FUZZ := $(sort $(wildcard tests/fuzz/*.c))
LANGUAGES := $(sort $(patsubst src/lang/%/words.rules,%,$(wildcard src/lang/*/words.rules)))
PACKS := $(foreach one,$(LANGUAGES),$(one).pack $(one).scores)

# --- Making ready

setup: tools ## Install and fetch what the build needs
	@$(MAKE) fetched

tools:
	@DICTIONARIES='$(DICTIONARIES)' tests/setup/tools.sh

fetched: $(UTF8PROC_SOURCE)/utf8proc.c $(HUNSPELL_SOURCE)/src/hunspell/hunspell.hxx web/node_modules/.ready
	@:

# $(call source,VARIABLE,package,a file of it): fetched where nobody named a folder
define source
ifeq ($($1_SOURCE),$(BUILD)/vendor/$2)
$($1_SOURCE)/$3: | $4
	@tests/setup/source.sh $2 $($1_VERSION) $($1_SHA256) $($1_SOURCE)
else
$($1_SOURCE)/$3:
	@echo '$1_SOURCE: there is no $$@' >&2; exit 1
endif
endef
$(eval $(call source,UTF8PROC,utf8proc,utf8proc.c))
# One after the other, for they share a sources list.
$(eval $(call source,HUNSPELL,hunspell,src/hunspell/hunspell.hxx,$(UTF8PROC_SOURCE)/utf8proc.c))

# Only a changed lock file asks npm again. npm then trusts the certificates that the
# machine trusts, which it would not do by itself.
web/node_modules/.ready: web/package-lock.json
	cd web && NODE_EXTRA_CA_CERTS=$${NODE_EXTRA_CA_CERTS:-$(CERTIFICATES)} npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

# --- Compiling

WARNINGS := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
TABLES := $(BUILD)/unicode/unicode_tables.h
NAME_TABLE := $(BUILD)/names/names_table.h
LETTER_TABLE := $(BUILD)/letters/letters_table.h
INCLUDES := -Iinclude -I$(dir $(TABLES)) -I$(dir $(NAME_TABLE)) -isystem $(UTF8PROC_SOURCE)
DEFINES := -DUTF8PROC_STATIC

# One job a processor where nobody said how many.
JOBS = $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))

# Long commands are shown by their gist, with V=1 in full.
Q := $(if $(V),,@)
say = $(if $(V),,@echo '$1')

comma := ,
objects = $(addprefix $(BUILD)/$1/,$(addsuffix .o,$(basename $2)))
hunspell = $(addprefix $(BUILD)/$1/hunspell/,$(addsuffix .o,$2))

# Asks for a new archive when a source file was added or taken away.
if_changed = $(if $(subst x$(strip $2)x,,x$(strip $(file <$1))x),FORCE)

# $(call archive,file,objects,archiver)
define archive
$1: $2 $$(call if_changed,$1.list,$2)
	@rm -f $$@.new && $3 rcs $$@.new $$(filter %.o,$$^) && mv $$@.new $$@ && echo '$2' > $$@.list
endef

# The C++ compiler beside a C compiler: gcc g++, clang clang++, emcc em++.
plusplus = $(patsubst %emcc,%em++,$(patsubst %clang,%clang++,$(patsubst %gcc,%g++,$1)))
HUNSPELL_FLAGS := -DHUNSPELL_STATIC -isystem $(HUNSPELL_SOURCE)/src/hunspell
# What a sanitizer would need of C++'s own runtime.
not_sanitized = $(if $(findstring -fsanitize,$1),-fno-sanitize=vptr$(comma)function)
# In the module there is nobody to catch what is thrown. Here speed is worth its bytes.
# With bulk memory the compiler would keep what each thread has of its own apart, for which the
# linker has no room; without it there is one thread.
HUNSPELL_FLAGS_wasm = -O2 $(filter-out -mbulk-memory,$(WASM_FEATURES)) -fno-exceptions -fno-rtti
HUNSPELL_OURS := -Isrc/spelling -I$(dir $(LETTER_TABLE)) -include hunspell_parts.hxx

# $(call variant,name,compiler,flags,archiver): how to compile in one of several ways
define variant
$(BUILD)/$1/%.o: %.c Makefile | $$$$(@D)/ $(TABLES) $(NAME_TABLE) $(UTF8PROC_SOURCE)/utf8proc.c
	$$(call say,$1: $$<)
	$$(Q)$2 -std=c11 $(WARNINGS) $3 $(DEFINES) $(INCLUDES) -MMD -MP -c $$< -o $$@

# Not ours to mend: its warnings, and that it adds 0 to a null pointer.
$(BUILD)/$1/utf8proc.o: $(UTF8PROC_SOURCE)/utf8proc.c Makefile | $(BUILD)/$1/
	$$(call say,$1: $$<)
	$$(Q)$2 -w $3 $(if $(findstring -fsanitize,$3),-fno-sanitize=pointer-overflow) $(DEFINES) -c $$< -o $$@

# C++ only where hunspell wants it, and of the same compiler.
$(BUILD)/$1/%.o: %.cxx Makefile | $$$$(@D)/ $(HUNSPELL_SOURCE)/src/hunspell/hunspell.hxx $(LETTER_TABLE)
	$$(call say,$1: $$<)
	$$(Q)$(call plusplus,$2) -std=c++11 $(filter-out -Wpedantic,$(WARNINGS)) $(or $(HUNSPELL_FLAGS_$1),$3) $(call not_sanitized,$3) $(HUNSPELL_FLAGS) $$(if $$(filter src/repack/%,$$<),,$(HUNSPELL_OURS)) $(INCLUDES) -MMD -MP -c $$< -o $$@

# Not ours to mend: its warnings, and small mistakes that do no harm.
$(BUILD)/$1/hunspell/%.o: $(HUNSPELL_SOURCE)/src/hunspell/%.cxx $(wildcard src/spelling/*.hxx) src/spelling/dictionary.h src/spelling/unicode/uchar.h $(LETTER_TABLE) Makefile | $(BUILD)/$1/hunspell/
	$$(call say,$1: $$<)
	$$(Q)$(call plusplus,$2) -std=c++11 -w $(or $(HUNSPELL_FLAGS_$1),$3) $(call not_sanitized,$3) $(HUNSPELL_FLAGS) $(HUNSPELL_OURS) -DOMD_IN_$$* -c $$< -o $$@

$(call archive,$(BUILD)/$1/libspelling.a,$(call objects,$1,$(SPELLING)) $(call hunspell,$1,$(HUNSPELL_PARTS)),$4)
-include $(patsubst %.o,%.d,$(call objects,$1,$(SPELLING) $(SPELLING_WASM) $(REPACK)))

$(call archive,$(BUILD)/$1/libomdome.a,$(call objects,$1,$(CORE)),$4)
-include $(patsubst %.o,%.d,$(call objects,$1,$(CORE) $(CLI) $(RULEC) $(UNICODE) $(LEARN) $(WASM) $(UNIT) $(FUZZ) $(BENCH)))
endef

# $(call host,name,compiler,flags): one that also has programs. Their parts are archives,
# so that a test may use them: its own main() then takes precedence.
define host
$(call variant,$1,$2,$3,ar)
$(call archive,$(BUILD)/$1/librulec.a,$(call objects,$1,$(RULEC)),ar)
$(call archive,$(BUILD)/$1/liblearn.a,$(call objects,$1,$(LEARN)),ar)
$(call archive,$(BUILD)/$1/libcli.a,$(call objects,$1,$(CLI)),ar)
$(call archive,$(BUILD)/$1/libtest.a,$(call objects,$1,$(filter-out %_test.c,$(UNIT))),ar)

$(BUILD)/$1/omdome: $(addprefix $(BUILD)/$1/,libcli.a libspelling.a libomdome.a utf8proc.o)
	$$(Q)$2 $3 $$^ -lstdc++ -lm -o $$@

$(BUILD)/$1/rulec: $(BUILD)/$1/librulec.a $(BUILD)/$1/libomdome.a
	$$(Q)$2 $3 $$^ -o $$@

$(BUILD)/$1/learn: $(BUILD)/$1/liblearn.a $(BUILD)/$1/libomdome.a
	$$(Q)$2 $3 $$^ -lm -o $$@

$(BUILD)/$1/%_test: $(BUILD)/$1/%_test.o $(addprefix $(BUILD)/$1/,libtest.a librulec.a liblearn.a libcli.a libspelling.a libomdome.a utf8proc.o)
	$$(Q)$2 $3 $$^ -lcmocka -lstdc++ -lm -o $$@

$(BUILD)/$1/tests/bench/native: $(addprefix $(BUILD)/$1/,tests/bench/native.o tests/bench/floor.o libomdome.a utf8proc.o)
	$$(Q)$2 $3 $$^ -o $$@
endef

NATIVE := $(notdir $(firstword $(CC)))
$(eval $(call host,$(NATIVE),$(CC),$(CFLAGS)))
ifneq ($(NATIVE),$(notdir $(CLANG)))
$(eval $(call host,$(notdir $(CLANG)),$(CLANG),$(CFLAGS)))
endif
$(eval $(call host,sanitize,$(CLANG),-O1 -g $(SANITIZE)))
$(eval $(call variant,fuzz,$(CLANG),-O1 -g $(SANITIZE) -fsanitize=fuzzer-no-link,ar))

# Reports each stretch of code that is run, to the test that counts them, and what the C
# library goes through.
$(eval $(call variant,counted,$(CC),-O1 -g -fsanitize-coverage=trace-pc,ar))
COUNTED := memcpy memmove memset memcmp memchr strlen
GROWTH := $(BUILD)/counted/growth_test
$(GROWTH): $(BUILD)/$(NATIVE)/tests/unit/growth/growth_test.o $(BUILD)/$(NATIVE)/libtest.a $(BUILD)/counted/libomdome.a
	$(Q)$(CC) $(CFLAGS) $^ $(COUNTED:%=-Wl,--wrap=%) -lcmocka -o $@

$(BUILD)/fuzz/tests/fuzz/%: $(BUILD)/fuzz/tests/fuzz/%.o $(BUILD)/fuzz/libspelling.a $(BUILD)/fuzz/libomdome.a
	$(Q)$(CLANG) $(SANITIZE) -fsanitize=fuzzer $^ -lstdc++ -lm -o $@

%/:
	@mkdir -p $@

# --- The tables of Unicode

# What src/text asks of utf8proc, laid out small: so utf8proc itself is in no product
# but the command. Its program is built without them.
$(BUILD)/unicode/unicode: $(UNICODE) src/text/decode.c $(wildcard src/unicode/*.h src/text/*.h) $(UTF8PROC_SOURCE)/utf8proc.c Makefile | $(BUILD)/unicode/
	$(call say,$@)
	$(Q)$(CC) -w -O1 $(DEFINES) -c $(UTF8PROC_SOURCE)/utf8proc.c -o $@.utf8proc.o
	$(Q)$(CC) -std=c11 $(WARNINGS) -O1 $(DEFINES) -Iinclude -isystem $(UTF8PROC_SOURCE) $(UNICODE) src/text/decode.c $@.utf8proc.o -o $@

$(TABLES): $(BUILD)/unicode/unicode
	$(Q)$< > $@

# --- The table of first names

NAME_SOURCES := $(wildcard src/names/*.c) $(wildcard src/text/*.c)
$(BUILD)/names/names: $(NAME_SOURCES) src/names/word_lists.h src/personal/names.h src/personal/words.h $(TABLES) Makefile | $(BUILD)/names/
	$(call say,$@)
	$(Q)$(CC) -std=c11 $(WARNINGS) -O1 -Iinclude -I$(dir $(TABLES)) $(NAME_SOURCES) -o $@

$(NAME_TABLE): $(BUILD)/names/names src/names/first_names.txt
	$(Q)$< '$(NAMES)' $(DICTIONARIES)/sv_SE.dic $(DICTIONARIES)/en_US.dic < src/names/first_names.txt > $@

# --- The table of letters

$(BUILD)/letters/letters: src/letters/letters.c $(HUNSPELL_SOURCE)/src/hunspell/hunspell.hxx Makefile | $(BUILD)/letters/
	$(call say,$@)
	$(Q)$(CC) -std=c11 $(WARNINGS) -O1 -isystem $(HUNSPELL_SOURCE)/src/hunspell $< -o $@

$(LETTER_TABLE): $(BUILD)/letters/letters
	$(Q)$< > $@

# --- The command and the packs

native: $(BUILD)/omdome ## Build the command, build/omdome

$(BUILD)/omdome $(BUILD)/rulec $(BUILD)/learn: $(BUILD)/%: $(BUILD)/$(NATIVE)/% $$(call if_changed,$(BUILD)/$$*.list,$(NATIVE))
	@ln -sf $(NATIVE)/$* $@ && echo $(NATIVE) > $@.list

# The command looks for its packs beside the place that a link leads to.
PREFIX ?= /usr/local
install: native packs ## Install the command, its packs and its manual page below PREFIX
	install -D $(BUILD)/omdome $(DESTDIR)$(PREFIX)/lib/omdome/omdome
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/lib/omdome/packs $(addprefix $(BUILD)/packs/,*.pack *.scores)
	install -D -m 644 -t $(DESTDIR)$(PREFIX)/share/man/man1 src/cli/omdome.1
	mkdir -p $(DESTDIR)$(PREFIX)/bin
	ln -sf ../lib/omdome/omdome $(DESTDIR)$(PREFIX)/bin/omdome

# Where texts lie that were written as an exam is.
EXAM := tests/cases/%.jsonl $(LANGUAGES:%=src/learn/texts/%/exam-%.jsonl)

packs: $(PACKS:%=$(BUILD)/packs/%) ## Compile the rules of every language

# What the scorer has learnt from the labelled texts; the same texts teach the same. Those that
# were written as an exam is come last.
$(BUILD)/scores/%.scores: $(BUILD)/learn $$(sort $$(wildcard src/learn/texts/$$*/*.jsonl tests/cases/$$*/*.jsonl)) | $(BUILD)/scores/
	$(BUILD)/learn $* -o $@ $(LEARNFLAGS) $(filter-out $(EXAM),$(filter %.jsonl,$^)) --exam $(filter $(EXAM),$^)

$(BUILD)/packs/%.pack: $(BUILD)/rulec $$(wildcard src/lang/$$*/*) | $(BUILD)/packs/
	$(BUILD)/rulec compile src/lang/$* -o $@ $(RULECFLAGS) $(DICTIONARY_$*:%=--dictionary $(DICTIONARIES)/%)

$(BUILD)/packs/%.scores: $(BUILD)/packs/%.pack $(BUILD)/scores/%.scores $(BUILD)/rulec
	$(BUILD)/rulec tie $(BUILD)/packs/$*.pack $(BUILD)/scores/$*.scores -o $@

# Hunspell's own table of words, filled by hunspell, tells what is in a dictionary.
$(BUILD)/repack: $(call objects,$(NATIVE),$(REPACK) $(patsubst %,src/spelling/%.c,coder dictionary rules_sound words) src/text/decode.c) $(HUNSPELL_TEXT:%=$(BUILD)/repack.d/%.o)
	$(Q)$(call plusplus,$(CC)) $(CFLAGS) $^ -o $@

$(BUILD)/repack.d/%.o: $(HUNSPELL_SOURCE)/src/hunspell/%.cxx | $(BUILD)/repack.d/
	$(Q)$(call plusplus,$(CC)) -std=c++11 -w $(CFLAGS) $(HUNSPELL_FLAGS) -c $< -o $@

dictionaries: $(DICTS:%=$(BUILD)/dictionaries/%.dict) ## Repack the dictionaries for spelling

# $(call dictionary,code,its files,their package): in the web package with its licence
define dictionary
$(BUILD)/dictionaries/$1.dict: $(BUILD)/repack $(DICTIONARIES)/$2.aff $(DICTIONARIES)/$2.dic | $(BUILD)/dictionaries/
	$(BUILD)/repack $(DICTIONARIES)/$2 $1 -o $$@

$(DIST)/$1.dict: $(BUILD)/dictionaries/$1.dict | $(DIST)/licences/
	cp /usr/share/doc/$3/copyright $(DIST)/licences/$1.txt
	cp $$< $$@
endef
$(foreach one,$(SPELLINGS),$(eval $(call dictionary,$(word 1,$(subst =, ,$(one))),$(word 2,$(subst =, ,$(one))),$(word 3,$(subst =, ,$(one))))))

words: $(BUILD)/rulec ## Show the forms of a word: make words LANG=sv WORD=ta
	@$(BUILD)/rulec words src/lang/$(LANG) $(DICTIONARY_$(LANG):%=--dictionary $(DICTIONARIES)/%) $(WORD)

# --- WebAssembly and the web package

# What every browser has that knows the language of our scripts, ES2022.
WASM_FEATURES := -mbulk-memory -msign-ext -mnontrapping-fptoint
WASMFLAGS ?= -Oz $(WASM_FEATURES)
# Where a check spends its time is compiled for speed, and so is what looks at a pack or reads a
# dictionary, for which a first check waits; the rest for size. Unrolled loops would be larger,
# and no faster.
HOT := $(addprefix src/,$(patsubst %,text/%.c,links view tokens utf16) \
	$(patsubst %,rules/%.c,classify eval window scorer features said) \
	$(patsubst %,personal/%.c,names words personal shape) src/wasm/strings.c spelling/coder.c spelling/words.c)
# A reactor: no main, nothing to import, memory that starts small and grows. The stack
# lies below the data, so that an overflow is a trap and not a changed table.
WASM_LINK := -sSTANDALONE_WASM --no-entry -sALLOW_MEMORY_GROWTH=1 \
	-sINITIAL_MEMORY=1048576 -sSTACK_SIZE=262144 -Wl,--stack-first
# Functions called from one place only are else all put into that one: a browser then works
# a quarter of a second on a function of 60 kB, and a first check waits for it.
FEW_INLINED := -sBINARYEN_EXTRA_PASSES=--one-caller-inline-max-function-size=70
# Made smaller, then faster, and its locals alike: a check takes 4 percent less than of what is
# made smaller alone, and with brotli the bytes are as many.
SMALL_FUNCTIONS := $(FEW_INLINED),-O3,--merge-locals,--coalesce-locals,--reorder-locals
EMSCRIPTEN := EMCC='$(EMCC)' EM_CACHE_HERE='$(abspath $(BUILD))/vendor/emscripten' tests/setup/emscripten.sh

$(eval $(call variant,wasm,$(EMSCRIPTEN) emcc,$$(WASMFLAGS),$(EMSCRIPTEN) emar))
$(call objects,wasm,$(HOT)): WASMFLAGS := -O3 -fno-unroll-loops $(WASM_FEATURES)
$(call objects,wasm,src/rules/pack_check.c): WASMFLAGS := -O2 -fno-unroll-loops $(WASM_FEATURES)

web: wasm packs-web spelling-web js ## Build the web package, web/dist
wasm: $(DIST)/omdome.wasm
packs-web: $(PACKS:%=$(DIST)/%)
spelling-web: $(DIST)/spelling.wasm $(DICTS:%=$(DIST)/%.dict)
js: $(DIST)/.built $(DIST)/LICENSE $(DIST)/demo/.built

# Nothing is put in its place that could reach anything outside.
$(DIST)/omdome.wasm: $(call objects,wasm,$(WASM)) $(BUILD)/wasm/libomdome.a tests/setup/imports.mjs tests/setup/join-data.mjs | $(DIST)/
	$(Q)$(EMSCRIPTEN) emcc $(WASMFLAGS) $(filter %.o %.a,$^) $(WASM_LINK) -sMALLOC=none $(SMALL_FUNCTIONS) -o $(BUILD)/wasm/linked.wasm
	$(Q)$(NODE) tests/setup/join-data.mjs $(BUILD)/wasm/linked.wasm $(BUILD)/wasm/omdome.wasm
	$(Q)$(NODE) tests/setup/imports.mjs $(BUILD)/wasm/omdome.wasm
	@cp $(BUILD)/wasm/omdome.wasm $@

# Hunspell's stack is deeper than ours.
$(DIST)/spelling.wasm: $(call objects,wasm,$(SPELLING_WASM)) $(BUILD)/wasm/libspelling.a $(BUILD)/wasm/libomdome.a tests/setup/imports.mjs tests/setup/join-data.mjs | $(DIST)/
	$(Q)$(EMSCRIPTEN) em++ -O2 $(WASM_FEATURES) $(filter %.o %.a,$^) -sMALLOC=emmalloc $(subst STACK_SIZE=262144,STACK_SIZE=1048576,$(subst INITIAL_MEMORY=1048576,INITIAL_MEMORY=4194304,$(WASM_LINK))) $(FEW_INLINED) -o $(BUILD)/wasm/linked-spelling.wasm
	$(Q)$(NODE) tests/setup/join-data.mjs $(BUILD)/wasm/linked-spelling.wasm $(BUILD)/wasm/spelling.wasm
	$(Q)$(NODE) tests/setup/imports.mjs $(BUILD)/wasm/spelling.wasm
	@cp $(BUILD)/wasm/spelling.wasm $@

$(addprefix $(DIST)/,$(PACKS)): $(DIST)/%: $(BUILD)/packs/% | $(DIST)/
	cp $< $@

$(DIST)/LICENSE: LICENSE | $(DIST)/
	@cp $< $@

# The scripts carry the hashes of what the browser loads, which it then checks.
$(DIST)/.built: $(shell find web/src -type f 2>/dev/null) $(wildcard web/*.mjs) web/tsconfig.json web/package.json web/node_modules/.ready \
		$(addprefix $(DIST)/,omdome.wasm spelling.wasm $(PACKS) $(DICTS:%=%.dict)) | $(DIST)/
	@find $(DIST) -name '*.ts' -delete
	cd web && node_modules/.bin/tsc -p . --outDir '$(abspath $(DIST))'
	@$(NODE) web/build.mjs $(DIST)
	@touch $@

# The example pages of editors, each with its editor.
$(DIST)/demo/.built: $(DIST)/.built $(wildcard web/demo/*.js web/demo/*.mjs web/demo/editors/*.js) | $(DIST)/demo/
	cd web && npm run --silent bundle
	@touch $@

site: web ## Build the demo as static files that any server can serve, build/site
	@$(NODE) web/demo/site.mjs $(BUILD)/site

all: native web

demo: setup ## Build everything and serve the demo page
	@$(MAKE) $(JOBS) all
	@cd web && npm run --silent demo

# --- Tests

# Tests find the rules and the command here.
export OMDOME_PACKS = $(abspath $(BUILD))/packs
export OMDOME = $(abspath $(BUILD))/omdome
export OMDOME_DICTIONARIES = $(abspath $(BUILD))/dictionaries

# Each suite is a target of its own; all are run, and the last line says how many passed.
SUITES := native native-clang web test-size test-unit test-sanitize test-cases test-spelling test-reproducible test-e2e

test: setup ## Set up, build with every compiler and run every test
	@passed=0; failed=; for suite in $(SUITES); do \
		echo "== $$suite"; \
		if $(MAKE) $(JOBS) $$suite; then passed=$$((passed + 1)); else failed="$$failed $$suite"; fi; \
	done; \
	set -- $$failed; [ $$# = 0 ] || echo "failed:$$failed"; \
	echo "$$passed passed, $$# failed"; [ $$# = 0 ]

programs = $(patsubst %.c,$(BUILD)/$1/%,$(filter-out %/growth_test.c,$(filter %_test.c,$(UNIT))))
CASES = $(NODE) tests/cases/score.mjs --check

native-clang: $(BUILD)/$(notdir $(CLANG))/omdome

test-unit: $(call programs,$(NATIVE)) $(GROWTH) packs dictionaries ## Run the unit tests
	@tests/setup/programs.sh $(call programs,$(NATIVE)) $(GROWTH)

test-cases: native packs ## Run the labelled cases and print precision and recall
	$(CASES) $(BUILD)/omdome

# Built by clang, so that the tests run in what either compiler makes.
test-sanitize: $(call programs,sanitize) $(BUILD)/sanitize/omdome packs dictionaries ## Run unit tests and cases under ASan and UBSan
	@tests/setup/programs.sh $(call programs,sanitize)
	$(CASES) $(BUILD)/sanitize/omdome

test-size: web
	@$(NODE) tests/setup/size.mjs $(SPELLING_BUDGET) $(DIST)/spelling.wasm
	@for scores in $(LANGUAGES:%=$(DIST)/%.scores); do $(NODE) tests/setup/size.mjs $(SCORES_BUDGET) $$scores || exit 1; done
	@$(NODE) tests/setup/size.mjs $(SIZE_BUDGET) $(DIST)/omdome.wasm $(LANGUAGES:%=$(DIST)/%.pack)

# The same sources must give the same bytes, wherever they are built.
test-reproducible: web ## Build the web package again in another folder and compare
	@tests/setup/reproduce.sh $(DIST) $(MAKE) $(JOBS) web BUILD=build DIST=web/dist \
		UTF8PROC_SOURCE='$(abspath $(UTF8PROC_SOURCE))' HUNSPELL_SOURCE='$(abspath $(HUNSPELL_SOURCE))'

# make test-e2e TESTS="reply watch" ENGINE=firefox
test-e2e: web native ## Run the end-to-end tests in Chromium and in Firefox
	$(NODE) tests/e2e/run.mjs $(ENGINE:%=--engine %) $(TESTS)

# A file at a time: clang-tidy 14 mixes files up, and only what changed need be looked at.
lint: $(patsubst %.c,$(BUILD)/lint/%.ok,$(CORE) $(CLI) $(RULEC) $(UNICODE) $(LEARN) $(filter %.c,$(SPELLING))) ## Run clang-tidy over our own C

$(BUILD)/lint/%.ok: %.c .clang-tidy $$(wildcard include/*.h src/*/*.h) | $$(@D)/ $(TABLES) $(NAME_TABLE) $(UTF8PROC_SOURCE)/utf8proc.c
	clang-tidy --quiet $< -- -std=c11 $(DEFINES) $(INCLUDES) 2>/dev/null
	@touch $@

bench: web packs $(BUILD)/$(NATIVE)/tests/bench/native $(BUILD)/bench/floor.wasm tests/bench/node_modules/.ready ## Measure speed, memory and size beside the floor and other tools
	$(NODE) tests/bench/speed.mjs $(DIST) $(BUILD)/$(NATIVE)/tests/bench/native $(BUILD)/packs $(BUILD)/bench/floor.wasm $(BUILD)/bench/speed.json
	$(NODE) tests/bench/count.mjs $(BUILD)/$(NATIVE)/tests/bench/native $(BUILD)/packs $(COUNTFLAGS)

$(BUILD)/bench/floor.wasm: tests/bench/floor.c $(UTF8PROC_SOURCE)/utf8proc.c tests/setup/imports.mjs | $(BUILD)/bench/
	$(Q)$(EMSCRIPTEN) emcc -O2 -w -DUTF8PROC_STATIC -I$(UTF8PROC_SOURCE) $(filter %.c,$^) $(WASM_LINK) -sMALLOC=emmalloc -o $@
	$(Q)$(NODE) tests/setup/imports.mjs $@

bench-personal: web tests/bench/node_modules/.ready ## Compare how personal data is found with other tools
	@$(NODE) tests/bench/personal.mjs $(DIST)

bench-spelling: web tests/bench/node_modules/.ready ## Compare spelling with other packages for it
	@cd tests/bench && $(NODE) spelling.mjs $(abspath $(DIST)) $(DICTIONARIES)

bench-typing: web ## Measure what the checker adds to the time a key takes to show, in both browsers
	@for engine in chromium firefox; do OMDOME_ENGINE=$$engine $(NODE) tests/bench/typing.mjs; echo; done

tests/bench/node_modules/.ready: tests/bench/package-lock.json
	cd tests/bench && NODE_EXTRA_CA_CERTS=$${NODE_EXTRA_CA_CERTS:-$(CERTIFICATES)} npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

# What a fuzzer found worth keeping stays in build/fuzz/corpus; tests/fuzz/<name>/ holds seeds.
fuzz: $(if $(FUZZ),$(FUZZ:%.c=$(BUILD)/fuzz/%) packs dictionaries) ## Look for crashes, FUZZ_SECONDS for each entry
	@for program in $(filter $(BUILD)/fuzz/%,$^); do \
		name=$${program##*/}; mkdir -p $(BUILD)/fuzz/corpus/$$name; \
		seeds=; [ ! -d tests/fuzz/$$name ] || seeds=tests/fuzz/$$name; \
		$$program -max_total_time=$(FUZZ_SECONDS) -print_final_stats=1 -artifact_prefix=$(BUILD)/fuzz/ \
			$(BUILD)/fuzz/corpus/$$name $$seeds || exit 1; \
	done
	@[ -n '$(FUZZ)' ] || echo 'There is nothing in tests/fuzz yet.'

# $(call same,number of wrong words that are asked about)
same = $(NODE) tests/spelling/same.mjs $(BUILD)/omdome $(abspath $(BUILD))/frozen.so $(BUILD)/dictionaries $(DICTIONARIES) \
	$(foreach one,$(SPELLINGS),$(word 1,$(subst =, ,$(one)))=$(word 2,$(subst =, ,$(one)))=$1)
test-spelling: native dictionaries $(BUILD)/frozen.so ## Compare spelling with Debian's hunspell, word by word
	$(call same,60)

# Hunspell needs an hour for so many suggestions; they are kept.
compare-suggestions: native dictionaries $(BUILD)/frozen.so ## Compare thousands of lists of suggestions with Debian's hunspell
	KEPT=$(BUILD)/suggestions $(call same,4000)

$(BUILD)/frozen.so: tests/spelling/frozen.c | $(BUILD)/
	$(CC) $(WARNINGS) -shared -fPIC $< -o $@

# --- Tidying

clean: ## Remove what was built; what was fetched stays
	rm -rf $(DIST) $(filter-out $(BUILD)/vendor,$(wildcard $(BUILD)/*))

distclean: clean ## Remove what was fetched, too
	rm -rf $(BUILD) web/node_modules

FORCE:

.PHONY: help setup tools fetched native install packs words dictionaries web wasm packs-web spelling-web js site all demo test test-size native-clang test-unit \
	test-cases test-sanitize test-spelling compare-suggestions test-reproducible test-e2e lint bench bench-personal bench-spelling bench-typing fuzz clean distclean FORCE
