"""What a query found."""

from dataclasses import dataclass

from reader_app.model.annotation import Colour
from reader_app.model.query import FacetField
from reader_app.model.span import Span


@dataclass(frozen=True, slots=True)
class Line:
    """One hit in its line of context; before and after are plain text without line breaks. start, end: code points.

    colour: of an annotation that the hit lies in, wholly or partly.
    """

    before: str
    match: str
    after: str
    start: int
    end: int
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class NoteHit:
    """An annotation that matches, or what is known of a document, which has no annotation's id. field: "quote", "note"
    or "tag", or what else was asked for (then match is empty); "file" or "folder" of documents.

    count: how many annotations of the document it stands for: beside hits in text, all that have a tag whose name
    matches, and match by nothing else, are one, the first of them, since each has nothing to say but the tag.
    """

    annotation: str
    field: str
    before: str
    match: str
    after: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class DocumentHits:
    """The hits in one document, in text order.

    count: all of them. spans: the first hundreds, none beyond the documents that are looked at closely; spread: where
    that is not all, hundreds of them from all over the text. lines: one for each of the first spans. `Finding.lines`
    and `Finding.spans` give the rest. title_spans: code points in the title. notes: the first rows of its annotations
    that match, of `note_rows`; `Finding.notes` gives the rest. annotations: how many match. Rows that stand for all
    that have a tag come first, then single ones in the order of the text. origins: its file and its folder, where they
    match.
    """

    document: str
    score: float
    spans: tuple[Span, ...]
    lines: tuple[Line, ...]
    count: int = 0
    title_spans: tuple[Span, ...] = ()
    notes: tuple[NoteHit, ...] = ()
    note_rows: int = 0
    annotations: int = 0
    spread: tuple[Span, ...] = ()
    origins: tuple[NoteHit, ...] = ()

    @property
    def total(self) -> int:
        """How many hits there are, also where it was not counted beyond those that are here."""
        return max(self.count, len(self.spans))


@dataclass(frozen=True, slots=True)
class FacetValue:
    """value: for a Filter; label: to be shown (a tag's name, for one). count: documents found that have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """The values of one kind among the documents found, the most frequent first; years in order."""

    field: FacetField
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query, documents ranked best first.

    total_hits counts spans in document text; total_documents counts matching documents (a match by title or
    annotation alone has no spans); total_notes counts matching annotations, but not those whose quotation matches by
    words that are hits in the text. ignored: parts of the query that were not understood, as plain phrases. capitals:
    the words matched in capitals only; loud: those typed in capitals, but matched in any case, as was asked. any_case:
    (hits, documents) if capitals were ignored, where that differs. suggestion: the query with its words as the
    collection spells them, or empty.
    unfinished: what the last word, still being typed, was taken as ("cyb*"); empty where it was taken as it is.
    at_least: there may be more than the totals say: it was too much to look at whole.
    brief: only looked at for what shows at once: more documents are listed, or another spelling found, for who asks
    for all of it.
    """

    query: str
    total_hits: int
    total_documents: int
    documents: tuple[DocumentHits, ...]
    ignored: tuple[str, ...] = ()
    capitals: tuple[str, ...] = ()
    any_case: tuple[int, int] | None = None
    total_notes: int = 0
    suggestion: str = ""
    facets: tuple[Facet, ...] = ()
    unfinished: str = ""
    at_least: bool = False
    loud: tuple[str, ...] = ()
    brief: bool = False


@dataclass(frozen=True, slots=True)
class KwicLine:
    """One hit of a concordance in its context of some 80 code points on each side. start, end: code points."""

    document: str
    start: int
    end: int
    before: str
    match: str
    after: str


@dataclass(frozen=True, slots=True)
class Concordance:
    """total: hits of the query in all documents; lines: those asked for, in the order asked for.

    documents: how many documents the hits are in.
    """

    total: int
    lines: tuple[KwicLine, ...]
    documents: int = 0
