"""The tags pane as a person uses it, by key and mouse."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.notes.tags_list import TagsList
from reader_app.ui.notes.tags_pane import TagsPane
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

ROWS = ((Tag("t2", "mandate", Colour.GREEN), 1), (Tag("t1", "alliances"), 12), (Tag("t3", "time/now"), 0))
K = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot) -> TagsPane:
    made = TagsPane(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(300, 400)
    with qtbot.waitExposed(made):
        made.show()
    made.set_tags(ROWS)
    qtbot.wait(1)
    return made


def tags(pane: TagsPane) -> TagsList:
    return pane.findChild(TagsList)


def spot(pane: TagsPane, row: int) -> QPoint:
    return tags(pane).visualRect(tags(pane).model().index(row, 0)).center()


def heard(signal: object) -> list[object]:
    said: list[object] = []
    signal.connect(lambda *args: said.append(args[0] if len(args) == 1 else args))  # type: ignore[attr-defined]
    return said


def test_a_click_chooses_the_tag(qtbot: QtBot, pane: TagsPane) -> None:
    with qtbot.waitSignal(pane.tag_chosen, check_params_cb=lambda tag: tag == "alliances"):
        qtbot.mouseClick(tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=spot(pane, 0))


def test_the_number_makes_room_for_the_button_under_the_pointer(qtbot: QtBot, pane: TagsPane) -> None:
    shown = tags(pane)
    delegate, index = shown.itemDelegate(), shown.model().index(0, 0)

    def drawn(state: QStyle.StateFlag) -> QImage:
        option = QStyleOptionViewItem()
        option.rect, option.state = shown.visualRect(index), QStyle.StateFlag.State_Enabled | state
        image = QImage(shown.viewport().size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            delegate.paint(painter, option, index)
        return image

    at = delegate.more_at(shown.visualRect(index))
    before = at.translated(-at.width(), 0)

    def inked(image: QImage, part: QRect) -> bool:
        ground = image.pixel(part.left(), part.top() + 4)
        inside = ((x, y) for x in range(part.left(), part.right()) for y in range(part.top() + 4, part.bottom() - 4))
        return any(image.pixel(x, y) != ground for x, y in inside)

    usual, hovered = drawn(QStyle.StateFlag.State_None), drawn(QStyle.StateFlag.State_MouseOver)
    assert (inked(usual, at), inked(usual, before)) == (True, False)
    assert (inked(hovered, at), inked(hovered, before)) == (True, True)


def test_a_double_click_renames_and_does_not_filter(qtbot: QtBot, pane: TagsPane) -> None:
    activated, renamed = heard(pane.tag_chosen), heard(pane.rename_requested)
    port = tags(pane).viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=spot(pane, 0))
    qtbot.mouseDClick(port, Qt.MouseButton.LeftButton, pos=spot(pane, 0))
    editor = port.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "pacts")
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.wait(300)
    assert renamed == [("t1", "pacts")]
    assert activated == []


def test_a_count_that_changes_leaves_the_name_being_typed(qtbot: QtBot, pane: TagsPane) -> None:
    renamed = heard(pane.rename_requested)
    tags(pane).setFocus()
    tags(pane).setCurrentIndex(tags(pane).model().index(1, 0))
    qtbot.keyClick(tags(pane), K.Key_F2)
    editor = tags(pane).viewport().findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "duty")
    pane.set_tags(((ROWS[0][0], 7), *ROWS[1:]))
    assert editor.text() == "duty"
    qtbot.keyClick(editor, K.Key_Return)
    qtbot.waitUntil(lambda: renamed == [("t2", "duty")])


def test_escape_keeps_the_name(qtbot: QtBot, pane: TagsPane) -> None:
    renamed = heard(pane.rename_requested)
    tags(pane).edit(tags(pane).model().index(0, 0))
    editor = tags(pane).viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, K.Key_Escape)
    qtbot.wait(50)
    assert renamed == []


def test_keys_move_choose_and_delete(qtbot: QtBot, pane: TagsPane) -> None:
    activated, deleted = heard(pane.tag_chosen), heard(pane.delete_requested)
    qtbot.keyClick(pane.findChild(FilterField), K.Key_Down)
    assert tags(pane).hasFocus()
    for key in (K.Key_Return, K.Key_Down, K.Key_Delete):
        qtbot.keyClick(tags(pane), key)
    assert activated == ["alliances"]
    assert deleted == ["t2"]


def test_the_menu_gives_and_takes_a_colour(qtbot: QtBot, pane: TagsPane) -> None:
    coloured = heard(pane.colour_requested)
    rect = tags(pane).visualRect(tags(pane).model().index(1, 0))
    more = QPoint(tags(pane).width() - 24, rect.center().y())
    for choose in ("No colour", "Pink"):
        qtbot.mouseClick(tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=more)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        actions = {action.text(): action for action in menu.actions()}
        if choose in actions:
            actions[choose].trigger()
            menu.close()
        else:
            pink = next(s for s in menu.findChildren(Swatch) if s.accessibleName() == choose)
            qtbot.mouseClick(pink, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert coloured == [("t2", None), ("t2", Colour.PINK)]


def test_the_current_row_stays_when_the_tags_change(pane: TagsPane) -> None:
    tags(pane).setCurrentIndex(tags(pane).model().index(1, 0))
    pane.set_tags((*ROWS, (Tag("t0", "a new one"), 1)))
    assert tags(pane).currentIndex().data() == "mandate"


def test_empty_and_unmatched_states(qtbot: QtBot, pane: TagsPane) -> None:
    def shown() -> list[EmptyState]:
        return [state for state in pane.findChildren(EmptyState) if state.isVisible()]

    assert shown() == []
    pane.findChild(FilterField).setText("zzz")
    unmatched = shown()
    assert len(unmatched) == 1
    pane.findChild(FilterField).clear()
    assert shown() == []
    pane.set_tags(())
    assert len(shown()) == 1
    assert shown() != unmatched


def test_the_arrows_go_through_the_colours_of_the_menu(qtbot: QtBot, pane: TagsPane) -> None:
    coloured = heard(pane.colour_requested)
    rect = tags(pane).visualRect(tags(pane).model().index(0, 0))
    qtbot.mouseClick(
        tags(pane).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(tags(pane).width() - 24, rect.center().y())
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    before = next(n for n, action in enumerate(menu.actions()) if action.text() == "Describe")
    menu.setActiveAction(menu.actions()[before])

    def focused() -> str:
        focus = menu.focusWidget()
        return focus.accessibleName() if isinstance(focus, Swatch) and focus.hasFocus() else ""

    def press(key: Qt.Key) -> None:
        qtbot.keyClick(menu.focusWidget() or menu, key)

    press(K.Key_Down)
    assert focused() == "Yellow"
    press(K.Key_Right)
    assert focused() == "Green"
    press(K.Key_Down)
    assert (focused(), menu.activeAction().text()) == ("", "Delete tag (Del)")
    press(K.Key_Up)
    assert focused() == "Yellow"
    press(K.Key_Up)
    assert (focused(), menu.activeAction().text()) == ("", "Describe")
    press(K.Key_Down)
    press(K.Key_Left)
    press(K.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert coloured == [("t1", Colour.GREY)]
