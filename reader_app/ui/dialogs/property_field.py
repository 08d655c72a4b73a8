"""One line of a description: what it is called, its value, and a sentence where that could not be kept."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader_app.ui.line_field import LineField


class PropertyEdit(LineField):
    """Esc takes back what was typed; a second one is for whoever holds the field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first."""
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.undo_all()
            event.accept()
        else:
            super().keyPressEvent(event)

    def undo_all(self) -> None:
        """As it was before anything was typed."""
        while self.isUndoAvailable():
            self.undo()
        self.setModified(False)


class PropertyField(QWidget):
    """`edited` when what was typed is to be kept: on Enter, and when the field is left."""

    edited = Signal(str)

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._hint, self._kept = label, hint, ""
        self._name = QLabel(label)
        self._name.setProperty("kind", "dim")
        self._edit = PropertyEdit()
        self._edit.setAccessibleName(label)
        self._name.setBuddy(self._edit)
        self._fault = QLabel()
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setProperty("kind", "error")
        self._fault.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self._name, self._edit, self._fault):
            column.addWidget(part)
        self.setFocusProxy(self._edit)
        self._edit.editingFinished.connect(self.commit)
        self._edit.textEdited.connect(lambda _: self.set_fault(""))
        self.set_fault("")

    def set_value(self, value: str | None, *, inferred: bool = False, anew: bool = True) -> None:
        """Show a value; None: several. anew: of other documents than before, so what is typed here is done with."""
        if not anew and (self._edit.isModified() or self._fault.text()):
            self._kept = value or ""
            return
        self._kept = value or ""
        self._edit.setText(self._kept)
        self._edit.setCursorPosition(0)
        self._edit.setModified(False)
        self._edit.setPlaceholderText(self.tr("Several values") if value is None else self._hint)
        found = self.tr("{field} · inferred").replace("{field}", self._label)
        self._name.setText(found if inferred and value else self._label)
        self.set_fault("")

    def set_fault(self, sentence: str) -> None:
        """Say why what is typed was not kept, or that there is nothing to say."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._edit.setAccessibleDescription(sentence)

    def commit(self) -> None:
        """Hand over what was typed, if it is another value."""
        if self._edit.isModified():
            self._edit.setModified(False)
            if self._edit.text().strip() != self._kept:
                self.edited.emit(self._edit.text())

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self._edit.text()
