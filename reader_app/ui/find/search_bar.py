"""The search box with what it says about the query: matching capitals, totals, what was ignored."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QToolButton, QWidget

from reader_app.ui.icons import icon
from reader_app.ui.text import SEPARATOR
from reader_app.ui.theme import Theme

_SMALL, _ICON, _PAD, _RADIUS = 12, 18, 10, 8  # px
_BOX_LEAST, _BOX_MOST = 200, 420  # px wide
_WORDS_MOST = 24  # letters of the matched words the chip shows


class SearchBox(QLineEdit):
    """Where the query is typed; keys that do not edit come out as signals."""

    submitted = Signal()
    escaped = Signal()
    stepped = Signal(int)  # 1: to the next hit, -1: to the one before

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Search the library  (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search the library"))
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.setEnabled(False)
        self._sign.setText(self.tr("Search"))
        self._cross = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setText(self.tr("Clear the search"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self._clear)
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def set_theme(self, theme: Theme) -> None:
        """Draw the sign and the cross in this theme."""
        self._sign.setIcon(icon("search", theme))
        self._cross.setIcon(icon("close", theme))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the hits, Down and Up walk them, Esc leaves."""
        key, back = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1) if back else self.submitted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and not event.modifiers():
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.clear()
        self.textEdited.emit("")


class CapitalsChip(QAbstractButton):
    """Says that only capitals match, and stops that when pressed. Shortens its words where there is little room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._words, self._lead = "", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_words(self, words: tuple[str, ...]) -> None:
        """The words matched in capitals only; none hides the chip."""
        self._words = " ".join(words)
        self.setVisible(bool(words))
        self.setAccessibleName(self.tr("Matching capitals: {words}. Press to match any case").format(words=self._words))
        self.setToolTip(self.tr("Only {words} in capitals matches. Click to match any case.").format(words=self._words))

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self.update()

    def fit(self, room: int) -> None:
        """Take the longest of its forms that fits the room in px; the words themselves are always shown."""
        leads = (self.tr("Matching capitals: "), self.tr("Capitals: "))
        self._lead = next((lead for lead in leads if self._width(lead) <= room), "")
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the form taken."""
        return QSize(self._width(self._lead), round(QFontMetricsF(self.font()).height()) + 2 * 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A soft pill: what, which words, and a cross."""
        if self._theme is None:
            return
        theme, pill = self._theme, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = "accent" if self.hasFocus() or self.underMouse() else "accent_soft"
            painter.setPen(QPen(theme.colour(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(pill, _RADIUS, _RADIUS)
            painter.setPen(theme.colour("accent"))
            area = QRectF(self.rect()).adjusted(_PAD, 0, -_PAD, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._lead)
            area.setLeft(area.left() + QFontMetricsF(self.font()).horizontalAdvance(self._lead))
            painter.setFont(self._bold())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._shown_words())
            cross = icon("close", theme, "accent").pixmap(QSize(_SMALL, _SMALL), self.devicePixelRatioF())
            painter.drawPixmap(self.width() - _PAD - _SMALL, (self.height() - _SMALL) // 2, cross)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _shown_words(self) -> str:
        return self._words if len(self._words) <= _WORDS_MOST else self._words[: _WORDS_MOST - 1] + "…"

    def _width(self, lead: str) -> int:
        width = QFontMetricsF(self.font()).horizontalAdvance(lead)
        width += QFontMetricsF(self._bold()).horizontalAdvance(self._shown_words())
        return round(width + 0.5) + 2 * _PAD + 8 + _SMALL


class ElidedLabel(QLabel):
    """A dim line that ends in an ellipsis where it does not fit, and then says it all in its tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "dim")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """It can shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter), shown)


class SearchBar(QWidget):
    """Box, chip, totals and steps in one row; see the signals for what a person does with them."""

    query_edited = Signal(str)
    submitted = Signal()
    escaped = Signal()
    capitals_dismissed = Signal()
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = SearchBox()
        self.setFocusProxy(self._box)
        self._chip = CapitalsChip()
        self._said = ElidedLabel()
        self._previous = QToolButton()
        self._next = QToolButton()
        self._totals, self._note, self._can_step = "", "", False
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_capitals(())
        self._say()

    def query(self) -> str:
        """What is in the box."""
        return self._box.text()

    def set_query(self, text: str) -> None:
        """Put a query into the box without asking it."""
        if text != self._box.text():
            self._box.setText(text)

    def focus_and_select(self) -> None:
        """Put the caret into the box with the query selected, ready to be typed over."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def set_totals(self, totals: str, *, can_step: bool = True) -> None:
        """What was found: "4 hits in 1 document". can_step: whether there are hits to walk."""
        self._totals, self._can_step = totals, can_step and bool(totals)
        self._fit_chip()
        self._say()

    def set_capitals(self, words: tuple[str, ...]) -> None:
        """The words matched in capitals only; none hides the chip."""
        self._chip.set_words(words)
        self._fit_chip()

    def set_note(self, note: str) -> None:
        """What was ignored of the query."""
        self._note = note
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._box.set_theme(theme)
        self._chip.set_theme(theme)
        self._previous.setIcon(icon("up", theme))
        self._next.setIcon(icon("down", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chip shortens before the totals do."""
        self._fit_chip()
        super().resizeEvent(event)

    def _fit_chip(self) -> None:
        totals = self.fontMetrics().horizontalAdvance(self._totals)
        steps = self._previous.sizeHint().width() + self._next.sizeHint().width()
        self._chip.fit(self.width() - _BOX_LEAST - totals - steps - 4 * _PAD)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_PAD)
        self._box.setMinimumWidth(_BOX_LEAST)
        self._box.setMaximumWidth(_BOX_MOST)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._box, 6)
        row.addWidget(self._chip, 0)
        row.addWidget(self._said, 0)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for button, words in (
            (self._previous, self.tr("Previous hit (Shift+F3)")),
            (self._next, self.tr("Next hit (F3)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setIconSize(QSize(_ICON, _ICON))
            steps.addWidget(button)
        row.addLayout(steps)
        row.addStretch(1)

    def _connect(self) -> None:
        self._box.textEdited.connect(self.query_edited)
        self._box.submitted.connect(self.submitted)
        self._box.escaped.connect(self.escaped)
        self._box.stepped.connect(lambda by: (self.next_requested if by > 0 else self.previous_requested).emit())
        self._chip.clicked.connect(self.capitals_dismissed)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)

    def _say(self) -> None:
        self._said.setText(SEPARATOR.join(part for part in (self._totals, self._note) if part))
        self._said.setVisible(bool(self._said.text()))
        for button in (self._previous, self._next):
            button.setVisible(self._can_step)
