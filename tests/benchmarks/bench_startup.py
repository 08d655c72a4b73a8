"""From double-click to a usable window with 5 and 20,000 documents in its list, against a bare one with the same list.

Each start is a process of its own. It says when its list was first painted with all rows and the event loop was free
again, on the clock that all processes share.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.rows import Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

DOCUMENTS = (5, 20_000)
PAIRS = 7
GOAL = 1.25  # times the bare window


def run() -> list[Row]:
    """Measure with few documents and with many."""
    return [compare(documents) for documents in DOCUMENTS]


def compare(documents: int) -> Row:
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
    bare, ours = (statistics.median(times[kind]) for kind in ("bare", "ours"))
    least = {
        kind: min(work) * 1000 for kind, work in worked.items()
    }  # of the processor, which other work disturbs less
    note = f"{ours * 1000:.0f} ms against {bare * 1000:.0f} ms, medians of {PAIRS};"
    note += f" of the processor at least {least['ours']:.0f} ms against {least['bare']:.0f} ms"
    return Row(f"start, {documents:,} documents", ours / bare, GOAL, "×", note)


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


def show(kind: str, library: str, documents: int) -> None:
    """In a process of its own: open the window, say when it can be used, and close it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QAbstractItemView, QApplication

    class Watch(QObject):
        """Hears the first painting of a list with all rows."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(view := watched.parent(), QAbstractItemView):
                model = view.model()
                if model is not None and model.rowCount() >= documents:
                    application.removeEventFilter(self)
                    QTimer.singleShot(0, self, self.usable)
            return False

        def usable(self) -> None:
            print(time.monotonic(), time.process_time(), flush=True)
            window.close()
            application.quit()

    application: QApplication
    window: QMainWindow
    if kind == "ours":
        from reader_app.app import build

        program = build(["--library", library])
        application, window = program.application, program.window
    else:
        application, window = QApplication([]), bare(documents)
    watch = Watch()
    application.installEventFilter(watch)
    window.resize(1280, 800)  # wide enough for the list to show, whatever size was saved
    window.show()
    QTimer.singleShot(60_000, watch, lambda: application.exit(1))
    sys.exit(application.exec())


def bare(rows: int) -> "QMainWindow":
    """A window with nothing but a list of this many rows."""
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView, QMainWindow

    window = QMainWindow()
    view = QListView()
    view.setUniformItemSizes(True)
    view.setModel(QStringListModel([f"Report {number}" for number in range(rows)], view))
    window.setCentralWidget(view)
    return window


if __name__ == "__main__":
    show(sys.argv[1], sys.argv[2], int(sys.argv[3]))
