"""Reads strangers' files in processes of their own, bounded in time and memory and killable at any moment."""

import logging
import os
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Lock
from typing import TYPE_CHECKING, Any

from reader_app.model.document import Metadata, PackedText, Text
from reader_app.model.errors import UnreadableFileError
from reader_app.services.confined import BrokenOffError, Confined, Stop, StoppedError
from reader_app.services.confining import ask_pages, extract
from reader_app.services.gate import shown
from reader_app.services.rereading import reread

if TYPE_CHECKING:
    from reader_app.formats import Extracted
    from reader_app.formats.options import Options
    from reader_app.formats.pages import PageImage
    from reader_app.formats.pdf_links import Link

__all__ = ["Pages", "Read", "Reading", "StoppedError"]

MEMORY, MEMORY_PER_BYTE = 512 << 20, 64  # bytes a process may need for one file
MOST_MEMORY = 1536 << 20
PAGE_MEMORY = 768 << 20
SECONDS, SECONDS_PER_MB = 45.0, 20.0  # for one file
LONGEST = 15 * 60.0
PAGE_SECONDS = 20.0  # for one question about pages
_LEFT = 1 / 3  # of the time for one file, to read it without what may be to blame
_NICENESS, _NICER = 5, 3  # the window comes first, and of the readers, the one that has a large file
_LARGE = 1 << 20  # bytes
_log = logging.getLogger(__name__)
_NO_PAGE = "This cannot be shown as a page: it is damaged, or needs more time or memory than is allowed."

Sizes = tuple[tuple[float, float], ...]
Boxes = tuple[tuple[float, float, float, float], ...]


def largest(file_name: str) -> int:
    """The most bytes that a file of this name may have to be read."""
    from reader_app import formats

    try:
        return formats.format_of(file_name).maximum
    except UnreadableFileError:  # its bytes may yet say what it is
        return max(known.maximum for known in formats.FORMATS)


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds, as `formats.Extracted`, with the text as the store keeps it."""

    text: PackedText
    metadata: Metadata
    media_type: str

    def unpacked(self, file_name: str) -> Text:
        """The text; raises UnreadableFileError where its reader failed, which only now shows."""
        from reader_app.store import unpacked

        try:
            return unpacked(self.text)
        except (ValueError, KeyError, TypeError) as error:
            raise _failed_error(file_name) from error


class Pages:
    """Questions about the pages of PDFs, answered one at a time in a process of their own.

    path: of the file's bytes, as `Session.original` gives it. Every answer is a Future; it fails with
    UnreadableFileError, PasswordNeededError, or StoppedError once all is closed. A question that has not been begun
    is taken back by `cancel()` and costs nothing.
    """

    def __init__(self) -> None:
        self._worker = Confined(ask_pages, PAGE_MEMORY)
        self._asking = ThreadPoolExecutor(1, "pages")
        self._closed = False

    def sizes(self, path: Path, password: str = "") -> Future[Sizes]:
        """Width and height of each page in points (1/72 inch), as it is shown."""
        return self._ask("page_sizes", path, password)

    def render(self, path: Path, page: int, scale: float, password: str = "") -> "Future[PageImage]":
        """The picture of a page, counted from 0. scale: pixels to a point."""
        return self._ask("render", path, page, scale, password)

    def boxes(self, path: Path, page: int, password: str = "") -> Future[Boxes]:
        """Left, top, right, bottom of each character in points from the page's upper left corner, by its number."""
        return self._ask("boxes", path, page, password)

    def links(self, path: Path, page: int, password: str = "") -> "Future[tuple[Link, ...]]":
        """The links of a page to the web, to mail and to places of the document."""
        return self._ask("links", path, page, password)

    def close(self) -> None:
        """Ends the process, in the middle of a page if need be; what waits is cancelled."""
        self._closed = True
        self._asking.shutdown(wait=False, cancel_futures=True)
        self._worker.close()
        self._asking.shutdown()

    def _ask(self, question: str, path: Path, *arguments: object) -> "Future[Any]":
        return self._asking.submit(self._answer, path, (question, str(path), *arguments))

    def _answer(self, path: Path, asked: tuple[object, ...]) -> Any:
        try:
            answer = self._worker.call(shown(path.name), asked, PAGE_SECONDS, lambda: self._closed)
        except BrokenOffError as error:  # said of a file that is not added, by a name that may be a sha256
            raise UnreadableFileError(_NO_PAGE) from error
        if asked[0] == "render" and not _is_picture(answer):
            raise UnreadableFileError(_NO_PAGE)
        return answer


class Reading:
    """The readers of one session. Safe to use from several threads; processes start when they are first needed."""

    def __init__(self, readers: int = 0) -> None:
        """readers: how many files can be read at the same time; 0: as many as suits the machine."""
        self.readers = readers or min(4, os.cpu_count() or 1)
        niceness = (_NICENESS, *(_NICENESS + _NICER for _ in range(1, self.readers)))
        self._workers = tuple(Confined(extract, MOST_MEMORY, each) for each in niceness)
        self._free = list(self._workers)
        self._freed = Condition()
        self._making = Lock()
        self._pages: Pages | None = None
        self._closed = False

    def extract(self, data: bytes, file_name: str, options: "Options", stop: Stop = lambda: False) -> "Extracted":
        """The text and metadata of a file's bytes, as `formats.read` gives them; else as `read`."""
        from reader_app import formats

        read = self.read(data, file_name, options, stop)
        return formats.Extracted(read.unpacked(file_name), read.metadata, read.media_type)

    def read(self, data: bytes, file_name: str, options: "Options", stop: Stop = lambda: False) -> Read:
        """The same with the text packed, for who only keeps it; waits for a reader to be free.

        stop: asked many times a second whether to give up; the reader is then killed. Raises UnreadableFileError,
        PasswordNeededError, each with one sentence, and StoppedError.
        """
        worker = self._taken(len(data))
        try:
            answer = self._answer(worker, data, file_name, options, lambda: self._closed or stop())
        finally:
            self._give_back(worker)
        match answer:
            case PackedText(row=(str(), *_)) as text, Metadata() as metadata, str(media_type):
                return Read(text, metadata, media_type)
        raise _failed_error(file_name)

    @staticmethod
    def _answer(worker: Confined, data: bytes, file_name: str, options: "Options", stop: Stop) -> Any:
        """What a reader answers; where it ends, and the file may do without something, what it answers without that.

        All of it takes no longer than one may: for the second there is at least what the first has to leave.
        """
        from reader_app import formats

        seconds = min(LONGEST, SECONDS + SECONDS_PER_MB * len(data) / (1 << 20))
        least = seconds * _LEFT if formats.may_have_extras(data, file_name) else 0.0

        def ask(bare: bool, within: float, besides: Sequence[int] = ()) -> Any:
            arguments = (file_name, options.encoding, options.password, bare, (*options.besides, *besides))
            return worker.call(file_name, arguments, within, stop, MEMORY + MEMORY_PER_BYTE * len(data), data)

        began = time.monotonic()
        try:
            return ask(options.bare, seconds - least)
        except BrokenOffError:
            if not least or options.bare:
                raise
            left = max(least, seconds - (time.monotonic() - began))
            try:
                return reread(
                    lambda besides, within: ask(True, within, besides), formats.extras_of(data, file_name), left
                )
            except UnreadableFileError:  # there was nothing to leave out, or that was not to blame
                _log.info("%r cannot be read bare either", file_name)
            raise

    def _taken(self, size: int) -> Confined:
        """A reader, once one is free: for a large file, which others may come to wait for, the one that goes first."""
        with self._freed:
            self._freed.wait_for(lambda: self._free)
            return self._free.pop(0 if size >= _LARGE else -1)

    def _give_back(self, worker: Confined) -> None:
        with self._freed:
            self._free = [each for each in self._workers if each is worker or each in self._free]
            self._freed.notify()

    @property
    def pages(self) -> Pages:
        """The pages of PDFs; made when first asked for."""
        with self._making:
            if self._closed:
                raise StoppedError("The program is closing.")
            if self._pages is None:
                self._pages = Pages()
            return self._pages

    def close(self) -> None:
        """Kills what is being read and ends all processes; whoever waits gets StoppedError."""
        with self._making:
            self._closed = True
            pages = self._pages
        for each in (*self._workers, *((pages,) if pages else ())):
            each.close()


def _is_picture(answer: object) -> bool:
    """Whether a page's picture has all the bytes that its measures speak of: Qt would look for them without asking."""
    from reader_app.formats.pages import PageImage

    match answer:
        case PageImage(int(width), int(height), int(stride), bytes(data)):
            return width > 0 and height > 0 and stride >= 4 * width and len(data) >= stride * height
    return False


def _failed_error(file_name: str) -> UnreadableFileError:
    return UnreadableFileError(f"“{file_name}” could not be read, because its reader failed; it was not added.")
