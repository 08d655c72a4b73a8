"""A glossary as it leaves the library: CSV, one row per acronym."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from reader_app.exchange.spreadsheet import guarded, joined

COLUMNS = ("acronym", "expansions", "spellings", "occurrences", "defined in", "by hand")


@dataclass(frozen=True, slots=True)
class GlossaryLine:
    """An acronym. sources: the titles of the documents that explain it; count: how often it occurs."""

    acronym: str
    expansions: tuple[str, ...]
    spellings: tuple[str, ...]
    count: int
    sources: tuple[str, ...]
    by_hand: bool


def render_csv(lines: Iterable[GlossaryLine]) -> str:
    """RFC 4180, safe to open in a spreadsheet; begins with the mark by which those know UTF-8."""
    sheet = io.StringIO(newline="")
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL)
    writer.writerow(COLUMNS)
    for line in lines:
        several = (joined(line.expansions), joined(line.spellings))
        by_hand = "yes" if line.by_hand else "no"
        writer.writerow(
            [guarded(line.acronym), *map(guarded, several), line.count, guarded(joined(line.sources)), by_hand]
        )
    return "\ufeff" + sheet.getvalue()
