"""The notes of the open document as cards in text order, with a filter on top."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader_app.model.annotation import Annotation, State
from reader_app.model.tag import Tag
from reader_app.ui.empty_state import EmptyState
from reader_app.ui.notes.asides import Asides
from reader_app.ui.notes.card_filter import CardFilter
from reader_app.ui.notes.card_paint import Look
from reader_app.ui.notes.cards_panel import CardsPanel
from reader_app.ui.notes.column_view import EDGE
from reader_app.ui.notes.filter_bar import FilterBar
from reader_app.ui.notes.known_tags import known_tags
from reader_app.ui.notes.scope_switch import ScopeSwitch
from reader_app.ui.patching import differing
from reader_app.ui.text import number, plural
from reader_app.ui.theme import Theme, load_reading_font

if TYPE_CHECKING:  # built when it is first looked at
    from reader_app.ui.notes.library_notes import LibraryNotes

_id: Callable[[Annotation], str] = attrgetter("id")
_tags: Callable[[Annotation], tuple[str, ...]] = attrgetter("tags")
_QUOTE_SCALE = 1.1  # the reading face beside the interface face


class NotesPane(QWidget):
    """Takes annotations by `set_annotations`, says what a person does by signals, with ids.

    A note being typed is never lost: it is handed over by `note_committed` when its editor is left in any way, the
    disappearance of its annotation included, and reported by `draft_changed` meanwhile. A hand-over follows every
    report. What was handed over shows until the annotations given say otherwise.
    """

    selected = Signal(str)  # by the person; "" for none or several
    note_committed = Signal(str, str)
    draft_changed = Signal(str, str)
    tags_committed = Signal(str, list)
    colour_chosen = Signal(str, object)  # a Colour
    delete_requested = Signal(list)
    attach_requested = Signal(str)  # an annotation that lost its passage, to the selected one
    copy_requested = Signal(object)  # of the quotation of an Annotation
    accept_requested = Signal(list)  # of the words that passages have now
    document_note_requested = Signal()
    filter_changed = Signal()
    editing_finished = Signal()
    library_made = Signal(object)  # the LibraryNotes, when it is first looked at
    switched = Signal(bool)  # whether to the notes of the library

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._annotations: tuple[Annotation, ...] = ()
        self._tags: Mapping[str, Tag] = {}
        self._counts: Mapping[str, int] = {}
        self._by_id: dict[str, Annotation] = {}
        self._used_here: Counter[str] = Counter()  # by how many notes of the document each tag is had
        self._reading = QFont(load_reading_font())
        self._bar = FilterBar(theme)
        self._cards = CardsPanel(self._look())
        self._asides = Asides()
        self._none = EmptyState("note")
        self._no_match = EmptyState("filter")
        self._pages = QStackedWidget()
        self._switch = ScopeSwitch()
        self._library: LibraryNotes | None = None
        self._here = QWidget()
        self._rooms = QStackedWidget()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self._refresh()

    # ---- what it is told

    def set_annotations(self, annotations: tuple[Annotation, ...], tags: Mapping[str, Tag]) -> None:
        """Show these, in this order; tags by id. What stays is patched: selection, scrolling and typing go on."""
        if annotations is self._annotations and tags == self._tags:
            return
        start, end_before, end = differing(self._annotations, annotations)
        gone, come = self._annotations[start:end_before], annotations[start:end]
        self._used_here.subtract(Counter(chain.from_iterable(map(_tags, gone))))
        self._used_here.update(Counter(chain.from_iterable(map(_tags, come))))
        self._asides.count(gone, come)
        self._annotations, self._tags = annotations, tags
        for annotation in gone:
            del self._by_id[annotation.id]
        self._by_id.update(zip(map(_id, come), come, strict=True))
        self._cards.know(self._by_id)
        self._offer_tags()
        self._refresh()

    def set_tag_counts(self, counts: Mapping[str, int]) -> None:
        """How many annotations of the library have each tag, by id: completion shows it."""
        self._counts = counts
        self._offer_tags()

    def set_selected(self, annotation_id: str | None, edit: str = "") -> None:
        """Select a card and bring it into sight, or none. edit: "note" or "tags" puts the focus into that editor,
        of the open document's notes.

        An annotation not given yet is selected as soon as it is. The filter does not hide the selected card.
        """
        wanted = annotation_id or ""
        if wanted != self._cards.chosen:
            self._cards.choose(wanted)
            self._refresh()
            self._cards.reveal()
            if self.library is not None:
                self.library.point_at(wanted)
        if edit and wanted:
            self._switch.choose(library=False)  # the card is with the notes of the document
            self._cards.edit(edit)

    def set_document_open(self, is_open: bool) -> None:
        """Whether there is a document to write notes on; the empty pane says what one can do."""
        if is_open:
            self._none.set_message(
                self.tr("No notes yet"),
                self.tr("Select a passage, then press H to highlight it, T to tag it or N to note what you think."),
                self.tr("Note on the document"),
            )
        else:
            self._none.set_message(
                self.tr("No document is open"), self.tr("The notes of the open document stand here.")
            )

    def set_tag_filter(self, tags: Sequence[str]) -> None:
        """Show only cards with any of these tags, by id; none lifts that limit."""
        self._bar.set_tag_filter(tags)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for part in (self._bar, self._none, self._no_match):
            part.set_theme(theme)
        if self._library is not None:
            self._library.set_theme(theme)
        self._dress()

    def open_draft(self, annotation_id: str, text: str) -> bool:
        """Open a card with a half-typed note over the kept one. False where there is no such annotation here."""
        if annotation_id not in self._by_id:
            return False
        self.set_selected(annotation_id, "note")
        self._cards.restore(text)
        return True

    def turn(self) -> None:
        """To the notes of the library, or back to those of the open document if they show already."""
        self._switch.choose(library=not (self.library is not None and self.isVisible()))

    def show_library(self) -> None:
        """The notes of the library, as when the window was closed."""
        self._switch.choose(library=True)

    def flush(self) -> None:
        """Hand over what is being typed, now: before the program ends or another library opens."""
        self._cards.flush()

    @property
    def filter(self) -> CardFilter:
        """What the cards are limited to."""
        return self._bar.filter

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the annotations that show."""
        return tuple(annotation.id for annotation in self._cards.rows)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen ones among them."""
        return tuple(self._cards.selected_ids())

    @property
    def library(self) -> "LibraryNotes | None":
        """The notes of the library, if it is these that are looked at."""
        return self._library if self._switch.is_library else None

    def changeEvent(self, event: QEvent) -> None:
        """Cards follow the interface font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._dress()

    # ---- how it is built

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, EDGE, EDGE, 4)
        top.addWidget(self._bar)
        top.addWidget(self._asides)
        column = QVBoxLayout(self._here)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        self._switch.setContentsMargins(EDGE, EDGE // 2, EDGE, 0)
        rooms = QVBoxLayout(self)
        rooms.setContentsMargins(0, 0, 0, 0)
        rooms.setSpacing(0)
        rooms.addWidget(self._switch)
        rooms.addWidget(self._rooms, 1)
        self._rooms.addWidget(self._here)
        for page in (self._cards, self._none, self._no_match):
            self._pages.addWidget(page)
        self.set_document_open(False)
        self._no_match.set_message(
            self.tr("Nothing matches the filter"), self.tr("No note here has all of that."), self.tr("Clear the filter")
        )

    def _connect(self) -> None:
        bar, cards = self._bar, self._cards
        bar.changed.connect(self._refresh)
        bar.changed.connect(self.filter_changed)
        bar.document_note_requested.connect(self.document_note_requested)
        bar.left.connect(cards.enter)
        self._asides.asked.connect(bar.set_words)
        self._none.acted.connect(self.document_note_requested)
        self._no_match.acted.connect(bar.clear)
        cards.selected.connect(self.selected)
        cards.note_committed.connect(self.note_committed)
        cards.draft_changed.connect(self.draft_changed)
        cards.tags_committed.connect(self.tags_committed)
        cards.colour_chosen.connect(self.colour_chosen)
        cards.delete_requested.connect(self.delete_requested)
        cards.attach_requested.connect(self.attach_requested)
        cards.copy_requested.connect(self.copy_requested)
        cards.accept_requested.connect(self.accept_requested)
        cards.tag_clicked.connect(lambda tag: bar.set_tag_filter((tag,)))
        cards.finished.connect(self.editing_finished)
        self._switch.switched.connect(self._switched)
        self._switch.switched.connect(self.switched)
        self.setFocusProxy(cards)

    def _switched(self, library: bool) -> None:
        if library and self._library is None:
            from reader_app.ui.notes.library_notes import LibraryNotes

            self._library = LibraryNotes(self._theme)
            self._library.left.connect(self.editing_finished)
            self._rooms.addWidget(self._library)
            self.library_made.emit(self._library)
        room = self._library if library else None
        if room is not None:
            room.point_at(self._cards.chosen)
        self._rooms.setCurrentWidget(room or self._here)
        self.setFocusProxy(room or self._cards)

    def _look(self) -> Look:
        quote, note = QFont(self._reading), self.font()
        if note.pointSizeF() > 0:
            quote.setPointSizeF(note.pointSizeF() * _QUOTE_SCALE)
        else:
            quote.setPixelSize(round(note.pixelSize() * _QUOTE_SCALE))
        return Look(self._theme, quote, note)

    def _dress(self) -> None:
        words = {State.DOCUMENT: self.tr("About the document"), State.ORPHAN: self.tr("No longer found in the text")}
        self._cards.set_look(self._look(), words)

    def _offer_tags(self) -> None:
        here = +self._used_here
        present = (self._tags[tag] for tag in here if tag in self._tags)
        self._bar.set_tags(self._tags, sorted(present, key=lambda tag: (-here[tag.id], tag.name)))
        counts = self._counts or here
        self._cards.know_tags(known_tags(self._tags.values(), counts))

    def _refresh(self) -> None:
        """Bring the cards in line with what is given, selected and let through."""
        limits, chosen = self._bar.filter.with_those_below(self._tags), self._cards.chosen
        rows = self._annotations
        self._asides.show_for(limits.words)
        if self._asides.lost:  # they come last
            rows = tuple(sorted(rows, key=lambda a: a.state is State.ORPHAN))
        if limits:
            rows = tuple(a for a in rows if a.id == chosen or limits.lets_through(a, self._tags))
        self._cards.show_rows(rows, self._tags)
        there = len(self._annotations)
        words = plural(there, self.tr("{shown} of {n} note"), self.tr("{shown} of {n} notes"))
        self._bar.set_counts(words.replace("{shown}", number(len(rows))))
        self._bar.setVisible(bool(there or limits))
        self._pages.setCurrentWidget(self._cards if rows else self._no_match if there else self._none)
