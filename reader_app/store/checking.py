"""Looks for faults in a library: in the file, between its tables, and between quotations and texts."""

from collections.abc import Iterator

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.document import Document
from reader_app.model.errors import LibraryError
from reader_app.store.annotations import Annotations
from reader_app.store.database import Database
from reader_app.store.documents import Documents
from reader_app.store.originals import Originals
from reader_app.store.statements import select


def faults(database: Database, originals: Originals) -> list[str]:
    """One line for each fault, empty where all is well."""
    try:
        found = [f"database: {line}" for (line,) in database.rows("PRAGMA integrity_check") if line != "ok"]
        if not found:  # in a file that is damaged the rest would only repeat it
            found = [*_loose_ends(database), *_document_faults(database, originals)]
    except LibraryError as error:
        found = [f"database: {error}"]
    return found


def _loose_ends(database: Database) -> Iterator[str]:
    for table, row, parent, _ in database.rows("PRAGMA foreign_key_check"):
        yield f"{table}: row {row} refers to {parent} that are not there"
    for (key,) in database.rows("SELECT key FROM state WHERE NOT json_valid(value)"):
        yield f"state: {key} is not JSON"
    known = {"colour": Colour, "state": State}
    for column, choices in known.items():
        marks = ", ".join("?" * len(choices))
        sql = select(f"id, {column}", "annotations", f"WHERE {column} NOT IN ({marks})")
        for annotation, value in database.rows(sql, [choice.value for choice in choices]):
            yield f"annotation {annotation}: its {column} is unknown ({value})"


def _document_faults(database: Database, originals: Originals) -> Iterator[str]:
    documents, annotations = Documents(database), Annotations(database)
    for document in (*documents.all(), *documents.removed()):
        owner = database.rows("SELECT document FROM revisions WHERE id = ?", (document.revision,))
        if owner != [(document.id,)]:
            yield f"document {document.id}: its text is not its own"
            continue
        length = len(documents.text(document.revision).content)
        if length != document.characters:
            yield f"document {document.id}: its text has {length} characters, not {document.characters}"
        if not document.linked and (fault := originals.fault(document.sha256)):
            yield f"document {document.id}: {fault}"
    for document in documents.all():
        yield from _annotation_faults(documents, document, annotations.of(document.id))


def _annotation_faults(documents: Documents, document: Document, annotations: tuple[Annotation, ...]) -> Iterator[str]:
    content = documents.text(document.revision).content
    for annotation in annotations:
        if annotation.state is not State.ANCHORED:
            continue
        if annotation.revision != document.revision:
            yield f"annotation {annotation.id}: it is anchored in a text that is not the document's current one"
        elif content[annotation.start : annotation.end] != annotation.quote:
            yield f"annotation {annotation.id}: its quotation is not what the text has there"
