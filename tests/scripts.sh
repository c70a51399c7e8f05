#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the shell scripts are free of shellcheck's findings. Exit code 77: not asked, because the tool is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
mapfile -d '' -t scripts < <(find run.sh test.sh .ci packaging tests \( -name '*.sh' -o -path .ci/run \) -print0)
for script in "${scripts[@]}"; do bash -n "$script"; done
if ! command -v shellcheck >/dev/null; then
    echo "skipped: shellcheck is not installed"
    exit 77
fi
shellcheck -x "${scripts[@]}"
echo "${#scripts[@]} scripts, nothing found"
