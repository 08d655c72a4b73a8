"""The sheet of shortcuts, built when it is first asked for: few ask, and everyone waits for the window."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from reader_app.ui.actions import Actions
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.dialogs.shortcuts import ShortcutsView


class Help:
    """Stands for the sheet from the start. actions: those on it. guide: shows the guide. say: tells the person."""

    def __init__(
        self, actions: Actions, guide: Callable[[], None], say: Callable[[str], None], theme: Theme, window: QWidget
    ) -> None:
        self._actions, self._show_guide, self._say, self._theme, self._window = actions, guide, say, theme, window
        self._sheet: ShortcutsView | None = None

    def toggle(self) -> None:
        """Show, or hide."""
        if self._sheet is None:
            from reader_app.ui.dialogs.shortcuts import ShortcutsView

            self._sheet = ShortcutsView(self._actions.help_sections(), self._theme, self._window)
            self._sheet.guide_wanted.connect(self._show_guide)
            self._sheet.chosen.connect(self._do)
        self._sheet.toggle()

    def _do(self, name: str) -> None:
        action = self._actions[name]
        if action.isEnabled():
            action.trigger()
        else:
            words = QCoreApplication.translate("Help", "Nothing can be done now by “{action}”.")
            self._say(words.replace("{action}", action.text().rstrip("… ")))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)
