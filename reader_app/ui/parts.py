"""The working parts of one desk, made once and handed to whoever needs several of them."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader_app.config.settings import Settings
from reader_app.model.annotation import Colour
from reader_app.services.session import Session
from reader_app.ui.accessible import Announcer, HitTeller, MarkTeller
from reader_app.ui.compare import Beside
from reader_app.ui.concordance import ConcordanceDoor
from reader_app.ui.documents.adding import Adding
from reader_app.ui.documents.linked import Linked
from reader_app.ui.documents.properties import Properties
from reader_app.ui.documents.reports import Reports
from reader_app.ui.documents.rereading import Rereading
from reader_app.ui.documents.watched import Watched
from reader_app.ui.find.presenter import Finder
from reader_app.ui.find.searches_presenter import SearchesPresenter
from reader_app.ui.full_screen import FullScreen
from reader_app.ui.later import Later
from reader_app.ui.library.presenter import LibraryPresenter
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.library_presenter import LibraryNotesPresenter
from reader_app.ui.notes.presenter import NotesPresenter
from reader_app.ui.state import State
from reader_app.ui.tagger import Tagger
from reader_app.ui.tasks import Tasks
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.pages_presenter import PagesPresenter
from reader_app.ui.viewer.reader import Reader

if TYPE_CHECKING:
    from reader_app.ui.notes.outline_pane import OutlinePane
    from reader_app.ui.tag_margins import TagMargins


class Parts(Later):
    """A session, its window, what the person looks at, and the presenters between them."""

    def __init__(self, session: Session, window: MainWindow, settings: Settings, parent: QObject) -> None:
        """All parts, which live as long as the parent."""
        state, tasks = State(parent), Tasks(parent)
        self.pages = PagesPresenter(session, state, window.viewer, parent)  # before the reader, as it says what to show
        library = LibraryPresenter(session, tasks, window.library, window)
        super().__init__(session, state, tasks, library, window, settings, parent)
        self.adding = Adding(session, state, tasks, window)
        self.rereading = Rereading(session, tasks, window)
        self.reports = Reports(session, tasks, self.adding, window)
        self.watched = Watched(session, tasks, window)
        for about_files in (self.watched, Linked(session, tasks, window)):
            about_files.changed.connect(library.refresh_behind)
        self.properties = Properties(session, state, tasks, library, window, parent)
        self.properties.encoding_chosen.connect(self.rereading.read_again)
        self.rereading.refused.connect(self.properties.refresh)
        self.rereading.opened.connect(self.reports.opened)
        for asking in (self.adding, self.reports):
            asking.superseded.connect(self.rereading.supersede)
        colour = Colour(settings.last_colour) if settings.last_colour in set(Colour) else Colour.YELLOW
        self.concordance = ConcordanceDoor(session, state, tasks, window, lambda: library.documents, colour)
        self.finder = Finder(
            session, state, tasks, window.search_bar, lambda: window.results, lambda: library.documents,
            lambda: window.viewer.face.caret(),  # noqa: PLW0108  # of whichever face there is by then
            parent, step_lines=self.concordance.step, smart_case=settings.smart_case,
        )  # fmt: skip
        self.searches = SearchesPresenter(
            session, state, tasks, window.search_bar, self.finder, window.saved, lambda: self.name_popup, parent
        )
        self._read(colour)
        self._note()
        if settings.tags_beside:
            self.show_tags(True)
        self.full_screen = FullScreen(window)
        Announcer(session, tasks, window)
        HitTeller(state, window)

    @cached_property
    def margins(self) -> "TagMargins":
        """The margins beside the texts, where tags are named."""
        from reader_app.ui.tag_margins import TagMargins

        made = TagMargins(self.session.annotating.tags(), self._parent)
        made.add(self.window.viewer, self.state, self.annotator)
        self.beside.for_side(lambda side: made.add(side.viewer, side.state, side.annotator))
        return self._met("margins", made)

    def show_tags(self, shown: bool) -> None:
        """Name the tags beside the texts, or leave the margins free."""
        self.window.actions_table["tags_beside"].setChecked(shown)
        if shown or "margins" in self.made():
            self.margins.show(shown)

    def begin(self) -> None:
        """What happens with files and is no part of the first sight."""
        self.watched.start()
        self.adding.recall()

    def _read(self, colour: Colour) -> None:
        """What shows and marks texts."""
        session, state, window, parent = self.session, self.state, self.window, self._parent
        self.reader = Reader(session, state, window.viewer, parent)
        self.pages.place_wanted.connect(self.reader.go_to)
        self.annotator = Annotator(session, state, window.viewer, colour, parent)
        MarkTeller(session, state, window.viewer, parent)
        self.beside = Beside(
            session, state, self.tasks, window, self.reader, self.annotator, colour,
            lambda: self.library.documents,
        )  # fmt: skip

    def _note(self) -> None:
        """What lists and edits notes and tags."""
        session, state, tasks, window, parent = self.session, self.state, self.tasks, self.window, self._parent
        self.notes = NotesPresenter(session, state, self.work, window.notes, parent)
        window.tags_made.connect(self.notes.fill_tags)
        window.tags_made.connect(lambda pane: pane.tag_chosen.connect(lambda _: window.panes.dock("left")))
        window.tags_made.connect(lambda pane: Tagger(session, self.beside, pane).said.connect(window.say))
        window.tags_made.connect(lambda: self.codebook.search_requested.connect(self.finder.ask))
        window.tags_made.connect(lambda: self.codebook.search_renamed.connect(self.finder.call_otherwise))
        window.outline_made.connect(self._outline)
        self.library_notes = LibraryNotesPresenter(
            session, state, tasks, self.work, window.notes, lambda: self.library.documents, parent
        )

    def _outline(self, pane: "OutlinePane") -> None:
        """The outline was looked at first: its headings, and where one reads."""
        self.notes.fill_outline(pane)
        self.window.viewer.position_changed.connect(pane.set_position)
        pane.set_position(self.window.viewer.top_position())
