"""Tags beside the text: what stands there, what the pointer does with it, and that it is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip, QWidget

from reader_app.ui.viewer.margin import TagMargin
from reader_app.ui.viewer.margin_layout import Stripe
from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.viewer import Viewer
from tests.ui.paged import SECOND, added, come, content
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow

LONG = "a theme with a long name/and one below it/whose own name is long"


def margin_of(viewer: Viewer) -> TagMargin:
    """The margin beside the text on show, with what is in view laid out."""
    found = viewer.face.findChild(TagMargin)
    assert isinstance(found, TagMargin)
    found.grab()
    return found


def names(reader: ReaderWindow) -> list[list[str]]:
    """What is written in the margin, line by line: the name that is read first, and those it stands for."""
    return [[label.name for label in slot.labels] for slot in margin_of(reader.window.viewer)._picture.slots]


def stripes(reader: ReaderWindow) -> dict[str, Stripe]:
    return {each.id: each for each in margin_of(reader.window.viewer)._picture.stripes}


def mark(reader: ReaderWindow, passage: str, *tags: str) -> str:
    """Highlight a passage of the open document with some tags; its id."""
    opened = reader.parts.state.opened
    start = opened.text.content.index(passage)
    made = reader.parts.session.annotating.highlight(opened.document.id, start, start + len(passage), tags=tags)
    reader.settle()
    found: str = made.id
    return found


def place_of(margin: TagMargin, mark_id: str, *, on_name: bool = False) -> QPoint:
    """A point of the margin at which an annotation's stripe is, or a name of it."""
    columns = range(margin.width())
    if on_name:
        columns = columns[::-1]
    if margin._on_left:
        columns = columns[::-1]
    places = (QPoint(x, y) for x in columns for y in range(margin.height()))
    return next(place for place in places if mark_id in margin._picture.under(QPointF(place)))


def click(margin: TagMargin, mark_id: str, *, on_name: bool = False) -> None:
    QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place_of(margin, mark_id, on_name=on_name))


@pytest.fixture
def beside(reader: ReaderWindow) -> ReaderWindow:
    """A window with tags beside a text."""
    reader.open("Second Worldwide")
    reader.window.actions_table["tags_beside"].trigger()
    return reader.settle()


def test_the_tags_of_what_is_in_view_are_named_beside_it(beside: ReaderWindow) -> None:
    first = mark(beside, "Distinguished guests", "trust", "actors/states")
    second = mark(beside, "Wiki-leaks", LONG)
    untagged = mark(beside, "Middle East")
    assert names(beside) == [["trust"], ["actors/states"], [LONG]]
    there = stripes(beside)
    assert there.keys() == {first, second, untagged}
    for annotation in beside.annotations:
        line = beside.window.viewer.face.rect_of((annotation.start, annotation.end))
        stripe = there[annotation.id]
        assert stripe.top == pytest.approx(line.top(), abs=1)
        assert stripe.bottom >= line.bottom() - 1


def test_what_is_not_in_view_is_not_there_until_it_is(beside: ReaderWindow) -> None:
    text = content(beside)
    last = text.split()[-3]
    early, late = mark(beside, "Distinguished", "early"), mark(beside, text[text.rindex(last) :][:30], "late")
    assert stripes(beside).keys() == {early}
    bar = beside.window.viewer.face.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert stripes(beside).keys() == {late}
    assert names(beside) == [["late"]]


def test_it_can_be_switched_off_and_leaves_the_text_as_it_was(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide")
    face, action = reader.window.viewer.face, reader.window.actions_table["tags_beside"]
    before = face.viewport().geometry()
    assert face.findChild(TagMargin) is None
    for _ in range(2):
        action.trigger()
        reader.settle()
        assert action.isChecked()
        margin = margin_of(reader.window.viewer)
        assert margin.isVisible()
        assert margin.geometry().left() == face.viewport().geometry().right() + 1
        assert margin.geometry().right() < face.width()
        action.trigger()
        reader.settle()
        assert not margin.isVisible()
        assert face.viewport().geometry() == before


def test_it_is_as_it_was_left_when_the_window_opens_again(start: Callable[..., ReaderWindow]) -> None:
    first = start().open("Second Worldwide")
    mark(first, "Distinguished", "trust")
    first.window.actions_table["tags_beside"].trigger()
    first.close()
    second = start()
    assert second.window.actions_table["tags_beside"].isChecked()
    assert names(second) == [["trust"]]
    second.window.actions_table["tags_beside"].trigger()
    second.close()
    third = start()
    assert not third.window.actions_table["tags_beside"].isChecked()
    assert third.window.viewer.face.findChild(TagMargin) is None


@pytest.mark.parametrize("on_name", [False, True])
def test_a_click_selects_the_annotation_as_one_on_its_card_does(beside: ReaderWindow, on_name: bool) -> None:
    mark(beside, "Distinguished", "trust")
    meant = mark(beside, "Wiki-leaks", "leaks")
    beside.window.library.focus_list()
    click(margin_of(beside.window.viewer), meant, on_name=on_name)
    beside.settle()
    assert beside.parts.state.selected == meant
    assert beside.window.viewer.face.hasFocus()
    beside.press("Del")
    assert names(beside) == [["trust"]]


def test_clicks_on_gathered_names_go_from_one_to_the_next(beside: ReaderWindow) -> None:
    beginnings = ["We live in a world"[:end] for end in (2, 4, 5, 6, 7, 10, 12, 14)]
    marked = {mark(beside, words, f"tag {n}") for n, words in enumerate(beginnings)}
    gathered = next(slot for slot in margin_of(beside.window.viewer)._picture.slots if len(slot.labels) > 1)
    ids = [label.stripe for label in gathered.labels]
    assert set(ids) < marked
    chosen = []
    for _ in range(len(ids) + 1):
        click(margin_of(beside.window.viewer), ids[0], on_name=True)
        beside.settle()
        chosen.append(beside.parts.state.selected)
    assert chosen == [*ids, ids[0]]


def test_what_is_undone_leaves_and_what_is_renamed_is_called_so(beside: ReaderWindow) -> None:
    mark(beside, "Distinguished", "trust")
    mark(beside, "Wiki-leaks", "leaks")
    beside.press("Ctrl+Z")
    assert names(beside) == [["trust"]]
    assert len(stripes(beside)) == 1
    annotating = beside.parts.session.annotating
    annotating.codebook.rename("trust", "confidence")
    beside.settle()
    assert names(beside) == [["confidence"]]
    beside.press("Ctrl+Z")
    assert names(beside) == [["trust"]]


def test_the_pointer_is_told_what_marks_tell(beside: ReaderWindow) -> None:
    meant = mark(beside, "Wiki-leaks", "leaks", LONG)
    beside.parts.session.annotating.note(meant, "Whose?")
    beside.settle()
    margin = margin_of(beside.window.viewer)
    for on_name in (False, True):
        place = place_of(margin, meant, on_name=on_name)
        QToolTip.hideText()
        asked = QHelpEvent(QHelpEvent.Type.ToolTip, place, margin.mapToGlobal(place))
        QApplication.sendEvent(margin, asked)
        for words in ("leaks", LONG, "Whose?"):
            assert words in QToolTip.text()
    QToolTip.hideText()


def test_the_menu_is_that_of_the_mark(beside: ReaderWindow) -> None:
    beside.select("Distinguished")
    meant = mark(beside, "Wiki-leaks", "leaks")
    margin = margin_of(beside.window.viewer)
    place = place_of(margin, meant)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, margin.mapToGlobal(place))
    QApplication.sendEvent(margin, asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert beside.window.actions_table["delete"] in menu.actions()
    menu.close()
    assert beside.parts.state.selected == meant
    target = beside.parts.annotator.target()
    assert target.annotation.id == meant


def test_the_wheel_scrolls_the_text(beside: ReaderWindow) -> None:
    margin, bar = margin_of(beside.window.viewer), beside.window.viewer.face.verticalScrollBar()
    place = QPointF(10, 10)
    none, turn, keys = QPoint(), QPoint(0, -120), Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        place, margin.mapToGlobal(place), none, turn, Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(margin, wheel)
    assert bar.value() > 0


def test_in_a_narrow_window_stripes_stay_and_names_go(beside: ReaderWindow) -> None:
    meant = mark(beside, "Wiki-leaks", "leaks")
    beside.window.panes.set_open("left", False)
    beside.window.panes.set_open("right", False)
    beside.window.resize(460, 500)
    beside.settle()
    beside.window.viewer.reveal(next((a.start, a.end) for a in beside.annotations))
    assert names(beside) == []
    assert stripes(beside).keys() == {meant}
    click(margin_of(beside.window.viewer), meant)
    assert beside.parts.state.selected == meant


def test_a_text_read_from_right_to_left_has_them_at_its_left(beside: ReaderWindow, tmp_path: Path) -> None:
    words = "هذا نص عربي طويل يكتب من اليمين إلى اليسار ويستعمل للتجربة"
    path = tmp_path / "arabic.txt"
    path.write_text("\n\n".join(f"{words} {n}" for n in range(9)))
    state = beside.parts.state
    beside.parts.adding.add([path])
    beside.wait(lambda: state.opened.document.file_name == path.name, "the document")
    meant = mark(beside, f"{words} 3", "trust")
    margin, face = margin_of(beside.window.viewer), beside.window.viewer.face
    assert margin.geometry().right() + 1 == face.viewport().geometry().left()
    assert names(beside) == [["trust"]]
    assert place_of(margin, meant).x() > place_of(margin, meant, on_name=True).x()
    beside.open("Second Worldwide")
    assert margin_of(beside.window.viewer).geometry().left() == face.viewport().geometry().right() + 1


def test_very_long_texts_have_them_too(beside: ReaderWindow, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Sentence {n} is one of very many that are written here." for n in range(6_000)))
    state = beside.parts.state
    beside.parts.adding.add([path])
    beside.wait(lambda: state.opened.document.file_name == path.name, "the document")
    assert isinstance(beside.window.viewer.face, PlainFace)
    meant = mark(beside, "Sentence 4321 is one", "found")
    assert stripes(beside) == {}
    annotation = state.annotation(meant)
    beside.window.viewer.reveal((annotation.start, annotation.end))
    line = beside.window.viewer.face.rect_of((annotation.start, annotation.end))
    assert stripes(beside)[meant].top == pytest.approx(line.top(), abs=1)
    assert names(beside) == [["found"]]


def test_pages_have_them_beside_their_paper(beside: ReaderWindow, tmp_path: Path) -> None:
    paged = added(beside, write_pdf(tmp_path / "paper.pdf", [["A page."], [SECOND] * 5]))
    meant = mark(paged, "A page", "trust")
    margin, face = margin_of(paged.window.viewer), paged.window.viewer.face
    paper = face.window_of_pages.sheet(0).right() + face.viewport().geometry().left()
    assert margin.geometry().left() >= paper
    assert names(paged) == [["trust"]]
    click(margin, meant)
    assert paged.parts.state.selected == meant
    paged.parts.pages.fit_page()
    come(paged)
    paper = face.window_of_pages.sheet(0).right() + face.viewport().geometry().left()
    assert 0 <= margin_of(paged.window.viewer).geometry().left() - paper < 8
    wide = margin.width()
    paged.window.actions_table["tags_beside"].trigger()
    come(paged)
    assert face.viewport().width() > face.width() - wide


def test_the_text_beside_has_its_own(beside: ReaderWindow) -> None:
    mark(beside, "Distinguished", "trust")
    document = beside.parts.state.opened.document.id
    beside.open("Message from")
    beside.parts.beside.open(document)
    beside.settle()
    second = beside.parts.beside._side
    margin = margin_of(second.viewer)
    (stripe,) = margin._picture.stripes
    click(margin, stripe.id)
    assert second.state.selected == stripe.id
    assert beside.parts.state.selected is None
    beside.window.actions_table["tags_beside"].trigger()
    assert not margin.isVisible()


def test_it_takes_no_keys_and_paints_what_it_shows(beside: ReaderWindow) -> None:
    margin = margin_of(beside.window.viewer)
    assert margin.focusPolicy() == Qt.FocusPolicy.NoFocus
    blank = margin.grab().toImage()
    mark(beside, "Distinguished", "trust")
    assert margin.grab().toImage() != blank
    assert isinstance(margin, QWidget)
    assert not margin.accessibleName()
