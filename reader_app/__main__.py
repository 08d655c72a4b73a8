"""Start Glossator as `python -m reader_app`, as the command `glossator`, or from main.py."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code: a verb goes to the terminal's side, anything else opens the window.

    argv: without the program's name; None means the process's own. Each side is imported when it is wanted: a verb
    needs no window, the window no verbs, and worker processes, which import this module again, neither.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        if _for_terminal(arguments):
            from reader_app.cli import main as from_terminal

            return from_terminal(arguments, tour=_tour)
        from reader_app.ui.starting import hasten

        hasten()
        from reader_app.app import run

        return run(arguments)
    except ImportError as error:
        sentence = _explain(error)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)
        return 1


def _for_terminal(arguments: list[str]) -> bool:
    """Whether there is a verb, or help is asked for; a file that has the name of a verb is a file."""
    if {"--version", "-h", "--help"} & set(arguments):
        return True
    rest = arguments[2:] if arguments[:1] == ["--library"] else arguments
    rest = rest[1:] if rest[:1] and rest[0].startswith("--library=") else rest
    if not rest or os.path.exists(rest[0]):  # noqa: PTH110  # Path.exists raises for what no file can be called
        return False
    from reader_app.cli import VERBS

    return rest[0] in VERBS


def _tour(folder: Path) -> int:
    from reader_app.app import tour

    return tour(folder)


def _explain(error: ImportError) -> str | None:
    """One sentence for a package or a system library that is missing; None for anything else."""
    package = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and package != "reader_app":
        return f"Glossator is not set up: the Python package {package} is missing; `make run` in its folder sets it up."
    library, found, _ = str(error).partition(": cannot open shared object file")
    if found:
        return f"Glossator cannot start: the system library {library} is missing; `make run` in its folder gets it."
    return None


if __name__ == "__main__":
    sys.exit(main())
