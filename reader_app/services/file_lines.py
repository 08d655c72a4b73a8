"""What is said of each file that is brought in."""

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.document import Document
from reader_app.model.report import Line, Outcome
from reader_app.services.revisions import Revision

if TYPE_CHECKING:
    from reader_app.services.reading import Read


@dataclass(frozen=True, slots=True)
class Taken:
    """A file as it was read. path: absolute. modified: nanoseconds since the epoch, or TOO_FRESH.

    read: what is in it; None where its bytes are known.
    """

    path: Path
    size: int
    modified: int
    sha256: str
    read: "Read | None" = None


def added_line(taken: Taken, document: Document) -> Line:
    """It is a new document."""
    title = title_of(document)
    warnings = taken.read.text.warnings[:1] if taken.read else ()
    sentence = " ".join((f"“{title}” was added.", *warnings))
    if not taken.size:
        sentence = f"“{title}” was added, but it is empty: no text in it."
    return replace(line_of(Outcome.ADDED, taken, document, sentence), is_empty=not document.characters)


def line_of(outcome: Outcome, taken: Taken, document: Document, sentence: str) -> Line:
    """What became of it, in a sentence."""
    return Line(outcome, os.fspath(taken.path), sentence, document.id, title_of(document))


def revised_line(taken: Taken, revision: Revision) -> Line:
    """It is a new text of its document."""
    title = title_of(revision.document)
    said = f"“{title}” has a new text; its notes are where they were in it."
    if revision.lost:
        lost = "1 note was" if revision.lost == 1 else f"{revision.lost:,} notes were"
        said = f"“{title}” has a new text; {lost} not found again and kept as lost passages."
    if revision.changed:
        changed = "1 passage has" if revision.changed == 1 else f"{revision.changed:,} passages have"
        said += f" {changed} other words now; the notes keep those that were marked."
    line = line_of(Outcome.REVISED, taken, revision.document, said)
    return replace(line, lost=revision.lost, changed=revision.changed)


def stays_out(taken: Taken, document: Document) -> Line:
    """Its document was removed by a person."""
    sentence = f"“{title_of(document)}” was removed from the library, so it stays out."
    return line_of(Outcome.STAYS_OUT, taken, document, sentence)


def stays_as_before(taken: Taken, document: Document) -> Line:
    """Its text was read from it and taken back by a person."""
    sentence = f"Reading “{title_of(document)}” again was undone, so it stays as it was until the file changes."
    return line_of(Outcome.ALREADY, taken, document, sentence)


def with_older(line: Line, older: Document, notes: int) -> Line:
    """There is another document that came from the same path. notes: how many it has."""
    having = f", with {'1 note' if notes == 1 else f'{notes:,} notes'}" if notes else ""
    said = f"An older version of this file is in the library{having}."
    return replace(line, older=older.id, sentence=f"{line.sentence} {said}")


def title_of(document: Document) -> str:
    """What a document is called."""
    return document.metadata.title or document.file_name
