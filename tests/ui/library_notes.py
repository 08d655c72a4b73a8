"""The notes of the library in a window, as tests look at them and use them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.model.annotation import Annotation, Noted
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.filter_field import FilterField
from reader_app.ui.notes.library_list import LibraryNotesList
from reader_app.ui.notes.library_model import ITEM
from reader_app.ui.notes.library_notes import LibraryNotes
from reader_app.ui.notes.library_source import Heading
from reader_app.ui.notes.note_limits import LimitsSheet
from tests.ui.reader import ReaderWindow


class Library:
    """The notes of the library in a window."""

    def __init__(self, reader: ReaderWindow) -> None:
        self.reader = reader

    @property
    def pane(self) -> LibraryNotes:
        return self.reader.window.notes.findChild(LibraryNotes)

    @property
    def view(self) -> LibraryNotesList:
        return self.pane.findChild(LibraryNotesList)

    @property
    def sheet(self) -> LimitsSheet:
        return self.pane.findChild(LimitsSheet)

    @property
    def items(self) -> list[Heading | Noted]:
        model = self.view.model()
        return [model.index(row, 0).data(ITEM) for row in range(model.rowCount())]

    @property
    def quotes(self) -> list[str]:
        return [item.quote for item in self.items if isinstance(item, Noted)]

    @property
    def headings(self) -> list[str]:
        model = self.view.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [index.data() for index in rows if isinstance(index.data(ITEM), Heading)]

    def show(self) -> "Library":
        self.reader.press("Ctrl+Shift+M")
        return self.wait()

    def wait(self) -> "Library":
        self.reader.wait(lambda: not self.reader.parts.tasks.busy, "the notes")
        return self

    def row_of(self, annotation: Annotation) -> int:
        return next(n for n, item in enumerate(self.items) if isinstance(item, Noted) and item.id == annotation.id)

    def click(self, annotation: Annotation, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        index = self.view.model().index(self.row_of(annotation), 0)
        self.view.scrollTo(index)
        spot = self.view.visualRect(index).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifiers, spot)
        self.wait()

    def filter(self, words: str) -> "Library":
        field = self.pane.findChild(FilterField)
        field.setText(words)
        self.reader.wait(lambda: not self.pane._pause.isActive(), "the pause")
        return self.wait()

    def states(self) -> list[EmptyState]:
        return [state for state in self.pane.findChildren(EmptyState) if state.isVisible()]
