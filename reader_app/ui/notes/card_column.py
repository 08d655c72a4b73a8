"""The cards as a column: each where it is, measured when it comes into sight and estimated until then."""

from collections.abc import Iterable

from reader_app.model.annotation import Annotation, State
from reader_app.model.tag import Tag
from reader_app.ui.notes.card_paint import Card, Estimate, Look, measure
from reader_app.ui.notes.cards_model import CardsModel
from reader_app.ui.notes.stack import Stack
from reader_app.ui.patching import differing

SPACE = 8  # pixels between cards
_KEPT = 400  # measured cards kept

_Shown = tuple[Annotation, str, tuple[Tag, ...]]  # what a card says: the annotation, its note as typed, its tags


class CardColumn:
    """Where the rows of a model are, in pixels from the top of the column."""

    def __init__(self, model: CardsModel, look: Look) -> None:
        self.look = look
        self.width = 0
        self._model = model
        self._words: dict[State, str] = {}
        self._unsaved: dict[str, str] = {}
        self._cards: dict[str, tuple[_Shown, Card]] = {}
        self._heights: dict[str, int] = {}
        self._stack = Stack(SPACE)
        self._filled: tuple[Annotation, ...] | None = None  # the rows the stack was filled for

    def __len__(self) -> int:
        return len(self._stack)

    @property
    def height(self) -> int:
        """Of the whole column."""
        return self._stack.height

    def set_look(self, look: Look, words: dict[State, str]) -> None:
        """Other fonts and colours: measure everything again."""
        self.look, self._words = look, words
        self._forget_all()

    def set_width(self, width: int) -> None:
        """Another width of the cards breaks lines elsewhere."""
        if width != self.width:
            self.width = width
            self._forget_all()

    def set_unsaved(self, notes: dict[str, str]) -> bool:
        """Notes by annotation, to be shown in place of the kept ones; whether that changed anything."""
        before, self._unsaved = self._unsaved, dict(notes)
        changed = {key for key in notes.keys() | before.keys() if notes.get(key) != before.get(key)}
        self.forget(changed)
        return bool(changed)

    def forget(self, annotations: Iterable[str]) -> None:
        """These are to be measured again when they are next in sight."""
        gone = set(annotations)
        for known in (self._cards, self._heights):  # those of a few that were in sight
            for key in known.keys() & gone:
                del known[key]

    def forget_rows(self, first: int, last: int) -> None:
        """The same of all from one row to another, both included: of thousands only those few are looked at."""
        known = self._heights.keys() | self._cards.keys()
        self.forget([key for key in known if first <= self._model.place_of(key) <= last])

    def refill(self) -> None:
        """Take the model's rows, if they are others than before."""
        rows, known = self._model.rows, self._heights
        if self._filled is not rows:
            start, end_before, end = differing(self._filled or (), rows)
            heights = Estimate(self.width, self.look).heights(rows[start:end])
            if known:
                heights = [known.get(row.id) or guess for row, guess in zip(rows[start:end], heights, strict=True)]
            self._stack.replace(start, end_before if self._filled is not None else len(self._stack), heights)
            self._filled = rows

    def measure(self, places: Iterable[int], edited: str, edited_height: int) -> bool:
        """Measure these rows; edited: the one whose height is given. Whether any height changed."""
        heights = {}
        for place in places:
            row = self._model.rows[place]
            heights[place] = edited_height if row.id == edited else self.card(row).height
            self._heights[row.id] = heights[place]
        return self._stack.correct(heights)

    def card(self, annotation: Annotation) -> Card:
        """A card set out for the present width."""
        note, tags = self._unsaved.get(annotation.id, annotation.note), self._model.tags_of(annotation)
        shown = (annotation, note, tags)
        before, card = self._cards.pop(annotation.id, (None, None))
        if card is None or before != shown:  # whatever the model said of it, a card never shows what is no more
            card = measure(annotation, note, tags, self.width, self.look, self._words)
        self._cards[annotation.id] = shown, card  # the latest used stand last
        if len(self._cards) > _KEPT:
            del self._cards[next(iter(self._cards))]
        return card

    def top(self, place: int) -> int:
        """Where a card begins."""
        return self._stack.top(place)

    def height_of(self, place: int) -> int:
        """How high a card is, as far as is known."""
        return self._stack.height_of(place)

    def at(self, y: int) -> int:
        """The row whose card, or the space under it, is at y; beyond the ends the nearest; -1 if there is none."""
        return self._stack.at(y)

    def between(self, first: int, last: int) -> range:
        """The rows that may be seen from y = first to y = last."""
        return self._stack.between(first, last)

    def _forget_all(self) -> None:
        self._cards.clear()
        self._heights.clear()
        self._filled = None
