"""A start to be measured, in a process of its own, which loads no more for that than the clock: see bench_startup."""

import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QListView, QMainWindow

    from reader_app.config.paths import Paths


def show_ours(library: str, documents: int) -> None:
    """Start the program, say when it can be used, and close it."""
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
