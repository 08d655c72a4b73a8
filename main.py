#!/usr/bin/env python3
"""Start Glossator: double-click this file, or run `python main.py [files]`.

Only what any Python 3 can read, so that an old one can say that a newer one is needed.
"""

import importlib.util
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(HERE, ".venv")
STAMP = os.path.join(VENV, "glossator-stamp")  # written when the .venv is whole
MODULES = (
    "PySide6",
    "whoosh",
    "platformdirs",
    "font_source_serif_pro",
    "Stemmer",
    "regex",
    "markdown_it",
    "mdit_py_plugins",
    "charset_normalizer",
    "tomli_w",
    "filelock",
    "pebble",
    "pypdfium2",
    "pyphen",
    "selectolax",
    "lxml",
    "watchdog",
    "python_calamine",
)


def obstacle() -> str:
    """Why this Python cannot run Glossator, as the start of a sentence; empty if it can."""
    if sys.version_info < (3, 11):
        return "Glossator needs Python 3.11 or newer, and this is %d.%d" % sys.version_info[:2]
    if any(importlib.util.find_spec(name) is None for name in MODULES):
        return "Glossator is not set up yet"
    return ""


def remedy() -> str:
    """What to do about an obstacle."""
    if os.name == "nt":
        lock = os.path.join("resources", "setup", "run.lock")
        return "in %s, run: py -3.11 -m pip install --require-hashes -r %s" % (HERE, lock)
    return "open a terminal in %s and run: make run" % HERE


def venv_python() -> str:
    """The Python of the .venv that `make` finished beside this file; empty if there is none, or this is it."""
    parts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    python = os.path.join(VENV, *parts)
    if os.path.realpath(sys.prefix) == os.path.realpath(VENV):
        return ""
    return python if os.path.isfile(STAMP) and os.path.isfile(python) else ""


def show_window(sentence: str) -> None:
    """Show a sentence on the screen with whatever this machine has for it."""
    import shutil  # here, since a start that nothing hinders has no use for it
    import subprocess

    for command in (
        ["zenity", "--error", "--title=Glossator", "--no-markup", "--text=" + sentence],
        ["kdialog", "--title", "Glossator", "--error", sentence],
        ["xmessage", "-center", sentence],
        ["notify-send", "Glossator", sentence],
    ):
        if shutil.which(command[0]) and subprocess.call(command, stderr=subprocess.DEVNULL) in (0, 1):
            return
    try:
        import tkinter as tk
        from tkinter import messagebox
    except ImportError:
        return
    try:
        tk.Tk().withdraw()
        messagebox.showerror("Glossator", sentence)
    except tk.TclError as error:
        print("Glossator: this could not be shown in a window (%s)." % error, file=sys.stderr)


def say(sentence: str) -> None:
    """Say one sentence: on stderr, and in a window where nobody would see that."""
    print(sentence, file=sys.stderr)
    display = (
        os.name == "nt" or sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if display and not (sys.stderr and sys.stderr.isatty()):
        show_window(sentence)


def main() -> int:
    """Hand over to the program, if need be with the Python of the .venv; otherwise say what to do."""
    frozen = getattr(sys, "frozen", False)  # made by PyInstaller: everything is in it
    reason = "" if frozen else obstacle()
    if reason:
        python = venv_python()
        if not python:
            say("%s: %s" % (reason, remedy()))
            return 1
        command = [python, os.path.join(HERE, "main.py"), *sys.argv[1:]]
        if os.name == "nt":
            import subprocess

            return subprocess.call(command)
        os.execv(python, command)  # noqa: S606
    if frozen:
        import multiprocessing

        multiprocessing.freeze_support()
    from reader_app.__main__ import main as start

    return start()


if __name__ == "__main__":
    sys.exit(main())
