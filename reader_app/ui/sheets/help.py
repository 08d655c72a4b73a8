"""Help in the window: the guide with its pictures, and what a person needs to report a problem; nothing is sent."""

import os
import platform
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

import reader_app
from reader_app.config.log import log_file
from reader_app.config.paths import documentation
from reader_app.services.session import Session
from reader_app.ui.folders import Folders, Use
from reader_app.ui.sheets.text_sheet import TextSheet
from reader_app.ui.theme import Theme

_LAST_BYTES = 20_000  # of the log


class HelpPresenter(QObject):
    """The sheets are made when they are first wanted."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._theme, self._window = session, theme, window
        self._guide: TextSheet | None = None
        self._problem: TextSheet | None = None

    def show_guide(self) -> None:
        """The guide, from its beginning; it stays where it was read."""
        try:
            folder = documentation()
            words = (folder / "guide.md").read_text("utf-8")
        except OSError:
            self.failed.emit(self.tr("The guide did not come with this installation; please install it again."))
            return
        if self._guide is None:
            self._guide = TextSheet(self.tr("The guide"), self._theme, self._window, folder / "images")
        if self._guide.isHidden():
            self._guide.toggle()
            if self._guide.browser.document().isEmpty():
                self._guide.browser.show_page(words)

    def show_problem(self) -> None:
        """What a report would say: read it, copy it or save it."""
        if self._problem is None:
            self._problem = self._made_problem()
        if self._problem.isHidden():
            self._problem.browser.setPlainText(self.facts())
            self._problem.toggle()

    def facts(self) -> str:
        """The program, the system, the library's size, and the end of the log."""
        documents = len(self._session.library.catalogue())
        annotations = sum(self._session.library.annotation_counts().values())
        lines = (
            f"Glossator {reader_app.__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
            f"{QGuiApplication.platformName()}, {QLocale().name()}, frozen: {bool(getattr(sys, 'frozen', False))}",
            f"{documents} documents, {annotations} notes in {self._session.store.folder}",
            "",
            _end_of_log(),
        )
        return "\n".join(lines).replace(str(Path.home()), "~")

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for sheet in (self._guide, self._problem):
            if sheet is not None:
                sheet.set_theme(theme)

    def _made_problem(self) -> TextSheet:
        sheet = TextSheet(self.tr("Report a problem: read this, then send it yourself"), self._theme, self._window)
        copy = sheet.add_button(self.tr("Copy"), self.tr("Copy all of it"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(sheet.browser.toPlainText()))
        save = sheet.add_button(self.tr("Save…"), self.tr("Save it as a text file"))
        save.clicked.connect(lambda: self._save(sheet.browser.toPlainText()))
        return sheet

    def _save(self, words: str) -> None:
        folders = Folders.of(self._window)
        suggested = str(folders.start(Use.REPORT) / "glossator-report.txt")
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save the report"), suggested)
        if not path:
            return
        folders.used(Use.REPORT, Path(path).parent)
        try:
            Path(path).write_text(words, "utf-8")
        except OSError as error:
            sentence = self.tr("The report could not be saved ({reason}); choose another place.")
            self.failed.emit(sentence.format(reason=error.strerror))
            return
        self.said.emit(self.tr("Saved as {name}.").format(name=Path(path).name))


def _end_of_log() -> str:
    path = log_file()
    if path is None:
        return "No log is kept."
    try:
        with path.open("rb") as file:
            file.seek(max(0, os.fstat(file.fileno()).st_size - _LAST_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError as error:
        return f"The log cannot be read ({error.strerror})."
