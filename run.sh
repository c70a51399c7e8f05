#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Plumbline where needed and opens the console: ./run.sh [FILE...]
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")" && pwd)
# shellcheck source=packaging/common.sh
source "$root/packaging/common.sh"

usage() {
    cat <<EOF
Usage: ./run.sh [OPTION...] [FILE...]   build what is not built yet, then open the console with the files
       ./run.sh --build-only            build only; needs no display
       ./run.sh --help

Options are the console's own: --lang en|zh_CN|system and --theme system|light|dark, for this start only.
Missing Debian packages are installed with apt-get, as root or through sudo.
EOF
}

has_display() {
    [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} || -n ${QT_QPA_PLATFORM:-} ]]
}

explain_display() {
    cat >&2 <<EOF
run.sh: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so the console cannot open a window.
  - At the machine itself: start run.sh from a terminal of the desktop.
  - Over ssh: connect with 'ssh -X' and run it again.
  - To try it without a screen: apt-get install xvfb xauth, then xvfb-run -a ./run.sh
  - The command line needs no display: ./run.sh --build-only, then build/release/app/plumblinectl inspect FILE
EOF
}

case "${1:-}" in
    -h | --help)
        usage
        exit 0
        ;;
    --build-only)
        install_packages build run
        build release
        say "Built: $root/build/release/app/plumbline and plumblinectl"
        exit 0
        ;;
esac

if ! has_display; then
    explain_display
    exit 1
fi
install_packages build run
build release
say "Opening the console; close its window to end."
code=0
"$root/build/release/app/plumbline" "$@" || code=$?
if [[ $code -ne 0 ]]; then fail "the console ended with code $code; its messages are above."; fi
say "The console was closed."
