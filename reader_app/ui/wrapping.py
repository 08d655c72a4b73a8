"""Text broken into a few lines that fit, for lists that draw their own rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption

_TALLEST = 400  # letters of a title worth laying out; more never fits two lines


def wrap(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """The text as lines at most `width` px wide, `most` of them at most; what does not fit ends in an ellipsis."""
    text = " ".join(text[:_TALLEST].split())
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    lines: list[str] = []
    units = text.encode("utf-16-le", "surrogatepass")  # Qt counts UTF-16 units
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first = line.textStart()
        if len(lines) == most - 1:
            rest = units[2 * first :].decode("utf-16-le", "surrogatepass")
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width))
            break
        last = first + line.textLength()
        lines.append(units[2 * first : 2 * last].decode("utf-16-le", "surrogatepass").rstrip())
    layout.endLayout()
    return tuple(lines)


def static_text(text: str, font: QFont) -> QStaticText:
    """One line, shaped once and cheap to draw again."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=font)
    return made
