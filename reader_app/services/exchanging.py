"""Exporting: choose annotations, gather them into a notebook, write it in a format."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.document import Document
from reader_app.model.errors import ExportError, NotFoundError
from reader_app.model.hit import KwicLine
from reader_app.model.tag import families
from reader_app.services.citing import CitedSource
from reader_app.services.exports import Exports
from reader_app.services.tag_tables import TableKind, tag_table
from reader_app.store import Store

if TYPE_CHECKING:
    from reader_app.exchange.notebook import Notebook
    from reader_app.services.glossary import Entry


@dataclass(frozen=True, slots=True)
class Selection:
    """Which annotations: with any of these tags (names or ids), any of these colours, in any of these documents (ids).

    A tag stands for those below it, too. annotations: only these, by id. An empty tuple does not limit.
    """

    tags: tuple[str, ...] = ()
    colours: tuple[Colour, ...] = ()
    documents: tuple[str, ...] = ()
    annotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a selection holds."""

    annotations: int
    documents: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written where. kept: where another file of that name is now, if there was one to be kept.

    lost: passages not found any more, where the format has no place for such: they are notes on their documents there.
    """

    path: Path
    annotations: int
    documents: int
    kept: Path | None = None
    lost: int = 0


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A selection looked up in the library. names: of the tags asked for; tags: the ids of these and of those below
    them; both empty where tags do not limit.
    """

    by_document: dict[str, list[Annotation]] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ListReport:
    """How many lines of a list were written where; kept: as in `ExportReport`."""

    path: Path
    lines: int
    kept: Path | None = None


class Exchanging:
    """What leaves one library. A file is written whole or not at all.

    One that is already there is kept under another name, unless it is as this program left it (see `Exports`).
    memory: the file of what that was.
    """

    def __init__(self, store: Store, memory: Path) -> None:
        self._store = store
        self._exports = Exports(memory)

    def preview(self, selection: Selection) -> Counts:
        """How much an export of the selection would hold. Raises NotFoundError for a tag that does not exist."""
        chosen = self._choose(selection).by_document
        return Counts(sum(map(len, chosen.values())), len(chosen))

    def tag_counts(self, levels: Iterable[str] = ()) -> dict[str, int]:
        """How many annotations each tag alone would select, by id; those that would none are left out.

        levels: names above tags, which are no tags themselves; counted, too, by name.
        """
        keys = {tag.name: tag.id for tag in self._store.tags.all()} | {level: level for level in levels}
        return {keys[name]: count for name, count in self._store.tags.counts_within(tuple(keys)).items()}

    def gather(self, selection: Selection) -> "Notebook":
        """The selection as a notebook: documents by title, those without annotations left out.

        Raises NotFoundError for a tag that does not exist.
        """
        from reader_app.exchange.notebook import Notebook
        from reader_app.services.notebooks import noted_document, noted_tag

        with self._store.lock:
            chosen = self._choose(selection)
            codebook = self._store.tags.all()
            present = [self._store.documents.get(identifier) for identifier in chosen.by_document]
        documents = sorted(
            (document for document in present if document is not None),
            key=lambda document: (document.metadata.title.casefold(), document.added, document.id),
        )
        names = {tag.id: tag.name for tag in codebook}
        texts = self._store.documents.text
        gathered = tuple(
            noted_document(each, texts(each.revision), chosen.by_document[each.id], names) for each in documents
        )
        used = chosen.tags or {tag for found in chosen.by_document.values() for a in found for tag in a.tags}
        tags = tuple(noted_tag(tag) for tag in codebook if tag.id in used)
        idle = () if any(astuple(selection)) else tuple(noted_tag(tag) for tag in codebook if tag.id not in used)
        return Notebook(_title(chosen.names), _now(), gathered, tags, idle)

    def render(self, format_name: str, selection: Selection, by: str = "document") -> str:
        """The text an export would write. by: "document" or "tag".

        Raises ExportError for a format that is no text, NotFoundError as `gather` does.
        """
        made = self._rendered(format_name, self.gather(selection), by)
        if isinstance(made, bytes):
            raise ExportError("A file of this format is packed and cannot be printed; name a file to write it to.")
        return made

    def export(self, format_name: str, path: Path, selection: Selection, by: str = "document") -> ExportReport:
        """Write the selection to a file. by: "document" or "tag".

        Raises ExportError where the file cannot be written, NotFoundError as `gather` does.
        """
        notebook = self.gather(selection)
        done = self._exports.write(path, self._rendered(format_name, notebook, by))
        lost = notebook.lost if format_name == "qdpx" else 0
        return ExportReport(path, notebook.size, len(notebook.documents), done.kept, lost)

    @staticmethod
    def _rendered(format_name: str, notebook: "Notebook", by: str) -> str | bytes:
        from reader_app.exchange import FORMATS

        for exporter in FORMATS:
            if exporter.name == format_name:
                return exporter.render(notebook, by)
        raise NotFoundError(f"There is no export format called “{format_name}”.")

    def citation(self, document_id: str) -> str:
        """A document's citation as one plain line. Raises NotFoundError."""
        from reader_app.exchange.citing import citation

        document = self._known(document_id)
        return citation(document.metadata, document.metadata.title or document.file_name)

    def quotation(self, document_id: str, start: int, end: int) -> str:
        """A passage (code points, end exclusive) in quotation marks with its citation. Raises NotFoundError."""
        from reader_app.exchange.citing import citation, place_of
        from reader_app.exchange.rows import TAB, in_rows

        document = self._known(document_id)
        text = self._store.documents.text(document.revision)
        title = document.metadata.title or document.file_name
        place = place_of(text.content, text.blocks, title, (start, end), text.pages)
        words = in_rows(text.content, text.blocks, start, end, TAB)
        return f"“{words}” ({citation(document.metadata, title, place)})"

    def words(self, annotation: Annotation) -> str:
        """A quotation as it is copied: rows of tables are lines, with tabs between their cells."""
        from reader_app.exchange.rows import TAB, in_rows

        if annotation.state is not State.ANCHORED:
            return annotation.quote
        text = self._store.documents.text(annotation.revision)
        return in_rows(text.content, text.blocks, annotation.start, annotation.end, TAB)

    def export_concordance(self, format_name: str, path: Path, query: str, lines: Sequence[KwicLine]) -> ListReport:
        """Write lines of a concordance with their citations, in this order.

        format_name: "csv" or "markdown". Lines of documents that are gone by now are left out. Raises ExportError.
        """
        from reader_app.exchange.concordance import WRITERS, CitedConcordance

        sources = {id_: source for id_ in {line.document for line in lines} if (source := self._source(id_))}
        cited = tuple(sources[line.document].cited(line) for line in lines if line.document in sources)
        done = self._exports.write(path, WRITERS[format_name](CitedConcordance(query, cited)))
        return ListReport(path, len(cited), done.kept)

    def export_glossary(self, path: Path, entries: Sequence["Entry"]) -> ListReport:
        """Write acronyms as CSV, in this order. Raises ExportError."""
        from reader_app.exchange.glossary import GlossaryLine, render_csv

        titles = {
            document.id: document.metadata.title or document.file_name for document in self._store.documents.all()
        }
        lines = [
            GlossaryLine(
                entry.acronym,
                entry.expansions,
                entry.forms,
                entry.count,
                tuple(dict.fromkeys(titles[d.document] for d in entry.definitions if d.document in titles)),
                entry.by_hand,
            )
            for entry in entries
        ]
        done = self._exports.write(path, render_csv(lines))
        return ListReport(path, len(lines), done.kept)

    def export_codebook(self, path: Path) -> ListReport:
        """Write all tags as CSV or, where the file's name ends in .qdc, as a REFI-QDA codebook. Raises ExportError."""
        from reader_app.exchange import codebook, refi_codebook

        tags = self._store.tags.all()
        render = refi_codebook.render if path.suffix.lower() == ".qdc" else codebook.render
        done = self._exports.write(path, render(tags))
        return ListReport(path, len(tags), done.kept)

    def export_tag_table(self, path: Path, kind: TableKind) -> ListReport:
        """Write a table of all tags as CSV. Raises ExportError."""
        from reader_app.exchange.tag_table import render

        table = tag_table(self._store, kind)
        done = self._exports.write(path, render(table))
        return ListReport(path, len(table.rows), done.kept)

    def export_attributes(self, path: Path) -> ListReport:
        """Write a table of all documents, by title, and their attributes as CSV. Raises ExportError."""
        from reader_app.exchange.attribute_table import table
        from reader_app.exchange.tag_table import render

        documents = sorted(self._store.documents.all(), key=lambda each: (each.metadata.title.casefold(), each.added))
        done = self._exports.write(path, render(table(documents)))
        return ListReport(path, len(documents), done.kept)

    def _source(self, document_id: str) -> CitedSource | None:
        document = self._store.documents.get(document_id)
        return None if document is None else CitedSource(document, self._store.documents.text(document.revision))

    def _known(self, document_id: str) -> Document:
        document = self._store.documents.get(document_id)
        if document is None:
            raise NotFoundError("That document is not in the library any more.")
        return document

    def _choose(self, selection: Selection) -> _Chosen:
        """The annotations of a selection by document."""
        names = tuple(map(self._tag_name, selection.tags))
        tags = frozenset[str]().union(*families(names, self._store.tags.all()))
        chosen: dict[str, list[Annotation]] = defaultdict(list)
        for annotation in self._candidates(selection, tags):
            if (not selection.colours or annotation.colour in selection.colours) and (
                not tags or not tags.isdisjoint(annotation.tags)
            ):
                chosen[annotation.document].append(annotation)
        return _Chosen(dict(chosen), names, tags)

    def _candidates(self, selection: Selection, tags: frozenset[str]) -> Iterator[Annotation]:
        """The fewest annotations that can be asked for and surely hold the selection, each once."""
        if selection.annotations:
            documents = frozenset(selection.documents)
            for annotation in self._store.annotations.these(selection.annotations, hidden=False):
                if not documents or annotation.document in documents:
                    yield annotation
        elif selection.documents:
            for identifier in dict.fromkeys(selection.documents):
                yield from self._store.annotations.of(identifier)
        elif tags:
            yield from self._store.annotations.with_tags(tags)
        else:
            yield from self._store.annotations.all()

    def _tag_name(self, name: str) -> str:
        """The name of the tag of this name or id, or of a level that only tags below it make."""
        tag = self._store.tags.by_name(name) or self._store.tags.get(name)
        if tag is None and not any(families((name,), self._store.tags.all())):
            raise NotFoundError(f"There is no tag called “{name}”.")
        return name if tag is None else tag.name


def _title(tags: Iterable[str]) -> str:
    """What a notebook is called. tags: names."""
    names = ", ".join(tags)
    return f"Annotations: {names}" if names else "Annotations"


def _now() -> str:
    """This moment, ISO 8601 in UTC."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
