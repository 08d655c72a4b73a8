"""The sheet of settings, built when it is first asked for, and the library's folder shown in the system's way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader_app.config.settings import Settings
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.sheets.settings import SettingsSheet


class SettingsDoor(QObject):
    """Stands for the sheet from the start. folder: of the library."""

    changed = Signal(str, object)  # name of a field of Settings, its value
    errand_requested = Signal(object)  # the Errand for which the window has to be closed

    def __init__(self, settings: Settings, folder: Path, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._folder, self._theme, self._window = settings, folder, theme, window
        self._sheet: SettingsSheet | None = None

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        if self._sheet is None:
            from reader_app.ui.sheets.settings import SettingsSheet

            self._sheet = SettingsSheet(str(self._folder), self._theme, self._window)
            self._sheet.changed.connect(self.changed)
            self._sheet.folder_wanted.connect(self.show_folder)
        if self._sheet.isVisible():
            self._sheet.hide()
        else:
            self._sheet.open_with(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        self._settings = settings
        if self._sheet is not None:
            self._sheet.show_settings(settings)

    def show_folder(self) -> None:
        """Open the folder of the library in the system's own program."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)
