"""The concordance on the desk: it follows the query, the hits and the library, and acts on the ticked lines."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from reader_app.config.seeing import is_folder
from reader_app.model.annotation import Colour, Extent
from reader_app.model.document import Document, Listed
from reader_app.model.hit import KwicLine
from reader_app.model.query import Query, Sort
from reader_app.services.exchanging import ListReport
from reader_app.services.session import Session
from reader_app.ui.find.concordance_marking import Marker
from reader_app.ui.find.concordance_panel import ConcordancePanel
from reader_app.ui.find.concordance_source import LineSource
from reader_app.ui.find.concordance_ticks import Key, key_of
from reader_app.ui.find.concordance_walker import LineWalker
from reader_app.ui.find.concordance_words import context_of, copied
from reader_app.ui.folders import documents
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import kept_words, plural

_FORMATS = {".csv": "csv", ".md": "markdown"}


class ConcordancePresenter(QObject):
    """Feeds the panel while it shows; what changes while it is closed is looked at when it opens."""

    opened = Signal(str, object)  # document id, span: go there
    closed = Signal()
    said = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        panel: ConcordancePanel,
        documents: Callable[[], Mapping[str, Document | Listed]],
        colour: Colour,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self.panel = panel
        self._model, self._documents = panel.model, documents
        self._colour = colour
        self._source = LineSource(session, tasks, panel.model, self)
        self.marker = Marker(session, tasks, panel.model, self._source, self)
        self._walker = LineWalker(state, panel, self._source, self)
        self._is_due = False  # whether the lines are still to come
        self._current: Key | None = None  # the line to stay at in another order
        self._asked = Query("")
        self.sort = Sort.DOCUMENT
        self.extent = Extent.WORDS
        self.folder = ""  # where lines were exported to
        self._counts = (0, 0)  # hits, documents
        self._level = 0
        self._connect()

    def set_colour(self, colour: Colour) -> None:
        """The colour to highlight in: the one used last."""
        self._colour = colour

    def order(self, sort: Sort) -> None:
        """Put the lines into another order, staying at the line one is at."""
        row = self.panel.view.row()
        line = self._model.line(row) if row >= 0 else None
        self._current = key_of(line) if line is not None else None
        self.sort = sort
        self.panel.head.set_sort(sort)
        self.panel.view.scrollToTop()
        if self._asked.text:
            self._ask()

    def set_extent(self, extent: Extent) -> None:
        """What is marked of each line from now on."""
        self.extent = extent
        self.panel.head.set_extent(extent)

    def step(self, by: int) -> bool:
        """F3: to the next (1) or previous (-1) line's hit; False where there are no lines to walk."""
        is_ready = self.panel.isVisible() and self._model.rowCount() > 0 and not self._is_due
        if is_ready:
            self._walker.step(by)
        return is_ready

    def refresh(self) -> None:
        """The query, its answer or the library changed."""
        if not self.panel.isVisible():
            return
        results = self._state.results
        query = replace(self._state.query, unfinished=bool(results and results.unfinished))
        self._model.set_documents(self._documents())
        if results is None:
            self._asked = Query("")
            self._source.stop()
            self._counts = (0, 0)
            self._count()
            self.panel.show_nothing_asked()
        elif _same(query, self._asked) and self._model.rowCount():
            self._source.ask(query, self.sort, *self.panel.view.rows_in_sight())
        else:
            self._asked = query
            self._model.ticks.put_all(False)
            self._ask()

    # ---- acting

    def tag(self) -> None:
        """Shift+T: type tags for the ticked lines."""
        if self._are_ticked():
            self.panel.ask_tags(self._model.ticked(), self._session.annotating.tags())

    def _tag_ticked(self, names: list[str]) -> None:
        """In the colour that the first tag was given, or else the one used last."""
        self.marker.mark(self._session.annotating.codebook.colour_for(names, self._colour), names, self.extent)

    def highlight(self) -> None:
        """Shift+H: mark the ticked lines in the colour used last."""
        if self._are_ticked():
            self.marker.mark(self._colour, [], self.extent)

    def copy(self) -> None:
        """Copy the ticked lines, or the current one, as text."""
        line = self._model.line(self.panel.view.row()) if self.panel.view.row() >= 0 else None
        if self._model.ticked():
            self._gather_ticked(self._copy)
        elif line is not None:
            self._copy((line,))

    def ask_export(self) -> None:
        """Choose a file for the ticked lines, or for all where none is ticked."""
        folder = self.folder if self.folder and is_folder(Path(self.folder)) else documents()
        kinds = {self.tr("CSV (*.csv)"): ".csv", self.tr("Markdown (*.md)"): ".md"}
        path, kind = QFileDialog.getSaveFileName(
            self.panel.window(),
            self.tr("Export lines"),
            str(Path(folder) / "concordance.csv"),
            ";;".join(kinds),
        )
        if path:
            target = Path(path)
            self.folder = str(target.parent)
            suffixed = target.suffix.lower() in _FORMATS
            self.export(target if suffixed else target.with_name(target.name + kinds.get(kind, ".csv")))

    def export(self, path: Path) -> None:
        """Write the ticked lines, or all where none is ticked, in the format that the file's name says."""
        exporting, query = self._session.exchanging, self._asked.text
        name = _FORMATS[path.suffix.lower()]

        def write(lines: tuple[KwicLine, ...]) -> None:
            self._tasks.run(lambda: exporting.export_concordance(name, path, query, lines), told, self._report)

        def told(report: ListReport) -> None:
            lines = plural(report.lines, self.tr("{n} line"), self.tr("{n} lines"))
            words = self.tr("{lines} exported to {path}").format(lines=lines, path=report.path)
            self.said.emit(words + kept_words(report.kept))

        if self._model.ticked():
            self._gather_ticked(write)
        else:
            self._source.gather(lambda _: True, self._model.rowCount(), write)

    # ---- inside

    def _connect(self) -> None:
        panel, source = self.panel, self._source
        self._state.results_changed.connect(self.refresh)
        self._state.hit_changed.connect(self._follow)
        source.arrived.connect(self._arrived)
        source.failed.connect(panel.show_error)
        panel.shown.connect(self.refresh)
        panel.row_chosen.connect(self._walker.go)
        self._walker.opened.connect(self.opened)
        for part in (self._walker, self.marker):
            part.said.connect(self.said)
        self.marker.failed.connect(self.failed)
        panel.row_changed.connect(lambda _: self._show_context())
        panel.range_wanted.connect(self._tick_range)
        panel.sort_chosen.connect(self.order)
        panel.extent_chosen.connect(self.set_extent)
        panel.context_changed.connect(self._set_level)
        panel.tag_requested.connect(self.tag)
        panel.tags_chosen.connect(self._tag_ticked)
        panel.highlight_requested.connect(self.highlight)
        panel.export_requested.connect(self.ask_export)
        panel.copy_requested.connect(self.copy)
        panel.retry_requested.connect(self._ask)
        panel.close_requested.connect(self.closed)
        panel.model.ticks_changed.connect(self._count)

    def _ask(self) -> None:
        """From the first line on."""
        self._is_due = True
        self.panel.forget_range()
        self.panel.show_gathering()
        self._source.ask(self._asked, self.sort)

    def _arrived(self, hits: int, documents: int) -> None:
        before, self._counts, self._is_due = self._counts, (hits, documents), False
        if hits:
            self.panel.show_lines()
            if self._current is not None:  # in another order, the line one was at
                self._source.seek(self._current, self.panel.view.go)
                self._current = None
            else:
                self._follow()
            self._show_context()
        else:
            self._show_no_hits(self._asked.text)
        named = self._model.ticks.named
        if before != self._counts and self._model.ticks.all_but:
            self._model.ticks.put_all(False)
            self._model.ticked_anew()
            self.said.emit(self.tr("The lines have changed, so they are not ticked any more."))
        elif before != self._counts and named:
            self._source.gather(lambda line: key_of(line) in named, hits, self._keep_ticks)
        self._count()

    def _show_no_hits(self, query: str) -> None:
        found = self._state.results
        if found is not None and found.total_documents:
            self.panel.show_found_elsewhere(query, found.total_notes)
        else:
            self.panel.show_no_hits(query)

    def _keep_ticks(self, lines: tuple[KwicLine, ...]) -> None:
        self._model.ticks.keep(map(key_of, lines))
        self._model.ticked_anew()

    def _count(self) -> None:
        at_least = self._state.results is not None and self._state.results.at_least
        self.panel.head.set_counts(*self._counts, self._model.ticked(), at_least=at_least)

    def _tick_range(self, first: int, last: int) -> None:
        self._source.lines_between(first, last, lambda lines: self._model.tick(lines, True))

    def _follow(self) -> None:
        """Show where the viewer is."""
        at = self._state.hit_span
        key = (at[0], *at[1]) if at is not None else None
        self._model.set_hit(key)
        if key is not None and self.panel.isVisible() and self._model.rowCount():
            self._source.seek(key, self.panel.view.go)

    # ---- context

    def _set_level(self, level: int) -> None:
        self._level = level
        self._show_context()

    def _show_context(self) -> None:
        row = self.panel.view.row()
        line = self._model.line(row) if row >= 0 and self._level else None
        if line is None:
            self.panel.set_context("", "", "")
            return
        reach, library = self._level - 1, self._session.library

        def show(parts: tuple[str, str, str]) -> None:
            if self.panel.view.row() == row:
                self.panel.set_context(*parts)

        self._tasks.run(lambda: context_of(library.text(line.document), line, reach), show, self._report)

    # ---- on the ticked lines

    def _are_ticked(self) -> bool:
        if not self._model.ticked():
            self.said.emit(self.tr("No line is ticked: tick some with Space, or all with Ctrl+A."))
            return False
        return True

    def _gather_ticked(self, done: Callable[[tuple[KwicLine, ...]], None]) -> None:
        self._source.gather(self._model.is_ticked, self._model.ticked(), done)

    def _copy(self, lines: tuple[KwicLine, ...]) -> None:
        QApplication.clipboard().setText(copied(lines, self._documents()))
        self.said.emit(plural(len(lines), self.tr("{n} line copied."), self.tr("{n} lines copied.")))

    def _report(self, error: Exception) -> None:
        self.failed.emit(str(error))


def _same(one: Query, other: Query) -> bool:
    """Whether two queries have the same hits, however many documents they list."""
    return replace(one, limit=0) == replace(other, limit=0)
