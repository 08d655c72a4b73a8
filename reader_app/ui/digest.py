"""What a change means for what the window shows, worked out by whoever made it: a change can have 100,000 edits."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.model.annotation import Annotation
from reader_app.model.change import Change, Edit, Record


@dataclass(frozen=True, slots=True)
class Digest:
    """A change, the kinds of records in it, and what is done to annotations.

    by_document, by_tag: how many annotations there are more, or less, by id. edits: those of annotations, by document.
    """

    change: Change
    kinds: frozenset[type[Record]]
    by_document: Mapping[str, int]
    by_tag: Mapping[str, int]
    edits: Mapping[str, list[Edit]]

    def has(self, *kinds: type[Record]) -> bool:
        """Whether there are records of any of these kinds."""
        return not self.kinds.isdisjoint(kinds)


def digest(change: Change) -> Digest:
    """The digest of a change."""
    kinds: set[type[Record]] = set()
    by_document: Counter[str] = Counter()
    by_tag: Counter[str] = Counter()
    edits: dict[str, list[Edit]] = {}
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
    return Digest(change, frozenset(kinds), by_document, by_tag, edits)
