"""The window as a fixture."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.paged import FIRST, SECOND, THIRD, added
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow


@pytest.fixture
def start(tmp_path: Path, qapp: object) -> Iterator[Callable[..., ReaderWindow]]:
    """Starts windows on one library, one after the other; what a test leaves open is closed."""
    open_windows: list[ReaderWindow] = []

    def make(*arguments: str, worker: bool = False) -> ReaderWindow:
        window = ReaderWindow(tmp_path, *arguments, worker=worker)
        open_windows.append(window)
        return window

    yield make
    for window in open_windows:
        window.close()


@pytest.fixture
def reader(start: Callable[..., ReaderWindow]) -> ReaderWindow:
    """A window on a new library with the five bundled documents."""
    return start()


@pytest.fixture
def paged(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """A window with a PDF of four pages open, the third only a picture."""
    return added(reader, write_pdf(tmp_path / "paper.pdf", [[FIRST, SECOND], [SECOND] * 5, [], [THIRD]]))
