"""From double-click to a usable window with 5 and 20,000 documents in its list, against a bare one with the same list.

Each start is a process of its own, ours by the way a double click takes. It says when its list was first painted with
all rows and the event loop was free again, on the clock that all processes share, and how long its first thread had
worked until then, which other work on the machine disturbs less. Okular and QualCoder are as measured once on the
machine this was written on: from the start of the process to the window, Okular's with one PDF, QualCoder from source.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow

    from reader_app.config.paths import Paths

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
    command = [sys.executable, "-m", __spec__.name if __spec__ else "", kind, str(folder / "library"), str(documents)]
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


def show_ours(library: str, documents: int) -> None:
    """In a process of its own: start the program, say when it can be used, and close it."""
    from reader_app.ui.starting import hasten

    hasten()  # as its first lines do, of which the import is the greater part
    from reader_app import app

    build = app.build

    def built(arguments: Sequence[str] = (), *, paths: "Paths | None" = None, worker: bool = True) -> app.Program:
        from reader_app.ui.library.document_list import DocumentList

        program = build(arguments, paths=paths, worker=worker)
        program.window.resize(1280, 800)  # wide enough for the list to show, whatever size was saved
        watch(DocumentList, program.application, program.window, documents)
        return program

    app.build = built
    sys.exit(app.run(["--library", library]))


def show_bare(documents: int) -> None:
    """The same for a window with nothing but a list of this many rows."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow

    class View(QListView):
        pass

    application = QApplication([])
    window = QMainWindow()
    view = View()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"Report {number}" for number in range(documents)], view))
    window.setCentralWidget(view)
    window.resize(1280, 800)
    watch(View, application, window, documents)
    window.show()
    sys.exit(application.exec())


def watch(view: "type[QListView]", application: "QApplication", window: "QMainWindow", documents: int) -> None:
    """Say when the list was painted with all its rows and the event loop is free again; then close the window.

    view: the list's class, whose painting is watched since that costs next to nothing: an event filter makes PySide
    look at the class of every object, for which it makes known all the classes it has (40 ms).
    """
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QListView

    free = QTimer(window, singleShot=True, interval=0)  # whose turn comes after what was begun before it

    def painted(seen: QListView, event: QPaintEvent) -> None:
        QListView.paintEvent(seen, event)
        if seen.model().rowCount() >= documents:
            free.start()

    def usable() -> None:
        print(time.monotonic(), time.thread_time(), flush=True)
        window.close()
        application.quit()

    view.paintEvent = painted  # type: ignore[method-assign]
    free.timeout.connect(usable)
    QTimer.singleShot(60_000, window, lambda: application.exit(1))


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        show_ours(sys.argv[2], int(sys.argv[3]))
    else:
        show_bare(int(sys.argv[3]))
