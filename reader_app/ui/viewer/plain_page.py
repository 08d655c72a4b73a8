"""A very long text as plain lines: monster paragraphs are cut for display, and the cuts are mapped back."""

from collections.abc import Iterator

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit

from reader_app.model.document import Text
from reader_app.ui.viewer.positions import PositionMap, astral_positions, displayed
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

LONGEST_LINE = 20_000  # code points; one line of a megabyte takes Qt seconds to lay out


def build_plain_page(text: Text, title: TitleBlock, typography: Typography, edit: QPlainTextEdit) -> PositionMap:
    """Show a text in a plain editor; returns where its code points stand."""
    font = QFont(typography.family)
    font.setPixelSize(round(typography.size))
    edit.setFont(font)
    header = [displayed(line) for line in (title.title, "  ·  ".join(title.details)) if line]
    lines = list(_lines(text.content))
    shown = [displayed(text.content[start:end]) for start, end in lines]
    head = "".join(line + "\n" for line in [*header, ""]) if header else ""
    edit.setPlainText(head + "\n".join(shown))
    return PositionMap(text.content, [s for s, _ in lines], [e for _, e in lines], list(_places(_units(head), shown)))


def _lines(content: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in content.split("\n"):
        end = start + len(line)
        for cut in range(start, max(end, start + 1), LONGEST_LINE):
            yield cut, min(cut + LONGEST_LINE, end)
        start = end + 1


def _places(first: int, shown: list[str]) -> Iterator[int]:
    place = first
    for line in shown:
        yield place
        place += _units(line) + 1


def _units(line: str) -> int:
    return len(line) + len(astral_positions(line))
