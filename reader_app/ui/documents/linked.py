"""Documents whose files are only linked: a file that is gone is found again by hand, and copies are kept."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.config.seeing import is_folder
from reader_app.model.change import Change
from reader_app.model.errors import GlossatorError
from reader_app.services.session import Session
from reader_app.ui.folders import documents
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural


class Linked(QObject):
    """Does what the menu of the documents asks for."""

    changed = Signal()  # which files are missing

    def __init__(self, session: Session, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._tasks, self._window = session, tasks, window
        window.library.wishes.find_file.connect(self.ask)
        window.library.wishes.keep_copies.connect(self.keep)

    def ask(self, document_id: str) -> None:
        """Choose where a document's file is now."""
        was = Path(self._session.library.missing().get(document_id, ""))
        folder = next((str(each) for each in was.parents if is_folder(each)), str(documents()))
        asked = self.tr("Find “{name}”").replace("{name}", was.name)
        kinds = self.tr("Files like it (*{suffix})").replace("{suffix}", was.suffix) + ";;" if was.suffix else ""
        path, _ = QFileDialog.getOpenFileName(self._window, asked, folder, kinds + self.tr("All files (*)"))
        if path:
            self.find(document_id, Path(path))

    def find(self, document_id: str, place: Path) -> None:
        """The file of a document is there from now on."""

        def found(change: Change | None) -> None:
            self.changed.emit()
            words = self.tr("Its file is found; all is as it was.")
            if change is not None:
                words = self.tr("Its file is found and has changed: its notes were carried over. Ctrl+Z takes it back.")
            self._window.say(words)

        self._tasks.run(lambda: self._session.revising.find(document_id, place), found, self._fail)

    def keep(self, document_ids: Sequence[str]) -> None:
        """Keep copies of these documents' files in the library."""

        def kept(answer: tuple[int, str]) -> None:
            count, fault = answer
            if fault:
                self._window.complain(fault)
            if count:
                self._window.say(
                    plural(
                        count,
                        self.tr("A copy is kept in the library; its file may go now."),
                        self.tr("Copies of {n} documents are kept in the library; their files may go now."),
                    )
                )

        self._tasks.run(lambda: self._session.revising.keep_copies(document_ids), kept, self._fail)

    def _fail(self, error: GlossatorError) -> None:
        self._window.complain(str(error))
