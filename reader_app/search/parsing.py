"""From a query as typed to the tree that index and highlighter walk, by way of Whoosh's parser."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from whoosh import query
from whoosh.qparser import QueryParser, plugins, syntax

from reader_app.model.annotation import Colour
from reader_app.model.query import Query
from reader_app.model.tag import clean_name
from reader_app.search.analysis import Atom, Join, atoms, fold, joins
from reader_app.search.scanning import Leaf, scan
from reader_app.search.tree import (
    ANYWHERE,
    COLOUR,
    DATE,
    KNOWN_VALUES,
    NOTE,
    QUOTE,
    TAG,
    TEXT,
    WORDS,
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
    Property,
    Slot,
)

_DATE = r"[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?"
_DATES = re.compile(rf"(?P<first>{_DATE})?(?P<range>\.\.|-)?(?P<last>{_DATE})?")
_LEAST_BEGINNING = 2  # letters of a half-typed word
_SMART = frozenset({ANYWHERE, TEXT, NOTE, QUOTE})  # fields where capitals count


@dataclass(frozen=True, slots=True)
class Parsed:
    """tree: None where there is nothing to look for. ignored: as plain phrases. capitals: words matched as such.

    unfinished: the last word with a star, where it was taken as the beginning of words.
    """

    tree: Node | None
    ignored: tuple[str, ...]
    capitals: tuple[str, ...]
    unfinished: str = ""


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
    reader = _Reader(scanned.leaves, asked)
    tree = None
    if scanned.canonical:
        tree = reader.node(_PARSER.parse(scanned.canonical, normalize=False))
    ignored = tuple(dict.fromkeys((*scanned.ignored, *reader.ignored)))
    return Parsed(tree, ignored, tuple(dict.fromkeys(reader.capitals)), reader.unfinished)


class _Reader:
    """Turns Whoosh's tree over numbered leaves into ours, and collects what there is to say about it."""

    def __init__(self, leaves: Sequence[Leaf], asked: Query) -> None:
        self.leaves = leaves
        self.ignore_case = asked.ignore_case
        self.ends = len(asked.text) if asked.unfinished else -1  # where a word ends that is still being typed
        self.ignored: list[str] = []
        self.capitals: list[str] = []
        self.unfinished = ""

    def node(self, parsed: Any) -> Node | None:
        if isinstance(parsed, _LeafQuery):
            leaf = self.leaves[parsed.number]
            if parsed.fieldname == ANYWHERE and self.may_go_on(leaf):
                leaf = replace(leaf, prefix=True)
                self.unfinished = f"{leaf.text}*"
            return self.leaf(leaf, parsed.fieldname)
        if isinstance(parsed, query.Not):
            child = self.node(parsed.query)
            return None if child is None else Not(child)
        children = _different(child for child in map(self.node, parsed.subqueries) if child is not None)
        if len(children) < 2:
            return children[0] if children else None
        return Or(children) if isinstance(parsed, query.Or) else And(children)

    def may_go_on(self, leaf: Leaf) -> bool:
        """Whether it is the word still being typed: plain, of two letters at least, not in capitals that count."""
        if leaf.place + len(leaf.text) != self.ends or leaf.quoted or leaf.exact or leaf.prefix or leaf.wild:
            return False
        found = atoms(leaf.text)
        if not found or found[-1].end != len(leaf.text) or len(found[-1].base) < _LEAST_BEGINNING:
            return False
        return self.ignore_case or not any(atom.caps for atom in found)

    def leaf(self, leaf: Leaf, field: str) -> Node | None:
        if leaf.whole:
            return self.whole_tag(leaf)
        if field in {YEAR, DATE}:
            return self.dates(leaf, field)
        return self.passage(leaf, field) if field in WORDS else self.property(leaf, field)

    def whole_tag(self, leaf: Leaf) -> Property | None:
        try:
            return Property(TAG, clean_name(leaf.text))
        except ValueError:
            self.ignored.append(f"{TAG}:={leaf.text}")
            return None

    def dates(self, leaf: Leaf, field: str) -> Dates | None:
        match = _DATES.fullmatch(leaf.text.strip(" ,;"))
        if match is None or leaf.prefix or not (match["first"] or match["last"]):
            self.ignored.append(f"{field}:{leaf.text}{'*' if leaf.prefix else ''}")
            return None
        first, last = match["first"] or "", match["last"] or ("" if match["range"] else match["first"])
        return Dates(last, first) if first and last and last < first else Dates(first, last)

    def property(self, leaf: Leaf, field: str) -> Property | None:
        value = leaf.text.strip(" ,;").lower()
        known = tuple(Colour) if field == COLOUR else KNOWN_VALUES.get(field, (value,))
        fits = any(each.startswith(value) for each in known) if leaf.prefix and field == COLOUR else value in known
        if not fits or leaf.wild or leaf.distance:
            among = f" (there is {', '.join(known)})" if value not in known else ""
            self.ignored.append(f"{field}:{leaf.text}{among}")
            return None
        return Property(field, value, leaf.prefix)

    def passage(self, leaf: Leaf, field: str) -> Passage | None:
        smart = field in _SMART and not self.ignore_case
        found: Sequence[Atom] = atoms(leaf.text)
        if leaf.wild:
            leaf, found = self.pattern(leaf, found)
        if not found:
            self.ignored.append(leaf.text)
            return None
        if leaf.distance and len(found) > 1:
            self.ignored.append(f"the ~ after {leaf.text}")
            leaf = replace(leaf, distance=0)
        if smart:
            self.note_capitals(leaf, found)
        parts = tuple(self.parts(leaf, found, smart))
        return Passage(field, parts, leaf.near if len(parts) > 1 else None)

    def pattern(self, leaf: Leaf, found: Sequence[Atom]) -> tuple[Leaf, Sequence[Atom]]:
        """A word with wildcards as one atom; without them, where it is more than a word."""
        bare = atoms(leaf.text.replace("*", "").replace("?", ""))
        if len(bare) != 1 or not all(letter in "*?" or letter.isalnum() for letter in leaf.text):
            self.ignored.append(f"the * or ? in {leaf.text}")
            return replace(leaf, wild=False), found
        capital = bare[0].caps and fold(leaf.text).upper()
        return leaf, [Atom(0, len(leaf.text), fold(leaf.text), capital, bool(capital))]

    def note_capitals(self, leaf: Leaf, found: Sequence[Atom]) -> None:
        for typed in re.finditer(r"\S+", leaf.text):
            here = [atom for atom in found if typed.start() <= atom.start < typed.end()]
            if any(atom.caps for atom in here):
                star = "*" * (leaf.prefix and here[-1] is found[-1])
                self.capitals.append(leaf.text[here[0].start : here[-1].end] + star)

    def parts(self, leaf: Leaf, found: Sequence[Atom], smart: bool) -> list[Part]:
        """One part for each atom, or for the two of a hyphenation, which can also be read as one word."""
        joined = {join.first: join for join in joins(leaf.text, found)}
        alone = not leaf.quoted and len(found) - len(joined) == 1
        parts: list[Part] = []
        number = 0
        while number < len(found):
            join = joined.get(number)
            last = number + (1 if join is None else 2) == len(found)
            how = _how(leaf, last=last, alone=alone, smart=smart)
            if join is None:
                parts.append(((_slot(leaf, found[number], how, smart),),))
                number += 1
            else:
                parts.append(_hyphenation(leaf, found[number : number + 2], join, how, smart))
                number += 2
        return parts


def _how(leaf: Leaf, *, last: bool, alone: bool, smart: bool) -> Match:
    if leaf.wild or leaf.distance:
        return Match.WILDCARD if leaf.wild else Match.FUZZY
    if leaf.prefix and last:
        return Match.PREFIX
    if leaf.exact:
        return Match.FORM if smart else Match.EXACT
    return Match.STEM if alone else Match.EXACT


def _slot(leaf: Leaf, atom: Atom, how: Match, smart: bool) -> Slot:
    if atom.caps:
        how = Match.EXACT if how in {Match.STEM, Match.FORM} else how
        return Slot(how, atom.caps if smart else atom.base, capital=smart, distance=leaf.distance)
    return Slot(how, atom.base, accented=_is_accented(leaf.text, atom), distance=leaf.distance)


def _is_accented(text: str, atom: Atom) -> bool:
    """Who types accents in a Latin word means just that word in English, which has none."""
    return text[atom.start : atom.end].lower() != atom.base and unicodedata.name(atom.base[0], "").startswith("LATIN")


def _hyphenation(leaf: Leaf, pair: Sequence[Atom], join: Join, how: Match, smart: bool) -> Part:
    left, right = pair
    apart: Alternative = (
        _slot(leaf, left, Match.FORM if how is Match.FORM else Match.EXACT, smart),
        _slot(leaf, right, Match.EXACT if how is Match.STEM else how, smart),
    )
    if smart and not join.caps and (left.caps or right.caps):
        return (apart,)  # half in capitals: joined up, there is no saying which half
    if join.caps:
        how = Match.EXACT if how in {Match.STEM, Match.FORM} else how
        return (apart, (Slot(how, join.caps if smart else join.base, capital=smart),))
    return (apart, (Slot(how, join.base, accented=any(_is_accented(leaf.text, atom) for atom in pair)),))


def _different(children: Iterable[Node]) -> tuple[Node, ...]:
    """Each of them once: what is asked twice is not found twice."""
    return tuple({repr(child): child for child in children}.values())
