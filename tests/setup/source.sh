#!/usr/bin/env bash
# source.sh - fetches the source of one Debian package, of one version only
#
#     source.sh utf8proc 2.8.0-1 <sha256 of its .orig tarball> build/vendor/utf8proc
#
# Goes through apt, and so through whatever proxy or mirror the machine is set up with,
# but with a sources list and state of its own beside the target: the machine's stay as
# they are. apt checks the signatures of the lists, and we the tarball against the sum.
set -euo pipefail

package=$1 version=$2 sum=$3 target=$4
suite=bookworm
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
tarball=${package}_${version%-*}.orig.tar.gz
vendor=$(dirname "$target")
mkdir -p "$vendor/archives" "$vendor/apt"
vendor=$(cd "$vendor" && pwd)
apt=$vendor/apt

say() { echo "$package: $*" >&2; }

intact() { [ -f "$1" ] && echo "$sum  $1" | sha256sum --check --status; }

# The mirrors worth asking: that of the machine, the usual one, the one that keeps all.
mirrors() {
    apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk -v suite="$suite" '$2 == "main" && ($1 == suite || $1 ~ /stable$/) && $3 ~ /debian/ { print $3; exit }'
    echo http://deb.debian.org/debian/
    echo http://snapshot.debian.org/archive/debian/20250520T000000Z/
}

# Downloads the tarball from one mirror into the archives.
download_from() {
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial"
    echo "deb-src [signed-by=$keyring] $1 $suite main" >"$apt/sources.list"
    cat >"$apt/apt.conf" <<END
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Dir::Etc::sourcelist "$apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::State::lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "root";
Acquire::Languages "none";
Acquire::Retries "2";
Acquire::Check-Valid-Until "false";
END
    apt-get -c "$apt/apt.conf" update -q -o APT::Update::Error-Mode=any >&2 &&
        (cd "$vendor/archives" && apt-get -c "$apt/apt.conf" source -q --download-only --tar-only \
            "$package=$version" >&2)
}

download() {
    if ! command -v apt-get >/dev/null || [ ! -f "$keyring" ]; then
        say "this is not Debian: unpack $tarball yourself and name its folder, as in"
        say "make ${package^^}_SOURCE=/path/to/$package-${version%-*}"
        exit 1
    fi
    local mirror
    for mirror in $(mirrors | awk '!seen[$0]++'); do
        say "asking $mirror for version $version"
        if download_from "$mirror"; then return; fi
    done
    say "no mirror had version $version; without network, name its folder: ${package^^}_SOURCE=…"
    exit 1
}

if ! intact "$vendor/archives/$tarball"; then
    rm -f "$vendor/archives/$tarball"
    download
fi
if ! intact "$vendor/archives/$tarball"; then
    say "$tarball is not the file we know: its SHA-256 should be $sum" >&2
    rm -f "$vendor/archives/$tarball"
    exit 1
fi

# Unpacked beside its place and moved there whole, so that half a tree is never seen.
fresh=$target.$$
trap 'rm -rf "$fresh"' EXIT
mkdir -p "$fresh"
tar -xzf "$vendor/archives/$tarball" -C "$fresh" --strip-components=1
rm -rf "$target"
mv "$fresh" "$target"
