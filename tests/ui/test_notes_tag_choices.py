"""What a half-typed tag means: no tag is made that was not announced, and none beside one that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.tag import clean_name, name_key
from reader_app.ui.notes.known_tags import KnownTags
from reader_app.ui.notes.name_edit import NameEdit
from reader_app.ui.notes.tag_choices import ChoiceList, choices, meant, with_levels
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.notes.tag_words import elided, said
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

PURPOSE = "What colleagues do for each other. " * 4 + "\nnot: what is paid for"
KNOWN = ("coping/peer help", "coping/own tools", "Mentors/Peer review", "own/tools", "help")
K = Qt.Key


class Held:
    """A field in a window, with something else to go to."""

    def __init__(self, qtbot: QtBot, *, makes: bool = True) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.field = TagField(load_theme("light"), self.window, makes=makes)
        self.other = QWidget(self.window)
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.resize(300, 200)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.field.set_known(KnownTags(KNOWN, {"coping/peer help": 86}, {}, {"coping/peer help": PURPOSE}))
        self.field.setFocus()
        self.line, self.sheet = self.field.findChild(NameEdit), self.field.findChild(ChoiceList)

    def type(self, text: str, *keys: Qt.Key) -> None:
        self.qtbot.keyClicks(self.line, text)
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)

    @property
    def rows(self) -> list[str]:
        return [row.words for row in self.sheet._choices.rows] if self.sheet.isVisible() else []

    @property
    def answer(self) -> str:
        return self.sheet.answer.words if self.sheet.answer is not None else ""


@pytest.fixture
def held(qtbot: QtBot) -> Held:
    return Held(qtbot)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("peer help", "coping/peer help"),
        (" PEER  Help ", "coping/peer help"),
        ("Coping/Peer help", "coping/peer help"),
        ("peer review", "Mentors/Peer review"),
        ("help", "help"),
        ("peer h", ""),
        ("tools", "own/tools"),
        ("coping", ""),
        ("/peer help", ""),
        ("/help", "help"),
        ("x/peer help", ""),
        ("", ""),
        ("/", ""),
    ],
)
def test_a_name_means_a_tag_by_all_of_it_or_by_a_last_level_of_one_alone(typed: str, name: str) -> None:
    assert meant(typed, KNOWN) == name


def test_a_last_level_that_two_share_means_neither() -> None:
    assert meant("tools", (*KNOWN, "a/tools")) == ""
    assert meant("tools", (*KNOWN, "OWN/Tools")) == "own/tools"
    assert meant("tools", (*KNOWN, "tools")) == "tools"


def _is_kept(name: str) -> bool:
    """Whether a tag is called so, as it is."""
    try:
        return clean_name(name) == name
    except ValueError:
        return False


NAMES = st.text("abA /", min_size=1, max_size=6).filter(_is_kept)


@given(st.lists(NAMES, max_size=6, unique_by=name_key), st.text("abA /,", max_size=6))
def test_the_first_row_is_what_enter_takes_and_a_new_tag_is_never_one_there_is(known: list[str], typed: str) -> None:
    found = choices(typed, tuple(known))
    new = [row for row in found.rows if row.is_new]
    assert new == [] or (new == [found.rows[0]] and found.is_answer and not meant(typed, known))
    assert found.rows or not found.is_answer
    assert len({row.name for row in found.rows}) == len(found.rows)


def test_enter_makes_a_tag_only_where_the_first_row_says_so(held: Held) -> None:
    held.type("peer h")
    assert held.rows == ["New tag “peer h”", "coping/peer help"]
    assert held.answer == "New tag “peer h”"
    held.type("", K.Key_Return)
    assert held.field.names == ("peer h",)


def test_down_goes_to_the_tags_there_are(held: Held) -> None:
    held.type("peer", K.Key_Down)
    assert held.answer == "coping/peer help"
    held.type("", K.Key_Return)
    assert held.field.names == ("coping/peer help",)


def test_tab_takes_the_first_tag_there_is_and_goes_on_where_there_is_none(held: Held) -> None:
    held.type("peer h", K.Key_Tab)
    assert held.field.names == ("coping/peer help",)
    assert held.line.hasFocus()
    held.type("peer", K.Key_Down, K.Key_Tab)
    assert held.field.names == ("coping/peer help", "Mentors/Peer review")
    held.type("", K.Key_Tab)
    assert not held.line.hasFocus()


def test_tab_with_nothing_on_offer_leaves_and_keeps_what_is_typed(held: Held) -> None:
    held.type("nothing like it", K.Key_Tab)
    assert held.other.hasFocus()
    assert held.field.names == ("nothing like it",)


def test_exact_last_levels_with_commas_are_the_tags_they_name(held: Held) -> None:
    held.type("peer help,Own Tools,")
    assert held.field.names == ("coping/peer help", "coping/own tools")


def test_an_exact_name_is_first_and_no_new_tag(held: Held) -> None:
    held.type("peer help")
    assert held.rows == ["coping/peer help"]
    assert held.answer == "coping/peer help"
    held.type("", K.Key_Return)
    assert held.field.names == ("coping/peer help",)


def test_a_slash_in_front_makes_a_tag_of_the_top_level(held: Held) -> None:
    held.type("/peer help")
    assert held.answer == "New tag “peer help”"
    held.type("", K.Key_Return)
    assert held.field.names == ("peer help",)


@pytest.mark.parametrize("by_click", [False, True])
def test_a_slash_in_front_holds_for_a_click_and_after_escape(held: Held, *, by_click: bool) -> None:
    held.type("/peer help")
    if by_click:
        held.qtbot.mouseClick(held.sheet, Qt.MouseButton.LeftButton, pos=QPoint(20, 14))
    else:
        held.type("", K.Key_Escape, K.Key_Return)
        assert held.field.names == (), "it was not announced any more"
        assert held.answer == "New tag “peer help”"
        held.type("", K.Key_Return)
    assert held.field.names == ("peer help",)


def test_what_a_chip_says_is_not_announced_as_new(held: Held) -> None:
    held.type("something,")
    held.type("Something")
    assert held.rows == []
    held.type("", K.Key_Return)
    assert held.field.names == ("something",)


def test_where_no_tag_can_be_made_there_is_no_such_row(qtbot: QtBot) -> None:
    held = Held(qtbot, makes=False)
    held.type("peer h")
    assert held.rows == ["coping/peer help"]
    held.type("", K.Key_Return)
    assert held.field.names == ("coping/peer help",)
    held.type("coping", K.Key_Return)
    assert held.field.names == ("coping/peer help", "coping"), "a level that tags stand under"
    held.type("nothing", K.Key_Return)
    assert held.field.pending() == "nothing"
    assert "nothing" in held.line.toolTip()
    held.other.setFocus()
    assert held.field.names == ("coping/peer help", "coping")


def test_a_screen_reader_hears_what_enter_would_take_once_typing_rests(held: Held) -> None:
    heard: list[str] = []
    held.sheet.told.connect(heard.append)
    QAccessible.setActive(True)
    try:
        held.type("peer h")
        held.qtbot.waitUntil(lambda: bool(heard))
        held.type("", K.Key_Down)
    finally:
        QAccessible.setActive(False)
    assert heard == ["New tag “peer h”", "coping/peer help, 86"]


def test_levels_above_tags_are_each_there_once() -> None:
    assert sorted(with_levels(("a/b/c", "A/d", "x"))) == ["A/d", "a", "a/b", "a/b/c", "x"]


def test_long_names_keep_what_tells_them_apart(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    names = [f"organisational factors/{leaf}" for leaf in ("leadership", "learning")]
    for width in (90, 110, 140):
        shown = [elided(name, metrics, width) for name in names]
        assert [each.rpartition("/")[2] for each in shown] == ["leadership", "learning"]
        assert all("…" in each and metrics.horizontalAdvance(each) <= width for each in shown)
    assert elided(names[0], metrics, 1000) == names[0]
    assert "/" not in elided("a word that is rather long", metrics, 60)
    assert metrics.horizontalAdvance(elided("above/" + "x" * 60, metrics, 80)) <= 80


def test_some_of_many_names_are_said() -> None:
    assert said(["a"]) == "“a”"
    assert said(["a", "b", "c", "d", "e", "f"]) == "“a”, “b”, “c”, “d” and 2 more"


def test_what_a_tag_is_for_is_said_where_the_pointer_rests(held: Held) -> None:
    held.type("own")
    for name, expected in (("coping/own tools", ""), ("own/tools", "")):
        assert tip_over(held, name) == expected
    held.line.selectAll()
    held.type("peer h")
    said = tip_over(held, "coping/peer help").split("\n")
    assert (len(said), said[-1]) == (3, "not: what is paid for")
    assert max(map(len, said)) <= 72


def tip_over(held: Held, name: str) -> str:
    row = next(n for n, offer in enumerate(held.sheet.offers) if offer.name == name)
    at = held.sheet._row_rect(row).center()
    QApplication.sendEvent(held.sheet, QHelpEvent(QEvent.Type.ToolTip, at, held.sheet.mapToGlobal(at)))
    return QToolTip.text()
