"""Jumping to a document by a few letters of its title or its makers' names; those read last come first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.services.session import Session
from reader_app.ui.sheets.lines import Line
from reader_app.ui.sheets.list_sheet import ListSheet
from reader_app.ui.state import State
from reader_app.ui.text import by_line, title_words
from reader_app.ui.theme import Theme


class JumpPresenter(QObject):
    """The sheet is made when it is first wanted."""

    opened = Signal(str)

    def __init__(self, session: Session, state: State, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._state, self._theme, self._window = session, state, theme, window
        self._sheet: ListSheet | None = None

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        if self._sheet is not None and self._sheet.isVisible():
            self._sheet.hide()
            return
        if self._sheet is None:
            self._sheet = ListSheet(
                self.tr("Go to a document"),
                self.tr("Letters of its title, or of who made it"),
                self.tr("Those you read last come first."),
                self.tr("No document is called so."),
                self._theme,
                self._window,
            )
            self._sheet.chosen.connect(self._open)
        self._sheet.open_with(self._lines())

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    def _lines(self) -> tuple[Line, ...]:
        read = self._session.library.read_times()
        listed = sorted(self._session.library.catalogue().listed, key=lambda each: title_words(each).casefold())
        listed.sort(key=lambda each: read.get(each.id, ""), reverse=True)
        here = self._state.opened.document.id if self._state.opened is not None else ""
        return tuple(
            Line(each.id, title_words(each), by_line(each.metadata), is_here=each.id == here) for each in listed
        )

    def _open(self, document_id: str) -> None:
        if self._sheet is not None:
            self._sheet.leave()
        self.opened.emit(document_id)
