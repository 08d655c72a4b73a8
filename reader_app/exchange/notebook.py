"""The notebook: a neutral tree of the documents, annotations and tags that leave the library."""

from dataclasses import dataclass

from reader_app.exchange.rows import BAR, in_rows
from reader_app.model.annotation import State
from reader_app.model.attribute import Attributes
from reader_app.model.document import Block, Metadata, Page


@dataclass(frozen=True, slots=True)
class NotebookTag:
    """A tag the notebook speaks of; colour: the name of one of the eight colours, or None."""

    name: str
    colour: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class NotebookAnnotation:
    """An annotation as it leaves the library: tags by name, colour and state by value.

    start, end: code points in the document's content, end exclusive. created, modified: ISO 8601 in UTC. former: the
    words that were marked, where the quotation has others by now; else empty.
    """

    id: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    colour: str
    tags: tuple[str, ...]
    note: str
    author: str
    created: str
    modified: str
    state: str
    former: str = ""

    @property
    def anchored(self) -> bool:
        """Whether start and end point at the quotation."""
        return self.state == State.ANCHORED

    @property
    def on_document(self) -> bool:
        """Whether this is a note on the whole document."""
        return self.state == State.DOCUMENT


@dataclass(frozen=True, slots=True)
class NotebookDocument:
    """A document with those of its annotations that leave: its own notes first, then text order, then orphans."""

    id: str
    metadata: Metadata
    media_type: str
    file_name: str
    sha256: str
    content: str
    blocks: tuple[Block, ...]
    annotations: tuple[NotebookAnnotation, ...]
    pages: tuple[Page, ...] = ()
    attributes: Attributes = ()

    def quotation(self, annotation: NotebookAnnotation, between: str = BAR) -> str:
        """An annotation's quotation as it is written out: rows of tables as lines. between: see `in_rows`."""
        start, end = annotation.start, annotation.end
        if not annotation.anchored or self.content[start:end] != annotation.quote:
            return annotation.quote
        return in_rows(self.content, self.blocks, start, end, between)

    @property
    def title(self) -> str:
        """The title, or the file's name where there is none."""
        return self.metadata.title or self.file_name


@dataclass(frozen=True, slots=True)
class Notebook:
    """Everything one export holds. exported: ISO 8601 in UTC.

    tags: the codebook of this export in reading order; an export limited to some tags has only those here.
    idle: the other tags of the library, where nothing limits the export.
    """

    title: str
    exported: str
    documents: tuple[NotebookDocument, ...]
    tags: tuple[NotebookTag, ...]
    idle: tuple[NotebookTag, ...] = ()

    @property
    def size(self) -> int:
        """How many annotations there are."""
        return sum(len(document.annotations) for document in self.documents)

    @property
    def lost(self) -> int:
        """How many of these are on passages that were not found again."""
        return sum(each.state == State.ORPHAN for document in self.documents for each in document.annotations)
