"""The rows of the results: what each stands for, and which hits of a document have one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader_app.model.document import Document
from reader_app.model.hit import DocumentHits, Line, NoteHit


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a document's card. place: which of the results; is_last: nothing of the card follows.

    twin: its file's name or when it was added, where it looks like another; twin_short: the same shorter.
    """

    place: int
    hits: DocumentHits
    document: Document
    is_last: bool
    twin: str = ""
    twin_short: str = ""


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit line. hit: which of the document's hits."""

    place: int
    hit: int
    line: Line
    is_last: bool


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A match beside the text. annotation: whose quotation, note or tag it is in; empty for the people, the
    file and the folder. number: which of the document's rows of annotations; -1 for those others.
    """

    place: int
    hit: NoteHit
    is_last: bool
    number: int = -1

    @property
    def annotation(self) -> str:
        """The annotation's id, or nothing."""
        return self.hit.annotation


@dataclass(frozen=True, slots=True)
class Gap:
    """Hits first to last, both included, are not shown; of_notes: rows of annotations."""

    place: int
    first: int
    last: int
    is_last: bool
    of_notes: bool = False


Item = Head | HitRow | AsideRow | Gap
Key = tuple[str, str, int | str]  # of a row, whatever the others are: document, kind, which


def note_items(place: int, notes: Mapping[int, NoteHit], count: int) -> Iterator[Item]:
    """The rows of a document's annotations, with gaps for those that are not here. count: how many rows they have."""
    for first, last in with_gaps(set(notes), count):
        if first in notes:
            yield AsideRow(place, notes[first], last == count - 1, first)
        else:
            yield Gap(place, first, last, last == count - 1, of_notes=True)


def with_gaps(shown: set[int], count: int) -> list[tuple[int, int]]:
    """Hits as runs (first, last): a shown one by itself, hidden neighbours together."""
    runs: list[tuple[int, int]] = []
    for place in sorted(shown):
        expected = runs[-1][1] + 1 if runs else 0
        if place > expected:
            runs.append((expected, place - 1))
        runs.append((place, place))
    expected = runs[-1][1] + 1 if runs else 0
    if expected < count:
        runs.append((expected, count - 1))
    return runs
