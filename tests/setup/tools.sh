#!/usr/bin/env bash
# tools.sh - sees that every tool the build and the tests need is there
#
# A tool that is found by itself is enough, wherever it came from. What is missing is
# installed on Debian and its kin, and named on other systems. Nothing is fetched when
# nothing is missing, so this works without network.
set -euo pipefail

# package           how to see that it is there: a command, a /file, or +a probe below
needed='
bash                bash
ca-certificates     /etc/ssl/certs/ca-certificates.crt
make                make
tar                 tar
gzip                gzip
gcc                 gcc
g++                 g++
libc6-dev           +header gcc stdio.h
clang               clang
clang-tidy          clang-tidy
libclang-rt-dev     +sanitizers
emscripten          emcc
libcmocka-dev       +header gcc cmocka.h
nodejs              node
npm                 npm
hunspell-sv         /usr/share/hunspell/sv_SE.dic
hunspell-en-us      /usr/share/hunspell/en_US.dic
ruby-faker          +names
hunspell-en-gb      /usr/share/hunspell/en_GB.dic
hunspell-da         /usr/share/hunspell/da_DK.dic
hunspell-no         /usr/share/hunspell/nb_NO.dic
hunspell-de-de      /usr/share/hunspell/de_DE.dic
hunspell-nl         /usr/share/hunspell/nl.dic
hunspell-fr-classical /usr/share/hunspell/fr.dic
hunspell-es         /usr/share/hunspell/es_ES.dic
hunspell-it         /usr/share/hunspell/it_IT.dic
hunspell            hunspell
brotli              brotli
chromium            chromium
firefox-esr         firefox-esr
xvfb                Xvfb
xdotool             xdotool
valgrind            valgrind
parallel            parallel
fonts-dejavu-core   /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf
'

# header COMPILER NAME
header() { command -v "$1" >/dev/null && echo "#include <$2>" | "$1" -E \
    -include stdarg.h -include stddef.h -include setjmp.h -x c - >/dev/null 2>&1; }

sanitizers() { command -v clang >/dev/null && echo 'int main(void){return 0;}' |
    clang -fsanitize=address,undefined -x c - -o /dev/null >/dev/null 2>&1; }

# Its first names; the folder is named after its version.
names() { compgen -G '/usr/share/rubygems-integration/all/gems/faker-*/lib/locales/sv.yml' >/dev/null; }

installed() { command -v dpkg-query >/dev/null &&
    dpkg-query -W -f '${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed'; }

# The dictionaries may lie elsewhere: make DICTIONARIES=folder.
found() {
    local check=${1/#\/usr\/share\/hunspell\//${DICTIONARIES:-/usr/share/hunspell}/}
    case $check in
    +*) ${check#+} ;;
    /*) [ -e "$check" ] ;;
    *) command -v "$check" >/dev/null ;;
    esac
}

missing_packages() {
    local package check
    while read -r package check; do
        [ -z "$package" ] || installed "$package" || found "$check" || echo "$package"
    done <<<"$needed"
}

missing=$(missing_packages)
[ -n "$missing" ] || exit 0
missing=${missing//$'\n'/ }

if ! command -v apt-get >/dev/null; then
    echo "These are missing, named as Debian packages: $missing." >&2
    echo "Install them with the means of this system, then run make again." >&2
    exit 1
fi

as_root=
if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! command -v sudo >/dev/null; then
        echo "As root, install: apt-get install --no-install-recommends $missing" >&2
        exit 1
    fi
fi
echo "Installing $missing"
$as_root apt-get update -q
# shellcheck disable=SC2086  # one word a package
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing

missing=$(missing_packages)
if [ -n "$missing" ]; then
    echo "Still missing after the installation: ${missing//$'\n'/ }" >&2
    exit 1
fi
