"""The rows of the results: what each stands for, and which hits of a document have one."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import Document
from reader_app.model.hit import DocumentHits, Line, NoteHit
from reader_app.ui.text import plural


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a document's card. place: which of the results; is_last: nothing of the card follows."""

    place: int
    hits: DocumentHits
    document: Document
    is_last: bool


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit line. hit: which of the document's hits."""

    place: int
    hit: int
    line: Line
    is_last: bool


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A match beside the text. annotation: whose quotation, note or tag it is in; empty for the people."""

    place: int
    hit: NoteHit
    is_last: bool

    @property
    def annotation(self) -> str:
        """The annotation's id, or nothing."""
        return self.hit.annotation


@dataclass(frozen=True, slots=True)
class Gap:
    """Hits first to last, both included, are not shown."""

    place: int
    first: int
    last: int
    is_last: bool


Item = Head | HitRow | AsideRow | Gap
Key = tuple[str, str, int | str]  # of a row, whatever the others are: document, kind, which


def passages_words(hit: NoteHit) -> str:
    """On how many passages a tag is; empty for a hit that is a single annotation's."""
    if hit.count == 1:
        return ""
    one = QCoreApplication.translate("results", "{n} passage")
    return plural(hit.count, one, QCoreApplication.translate("results", "{n} passages"))


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
