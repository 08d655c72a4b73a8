"""The search box with what it says about the query: matching capitals, totals, what was ignored."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader_app.model.query import Filter
from reader_app.ui.elided_label import ElidedLabel
from reader_app.ui.find.chip import CapitalsChip, FilterChips
from reader_app.ui.find.offers import QueryOffer, units
from reader_app.ui.find.search_box import SearchBox
from reader_app.ui.icons import icon
from reader_app.ui.text import SEPARATOR, plural
from reader_app.ui.theme import Theme

if TYPE_CHECKING:
    from reader_app.model.hit import Results

_ICON, _PAD = 18, 10  # px
_ROOMY = 340  # px of width from which there is room for the steps
_BOX_TIGHT, _BOX_LEAST, _BOX_MOST = 140, 200, 420  # px wide, long queries apart; tight: beside words in capitals


class SearchBar(QWidget):
    """Box, chip, totals and steps in one row; see the signals for what a person does with them.

    limits: the chips of what the results are narrowed to, to be laid out below it.
    """

    query_edited = Signal(str)
    submitted = Signal()
    escaped = Signal()
    entered = Signal()  # into the results
    capitals_set = Signal(bool)  # whether words in capitals are to match in capitals only
    filter_dismissed = Signal(object)  # a Filter
    typed = Signal(str, int)  # by hand, and the caret in code points
    offer_taken = Signal(object)  # a QueryOffer
    history_wanted = Signal()
    save_wanted = Signal()
    help_wanted = Signal()
    next_requested = Signal()
    previous_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = SearchBox(theme)
        self.setFocusProxy(self._box)
        self._chip = CapitalsChip()
        self.limits = FilterChips(theme)
        self._said = ElidedLabel()
        self._previous = QToolButton()
        self._next = QToolButton()
        self._totals, self._note, self._can_step = "", "", False
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.set_capitals(())
        self._say()

    def query(self) -> str:
        """What is in the box."""
        return self._box.text()

    @property
    def is_at_end(self) -> bool:
        """Whether the caret is at the end of the query, where one goes on typing."""
        return self._box.cursorPosition() == units(self._box.text())

    def set_query(self, text: str) -> None:
        """Put a query into the box without asking it."""
        if text != self._box.text():
            self._box.setText(text)

    def focus_and_select(self) -> None:
        """Put the caret into the box with the query selected, ready to be typed over."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.selectAll()

    def set_totals(self, totals: str, *, can_step: bool = True) -> None:
        """What was found: "4 hits in 1 document". can_step: whether there are hits to walk."""
        self._totals, self._can_step = totals, can_step and bool(totals)
        self._fit_chip()
        self._say()

    def set_capitals(self, words: tuple[str, ...], *, is_on: bool = True) -> None:
        """The words typed in capitals, which match only so, or could; none hides the chip."""
        self._chip.set_words(words, is_on=is_on)
        self._fit_chip()

    def set_saved(self, is_saved: bool) -> None:
        """Whether the query in the box is one of the saved searches."""
        self._box.set_saved(is_saved)

    def set_offers(self, offers: tuple[QueryOffer, ...]) -> None:
        """Show these under the box; none hides them."""
        self._box.set_offers(offers)

    @property
    def is_offering(self) -> bool:
        """Whether the list under the box shows."""
        return self._box.is_offering

    @property
    def box(self) -> QWidget:
        """Where things about the query are to be shown below."""
        return self._box

    def set_filters(self, filters: tuple[tuple[Filter, str], ...]) -> None:
        """What the results are narrowed to, with its labels."""
        self.limits.set_filters(filters)

    def set_note(self, note: str) -> None:
        """What was ignored of the query."""
        self._note = note
        self._say()

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._box.set_theme(theme)
        self._chip.set_theme(theme)
        self.limits.set_theme(theme)
        self._previous.setIcon(icon("up", theme))
        self._next.setIcon(icon("down", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chip shortens before the totals do."""
        self._fit_chip()
        super().resizeEvent(event)

    @property
    def _has_steps(self) -> bool:
        """Whether there are buttons to walk the hits; where there is little room words need it more, and F3 does."""
        return self._can_step and self.width() >= _ROOMY

    def _fit_chip(self) -> None:
        totals = self.fontMetrics().horizontalAdvance(self._totals)
        for button in (self._previous, self._next):
            button.setVisible(self._has_steps)
        steps = self._previous.sizeHint().width() + self._next.sizeHint().width() if self._has_steps else 0
        self._chip.fit(self.width() - _BOX_LEAST - totals - steps - 4 * _PAD)
        chip = self._chip.width() if self._chip.isVisibleTo(self) else 0
        room = self.width() - chip - steps - 3 * _PAD
        wanted = self._box.wanted_width
        typed = min(wanted, room) if self._box.hasFocus() else 0  # the totals give way while one types
        self._box.setMinimumWidth(max(typed, min(_BOX_LEAST, max(_BOX_TIGHT, room - totals))))
        self._box.setMaximumWidth(max(wanted, _BOX_MOST))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_PAD)
        self._box.setMinimumWidth(_BOX_LEAST)
        self._box.setMaximumWidth(_BOX_MOST)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(self._box, 6)
        row.addWidget(self._chip, 0)
        row.addWidget(self._said, 0)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for button, words in (
            (self._previous, self.tr("Previous hit (Shift+F3)")),
            (self._next, self.tr("Next hit (F3)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setIconSize(QSize(_ICON, _ICON))
            steps.addWidget(button)
        row.addLayout(steps)
        row.addStretch(1)

    def _connect(self) -> None:
        self._box.textEdited.connect(self.query_edited)
        self._box.room_wanted.connect(self._fit_chip)
        for mine, its in (
            (self.typed, self._box.typed),
            (self.offer_taken, self._box.offer_taken),
            (self.history_wanted, self._box.history_wanted),
            (self.save_wanted, self._box.save_wanted),
            (self.help_wanted, self._box.help_wanted),
        ):
            its.connect(mine)
        self._box.submitted.connect(self.submitted)
        self._box.escaped.connect(self.escaped)
        self._box.entered.connect(self.entered)
        self._box.stepped_back.connect(self.previous_requested)
        self._chip.clicked.connect(lambda: self.capitals_set.emit(not self._chip.is_on))
        self.limits.dismissed.connect(self.filter_dismissed)
        self._previous.clicked.connect(self.previous_requested)
        self._next.clicked.connect(self.next_requested)

    def _say(self) -> None:
        self._said.setText(SEPARATOR.join(part for part in (self._totals, self._note) if part))
        self._said.setVisible(bool(self._said.text()))


def totals_words(results: "Results | None", speaker: QObject) -> str:
    """ "4 hits in 1 document · 2 notes"."""
    if results is None:
        return ""
    if not results.total_documents:
        return speaker.tr("Nothing found")
    documents = plural(results.total_documents, speaker.tr("{n} document"), speaker.tr("{n} documents"))
    if results.at_least and not results.total_hits:
        documents = speaker.tr("at least {hits}").format(hits=documents)
    if results.total_hits:
        hits = plural(results.total_hits, speaker.tr("{n} hit"), speaker.tr("{n} hits"))
        hits = speaker.tr("at least {hits}").format(hits=hits) if results.at_least else hits
        documents = speaker.tr("{hits} in {documents}").format(hits=hits, documents=documents)
    notes = plural(results.total_notes, speaker.tr("{n} note"), speaker.tr("{n} notes")) if results.total_notes else ""
    return SEPARATOR.join(part for part in (documents, notes) if part)


def note_words(results: "Results | None", indexed: str, speaker: QObject) -> str:
    """What was not understood or not typed to its end. indexed: whether not everything is searched yet, in words."""
    begun = results.unfinished if results else ""
    typing = speaker.tr("{word} while you type").format(word=begun) if begun else ""
    ignored = results.ignored if results else ()
    said = speaker.tr("Not as typed: {parts}").format(parts=", ".join(ignored)) if ignored else ""
    return SEPARATOR.join(part for part in (typing, indexed, said) if part)
