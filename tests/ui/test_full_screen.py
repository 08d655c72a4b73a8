"""Reading on the whole screen: what goes away, what comes when it is asked for, and what is there afterwards."""

from collections.abc import Callable

from tests.ui.reader import ReaderWindow


def _shown(reader: ReaderWindow) -> list[bool]:
    window = reader.window
    parts = (window.top_bar, window.statusBar(), window.left, window.right)
    return [part.isVisible() for part in parts]


def test_only_the_text_shows_where_it_was(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide")
    reader.window.viewer.scroll_to(1500)
    reader.settle()
    top = reader.window.viewer.top_position()
    reader.press("F11")
    assert _shown(reader) == [False] * 4
    assert reader.window.isFullScreen()
    assert abs(reader.window.viewer.top_position() - top) < 120
    reader.press("Esc")
    assert _shown(reader) == [True] * 4
    assert not reader.window.isFullScreen()
    assert abs(reader.window.viewer.top_position() - top) < 120
    reader.press("F11", "F11")
    assert _shown(reader) == [True] * 4


def test_escape_gives_up_a_selection_before_the_screen(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").press("F11").select("Wiki-leaks").press("Esc")
    assert reader.window.isFullScreen()
    assert reader.window.viewer.selection() is None
    reader.press("Esc")
    assert not reader.window.isFullScreen()


def test_what_is_asked_for_comes(reader: ReaderWindow) -> None:
    reader.open("Second Worldwide").press("F11").select("Wiki-leaks").press("N")
    assert reader.window.right.isVisible()
    reader.type("why?").press("Ctrl+Return").press("Ctrl+K")
    assert reader.window.top_bar.isVisible()
    assert reader.window.search_bar.isAncestorOf(reader.focus())
    reader.window.viewer.face.setFocus()
    reader.settle()
    assert not reader.window.top_bar.isVisible()
    reader.press("Ctrl+Z")
    assert reader.window.statusBar().isVisible(), "what was undone is said"


def test_panes_closed_before_stay_closed_and_a_restart_has_them_all(start: Callable[..., ReaderWindow]) -> None:
    window = start()
    window.open("Second Worldwide").press("Shift+F9").press("Ctrl+Shift+K")
    window.window.viewer.face.setFocus()
    window.press("F11", "F11")
    assert _shown(window) == [True, True, True, False]
    assert window.window.panes.is_open("below")
    window.press("F11").close()
    again = start()
    assert _shown(again) == [True, True, True, False]
    assert not again.window.isFullScreen()
