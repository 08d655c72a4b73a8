"""Jumping to a document by a few letters of its title, its makers' names or its file's.

Titles that fit come before all else that does, and of those that fit alike the ones that were read last.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.document import Listed, kind_of
from reader_app.services.session import Session
from reader_app.ui.library.rows import folded, in_order_of_numbers
from reader_app.ui.library.twins import Namesakes
from reader_app.ui.sheets.lines import Line
from reader_app.ui.sheets.list_presenter import ListPresenter
from reader_app.ui.state import State
from reader_app.ui.text import SEPARATOR, by_line, title_words
from reader_app.ui.theme import Theme


class JumpPresenter(ListPresenter):
    """Shows the documents, and says which is to be opened."""

    opened = Signal(str)
    opened_beside = Signal(str)

    def __init__(self, session: Session, state: State, theme: Theme, window: QWidget) -> None:
        tr = partial(QCoreApplication.translate, "jump")
        super().__init__(
            tr("Go to a document"),
            tr("Letters of its title, its file’s name or who made it"),
            tr("Those you read last come first."),
            tr("No document is called so."),
            theme,
            window,
            ranked=True,
        )
        self._session, self._state = session, state
        self._sheet.chosen.connect(self._open)
        self._sheet.beside_chosen.connect(self._open_beside)

    def toggle(self) -> None:
        """Show the sheet, or hide it; who looks for a document goes elsewhere, so that the first is offered."""
        super().toggle()
        self._sheet.select(0)

    def _lines(self) -> tuple[Line, ...]:
        """Those read last first, but the open one after all others."""
        read = self._session.library.read_times()
        catalogue = self._session.library.catalogue()
        every, namesakes = catalogue.listed, Namesakes(catalogue)
        titles = in_order_of_numbers([folded(title_words(each)) for each in every])
        listed = [every[place] for place in sorted(range(len(every)), key=titles.__getitem__)]
        listed.sort(key=lambda each: read.get(each.id, ""), reverse=True)
        here = self._state.opened.document.id if self._state.opened is not None else ""
        listed.sort(key=lambda each: each.id == here)
        return tuple(
            Line(each.id, title_words(each), _detail(each, namesakes), each.file_name, is_here=each.id == here)
            for each in listed
        )

    def _open(self, document_id: str) -> None:
        self._sheet.leave()
        self.opened.emit(document_id)

    def _open_beside(self, document_id: str) -> None:
        self._sheet.leave()
        self.opened_beside.emit(document_id)


def _detail(document: Listed, namesakes: Namesakes) -> str:
    """Who made it and when, and its kind, or else what tells it from documents that look the same."""
    told = namesakes.as_twin(document.id, short=True) or kind_of(document.file_name)
    parts = (by_line(document.metadata, place=False), told)
    return SEPARATOR.join(part for part in parts if part)
