"""The panes of a window behind its tabs: each is made when it is first looked at, or has something to show."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from reader_app.ui.panes import Panes
from reader_app.ui.tabs import put_into_tab, tabbed
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.ui.find.results_pane import ResultsPane
    from reader_app.ui.glossary.pane import GlossaryPane
    from reader_app.ui.notes.outline_pane import OutlinePane
    from reader_app.ui.notes.tags_pane import TagsPane

_RESULTS, _TAGS, _OUTLINE, _GLOSSARY = 1, 1, 2, 3  # places of tabs


class LateTabs(QMainWindow):
    """A window with tabs at its left and right, of which the first of each shows at the start. To ask is to make."""

    tags_made = Signal(object)  # the TagsPane, for who has something to put into it
    outline_made = Signal(object)  # the OutlinePane, likewise

    theme: Theme  # the one it wears
    panes: Panes  # where the tabs are

    def _stand_tabs(
        self, library: QWidget, at_left: tuple[str, ...], notes: QWidget, at_right: tuple[str, ...]
    ) -> None:
        """Put up the tabs, called by these names, with the panes that are looked at first."""
        self._tags: TagsPane | None = None
        self._outline: OutlinePane | None = None
        self.left: QTabWidget = tabbed(self, *self._pages(library, at_left))
        self.left.currentChanged.connect(lambda: self.results)
        self.right: QTabWidget = tabbed(self, *self._pages(notes, at_right))
        self.right.currentChanged.connect(self._look_at)

    def _pages(self, first: QWidget, names: tuple[str, ...]) -> list[tuple[QWidget, str]]:
        return [(QWidget(self) if place else first, name) for place, name in enumerate(names)]

    @cached_property
    def results(self) -> "ResultsPane":
        """The other pane at the left."""
        from reader_app.ui.find.results_pane import ResultsPane

        pane = ResultsPane(self.theme, self)
        _fill(self.left, _RESULTS, pane)
        return pane

    @property
    def tags(self) -> "TagsPane":
        """The codebook."""
        if self._tags is None:
            from reader_app.ui.notes.tags_pane import TagsPane

            self._tags = TagsPane(self.theme, self)
            _fill(self.right, _TAGS, self._tags)
            self.tags_made.emit(self._tags)
        return self._tags

    @property
    def outline(self) -> "OutlinePane":
        """The headings of the document."""
        if self._outline is None:
            from reader_app.ui.notes.outline_pane import OutlinePane

            self._outline = OutlinePane(self.theme, self)
            _fill(self.right, _OUTLINE, self._outline)
            self.outline_made.emit(self._outline)
        return self._outline

    @cached_property
    def glossary(self) -> "GlossaryPane":
        """The last pane at the right, wanted soon after the first paint."""
        from reader_app.ui.glossary.pane import GlossaryPane

        pane = GlossaryPane(self.theme, self)
        _fill(self.right, _GLOSSARY, pane)
        return pane

    def show_at_right(self, pane: QWidget) -> None:
        """Bring one of the panes at the right to the front."""
        self.panes.set_open("right", True)
        self.right.setCurrentWidget(pane)

    def go_to(self, pane: QWidget) -> None:
        """The same, with the keys in it; where it has no use for them, on its tab."""
        self.show_at_right(pane)
        pane.setFocus()
        if not pane.isAncestorOf(self.focusWidget() or self):
            self.right.tabBar().setFocus()

    def _dress_late(self, theme: Theme) -> None:
        """Dress those there are by now in a theme; the glossary has a presenter that does it."""
        results: ResultsPane | None = vars(self).get("results")
        for part in (self._tags, self._outline, results):
            if part is not None:
                part.set_theme(theme)

    def _look_at(self, place: int) -> None:
        if place == _TAGS:
            _ = self.tags
        elif place == _OUTLINE:
            _ = self.outline


def _fill(tabs: QTabWidget, place: int, pane: QWidget) -> None:
    """Put a pane where an empty page stands."""
    put_into_tab(tabs, tabs.widget(place) or pane, pane)
