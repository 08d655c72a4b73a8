"""What is asked of the library."""

from dataclasses import dataclass
from enum import StrEnum

QUOTATION_MARKS = '"\u201c\u201d\u201e\u201f\uff02\u00ab\u00bb'  # all of which mean the same in a query
_DOUBLED = str.maketrans(dict.fromkeys(QUOTATION_MARKS, '""'))


class FacetField(StrEnum):
    """What found documents can be narrowed by."""

    YEAR = "year"
    CREATOR = "creator"
    LANGUAGE = "language"
    TYPE = "type"
    TAG = "tag"
    ANNOTATED = "annotated"


@dataclass(frozen=True, slots=True)
class Filter:
    """Only documents with this; value: as a facet has it. Several of one field widen, of different fields narrow."""

    field: FacetField
    value: str


@dataclass(frozen=True, slots=True)
class Query:
    """A query as typed. ignore_case: match all-capitals words in any case too. limit: documents listed, not counted.

    unfinished: the last word is still being typed, so that it stands for words that begin so where it finds nothing.
    """

    text: str
    ignore_case: bool = False
    limit: int = 50
    filters: tuple[Filter, ...] = ()
    unfinished: bool = False


class Sort(StrEnum):
    """The orders of a concordance: as documents were added, by date, or by the words left or right of the hit."""

    DOCUMENT = "document"
    DATE = "date"
    LEFT_1 = "left 1"
    LEFT_2 = "left 2"
    LEFT_3 = "left 3"
    RIGHT_1 = "right 1"
    RIGHT_2 = "right 2"
    RIGHT_3 = "right 3"


def query_for_tag(name: str) -> str:
    """What finds the annotations with the tag of this name and with those below it, and no others.

    Quotation marks in the name are doubled, since one alone would end it.
    """
    return f'tag:="{name.translate(_DOUBLED)}"'
