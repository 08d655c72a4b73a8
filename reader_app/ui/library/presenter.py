"""The list of documents: what it shows, and what is done with stars, collections, and documents to be removed."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.collection import Collection
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.ui.library.pane import LibraryPane
from reader_app.ui.library.rows import LibraryRow, library_rows
from reader_app.ui.library.wishes import Wishes
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural

_AT_ONCE = 100  # documents changed while the window waits; more are changed behind it


class _Shelf(NamedTuple):
    """All that the list shows."""

    documents: Mapping[str, Document]
    rows: tuple[LibraryRow, ...]
    collections: Sequence[Collection]


class LibraryPresenter(QObject):
    """Keeps the library pane true, and carries its wishes to the session."""

    opened = Signal(str)
    removed = Signal(str)
    removing = Signal(list)  # the ids of documents, before they go
    documents_changed = Signal()
    said = Signal(str)
    failed = Signal(str)
    cite_requested = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, pane: LibraryPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._pane = session, tasks, pane
        self._documents: Mapping[str, Document] = {}
        self._readings = 0  # how often the list was read
        pane.open_requested.connect(self.opened)
        pane.remove_requested.connect(self.remove)
        pane.cite_requested.connect(self.cite_requested)
        self._connect(pane.wishes)

    @property
    def documents(self) -> Mapping[str, Document]:
        """The documents of the library by id."""
        return self._documents

    def refresh(self) -> None:
        """Read the list anew."""
        self._readings += 1
        self._show(self._read())

    def refresh_behind(self) -> None:
        """The same behind the window, which does not wait for what is being saved meanwhile."""
        self._readings += 1
        reading = self._readings

        def show(found: _Shelf) -> None:
            if reading == self._readings:  # else it was read again meanwhile, and this is older
                self._show(found)

        self._tasks.run(self._read, show)

    def _read(self) -> _Shelf:
        """Off the window's thread, too."""
        counts = self._session.library.annotation_counts()
        read = self._session.library.read_times()
        missing = self._session.library.missing()
        catalogue = self._session.library.catalogue()
        rows = library_rows(catalogue.listed, counts, read, missing)
        return _Shelf(catalogue, rows, self._session.shelving.collections())

    def _show(self, shelf: _Shelf) -> None:
        self._documents = shelf.documents
        self._pane.set_documents(shelf.rows, shelf.collections)
        self.documents_changed.emit()

    def remove(self, ids: Sequence[str]) -> None:
        """Take documents out of the library; Undo brings them back with their notes."""
        if not ids:
            return
        self.removing.emit(list(ids))
        try:
            self._session.library.remove(tuple(ids))
        except GlossatorError as error:
            self.failed.emit(str(error))
            return
        one = self.tr("Document removed. Ctrl+Z brings it back with its notes.")
        many = self.tr("{n} documents removed. Ctrl+Z brings them back with their notes.")
        self.said.emit(plural(len(set(ids)), one, many))

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
