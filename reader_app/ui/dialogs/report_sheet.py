"""What became of added files, on a sheet: one line for each, narrowed by outcome and words, and what can be done."""

from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.model.report import Line, Outcome, Report
from reader_app.services.gate import shown
from reader_app.ui.card_list import GUTTER, CardList
from reader_app.ui.dialogs.report_delegate import ReportDelegate
from reader_app.ui.dialogs.report_model import ReportModel, Role
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.library.adding_words import outcome_names, report_words
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.overlay import Overlay
from reader_app.ui.text import for_letters, moment_words, number
from reader_app.ui.theme import Theme

_WIDTH, _HEIGHT = 780, 560  # px at most
AGAIN = (Outcome.FAILED,)  # what may go better another time


class ReportList(CardList):
    """Enter or a click on what can be done does it."""

    acted = Signal(Line)

    def __init__(self, theme: Theme, model: ReportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self._delegate = ReportDelegate(theme, self)
        self.setItemDelegate(self._delegate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter."""
        line = self.currentIndex().data(Role.LINE) if self.currentIndex().isValid() else None
        if self.state() == self.State.EditingState:
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(line, Line):
            self.act(line)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the words at the right."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = index.data(Role.LINE) if index.isValid() else None
        at = QPointF(event.position())
        if isinstance(line, Line) and self._delegate.is_on_action(self.visualRect(index), line, at):
            self.act(line)

    def act(self, line: Line) -> None:
        """Ask for the password of a locked file; else do with the document what the row says."""
        if line.outcome is Outcome.LOCKED:
            self.edit(self.currentIndex())
        elif line.document:
            self.acted.emit(line)


class ReportSheet(Overlay):
    """Covers its parent."""

    opened = Signal(str)  # a document
    superseded = Signal(str, str)  # an older document, and the one whose text it is to have
    retried = Signal(list)  # Lines
    answered = Signal(Line, str)  # a password for its file

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._report: Report | None = None
        self._outcome: Outcome | None = None
        self._head, self._sum = QLabel(), QLabel()
        self._words = FilterField("search")
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        self._model = ReportModel(self)
        self._list = ReportList(theme, self._model)
        self._nothing = QLabel(self.tr("No file here has these words."))
        self._copy = QPushButton(self.tr("Copy"))
        self._again = QPushButton()
        self._close = QToolButton()
        self._lay_out()
        self._words.textChanged.connect(self._narrow)
        self._words.left.connect(self._list.setFocus)
        self._list.acted.connect(self._act)
        self._model.answered.connect(self.answered)
        self._copy.clicked.connect(self._copy_lines)
        self._again.clicked.connect(lambda: self.retried.emit(list(self._report.of(*AGAIN) if self._report else ())))
        self._close.clicked.connect(self.hide)
        self.set_theme(theme)

    @property
    def report(self) -> Report | None:
        """The report that is shown."""
        return self._report

    def open_with(self, report: Report) -> None:
        """Show a report, what went wrong first."""
        self._outcome = next((each for each in (Outcome.LOCKED, Outcome.FAILED) if report.count(each)), None)
        self._words.clear()
        self.show_report(report)
        self.open_at(self._list)
        if self._model.rowCount():
            self._list.setCurrentIndex(self._list.at(0))

    def show_report(self, report: Report) -> None:
        """The report has other lines now."""
        self._report = report
        if self._outcome is not None and not report.count(self._outcome):
            self._outcome = None
        self._head.setText(self._head_of(report))
        self._sum.setText(report_words(report))
        self._fill_chips(report)
        self._model.set_lines(report.lines)
        self._narrow()
        again = len(report.of(*AGAIN))
        self._again.setVisible(again > 0)
        self._again.setText(self.tr("Try {n} again").replace("{n}", number(again)))

    def _head_of(self, report: Report) -> str:
        if not report.time:
            return self.tr("Files in watched folders that could not be read")
        return self.tr("Added on {time}").replace("{time}", moment_words(report.time))

    def ask_again(self, path: str) -> None:
        """It was not the password of a file: let another be typed, unless one has gone on to something else."""
        row = next((row for row, line in enumerate(self._model.lines) if line.path == path), -1)
        if row >= 0 and self._list.hasFocus():
            self._list.setCurrentIndex(self._list.at(row))
            self._list.edit(self._list.at(row))

    def set_busy(self, busy: bool) -> None:
        """Files are being tried again."""
        self._again.setEnabled(not busy)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._words.set_theme(theme)
        self._list.set_theme(theme)
        self._close.setIcon(icon("close", theme))
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab goes round on the sheet."""
        chips = [each for each in self._chips.findChildren(QToolButton) if each.isVisible()]
        buttons = [each for each in (self._copy, self._again) if each.isVisible() and each.isEnabled()]
        stops: list[QWidget] = [self._list, self._words, *chips, *buttons, self._close]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    # ---- inside

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Report of an addition"))
        self._head.setProperty("kind", "strong")
        font = QFont(self._head.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        self._head.setFont(font)
        for label in (self._sum, self._nothing):
            label.setProperty("kind", "dim")
            label.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setPlaceholderText(self.tr("Search the files"))
        self._words.setAccessibleName(self.tr("Search the files"))
        self._list.setAccessibleName(self.tr("Files"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setIconSize(QSize(18, 18))
        self._copy.setToolTip(self.tr("Copy the lines shown, with the paths of the files"))
        top = QHBoxLayout()
        top.setContentsMargins(GUTTER, 0, 4, 0)
        top.addWidget(self._head, 1)
        top.addWidget(self._close)
        narrow = QVBoxLayout()
        narrow.setContentsMargins(GUTTER, 0, GUTTER, 0)  # as the rows of the list stand
        narrow.setSpacing(10)
        narrow.addWidget(self._sum)
        narrow.addWidget(self._chips)
        narrow.addWidget(self._words)
        foot = QHBoxLayout()
        foot.setContentsMargins(GUTTER, 0, GUTTER, 0)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._copy)
        foot.addWidget(self._again)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(8, 16, 8, 16)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(narrow)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def _fill_chips(self, report: Report) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._chips.setVisible(len(report.counts) > 1)
        names = outcome_names()
        every = [(None, self.tr("All"), sum(count for _, count in report.counts))]
        for outcome, name, count in [*every, *((outcome, names[outcome], count) for outcome, count in report.counts)]:
            chip = QToolButton(self._chips)
            chip.setText(f"{name} {number(count)}")
            chip.setCheckable(True)
            chip.setChecked(outcome is self._outcome)
            chip.clicked.connect(partial(self._choose, outcome))
            self._flow.addWidget(chip)
            chip.show()

    def _act(self, line: Line) -> None:
        if line.older:
            self.superseded.emit(line.older, line.document)
        else:
            self.opened.emit(line.document)

    def _choose(self, outcome: Outcome | None, _checked: bool = False) -> None:
        self._outcome = outcome
        if self._report is not None:
            self._fill_chips(self._report)
        self._narrow()

    def _narrow(self) -> None:
        self._model.narrow(self._outcome, self._words.text())
        self._list.setVisible(self._model.rowCount() > 0)
        self._nothing.setVisible(not self._model.rowCount())

    def _copy_lines(self) -> None:
        names = outcome_names()
        lines = ("\t".join((names[line.outcome], shown(line.path), line.sentence)) for line in self._model.lines)
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _fit(self) -> None:
        """In the middle of the parent, with room around it."""
        self.setGeometry(self._covered.rect())
        width = min(for_letters(self, _WIDTH), self.width() - 32)
        height = min(for_letters(self, _HEIGHT), self.height() - 32)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
