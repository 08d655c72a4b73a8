"""An index, or a single text, as something to search: who has what a slot matches, how often, and where."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader_app.search.analysis import CAPITAL, JOINED, Joined, Places
from reader_app.search.budget import Budget
from reader_app.search.columns import Card
from reader_app.search.gathering import ColumnsBuilder
from reader_app.search.lexicon import DEFAULT_LANGUAGE, Lexicon, stem_language
from reader_app.search.schema import PREFIXES, decode
from reader_app.search.segment import Counts, Segment
from reader_app.search.tree import Match, Slot
from reader_app.search.wanted import Terms, Wanted, split

_CACHED = 1_000_000  # counts, in all the lists of them kept in memory
_KEPT = 1_000  # slots whose terms are kept in memory
_FEW = 40  # terms that are looked up one by one, rather than counted as a range
_K1, _B = 1.2, 0.75  # the usual BM25 parameters


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Ascending positions where something occurs. doubles: of those two positions wide."""

    singles: Sequence[int]
    doubles: Sequence[int]


_Located = tuple[frozenset[str] | None, Collection[int], Collection[int], Collection[int]]


class Reader:
    """Segments to be searched as one. deleted: documents that are not there any more."""

    def __init__(self, segments: Sequence[Segment], deleted: Collection[int] = frozenset()) -> None:
        self.segments = segments
        self._deleted = deleted
        self.budget = Budget()  # of the query in hand
        self._size = sum(len(segment.columns.cards) for segment in segments)
        self._cache: OrderedDict[tuple[str, Slot], Counts] = OrderedDict()
        self._cached = 0
        self._wanted: dict[tuple[str, Slot], tuple[Wanted, ...]] = {}
        self._places: dict[tuple[int, str, Slot], list[_Located]] = {}

    @cached_property
    def documents(self) -> Collection[int]:
        """The numbers of all documents."""
        everything = range(self._size)
        return frozenset(everything).difference(self._deleted) if self._deleted else everything

    @cached_property
    def cards(self) -> list[Card]:
        """The cards of all documents by number, deleted ones included."""
        return [card for segment in self.segments for card in segment.columns.cards]

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The numbers of the documents by id."""
        cards = self.cards
        return {cards[number]["id"]: number for number in self.documents}

    @cached_property
    def norms(self) -> list[float]:
        """By document number, what its length adds to the weight that a word needs there."""
        lengths = [s.columns.length(number) for s in self.segments for number in range(len(s.columns.cards))]
        average = sum(lengths) / max(1, len(lengths)) or 1.0
        return [_K1 * (1 - _B + _B * length / average) for length in lengths]

    @cached_property
    def _languages(self) -> list[str]:
        return [stem_language(card.get("language", "")) for card in self.cards]

    def lexicons(self, field: str) -> Iterator[Lexicon]:
        """The terms of a field, by segment."""
        for segment in self.segments:
            yield segment.columns.lexicon(PREFIXES[field])

    def frequency(self, field: str, term: str) -> int:
        """In how many documents a term is, deleted ones included."""
        return sum(lexicon.counts.get(term, 0) for lexicon in self.lexicons(field))

    def counts(self, field: str, slot: Slot) -> Counts:
        """How often what a slot matches occurs, by document; where one match lies in another only the longer counts."""
        key = field, slot
        found = self._cache.get(key)
        if found is not None:
            self._cache.move_to_end(key)
            return found
        found = self._counted(field, slot)
        for number in self._deleted:
            found.pop(number, None)
        if self.budget.overdrawn:
            return found  # part of it may be missing
        self._cache[key] = found
        self._cached += len(found)
        while self._cached > _CACHED and len(self._cache) > 1:
            self._cached -= len(self._cache.popitem(last=False)[1])
        return found

    def occurrences(self, field: str, slot: Slot, document: int) -> Occurrences:
        """Where what a slot matches occurs in a document, matches that lie in others included."""
        segment = self.segment(document)
        singles: list[int] = []
        doubles: list[int] = []
        for languages, narrow, wide, minus in self._located(segment, field, slot):
            if languages is None or self._languages[document] in languages:
                columns, place = segment.columns, document - segment.offset
                singles += columns.positions_in(place, narrow)
                doubles += columns.positions_in(place, wide)
                if minus:
                    less = frozenset(columns.positions_in(place, minus))
                    singles, doubles = _without(singles, less), _without(doubles, less)
        return Occurrences(singles, doubles)

    def _located(self, segment: Segment, field: str, slot: Slot) -> list[_Located]:
        """The numbers that the terms of a slot have in a segment."""
        key = segment.offset, field, slot
        found = self._places.get(key)
        if found is None:
            columns, prefix = segment.columns, PREFIXES[field]
            found = [
                (
                    wanted.singles.languages,
                    wanted.singles.numbers(columns, prefix),
                    wanted.doubles.numbers(columns, prefix),
                    Terms(wanted.minus).numbers(columns, prefix),
                )
                for wanted in self._what(field, slot)
            ]
            if not self.budget.overdrawn:
                self._places[key] = found
        return found

    def words(self, field: str, slot: Slot) -> tuple[frozenset[str], str | None, bool]:
        """What a slot matches: words as they are, or how they begin; and whether any is two positions wide."""
        wanted = self._what(field, slot)
        listed = {term.removeprefix(CAPITAL).lower() for each in wanted for term in each.singles.listed}
        listed |= {term.lstrip(CAPITAL + JOINED).lower() for each in wanted for term in each.doubles.listed}
        begins = next((each.singles.beginning for each in wanted if each.singles.beginning is not None), None)
        wide = any(each.doubles.numbers(s.columns, PREFIXES[field]) for each in wanted for s in self.segments)
        return frozenset(listed), begins and begins.removeprefix(CAPITAL).lower(), wide

    def segment(self, document: int) -> Segment:
        """The segment that holds a document."""
        if len(self.segments) == 1:
            return self.segments[0]
        return next(s for s in reversed(self.segments) if s.offset <= document)

    def content(self, document: int) -> str:
        """The text of a document, as Whoosh keeps it."""
        segment = self.segment(document)
        return decode(segment.text(document - segment.offset))

    def places(self, document: int) -> Places:
        """Where its atoms are."""
        segment = self.segment(document)
        return segment.columns.places(document - segment.offset)

    # ---- which terms a slot matches

    def _what(self, field: str, slot: Slot) -> tuple[Wanted, ...]:
        key = field, slot
        found = self._wanted.get(key)
        if found is None:
            if len(self._wanted) > _KEPT:
                self._wanted.clear()
                self._places.clear()
            found = self._match(field, slot)
            if not self.budget.overdrawn:
                self._wanted[key] = found
        return found

    def _match(self, field: str, slot: Slot) -> tuple[Wanted, ...]:
        layer = CAPITAL if slot.capital else ""
        text = slot.text
        if slot.match is Match.PREFIX:
            return (Wanted(Terms(beginning=layer + text), Terms(beginning=layer + JOINED + text)),)
        if slot.match is Match.WILDCARD:
            return (self._each(field, slot, lambda lexicon: lexicon.matching(text.lower(), self.budget)),)
        if slot.match is Match.FUZZY:
            return (self._each(field, slot, lambda lexicon: lexicon.similar(text.lower(), slot.distance, self.budget)),)
        if slot.match is Match.STEM:
            return self._stemmed(field, slot)
        loud = (CAPITAL + text.upper(), CAPITAL + JOINED + text.upper()) if slot.match is Match.FORM else ()
        return (Wanted(Terms((layer + text,)), Terms((layer + JOINED + text,)), loud),)

    def _stemmed(self, field: str, slot: Slot) -> tuple[Wanted, ...]:
        """By language; all in one where the languages of the documents do not differ, or make no difference."""
        languages = sorted(set(self._languages)) or [DEFAULT_LANGUAGE]
        by_terms: dict[frozenset[str], set[str]] = {}
        for language in languages:
            if slot.accented and language == DEFAULT_LANGUAGE:
                terms = frozenset((slot.text, JOINED + slot.text))
            else:
                terms = frozenset(t for each in self.lexicons(field) for t in each.related(slot.text, language))
            by_terms.setdefault(terms, set()).add(language)
        if len(by_terms) == 1:
            return (split(next(iter(by_terms)), None),)
        return tuple(split(terms, frozenset(where)) for terms, where in by_terms.items() if terms)

    def _each(self, field: str, slot: Slot, find: Callable[[Lexicon], Collection[str]]) -> Wanted:
        terms = {term for lexicon in self.lexicons(field) for term in find(lexicon)}
        found = split(terms, None)
        if not slot.capital:
            return found
        return Wanted(
            Terms(frozenset(CAPITAL + term.upper() for term in found.singles.listed)),
            Terms(frozenset(CAPITAL + term.upper() for term in found.doubles.listed)),
        )

    # ---- counting

    def _counted(self, field: str, slot: Slot) -> Counts:
        """Deleted documents included."""
        first, *others = [self._everywhere(field, wanted) for wanted in self._what(field, slot)] or [{}]
        for counts in others:
            for number, count in counts.items():
                first[number] = first.get(number, 0) + count
        return first

    def _everywhere(self, field: str, wanted: Wanted) -> Counts:
        found: Counts = {}
        for segment in self.segments:
            found.update(self._count(segment, field, wanted))
        return found

    def _count(self, segment: Segment, field: str, wanted: Wanted) -> Counts:
        singles, doubles = wanted.singles.beginning, wanted.doubles.beginning
        if singles is not None and doubles is not None:
            return segment.beginning(PREFIXES[field] + singles, PREFIXES[field] + doubles)
        found = dict(self._sum(segment, field, wanted.singles))
        wide = self._sum(segment, field, wanted.doubles)
        if wanted.minus:
            for term in wanted.minus:
                for number, count in segment.counts(field, term).items():
                    found[number] = found.get(number, 0) - count
        for number, count in wide.items():
            found[number] = found.get(number, 0) + count
        if wide:
            self._take_off(segment, field, wanted, wide, found)
        if wanted.singles.languages is not None:
            languages, here = self._languages, wanted.singles.languages
            found = {number: count for number, count in found.items() if languages[number] in here}
        is_rough = wanted.minus or self.budget.overdrawn
        return {number: count for number, count in found.items() if count > 0} if is_rough else found

    def _sum(self, segment: Segment, field: str, terms: Terms) -> Counts:
        listed = terms.listed
        if len(listed) > _FEW:
            return segment.total(field, listed, self.budget)
        found: Counts = {}
        for term in listed:
            counts = segment.counts(field, term)
            if not found:
                found = counts
            else:
                for number, count in counts.items():
                    found[number] = found.get(number, 0) + count
        return found

    def _take_off(self, segment: Segment, field: str, wanted: Wanted, wide: Counts, found: Counts) -> None:
        """Matches that are part of a joined term that matches too."""
        columns = segment.columns
        doubles = wanted.doubles.numbers(columns, PREFIXES[field])
        singles = wanted.singles.numbers(columns, PREFIXES[field])
        bounds = range(min(doubles), max(doubles) + 1)
        for number in wide:
            if self.budget.is_spent():  # no more than there are for certain: each of these may hide two others
                found[number] = max(wide[number], found[number] - 2 * wide[number])
                continue
            document = number - segment.offset
            for place in columns.joins_in(document, bounds):
                if columns.joins[place] in doubles:
                    found[number] -= (columns.lefts[place] in singles) + (columns.rights[place] in singles)


def in_memory(card: Card, postings: Mapping[str, Sequence[int]], joined: Iterable[Joined]) -> Reader:
    """A reader of a single document, number 0, that is in no index."""
    builder = ColumnsBuilder()
    builder.add(card, postings, joined)
    return Reader((Segment(builder.finish()),))


def _without(positions: list[int], less: Collection[int]) -> list[int]:
    dropped = frozenset(less)
    return [position for position in positions if position not in dropped]
