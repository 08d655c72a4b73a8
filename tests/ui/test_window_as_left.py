"""The window comes back as it was left: what was open, where one read, how wide it was."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.paged import added, come, content, face_of
from tests.ui.paper import write_pdf
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


LONG = "Committed to connecting the world with words of any kind, and more of them to fill a line. " * 12
PLACES = ("The first zebra.", "The second zebra.", "The last zebra.")


@pytest.mark.parametrize(
    ("times", "between", "face"), [(40, "\n\n", "rich"), (120, "\n\n", "plain"), (120, "", "plain")]
)
def test_where_hits_led_is_where_one_is_again(
    reader: ReaderWindow, start: Callable[..., ReaderWindow], tmp_path: Path, times: int, between: str, face: str
) -> None:
    text = "".join(LONG + between if each else place + between for place in PLACES for each in range(times))
    (tmp_path / "long.txt").write_text(text, encoding="utf-8")
    reader.parts.adding.add([tmp_path / "long.txt"])
    reader.wait(lambda: reader.parts.state.opened is not None, "the document")
    reader.search("zebra").press("Return", "F3", "F3")
    reader.window.viewer.face.setFocus()
    assert reader.window.viewer.face is getattr(reader.window.viewer._faces, face)
    walked = content(reader).index(PLACES[-1])
    before = reader.window.viewer.face.rect_of((walked, walked + 1)).top()
    reader.close()
    again = start()
    again.wait(lambda: again.parts.state.results is not None, "the query")
    shown = again.window.viewer.face

    def is_there() -> bool:
        return abs(shown.rect_of((walked, walked + 1)).top() - before) < 2 * shown.fontMetrics().lineSpacing()

    again.wait(is_there, "the place, when the text is laid out")


def test_where_hits_led_on_pages_is_where_one_is_again(
    reader: ReaderWindow, start: Callable[..., ReaderWindow], tmp_path: Path
) -> None:
    sheets = [[f"Sheet {number}.", *([LONG[:300]] * 3), f"The zebra of {number}."] for number in range(40)]
    added(reader, write_pdf(tmp_path / "long.pdf", sheets))
    reader.press("Ctrl+G").type("35").press("Return")
    come(reader)
    reader.search("zebra of").press("Return", "F3", "F3")
    come(reader)
    face = face_of(reader)
    walked, before = face.page, face.verticalScrollBar().value()
    assert walked < 5
    reader.close()
    again = start()
    come(again)
    assert face_of(again).page == walked
    assert abs(face_of(again).verticalScrollBar().value() - before) < 40
