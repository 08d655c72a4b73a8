"""Where the tags for many things at once are typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from reader_app.model.tag import Tag
from reader_app.ui.notes.known_tags import known_tags
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.theme import Theme


class TagBar(QWidget):
    """Shown while tags are typed: a comma goes on to the next, Enter tags, Esc leaves all as it was."""

    chosen = Signal(list)  # names
    left = Signal()  # the keys belong elsewhere again

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, is_narrow: bool = False) -> None:
        super().__init__(parent)
        self._what = QLabel()
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._field = TagField(theme)
        self._field.setMinimumWidth(100 if is_narrow else 180)
        self._field.setMaximumWidth(420)
        self._do = QPushButton(self.tr("Tag"))
        self._do.setProperty("kind", "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(*((0, 0, 0, 0) if is_narrow else (16, 0, 12, 8)))
        row.setSpacing(8)
        row.addWidget(self._what)
        row.addWidget(self._field, 1)
        row.addWidget(self._do)
        row.addStretch(1)
        self._do.clicked.connect(self._finish)
        self._field.escaped.connect(self._leave)
        self._field.returned.connect(self._finish)
        self.hide()

    def ask(self, what: str, known: Sequence[Tag]) -> None:
        """Have tags typed. what: for what, in words, or ""; known: those there are, to complete."""
        self._what.setText(what)
        self._what.setVisible(bool(what))
        self._field.set_names(())
        self._field.set_pending("")
        self._field.set_known(known_tags(known))
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._field.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves from the button, too."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        names = list(self._field.names)
        self._leave()
        if names:
            self.chosen.emit(names)

    def _leave(self) -> None:
        self.left.emit()
        self.hide()
