"""Xapian by Debian's Python package, with its English stemmer."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.contest.engine import PREFIXES, SHOWN, YEARS, Doc, Kind, Question

_YEAR = 0  # the slot of a value


class Contestant:
    """It has no fuzzy queries before 1.5; ranges are asked of a value beside the terms."""

    def __init__(self, folder: Path) -> None:
        self._xapian: Any = importlib.import_module("xapian")
        self._folder = folder
        self._database: Any = None
        self._stemmer = self._xapian.Stem("en")

    def version(self) -> str:
        return f"Xapian {self._xapian.version_string()}"

    def add(self, documents: Sequence[Doc]) -> None:
        xapian = self._xapian
        if self._database is None:
            self._database = xapian.WritableDatabase(str(self._folder), xapian.DB_CREATE)
        generator = xapian.TermGenerator()
        generator.set_stemmer(self._stemmer)
        for each in documents:
            kept = xapian.Document()
            generator.set_document(kept)
            generator.index_text(each.title, 1, "S")
            generator.index_text(each.title)
            generator.increase_termpos()
            generator.index_text(each.text)
            kept.add_value(_YEAR, xapian.sortable_serialise(each.year))
            kept.set_data(f"{each.id}\n{each.text}")
            self._database.add_document(kept)

    def finish(self) -> None:
        self._database.commit()
        self._database.close()

    def open(self) -> None:
        self._database = self._xapian.Database(str(self._folder))

    def ask(self, question: Question) -> int | None:
        if question.kind is Kind.FUZZY:
            return None
        enquire = self._xapian.Enquire(self._database)
        enquire.set_query(self._query(question))
        found = enquire.get_mset(0, SHOWN, self._database.get_doccount())
        for match in found:
            found.snippet(match.document.get_data(), 160, self._stemmer)
        return int(found.get_matches_estimated())

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        enquire = self._xapian.Enquire(self._database)
        enquire.set_query(self._words(words, self._xapian.Query.OP_OR))
        return [match.document.get_data().decode().partition("\n")[0] for match in enquire.get_mset(0, count)]

    def _query(self, question: Question) -> Any:
        query, words = self._xapian.Query, question.words
        if question.kind in PREFIXES:
            return query(query.OP_WILDCARD, words[0], 0, query.WILDCARD_LIMIT_ERROR, query.OP_SYNONYM)
        if question.kind is Kind.PHRASE:
            return query(query.OP_PHRASE, list(words), len(words))
        if question.kind is Kind.FIELD:
            return query(f"ZS{self._stem(words[0])}")
        if question.kind is Kind.RANGE:
            bounds = [self._xapian.sortable_serialise(year) for year in YEARS]
            return query(query.OP_FILTER, self._words(words, query.OP_AND), query(query.OP_VALUE_RANGE, _YEAR, *bounds))
        return self._words(words, query.OP_OR if question.kind is Kind.OR else query.OP_AND)

    def _words(self, words: Sequence[str], how: int) -> Any:
        return self._xapian.Query(how, [f"Z{self._stem(word)}" for word in words])

    def _stem(self, word: str) -> str:
        return str(self._stemmer(word).decode())
