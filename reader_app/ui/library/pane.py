"""The library pane: shelves, every document on the one that is looked at, a filter, the order, and what can be done."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader_app.model.collection import Collection
from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.library.attribute_menu import AttributeButton
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.documents_menu import collections_menu, documents_menu
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.library.rows import LibraryRow, SortKey
from reader_app.ui.library.shelf_list import Shelves
from reader_app.ui.library.shelves import ALL, shelves
from reader_app.ui.library.sort_button import SortButton
from reader_app.ui.library.wishes import Wishes
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme

_ICON = 20  # px

__all__ = ["LibraryPane", "LibraryRow"]


class LibraryPane(QWidget):
    """Takes rows by `set_documents`; says what is asked for by signals and by its wishes, with ids."""

    open_requested = Signal(str)
    remove_requested = Signal(list)
    cite_requested = Signal(str)
    add_requested = Signal()
    sort_changed = Signal(str, bool)  # key, descending
    selection_changed = Signal()
    naming = Signal()  # the name of a new collection is about to be typed here

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, top: QWidget | None = None) -> None:
        """top: a part of somebody else's to stand above the documents."""
        super().__init__(parent)
        self._theme = theme
        self._top = top
        self.wishes = Wishes(self)
        self._collections: tuple[Collection, ...] = ()
        self.is_filling = False  # while it is, a selection that changes is nobody's choice
        self._added: frozenset[str] = frozenset()  # the documents that came last
        self._model = DocumentsModel(self)
        self._shelves = Shelves(theme, self.wishes)
        self._list = DocumentList(theme, self._model)
        self._filter = FilterField()
        self._own = AttributeButton(theme, self._filter)
        self._count = QLabel()
        self._sort = SortButton(theme)
        self._add = QToolButton()
        self._empty = EmptyState("library", primary=True)
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_shelves()
        self._refresh()

    # --- what it is told

    def set_documents(self, rows: tuple[LibraryRow, ...], collections: Sequence[Collection] = ()) -> None:
        """Show these documents, in the order chosen here; selection and place are kept as far as they can be."""
        opened = self._model.open_document
        was_missing = opened is not None and self._model.row_of(opened) < 0
        self._collections = tuple(collections)
        self.is_filling = True
        with self._list.steady():
            self._model.set_rows(rows)
        self._own.set_rows(rows)
        self._show_shelves()
        self.is_filling = False
        self._refresh()
        if was_missing and self._model.row_of(opened or "") >= 0:
            self.set_current(opened)

    def set_added(self, document_ids: Iterable[str]) -> None:
        """These documents came last."""
        self._added = frozenset(document_ids)
        self._show_shelves()

    def set_counts(self, counts: Mapping[str, int], touched: Iterable[str] | None = None) -> None:
        """Show how many annotations each document has, by id; the rest of the list stays as it is.

        touched: the only ids whose number may be another.
        """
        self._model.set_counts(counts, touched)

    def set_read(self, times: Mapping[str, str]) -> None:
        """Show when each document was last read, by id. One read just now stays in the list of those unread."""
        self._model.set_read(times)
        self._show_shelves()

    def set_current(self, document_id: str | None) -> None:
        """Mark the document open in the viewer, and select it where nothing else was selected by hand."""
        self._model.set_open(document_id)
        row = self._model.row_of(document_id) if document_id is not None else -1
        if row < 0:
            self._list.clearSelection()
            return
        index = self._list.at(row)
        if document_id not in self.selected:
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._list.selectionModel().setCurrentIndex(index, flag)
        self._list.scrollTo(index)

    def set_sort(self, key: str, descending: bool) -> None:
        """Sort by one of `SortKey`. Raises ValueError for another key."""
        sorted_by = SortKey(key)
        self._model.set_sort(sorted_by, descending=descending)
        self._sort.set_sort(sorted_by, descending=descending)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self._add.setIcon(icon("add", theme))
        for part in (self._filter, self._own, self._sort, self._empty, self._no_match, self._list, self._shelves):
            part.set_theme(theme)

    def focus_list(self) -> None:
        """Give the keyboard to the list, on a row."""
        if not self._list.currentIndex().isValid() and self._model.rowCount():
            self._list.setCurrentIndex(self._list.at(0))
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_shelf(self, key: str) -> None:
        """Limit the list to a shelf, by its key."""
        self._shelves.set_current(key)
        self._model.set_shelf(self._shelves.current)
        self._refresh()

    @property
    def selected(self) -> list[str]:
        """The ids of the selected documents, from the top."""
        return self._list.selected_ids()

    def select(self, ids: Sequence[str]) -> None:
        """Select these of the documents in the list."""
        self._list.select_ids(ids)

    @property
    def has_keys(self) -> bool:
        """Whether the list of documents has the keyboard."""
        return self._list.hasFocus()

    def is_unread(self, document_id: str) -> bool:
        """Whether a document was never read, be it listed now or not."""
        return self._model.is_unread(document_id)

    # --- building

    def _lay_out(self) -> None:
        field = QHBoxLayout()
        field.setContentsMargins(GUTTER, GUTTER, GUTTER, 0)
        field.setSpacing(4)
        field.addWidget(self._filter, 1)
        field.addWidget(self._own)
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
        column.addWidget(self._shelves)
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

    def _connect(self) -> None:
        wishes = self.wishes
        wishes.open.connect(self.open_requested)
        wishes.remove.connect(self.remove_requested)
        wishes.cite.connect(self.cite_requested)
        wishes.new_collection.connect(self.naming)  # first, so that it can be seen
        wishes.new_collection.connect(self._shelves.name_new)
        self._shelves.chosen.connect(lambda shelf: self.show_shelf(shelf.key))
        self._shelves.left.connect(self.focus_list)
        self._filter.textChanged.connect(self._filtered)
        self._filter.left.connect(self.focus_list)
        self._sort.chosen.connect(self._sort_chosen)
        self._add.clicked.connect(self.add_requested)
        self._empty.acted.connect(self.add_requested)
        self._no_match.acted.connect(self._show_more)
        self._list.opened.connect(self.open_requested)
        self._list.starred.connect(self._star)
        self._list.removed.connect(self.remove_requested)
        self._list.menu_wanted.connect(self._show_menu)
        self._list.selectionModel().selectionChanged.connect(self.selection_changed)

    # --- what a person does

    def _filtered(self, text: str) -> None:
        self._model.set_filter(text)
        self._refresh()
        if text:
            self._list.scrollToTop()
        elif self.selected:
            self._list.scrollTo(self._list.currentIndex())
        else:  # what was selected was not found
            self.set_current(self._model.open_document)

    def _sort_chosen(self, key: SortKey, descending: bool) -> None:
        self.set_sort(key, descending)
        self._list.scrollTo(self._list.currentIndex())
        self.sort_changed.emit(key.value, descending)

    def _star(self, document_id: str) -> None:
        """A click on a star; on that of one of several that are selected it is meant for all of them."""
        row = next(iter(self._model.shown([document_id])))
        ids = self.selected if document_id in self.selected else [document_id]
        self.wishes.star.emit(ids, not row.document.starred)

    def _show_menu(self, at: QPoint) -> None:
        """The menu for the selected documents, at a place on the screen."""
        menu = self.menu_for(self.selected)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_for(self, ids: list[str]) -> QMenu:
        """What can be done with these documents."""
        shelf = self._shelves.current
        menu = documents_menu(self, self.wishes, self._model.shown(ids), self._collections, shelf.collection)
        if ids:
            menu.addSeparator()
        menu.addAction(self.tr("Add documents…"), self.add_requested.emit)
        return menu

    def collections_menu_for(self, ids: Sequence[str]) -> QMenu:
        """The collections, to put these documents into or take them out of."""
        wanted = set(ids)
        rows = [row for row in self._model.rows if row.document.id in wanted]
        return collections_menu(self, self.wishes, rows, self._collections)

    def _show_more(self) -> None:
        """Nothing is shown: lift what limits the list, the filter first."""
        if self._filter.text():
            self._filter.clear()
        else:
            self.show_shelf(ALL.key)

    # --- what it shows

    def _show_shelves(self) -> None:
        """Shelves and their numbers; one that is gone is looked at no more."""
        before = self._shelves.current
        self._shelves.set_rows(shelves(self._collections, self._model.rows, self._added))
        if self._shelves.current != before:
            self._model.set_shelf(self._shelves.current)
        self._shelves.setVisible(bool(self._model.rows or self._collections))

    def _refresh(self) -> None:
        """Bring the words and the page shown up to date with the model."""
        total, shown = len(self._model.rows), self._model.rowCount()
        page = self._list if shown else self._no_match if total else self._empty
        self._pages.setCurrentWidget(page)
        words = plural(total, self.tr("{n} document"), self.tr("{n} documents"))
        if shown < total:
            words = self.tr("{shown} of {all}").replace("{shown}", number(shown)).replace("{all}", words)
        self._count.setText(words if total else "")
        self._sort.setVisible(total > 1)
        self._filter.setEnabled(total > 0)
        self._empty.set_message(
            self.tr("Nothing to read yet"),
            self.tr("Add files or folders, or drop them on this window."),
            self.tr("Add documents…"),
        )
        if page is self._no_match:
            from reader_app.ui.library.nothing_words import nothing_words

            self._no_match.set_message(*nothing_words(self._filter.text().strip(), self._shelves.current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The shelves take no more than their share."""
        super().resizeEvent(event)
        self._shelves.set_room(self.height())
