"""A pill that says what limits the search, and stops it when pressed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader_app.model.query import Filter
from reader_app.ui.find.facet_words import field_words, value_words
from reader_app.ui.icons import icon
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_SMALL, _PAD, _RADIUS = 12, 10, 8  # px
_WORDS_MOST = 24  # letters of the words a chip shows


class Chip(QAbstractButton):
    """What, in plain letters, and which, in strong ones, before a cross."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self.lead, self.words = "", ""
        self.is_on = True  # else it only offers what it says
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Room for what it says."""
        return QSize(self.width_with(self.lead), round(QFontMetricsF(self.font()).height()) + 2 * 6)

    def width_with(self, lead: str) -> int:
        """How wide it would be with this before its words, in px."""
        width = QFontMetricsF(self.font()).horizontalAdvance(lead)
        width += QFontMetricsF(self._bold()).horizontalAdvance(self._shown_words())
        return round(width + 0.5) + 2 * _PAD + (8 + _SMALL if self.is_on else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft pill: what, which words, and a cross."""
        if self._theme is None:
            return
        theme, pill = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = "accent" if self.hasFocus() or self.underMouse() else "accent_soft"
            painter.setPen(QPen(theme.colour(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(theme.colour("accent_soft") if self.is_on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(pill, _RADIUS, _RADIUS)
            painter.setPen(theme.colour("accent"))
            area = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self.lead)
            area.setLeft(area.left() + QFontMetricsF(self.font()).horizontalAdvance(self.lead))
            painter.setFont(self._bold())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._shown_words())
            if not self.is_on:
                return
            cross = icon("close", theme, "accent").pixmap(QSize(_SMALL, _SMALL), self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _PAD - _SMALL, (self.height() - _SMALL) // 2, cross)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _shown_words(self) -> str:
        return self.words if len(self.words) <= _WORDS_MOST else self.words[: _WORDS_MOST - 1] + "…"


class CapitalsChip(Chip):
    """Says that only capitals match, or offers that. Shortens its words where there is little room."""

    def set_words(self, words: tuple[str, ...], *, is_on: bool = True) -> None:
        """The words typed in capitals; none hides the chip. is_on: whether they match in capitals only."""
        self.words, self.is_on = " ".join(words), is_on
        self.setVisible(bool(words))
        if is_on:
            name = self.tr("Matching capitals: {words}. Press to match any case")
            tip = self.tr("Only {words} in capitals matches. Click to match any case.")
        else:
            name = self.tr("{words} matches in any case. Press to match capitals only")
            tip = self.tr("{words} matches in any case. Click to match capitals only.")
        self.setAccessibleName(name.format(words=self.words))
        self.setToolTip(plain_tip(tip.format(words=self.words)))

    def fit(self, room: int) -> None:
        """Take the longest of its forms that fits the room in px; the words themselves are always shown."""
        leads: tuple[str, ...] = (self.tr("Matching capitals: "), self.tr("Capitals: "))
        if not self.is_on:
            leads = (self.tr("Match capitals: "), self.tr("Capitals? "))
        self.lead = next((lead for lead in leads if self.width_with(lead) <= room), "")
        self.setFixedSize(self.sizeHint())
        self.update()


class FilterChip(Chip):
    """One value of a facet that the results are narrowed to."""

    def __init__(self, filter_: Filter, label: str, theme: Theme) -> None:
        super().__init__()
        self.filter = filter_
        self.lead, self.words = f"{field_words(filter_.field)}: ", value_words(filter_.field, filter_.value, label)
        self.set_theme(theme)
        self.setFixedSize(self.sizeHint())
        said = f"{self.lead}{self.words}"
        self.setAccessibleName(self.tr("{filter}. Press to take this limit away").format(filter=said))
        self.setToolTip(plain_tip(self.tr("Only {filter}. Click to take this limit away.").format(filter=said)))


class FilterChips(QWidget):
    """The chips of all limits, on as many lines as they need; nothing where there are none."""

    dismissed = Signal(object)  # the Filter

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filters: tuple[tuple[Filter, str], ...] = ()
        self._flow = FlowLayout(self, gap=6)
        self._flow.setContentsMargins(12, 0, 12, 8)
        self.setAccessibleName(self.tr("Limits of the search"))
        self.hide()

    def set_filters(self, filters: tuple[tuple[Filter, str], ...]) -> None:
        """The limits with their labels."""
        if filters == self._filters:
            return
        self._filters = filters
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for filter_, label in filters:
            chip = FilterChip(filter_, label, self._theme)
            chip.clicked.connect(lambda _=False, filter_=filter_: self.dismissed.emit(filter_))
            self._flow.addWidget(chip)
        self.setVisible(bool(filters))

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        for chip in self.findChildren(FilterChip):
            chip.set_theme(theme)
