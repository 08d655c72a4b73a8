"""Tantivy by its Python package, with its English stemmer."""

import importlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.contest.engine import PREFIXES, SHOWN, YEARS, Doc, Kind, Question

_FIELDS = ["title", "text"]


class Contestant:
    """Prefixes and fuzzy words are looked for among its stems, as its queries do."""

    def __init__(self, folder: Path) -> None:
        self._tantivy: Any = importlib.import_module("tantivy")
        self._folder = folder
        self._index: Any = None
        self._writer: Any = None
        self._searcher: Any = None

    def version(self) -> str:
        return " ".join(
            str(self._tantivy.__version__).replace(",", "").split()[:2]
        )  # "tantivy v0.27.0, index_format …"

    def add(self, documents: Sequence[Doc]) -> None:
        if self._writer is None:
            self._folder.mkdir(parents=True)
            self._index = self._tantivy.Index(self._schema(), path=str(self._folder))
            self._writer = self._index.writer()
        for each in documents:
            kept = self._tantivy.Document(id=[each.id], title=[each.title], creator=[each.creator], text=[each.text])
            kept.add_integer("year", each.year)
            self._writer.add_document(kept)

    def finish(self) -> None:
        self._writer.commit()
        self._writer.wait_merging_threads()

    def open(self) -> None:
        self._index = self._tantivy.Index.open(str(self._folder))
        self._index.reload()
        self._searcher = self._index.searcher()

    def ask(self, question: Question) -> int:
        query = self._query(question)
        found = self._searcher.search(query, limit=SHOWN, count=True)
        snippets = self._tantivy.SnippetGenerator.create(self._searcher, query, self._index.schema, "text")
        for _, address in found.hits:
            snippets.snippet_from_doc(self._searcher.doc(address)).to_html()
        return int(found.count)

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        found = self._searcher.search(self._parsed(" OR ".join(words)), limit=count)
        return [self._searcher.doc(address)["id"][0] for _, address in found.hits]

    def _schema(self) -> Any:
        builder = self._tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("title", stored=True, tokenizer_name="en_stem")
        builder.add_text_field("creator", stored=True)
        builder.add_integer_field("year", stored=True, indexed=True, fast=True)
        builder.add_text_field("text", stored=True, tokenizer_name="en_stem")
        return builder.build()

    def _query(self, question: Question) -> Any:
        query, word = self._tantivy.Query, question.words[0]
        if question.kind in PREFIXES:
            return self._either([query.regex_query(self._index.schema, field, f"{word}.*") for field in _FIELDS])
        if question.kind is Kind.FUZZY:
            return self._either([query.fuzzy_term_query(self._index.schema, field, word) for field in _FIELDS])
        if question.kind is Kind.FIELD:
            return self._index.parse_query(word, ["title"])
        if question.kind is Kind.RANGE:
            years = query.range_query(self._index.schema, "year", self._tantivy.FieldType.Integer, *YEARS)
            must = self._tantivy.Occur.Must
            return query.boolean_query([(must, self._parsed(word)), (must, years)])
        if question.kind is Kind.PHRASE:
            return self._parsed('"{}"'.format(" ".join(question.words)))
        return self._parsed((" OR " if question.kind is Kind.OR else " AND ").join(question.words))

    def _parsed(self, text: str) -> Any:
        return self._index.parse_query(text, _FIELDS)

    def _either(self, queries: list[Any]) -> Any:
        should = self._tantivy.Occur.Should
        return self._tantivy.Query.boolean_query([(should, query) for query in queries])
