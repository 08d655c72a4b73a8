"""Attributes of documents as a table in a file: written, and taken over behind the window; what came of it is said."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.services.attribute_tables import Given
from reader_app.services.session import Session
from reader_app.ui.folders import Use, file_to_open, file_to_write
from reader_app.ui.long_work import LongWork
from reader_app.ui.notes.tag_words import said
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, kept_words, plural

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.services.exchanging import ListReport


class AttributeFiles(QObject):
    """A row to each document."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, work: LongWork, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._tasks, self._work, self._window = session, tasks, work, window

    def ask_export(self) -> None:
        """Choose a file, and write all documents with their attributes to it."""
        title, kinds = self.tr("Export attributes"), {"CSV (*.csv)": ".csv"}
        path = file_to_write(self._window, Use.ATTRIBUTES, title, "attributes.csv", kinds)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the table."""

        def exported(report: "ListReport") -> None:
            one, many = self.tr("{n} document exported to {path}"), self.tr("{n} documents exported to {path}")
            words = plural(report.lines, one, many)
            self.said.emit(words.replace("{path}", str(report.path)) + kept_words(report.kept))

        exporting = self._session.exchanging.export_attributes
        self._tasks.run(lambda: exporting(path), exported, lambda error: self.failed.emit(str(error)))

    def ask_import(self) -> None:
        """Choose a file, and take over what it says."""
        kinds = self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        path = file_to_open(self._window, Use.ATTRIBUTES, self.tr("Import attributes"), kinds)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take over what a file says."""
        self._work.run(
            self.tr("Importing attributes"),
            lambda task: self._session.attribute_tables.take(path, task),
            lambda given: self.said.emit(self._words(given)),
            lambda error: self.failed.emit(str(error)),
        )

    def _words(self, given: Given) -> str:
        parts = [
            plural(given.documents, self.tr("{n} document given attributes"), self.tr("{n} documents given attributes"))
        ]
        if given.same:
            parts.append(plural(given.same, self.tr("{n} row said nothing new"), self.tr("{n} rows said nothing new")))
        if given.strange:
            one = self.tr("{n} row is of no document here, or of several: {names}")
            many = self.tr("{n} rows are of no document here, or of several: {names}")
            parts.append(plural(len(given.strange), one, many).replace("{names}", said(given.strange)))
        words = SEPARATOR.join(parts)
        return self.tr("{what}. Ctrl+Z takes it back.").replace("{what}", words) if given.documents else f"{words}."
