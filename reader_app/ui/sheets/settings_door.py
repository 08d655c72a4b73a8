"""The sheet of settings, built when it is first asked for, and folders shown in the system's way."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.config.paths import Paths
from reader_app.config.settings import Settings
from reader_app.ui.errands import reopening
from reader_app.ui.folders import show_folder
from reader_app.ui.languages import language_of
from reader_app.ui.main_window import MainWindow
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.sheets.settings import SettingsSheet

_SETTLED = 700  # ms after which a language is taken for chosen, and not only passed on the way to another


class SettingsDoor(QObject):
    """Stands for the sheet from the start."""

    changed = Signal(str, object)  # name of a field of Settings, its value
    said = Signal(str)
    errand_requested = Signal(object)  # the Errand for which the window has to be closed

    def __init__(self, settings: Settings, paths: Paths, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._settings, self._paths, self._theme, self._window = settings, paths, theme, window
        self._spoken = language_of(settings.language)
        self._sheet: SettingsSheet | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._speak)

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        if self._sheet is None:
            from reader_app.ui.sheets.settings import SettingsSheet

            self._sheet = SettingsSheet(self._folders(), self._theme, self._window)
            self._sheet.changed.connect(self.changed)
            self._sheet.folder_wanted.connect(lambda folder: self.said.emit(show_folder(Path(folder))))
        if self._sheet.isVisible():
            self._sheet.hide()
        else:
            self._sheet.open_with(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        if settings.language != self._settings.language:
            self._settling.start()
        self._settings = settings
        if self._sheet is not None:
            self._sheet.show_settings(settings)

    def show_folder(self) -> None:
        """Say where the library is, and open its folder in the system's own program, if there is one."""
        show_folder(self._paths.data)
        self.said.emit(self.tr("Your library is in {folder}").replace("{folder}", str(self._paths.data)))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    def _speak(self) -> None:
        """The window comes again in the language chosen; where it is busy, that waits for the next start."""
        if language_of(self._settings.language) == self._spoken:
            return
        if self._window.is_busy:
            self.said.emit(self.tr("The window speaks this language from the next start on."))
        else:
            self.errand_requested.emit(reopening(then="settings"))

    def _folders(self) -> dict[str, str]:
        paths = self._paths
        backups = paths.data / "backups"
        folders = {"library": paths.data, "settings": paths.config, "log": paths.log, "cache": paths.cache}
        if backups.is_dir():
            folders["backups"] = backups
        return {name: str(folder) for name, folder in folders.items()}
