#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds and runs the tests; see usage().
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
# shellcheck source=packaging/common.sh
source "$root/packaging/common.sh"

usage() {
    cat <<EOF
Usage: ./test.sh [OPTION...]   all tests, then a short run of the fuzz targets

  --filter REGEX   only the tests whose names match; no fuzz run
  --asan           the tests under the address and undefined-behaviour sanitizers
  --no-fuzz        no fuzz run
  --nightly        more of what is random: 1,000 SIGKILLs of the store's writer, 60 seconds for each fuzz target
  --fuzz-time SEC  seconds for each fuzz target (default $fuzz_seconds)
  --screens DIR    only: draw every screen and state as PNG into DIR, in both themes and languages
  --corpus [DIR]   only: read the real logs in DIR/corpus and DIR/lab, print the table, compare with tpm2_eventlog; without DIR
                   the one that PLUMBLINE_CORPUS names, or that lies beside the source folder
  --bench          only: measure reading and replay against other programs, and print the ratios
  --tidy           only: clang-tidy over all sources
  --help

Missing Debian packages are installed with apt-get, as root or through sudo.
EOF
}

preset=dev
fuzz=yes
fuzz_seconds=5
filter=
action=tests
screens=
corpus=

value_of() { # OPTION COUNT VALUE: the value that an option needs
    if [[ $2 -lt 2 || -z $3 ]]; then fail "$1 needs a value; see ./test.sh --help"; fi
}

while [[ $# -gt 0 ]]; do
    case "$1" in
        --filter)
            value_of "$1" $# "${2:-}"
            filter=$2 fuzz=no
            shift
            ;;
        --fuzz-time)
            value_of "$1" $# "${2:-}"
            fuzz_seconds=$2
            shift
            ;;
        --screens)
            value_of "$1" $# "${2:-}"
            action=screens screens=$2
            shift
            ;;
        --asan) preset=asan ;;
        --no-fuzz) fuzz=no ;;
        --nightly)
            export PLUMBLINE_KILLS=1000
            fuzz_seconds=60
            ;;
        --corpus)
            action=corpus
            if [[ $# -gt 1 && $2 != -* ]]; then
                corpus=$2
                shift
            fi
            ;;
        --bench) action=bench ;;
        --tidy) action=tidy ;;
        -h | --help)
            usage
            exit 0
            ;;
        *) fail "unknown option $1; see ./test.sh --help" ;;
    esac
    shift
done

# Builds everything of the preset and runs its tests; keeps ctest's summary for the end.
run_tests() {
    local log=$root/build/$preset/ctest.log arguments=(--test-dir "$root/build/$preset" --output-on-failure)
    if [[ -n $filter ]]; then arguments+=(-R "$filter" --no-tests=error); fi
    build "$preset"
    say "Running the tests"
    tests_code=0
    ctest "${arguments[@]}" -j "$(nproc)" 2>&1 | tee "$log" || tests_code=$?
    summary=$(sed -n '/tests passed/,$p' "$log")
}

run_fuzz() {
    build fuzz
    say "Fuzzing, $fuzz_seconds s for each target"
    fuzz_code=0
    "$root/tests/fuzz/run.sh" "$root/build/fuzz" "$fuzz_seconds" || fuzz_code=$?
}

all_tests() {
    local tests_code=0 fuzz_code=0 summary=
    run_tests
    if [[ $fuzz == yes ]]; then run_fuzz; fi
    printf '\n%s\n' "$summary"
    if [[ $tests_code -ne 0 ]]; then fail "tests failed; their output is above and in build/$preset/ctest.log"; fi
    if [[ $fuzz_code -ne 0 ]]; then fail "a fuzz target found a fault; its report is above"; fi
    say "All tests passed."
}

draw_screens() {
    mkdir -p "$screens"
    screens=$(cd "$screens" && pwd)
    build dev plumbline_screens
    say "Drawing the screens into $screens"
    QT_QPA_PLATFORM=offscreen "$root/build/dev/tests/screens/plumbline_screens" "$screens" || fail "drawing failed"
    say "$(find "$screens" -name '*.png' | wc -l) pictures lie in $screens"
}

read_corpus() {
    build "$preset" plumblinectl
    local code=0 arguments=(--program "$root/build/$preset/app/plumblinectl")
    if [[ -n $corpus ]]; then arguments+=(--corpus "$corpus"); fi
    python3 "$root/tests/corpus/run.py" "${arguments[@]}" || code=$?
    if [[ $code -eq 77 ]]; then fail "there is no corpus; name its folder"; fi
    python3 "$root/tests/corpus/compare_yaml.py" "${arguments[@]}" || code=1
    if [[ $code -ne 0 ]]; then fail "the corpus holds something unexplained; see the tables above"; fi
    say "Everything in the corpus is explained."
}

run_bench() {
    build bench plumbline_bench plumbline_storebench
    "$root/tests/bench/run.py" --build "$root/build/bench" || fail "the benchmark failed; see above"
    say "Measured; tests/bench/README.md says what the numbers mean."
}

install_packages build run test
case $action in
    tests) all_tests ;;
    screens) draw_screens ;;
    corpus) read_corpus ;;
    bench) run_bench ;;
    tidy)
        build dev
        "$root/tests/tidy.sh" "$root/build/dev" || fail "clang-tidy has something to say; see above"
        say "clang-tidy has nothing to say."
        ;;
esac
