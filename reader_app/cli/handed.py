"""A command that another process handed to the one that has the library open, done there; its words go back."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader_app.cli import printing
from reader_app.cli.commands import CHANGING
from reader_app.cli.parsing import UsageError, parse
from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.services.task import Task


def answer(session: Session, request: Mapping[str, Any], leaving: Task) -> dict[str, Any]:
    """Do what a command line says, and say how it went: its status, and what it would have written.

    request: "run", the command line without the program's name; "folder", from which its paths are meant. leaving: is
    cancelled when the window closes, which ends long work. Not for the window's thread. What is not such a request, or
    does not change the library, is refused.
    """
    with printing.kept(leaving) as kept:
        try:
            status = _done(session, [str(each) for each in request["run"]], Path(str(request["folder"])))
        except (KeyError, TypeError):
            status = 2
        except (UsageError, GlossatorError, OSError) as error:
            printing.complain(str(error))
            status = 2 if isinstance(error, UsageError) else 1
    return {"status": status, "out": kept.out.getvalue(), "err": kept.err.getvalue()}


def _done(session: Session, argv: list[str], folder: Path) -> int:
    try:
        options = parse(argv)
    except SystemExit as left:
        raise UsageError("This is not done by the window.") from left
    if options.verb not in CHANGING:
        raise UsageError("This is not done by the window.")
    if "paths" in options:
        options.paths = [folder / path for path in options.paths]
    if "file" in options:
        options.file = folder / options.file
    return CHANGING[options.verb](session, options)
