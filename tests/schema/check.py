#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what plumblinectl prints with --json against the schemas in resources/schema. A member that no schema describes is a
fault, too: the schemas are the documentation. Exit code 1 where something does not fit, 77 where jsonschema is missing."""
import argparse
import copy
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import warnings

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

warnings.simplefilter("ignore", DeprecationWarning)


def strict(schema):
    """The schema with every member that it does not describe forbidden."""
    if isinstance(schema, list):
        return [strict(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: strict(value) for key, value in schema.items()}
    if "properties" in result and isinstance(result["properties"], dict) and result.get("type") == "object":
        result.setdefault("additionalProperties", False)
    return result


class Checker:
    def __init__(self, program, root):
        self.program = program
        self.schemas = {}
        for path in sorted((root / "resources/schema").glob("*.schema.json")):
            schema = json.loads(path.read_text(encoding="utf-8"))
            jsonschema.Draft202012Validator.check_schema(schema)
            self.schemas[path.resolve().as_uri()] = strict(schema)
        self.faults = 0
        self.documents = 0

    def validator(self, name):
        uri = next(uri for uri in self.schemas if uri.endswith("/%s.schema.json" % name))
        schema = self.schemas[uri]
        resolver = jsonschema.RefResolver(uri, schema, store=self.schemas)
        return jsonschema.Draft202012Validator(schema, resolver=resolver)

    def document(self, arguments):
        done = subprocess.run([self.program, *map(str, arguments), "--json"], capture_output=True, check=False)
        if done.returncode not in (0, 1, 2):
            self.fault(arguments, "exit code %d: %s" % (done.returncode, done.stderr.decode()))
            return None
        return json.loads(done.stdout)

    def fault(self, arguments, text):
        self.faults += 1
        print("%s: %s" % (" ".join(map(str, arguments)), text))

    def check(self, name, *arguments):
        document = self.document(arguments)
        if document is None:
            return None
        self.documents += 1
        for error in self.validator(name).iter_errors(document):
            place = "/".join(map(str, error.absolute_path))
            self.fault(arguments, "at %s: %s" % (place or "the top", error.message[:300]))
        return document

    def must_notice(self, name, document, change, what):
        """The check itself must be able to fail."""
        broken = copy.deepcopy(document)
        change(broken)
        if self.validator(name).is_valid(broken):
            self.fault([name], "the schema does not notice " + what)


def check_all(checker, root, work):
    samples = root / "resources/samples"
    baseline = samples / "baseline"
    logs = [baseline / "binary_bios_measurements", baseline / "ima_binary_runtime_measurements"]
    logs += sorted((root / "tests/fuzz/seeds/eventlog").iterdir()) + sorted((root / "tests/fuzz/seeds/ima").iterdir())
    logs += sorted((root / "tests/fuzz/seeds/cel").iterdir())
    for log in logs:
        checker.check("inspect", "inspect", log)
    checker.check("inspect", "inspect", *logs[:2])
    for database in ("efivarfs", "lists", "signed"):
        checker.check("inspect", "inspect", "--format", "uefi-signature-database",
                      root / "tests/fuzz/seeds/signaturedatabase" / database)
    for sample in ("baseline", "boot-kit", "log-tampered"):
        checker.check("verify", "verify", samples / sample)
        checker.check("bundle-show", "bundle", "show", samples / sample)
    for sample in ("baseline", "boot-kit", "kernel-update", "log-tampered"):
        checker.check("compare", "compare", baseline, samples / sample)
        checker.check("explain", "explain", baseline, samples / sample)
    explained = checker.check("explain", "explain", baseline, samples / "boot-kit")
    checker.must_notice("explain", explained, lambda d: d["changeSets"][0].update(cause="other"), "an unknown cause")
    checker.must_notice("explain", explained, lambda d: d["changeSets"][0].pop("facts"), "missing facts")
    checker.must_notice("explain", explained, lambda d: d["changeSets"][0]["guardRails"].append("x"), "an unknown guard rail")
    compared = checker.check("compare", "compare", logs[1], samples / "kernel-update")
    checker.must_notice("compare", compared, lambda d: d["gaps"][0].update(code="none"), "an unknown gap")
    compared = checker.check("compare", "compare", logs[0], samples / "boot-kit")
    checker.must_notice("compare", compared, lambda d: d["changes"][0].update(kind="other"), "an unknown kind of change")
    checker.must_notice("compare", compared, lambda d: d["changes"][0]["after"].update(path="x"), "a member of a side")
    known = work / "known"
    subprocess.run([checker.program, "catalogue", "add", "--catalogue", known, baseline], check=True,
                   stdout=subprocess.DEVNULL)
    checker.check("catalogue-list", "catalogue", "list", "--catalogue", known)
    found = checker.check("catalogue-lookup", "catalogue", "lookup", "--catalogue", known, "00" * 32,
                          hashlib.sha256((baseline / "quote.msg").read_bytes()).hexdigest())
    checker.must_notice("catalogue-lookup", found, lambda d: d["digests"][1]["files"][0].update(of="x"), "a kind of digest")
    checker.check("explain", "explain", baseline, samples / "kernel-update", "--catalogue", known)
    checker.check("verify", "verify", "--quote", baseline / "quote.msg")
    checker.check("verify", "verify", baseline, "--nonce", (baseline / "nonce.hex").read_text().strip(),
                  "--ak", baseline / "ak.tpm2b")
    request = work / "request.json"
    checker.check("bundle-request", "bundle", "request", "--pcrs", "sha256:0,7", "-o", request)
    bundle = work / "all.plumb"
    subprocess.run([checker.program, "bundle", "create", baseline, "--request", request, "--host",
                    "os-release=%s" % (samples / "samples.json"), "-o", bundle], check=True)
    shown = checker.check("bundle-show", "bundle", "show", bundle)
    verified = checker.check("verify", "verify", bundle)
    checker.must_notice("verify", verified, lambda d: d.update(evidence="trusted"), "an unknown verdict")
    checker.must_notice("verify", verified, lambda d: d.pop("checks"), "missing checks")
    checker.must_notice("verify", verified, lambda d: d["source"].update(extra=1), "a member that is not described")
    checker.must_notice("bundle-show", shown, lambda d: d["files"][0].update(size=-1), "a negative size")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--root", required=True, type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as work:
        os.environ["XDG_DATA_HOME"] = work + "/data"
        checker = Checker(options.program, options.root)
        check_all(checker, options.root, pathlib.Path(work))
    print("%d documents, %d faults" % (checker.documents, checker.faults))
    return 1 if checker.faults or checker.documents < 25 else 0


if __name__ == "__main__":
    sys.exit(main())
