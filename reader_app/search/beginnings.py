"""Words with a common beginning: how often there are any in each document of a segment, whatever their number."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable

from reader_app.search.analysis import CAPITAL, JOINED
from reader_app.search.columns import Columns
from reader_app.search.packing import Numbers

_A_TERM, _A_DOCUMENT = 20, 12  # how long each takes to be counted, as was measured; 1: one document in a term's list

Counts = dict[int, int]  # by document, numbered within the segment


def is_short(columns: Columns, numbers: range) -> bool:
    """Whether the lists of these terms are sooner gone through than all documents."""
    effort = len(numbers) * _A_TERM + sum(columns.counts[numbers.start : numbers.stop])
    return effort < len(columns.cards) * _A_DOCUMENT


def count_range(columns: Columns, numbers: range) -> Counts:
    """How often the terms of a range occur, by document that has any."""
    found = {}
    ids, ends, offsets = columns.ids, columns.ends, columns.offsets
    after, wanted, beyond = offsets[0], numbers.start, numbers.stop
    for document in range(len(columns.cards)):
        before, after = after, offsets[document + 1]
        first = bisect_left(ids, wanted, before, after)
        if first < after and ids[first] < beyond:
            found[document] = ends[bisect_left(ids, beyond, first, after)] - ends[first]
    return found


def joined_more(columns: Columns, singles: range, doubles: range, documents: Iterable[int]) -> Counts:
    """By document, how many occurrences of joined terms of a range there are, less the parts of them in another.

    documents: those to look at.
    """
    found = {}
    joins, lefts, rights, offsets = columns.joins, columns.lefts, columns.rights, columns.join_offsets
    first_part, last_part, wanted, beyond = singles.start, singles.stop, doubles.start, doubles.stop
    for document in documents:
        before, after = offsets[document], offsets[document + 1]
        if before == after:
            continue
        first = bisect_left(joins, wanted, before, after)
        last = bisect_left(joins, beyond, first, after)
        if first < last:
            parts = [part for part in (*lefts[first:last], *rights[first:last]) if first_part <= part < last_part]
            found[document] = last - first - len(parts)
    return found


def count_initials(columns: Columns) -> tuple[str, Numbers]:
    """The letters with which words of the main field begin in many documents, and for each letter how many words do in
    each document: what is asked first by whoever types, and takes longest.
    """
    initials = sorted({term[0] for term in columns.terms[columns.main :]} - {CAPITAL, JOINED})
    letters, table = "", array("I")
    for letter in initials:
        singles = columns.beginning(letter)
        if is_short(columns, singles):
            continue
        found = count_range(columns, singles)
        add(found, joined_more(columns, singles, columns.beginning(JOINED + letter), range(len(columns.cards))))
        letters += letter
        table.extend(map(found.get, range(len(columns.cards)), [0] * len(columns.cards)))
    return letters, table


def counted_initial(columns: Columns, letter: str) -> Counts:
    """The same of one of these letters, by document that has any."""
    size = len(columns.cards)
    first = columns.letters.index(letter) * size
    return {document: count for document, count in enumerate(columns.initials[first : first + size]) if count}


def add(found: Counts, more: Counts) -> None:
    """Adds counts to others, in place."""
    for document, count in more.items():
        found[document] = found.get(document, 0) + count
