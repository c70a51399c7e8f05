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


def type_key(keysym):
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def the_application():
    return next((a for a in children(pyatspi.Registry.getDesktop(0)) if a.name == "plumbline"), None)


def select_command_line(app):
    """Walks down the event list by keyboard until the event of the kernel command line is selected."""
    down = 0xFF54  # XK_Down
    home = 0xFF50  # XK_Home
    table = wait_for("the event list", lambda: find(app, "table", lambda name: name == "Events"))
    # No window manager runs here: the window asks for the keyboard by itself.
    find(app, "frame", lambda name: "Plumbline" in name).queryComponent().grabFocus()
    table.queryComponent().grabFocus()
    wait_for("the focus in the event list", lambda: focused_cell(table))
    type_key(home)
    is_value = lambda name: name == COMMAND_LINE
    for _ in range(30):
        shown = find_in_fields(app, is_value)
        if shown:
            return shown
        type_key(down)
        time.sleep(0.1)
    raise SystemExit("no event of this stage has the kernel command line among its fields")


def focused_cell(table):
    cells = (n for n in walk(table) if n.getRoleName() == "table cell")
    return next((c for c in cells if c.getState().contains(pyatspi.STATE_FOCUSED)), None)


def find_in_fields(app, wanted):
    fields = find(app, None, lambda name: name == "Decoded fields")
    return find(fields, None, wanted, is_shown=False) if fields else None


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
        value = select_command_line(app)
        print("read:", value.name)
    finally:
        console.terminate()
        console.wait(timeout=20)


if __name__ == "__main__":
    main(sys.argv[1])
