"""A sheet with a title, a field to narrow it by, and one list; Enter, and a click or two, chooses a line."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.overlay import Overlay
from reader_app.ui.sheets.lines import Line, LineDelegate, Lines
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

_WIDTH, _HEIGHT = 720, 520  # px at most
_BESIDE = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class ListSheet(Overlay):
    """Covers its parent. The keys go to the field, and its arrows to the list."""

    chosen = Signal(str)  # the line's key
    beside_chosen = Signal(str)  # the same, with Ctrl+Shift+Enter
    selected = Signal()  # another line

    def __init__(
        self, title: str, look_for: str, hint: str, nothing: str, theme: Theme, parent: QWidget, *, ranked: bool = False
    ) -> None:
        """All words are translated already. nothing: what is said where there is no line. ranked: see `Lines`."""
        super().__init__(theme, parent)
        self.field = FilterField("search")
        self._close = QToolButton()
        self._lines = Lines(self, ranked=ranked)
        self._list = QListView()
        self._list.setProperty("kind", "bare")
        self._delegate = LineDelegate(theme, self._list)
        self._nothing = QLabel(nothing)
        self._foot = QHBoxLayout()
        self.setAccessibleName(title)
        self.field.setPlaceholderText(look_for)
        self.field.setAccessibleName(look_for)
        self._lay_out(title, hint)
        self.field.textChanged.connect(self._look_for)
        self.field.installEventFilter(self)
        self._list.pressed.connect(self.selected)
        self._list.clicked.connect(self._choose)
        self.set_theme(theme)

    def choose_by_two_clicks(self) -> None:
        """One click selects a line, as where a choice is not taken lightly."""
        self._list.clicked.disconnect(self._choose)
        self._list.doubleClicked.connect(self._choose)

    def add_button(self, text: str, tip: str) -> QPushButton:
        """A button below the list."""
        button = QPushButton(text)
        button.setToolTip(tip)
        self._foot.addWidget(button)
        return button

    def open_with(self, lines: Sequence[Line]) -> None:
        """Show these lines."""
        self.field.clear()
        self.set_lines(lines)
        self.open_at(self.field)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Other lines, the one where one is before one's eyes."""
        self._lines.set_lines(lines)
        self.select(self._lines.row_of_here())

    def leave(self) -> None:
        """Hide; the focus goes where the choice leads, not back."""
        self._before = None
        self.hide()

    @property
    def line(self) -> Line | None:
        """The line selected."""
        index = self._list.currentIndex()
        return self._lines.line(index.row()) if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.field.set_theme(theme)
        self._delegate.set_theme(theme)
        self._close.setIcon(icon("close", theme))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the list."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _STEPS:
                self.select(self._list.currentIndex().row() + _STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                is_beside = event.modifiers() & _BESIDE == _BESIDE
                self._choose(self._list.currentIndex(), beside=is_beside)
                return True
            if key == Qt.Key.Key_Escape and not self.field.text():
                self.hide()
                return True
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab goes round on the sheet."""
        buttons = [each for each in self.findChildren(QPushButton) if each.isEnabled()]
        stops: list[QWidget] = [self.field, *buttons, self._close]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def _look_for(self, words: str) -> None:
        self._lines.look_for(words)
        self.select(0)

    def select(self, row: int) -> None:
        """Select the line in this row, or the nearest there is."""
        rows = self._lines.rowCount()
        self._nothing.setVisible(not rows)
        self._list.setVisible(bool(rows))
        if rows:
            index = self._lines.index(max(0, min(row, rows - 1)))
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)
            self.selected.emit()

    def choose(self) -> None:
        """The line selected, as Enter does."""
        self._choose(self._list.currentIndex())

    def _choose(self, index: QModelIndex, *, beside: bool = False) -> None:
        if index.isValid():
            (self.beside_chosen if beside else self.chosen).emit(self._lines.line(index.row()).key)

    def _lay_out(self, title: str, hint: str) -> None:
        head = QLabel(title)
        head.setProperty("kind", "strong")
        font = QFont(head.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        head.setFont(font)
        explained = QLabel(hint)
        explained.setProperty("kind", "dim")
        explained.setWordWrap(True)
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self._close)
        self._list.setModel(self._lines)
        self._list.setItemDelegate(self._delegate)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(title)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing.setProperty("kind", "dim")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._foot.setSpacing(8)
        self._foot.addWidget(explained, 1)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.field)
        column.addWidget(self._list, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(self._foot)

    def _fit(self) -> None:
        """In the middle of the parent, with room around it."""
        self.setGeometry(self._covered.rect())
        width = min(for_letters(self, _WIDTH), self.width() - 32)
        height = min(for_letters(self, _HEIGHT), self.height() - 32)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
