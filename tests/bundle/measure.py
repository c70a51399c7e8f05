#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens hostile bundles with plumblinectl and prints how much memory and time each takes: the growth over a genuine bundle,
without the file's own size, and the seconds until it ends. Exit code 1 where one needs more than 64 MiB or 2 s, or does not
end in an error. Times depend on the machine, so ctest does not run this; tst_hostilebundle holds such files to their limits
by setrlimit()."""
import argparse
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import zipfile

MIB = 1024 * 1024
LIMIT_GROWTH = 64 * MIB
LIMIT_SECONDS = 2.0


def manifest_of(members):
    entries = [{"name": name, "size": len(data), "sha256": hashlib.sha256(data).hexdigest()} for name, data in members]
    return json.dumps({"format": "plumbline-bundle", "version": 1, "tool": "measure.py",
                       "madeAt": "2026-01-01T00:00:00Z", "members": entries}).encode()


def packed(members, manifest=None):
    """A zip of the members behind a manifest, which describes them unless another is given."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", manifest_of(members) if manifest is None else manifest)
        for name, data in members:
            archive.writestr(name, data)
    return out.getvalue()


def hostile_files():
    zeros = bytes(200 * MIB)
    bomb = packed([("ima.bin", zeros)])
    yield "zip bomb, 1000:1", bomb
    yield "bomb in a bomb", packed([("inner.plumb", bomb)])
    yield "bomb of a million levels", packed([], b"[" * 1_000_000)
    yield "request of a million levels", packed([("request.json", b"{\"a\":" * 1_000_000)])
    yield "4096 members", packed([("chain/%d.der" % i, b"x") for i in range(4095)])
    yield "traversal", packed([("../../x.desktop", b"x")])
    yield "cut in half", packed([("ima.bin", os.urandom(MIB))])[:MIB // 2]
    yield "100 MiB of zeros", zeros[:100 * MIB]
    yield "100 MiB of local headers", b"PK\x03\x04" * (25 * MIB)


def run(program, path):
    """Exit code, seconds and peak memory of opening the path."""
    start = time.monotonic()
    with subprocess.Popen([program, "verify", str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    return child.returncode, time.monotonic() - start, usage.ru_maxrss * 1024


def make_files(folder):
    """In a process of its own: what a child of this one needs would count from here."""
    names = []
    for number, (name, data) in enumerate(hostile_files()):
        (folder / ("%d.plumb" % number)).write_bytes(data)
        names.append(name)
    print(json.dumps(names))


def special_files(folder):
    fifo = folder / "fifo"
    os.mkfifo(fifo)
    sparse = folder / "sparse"
    with sparse.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(1 << 40)
    return [("FIFO", fifo), ("/dev/zero", pathlib.Path("/dev/zero")), ("sparse, 1 TB", sparse)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default="build/release/app/plumblinectl")
    parser.add_argument("--make", type=pathlib.Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.make:
        make_files(options.make)
        return 0
    program = options.program
    root = pathlib.Path(__file__).resolve().parents[2]
    bad = 0
    with tempfile.TemporaryDirectory() as work:
        folder = pathlib.Path(work)
        code, seconds, base = run(program, root / "resources/samples/bundle/baseline.plumb")
        print("%-30s exit %d %6.2f s %7.1f MiB" % ("a genuine bundle", code, seconds, base / MIB))
        paths = special_files(folder)
        made = subprocess.run([sys.executable, __file__, "--make", work], stdout=subprocess.PIPE, check=True)
        for number, name in enumerate(json.loads(made.stdout)):
            paths.append((name, folder / ("%d.plumb" % number)))
        for name, path in paths:
            code, seconds, peak = run(program, path)
            size = path.stat().st_size
            growth = max(0, peak - base - (size if size < 128 * MIB else 0))
            fits = code == 3 and seconds <= LIMIT_SECONDS and growth <= LIMIT_GROWTH
            bad += 0 if fits else 1
            print("%-30s exit %d %6.2f s %+7.1f MiB%s" % (name, code, seconds, growth / MIB, "" if fits else "  TOO MUCH"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
