"""Writes settings a moment after they change, and at the end; where that fails it is said, once."""

import logging

from PySide6.QtCore import QObject, QTimer

from reader_app.config.paths import Paths
from reader_app.config.settings import save_settings
from reader_app.model.errors import GlossatorError
from reader_app.ui.desk import Desk

_MOMENT = 500  # ms
_log = logging.getLogger(__name__)


class SettingsKeeper(QObject):
    """Keeps the settings of a desk, as long as that lives."""

    def __init__(self, desk: Desk, paths: Paths) -> None:
        super().__init__(desk)
        self._desk, self._paths = desk, paths
        self._is_said = False
        self._timer = QTimer(self, singleShot=True, interval=_MOMENT)
        self._timer.timeout.connect(self._write)
        desk.settings_changed.connect(lambda _settings: self._timer.start())
        desk.window.about_to_close.connect(self._write)

    def _write(self) -> None:
        self._timer.stop()
        try:
            save_settings(self._paths, self._desk.settings)
            self._is_said = False
        except (OSError, GlossatorError):
            _log.warning("the settings could not be written", exc_info=True)
            if not self._is_said:
                words = self.tr("Your settings could not be kept: look whether the disk is full or {folder} read-only.")
                self._desk.window.complain(words.replace("{folder}", str(self._paths.settings.parent)))
            self._is_said = True
