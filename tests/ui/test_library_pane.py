"""The library pane as a person uses it, by key and mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader_app.model.document import Listed
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.pane import LibraryPane, LibraryRow
from reader_app.ui.library.sort_button import SortButton
from reader_app.ui.theme import NAMES, Theme, load_theme, stylesheet


def row(key: str, title: str, date: str = "", annotations: int = 0, read: str = "2024") -> LibraryRow:
    return LibraryRow(
        Listed(key, title, f'[["Author {key}",""]]', date, "", "", f"{key}.txt", "text/plain", "2024", 0, "[]"),
        annotations,
        read,
    )


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so

ROWS = (row("a", "Alpha", "2001", 3), row("b", "Beta", "2003"), row("c", "Gamma", "2002", read=""))


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """The application wears for the next test what it wore before."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return load_theme("light")


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> LibraryPane:
    made = LibraryPane(theme)
    qtbot.addWidget(made)
    made.resize(320, 480)
    with qtbot.waitExposed(made):
        made.show()
    made.set_documents(ROWS)
    qtbot.wait(1)
    return made


def the_list(pane: LibraryPane) -> DocumentList:
    return pane.findChild(DocumentList)


def the_filter(pane: LibraryPane) -> QLineEdit:
    return pane.findChild(QLineEdit)


def middle(pane: LibraryPane, n: int) -> QPoint:
    return the_list(pane).visualRect(the_list(pane).model().index(n, 0)).center()


def click(qtbot: QtBot, pane: LibraryPane, n: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.mouseClick(the_list(pane).viewport(), Qt.MouseButton.LeftButton, keys, middle(pane, n))


def collect(signal: object) -> list[object]:
    heard: list[object] = []
    signal.connect(lambda *values: heard.append(values[0] if len(values) == 1 else values))  # type: ignore[attr-defined]
    return heard


def test_a_click_opens(pane: LibraryPane, qtbot: QtBot) -> None:
    opened = collect(pane.open_requested)
    click(qtbot, pane, 1)
    assert opened == ["b"]


def test_choosing_several_opens_none_and_delete_removes_them(pane: LibraryPane, qtbot: QtBot) -> None:
    opened, removed = collect(pane.open_requested), collect(pane.remove_requested)
    click(qtbot, pane, 0)
    click(qtbot, pane, 2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Delete)
    assert opened == ["a"]
    assert removed == [["a", "c"]]


def test_delete_without_a_selection_asks_for_nothing(pane: LibraryPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.remove_requested):
        qtbot.keyClick(the_list(pane), Qt.Key.Key_Delete)


def test_arrows_choose_and_enter_opens(pane: LibraryPane, qtbot: QtBot) -> None:
    opened = collect(pane.open_requested)
    pane.focus_list()
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Down)
    assert opened == []
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Return)
    assert opened == ["b"]


def test_typing_filters_and_escape_clears_then_leaves(pane: LibraryPane, qtbot: QtBot) -> None:
    the_filter(pane).setFocus()
    qtbot.keyClicks(the_filter(pane), "gam")
    assert the_list(pane).model().rowCount() == 1
    qtbot.keyClick(the_filter(pane), Qt.Key.Key_Escape)
    assert the_list(pane).model().rowCount() == 3
    assert the_filter(pane).hasFocus()
    qtbot.keyClick(the_filter(pane), Qt.Key.Key_Escape)
    assert the_list(pane).hasFocus()


def test_down_goes_from_the_filter_to_the_list(pane: LibraryPane, qtbot: QtBot) -> None:
    the_filter(pane).setFocus()
    qtbot.keyClicks(the_filter(pane), "beta")
    qtbot.keyClick(the_filter(pane), Qt.Key.Key_Down)
    assert the_list(pane).hasFocus()
    with qtbot.waitSignal(pane.open_requested) as told:
        qtbot.keyClick(the_list(pane), Qt.Key.Key_Return)
    assert told.args == ["b"]


def test_the_order_is_chosen_from_its_menu(pane: LibraryPane, qtbot: QtBot) -> None:
    heard = collect(pane.sort_changed)
    sort = pane.findChild(SortButton)
    actions = {action.text(): action for action in sort.menu().actions()}
    actions["Date"].trigger()
    assert heard == [("date", True)]
    assert the_list(pane).model().index(0, 0).data() == "Beta"
    assert actions["Date"].isChecked()
    assert actions["Descending"].isChecked()
    actions["Ascending"].trigger()
    assert heard[1:] == [("date", False)]
    assert the_list(pane).model().index(0, 0).data() == "Alpha"
    assert sort.accessibleName() == "Sorted by Date"


def test_setting_the_order_says_nothing_and_refuses_nonsense(pane: LibraryPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.sort_changed):
        pane.set_sort("title", True)
    assert the_list(pane).model().index(0, 0).data() == "Gamma"
    with pytest.raises(ValueError, match="colour"):
        pane.set_sort("colour", False)


def test_what_is_open_is_selected_and_stays_in_a_changed_list(pane: LibraryPane) -> None:
    pane.set_current("b")
    assert the_list(pane).selected_ids() == ["b"]
    pane.set_documents((row("0", "Aardvark"), *ROWS))
    assert the_list(pane).selected_ids() == ["b"]
    pane.set_current(None)
    assert the_list(pane).selected_ids() == []


def test_the_menu_offers_what_fits_the_selection(pane: LibraryPane, qtbot: QtBot) -> None:
    def texts(ids: list[str]) -> list[str]:
        return [action.text() for action in pane.menu_for(ids).actions() if action.text()]

    for_one = ["Open", "Open beside", "Copy citation", "Properties…"]
    for_one += ["Open the original", "Show in its folder", "Read its file again", "Replace by a newer version…"]
    for_all = ["Star", "Mark as unread", "Collections"]
    assert texts(["a"]) == [*for_one, *for_all, "Remove from library", "Add documents…"]
    assert texts(["a", "b"]) == [
        "Properties…",
        "Read their files again",
        *for_all,
        "Remove 2 documents from library",
        "Add documents…",
    ]
    assert texts([]) == ["Add documents…"]
    cite = next(action for action in pane.menu_for(["a"]).actions() if action.text() == "Copy citation")
    with qtbot.waitSignal(pane.cite_requested) as told:
        cite.trigger()
    assert told.args == ["a"]


def test_an_empty_library_offers_to_add(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.set_documents(())
    button = next(b for b in pane.findChildren(QPushButton) if b.isVisible())
    with qtbot.waitSignal(pane.add_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_filter_without_matches_offers_to_clear(pane: LibraryPane, qtbot: QtBot) -> None:
    qtbot.keyClicks(the_filter(pane), "xyzzy")
    button = next(b for b in pane.findChildren(QPushButton) if b.isVisible())
    assert button.text() == "Clear the filter"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert the_list(pane).isVisible()


def test_rows_are_as_high_whatever_they_hold(pane: LibraryPane) -> None:
    pane.set_documents((*ROWS, row("d", "A very long title that takes all of two lines and then some " * 3)))
    heights = {the_list(pane).visualRect(the_list(pane).model().index(n, 0)).height() for n in range(4)}
    assert len(heights) == 1


def test_rows_grow_with_the_font(pane: LibraryPane, qtbot: QtBot) -> None:
    before = the_list(pane).visualRect(the_list(pane).model().index(0, 0)).height()
    font = pane.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    pane.setFont(font)
    the_list(pane).setFont(font)
    qtbot.wait(1)
    after = the_list(pane).visualRect(the_list(pane).model().index(0, 0)).height()
    assert after > before * 1.3


@pytest.mark.parametrize("name", NAMES)
def test_the_selected_card_and_the_unread_dot_are_drawn(
    pane: LibraryPane, qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    theme = load_theme(name)
    qapp.setStyleSheet(stylesheet(theme))
    pane.set_theme(theme)
    pane.set_current("a")
    qtbot.wait(1)
    image = the_list(pane).viewport().grab().toImage()
    assert has(image, theme.colour("accent_soft").name(), middle(pane, 0))
    assert not has(image, theme.colour("accent_soft").name(), middle(pane, 1))
    accent = theme.colour("accent").name()
    gutter = [(x, y) for x in range(12, 24) for y in range(image.height())]
    accents = [y for x, y in gutter if image.pixelColor(x, y).name() == accent]
    unread = the_list(pane).visualRect(the_list(pane).model().index(2, 0))
    read = the_list(pane).visualRect(the_list(pane).model().index(1, 0))
    assert any(unread.top() <= y <= unread.bottom() for y in accents)
    assert not any(read.top() <= y <= read.bottom() for y in accents)


def has(image: QImage, colour: str, near: QPoint) -> bool:
    """Whether the row around a point has the colour in its empty right part."""
    points = [(x, near.y()) for x in range(image.width() // 2, image.width() - 24)]
    return any(image.pixelColor(x, y).name() == colour for x, y in points)


def test_every_control_has_a_name(pane: LibraryPane) -> None:
    nameless = [b for b in pane.findChildren(QToolButton) if b.isVisible() and not (b.accessibleName() or b.toolTip())]
    assert nameless == []
    assert the_list(pane).accessibleName()
    assert the_filter(pane).accessibleName()


def test_it_does_not_ask_for_more_width_than_a_pane_has(pane: LibraryPane) -> None:
    assert pane.minimumSizeHint().width() <= 240
    assert isinstance(pane.minimumSizeHint(), QSize)


def test_titles_of_one_line_and_of_two_begin_at_even_steps(qtbot: QtBot, theme: Theme) -> None:
    long = "Delta of a river that is long enough for a second line, and so is its title here"
    made = LibraryPane(theme)
    qtbot.addWidget(made)
    made.resize(320, 640)
    with qtbot.waitExposed(made):
        made.show()
    made.set_documents((row("a", "Alpha"), row("b", long), row("c", "Gamma"), row("d", "Lambda")))
    rows = the_list(made)
    image = rows.viewport().grab().toImage()
    ground = image.pixel(image.width() - 1, 1)
    tops = []
    for n in range(4):
        place = rows.visualRect(rows.at(n))
        inked = (
            y
            for y in range(place.top(), place.bottom())
            if any(image.pixel(x, y) != ground for x in range(place.left() + 24, place.left() + 32))
        )
        tops.append(next(inked) - place.top())
    assert max(tops) - min(tops) <= 2, "capitals are about as high as each other"


def test_what_comes_above_leaves_the_current_row_in_its_place(qtbot: QtBot, pane: LibraryPane) -> None:
    rows = tuple(row(f"m{n:02}", f"Middle {n:02}") for n in range(40))
    pane.set_documents(rows)
    shown = the_list(pane)
    qtbot.wait(1)
    last = shown.indexAt(QPoint(40, shown.viewport().height() - 50))
    shown.setCurrentIndex(last)
    title, place = last.data(), shown.visualRect(last)
    added = tuple(row(f"a{n}", f"Above {n}") for n in range(3))
    pane.set_documents((*added, *rows))
    assert (shown.currentIndex().data(), shown.visualRect(shown.currentIndex())) == (title, place)
    pane.set_documents(rows)
    assert (shown.currentIndex().data(), shown.visualRect(shown.currentIndex())) == (title, place)
    shown.scrollToBottom()  # out of sight, it does not pull the list about
    before = shown.verticalScrollBar().value()
    assert not shown.visualRect(shown.currentIndex()).intersects(shown.viewport().rect())
    pane.set_documents((*rows, row("z", "Zeal")))
    assert shown.verticalScrollBar().value() == before


def test_no_line_of_a_row_is_empty(pane: LibraryPane) -> None:
    long = "Delta of a river that is long enough for a second line, and so is its title here"
    added = "2026-11-22T15:39:01.000Z"
    delegate = the_list(pane)._delegate
    for title, people, date, expected in (
        ("Delta", "[]", "", ("Delta", "d.txt", "Added on ")),
        ("Delta", '[["Ann",""]]', "", ("Delta", "Ann", "Added on ")),
        ("Delta", '[["Ann",""]]', "2001", ("Delta", "Ann", "2001")),
        (long, "[]", "", (long[:20], "", "d.txt")),
    ):
        listed = Listed("d", title, people, date, "", "", "d.txt", "text/plain", added, 0, "[]")
        lines = [line.text() for line in delegate._laid(LibraryRow(listed, 0, "2024"), "").lines]
        assert len(lines) == 3, lines
        assert all(map(str.startswith, lines, expected)), lines
        assert all(lines)
