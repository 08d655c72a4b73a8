"""Walking the hits in the order of the concordance's lines."""

from PySide6.QtCore import QObject, Signal

from reader_app.model.hit import KwicLine
from reader_app.ui.find.concordance_model import PAGE
from reader_app.ui.find.concordance_panel import ConcordancePanel
from reader_app.ui.find.concordance_source import LineSource
from reader_app.ui.state import State


class LineWalker(QObject):
    """Goes to the hit of a line; a line that is not there yet is fetched first."""

    opened = Signal(str, object)  # document id, span: go there
    said = Signal(str)

    def __init__(self, state: State, panel: ConcordancePanel, source: LineSource, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._panel, self._source = state, panel, source

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) line, round the ends."""
        count, row = self._panel.model.rowCount(), self._panel.view.row()
        wanted = row + by if row >= 0 or by > 0 else count - 1
        if self._state.hit_span is None and row >= 0:
            wanted = row  # the keys are at a line that nobody went to yet
        if wanted >= count:
            self.said.emit(self.tr("Past the last line: on from the first."))
        elif wanted < 0:
            self.said.emit(self.tr("Before the first line: on from the last."))
        self._panel.view.go(wanted % count)
        self.go(wanted % count)

    def go(self, row: int) -> None:
        """To the hit of a line."""
        model, (page, place) = self._panel.model, divmod(row, PAGE)
        line = model.line(row)
        if line is not None:
            self._open(line)
            return

        def arrive(lines: tuple[KwicLine, ...]) -> None:
            model.add_lines(page, lines)
            if place < len(lines) and self._panel.view.row() == row:
                self._open(lines[place])

        self._source.lines_between(page * PAGE, (page + 1) * PAGE - 1, arrive)

    def _open(self, line: KwicLine) -> None:
        span = line.start, line.end
        self._state.set_hit_at(line.document, span)
        self.opened.emit(line.document, span)
