"""Glossator from a terminal: the same services as the window, for scripts and for checking."""

import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from reader_app.cli.parsing import ABOUT, UsageError, parse
from reader_app.cli.printing import complain
from reader_app.model.errors import GlossatorError

VERBS: frozenset[str] = frozenset(verb for verb, _ in ABOUT)

Tour = Callable[[Path], int]


def main(argv: Sequence[str] | None = None, *, tour: Tour | None = None) -> int:
    """Run one command and return its exit status: 0, 1 for what went wrong, 2 for what makes no sense.

    argv: without the program's name; None means the process's own. tour: what the verb `tour` runs, given the folder
    for its pictures; it needs the window, which this package does not know, so whoever can start the window hands it
    in. Without it the verb says so.
    """
    _speak_utf8()
    try:
        status = _run(sys.argv[1:] if argv is None else argv, tour)
        sys.stdout.flush()
    except UsageError as error:
        complain(str(error))
        return 2
    except BrokenPipeError:
        _hush()
        return 0
    except KeyboardInterrupt:
        return 130
    except (GlossatorError, OSError) as error:
        complain(str(error))
        return 1
    return status


def _run(argv: Sequence[str], tour: Tour | None) -> int:
    """Read the command line and do what it says."""
    try:
        options = parse(argv)
    except SystemExit as left:  # --help and --version have been printed
        return left.code if isinstance(left.code, int) else 0
    if options.verb == "tour":
        if tour is None:
            raise GlossatorError("The tour needs the window: run it as `glossator tour --out DIR`.")
        return tour(options.out)
    from reader_app.cli.running import run

    return run(options, argv)


def _speak_utf8() -> None:
    """Make both outputs UTF-8, whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _hush() -> None:
    """Nobody reads any more: let what is still buffered go nowhere, so that Python does not complain at exit."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
