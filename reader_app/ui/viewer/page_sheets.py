"""Scrolls, zooms and turns pages one below the other; pictures are asked for as pages come into sight."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader_app.model.document import Text
from reader_app.model.errors import GlossatorError
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.page_layout import GAP, Fit, PageLayout, Rect, Size, Spot, Zoom
from reader_app.ui.viewer.page_paint import Window, Words, inks, paint_sheet
from reader_app.ui.viewer.page_source import PageSource
from reader_app.ui.viewer.page_stock import PageStock, Wanted
from reader_app.ui.viewer.page_text import PageText
from reader_app.ui.viewer.tick_bar import TickBar

_A4 = (595.0, 842.0)  # points: what pages are taken to be until their sizes are known
_SCROLLING, _RESIZING = 30, 120  # ms before what is in sight is asked for
_LINE = 48  # px of a step of the wheel
_AROUND = (1, 2)  # pages made ready before and after those in sight
_LOOKED_AT = 0.3  # of the view's height: the page there is the one that is read


_BEGINNING = Spot(0, -1.0)  # the gap above the first page included


class PageSheets(QAbstractScrollArea):
    """Pages without anything over them. What is painted over them and done to them is `PageFace`'s."""

    page_changed = Signal()  # another page is read, or there are other pages
    zoom_changed = Signal()  # or the width that is fitted
    sizes_known = Signal()  # the pages can be had
    failed = Signal(object)  # a GlossatorError: the pages cannot be had at all

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.inks = theme, inks(theme)
        self.text = PageText(Text("", ()))
        self.stock = PageStock(self)
        self.stock.arrived.connect(self._came)
        self._sizes: tuple[Size, ...] = ()
        self._source: PageSource | None = None
        self._has_sizes = False
        self.zoom, self._turns = Zoom(), 0
        self.layout_of_pages = PageLayout((), (600, 600), self.zoom)
        self._spot = _BEGINNING
        self._page = -1
        self.arranging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        bar = TickBar(self)
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.valueChanged.connect(self._scrolled)
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)

    # ---- what is shown

    def set_pages(self, text: Text) -> None:
        """Show the pages of another text; a source must follow."""
        self.text = PageText(text)
        self.set_source(None)
        self._turns = 0
        self._sizes, self._has_sizes = (_A4,) * len(text.pages), False
        self._spot, self._page = _BEGINNING, -1
        self.arrange()

    def set_source(self, source: PageSource | None) -> None:
        """Where the pictures come from; None: nowhere yet."""
        self._source, self._has_sizes = source, False
        self.stock.set_source(source, self.text)
        if source is not None:
            source.sizes(self._sizes_came, self.failed.emit)

    @property
    def has_source(self) -> bool:
        """Whether it is known where pictures come from."""
        return self._source is not None

    @property
    def has_pages(self) -> bool:
        """Whether the sizes of the pages are known, and so what is shown is theirs."""
        return self._has_sizes

    def _sizes_came(self, sizes: tuple[Size, ...]) -> None:
        if not sizes:
            self.failed.emit(GlossatorError(self.tr("There are no pages in this file.")))
            return
        self._sizes, self._has_sizes = sizes, True
        self.arrange()
        self._ask()
        self.sizes_known.emit()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme: other paper, under the same pictures."""
        self.theme, self.inks = theme, inks(theme)
        self.viewport().update()

    # ---- where

    @property
    def page(self) -> int:
        """The page that is read, counted from 0."""
        return self.layout_of_pages.page_at(self.verticalScrollBar().value() + self._height * _LOOKED_AT)

    def go_to_page(self, page: int, down: float = 0.0) -> None:
        """Bring a page's upper edge to the top of the view, or what is so many points below it."""
        page = max(0, min(self.layout_of_pages.count - 1, page))
        top = self.layout_of_pages.place(page, Rect(0.0, down, 0.0, down)).top if down and not self._turns else None
        y = self.layout_of_pages.y_of(Spot(page, 0.0)) if top is None else top
        self.verticalScrollBar().setValue(round(y) - GAP)

    def set_zoom(self, zoom: Zoom, spot: Spot | None = None, y: float = 0.0) -> None:
        """Show pages larger or smaller. spot: what stays at y view pixels; without one, what is at the top."""
        if zoom == self.zoom:
            return
        self.zoom = zoom
        if spot is not None:
            self._arrange_only()
            self._spot = self.layout_of_pages.spot_at(self.layout_of_pages.y_of(spot) - y)
        self.arrange()

    def zoom_by(self, steps: int) -> None:
        """So many steps larger or smaller, the middle of the view kept; 0: fit the width."""
        middle = self._height / 2
        spot = self.layout_of_pages.spot_at(self.verticalScrollBar().value() + middle)
        zoom = self.zoom.by(steps, self.layout_of_pages.factor) if steps else Zoom(Fit.WIDTH)
        self.set_zoom(zoom, spot, middle)

    def turn(self) -> None:
        """Turn all pages by a quarter, clockwise."""
        page = self.page
        self._turns = (self._turns + 1) % 4
        self.stock.set_turns(self._turns)
        self._spot = Spot(page, 0.0)
        self.arrange()

    @property
    def is_turned(self) -> bool:
        """Whether pages do not stand as their file has them."""
        return self._turns != 0

    @property
    def window_of_pages(self) -> Window:
        """The part of the pages that is in sight."""
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return Window(self.layout_of_pages, left, top, round(self._height))

    @property
    def pages_in_sight(self) -> range:
        """The pages of which something is in sight."""
        top = self.verticalScrollBar().value()
        return self.layout_of_pages.pages_in(top, top + self._height)

    @property
    def _height(self) -> float:
        return float(self.viewport().height())

    def _scroll_to(self, spot: Spot) -> None:
        self.verticalScrollBar().setValue(round(self.layout_of_pages.y_of(spot)))

    # ---- arranging

    def arrange(self) -> None:
        """Lay the pages out anew; what was at the top of the view stays there."""
        self.arranging = True
        self._arrange_only()
        self.restore_place()
        self.arranging = False
        self._ask_soon(_RESIZING if self.stock.bytes_kept else 0)
        self._say_page()
        self.zoom_changed.emit()
        self.viewport().update()

    def restore_place(self) -> None:
        """Bring back to the top of the view what was there."""
        self._scroll_to(self._spot)

    def _arrange_only(self) -> None:
        room = self.viewport().size()
        self.layout_of_pages = PageLayout(self._sizes, (room.width(), room.height()), self.zoom, self._turns)
        before, self.arranging = self.arranging, True
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(room.height())
        down.setSingleStep(_LINE)
        down.setRange(0, max(0, self.layout_of_pages.height - room.height()))
        across.setPageStep(room.width())
        across.setSingleStep(_LINE)
        was = across.maximum()
        across.setRange(0, max(0, self.layout_of_pages.width - room.width()))
        if across.maximum() != was:
            across.setValue(across.maximum() // 2)
        self.arranging = before

    def _scrolled(self) -> None:
        if not self.arranging:
            self.keep_spot()
            self.scrolled()
        self._ask_soon(_SCROLLING)
        self._say_page()

    def keep_spot(self) -> None:
        """What is at the top of the view now is to stay there."""
        self._spot = self.layout_of_pages.spot_at(self.verticalScrollBar().value())

    def scrolled(self) -> None:
        """The person scrolled."""

    def _say_page(self) -> None:
        page = self.page
        if page != self._page:
            self._page = page
            self.page_changed.emit()

    # ---- pictures

    def _ask_soon(self, ms: int) -> None:
        """While one scrolls on, every so often; while one drags an edge, when that rests."""
        if ms == _RESIZING or not self._asking.isActive():
            self._asking.start(ms)

    def _ask(self) -> None:
        if not self._has_sizes or not self.isVisible():
            return
        sight = self.pages_in_sight
        before = range(sight.start - 1, max(-1, sight.start - 1 - _AROUND[0]), -1)
        after = range(sight.stop, min(self.layout_of_pages.count, sight.stop + _AROUND[1]))
        self.stock.want([self._wanted(page) for page in (*sight, *after, *before)])

    def _wanted(self, page: int) -> Wanted:
        sheet, ratio = self.layout_of_pages.sheet(page), self.devicePixelRatioF()
        pixels = (sheet.right - sheet.left) * (sheet.bottom - sheet.top) * ratio * ratio
        return Wanted(page, self.layout_of_pages.scale(page) * ratio, round(pixels) * 4)

    def _came(self, page: int) -> None:
        if page in self.pages_in_sight:
            self.viewport().update()

    def _words(self, page: int) -> Words:
        remark = self.tr("Scanned, no text") if self.text.is_picture(page) else ""
        return Words(self.text.label(page), self.stock.problem(page), remark)

    # ---- Qt's own doors

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in sight, and what is over them."""
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), self.theme.colour("window"))
            window = self.window_of_pages
            for page in self.pages_in_sight:
                place = window.sheet(page)
                paint_sheet(painter, place, self.stock.picture(page), self._words(page), self.theme)
                painter.setClipRect(place)
                self.paint_over(painter, window, page)
                painter.setClipping(False)

    def paint_over(self, painter: QPainter, window: Window, page: int) -> None:
        """Paint what belongs over a page's picture."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another zoom where the width is fitted."""
        super().resizeEvent(event)
        self.arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is asked for while nobody sees it."""
        super().showEvent(event)
        self._ask_soon(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms, and keeps what is under the pointer there."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        turned, y = event.angleDelta().y(), event.position().y()
        steps = round(turned / 120) or (turned > 0) - (turned < 0)
        spot = self.layout_of_pages.spot_at(self.verticalScrollBar().value() + y)
        self.set_zoom(self.zoom.by(steps, self.layout_of_pages.factor), spot, y)
        event.accept()
