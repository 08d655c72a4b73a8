"""The concordance of a window: made when it is opened for the first time."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader_app.model.annotation import Colour, Extent
from reader_app.model.document import Document, Listed
from reader_app.model.query import Sort
from reader_app.services.session import Session
from reader_app.ui.main_window import MainWindow
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.find.concordance_presenter import ConcordancePresenter


class ConcordanceDoor(QObject):
    """Opens and closes the panel below the text, and hands on what is asked of it."""

    opened = Signal(str, object)  # document id, span: go there
    said = Signal(str)
    failed = Signal(str)
    progress = Signal(str)  # how far the marking of many lines has come; empty at the end

    def __init__(
        self,
        session: Session,
        state: State,
        tasks: Tasks,
        window: MainWindow,
        documents: Callable[[], Mapping[str, Document | Listed]],
        colour: Colour,
    ) -> None:
        super().__init__(window)
        self._session, self._state, self._tasks, self._window = session, state, tasks, window
        self._documents, self._colour = documents, colour
        self._made: ConcordancePresenter | None = None
        self._kept = "", "", ""  # the order of its lines, what is marked of them, and their folder, until it is made

    def state(self) -> dict[str, Any]:
        """Whether it is open, and how its lines are ordered, marked and exported, to be given to `restore`."""
        is_open = self._window.panes.is_open("below")
        made = self._made
        sort, extent, folder = (str(made.sort), str(made.extent), made.folder) if made is not None else self._kept
        return {"open": is_open, "sort": sort, "extent": extent, "folder": folder}

    def restore(self, state: object) -> None:
        """Open it, as it was; nonsense is ignored."""
        kept = state if isinstance(state, dict) else {}
        self._kept = str(kept.get("sort", "")), str(kept.get("extent", "")), str(kept.get("folder", ""))
        if kept.get("open") is True:
            self._presenter()
            self._window.panes.set_open("below", True)

    def toggle(self) -> None:
        """Open it with the keys in its lines, or close it."""
        panes = self._window.panes
        presenter = self._presenter()
        is_open = not panes.is_open("below")
        panes.set_open("below", is_open)
        if is_open:
            presenter.panel.focus_lines()
        elif self._state.opened is not None:
            self._window.viewer.face.setFocus()

    def step(self, by: int) -> bool:
        """To the next (1) or previous (-1) line's hit, where the panel is open and has lines; whether it did."""
        return self._made is not None and self._window.panes.is_open("below") and self._made.step(by)

    def tag(self) -> None:
        """Type tags for all ticked lines."""
        if self._is_open():
            self._presenter().tag()

    def highlight(self) -> None:
        """Mark all ticked lines."""
        if self._is_open():
            self._presenter().highlight()

    def cancel(self) -> None:
        """Stop marking lines; what is marked stays."""
        if self._made is not None:
            self._made.marker.cancel()

    def set_colour(self, colour: Colour) -> None:
        """The colour to highlight in: the one used last."""
        self._colour = colour
        if self._made is not None:
            self._made.set_colour(colour)

    def set_theme(self, theme: Theme) -> None:
        """Dress the panel in a theme."""
        if self._made is not None:
            self._made.panel.set_theme(theme)

    def _show_results(self) -> None:
        """What the query finds, where it has no lines."""
        self._window.panes.set_open("left", True)
        self._window.left.setCurrentWidget(self._window.results)
        self._window.results.focus_list()

    def _is_open(self) -> bool:
        is_open = self._window.panes.is_open("below")
        if not is_open:
            self.said.emit(self.tr("Open the concordance first (Ctrl+Shift+K) and tick lines there."))
        return is_open

    def _presenter(self) -> "ConcordancePresenter":
        if self._made is None:
            from reader_app.ui.find.concordance_panel import ConcordancePanel
            from reader_app.ui.find.concordance_presenter import ConcordancePresenter

            window = self._window
            panel = ConcordancePanel(window.theme, window)
            for place in panel.places():
                place.addActions([window.actions_table[name] for name in ("tag_lines", "highlight_lines")])
            window.panes.set_below(panel)
            made = ConcordancePresenter(
                self._session, self._state, self._tasks, panel, self._documents, self._colour, self
            )
            made.opened.connect(self.opened)
            made.said.connect(self.said)
            made.failed.connect(self.failed)
            made.closed.connect(self.toggle)
            panel.results_requested.connect(self._show_results)
            made.marker.progress.connect(self.progress)
            self._made = made
            sort, extent, made.folder = self._kept
            if extent in set(Extent):
                made.set_extent(Extent(extent))
            if sort in set(Sort):
                made.order(Sort(sort))
        return self._made
