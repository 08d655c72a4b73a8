"""The box that says what a tag is for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.tag import Tag
from reader_app.ui.notes.note_edit import NoteEdit


class TagDescription(NoteEdit):
    """There while a tag is looked at, and as tall as its words; what was typed is told when the box is left."""

    TALLEST = 140

    described = Signal(str, str)  # a tag's id, and the words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tag = ""  # whose description it is, by id
        self.setPlaceholderText(self.tr("What is this tag for?"))
        self.committed.connect(lambda text: self.described.emit(self._tag, text))
        self.hide()

    def show_tag(self, tag: Tag | None) -> None:
        """Say what a tag is for; nothing for a level that is none. What is being typed stays."""
        wanted = tag.id if tag is not None else ""
        if tag is not None and wanted == self._tag:
            self.refresh(tag.description)
            return
        self.commit()
        self._tag = wanted
        self.setVisible(bool(wanted))
        if tag is not None:
            self.load(tag.description)
            self.setAccessibleName(self.tr("What “{tag}” is for").replace("{tag}", tag.name))
