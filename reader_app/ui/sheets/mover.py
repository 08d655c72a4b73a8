"""Moving the library: a folder is chosen, looked at, and the window closed for it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader_app.model.errors import GlossatorError
from reader_app.services.moving import look
from reader_app.services.session import Session
from reader_app.ui.errands import moving
from reader_app.ui.folders import Use, folder_to_open
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks


class Mover(QObject):
    """Asks where to, and hands on a folder that suits."""

    failed = Signal(str)
    errand_requested = Signal(object)  # the Errand for which the library has to be closed

    def __init__(self, session: Session, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._paths, self._tasks, self._window = session.paths, tasks, window

    def ask(self) -> None:
        """Choose a folder for the library."""
        title = self.tr("Move the library to an empty folder")
        folder = folder_to_open(self._window, Use.LIBRARY, title)
        if folder is not None:
            self.move_to(folder)

    def move_to(self, folder: Path) -> None:
        """Move the library to this folder, if it suits and nothing else is going on."""
        self._tasks.run(lambda: look(self._paths, folder), self._move, self._refuse)

    def _move(self, folder: Path) -> None:
        if self._window.is_busy:
            self.failed.emit(self.tr("Something is still going on: let it come to its end, then move the library."))
        else:
            self.errand_requested.emit(moving(folder))

    def _refuse(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))
