"""Our engine, called as the window's workers call it: it answers with what the results pane shows."""

import re
from collections.abc import Sequence
from pathlib import Path

from reader_app import __version__
from reader_app.model.document import Creator, Metadata, Stretches
from reader_app.model.query import Query
from reader_app.search import Engine, EngineReader, IndexedDocument
from tests.benchmarks.contest.engine import PREFIXES, YEARS, Doc, Kind, Question

_LIBRARY = "contest"
_LISTED = 200  # as the window asks
_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\n))*")


class Contestant:
    """Writes as the indexing worker, answers as the search worker."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._engine: Engine | None = None
        self._reader: EngineReader | None = None

    def version(self) -> str:
        return f"Glossator {__version__}"

    def add(self, documents: Sequence[Doc]) -> None:
        if self._engine is None:
            self._engine = Engine.open(self._folder, _LIBRARY)
        self._engine.update(map(indexed, documents), commit=False)

    def finish(self) -> None:
        assert self._engine is not None
        self._engine.update(())
        self._engine.close()

    def open(self) -> None:
        self._reader = EngineReader.open(self._folder, _LIBRARY)

    def warm(self) -> None:
        """What the window has the search worker do when it has nothing else to do."""
        assert self._reader is not None
        while self._reader.warm():
            pass

    def ask(self, question: Question) -> int:
        assert self._reader is not None
        return self._reader.search(Query(written(question), limit=_LISTED)).total_documents

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        assert self._reader is not None
        found = self._reader.search(Query(" OR ".join(words), ignore_case=True, limit=count))
        return [each.document for each in found.documents]


def written(question: Question) -> str:
    """A question in our language of queries."""
    words = " ".join(question.words)
    if question.kind in PREFIXES:
        return f"{words}*"
    return {
        Kind.PHRASE: f'"{words}"',
        Kind.FUZZY: f"{words}~",
        Kind.FIELD: f"title:{words}",
        Kind.RANGE: f"year:{YEARS[0]}..{YEARS[1]} {words}",
        Kind.OR: " OR ".join(question.words),
    }.get(question.kind, words)


def indexed(document: Doc) -> IndexedDocument:
    """A document as the library gives it to our engine, in paragraphs."""
    metadata = Metadata(document.title, (Creator(document.creator),), str(document.year))
    spans = [match.span() for match in _PARAGRAPH.finditer(document.text)]
    paragraphs = Stretches(tuple(start for start, _ in spans), tuple(end for _, end in spans))
    return IndexedDocument(document.id, "1", document.text, paragraphs, metadata)
