"""What the terminal is shown: JSON for scripts, plain lines for people."""

import json
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple, Self

from reader_app.model.annotation import Annotation, State
from reader_app.model.document import Document, kind_of
from reader_app.model.hit import DocumentHits, NoteHit, Results
from reader_app.model.report import Line
from reader_app.services.gate import shown
from reader_app.services.task import Task

Json = dict[str, Any]


class Kept(NamedTuple):
    """What a thread wrote to the standard output and to the standard error, and what its work reports to."""

    out: StringIO
    err: StringIO
    task: Task


_kept: ContextVar[Kept | None] = ContextVar("kept", default=None)


@contextmanager
def kept(task: Task) -> Iterator[Kept]:
    """Keeps what this thread would write. task: cancels what it does."""
    here = Kept(StringIO(), StringIO(), task)
    token = _kept.set(here)
    try:
        yield here
    finally:
        _kept.reset(token)


def write(text: str) -> None:
    """Text to the standard output, as it is."""
    here = _kept.get()
    (here.out if here else sys.stdout).write(text)


def write_lines(lines: Iterable[str]) -> None:
    """Lines to the standard output."""
    for line in lines:
        write(f"{line}\n")


def write_json(value: object) -> None:
    """A JSON value to the standard output."""
    write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def complain(message: str) -> None:
    """One line to the standard error."""
    here = _kept.get()
    (here.err if here else sys.stderr).write(" ".join(message.split()) + "\n")


class Progress:
    """A line on the terminal that says how far work has come, while there is a terminal; wiped when it is done."""

    _SECONDS = 0.2  # between two lines

    def __init__(self) -> None:
        here = _kept.get()
        self.task = here.task if here else Task(self._tell if sys.stderr.isatty() else None)
        self._told = 0.0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._told:
            sys.stderr.write("\r\x1b[K")

    def _tell(self, done: int, total: int, name: str) -> None:
        now = time.monotonic()
        if now - self._told >= self._SECONDS:
            self._told = now
            left = f", {self.task.seconds_left:.0f} s left" if self.task.seconds_left is not None else ""
            plain = "".join(character if character.isprintable() else "\ufffd" for character in name)
            sys.stderr.write(f"\r\x1b[K{done + 1:,} of {total:,}{left}: {plain[:60]}")
            sys.stderr.flush()


def title_of(document: Document) -> str:
    """The title, or the file's name where there is none."""
    return document.metadata.title or document.file_name


def document_json(document: Document, annotations: int) -> Json:
    """A document of the library; creators: names."""
    return {
        "id": document.id,
        "title": title_of(document),
        "creators": [creator.name for creator in document.metadata.creators],
        "date": document.metadata.date,
        "language": document.metadata.language,
        "media_type": document.media_type,
        "characters": document.characters,
        "annotations": annotations,
        "attributes": dict(document.attributes),
    }


def annotation_json(annotation: Annotation, tags: Mapping[str, str]) -> Json:
    """An annotation; tags: names by id."""
    return {
        "id": annotation.id,
        "document": annotation.document,
        "start": annotation.start,
        "end": annotation.end,
        "quote": annotation.quote,
        "former_quote": annotation.former,
        "colour": annotation.colour.value,
        "tags": [tags[tag] for tag in annotation.tags if tag in tags],
        "note": annotation.note,
        "author": annotation.author,
        "created": annotation.created,
        "modified": annotation.modified,
        "state": annotation.state.value,
    }


def results_json(results: Results, titles: Mapping[str, str]) -> Json:
    """The answer to a query; spans are code points in the text, end exclusive. titles: by document id."""
    return {
        "query": results.query,
        "total_hits": results.total_hits,
        "total_documents": results.total_documents,
        "total_notes": results.total_notes,
        "at_least": results.at_least,
        "ignored": list(results.ignored),
        "documents": [_hits_json(found, titles) for found in results.documents],
    }


def _hits_json(found: DocumentHits, titles: Mapping[str, str]) -> Json:
    return {
        "id": found.document,
        "title": titles.get(found.document, ""),
        "score": found.score,
        "hits": max(found.count, len(found.spans)),
        "annotations": found.annotations,
        "spans": [list(span) for span in found.spans],
        "lines": [
            {"before": line.before, "match": line.match, "after": line.after, "start": line.start, "end": line.end}
            for line in found.lines
        ],
        "notes": [
            {
                "annotation": note.annotation,
                "field": note.field,
                "before": note.before,
                "match": note.match,
                "after": note.after,
                "count": note.count,
            }
            for note in found.notes
        ],
        "origins": [
            {"field": origin.field, "before": origin.before, "match": origin.match, "after": origin.after}
            for origin in found.origins
        ],
    }


def results_lines(results: Results, titles: Mapping[str, str]) -> Iterable[str]:
    """The answer to a query for people: totals, each document with its hits in context, then those found without any.

    The latter have a line each, with their ids, as where documents are listed.
    """
    yield _totals(results)
    for part in results.ignored:
        yield f"Not as typed: {part}"
    if results.any_case is not None:
        hits, documents = results.any_case
        yield f"In any case: {counted(hits, 'hit')} in {counted(documents, 'document')}"
    with_hits = [found for found in results.documents if found.total or found.annotations]
    for found in with_hits:
        yield from _hits_lines(found, titles)
    without = [found for found in results.documents if not (found.total or found.annotations)]
    if with_hits and without:
        yield ""
    for found in without:
        origins = (f"{each.field}: {each.before}[{each.match}]{each.after}" for each in found.origins)
        yield f"{found.document}  {' · '.join((titles.get(found.document, ''), *origins))}"


def _totals(results: Results) -> str:
    at_least = "at least " if results.at_least else ""
    documents = counted(results.total_documents, "document")
    if results.total_documents and not (results.total_hits or results.total_notes):  # found by what they are
        return f"{at_least}{documents}"
    notes = f", {counted(results.total_notes, 'note')}" if results.total_notes else ""
    return f"{at_least}{counted(results.total_hits, 'hit')} in {documents}{notes}"


def _hits_lines(found: DocumentHits, titles: Mapping[str, str]) -> Iterable[str]:
    yield ""
    notes = f", {counted(found.annotations, 'note')}" if found.annotations else ""
    yield f"{titles.get(found.document, '')} ({counted(found.total, 'hit')}{notes})"
    for line in found.lines:
        yield f"  …{line.before}[{line.match}]{line.after}…"
    yield from map(_note_line, found.notes)
    more = found.annotations - sum(note.count for note in found.notes)
    if more > 0:
        yield f"  … and {counted(more, 'more note')}"


def _note_line(note: NoteHit) -> str:
    """A match in a quotation, note or tag, or an annotation found by what it is."""
    match = f"[{note.match}]" if note.match else ""
    separator = " on " if note.field == "tag" else ""
    after = note.after if note.count == 1 else counted(note.count, "passage")
    words = " ".join(f"{note.before}{match}{separator}{after}".split())
    return f"  {note.field or 'annotation'}: {words}  {note.annotation}"


def about_file(line: Line) -> str:
    """What became of a file, in a sentence that names it."""
    name = shown(Path(line.path).name)
    return line.sentence if not name or name in line.sentence else f"“{name}”: {line.sentence}"


def document_lines(rows: Iterable[tuple[Document, int]]) -> Iterable[str]:
    """Documents for people, each with its kind, by which twins are told apart, annotations counted, and attributes."""
    for document, annotations in rows:
        creators = ", ".join(creator.name for creator in document.metadata.creators)
        kind = kind_of(document.file_name)
        own = [f"{name}: {value}" for name, value in document.attributes]
        known = [title_of(document), creators, document.metadata.date, kind, counted(annotations, "annotation"), *own]
        yield f"{document.id}  {' · '.join(part for part in known if part)}"


def annotation_lines(
    annotations: Iterable[Annotation], tags: Mapping[str, str], titles: Mapping[str, str]
) -> Iterable[str]:
    """Annotations for people. tags, titles: names by id."""
    for annotation in annotations:
        whole = annotation.state is State.DOCUMENT
        words = "the whole document" if whole else f"“{' '.join(annotation.quote.split())}”"
        lost = " (no longer found)" if annotation.state is State.ORPHAN else ""
        former = f" (was “{' '.join(annotation.former.split())}”)" if annotation.former else ""
        names = ", ".join(tags[tag] for tag in annotation.tags if tag in tags)
        note = " ".join(annotation.note.split())
        parts = [f"{words}{former}{lost}", titles.get(annotation.document, ""), annotation.colour.value, names, note]
        yield f"{annotation.id}  {' · '.join(part for part in parts if part)}"


def counted(count: int, what: str) -> str:
    """A number with its noun."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"
