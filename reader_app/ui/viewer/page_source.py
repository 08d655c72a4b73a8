"""Where a document's pages come from: the session's reading worker, whose answers come home to the window's thread."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader_app.model.errors import GlossatorError, UnreadableFileError
from reader_app.ui.viewer.page_layout import Size
from reader_app.ui.viewer.page_text import Boxes

T = TypeVar("T")
Failed = Callable[[GlossatorError], None]
log = logging.getLogger(__name__)


class Picture(Protocol):
    """A page as pixels. data: blue, green, red and an unused byte each; stride: bytes to a line."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class PageLink(Protocol):
    """A link on a page. boxes: left, top, right, bottom of its parts in points from the page's upper left corner.

    address: of the web or of mail; else it leads to `page`, counted from 0, `down` points below its upper edge.
    """

    @property
    def boxes(self) -> Sequence[tuple[float, float, float, float]]: ...
    @property
    def address(self) -> str: ...
    @property
    def page(self) -> int: ...
    @property
    def down(self) -> float: ...


class Pages(Protocol):
    """Whoever can show the pages of a file. Pages count from 0; what cannot be shown raises a GlossatorError."""

    def sizes(self, path: Path, password: str) -> Future[Any]:
        """Sizes: width and height of each page in points, as displayed."""

    def render(self, path: Path, page: int, scale: float, password: str) -> Future[Any]:
        """A page's Picture. scale: pixels to a point; it may come smaller where it would be too large."""

    def boxes(self, path: Path, page: int, password: str) -> Future[Any]:
        """Boxes: left, top, right, bottom of each character in points from the upper left corner, by its number."""

    def links(self, path: Path, page: int, password: str) -> Future[Any]:
        """Links of a page."""


class PageSource(QObject):
    """The pages of one file. Answers are given in the window's thread, and never after `close`."""

    _arrived = Signal(object)

    def __init__(self, pages: Pages, path: Path, password: str = "") -> None:
        super().__init__()
        self._pages, self._path, self._password = pages, path, password
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def sizes(self, done: Callable[[tuple[Size, ...]], None], failed: Failed) -> Future[Any]:
        """Ask for the sizes of all pages."""
        return self._watch(self._pages.sizes(self._path, self._password), done, failed)

    def picture(self, page: int, scale: float, done: Callable[[Picture], None], failed: Failed) -> Future[Any]:
        """Ask for a page's picture."""
        return self._watch(self._pages.render(self._path, page, scale, self._password), done, failed)

    def boxes(self, page: int, done: Callable[[Boxes], None], failed: Failed) -> Future[Any]:
        """Ask where a page's characters are."""
        return self._watch(self._pages.boxes(self._path, page, self._password), done, failed)

    def links(self, page: int, done: Callable[[Sequence[PageLink]], None], failed: Failed) -> Future[Any]:
        """Ask for a page's links."""
        return self._watch(self._pages.links(self._path, page, self._password), done, failed)

    def close(self) -> None:
        """Nobody waits for anything any more."""
        self._closed = True

    def _watch(self, future: Future[T], done: Callable[[T], None], failed: Failed) -> Future[T]:
        future.add_done_callback(lambda f: None if self._closed else self._arrived.emit((f, done, failed)))
        return future

    def _deliver(self, arrival: Any) -> None:
        future, done, failed = arrival
        if self._closed or future.cancelled():
            return
        try:
            answer = future.result()
        except CancelledError:
            return
        except GlossatorError as error:
            failed(error)
        except Exception:
            log.exception("a page could not be shown")
            failed(UnreadableFileError(self.tr("This page could not be shown; your notes on it are safe.")))
        else:
            done(answer)
