"""The panel of the concordance: what there is, what can be done with it, the lines, and more context of one."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QVBoxLayout, QWidget

from reader_app.model.tag import Tag
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.find.concordance_context import ContextStrip
from reader_app.ui.find.concordance_head import ConcordanceHead
from reader_app.ui.find.concordance_model import ConcordanceModel
from reader_app.ui.find.concordance_view import ConcordanceView
from reader_app.ui.notes.tag_bar import TagBar
from reader_app.ui.text import plural
from reader_app.ui.theme import Theme, load_reading_font

_PATIENCE = 200  # ms before it is worth saying that lines are being gathered
LEVELS = 3  # of context: the line, its paragraph, the paragraphs around it


class ConcordancePanel(QWidget):
    """Takes lines through its `model`; signals say what the person wants."""

    shown = Signal()
    row_chosen = Signal(int)  # go to this hit
    row_changed = Signal(int)  # the keys are at this line
    range_wanted = Signal(int, int)  # tick these rows, both included, some of which are not loaded
    sort_chosen = Signal(object)  # a Sort
    extent_chosen = Signal(object)  # an Extent
    context_changed = Signal(int)  # 0: the line only, 1: its paragraph, 2: those around it too
    tags_chosen = Signal(list)  # names for the ticked lines
    tag_requested = Signal()
    highlight_requested = Signal()
    export_requested = Signal()
    copy_requested = Signal()
    retry_requested = Signal()
    results_requested = Signal()  # what was found is to be seen elsewhere
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ConcordanceModel(self)
        self.view = ConcordanceView(theme, self.model, family := load_reading_font())
        self.head = ConcordanceHead(theme)
        self._tagging = TagBar(theme)
        self._context = ContextStrip(theme, family)
        self._state = EmptyState("quote")
        self._pages = QStackedWidget()
        self._act = self.retry_requested  # what the button of a message asks for
        self._anchor = -1  # the line ticked last, where a range begins
        self._level = 0
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(lambda: self._say(self.tr("Gathering the lines…")))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_context_level(0)
        self.show_nothing_asked()

    # ---- what it shows

    def show_lines(self) -> None:
        """There are lines in the model."""
        self._patience.stop()
        self._pages.setCurrentWidget(self.view)
        self.head.set_usable(True)
        if self.hasFocus():
            self.focus_lines()

    def show_gathering(self) -> None:
        """The first lines are still to come; said only if that takes a while."""
        self._patience.start()

    def show_nothing_asked(self) -> None:
        """There is no query."""
        self._say(
            self.tr("Every hit on a line of its own"),
            self.tr("Search for something (Ctrl+K): its hits stand here one below the other, to sort, tick and tag."),
        )

    def show_no_hits(self, query: str) -> None:
        """The query finds nothing at all."""
        self._say(self.tr("“{query}” is in none of the texts").replace("{query}", query.strip()))

    def show_found_elsewhere(self, query: str, notes: int) -> None:
        """The query has no hits in texts, but finds so many notes, or documents by what is known of them."""
        found, where = self.tr("“{query}” finds documents, not words"), self.tr("They stand in the results.")
        if notes:
            found = self.tr("“{query}” finds notes, not words")
            where = self.tr("They stand in the results and among the library's notes.")
        self._say(found.replace("{query}", query.strip()), where, self.tr("Show the results"))
        self._act = self.results_requested

    def show_error(self, sentence: str) -> None:
        """The lines could not be had."""
        self._say(self.tr("The lines did not come"), sentence, self.tr("Try again"))
        self._act = self.retry_requested

    def set_context_level(self, level: int) -> None:
        """How much of the text around the current line shows below the lines."""
        self._level = min(LEVELS - 1, max(0, level))
        self._context.set_level(self._level)
        self.head.set_context_level(self._level)
        self._keep_in_sight()
        self.context_changed.emit(self._level)

    def set_context(self, before: str, match: str, after: str) -> None:
        """The current line's wider context."""
        self._context.set_passage(before, match, after)

    def ask_tags(self, lines: int, known: Sequence[Tag]) -> None:
        """Have tags typed for so many lines."""
        what = plural(lines, self.tr("Tag {n} line as"), self.tr("Tag {n} lines as"))
        self._tagging.ask(what, known)
        self._keep_in_sight()

    def focus_lines(self) -> None:
        """The keys belong to the lines, as soon as there are some; if they are elsewhere by then, they stay there."""
        is_shown = self._pages.currentWidget() is self.view
        (self.view if is_shown else self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def places(self) -> tuple[QWidget, ...]:
        """Where the keys may be while they mean the lines: all of it but where tags are typed."""
        return self, self.view, *self.head.findChildren(QAbstractButton), *self._state.findChildren(QAbstractButton)

    def forget_range(self) -> None:
        """Other lines are shown: a range begins anew."""
        self._anchor = -1

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        for part in (self.head, self.view, self._tagging, self._context, self._state):
            part.set_theme(theme)

    def sizeHint(self) -> QSize:
        """Some ten lines."""
        return QSize(640, 300)

    def minimumSizeHint(self) -> QSize:
        """A few lines at least."""
        return QSize(320, 140)

    # ---- ticks

    def toggle(self, row: int) -> None:
        """Tick a line, or take its tick away."""
        line = self.model.line(row)
        if line is not None:
            self._anchor = row
            self.model.tick((line,), not self.model.is_ticked(line))

    def tick_range(self, row: int) -> None:
        """Tick all lines from the one ticked last to this one."""
        first, last = sorted((self._anchor if self._anchor >= 0 else row, row))
        self._anchor = row
        lines = [self.model.line(number) for number in range(first, last + 1)] if last - first < 1000 else [None]
        if all(line is not None for line in lines):
            self.model.tick((line for line in lines if line is not None), True)
        else:
            self.range_wanted.emit(first, last)

    def tick_all(self, is_ticked: bool) -> None:
        """Tick all lines, or none."""
        self.model.ticks.put_all(is_ticked)
        self.model.ticked_anew()

    def invert(self) -> None:
        """Tick those that are not."""
        self.model.ticks.invert()
        self.model.ticked_anew()

    # ---- inside

    def showEvent(self, event: QShowEvent) -> None:
        """What it shows may be old."""
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The head says what there is room for."""
        super().resizeEvent(event)
        self.head.fit(self.width())

    def _keep_in_sight(self) -> None:
        """The lines have less room than before: the current one is still to be seen."""
        QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))

    def _say(self, title: str, body: str = "", action: str = "") -> None:
        self._patience.stop()
        if self.view.hasFocus():
            self.setFocus()
        self._state.set_message(title, body, action)
        self._pages.setCurrentWidget(self._state)
        self.head.set_usable(False)

    def _acted(self) -> None:
        self._act.emit()

    def _lay_out(self) -> None:
        self.setProperty("kind", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Concordance"))
        self.view.setAccessibleName(self.tr("Lines of the concordance"))
        for page in (self.view, self._state):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self._tagging):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addWidget(self._context)

    def _connect(self) -> None:
        view, head = self.view, self.head
        view.activated_row.connect(self.row_chosen)
        view.selectionModel().currentRowChanged.connect(lambda now, _: self.row_changed.emit(now.row()))
        view.toggled.connect(self.toggle)
        view.ranged.connect(self.tick_range)
        view.inverted.connect(self.invert)
        view.menu_wanted.connect(head.show_menu)
        view.copied.connect(self.copy_requested)
        view.widened.connect(lambda by: self.set_context_level(self._level + by))
        for source in (view, head):
            source.all_ticked.connect(self.tick_all)
        head.inverted.connect(self.invert)
        head.sort_chosen.connect(self.sort_chosen)
        head.extent_chosen.connect(self.extent_chosen)
        head.tag_requested.connect(self.tag_requested)
        head.highlight_requested.connect(self.highlight_requested)
        head.export_requested.connect(self.export_requested)
        head.copy_requested.connect(self.copy_requested)
        head.close_requested.connect(self.close_requested)
        head.context_requested.connect(lambda: self.set_context_level((self._level + 1) % LEVELS))
        self._tagging.chosen.connect(self.tags_chosen)
        self._tagging.left.connect(self.focus_lines)
        self._state.acted.connect(self._acted)
