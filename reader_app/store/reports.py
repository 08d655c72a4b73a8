"""Keeps the last reports of what became of added files."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields

from reader_app.model.report import Line, Outcome, Report
from reader_app.store.database import Database
from reader_app.store.records import Row, dump

KEPT = 50
LINES = 2_000  # of each outcome


class Reports:
    """The reports of a library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Report, ...]:
        """The reports there are without their lines, the newest first."""
        rows = self._database.rows("SELECT id, time, finished, counts FROM reports ORDER BY number DESC")
        return tuple(_report(row) for row in rows)

    def get(self, report_id: str) -> Report | None:
        """The report with this id, with its lines."""
        rows = self._database.rows("SELECT id, time, finished, counts, lines FROM reports WHERE id = ?", (report_id,))
        return _report(rows[0]) if rows else None

    def put(self, report: Report) -> None:
        """Keeps a report, and lets go of the oldest where there are too many. Raises SaveError."""
        lines = [[getattr(each, field.name) for field in fields(Line)] for each in _first(report.lines)]
        row = (report.id, report.time, int(report.finished), dump(report.counts), dump(lines))
        with self._database.writing() as connection:
            connection.execute("INSERT INTO reports (id, time, finished, counts, lines) VALUES (?, ?, ?, ?, ?)", row)
            connection.execute("DELETE FROM reports WHERE number <= (SELECT max(number) FROM reports) - ?", (KEPT,))


def _first(lines: tuple[Line, ...]) -> Iterator[Line]:
    seen: Counter[Outcome] = Counter()
    for line in lines:
        seen[line.outcome] += 1
        if seen[line.outcome] <= LINES:
            yield line


def _report(row: Row) -> Report:
    ident, time, finished, counts, *rest = row
    lines = json.loads(rest[0]) if rest else []
    return Report(
        ident,
        time,
        bool(finished),
        tuple((Outcome(outcome), count) for outcome, count in json.loads(counts)),
        tuple(Line(Outcome(outcome), *fields) for outcome, *fields in lines),
    )
