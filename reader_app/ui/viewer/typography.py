"""The letters of the page, and how long a comfortable line of them is."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF


@dataclass(frozen=True, slots=True)
class Typography:
    """family: the reading face; size: px of its letters at this zoom; interface: the family of labels.

    characters: how many a line is to have. hyphenates: whether long words may be broken at the end of a line, by the
    rules of `language` (BCP 47), which is the text's.
    """

    family: str
    size: float
    interface: str
    characters: int = 68
    hyphenates: bool = False
    language: str = ""

    def px(self, at_standard_size: float) -> float:
        """A distance that grows with the letters (17 px is the standard size)."""
        return at_standard_size * self.size / 17


def measure(typography: Typography) -> float:
    """The width of a comfortable line in px."""
    font = QFont(typography.family)
    font.setPixelSize(round(typography.size))
    letters = "the quick brown fox jumps over the lazy dog and then rests for a while"
    return QFontMetricsF(font).horizontalAdvance(letters) / len(letters) * typography.characters
