"""What an action acts on, and which of a document's annotations a passage means."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.span import Span
from reader_app.model.tag import Tag


class Target(NamedTuple):
    """A passage, and the annotation of exactly that passage where there is one. revision: of the text it is in."""

    span: Span
    annotation: Annotation | None
    revision: str = ""


class Had(NamedTuple):
    """What a passage has by now. colour: None where it is not marked yet; tags: names; known: all tags there are."""

    colour: Colour | None
    tags: Sequence[str]
    known: Sequence[Tag]


def exactly(annotations: Iterable[Annotation], span: Span, selected: str | None) -> Annotation | None:
    """The annotation of exactly this passage; of several, the selected one, else the newest."""
    same = [each for each in annotations if (each.start, each.end) == span]
    return next((each for each in same if each.id == selected), same[-1] if same else None)


def overlapping(annotations: Iterable[Annotation], span: Span) -> Annotation | None:
    """The last of the annotations that share letters with this passage."""
    found = [each for each in annotations if each.start < span[1] and span[0] < each.end]
    return found[-1] if found else None
