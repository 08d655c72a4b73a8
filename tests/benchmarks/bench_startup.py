"""From double-click to a usable window with 5 and 20,000 documents in its list, against a bare one with the same list.

Each start is a process of its own (see `started`), ours by the way a double click takes. It says when its list was
first painted with all rows and the event loop was free again, on the clock that all processes share, and how long its
first thread had worked until then, which other work on the machine disturbs less. Okular and QualCoder are as measured
once on the machine this was written on: from the start of the process to the window, Okular's with one PDF, QualCoder
from source.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.rows import Row

DOCUMENTS = (5, 20_000)
PAIRS = 9
GOAL = 1.25  # times the bare window
OTHERS = "Okular 310 to 360 ms, QualCoder 9 to 10 s"


def run() -> list[Row]:
    """Measure with few documents and with many."""
    return [row for documents in DOCUMENTS for row in compare(documents)]


def compare(documents: int) -> list[Row]:
    """Start both in turn, and compare the medians."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_library(folder / "library", documents)
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        worked: dict[str, list[float]] = {"bare": [], "ours": []}
        for number in range(PAIRS + 1):
            for kind, taken in times.items():
                seconds, work = start(kind, folder, documents)
                if number:  # the first of each only warms the disk's cache
                    taken.append(seconds)
                    worked[kind].append(work)
    bare, ours = (statistics.median(times[kind]) * 1000 for kind in ("bare", "ours"))
    bare_work, our_work = (statistics.median(worked[kind]) * 1000 for kind in ("bare", "ours"))
    what = f"start, {documents:,} documents"
    return [
        Row(what, ours / bare, GOAL, "×", f"{ours:.0f} ms against {bare:.0f} ms, medians of {PAIRS}; {OTHERS}"),
        Row(f"{what}, processor", our_work / bare_work, GOAL, "×", f"{our_work:.0f} ms against {bare_work:.0f} ms"),
    ]


def start(kind: str, folder: Path, documents: int) -> tuple[float, float]:
    """Seconds from the start of a process to its usable window, and those the processor worked for it."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    environment["PYTHONPYCACHEPREFIX"] = str(folder / "bytecode")  # written by the first start of each
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment |= {f"XDG_{part}_HOME": str(folder / part.lower()) for part in ("DATA", "CONFIG", "CACHE", "STATE")}
    command = [sys.executable, "-m", "tests.benchmarks.started", kind, str(folder / "library"), str(documents)]
    began = time.monotonic()
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    ended, worked = done.stdout.split()[-2:]
    return float(ended) - began, float(worked)


def make_library(folder: Path, count: int) -> None:
    """Write a library of this many short documents."""
    from reader_app.config.paths import resolve
    from reader_app.model.change import Action, Change, Edit
    from reader_app.model.document import Block, BlockKind, Creator, Document, Metadata, Text
    from reader_app.store import Store

    store = Store.open(resolve(folder).database)
    content = "A short text about the security of networks."
    text = Text(content, (Block(BlockKind.PARAGRAPH, 0, len(content)),), importer="plain", importer_version=1)
    for first in range(0, count, 2000):
        documents = [
            Document(
                id=f"document-{number}",
                metadata=Metadata(f"Report {number}", (Creator(f"Author {number % 97}"),), f"20{number % 30:02}"),
                media_type="text/plain",
                file_name=f"{number}.txt",
                sha256=f"{number:064x}",
                size=len(content),
                characters=len(content),
                revision=f"revision-{number}",
                added="2026-01-01T00:00:00Z",
            )
            for number in range(first, min(first + 2000, count))
        ]
        change = Change(Action.ADD_DOCUMENTS, tuple(Edit(None, document) for document in documents))
        store.apply(change, {document.revision: text for document in documents})
    store.close()
