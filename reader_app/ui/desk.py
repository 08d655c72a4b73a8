"""One library on one window: the presenters, and what every action does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from reader_app.config.settings import Settings
from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Change
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError
from reader_app.model.tag import Tag
from reader_app.services.session import Session
from reader_app.ui.actions import done_text
from reader_app.ui.dialogs.export_presenter import Exporter
from reader_app.ui.dialogs.shortcuts import ShortcutsView
from reader_app.ui.find.presenter import Finder
from reader_app.ui.library.presenter import LibraryPresenter
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.presenter import NotesPresenter, patched
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import plural
from reader_app.ui.text_menu import text_menu
from reader_app.ui.theme import NAMES, Themes, load_reading_font
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.page import Typography
from reader_app.ui.viewer.reader import Reader

_SMALLEST, _LARGEST = -5, 14
_STEP = 1.1  # each zoom step
_STANDARD = 17.0  # px


def typography(settings: Settings, application: QApplication) -> Typography:
    """The letters of the reading face at the zoom of the settings."""
    family = settings.font_family or load_reading_font()
    return Typography(family, _STANDARD * _STEP**settings.zoom, application.font().family())


class Desk(QObject):
    """Built once for a session and a window; `close` saves what is left to save."""

    settings_changed = Signal(object)  # the Settings to keep

    def __init__(self, session: Session, window: MainWindow, themes: Themes, settings: Settings) -> None:
        super().__init__(window)
        self.session, self.window, self.settings = session, window, settings
        self._themes = themes
        self.state = State(self)
        self.tasks = Tasks(self)
        self.reader = Reader(session, self.state, window.viewer, self)
        self.library = LibraryPresenter(session, self.tasks, window.library, window)
        self.finder = Finder(
            session, self.state, self.tasks, window.search_bar, window.results, lambda: self.library.documents, self
        )
        colour = Colour(settings.last_colour) if settings.last_colour in set(Colour) else Colour.YELLOW
        self.annotator = Annotator(session, self.state, window.viewer, colour, self)
        self.notes = NotesPresenter(session, self.state, window.notes, window.tags, window.outline, self)
        self.exporter = Exporter(session, self.state, self.tasks, themes.theme, window, settings.last_export)
        self.shortcuts = ShortcutsView(window.actions_table.help_sections(), themes.theme, window)
        self._closed = False
        self._counting = QTimer(self, singleShot=True, interval=0)
        self._counting.timeout.connect(self._refresh_counts)
        self._connect()
        window.actions_table.connect_all(self._calls())
        self._unsubscribe = session.history.subscribe(self._hear)
        self._start()

    # ---- wiring

    def _connect(self) -> None:
        window = self.window
        for source in (self.reader, self.library, self.finder, self.annotator, self.notes, self.exporter):
            source.failed.connect(window.complain)
        for source in (self.library, self.finder, self.annotator, self.exporter):
            source.said.connect(window.say)
        self.tasks.unexpected.connect(window.complain)
        self.reader.trail_changed.connect(self._refresh_actions)
        self.library.opened.connect(self._open)
        self.library.documents_changed.connect(self._refresh_counts)
        self.library.progress.connect(window.set_progress)
        self.library.cite_requested.connect(self._cite_document)
        self.finder.opened.connect(self._open)
        self.finder.listed.connect(
            lambda listed: window.left.setCurrentWidget(window.results if listed else window.library)
        )
        self.finder.left.connect(self._show_library)
        self.annotator.colour_used.connect(lambda colour: self.keep(last_colour=str(colour)))
        self.annotator.edit_requested.connect(self._edit_note)
        self.notes.selected.connect(self.annotator.select)
        self.notes.left.connect(self._focus_text)
        self.notes.document_note_requested.connect(self.annotator.document_note)
        self.notes.heading_chosen.connect(self.reader.go_to)
        self.notes.filtered.connect(lambda: window.right.setCurrentWidget(window.notes))
        self.exporter.done.connect(lambda last: self.keep(last_export=last))
        self.state.opened_changed.connect(self._opened_changed)
        self.state.annotations_changed.connect(lambda: window.set_notes_count(len(self.state.annotations)))
        self.state.selected_changed.connect(self._refresh_actions)
        window.viewer.position_changed.connect(window.outline.set_position)
        window.viewer.menu_requested.connect(self._text_menu)
        window.files_dropped.connect(lambda paths: self.library.add([Path(path) for path in paths]))
        window.theme_wanted.connect(self.set_theme)
        window.cancel_requested.connect(self.library.cancel)
        window.about_to_close.connect(self.close)
        window.library.sort_changed.connect(lambda key, down: self.keep(sort_key=key, sort_descending=down))
        window.panes.changed.connect(lambda: self.keep(panes=window.panes.layout_state()))
        self._themes.changed.connect(self._theme_changed)

    def _calls(self) -> Mapping[str, Callable[[], object]]:
        window, viewer = self.window, self.window.viewer
        calls: dict[str, Callable[[], object]] = {
            "search": self._focus_search,
            "next_hit": lambda: self._step(1),
            "previous_hit": lambda: self._step(-1),
            "find": viewer.open_find,
            "back": self.reader.back,
            "forward": self.reader.forward,
            "larger": lambda: self._zoom(self.settings.zoom + 1),
            "smaller": lambda: self._zoom(self.settings.zoom - 1),
            "standard_size": lambda: self._zoom(0),
            "copy": self._copy,
            "copy_cited": self._copy_cited,
            "highlight": self.annotator.highlight,
            "tag": self.annotator.tag,
            "note": self.annotator.note,
            "document_note": self.annotator.document_note,
            "cycle": self.annotator.cycle,
            "delete": self.annotator.delete,
            "undo": lambda: self._travel(self.session.history.undo, self.tr("Undone: {what}")),
            "redo": lambda: self._travel(self.session.history.redo, self.tr("Done again: {what}")),
            "add": self.library.ask_for_files,
            "add_folder": self.library.ask_for_folder,
            "remove": self._remove_open,
            "export": self.exporter.ask,
            "export_again": self.exporter.again,
            "left_pane": lambda: window.panes.toggle("left"),
            "right_pane": lambda: window.panes.toggle("right"),
            "show_library": self._show_library,
            "show_text": self._focus_text,
            "show_notes": self._show_notes,
            "theme": lambda: self.set_theme(NAMES[(NAMES.index(self._themes.theme.name) + 1) % len(NAMES)]),
            "full_screen": lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen),
            "shortcuts": self.shortcuts.toggle,
            "quit": window.close,
        }
        calls.update({f"colour_{colour}": partial(self.annotator.colour, colour) for colour in Colour})
        return calls

    def _start(self) -> None:
        """Everything as it was left."""
        window, settings = self.window, self.settings
        window.restore_geometry_state(settings.geometry)
        window.panes.restore_layout(settings.panes)
        window.library.set_sort(settings.sort_key, settings.sort_descending)
        window.set_theme_setting(self._themes.setting)
        self.library.refresh()
        self.notes.refresh_tags()
        kept = self.session.desk_state()
        drafted = self.notes.restore_drafts() if not self.session.read_only else None
        document = drafted or kept.get("document", "")
        if document in self.library.documents:
            self.reader.open(document)
        else:
            self._opened_changed()
        if drafted:
            self.notes.show_draft()
            window.say(self.tr("A note that was not finished is back where you left it."))
        if kept.get("query"):
            self.finder.ask(kept["query"])
        if self.session.read_only:
            window.complain(
                self.tr("This library can only be read: its folder does not allow changes. Nothing in it is lost.")
            )
        self._refresh_actions()
        self._panes_first_focus()

    def _panes_first_focus(self) -> None:
        if self.state.opened is not None:
            self.window.viewer.face.setFocus()
        else:
            self.window.search_bar.setFocus()

    def after_first_paint(self) -> None:
        """What the first sight of the window does not need: the search worker, and a look at the database."""
        self.tasks.watch(self.session.finding.update(), None, lambda error: self.window.complain(str(error)))
        self.tasks.run(self.session.quick_check, self._checked)

    def close(self) -> None:
        """Save what is left to save, and stop what is still running."""
        if self._closed:
            return
        self._closed = True
        self.window.viewer.popup.hide()  # a tag half typed there is kept
        self.window.notes.flush()
        self._unsubscribe()
        self.library.cancel()
        self.reader.save_position()
        self._keep_desk()
        self.keep(geometry=self.window.geometry_state())
        self.tasks.close()
        self.session.close()

    def keep(self, **changed: object) -> None:
        """Change settings; the window's owner writes them."""
        settings = replace(self.settings, **changed)  # type: ignore[arg-type]
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit(settings)

    def add(self, paths: list[Path]) -> None:
        """Files handed to the program: read, kept and opened."""
        self.library.add(paths)
        self.window.raise_()
        self.window.activateWindow()

    # ---- what changed

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change; the window is patched in its own."""
        if QThread.currentThread() is self.thread():
            self._records_changed(change)
        else:
            self.tasks.post(lambda: self._records_changed(change))

    def _records_changed(self, change: Change) -> None:
        self.window.say_saved()
        records = [edit.record for edit in change.edits]
        if any(isinstance(record, Document) for record in records):
            self._documents_changed(change)
        opened = self.state.opened
        if opened is not None and any(isinstance(record, Annotation) for record in records):
            self.state.set_annotations(patched(self.state.annotations, change, opened.document.id))
        if any(isinstance(record, Tag | Annotation) for record in records):
            self.notes.refresh_tags()
            self._counting.start()
        self._refresh_actions()

    def _documents_changed(self, change: Change) -> None:
        for edit in change.edits:
            if isinstance(edit.record, Document):
                if edit.after is None:
                    self.reader.close_document(edit.record.id)
                else:
                    self.reader.refresh(edit.record)
        self.library.refresh()
        self.finder.refresh()

    def _opened_changed(self) -> None:
        opened = self.state.opened
        title = opened.document.metadata.title if opened else ""
        self.window.setWindowTitle(f"{title} – Glossator" if title else "Glossator")
        self.window.library.set_current(opened.document.id if opened else None)
        if opened is None:
            self._say_empty()
        self._keep_desk()
        self._refresh_actions()

    def _say_empty(self) -> None:
        empty, offer = self.window.viewer.empty, (self.tr("Add documents…"), self.library.ask_for_files)
        if self.library.documents:
            empty.say(
                self.tr("Choose a document"), self.tr("Open one from the library, or search them all with Ctrl+K."), ()
            )
        else:
            empty.say(self.tr("Your library is empty"), self.tr("Drop files or folders here, or add them:"), (offer,))

    def _refresh_counts(self) -> None:
        counts = self.session.library.annotation_counts()
        documents = plural(len(self.library.documents), self.tr("{n} document"), self.tr("{n} documents"))
        notes = plural(sum(counts.values()), self.tr("{n} annotation"), self.tr("{n} annotations"))
        self.window.set_summary(self.tr("{documents} · {notes} · saved").format(documents=documents, notes=notes))
        self.window.library.set_counts(counts)

    def _refresh_actions(self) -> None:
        actions, history = self.window.actions_table, self.session.history
        opened = self.state.opened is not None
        back, forward = self.reader.can_go
        actions["back"].setEnabled(back)
        actions["forward"].setEnabled(forward)
        for name, change, word in (
            ("undo", history.undo_change, self.tr("Undo")),
            ("redo", history.redo_change, self.tr("Redo")),
        ):
            actions[name].setEnabled(change is not None)
            actions[name].setText(f"{word} {done_text(change)}" if change else word)
        for name in ("find", "copy_cited", "document_note", "remove"):
            actions[name].setEnabled(opened)

    def _checked(self, faults: list[str]) -> None:
        if faults:
            self.window.complain(
                self.tr("The library's database has a fault: export your notes now. Details are in the log."),
                self.tr("Export notes…"),
                self.exporter.ask,
            )

    # ---- what actions do

    def _open(self, document_id: str, span: object = None) -> None:
        self.reader.open(document_id, span)  # type: ignore[arg-type]
        self.window.panes.close_drawers()
        self._focus_text()

    def _focus_text(self) -> None:
        if self.state.opened is not None:
            self.window.viewer.face.setFocus()

    def _focus_search(self) -> None:
        self.window.search_bar.focus_and_select()

    def _step(self, by: int) -> None:
        viewer = self.window.viewer
        if viewer.finding:
            viewer.step_found(by)
        else:
            self.finder.step(by)

    def _show_library(self) -> None:
        self.window.panes.set_open("left", True)
        self.window.left.setCurrentWidget(self.window.library)
        self.window.library.focus_list()

    def _show_notes(self) -> None:
        self.window.panes.set_open("right", True)
        self.window.right.setCurrentWidget(self.window.notes)
        self.window.notes.setFocus()

    def _edit_note(self, annotation_id: str, what: str) -> None:
        self.window.panes.set_open("right", True)
        self.window.right.setCurrentWidget(self.window.notes)
        self.notes.edit(annotation_id, what)

    def _zoom(self, zoom: int) -> None:
        self.keep(zoom=max(_SMALLEST, min(_LARGEST, zoom)))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.window.viewer.set_typography(typography(self.settings, application))

    def _travel(self, go: Callable[[], Change | None], phrase: str) -> None:
        """Undo or redo; in a field Ctrl+Z belongs to the typing, and Qt has seen to that before this is called."""
        try:
            change = go()
        except GlossatorError as error:
            self.window.complain(str(error))
            return
        if change is not None:
            self.window.say(phrase.format(what=done_text(change)))
            self._focus_text()

    def _remove_open(self) -> None:
        if self.state.opened is not None:
            self.library.remove([self.state.opened.document.id])

    def set_theme(self, setting: str) -> None:
        """Wear "system" or a theme by name from now on."""
        self._themes.set_setting(setting)
        self.window.set_theme_setting(setting)
        self.keep(theme=setting)

    def _theme_changed(self) -> None:
        self.window.set_theme(self._themes.theme)
        self.shortcuts.set_theme(self._themes.theme)
        self.exporter.set_theme(self._themes.theme)

    def _copy(self) -> None:
        """Copy the passage as the document has it, or what is selected in whatever field has the focus."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) and focus not in self.window.viewer.faces:
            focus.copy()
        elif self.state.opened is not None and (span := self.window.viewer.selection()):
            QApplication.clipboard().setText(self.state.opened.text.content[span[0] : span[1]])

    def _copy_cited(self) -> None:
        target, opened = self.annotator.target(), self.state.opened
        if opened is None:
            return
        if target is None:
            self._cite_document(opened.document.id)
            return
        QApplication.clipboard().setText(self.session.exchanging.quotation(opened.document.id, *target.span))
        self.window.say(self.tr("Copied with its citation."))

    def _cite_document(self, document_id: str) -> None:
        QApplication.clipboard().setText(self.session.exchanging.citation(document_id))
        self.window.say(self.tr("Citation copied."))

    def _text_menu(self, place: QPoint) -> None:
        text_menu(self.window, self.annotator.target() is not None).popup(place)

    def _keep_desk(self) -> None:
        if not self.session.read_only:
            opened = self.state.opened
            try:
                self.session.set_desk_state(
                    {"document": opened.document.id if opened else "", "query": self.state.query.text}
                )
            except GlossatorError as error:
                self.window.complain(str(error))
