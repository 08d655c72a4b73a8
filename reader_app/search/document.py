"""What search is given of a document; light, so that it can be made without loading the engine."""

from dataclasses import dataclass
from hashlib import blake2b

from reader_app.model.document import Block, Metadata


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """A document as it is indexed. revision: the id of its text; content and blocks: its canonical text."""

    id: str
    revision: str
    content: str
    blocks: tuple[Block, ...]
    metadata: Metadata


def revision_key(revision: str, metadata: Metadata) -> str:
    """A key that differs when the text or anything searchable in the metadata does."""
    parts = [metadata.title, metadata.date, *(creator.name for creator in metadata.creators)]
    return f"{revision}:{blake2b(repr(parts).encode('utf-8', 'surrogatepass'), digest_size=8).hexdigest()}"
