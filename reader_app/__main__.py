"""Start Glossator as `python -m reader_app`, as the command `glossator`, or from main.py."""

import sys


def main() -> int:
    """Run the program with the arguments it was started with; returns its exit code.

    The program is imported here and not above: worker processes import this module again and need no window.
    """
    try:
        from reader_app.app import main as run
    except ImportError as error:
        sentence = _explain(error)
        if sentence is None:
            raise
        print(sentence, file=sys.stderr)
        return 1
    return run()


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
