"""Brings the glossary to its pane and into the text, and what is done there to the session."""

from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.model.span import Span
from reader_app.services.glossary import Entry
from reader_app.services.session import Session
from reader_app.ui.folders import Use, file_to_write
from reader_app.ui.glossary.hints import Hints
from reader_app.ui.glossary.model import GlossaryRow
from reader_app.ui.glossary.pane import GlossaryPane
from reader_app.ui.icons import icon
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import SEPARATOR, kept_words, number, plural, title_words
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:  # what only an export needs is loaded for the first one
    from reader_app.services.exchanging import ListReport


class GlossaryPresenter(QObject):
    """Reads the texts off the main thread; the rows come when they have been read."""

    opened = Signal(str, object)  # document id, span: go there
    asked = Signal(str)  # a query to search for
    shown = Signal()  # an entry was looked up: show the pane
    failed = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        pane: GlossaryPane,
        viewer: Viewer,
        documents: Callable[[], Mapping[str, Document]],
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks, self._pane, self._viewer = session, state, tasks, pane, viewer
        self._documents, self._theme = documents, theme
        self._hints = Hints(viewer, state, theme, self)
        self._entries: dict[str, Entry] = {}
        self._closing = Event()
        self._running = self._stale = False
        pane.definition_requested.connect(self._go)
        pane.search_requested.connect(self._search)
        pane.correct_requested.connect(
            lambda i, word, means: self._do(lambda: session.glossary.correct(i, word, means))
        )
        pane.add_requested.connect(lambda word, means: self._do(lambda: session.glossary.add(word, means)))
        pane.merge_requested.connect(lambda ids, into: self._do(lambda: session.glossary.merge(ids, into)))
        pane.export_requested.connect(self.ask_export)
        pane.remove_requested.connect(lambda ids: self._do(lambda: session.glossary.remove(ids)))

    def ask_export(self) -> None:
        """Choose a file for all entries."""
        title, kinds = self.tr("Export glossary"), {self.tr("CSV (*.csv)"): ".csv"}
        path = file_to_write(self._pane.window(), Use.GLOSSARY, title, "glossary.csv", kinds)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write all entries as CSV."""
        entries = tuple(self._entries.values())

        def told(report: "ListReport") -> None:
            acronyms = plural(report.lines, self.tr("{n} acronym"), self.tr("{n} acronyms"))
            words = self.tr("{acronyms} exported to {path}").format(acronyms=acronyms, path=report.path)
            self.said.emit(words + kept_words(report.kept))

        self._tasks.run(
            lambda: self._session.exchanging.export_glossary(path, entries),
            told,
            lambda error: self.failed.emit(str(error)),
        )

    def refresh(self) -> None:
        """Documents or entries changed: look again, once more if that is going on already."""
        if self._running:
            self._stale = True
            return
        self._running, self._stale = True, False
        self._tasks.run(lambda: self._session.glossary.entries(self._closing.is_set), self._show, self._report)

    def close(self) -> None:
        """Read no further text."""
        self._closing.set()

    def set_theme(self, theme: Theme) -> None:
        """Write tool tips and draw pane and icons in another theme's colours."""
        self._theme = theme
        self._hints.set_theme(theme)
        self._pane.set_theme(theme)

    def look_up(self, position: int | None) -> None:
        """Show the entry of the acronym at a code point of the open text, or else the glossary."""
        found = self._hints.at(position) if position is not None else None
        self.shown.emit()
        if found is None:
            self._pane.setFocus()
        else:
            self._pane.select(found[0].entry.id)

    def extend(self, menu: QMenu, place: QPoint) -> None:
        """Put what can be done with the acronym at a place of the screen at the top of the text's menu."""
        found = self._hints.under(self._viewer.face.viewport().mapFromGlobal(place))
        if found is None:
            return
        row, (start, _) = found
        top = menu.actions()[0] if menu.actions() else None
        acronym = row.entry.acronym
        look, search = menu.addAction(self.tr("Look up {acronym}")), menu.addAction(self.tr("Search for {acronym}"))
        look.triggered.connect(lambda: self.look_up(start))
        search.triggered.connect(lambda: self._search(row.entry.id))
        for action, picture in ((look, "glossary"), (search, "search")):
            action.setIcon(icon(picture, self._theme))
            action.setText(action.text().format(acronym=acronym.replace("&", "&&")))
            action.setToolTip(plain_tip(row.entry.expansion))
            menu.removeAction(action)
        menu.insertActions(top, [look, search])  # type: ignore[arg-type]  # None is the end, the stubs do not say so
        menu.insertSeparator(top)  # type: ignore[arg-type]

    # ---- from the session

    def _show(self, entries: tuple[Entry, ...]) -> None:
        self._running = False
        if self._stale:
            self.refresh()
            return
        self._entries = {entry.id: entry for entry in entries}
        rows = tuple(map(self._row, entries))
        self._hints.set_rows(rows)
        self._pane.set_rows(rows)

    def _report(self, error: GlossatorError) -> None:
        self._running = False
        self.failed.emit(str(error))

    def _row(self, entry: Entry) -> GlossaryRow:
        documents = self._documents()
        titles = dict.fromkeys(title_words(documents[d.document]) for d in entry.definitions if d.document in documents)
        source = next(iter(titles), "")
        if entry.by_hand:
            source = SEPARATOR.join((self.tr("Edited"), source)) if source else self.tr("Added by hand")
        others = len(titles) - 1
        return GlossaryRow(entry, source, self.tr("and {n} more").format(n=number(others)) if others > 0 else "")

    # ---- to the session

    def _go(self, entry_id: str) -> None:
        entry = self._entries.get(entry_id)
        if entry is None or not entry.definitions:
            return
        definition = entry.definitions[0]
        span: Span = definition.start, definition.end
        self.opened.emit(definition.document, span)
        opened = self._state.opened
        if opened is not None and opened.document.id == definition.document:
            self._viewer.set_hits(tuple(sorted({*self._state.hits_here, span})), span)

    def _search(self, entry_id: str) -> None:
        entry = self._entries.get(entry_id)
        if entry is not None:
            self.asked.emit(entry.query)

    def _do(self, act: Callable[[], Any]) -> None:
        try:
            act()
        except GlossatorError as error:
            self.failed.emit(str(error))
