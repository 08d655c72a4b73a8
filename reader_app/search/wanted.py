"""What a slot of a query matches in a field: terms, those one position wide and those two."""

from collections.abc import Collection
from dataclasses import dataclass

from reader_app.search.analysis import JOINED
from reader_app.search.columns import Columns


@dataclass(frozen=True, slots=True)
class Terms:
    """Terms of one kind: those listed, or all that begin so. languages: stemmers of the documents they count in."""

    listed: Collection[str] = ()
    beginning: str | None = None
    languages: frozenset[str] | None = None

    def numbers(self, columns: Columns, prefix: str) -> Collection[int]:
        """The numbers of these terms of the field with this prefix."""
        if self.beginning is not None:
            return columns.beginning(prefix + self.beginning)
        found = (columns.number(prefix + term) for term in self.listed)
        return {number for number in found if number is not None}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a slot matches. minus: to be taken off again where it is at the same position."""

    singles: Terms
    doubles: Terms
    minus: tuple[str, ...] = ()


def split(terms: Collection[str], languages: frozenset[str] | None) -> Wanted:
    """Listed terms as what is wanted, the joined ones apart."""
    return Wanted(
        Terms(frozenset(term for term in terms if term[0] != JOINED), languages=languages),
        Terms(frozenset(term for term in terms if term[0] == JOINED), languages=languages),
    )
