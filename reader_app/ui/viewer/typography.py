"""The letters of the page, and how long a comfortable line of them is."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from reader_app.config.settings import Settings
from reader_app.ui.theme import load_reading_font

_STANDARD, _STEP = 17.0, 1.1  # px; how much a step of zoom is


class Typography(NamedTuple):
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
        return at_standard_size * self.size / _STANDARD


def typography(settings: Settings) -> Typography:
    """The letters of the reading face at the zoom of the settings."""
    family, size = settings.font_family or load_reading_font(), _STANDARD * _STEP**settings.zoom
    return Typography(family, size, QApplication.font().family(), settings.measure, settings.hyphenates)


def measure(typography: Typography) -> float:
    """The width of a comfortable line in px."""
    font = QFont(typography.family)
    font.setPixelSize(round(typography.size))
    letters = "the quick brown fox jumps over the lazy dog and then rests for a while"
    return QFontMetricsF(font).horizontalAdvance(letters) / len(letters) * typography.characters
