"""What a new text of a document means: for the document itself, and for its annotations, which are looked for in it."""

import os
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader_app.model.alignment import Alignment
from reader_app.model.anchor import Passage, find_again
from reader_app.model.annotation import Annotation, State, same_words
from reader_app.model.change import Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.span import Span
from reader_app.services import gate
from reader_app.services.passages import carried_to
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.formats import Extracted
    from reader_app.services.reading import Read

ANOTHER = 0.05  # of the shorter text's letters: if two texts share less, one is no revision of the other
_SHORT = 200  # code points: of so little text nothing can be said


@dataclass(frozen=True, slots=True)
class Revision:
    """A document's new text, and what that does to its annotations. lost: how many were not found again; changed: how
    many have other words there.

    of: what it was made from, so that one can see whether that is still so.
    """

    of: tuple[Document, tuple[Annotation, ...]]
    document: Document
    text: Text
    edits: tuple[Edit, ...]
    carried: int
    lost: int
    changed: int = 0


def revised(
    document: Document, extracted: "Extracted | Read", sha256: str, size: int, encoding: str | None = None
) -> Document:
    """The document as its file says it is now; what a person or the file said of it before stays."""
    return replace(
        document,
        metadata=_merged(document.metadata, extracted.metadata),
        media_type=extracted.media_type,
        sha256=sha256,
        size=size,
        characters=len(extracted.text.content),
        revision=str(uuid.uuid4()),
        encoding=document.encoding if encoding is None else encoding,
    )


def renamed(document: Document, place: Path) -> Document:
    """The document as its file is called now; so is a title that was only taken from the name before."""
    from reader_app.formats import title_from_name

    name, known = gate.shown(place.name), document.metadata
    if name == document.file_name:
        return document
    if "title" in known.inferred and known.title == title_from_name(document.file_name):
        known = replace(known, title=title_from_name(name))
    return replace(document, metadata=known, file_name=name, source=gate.shown(place))


def at(document: Document, place: Path) -> Document:
    """The document as one that is made of the file there."""
    return replace(renamed(document, place), source=gate.shown(place))


def came_from(store: Store, document: Document) -> Path | None:
    """Where the file is, or was, that a document was made of; None where that is not known."""
    for each in store.files.of(document.id):
        path = Path(os.fsdecode(each.path))
        if gate.shown(path) == document.source:  # which is not for the system: some names cannot be shown
            return path
    path = Path(document.source)
    return path if path.is_absolute() else None


def moved_to(annotation: Annotation, before: Document, after: Document) -> Edit:
    """An annotation as another document's, which has the text that its own had."""
    revision = after.revision if annotation.revision == before.revision else annotation.revision
    return Edit(None, replace(annotation, id=str(uuid.uuid4()), document=after.id, revision=revision))


def lost_by(edits: Iterable[Edit]) -> tuple[Annotation, ...]:
    """The annotations that were in the text before and are not found again in the new one."""
    return tuple(
        each.after
        for each in edits
        if isinstance(each.before, Annotation)
        and isinstance(each.after, Annotation)
        and each.after.state is State.ORPHAN is not each.before.state
    )


def changed_by(edits: Iterable[Edit]) -> tuple[Annotation, ...]:
    """The annotations whose passages have other words in the new text, than in the last and than those marked."""
    return tuple(
        each.after
        for each in edits
        if isinstance(each.before, Annotation)
        and isinstance(each.after, Annotation)
        and each.after.former
        and not same_words(each.before.quote, each.after.quote)
    )


def make_revision(store: Store, document: Document, after: Document, text: Text) -> Revision:
    """What makes the document, as it is in the library, into the one after, which has that text.

    The edits are none where nothing would differ. To look for annotations can take seconds.
    """
    annotations = store.annotations.of(document.id)
    before = store.documents.text(document.revision)
    if before == text:
        same = replace(after, revision=document.revision)
        unsaid = () if same == document else (Edit(document, same),)
        return Revision((document, annotations), same, text, unsaid, 0, 0)
    carried = _carried_over(store, annotations, after.revision, text.content)
    edits = (Edit(document, after), *(Edit(a, b) for a, b in zip(annotations, carried, strict=True) if a != b))
    here = sum(each.state is State.ANCHORED for each in carried)
    return Revision((document, annotations), after, text, edits, here, len(lost_by(edits)), len(changed_by(edits)))


def is_another(before: str, after: str, least: float = ANOTHER) -> bool:
    """Whether two texts have so little in common that one is no later state of the other.

    least: of the shorter one's letters, to be shared.
    """
    shorter = min(len(before), len(after))
    if shorter <= _SHORT or Alignment(before, after).shared >= least * shorter:
        return False
    return _alike(before, after) < least


def _alike(before: str, after: str) -> float:
    """The share of three words running that two texts have in common, of the shorter one's, wherever they stand.

    Of a text that says the same again and again little can be aligned.
    """
    one, other = (Counter(zip(w, w[1:], w[2:], strict=False)) for w in (before.split(), after.split()))
    return (one & other).total() / max(1, min(one.total(), other.total()))


def _carried_over(
    store: Store, annotations: Sequence[Annotation], revision: str, content: str
) -> tuple[Annotation, ...]:
    """The annotations as they are in a new text: found again, or orphans that keep what they were about.

    Those that were orphans already are looked for in the new text, too.
    """
    done = {each.id: each for each in annotations}
    by_revision: defaultdict[str, list[Annotation]] = defaultdict(list)
    for each in annotations:
        if each.state is not State.DOCUMENT:
            by_revision[each.revision].append(each)
    for old, those in by_revision.items():
        before = _content(store, old)
        spans = find_again(before, content, _passages(store, those, before))
        for each, span in zip(those, _or_as_marked(those, spans, content), strict=True):
            if span is None:  # it is nowhere, but says what it was about and in which text
                done[each.id] = replace(each, state=State.ORPHAN, start=0, end=0)
            else:
                done[each.id] = carried_to(replace(each, revision=revision), content, *span)
    return tuple(done[each.id] for each in annotations)


def _or_as_marked(those: Sequence[Annotation], spans: Sequence[Span | None], content: str) -> list[Span | None]:
    """Where annotations are; those that are not found, where the words stand that were marked, if these were others."""
    lost = [n for n, (each, span) in enumerate(zip(those, spans, strict=True)) if span is None and each.former]
    former = [Passage(0, 0, those[n].former, those[n].prefix, those[n].suffix) for n in lost]
    found = dict(zip(lost, find_again("", content, former) if former else (), strict=True))
    return [found.get(n, span) for n, span in enumerate(spans)]


def _passages(store: Store, annotations: Sequence[Annotation], content: str) -> list[Passage]:
    """What annotations are about, in the text of their revision; orphans, where they were there."""
    starts = {each.id: each.start for each in annotations}
    several = []  # orphans of which the same stands there several times: the history knows where
    for each in annotations:
        if each.state is State.ORPHAN:
            whole = each.prefix + each.quote + each.suffix
            found = content.find(whole)
            starts[each.id] = max(0, found + len(each.prefix))
            if content.find(whole, found + 1) > found >= 0:
                several.append(each.id)
    places = store.last_places(several)
    for each in annotations:
        was = places.get(each.id, -1) - len(each.prefix)
        if was >= 0 and content.startswith(each.prefix + each.quote + each.suffix, was):
            starts[each.id] = was + len(each.prefix)
    ends = ((each, starts[each.id], starts[each.id] + len(each.quote)) for each in annotations)
    return [Passage(start, end, each.quote, each.prefix, each.suffix) for each, start, end in ends]


def _content(store: Store, revision: str) -> str:
    try:
        return store.documents.text(revision).content
    except KeyError:
        return ""


def _merged(before: Metadata, after: Metadata) -> Metadata:
    """What is known of a document: what was only inferred gives way to what its file says now."""
    taken: dict[str, Any] = {}
    inferred = set(before.inferred)
    for field in fields(Metadata):
        said = getattr(after, field.name)
        if field.name == "inferred" or not said:
            continue
        if not getattr(before, field.name) or (field.name in before.inferred and field.name not in after.inferred):
            taken[field.name] = said
            inferred.discard(field.name)
            inferred |= {field.name} & after.inferred
    return replace(before, **taken, inferred=frozenset(inferred))
