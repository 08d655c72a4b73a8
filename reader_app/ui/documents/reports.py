"""The reports of additions: the last ones to choose from, one to be read, and its files tried again."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader_app.model.errors import GlossatorError
from reader_app.model.report import REFUSED, Line, Outcome, Report
from reader_app.services.session import Session
from reader_app.ui.documents.adding import Adding
from reader_app.ui.library.adding_words import report_words
from reader_app.ui.main_window import MainWindow
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import moment_words
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.dialogs.report_sheet import ReportSheet
    from reader_app.ui.sheets.list_sheet import ListSheet


class Reports(QObject):
    """Builds its sheets when they are first asked for."""

    opened = Signal(str)  # a document
    superseded = Signal(str, str)  # an older document, and the one whose text it is to have

    def __init__(self, session: Session, tasks: Tasks, adding: Adding, window: MainWindow) -> None:
        super().__init__(window)
        self._session, self._tasks, self._adding, self._window = session, tasks, adding, window
        self._list: ListSheet | None = None
        self._sheet: ReportSheet | None = None
        self._answered = ""  # the file a password was typed for
        adding.report_wanted.connect(self.read)
        adding.reported.connect(self._tried)

    def show(self) -> None:
        """The last reports, to choose from."""
        self._tasks.run(self._session.importing.reports, self._show, self._fail)

    def read(self, report_id: str) -> None:
        """One report."""
        self._tasks.run(lambda: self._report(report_id), self._read, self._fail)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        for sheet in (self._list, self._sheet):
            if sheet is not None:
                sheet.set_theme(theme)

    def _show(self, reports: Sequence[Report]) -> None:
        from reader_app.ui.sheets.lines import Line as Row
        from reader_app.ui.sheets.list_sheet import ListSheet

        if self._list is None:
            self._list = ListSheet(
                self.tr("Reports of additions"),
                self.tr("Search the reports"),
                self.tr("What became of the files added last."),
                self.tr("Nothing was added yet. Each addition leaves a report here."),
                self._window.theme,
                self._window,
            )
            self._list.chosen.connect(self.read)
        rows = [Row(each.id, report_words(each), moment_words(each.time, today=True)) for each in reports]
        self._list.open_with(rows)

    def _read(self, report: Report | None) -> None:
        if report is None:
            self._window.say(self.tr("That report is not kept any more; only the last ones are."))
            return
        self._window.let_go(report.id)
        if self._sheet is None:
            self._sheet = self._made()
        self._sheet.open_with(report)

    def _made(self) -> "ReportSheet":
        from reader_app.ui.dialogs.report_sheet import ReportSheet

        sheet = ReportSheet(self._window.theme, self._window)
        sheet.opened.connect(self._open)
        sheet.superseded.connect(self._supersede)
        sheet.retried.connect(lambda lines: self._again(lines, ""))
        sheet.answered.connect(lambda line, password: self._again([line], password))
        return sheet

    def _open(self, document_id: str) -> None:
        if self._sheet is not None:
            self._sheet.hide()
        self.opened.emit(document_id)

    def _supersede(self, older: str, newer: str) -> None:
        if self._sheet is not None:
            self._sheet.hide()
        self.superseded.emit(older, newer)

    def _report(self, report_id: str) -> Report | None:
        """On another thread: older documents are named as long as both are there."""
        if report_id == REFUSED:
            return self._session.watching.refused()
        report = self._session.importing.report(report_id)
        if report is None or not any(line.older for line in report.lines):
            return report
        there = {document.id for document in self._session.library.documents()}
        lines = (each if {each.older, each.document} <= there else replace(each, older="") for each in report.lines)
        return replace(report, lines=tuple(lines))

    def _again(self, lines: Sequence[Line], password: str) -> None:
        if self._sheet is not None and self._sheet.report is not None:
            self._sheet.set_busy(True)
            self._answered = lines[0].path if password else ""
            self._adding.retry(self._sheet.report, [Path(line.path) for line in lines], password)

    def _tried(self, later: Report, about: str) -> None:
        """Files of the report that is shown were tried again: its lines say what became of them now."""
        sheet = self._sheet
        if sheet is None or sheet.report is None or sheet.report.id != about:
            return
        sheet.set_busy(False)
        sheet.show_report(renewed(sheet.report, later))
        if any(line.path == self._answered for line in later.of(Outcome.LOCKED)):
            sheet.ask_again(self._answered)

    def _fail(self, error: GlossatorError) -> None:
        self._window.complain(str(error))


def renewed(report: Report, later: Report) -> Report:
    """The report with what became of its files when they were tried again."""
    now = {line.path: line for line in later.lines if line.path}
    lines = tuple(now.get(line.path, line) for line in report.lines)
    counts: Counter[Outcome] = Counter(dict(report.counts))
    for before, after in zip(report.lines, lines, strict=True):
        counts[before.outcome] -= before.count
        counts[after.outcome] += after.count
    return replace(report, lines=lines, counts=tuple((each, counts[each]) for each in Outcome if counts[each] > 0))
