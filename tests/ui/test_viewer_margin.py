"""Tags beside the text: what stands there, what the pointer does with it, and that it is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from reader_app.ui.viewer.margin import TagMargin
from tests.ui.margins import click, margin_of, mark, names, place_of, stripes, with_tags
from tests.ui.paged import content
from tests.ui.reader import ReaderWindow

LONG = "a theme with a long name/and one below it/whose own name is long"


@pytest.fixture
def beside(reader: ReaderWindow) -> ReaderWindow:
    """A window with tags beside a text."""
    return with_tags(reader)


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
    bar, margin = beside.window.viewer.face.verticalScrollBar(), margin_of(beside.window.viewer)
    bar.setValue(200)
    beside.settle()  # the slim title is there
    bar.setValue(bar.maximum())
    beside.wait(
        lambda: [each.id for each in margin._picture.stripes] == [late], "the margin that scrolls with the text"
    )
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
    bar = beside.window.viewer.face.verticalScrollBar()
    bar.setValue(round(stripes(beside)[meant].top) - 10)  # so high up that a click on its card would scroll
    before = bar.value()
    click(margin_of(beside.window.viewer), meant, on_name=on_name)
    beside.settle()
    assert bar.value() == before
    assert beside.parts.state.selected == meant
    assert beside.window.viewer.face.hasFocus()
    beside.press("Del")
    assert meant not in stripes(beside)


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


def test_it_takes_no_keys_and_paints_what_it_shows(beside: ReaderWindow) -> None:
    margin = margin_of(beside.window.viewer)
    assert margin.focusPolicy() == Qt.FocusPolicy.NoFocus
    blank = margin.grab().toImage()
    meant = mark(beside, "Distinguished", "trust")
    marked = margin.grab().toImage()
    assert marked != blank
    beside.settle()
    before = margin._picture
    beside.parts.state.set_selected(meant)
    beside.wait(lambda: margin._picture is not before, "the margin, painted as the text is")
    assert margin.grab().toImage() != marked
