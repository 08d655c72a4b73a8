"""All keys on one sheet over the window: F1 brings it, typing searches actions, Enter does the one found."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader_app.ui.actions import HelpRow
from reader_app.ui.filter_field import FilterField
from reader_app.ui.library.rows import folded
from reader_app.ui.overlay import Overlay
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

Section = tuple[str, tuple[HelpRow, ...]]  # with its title

_WIDEST, _TALLEST = 1120, 640  # pixels of the sheet
_COLUMN = 340  # the least a column needs
_KEYS = 116  # pixels kept for keys
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGES = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Keys(QWidget):
    """Keys drawn as caps: "Ctrl+Shift+Z" as three."""

    def __init__(self, keys: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._caps = [*keys[:-2].split("+"), "+"] if keys.endswith("++") else keys.split("+") if keys else []
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


class _Line(QWidget):
    """An action with its keys; marked: Enter does it."""

    def __init__(self, row: HelpRow, theme: Theme) -> None:
        super().__init__()
        self.name, self.keys = row.name, Keys(row.keys, theme)
        self._theme, self._is_marked = theme, False
        words = QLabel(row.what)
        words.setWordWrap(True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.keys)
        line.addWidget(words, 1)
        self.setAccessibleName(row.what)

    def mark(self, is_marked: bool) -> None:
        """Whether Enter does this."""
        self._is_marked = is_marked
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground under the marked one."""
        if self._is_marked:
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent_soft"))
                painter.drawRoundedRect(self.rect(), 5, 5)


class ShortcutsView(Overlay):
    """Covers its parent. `toggle` shows and hides it; the focus goes back to where it was."""

    guide_wanted = Signal()
    chosen = Signal(str)  # the name of an action; the sheet is gone

    def __init__(self, sections: Sequence[Section], theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._sections: tuple[Section, ...] = tuple(sections)
        self._found: list[_Line] = []  # what Enter can do of what was looked for
        self._at = 0
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
        self._words.installEventFilter(self)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean what is below."""
        if watched is self._words and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._is_for_the_list(event)
        return super().eventFilter(watched, event)

    def _is_for_the_list(self, event: QKeyEvent) -> bool:
        """Arrows go through the actions found, where there are any; else they scroll, as the page keys do."""
        key, has_words = Qt.Key(event.key()), bool(self._words.text())
        if key in _STEPS and self._found:
            self._mark(self._at + _STEPS[key])
        elif key in _STEPS or key in _PAGES or (key in _ENDS and not has_words):
            QApplication.sendEvent(self._scroll, event)
        elif key in _ENTER:
            self._choose()
        elif key == Qt.Key.Key_Escape and not has_words:
            self.hide()
        else:
            return False
        return True

    def _mark(self, place: int) -> None:
        self._at = max(0, min(place, len(self._found) - 1))
        for number, line in enumerate(self._found):
            line.mark(number == self._at)
        if self._found:
            self._scroll.ensureWidgetVisible(self._found[self._at])
            self._words.setAccessibleDescription(self._found[self._at].accessibleName())

    def _choose(self) -> None:
        if self._found:
            name = self._found[self._at].name
            self.hide()
            self.chosen.emit(name)

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
        """Set the sections that match into columns of like height; what was looked for can be done by Enter."""
        self._found = []
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
        self._mark(0)

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
            for row in rows:
                line = _Line(row, self._theme)
                drawn.append(line.keys)
                lines.addWidget(line)
                if row.name and self._words.text().strip():
                    self._found.append(line)
        widest = max(keys.sizeHint().width() for keys in drawn)
        for keys in drawn:
            keys.setFixedWidth(widest)  # so that all words begin at one line
        return column


def matching(sections: Sequence[Section], words: str) -> tuple[Section, ...]:
    """The rows with all the words in keys, action or section; sections left empty are left out.

    What has no keys is there only for who looks for it.
    """
    wanted = folded(words).split()
    found = (
        (title, tuple(r for r in rows if all(word in folded(f"{r.keys} {r.what} {title}") for word in wanted)))
        for title, rows in sections
    )
    if not wanted:
        found = ((title, tuple(row for row in rows if row.keys)) for title, rows in sections)
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
