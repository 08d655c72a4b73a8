"""What a change means for what the window shows, worked out by whoever made it: a change can have 100,000 edits."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from operator import attrgetter
from typing import NamedTuple

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change, Edit, Record
from reader_app.model.document import Document
from reader_app.services.annotating import Annotating

_PLACE: Callable[[Record], tuple[object, ...]] = attrgetter("start", "end", "created", "id", "state")


class Digest(NamedTuple):
    """A change, the kinds of records in it, and what is done to annotations.

    by_document, by_tag: how many annotations there are more, or less, by id, where it is any. edits: those of
    annotations, by document. stayed: how these are now, by document and id, where none of a document's comes, goes, is
    elsewhere than before, or is lost or found again. sequence: its last line in the history. takes_along: whether
    documents come or go that have annotations, which the change does not name.
    """

    change: Change
    kinds: frozenset[type[Record]]
    by_document: Mapping[str, int]
    by_tag: Mapping[str, int]
    edits: Mapping[str, list[Edit]]
    stayed: Mapping[str, Mapping[str, Annotation]]
    sequence: int
    takes_along: bool

    def has(self, *kinds: type[Record]) -> bool:
        """Whether there are records of any of these kinds."""
        return not self.kinds.isdisjoint(kinds)


def digest(change: Change, annotating: Annotating) -> Digest:
    """The digest of a change that was made just now, for its subscribers to make while they are told of it."""
    kinds: set[type[Record]] = set()
    by_document: Counter[str] = Counter()
    by_tag: Counter[str] = Counter()
    edits: dict[str, list[Edit]] = {}
    moved: list[str] = []
    for edit in change.edits:
        record = edit.record
        kinds.add(type(record))
        if isinstance(record, Annotation):
            edits.setdefault(record.document, []).append(edit)
            for side, by in ((edit.before, -1), (edit.after, 1)):
                if isinstance(side, Annotation):
                    by_document[side.document] += by
                    for tag in side.tags:
                        by_tag[tag] += by
        elif isinstance(record, Document) and None in {edit.before, edit.after}:
            moved.append(record.id)
    stayed = {document: _now(those) for document, those in edits.items() if all(map(_stays, those))}
    takes_along = bool(moved) and annotating.are_annotated(moved)
    counts = _unequal(by_document), _unequal(by_tag)
    return Digest(change, frozenset(kinds), *counts, edits, stayed, annotating.newest(), takes_along)


def _unequal(by: Mapping[str, int]) -> dict[str, int]:
    """Without those that have as many as before, as nearly all have when notes are tagged or coloured."""
    return {key: more for key, more in by.items() if more}


def _stays(edit: Edit) -> bool:
    """Whether an annotation was there before, is there now, and in the same place."""
    return edit.before is not None and edit.after is not None and _PLACE(edit.before) == _PLACE(edit.after)


def _now(edits: Iterable[Edit]) -> dict[str, Annotation]:
    """How annotations are after edits to them, by id."""
    return {edit.after.id: edit.after for edit in edits if isinstance(edit.after, Annotation)}
