#!/usr/bin/env bash
# programs.sh - runs unit test programs, and prints the closing line of each
#
# A program that fails, or takes more than five minutes, is shown with all it printed.
set -uo pipefail

passed=0
failed=0
for program in "$@"; do
    if output=$(timeout 300 "$program" 2>&1); then
        passed=$((passed + 1))
        echo "${program#*/*/tests/unit/}: $(grep '\[  PASSED  \]' <<<"$output" | tail -n 1)"
    else
        failed=$((failed + 1))
        printf '%s\n' "$output" "${program#*/*/tests/unit/}: failed"
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
