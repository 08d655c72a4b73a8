"""A concordance as it leaves the library: CSV and Markdown, each line with its citation."""

import csv
import io
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from reader_app.exchange.markdown import escaped
from reader_app.exchange.spreadsheet import guarded

COLUMNS = ("number", "before", "match", "after", "document", "title", "date", "citation", "start", "end")


@dataclass(frozen=True, slots=True)
class CitedLine:
    """One hit in its context. start, end: code points in the document's content, end exclusive."""

    before: str
    match: str
    after: str
    document: str
    title: str
    date: str
    citation: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CitedConcordance:
    """The lines that leave, in the order they were shown."""

    query: str
    lines: tuple[CitedLine, ...]


def render_csv(concordance: CitedConcordance) -> str:
    """One row per hit (RFC 4180), safe to open in a spreadsheet; begins with the mark by which those know UTF-8."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for number, line in enumerate(concordance.lines, start=1):
        cells = (line.before, line.match, line.after, line.document, line.title, line.date, line.citation)
        writer.writerow([number, *map(guarded, cells), line.start, line.end])
    return "\ufeff" + sheet.getvalue()


def render_markdown(concordance: CitedConcordance) -> str:
    """A numbered list: each hit in its context with the match in bold, and where it stands."""
    count = len(concordance.lines)
    head = (f"# Concordance: {_inline(concordance.query)}", f"{count:,} {'line' if count == 1 else 'lines'}")
    lines = (f"{number}. {_line(line)}" for number, line in enumerate(concordance.lines, start=1))
    return "\n\n".join((*head, "\n".join(lines))) + "\n"


def _line(line: CitedLine) -> str:
    before = _inline(line.before) + (" " if line.before[-1:].isspace() else "")
    after = (" " if line.after[:1].isspace() else "") + _inline(line.after)
    return f"{before}**{_inline(line.match)}**{after} — {_inline(line.citation)}"


def _inline(text: str) -> str:
    """Plain text as Markdown in the middle of a line."""
    return escaped(re.sub(r"\s+", " ", text).strip())


WRITERS: Mapping[str, Callable[[CitedConcordance], str]] = {"csv": render_csv, "markdown": render_markdown}
