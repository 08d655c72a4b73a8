"""The line that says what a tag is for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.tag import Tag
from reader_app.ui.line_field import LineField


class TagDescription(LineField):
    """There while a tag is looked at; what was typed is told when the line is left."""

    described = Signal(str, str)  # a tag's id, and the words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = ""  # whose description it is, by id
        self.setPlaceholderText(self.tr("What is this tag for?"))
        self.editingFinished.connect(self._describe)

    def show_tag(self, tag: Tag | None) -> None:
        """Say what a tag is for; nothing for a level that is none. What is being typed stays."""
        wanted = tag.id if tag is not None else ""
        if wanted == self._tag and self.isModified():
            return
        self._tag = wanted
        self.setVisible(bool(wanted))
        if tag is not None:
            self.setText(tag.description)
            self.setCursorPosition(0)
            self.setAccessibleName(self.tr("What “{tag}” is for").format(tag=tag.name))

    def _describe(self) -> None:
        if self._tag and self.isModified():
            self.setModified(False)
            self.described.emit(self._tag, self.text())
