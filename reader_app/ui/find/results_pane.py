"""The results pane: ranked documents with their hits, what else could be asked, and what to try where nothing is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader_app.model.document import Document
from reader_app.model.hit import Results
from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_model import ResultsModel
from reader_app.ui.find.search_tips import SearchTips
from reader_app.ui.link_button import LinkButton
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme, load_reading_font

_PATIENCE = 200  # ms before it is worth saying that a search is under way
_INDENT = 6  # px: with the link's own edge, what follows the list stands under the words of its cards


class ResultsPane(QWidget):
    """Takes results by `set_results`; `hit_activated` carries a document's id and which of its hits, from 0."""

    hit_activated = Signal(str, int)
    any_case_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._list = ResultsList(theme, self._model, load_reading_font())
        self._any_case = LinkButton()
        self._more = QLabel()
        self._found = QWidget()
        self._tips = SearchTips()
        self._nothing = EmptyState("search")
        self._searching = EmptyState("search")
        self._pages = QStackedWidget()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._pages.setCurrentWidget(self._searching))
        self._lay_out()
        self._list.activated_hit.connect(self.hit_activated)
        self._any_case.clicked.connect(self.any_case_requested)
        self._nothing.acted.connect(self.any_case_requested)
        self.set_theme(theme)
        self.set_results(None, {})

    def set_results(self, results: Results | None, documents: Mapping[str, Document], busy: bool = False) -> None:
        """Show what was found; None for no query. busy: the answer is still to come, and the last one stays so long."""
        if busy:
            self._patience.start()
            return
        self._patience.stop()
        self._model.set_results(results, documents)
        if results is None:
            self._pages.setCurrentWidget(self._tips)
        elif not self._model.rowCount():
            self._say_nothing_found(results)
            self._pages.setCurrentWidget(self._nothing)
        else:
            self._say_more(results)
            self._list.scrollToTop()
            self._list.doItemsLayout()
            self._pages.setCurrentWidget(self._found)

    def set_current(self, document_id: str | None, hit_index: int = 0) -> None:
        """Show which hit the viewer is at; None for none."""
        if document_id is None:
            self._list.clear_current()
        else:
            self._list.show_hit(document_id, hit_index)

    def focus_list(self) -> None:
        """Give the keyboard to the hit lines."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._list.set_theme(theme)
        for state in (self._nothing, self._searching):
            state.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The link breaks where it must."""
        self._any_case.fit(self.width() - 2 * GUTTER - _INDENT)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Results"))
        self._more.setProperty("kind", "dim")
        self._more.setWordWrap(True)
        self._searching.set_message(self.tr("Searching…"))
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, GUTTER)
        found.setSpacing(4)
        found.addWidget(self._list)
        below = QVBoxLayout()
        below.setContentsMargins(GUTTER + _INDENT, 4, GUTTER, 0)
        below.setSpacing(4)
        below.addWidget(self._any_case, 0, Qt.AlignmentFlag.AlignLeft)
        below.addWidget(self._more)
        found.addLayout(below)
        found.addStretch(1)
        for page in (self._tips, self._found, self._nothing, self._searching):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _in_any_case(self, results: Results) -> str:
        """ "impact in any case: 5 hits in 2 documents", where that is more than was found."""
        if results.any_case is None:
            return ""
        hits = plural(results.any_case[0], self.tr("{n} hit"), self.tr("{n} hits"))
        documents = plural(results.any_case[1], self.tr("{n} document"), self.tr("{n} documents"))
        words = " ".join(results.capitals).lower()
        return self.tr("{words} in any case: {hits} in {documents}").format(words=words, hits=hits, documents=documents)

    def _say_more(self, results: Results) -> None:
        self._any_case.set_words(self._in_any_case(results))
        listed = len(results.documents)
        words = self.tr("The best {n} of {all} documents are listed. More words narrow the search.")
        self._more.setText(words.format(n=number(listed), all=number(results.total_documents)))
        self._more.setVisible(listed < results.total_documents)

    def _say_nothing_found(self, results: Results) -> None:
        title = self.tr("Nothing found for “{query}”").format(query=results.query.strip())
        tips = [self.tr("Ignored: {parts}.").format(parts=", ".join(results.ignored))] if results.ignored else []
        if '"' in results.query:
            tips.append(self.tr("Quotation marks ask for exactly these words, in this order: try it without."))
        elif len(results.query.split()) > 1:
            tips.append(self.tr("A document has to have all the words: try fewer, or OR between them."))
        else:
            tips.append(self.tr("Check the spelling, or search for the beginning of the word with a star: cyber*"))
        self._nothing.set_message(title, "\n".join(tips), self._in_any_case(results))
