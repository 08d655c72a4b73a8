"""What every action of the window does: those that take several parts of it stand here."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication

from reader_app.ui.calls import Calls, calls_of
from reader_app.ui.parts import Parts
from reader_app.ui.text_menu import text_menu
from reader_app.ui.travelling import Travelling

if TYPE_CHECKING:
    from reader_app.ui.find.query_help import QueryHelp


class Commands(QObject):
    """The calls of the table of actions, on one desk."""

    zoomed = Signal(int)  # steps from here; 0: back to the standard size
    theme_stepped = Signal()
    set_wanted = Signal(str, object)  # a setting's name, its value

    def __init__(self, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts, self._window, self._state = parts, parts.window, parts.state
        self._help: QueryHelp | None = None
        self._travelling = Travelling(parts, self.focus_text, self.show_note, self)
        parts.window.search_bar.help_wanted.connect(self._query_help)

    def calls(self) -> Mapping[str, Callable[[], object]]:
        """What each action of the table does."""
        parts, window = self._parts, self._window
        own: Calls = {
            "next_hit": lambda: self._step(1),
            "previous_hit": lambda: self._step(-1),
            "search_selection": self._search_selection,
            "similar": self._search_similar,
            "smart_case": lambda: self.set_wanted.emit("smart_case", window.actions_table["smart_case"].isChecked()),
            "tags_beside": self._show_tags,
            "query_help": self._query_help,
            "look_up": self._look_up,
            "larger": lambda: self._resize(1),
            "smaller": lambda: self._resize(-1),
            "standard_size": lambda: self._resize(0),
            "copy": self._copy,
            "copy_cited": self._copy_cited,
            "undo": lambda: self._travelling.travel(back=True),
            "redo": lambda: self._travelling.travel(back=False),
            "properties": lambda: parts.properties.open(self._meant()),
            "star": lambda: parts.library.star(self._meant()),
            "remove": self._remove_open,
            "show_library": self.show_library,
            "show_text": self.focus_text,
            "show_notes": self._show_notes,
            "library_notes": lambda: self._show_notes(turn=True),
            "theme": self.theme_stepped.emit,
        }
        return parts.beside.calls(calls_of(parts) | own)

    # ---- going somewhere

    def _resize(self, steps: int) -> None:
        """Larger or smaller: the pages where they show, else the letters."""
        pages = self._window.viewer.pages
        if pages.shows_pages:
            pages.zoom(steps)
        else:
            self.zoomed.emit(steps)

    def _show_tags(self) -> None:
        """Name the tags beside the text, or leave its margin free, from now on."""
        are_wanted = self._window.actions_table["tags_beside"].isChecked()
        self._parts.show_tags(are_wanted)
        self.set_wanted.emit("tags_beside", are_wanted)

    def focus_text(self) -> None:
        """The keys belong to the text."""
        if self._state.opened is not None:
            self._window.viewer.face.setFocus()

    def show_library(self) -> None:
        """To the list of documents."""
        self._window.panes.set_open("left", True)
        self._window.left.setCurrentWidget(self._window.library)
        self._window.library.focus_list()

    def search_for(self, query: str) -> None:
        """Ask a query and show what it finds."""
        self._parts.finder.ask(query)
        self._window.panes.set_open("left", True)

    def show_glossary(self) -> None:
        """To the glossary."""
        self._window.show_at_right(self._window.glossary)

    def show_note(self, annotation_id: str) -> None:
        """To the passage and the card of an annotation of the open document."""
        self._window.right.setCurrentWidget(self._window.notes)
        self._parts.annotator.select(annotation_id)
        self.focus_text()

    def edit_note(self, annotation_id: str, what: str) -> None:
        """To the card of an annotation, one of its editors open: "note" or "tags"."""
        self._window.show_at_right(self._window.notes)
        self._parts.notes.edit(annotation_id, what)

    def _show_notes(self, *, turn: bool = False) -> None:
        """To the notes; turn: of the library, or back to those of the document."""
        if turn:
            self._window.notes.turn()
        self._window.go_to(self._window.notes)

    def _look_up(self) -> None:
        """What the acronym under the selection, the current hit or the caret is short for."""
        target = self._parts.annotator.target()
        self._parts.glossary.look_up(target.span[0] if target else self._window.viewer.face.caret())

    # ---- asking

    def _search_selection(self) -> None:
        """Ask for the words of the passage, several of them as a phrase."""
        passage = self._passage()
        words = passage.split()
        if words:
            self.search_for(words[0] if len(words) == 1 else '"{}"'.format(" ".join(words).replace('"', " ")))

    def _search_similar(self) -> None:
        """Ask for what is about the same as the passage."""
        passage = self._passage()
        if passage:
            future = self._parts.session.finding.similar(passage)
            self._parts.tasks.watch(future, self._ask_similar, lambda error: self._window.complain(str(error)))

    def _ask_similar(self, query: str) -> None:
        if query:
            self.search_for(query)
        else:
            self._window.say(self.tr("There are no telling words in this passage: try a longer one."))

    def _passage(self) -> str:
        target, opened = self._parts.beside.target()
        if target is None or opened is None:
            self._window.say(self.tr("Select a passage first."))
            return ""
        return opened.text.content[target.span[0] : target.span[1]]

    def _query_help(self) -> None:
        """The sheet about queries, built when it is first asked for."""
        if self._help is None:
            from reader_app.ui.find.query_help import QueryHelp

            self._help = QueryHelp(self._window.theme, self._window)
            self._help.tried.connect(self._try)
        self._help.set_theme(self._window.theme)
        self._help.toggle()

    def _try(self, example: str) -> None:
        self.search_for(example)
        self._window.search_bar.focus_and_select()

    def _step(self, by: int) -> None:
        viewer = self._window.viewer
        if viewer.finding:
            viewer.step_found(by)
        else:
            self._parts.finder.step(by)

    # ---- what is meant

    def _meant(self) -> list[str]:
        """The documents an action is about: those selected where the list has the keys, else the open one."""
        pane, opened = self._window.library, self._state.opened
        if pane.has_keys and pane.selected:
            return pane.selected
        return [opened.document.id] if opened is not None else pane.selected

    def _remove_open(self) -> None:
        if self._state.opened is not None:
            self._parts.library.remove([self._state.opened.document.id])

    # ---- copying

    def cite(self, document_id: str) -> None:
        """Copy a document's citation."""
        QApplication.clipboard().setText(self._parts.session.exchanging.citation(document_id))
        self._window.say(self.tr("Citation copied."))

    def text_menu(self, place: QPoint) -> None:
        """The menu of the text, at a place on the screen."""
        menu = text_menu(self._window, has_target=self._parts.annotator.target() is not None)
        self._parts.glossary.extend(menu, place)
        menu.popup(place)

    def _copy(self) -> None:
        """Copy the passage as the document has it: Qt's own copy would change spaces and lines."""
        target, opened = self._parts.beside.target()
        if target is not None and opened is not None:
            QApplication.clipboard().setText(opened.text.content[target.span[0] : target.span[1]])
            self._window.say(self.tr("Copied."))

    def _copy_cited(self) -> None:
        target, opened = self._parts.beside.target()
        if opened is not None and target is not None:
            quotation = self._parts.session.exchanging.quotation(opened.document.id, *target.span)
            QApplication.clipboard().setText(quotation)
            self._window.say(self.tr("Copied with its citation."))
        elif opened is not None:
            self.cite(opened.document.id)
