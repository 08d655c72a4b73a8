"""Contestants in processes of their own, as objects; and which of them can be had here."""

import importlib.util
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.benchmarks import cache

_ROOT = Path(__file__).parents[3]
_DEBIAN_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True, slots=True)
class Entrant:
    """module: in this package. python: the one that has the engine."""

    name: str
    module: str
    python: str


def entrants() -> tuple[list[Entrant], list[str]]:
    """Who takes part, ours first; and why who does not."""
    found = [Entrant("ours", "ours", sys.executable), Entrant("whoosh", "stock_whoosh", sys.executable)]
    found.append(Entrant("fts5", "fts5", sys.executable))
    missing = []
    here = sys.executable if importlib.util.find_spec("tantivy") else None
    tantivy = here or cache.python_with("tantivy")
    if tantivy:
        found.append(Entrant("tantivy", "tantivy", tantivy))
    else:
        missing.append("tantivy is left out: pip could not install it into the benchmarks' cache.")
    xapian = next((each for each in (sys.executable, _DEBIAN_PYTHON) if cache.has(each, "xapian")), None)
    if xapian:
        found.append(Entrant("xapian", "xapian", xapian))
    else:
        missing.append("Xapian is left out: it is not installed (Debian: apt-get install python3-xapian).")
    return found, missing


class Host:
    """A process with one engine. A context manager, which ends it."""

    def __init__(self, entrant: Entrant, folder: Path) -> None:
        self.entrant = entrant
        self._started = time.monotonic()
        command = [entrant.python, "-m", "tests.benchmarks.contest", entrant.module, str(folder / entrant.name)]
        environment = os.environ | {"PYTHONPATH": str(_ROOT)}
        self._process = subprocess.Popen(
            command, cwd=_ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    @property
    def age(self) -> float:
        """Seconds since the process was started."""
        return time.monotonic() - self._started

    def do(self, task: str, **arguments: Any) -> dict[str, Any]:
        """Have something done and return what was said; raises RuntimeError if the process died of it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            print(json.dumps({"do": task, **arguments}), file=self._process.stdin, flush=True)
        except BrokenPipeError as error:
            raise RuntimeError(f"{self.entrant.name} ended before {task}") from error
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.entrant.name} ended at {task}")
        said: dict[str, Any] = json.loads(line)
        return said

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        if error is not None:
            self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
