#!/usr/bin/env bash
# emscripten.sh - runs emcc or emar of whatever version, with what that version needs
#
#     emscripten.sh emcc -Os -c a.c -o a.o
#
# EMCC names the compiler where it is not on the path, EM_CACHE_HERE a folder for its
# own libraries where its cache cannot be written to.
set -euo pipefail

emcc=${EMCC:-emcc}
tool=$1
shift
case $tool in
emcc) command=$emcc ;;
*) command=${emcc%emcc}$tool ;;
esac

# Debian's packages keep the JavaScript that emcc itself uses here.
[ ! -d /usr/share/nodejs ] || export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}

# A frozen cache is complete and only read. Others are filled when first needed.
if [ -z "${EM_CACHE:-}" ] && [ -n "${EM_CACHE_HERE:-}" ]; then
    config=${emcc%emcc}em-config
    if [ "$("$config" FROZEN_CACHE 2>/dev/null)" != True ] &&
        cache=$("$config" CACHE 2>/dev/null) && [ ! -w "$cache" ]; then
        export EM_CACHE=$EM_CACHE_HERE
        mkdir -p "$EM_CACHE"
    fi
fi

# The stack's size was called otherwise before 3.1.25.
arguments=()
for argument in "$@"; do
    if [[ $argument == -sSTACK_SIZE=* ]]; then
        version=$("$command" -dumpversion)
        if [ "$(printf '%s\n' "$version" 3.1.25 | sort -V | head -n 1)" != 3.1.25 ]; then
            argument=-sTOTAL_STACK=${argument#*=}
        fi
    fi
    arguments+=("$argument")
done
exec "$command" "${arguments[@]}"
