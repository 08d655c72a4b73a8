"""The lines of a concordance as rows: pages that come when they are looked at, and go when many others came."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader_app.model.document import Document, Listed
from reader_app.model.hit import KwicLine
from reader_app.ui.find.concordance_ticks import Key, Ticks, key_of
from reader_app.ui.library.twins import Namesakes
from reader_app.ui.text import by_line, title_words
from reader_app.ui.tool_tips import plain_tip

PAGE = 200  # lines
_KEPT = 60  # pages
_WAITING = 4  # pages asked for and not yet fetched; who scrolls past has no use for them
_NO_INDEX = QModelIndex()
Documents = Mapping[str, Document | Listed]


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1  # a KwicLine; None until it is there
    DOCUMENT = Qt.ItemDataRole.UserRole + 2
    IS_HIT = Qt.ItemDataRole.UserRole + 3  # whether the viewer is at this one
    TOLD_APART = Qt.ItemDataRole.UserRole + 4  # what tells the document from others that are called as it is; or ""


class ConcordanceModel(QAbstractTableModel):
    """One column. `page_wanted` says that `next_wanted` has something; who fetches it hands it to `add_lines`."""

    page_wanted = Signal()
    ticks_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ticks = Ticks()
        self._total = 0
        self._documents: Documents = {}
        self._namesakes = Namesakes({})
        self._pages: OrderedDict[int, tuple[KwicLine, ...]] = OrderedDict()
        self._wanted: list[int] = []  # the newest last
        self._hit: Key | None = None

    # --- Qt's questions

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        """One: the view draws a line as a whole."""
        return 0 if parent.isValid() else 1

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Lines can be chosen and ticked."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsUserCheckable | flag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A line, its words as a screen reader says them, its tick, or its document."""
        if not index.isValid() or index.row() >= self._total:
            return None
        line = self.line(index.row())
        if line is None or role == Role.LINE:
            return line
        if role == Role.DOCUMENT:
            return self._documents.get(line.document)
        if role == Role.IS_HIT:
            return key_of(line) == self._hit
        if role == Role.TOLD_APART:
            return self._namesakes.told_apart(line.document, short=True)
        return self._said(line, role)

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick a line, or take its tick away."""
        line = self.line(index.row()) if index.isValid() else None
        if role != Qt.ItemDataRole.CheckStateRole or line is None:
            return False
        self.tick((line,), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    # --- lines

    def renew(self, total: int, first_page: int, lines: tuple[KwicLine, ...]) -> None:
        """So many lines, of which those from the beginning of a page on are known; the rest will be asked for."""
        self._wanted.clear()
        if total != self._total:
            self.beginResetModel()
            self._total = total
            self._pages.clear()
            self._take(first_page, lines)
            self.endResetModel()
        else:
            self._pages.clear()
            self._take(first_page, lines)
            self._show_anew()
        self.ticks_changed.emit()

    def add_lines(self, page: int, lines: tuple[KwicLine, ...]) -> None:
        """A page, or several from this one on."""
        self._take(page, lines)
        if lines:
            first = page * PAGE
            self.dataChanged.emit(self.index(first, 0), self.index(min(self._total, first + len(lines)) - 1, 0))

    def set_documents(self, documents: Documents) -> None:
        """What the documents are called."""
        if documents is not self._documents:
            self._documents, self._namesakes = documents, Namesakes(documents)
        self._show_anew()

    def line(self, row: int) -> KwicLine | None:
        """The line in a row; None until it is there, and then it is asked for."""
        page, place = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is not None:
            return lines[place] if place < len(lines) else None
        if page not in self._wanted:
            self._wanted.append(page)
            del self._wanted[:-_WAITING]
            self.page_wanted.emit()
        return None

    def next_wanted(self) -> int | None:
        """The page that was asked for last; it counts as fetched from now on."""
        while self._wanted:
            page = self._wanted.pop()
            if page not in self._pages:
                return page
        return None

    def known_row(self, key: Key) -> int | None:
        """The row of a line, if that is among those here."""
        for page, lines in self._pages.items():
            for place, line in enumerate(lines):
                if key_of(line) == key:
                    return page * PAGE + place
        return None

    def set_hit(self, key: Key | None) -> None:
        """The hit that the viewer is at."""
        if key != self._hit:
            self._hit = key
            self._show_anew()

    # --- ticks

    def is_ticked(self, line: KwicLine) -> bool:
        """Whether a line is ticked."""
        return key_of(line) in self.ticks

    def ticked(self) -> int:
        """How many lines are ticked."""
        return self.ticks.count(self._total)

    def tick(self, lines: Iterable[KwicLine], is_ticked: bool) -> None:
        """Tick lines, or take their ticks away."""
        self.ticks.put(map(key_of, lines), is_ticked)
        self.ticked_anew()

    def ticked_anew(self) -> None:
        """To be called after `ticks` were changed."""
        self._show_anew()
        self.ticks_changed.emit()

    # --- inside

    def _take(self, page: int, lines: tuple[KwicLine, ...]) -> None:
        for number in range(0, len(lines), PAGE):
            self._pages[page + number // PAGE] = lines[number : number + PAGE]
            self._pages.move_to_end(page + number // PAGE)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)

    def _show_anew(self) -> None:
        if self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, 0))

    def _said(self, line: KwicLine, role: int) -> object:
        document = self._documents.get(line.document)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if self.is_ticked(line) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.before}{line.match}{line.after}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (title_words(document) if document else "", self._namesakes.told_apart(line.document))
            return f"{line.before}{line.match}{line.after}. {', '.join(filter(None, parts))}"
        if role == Qt.ItemDataRole.ToolTipRole and document is not None:
            lines = (title_words(document), by_line(document.metadata), self._namesakes.told_apart(line.document))
            return plain_tip("\n".join(filter(None, lines)))
        return None
