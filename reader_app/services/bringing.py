"""Bringing in notes that were exported: by another person or program, from another library, or this one long ago."""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotesFileError
from reader_app.model.span import Span
from reader_app.services.codebook import Imported, Names
from reader_app.services.history import History
from reader_app.services.passages import CONTEXT, carried_to
from reader_app.services.task import Task
from reader_app.store import Store, timestamp

if TYPE_CHECKING:
    from reader_app.exchange.incoming import Incoming, Source
    from reader_app.services.projects import Left, Project

_MOST_PLACES = 10_000  # of one quotation, that are looked at


@dataclass(frozen=True, slots=True)
class Brought:
    """What came of it. made: notes that are new; lost: of these, how many passages were not found; known: notes that
    are here already; strange: notes on documents that the library does not have, titles: of some of these.

    Of a project: added: documents that are new; codebook: what came of its codes; textless: names of sources without
    text; left: how much of it has no place here; described: documents that were here and got attributes.
    """

    made: int = 0
    lost: int = 0
    known: int = 0
    strange: int = 0
    titles: tuple[str, ...] = ()
    added: int = 0
    codebook: Imported | None = None
    textless: tuple[str, ...] = ()
    left: "Mapping[Left, int]" = field(default_factory=dict)
    described: int = 0


@dataclass(slots=True)
class _Count:
    made: list[Annotation] = field(default_factory=list)
    tags: dict[str, tuple[str, ...]] = field(default_factory=dict)  # ids by names, none for what cannot be one
    known: int = 0
    strange: list[str] = field(default_factory=list)
    letters: int = 0  # of all passages

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
        """Takes over the notes that are not here yet of a file of W3C Web Annotations, or a project of REFI-QDA.

        One change, which can be undone; no note that is here is changed. Each is put on its passage, by its words and
        what is around them; where these are not found it is listed as lost, as after a change of the document. Sources
        of a project that are not here become documents. task: cancelled in time, nothing is taken.
        Raises NotesFileError: nothing is changed; SaveError as `History.do`.
        """
        from reader_app.exchange.incoming import LARGEST, read
        from reader_app.services import projects

        try:
            with path.open("rb") as file:
                packed = file.read(len(projects.PACKED)) == projects.PACKED
                file.seek(0)
                data = file.read((projects.LARGEST if packed else LARGEST) + 1)
        except OSError as error:
            reason = error.strerror or str(error)
            raise NotesFileError(f"“{path.name}” cannot be read ({reason}), and nothing was changed.") from error
        if packed:
            return self._bring_project(projects.opened(data, path.name), path.name, task)
        incoming = read(data, path.name)
        work, lock = task or Task(), self._store.lock
        with lock if task is None else lock.long():
            count, names = _Count(), Names(self._store)
            for document, notes in self._by_document(incoming, count, work.part(0.0, 0.3)):
                if work.cancelled:
                    return Brought()
                content = self._store.documents.text(document.revision).content
                self._take(document, content, notes, names, count)
            edits = (*names.edits, *(Edit(None, made) for made in count.made))
            change = Change(Action.IMPORT_NOTES, edits if count.made else (), path.name)
            if not self._history.do(change, task=work.part(0.3, 1.0)) and count.made:
                return Brought()
            return count.brought()

    def _bring_project(self, project: "Project", name: str, task: Task | None) -> Brought:
        """The same of a project, with its tags and those of its sources that are not here."""
        from reader_app.services.projects import Shelf

        work, lock = task or Task(), self._store.lock
        with lock if task is None else lock.long():
            count, names, shelf = _Count(), Names(self._store), Shelf(self._store)
            described, codebook = names.describe(project.codebook)
            for done, told in enumerate(project.sources):
                work.part(0.0, 0.3).report(done, len(project.sources), told.source.title)
                if work.cancelled:
                    return Brought()
                document, content = shelf.place(told)
                self._take(document, content, told.notes, names, count)
            edits = (*names.edits, *described, *shelf.edits, *(Edit(None, made) for made in count.made))
            done_so = self._history.do(Change(Action.IMPORT_NOTES, edits, name), shelf.texts, work.part(0.3, 1.0))
            if edits and not done_so:
                return Brought()
            brought = replace(count.brought(), added=shelf.added, described=shelf.described, codebook=codebook)
            return replace(brought, textless=project.textless, left=project.left)

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

    def _take(self, document: Document, content: str, notes: Sequence["Incoming"], names: Names, count: _Count) -> None:
        from reader_app.exchange.incoming import MOST_WORDS

        here = self._store.annotations.of(document.id, hidden=True)  # a project may bring the document back
        ids, there = {each.id for each in here}, set(chain.from_iterable(map(_identities, here)))
        taken = set[tuple[object, ...]]()  # with their tags: who codes a passage twice in one moment says two things
        for note in notes:
            if note.id in ids or self._store.annotations.get(note.id) is not None:
                count.known += 1
                continue
            made = _placed(_blank(document, note), content, note)
            timed, timeless = _identities(made)
            same = timed if _moment(note.created) else timeless
            if same in there or (same, note.tags) in taken:
                count.known += 1
                continue
            taken |= {(timed, note.tags), (timeless, note.tags)}
            count.letters += len(made.quote)
            if count.letters > MOST_WORDS:
                raise NotesFileError("The passages of this file are more than can be taken over; nothing was changed.")
            count.made.append(replace(made, tags=_tags(note.tags, names, count.tags)))


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
    created = _moment(note.created) or timestamp()
    modified = max(created, _moment(note.modified))
    return Annotation(
        str(uuid.uuid4()), document.id, document.revision, 0, 0, "", "", "", colour, (), note.note, note.author,
        created, modified, State.DOCUMENT,
    )  # fmt: skip


def _placed(blank: Annotation, content: str, note: "Incoming") -> Annotation:
    if not note.is_passage:
        return blank
    span = _place(content, note)
    if span is None and note.former:
        span = _place(content, replace(note, quote=note.former))
    if span is not None:
        try:
            return carried_to(replace(blank, quote=note.quote, former=note.former), content, *span)
        except GlossatorError:  # nothing but white space
            span = None
    return replace(
        blank,
        state=State.ORPHAN,
        quote=note.quote,
        prefix=note.prefix[-CONTEXT:],
        suffix=note.suffix[:CONTEXT],
        former=note.former,
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


def _tags(wanted: Iterable[str], names: Names, known: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The ids of tags by their names; what cannot be a name of one is left out."""
    found: list[str] = []
    for name in wanted:
        if name not in known:
            try:
                known[name] = names.ids((name,))
            except GlossatorError:
                known[name] = ()
        found += known[name]
    return tuple(dict.fromkeys(found))


def _identities(annotation: Annotation) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """What is the same in a note that is here already: with its time, and where a file states none."""
    place = annotation.state, annotation.start, annotation.end, annotation.quote
    said = *place, annotation.note, annotation.author
    return (*said, annotation.created), said


def _moment(stated: str) -> str:
    """A time as the store has it; empty where a file states none."""
    try:
        moment = datetime.fromisoformat(stated)
        return _utc(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return ""


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
