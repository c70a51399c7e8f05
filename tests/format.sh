#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether every C++ source is laid out as .clang-format says. Exit code 77: not asked, because the tool is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
if ! command -v clang-format-19 >/dev/null; then
    echo "skipped: clang-format-19 is not installed"
    exit 77
fi
mapfile -d '' -t files < <(find "$root"/{core,models,ui,app,tests} -name '*.h' -print0 -o -name '*.cpp' -print0)
if [[ ${#files[@]} -eq 0 ]]; then
    echo "no sources found under $root"
    exit 1
fi
printf '%s\0' "${files[@]}" | xargs -0 -n 40 -P "$(nproc)" clang-format-19 --dry-run -Werror --ferror-limit=1
echo "${#files[@]} files are laid out as .clang-format says"
