"""A walk through the window and its sheets: each control has a name and a role, Tab comes to it, and it shows that."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QWidget,
)
from shiboken6 import isValid

from reader_app.ui.accessible_focus import give_focus
from reader_app.ui.dialogs.properties import PropertiesPanel
from reader_app.ui.overlay import Overlay
from reader_app.ui.theme import load_theme, strengthened
from reader_app.ui.viewer.page_face import PageFace
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow

_MOST = 200  # presses of Tab
_SHEETS = (
    "jump",
    "history",
    "restore",
    "settings",
    "guide",
    "problem",
    "shortcuts",
    "query_help",
    "reports",
    "watched",
)


@pytest.fixture(autouse=True)
def _still_caret(qapp: QApplication) -> Iterator[None]:
    """A caret that blinks would make any two pictures differ."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.fixture
def at_work(reader: ReaderWindow) -> ReaderWindow:
    """A window with a search, an open document and a note in it."""
    reader.search("cybersecurity").open("Second Worldwide").select("Wiki-leaks").press("3")
    reader.window.viewer.face.setFocus()
    return reader.settle()


def _controls(root: QWidget) -> list[QWidget]:
    """What takes the focus and can be seen; of buttons of which one is chosen, that one (arrows go to the others)."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled():
            group = widget.group() if isinstance(widget, QAbstractButton) else None
            if group is None or not group.exclusive() or widget.isChecked():  # type: ignore[attr-defined]
                found.append(widget)
    return found


def _said(widget: QWidget) -> str:
    where = type(widget.parent()).__name__
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r} in {where}"


def _nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader cannot say; areas that only scroll have no role of their own in Qt."""
    bad = []
    for widget in _controls(root):
        told = QAccessible.queryAccessibleInterface(widget)
        has_role = told.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}
        if not (has_role or isinstance(widget, QAbstractScrollArea)):
            bad.append(f"no role: {_said(widget)}")
        # The labels of a row of tabs are its children's.
        if not told.text(QAccessible.Text.Name) and told.role() != QAccessible.Role.PageTabList:
            bad.append(f"no name: {_said(widget)}")
    return bad


def _round(start: QWidget) -> list[QWidget]:
    """Where Tab goes from a control, until it has come round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(_MOST):
        focus = QApplication.focusWidget()
        if focus is None or (focus in seen[:1] and focus is not seen[-1]):
            break
        if focus not in seen[-1:]:  # else it is at the next link of a page
            seen.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        QApplication.processEvents()
    return seen


def _unseen(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Controls that look the same with the focus and without."""
    bad = []
    for widget in stops:
        give_focus(widget, Qt.FocusReason.TabFocusReason)
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-4, -4, 4, 4)
        QApplication.processEvents()
        pictures = [window.grab(place).toImage()]
        widget.clearFocus()
        QApplication.processEvents()
        pictures.append(window.grab(place).toImage())
        if pictures[0] == pictures[1]:
            bad.append(_said(widget))
    return bad


def _check(reader: ReaderWindow, root: QWidget, start: QWidget) -> None:
    assert _nameless(root) == []
    wanted = Counter(map(_said, _controls(root)))  # in words, since some panels make their rows anew
    stops = _round(start)
    assert wanted - Counter(_said(each) for each in stops if isValid(each)) == Counter(), "Tab does not come there"
    assert _unseen(reader.window, [each for each in stops if isValid(each) and each.isVisible()]) == []


def test_tab_comes_to_every_control_of_the_window(at_work: ReaderWindow) -> None:
    for tab in range(at_work.window.right.count()):
        at_work.window.right.setCurrentIndex(tab)
        at_work.settle()
        _check(at_work, at_work.window, at_work.window.viewer.face)  # type: ignore[arg-type]


def test_tab_comes_to_every_control_of_library_concordance_and_second_text(at_work: ReaderWindow) -> None:
    window = at_work.window
    window.left.setCurrentWidget(window.library)
    window.actions_table["below_pane"].trigger()
    window.actions_table["beside"].trigger()
    window.actions_table["find"].trigger()
    at_work.settle()
    _check(at_work, window, window.viewer.face)  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "strong"), [("dark", False), ("sepia", False), ("light", True), ("dark", True)])
def test_where_the_keys_are_can_be_seen_in_every_theme(at_work: ReaderWindow, name: str, strong: bool) -> None:
    theme = strengthened(load_theme(name)) if strong else load_theme(name)
    at_work.program.desk._themes._theme = theme  # type: ignore[union-attr]
    at_work.program.desk._themes.dress()  # type: ignore[union-attr]
    at_work.program.desk._theme_changed()  # type: ignore[union-attr]
    at_work.settle()
    stops = _round(at_work.window.viewer.face)  # type: ignore[arg-type]
    assert len(stops) > 12
    assert _unseen(at_work.window, stops) == []


@pytest.mark.parametrize("name", _SHEETS)
def test_tab_comes_to_every_control_of_a_sheet(at_work: ReaderWindow, name: str) -> None:
    at_work.window.actions_table[name].trigger()

    def shown() -> list[Overlay]:
        return [each for each in at_work.window.findChildren(Overlay) if each.isVisible()]

    at_work.wait(shown, "the sheet")
    sheet = shown()[0]
    _check(at_work, sheet, at_work.focus())


def test_tab_comes_to_every_control_of_the_notes_of_the_library(at_work: ReaderWindow) -> None:
    at_work.window.actions_table["library_notes"].trigger()
    at_work.settle()
    _check(at_work, at_work.window, at_work.focus())


def test_tab_comes_to_every_control_of_an_empty_library(at_work: ReaderWindow) -> None:
    session = at_work.parts.session
    at_work.parts.library.remove(tuple(at_work.parts.library.documents))
    at_work.wait(lambda: not session.library.catalogue(), "an empty library")
    at_work.search("nothing there")
    _check(at_work, at_work.window, at_work.focus())


def test_tab_comes_to_every_control_of_the_properties(at_work: ReaderWindow) -> None:
    at_work.window.actions_table["properties"].trigger()
    at_work.settle()
    (panel,) = at_work.window.findChildren(PropertiesPanel)
    assert panel.isVisible()
    _check(at_work, panel, at_work.focus())


def test_tab_comes_to_every_control_of_the_export(at_work: ReaderWindow) -> None:
    at_work.window.actions_table["export"].trigger()
    at_work.settle()
    (dialog,) = [each for each in at_work.window.findChildren(QDialog) if each.isVisible()]
    first = dialog.focusWidget()
    assert first is not None
    assert _nameless(dialog) == []
    stops = _round(first)
    assert [_said(each) for each in _controls(dialog) if each not in stops] == []
    dialog.close()


def test_a_complaint_can_be_read_followed_and_dismissed_by_keys(at_work: ReaderWindow) -> None:
    followed: list[bool] = []
    at_work.window.complain("The disk is full.", "Try again", lambda: followed.append(True))
    at_work.settle()
    _check(at_work, at_work.window, at_work.window.viewer.face)  # type: ignore[arg-type]


def test_tab_comes_to_every_control_over_pages(at_work: ReaderWindow, tmp_path: Path) -> None:
    at_work.parts.adding.add([write_pdf(tmp_path / "paper.pdf", [["One."], ["Two."]])])
    at_work.wait(lambda: isinstance(at_work.window.viewer.face, PageFace), "the pages")
    at_work.window.viewer.face.setFocus()
    at_work.settle()
    _check(at_work, at_work.window, at_work.window.viewer.face)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "where"), [("F6", "text"), ("Ctrl+K", "search"), ("Ctrl+L", "left"), ("Ctrl+M", "right")]
)
@pytest.mark.parametrize("width", [1280, 880])
def test_from_every_control_one_key_leads_to_each_part(at_work: ReaderWindow, key: str, where: str, width: int) -> None:
    window = at_work.window
    window.resize(width, 700)
    window.actions_table["below_pane"].trigger()
    at_work.settle()
    parts = {"text": window.viewer, "search": window.search_bar, "left": window.left, "right": window.right}
    lost = []
    for control in _controls(window):
        if control.isVisible():
            control.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            at_work.press(key)
            if not (parts[where].isAncestorOf(at_work.focus()) and at_work.focus().isVisible()):
                lost.append(f"{_said(control)}: {_said(at_work.focus())}")
    assert lost == []


def test_rows_of_lists_say_what_is_in_them(at_work: ReaderWindow) -> None:
    window = at_work.window
    views = [view for view in window.findChildren(QAbstractItemView) if view.model() is not None]
    assert sum(view.model().rowCount() > 0 for view in views) >= 4
    silent = []
    for view in views:
        for row in range(min(8, view.model().rowCount())):
            index = view.model().index(row, 0)
            if not (index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)):
                silent.append(f"{_said(view)} {row}")
    assert silent == []
