"""The pictures, lines and links of pages in sight and around: asked for a few at a time, within bounds of memory."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QTransform

from reader_app.model.errors import GlossatorError
from reader_app.ui.viewer.page_source import PageLink, PageSource, Picture
from reader_app.ui.viewer.page_text import Boxes, PageRows, PageText

MOST_BYTES = 192 << 20  # of pictures
_MOST_ROWS = 64  # pages whose lines are kept
_AT_ONCE = 2  # errands on the way: one being done, one waiting for it


class Wanted(NamedTuple):
    """A page that is to be seen. scale: device pixels to a point; size: bytes of its picture, about."""

    page: int
    scale: float
    size: int


class _Look(NamedTuple):
    """How a picture was made."""

    scale: float
    turns: int


@dataclass(frozen=True, slots=True)
class Kept:
    """A picture that is there, on white paper, and how it was made."""

    image: QImage
    look: _Look


class PageStock(QObject):
    """Holds what has come of one document's pages and asks for what is missing, the most wanted first.

    No more than two errands are ever on the way, so that after a long way of scrolling nothing stale is waited for.
    """

    arrived = Signal(int)  # something of this page

    def __init__(self, parent: QObject, most: int = MOST_BYTES) -> None:
        """most: bytes of pictures that are kept."""
        super().__init__(parent)
        self._most = most
        self._source: PageSource | None = None
        self._text: PageText | None = None
        self._turns = 0
        self._wanted: tuple[Wanted, ...] = ()
        self._pictures: OrderedDict[int, Kept] = OrderedDict()
        self._rows: OrderedDict[int, PageRows] = OrderedDict()
        self._links: dict[int, Sequence[PageLink]] = {}
        self._problems: dict[int, str] = {}
        self._underway: dict[tuple[str, int], tuple[Future[Any], _Look]] = {}

    @property
    def bytes_kept(self) -> int:
        """How much the pictures take."""
        return sum(kept.image.sizeInBytes() for kept in self._pictures.values())

    def set_source(self, source: PageSource | None, text: PageText | None) -> None:
        """Another document, or none: all that is kept goes."""
        self._abandon()
        if self._source is not None:
            self._source.close()
        self._source, self._text = source, text
        self._wanted = ()
        self._pictures.clear()
        self._rows.clear()
        self._links.clear()
        self._problems.clear()

    def set_turns(self, turns: int) -> None:
        """Pages turned by so many quarters clockwise."""
        self._turns = turns % 4

    def want(self, wanted: Sequence[Wanted]) -> None:
        """Get these pages, the first first; what has been asked for besides is not wanted any more."""
        room = self._most
        cut: list[Wanted] = []
        for want in wanted:
            if cut and want.size > room:
                break
            room -= want.size
            cut.append(want)
        self._wanted = tuple(cut)
        pages = {want.page for want in cut}
        for errand, (future, _) in list(self._underway.items()):
            if errand[1] not in pages and not future.running() and future.cancel():
                del self._underway[errand]
        self._ask()

    def picture(self, page: int) -> Kept | None:
        """The newest picture of a page, turned as wanted, if there is one; perhaps not at the scale that is wanted."""
        kept = self._pictures.get(page)
        return kept if kept is not None and kept.look.turns == self._turns else None

    def rows(self, page: int) -> PageRows | None:
        """The lines of a page, if they have come."""
        return self._rows.get(page)

    def links(self, page: int) -> Sequence[PageLink]:
        """The links of a page, as far as they have come."""
        return self._links.get(page, ())

    def has_links_of(self, page: int) -> bool:
        """Whether those of a page have come, with its lines."""
        return page in self._links and page in self._rows

    def problem(self, page: int) -> str:
        """Why a page cannot be shown; empty where nothing is known against it."""
        return self._problems.get(page, "")

    def _look(self, scale: float) -> _Look:
        return _Look(round(scale, 4), self._turns)

    def _ask(self) -> None:
        for want, kind in self._missing():
            if len(self._underway) >= _AT_ONCE or self._source is None:
                return
            look = self._look(want.scale)
            failed = partial(self._failed, self._source, kind, want.page)
            if kind == "rows":
                future = self._source.boxes(want.page, partial(self._rows_came, self._source, want.page), failed)
            elif kind == "links":
                future = self._source.links(want.page, partial(self._links_came, self._source, want.page), failed)
            else:
                done = partial(self._picture_came, self._source, want.page, look)
                future = self._source.picture(want.page, look.scale, done, failed)
            self._underway[kind, want.page] = future, look

    def _missing(self) -> Iterator[tuple[Wanted, str]]:
        for want in self._wanted:
            kept = self._pictures.get(want.page)
            is_there = kept is not None and kept.look == self._look(want.scale)
            if not is_there and want.page not in self._problems and ("picture", want.page) not in self._underway:
                yield want, "picture"
            if want.page not in self._rows and ("rows", want.page) not in self._underway:
                yield want, "rows"
        for want in self._wanted:  # all that is to be seen comes before
            if want.page not in self._links and ("links", want.page) not in self._underway:
                yield want, "links"

    def _picture_came(self, source: PageSource, page: int, look: _Look, picture: Picture) -> None:
        if source is not self._source:
            return
        self._underway.pop(("picture", page), None)
        self._pictures[page] = Kept(_as_image(picture, look), look)
        self._pictures.move_to_end(page)
        self._make_room()
        self.arrived.emit(page)
        self._ask()

    def _rows_came(self, source: PageSource, page: int, boxes: Boxes) -> None:
        if source is not self._source or self._text is None:
            return
        self._underway.pop(("rows", page), None)
        self._rows[page] = PageRows(self._text.runs_on(page), boxes)
        wanted = {want.page for want in self._wanted}
        for old in [old for old in self._rows if old not in wanted][: max(0, len(self._rows) - _MOST_ROWS)]:
            del self._rows[old]
        self.arrived.emit(page)
        self._ask()

    def _links_came(self, source: PageSource, page: int, links: Sequence[PageLink]) -> None:
        if source is not self._source:
            return
        self._underway.pop(("links", page), None)
        self._links[page] = links
        self._ask()

    def _failed(self, source: PageSource, kind: str, page: int, error: GlossatorError) -> None:
        if source is not self._source:
            return
        self._underway.pop((kind, page), None)
        if kind == "rows":
            self._rows[page] = PageRows((), ())
        elif kind == "links":
            self._links[page] = ()
        else:
            self._problems[page] = str(error)
        self.arrived.emit(page)
        self._ask()

    def _make_room(self) -> None:
        wanted = {want.page for want in self._wanted}
        taken = self.bytes_kept
        for page in [page for page in self._pictures if page not in wanted]:
            if taken <= self._most:
                return
            taken -= self._pictures.pop(page).image.sizeInBytes()

    def _abandon(self) -> None:
        for future, _ in self._underway.values():
            if not future.running():
                future.cancel()
        self._underway.clear()


def _as_image(picture: Picture, look: _Look) -> QImage:
    """The picture, turned."""
    shape = picture.width, picture.height, picture.stride
    image = QImage(picture.data, *shape, QImage.Format.Format_RGB32).copy()  # the data is not ours to keep
    return image.transformed(QTransform().rotate(90 * look.turns)) if look.turns else image
