"""The query language on one sheet over the window; a click on an example searches for it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.find.query_words import Row, Section, sections
from reader_app.ui.icons import icon
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.overlay import Overlay
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

_WIDEST, _TALLEST = 1060, 700  # px of the sheet
_WIDEST_EXAMPLE, _CHIP_EDGES = '"Global Cybersecurity Agenda"', 28  # px around its words
_TWO_COLUMNS = 860  # px of the sheet from which sections stand side by side


class QueryHelp(Overlay):
    """Covers its parent. `toggle` shows and hides it; the focus goes back to where it was."""

    tried = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._close = QToolButton()
        self._scroll = QScrollArea()
        self._body = QWidget()
        self._columns = QHBoxLayout()
        self._halves = (QVBoxLayout(), QVBoxLayout())
        self._lay_out()
        self.setAccessibleName(self.tr("What you can search for"))
        self.set_theme(theme)

    def toggle(self) -> None:
        """Show, or hide."""
        if self.isVisible():
            self.hide()
            return
        self.open_at(self._scroll)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self.update()

    # ---- Qt's own doors

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab goes round on the sheet."""
        stops: list[QWidget] = [self._scroll, *self.findChildren(QPushButton), self._close]
        now = next_to = self.window().focusWidget()
        at = stops.index(next_to) if now in stops and next_to is not None else -1
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        return True

    # ---- laying out

    def _lay_out(self) -> None:
        title = QLabel(self.tr("What you can search for"))
        title.setProperty("kind", "strong")
        font = QFont(title.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        title.setFont(font)
        hint = QLabel(self.tr("Click an example to try it."))
        hint.setProperty("kind", "dim")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.hide)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(title)
        top.addWidget(hint, 1)
        top.addWidget(self._close)
        body = self._body
        self._columns.setSpacing(32)
        self._columns.setContentsMargins(0, 12, 12, 8)
        body.setLayout(self._columns)
        half = len(sections()) // 2
        for place, half_of in zip(self._halves, (sections()[:half], sections()[half:]), strict=True):
            place.setSpacing(6)
            for number, section in enumerate(half_of):
                self._add_section(place, section, is_first=number == 0)
            place.addStretch(1)
            self._columns.addLayout(place, 1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Examples"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for see_through in (self._scroll.viewport(), body):
            see_through.setAutoFillBackground(False)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 16, 12, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)

    def _add_section(self, column: QVBoxLayout, section: Section, *, is_first: bool) -> None:
        title, rows = section
        heading = QLabel(title)
        heading.setProperty("kind", "strong")
        heading.setContentsMargins(0, 0 if is_first else 12, 0, 0)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(self._row(row))

    def _row(self, row: Row) -> QWidget:
        """The examples, and beside them what they find."""
        examples, what = row
        made, chips = QWidget(), QWidget()
        chips.setFixedWidth(self.fontMetrics().horizontalAdvance(_WIDEST_EXAMPLE) + _CHIP_EDGES)
        flow = FlowLayout(chips, gap=4)
        for example in examples:
            button = QPushButton(example)
            button.setProperty("kind", "chip")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(self.tr("{example}: {what}").format(example=example, what=what))
            button.clicked.connect(lambda _=False, example=example: self._try(example))
            flow.addWidget(button)
        words = QLabel(what)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setContentsMargins(0, 4, 0, 0)  # in line with the words in the pills
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(chips, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        return made

    def _try(self, example: str) -> None:
        self._before = None  # the search takes the focus
        self.hide()
        self.tried.emit(example)

    def _fit(self) -> None:
        """Take the parent's size; the sheet is as high as its columns, within bounds."""
        self.setGeometry(self._covered.rect())
        width = min(for_letters(self, _WIDEST), self.width() - 32)
        is_wide = width >= for_letters(self, _TWO_COLUMNS)
        self._columns.setDirection(QHBoxLayout.Direction.LeftToRight if is_wide else QHBoxLayout.Direction.TopToBottom)
        inner = width - 24 - 12 - 14
        wanted = self._columns.heightForWidth(inner)
        height = min(wanted + for_letters(self, 88), for_letters(self, _TALLEST), self.height() - 32)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)
