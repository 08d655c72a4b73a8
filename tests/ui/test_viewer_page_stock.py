"""Pictures of pages: bounded in memory, stale wishes dropped, neighbours made ready, troubles said on the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader_app.model.document import Text
from reader_app.ui.theme import load_theme
from reader_app.ui.viewer.page_face import PageFace
from reader_app.ui.viewer.page_source import PageSource
from reader_app.ui.viewer.page_stock import PageStock, Wanted
from reader_app.ui.viewer.page_text import PageText
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography
from tests.ui.paper import SIZE, DirectPages, text_of, write_pdf

COUNT = 60
BYTES = SIZE[0] * SIZE[1] * 4  # of a picture at a pixel to a point


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> tuple[Path, Text]:
    """A PDF of sixty pages and its text."""
    path = write_pdf(tmp_path_factory.mktemp("book") / "book.pdf", [[f"This is page {n}."] for n in range(COUNT)])
    return path, text_of(path)


@pytest.fixture
def pages() -> Iterator[DirectPages]:
    """Pages without a process."""
    made = DirectPages()
    yield made
    made.close()


def wanted(*numbers: int) -> list[Wanted]:
    return [Wanted(number, 1.0, BYTES) for number in numbers]


def test_no_more_is_kept_than_the_bound(book: tuple[Path, Text], pages: DirectPages, qtbot: QtBot) -> None:
    parent = QObject()
    stock = PageStock(parent, most=5 * BYTES)
    stock.set_source(PageSource(pages, book[0]), PageText(book[1]))
    for first in range(0, 40, 2):
        stock.want(wanted(first, first + 1))
        qtbot.waitUntil(lambda first=first: all(stock.picture(page) for page in (first, first + 1)))
        assert stock.bytes_kept <= 5 * BYTES
    qtbot.waitUntil(lambda: not stock._underway)
    assert stock.picture(36) is not None  # what was seen last is kept
    assert stock.picture(0) is None
    stock.want([Wanted(page, 3.0, BYTES * 9) for page in (1, 2, 3)])  # each larger than all there is room for
    qtbot.waitUntil(lambda: not stock._underway)
    assert [page for page in (1, 2, 3) if (kept := stock.picture(page)) and kept.look.scale == 3.0] == [1]


def test_what_is_scrolled_past_is_not_waited_for(book: tuple[Path, Text], pages: DirectPages, qtbot: QtBot) -> None:
    parent = QObject()
    stock = PageStock(parent)
    stock.set_source(PageSource(pages, book[0]), PageText(book[1]))
    released = pages.hold()
    for first in range(50):
        stock.want(wanted(first, first + 1, first + 2))
    released.set()
    qtbot.waitUntil(lambda: not stock._underway)
    assert [read[1] for read in pages.read if read[0] == "render"] == [49, 50, 51]


def test_a_new_source_forgets_the_old_one(book: tuple[Path, Text], pages: DirectPages, qtbot: QtBot) -> None:
    parent = QObject()
    stock = PageStock(parent)
    stock.set_source(PageSource(pages, book[0]), PageText(book[1]))
    stock.want(wanted(0, 1))
    qtbot.waitUntil(lambda: stock.picture(0) is not None)
    stock.set_source(None, None)
    qtbot.wait(50)
    assert (stock.picture(0), stock.rows(0), stock.bytes_kept, stock._underway) == (None, None, 0, {})


def test_turned(book: tuple[Path, Text], pages: DirectPages, qtbot: QtBot) -> None:
    parent = QObject()
    stock = PageStock(parent)
    stock.set_turns(1)
    stock.set_source(PageSource(pages, book[0]), PageText(book[1]))
    stock.want(wanted(0))
    qtbot.waitUntil(lambda: stock.picture(0) is not None)
    kept = stock.picture(0)
    assert kept is not None
    assert (kept.image.width(), kept.image.height()) == (SIZE[1], SIZE[0])
    assert kept.image.pixelColor(5, 5).name() == "#ffffff"
    stock.set_turns(0)
    assert stock.picture(0) is None  # it stands the wrong way
    stock.want(wanted(0))
    qtbot.waitUntil(lambda: stock.picture(0) is not None)


@pytest.fixture
def face(book: tuple[Path, Text], pages: DirectPages, qtbot: QtBot) -> Iterator[PageFace]:
    """A page face on the book."""
    made = PageFace(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    made.show_text(book[1], TitleBlock("", ()), Typography("serif", 17, "sans"))
    made.set_source(PageSource(pages, book[0]))
    qtbot.waitUntil(lambda: made.stock.picture(0) is not None)
    yield made
    made.set_source(None)


def test_neighbours_are_made_ready(face: PageFace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not face.stock._underway)
    assert [page for page in range(6) if face.stock.picture(page)] == [0, 1, 2]
    face.go_to_page(30)
    qtbot.waitUntil(lambda: face.stock.picture(30) is not None)
    qtbot.waitUntil(lambda: not face.stock._underway)
    assert all(face.stock.picture(page) and face.stock.rows(page) for page in (29, 30, 31, 32))
    assert face.stock.picture(15) is None


def test_a_wild_scroll_asks_for_little(face: PageFace, pages: DirectPages, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not face.stock._underway)
    before, bar = len(pages.read), face.verticalScrollBar()
    for step in range(400):
        bar.setValue(bar.maximum() * step // 400)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: face.stock.picture(COUNT - 1) is not None and not face.stock._underway)
    assert len(pages.read) - before < 30


def test_what_was_at_the_top_stays_there_when_the_width_changes(face: PageFace, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not face.stock._underway)
    face.go_to_page(20)
    for width in (700, 320, 500):
        face.resize(width, 600)
        assert face.page == 20
        assert abs(face.window_of_pages.sheet(20).top() - 12) < 8


def test_a_text_position_comes_to_the_top_before_its_page_has_come(
    face: PageFace, book: tuple[Path, Text], qtbot: QtBot
) -> None:
    position = book[1].content.index("page 41")
    face.go_to(position)
    assert face.anchor == position
    qtbot.waitUntil(lambda: face.stock.rows(41) is not None)
    qtbot.waitUntil(lambda: 0 <= face.rect_of((position, position + 4)).top() < 40)
    assert face.anchor == position
    assert face.top_position() == book[1].pages[41].start


def test_a_page_that_cannot_be_drawn_says_why(face: PageFace, book: tuple[Path, Text], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not face.stock._underway)
    moved = book[0].rename(book[0].with_suffix(".away"))
    try:
        face.go_to_page(50)
        qtbot.waitUntil(lambda: face.stock.problem(50) != "")
        assert "moved" in face.stock.problem(50)
        face.viewport().grab()
    finally:
        moved.rename(book[0])
