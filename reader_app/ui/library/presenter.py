"""The list of documents: what it shows, adding to it and removing from it."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.services.library import AddReport, readable_suffixes
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.ui.library.pane import LibraryPane
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural


class LibraryPresenter(QObject):
    """Keeps the library pane true, and carries its wishes to the session."""

    opened = Signal(str)
    removed = Signal(str)
    documents_changed = Signal()
    progress = Signal(str)  # what is going on, or empty
    said = Signal(str)
    failed = Signal(str)
    cite_requested = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, pane: LibraryPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._pane, self._window = session, tasks, pane, parent
        self._documents: Mapping[str, Document] = {}
        self._task: Task | None = None
        pane.open_requested.connect(self.opened)
        pane.remove_requested.connect(self.remove)
        pane.add_requested.connect(self.ask_for_files)
        pane.cite_requested.connect(self.cite_requested)

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents of the library by id."""
        return self._documents

    @property
    def adding(self) -> bool:
        """Whether documents are being added."""
        return self._task is not None

    def refresh(self) -> None:
        """Read the list anew."""
        counts = self._session.library.annotation_counts()
        read = self._session.library.read_times()
        self._documents = catalogue = self._session.library.catalogue()
        rows = (LibraryRow(each, counts.get(each.id, 0), read.get(each.id, "")) for each in catalogue.listed)
        self._pane.set_documents(tuple(rows))
        self.documents_changed.emit()

    def ask_for_files(self) -> None:
        """Choose files to add."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(readable_suffixes()))
        filters = self.tr("Documents ({kinds})").format(kinds=kinds) + ";;" + self.tr("All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Add documents"), "", filters)
        self.add([Path(path) for path in paths])

    def ask_for_folder(self) -> None:
        """Choose a folder to add with all it holds."""
        path = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder"))
        if path:
            self.add([Path(path)])

    def add(self, paths: Sequence[Path]) -> None:
        """Read files and folders off the main thread; what was finished before Cancel stays."""
        if not paths:
            return
        if self._task is not None:
            self.said.emit(self.tr("Documents are being added already; add these when that is done."))
            return
        task = Task(lambda done, total, name: self._tasks.post(lambda: self._progressed(task, done, total, name)))
        self._task = task
        self.progress.emit(self.tr("Adding documents…"))
        self._tasks.run(lambda: self._session.library.add(tuple(paths), task), self._added, self._not_added)

    def cancel(self) -> None:
        """Stop adding after the document at hand."""
        if self._task is not None:
            self._task.cancel()
            self.progress.emit(self.tr("Stopping…"))

    def remove(self, ids: Sequence[str]) -> None:
        """Take documents out of the library; Undo brings them back with their notes."""
        if not ids:
            return
        try:
            self._session.library.remove(tuple(ids))
        except GlossatorError as error:
            self.failed.emit(str(error))
            return
        what = plural(len(ids), self.tr("Document removed"), self.tr("{n} documents removed"))
        self.said.emit(self.tr("{what}. Ctrl+Z brings it back with its notes.").format(what=what))

    def _progressed(self, task: Task, done: int, total: int, name: str) -> None:
        if self._task is task and not task.cancelled and done < total:
            sentence = self.tr("Adding {done} of {total}: {name}")
            self.progress.emit(sentence.format(done=done + 1, total=total, name=name))

    def _added(self, report: AddReport) -> None:
        self._task = None
        self.progress.emit("")
        if report.failed:
            path, sentence = report.failed[0]
            name = Path(path).name
            first = (
                sentence if name in sentence else self.tr("“{name}”: {sentence}").format(name=name, sentence=sentence)
            )
            more = len(report.failed) - 1
            tail = (
                plural(
                    more, self.tr(" One more file could not be added."), self.tr(" {n} more files could not be added.")
                )
                if more
                else ""
            )
            self.failed.emit(f"{first}{tail}")
        parts = []
        if report.added:
            parts.append(plural(len(report.added), self.tr("1 document added"), self.tr("{n} documents added")))
        if report.brought_back:
            parts.append(
                plural(
                    len(report.brought_back),
                    self.tr("1 brought back with its notes"),
                    self.tr("{n} brought back with their notes"),
                )
            )
        if report.already:
            parts.append(plural(len(report.already), self.tr("1 already here"), self.tr("{n} already here")))
        if not report.finished:
            parts.append(self.tr("then stopped"))
        if parts:
            self.said.emit(", ".join(parts) + ".")
        shown = (*report.added, *report.brought_back, *report.already)
        if shown:
            self.opened.emit(shown[0].id)

    def _not_added(self, error: GlossatorError) -> None:
        self._task = None
        self.progress.emit("")
        self.failed.emit(str(error))
