"""Libraries for the benchmarks, written straight into a store: nothing of the measures is reading files."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Block, BlockKind, Creator, Document, Metadata, Text
from reader_app.store import Store
from tests.benchmarks.contest.engine import Doc

_BATCH = 500  # documents written at a time
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\n))*")


def paths_in(folder: Path) -> Paths:
    """Everything of a library in one folder."""
    return Paths(folder / "data", folder / "cache", folder / "config", folder / "log")


def fill(database: Path, documents: Iterable[Doc]) -> int:
    """Write a library with these documents, in paragraphs; returns how many they were."""
    store = Store.open(database)
    count = 0
    rest = iter(documents)
    while batch := list(islice(rest, _BATCH)):
        made = [_made(each) for each in batch]
        change = Change(Action.ADD_DOCUMENTS, tuple(Edit(None, document) for document, _ in made))
        store.apply(change, {document.revision: text for document, text in made})
        count += len(made)
    store.close()
    return count


def short_documents(count: int) -> Iterator[Doc]:
    """Documents of one sentence."""
    for number in range(count):
        text = f"A short text, number {number}, about the security of networks."
        yield Doc(str(number), f"Report {number}", f"Author {number % 97}", 2000 + number % 30, text)


def _made(doc: Doc) -> tuple[Document, Text]:
    blocks = tuple(Block(BlockKind.PARAGRAPH, *match.span()) for match in _PARAGRAPH.finditer(doc.text))
    document = Document(
        id=f"d{doc.id}",
        metadata=Metadata(doc.title, (Creator(doc.creator),), str(doc.year)),
        media_type="text/plain",
        file_name=f"{doc.id}.txt",
        sha256=f"{int(doc.id):064x}",
        size=len(doc.text),
        characters=len(doc.text),
        revision=f"r{doc.id}",
        added="2026-01-01T00:00:00Z",
    )
    return document, Text(doc.text, blocks, importer="plain", importer_version=1)
