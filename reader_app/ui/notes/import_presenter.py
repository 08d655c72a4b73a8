"""Importing notes: the file is chosen, its notes are taken over behind the window, and what came of it is said."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.services.bringing import Brought
from reader_app.services.session import Session
from reader_app.ui.folders import Use, file_to_open
from reader_app.ui.long_work import LongWork
from reader_app.ui.notes import codebook_words
from reader_app.ui.notes.tag_words import said
from reader_app.ui.text import SEPARATOR, plural


class Importer(QObject):
    """Of W3C Web Annotations, and of projects of REFI-QDA, as the export writes them."""

    said = Signal(str)
    failed = Signal(str)

    def __init__(self, session: Session, work: LongWork, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._work, self._window = session, work, window

    def ask(self) -> None:
        """Choose a file, and take over its notes."""
        kinds = self.tr("Notes and projects (*.jsonld *.json *.qdpx);;All files (*)")
        path = file_to_open(self._window, Use.NOTES, self.tr("Import notes"), kinds)
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take over the notes of a file."""
        words = self.tr("Importing notes")
        self._work.run(
            words,
            lambda task: self._session.bringing.bring(path, task),
            lambda brought: self.said.emit(self._words(brought)),
            lambda error: self.failed.emit(str(error)),
        )

    def _words(self, brought: Brought) -> str:
        parts = [plural(brought.made, self.tr("{n} note imported"), self.tr("{n} notes imported"))]
        if brought.lost:
            one, many = self.tr("{n} passage of them not found"), self.tr("{n} passages of them not found")
            parts.append(plural(brought.lost, one, many))
        if brought.known:
            parts.append(plural(brought.known, self.tr("{n} was here already"), self.tr("{n} were here already")))
        if brought.strange:
            one = self.tr("{n} is of a document that is not in the library")
            many = self.tr("{n} are of documents that are not in the library")
            titles = said(brought.titles)
            parts.append(plural(brought.strange, one, many) + (f": {titles}" if titles else ""))
        words = SEPARATOR.join(part for part in (*parts, *self._of_project(brought)) if part)
        is_done = (
            brought.made
            or brought.added
            or brought.described
            or (brought.codebook is not None and brought.codebook.made)
        )
        return self.tr("{what}. Ctrl+Z takes it back.").replace("{what}", words) if is_done else f"{words}."

    def _of_project(self, brought: Brought) -> tuple[str, ...]:
        """What came of the sources and codes of a project, and what of it has no place here; empty for nothing."""
        if brought.codebook is None:
            return ()
        added = plural(brought.added, self.tr("{n} document added"), self.tr("{n} documents added"))
        described = plural(
            brought.described, self.tr("{n} document given attributes"), self.tr("{n} documents given attributes")
        )
        one, many = self.tr("no text of the source {names}"), self.tr("no text of {n} sources: {names}")
        return (
            added if brought.added else "",
            described if brought.described else "",
            codebook_words.made(brought.codebook) if brought.codebook.made else "",
            *codebook_words.not_taken(brought.codebook),
            codebook_words.named(brought.textless, one, many),
            *(plural(number, *self._left(what)) for what, number in brought.left.items()),
        )

    def _left(self, what: str) -> tuple[str, str]:
        """Words for one and for more of what was left out."""
        words = {
            "selections": (
                self.tr("left out {n} selection in pages, pictures or recordings"),
                self.tr("left out {n} selections in pages, pictures or recordings"),
            ),
            "memos": (
                self.tr("left out {n} memo that belongs to nothing"),
                self.tr("left out {n} memos that belong to nothing"),
            ),
            "cases and the like": (
                self.tr("left out {n} case, variable, link, set or graph"),
                self.tr("left out {n} cases, variables, links, sets and graphs"),
            ),
        }
        return words[what]
