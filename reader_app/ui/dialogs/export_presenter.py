"""Exporting: the dialog, the count while one chooses, and the last export again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader_app.model.errors import GlossatorError
from reader_app.model.tag import Tag
from reader_app.services.session import Session
from reader_app.ui.dialogs import export_request
from reader_app.ui.dialogs.export_request import ExportRequest
from reader_app.ui.folders import documents
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, kept_words, plural
from reader_app.ui.theme import Theme

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.services.exchanging import Counts, ExportReport, Selection
    from reader_app.ui.dialogs.export_dialog import ExportDialog
    from reader_app.ui.notes.notes_pane import NotesPane


class Exporter(QObject):
    """Asks what to export, writes it off the main thread, and says what was written where."""

    said = Signal(str)
    failed = Signal(str)
    done = Signal(str)  # what to remember, to be given as `last` after a restart

    def __init__(
        self, session: Session, state: State, tasks: Tasks, theme: Theme, notes: "NotesPane", window: QWidget, last: str
    ) -> None:
        super().__init__(window)
        self._session, self._state, self._tasks = session, state, tasks
        self._theme, self._notes, self._window = theme, notes, window
        remembered = export_request.read(last)
        self._again = remembered is not None
        self._last = remembered or ExportRequest(path=documents() / "glossator-notes.md")
        self._dialog: ExportDialog | None = None

    def ask(self, annotations: Sequence[str] = ()) -> None:
        """Open the dialog, as the last export left it; it offers the notes a filter shows and those that are chosen.

        annotations: ids of those that are to be exported.
        """
        dialog = self._dialog
        if dialog is None:
            from reader_app.ui.dialogs.export_dialog import ExportDialog

            dialog = self._dialog = ExportDialog(self._theme, self._window)
            dialog.request_changed.connect(self._count)
            dialog.export_requested.connect(self._export)
        self._offer_tags(dialog)
        opened = self._state.opened
        dialog.set_document(opened.document.id if opened else "", opened.document.metadata.title if opened else "")
        chosen = replace(self._last, annotations=tuple(annotations))
        dialog.set_notes(_filtered(self._notes), chosen.annotations or _several(self._notes))
        dialog.set_request(replace(chosen, tags=(), colours=(), documents=()) if annotations else chosen)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _offer_tags(self, dialog: "ExportDialog") -> None:
        """All tags, and the levels above them that are no tags: to ask for one is to ask for those below it."""
        from reader_app.ui.notes.tag_choices import with_levels

        exporting, tags = self._session.exchanging, self._session.annotating.tags()
        levels = tuple(with_levels(tag.name for tag in tags))[len(tags) :]
        counts = self._session.annotating.tag_counts()
        dialog.set_tags([(tag, counts.get(tag.id, 0)) for tag in (*tags, *(Tag(level, level) for level in levels))])
        self._tasks.run(lambda: exporting.tag_counts(levels), dialog.set_tag_counts, self._fail)

    def again(self) -> None:
        """The last export once more, to the same file; the first time, the dialog."""
        if self._again:
            self._export(self._last)
        else:
            self.ask()

    def set_theme(self, theme: Theme) -> None:
        """Dress the dialog in a theme."""
        self._theme = theme
        if self._dialog is not None:
            self._dialog.set_theme(theme)

    def _count(self, request: ExportRequest) -> None:
        def show(counts: "Counts") -> None:
            if self._dialog is not None and self._dialog.request == request:  # else a later answer is on its way
                self._dialog.set_counts(counts.annotations, counts.documents)

        self._tasks.run(lambda: self._session.exchanging.preview(_selection(request)), show, self._fail)

    def _export(self, request: ExportRequest) -> None:
        exporting = self._session.exchanging
        self._tasks.run(
            lambda: exporting.export(request.format, request.path, _selection(request), request.by),
            lambda report: self._exported(request, report),
            self._fail,
        )

    def _exported(self, request: ExportRequest, report: "ExportReport") -> None:
        self._last, self._again = request, True
        if not request.annotations:
            self.done.emit(export_request.written(self._last))
        notes = plural(report.annotations, self.tr("{n} note"), self.tr("{n} notes"))
        sentence = self.tr("{notes} exported to {path}").format(notes=notes, path=report.path)
        if report.lost:
            one, many = (
                self.tr("{n} lost passage is a note on its document there"),
                self.tr("{n} lost passages are notes on their documents there"),
            )
            sentence = SEPARATOR.join((sentence, plural(report.lost, one, many)))
        sentence += kept_words(report.kept)
        self.said.emit(sentence)
        if self._dialog is not None:
            self._dialog.say(sentence)

    def _fail(self, error: GlossatorError) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.say(str(error), error=True)
        else:
            self.failed.emit(str(error))


def _filtered(notes: "NotesPane") -> tuple[str, ...]:
    """The ids of the notes that a filter lets through, of the document or of the library, if they are in sight."""
    if not notes.isVisible():
        return ()
    if notes.library is not None:
        return notes.library.listed if notes.library.asked.is_limited else ()
    return notes.shown if notes.filter else ()


def _several(notes: "NotesPane") -> tuple[str, ...]:
    """The ids of the chosen notes, if there are several and they are in sight."""
    chosen = (notes.library or notes).chosen if notes.isVisible() else ()
    return chosen if len(chosen) > 1 else ()


def _selection(request: ExportRequest) -> "Selection":
    from reader_app.services.exchanging import Selection

    return Selection(request.tags, request.colours, request.documents, request.annotations)
