"""Work in the background, in the status bar: what is being done, how far it is, and a button that stops it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QWidget

_WHOLE = 1000


class ProgressLine(QWidget):
    """Shows only while there is something to say."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(80)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self._text, self._bar, self._cancel):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def show_work(self, text: str, share: float | None = None) -> None:
        """Say what is going on; empty for nothing. share: how much is done, 0 to 1; None: nobody knows."""
        was_idle = not self._text.text()
        self._text.setText(text)
        self._bar.setRange(0, 0 if share is None else _WHOLE)
        if share is not None:
            self._bar.setValue(round(share * _WHOLE))
        if was_idle or not text:
            self._cancel.setEnabled(True)
        self.setVisible(bool(text))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)  # once is enough
        self.cancelled.emit()
