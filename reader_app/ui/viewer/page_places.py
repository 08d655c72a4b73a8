"""Where code points are on the pages in view, which of them is at a point of it, and scrolling to them."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.document import Text
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.page_sheets import PageSheets
from reader_app.ui.viewer.page_source import PageLink
from reader_app.ui.viewer.page_text import PageRow

_AIR = 12.0  # px of the page above a line that is brought to the top


@dataclass(frozen=True, slots=True)
class _Aim:
    """A span that is to be seen, and where: at the top of the view, or anywhere comfortable."""

    span: Span
    at_top: bool


class PagePlaces(PageSheets):
    """Pages that know their text. anchor: the code point at the top of the view."""

    place_changed = Signal()  # scrolled, by anyone

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.anchor = 0
        self._is_rough = False  # the anchor: the lines at the top of the view were not there to be asked
        self._aim: _Aim | None = None
        self.stock.arrived.connect(self._aim_again)

    def set_pages(self, text: Text) -> None:
        """Show the pages of another text, from its beginning."""
        self.anchor, self._is_rough, self._aim = 0, False, None
        super().set_pages(text)

    def position_at(self, place: QPoint) -> int:
        """The code point at a point of the viewport, or the nearest."""
        found = self.row_near(place)
        return found[0].under(found[1]) if found else self.text.start_of(self._page_under(place))

    def row_near(self, place: QPoint) -> tuple[PageRow, float, bool] | None:
        """The line at a point of the viewport or the nearest of its page, where in it (points), and whether it is hit.

        None on a page without text, or whose lines have not come yet.
        """
        page = self._page_under(place)
        rows = self.stock.rows(page)
        if rows is None or not self.layout_of_pages.count:
            return None
        window = self.window_of_pages
        x, y = self.layout_of_pages.point(page, place.x() + window.left, place.y() + window.top)
        row = rows.near(x, y)
        if row is None:
            return None
        left, top, right, bottom = row.extent(row.start, row.end) or (0.0, 0.0, 0.0, 0.0)
        return row, x, left - 2 <= x <= right + 2 and top - 2 <= y <= bottom + 2

    def link_at(self, place: QPoint) -> PageLink | None:
        """The link at a point of the viewport."""
        if not self.layout_of_pages.count:
            return None
        page, window = self._page_under(place), self.window_of_pages
        x, y = self.layout_of_pages.point(page, place.x() + window.left, place.y() + window.top)
        for link in self.stock.links(page):
            if any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in link.boxes):
                return link
        return None

    def _page_under(self, place: QPoint) -> int:
        return self.layout_of_pages.page_at(place.y() + self.window_of_pages.top)

    def row_of(self, position: int) -> tuple[int, PageRow] | None:
        """The page and the line of a code point, where its lines have come."""
        page = self.text.page_of(position)
        rows = self.stock.rows(page)
        row = rows.at(position) if rows is not None else None
        return (page, row) if row is not None else None

    def rect_of(self, span: Span) -> QRect:
        """Where a span's first line stands, in the viewport's pixels; about, where its page has not come yet."""
        return (self._extent_of(span) or self._about(span[0])).toAlignedRect()

    def _extent_of(self, span: Span) -> QRectF | None:
        found = self.row_of(span[0])
        if found is None or not self.layout_of_pages.count:
            return None
        page, row = found
        extent = self.window_of_pages.extent(page, row, (span[0], max(span[1], span[0] + 1)))
        return extent or self.window_of_pages.extent(page, row, (row.end - 1, row.end))

    def _about(self, position: int) -> QRectF:
        page = min(self.text.page_of(position), self.layout_of_pages.count - 1)
        if page < 0:
            return QRectF(0, 0, 1, 20)
        sheet = self.window_of_pages.sheet(page)
        return QRectF(sheet.left(), sheet.top() + self.text.part_of(position, page) * sheet.height() * 0.9, 1, 20)

    # ---- scrolling

    def reveal(self, span: Span) -> None:
        """Scroll a span into view, a third from the top, unless it is comfortably in view already."""
        self._aim = _Aim(span, at_top=False)
        self._take_aim()

    def go_to(self, position: int) -> None:
        """Bring a code point to the top of the view, now and when its page has come."""
        self.anchor, self._is_rough = position, False
        self._aim = _Aim((position, position + 1), at_top=True)
        self._take_aim()

    def top_position(self) -> int:
        """The code point at the top of the view, where its page begins, or the next one where no more of it is seen."""
        y = self.verticalScrollBar().value()
        if y <= 0:
            return 0
        page = self._page_at_top
        rows = self.stock.rows(page)
        if rows is None or self.is_turned:
            return self.text.start_of(page)
        _, down = self.layout_of_pages.point(page, 0, y)
        row = rows.first_below(down)
        if row is None and page + 1 < self.layout_of_pages.count:
            return self.text.start_of(page + 1)
        return row.start if row is not None else self.text.start_of(page)

    @property
    def _page_at_top(self) -> int:
        return self.layout_of_pages.page_at(self.verticalScrollBar().value() + _AIR)

    def _look(self) -> None:
        """What is at the top of the view is where one reads; about, until the lines there have come."""
        self.anchor = self.top_position()
        self._is_rough = self.stock.rows(self._page_at_top) is None

    def restore_place(self) -> None:
        """A span that is to be seen goes before what was at the top of the view."""
        if self._aim is None:
            super().restore_place()
        else:
            self._take_aim()

    def _take_aim(self) -> None:
        """Scroll to what is aimed at; for good only when the lines of its page have come and the view has its size."""
        aim = self._aim
        if aim is None or not self.layout_of_pages.count:
            return
        extent = self._extent_of(aim.span)
        if extent is not None and self.has_pages and self.isVisible():
            self._aim = None
        rect = extent or self._about(aim.span[0])
        before, self.arranging = self.arranging, True
        self._bring(rect, aim)
        self.arranging = before
        self.keep_spot()
        if not aim.at_top:
            self._look()
        self.place_changed.emit()

    def _bring(self, rect: QRectF, aim: _Aim) -> None:
        bar, across, port = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport()
        height = port.height()
        if aim.at_top:
            top = 0 if aim.span[0] <= self.text.start_of(0) else bar.value() + rect.top() - _AIR
            bar.setValue(round(top))
        elif not (height * 0.1 <= rect.top() and rect.bottom() <= height * 0.85):
            bar.setValue(round(bar.value() + rect.top() - height * 0.3))
        if not (rect.left() >= 0 and rect.right() <= port.width()):
            across.setValue(round(across.value() + rect.left() - port.width() * 0.2))

    def _aim_again(self, page: int) -> None:
        if self._aim is not None and page == self.text.page_of(self._aim.span[0]):
            self._take_aim()
        elif self._is_rough and page == self._page_at_top:
            self._look()

    def scrolled(self) -> None:
        """A scroll by anyone but our own arranging is what the person wants to see."""
        self._aim = None
        self._look()
        self.place_changed.emit()

    def part_of(self, position: int) -> float:
        """How far down the whole document a code point is, from 0 to 1, about."""
        page = min(self.text.page_of(position), self.layout_of_pages.count - 1)
        if page < 0:
            return 0.0
        sheet = self.layout_of_pages.sheet(page)
        y = sheet.top + self.text.part_of(position, page) * (sheet.bottom - sheet.top)
        return y / max(1, self.layout_of_pages.height)
