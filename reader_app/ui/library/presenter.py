"""The list of documents: what it shows, adding to it and removing from it."""

from collections.abc import Callable, Mapping, Sequence
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
from reader_app.ui.library.wishes import Wishes
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural

_AT_ONCE = 100  # documents changed while the window waits; more are changed behind it


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
        self._connect(pane.wishes)

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
        self._pane.set_documents(tuple(rows), self._session.shelving.collections())
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

    def star(self, document_ids: Sequence[str]) -> None:
        """Give these documents a star, or take it from them where all have one."""
        documents = [self._documents[each] for each in document_ids if each in self._documents]
        if documents:
            self._pane.wishes.star.emit(list(document_ids), not all(each.starred for each in documents))

    def note_reading(self, document_id: str) -> None:
        """A document is open: it is unread no more."""
        if self._pane.is_unread(document_id):
            self._pane.set_read(self._session.library.read_times())

    def _connect(self, wishes: Wishes) -> None:
        shelving = self._session.shelving
        wishes.star.connect(lambda ids, starred: self._do(len(ids), lambda: shelving.star(ids, starred=starred)))
        wishes.read.connect(self._mark)
        wishes.collect.connect(lambda ids, to: self._do(len(ids), lambda: shelving.collect(ids, to)))
        wishes.uncollect.connect(self._uncollect)
        wishes.add_collection.connect(lambda name, ids: self._do(len(ids), lambda: shelving.add_collection(name, ids)))
        wishes.rename_collection.connect(
            lambda which, name: self._do(1, lambda: shelving.rename_collection(which, name))
        )
        wishes.delete_collection.connect(self._delete)

    def _do(self, documents: int, act: Callable[[], object], said: str = "") -> None:
        """Change many documents behind the window, few at once; then perhaps say what was done."""

        def done(_: object) -> None:
            if said:
                self.said.emit(said)

        def failed(error: GlossatorError) -> None:
            self.failed.emit(str(error))

        if documents > _AT_ONCE:
            self._tasks.run(act, done, failed)
            return
        try:
            done(act())
        except GlossatorError as error:
            failed(error)

    def _uncollect(self, ids: Sequence[str], collection: str) -> None:
        words = plural(
            len(ids),
            self.tr("Taken out of the collection; it is still in the library."),
            self.tr("{n} documents taken out of the collection; they are still in the library."),
        )
        self._do(len(ids), lambda: self._session.shelving.uncollect(ids, collection), words)

    def _delete(self, collection: str) -> None:
        words = self.tr("Collection deleted; its documents are still in the library. Ctrl+Z brings it back.")
        self._do(1, lambda: self._session.shelving.delete_collection(collection), words)

    def _mark(self, ids: Sequence[str], read: bool) -> None:
        library = self._session.library
        mark = library.mark_read if read else library.mark_unread

        def marked() -> None:
            for each in ids:
                mark(each)

        def done(_: object) -> None:
            self._pane.set_read(library.read_times())

        self._tasks.run(marked, done, lambda error: self.failed.emit(str(error)))

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
