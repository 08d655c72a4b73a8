"""The bundled documents in a store, and what a search of them finds."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from services_samples import PATIENCE

from reader_app.formats import read
from reader_app.formats.catalogue import read_catalogue
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.hit import Results
from reader_app.model.query import Query
from reader_app.services.finding import Finding
from reader_app.store import Store

CORPUS = Path(__file__).parents[3] / "corpus"


def put(store: Store, name: str, text: Text, metadata: Metadata) -> Document:
    """Adds a document whose id is its name."""
    document = Document(
        name,
        metadata,
        "text/plain",
        name,
        f"sha-{name}",
        1,
        len(text.content),
        f"revision-{name}",
        "2024-01-01T00:00:00Z",
    )
    store.apply(Change(Action.ADD_DOCUMENTS, (Edit(None, document),)), {document.revision: text})
    return document


@contextmanager
def with_the_corpus(folder: Path) -> Iterator[Store]:
    """A library in a folder, with the bundled documents under the names of their files."""
    with closing(Store.open(folder / "library" / "library.sqlite")) as opened:
        for entry in read_catalogue(CORPUS / "catalogue.toml"):
            text = read((CORPUS / entry.file).read_bytes(), entry.file).text
            put(opened, entry.file, text, entry.metadata)
        yield opened


def ask(finding: Finding, text: str) -> Results:
    return finding.search(Query(text)).result(PATIENCE)


def totals(finding: Finding, text: str) -> tuple[int, int]:
    results = ask(finding, text)
    return results.total_hits, results.total_documents
