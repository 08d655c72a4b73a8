"""The tags of the library: how often each is used, its colour and name; a click filters the notes by it."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget, QWidgetAction

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.notes.tags_list import TagDelegate, TagsList
from reader_app.ui.notes.tags_model import TAG, TagsModel
from reader_app.ui.theme import Theme

_EDGE = 12


class TagsPane(QWidget):
    """Takes tags by `set_tags`, says what a person does by signals, with ids."""

    tag_activated = Signal(str)
    rename_requested = Signal(str, str)
    colour_requested = Signal(str, object)  # a Colour, or None
    delete_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._there = False
        self._model = TagsModel(self)
        self._words = FilterField("search")
        self._list = TagsList(TagDelegate(theme, self), self._model)
        self._none = EmptyState("tag")
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_page()

    def set_tags(self, rows: tuple[tuple[Tag, int], ...]) -> None:
        """Show these tags with the number of annotations each has. The current row and a name being typed stay."""
        current = self._list.currentIndex().data(TAG)
        self._there = bool(rows)
        self._model.set_rows(rows)
        place = self._model.place_of(current.id) if current is not None else -1
        if place >= 0 and self._list.currentIndex().row() != place:
            self._list.setCurrentIndex(self._model.index(place))
        self._show_page()

    def set_active(self, tags: Iterable[str]) -> None:
        """Mark the tags the notes are filtered by, by id."""
        self._model.set_active(frozenset(tags))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for part in (self._words, self._list, self._none, self._no_match):
            part.set_theme(theme)

    def _lay_out(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter tags"))
        self._words.setAccessibleName(self.tr("Filter tags"))
        self._list.setAccessibleName(self.tr("Tags"))
        top = QVBoxLayout()
        top.setContentsMargins(_EDGE, _EDGE, _EDGE, 6)
        top.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        for page in (self._list, self._none, self._no_match):
            self._pages.addWidget(page)
        self._none.set_message(
            self.tr("No tags yet"), self.tr("Select a passage, press T and type a word: that makes the first one.")
        )
        self._no_match.set_message(self.tr("No tag is called that"), action=self.tr("Clear the filter"))
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        tags = self._list
        self._words.textChanged.connect(self._filter)
        self._words.left.connect(self._enter)
        self._no_match.acted.connect(self._words.clear)
        tags.chosen.connect(lambda index: self._tell(index, self.tag_activated))
        tags.delete_wanted.connect(lambda index: self._tell(index, self.delete_requested))
        tags.menu_wanted.connect(self._show_menu)
        self._model.renamed.connect(self.rename_requested)

    def _tell(self, index: QModelIndex, signal: object) -> None:
        tag = index.data(TAG)
        if tag is not None and hasattr(signal, "emit"):
            signal.emit(tag.id)

    def _filter(self, words: str) -> None:
        self._model.set_words(words)
        self._show_page()

    def _enter(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._list.currentIndex().isValid() and self._model.rows:
            self._list.setCurrentIndex(self._model.index(0))

    def _show_page(self) -> None:
        page = self._list if self._model.rows else self._no_match if self._there else self._none
        self._pages.setCurrentWidget(page)
        self._words.setVisible(self._there)

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        tag: Tag = index.data(TAG)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its notes"), lambda: self.tag_activated.emit(tag.id))
        menu.addAction(self.tr("Rename (F2)"), lambda: self._list.edit(self._model.index(self._model.place_of(tag.id))))
        swatches = ColourSwatches(self._theme)
        swatches.setContentsMargins(8, 4, 8, 4)
        swatches.set_current(tag.colour)
        swatches.chosen.connect(lambda colour: self._colour(tag.id, colour))
        swatches.chosen.connect(menu.close)
        colours = QWidgetAction(menu)
        colours.setDefaultWidget(swatches)
        menu.addAction(colours)
        if tag.colour is not None:
            menu.addAction(self.tr("No colour"), lambda: self._colour(tag.id, None))
        menu.addSeparator()
        menu.addAction(self.tr("Delete tag (Del)"), lambda: self.delete_requested.emit(tag.id))
        menu.popup(at)

    def _colour(self, tag_id: str, colour: Colour | None) -> None:
        self.colour_requested.emit(tag_id, colour)
