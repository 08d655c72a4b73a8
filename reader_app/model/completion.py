"""How a half-typed query may go on."""

from dataclasses import dataclass
from enum import StrEnum


class CompletionKind(StrEnum):
    """What a completion is."""

    WORD = "word"
    TAG = "tag"
    COLLECTION = "collection"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Completion:
    """text replaces query[start:end]; count: documents with the word, annotations with the tag, documents in the
    collection, 0 for fields."""

    text: str
    kind: CompletionKind
    count: int
    start: int
    end: int
