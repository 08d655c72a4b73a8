"""The watched folders: listed on a sheet, watched and let go; what is seen to change in them is said."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from reader_app.config.seeing import is_folder
from reader_app.model.errors import GlossatorError
from reader_app.model.report import REFUSED, Outcome, Report
from reader_app.services.gate import shown
from reader_app.services.session import Session
from reader_app.ui.folders import Use, folder_to_open
from reader_app.ui.library.adding_words import report_words
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.sheets.list_sheet import ListSheet


class Watched(QObject):
    """Builds its sheet when it is first asked for."""

    report_wanted = Signal(str)
    changed = Signal()  # other files are missing than before

    def __init__(self, session: Session, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._tasks, self._window = session, tasks, window
        self._sheet: ListSheet | None = None
        self._stop: QPushButton | None = None
        self._unread: QPushButton | None = None
        self._folders: tuple[Path, ...] = ()
        self._held: list[Report] = []  # to be told later
        self._holding = QTimer(self, singleShot=True)
        self._holding.timeout.connect(self._tell_held)

    def start(self) -> None:
        """Watch the folders there are from now on."""
        if not self._session.read_only:
            self._tasks.run(self._start, None, self._fail)

    def hold(self, milliseconds: int) -> None:
        """For so long there is something else to be read; what is seen meanwhile is told then."""
        self._holding.start(milliseconds)

    def ask(self) -> None:
        """Choose a folder to watch."""
        folder = folder_to_open(self._window, Use.ADD, self.tr("Watch a folder"))
        if folder is not None:
            self.watch(folder)

    def watch(self, folder: Path) -> None:
        """Watch a folder: what is in it comes in, and so does what will be."""

        def watched(_: object) -> None:
            words = self.tr("“{name}” is watched: its files are read where they are, and followed as they change.")
            self._window.say(words.replace("{name}", shown(folder.name)), self.tr("Watched folders"), self.show)
            if self._sheet is not None and self._sheet.isVisible():
                self.show()

        self._tasks.run(lambda: self._watching(folder), watched, self._fail)

    def show(self) -> None:
        """The watched folders."""
        self._tasks.run(self._folders_now, self._show, self._fail)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        if self._sheet is not None:
            self._sheet.set_theme(theme)

    # ---- on another thread

    def _folders_now(self) -> tuple[tuple[Path, ...], int]:
        """And how many of their files could not be read."""
        watching = self._session.watching
        return watching.folders(), len(watching.refused().lines)

    def _start(self) -> None:
        if self._session.store.files.folders():  # else what watching needs is not even imported
            watching = self._session.watching
            self._listen()
            watching.start()

    def _watching(self, folder: Path) -> None:
        self._listen()
        self._session.watching.watch(folder)

    def _listen(self) -> None:
        watching = self._session.watching
        watching.on_report = self._hear
        watching.on_missing = lambda: self._tasks.post(self.changed.emit)

    def _hear(self, report: Report) -> None:
        are_read = not self._session.watching.refused().lines
        self._tasks.post(lambda: self._seen(report, are_read=are_read))

    # ---- in the window

    def _seen(self, report: Report, *, are_read: bool) -> None:
        """are_read: no file in a watched folder is left that could not be read."""
        if are_read:
            self._window.let_go(REFUSED)
        if report.count(Outcome.ADDED, Outcome.BROUGHT_BACK):
            self._window.library.set_added(report.came)
        if self._holding.isActive():
            self._held.append(report)
        else:
            self._tell(report)

    def _tell_held(self) -> None:
        held, self._held = self._held, []
        for report in held:
            self._tell(report)

    def _tell(self, report: Report) -> None:
        words = self.tr("In a watched folder: {what}").replace("{what}", report_words(report))
        stays = REFUSED if report.count(Outcome.FAILED, Outcome.LOCKED) else ""
        self._window.say(words, self.tr("Report"), partial(self.report_wanted.emit, report.id), stays=stays)

    def _show(self, known: tuple[tuple[Path, ...], int]) -> None:
        from reader_app.ui.sheets.lines import Line

        folders, unread = known
        if self._sheet is None:
            self._sheet = self._made()
        self._folders = folders
        lines = [
            Line(str(place), shown(folder), "" if is_folder(folder) else self.tr("not there now"))
            for place, folder in enumerate(folders)
        ]
        if self._stop is not None and self._unread is not None:
            self._stop.setEnabled(bool(lines))
            self._unread.setText(self.tr("Not read: {n}").replace("{n}", number(unread)))
            self._unread.setEnabled(unread > 0)
            self._unread.setVisible(unread > 0)
        if self._sheet.isVisible():
            self._sheet.set_lines(lines)
        else:
            self._sheet.open_with(lines)

    def _made(self) -> "ListSheet":
        from reader_app.ui.sheets.list_sheet import ListSheet

        sheet = ListSheet(
            self.tr("Watched folders"),
            self.tr("Search the folders"),
            self.tr("Their files are read where they are, and not copied."),
            self.tr("No folder is watched. What is put into a watched folder, changed or moved there is noticed."),
            self._window.theme,
            self._window,
        )
        self._unread = sheet.add_button("", self.tr("Which files could not be read, and why"))
        self._unread.clicked.connect(lambda: self.report_wanted.emit(REFUSED))
        self._stop = sheet.add_button(self.tr("Stop watching"), self.tr("The documents stay in the library"))
        self._stop.clicked.connect(self._let_go)
        more = sheet.add_button(self.tr("Watch a folder…"), self.tr("Choose another folder to watch"))
        more.setProperty("kind", "primary")
        more.clicked.connect(self.ask)
        sheet.chosen.connect(lambda _key: self._stop.setFocus() if self._stop is not None else None)
        return sheet

    def _let_go(self) -> None:
        line = self._sheet.line if self._sheet is not None else None
        if line is None:
            return
        folder = self._folders[int(line.key)]
        self._tasks.run(lambda: self._session.watching.unwatch(folder), lambda _: self.show(), self._fail)

    def _fail(self, error: GlossatorError) -> None:
        self._window.complain(str(error))
