"""What search is given of documents and annotations; light, so that it can be made without loading the engine."""

from dataclasses import dataclass
from hashlib import blake2b

from reader_app.model.annotation import Annotation
from reader_app.model.document import Block, Metadata, Stretches
from reader_app.model.mail import NO_HEADS, Heads


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document as it is indexed. revision: the id of its text; content and blocks: its canonical text.

    source: the path of its file; heads: of its messages.
    """

    id: str
    revision: str
    content: str
    blocks: tuple[Block, ...] | Stretches
    metadata: Metadata
    media_type: str = ""
    file_name: str = ""
    source: str = ""
    heads: Heads = NO_HEADS


@dataclass(frozen=True, slots=True)
class Shelves:
    """How the documents are ordered beside what is said in them, by their ids. collections: by their names."""

    starred: frozenset[str] = frozenset()
    collections: tuple[tuple[str, frozenset[str]], ...] = ()


def revision_key(revision: str, metadata: Metadata, media_type: str = "", file_name: str = "", source: str = "") -> str:
    """A key that differs when the text or anything searchable beside it does."""
    parts = [metadata.title, metadata.date, metadata.language, media_type, file_name, source]
    parts += [creator.name for creator in metadata.creators]
    return f"{revision}:{_digest(parts)}"


def annotation_key(annotation: Annotation) -> str:
    """A key that differs when anything searchable in an annotation does."""
    parts = [annotation.document, annotation.quote, annotation.note, annotation.colour, annotation.state]
    former = ["changed"] * bool(annotation.former)  # else as in indexes made before there were changed ones
    return _digest([*parts, f"{annotation.start}-{annotation.end}", *former, *annotation.tags])


def _digest(parts: list[str]) -> str:
    return blake2b(repr(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
