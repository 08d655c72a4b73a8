"""The filter over the cards: words, and behind a button colours and tags; what is chosen shows as chips."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.notes.card_filter import CardFilter, words_of
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.swatches import colour_icon, colour_name
from reader_app.ui.theme import Theme

_PAUSE = 120  # milliseconds of not typing until the words count
_MOST_TAGS = 24  # in the menu; the rest by their words


class FilterBar(QWidget):
    """Emits `changed` when `filter` is another one."""

    changed = Signal()
    document_note_requested = Signal()
    left = Signal()  # for the cards

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filter = CardFilter()
        self._tags: Mapping[str, Tag] = {}
        self._offered: tuple[Tag, ...] = ()
        self._words = FilterField("search")
        self._words.setPlaceholderText(self.tr("Filter notes"))
        self._words.setAccessibleName(self.tr("Filter notes by words"))
        self._choose = QToolButton()
        self._choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choose.setAccessibleName(self.tr("Filter by colour or tag"))
        self._choose.setToolTip(self.tr("Filter by colour or tag"))
        self._menu = QMenu(self._choose)
        self._choose.setMenu(self._menu)
        self._add = QToolButton()
        self._add.setAccessibleName(self.tr("Note on the document"))
        self._add.setToolTip(self.tr("Note on the document, without a passage"))
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._shown = QLabel()
        self._shown.setTextFormat(Qt.TextFormat.PlainText)
        self._shown.setProperty("kind", "dim")
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.setProperty("kind", "link")
        self._clear.setAccessibleName(self.tr("Clear the filter"))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._show()

    @property
    def filter(self) -> CardFilter:
        """What is let through now."""
        return self._filter

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._add.setIcon(icon("add", theme))
        self._words.set_theme(theme)
        self._show()

    def set_tags(self, tags: Mapping[str, Tag], offered: Sequence[Tag]) -> None:
        """All tags by id, and those to offer: the most used first. A chosen tag that is gone limits no more."""
        self._tags, self._offered = tags, tuple(offered)
        kept = tuple(tag for tag in self._filter.tags if tag in tags)
        if kept != self._filter.tags:
            self._set(CardFilter(self._filter.words, kept, self._filter.colours))
        else:
            self._show()

    def set_tag_filter(self, tags: Sequence[str]) -> None:
        """Limit to any of these tags, by id."""
        self._set(CardFilter(self._filter.words, tuple(tags), self._filter.colours))

    def set_words(self, words: str) -> None:
        """Limit to cards with these words, now."""
        self._words.setText(words)
        self._timer.stop()
        self._typed()

    def clear(self) -> None:
        """Let everything through."""
        self._words.clear()
        self._set(CardFilter())

    def set_counts(self, sentence: str) -> None:
        """How many cards show, in words."""
        self._shown.setText(sentence)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        for widget in (self._words, self._choose, self._add):
            row.addWidget(widget)
        strip = QHBoxLayout()
        strip.setSpacing(4)
        strip.addWidget(self._shown, 1)
        strip.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._chips)
        column.addLayout(strip)

    def _connect(self) -> None:
        self._words.textChanged.connect(lambda _: self._timer.start())
        self._words.left.connect(self.left)
        self._timer.timeout.connect(self._typed)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._add.clicked.connect(self.document_note_requested)
        self._clear.clicked.connect(self.clear)

    def _typed(self) -> None:
        self._set(CardFilter(words_of(self._words.text()), self._filter.tags, self._filter.colours))

    def _set(self, wanted: CardFilter) -> None:
        if wanted != self._filter:
            self._filter = wanted
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        """Chips for what is chosen, and the way to clear it."""
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for colour in Colour:
            if colour in self._filter.colours:
                self._add_chip(colour_name(colour), colour, lambda c=colour: self._toggle_colour(c))
        for tag in self._filter.tags:
            if tag in self._tags:
                self._add_chip(self._tags[tag].name, self._tags[tag].colour, lambda t=tag: self._toggle_tag(t))
        self._chips.setVisible(self._flow.count() > 0)
        active = bool(self._filter)
        self._shown.setVisible(active)
        self._clear.setVisible(active)
        self._choose.setIcon(icon("filter", self._theme, "accent" if self._flow.count() else "dim"))

    def _add_chip(self, name: str, dot: Colour | None, remove: object) -> None:
        chip = Chip(name, self._theme, dot, self._chips)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.removed.connect(remove)
        self._flow.addWidget(chip)
        chip.show()

    def _fill_menu(self) -> None:
        self._menu.clear()
        for colour in Colour:
            action = self._offer(colour_name(colour), checked=colour in self._filter.colours)
            action.setIcon(colour_icon(colour, self._theme))
            action.triggered.connect(lambda _=False, c=colour: self._toggle_colour(c))
        if self._offered:
            self._menu.addSeparator()
        for tag in self._offered[:_MOST_TAGS]:
            action = self._offer(tag.name.replace("&", "&&"), checked=tag.id in self._filter.tags)
            action.triggered.connect(lambda _=False, t=tag.id: self._toggle_tag(t))

    def _offer(self, text: str, *, checked: bool) -> QAction:
        action = self._menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(checked)
        return action

    def _toggle_colour(self, colour: Colour) -> None:
        self._set(CardFilter(self._filter.words, self._filter.tags, self._filter.colours ^ {colour}))

    def _toggle_tag(self, tag: str) -> None:
        kept = tuple(t for t in self._filter.tags if t != tag)
        self._set(
            CardFilter(self._filter.words, kept if kept != self._filter.tags else (*kept, tag), self._filter.colours)
        )

    def sizeHint(self) -> QSize:
        """As wide as it is given."""
        return QSize(120, super().sizeHint().height())
