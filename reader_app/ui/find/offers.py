"""The list under the search box: how a half-typed query may go on, or what was searched for before."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from reader_app.model.completion import Completion, CompletionKind
from reader_app.model.saved_search import SavedSearch
from reader_app.ui.icons import icon
from reader_app.ui.notes.completion import CompletionList, Offer
from reader_app.ui.notes.tag_query import name_in
from reader_app.ui.text import plural

_ICON, _STEP = 14, 22  # px: of the picture, and from its left edge to the words
_HISTORY = "history"  # the picture of an earlier query
MOST = 6  # completions on offer at once
_DEEPEST = 3  # of them one under another; more stand in two columns, so that what is found can be seen below them
_WIDEST = 260  # px of one of two columns
_PICTURES = {
    CompletionKind.WORD: "search",
    CompletionKind.TAG: "tag",
    CompletionKind.COLLECTION: "folder",
    CompletionKind.FIELD: "filter",
}


@dataclass(frozen=True, slots=True)
class QueryOffer(Offer):
    """What the box says once it is taken. caret: UTF-16 units, as Qt counts. saved: the search it stands for."""

    picture: str = "search"
    query: str = ""
    caret: int = 0
    saved: SavedSearch | None = None

    @property
    def counted(self) -> str:
        """The number and what it counts: documents with a word or in a collection, notes with a tag."""
        if not self.count:
            return ""
        if self.picture == _PICTURES[CompletionKind.TAG]:
            return plural(self.count, _tr("{n} note"), _tr("{n} notes"))
        return plural(self.count, _tr("{n} document"), _tr("{n} documents"))

    @property
    def is_whole(self) -> bool:
        """Whether it is a query that was asked before, not a word on the way to one."""
        return self.saved is not None or self.picture == _HISTORY


class OfferList(CompletionList):
    """Enter takes an offer only after an arrow key chose it; the pointer over a row alone chooses nothing."""

    taken = Signal(object)  # a QueryOffer

    @property
    def chosen(self) -> QueryOffer | None:
        """The offer that an arrow key chose."""
        highlighted = self.highlighted
        return highlighted if self._by_key and isinstance(highlighted, QueryOffer) else None

    @property
    def first(self) -> QueryOffer | None:
        """The offer that Tab takes where none was chosen."""
        first = self.offers[0] if self.offers and self.isVisible() else None
        return first if isinstance(first, QueryOffer) else None

    _by_key = False

    def step(self, by: int) -> None:
        """Choose the next or previous offer; past the ends none is chosen."""
        self._by_key = True
        super().step(by)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The row under the pointer is highlighted, which is not chosen."""
        self._by_key = False
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click takes the row."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.taken.emit(self.offers[row])

    def sizeHint(self) -> QSize:
        """Room for the pictures, too, and for a second column."""
        one = super().sizeHint() + QSize(_STEP, 0)
        rows = self._rows
        if rows == len(self.offers):
            return one
        return QSize(2 * min(one.width(), _WIDEST), one.height() - (len(self.offers) - rows) * self._row_height())

    @property
    def _rows(self) -> int:
        """How many stand under one another: all that were asked before, which are long."""
        count = len(self.offers)
        is_past = any(isinstance(each, QueryOffer) and each.picture == _HISTORY for each in self.offers)
        return count if is_past or count <= _DEEPEST else (count + 1) // 2

    def _row_rect(self, row: int) -> QRect:
        """The second column goes on from the first."""
        column, place = divmod(row, self._rows)
        rect, columns = super()._row_rect(place), 2 if self._rows < len(self.offers) else 1
        rect.setWidth(rect.width() // columns)
        return rect.translated(column * rect.width(), 0)

    def _paint_row(self, painter: QPainter, rect: QRect, offered: Offer, *, highlighted: bool) -> None:
        super()._paint_row(painter, rect, Offer(""), highlighted=highlighted)
        if isinstance(offered, QueryOffer):
            role = "accent" if offered.saved is not None else "dim"
            spot = QRect(rect.left() + 8, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icon(offered.picture, self._theme, role).paint(painter, spot, Qt.AlignmentFlag.AlignCenter)
        super()._paint_row(painter, rect.adjusted(_STEP, 0, 0, 0), offered, highlighted=False)


def completion_offers(
    text: str, completions: tuple[Completion, ...], saved: tuple[SavedSearch, ...]
) -> tuple[QueryOffer, ...]:
    """How a query may go on; saved: searches with what was typed in their names, which come first."""
    kept = [QueryOffer(each.name, None, "star-full", each.query.text, saved=each) for each in saved]
    made = []
    for each in completions:
        if each.text != text[each.start : each.end]:
            before = text[: each.start] + each.text
            picture = _PICTURES[each.kind]
            words = _said(each.text) if each.kind is CompletionKind.TAG else each.text
            made.append(QueryOffer(words, each.count or None, picture, before + text[each.end :], units(before)))
    return (*kept[: MOST // 2], *_mixed(made))[:MOST]


def _said(typed: str) -> str:
    """What is typed to find a tag, without its signs: “tag: help”, or just “help” after `tag:`."""
    rest = typed.removeprefix("tag:")
    name = name_in(f"tag:{rest}")
    return typed if not name else name if rest == typed else f"tag: {name}"


def _mixed(offers: list[QueryOffer]) -> list[QueryOffer]:
    """Most are words; a tag and a field have their place among them."""
    words = [each for each in offers if each.picture == "search"]
    others = [each for each in offers if each.picture != "search"]
    return words[: max(MOST - 2, MOST - len(others))] + others


def history_offers(history: tuple[str, ...]) -> tuple[QueryOffer, ...]:
    """The last queries."""
    return tuple(QueryOffer(text, None, _HISTORY, text, units(text)) for text in history)


def units(text: str) -> int:
    """How many UTF-16 units the text is, which is how Qt counts."""
    return len(text) + sum(letter > "\uffff" for letter in text)


def code_points(text: str, place: int) -> int:
    """The place in code points, of one in UTF-16 units."""
    if text.isascii():
        return place
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "replace"))


def _tr(words: str) -> str:
    return QCoreApplication.translate("offers", words)
