"""What a query found."""

from dataclasses import dataclass

Span = tuple[int, int]  # code points in the canonical text, end exclusive


@dataclass(frozen=True, slots=True)
class Line:
    """One hit in its line of context; before and after are plain text without line breaks. start, end: code points."""

    before: str
    match: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DocumentHits:
    """The hits in one document: spans in text order, one line for each."""

    document: str
    score: float
    spans: tuple[Span, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query, documents ranked best first.

    total_hits counts spans in document text; total_documents counts matching documents (a match by title alone has
    no spans). ignored: parts of the query that were not understood, as plain phrases. capitals: the words matched in
    capitals only. any_case: (hits, documents) if capitals were ignored, where that differs.
    """

    query: str
    total_hits: int
    total_documents: int
    documents: tuple[DocumentHits, ...]
    ignored: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    any_case: tuple[int, int] | None = None
