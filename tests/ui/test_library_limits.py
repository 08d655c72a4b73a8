"""What the library's notes are limited to: all of it can be reached in a small window, and is said once it is shut."""

import re

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reader_app.model.annotation import Colour
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.library_filter import Place, TagRule
from reader_app.ui.notes.limits import Limits, limits_words
from reader_app.ui.notes.limits_line import LimitsLine
from reader_app.ui.notes.limits_scroll import LimitsScroll
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so


@pytest.fixture
def limited(reader: ReaderWindow) -> Library:
    """The notes of the library, limited in every way that one note still has."""
    session = reader.parts.session
    document = session.library.documents()[0]
    word = next(re.finditer(r"[a-z]{7,}", session.library.text(document.id).content))
    session.annotating.highlight(document.id, *word.span(), Colour.YELLOW, ("barriers/time", "b"))
    reader.parts.reader.open(document.id)
    reader.settle()
    library = Library(reader).show()
    sheet = library.sheet
    sheet.set_tag_filter(("barriers", "b"))
    next(swatch for swatch in sheet._swatches if swatch.colour is Colour.YELLOW).click()
    sheet._place.setCurrentIndex(1)
    sheet.set_title(document.metadata.title)
    sheet._without.committed.emit(["c"])
    dates = sheet._dates
    dates.choice.setCurrentIndex(dates.choice.count() - 1)
    dates.since.setText("2026-03-03")
    return library.wait()


def chips(library: Library) -> list[Chip]:
    line = library.pane.findChild(LimitsLine)
    return [chip for chip in line.findChildren(Chip) if chip.isVisible()] if line.isVisible() else []


def test_shut_limits_are_said_and_each_can_be_taken_away(limited: Library) -> None:
    title = limited.sheet.limits.title
    names = [chip.name for chip in chips(limited)]
    assert names == ["barriers", "b", "c", "yellow", "in this document", f"title has “{title}”", "since 3 March 2026"]
    said = [label.text() for label in limited.pane.findChild(LimitsLine).findChildren(QLabel) if label.isVisible()]
    assert said == ["any of", "none of"]
    limited.pane._more.click()
    assert chips(limited) == []
    limited.pane._more.click()
    for left in range(len(names) - 1, -1, -1):
        assert len(limited.wait().quotes) == 1
        chips(limited)[0].click()
        assert [chip.name for chip in chips(limited)] == names[len(names) - left :]
    assert limited.sheet.limits == Limits()
    assert not limited.pane.findChild(LimitsLine).isVisible()


def test_where_nothing_is_left_it_says_what_was_asked_for(limited: Library) -> None:
    limited.sheet._lost.click()
    limited.filter("zebras")
    [state] = limited.states()
    said = " ".join(label.text() for label in state.findChildren(QLabel))
    assert (
        "No note of the library has all of that: “zebras” · any of barriers, b · none of c · yellow · in this document"
        in said
    )
    assert said.endswith("since 3 March 2026 · passages not found again")


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (Limits(tags=("a",)), "a"),
        (Limits(without=("a",)), "none of a"),
        (Limits(tags=("a", "b"), rule=TagRule.OVERLAPPING, without=("c", "d")), "overlapping a, b · none of c, d"),
        (Limits(tags=("a", "b"), rule=TagRule.ALL), "all of a, b"),
        (Limits(since="2026", until="2026"), "2026"),
        (Limits(since="2025-12", until="2026-01-02"), "December 2025 to 2 January 2026"),
        (Limits(until="2026"), "until 2026"),
        (Limits(place=Place.COLLECTION), "in this document's collections"),
        (Limits(place=Place.NAMED, collection="Wave 1"), "in “Wave 1”"),
        (Limits(), ""),
    ],
)
def test_limits_in_words(limits: Limits, expected: str) -> None:
    assert limits_words(" ", limits) == expected


def test_many_limits_do_not_fill_the_pane(reader: ReaderWindow) -> None:
    library = Library(reader).show()
    library.sheet.set_tag_filter([f"tag {n}" for n in range(40)])
    library.wait()
    assert len(chips(library)) == 12
    assert any(label.text() == "and 28 more" for label in library.pane.findChildren(QLabel))


@pytest.mark.parametrize("scale", [1, 2])
def test_in_a_small_window_nothing_of_the_limits_is_clipped(
    limited: Library, scale: int, request: pytest.FixtureRequest
) -> None:
    before = QApplication.font()
    request.addfinalizer(lambda: QApplication.setFont(before))
    font = QFont(before)
    font.setPointSizeF(before.pointSizeF() * scale)
    QApplication.setFont(font)
    limited.reader.window.resize(900, 600)
    limited.reader.settle()
    limited.reader.window.panes.set_open("right", True)
    limited.reader.settle()
    assert limited.view.isVisible()
    limited.view.selectAll()
    limited.pane._more.click()
    limited.reader.settle()
    scroll, sheet = limited.pane.findChild(LimitsScroll), limited.sheet
    parts: list[QWidget] = [sheet._rule, sheet._tags, sheet._without, *sheet._swatches, sheet._place, sheet._title]
    for part in (*parts, sheet._dates.choice, sheet._dates.since, sheet._dates.until, sheet._lost):
        assert part.height() >= part.minimumSizeHint().height(), part
        scroll.ensureWidgetVisible(part)
        limited.reader.settle()
        top = part.mapTo(scroll.viewport(), part.rect().topLeft()).y()
        assert 0 <= top <= scroll.viewport().height() - part.height(), part
    assert limited.view.height() >= 3 * limited.view.fontMetrics().height()


def test_the_notes_of_a_tag_in_the_open_document_are_shown_with_those_below_it(reader: ReaderWindow) -> None:
    session = reader.parts.session
    document = session.library.documents()[0].id
    below = session.annotating.document_note(document, tags=("barriers/time",))
    session.annotating.document_note(document, tags=("other",))
    session.annotating.codebook.add_tag("barriers")
    reader.parts.reader.open(document)
    reader.settle()
    reader.window.tags.tag_activated.emit("barriers")
    reader.settle()
    assert reader.window.notes.shown == (below.id,)
    assert reader.parts.state.query.text == ""
