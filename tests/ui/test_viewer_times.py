"""The moments of a transcript beside its lines."""

from pathlib import Path

import pytest

from reader_app.ui.viewer.plain_face import PlainFace
from reader_app.ui.viewer.rich_face import RichFace
from reader_app.ui.viewer.time_column import TimeColumn
from tests.ui.reader import ReaderWindow

CUES = [(1, "One is said."), (3, "Two is said."), (9, "Three is said."), (75, "Four is said.")]


def transcript(cues: list[tuple[int, str]]) -> str:
    def at(seconds: float) -> str:
        return (
            f"{int(seconds) // 3600:02}:{int(seconds) // 60 % 60:02}:{int(seconds) % 60:02}.{int(seconds * 10) % 10}00"
        )

    return "WEBVTT\n\n" + "\n".join(f"{at(start)} --> {at(start + 1.9)}\n{words}\n" for start, words in cues)


def opened(reader: ReaderWindow, path: Path, source: str) -> RichFace | PlainFace:
    path.write_text(source)
    reader.parts.adding.add([path])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    reader.settle()
    return next(face for face in reader.window.viewer.texts if face is reader.window.viewer.face)


def written(face: RichFace | PlainFace) -> list[tuple[int, int]]:
    """Where in the column something is written: the tops and bottoms of the lines of it."""
    column = face.findChild(TimeColumn)
    assert column is not None
    image = column.grab().toImage()
    ground = image.pixel(0, 0)
    inked = [any(image.pixel(x, y) != ground for x in range(image.width())) for y in range(image.height())]
    edges = [y for y in range(1, len(inked)) if inked[y] != inked[y - 1]]
    return list(zip(edges[::2], edges[1::2], strict=False))


def test_each_line_has_the_moment_at_which_it_begins(reader: ReaderWindow, tmp_path: Path) -> None:
    face = opened(reader, tmp_path / "talk.vtt", transcript(CUES))
    column, text = face.findChild(TimeColumn), reader.parts.state.opened.text.content
    assert column is not None
    assert column.geometry().right() + 1 == face.viewport().geometry().left()
    lines = [face.rect_of((at, at + 1)) for at in (text.index(words) for words in ("One", "Three", "Four"))]
    assert [any(line.top() <= top and bottom <= line.bottom() for line in lines) for top, bottom in written(face)] == [
        True,
        True,
        True,
    ]  # "Two" begins in the line that "One" begins


def test_a_citation_names_the_moment_of_the_cue(reader: ReaderWindow, tmp_path: Path) -> None:
    from reader_app.exchange.citing import place_of

    opened(reader, tmp_path / "talk.vtt", transcript(CUES))
    text = reader.parts.state.opened.text
    start = text.content.index("Two")
    assert place_of(text.content, text.blocks, "", (start, start + 3), text.pages) == ("at 00:00:03",)


@pytest.mark.parametrize("zoom", [-3, 0, 6])
def test_moments_have_room_at_every_size(reader: ReaderWindow, tmp_path: Path, zoom: int) -> None:
    face = opened(reader, tmp_path / "talk.vtt", transcript([*CUES, (20_000, "Five is said.")]))
    for _ in range(abs(zoom)):
        reader.press("Ctrl++" if zoom > 0 else "Ctrl+-")
    reader.window.resize(700, 500)
    reader.settle()
    column = face.findChild(TimeColumn)
    assert column is not None
    assert column.geometry().left() >= 0
    assert column.fontMetrics().horizontalAdvance("05:33:20") <= column.room
    assert written(face)


def test_a_long_transcript_has_its_moments_where_it_is_seen(reader: ReaderWindow, tmp_path: Path) -> None:
    face = opened(reader, tmp_path / "long.vtt", transcript([(n * 5, f"Sentence {n} is said.") for n in range(14_000)]))
    assert isinstance(face, PlainFace)
    text = reader.parts.state.opened.text.content
    assert written(face)
    reader.window.viewer.reveal((text.index("Sentence 9000 "), text.index("Sentence 9000 ") + 8))
    reader.settle()
    spot = face.rect_of((text.index("Sentence 9000 "), text.index("Sentence 9000 ") + 1))
    assert any(spot.top() <= top and bottom <= spot.bottom() for top, bottom in written(face))


def test_what_is_no_transcript_has_no_moments_beside_it(reader: ReaderWindow, tmp_path: Path) -> None:
    face = opened(reader, tmp_path / "talk.vtt", transcript(CUES))
    margin = face.viewportMargins().left()
    assert opened(reader, tmp_path / "other.txt", "No moments here.\n") is face
    column = face.findChild(TimeColumn)
    assert column is not None
    assert not column.isVisible()
    assert face.viewportMargins().left() <= margin
