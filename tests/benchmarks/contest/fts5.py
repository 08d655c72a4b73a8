"""SQLite's full-text search, with its Porter stemmer."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.contest.engine import PREFIXES, SHOWN, YEARS, Doc, Kind, Question


class Contestant:
    """It has no fuzzy queries; ranges are asked of a column beside the index."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._connection: sqlite3.Connection | None = None

    def version(self) -> str:
        return f"FTS5 {sqlite3.sqlite_version}"

    def add(self, documents: Sequence[Doc]) -> None:
        if self._connection is None:
            self._folder.mkdir(parents=True)
            self.open()
            columns = "id UNINDEXED, title, creator UNINDEXED, year UNINDEXED, text"
            self._run(f"CREATE VIRTUAL TABLE t USING fts5({columns}, tokenize='porter unicode61')")
        for each in documents:
            self._run("INSERT INTO t VALUES (?, ?, ?, ?, ?)", each.id, each.title, each.creator, each.year, each.text)

    def finish(self) -> None:
        assert self._connection is not None
        self._connection.commit()
        self._run("INSERT INTO t(t) VALUES ('optimize')")
        self._connection.commit()
        self._connection.close()

    def open(self) -> None:
        self._connection = sqlite3.connect(self._folder / "fts.sqlite")

    def ask(self, question: Question) -> int | None:
        if question.kind is Kind.FUZZY:
            return None
        where, values = "t MATCH ?", [_written(question)]
        if question.kind is Kind.RANGE:
            where += f" AND year BETWEEN {YEARS[0]} AND {YEARS[1]}"
        ((count,),) = self._run(f"SELECT count(*) FROM t WHERE {where}", *values)
        shown = f"SELECT id, snippet(t, 4, '[', ']', '…', 20) FROM t WHERE {where} ORDER BY rank LIMIT {SHOWN}"
        self._run(shown, *values)
        return int(count)

    def rank(self, words: Sequence[str], count: int) -> list[str]:
        text = " OR ".join(f'"{word}"' for word in words)
        return [id_ for (id_,) in self._run(f"SELECT id FROM t WHERE t MATCH ? ORDER BY rank LIMIT {count}", text)]

    def _run(self, sql: str, *values: object) -> list[tuple[str, ...]]:
        assert self._connection is not None
        return self._connection.execute(sql, values).fetchall()


def _written(question: Question) -> str:
    quoted = [f'"{word}"' for word in question.words]
    if question.kind in PREFIXES:
        return f"{quoted[0]}*"
    if question.kind is Kind.PHRASE:
        return '"{}"'.format(" ".join(question.words))
    if question.kind is Kind.FIELD:
        return f"title:{quoted[0]}"
    return (" OR " if question.kind is Kind.OR else " ").join(quoted)
