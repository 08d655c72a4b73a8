"""The glossary: acronyms, what they are short for, how often they occur, and where the texts say so."""

from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.glossary.delegate import EntryDelegate
from reader_app.ui.glossary.entry_edit import EntryEdit
from reader_app.ui.glossary.entry_list import EntryList
from reader_app.ui.glossary.model import ROW, GlossaryModel, GlossaryRow, split_expansions
from reader_app.ui.icons import icon
from reader_app.ui.text import plural
from reader_app.ui.theme import Theme

_EDGE = 12
_OFFERED = 24  # entries that a menu can offer to merge into; else they are selected together


class GlossaryPane(QWidget):
    """Takes rows by `set_rows`, says what a person does by signals, with ids."""

    definition_requested = Signal(str)
    search_requested = Signal(str)
    correct_requested = Signal(str, str, list)  # id, acronym, expansions
    add_requested = Signal(str, list)
    merge_requested = Signal(list, str)  # ids, and the one the others go into
    remove_requested = Signal(list)
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._there, self._known = False, False
        self._wanted = ""  # the acronym just added, to be shown when it comes
        self._model = GlossaryModel(self)
        self._words = FilterField("search")
        self._plus = QToolButton()
        self._new = EntryEdit()
        self._list = EntryList(EntryDelegate(theme, self), self._model)
        self._none = EmptyState("glossary")
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show_page()

    def set_rows(self, rows: tuple[GlossaryRow, ...]) -> None:
        """Show these. The current row, what is selected and what is being typed stay."""
        ids = self._selected()
        current = self._list.currentIndex().data(ROW)
        self._there, self._known = bool(rows), True
        self._model.set_rows(rows)
        self._list.scheduleDelayedItemsLayout()  # other words may need another height
        if current is not None and not self._list.currentIndex().isValid():
            self._list.setCurrentIndex(self._model.index(self._model.place_of(current.entry.id)))
            for place in map(self._model.place_of, ids):
                flag = QItemSelectionModel.SelectionFlag.Select
                self._list.selectionModel().select(self._model.index(place), flag)
        self._show_page()
        added = next((row.entry.id for row in rows if row.entry.acronym == self._wanted), "")
        if added:
            self._wanted = ""
            self.select(added)

    def select(self, entry_id: str) -> None:
        """Make an entry the current one, in view, with the keyboard on it; a filter that hides it goes."""
        if self._model.place_of(entry_id) < 0:
            self._words.clear()
        place = self._model.place_of(entry_id)
        if place >= 0:
            self._list.setCurrentIndex(self._model.index(place))
            self._list.scrollTo(self._model.index(place))
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def add(self, acronym: str = "") -> None:
        """Open the lines a new entry is written in."""
        self._new.set_words(acronym, "")
        self._new.show()
        (self._new.expansion if acronym else self._new.acronym).setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for part in (self._words, self._list, self._none, self._no_match):
            part.set_theme(theme)
        self._plus.setIcon(icon("add", theme))

    def _lay_out(self) -> None:
        self._words.setPlaceholderText(self.tr("Filter the glossary"))
        self._words.setAccessibleName(self.tr("Filter the glossary"))
        self._list.setAccessibleName(self.tr("Glossary"))
        self._plus.setIconSize(QSize(20, 20))
        self._plus.setToolTip(self.tr("Add an acronym (Ins)"))
        self._plus.setAccessibleName(self.tr("Add an acronym"))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        row.addWidget(self._plus)
        top = QVBoxLayout()
        top.setContentsMargins(_EDGE, _EDGE, _EDGE, 6)
        top.setSpacing(8)
        top.addLayout(row)
        top.addWidget(self._new)
        self._new.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        for page in (self._list, self._none, self._no_match):
            self._pages.addWidget(page)
        self._no_match.set_message(self.tr("No entry says that"), action=self.tr("Clear the filter"))
        self.setFocusProxy(self._list)

    def _connect(self) -> None:
        entries = self._list
        self._words.textChanged.connect(self._filter)
        self._words.left.connect(self._enter)
        self._no_match.acted.connect(self._words.clear)
        self._none.acted.connect(self.add)
        self._plus.clicked.connect(lambda _=False: self.add())
        self._new.committed.connect(self._add)
        self._new.cancelled.connect(self._close_new)
        self._new.left.connect(lambda: self._new.setVisible(any(self._new.words)))
        entries.chosen.connect(self._choose)
        entries.search_wanted.connect(lambda index: self.search_requested.emit(index.data(ROW).entry.id))
        entries.remove_wanted.connect(lambda: self.remove_requested.emit(self._selected()))
        entries.add_wanted.connect(self.add)
        entries.menu_wanted.connect(self._show_menu)
        self._model.corrected.connect(self.correct_requested)

    def _selected(self) -> list[str]:
        """The ids of the selected entries, or of the current one."""
        rows = [index.data(ROW) for index in sorted(self._list.selectedIndexes())]
        rows = rows or [self._list.currentIndex().data(ROW)]
        return [row.entry.id for row in rows if row is not None]

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if row is not None and row.entry.definitions:
            self.definition_requested.emit(row.entry.id)
        elif row is not None:
            self.search_requested.emit(row.entry.id)  # no text explains it: here is where it occurs

    def _filter(self, words: str) -> None:
        self._model.set_words(words)
        self._show_page()

    def _enter(self) -> None:
        self._list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._list.currentIndex().isValid() and self._model.rows:
            self._list.setCurrentIndex(self._model.index(0))

    def _add(self, acronym: str, expansion: str) -> None:
        self._wanted = acronym.strip()
        self._close_new()
        self.add_requested.emit(acronym, split_expansions(expansion))

    def _close_new(self) -> None:
        self._new.set_words("", "")
        self._new.hide()
        self._list.setFocus()

    def _show_page(self) -> None:
        page = self._list if self._model.rows else self._no_match if self._there else self._none
        self._pages.setCurrentWidget(page)
        self._words.setVisible(self._there)
        self._plus.setVisible(self._there)
        if not self._known:
            self._none.set_message(self.tr("Looking for acronyms…"))
        elif not self._there:
            self._none.set_message(
                self.tr("No acronyms yet"),
                self.tr(
                    "Acronyms that a document explains, as in “Global Cybersecurity Agenda (GCA)”, come by themselves."
                ),
                self.tr("Add an acronym"),
            )

    def _show_menu(self, index: QModelIndex, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = index.data(ROW)
        if row is not None:
            self._fill_menu(menu, row, self._selected())
        menu.addAction(self.tr("Add an acronym… (Ins)"), self.add)
        if self._model.rowCount():
            menu.addAction(self.tr("Export glossary…"), self.export_requested.emit)
        menu.popup(at)

    def _fill_menu(self, menu: QMenu, row: GlossaryRow, ids: list[str]) -> None:
        entry = row.entry
        if len(ids) > 1 and entry.id in ids:
            menu.addAction(
                self.tr("Merge all into {acronym}").format(acronym=entry.acronym),
                lambda: self.merge_requested.emit(ids, entry.id),
            )
            words = plural(len(ids), self.tr("Remove {n} entry (Del)"), self.tr("Remove {n} entries (Del)"))
            menu.addAction(words, lambda: self.remove_requested.emit(ids))
            menu.addSeparator()
            return
        if entry.definitions:
            menu.addAction(self.tr("Go to the definition (Enter)"), lambda: self.definition_requested.emit(entry.id))
        menu.addAction(self.tr("Search for both names (Ctrl+Enter)"), lambda: self.search_requested.emit(entry.id))
        menu.addAction(self.tr("Edit (F2)"), lambda: self._list.edit(self._model.index(self._model.place_of(entry.id))))
        others = [row.entry for row in self._model.rows if row.entry.id != entry.id]
        if 0 < len(others) <= _OFFERED:
            merging = menu.addMenu(self.tr("Merge into"))
            for other in others:
                merging.addAction(other.acronym, partial(self.merge_requested.emit, [entry.id], other.id))
        menu.addAction(self.tr("Remove (Del)"), lambda: self.remove_requested.emit([entry.id]))
        menu.addSeparator()
