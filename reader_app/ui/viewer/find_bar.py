"""Find in this document: a field, a count, next and previous."""

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from reader_app.model.span import Span
from reader_app.ui.icons import icon, icon_button
from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme

_APOSTROPHES = "['\u2019]"


def find_literally(content: str, wanted: str) -> tuple[Span, ...]:
    """Every place where the text stands as typed, letters of either case; an all-capitals text only in capitals.

    White space matches any white space, straight apostrophes curly ones.
    """
    words = wanted.split()
    if not words:
        return ()
    pattern = r"\s+".join(re.sub(_APOSTROPHES, lambda _: _APOSTROPHES, re.escape(word)) for word in words)
    flags = 0 if wanted.isupper() and len(wanted) > 1 else re.IGNORECASE
    return tuple(match.span() for match in re.finditer(pattern, content, flags))


class Places:
    """The places found in a document, and which of them one is at."""

    def __init__(self) -> None:
        self.spans: tuple[Span, ...] = ()
        self.at = -1  # -1: none
        self._start = 0

    @property
    def current(self) -> Span | None:
        """The place one is at."""
        return self.spans[self.at] if 0 <= self.at < len(self.spans) else None

    def begin(self, start: int) -> None:
        """Look from this code point on: every letter typed looks from there, wherever the last one led."""
        self._start = start

    def find(self, content: str, wanted: str) -> None:
        """Look anew; one is at the first place that does not end before the start."""
        self.spans = find_literally(content, wanted)
        self.at = next((i for i, span in enumerate(self.spans) if span[1] > self._start), 0 if self.spans else -1)

    def step(self, by: int) -> None:
        """To the next or the previous place, round the ends; one looks on from there."""
        if self.spans:
            self.at = (self.at + by) % len(self.spans)
            self._start = self.spans[self.at][0] if by else self._start

    def forget(self) -> None:
        """Nothing is looked for."""
        self.spans, self.at = (), -1


class FindBar(QWidget):
    """Emits what is wanted and where to step; the viewer marks and counts."""

    wanted_changed = Signal(str)
    step_requested = Signal(int)
    closed = Signal()
    counted = Signal(str)  # which one of how many, in words

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._field = LineField(self)
        self._field.setPlaceholderText(self.tr("Find in this document"))
        self._field.setAccessibleName(self.tr("Find in this document"))
        self._cross = self._field.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        self._cross.setText(QCoreApplication.translate("FilterField", "Clear"))
        self._cross.setVisible(False)
        self._cross.triggered.connect(self._field.clear)
        self._field.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))
        self._field.setMinimumWidth(120)
        self._field.setMaximumWidth(320)
        self._count = QLabel(self)
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("kind", "dim")
        self._buttons = {
            "up": self._button(self.tr("Previous (Shift+Enter)"), lambda: self.step_requested.emit(-1)),
            "down": self._button(self.tr("Next (Enter)"), lambda: self.step_requested.emit(1)),
            "close": self._button(self.tr("Close (Esc)"), self.closed.emit),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addWidget(self._buttons["up"])
        row.addWidget(self._buttons["down"])
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._buttons["close"])
        self._field.textChanged.connect(self.wanted_changed)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))
        self._cross.setIcon(icon("close", theme))

    def open(self, wanted: str) -> None:
        """Appear with the focus in the field; what was selected in the text is looked for."""
        if wanted and "\n" not in wanted and len(wanted) < 100:
            self._field.setText(wanted)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self.wanted_changed.emit(self._field.text())

    def set_count(self, current: int, total: int) -> None:
        """Which one of how many, counted from 1; 0 where none is current."""
        if not self._field.text().strip():
            self._count.clear()
        elif not total:
            self._count.setText(self.tr("Not found"))
        elif not current:
            self._count.setText(self.tr("{total} found").format(total=total))
        else:
            self._count.setText(self.tr("{current} of {total}").format(current=current, total=total))
        self.counted.emit(self._count.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter steps on, Shift+Enter back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_requested.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _button(self, tip: str, call: object) -> QToolButton:
        button = icon_button(self, tip, 16)
        button.clicked.connect(call)
        return button
