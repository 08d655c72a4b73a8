"""The cards with the selected one's editors open: keeps selection, scrolling and typing while annotations change."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation, State
from reader_app.model.tag import Tag
from reader_app.ui.notes.card_filter import is_changed
from reader_app.ui.notes.card_menu import CardMenu
from reader_app.ui.notes.card_paint import Look
from reader_app.ui.notes.cards_model import CardsModel
from reader_app.ui.notes.cards_view import CardsView
from reader_app.ui.notes.known_tags import KnownTags

if TYPE_CHECKING:
    from reader_app.ui.notes.card_editor import CardEditor

_REPLACE = QItemSelectionModel.SelectionFlag.ClearAndSelect
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
_LEISURE = 200  # ms that cards show until their editors are made, which the first one opened need not wait for


class CardsPanel(QWidget):
    """See NotesPane for what is promised; this is the part of it under the filter."""

    selected = Signal(str)
    note_committed = Signal(str, str)
    draft_changed = Signal(str, str)
    tags_committed = Signal(str, list)
    colour_chosen = Signal(str, object)
    delete_requested = Signal(list)
    attach_requested = Signal(str)
    copy_requested = Signal(object)
    accept_requested = Signal(list)
    tag_clicked = Signal(str)
    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._by_id: Mapping[str, Annotation] = {}
        self._chosen = ""
        self._editing = ""  # whose editors are open
        self._wanted_edit = ""  # which editor to open once the chosen annotation is given
        self._unsaved: dict[str, tuple[str, str]] = {}  # handed over, and the note it is to replace
        self._half_tags: dict[str, str] = {}  # left by Esc in a tag field
        self._following = False
        self._model = CardsModel(self)
        self._view = CardsView(self._model, look)
        self._view.setAccessibleName(self.tr("Notes"))
        self._words: Mapping[State, str] = {}
        self._tags = KnownTags()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._connect()

    @property
    def chosen(self) -> str:
        """The id of the selected annotation, or ""."""
        return self._chosen

    @property
    def rows(self) -> tuple[Annotation, ...]:
        """What shows."""
        return self._model.rows

    # ---- what it is told

    def set_look(self, look: Look, words: dict[State, str]) -> None:
        """Draw with other fonts and colours. words: what to say of a state above the quotation."""
        self._look, self._words = look, words
        if "_editor" in vars(self):
            self._editor.set_look(look, words)
        self._view.set_look(look, words)

    def know(self, annotations: Mapping[str, Annotation]) -> None:
        """All annotations of the document, by id. An open editor whose annotation is gone hands over what was typed."""
        self._by_id = annotations
        for key, (text, replaced) in tuple(self._unsaved.items()):
            now = annotations.get(key)
            if now is not None and (now.note != replaced or now.note == text):
                del self._unsaved[key]
        if self._editing and self._editing not in annotations:
            self._leave_card()

    def know_tags(self, tags: KnownTags) -> None:
        """What the tag field completes."""
        self._tags = tags
        if "_editor" in vars(self):
            self._editor.tags.set_known(tags)

    def show_rows(self, rows: tuple[Annotation, ...], tags: Mapping[str, Tag]) -> None:
        """Show these cards; selection, editor and what is in sight stay."""
        several = self.selected_ids()
        self._following = True
        self._view.set_unsaved({key: text for key, (text, _) in self._unsaved.items()})
        self._model.set_rows(rows, tags)
        self._view.settle()
        self._select([self._chosen] if self._chosen else several if len(several) > 1 else [])
        self._following = False
        self._open_or_refresh()
        if rows and "_editor" not in vars(self):
            QTimer.singleShot(_LEISURE, self, lambda: self._editor)

    def choose(self, annotation_id: str) -> None:
        """Select another annotation, or none ("")."""
        self._chosen = annotation_id
        self._leave_card()

    def edit(self, what: str) -> None:
        """Put the focus into the "note" or "tags" of the selected card, now or as soon as it is there."""
        if not self._editing:
            self._wanted_edit = what
            return
        self._wanted_edit = ""
        self.reveal()
        if what == "note":  # what one has to add comes after what is there
            self._editor.note.moveCursor(QTextCursor.MoveOperation.End)
        editor = self._editor.note if what == "note" else self._editor.tags
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restore(self, draft: str) -> None:
        """Show a half-typed note in the open card."""
        self._editor.note.restore(draft)

    def reveal(self) -> None:
        """Bring the selected card into sight."""
        place = self._model.place_of(self._chosen)
        if place >= 0:
            self._view.scrollTo(self._model.index(place))

    def flush(self) -> None:
        """Hand over what is being typed, now."""
        if self._editing and self._editor.tags.typing:
            self._editor.tags.commit_pending()
        if self._editing:
            self._editor.note.commit()

    def enter(self) -> None:
        """Into the cards by keyboard."""
        self._view.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._view.currentIndex().isValid() and self._model.rows:
            self._view.setCurrentIndex(self._model.index(0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Hiding hands over."""
        self.flush()
        super().hideEvent(event)

    # ---- cards and their editor

    def _connect(self) -> None:
        view = self._view
        view.selectionModel().selectionChanged.connect(self._selection_changed)
        view.tag_clicked.connect(self.tag_clicked)
        view.note_wanted.connect(self._note_wanted)
        view.delete_wanted.connect(self._delete)
        view.left.connect(self.finished)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._show_menu)

    @cached_property
    def _editor(self) -> "CardEditor":
        """The editors of whichever card is open, made for the first."""
        from reader_app.ui.notes.card_editor import CardEditor

        editor = CardEditor(self._look, self._view.viewport())
        editor.hide()
        editor.set_look(self._look, self._words)
        editor.tags.set_known(self._tags)
        editor.colour_chosen.connect(lambda colour: self.colour_chosen.emit(self._editing, colour))
        editor.tags_committed.connect(lambda names: self.tags_committed.emit(self._editing, names))
        editor.note_committed.connect(lambda text: self._hand_over(self._editing, text))
        editor.note_drafted.connect(lambda text: self.draft_changed.emit(self._editing, text))
        editor.delete_wanted.connect(self._delete)
        editor.accept_wanted.connect(lambda: self.accept_requested.emit(self._changed_ids()))
        editor.finished.connect(self._finish)
        editor.height_changed.connect(self._view.settle)
        return editor

    def _select(self, ids: Sequence[str]) -> None:
        """Select exactly the cards of these that show."""
        model = self._view.selectionModel()
        places = sorted(place for place in map(self._model.place_of, ids) if place >= 0)
        if places != sorted(index.row() for index in model.selectedRows()):
            selection = QItemSelection()
            for place in places:
                selection.select(self._model.index(place), self._model.index(place))
            model.select(selection, _REPLACE)
        if len(places) == 1 and model.currentIndex().row() != places[0]:
            model.setCurrentIndex(self._model.index(places[0]), _KEEP)

    def _open_or_refresh(self) -> None:
        """Open the selected card's editors, or tell open ones what changed."""
        annotation = self._by_id.get(self._chosen)
        if annotation is None:
            return
        note = self._unsaved[annotation.id][0] if annotation.id in self._unsaved else annotation.note
        tags = self._model.tags_of(annotation)
        if self._editing == annotation.id:
            self._editor.refresh(annotation, tags, note)
            return
        self._editing = annotation.id
        self._editor.show_annotation(annotation, tags, note)
        self._editor.tags.set_pending(self._half_tags.pop(annotation.id, ""))
        self._view.set_editor(annotation.id, self._editor)
        if self._wanted_edit:
            self.edit(self._wanted_edit)

    def _leave_card(self) -> None:
        """Close the editors; what was typed is handed over, a tag's name left by Esc waits for the card's return."""
        left = self._editing
        if not left:
            return
        field = self._editor.tags
        if field.typing:
            field.commit_pending()
        if field.pending().strip():
            self._half_tags[left] = field.pending()
        field.set_pending("")
        text = self._editor.note.take()
        self._editing = ""
        focus = self.window().focusWidget()
        if focus is not None and self._editor.isAncestorOf(focus):
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.set_editor("", None)
        if text is not None:
            self._hand_over(left, text)

    def _hand_over(self, annotation_id: str, text: str) -> None:
        kept = self._by_id[annotation_id].note if annotation_id in self._by_id else ""
        if text != kept:
            self._unsaved[annotation_id] = (text, kept)
        self.note_committed.emit(annotation_id, text)
        self._view.set_unsaved({key: unsaved for key, (unsaved, _) in self._unsaved.items()})

    def selected_ids(self) -> list[str]:
        places = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [self._model.rows[place].id for place in places if place < len(self._model.rows)]

    # ---- what the person does

    def _selection_changed(self) -> None:
        if self._following:
            return
        ids = self.selected_ids()
        wanted = ids[0] if len(ids) == 1 else ""
        if wanted != self._chosen:
            self.choose(wanted)
            self._open_or_refresh()
            self.selected.emit(wanted)

    def _note_wanted(self) -> None:
        current = self._view.currentIndex()
        if not self._editing and current.isValid():
            self._view.selectionModel().select(current, _REPLACE)
        if self._editing:
            self.edit("note")

    def _delete(self) -> None:
        self.flush()
        if ids := self.selected_ids():
            self.delete_requested.emit(ids)

    def _changed_ids(self) -> list[str]:
        """Those chosen whose passages have other words than were marked."""
        return [each for each in self.selected_ids() if is_changed(self._by_id[each])]

    def _finish(self) -> None:
        """Back to the cards; whoever listens may take the focus further."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.finished.emit()

    def _show_menu(self, at: QPoint) -> None:
        """What can be done with the card under the pointer, or with the current one."""
        index = self._view.indexAt(at)
        if not index.isValid():
            return
        if not self._view.selectionModel().isSelected(index):
            self._view.selectionModel().setCurrentIndex(index, _REPLACE)
        annotation = self._model.rows[index.row()]
        accepts = bool(self._changed_ids())
        menu = CardMenu(annotation, self._look.theme, self, is_open=bool(self._editing), accepts=accepts)
        menu.edit_wanted.connect(self.edit)
        menu.colour_chosen.connect(lambda colour: self.colour_chosen.emit(annotation.id, colour))
        menu.attach_wanted.connect(lambda: self.attach_requested.emit(annotation.id))
        menu.copy_wanted.connect(self.copy_requested)
        menu.accept_wanted.connect(lambda: self.accept_requested.emit(self._changed_ids()))
        menu.delete_wanted.connect(self._delete)
        menu.popup(self._view.viewport().mapToGlobal(at))
