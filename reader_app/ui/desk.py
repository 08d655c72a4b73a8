"""One library on one window: the presenters and how they hang together."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader_app.config.settings import Settings
from reader_app.model.errors import GlossatorError
from reader_app.model.span import Span
from reader_app.services.searches import query_from, query_json
from reader_app.services.session import Session
from reader_app.ui.commands import Commands
from reader_app.ui.folders import Folders
from reader_app.ui.later import door
from reader_app.ui.main_window import MainWindow
from reader_app.ui.mirror import Mirror
from reader_app.ui.parts import Parts
from reader_app.ui.theme import NAMES, Themes
from reader_app.ui.viewer.typography import typography

_SMALLEST, _LARGEST = -5, 14  # steps of zoom


class Desk(QObject):
    """Built once for a session and a window; `close` saves what is left to save."""

    settings_changed = Signal(object)  # the Settings to keep
    errand_requested = Signal(object)  # an Errand for which the library has to be closed

    def __init__(self, session: Session, window: MainWindow, themes: Themes, settings: Settings) -> None:
        super().__init__(window)
        self.session, self.window, self.settings = session, window, settings
        self._themes, self._closed = themes, False
        self.parts = Parts(session, window, settings, self)
        self._mirror = Mirror(self.parts, self)
        self._commands = Commands(self.parts, self)
        self._commands.zoomed.connect(self._zoom)
        self._commands.theme_stepped.connect(self._next_theme)
        self._commands.set_wanted.connect(self.set)
        self._mirror.place_changed.connect(self.keep_place)
        window.actions_table.connect_all(self._commands.calls())
        self._connect()
        self._start()

    def _connect(self) -> None:
        parts, window, commands = self.parts, self.window, self._commands
        speaking = (
            parts.library, parts.finder, parts.searches, parts.concordance, parts.annotator, parts.properties,
            parts.library_notes, parts.beside, parts.pages,
        )  # fmt: skip
        for source in (parts.reader, parts.notes, *speaking):
            source.failed.connect(window.complain)
        for source in speaking:
            source.said.connect(window.say)
        parts.tasks.unexpected.connect(window.complain)
        self.session.on_indexed = lambda *counts, rebuilding=False: parts.tasks.post(
            lambda: parts.finder.set_indexed(*counts, rebuilding=rebuilding)
        )
        self.session.on_trouble = lambda sentence: parts.tasks.post(lambda: window.complain(sentence))
        parts.watched.report_wanted.connect(parts.reports.read)
        parts.library.cite_requested.connect(commands.cite)
        window.library.wishes.beside.connect(parts.beside.open)
        for shown in (parts.finder.opened, parts.finder.glanced, parts.concordance.opened):
            shown.connect(parts.annotator.mean_hit)
        for opened in (parts.library.opened, parts.adding.opened, parts.reports.opened, parts.finder.opened):
            opened.connect(self._open)
        for note_opened in (parts.finder.note_opened, parts.rereading.note_wanted):
            note_opened.connect(self._open_note)
        for shown in (parts.finder.glanced, parts.concordance.opened):
            shown.connect(self._open_quietly)
        parts.finder.listed.connect(self._list_results)
        parts.finder.left.connect(commands.show_library)
        parts.searches.removed.connect(
            lambda words, undo: window.banner.show_message(words, "info", self.tr("Undo"), undo)
        )
        for source in (parts.annotator, parts.beside):
            source.colour_used.connect(lambda colour: self.keep(last_colour=str(colour)))
            source.colour_used.connect(parts.concordance.set_colour)
            source.edit_requested.connect(commands.edit_note)
        parts.notes.selected.connect(parts.annotator.select)
        parts.notes.left.connect(parts.annotator.give_up_blank)
        parts.notes.left.connect(commands.focus_text)
        parts.notes.document_note_requested.connect(parts.annotator.document_note)
        parts.notes.attach_requested.connect(parts.annotator.attach)
        parts.notes.search_requested.connect(parts.finder.ask)
        parts.notes.heading_chosen.connect(parts.reader.go_to)
        parts.library_notes.opened.connect(self._open_note)
        parts.library_notes.export_requested.connect(door(lambda: parts.exporter.ask))
        parts.notes.filtered.connect(lambda: window.right.setCurrentWidget(window.notes))
        self.settings_changed.connect(lambda settings: parts.beside.set_typography(typography(settings)))
        parts.meet = self._meet
        self._connect_window()

    def _meet(self, name: str, part: Any) -> None:
        """A part that was made when it was first wanted is connected, too."""
        if name in {"glossary", "jump"}:
            part.opened.connect(self._open)
        if name in {"backups", "mover", "settings"}:
            part.errand_requested.connect(self.errand_requested)
        match name:
            case "jump":
                part.opened_beside.connect(self.parts.beside.open)
            case "glossary":
                part.asked.connect(self._commands.search_for)
                part.shown.connect(self._commands.show_glossary)
            case "settings":
                part.show_settings(self.settings)
                part.changed.connect(self.set)
                self.settings_changed.connect(part.show_settings)
            case "exporter":
                part.done.connect(lambda last: self.keep(last_export=last))

    def _connect_window(self) -> None:
        window = self.window
        window.viewer.menu_requested.connect(self._commands.text_menu)
        window.files_dropped.connect(lambda paths: self.parts.adding.add([Path(path) for path in paths]))
        window.theme_wanted.connect(self.set_theme)
        window.cancel_requested.connect(self.parts.adding.cancel)
        window.cancel_requested.connect(self.parts.concordance.cancel)
        self.parts.concordance.progress.connect(window.set_progress)
        self.parts.concordance.progress.connect(lambda said: None if said else self._mirror.refresh_actions())
        window.close_wanted.connect(self.parts.notes.leave)
        self.parts.notes.unsaved.connect(window.hold)
        window.about_to_close.connect(self.close)
        window.library.naming.connect(self._commands.show_library)
        window.library.sort_changed.connect(lambda key, down: self.keep(sort_key=key, sort_descending=down))
        window.panes.changed.connect(lambda: self.keep(panes=window.panes.layout_state()))
        window.right.currentChanged.connect(lambda tab: self.keep(right_tab=tab))
        window.notes.switched.connect(lambda library: self.keep(library_notes=library))
        Folders.of(window).changed.connect(lambda folders: self.keep(folders=folders))
        self._themes.changed.connect(self._theme_changed)

    # ---- from beginning to end

    def _start(self) -> None:
        """Everything as it was left."""
        window, settings = self.window, self.settings
        window.restore_geometry_state(settings.geometry)
        window.panes.restore_layout(settings.panes)
        Folders.of(window).restore(settings.folders)
        window.right.setCurrentIndex(settings.right_tab)
        window.library.set_sort(settings.sort_key, settings.sort_descending)
        window.set_theme_setting(self._themes.setting)
        window.actions_table["smart_case"].setChecked(settings.smart_case)
        self.parts.library.refresh()
        self._mirror.show_all()
        place = self.session.desk_state()
        drafted = self.parts.notes.drafted_document() if not self.session.read_only else ""
        if (document := drafted or place.get("document", "")) in self.parts.library.documents:
            self.parts.reader.open(document)
        else:
            self._mirror.opened_changed()
        if drafted:
            self.parts.notes.show_draft()
            window.say(self.tr("A note that was not finished is back where you left it."))
        self._show_search(place)
        if self.session.read_only:
            window.complain(
                self.tr("This library can only be read, since its folder allows no changes; nothing is lost.")
            )
        self._mirror.refresh_actions()
        if not drafted:
            (window.viewer.face if self.parts.state.opened is not None else window.search_bar).setFocus()

    def _show_search(self, place: dict[str, Any]) -> None:
        """What was asked, of what, and in which view."""
        query = query_from(place)
        if query is not None and query.text:
            self.parts.finder.ask_query(replace(query, unfinished=bool(place.get("unfinished"))))
        self.parts.concordance.restore(place.get("concordance"))
        self.parts.beside.restore(place.get("beside"))

    def after_first_paint(self) -> None:
        """What the first sight of the window does not need."""
        from reader_app.ui.waking import wake_up

        wake_up(self.parts, self._mirror.refresh_actions, self._checked)
        if self.settings.library_notes:
            self.window.notes.show_library()

    def _checked(self, faults: list[str]) -> None:
        if faults:
            sentence = self.tr("The library's database has a fault: export your notes now. Details are in the log.")
            self.window.complain(sentence, self.tr("Export notes…"), self.parts.exporter.ask)

    def close(self) -> None:
        """Save what is left to save, and stop what is still running."""
        if self._closed:
            return
        self._closed = True
        self.window.viewer.popup.hide()  # a tag half typed there is kept
        self.window.notes.flush()
        self.parts.adding.cancel()
        self.parts.concordance.cancel()
        self.parts.properties.close()
        self.parts.close()
        self.parts.reader.leave()
        self.parts.beside.leave()
        self.keep_place()
        self.parts.pages.close()
        self.keep(geometry=self.window.geometry_state())
        self._mirror.close()
        self.parts.tasks.close()
        self.session.close()

    # ---- what is remembered

    def keep(self, **changed: object) -> None:
        """Change settings; the window's owner writes them."""
        settings = replace(self.settings, **changed)  # type: ignore[arg-type]
        if settings != self.settings:
            self.settings = settings
            self.settings_changed.emit(settings)

    def keep_place(self) -> None:
        """Remember, in the library, which document, which query and which view of its hits are on the desk."""
        if not self.session.read_only:
            opened = self.parts.state.opened
            query = self.parts.state.query
            place = {
                "document": opened.document.id if opened else "",
                **query_json(query),
                "unfinished": query.unfinished,
                "concordance": self.parts.concordance.state(),
                "beside": self.parts.beside.state(),
            }
            try:
                self.session.set_desk_state(place)
            except GlossatorError as error:
                self.window.complain(str(error))

    # ---- doing

    def add(self, paths: list[Path]) -> None:
        """Files handed to the program: read, kept and opened, and the window comes forward."""
        self.parts.adding.add(paths)
        self.window.raise_()
        self.window.activateWindow()

    def set(self, name: str, value: object) -> None:
        """Give a setting a value from now on, and do what it means."""
        if name == "theme":
            self.set_theme(str(value))
        elif name == "smart_case":
            self._set_smart_case(bool(value))
        else:
            self.keep(**{name: value})
            self.session.annotating.author = self.settings.author
            self.window.viewer.set_typography(typography(self.settings))

    def set_theme(self, setting: str) -> None:
        """Wear "system" or a theme by name from now on."""
        self._themes.set_setting(setting)
        self.window.set_theme_setting(setting)
        self.keep(theme=setting)

    def _set_smart_case(self, smart_case: bool) -> None:
        """Whether words in capitals find capitals only, from now on."""
        self.keep(smart_case=smart_case)
        self.parts.finder.set_smart_case(smart_case)

    def _next_theme(self) -> None:
        at = NAMES.index(self._themes.theme.name)
        self.set_theme(NAMES[(at + 1) % len(NAMES)])

    def _zoom(self, steps: int) -> None:
        zoom = self.settings.zoom + steps if steps else 0
        self.keep(zoom=max(_SMALLEST, min(_LARGEST, zoom)))
        self.window.viewer.set_typography(typography(self.settings))

    def _theme_changed(self) -> None:
        parts = self.parts
        for part in (
            self.window, parts.concordance, parts.properties, parts.reports, parts.watched,
            parts.beside, *(part for part in parts.made().values() if hasattr(part, "set_theme")),
        ):  # fmt: skip
            part.set_theme(self._themes.theme)

    def _open(self, document_id: str, span: Span | None = None) -> None:
        self.parts.reader.open(document_id, span)
        self.window.panes.close_drawers()
        self._commands.focus_text()

    def _open_note(self, document_id: str, annotation_id: str) -> None:
        """To an annotation: its passage and its card."""
        self.parts.reader.open(document_id)
        self.window.panes.close_drawers()
        self._commands.show_note(annotation_id)

    def _open_quietly(self, document_id: str, span: Span) -> None:
        """Show a hit; the keys stay where they are."""
        self.parts.reader.open(document_id, span)

    def _list_results(self, listed: bool) -> None:
        self.window.left.setCurrentWidget(self.window.results if listed else self.window.library)
        if listed and self.window.search_bar.isAncestorOf(QApplication.focusWidget() or self.window):
            self.window.panes.set_open("left", True)  # who types a query wants to see what it finds
