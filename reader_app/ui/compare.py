"""Reading two documents side by side: opening one beside the other, and which of them the keys mean."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThread, Signal

from reader_app.model.annotation import Colour
from reader_app.model.change import Change
from reader_app.model.document import Document, kind_of
from reader_app.services.session import Session
from reader_app.ui.library.twins import Namesakes
from reader_app.ui.main_window import MainWindow
from reader_app.ui.state import OpenDocument, State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import title_words
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.annotator import Annotator
from reader_app.ui.viewer.reader import Reader
from reader_app.ui.viewer.target import Target
from reader_app.ui.viewer.typography import Typography
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.compare_side import Side
    from reader_app.ui.differing import Differing
    from reader_app.ui.viewer.beside_pane import BesidePane

Calls = Mapping[str, Callable[[], object]]
# What is about the document as a whole, or shows in a pane that belongs to the first text: it becomes that first.
_OF_THE_FIRST = ("look_up", "properties", "star", "remove", "print", "print_pdf")


class Beside(QObject):
    """The second text is made when it is first wanted. Keys mean the text they are pressed in."""

    said = Signal(str)
    failed = Signal(str)
    colour_used = Signal(object)  # a Colour
    made = Signal(object)  # the Side
    edit_requested = Signal(str, str)  # annotation id, "note" or "tags"; its document is the first text by then

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        window: MainWindow,
        reader: Reader,
        annotator: Annotator,
        colour: Colour,
        documents: Callable[[], Mapping[str, Document]],
    ) -> None:
        super().__init__(window)
        self._session, self._state, self._tasks, self._window = session, state, tasks, window
        self._reader, self._annotator, self._colour = reader, annotator, colour
        self._documents = documents
        self._side: Side | None = None
        self._pane: BesidePane | None = None
        self._differing: Differing | None = None
        self._unsubscribe = session.history.subscribe(self._hear)
        window.texts.escaped.connect(self._escape)

    # ---- asked from outside

    @property
    def is_open(self) -> bool:
        """Whether there are two texts."""
        return self._pane is not None and self._pane.isVisibleTo(self._window)

    @property
    def has_keys(self) -> bool:
        """Whether the keys belong to the second text."""
        return self._pane is not None and self._pane.has_keys

    @property
    def opened(self) -> OpenDocument | None:
        """The document of the second text."""
        return self._side.state.opened if self._side is not None and self.is_open else None

    @property
    def annotator(self) -> Annotator:
        """Of the text with the keys, or that had them last."""
        second = self._side if self._pane is not None and self._pane.had_keys_last else None
        return self._annotator if second is None else second.annotator

    def target(self) -> tuple[Target | None, OpenDocument | None]:
        """The passage that an action means, and the document it is in: those of the text with the keys."""
        if self.has_keys and self._side is not None:
            return self._side.annotator.target(), self._side.state.opened
        return self._annotator.target(), self._state.opened

    def for_side(self, call: Callable[[Any], object]) -> None:
        """Call for the second text, when it is made if that is still to come."""
        if self._side is not None:
            call(self._side)
        self.made.connect(call)

    def open(self, document_id: str, *, share: float = 0.5, quietly: bool = False, turned: bool = False) -> None:
        """Open a document beside the first, where it was left; it gets the keys, unless quietly. turned: left of it."""
        side, pane = self._make()
        side.reader.open(document_id)
        if side.state.opened is None:
            return
        if not self.is_open:
            self._window.panes.set_texts(2)
            self._window.texts.show_beside(pane, share, turned=turned)
        if not quietly:
            self._window.panes.close_drawers()
            side.viewer.face.setFocus()

    def open_chosen(self) -> None:
        """Open what is chosen in the list with the keys; else the first text's document, to see two places in it."""
        library, opened = self._window.library, self._state.opened
        listed = library.selected[:1] if library.has_keys else []
        chosen = listed[0] if listed else self._window.results.chosen
        if chosen or opened is not None:
            position = self._window.viewer.top_position() if not chosen else None
            self.open(chosen or (opened.document.id if opened is not None else ""))
            if position is not None and self._side is not None:
                self._side.viewer.scroll_to(position)
        else:
            self.said.emit(self.tr("Choose a document in the library first."))

    def step_difference(self, by: int) -> None:
        """To the next (1) or previous (-1) place where the two texts differ, which shows all of them first."""
        if self._differing is not None and self.is_open:
            self._differing.step(by, second=self.has_keys)
        else:
            self.said.emit(self.tr("Open a second text beside this one first (Ctrl+Shift+Enter)."))

    def close(self) -> None:
        """One text again."""
        if self._side is not None and self._pane is not None and self.is_open:
            had_keys = self.has_keys
            self._side.reader.save_position()
            self._pane.hide()
            if self._differing is not None:
                self._differing.set_on(False)
            self._window.panes.set_texts(1)
            self._side.state.set_opened(None)
            if had_keys:
                self._window.viewer.face.setFocus()

    def _escape(self) -> None:
        """Esc in the first text closes what lies over it, else the second, as in the second itself."""
        if not self._window.panes.close_drawers():
            self.close()

    def swap(self) -> None:
        """The two texts trade places, each where it is and with what is selected in it."""
        first, side = self._state.opened, self._side
        second = self.opened
        if side is None or second is None:
            return
        viewers = self._window.viewer, side.viewer
        places = [(viewer.top_position(), viewer.selection()) for viewer in viewers]
        selected = self._state.selected, side.state.selected
        keys = self.has_keys
        self._reader.save_position()
        side.reader.save_position()
        self._reader.open(second.document.id)
        if first is not None:
            side.reader.open(first.document.id)
        for viewer, (top, span) in zip(viewers, reversed(places), strict=True):
            viewer.scroll_to(top)
            if span is not None:
                viewer.face.select(span)
                viewer.face.go_to(top)
            viewer.popup.hide()
        self._state.set_selected(selected[1])
        side.state.set_selected(selected[0])
        if first is None:
            self.close()
        (self._window.viewer if keys or not self.is_open else side.viewer).face.setFocus()

    def _become_first(self) -> None:
        """The second text's document is that of the first from now on, and stays on its side all the same."""
        self.swap()
        if self.is_open:
            self._window.texts.turn()

    # ---- kept

    def state(self) -> dict[str, Any]:
        """What to remember, to be given to `restore`."""
        opened = self.opened
        if opened is None:
            return {}
        texts = self._window.texts
        differs = self._differing is not None and self._differing.is_on
        return {
            "document": opened.document.id, "share": texts.share, "turned": texts.is_turned, "differences": differs
        }  # fmt: skip

    def restore(self, state: object) -> None:
        """Two texts again, as they were; nonsense is ignored."""
        kept = state if isinstance(state, dict) else {}
        document, share = str(kept.get("document", "")), kept.get("share")
        if document in self._documents():
            turned = kept.get("turned") is True
            self.open(document, share=share if isinstance(share, float) else 0.5, quietly=True, turned=turned)
            if self._differing is not None:
                self._differing.set_on(kept.get("differences") is True)

    def leave(self) -> None:
        """The window closes: save where one is."""
        self._unsubscribe()
        if self._side is not None:
            self._side.viewer.popup.hide()
            self._side.reader.leave()
            self._side.pages.close()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        if self._pane is not None:
            self._pane.set_theme(theme)

    def set_typography(self, typography: Typography) -> None:
        """Other letters."""
        if self._side is not None:
            self._side.viewer.set_typography(typography)

    # ---- which text the keys mean

    def calls(self, calls: Calls) -> Calls:
        """The calls of the table of actions, each on the text with the keys."""
        return {name: partial(self._call, name, call) for name, call in calls.items()}

    def _call(self, name: str, call: Callable[[], object]) -> None:
        side = self._side
        if side is None or (not self.has_keys and name != "show_text"):
            call()
        elif name == "show_text":
            to_second = self.is_open and not self.has_keys and self._window.viewer.face.hasFocus()
            (side.viewer.face.setFocus if to_second else call)()
        elif name in _OF_THE_FIRST:
            self._become_first()
            call()
        elif name not in side.calls or side.calls[name]() is False:
            call()

    # ---- making it

    def _make(self) -> tuple["Side", "BesidePane"]:
        if self._side is not None and self._pane is not None:
            return self._side, self._pane
        from reader_app.ui.compare_side import Side
        from reader_app.ui.differing import Differing, Text
        from reader_app.ui.viewer.beside_pane import BesidePane

        window = self._window
        viewer = Viewer(window.theme, window.viewer.typography)
        side = Side(self._session, self._state, self._tasks, viewer, self._colour, self)
        pane = BesidePane(viewer, window.theme)
        viewer.for_faces(window.actions_table.act_in)
        pane.closed.connect(self.close)
        pane.swap_requested.connect(self.swap)
        side.gone.connect(self.close)
        side.said.connect(self.said)
        side.failed.connect(self.failed)
        side.annotator.colour_used.connect(self.colour_used)
        side.annotator.colour_used.connect(self._annotator.set_colour)
        self._annotator.colour_used.connect(side.annotator.set_colour)
        side.annotator.edit_requested.connect(self._edit)
        side.state.opened_changed.connect(self._name)
        differing = Differing(self._tasks, Text(self._state, window.viewer), Text(side.state, viewer), self)
        differing.said.connect(self.said)
        differing.changed.connect(partial(self._show_differences, differing, pane))
        pane.differences.wanted.connect(differing.set_on)
        pane.differences.step_requested.connect(self.step_difference)
        self._side, self._pane, self._differing = side, pane, differing
        self.made.emit(side)
        return side, pane

    @staticmethod
    def _show_differences(differing: "Differing", pane: "BesidePane") -> None:
        pane.show_differences(is_on=differing.is_on, count=differing.count, current=differing.current)

    def _name(self) -> None:
        if self._side is not None and self._pane is not None and self._side.state.opened is not None:
            document = self._side.state.opened.document
            told = Namesakes(self._documents()).as_twin(document.id, short=True)
            self._pane.set_title(title_words(document), told or kind_of(document.file_name))

    def _edit(self, annotation_id: str, what: str) -> None:
        """Cards are of the first text."""
        self._become_first()
        self.edit_requested.emit(annotation_id, what)

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change; shown in the window's own."""
        side = self._side
        if side is None:
            return
        if QThread.currentThread() is self.thread():
            side.hear(change)
        else:
            self._tasks.post(partial(side.hear, change))
