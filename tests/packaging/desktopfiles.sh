#!/bin/bash
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the desktop's own tools accept what packaging/ gives them. Exit code 77: not asked, because a tool is missing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
for tool in desktop-file-validate update-mime-database; do
    if ! command -v "$tool" >/dev/null; then
        echo "skipped: $tool is not installed"
        exit 77
    fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

complaints=$(desktop-file-validate "$root/packaging/plumbline.desktop" 2>&1) || true
mkdir -p "$work/mime/packages"
cp "$root/packaging/plumbline-mime.xml" "$work/mime/packages/plumbline.xml"
complaints+=$(XDG_DATA_HOME=$work update-mime-database "$work/mime" 2>&1) || true
if [[ -n $complaints ]]; then
    printf '%s\n' "$complaints"
    exit 1
fi
grep -q '^50:application/x-plumbline-bundle:\*\.plumb$' "$work/mime/globs2"
echo "both files are as the desktop wants them"
