"""Counts the annotations of each document and with each tag, all as they are at one moment of the history."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from reader_app.store.database import Ask, Database

_NEWEST = "SELECT coalesce(max(sequence), 0) FROM changes"
_WITH_ANY = (
    "SELECT count(DISTINCT t.annotation) FROM annotation_tags t JOIN annotations a ON a.id = t.annotation"
    " WHERE t.tag IN (SELECT value FROM json_each(?))"
    " AND a.document NOT IN (SELECT id FROM documents WHERE removed = 1)"
)
_OF_THESE = "SELECT EXISTS (SELECT 1 FROM annotations WHERE document IN (SELECT value FROM json_each(?)))"


class Counted(NamedTuple):
    """How many annotations there were after the line of the history numbered `sequence`, by ids of what has any."""

    sequence: int
    by_document: dict[str, int]
    by_tag: dict[str, int]


def counted(database: Database) -> Counted:
    """What there is; those of removed documents do not count."""
    return database.read(lambda ask: Counted(ask(_NEWEST)[0][0], by_document(ask), by_tag(ask)))


def are_annotated(database: Database, document_ids: Iterable[str]) -> bool:
    """Whether any of these documents, removed or not, has an annotation."""
    return bool(database.rows(_OF_THESE, (json.dumps(list(document_ids)),))[0][0])


def with_any(database: Database, tag_ids: Iterable[str]) -> int:
    """How many annotations have any of these tags, each counted once; those of removed documents do not count."""
    count: int = database.rows(_WITH_ANY, (json.dumps(list(tag_ids)),))[0][0]
    return count


def by_document(ask: Ask) -> dict[str, int]:
    """How many annotations each document has that is not removed; documents without any are left out."""
    removed = {row[0] for row in ask("SELECT id FROM documents WHERE removed = 1")}
    rows = ask("SELECT document, count(*) FROM annotations GROUP BY document")
    return {document: count for document, count in rows if document not in removed}


def by_tag(ask: Ask) -> dict[str, int]:
    """How many annotations have each tag; those of removed documents do not count, nor do unused tags."""
    counts: dict[str, int] = dict(ask("SELECT tag, count(*) FROM annotation_tags GROUP BY tag"))
    hidden = ask(  # few or none, so this costs less than looking at every annotation
        "SELECT t.tag, count(*) FROM documents d CROSS JOIN annotations a ON a.document = d.id"
        " CROSS JOIN annotation_tags t ON t.annotation = a.id WHERE d.removed = 1 GROUP BY t.tag"
    )
    for tag, count in hidden:
        counts[tag] -= count
    return {tag: count for tag, count in counts.items() if count}
