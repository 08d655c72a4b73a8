"""The head of the concordance: totals, a tick for all, what to do with the ticked lines, order and context."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from reader_app.model.annotation import Extent
from reader_app.model.query import Sort
from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.icons import icon
from reader_app.ui.text import SEPARATOR, for_letters, plural
from reader_app.ui.theme import Theme

_ICON = 18  # px
# px of width, for letters of the usual size: from which buttons say what they do, below which the order is an icon
_ROOMY, _TIGHT = 920, 640


class ConcordanceHead(QWidget):
    """One row above the lines."""

    all_ticked = Signal(bool)
    inverted = Signal()
    sort_chosen = Signal(object)  # a Sort
    extent_chosen = Signal(object)  # an Extent
    tag_requested = Signal()
    highlight_requested = Signal()
    context_requested = Signal()  # the next measure of context
    export_requested = Signal()
    copy_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all = QCheckBox()
        self._said = ElidedLabel()
        self._tag = self._button(self.tr("Tag"), self.tr("Tag the ticked lines (Shift+T)"))
        self._highlight = self._button(self.tr("Highlight"), self.tr("Highlight the ticked lines (Shift+H)"))
        self._extent = self._button("", self.tr("What Tag and Highlight mark of each ticked line"))
        self._sort = self._button("", self.tr("Order of the lines"))
        self._context = self._button("", self.tr("More of the text around a line (Ctrl+Right, Ctrl+Left)"))
        self._more = self._button("", self.tr("More about the lines"))
        self._close = self._button("", self.tr("Close the concordance (Ctrl+Shift+K)"))
        self._sorts: dict[Sort, str] = {}
        self._extents: dict[Extent, str] = {}
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_sort(Sort.DOCUMENT)
        self.set_extent(Extent.WORDS)
        self.set_counts(0, 0, 0)

    def set_counts(self, hits: int, documents: int, ticked: int, *, at_least: bool = False) -> None:
        """How many lines there are, of how many documents, and how many are ticked. at_least: there may be more."""
        found = self.tr("{hits} in {documents}").format(
            hits=plural(hits, self.tr("{n} hit"), self.tr("{n} hits")),
            documents=plural(documents, self.tr("{n} document"), self.tr("{n} documents")),
        )
        found = self.tr("at least {hits}").format(hits=found) if at_least else found
        chosen = plural(ticked, self.tr("{n} ticked"), self.tr("{n} ticked")) if ticked else ""
        self._said.setText(SEPARATOR.join(part for part in (found, chosen) if part) if hits else self.tr("Concordance"))
        state = Qt.CheckState
        self._all.setCheckState(
            state.Unchecked if not ticked else state.Checked if ticked == hits else state.PartiallyChecked
        )

    def set_sort(self, sort: Sort) -> None:
        """The order the lines are in."""
        for action in self._sort.menu().actions():
            action.setChecked(action.data() == sort)
        self._sort.setText(self._sorts[sort])
        self._sort.setAccessibleName(self.tr("Order: {order}").format(order=self._sorts[sort]))

    def set_extent(self, extent: Extent) -> None:
        """What is marked of each line."""
        for action in self._extent.menu().actions():
            action.setChecked(action.data() == extent)
        self._extent.setText(self._extents[extent])
        self._extent.setAccessibleName(self.tr("Marked of each line: {extent}").format(extent=self._extents[extent]))

    def set_context_level(self, level: int) -> None:
        """How much context is shown; 0 for the lines only."""
        self._context.setChecked(level > 0)

    def set_usable(self, is_usable: bool) -> None:
        """Whether there are lines to do something with."""
        for part in (self._all, self._tag, self._highlight, self._extent, self._sort, self._context, self._more):
            part.setVisible(is_usable)

    def fit(self, width: int) -> None:
        """Say what the buttons do where there is room in so many px."""
        style = Qt.ToolButtonStyle
        words = style.ToolButtonTextBesideIcon if width >= for_letters(self, _ROOMY) else style.ToolButtonIconOnly
        for button in (self._tag, self._highlight):
            button.setToolButtonStyle(words)
        is_tight = width < for_letters(self, _TIGHT)
        for button in (self._extent, self._sort):
            button.setToolButtonStyle(style.ToolButtonIconOnly if is_tight else style.ToolButtonTextBesideIcon)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        pictures = {
            self._tag: "tag",
            self._highlight: "highlight",
            self._extent: "extent",
            self._sort: "sort",
            self._context: "outline",
            self._more: "more",
            self._close: "close",
        }
        for button, picture in pictures.items():
            button.setIcon(icon(picture, theme))

    def show_menu(self, place: QPoint) -> None:
        """What else can be done with the lines, at a place on the screen."""
        self._more.menu().popup(place)

    # ---- inside

    def _button(self, words: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setIconSize(QSize(_ICON, _ICON))
        return button

    def _lay_out(self) -> None:
        self._all.setAccessibleName(self.tr("Tick all lines"))
        self._all.setToolTip(self.tr("Tick all lines, or none (Ctrl+A, Ctrl+Shift+A)"))
        self._said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._context.setCheckable(True)
        self._extent.setMenu(self._extent_menu())
        self._sort.setMenu(self._sort_menu())
        self._more.setMenu(self._more_menu())
        for button in (self._extent, self._sort, self._more):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(2)
        row.addWidget(self._all)
        row.addSpacing(4)
        row.addWidget(self._said, 1)
        for button in (
            self._tag, self._highlight, self._extent, self._sort, self._context, self._more, self._close,
        ):  # fmt: skip
            row.addWidget(button)

    def _extent_menu(self) -> QMenu:
        self._extents = {
            Extent.WORDS: self.tr("Words found"),
            Extent.SENTENCE: self.tr("Sentences"),
            Extent.PARAGRAPH: self.tr("Paragraphs"),
        }
        menu, group = _choice(self)
        for extent, words in self._extents.items():
            _add(menu, group, words, extent, self.extent_chosen.emit)
        return menu

    def _sort_menu(self) -> QMenu:
        left, right = self.tr("Word {n} left"), self.tr("Word {n} right")
        self._sorts = {
            Sort.DOCUMENT: self.tr("By document"),
            Sort.DATE: self.tr("By date"),
            Sort.LEFT_1: left.format(n=1),
            Sort.LEFT_2: left.format(n=2),
            Sort.LEFT_3: left.format(n=3),
            Sort.RIGHT_1: right.format(n=1),
            Sort.RIGHT_2: right.format(n=2),
            Sort.RIGHT_3: right.format(n=3),
        }
        menu, group = _choice(self)
        for sort, words in self._sorts.items():
            if sort in {Sort.LEFT_1, Sort.RIGHT_1}:
                menu.addSeparator()
            _add(menu, group, words, sort, self.sort_chosen.emit)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, keys, call in (
            (self.tr("Tick all lines"), "Ctrl+A", lambda: self.all_ticked.emit(True)),
            (self.tr("Tick no line"), "Ctrl+Shift+A", lambda: self.all_ticked.emit(False)),
            (self.tr("Invert the ticks"), "Ctrl+I", self.inverted.emit),
            ("", "", None),
            (self.tr("Copy lines"), "Ctrl+C", self.copy_requested.emit),
            (self.tr("Export lines…"), "", self.export_requested.emit),
        ):
            if call is None:
                menu.addSeparator()
                continue
            native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{words}\t{native}" if keys else words, call)
        return menu

    def _connect(self) -> None:
        self._all.clicked.connect(lambda: self.all_ticked.emit(self._all.checkState() != Qt.CheckState.Unchecked))
        self._tag.clicked.connect(self.tag_requested)
        self._highlight.clicked.connect(self.highlight_requested)
        self._context.clicked.connect(self.context_requested)
        self._close.clicked.connect(self.close_requested)


def _choice(parent: QWidget) -> tuple[QMenu, QActionGroup]:
    """A menu of which one thing is chosen."""
    menu = QMenu(parent)
    return menu, QActionGroup(menu)


def _add(menu: QMenu, group: QActionGroup, words: str, value: object, chosen: Callable[[object], None]) -> None:
    action = group.addAction(menu.addAction(words))
    action.setCheckable(True)
    action.setData(value)
    action.triggered.connect(lambda _=False: chosen(value))
