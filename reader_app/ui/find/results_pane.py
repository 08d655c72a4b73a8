"""The results pane: ranked documents with their hits, what else could be asked, and what to try where nothing is."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader_app.model.document import Document
from reader_app.model.hit import Line, NoteHit, Results
from reader_app.model.query import Filter
from reader_app.model.tag import Tag, is_within
from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.find.facets_bar import FacetsBar
from reader_app.ui.find.results_list import Place, ResultsList
from reader_app.ui.find.results_model import ResultsModel
from reader_app.ui.find.search_tips import SearchTips
from reader_app.ui.link_button import LinkButton
from reader_app.ui.notes.tag_query import name_in, without_tags
from reader_app.ui.still import Still
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme, load_reading_font

_PATIENCE = 200  # ms before it is worth saying that a search is under way
_INDENT = 6  # px: with the link's own edge, what follows the list stands under the words of its cards


class ResultsPane(QWidget):
    """Takes results by `set_results`; `hit_activated` carries a document's id and which of its hits, from 0."""

    hit_activated = Signal(str, int)
    hit_walked = Signal(str, int)  # the same: the keys came to it
    left = Signal()  # Esc in the list
    note_activated = Signal(str, str)  # document id, annotation id
    lines_wanted = Signal(str, int, int)  # document id, from which of its hits on, how many; see `add_lines`
    notes_wanted = Signal(str, int, int)  # document id, from which of its rows of annotations on, how many
    any_case_requested = Signal()
    suggestion_taken = Signal(str)
    filter_toggled = Signal(object)  # a Filter
    filters_cleared = Signal()
    more_requested = Signal(int)  # than so many documents

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._list = ResultsList(theme, self._model, load_reading_font())
        self._facets = FacetsBar(theme)
        self._meant = LinkButton()
        self._suggestion = ""
        self._shown_query = ""
        self._entered = ("", 0)  # the gap that was opened: a document, and from which number on
        self._any_case = LinkButton()
        self._more = LinkButton()
        self._listed = 0
        self._found = QWidget()
        self._tips = SearchTips()
        self._nothing = EmptyState("search")
        self._searching = EmptyState("search")
        self._pages = QStackedWidget()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._pages.setCurrentWidget(self._searching))
        self._lay_out()
        self._list.activated_hit.connect(self.hit_activated)
        self._list.walked.connect(self.hit_walked)
        self._list.left.connect(self.left)
        self._list.activated_note.connect(self.note_activated)
        self._list.lines_wanted.connect(self.lines_wanted)
        self._list.notes_wanted.connect(self._want_notes)
        self._facets.toggled.connect(self.filter_toggled)
        self._any_case.clicked.connect(self.any_case_requested)
        self._more.clicked.connect(lambda: self.more_requested.emit(self._listed))
        self._meant.clicked.connect(lambda: self.suggestion_taken.emit(self._suggestion))
        self._way_out: Callable[[], object] = self.any_case_requested.emit
        self._nothing.acted.connect(self._take_way_out)
        self.set_theme(theme)
        self.set_results(None, {})

    def set_results(
        self,
        results: Results | None,
        documents: Mapping[str, Document],
        filters: tuple[Filter, ...] = (),
        tags: Sequence[Tag] = (),
        *,
        busy: bool = False,
    ) -> None:
        """Show what was found; None for no query. busy: the answer is still to come, and the last one stays so long.

        filters: what the results are narrowed to; tags: those there are. Another answer to the query shown is shown in
        the same place.
        """
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        query = results.query if results is not None else ""
        place = self._list.place() if query == self._shown_query else None
        self._shown_query = query
        self._model.set_results(results, documents)
        self._facets.set_facets(results.facets if results is not None else (), filters)
        self._suggestion = results.suggestion if results is not None else ""
        meant = self.tr("Did you mean {query}?").format(query=self._suggestion) if self._suggestion else ""
        self._meant.set_words(meant if self._model.rowCount() else "")
        if results is None:
            self._pages.setCurrentWidget(self._tips)
        elif not self._model.rowCount():
            self._say_nothing_found(results, meant, tags, is_narrowed=bool(filters))
            self._pages.setCurrentWidget(self._nothing)
        else:
            self._say_more(results)
            self._show_list(place)
            for wanted in self._model.revealed():  # they may be others by now
                self.notes_wanted.emit(*wanted)

    def _show_list(self, place: Place | None) -> None:
        if place is None:
            self._list.scrollToTop()
            self._list.doItemsLayout()
        else:
            self._list.return_to(place)
        self._pages.setCurrentWidget(self._found)

    def add_lines(self, document_id: str, start: int, lines: Sequence[Line]) -> None:
        """Lines that were wanted, from a document's hit number `start` on."""
        self._model.add_lines(document_id, start, lines)
        if lines:
            self._list.show_hit(document_id, start)

    def add_notes(self, document_id: str, start: int, notes: Sequence[NoteHit]) -> None:
        """Rows of a document's annotations that were wanted, from number `start` on."""
        self._model.add_notes(document_id, start, notes)
        if notes and self._entered == (document_id, start):
            self._entered = ("", 0)
            self._list.show_note(document_id, start)

    def set_current_note(self, document_id: str, number: int) -> None:
        """Show which of a document's rows of annotations the viewer is at."""
        self._list.show_note(document_id, number)

    def _want_notes(self, document_id: str, start: int, count: int) -> None:
        """Somebody opened a gap, and is to see what was in it."""
        self._entered = document_id, start
        self.notes_wanted.emit(document_id, start, count)

    def set_current(self, document_id: str | None, hit_index: int = 0) -> None:
        """Show which hit the viewer is at; None for none."""
        if document_id is None:
            self._list.clear_current()
        else:
            self._list.show_hit(document_id, hit_index)

    @property
    def chosen(self) -> str:
        """The document of the current row, where the list has the keys."""
        return self._list.current_document() if self._list.hasFocus() else ""

    def focus_list(self) -> None:
        """Give the keyboard to the hit lines."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter(self) -> None:
        """The same, where there are any, and show the one they are at."""
        if self._list.isVisible():
            self.focus_list()
            self._list.tell_current()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._list.set_theme(theme)
        self._facets.set_theme(theme)
        for state in (self._nothing, self._searching):
            state.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The links break where they must."""
        for link in (self._any_case, self._more, self._meant):
            link.fit(self.width() - 2 * GUTTER - _INDENT)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Results"))
        self._searching.set_message(self.tr("Searching…"))
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, GUTTER)
        found.setSpacing(4)
        found.addWidget(self._list)
        below = QVBoxLayout()
        below.setContentsMargins(GUTTER + _INDENT, 4, GUTTER, 0)
        below.setSpacing(4)
        for link in (self._any_case, self._more):
            below.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        found.addLayout(below)
        found.addStretch(1)
        for page in (self._tips, self._found, self._nothing, self._searching):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._facets)
        above = QVBoxLayout()
        above.setContentsMargins(GUTTER + _INDENT, 6, GUTTER, 0)
        above.addWidget(self._meant, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(above)
        column.addWidget(Still(self._pages), 1)

    def _in_any_case(self, results: Results) -> str:
        """ "impact in any case: 5 hits in 2 documents", where that is more than was found."""
        if results.any_case is None:
            return ""
        hits = plural(results.any_case[0], self.tr("{n} hit"), self.tr("{n} hits"))
        documents = plural(results.any_case[1], self.tr("{n} document"), self.tr("{n} documents"))
        words = " ".join(results.capitals).lower()
        return self.tr("{words} in any case: {hits} in {documents}").format(words=words, hits=hits, documents=documents)

    def _take_way_out(self) -> None:
        self._way_out()

    def _say_more(self, results: Results) -> None:
        self._any_case.set_words(self._in_any_case(results))
        self._listed = len(results.documents)
        words = self.tr("The best {n} of {all} documents are listed: list more")
        words = words.format(n=number(self._listed), all=number(results.total_documents))
        self._more.set_words(words if self._listed < results.total_documents else "")

    def _say_nothing_found(self, results: Results, meant: str, tags: Sequence[Tag], *, is_narrowed: bool) -> None:
        """With the likeliest way out: another spelling, fewer limits, or any case."""
        title = self.tr("Nothing found for “{query}”").format(query=results.query.strip())
        tag = name_in(results.query)
        tips = [self.tr("Not as typed: {parts}.").format(parts=", ".join(results.ignored))] if results.ignored else []
        if is_narrowed:
            tips.append(self.tr("No document that you narrowed the search to has it."))
        elif tag and not any(is_within(each.name, tag) for each in tags):
            title = self.tr("There is no tag “{name}”").format(name=tag)
            tips.append(self.tr("Perhaps it was deleted, or is called otherwise by now."))
        elif tag:
            title = self.tr("No note has the tag “{name}”").format(name=tag)
            tips.append(self.tr("Nor has any a tag below it. Select a passage and press T to use it."))
        else:
            tips.append(self._other_words(results.query))
        way: tuple[str, Callable[[], object]]
        if is_narrowed:
            way = self.tr("Search all documents"), self.filters_cleared.emit
        elif meant:
            way = meant, lambda: self.suggestion_taken.emit(self._suggestion)
        else:
            way = self._in_any_case(results), self.any_case_requested.emit
        words, self._way_out = way
        self._nothing.set_message(title, "\n".join(tips), words)

    def _other_words(self, query: str) -> str:
        """What else one might ask instead of words that nothing has."""
        words = without_tags(query)
        if words.strip().casefold().startswith(("from:", "to:")):
            return self.tr("from: and to: look only at who wrote mail, and to whom.")
        if '"' in words:
            return self.tr("Quotation marks ask for exactly these words, in this order: try it without.")
        if len(query.split()) > 1:
            return self.tr("A document has to have all the words: try fewer, or OR between them.")
        return self.tr("Check the spelling, or search for the beginning of the word with a star: cyber*")
