"""Documents are read again from their files, get a newer file, or give their text to an older one; and what is said."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader_app.config.seeing import is_folder
from reader_app.model.change import Change, Edit
from reader_app.model.errors import GlossatorError
from reader_app.services.library import readable_suffixes
from reader_app.services.session import Session
from reader_app.ui.folders import documents
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number, plural


@dataclass(slots=True)
class _Outcome:
    """What came of reading documents again. copies: how many of those that differ are read from the library's copies.

    is_copy: whether the last was, because its file is gone. taken: the id of a document that has the file by now.
    """

    revised: int = 0
    copies: int = 0
    is_copy: bool = False
    edits: tuple[Edit, ...] = ()
    fault: str = ""
    taken: str = ""


class Rereading(QObject):
    """Does what the menu of the documents, the properties and the reports ask for."""

    note_wanted = Signal(str, str)  # a document and an annotation in it
    opened = Signal(str)
    refused = Signal()  # what was chosen for a document is not kept

    def __init__(self, session: Session, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._tasks, self._window = session, tasks, window
        window.library.wishes.revise.connect(self.read_again)
        window.library.wishes.replace.connect(self.ask)

    def read_again(self, ids: Sequence[str], encoding: str | None = None) -> None:
        """Read files again; their annotations are carried over. encoding: to read the same bytes in from now on."""

        def done(outcome: _Outcome) -> None:
            if outcome.fault:
                call = partial(self.supersede, ids[0], outcome.taken) if outcome.taken else None
                self._window.complain(outcome.fault, self.tr("Make it the newer text") if call else "", call)
                self.refused.emit()
            if outcome.revised or not outcome.fault:
                self._say(self._again_words(outcome, len(ids)), outcome.revised > 0, outcome.edits)

        self._window.say(self.tr("Reading again…"))
        self._tasks.run(lambda: self._read(ids, encoding), done, self._fail)

    def ask(self, document_id: str) -> None:
        """Choose the file that has a document's newer text."""
        document = self._session.library.get(document_id)
        folder = Path(document.source).parent if document.source else documents()
        asked = self.tr("A newer version of “{name}”").replace("{name}", document.file_name)
        kinds = " ".join(f"*{suffix}" for suffix in sorted(readable_suffixes()))
        filters = self.tr("Documents ({kinds})").replace("{kinds}", kinds) + ";;" + self.tr("All files (*)")
        start = str(folder if is_folder(folder) else documents())
        path, _ = QFileDialog.getOpenFileName(self._window, asked, start, filters)
        if path:
            self.replace(document_id, Path(path))

    def replace(self, document_id: str, place: Path) -> None:
        """The file there has a document's text from now on."""

        def done(change: Change | None) -> None:
            words = self.tr("It has the newer text")
            self._say(words, change is not None, change.edits if change is not None else ())

        def failed(error: GlossatorError) -> None:
            other = getattr(error, "other", "")
            call = partial(self.supersede, document_id, other) if other else None
            self._window.complain(str(error), self.tr("Make it the newer text") if call else "", call)

        self._window.say(self.tr("Reading…"))
        self._tasks.run(lambda: self._session.revising.replace(document_id, place), done, failed)

    def supersede(self, document_id: str, newer_id: str, then: Callable[[], object] | None = None) -> None:
        """A document gets the text of a newer one, which goes. then: what else is to happen."""

        def done(change: Change) -> None:
            self.opened.emit(document_id)
            self._say(self.tr("The older document has the newer text"), True, change.edits)
            if then is not None:
                then()

        self._tasks.run(lambda: self._session.revising.supersede(document_id, newer_id), done, self._fail)

    # ---- on another thread

    def _read(self, ids: Sequence[str], encoding: str | None) -> _Outcome:
        from reader_app.services.revising import ReadAgain, TakenError

        outcome, revising = _Outcome(), self._session.revising
        for each in ids:
            try:
                password = self._session.passwords.get(each, "")
                if encoding is None:
                    again = revising.read_again(each, password)
                    outcome.is_copy = again.place is None and bool(self._session.library.get(each).source)
                else:
                    again = ReadAgain(revising.revise(each, encoding, password), None)
            except GlossatorError as error:
                outcome.fault = str(error)
                outcome.taken = error.other if isinstance(error, TakenError) and len(ids) == 1 else ""
                continue
            if again.change is not None:
                outcome.revised += 1
                outcome.copies += outcome.is_copy
                outcome.edits += again.change.edits
        return outcome

    # ---- in words

    def _again_words(self, outcome: _Outcome, asked: int) -> str:
        if asked == 1:
            gone = self.tr("Its file is gone, so the library's copy was read again")
            return gone if outcome.is_copy else self.tr("Read again")
        words = plural(outcome.revised, self.tr("1 document read again"), self.tr("{n} documents read again"))
        if outcome.copies:
            words += self.tr(" ({n} from the library's copies, as their files are gone)").replace(
                "{n}", number(outcome.copies)
            )
        return words

    def _say(self, begun: str, differs: bool, edits: Sequence[Edit]) -> None:
        """What it did to passages, and the way to them. edits: all that were made."""
        from reader_app.services.revisions import changed_by, lost_by

        if not differs:
            self._window.say(self.tr("{begun}: nothing is different.").replace("{begun}", begun))
            return
        lost, changed = lost_by(edits), changed_by(edits)
        words = self.tr("{begun}; the notes were carried over. Ctrl+Z takes it back.")
        if lost:
            words = plural(
                len(lost),
                self.tr("{begun}; 1 passage was not found again. Ctrl+Z takes it back."),
                self.tr("{begun}; {n} passages were not found again. Ctrl+Z takes it back."),
            )
        if changed:
            others = self.tr("1 passage has other words now."), self.tr("{n} passages have other words now.")
            words = f"{words} {plural(len(changed), *others)}"
        first = next(iter((*lost, *changed)), None)
        call = partial(self.note_wanted.emit, first.document, first.id) if first is not None else None
        self._window.say(words.replace("{begun}", begun), self.tr("Show them") if call else "", call)

    def _fail(self, error: GlossatorError) -> None:
        self._window.complain(str(error))
