"""What helps to ask: completions, earlier searches, and those kept under a name."""

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader_app.model.completion import Completion
from reader_app.model.errors import GlossatorError
from reader_app.model.query import Query
from reader_app.model.saved_search import SavedSearch
from reader_app.services.session import Session
from reader_app.ui.find.offers import QueryOffer, completion_offers, history_offers
from reader_app.ui.find.presenter import Finder
from reader_app.ui.find.saved_list import SavedSearches
from reader_app.ui.find.search_bar import SearchBar, totals_words
from reader_app.ui.library.rows import folded
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from reader_app.model.hit import Results
    from reader_app.ui.find.name_popup import NamePopup

_log = logging.getLogger(__name__)
_TYPING_RESTS = 60  # ms, more than before the query itself is asked
_CHANGES_REST = 400  # ms
_LEAST_TYPED = 2  # letters of a saved search's name


class SearchesPresenter(QObject):
    """Everything is kept in the library."""

    said = Signal(str)
    failed = Signal(str)
    removed = Signal(str, object)  # a sentence, and what takes the removal back

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        bar: SearchBar,
        finder: Finder,
        pane: SavedSearches,
        popup: "Callable[[], NamePopup]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._state, self._tasks = session, state, tasks
        self._bar, self._finder, self._pane, self._make_popup = bar, finder, pane, popup
        self._saved: tuple[SavedSearch, ...] = session.searches.saved()
        self._found: dict[str, tuple[int, str]] = {}
        self._typed = "", 0
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._rest.timeout.connect(self._complete)
        self._changes = QTimer(self, singleShot=True, interval=_CHANGES_REST)
        self._changes.timeout.connect(self.count)
        bar.typed.connect(self._note_typing)
        bar.submitted.connect(self._forget_typing)
        bar.submitted.connect(self._remember)
        bar.offer_taken.connect(self._take)
        bar.history_wanted.connect(self._show_history)
        bar.save_wanted.connect(self.name)
        finder.opened.connect(self._remember)
        finder.note_opened.connect(self._remember)
        finder.followed.connect(self._changes.start)
        state.query_changed.connect(self._show)
        pane.chosen.connect(self._run)
        pane.renamed.connect(self._rename)
        pane.remove_wanted.connect(self._remove)
        self._show()

    @cached_property
    def _popup(self) -> "NamePopup":
        """Where a search is named."""
        popup = self._make_popup()
        popup.named.connect(self._save)
        popup.removed.connect(lambda: self._remove(self._current))
        return popup

    # ---- while typing

    def _note_typing(self, text: str, caret: int) -> None:
        self._typed = text, caret
        self._rest.start()

    def _forget_typing(self) -> None:
        """Entered: what would come now is not wanted any more."""
        self._rest.stop()
        self._typed = "", 0

    def _complete(self) -> None:
        typed = self._typed
        if not typed[0].strip():
            self._bar.set_offers(())
            return
        future = self._session.finding.complete(*typed)
        self._tasks.watch(future, lambda found: self._offer(typed, found), lambda _: self._offer(typed, ()))

    def _offer(self, typed: tuple[str, int], found: tuple[Completion, ...]) -> None:
        if typed == self._typed:
            wanted = folded(typed[0].strip())
            saved = tuple(each for each in self._saved if wanted in folded(each.name) and wanted != folded(each.name))
            self._bar.set_offers(completion_offers(typed[0], found, saved if len(wanted) >= _LEAST_TYPED else ()))

    def _take(self, offer: QueryOffer) -> None:
        self._forget_typing()
        if offer.saved is not None:
            self._finder.ask_query(offer.saved.query)
        else:
            self._finder.ask(offer.query)
        if offer.is_whole:
            self._remember()

    # ---- history

    def _show_history(self) -> None:
        if self._bar.is_offering:
            self._bar.set_offers(())
            return
        self._bar.setFocus()
        history = self._session.searches.history()
        if history:
            self._bar.set_offers(history_offers(history))
        else:
            self.said.emit(self.tr("Nothing was searched for yet."))

    def _remember(self) -> None:
        self._do(lambda: self._session.searches.remember(self._meant.text))

    # ---- saved searches

    @property
    def _meant(self) -> Query:
        """The query, with the star that a word still being typed was searched with."""
        query, results = self._state.query, self._state.results
        is_begun = query.unfinished and results is not None and results.query == query.text and results.unfinished
        return replace(query, text=f"{query.text}*", unfinished=False) if is_begun else query

    @property
    def _current(self) -> str:
        """The name of the saved search that is being asked, or nothing."""
        kept = self._session.searches.saved_as(self._meant) if self._saved else None
        return kept.name if kept is not None else ""

    def name(self) -> None:
        """Keep the query under a name, or change the name it has."""
        if self._state.query.text.strip():
            current = self._current
            self._popup.open(self._bar.box, current or self._meant.text.strip(), is_saved=bool(current))
        else:
            self.said.emit(self.tr("Search for something first; then it can be saved."))

    def count(self) -> None:
        """Ask how much each saved search finds."""
        for search in self._saved:
            future = self._session.finding.search(replace(search.query, limit=0))
            self._tasks.watch(future, partial(self._counted, search), self._not_counted)

    def _counted(self, search: SavedSearch, results: "Results") -> None:
        found = results.total_hits or results.total_notes or results.total_documents
        self._found[search.name] = found, totals_words(results, self)
        self._show()

    def _not_counted(self, error: GlossatorError) -> None:
        """The next change asks again; whoever searches is told what is wrong."""
        _log.info("A saved search could not be counted: %s", error)

    def _run(self, name: str) -> None:
        search = next((each for each in self._saved if each.name == name), None)
        if search is not None:
            self._finder.ask_query(search.query)

    def _save(self, name: str) -> None:
        query = self._meant
        if self._do(lambda: self._session.searches.save(name, query)):
            self.said.emit(self.tr("Saved as “{name}”, above the documents of the library.").format(name=name))

    def _rename(self, name: str, new: str) -> None:
        search = next((each for each in self._saved if each.name == name), None)
        if search is not None:
            self._do(lambda: self._session.searches.save(new, search.query))

    def _remove(self, name: str) -> None:
        before = self._saved
        if self._do(lambda: self._session.searches.remove(name)):
            words = self.tr("The saved search “{name}” was removed.").format(name=name)
            self.removed.emit(words, lambda: self._do(lambda: self._session.searches.set_saved(before)))

    def _do(self, act: Callable[[], Any]) -> bool:
        try:
            act()
        except GlossatorError as error:
            self.failed.emit(str(error))
            return False
        saved = self._session.searches.saved()
        if saved != self._saved:
            self._saved = saved
            self.count()
        self._show()
        return True

    def _show(self) -> None:
        current = self._current
        self._bar.set_saved(bool(current))
        self._pane.set_rows(tuple((each, *self._found.get(each.name, (-1, ""))) for each in self._saved), current)
