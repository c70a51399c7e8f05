#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over our sources: tidy.sh BUILD-FOLDER [FILE...]. Takes minutes, so it is no part of the ordinary tests.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$1
shift
files=("$@")
if [[ ${#files[@]} -eq 0 ]]; then
    mapfile -d '' -t files < <(find "$root"/{core,models,ui,app} -name '*.cpp' -print0)
fi
printf '%s\0' "${files[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy-19 -p "$build" --quiet --warnings-as-errors='*'
echo "${#files[@]} files, nothing found"
