"""The sheet of shortcuts, built when it is first asked for: few ask, and everyone waits for the window."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.dialogs.shortcuts import Section, ShortcutsView


class Help:
    """Stands for the sheet from the start. sections: asked for what is to be on it. guide: shows the guide."""

    def __init__(
        self, sections: "Callable[[], Sequence[Section]]", guide: Callable[[], None], theme: Theme, window: QWidget
    ) -> None:
        self._sections, self._show_guide, self._theme, self._window = sections, guide, theme, window
        self._sheet: ShortcutsView | None = None

    def toggle(self) -> None:
        """Show, or hide."""
        if self._sheet is None:
            from reader_app.ui.dialogs.shortcuts import ShortcutsView

            self._sheet = ShortcutsView(self._sections(), self._theme, self._window)
            self._sheet.guide_wanted.connect(self._show_guide)
        self._sheet.toggle()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)
