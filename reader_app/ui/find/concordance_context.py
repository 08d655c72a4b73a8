"""More of the text around one hit of the concordance."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from reader_app.ui.theme import Theme

_LINES = (4, 8)  # most, by how much context is wanted
_PAD = 12


class ContextStrip(QScrollArea):
    """A few lines of text with the hit in them; as high as they are, up to a measure, then it scrolls."""

    def __init__(self, theme: Theme, family: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._family, self._theme = family, theme
        self._parts = ("", "", "")
        self._most = _LINES[0]
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text.setMargin(_PAD)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setObjectName("context")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The hit in its context"))
        self.setWidget(self._text)
        self._text.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.set_theme(theme)

    def set_level(self, level: int) -> None:
        """How much is wanted: 0 hides it, 1 its paragraph, 2 those around it too."""
        self.setVisible(level > 0)
        self._most = _LINES[max(0, level - 1)]
        self.updateGeometry()

    def set_passage(self, before: str, match: str, after: str) -> None:
        """Show a hit between what stands before and after it."""
        self._parts = (before, match, after)
        ground, ink = self._theme.colour("hit").name(), self._theme.colour("text").name()
        first, hit, last = (escape(part).replace("\n", "<br>") for part in self._parts)
        marked = f'<b style="background-color:{ground};color:{ink}">{hit}</b>'
        style = f"line-height:125%;font-family:'{self._family}';font-size:{self._size:.1f}pt"
        self._text.setText(f'<div dir="auto" style="{style}">{first}{marked}{last}</div>' if match else "")
        self.updateGeometry()
        self.ensureVisible(0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Mark the hit in this theme."""
        self._theme = theme
        line, paper = theme.colour("line").name(), theme.colour("paper").name()
        self.setStyleSheet(f"#context {{ background: {paper}; border: 0; border-top: 1px solid {line}; }}")
        self.set_passage(*self._parts)

    @property
    def _size(self) -> float:
        """Of the letters, in points: as in the lines."""
        return max(1.0, QFontInfo(self.font()).pointSizeF()) * 1.08

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its lines break elsewhere."""
        super().resizeEvent(event)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its text, up to so many lines."""
        most = round(self._text.fontMetrics().lineSpacing() * 1.45 * self._most) + 2 * _PAD
        return QSize(200, min(most, max(40, self._text.heightForWidth(max(200, self.width())))))
