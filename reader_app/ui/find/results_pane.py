"""The results pane: ranked documents with their hits, what else could be asked, and what to try where nothing is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader_app.model.document import Document
from reader_app.model.hit import Results
from reader_app.ui.card_list import GUTTER
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_model import ResultsModel
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme, load_reading_font

_PATIENCE = 200  # ms before it is worth saying that a search is under way


class ResultsPane(QWidget):
    """Takes results by `set_results`; `hit_activated` carries a document's id and which of its hits, from 0."""

    hit_activated = Signal(str, int)
    any_case_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(self)
        self._list = ResultsList(theme, self._model, load_reading_font())
        self._any_case = QPushButton()
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

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Results"))
        self._any_case.setProperty("kind", "link")
        self._any_case.setCursor(Qt.CursorShape.PointingHandCursor)
        self._more.setProperty("kind", "dim")
        self._more.setWordWrap(True)
        self._searching.set_message(self.tr("Searching…"))
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, GUTTER)
        found.setSpacing(4)
        found.addWidget(self._list)
        below = QVBoxLayout()
        below.setContentsMargins(GUTTER + 6, 4, GUTTER, 0)
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
        self._any_case.setText(self._in_any_case(results))
        self._any_case.setVisible(bool(self._any_case.text()))
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


class SearchTips(QWidget):
    """What can be asked, where nothing has been asked yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GUTTER)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (example, meaning) in enumerate(self._examples()):
            query, what = QLabel(example), QLabel(meaning)
            query.setProperty("kind", "chip")
            what.setProperty("kind", "dim")
            what.setWordWrap(True)
            for label in (query, what):
                label.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(query, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, row, 1, Qt.AlignmentFlag.AlignVCenter)
        title = QLabel(self.tr("What you can search for"))
        title.setProperty("kind", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(GUTTER, GUTTER, GUTTER, GUTTER)
        column.setSpacing(GUTTER)
        column.addWidget(title)
        column.addLayout(grid)
        column.addStretch(1)

    def _examples(self) -> tuple[tuple[str, str], ...]:
        return (
            ("impact", self.tr("a word in any case, in all its forms")),
            ("IMPACT", self.tr("in capitals only: the acronym")),
            ('"exact words"', self.tr("a phrase")),
            ("cyber*", self.tr("words that begin so")),
            ("A OR B", self.tr("either; also AND, NOT")),
            ("title:summit", self.tr("in the title")),
            ("by:touré", self.tr("by creator")),
            ("year:2007..2014", self.tr("by date")),
        )
