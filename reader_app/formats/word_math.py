"""Formulas of a Word document on one line: (a_1+b)/√(2x), in brackets what is more than a letter or a number."""

from dataclasses import dataclass, field

PARTS = (  # elements whose place says something
    *("oMath", "num", "den", "sup", "sub", "e", "deg", "rad", "d", "nary", "mr", "m", "eqArr", "func", "fName", "lim"),
)
PROPERTIES = ("begChr", "endChr", "sepChr", "chr")
_SIGNS = {"den": "/", "sup": "^", "sub": "_", "lim": "_"}
_BETWEEN = {"mr": " ", "m": "; ", "eqArr": "; "}  # what stands between the members of a row, rows, and equations
_DEEPEST = 50  # parts within each other; deeper ones are not told apart


@dataclass(slots=True)
class _Part:
    """A part that is being read. members: how many of those it consists of have been read."""

    what: str
    pieces: list[str] = field(default_factory=list)
    properties: dict[str, str] = field(default_factory=dict)
    members: int = 0


@dataclass(slots=True)
class Formula:
    """The formula that is being read, if any is."""

    _parts: list[_Part] = field(default_factory=list)
    _deeper: int = 0

    @property
    def is_open(self) -> bool:
        """Whether letters are now those of a formula."""
        return bool(self._parts)

    def add(self, letters: str) -> None:
        """Letters of the formula."""
        self._parts[-1].pieces.append(letters)

    def state(self, what: str, value: str) -> None:
        """A part states a bracket, or the sign of a sum or an integral."""
        if self._parts:
            self._parts[-1].properties[what] = value[:1]

    def start(self, what: str) -> None:
        """A part begins."""
        if len(self._parts) < _DEEPEST:
            self._parts.append(_Part(what))
        else:
            self._deeper += 1

    def end(self) -> str:
        """A part ends. All of the formula where that was its last, else nothing."""
        if self._deeper:
            self._deeper -= 1
            return ""
        part = self._parts.pop()
        above = self._parts[-1] if self._parts else _Part("")
        words = _line_of(part, above)
        above.members += part.what in {"e", "mr"}
        above.pieces.append(words)
        return "" if self._parts else words


def _line_of(part: _Part, above: _Part) -> str:
    """A part on one line, as it stands in that above it."""
    inner, stated = "".join(part.pieces), part.properties
    if part.what == "d":
        return stated.get("begChr", "(") + inner + stated.get("endChr", ")")
    if part.what == "nary":
        return stated.get("chr", "∫") + inner
    if part.what == "deg":
        return f"[{inner}]" if inner else ""
    if part.what == "rad":
        return f"√{inner}"
    if part.what in {"num", *_SIGNS} and inner:
        return _SIGNS.get(part.what, "") + bracketed(inner)
    if part.what in {"e", "mr"}:
        return _member(inner, above)
    return inner


def _member(inner: str, above: _Part) -> str:
    """One of several that a part consists of."""
    if above.what == "rad":
        return bracketed(inner)
    if above.what in {"nary", "func"}:
        return f" {inner}"
    between = above.properties.get("sepChr", "|") if above.what == "d" else _BETWEEN.get(above.what, "")
    return between + inner if above.members else inner


def bracketed(inner: str) -> str:
    """A part of a formula, in brackets where it is more than a letter, a number or something in brackets."""
    return inner if len(inner) < 2 or inner.isdecimal() or _is_bracketed(inner) else f"({inner})"


def _is_bracketed(inner: str) -> bool:
    """Whether the first letter is a bracket that only the last one closes."""
    depth = 0
    for place, letter in enumerate(inner):
        depth += (letter in "([{") - (letter in ")]}")
        if depth < 1:
            return 0 < place == len(inner) - 1
    return False
