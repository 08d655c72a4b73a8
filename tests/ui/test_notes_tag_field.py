"""The tag field: what keys mean in it, what it offers, and that nothing typed is lost."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Colour
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.completion import CompletionList, offers
from reader_app.ui.notes.known_tags import KnownTags
from reader_app.ui.notes.name_edit import NameEdit
from reader_app.ui.notes.swatches import ColourSwatches, Swatch, colour_name
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

KNOWN = ("military alliances", "Alliances", "alliance failures", "definition", "Déclaration")
K = Qt.Key


class Held:
    """A field in a window with something else to focus."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.other = QWidget(self.window)
        self.other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = TagField(load_theme("light"), self.window)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.window.resize(300, 200)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.field.set_known(KnownTags(KNOWN, {"alliance failures": 2, "Alliances": 9}))
        self.field.setFocus()
        self.committed: list[list[str]] = []
        self.entered: list[str] = []
        self.escapes = 0
        self.field.committed.connect(self.committed.append)
        self.field.entered.connect(self.entered.append)
        self.field.escaped.connect(self._escaped)

    def _escaped(self) -> None:
        self.escapes += 1

    @property
    def line(self) -> NameEdit:
        return self.field.findChild(NameEdit)

    @property
    def sheet(self) -> CompletionList:
        return self.field.findChild(CompletionList)

    def offered(self) -> list[str]:
        return [offer.name for offer in self.sheet.offers] if self.sheet.isVisible() else []

    def type(self, text: str, *keys: Qt.Key) -> None:
        if text:
            self.qtbot.keyClicks(self.line, text)
        for key in keys:
            self.qtbot.keyClick(QApplication.focusWidget(), key)


@pytest.fixture
def held(qtbot: QtBot) -> Held:
    return Held(qtbot)


def test_offers_contain_the_text_prefix_first_and_the_used_before_the_unused() -> None:
    found = offers("ALLI", KNOWN, counts={"alliance failures": 2, "Alliances": 9})
    assert [(o.name, o.count) for o in found] == [
        ("Alliances", 9),
        ("alliance failures", 2),
        ("military alliances", None),
    ]
    assert [o.name for o in offers("decl", KNOWN)] == ["Déclaration"]
    assert [o.name for o in offers("fin", KNOWN)] == ["definition"]
    assert offers("alli", KNOWN, taken=("ALLIANCES", "alliance failures", "military alliances")) == ()


def test_enter_takes_the_text_as_typed(held: Held) -> None:
    held.type("alliance", K.Key_Return)
    assert held.entered == ["alliance"]
    assert held.committed == [["alliance"]]
    assert held.line.text() == ""
    assert held.offered() == []


def test_enter_takes_the_highlighted_completion(held: Held) -> None:
    held.type("alli", K.Key_Down, K.Key_Down, K.Key_Return)
    assert held.entered == ["alliance failures"]


def test_up_and_down_come_back_to_the_text(held: Held) -> None:
    held.type("defin", K.Key_Down, K.Key_Down, K.Key_Return)
    assert held.entered == ["defin"]


def test_a_known_name_is_written_as_it_is_known(held: Held) -> None:
    held.type("aLLiances", K.Key_Return)
    assert held.entered == ["Alliances"]


def test_a_click_takes_a_completion(held: Held, qtbot: QtBot) -> None:
    held.type("defin")
    row = held.sheet.rect().bottomLeft() + QPoint(20, -12)
    qtbot.mouseClick(held.sheet, Qt.MouseButton.LeftButton, pos=row)
    assert held.committed == [["definition"]]
    assert held.line.text() == ""


def test_a_comma_commits_and_typing_goes_on(held: Held) -> None:
    held.type("one, two,three")
    assert held.committed == [["one"], ["one", "two"]]
    assert held.line.text() == "three"


def test_pasted_lists_are_split(held: Held) -> None:
    QApplication.clipboard().setText("red, green ,, blue")
    held.line.paste()
    assert held.field.names == ("red", "green")
    assert held.field.pending() == "blue"


def test_backspace_on_an_empty_line_takes_the_last(held: Held) -> None:
    held.field.set_names(("a", "b"))
    held.type("x", K.Key_Backspace)
    assert held.committed == []
    held.type("", K.Key_Backspace)
    assert held.committed == [["a"]]


def test_arrows_reach_the_chips_and_delete_removes(held: Held) -> None:
    held.field.set_names(("a", "b", "c"))
    held.type("", K.Key_Left, K.Key_Left)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Chip)
    assert focus.name == "b"
    held.type("", K.Key_Delete)
    assert held.committed == [["a", "c"]]
    assert held.line.hasFocus()


def test_the_same_tag_is_not_taken_twice(held: Held) -> None:
    held.field.set_names(("Alliances",))
    held.type("alliances", K.Key_Return)
    assert held.committed == []
    assert held.line.text() == ""


@pytest.mark.parametrize("how", ["focus", "hide", "close"])
def test_leaving_makes_a_tag_of_what_is_typed(held: Held, how: str) -> None:
    held.type("treaties")
    {"focus": held.other.setFocus, "hide": held.field.hide, "close": held.window.close}[how]()
    assert held.committed == [["treaties"]]


def test_escape_leaves_the_text_alone(held: Held) -> None:
    held.type("defi", K.Key_Escape)
    assert held.offered() == []
    assert held.escapes == 0
    held.type("", K.Key_Escape)
    assert held.escapes == 1
    held.other.setFocus()
    held.field.hide()
    assert held.committed == []
    assert held.field.pending() == "defi"


def test_what_is_being_composed_is_kept(held: Held) -> None:
    held.type("x")
    QApplication.sendEvent(held.line, QInputMethodEvent("にほん", []))
    held.other.setFocus()
    assert held.committed == [["xにほん"]]


def test_new_names_from_elsewhere_leave_the_typed_text(held: Held) -> None:
    held.type("half")
    held.field.set_names(("from elsewhere",))
    assert held.field.pending() == "half"
    held.type("", K.Key_Return)
    assert held.committed == [["from elsewhere", "half"]]


def test_a_name_too_long_stays_and_says_why(held: Held) -> None:
    held.line.setText("x" * 300)
    held.type("", K.Key_Return)
    assert held.committed == []
    assert held.field.pending() == "x" * 300
    assert "200" in held.line.toolTip()


def test_many_chips_wrap_within_the_width(held: Held, qtbot: QtBot) -> None:
    before = held.field.height()
    held.field.set_names(tuple(f"a tag of some length {n}" for n in range(6)))
    qtbot.waitUntil(lambda: held.field.height() > before)
    chips = [chip for chip in held.field.findChildren(Chip) if chip.isVisible()]
    assert len(chips) == 6
    assert all(held.field.rect().contains(chip.geometry()) for chip in chips)
    assert all(not a.geometry().intersects(b.geometry()) for a in chips for b in chips if a is not b)


def test_swatches_are_one_stop_with_arrows_and_digits(qtbot: QtBot) -> None:
    swatches = ColourSwatches(load_theme("dark"))
    qtbot.addWidget(swatches)
    with qtbot.waitExposed(swatches):
        swatches.show()
    chosen: list[Colour] = []
    swatches.chosen.connect(chosen.append)
    swatches.set_current(Colour.BLUE)
    assert chosen == []
    stops = [s for s in swatches.findChildren(Swatch) if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [s.colour for s in stops] == [Colour.BLUE]
    stops[0].setFocus()
    for key in (K.Key_Left, K.Key_Space, K.Key_6):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert chosen == [Colour.GREEN, Colour.ORANGE]
    for digit, swatch in enumerate(swatches.findChildren(Swatch), 1):
        assert swatch.accessibleName() == colour_name(swatch.colour)
        assert swatch.toolTip() == f"{colour_name(swatch.colour)} ({digit})"
