"""The working parts of one desk, made once and handed to whoever needs several of them."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QObject

from reader_app.config.settings import Settings
from reader_app.model.annotation import Colour
from reader_app.services.session import Session
from reader_app.ui.accessible import Announcer, MarkTeller
from reader_app.ui.compare import Beside
from reader_app.ui.concordance import ConcordanceDoor
from reader_app.ui.dialogs.export_presenter import Exporter
from reader_app.ui.dialogs.help import Help
from reader_app.ui.documents.adding import Adding
from reader_app.ui.documents.properties import Properties
from reader_app.ui.documents.reports import Reports
from reader_app.ui.documents.watched import Watched
from reader_app.ui.find.name_popup import NamePopup
from reader_app.ui.find.presenter import Finder
from reader_app.ui.find.searches_presenter import SearchesPresenter
from reader_app.ui.full_screen import FullScreen
from reader_app.ui.glossary.presenter import GlossaryPresenter
from reader_app.ui.library.presenter import LibraryPresenter
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.codebook_presenter import CodebookPresenter
from reader_app.ui.notes.library_presenter import LibraryNotesPresenter
from reader_app.ui.notes.presenter import NotesPresenter
from reader_app.ui.sheets.backups import BackupsPresenter
from reader_app.ui.sheets.help import HelpPresenter
from reader_app.ui.sheets.history import HistoryPresenter
from reader_app.ui.sheets.jump import JumpPresenter
from reader_app.ui.sheets.settings_door import SettingsDoor
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.pages_presenter import PagesPresenter
from reader_app.ui.viewer.printing_presenter import Printer
from reader_app.ui.viewer.reader import Reader


@dataclass(frozen=True, slots=True)
class Parts:
    """A session, its window, what the person looks at, and the presenters between them."""

    session: Session
    window: MainWindow
    state: State
    tasks: Tasks
    reader: Reader
    pages: PagesPresenter
    library: LibraryPresenter
    adding: Adding
    reports: Reports
    watched: Watched
    properties: Properties
    finder: Finder
    concordance: ConcordanceDoor
    searches: SearchesPresenter
    name_popup: NamePopup
    annotator: Annotator
    beside: Beside
    notes: NotesPresenter
    library_notes: LibraryNotesPresenter
    codebook: CodebookPresenter
    glossary: GlossaryPresenter
    exporter: Exporter
    printer: Printer
    shortcuts: Help
    help: HelpPresenter
    history: HistoryPresenter
    jump: JumpPresenter
    backups: BackupsPresenter
    settings: SettingsDoor
    full_screen: FullScreen
    announcer: Announcer

    @classmethod
    def make(cls, session: Session, window: MainWindow, settings: Settings, parent: QObject) -> Self:
        """All parts, which live as long as the parent."""
        state, tasks = State(parent), Tasks(parent)
        pages = PagesPresenter(session, state, window.viewer, parent)  # before the reader, which shows what is opened
        library = LibraryPresenter(session, tasks, window.library, window)
        adding = Adding(session, state, tasks, window)
        colour = Colour(settings.last_colour) if settings.last_colour in set(Colour) else Colour.YELLOW
        concordance = ConcordanceDoor(session, state, tasks, window, lambda: library.documents, colour)
        finder = Finder(
            session,
            state,
            tasks,
            window.search_bar,
            window.results,
            lambda: library.documents,
            parent,
            step_lines=concordance.step,
            smart_case=settings.smart_case,
        )
        reader = Reader(session, state, window.viewer, parent)
        annotator = Annotator(session, state, window.viewer, colour, parent)
        MarkTeller(session, state, window.viewer, parent)
        name_popup = NamePopup(window.theme, window)
        help_sheets = HelpPresenter(session, window.theme, window)
        return cls(
            session=session,
            window=window,
            state=state,
            tasks=tasks,
            reader=reader,
            library=library,
            adding=adding,
            reports=Reports(session, tasks, adding, window),
            watched=Watched(session, tasks, window),
            properties=Properties(session, state, tasks, library, window, parent),
            pages=pages,
            finder=finder,
            searches=SearchesPresenter(
                session, state, tasks, window.search_bar, finder, window.saved, name_popup, parent
            ),
            concordance=concordance,
            name_popup=name_popup,
            annotator=annotator,
            beside=Beside(
                session, state, tasks, window, reader, annotator, colour, lambda each: each in library.documents
            ),
            notes=NotesPresenter(session, state, window.notes, window.tags, window.outline, parent),
            codebook=CodebookPresenter(session, tasks, window.tags, parent),
            library_notes=LibraryNotesPresenter(session, state, tasks, window.notes, lambda: library.documents, parent),
            glossary=GlossaryPresenter(
                session, state, tasks, window.glossary, window.viewer, lambda: library.documents, window.theme, parent
            ),
            exporter=Exporter(session, state, tasks, window.theme, window, settings.last_export),
            printer=Printer(session, state, window),
            shortcuts=Help(window.actions_table.help_sections, help_sheets.show_guide, window.theme, window),
            help=help_sheets,
            history=HistoryPresenter(session, tasks, window.theme, window),
            jump=JumpPresenter(session, state, window.theme, window),
            backups=BackupsPresenter(session, tasks, window.theme, window),
            settings=SettingsDoor(settings, session.store.folder, window.theme, window),
            full_screen=FullScreen(window),
            announcer=Announcer(session, tasks, window),
        )
