"""The notes pane as a person uses it, by key and mouse."""

import dataclasses
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.tag import Tag
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.notes.card_editor import CardEditor
from reader_app.ui.notes.card_filter import CardFilter
from reader_app.ui.notes.cards_view import CardsView
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.notes_pane import NotesPane
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.theme import NAMES, load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

TAGS = {"t1": Tag("t1", "alliances"), "t2": Tag("t2", "definition", Colour.TEAL)}


def note(key: str, text: str = "", tags: tuple[str, ...] = (), colour: Colour = Colour.YELLOW) -> Annotation:
    quote = f"Touré on the key organization {key} " * 3
    return Annotation(key, "d", "r", 0, 1, quote, "", "", colour, tags, text, "me", "2026", "2026")


ROWS = (
    note("a", "spelled out here", ("t1", "t2")),
    note("b", "", ("t1",), Colour.BLUE),
    note("c", "compare the contribution", (), Colour.BLUE),
)


@pytest.fixture
def pane(qtbot: QtBot) -> NotesPane:
    made = NotesPane(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(300, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.set_annotations(ROWS, TAGS)
    return made


def view(pane: NotesPane) -> CardsView:
    return pane.findChild(CardsView)


def editor(pane: NotesPane) -> CardEditor:
    return pane.findChild(CardEditor)


def heard(signal: object) -> list[object]:
    said: list[object] = []
    signal.connect(lambda *args: said.append(args[0] if len(args) == 1 else args))  # type: ignore[attr-defined]
    return said


def press(qtbot: QtBot, *keys: Qt.Key, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def test_the_editors_are_made_before_a_card_is_opened(qtbot: QtBot, pane: NotesPane) -> None:
    qtbot.waitUntil(lambda: editor(pane) is not None)
    made = editor(pane)
    assert not made.isVisible()
    pane.set_selected("b")
    assert editor(pane) is made
    assert made.isVisible()


def test_arrows_select_and_enter_writes(qtbot: QtBot, pane: NotesPane) -> None:
    said, notes = heard(pane.selected), heard(pane.note_committed)
    view(pane).setFocus()
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert said == ["a", "b"]
    assert view(pane).hasFocus()
    assert editor(pane).isVisible()
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "new")
    press(qtbot, Qt.Key.Key_Escape)
    assert notes == [("b", "new")]
    press(qtbot, Qt.Key.Key_Up)
    assert said[-1] == "a"


def test_delete_removes_the_selected_cards(qtbot: QtBot, pane: NotesPane) -> None:
    wanted = heard(pane.delete_requested)
    pane.set_selected("a")
    view(pane).setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Down, shift=True)
    assert not editor(pane).isVisible()
    press(qtbot, Qt.Key.Key_Delete)
    assert wanted == [["a"], ["a", "b", "c"]]


def test_removing_does_not_select_another(pane: NotesPane) -> None:
    said = heard(pane.selected)
    pane.set_selected("b")
    pane.set_annotations((ROWS[0], ROWS[2]), TAGS)
    assert said == []
    assert not editor(pane).isVisible()
    assert view(pane).selectionModel().selectedRows() == []
    pane.set_annotations(ROWS, TAGS)  # taken back: selected as it was
    assert editor(pane).isVisible()


def test_tab_walks_through_the_editors(qtbot: QtBot, pane: NotesPane) -> None:
    pane.set_selected("a", "note")
    seen: list[str] = []
    for _ in range(4):
        focus = QApplication.focusWidget()
        seen.append(focus.accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert seen == ["Note", "Tags", "Yellow", "Remove"]


def test_a_colour_is_chosen_by_click_and_by_digit(qtbot: QtBot, pane: NotesPane) -> None:
    said = heard(pane.colour_chosen)
    pane.set_selected("a")
    green = next(s for s in pane.findChildren(Swatch) if s.colour is Colour.GREEN)
    qtbot.mouseClick(green, Qt.MouseButton.LeftButton)
    press(qtbot, Qt.Key.Key_8)
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert said == [("a", Colour.GREEN), ("a", Colour.GREY), ("a", Colour.BLUE)]


def test_the_button_in_the_card_removes_it(qtbot: QtBot, pane: NotesPane) -> None:
    wanted = heard(pane.delete_requested)
    pane.set_selected("c")
    button = next(b for b in editor(pane).findChildren(QToolButton) if b.accessibleName() == "Remove")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [["c"]]


@pytest.mark.parametrize(
    ("words", "shown"),
    [("toure", "abc"), ("COMPARE", "c"), ("definition", "a"), ("key spelled", "a"), ("nothing like it", "")],
)
def test_words_filter(qtbot: QtBot, pane: NotesPane, words: str, shown: str) -> None:
    with qtbot.waitSignal(pane.filter_changed):
        qtbot.keyClicks(pane.findChild(FilterField), words)
    assert "".join(pane.shown) == shown
    nothing = [e for e in pane.findChildren(EmptyState) if e.isVisible()]
    assert bool(nothing) == (not shown)


def test_a_click_on_a_tag_filters_and_its_chip_clears(qtbot: QtBot, pane: NotesPane) -> None:
    cards = view(pane)
    rect = cards.visualRect(cards.model().index(0, 0))
    chip = rect.bottomLeft() + QPoint(40, -22)
    with qtbot.waitSignal(pane.filter_changed):
        qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=chip)
    assert pane.filter == CardFilter(tags=("t1",))
    assert pane.shown == ("a", "b")
    shown = [c for c in pane.findChildren(Chip) if c.isVisible()]
    assert [c.name for c in shown] == ["alliances"]
    qtbot.mouseClick(shown[0], Qt.MouseButton.LeftButton)
    assert pane.shown == ("a", "b", "c")


def test_the_filter_does_not_hide_the_selected_card(pane: NotesPane) -> None:
    pane.set_tag_filter(("t2",))
    assert pane.shown == ("a",)
    pane.set_selected("c")
    assert pane.shown == ("a", "c")


def test_a_deleted_tag_filters_no_more(pane: NotesPane) -> None:
    pane.set_tag_filter(("t2",))
    pane.set_annotations(ROWS, {"t1": TAGS["t1"]})
    assert not pane.filter
    assert pane.shown == ("a", "b", "c")


def test_selecting_what_is_not_given_yet_waits_for_it(pane: NotesPane) -> None:
    pane.set_selected("new", "note")
    pane.set_annotations((*ROWS, note("new")), TAGS)
    assert editor(pane).note.hasFocus()
    assert editor(pane).geometry().intersects(view(pane).viewport().rect())


def test_the_empty_pane_offers_a_note_on_the_document(qtbot: QtBot, pane: NotesPane) -> None:
    pane.set_document_open(True)
    pane.set_annotations((), {})
    offered = next(e for e in pane.findChildren(EmptyState) if e.isVisible())
    button = next(b for b in offered.findChildren(QAbstractButton) if b.isVisible())
    with qtbot.waitSignal(pane.document_note_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_ten_thousand_notes_make_no_ten_thousand_widgets(qtbot: QtBot, pane: NotesPane) -> None:
    many = tuple(note(str(n), "a note " * (n % 9)) for n in range(10_000))
    pane.set_annotations(many, TAGS)
    pane.set_selected("9000")
    assert len(pane.findChildren(QWidget)) < 100
    cards = view(pane)
    assert cards.visualRect(cards.model().index(9000, 0)).intersects(cards.viewport().rect())


def test_cards_in_sight_stay_in_place(qtbot: QtBot, pane: NotesPane) -> None:
    many = tuple(note(str(n), "a longer note, " * (n % 7)) for n in range(300))
    pane.set_annotations(many, TAGS)
    cards = view(pane)
    for value in (9000, 8000, 7000):
        cards.verticalScrollBar().setValue(value)
    for _ in range(40):
        row = cards.indexAt(QPoint(100, cards.viewport().height() // 2)).row()
        if row < 0:
            cards.verticalScrollBar().setValue(cards.verticalScrollBar().value() - 9)
            continue
        before = cards.visualRect(cards.model().index(row, 0)).y()
        cards.verticalScrollBar().triggerAction(cards.verticalScrollBar().SliderAction.SliderSingleStepSub)
        assert cards.visualRect(cards.model().index(row, 0)).y() - before == cards.verticalScrollBar().singleStep()
    top = cards.indexAt(QPoint(100, 300))
    id_, y = cards.model().rows[top.row()].id, cards.visualRect(top).y()  # type: ignore[attr-defined]
    pane.set_annotations((note("first"), *many), TAGS)
    row = cards.model().place_of(id_)  # type: ignore[attr-defined]
    assert cards.visualRect(cards.model().index(row, 0)).y() == y


def test_the_card_that_is_clicked_stays_under_the_pointer(qtbot: QtBot, pane: NotesPane) -> None:
    pane.set_annotations(tuple(note(str(n)) for n in range(60)), TAGS)
    pane.set_selected("30")  # its editors close when another card is clicked, and what is below moves up
    cards = view(pane)
    cards.scrollTo(cards.model().index(30, 0), cards.ScrollHint.PositionAtCenter)
    index = cards.model().index(31, 0)
    before = cards.visualRect(index)
    assert cards.viewport().rect().contains(before.topLeft())
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=before.topLeft() + QPoint(60, 20))
    assert cards.visualRect(index).topLeft() == before.topLeft()


def test_cards_do_not_overlap_at_any_width(qtbot: QtBot, pane: NotesPane) -> None:
    rows = tuple(note(str(n), "words " * n, ("t1", "t2")) for n in range(12))
    pane.set_annotations(rows, TAGS)
    pane.set_selected("3")
    cards = view(pane)
    for width in (240, 296, 400):
        pane.resize(width, 700)
        rects = [cards.visualRect(cards.model().index(row, 0)) for row in range(12)]
        assert all(a.bottom() < b.top() for a, b in pairwise(rects))
        assert editor(pane).geometry() == rects[3]
        assert editor(pane).heightForWidth(rects[3].width()) == rects[3].height()


@pytest.mark.parametrize("width", [240, 296, 400])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_editor_shows_all_of_its_parts(pane: NotesPane, width: int, direction: Qt.LayoutDirection) -> None:
    pane.setLayoutDirection(direction)
    pane.resize(width, 700)
    pane.set_annotations((note("a", "a note of some length " * 6, ("t1", "t2")),), TAGS)
    pane.set_selected("a")
    card = editor(pane)
    parts = [child for child in card.children() if isinstance(child, QWidget) and child.isVisible()]
    assert len(parts) >= 5
    for part in parts:
        assert card.rect().contains(part.geometry())
        assert part.height() >= max(part.heightForWidth(part.width()), part.minimumSizeHint().height()), part
    for one, other in pairwise(sorted(parts, key=lambda part: part.y())):
        assert not one.geometry().intersects(other.geometry()), (one, other)


def test_states_are_told_in_words(pane: NotesPane) -> None:
    orphan = dataclasses.replace(note("o"), state=State.ORPHAN)
    whole = dataclasses.replace(note("w", "on all of it"), state=State.DOCUMENT, quote="")
    pane.set_annotations((whole, orphan), TAGS)
    for key, words in (("w", "About the document"), ("o", "No longer found in the text")):
        pane.set_selected(key)
        said = [w.accessibleName() for w in editor(pane).findChildren(QWidget) if w.isVisible()]
        assert words in said


@pytest.mark.parametrize("name", NAMES)
def test_every_control_without_text_has_a_name(pane: NotesPane, name: str) -> None:
    pane.set_theme(load_theme(name))
    pane.set_tag_filter(("t1",))
    pane.set_selected("a")
    for control in (*pane.findChildren(QAbstractButton), *pane.findChildren(QLineEdit)):
        if control.isVisible():
            said = control.accessibleName() or (control.text() if isinstance(control, QAbstractButton) else "")
            assert said, control
            assert control.text() or control.toolTip() or isinstance(control, QLineEdit), control
