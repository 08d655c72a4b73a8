"""What whoever fills a sheet with lines has in common."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader_app.ui.sheets.lines import Line
from reader_app.ui.sheets.list_sheet import ListSheet
from reader_app.ui.theme import Theme


class ListPresenter(QObject):
    """Shows its sheet with the lines there are at that moment. Made when the sheet is first wanted."""

    def __init__(
        self, title: str, look_for: str, hint: str, nothing: str, theme: Theme, window: QWidget, *, ranked: bool = False
    ) -> None:
        """The words are those of the sheet, translated already. ranked: the lines that fit best come first."""
        super().__init__(window)
        self._sheet = ListSheet(title, look_for, hint, nothing, theme, window, ranked=ranked)

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        if self._sheet.isVisible():
            self._sheet.hide()
        else:
            self._sheet.open_with(self._lines())

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._sheet.set_theme(theme)

    def _lines(self) -> tuple[Line, ...]:
        raise NotImplementedError
