#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM [SCRIPT]: drives the console through the accessibility bus. Exit code 77: tools are missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
script=${2:-openasample.py}
python=/usr/bin/python3 # Debian's own: pyatspi is no package of other Pythons

for tool in Xvfb dbus-run-session; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is missing"
        exit 77
    fi
done
if ! "$python" -c 'import pyatspi' 2>/dev/null || [[ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]]; then
    echo "skipped: python3-pyatspi or at-spi2-core is missing"
    exit 77
fi

own=$(mktemp -d)
server=
clean_up() {
    if [[ -n $server ]]; then
        kill "$server" 2>/dev/null || true
        wait "$server" || true # else it removes its socket while the next one uses the same number
    fi
    rm -rf "$own"
}
trap clean_up EXIT
mkdir -m 700 "$own/runtime" "$own/home"
export XDG_RUNTIME_DIR=$own/runtime HOME=$own/home XDG_CONFIG_HOME=$own/home XDG_DATA_HOME=$own/home TMPDIR=$own

# The server chooses a display number that is free, and says which: two tests at once do not meet.
mkfifo "$own/display"
# It stays as it is when its first client leaves (-noreset).
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$own/display" >"$own/xvfb.log" 2>&1 &
server=$!
read -r -t 30 number <"$own/display" || {
    cat "$own/xvfb.log"
    echo "Xvfb did not start"
    exit 1
}

export DISPLAY=:$number LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
timeout 120 dbus-run-session -- "$python" "$here/$script" "$program"
