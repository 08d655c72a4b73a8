"""Jumping to a document by a few letters of its title or its makers' names; those read last come first."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.document import Listed, kind_of
from reader_app.services.session import Session
from reader_app.ui.library.rows import folded, in_order_of_numbers
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
            tr("Letters of its title, or of who made it"),
            tr("Those you read last come first."),
            tr("No document is called so."),
            theme,
            window,
        )
        self._session, self._state = session, state
        self._sheet.chosen.connect(self._open)
        self._sheet.beside_chosen.connect(self._open_beside)

    def _lines(self) -> tuple[Line, ...]:
        read = self._session.library.read_times()
        every = self._session.library.catalogue().listed
        titles = in_order_of_numbers([folded(title_words(each)) for each in every])
        listed = [every[place] for place in sorted(range(len(every)), key=titles.__getitem__)]
        listed.sort(key=lambda each: read.get(each.id, ""), reverse=True)
        here = self._state.opened.document.id if self._state.opened is not None else ""
        return tuple(Line(each.id, title_words(each), _detail(each), is_here=each.id == here) for each in listed)

    def _open(self, document_id: str) -> None:
        self._sheet.leave()
        self.opened.emit(document_id)

    def _open_beside(self, document_id: str) -> None:
        self._sheet.leave()
        self.opened_beside.emit(document_id)


def _detail(document: Listed) -> str:
    """Who made it and when, and its kind, by which documents of one title are told apart."""
    parts = (by_line(document.metadata, place=False), kind_of(document.file_name))
    return SEPARATOR.join(part for part in parts if part)
