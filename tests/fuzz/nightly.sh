#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each for a minute, or for as many seconds as are given: nightly.sh [SECONDS [NAME...]].
# What was found worth keeping before is where the run begins. Exit code 1 where a target found a fault; the inputs lie in
# build/fuzz/faults.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
seconds=${1:-60}
shift || true

cd "$root"
if [[ ! -f build/fuzz/build.ninja ]]; then cmake --preset fuzz; fi
cmake --build --preset fuzz
exec tests/fuzz/run.sh build/fuzz "$seconds" "$@"
