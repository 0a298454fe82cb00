#!/usr/bin/env bash
# reproduce.sh - builds the web package a second time, elsewhere, and wants the same bytes
#
#     reproduce.sh web/dist make web …      what was built, and how to build it
#
# The copy stands in another folder, in another time zone and under another locale. The
# module, the packs, the scores and the tarball that npm would publish must not differ in a byte.
set -euo pipefail

dist=$(realpath "$1")
shift
here=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
there=$scratch/a/folder/that/is/called/otherwise
mkdir -p "$there" "$scratch/first" "$scratch/second"

tar -C "$here" --exclude=./build --exclude=./web/dist --exclude=./web/node_modules --exclude=./.git -cf - . | tar -C "$there" -xf -
ln -s "$here/web/node_modules" "$there/web/node_modules"
(cd "$there" && TZ=Asia/Tokyo LC_ALL=C "$@") >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2 && exit 1; }

# The package and its module, packs and scores, in a folder.
gather() {
    cp "$1"/*.wasm "$1"/*.pack "$1"/*.scores "$3"
    (cd "$2" && npm pack --silent --pack-destination "$3" >/dev/null)
}
gather "$dist" "$here/web" "$scratch/first"
gather "$there/web/dist" "$there/web" "$scratch/second"

diff -r "$scratch/first" "$scratch/second"
(cd "$scratch/first" && sha256sum -- *)
echo "two builds, the same bytes"
