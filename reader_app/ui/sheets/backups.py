"""The backups on a sheet: when each was made and what it holds; one is restored after what is there is kept."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.model.errors import GlossatorError
from reader_app.services.backups import Backup, Backups, backups, require_backup
from reader_app.services.session import Session
from reader_app.ui.errands import restoring
from reader_app.ui.folders import show_folder
from reader_app.ui.main_window import MainWindow
from reader_app.ui.sheets.lines import Line
from reader_app.ui.sheets.list_sheet import ListSheet
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, moment_words, plural
from reader_app.ui.theme import Theme


class BackupsPresenter(QObject):
    """Makes backups, and lets one be chosen to be restored."""

    said = Signal(str)
    failed = Signal(str)
    errand_requested = Signal(object)  # the Errand for which the library has to be closed

    def __init__(self, session: Session, tasks: Tasks, theme: Theme, window: MainWindow) -> None:
        super().__init__(window)
        self._tasks, self._theme, self._window = tasks, theme, window
        self._folder, self._database = session.store.folder, session.store.path
        self._backups = Backups(session.store)
        self._sheet: ListSheet | None = None

    def make(self) -> None:
        """Back up now."""
        self._tasks.run(self._backups.make, self._made, self._not_made)

    def show(self) -> None:
        """Show what can be restored."""
        self._tasks.run(lambda: backups(self._folder), self._show, self._not_made)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    def _made(self, path: Path) -> None:
        self.said.emit(self.tr("Backed up as {name} in the library's folder.").format(name=path.name))

    def _not_made(self, error: GlossatorError) -> None:
        self.failed.emit(str(error))

    def _show(self, found: Sequence[Backup]) -> None:
        if self._sheet is None:
            self._sheet = self._made_sheet()
        lines = [Line(str(each.path), moment_words(each.made, today=True), _detail(each)) for each in found]
        self._sheet.open_with(lines)

    def _made_sheet(self) -> ListSheet:
        sheet = ListSheet(
            self.tr("Restore a backup"),
            self.tr("Search the backups"),
            self.tr("What is there now is backed up first."),
            self.tr("There is no backup yet. One is made every day, and “Back up now” makes one at once."),
            self._theme,
            self._window,
        )
        folder = sheet.add_button(self.tr("Show folder"), self.tr("Open the folder of the backups"))
        folder.clicked.connect(self._show_folder)
        other = sheet.add_button(self.tr("Another file…"), self.tr("Restore a backup that is somewhere else"))
        other.clicked.connect(self._ask)
        restore = sheet.add_button(self.tr("Restore"), self.tr("Put the library back to the backup chosen"))
        restore.setProperty("kind", "primary")
        restore.clicked.connect(lambda: self._choose(sheet.line.key if sheet.line is not None else ""))
        sheet.chosen.connect(lambda _key: restore.setFocus())  # a click chooses; only the button restores
        return sheet

    def _show_folder(self) -> None:
        folder = self._backups.folder
        shown = folder if folder.is_dir() else self._folder
        self.said.emit(show_folder(shown))

    def _ask(self) -> None:
        kinds = self.tr("Backups (*.sqlite)")
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Restore a backup"), str(self._folder), kinds)
        self._choose(path)

    def _choose(self, path: str) -> None:
        if not path:
            return
        try:
            require_backup(Path(path), self._database)
        except GlossatorError as error:
            self.failed.emit(str(error))
            return
        if self._sheet is not None:
            self._sheet.hide()
        if self._window.is_busy:
            self.failed.emit(self.tr("Something is still going on: let it come to its end, then restore the backup."))
        else:
            self.errand_requested.emit(restoring(Path(path)))


def _detail(backup: Backup) -> str:
    return SEPARATOR.join(part for part in (kind_words(backup), contents_words(backup)) if part)


def kind_words(backup: Backup) -> str:
    """Why a backup was made, as its file's name has it; empty for a name that somebody else gave."""
    tr = partial(QCoreApplication.translate, "backups")
    kinds = {
        "daily-": tr("daily"),
        "by-hand-": tr("by hand"),
        "before-restore-": tr("before a restore"),
        "before-version-": tr("before an update"),
    }
    return next((words for start, words in kinds.items() if backup.path.name.startswith(start)), "")


def contents_words(backup: Backup) -> str:
    """What a backup holds: "5 documents · 12 notes"."""
    tr = partial(QCoreApplication.translate, "backups")
    documents = plural(backup.documents, tr("{n} document"), tr("{n} documents"))
    annotations = plural(backup.annotations, tr("{n} note"), tr("{n} notes"))
    return SEPARATOR.join((documents, annotations))
