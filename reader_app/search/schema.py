"""What the index holds: as Whoosh fields, which documents have a term and how often; where, and what is known of a
document at a glance, in columns beside them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from whoosh import fields, formats

from reader_app.model.annotation import Annotation, State
from reader_app.model.document import Block, BlockKind, Metadata, Stretches
from reader_app.model.mail import Heads
from reader_app.search.analysis import BLOCK_GAP, Analysed, Joined, Places, analyse
from reader_app.search.columns import NOWHERE, Card
from reader_app.search.document import IndexedDocument, annotation_key, revision_key
from reader_app.search.tree import BY, FILE, FOLDER, FROM, NOTE, QUOTE, TEXT, TITLE, TO

SCHEMA_VERSION = 6  # raise it when fields or their encoding change: indexes made by another version are rebuilt
ID = "id"
CONTENT = "content"
BETWEEN = "\0"  # the quotation and the note of an annotation; neither has one
# Of a field's terms in the columns.
PREFIXES = {TEXT: "", TITLE: "\x01", BY: "\x02", FILE: "\x03", FOLDER: "\x04", FROM: "\x05", TO: "\x06"}
PREFIXES |= {QUOTE: "", NOTE: "\x01"}

Postings = Mapping[str, Sequence[int]]


class _Frequencies(formats.Format):  # type: ignore[misc]  # Whoosh is untyped
    """Postings that say how often a term occurs, as their weight, and nothing else."""

    def __init__(self) -> None:
        super().__init__(posting_size=0)

    def fixed_value_size(self) -> int:
        return 0


class TermsField(fields.FieldType):  # type: ignore[misc]
    """A field that is given its terms already analysed: ascending positions by term."""

    def __init__(self) -> None:
        super().__init__(_Frequencies(), None)  # not scorable: lengths are in the columns

    def index(self, value: Postings, **_: Any) -> Iterator[tuple[bytes, int, float, bytes]]:
        """What Whoosh writes for one document: term, frequency, weight and nothing more."""
        for term, positions in value.items():
            count = len(positions)
            yield term.encode(), count, float(count), b""


def document_schema() -> fields.Schema:
    """The schema of documents, built here rather than read from an index."""
    made = fields.Schema(id=fields.ID(stored=True, unique=True), content=fields.COLUMN())
    for name in (TEXT, TITLE, BY, FILE, FOLDER, FROM, TO):
        made.add(name, TermsField())
    return made


def note_schema() -> fields.Schema:
    """The schema of annotations."""
    return fields.Schema(
        id=fields.ID(stored=True, unique=True), quote=TermsField(), note=TermsField(), content=fields.COLUMN()
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be indexed. fields: terms by field; content: what Whoosh keeps for showing it."""

    card: Card
    fields: Mapping[str, Postings]
    joined: tuple[Joined, ...]
    content: str
    places: Places = NOWHERE


def document_entry(document: IndexedDocument) -> Entry:
    """A document, analysed."""
    analysed = analyse(document.content, document.blocks)
    card = document_card(document.metadata, document.media_type, document.file_name, document.source)
    known = document.metadata, document.media_type, document.file_name, document.source
    card = {"id": document.id, "key": revision_key(document.revision, *known), **card}
    heads, joined = head_terms(document.content, analysed.places, document.heads)
    fields = {TEXT: analysed.postings, **metadata_terms(document.metadata), **file_terms(card), **heads}
    return Entry(card, fields, (*analysed.joined, *joined), document.content, analysed.places)


def note_entry(annotation: Annotation) -> Entry:
    """An annotation, analysed; tags by their ids, so that renaming one changes nothing here."""
    quote, note = analyse(annotation.quote), analyse(annotation.note)
    card = {
        "id": annotation.id,
        "key": annotation_key(annotation),
        "document": annotation.document,
        "colour": annotation.colour.value,
        "state": annotation.state.value,
        "noted": bool(annotation.note.strip()),
        "changed": bool(annotation.former) and annotation.state is State.ANCHORED,
        "span": [annotation.start, annotation.end] if annotation.state is State.ANCHORED else [],
        "tags": list(annotation.tags),
    }
    content = f"{annotation.quote}{BETWEEN}{annotation.note}"
    return Entry(card, {QUOTE: quote.postings, NOTE: note.postings}, (*quote.joined, *_in(NOTE, note.joined)), content)


def document_card(metadata: Metadata, media_type: str = "", file_name: str = "", source: str = "") -> Card:
    """What is to be known of a document at a glance."""
    kinds = {media_type.lower(), *media_type.lower().split("/"), file_name.lower().rpartition(".")[2]}
    return {
        "title": metadata.title,
        "creators": [creator.name for creator in metadata.creators],
        "date": metadata.date,
        "language": metadata.language.lower(),
        "type": media_type,
        "kinds": sorted(kinds - {""}),
        FILE: file_name,
        FOLDER: str(PurePath(source).parent) if source else "",
    }


def metadata_terms(metadata: Metadata) -> dict[str, Postings]:
    """Postings of titles and people; each creator is a block of their own, so no phrase joins two people."""
    names = [creator.name for creator in metadata.creators]
    content = "\n".join(names)
    blocks, start = [], 0
    for name in names:
        blocks.append(Block(BlockKind.PARAGRAPH, start, start + len(name)))
        start += len(name) + 1
    return {TITLE: analyse(metadata.title).postings, BY: analyse(content, blocks).postings}


def file_terms(card: Card) -> dict[str, Postings]:
    """Postings of the file's name, its suffix included, and of the path of its folder."""
    return {field: analyse(card[field]).postings for field in (FILE, FOLDER)}


def head_terms(content: str, places: Places, heads: Heads) -> tuple[dict[str, Postings], list[Joined]]:
    """Postings of senders and recipients, which are at the positions of the text, and their joined terms.

    places: of the whole text.
    """
    found: dict[str, Postings] = {}
    joined: list[Joined] = []
    for field, stretches in ((FROM, heads.senders), (TO, heads.recipients)):
        if stretches:
            part = analyse(content, Stretches(*zip(*stretches, strict=True)))
            found[field] = _moved(part, places)
            joined += _in(field, part.joined)
    return found, joined


def encode(content: str) -> bytes:
    """Text as it is kept, lone surrogates and all."""
    return content.encode("utf-8", "surrogatepass")


def decode(stored: bytes) -> str:
    """What `encode` made."""
    return stored.decode("utf-8", "surrogatepass")


def column_postings(entry: Entry) -> dict[str, Sequence[int]]:
    """The terms of all fields of an entry, as its columns have them."""
    found: dict[str, Sequence[int]] = {}
    for field, terms in entry.fields.items():
        prefix = PREFIXES[field]
        found.update({prefix + term: positions for term, positions in terms.items()} if prefix else terms)
    return found


def _moved(part: Analysed, places: Places) -> dict[str, list[int]]:
    """The postings of stretches of a text at the positions of the whole. places: of that."""
    own = part.places
    shifts = [
        places.position(own.starts[first]) - (first + block * BLOCK_GAP) for block, first in enumerate(own.firsts)
    ]
    return {
        term: [position + shifts[own.block_of(position)] for position in positions]
        for term, positions in part.postings.items()
    }


def _in(field: str, joined: list[Joined]) -> Iterator[Joined]:
    prefix = PREFIXES[field]
    for term, left, right in joined:
        yield Joined(prefix + term, left and prefix + left, right and prefix + right)
