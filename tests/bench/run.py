#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures reading and replay against tpm2_eventlog, evmctl and what OpenSSL needs for the hashes alone, and prints
ratios. Processor time, medians, pairs of runs in turn: a busy machine changes the times, the ratios little. Exit code 1
where a goal is missed. See README.md beside it."""

import argparse
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}


def processor_time(command):
    """User and system time of one run, in seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode != 0:
        sys.exit("%s ended with code %d: %s" % (command[0], run.returncode, run.stderr.decode(errors="replace")[-300:]))
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def paired(ours, theirs, runs):
    """Median times of both, and the median of the ratios of runs that stood next to each other."""
    pairs = [(processor_time(ours), processor_time(theirs)) for _ in range(runs)]
    return (statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs),
            statistics.median(pair[1] / pair[0] for pair in pairs))


def measured(command):
    """The "name value" lines of the benchmark program."""
    output = subprocess.run(command, check=True, capture_output=True, text=True, env=ENVIRONMENT).stdout
    return {name: float(value) for name, value in (line.split() for line in output.splitlines())}


def amount(seconds):
    return "%.3f s" % seconds if seconds >= 0.1 else "%.2f ms" % (seconds * 1e3)


class Table:
    """Prints rows as they come, and remembers missed goals."""

    FORMAT = "%-38s %-32s %12s %12s %8s  %s"

    def __init__(self):
        self.missed = 0
        print(self.FORMAT % ("what", "against", "ours", "other", "ratio", "goal"), flush=True)

    def faster(self, what, other, ours, theirs, ratio, goal):
        self.row(what, other, ours, theirs, ratio, ratio >= goal,
                 "at least %.1f times as fast" % goal if goal else "(no goal)")

    def limit(self, what, ours, theirs, goal):
        self.row(what, "OpenSSL, the same bytes", ours, theirs, ours / theirs, ours / theirs <= goal,
                 "at most %.1f times the time" % goal)

    def row(self, what, other, ours, theirs, ratio, is_met, goal):
        self.missed += not is_met
        print(self.FORMAT % (what, other, amount(ours), amount(theirs), "%.2f" % ratio,
                             goal + ("" if is_met else ": MISSED")), flush=True)


def bench_boot_log(table, program, folder, runs):
    sample = os.path.join(ROOT, "resources", "samples", "baseline", "binary_bios_measurements")
    result = measured([program, "log", sample, str(runs * 50)])
    table.row("boot log of %d events, in process" % result["events"], "(the goal)", result["seconds"], 0.00025,
              result["seconds"] / 0.00025, result["seconds"] <= 0.00025, "at most 0.25 ms")
    table.limit("  the same", result["seconds"], result["limit"], 3.0)
    if not shutil.which("tpm2_eventlog"):
        print("tpm2_eventlog is not installed")
        return
    three = os.path.join(folder, "three")
    subprocess.run([program, "make-three", sample, three], check=True)
    # The goal is for three banks and for each event: so many of them that the start of a program is nothing.
    for what, source, count in (("boot log of 100,000 events, 3 banks", three, 100_000),
                                ("boot log of 10,000 events, 4 banks", sample, 10_000)):
        long_log = os.path.join(folder, "long.log")
        subprocess.run([program, "make-log", source, str(count), long_log], check=True)
        table.faster(what, "tpm2_eventlog, whole process",
                     *paired([program, "log-once", long_log], ["tpm2_eventlog", long_log], runs),
                     goal=10.0 if source == three else 0.0)


def bench_appraisal(table, program, runs):
    sample = os.path.join(ROOT, "resources", "samples", "baseline", "binary_bios_measurements")
    result = measured([program, "appraise", sample, str(runs * 400)])
    name = "appraisal of a boot of %d events" % result["events"]
    table.row(name, "ECDSA P-256 and hashes alone", result["seconds"], result["limit"], result["ratio"],
              result["ratio"] <= 1.5, "at most 1.5 times the time")
    table.row("  the same, %d each second" % (1 / result["seconds"]), "(the goal)", result["seconds"], 1 / 5000,
              result["seconds"] * 5000, result["seconds"] <= 1 / 5000, "at least 5000 each second")


def bench_ima_list(table, program, folder, count, runs):
    path = os.path.join(folder, "list")
    subprocess.run([program, "make-ima", str(count), path], check=True)
    name = "IMA list of {:,} entries".format(count)
    result = measured([program, "ima", path, str(runs)])
    table.limit(name + ", in process", result["seconds"], result["limit"], 1.5)
    if not shutil.which("evmctl"):
        print("evmctl is not installed")
        return
    peer = ["evmctl", "ima_measurement", "--pcrs", "sha1,%s.sha1" % path, "--pcrs", "sha256,%s.sha256" % path, path]
    table.faster(name, "evmctl, whole process", *paired([program, "ima-once", path], peer, runs), goal=4.0)


def bench_store(table, program, folder):
    sample = os.path.join(ROOT, "resources", "samples", "baseline")
    count = 10_000

    def command(name, *arguments):
        place = tempfile.mkdtemp(dir=folder)
        return measured([program, name, *(argument or place for argument in arguments)])

    boots = command("boots", str(count), None, sample)
    table.row("{:,} boots judged by a benchmark".format(count), "storing them", boots["judging"], boots["storing"],
              boots["judging"] / boots["storing"], True, "(no goal)")
    table.row("  stored, a transaction for each", "SQLite, the same rows", boots["storing"], boots["raw"],
              boots["storing"] / boots["raw"], boots["storing"] / boots["raw"] <= 10, "at most 10.0 times the time")
    table.row("  the same, on the clock", "SQLite, the same rows", boots["storing-wall"], boots["raw-wall"],
              boots["storing-wall"] / boots["raw-wall"], True, "(no goal)")
    opening = command("open", "1000000", None)
    table.row("opening a store of 1,000,000 boots", "SQLite, the newest boots", opening["opening"], opening["raw"],
              opening["opening"] / opening["raw"], opening["opening"] <= 0.1, "at most 100 ms")
    fleet = command("whatif", str(count), None, sample)
    table.row("what-if over {:,} instances".format(count), "reading their evidence", fleet["whatif"],
              fleet["reading"], fleet["whatif"] / fleet["reading"], True, "(no goal)")


def bench_comparison(table, program, folder, runs):
    paths = [os.path.join(folder, name) for name in ("before", "after")]
    for path, count in zip(paths, (100_000, 100_100)):
        subprocess.run([program, "make-ima", str(count), path], check=True)
        subprocess.run([program, "make-text", path, path + ".txt"], check=True)
    result = measured([program, "compare", *paths, str(runs)])
    name = "two IMA lists of 100,000, compared"
    table.row(name + ", in process", "(the goal)", result["compare"], 0.25, result["compare"] / 0.25,
              result["compare"] <= 0.25 and result["changes"] == 100, "at most 0.25 s")
    table.row("  read as well", "(the goal)", result["seconds"], 0.75, result["seconds"] / 0.75,
              result["seconds"] <= 0.75, "at most 0.75 s")
    # The peer gets text, ours has to read the binary lists first.
    script = "sort %s.txt > %s.s; sort %s.txt > %s.s; comm -3 %s.s %s.s" % tuple(
        path for pair in ((0, 0), (1, 1), (0, 1)) for path in (paths[pair[0]], paths[pair[1]]))
    table.faster(name, "sort and comm of their text", *paired([program, "compare-once", *paths], ["sh", "-c", script], runs),
                 goal=0.0)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", default=os.path.join(ROOT, "build", "bench"))
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    program = os.path.join(arguments.build, "tests", "bench", "plumbline_bench")
    table = Table()
    with tempfile.TemporaryDirectory() as folder:
        bench_boot_log(table, program, folder, arguments.runs)
        bench_appraisal(table, program, arguments.runs)
        bench_comparison(table, program, folder, arguments.runs)
        bench_ima_list(table, program, folder, 100_000, arguments.runs)
        bench_ima_list(table, program, folder, 1_000_000, max(1, arguments.runs // 2))
        bench_store(table, os.path.join(arguments.build, "tests", "bench", "plumbline_storebench"), folder)
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
