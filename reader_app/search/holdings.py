"""The library as search sees it: documents, annotations and tags together, each found by way of the others too."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import cached_property, lru_cache

from reader_app.model.annotation import State
from reader_app.model.query import QUOTATION_MARKS
from reader_app.model.tag import Tag, families
from reader_app.search.analysis import analyse
from reader_app.search.columns import Card
from reader_app.search.document import Shelves
from reader_app.search.evaluating import DOCUMENT_FIELDS, Evaluation, Leaf, Plan
from reader_app.search.passages import Found
from reader_app.search.reading import Reader, in_memory
from reader_app.search.tree import (
    ANYWHERE,
    CHANGED,
    COLLECTION,
    COLOUR,
    FILE,
    FOLDER,
    HAS,
    IS,
    LANGUAGE,
    NOTE,
    NOTE_FIELDS,
    QUOTE,
    READ,
    STARRED,
    TAG,
    TEXT,
    UNREAD,
    Dates,
    Node,
    Passage,
    Property,
    leaves,
)

_NOTE_WEIGHT = 0.5  # of an annotation that matches, against an occurrence in the text
_NOTE_READ: Mapping[str, Mapping[str, float]] = {
    ANYWHERE: {QUOTE: 1.0, NOTE: 2.0},
    QUOTE: {QUOTE: 1.0},
    NOTE: {NOTE: 1.0},
}
_OF_NOTES = NOTE_FIELDS | {COLOUR, HAS, IS}  # fields that only annotations have
_PLAIN = str.maketrans(dict.fromkeys(QUOTATION_MARKS, '"'))
_STANDING = frozenset({READ, STARRED, UNREAD})  # values of IS that documents have

Numbers = Mapping[int, float]


class Holdings:
    """One state of both sections of the index, with the names of tags and how a person ordered the documents."""

    def __init__(
        self,
        documents: Reader,
        notes: Reader,
        tags: Iterable[Tag] = (),
        read: Collection[str] = frozenset(),
        shelves: Shelves | None = None,
    ) -> None:
        self.documents = documents
        self.notes = notes
        self.tags = {tag.id: tag.name for tag in tags}
        self.shelves = shelves or Shelves()
        self._read = read
        self._within = lru_cache(maxsize=64)(self._find_within)

    def search(self, tree: Node) -> Evaluation:
        """The documents that match."""
        return Evaluation(self.documents, tree, Plan(DOCUMENT_FIELDS, self._of_document))

    def search_notes(self, tree: Node) -> Evaluation | None:
        """The annotations that match; None where nothing is asked that an annotation could be found by."""
        anywhere = any(leaf_field(leaf) == ANYWHERE for leaf in leaves(tree, negated=False))
        if not self.notes.documents or not (anywhere or asks_of_notes(tree)):
            return None
        return self._notes_by(tree)

    @cached_property
    def notes_by_tag(self) -> dict[str, list[int]]:
        """The numbers of annotations by the id of each of their tags."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        cards = self.notes.cards
        for number in self.notes.documents:
            for tag in cards[number]["tags"]:
                found[tag].append(number)
        return found

    @cached_property
    def notes_by_document(self) -> dict[int, list[int]]:
        """The numbers of annotations by the number of their document."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        cards, numbers = self.notes.cards, self.documents.numbers
        for number in self.notes.documents:
            document = numbers.get(cards[number]["document"])
            if document is not None:
                found[document].append(number)
        return found

    def tags_named(self, leaf: Passage | Property) -> Collection[str]:
        """The ids of the tags whose names a passage matches, or that are within the level asked for."""
        if isinstance(leaf, Property):
            return self._within(leaf.value) if leaf.field == TAG else ()
        return [tag for tag, name in self.tags.items() if _matches(name, leaf)]

    @cached_property
    def tags_above(self) -> Mapping[str, Collection[str]]:
        """The tags that a tag is within besides itself, by id, where there are any: who has it has these, too."""
        tags = tuple(Tag(*each) for each in self.tags.items())
        above: defaultdict[str, list[str]] = defaultdict(list)
        for tag, family in zip(tags, families((tag.name for tag in tags), tags), strict=True):
            for below in family - {tag.id}:
                above[below].append(tag.id)
        return above

    def count_within(self, name: str) -> int:
        """How many annotations have the tag of this name, or one below it."""
        return len(frozenset().union(*(self.notes_by_tag.get(tag, ()) for tag in self._within(name))))

    def _find_within(self, name: str) -> frozenset[str]:
        return families((name.translate(_PLAIN),), self._plain_tags)[0]

    @cached_property
    def _plain_tags(self) -> tuple[Tag, ...]:
        """The tags with their names as a query can have them: it knows but one kind of quotation marks."""
        return tuple(Tag(tag, name.translate(_PLAIN)) for tag, name in self.tags.items())

    def elsewhere(self, leaf: Leaf) -> Numbers:
        """The documents that match a leaf by what neither their texts nor their metadata say."""
        if isinstance(leaf, Passage) and leaf.field in {FILE, FOLDER}:
            return self.search(leaf).scores
        return self._of_document(leaf)

    def matching_tag(self, leaves: Iterable[Passage | Property], tags: Iterable[str]) -> str:
        """The name of the first of the tags, by id, that any of the leaves asks for, else empty."""
        wanted = tuple(leaves)
        return next((self.tags[tag] for tag in tags if any(self._asks_for(leaf, tag) for leaf in wanted)), "")

    def _asks_for(self, leaf: Passage | Property, tag: str) -> bool:
        if isinstance(leaf, Passage):
            return tag in self.tags and _matches(self.tags[tag], leaf)
        return tag in self.tags_named(leaf)

    # ---- what Whoosh's fields do not hold

    def _notes_by(self, tree: Node) -> Evaluation:
        return Evaluation(self.notes, tree, Plan(_NOTE_READ, self._of_note))

    def _of_document(self, leaf: Leaf) -> Numbers:
        field = leaf_field(leaf)
        if isinstance(leaf, Passage) and field == COLLECTION:
            return self._with_ids(self._collected(leaf))
        if isinstance(leaf, Property) and _is_standing(leaf):
            return self._standing(leaf.value)
        if field in _OF_NOTES or field == ANYWHERE:
            if not self.notes.documents:
                return {}
            weight = _NOTE_WEIGHT if field == ANYWHERE else 0.0
            found = self._notes_by(leaf).scores
            return {document: weight * count for document, count in self._documents_of(found).items()}
        return self._by_card(leaf) if isinstance(leaf, Dates | Property) else {}

    def _collected(self, passage: Passage) -> Collection[str]:
        """The ids of the documents in every collection whose name a passage matches."""
        return frozenset().union(*(ids for name, ids in self.shelves.collections if _matches(name, passage)))

    def _standing(self, value: str) -> Numbers:
        if value == UNREAD:
            cards = self.documents.cards
            return {number: 0.0 for number in self.documents.documents if cards[number]["id"] not in self._read}
        return self._with_ids(self.shelves.starred if value == STARRED else self._read)

    def _with_ids(self, ids: Iterable[str]) -> Numbers:
        numbers = self.documents.numbers
        return {numbers[id_]: 0.0 for id_ in ids if id_ in numbers}

    def _of_note(self, leaf: Leaf) -> Numbers:
        field = leaf_field(leaf)
        if not isinstance(leaf, Dates) and field in {TAG, ANYWHERE}:
            return {number: 1.0 for tag in self.tags_named(leaf) for number in self.notes_by_tag.get(tag, ())}
        if isinstance(leaf, Property) and _is_of_notes(leaf):
            cards = self.notes.cards
            return {number: 0.0 for number in self.notes.documents if _has(cards[number], leaf)}
        if field in {QUOTE, NOTE, ANYWHERE}:
            return {}
        found = self.search(leaf).scores
        return {number: 0.0 for document in found for number in self.notes_by_document.get(document, ())}

    def _documents_of(self, notes: Iterable[int]) -> dict[int, int]:
        """How many of the annotations each document has."""
        cards, numbers = self.notes.cards, self.documents.numbers
        counts: defaultdict[int, int] = defaultdict(int)
        for number in notes:
            document = numbers.get(cards[number]["document"])
            if document is not None:
                counts[document] += 1
        return counts

    def _by_card(self, leaf: Dates | Property) -> Numbers:
        cards = self.documents.cards
        return {number: 0.0 for number in self.documents.documents if fits(cards[number], leaf)}


def asks_of_notes(tree: Node) -> bool:
    """Whether something is asked that only annotations have."""
    return any(_is_of_notes(leaf) for leaf in leaves(tree, negated=False))


def _is_of_notes(leaf: Leaf) -> bool:
    return leaf_field(leaf) in _OF_NOTES and not _is_standing(leaf)


def _is_standing(leaf: Leaf) -> bool:
    return isinstance(leaf, Property) and leaf.field == IS and leaf.value in _STANDING


def leaf_field(leaf: Leaf) -> str:
    """The field a leaf is about."""
    return "date" if isinstance(leaf, Dates) else leaf.field


def fits(card: Card, leaf: Dates | Property) -> bool:
    """Whether what is known of a document at a glance is as asked."""
    if isinstance(leaf, Dates):
        return dated(card["date"], leaf)
    values = [card["language"]] if leaf.field == LANGUAGE else card["kinds"]
    if leaf.prefix:
        return any(value.startswith(leaf.value) for value in values)
    return any(value == leaf.value or (value.startswith(f"{leaf.value}-")) for value in values)


def dated(date: str, leaf: Dates) -> bool:
    """Whether a date lies in a range, each compared as exactly as both are known."""
    return bool(date) and _cut(leaf.first, date) <= _cut(date, leaf.first) and _before(date, leaf.last)


def _before(date: str, last: str) -> bool:
    return not last or _cut(date, last) <= _cut(last, date)


def _cut(date: str, other: str) -> str:
    return date[: min(len(date), len(other))]


def _has(card: Card, leaf: Property) -> bool:
    if leaf.field == COLOUR:
        colour: str = card["colour"]
        return colour.startswith(leaf.value) if leaf.prefix else colour == leaf.value
    if leaf.field == IS:  # a card of an index made before there were changed ones does not say it
        return bool(card.get("changed") if leaf.value == CHANGED else card["state"] == State.ORPHAN)
    return leaf.value == "annotation" or bool(card["noted"])


def _matches(name: str, passage: Passage) -> bool:
    """Whether the name of a tag, or of a collection, has the words of a passage."""
    return bool(Found(_named(name), TEXT, passage).counts)


@lru_cache(maxsize=20_000)
def _named(name: str) -> Reader:
    analysed = analyse(name)
    return in_memory({}, analysed.postings, analysed.joined)
