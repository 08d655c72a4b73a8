"""Two texts compared: what differs is marked in both, walked by keys, and both are scrolled as one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.ui.paged import added
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow

NUMBERS = [f"Article {number}. Each Party shall report to the Conference on measure {number}." for number in range(90)]


@pytest.fixture
def drafts(reader: ReaderWindow, tmp_path: Path) -> ReaderWindow:
    """Two drafts of one treaty, side by side; the keys are in the first."""
    later = [*NUMBERS]
    later[3] = later[3].replace("shall", "may")
    later.insert(40, "Article 39 bis. Nobody is to report twice.")
    del later[80]
    for name, articles in (("one", NUMBERS), ("two", later)):
        file = tmp_path / f"Draft {name}.txt"
        file.write_text("\n\n".join((f"Draft {name}", *articles)), encoding="utf-8")
        reader.parts.adding.add([file])
        state = reader.parts.state
        reader.wait(
            lambda: state.opened is not None and state.opened.document.file_name == file.name,  # noqa: B023
            "the draft",
        )
    reader.open("Draft one")
    reader.parts.beside.open(reader.parts.session.library.find("Draft two").id)
    reader.settle()
    reader.window.viewer.face.setFocus()
    return reader


def _viewers(reader: ReaderWindow) -> tuple[Any, Any]:
    return reader.window.viewer, reader.parts.beside._side.viewer


def _compared(reader: ReaderWindow) -> Any:
    differing = reader.parts.beside._differing
    reader.wait(lambda: differing.count is not None, "the differences")
    return differing


def _tools(reader: ReaderWindow) -> Any:
    return reader.parts.beside._pane.differences


def _marked(viewer: Any) -> tuple[tuple[int, int], ...]:
    changes = viewer.face.layer.changes
    return () if changes is None else changes._spans


def test_differences_are_walked_in_both_texts_and_told(drafts: ReaderWindow) -> None:
    first, second = _viewers(drafts)
    drafts.press("D")
    differing = _compared(drafts)
    drafts.settle()
    assert (differing.count, differing.current) == (4, 0)
    drafts.press("D")
    assert drafts.window._message.text() == "Difference 2 of 4 · “shall” here, “may” in the other text"
    drafts.press("D")
    assert "“Article 39 bis. Nobody is to report twice.” only in the other text" in drafts.window._message.text()
    drafts.press("D", "D", "Shift+D")  # round the end and back
    assert (
        drafts.window._message.text()
        == "Difference 4 of 4 · “Article 79. Each Party shall report to the Conference on mea…” only here"
    )
    assert [len(_marked(viewer)) for viewer in (first, second)] == [4, 4]
    second.face.setFocus()
    drafts.press("D")
    assert drafts.window._message.text().startswith("Difference 1 of 4 · “two” here, “one” in the other text")


def test_the_other_text_follows_the_one_that_is_scrolled(drafts: ReaderWindow) -> None:
    first, second = _viewers(drafts)
    _tools(drafts).findChild(QToolButton, "differences").click()
    comparison = _compared(drafts)._comparison
    for leads, other, back in ((first, second, False), (second, first, True)):
        leads.face.setFocus()
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            QTest.keyClick(leads.face, key)
        drafts.settle()
        assert leads.top_position() > 0
        assert _line(other, other.top_position()) == _line(other, comparison.across(leads.top_position(), back=back))
    for _ in range(30):
        _roll(first, 1)
    drafts.settle()
    assert first.face.verticalScrollBar().value() == 0 == second.face.verticalScrollBar().value()


def _line(viewer: Any, position: int) -> int:
    """Where the line of a place stands, in the viewport's pixels."""
    return int(viewer.face.rect_of((position, position + 1)).top())


def _roll(viewer: Any, turns: int) -> None:
    port = viewer.face.viewport()
    place = QPointF(port.rect().center())
    wheel = QWheelEvent(
        place, port.mapToGlobal(place), QPoint(), QPoint(0, turns * 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, wheel)


def test_what_is_shown_is_compared_whatever_is_opened_next(drafts: ReaderWindow) -> None:
    drafts.press("D")
    differing = _compared(drafts)
    drafts.parts.beside.swap()
    assert _compared(drafts).count == 4
    assert [drafts.window.viewer.face.layer.changes is None, differing.is_on] == [False, True]
    drafts.open("Message from")
    drafts.wait(lambda: not differing.is_on, "giving up")
    assert "too little in common" in drafts.window._message.text()
    assert not any(map(_marked, _viewers(drafts)))
    assert not _tools(drafts).findChild(QToolButton, "down").isVisible()


def test_the_same_text_twice_differs_nowhere(reader: ReaderWindow) -> None:
    reader.open("Message from")
    reader.parts.beside.open_chosen()
    reader.window.viewer.face.setFocus()
    reader.press("D")
    assert _compared(reader).count == 0
    reader.settle()
    assert reader.window._message.text() == "The two texts are the same."
    assert not _tools(reader).findChild(QToolButton, "down").isEnabled()


def test_one_text_alone_differs_from_nothing(reader: ReaderWindow) -> None:
    reader.open("Message from").press("D")
    assert "Open a second text beside this one first" in reader.window._message.text()


def test_closing_the_second_text_takes_the_marks_away(drafts: ReaderWindow) -> None:
    drafts.press("D")
    _compared(drafts)
    drafts.parts.beside.close()
    assert not _marked(drafts.window.viewer)
    drafts.parts.beside.open(drafts.parts.session.library.find("Draft two").id)
    drafts.settle()
    assert not drafts.parts.beside._differing.is_on


def test_differences_show_again_at_the_next_start(drafts: ReaderWindow, start: Callable[..., ReaderWindow]) -> None:
    drafts.press("D")
    _compared(drafts)
    drafts.close()
    again = start()
    again.wait(lambda: again.parts.beside._differing is not None, "the second text")
    assert _compared(again).count == 4


def test_differences_of_pages_are_marked_on_them_and_on_their_text(reader: ReaderWindow, tmp_path: Path) -> None:
    lines = ["Each Party shall report.", "It does so each year.", "The Conference is told of it."]
    added(reader, write_pdf(tmp_path / "old.pdf", [lines, ["And nothing more."]]))
    added(
        reader, write_pdf(tmp_path / "new.pdf", [[lines[0].replace("shall", "may"), *lines[1:]], ["And nothing more."]])
    )
    documents = sorted(reader.parts.library.documents.values(), key=lambda each: each.file_name)
    new, old = [each.id for each in documents if each.file_name in ("new.pdf", "old.pdf")]
    reader.parts.reader.open(old)
    reader.parts.beside.open(new)
    reader.settle()
    _viewers(reader)[0].face.setFocus()
    reader.press("D")
    assert _compared(reader).count == 1
    reader.press("P")  # the first as text, the second as pages
    for viewer, word in zip(_viewers(reader), ("shall", "may"), strict=True):
        ((start_, end),) = _marked(viewer)
        assert viewer._opened.text.content[start_:end] == word


def test_both_sides_of_a_difference_are_in_sight(drafts: ReaderWindow, tmp_path: Path) -> None:
    short = [*NUMBERS[:50], *NUMBERS[84:]]
    short[-2:] = (article.replace("shall", "may") for article in short[-2:])
    (tmp_path / "short.txt").write_text("\n\n".join(("Draft three", *short)), encoding="utf-8")
    drafts.parts.adding.add([tmp_path / "short.txt"])
    drafts.wait(lambda: len(drafts.parts.library.documents) == 8, "the third draft")
    drafts.open("Draft one")
    drafts.parts.beside.open(drafts.parts.session.library.find("Draft three").id)
    drafts.settle()
    first, second = _viewers(drafts)
    drafts.press("D")
    differing = _compared(drafts)
    for viewer, key in ((second, "D"), (first, "Shift+D")):
        viewer.face.setFocus()
        for _ in range(differing.count):
            drafts.press(key)
            for shown, span in zip((first, second), differing._comparison.differences[differing.current], strict=True):
                assert 0 <= shown.face.rect_of(span).top() < shown.face.viewport().height()
