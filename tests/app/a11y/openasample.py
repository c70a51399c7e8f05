#!/usr/bin/python3
# SPDX-FileCopyrightText: The Plumbline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a sample, selects a stage, and reads the decoded kernel command line, all through the accessibility bus."""

import subprocess
import sys
import time

import pyatspi

COMMAND_LINE = ("/vmlinuz-6.1.0-55-cloud-amd64 root=/dev/vda2 ro console=ttyS0 quiet loglevel=4 "
                "ima_policy=tcb ima_hash=sha256")
PATIENCE = 30  # seconds for anything to appear; what is there is used at once


def children(node):
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield child


def walk(node):
    node.clear_cache()  # what the library remembers is brought up to date by an event loop, and here is none
    yield node
    for child in children(node):
        yield from walk(child)


def find(root, role, wanted, is_shown=True):
    """The first node of that role (or any, if None) whose name is accepted by wanted."""
    for node in walk(root):
        if role and node.getRoleName() != role:
            continue
        if is_shown and not node.getState().contains(pyatspi.STATE_SHOWING):
            continue
        if wanted(node.name):
            return node
    return None


def wait_for(what, look):
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            found = look()
        except Exception:  # a node that went away while it was looked at
            found = None
        if found:
            print("found:", what, flush=True)
            return found
        time.sleep(0.05)
    raise SystemExit(f"not on the accessibility bus: {what}")


def press(node, name):
    actions = node.queryAction()
    for i in range(actions.nActions):
        if actions.getName(i).lower() == name:
            actions.doAction(i)
            return
    names = [actions.getName(i) for i in range(actions.nActions)]
    raise SystemExit(f"{node} cannot be told to {name}, only {names}")


def click(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    pyatspi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")


def the_application():
    return next((a for a in children(pyatspi.Registry.getDesktop(0)) if a.name == "plumbline"), None)


def read_command_line(app):
    """Filters the events of the stage, selects the one that is wanted, and finds its value among the fields."""
    line = wait_for("the filter", lambda: find(app, "text", lambda name: name == "Filter events"))
    line.queryEditableText().setTextContents("kernel command line")
    wait_for("one event only", lambda: find(app, "label", lambda name: name.startswith("1 of ")))
    cell = wait_for("the event of the kernel command line",
                    lambda: find(app, "table cell", lambda name: name.startswith("Summary: Kernel command line:")))
    click(cell)
    fields = wait_for("the fields", lambda: find(app, "tree", lambda name: name == "Decoded fields"))
    return wait_for("the decoded command line",
                    lambda: find(fields, None, lambda name: name == COMMAND_LINE, is_shown=False))


def main(program):
    console = subprocess.Popen([program, "--lang", "en", "--theme", "light"])
    try:
        app = wait_for("the console", the_application)
        sample = wait_for("the menu of samples",
                          lambda: find(app, "menu item", lambda name: name == "Baseline", is_shown=False))
        press(sample, "press")
        stage = wait_for("the stage of the boot loader's commands",
                         lambda: find(app, "check box", lambda name: name.startswith("Boot loader commands;")))
        press(stage, "toggle")
        wait_for("its 11 events", lambda: find(app, "label", lambda name: name.startswith("11 ")))
        value = read_command_line(app)
        print("read:", value.name)
    finally:
        console.terminate()
        console.wait(timeout=20)


if __name__ == "__main__":
    main(sys.argv[1])
