#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every fuzz target for some seconds: run.sh BUILD-FOLDER SECONDS [NAME...]. What libFuzzer finds worth keeping
# stays in BUILD-FOLDER/corpus, input that breaks a target in BUILD-FOLDER/faults.
set -euo pipefail

build=$(cd "$1" && pwd)
seconds=$2
shift 2
mkdir -p "$build/corpus" "$build/faults"

fuzz_one() { # NAME
    local program=$build/tests/fuzz/$1 log=$build/$1.log seeds seed
    mapfile -t seeds < <(sed '/^$/d' "$program.seeds")
    mkdir -p "$build/corpus/$1"
    # libFuzzer wants folders, and targets may name single files.
    if [[ ${#seeds[@]} -gt 0 ]]; then
        find "${seeds[@]}" -type f -print0 | while IFS= read -r -d '' seed; do
            cp "$seed" "$build/corpus/$1/seed-$(sha1sum <"$seed" | cut -c1-16)"
        done
    fi
    if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$build/faults/$1-" "$build/corpus/$1" >"$log" 2>&1; then
        printf '    %-24s %9s runs, no fault\n' "$1" "$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")"
    else
        tail -n 60 "$log"
        printf '    %-24s FAULT: the input is in %s\n' "$1" "$build/faults"
        return 1
    fi
}

names=("$@")
if [[ ${#names[@]} -eq 0 ]]; then
    for seeds in "$build"/tests/fuzz/*.seeds; do
        [[ -e $seeds ]] || break
        names+=("$(basename "$seeds" .seeds)")
    done
fi

faults=0
for name in "${names[@]}"; do
    fuzz_one "$name" || faults=$((faults + 1))
done
printf 'fuzz: %d targets, %d with a fault\n' "${#names[@]}" "$faults"
[[ $faults -eq 0 ]]
