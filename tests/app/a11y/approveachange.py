#!/usr/bin/python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the sample store, goes from a red bead to why it is red, approves the change, and sees the instance green:
all through the accessibility bus."""

import subprocess
import sys
import time

import pyatspi

from openasample import children, click, press, the_application, wait_for

PASSWORD = "sample-only"
REASON = "planned kernel update"
RETURN = 36  # key code
PAUSE = 0.3  # seconds between two looks: whoever looks keeps the program from its work


def shown(node):
    """Everything that can be seen below a node; what is hidden is not looked into."""
    for child in children(node):
        child.clear_cache()
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from shown(child)


def look_for(what, app, role, wanted):
    def look():
        time.sleep(PAUSE)
        return next((n for n in shown(app) if n.getRoleName() == role and wanted(n.name)), None)
    return wait_for(what, look)


def push(app, name):
    press(look_for(f"the button {name}", app, "push button", lambda each: each == name), "press")


def type_into(app, role, name, text):
    field = look_for(f"the field {name}", app, role, lambda each: each == name)
    field.queryEditableText().setTextContents(text)


def main(program):
    console = subprocess.Popen([program, "--lang", "en", "--theme", "light"])
    started = time.monotonic()
    try:
        app = wait_for("the console", the_application)
        push(app, "Open the sample store")
        look_for("the mark of the sample store", app, "label", lambda name: name.startswith("Sample store:"))
        click(look_for("the instance after its kernel update", app, "table cell",
                       lambda name: name == "Instance: sample-web"))
        pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_PRESSRELEASE)
        red = look_for("the stage that changed", app, "check box", lambda name: "; Changed" in name)
        print("read:", red.name)
        push(app, "Show why")
        why = look_for("the explanation", app, "label", lambda name: "What to do:" in name)
        print("read:", why.name.split("\n", maxsplit=1)[0])
        push(app, "Approve changes…")
        type_into(app, "password text", "Password", PASSWORD)
        push(app, "Unlock")
        type_into(app, "text", "Reason, kept in the ledger", REASON)
        push(app, "Rebase")
        look_for("the word for the instance", app, "label", lambda name: name == "Trusted")
        look_for("no stage that changed", app, "check box", lambda name: "; Accepted" in name)
        print(f"done in {time.monotonic() - started:.0f} s")
    finally:
        console.terminate()
        console.wait(timeout=20)


if __name__ == "__main__":
    main(sys.argv[1])
