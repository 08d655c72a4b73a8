"""Runs a command of the terminal: here, or, if it changes a library that a window has open, in that window."""

import logging
import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from reader_app.cli import printing
from reader_app.cli.commands import CHANGING, READING, WHOLE
from reader_app.config.log import close_log, set_up_log
from reader_app.config.paths import Paths, resolve
from reader_app.config.settings import load_settings
from reader_app.model.errors import LibraryInUseError
from reader_app.services.doorbell import ask
from reader_app.services.session import Session

_CLOSING = 3.0  # seconds for which whoever has the library is waited for


def run(options: Namespace, argv: Sequence[str]) -> int:
    """Do what the options say on the library they name; returns the exit status. Raises GlossatorError.

    argv: the same as it was typed, to be handed to a window that has the library open.
    """
    paths = resolve(options.library)
    logging.getLogger("reader_app").addHandler(logging.NullHandler())  # where no log can be kept, none is shown
    set_up_log(paths)
    try:
        author = load_settings(paths).author
        if options.verb in WHOLE:
            return WHOLE[options.verb](paths, options)
        if options.verb in READING:
            with Session.open(paths, author, worker=False, read_only=True) as session:
                return READING[options.verb](session, options)
        return _change(paths, author, options, argv)
    finally:
        close_log()


def _change(paths: Paths, author: str, options: Namespace, argv: Sequence[str]) -> int:
    """Do a command that changes the library, or have the window do it that has the library open.

    A window that is closing takes nothing more but still has the library for a moment, so that is waited for.
    """
    until = time.monotonic() + _CLOSING
    while True:
        try:
            with Session.open(paths, author, worker=False) as session:
                return CHANGING[options.verb](session, options)
        except LibraryInUseError:
            answer = ask(paths.data, {"run": list(argv), "folder": str(Path.cwd())})
            if answer is not None:
                printing.write(answer["out"])
                sys.stderr.write(answer["err"])
                return int(answer["status"])
            if time.monotonic() > until:
                raise
        time.sleep(0.2)
