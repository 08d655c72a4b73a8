"""The library pane: every document, a filter, the order, and what can be done with the selected ones."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.library.rows import NEWEST_FIRST, LibraryRow, SortKey
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme

_ICON = 20  # px

__all__ = ["LibraryPane", "LibraryRow"]


class LibraryPane(QWidget):
    """Takes rows by `set_documents`; says what is asked for by signals, with ids of documents."""

    open_requested = Signal(str)
    remove_requested = Signal(list)
    cite_requested = Signal(str)
    add_requested = Signal()
    sort_changed = Signal(str, bool)  # key, descending

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, top: QWidget | None = None) -> None:
        """top: a part of somebody else's to stand above the documents."""
        super().__init__(parent)
        self._theme = theme
        self._top = top
        self._key, self._descending = SortKey.TITLE, False
        self._model = DocumentsModel(self)
        self._list = DocumentList(theme, self._model)
        self._filter = FilterField()
        self._count = QLabel()
        self._sort = QToolButton()
        self._add = QToolButton()
        self._empty = EmptyState("library", primary=True)
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._keys: dict[SortKey, QAction] = {}
        self._directions: dict[bool, QAction] = {}
        self._lay_out()
        self._build_sort_menu()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    # --- what it is told

    def set_documents(self, rows: tuple[LibraryRow, ...]) -> None:
        """Show these documents, in the order chosen here; selection and place are kept as far as they can be."""
        self._model.set_rows(rows)
        self._refresh()

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many annotations each document has, by id; the rest of the list stays as it is."""
        self._model.set_counts(counts)

    def set_current(self, document_id: str | None) -> None:
        """Mark the document open in the viewer, and select it where nothing else was selected by hand."""
        self._model.set_open(document_id)
        row = self._model.row_of(document_id) if document_id is not None else -1
        if row < 0:
            self._list.clearSelection()
            return
        index = self._list.at(row)
        if document_id not in self._list.selected_ids():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, flag)
        self._list.scrollTo(index)

    def set_sort(self, key: str, descending: bool) -> None:
        """Sort by "title", "creators", "date", "annotations" or "read". Raises ValueError for another key."""
        self._key, self._descending = SortKey(key), descending
        self._model.set_sort(self._key, descending=descending)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self._filter.set_theme(theme)
        self._add.setIcon(icon("add", theme))
        self._empty.set_theme(theme)
        self._no_match.set_theme(theme)
        self._list.set_theme(theme)
        self._refresh()

    def focus_list(self) -> None:
        """Give the keyboard to the list, on a row."""
        if not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._list.at(0))
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- building

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(GUTTER, GUTTER, GUTTER, 0)
        field.setSpacing(4)
        field.addWidget(self._filter, 1)
        field.addWidget(self._add)
        order = QHBoxLayout()
        order.setContentsMargins(GUTTER, 4, GUTTER, 4)
        order.addWidget(self._count, 1)
        order.addWidget(self._sort)
        for page in (self._list, self._empty, self._no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._top is not None:
            column.addWidget(self._top)
        column.addLayout(field)
        column.addLayout(order)
        column.addWidget(self._pages, 1)
        self._name_parts()

    def _name_parts(self) -> None:
        self._filter.setPlaceholderText(self.tr("Filter documents"))
        self._filter.setAccessibleName(self.tr("Filter documents"))
        self._list.setAccessibleName(self.tr("Documents"))
        self._count.setProperty("kind", "dim")
        self._count.setMinimumWidth(1)
        self._add.setAccessibleName(self.tr("Add documents"))
        self._add.setToolTip(self.tr("Add documents (Ctrl+O)"))
        self._add.setIconSize(QSize(_ICON, _ICON))
        self._sort.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands after the word
        self._sort.setToolTip(self.tr("What the documents are sorted by"))

    def _build_sort_menu(self) -> None:
        menu = QMenu(self._sort)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        keys, directions = QActionGroup(self), QActionGroup(self)
        for key, words in self._sort_words().items():
            action = menu.addAction(words, partial(self._choose_sort, key))
            action.setCheckable(True)
            keys.addAction(action)
            self._keys[key] = action
        menu.addSeparator()
        for descending, words in ((False, self.tr("Ascending")), (True, self.tr("Descending"))):
            action = menu.addAction(words, partial(self._choose_direction, descending))
            action.setCheckable(True)
            directions.addAction(action)
            self._directions[descending] = action
        self._sort.setMenu(menu)

    def _connect(self) -> None:
        self._filter.textChanged.connect(self._filtered)
        self._add.clicked.connect(self.add_requested)
        self._empty.acted.connect(self.add_requested)
        self._no_match.acted.connect(self._filter.clear)
        self._list.opened.connect(self.open_requested)
        self._list.removed.connect(self.remove_requested)
        self._list.menu_wanted.connect(self._show_menu)
        self._filter.left.connect(self.focus_list)

    def _sort_words(self) -> dict[SortKey, str]:
        return {
            SortKey.TITLE: self.tr("Title"),
            SortKey.CREATORS: self.tr("Creators"),
            SortKey.DATE: self.tr("Date"),
            SortKey.ANNOTATIONS: self.tr("Annotations"),
            SortKey.READ: self.tr("Last read"),
        }

    # --- what a person does

    def _filtered(self, text: str) -> None:
        self._model.set_filter(text)
        self._refresh()

    def _choose_sort(self, key: SortKey) -> None:
        self._apply_sort(key, key in NEWEST_FIRST)

    def _choose_direction(self, descending: bool) -> None:
        self._apply_sort(self._key, descending)

    def _apply_sort(self, key: SortKey, descending: bool) -> None:
        self.set_sort(key, descending)
        self._list.scrollTo(self._list.currentIndex())
        self.sort_changed.emit(key.value, descending)

    def _show_menu(self, at: QPoint) -> None:
        """The menu for the selected documents, at a place on the screen."""
        menu = self.menu_for(self._list.selected_ids())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_for(self, ids: list[str]) -> QMenu:
        """What can be done with these documents."""
        menu = QMenu(self)
        if len(ids) == 1:
            menu.addAction(self.tr("Open"), partial(self.open_requested.emit, ids[0]))
            menu.addAction(self.tr("Copy citation"), partial(self.cite_requested.emit, ids[0]))
            menu.addSeparator()
        if ids:
            words = plural(len(ids), self.tr("Remove from library"), self.tr("Remove {n} documents from library"))
            remove = menu.addAction(words, partial(self.remove_requested.emit, ids))
            remove.setShortcut(QKeySequence.StandardKey.Delete)
            menu.addSeparator()
        menu.addAction(self.tr("Add documents…"), self.add_requested.emit)
        return menu

    # --- what it shows

    def _refresh(self) -> None:
        """Bring the words, the order button and the page shown up to date with the model."""
        total, shown = self._model.total, self._model.rowCount()
        page = self._list if shown else self._no_match if total else self._empty
        self._pages.setCurrentWidget(page)
        words = plural(total, self.tr("{n} document"), self.tr("{n} documents"))
        if shown < total:
            words = self.tr("{shown} of {all}").replace("{shown}", number(shown)).replace("{all}", words)
        self._count.setText(words if total else "")
        self._sort.setVisible(total > 1)
        self._filter.setEnabled(total > 0)
        self._sort.setText(self._sort_words()[self._key])
        self._sort.setIcon(icon("down" if self._descending else "up", self._theme))
        self._sort.setAccessibleName(self.tr("Sorted by {key}").replace("{key}", self._sort_words()[self._key]))
        self._keys[self._key].setChecked(True)
        self._directions[self._descending].setChecked(True)
        self._empty.set_message(
            self.tr("Nothing to read yet"),
            self.tr("Add text or Markdown files, or drop them on this window."),
            self.tr("Add documents…"),
        )
        self._no_match.set_message(
            self.tr("No document matches"),
            self.tr("“{words}” occurs in no title, name, date, event or place.").replace(
                "{words}", self._filter.text()
            ),
            self.tr("Clear the filter"),
        )
