"""The window comes back as it was left: what was open, where one read, how wide it was."""

from collections.abc import Callable

from tests.ui.reader import ReaderWindow
from tests.ui.test_window_main_job import SPEECH


def test_everything_is_as_it_was_left(reader: ReaderWindow, start: Callable[..., ReaderWindow]) -> None:
    reader.search("IMPACT").press("Return")
    reader.program.desk.set_theme("sepia")  # type: ignore[union-attr]
    reader.press("Ctrl++", "Ctrl++")
    reader.window.resize(1210, 777)
    reader.close()
    again = start()
    again.wait(lambda: again.parts.state.results is not None, "the query")
    assert again.window.search_bar.query() == "IMPACT"
    assert SPEECH in again.window.windowTitle()
    assert again.window.theme.name == "sepia"
    assert again.program.desk.settings.zoom == 2  # type: ignore[union-attr]
    again.search("GCA")
    assert again.parts.state.results.total_hits == 1


def test_the_reading_position_outlives_a_restart(reader: ReaderWindow, start: Callable[..., ReaderWindow]) -> None:
    reader.open(SPEECH)
    reader.window.viewer.face.verticalScrollBar().setValue(600)
    reader.settle()
    place = reader.window.viewer.top_position()
    assert place > 300
    reader.close()
    for _ in range(2):
        again = start()
        assert again.window.viewer.face.top_position() == place
        again.close()


def test_a_wider_or_narrower_window_keeps_the_line_that_is_read(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    reader.window.viewer.face.verticalScrollBar().setValue(700)
    reader.settle()
    place = reader.window.viewer.top_position()
    for width in (700, 1100, 820, 1280):
        reader.window.resize(width, 800)
        reader.settle()
    assert reader.window.viewer.face.top_position() == place
