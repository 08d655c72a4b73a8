"""The rows of the document list: what one holds, how they sort, and which a filter lets through."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache, partial
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

from reader_app.model.document import Listed, kind_of


class LibraryRow(NamedTuple):
    """A document as the list shows it. annotations: how many; read: when it was last read, ISO 8601 in UTC, or "".

    missing: where its file was, if that is not there any more and no copy is kept; else "".
    """

    document: Listed
    annotations: int = 0
    read: str = ""
    missing: str = ""


def library_rows(
    listed: Sequence[Listed], counts: Mapping[str, int], read: Mapping[str, str], missing: Mapping[str, str]
) -> tuple[LibraryRow, ...]:
    """A row for each document, with what is known of it by id. By maps, since all are made before the first paint."""
    ids = tuple(map(itemgetter(0), listed))
    told = (map(counts.get, ids, repeat(0)), map(read.get, ids, repeat("")), map(missing.get, ids, repeat("")))
    parts = zip(listed, *told, strict=True)
    return tuple(map(partial(tuple.__new__, LibraryRow), parts))


class SortKey(StrEnum):
    """What the list can be sorted by."""

    TITLE = "title"
    CREATORS = "creators"
    DATE = "date"
    ANNOTATIONS = "annotations"
    READ = "read"
    ADDED = "added"
    KIND = "kind"


_ZERO = ord("0")
_ONLY_FIGURES = bytes(_ZERO if _ZERO <= each <= ord("9") else ord(" ") for each in range(256))
_FIGURES = re.compile(rb"00*")  # not 0+, since what begins with a letter is found faster
_ACCENTS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]+")
NEWEST_FIRST = frozenset(
    {SortKey.DATE, SortKey.ANNOTATIONS, SortKey.READ, SortKey.ADDED}
)  # what one means by sorting by these


def folded(text: str) -> str:
    """The text without case and accents, for finding and sorting: "Touré" is "toure"."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold()))


_kept_folded = lru_cache(maxsize=1 << 16)(folded)  # a list is sorted again and again


def _sortable(text: str) -> str:
    """The same as `folded`; it takes less time to fold ASCII than to look it up."""
    return text.lower() if text.isascii() else _kept_folded(text)


def in_order_of_numbers(texts: Sequence[str]) -> list[bytes]:
    """What texts are sorted by where 9 comes before 10: each number is led by how many figures it has.

    All at once, since there may be 20,000, which takes some 10 ms; looking for figures in each would take twice that.
    """
    whole = "\n".join(texts).encode("utf-8", "surrogatepass")  # in this, text is in the order of its code points, too
    parts, last = [], 0
    for found in _FIGURES.finditer(whole.translate(_ONLY_FIGURES)):
        start, end = found.span()
        parts.append(whole[last:start])
        if whole[start] == _ZERO:
            start = end - len(whole[start:end].lstrip(b"0"))
        parts.append(b"9" * ((end - start) // 9) + b"%d" % ((end - start) % 9))
        last = start
    keys = b"".join((*parts, whole[last:])).split(b"\n")
    if len(keys) == len(texts):
        return keys
    return [in_order_of_numbers((text.replace("\n", " "),))[0] for text in texts]  # there are such titles


def haystack(document: Listed) -> str:
    """Everything of a document that the filter looks at, folded; each on a line, at the end of which is a line end.

    Attributes are "name:value". Without quotation marks, which mean something in a filter.
    """
    said = (document.title, *document.names, document.date, document.event, document.place, document.file_name)
    own = (f"{name}:{value}" for name, value in document.own) if document.attributes != "[]" else ()
    return folded("\n".join((*said, *own, "")).replace('"', ""))


def _by_creators(row: LibraryRow) -> str:
    return _sortable("; ".join(row.document.names))


_KEYS: dict[SortKey, Callable[[LibraryRow], str | int]] = {
    SortKey.CREATORS: _by_creators,
    SortKey.DATE: lambda row: row.document.date,
    SortKey.ANNOTATIONS: lambda row: row.annotations,
    SortKey.READ: lambda row: row.read,
    SortKey.ADDED: lambda row: row.document.added,
    SortKey.KIND: lambda row: kind_of(row.document.file_name),
}


def sorted_places(
    rows: Sequence[LibraryRow], key: SortKey, titled: Sequence[int] = (), *, descending: bool = False
) -> list[int]:
    """The places of the rows in order. Equal ones go by title, those with nothing to sort by come last either way.

    titled: their places by title, ascending, where that is known.
    """
    if key is SortKey.TITLE and titled and not descending:
        return list(titled)
    if key is SortKey.TITLE or not titled:
        titles = in_order_of_numbers([_sortable(each.title or each.file_name) for each in map(itemgetter(0), rows)])
        titled = sorted(range(len(rows)), key=titles.__getitem__, reverse=descending and key is SortKey.TITLE)
    if key is SortKey.TITLE:
        return list(titled)
    values = list(map(_KEYS[key], rows))  # all text or all numbers
    known = [place for place in titled if values[place]]
    known.sort(key=values.__getitem__, reverse=descending)
    return known if len(known) == len(rows) else [*known, *(place for place in titled if not values[place])]
