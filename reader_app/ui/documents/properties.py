"""The properties of documents: what the panel shows, what is changed there, and the ways to a document's file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QUrl, Signal
from PySide6.QtWidgets import QToolButton

from reader_app.config.seeing import is_file, is_there
from reader_app.model.document import Creator, Document
from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.services.gate import shown
from reader_app.services.session import Session
from reader_app.services.shelving import Description, DescriptionError
from reader_app.ui.dates import date_of
from reader_app.ui.folders import show_folder
from reader_app.ui.library.presenter import LibraryPresenter
from reader_app.ui.main_window import MainWindow
from reader_app.ui.outside import open_outside
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import date_words
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

    from reader_app.ui.dialogs.file_facts import FileFacts
    from reader_app.ui.dialogs.properties import PropertiesPanel

_AT_ONCE = 100  # documents looked at or changed while the window waits


class Properties(QObject):
    """While the panel is open it is of what a person selects in the list of documents, or opens; of nothing else."""

    said = Signal(str)
    failed = Signal(str)
    encoding_chosen = Signal(tuple, str)  # of documents

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        library: LibraryPresenter,
        window: MainWindow,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self._library, self._window = library, window
        self._panel: PropertiesPanel | None = None
        self._ids: tuple[str, ...] = ()
        self._opened = ""  # the id of the open document
        self._file: FileFacts | None = None
        self._folder: TemporaryDirectory[str] | None = None  # copies for other programs to open
        wishes = window.library.wishes
        wishes.describe.connect(self.open)
        wishes.show_original.connect(lambda each: self._try(partial(self._open_original, each)))
        wishes.show_folder.connect(lambda each: self._try(partial(self._show_folder, each)))
        window.library.selection_changed.connect(self._follow_selected)
        state.opened_changed.connect(self._follow_opened)
        library.documents_changed.connect(self._refresh)

    def open(self, ids: Sequence[str]) -> None:
        """Show the properties of these documents."""
        if not ids:
            return
        if self._panel is None:
            self._panel = self._made()
        self._ids = tuple(ids)
        self._refresh()
        if self._ids:
            self._panel.open()

    def refresh(self) -> None:
        """Show again what there is: a choice that could not be kept shows no more."""
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        if self._panel is not None:
            self._panel.set_theme(theme)

    def close(self) -> None:
        """Save what is half typed; copies made for other programs go."""
        if self._panel is not None:
            self._panel.commit()
        if self._folder is not None:
            self._folder.cleanup()

    # ---- what it shows

    def _made(self) -> "PropertiesPanel":
        from reader_app.ui.dialogs.properties import PropertiesPanel

        panel = PropertiesPanel(self._window.theme, self._window.panes)
        panel.described.connect(self._describe)
        panel.people_named.connect(self._name_people)
        panel.attribute_given.connect(self._give_attribute)
        panel.attribute_renamed.connect(self._rename_attribute)
        panel.attributes.known_wanted.connect(self._tell_attributes)
        panel.encoding_chosen.connect(self.encoding_chosen)
        panel.collections_wanted.connect(self._offer_collections)
        panel.original_wanted.connect(lambda each: self._try(partial(self._open_original, each)))
        panel.folder_wanted.connect(lambda each: self._try(partial(self._show_folder, each)))
        return panel

    @property
    def _is_open(self) -> bool:
        return self._panel is not None and self._panel.isVisible()

    def _follow(self, ids: Sequence[str]) -> None:
        if self._is_open and ids and tuple(ids) != self._ids:
            self._ids = tuple(ids)
            self._refresh()

    def _follow_selected(self) -> None:
        """Rows that came or went by what was changed here are nobody's choice."""
        if not self._window.library.is_filling:
            self._follow(self._window.library.selected)

    def _follow_opened(self) -> None:
        """Another one was opened; that the open one has another description is no reason to leave the rest."""
        before, self._opened = self._opened, self._state.opened.document.id if self._state.opened else ""
        if self._opened not in {before, "", *self._ids}:
            self._follow((self._opened,))

    def _refresh(self) -> None:
        """Show what there is now; documents that are gone are shown no more."""
        known = self._library.documents
        self._ids = tuple(each for each in self._ids if each in known)
        if self._panel is None or not self._ids:
            if self._panel is not None:
                self._panel.hide()
            return
        if len(self._ids) <= _AT_ONCE:
            self._show(self._ids, [known[each] for each in self._ids])
        else:
            wanted = self._ids
            self._tasks.run(lambda: [known[each] for each in wanted], partial(self._show, wanted), self._fail)

    def _show(self, ids: tuple[str, ...], documents: Sequence[Document]) -> None:
        if self._panel is None or ids != self._ids:
            return
        alone = documents[0] if len(documents) == 1 else None
        if alone is None or (self._file is not None and self._file.document != alone):
            self._file = None
        from reader_app.ui.dialogs.described import described

        self._panel.show_documents(described(documents, self._session.shelving.collections()), self._file)
        if alone is not None and self._file is None:
            self._tasks.run(lambda: self._look_at(alone), self._show_file, self._fail)

    def _look_at(self, document: Document) -> "FileFacts":
        """On another thread."""
        from reader_app.ui.dialogs.file_facts import FileFacts

        place = self._place(document)
        is_missing = document.linked and (place is None or not is_file(place))
        library = self._session.library
        where = shown(place) if place is not None else ""
        return FileFacts(
            document, library.text(document.id), library.revision_times(document.id), where, is_missing=is_missing
        )

    def _show_file(self, file: "FileFacts") -> None:
        if self._ids == (file.document.id,):
            self._file = file
            self._show(self._ids, (file.document,))

    # ---- what a person changes

    def _describe(self, ids: tuple[str, ...], field: str, value: str) -> None:
        stated: dict[str, Any] = {field: date_of(value) if field == "date" else value}
        if stated[field] is None and self._panel is not None:
            words = self.tr("A date is written 2014, 2014-09, 2014-09-16 or {date}; the one there was is kept.")
            self._panel.set_fault(field, words.replace("{date}", date_words("2014-09-16")))
            return
        self._change(ids, Description(**stated), field)

    def _name_people(self, ids: tuple[str, ...], people: tuple[Creator, ...]) -> None:
        self._change(ids, Description(creators=people))

    def _change(self, ids: tuple[str, ...], description: Description, field: str = "") -> None:
        def failed(error: GlossatorError) -> None:
            if self._panel is not None and field and isinstance(error, DescriptionError):
                code = self.tr("A language is written as its code, such as en, fr or zh; the one there was is kept.")
                self._panel.set_fault(field, code if field == "language" else str(error))
            else:
                self._fail(error)

        self._do(ids, partial(self._session.shelving.describe, ids, description), failed)

    def _give_attribute(self, ids: tuple[str, ...], name: str, value: str) -> None:
        self._do(ids, partial(self._session.shelving.set_attribute, ids, name, value), self._attribute_failed)

    def _rename_attribute(self, ids: tuple[str, ...], name: str, to: str) -> None:
        self._do(ids, partial(self._session.shelving.rename_attribute, ids, name, to), self._attribute_failed)

    def _attribute_failed(self, error: GlossatorError) -> None:
        if self._panel is not None and isinstance(error, DescriptionError):
            self._panel.attributes.set_fault(str(error))
        else:
            self._fail(error)

    def _tell_attributes(self) -> None:
        if self._panel is not None:
            self._panel.attributes.set_known(self._session.shelving.attributes())

    def _do(self, ids: tuple[str, ...], change: Callable[[], object], failed: Callable[[GlossatorError], None]) -> None:
        """Many documents are changed behind the window."""
        if len(ids) > _AT_ONCE:
            self._tasks.run(change, None, failed)
            return
        try:
            change()
        except GlossatorError as error:
            failed(error)

    def _offer_collections(self, button: QToolButton) -> None:
        menu = self._window.library.collections_menu_for(self._ids)
        menu.setParent(button, menu.windowFlags())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    # ---- the file

    def _open_original(self, document_id: str) -> None:
        document = self._session.library.get(document_id)
        if not open_outside(QUrl.fromLocalFile(str(self._readable(document)))):
            raise GlossatorError(
                self.tr("No program of this system opens “{name}”; its folder can be shown instead.").replace(
                    "{name}", document.file_name
                )
            )

    def _show_folder(self, document_id: str) -> None:
        document = self._session.library.get(document_id)
        place = self._place(document)
        folder = place.parent if place is not None and is_there(place) else self._readable(document).parent
        self.said.emit(show_folder(folder))

    def _place(self, document: Document) -> Path | None:
        """Where the file is that it was made from; a linked one may have been moved since."""
        if document.linked:
            return self._session.original(document)
        return Path(document.source) if document.source else None

    def _readable(self, document: Document) -> Path:
        """A file another program may open: the source where it is still there, else a copy."""
        place = self._place(document)
        if place is not None and is_file(place):
            return place
        kept = self._session.store.originals.path(document.sha256)
        if document.linked or not kept.is_file():
            raise NotFoundError(
                self.tr("The file “{name}” is not where it was; its text and your notes are safe.").replace(
                    "{name}", str(place) if place is not None else document.file_name
                )
            )
        import shutil
        import tempfile

        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="glossator-")
        copy = Path(self._folder.name) / document.sha256[:16] / Path(document.file_name).name
        if not copy.exists():
            copy.parent.mkdir(exist_ok=True)
            shutil.copyfile(kept, copy)
            copy.chmod(0o444)  # it goes when the window closes: nobody should work on it
        return copy

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except GlossatorError as error:
            self._fail(error)
        except OSError as error:
            self.failed.emit(
                self.tr("The original could not be opened ({reason}); nothing was changed.").replace(
                    "{reason}", error.strerror or str(error)
                )
            )

    def _fail(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))
