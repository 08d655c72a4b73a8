"""The editor of one note: grows with its text, reports drafts while typing, and hands over the text when it is left."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader_app.ui.notes.card_paint import LEADING

PAUSE = 300  # milliseconds without a key until a draft is reported
LONGEST = 400  # milliseconds of unbroken typing until one is reported anyway
_LINES = 2  # shown even when empty


class NoteEdit(QTextEdit):
    """Plain text of one note.

    The text is handed over (`committed`) when the focus leaves, on Ctrl+Enter and Esc, and by `commit`. A hand-over
    follows every reported draft, even where the text is again what it was, so that the draft can be dropped.
    """

    TALLEST = 260  # pixels; beyond that the editor scrolls

    committed = Signal(str)
    drafted = Signal(str)
    finished = Signal()  # Ctrl+Enter or Esc, after `committed`
    height_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""  # the note as it is kept
        self._loaded = ""  # what the untouched editor reads as
        self._reported = False
        self._preedit = ""
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "field")
        self.setPlaceholderText(self.tr("Write a note"))
        self.setAccessibleName(self.tr("Note"))
        self.setToolTip(self.tr("Saved by itself when you leave; Ctrl+Enter or Esc leaves"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST)
        self._pause.timeout.connect(self._report)
        self._longest.timeout.connect(self._report)
        self.textChanged.connect(self._typed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def text(self) -> str:
        """The note as typed, what the input method is still composing included.

        Not toPlainText, which turns no-break spaces into spaces.
        """
        raw = self.document().toRawText()
        at = self.textCursor().position()
        if self._preedit:
            units = raw.encode("utf-16-le", "surrogatepass")
            before, after = (part.decode("utf-16-le", "replace") for part in (units[: 2 * at], units[2 * at :]))
            raw = before + self._preedit + after
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def changed(self) -> bool:
        """Whether there is something to hand over."""
        return self.text() != self._loaded

    def load(self, note: str) -> None:
        """Show another note; what was typed before must have been handed over."""
        self._still()
        if self._preedit:
            QGuiApplication.inputMethod().reset()
            self._preedit = ""
        self._saved = note
        self._set_text(note)
        self._loaded = self.text()
        self._still()
        self._reported = False

    def refresh(self, note: str) -> None:
        """The same note changed elsewhere: shown unless something else is being typed here, which stays."""
        if note == self._saved:
            return
        if self.changed and self.text() != note:
            self._saved = note
            return
        place = self.textCursor().position()
        if self.text() != note:
            self.load(note)
            cursor = self.textCursor()
            cursor.setPosition(min(place, self.document().characterCount() - 1))
            self.setTextCursor(cursor)
        self._saved = note
        self._loaded = self.text()

    def restore(self, draft: str) -> None:
        """Show a half-typed text over the kept note; it is handed over like typed text."""
        self._set_text(draft)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._reported = True

    def take(self) -> str | None:
        """The text to keep, or None where nothing was typed; from then on it counts as kept."""
        if self._preedit:
            QGuiApplication.inputMethod().commit()
        self._still()
        text = self.text()
        if text == self._loaded and not self._reported:
            return None
        untouched = text == self._loaded
        self._reported = False
        self._loaded = text
        if untouched:
            return self._saved
        self._saved = text if text.strip() else ""
        return self._saved

    def commit(self) -> None:
        """Hand over what was typed, if anything."""
        text = self.take()
        if text is not None:
            self.committed.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Esc hand over and leave."""
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (enter and ctrl) or event.key() == Qt.Key.Key_Escape:
            self.commit()
            self.finished.emit()
        elif enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()  # Qt would only take its format from an empty line
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Esc and Ctrl+Enter are no shortcuts here."""
        wanted = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in wanted:
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What is being composed counts as typed."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        self._typed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving hands over; a context menu is not leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As tall as the text, within bounds."""
        return QSize(120, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(60, self._wanted_height())

    def _set_text(self, text: str) -> None:
        """Set in lines as far apart as on the cards."""
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(100 * LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self.document().clearUndoRedoStacks()

    def _wanted_height(self) -> int:
        frame = self.height() - self.viewport().height() if self.viewport().height() > 0 else 12
        text = max(int(self.document().size().height()) + 1, round(_LINES * LEADING * self.fontMetrics().height()))
        return min(text, self.TALLEST) + max(frame, 12)

    def _fit(self) -> None:
        """Take the height the text needs, and scroll only when that is more than there may be."""
        wanted = self._wanted_height()
        scrolls = self.document().size().height() > self.TALLEST
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.verticalScrollBarPolicy() != policy:
            self.setVerticalScrollBarPolicy(policy)
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)
            self.height_changed.emit()

    def _typed(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _report(self) -> None:
        self._still()
        text = self.text()
        if text != self._loaded or self._reported:
            self._reported = True
            self.drafted.emit(text)

    def _still(self) -> None:
        self._pause.stop()
        self._longest.stop()
