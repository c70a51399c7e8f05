#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every log of the corpus with plumblinectl and prints a table: what was read, which stated PCR values are
reproduced, and what is explained. Exit code 1 where something is not. See README.md beside it. 77 where there
is no corpus."""

import argparse
import glob
import hashlib
import json
import os
import struct
import subprocess
import sys

FOLDERS = ["tcg2", "tcg1", "windows", "ccel", "ima", "cel", "efivars", "events", "malformed"]
TPM2_EVENTLOG_FOLDERS = ["tcg2", "tcg1", "windows", "ccel"]

# Stated values that no log reproduces, and why: the part of the name, the registers, the reason, and the code of the
# problem with which we must name it, where the log itself tells.
DIFFERENCES = [
    ("dl160-fwupd-report.bin", {"sha1:0", "sha256:0"},
     "the firmware extends PCR 0 with something that it does not log; all 20 other registers agree",
     "event.digest-order"),
    ("hahuri-invalid-eventlog.bin", {"sha1:11", "sha256:11"},
     "the log lacks an entry: the system extended PCR 11 after the log was taken", "replay.register-grows"),
    ("CCEL_unpadded", {"sha384:2", "sha384:3"},
     "the source states one value for all three RTMRs and never compares it", None),
    ("ludmilla-2.ima", {"sha384:10"}, "the kernel does not extend this bank as the other two", None),
    ("5eventlogs-WBCL-0", {"sha256:12", "sha256:13", "sha256:14"},
     "one of five logs of one boot: later ones extend these registers again", "replay.register-grows"),
    ("5eventlogs-WBCL-", {"sha256:12"}, "one of five logs of one boot: later ones extend this register again",
     "replay.register-grows"),
]

# Logs that cannot be read without an error, and why: the part of the name, the codes, the reason.
ERRORS = [
    ("specid-vendordata.bin", {"event.damaged", "parse.truncated"},
     "the header's EventSize leaves out the vendor information behind it"),
    ("test_ima_ast", {"parse.bad-value"}, "made for a test: a digest that is not hexadecimal"),
    ("test_ima_verification", {"ima.template-hash"}, "made for a test: one entry is falsified"),
    (".lines.txt", {"ima.template-hash", "parse.truncated", "parse.bad-value"}, "lines quoted in documentation, some shortened"),
]

# Files that are no event log: the part of the name, what they are, and the words with which we must say so.
NO_LOGS = [
    ("CCEL.bin", "the ACPI table that points to the log", "ACPI table CCEL"),
    ("tdx.table.bin", "the ACPI table that points to the log", "ACPI table CCEL"),
    (".rimel", "a reference manifest", "not known"),
    ("ek_cert", "a certificate", "not known"),
    ("TestParseEventLogEventSizeTooLarge", "one event without a header whose size is beyond the file", "not known"),
    ("invalid_ima_log", "lines that are no entries", "not known"),
]


# Files that hold one structure as hexadecimal text: the part of the name, the event that carries it.
EVENTS = [
    ("EFI_DEVICE_PATH", 0x80000003),
    ("EV_EFI_GPT_EVENT", 0x80000006),
    ("EV_EFI_VARIABLE_BOOT", 0x80000002),
    ("EvBootServicesApplication", 0x80000003),
    ("EvEfiGptPartition", 0x80000006),
    ("EvEfiSpecId", 0x00000003),
    ("EvHandoffTables", 0x80000009),
]

# The structures among them that are not whole.
CUT_EVENTS = [("EV_EFI_GPT_EVENT", "a partition entry without the header in front of it")]


def event_log(path):
    """A boot log of SHA-1 format: two separators around one event with the structure of such a file."""
    with open(path) as file:
        data = bytes.fromhex("".join(file.read().split()))
    if "EFI_DEVICE_PATH" in path:
        data = struct.pack("<QQQQ", 0, 0, 0, len(data)) + data  # UEFI_IMAGE_LOAD_EVENT
    kind = explanation(EVENTS, path)[1]
    events = [(4, bytes(4)), (kind, data), (4, bytes(4))]
    return b"".join(struct.pack("<II20sI", 0, number, hashlib.sha1(content).digest() if number != 3 else bytes(20),
                                len(content)) + content for number, content in events)


def inspect(program, path, content=None):
    command = [program, "inspect", "--json", "-" if content else path]
    run = subprocess.run(command + (["--format", "tcg-sha1"] if content else []),
                         input=content, capture_output=True, timeout=300)
    try:
        document = json.loads(run.stdout) if run.stdout else None
    except ValueError as error:
        return 99, None, "output is not JSON: %s" % error
    return run.returncode, document, run.stderr.decode(errors="replace").strip()


def stated(corpus, folder, name):
    path = os.path.join(corpus, "corpus", "expected", "%s__%s.json" % (folder, name))
    if not os.path.exists(path):
        return {}
    with open(path) as file:
        document = json.load(file)
    values = {}
    for bank, registers in document.get("pcrs", {}).items():
        values.update({"%s:%s" % (bank, index): value for index, value in registers.items()})
    # RTMR n is measurement register n + 1 of a CCEL.
    for index, value in document.get("rtmr_sha384", {}).items():
        values["sha384:%d" % (int(index) + 1)] = value
    if not values:
        for bank, registers in document.get("pcrs_replayed_by_tpm2_eventlog", {}).items():
            values.update({"%s:%s" % (bank, index): value for index, value in registers.items()})
    return {register: value.lower().removeprefix("0x") for register, value in values.items()}


def replayed(document):
    values = {}
    for key in ("pcrs", "pcrsPadded"):
        for bank, registers in document.get(key, {}).items():
            for index, value in registers.items():
                values.setdefault("%s:%s" % (bank, index), set()).add(value)
    return values


def ima_prefixes(path, document):
    """PCR 10 after every entry: a list may have grown between the reading of the PCR and of the list."""
    with open(path, "rb") as file:
        content = file.read()
    values = {"sha1:10": set(), "sha256:10": set()}
    pcr = {"sha1": bytes(20), "sha256": bytes(32)}
    for event in document["events"]:
        recorded = bytes.fromhex(event["digests"].get("sha1", ""))
        violation = recorded == bytes(20)
        start = event.get("dataOffset", 0)
        data = content[start:start + event["dataSize"]]
        for bank in pcr:
            size = len(pcr[bank])
            digest = recorded if bank == "sha1" else hashlib.new(bank, data).digest()
            digest = b"\xff" * size if violation else digest
            pcr[bank] = hashlib.new(bank, pcr[bank] + digest).digest()
            values[bank + ":10"].add(pcr[bank].hex())
    return values


def explanation(table, name):
    return next((row for row in table if row[0] in name), None)


def compare(corpus, folder, path, document):
    """(registers compared, equal, reasons, unexplained differences)"""
    name = os.path.basename(path)
    expected, ours = stated(corpus, folder, name), replayed(document)
    if expected and document["format"] == "ima-binary":
        for register, values in ima_prefixes(path, document).items():
            ours.setdefault(register, set()).update(values)
    # What the log never extends cannot follow from it.
    common = {register for register in expected if register in ours}
    different = {register for register in common if expected[register] not in ours[register]}
    reasons, unexplained = [], set(different)
    named = {problem["code"] for problem in document["problems"]}
    for part, registers, reason, code in DIFFERENCES:
        if part in name and unexplained & registers and (code is None or code in named):
            reasons.append("%s: %s" % (" ".join(sorted(unexplained & registers)), reason))
            unexplained -= registers
    return len(common), len(common - different), reasons, unexplained


def peer(path):
    try:
        return str(subprocess.run(["tpm2_eventlog", path], capture_output=True, timeout=60).returncode)
    except (FileNotFoundError, subprocess.TimeoutExpired):
        return "-"


def check_database(folder, name, code, document):
    """A row for a signature database: how many signatures were read."""
    faults = []
    signatures = json.dumps(document["fields"]).count('"signatureOwner"')
    if code != 0 or document["problems"] or not signatures:
        faults.append("code %d, %d signatures, problems: %s" % (code, signatures, document["problems"]))
    row = [folder, name[:56], "signatures", signatures, "no" if faults else "yes", "-", "-", 0, code, "-"]
    return row, [], faults


def check_events(folder, name, code, document, events):
    """What a log says of itself: notes, faults."""
    notes, faults = [], []
    codes = {problem["code"] for problem in document["problems"] if problem["severity"] == "error"}
    codes.discard("event.digest-mismatch")
    reason = explanation(ERRORS, name)
    if codes and folder not in ("malformed", "events"):
        if reason and codes <= reason[1]:
            notes.append("%s: %s" % (" ".join(sorted(codes)), reason[2]))
        else:
            faults.append("not read to its end: " + " ".join(sorted(codes)))
    elif codes:
        notes.append(" ".join(sorted(codes)))
    if folder == "events":
        cut = explanation(CUT_EVENTS, name)
        payload = events[1]["payload"] if len(events) == 3 else "missing"
        notes += [cut[1]] if cut else []
        if payload != ("broken" if cut else "decoded"):
            faults.append("its structure is " + payload)
    opaque = [event["type"] for event in events if event["payload"] == "opaque" and event["dataSize"]]
    if opaque:
        notes.append("undecoded: " + ", ".join("%s x%d" % (t, opaque.count(t)) for t in sorted(set(opaque))))
    return notes, faults, len(opaque), not codes


def check_file(arguments, folder, path):
    """A row of the table, notes, and what is not explained."""
    name = os.path.basename(path)
    code, document, message = inspect(arguments.program, path, event_log(path) if folder == "events" else None)
    if code not in (0, 1, 2, 3):
        return [folder, name[:56]] + ["-"] * 6 + [code, "-"], [], ["ended with code %d: %s" % (code, message[-200:])]
    peer_code = peer(path) if folder in TPM2_EVENTLOG_FOLDERS else "-"
    events = document["events"] if document else []
    if document and document["format"] == "uefi-signature-database":
        return check_database(folder, name, code, document)
    if not events:
        no_log = explanation(NO_LOGS, name)
        is_named = code == 3 and no_log and no_log[2] in message
        return ([folder, name[:56]] + ["-"] * 6 + [code, peer_code], [no_log[1] if no_log else message[-100:]],
                [] if is_named else ["nothing was read: %s" % message[-100:]])
    notes, faults, opaque, is_whole = check_events(folder, name, code, document, events)
    common, equal, reasons, unexplained = compare(arguments.corpus, folder, path, document)
    if unexplained:
        faults.append("registers differ: " + " ".join(sorted(unexplained)))
    checks = [event["digestCheck"] for event in events]
    row = [folder, name[:56], document["format"], len(events), "yes" if is_whole else "no", "%d/%d" % (equal, common),
           "%d+%d-" % (checks.count("match"), checks.count("mismatch")), opaque, code, peer_code]
    return row, reasons + notes, faults


def files_of(corpus):
    for folder in FOLDERS:
        for path in sorted(glob.glob(os.path.join(corpus, "corpus", folder, "*"))):
            yield folder, path
    for path in sorted(glob.glob(os.path.join(corpus, "lab", "evidence", "**", "*_measurements*"), recursive=True)):
        if os.path.getsize(path) and not path.endswith("count"):
            yield "lab", path


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=os.path.join(root, "build", "dev", "app", "plumblinectl"))
    parser.add_argument("--corpus", default=os.environ.get(
        "PLUMBLINE_CORPUS", os.path.join(os.path.dirname(root), "shared")),
        help="the folder that corpus/ and lab/ lie in")
    arguments = parser.parse_args()
    if not os.path.isdir(arguments.corpus):
        print("skipped: there is no corpus at %s (PLUMBLINE_CORPUS names another place)" % arguments.corpus)
        return 77
    widths = "%-9s %-56s %-16s %7s %-4s %8s %9s %6s %4s %5s"
    print(widths % ("folder", "file", "format", "events", "end", "pcrs", "digests", "opaque", "code", "tpm2"))
    all_faults, rows = [], []
    for folder, path in files_of(arguments.corpus):
        row, notes, faults = check_file(arguments, folder, path)
        rows.append(row)
        print(widths % tuple(row))
        for note in notes:
            print("          " + note)
        for fault in faults:
            print("      !!  " + fault)
            all_faults.append("%s/%s: %s" % (folder, os.path.basename(path), fault))
    if not rows:
        print("no log lies in %s" % os.path.join(arguments.corpus, "corpus"))
        return 1
    equal = sum(int(row[5].split("/")[0]) for row in rows if "/" in row[5])
    common = sum(int(row[5].split("/")[1]) for row in rows if "/" in row[5])
    print("\n%d files, %d to their end, %d of %d stated registers reproduced, tpm2_eventlog fails on %d of %d"
          % (len(rows), sum(row[4] == "yes" for row in rows), equal, common,
             sum(row[9] not in ("0", "-") for row in rows), sum(row[9] != "-" for row in rows)))
    print("unexplained: %d" % len(all_faults))
    for fault in all_faults:
        print("  " + fault)
    return 1 if all_faults else 0


if __name__ == "__main__":
    sys.exit(main())
