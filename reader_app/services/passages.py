"""Passages of a text as annotations: cut out with their context, one by one or many at a time."""

import uuid
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation, State, same_words
from reader_app.model.change import Edit
from reader_app.model.errors import GlossatorError
from reader_app.model.span import Span

if TYPE_CHECKING:
    from reader_app.model.anchor import Passage

CONTEXT = 32  # code points kept on each side of a passage
_PART, _PART_OF_ONE = 2000, 10_000  # spans that are saved together; what a document has already is looked at each time
Place = tuple[str, int, int]  # a document's id; start and end in code points, end exclusive


def passage(blank: Annotation, content: str, start: int, end: int) -> Annotation:
    """The annotation put on a passage, whose words are then those that are marked; white space around it is left out.

    Raises ValueError for a span outside the text, GlossatorError for one of white space only.
    """
    start, end = _trimmed(content, start, end)
    return replace(
        blank,
        state=State.ANCHORED,
        start=start,
        end=end,
        quote=content[start:end],
        prefix=content[max(0, start - CONTEXT) : start],
        suffix=content[end : end + CONTEXT],
        former="",
    )


def carried_to(annotation: Annotation, content: str, start: int, end: int) -> Annotation:
    """The annotation on the passage that is its own in another text; what it was put on it keeps as `former`.

    Where its former words stand at that place again, it is on exactly these. Raises as `passage`.
    """
    marked = annotation.former or annotation.quote
    if annotation.former:
        again = content.find(marked, max(0, start - len(marked) + 1), end + len(marked) - 1)
        start, end = (again, again + len(marked)) if again >= 0 else (start, end)
    found = passage(annotation, content, start, end)
    return found if same_words(found.quote, marked) else replace(found, former=marked)


def cut(content: str, start: int, end: int) -> "Passage":
    """A passage of a text, to be found again in another one."""
    from reader_app.model.anchor import Passage

    prefix, suffix = content[max(0, start - CONTEXT) : start], content[end : end + CONTEXT]
    return Passage(start, end, content[start:end], prefix, suffix)


def by_document(places: Iterable[Place]) -> dict[str, list[Span]]:
    """The spans of each document in text order, each once."""
    found: defaultdict[str, set[Span]] = defaultdict(set)
    for document, start, end in places:
        found[document].add((start, end))
    return {document: sorted(spans) for document, spans in found.items()}


def in_parts(wanted: Mapping[str, list[Span]]) -> Iterator[dict[str, list[Span]]]:
    """The same a part at a time: some thousand spans of several documents, or some more of a single one."""
    part: dict[str, list[Span]] = {}
    for document, spans in wanted.items():
        for start in range(0, len(spans), _PART_OF_ONE):
            if document in part or sum(map(len, part.values())) >= _PART:
                yield part
                part = {}
            part[document] = spans[start : start + _PART_OF_ONE]
    if part:
        yield part


def marks(
    blank: Annotation, content: str, spans: Sequence[Span], existing: Iterable[Annotation], tags: tuple[str, ...]
) -> Iterator[Edit | None]:
    """For each span of a document the edit that marks and tags it; None where that is done already.

    A passage that is marked keeps its colour and note, and gets the tags (ids) it lacks. A sentence of a paragraph with
    the tags has them already, and so has a paragraph with such a sentence: else both would count.
    """
    there: defaultdict[Span, list[Annotation]] = defaultdict(list)
    for annotation in existing:
        if annotation.state is State.ANCHORED:
            there[annotation.start, annotation.end].append(annotation)
    having = _Nested(span for span, same in there.items() if tags and any(set(tags) <= set(a.tags) for a in same))
    for span in spans:
        made = replace(passage(blank, content, *span), id=str(uuid.uuid4()), tags=tags)
        same = there[made.start, made.end]
        has_them = any(set(tags) <= set(annotation.tags) for annotation in same)
        if has_them or having.is_around_or_in(made.start, made.end):
            yield None
            continue
        if same:
            before = same.pop()
            made = replace(before, tags=tuple(dict.fromkeys((*before.tags, *tags))), modified=blank.modified)
            yield Edit(before, made)
        else:
            yield Edit(None, made)
        same.append(made)


class _Nested:
    """Spans, to be asked whether one of them is around another span, or in it."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [start for start, _ in ordered]
        self._farthest = list(accumulate((end for _, end in ordered), max))  # end of those that start here or before
        self._nearest = list(accumulate((end for _, end in reversed(ordered)), min))[::-1]  # here or later

    def is_around_or_in(self, start: int, end: int) -> bool:
        """Whether any of them holds this span, or lies in it."""
        before, at = bisect_right(self._starts, start), bisect_left(self._starts, start)
        is_around = before > 0 and self._farthest[before - 1] >= end
        return is_around or (at < len(self._nearest) and self._nearest[at] <= end)


def still_there(document: str, content: str, spans: list[Span], words: Mapping[Place, str]) -> list[Span]:
    """The spans at which a text has the words that are known of them, white space aside."""

    def is_there(span: Span) -> bool:
        wanted = words.get((document, *span))
        return wanted is None or "".join(content[slice(*span)].split()) == "".join(wanted.split())

    return list(filter(is_there, spans)) if words else spans


def _trimmed(content: str, start: int, end: int) -> Span:
    """The span without the white space around it."""
    if not 0 <= start <= end <= len(content):
        raise ValueError(f"the span {start}-{end} is not in a text of {len(content)} code points")
    words = content[start:end]
    if not words.strip():
        raise GlossatorError("There is nothing to mark here; select some words first.")
    return end - len(words.lstrip()), start + len(words.rstrip())
