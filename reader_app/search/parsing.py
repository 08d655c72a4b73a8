"""From a query as typed to the tree that index and highlighter walk, by way of Whoosh's parser."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from whoosh import query
from whoosh.qparser import QueryParser, plugins, syntax

from reader_app.model.query import Query
from reader_app.search.analysis import Atom, Join, atoms, joins
from reader_app.search.scanning import Leaf, scan
from reader_app.search.tree import (
    ANYWHERE,
    TEXT,
    YEAR,
    Alternative,
    And,
    Dates,
    Match,
    Node,
    Not,
    Or,
    Part,
    Passage,
    Slot,
)

_YEARS = re.compile(r"(?P<first>\d{4})?(?P<range>\.\.|-)?(?P<last>\d{4})?")
_EARLIEST, _LATEST = 0, 9999


@dataclass(frozen=True, slots=True)
class Parsed:
    """tree: None where there is nothing to look for. ignored: as plain phrases. capitals: words matched as such."""

    tree: Node | None
    ignored: tuple[str, ...]
    capitals: tuple[str, ...]


class _LeafQuery(query.Query):  # type: ignore[misc]  # Whoosh is untyped
    def __init__(self, number: int, fieldname: str) -> None:
        self.number = number
        self.fieldname = fieldname


class _LeafNode(syntax.SyntaxNode):  # type: ignore[misc]
    has_fieldname = True

    def __init__(self, number: str) -> None:
        self.number = int(number)
        self.fieldname: str | None = None

    def query(self, parser: QueryParser) -> _LeafQuery:
        return _LeafQuery(self.number, self.fieldname or parser.fieldname)


class _LeafPlugin(plugins.TaggingPlugin):  # type: ignore[misc]
    expr = r"§(?P<number>\d+)"
    nodetype = _LeafNode


_PARSER = QueryParser(
    ANYWHERE,
    schema=None,
    plugins=[
        plugins.WhitespacePlugin(),
        plugins.GroupPlugin(),
        plugins.FieldsPlugin(),
        plugins.OperatorsPlugin(AndNot=None, AndMaybe=None, Require=None),
        _LeafPlugin(),
    ],
)


@lru_cache(maxsize=64)
def parse(asked: Query) -> Parsed:
    """The tree for a query; whatever is typed, it never raises."""
    scanned = scan(asked.text)
    reader = _Reader(scanned.leaves, asked.ignore_case)
    tree = None
    if scanned.canonical:
        tree = reader.node(_PARSER.parse(scanned.canonical, normalize=False))
    ignored = tuple(dict.fromkeys((*scanned.ignored, *reader.ignored)))
    return Parsed(tree, ignored, tuple(dict.fromkeys(reader.capitals)))


class _Reader:
    """Turns Whoosh's tree over numbered leaves into ours, and collects what there is to say about it."""

    def __init__(self, leaves: Sequence[Leaf], ignore_case: bool) -> None:
        self.leaves = leaves
        self.ignore_case = ignore_case
        self.ignored: list[str] = []
        self.capitals: list[str] = []

    def node(self, parsed: Any) -> Node | None:
        if isinstance(parsed, _LeafQuery):
            leaf = self.leaves[parsed.number]
            return self.years(leaf) if parsed.fieldname == YEAR else self.passage(leaf, parsed.fieldname)
        if isinstance(parsed, query.Not):
            child = self.node(parsed.query)
            return None if child is None else Not(child)
        children = tuple(child for child in map(self.node, parsed.subqueries) if child is not None)
        if len(children) < 2:
            return children[0] if children else None
        return Or(children) if isinstance(parsed, query.Or) else And(children)

    def years(self, leaf: Leaf) -> Dates | None:
        match = _YEARS.fullmatch(leaf.text.strip(" ,;"))
        if match is None or leaf.prefix or not (match["first"] or match["last"]):
            self.ignored.append(f"{YEAR}:{leaf.text}{'*' if leaf.prefix else ''}")
            return None
        first = int(match["first"] or _EARLIEST)
        last = int(match["last"] or (_LATEST if match["range"] else first))
        return Dates(f"{min(first, last):04}", f"{max(first, last):04}")

    def passage(self, leaf: Leaf, field: str) -> Passage | None:
        found = atoms(leaf.text)
        if not found:
            self.ignored.append(leaf.text)
            return None
        smart = field in {ANYWHERE, TEXT} and not self.ignore_case
        if smart:
            self.note_capitals(leaf, found)
        return Passage(field, tuple(self.parts(leaf, found, smart)))

    def note_capitals(self, leaf: Leaf, found: Sequence[Atom]) -> None:
        shouted = [leaf.text[atom.start : atom.end] for atom in found if atom.caps]
        if shouted and not leaf.quoted:
            shouted = [leaf.text[found[0].start : found[-1].end] + ("*" if leaf.prefix else "")]
        self.capitals.extend(shouted)

    def parts(self, leaf: Leaf, found: Sequence[Atom], smart: bool) -> list[Part]:
        """One part for each atom, or for the two of a hyphenation, which can also be read as one word."""
        joined = {join.first: join for join in joins(leaf.text, found)}
        alone = not leaf.quoted and len(found) - len(joined) == 1
        parts: list[Part] = []
        number = 0
        while number < len(found):
            join = joined.get(number)
            last = number + (1 if join is None else 2) == len(found)
            how = Match.PREFIX if leaf.prefix and last else Match.STEM if alone else Match.EXACT
            if join is None:
                parts.append(((_slot(leaf.text, found[number], how, smart),),))
                number += 1
            else:
                parts.append(_hyphenation(leaf.text, found[number : number + 2], join, how, smart))
                number += 2
        return parts


def _slot(text: str, atom: Atom, how: Match, smart: bool) -> Slot:
    if atom.caps:
        return Slot(_unstemmed(how), atom.caps if smart else atom.base, capital=smart)
    return Slot(how, atom.base, accented=_is_accented(text, atom))


def _is_accented(text: str, atom: Atom) -> bool:
    """Who types accents in a Latin word means just that word: stems know nothing of them."""
    return text[atom.start : atom.end].lower() != atom.base and unicodedata.name(atom.base[0], "").startswith("LATIN")


def _unstemmed(how: Match) -> Match:
    return Match.EXACT if how is Match.STEM else how


def _hyphenation(text: str, pair: Sequence[Atom], join: Join, how: Match, smart: bool) -> Part:
    left, right = pair
    apart: Alternative = (
        _slot(text, left, Match.EXACT, smart),
        _slot(text, right, _unstemmed(how), smart),
    )
    if smart and not join.caps and (left.caps or right.caps):
        return (apart,)  # half in capitals: joined up, there is no saying which half
    if join.caps:
        return (apart, (Slot(_unstemmed(how), join.caps if smart else join.base, capital=smart),))
    return (apart, (Slot(how, join.base, accented=any(_is_accented(text, atom) for atom in pair)),))
