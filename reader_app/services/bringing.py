"""Bringing in notes that were exported: by another person, from another library, or from this one long ago."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotesFileError
from reader_app.model.span import Span
from reader_app.services.codebook import Names
from reader_app.services.history import History
from reader_app.services.passages import CONTEXT, passage
from reader_app.services.task import Task
from reader_app.store import Store, timestamp

if TYPE_CHECKING:
    from reader_app.exchange.incoming import Incoming, Source

_MOST_PLACES = 10_000  # of one quotation, that are looked at


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it. made: notes that are new; lost: of these, how many passages were not found; known: notes that
    are here already; strange: notes on documents that the library does not have, titles: of some of these.
    """

    made: int = 0
    lost: int = 0
    known: int = 0
    strange: int = 0
    titles: tuple[str, ...] = ()


@dataclass(slots=True)
class _Count:
    made: list[Annotation] = field(default_factory=list)
    known: int = 0
    strange: list[str] = field(default_factory=list)

    def brought(self) -> Brought:
        lost = sum(each.state is State.ORPHAN for each in self.made)
        titles = tuple(dict.fromkeys(title for title in self.strange if title))
        return Brought(len(self.made), lost, self.known, len(self.strange), titles)


class Bringing:
    """Notes from files. Documents are known by their ids, else by their bytes, else by title and file name."""

    def __init__(self, store: Store, history: History) -> None:
        self._store = store
        self._history = history

    def bring(self, path: Path, task: Task | None = None) -> Brought:
        """Takes over the notes of a file of W3C Web Annotations that are not here yet: one change, which can be undone.

        None that is here is changed. Each is put on its passage, by its words and what is around them; where these are
        not found it is listed as lost, as after a change of the document. task: cancelled in time, nothing is taken.
        Raises NotesFileError: nothing is changed; SaveError as `History.do`.
        """
        from reader_app.exchange.incoming import LARGEST, read

        try:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise NotesFileError(f"“{path.name}” cannot be read ({reason}), and nothing was changed.") from error
        incoming = read(data, path.name)
        work, lock = task or Task(), self._store.lock
        with lock if task is None else lock.long():
            count, names = _Count(), Names(self._store)
            for document, notes in self._by_document(incoming, count, work.part(0.0, 0.3)):
                if work.cancelled:
                    return Brought()
                self._take(document, notes, names, count)
            edits = (*names.edits, *(Edit(None, made) for made in count.made))
            change = Change(Action.IMPORT_NOTES, edits if count.made else (), path.name)
            if not self._history.do(change, task=work.part(0.3, 1.0)) and count.made:
                return Brought()
            return count.brought()

    def _by_document(
        self, incoming: Iterable["Incoming"], count: _Count, task: Task
    ) -> Iterator[tuple[Document, list["Incoming"]]]:
        grouped: defaultdict[str, list[Incoming]] = defaultdict(list)
        for note in incoming:
            grouped[note.source.id].append(note)
        documents = self._store.documents.all()
        for done, notes in enumerate(grouped.values()):
            source = notes[0].source
            task.report(done, len(grouped), source.title)
            document = _known_as(source, documents)
            if document is not None:
                yield document, notes
            else:
                count.strange += [source.title or source.file_name] * len(notes)

    def _take(self, document: Document, notes: Sequence["Incoming"], names: Names, count: _Count) -> None:
        content = self._store.documents.text(document.revision).content
        there = {_identity(each) for each in self._store.annotations.of(document.id)}
        for note in notes:
            if self._store.annotations.get(note.id) is not None:
                count.known += 1
                continue
            made = _placed(_blank(document, note), content, note)
            if _identity(made) in there:
                count.known += 1
                continue
            there.add(_identity(made))
            count.made.append(replace(made, tags=_tags(note.tags, names)))


def _known_as(source: "Source", documents: Sequence[Document]) -> Document | None:
    """The document that a file means; None where there is none, or where it cannot be told which."""
    for meant in (
        [each for each in documents if each.id == source.id],
        [each for each in documents if source.sha256 and each.sha256 == source.sha256],
        [each for each in documents if (each.metadata.title, each.file_name) == (source.title, source.file_name)],
    ):
        if len(meant) == 1:
            return meant[0]
    return None


def _blank(document: Document, note: "Incoming") -> Annotation:
    """The note, on its document as a whole."""
    colour = Colour(note.colour) if note.colour in set(Colour) else Colour.YELLOW
    created = _moment(note.created)
    modified = max(created, _moment(note.modified or note.created))
    return Annotation(
        str(uuid.uuid4()), document.id, document.revision, 0, 0, "", "", "", colour, (), note.note, note.author,
        created, modified, State.DOCUMENT,
    )  # fmt: skip


def _placed(blank: Annotation, content: str, note: "Incoming") -> Annotation:
    if not note.is_passage:
        return blank
    span = _place(content, note)
    if span is not None:
        try:
            return passage(blank, content, *span)
        except GlossatorError:  # nothing but white space
            span = None
    return replace(
        blank, state=State.ORPHAN, quote=note.quote, prefix=note.prefix[-CONTEXT:], suffix=note.suffix[:CONTEXT]
    )


def _place(content: str, note: "Incoming") -> Span | None:
    """Where the quotation stands: of several places the one whose surroundings are most like, then the nearest."""
    if not note.quote:
        return (note.start, note.end) if note.start < note.end <= len(content) else None
    if content[note.start : note.end] == note.quote:
        return note.start, note.end
    best: tuple[int, int] | None = None
    found, at = -1, content.find(note.quote)
    for _ in range(_MOST_PLACES):
        if at < 0:
            break
        end = at + len(note.quote)
        like = _shared(content[max(0, at - CONTEXT) : at][::-1], note.prefix[::-1])
        like += _shared(content[end : end + CONTEXT], note.suffix)
        rank = like, -abs(at - note.start)
        if best is None or rank > best:
            best, found = rank, at
        at = content.find(note.quote, at + 1)
    return (found, found + len(note.quote)) if found >= 0 else None


def _shared(one: str, other: str) -> int:
    """How many letters two strings have alike at their beginnings."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _tags(wanted: Iterable[str], names: Names) -> tuple[str, ...]:
    """The ids of tags by their names; what cannot be a name of one is left out."""
    found: list[str] = []
    for name in wanted:
        try:
            found += names.ids((name,))
        except GlossatorError:
            continue
    return tuple(dict.fromkeys(found))


def _identity(annotation: Annotation) -> tuple[object, ...]:
    """What is the same in a note that is here already."""
    place = annotation.state, annotation.start, annotation.end, annotation.quote
    return *place, annotation.note, annotation.author, annotation.created


def _moment(stated: str) -> str:
    """A time as the store has it; now where a file states none."""
    try:
        moment = datetime.fromisoformat(stated)
        return _utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return timestamp()


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
