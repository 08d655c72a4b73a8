"""All keys on one sheet over the window: F1 brings it, typing searches it, Esc sends it away."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader_app.ui.filter_field import FilterField
from reader_app.ui.library.rows import folded
from reader_app.ui.overlay import Overlay
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

Section = tuple[str, tuple[tuple[str, str], ...]]  # title, ((keys, what they do), …)

_WIDEST, _TALLEST = 1120, 640  # pixels of the sheet
_COLUMN = 340  # the least a column needs
_KEYS = 116  # pixels kept for keys


class Keys(QWidget):
    """Keys drawn as caps: "Ctrl+Shift+Z" as three."""

    def __init__(self, keys: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caps = [*keys[:-2].split("+"), "+"] if keys.endswith("++") else keys.split("+")
        font = QFont(self.font())
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.92)
        self.setFont(font)
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """The caps side by side."""
        return QSize(max(_KEYS, sum(map(self._cap_width, self._caps)) + 4 * len(self._caps)), self._cap_height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rounded caps with a firmer lower edge."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = 0.5
            for cap in self._caps:
                frame = QRectF(x, 0.5, self._cap_width(cap), self._cap_height())
                painter.setPen(QPen(theme.colour("scroll"), 1))
                painter.setBrush(theme.colour("panel"))
                painter.drawRoundedRect(frame, 4, 4)
                foot = frame.bottom() + 0.6
                painter.drawLine(QPointF(x + 4, foot), QPointF(frame.right() - 4, foot))
                painter.setPen(theme.colour("text"))
                painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), cap)
                x += frame.width() + 4

    def _cap_width(self, cap: str) -> int:
        return max(QFontMetrics(self.font()).horizontalAdvance(cap) + 12, 22)

    def _cap_height(self) -> int:
        return QFontMetrics(self.font()).height() + 4


class ShortcutsView(Overlay):
    """Covers its parent. `toggle` shows and hides it; the focus goes back to where it was."""

    guide_wanted = Signal()

    def __init__(self, sections: Sequence[Section], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sections: tuple[Section, ...] = tuple(sections)
        self._title = QLabel(self.tr("All shortcuts"))
        self._title.setProperty("kind", "strong")
        self._words = FilterField("search")
        self._words.setPlaceholderText(self.tr("Search keys and actions"))
        self._words.setAccessibleName(self.tr("Search keys and actions"))
        self._nothing = QLabel(self.tr("No shortcut for that."))
        self._nothing.setProperty("kind", "dim")
        self._guide = QPushButton(self.tr("Read the guide"))
        self._guide.setProperty("kind", "link")
        self._guide.setToolTip(self.tr("The guide, with pictures"))
        self._body = QWidget()
        self._columns = QHBoxLayout(self._body)
        self._scroll = Scrolled(self._body)
        self._lay_out()
        self.setAccessibleName(self.tr("All shortcuts"))
        self._words.textChanged.connect(self._fill)
        self._words.left.connect(self.hide)
        self._guide.clicked.connect(self.hide)
        self._guide.clicked.connect(self.guide_wanted)
        self.set_theme(theme)

    def toggle(self) -> None:
        """Show, or hide."""
        if self.isVisible():
            self.hide()
            return
        self._words.clear()
        self.open_at(self._words)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._words.set_theme(theme)
        for keys in self._body.findChildren(Keys):
            keys.set_theme(theme)
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab stays on the sheet."""
        stops = [self._words, self._scroll, self._guide]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if next else -1)) % len(stops)].setFocus(reason)
        return True

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        self._title.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self._guide)
        top.addStretch(1)
        top.addWidget(self._words, 2)
        self._columns.setContentsMargins(0, 0, 8, 0)
        self._columns.setSpacing(32)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.tr("Shortcuts"))
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 20, 12, 16)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)

    def _fit(self) -> None:
        """Take the parent's size; the sheet is as high as its columns, within bounds."""
        self.setGeometry(self._covered.rect())
        width, tallest = min(_WIDEST, self.width() - 32), min(_TALLEST, self.height() - 32)
        self._sheet.resize(width, tallest)
        self._fill()
        head = self._words.sizeHint().height() + 72
        height = min(self._body.sizeHint().height() + head, tallest)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _fill(self) -> None:
        """Set the sections that match into columns of like height."""
        while (item := self._columns.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old is not self._nothing:
                old.hide()
                old.deleteLater()
        found = matching(self._sections, self._words.text())
        for sections in balanced(found, max(1, (self._sheet.width() - 40) // for_letters(self, _COLUMN))):
            column = self._column(sections)
            self._columns.addWidget(column, 1, Qt.AlignmentFlag.AlignTop)
            column.show()  # now: its height is asked for at once
        self._nothing.setVisible(not found)
        if not found:
            self._columns.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)

    def _column(self, sections: Sequence[Section]) -> QWidget:
        column = QWidget()
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        drawn: list[Keys] = []
        for title, rows in sections:
            heading = QLabel(title)
            heading.setProperty("kind", "strong")
            heading.setContentsMargins(0, 0 if lines.count() == 0 else 14, 0, 2)
            lines.addWidget(heading)
            for shortcut, what in rows:
                line = QHBoxLayout()
                line.setSpacing(12)
                words = QLabel(what)
                words.setWordWrap(True)
                drawn.append(Keys(shortcut, self._theme))
                line.addWidget(drawn[-1])
                line.addWidget(words, 1)
                lines.addLayout(line)
        widest = max(keys.sizeHint().width() for keys in drawn)
        for keys in drawn:
            keys.setFixedWidth(widest)  # so that all words begin at one line
        return column


def matching(sections: Sequence[Section], words: str) -> tuple[Section, ...]:
    """The rows with all the words in keys, action or section; sections left empty are left out."""
    wanted = folded(words).split()
    found = (
        (title, tuple(r for r in rows if all(word in folded(f"{r[0]} {r[1]} {title}") for word in wanted)))
        for title, rows in sections
    )
    return tuple((title, rows) for title, rows in found if rows)


def balanced(sections: Sequence[Section], columns: int) -> list[tuple[Section, ...]]:
    """Sections in order, in at most so many columns, the highest as low as can be."""
    if not sections:
        return []
    places = range(1, len(sections))
    best: tuple[int, list[tuple[Section, ...]]] | None = None
    for cuts in combinations(places, min(columns, len(sections)) - 1):
        bounds = (0, *cuts, len(sections))
        split = [tuple(sections[a:b]) for a, b in pairwise(bounds)]
        height = max(sum(len(rows) + 2 for _, rows in column) for column in split)
        if best is None or height < best[0]:
            best = height, split
    return best[1] if best is not None else []
