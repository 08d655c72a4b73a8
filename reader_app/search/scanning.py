"""Reads a query as typed, sets aside what cannot be meant, and writes the rest so that it parses without surprises.

Words and phrases become numbered leaves (`§0`, `§1` …), so that nothing a person types can be mistaken for syntax
further on; operators without their operands, lone brackets and the like are left out and reported. What looks like a
field and is none is taken as a word.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from reader_app.model.query import QUOTATION_MARKS
from reader_app.search.tree import FIELDS, TAG

MAXIMUM_CHARACTERS = 2_000
MAXIMUM_LEAVES = 100
MAXIMUM_COSTLY = 16  # words that stand for very many others: with wildcards, fuzzy, or the first letters only
_SHORT = 2  # letters of a prefix, at most, that is one of them
MAXIMUM_DEPTH = 16
MAXIMUM_REPORTS = 8
MAXIMUM_NEAR = 50  # words
MAXIMUM_DISTANCE = 2  # edits
_REPORT_LENGTH = 40

_QUOTES = str.maketrans(dict.fromkeys(QUOTATION_MARKS, '"'))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<open>\()|(?P<close>\))"
    r"|(?P<minus>-)(?=[^\s\-)])"
    r'|[Tt][Aa][Gg]:=(?:"(?P<named>(?:[^"]|"")+)"|(?P<bare>[^\s"()]+))'
    r'|=?"(?P<phrase>[^"]*)"(?P<tail>[~*][^\s()]*)?'
    r'|=?"(?P<unclosed>.*)'
    r"|(?P<field>[A-Za-z]+):(?!//)"
    r'|(?P<word>[^\s"()]+)',
    re.DOTALL,
)
_FUZZY = re.compile(r"~(?P<distance>\d*)$")
_NAMED = {name: name for name in FIELDS} | {"language": "lang", "color": "colour", "creator": "by", "notes": "note"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A word or phrase as typed. quoted: between quotation marks. prefix: anything may follow its last letter.

    exact: in this form only. wild: with `*` and `?` elsewhere than at the end. distance: edits, for a fuzzy word.
    near: words that may stand between those of a phrase. place: where its text stands in the query. whole: the whole
    name of a tag, every letter of it.
    """

    text: str
    quoted: bool = False
    prefix: bool = False
    exact: bool = False
    wild: bool = False
    distance: int = 0
    near: int | None = None
    place: int = 0
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Scanned:
    """canonical: the query over numbered leaves. ignored: what was left out, as plain phrases."""

    canonical: str
    leaves: tuple[Leaf, ...]
    ignored: tuple[str, ...]


@dataclass(slots=True)
class _Group:
    """An open bracket: what stands before it, what is in it so far, and what waits for its operand."""

    before: str = ""
    items: list[str] = field(default_factory=list)
    operator: str = ""
    negated: bool = False
    named: str = ""

    def operand(self, text: str) -> None:
        self.items.append(f"{self.lead()}{text}")

    def lead(self) -> str:
        """What goes before the next operand; it waits no longer."""
        operator = f"{self.operator} " if self.operator and self.items else ""
        named = f"{self.named}:" if self.named else ""
        lead = f"{operator}{'NOT ' if self.negated else ''}{named}"
        self.operator, self.negated, self.named = "", False, ""
        return lead

    def waiting(self) -> list[str]:
        """What waits for an operand that will not come."""
        return [
            *([self.operator] if self.operator else []),
            *(["NOT"] if self.negated else []),
            *([f"{self.named}:"] if self.named else []),
        ]


class _Scanner:
    def __init__(self) -> None:
        self.groups = [_Group()]
        self.too_deep = 0
        self.costly = 0
        self.leaves: list[Leaf] = []
        self.ignored: list[str] = []
        self.place = 0

    def ignore(self, typed: str, why: str = "") -> None:
        what = (typed if len(typed) <= _REPORT_LENGTH else f"{typed[: _REPORT_LENGTH - 1]}…") + why
        if what not in self.ignored and len(self.ignored) < MAXIMUM_REPORTS:
            self.ignored.append(what)

    def leaf(self, leaf: Leaf) -> None:
        if len(self.leaves) == MAXIMUM_LEAVES:
            self.ignore("", f"everything after the first {MAXIMUM_LEAVES} words")
            return
        self.groups[-1].operand(f"§{len(self.leaves)}")
        self.leaves.append(leaf)

    def phrase(self, text: str, tail: str, *, exact: bool) -> None:
        if not any(letter.isalnum() for letter in text):
            self.ignore(f'"{text}"')
            return
        near = None
        if tail[:1] == "~" and tail[1:].isascii() and tail[1:].isdigit():
            near = min(int(tail[1:5]), MAXIMUM_NEAR)
            if int(tail[1:5]) > MAXIMUM_NEAR:
                self.ignore(tail, f": words are near within {MAXIMUM_NEAR}")
        elif tail:
            self.ignore(tail)
        self.leaf(Leaf(text, quoted=True, exact=exact, near=near))

    def whole_tag(self, text: str) -> None:
        self.name(TAG)
        self.leaf(Leaf(text.replace('""', '"'), quoted=True, whole=True))

    def word(self, text: str) -> None:
        if text in {"AND", "OR"}:
            self.operator(text)
        elif text == "NOT":
            self.negate()
        else:
            self.plain_word(text)

    def plain_word(self, typed: str) -> None:
        exact = typed[0] == "=" and len(typed) > 1
        text = typed[1:] if exact else typed
        place = self.place + exact
        fuzzy = _FUZZY.search(text)
        text = text[: fuzzy.start()] if fuzzy else text
        stem = text.rstrip("*")
        if not any(letter.isalnum() for letter in stem):
            self.ignore(typed)
        elif fuzzy:
            self.fuzzy(stem.replace("*", ""), fuzzy["distance"], place)
        elif "*" in stem or _has_gap(stem):
            self.wildcard(text, place)
        else:
            prefix = stem != text and (len(stem) > _SHORT or self.affords(f"the * after {stem}"))
            self.leaf(Leaf(stem, prefix=prefix, exact=exact, place=place))

    def fuzzy(self, text: str, distance: str, place: int) -> None:
        edits = int(distance[:3] or 1)
        if edits > MAXIMUM_DISTANCE:
            self.ignore(f"~{distance}", f": at most {MAXIMUM_DISTANCE} letters may differ")
        edits = min(edits, MAXIMUM_DISTANCE)
        self.leaf(Leaf(text, distance=edits if edits and self.affords(f"the ~ after {text}") else 0, place=place))

    def wildcard(self, text: str, place: int) -> None:
        if self.affords(f"the * or ? in {text}"):
            self.leaf(Leaf(text, wild=True, place=place))
        else:
            self.leaf(Leaf(text.replace("*", "").replace("?", ""), place=place))

    def affords(self, what: str) -> bool:
        self.costly += 1
        if self.costly > MAXIMUM_COSTLY:
            self.ignore(what, f": {MAXIMUM_COSTLY} such words at most")
        return self.costly <= MAXIMUM_COSTLY

    def operator(self, operator: str) -> None:
        group = self.groups[-1]
        if not group.items or group.operator or group.negated or group.named:
            self.ignore(operator)
        else:
            group.operator = operator

    def negate(self) -> None:
        group = self.groups[-1]
        if group.negated:
            self.ignore("NOT")
        group.negated = True

    def name(self, name: str) -> None:
        group = self.groups[-1]
        known = _NAMED.get(name.lower())
        if known is None:
            self.ignore(name, ": is no field, so it is a word here")
            self.plain_word(name)
            return
        if group.named:
            self.ignore(f"{group.named}:")
        group.named = known

    def open(self) -> None:
        if len(self.groups) > MAXIMUM_DEPTH:
            self.too_deep += 1
            self.ignore(f"brackets more than {MAXIMUM_DEPTH} deep")
        else:
            self.groups.append(_Group(self.groups[-1].lead()))

    def close(self) -> None:
        if self.too_deep:
            self.too_deep -= 1
        elif len(self.groups) == 1:
            self.ignore(") without its (")
        else:
            group = self.end_group()
            if group.items:
                self.groups[-1].items.append(f"{group.before}( {' '.join(group.items)} )")
            else:
                self.ignore(f"{group.before}()")

    def end_group(self) -> _Group:
        group = self.groups.pop()
        for waiting in group.waiting():
            self.ignore(waiting)
        return group

    def unclosed(self, text: str) -> None:
        """A phrase still being typed reaches to the end; a lone mark at the end is nothing."""
        self.ignore('" without its partner')
        if any(letter.isalnum() for letter in text):
            self.leaf(Leaf(text, quoted=True))

    def finish(self) -> Scanned:
        while len(self.groups) > 1:
            self.too_deep = 0
            self.ignore("( without its )")
            self.close()
        canonical = " ".join(self.end_group().items)
        return Scanned(canonical, tuple(self.leaves), tuple(self.ignored))


def _has_gap(text: str) -> bool:
    """Whether a `?` stands for a letter: more letters follow it, or it is not the end of a question."""
    return any(mark == "?" and following.isalnum() for mark, following in pairwise(text))


def scan(typed: str) -> Scanned:
    """The query as typed, made fit to parse. Never raises."""
    scanner = _Scanner()
    text = _CONTROL.sub(" ", typed).translate(_QUOTES)
    if len(text) > MAXIMUM_CHARACTERS:
        scanner.ignore(f"everything after the first {MAXIMUM_CHARACTERS:,} characters")
        text = text[:MAXIMUM_CHARACTERS]
    position = 0
    while match := _TOKEN.match(text, position):
        position, scanner.place = match.end(), match.start()
        _take(scanner, match)
    return scanner.finish()


def _take(scanner: _Scanner, match: re.Match[str]) -> None:
    kind = match.lastgroup
    if kind in {"open", "close", "minus"}:
        {"open": scanner.open, "close": scanner.close, "minus": scanner.negate}[kind]()
    elif kind == "field":
        scanner.name(match["field"])
    elif kind == "word":
        scanner.word(match["word"])
    elif kind in {"named", "bare"}:
        scanner.whole_tag(match[kind])
    elif kind == "unclosed":
        scanner.unclosed(match["unclosed"])
    elif kind in {"phrase", "tail"}:
        scanner.phrase(match["phrase"], match["tail"] or "", exact=match[0][0] == "=")
