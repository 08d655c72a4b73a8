"""What is typed into a note is never lost."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.tag import Tag
from reader_app.ui.notes.cards_view import CardsView
from reader_app.ui.notes.name_edit import NameEdit
from reader_app.ui.notes.note_edit import LONGEST, NoteEdit
from reader_app.ui.notes.notes_pane import NotesPane
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

TAGS = {"t1": Tag("t1", "alliances"), "t2": Tag("t2", "definition")}
CTRL = Qt.KeyboardModifier.ControlModifier


def note(key: str, text: str = "", tags: tuple[str, ...] = ()) -> Annotation:
    quote = f"the world’s first comprehensive alliance, {key}"
    return Annotation(key, "d", "r", 0, 1, quote, "", "", Colour.YELLOW, tags, text, "me", "2026", "2026")


ROWS = (note("a", "first"), note("b"), note("c", "third", ("t1",)))


class Desk:
    """A pane with what it said; `saves` puts committed notes into its annotations, as the program does."""

    def __init__(self, qtbot: QtBot, *, saves: bool = True) -> None:
        self.qtbot = qtbot
        self.rows = ROWS
        self.pane = NotesPane(load_theme("light"))
        qtbot.addWidget(self.pane)
        self.pane.resize(300, 700)
        with qtbot.waitExposed(self.pane):
            self.pane.show()
        self.pane.set_annotations(ROWS, TAGS)
        self.said: list[tuple[object, ...]] = []
        for name in ("note_committed", "draft_changed", "tags_committed", "selected", "editing_finished"):
            getattr(self.pane, name).connect(lambda *args, name=name: self.said.append((name, *args)))
        if saves:
            self.pane.note_committed.connect(self.save)

    def save(self, key: str, text: str) -> None:
        self.change(key, text)

    def change(self, key: str, text: str) -> None:
        self.rows = tuple(dataclasses.replace(a, note=text) if a.id == key else a for a in self.rows)
        self.pane.set_annotations(self.rows, TAGS)

    def heard(self, name: str) -> list[tuple[object, ...]]:
        return [args for said, *args in self.said if said == name]  # type: ignore[misc]

    @property
    def editor(self) -> NoteEdit:
        return self.pane.findChild(NoteEdit)

    @property
    def line(self) -> QLineEdit:
        return self.pane.findChild(NameEdit)

    @property
    def view(self) -> CardsView:
        return self.pane.findChild(CardsView)

    def edit(self, key: str, what: str = "note") -> None:
        self.pane.set_selected(key, what)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def click(self, key: str) -> None:
        place = [a.id for a in self.rows].index(key)
        point = self.view.visualRect(self.view.model().index(place, 0)).topLeft() + QPoint(60, 20)
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk(qtbot)


def test_another_card_commits(desk: Desk) -> None:
    desk.edit("b")
    desk.type("half a thought")
    desk.click("c")
    assert desk.heard("note_committed") == [["b", "half a thought"]]
    assert desk.heard("selected") == [["c"]]
    assert desk.editor.text() == "third"


def test_selecting_from_outside_commits(desk: Desk) -> None:
    desk.edit("b")
    desk.type("half a thought")
    desk.pane.set_selected("a")
    assert desk.heard("note_committed") == [["b", "half a thought"]]
    desk.pane.set_selected(None)
    assert not desk.editor.isVisible()


def test_losing_the_focus_commits_once(desk: Desk) -> None:
    desk.edit("b")
    desk.type("seen")
    desk.view.setFocus()
    assert desk.heard("note_committed") == [["b", "seen"]]
    desk.pane.set_selected("a")
    assert len(desk.heard("note_committed")) == 1


@pytest.mark.parametrize("how", ["hide", "close", "flush"])
def test_leaving_the_pane_commits(desk: Desk, how: str) -> None:
    desk.edit("b")
    desk.type("last words")
    getattr(desk.pane, how)()
    assert desk.heard("note_committed") == [["b", "last words"]]


def test_escape_keeps_the_text_and_finishes(desk: Desk) -> None:
    desk.edit("a")
    desk.press(Qt.Key.Key_End)
    desk.type(" and more")
    desk.press(Qt.Key.Key_Escape)
    assert desk.heard("note_committed") == [["a", "first and more"]]
    assert len(desk.heard("editing_finished")) == 1
    assert desk.view.hasFocus()


def test_control_enter_saves_and_enter_is_a_line(desk: Desk) -> None:
    desk.edit("b")
    desk.type("one")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    desk.type("two")
    desk.press(Qt.Key.Key_Return, CTRL)
    assert desk.heard("note_committed") == [["b", "one\n\ntwo"]]


def test_looking_at_a_note_commits_nothing(desk: Desk) -> None:
    desk.change("a", "no\u00a0break\r\nsecond line  ")
    desk.edit("a")
    desk.press(Qt.Key.Key_End)
    desk.pane.set_selected("b")
    assert desk.heard("note_committed") == []


def test_no_break_spaces_survive_editing(desk: Desk) -> None:
    desk.change("a", "«\u00a0oui\u00a0»")
    desk.edit("a")
    desk.press(Qt.Key.Key_End, CTRL)
    desk.type("!")
    desk.press(Qt.Key.Key_Escape)
    assert desk.heard("note_committed") == [["a", "«\u00a0oui\u00a0»!"]]


def test_a_change_elsewhere_does_not_touch_what_is_typed(desk: Desk) -> None:
    desk.edit("a")
    desk.press(Qt.Key.Key_End)
    desk.type(" typed")
    desk.change("a", "changed elsewhere")
    desk.change("c", "changed too")
    assert desk.editor.text() == "first typed"
    assert desk.editor.hasFocus()
    desk.press(Qt.Key.Key_Escape)
    assert desk.heard("note_committed") == [["a", "first typed"]]


def test_a_change_elsewhere_shows_where_nothing_is_typed(desk: Desk) -> None:
    desk.edit("a")
    desk.change("a", "undone")
    assert desk.editor.text() == "undone"
    desk.pane.set_selected("b")
    assert desk.heard("note_committed") == []


def test_rows_that_go_hand_over_what_was_typed(desk: Desk) -> None:
    desk.edit("b")
    desk.type("do not lose me")
    desk.rows = (note("z"),)
    desk.pane.set_annotations(desk.rows, TAGS)
    assert desk.heard("note_committed") == [["b", "do not lose me"]]
    assert not desk.editor.isVisible()


def test_a_note_that_could_not_be_saved_still_shows(qtbot: QtBot) -> None:
    desk = Desk(qtbot, saves=False)
    desk.edit("b")
    desk.type("disk is full")
    desk.pane.set_selected("a")
    desk.pane.set_annotations(ROWS, TAGS)
    desk.pane.set_selected("b")
    assert desk.editor.text() == "disk is full"


def test_a_saved_and_undone_note_shows_as_undone(desk: Desk) -> None:
    desk.edit("b")
    desk.type("x")
    desk.pane.set_selected("a")
    desk.change("b", "")
    desk.pane.set_selected("b")
    assert desk.editor.text() == ""


def compose(widget: NoteEdit | QLineEdit, text: str) -> None:
    QApplication.sendEvent(widget, QInputMethodEvent(text, []))


def test_what_is_being_composed_is_kept(desk: Desk) -> None:
    desk.edit("a")
    desk.press(Qt.Key.Key_End)
    desk.editor.insertPlainText(" 😀")
    compose(desk.editor, "にほん")
    desk.pane.set_selected("b")
    assert desk.heard("note_committed") == [["a", "first 😀にほん"]]
    assert desk.editor.text() == ""


def test_drafts_come_after_a_pause(desk: Desk) -> None:
    desk.edit("b")
    desk.type("thinking")
    assert desk.heard("draft_changed") == []
    desk.qtbot.waitUntil(lambda: desk.heard("draft_changed") == [["b", "thinking"]])


def test_drafts_come_while_typing_goes_on(desk: Desk) -> None:
    desk.edit("b")
    for _ in range(int(LONGEST * 1.5 / 100)):
        desk.type("x")
        desk.qtbot.wait(100)
        if desk.heard("draft_changed"):
            break
    assert desk.heard("draft_changed")


def test_a_draft_taken_back_is_followed_by_a_commit(desk: Desk) -> None:
    desk.edit("b")
    desk.type("x")
    desk.qtbot.waitUntil(lambda: bool(desk.heard("draft_changed")))
    desk.press(Qt.Key.Key_Backspace)
    desk.pane.set_selected("a")
    assert desk.heard("note_committed") == [["b", ""]]


def test_a_restored_draft_is_kept_like_typed_text(desk: Desk) -> None:
    assert not desk.pane.open_draft("nowhere", "lost?")
    assert desk.pane.open_draft("a", "first, and half a sen")
    assert desk.editor.hasFocus()
    assert desk.editor.text() == "first, and half a sen"
    desk.type("tence")
    desk.press(Qt.Key.Key_Escape)
    assert desk.heard("note_committed") == [["a", "first, and half a sentence"]]


def test_the_editor_grows_with_its_text_up_to_a_bound(desk: Desk) -> None:
    desk.edit("b")
    before = desk.editor.height()
    card = desk.editor.parentWidget()
    for _ in range(5):
        desk.press(Qt.Key.Key_Return)
    assert desk.editor.height() > before
    assert card.height() == card.heightForWidth(card.width())
    desk.editor.setPlainText("line\n" * 400)
    assert desk.editor.height() < 320


def test_a_tag_typed_and_left_becomes_a_tag_of_its_card(desk: Desk) -> None:
    desk.edit("b", "tags")
    desk.type("treaties")
    desk.click("a")
    assert desk.heard("tags_committed") == [["b", ["treaties"]]]


def test_a_tag_left_by_escape_waits_for_its_card(desk: Desk) -> None:
    desk.edit("b", "tags")
    desk.type("zzz")
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.heard("editing_finished")) == 1
    desk.pane.set_selected("a")
    assert desk.line.text() == ""
    desk.pane.set_selected("b")
    assert desk.line.text() == "zzz"
    assert desk.heard("tags_committed") == []


def test_escape_first_closes_the_completions(desk: Desk) -> None:
    desk.edit("b", "tags")
    desk.type("alli")
    desk.press(Qt.Key.Key_Escape)
    assert desk.heard("editing_finished") == []
    desk.press(Qt.Key.Key_Escape)
    assert len(desk.heard("editing_finished")) == 1
