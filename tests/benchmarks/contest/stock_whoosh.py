"""Whoosh as it comes, with its own text fields and collectors."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import whoosh
from whoosh import fields, index, query

from tests.benchmarks.contest.engine import PREFIXES, SHOWN, YEARS, Doc, Kind, Question


class Contestant:
    """Words are not stemmed: the text field of stock Whoosh does not."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._writer: Any = None
        self._searcher: Any = None

    def version(self) -> str:
        return "Whoosh " + ".".join(map(str, whoosh.__version__))

    def add(self, documents: Sequence[Doc]) -> None:
        if self._writer is None:
            self._folder.mkdir(parents=True)
            schema = fields.Schema(
                id=fields.ID(stored=True, unique=True),
                title=fields.TEXT(stored=True),
                creator=fields.TEXT(stored=True),
                year=fields.NUMERIC(stored=True),
                text=fields.TEXT(stored=True),
            )
            self._writer = index.create_in(str(self._folder), schema).writer(limitmb=512)
        for each in documents:
            self._writer.add_document(
                id=each.id, title=each.title, creator=each.creator, year=each.year, text=each.text
            )

    def finish(self) -> None:
        self._writer.commit()

    def open(self) -> None:
        self._searcher = index.open_dir(str(self._folder)).searcher()

    def ask(self, question: Question) -> int:
        results = self._searcher.search(_query(question), limit=SHOWN)
        for hit in results:
            hit.highlights("text", top=1)
        return len(results)

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        return [hit["id"] for hit in self._searcher.search(query.Or([_word(word) for word in words]), limit=count)]


def _query(question: Question) -> Any:
    words = question.words
    if question.kind in PREFIXES:
        return query.Or([query.Prefix("title", words[0]), query.Prefix("text", words[0])])
    if question.kind is Kind.PHRASE:
        return query.Or([query.Phrase("title", list(words)), query.Phrase("text", list(words))])
    if question.kind is Kind.FUZZY:
        return query.Or([query.FuzzyTerm("title", words[0]), query.FuzzyTerm("text", words[0])])
    if question.kind is Kind.FIELD:
        return query.Term("title", words[0])
    if question.kind is Kind.RANGE:
        return query.And([query.NumericRange("year", *YEARS), _word(words[0])])
    if question.kind is Kind.OR:
        return query.Or([_word(word) for word in words])
    return query.And([_word(word) for word in words])


def _word(word: str) -> Any:
    return query.Or([query.Term("title", word), query.Term("text", word)])
