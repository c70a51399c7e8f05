#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares `plumblinectl inspect --yaml` with tpm2_eventlog as data, on every crypto-agile log of the corpus that
tpm2_eventlog reads. Needs python3-yaml and tpm2-tools. Exit code 1 where something differs that is not known."""

import argparse
import glob
import hashlib
import os
import subprocess
import sys

import yaml

# Where tpm2_eventlog 5.4 is wrong; the event's type and what of it differs.
KNOWN = {
    "EV_EFI_PLATFORM_FIRMWARE_BLOB2": "it cuts the last byte of the description",
    "EV_S_CRTM_CONTENTS": "it takes text for an address and a length",
}
# Files that it reads otherwise as a whole.
KNOWN_FILES = {
    "specid-vendordata.bin": "it reads the vendor information that the header's EventSize leaves out",
}


def load(command):
    run = subprocess.run(command, capture_output=True, timeout=120)
    if run.returncode not in (0, 1, 2):
        return None, "code %d" % run.returncode
    try:
        return yaml.load(run.stdout, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)), ""
    except yaml.YAMLError as error:
        return None, str(error).splitlines()[0]


def naive_pcr0(events, bank, with_no_action):
    """PCR 0 as tpm2_eventlog computes it: from zeros whatever the log says of locality and H-CRTM, and extended by
    EV_NO_ACTION events, which only inform. PFP 1.06, sections 3.3.1, 10.4.1 and 10.4.5.3."""
    algorithm = "sm3" if bank == "sm3_256" else bank
    value = bytes(hashlib.new(algorithm).digest_size)
    for event in events[1:]:
        if event["PCRIndex"] != 0 or (event["EventType"] == "EV_NO_ACTION" and not with_no_action):
            continue
        for digest in event["Digests"] or []:
            if digest["AlgorithmId"] == bank:
                value = hashlib.new(algorithm, value + bytes.fromhex(digest["Digest"])).digest()
    return int.from_bytes(value, "big")


def pcr0_reason(events, bank, value):
    """Why tpm2_eventlog's PCR 0 is wrong; nothing if it is not what it is known to do."""
    if value == naive_pcr0(events, bank, False):
        return "it does not know StartupLocality or H-CRTM events"
    if value == naive_pcr0(events, bank, True):
        return "it extends EV_NO_ACTION events"
    return None


def differences(ours, theirs):
    """(unknown, known) differences as texts"""
    unknown, known = [], []
    if len(ours["events"]) != len(theirs["events"]):
        unknown.append("%d events instead of %d" % (len(ours["events"]), len(theirs["events"])))
    for mine, peer in zip(ours["events"], theirs["events"]):
        for key in sorted(set(mine) | set(peer)):
            if mine.get(key) == peer.get(key):
                continue
            text = "event %s %s" % (peer.get("EventNum"), key)
            reason = KNOWN.get(peer.get("EventType")) if key == "Event" else None
            (known if reason else unknown).append(text + (": " + reason if reason else ""))
    for bank in sorted(set(ours["pcrs"] or {}) | set(theirs["pcrs"] or {})):
        mine, peer = (ours["pcrs"] or {}).get(bank, {}), (theirs["pcrs"] or {}).get(bank, {})
        for index in sorted(set(mine) | set(peer)):
            if mine.get(index) == peer.get(index):
                continue
            reason = pcr0_reason(theirs["events"], bank, peer.get(index)) if index == 0 else None
            (known if reason else unknown).append("%s:%s%s" % (bank, index, ": " + reason if reason else ""))
    return unknown, known


def main():
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=os.path.join(root, "build", "dev", "app", "plumblinectl"))
    parser.add_argument("--corpus", default=os.environ.get(
        "PLUMBLINE_CORPUS", os.path.join(os.path.dirname(root), "shared")),
        help="the folder that corpus/ and lab/ lie in")
    arguments = parser.parse_args()
    paths = sorted(glob.glob(os.path.join(arguments.corpus, "corpus", "tcg2", "*"))
                   + glob.glob(os.path.join(root, "resources", "samples", "*", "binary_bios_measurements")))
    equal = with_known = bad = unread = 0
    for path in paths:
        theirs, error = load(["tpm2_eventlog", path])
        if not theirs or not theirs.get("events") or "pcrs" not in theirs:
            unread += 1
            print("not read by tpm2_eventlog: %s %s" % (os.path.basename(path), error))
            continue
        ours, error = load([arguments.program, "inspect", "--yaml", path])
        unknown, known = (["not loaded: " + error], []) if not ours else differences(ours, theirs)
        for part, reason in KNOWN_FILES.items():
            if part in path and unknown:
                unknown, known = [], ["%s: %s" % (", ".join(unknown), reason)]
        equal += not unknown and not known
        with_known += not unknown and bool(known)
        bad += bool(unknown)
        for text in unknown:
            print("!! %s: %s" % (os.path.basename(path), text))
        for text in sorted(set(known)):
            print("   %s: %s" % (os.path.basename(path), text))
    print("%d logs: %d equal, %d equal but for known faults of tpm2_eventlog, %d different, %d not read by it"
          % (len(paths), equal, with_known, bad, unread))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
