"""Gathers the words of one block and what is set apart in them, with white space as a page shows it."""

import re
from dataclasses import dataclass, field

from reader_app.formats.decode import cleaned
from reader_app.formats.wrapping import joint
from reader_app.model.document import Inline, InlineKind

_SPACE = re.compile("[ \t\n\r\f]+")
_WIDE = re.compile("[\u2e80-\U0010ffff]")  # ideographs are among these
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_WIDEST_TARGET = 2_000  # characters of an address; longer ones are no addresses people follow
_SAFE = frozenset(("http", "https", "mailto"))


def safe_target(address: str) -> str:
    """The address if following it can only open a page or write a mail, else nothing."""
    address = address.strip()
    if not address.isprintable():
        address = "".join(c for c in address if c > "\x1f" and not "\ud800" <= c <= "\udfff")
    scheme, colon, rest = address.partition(":")
    good = colon and rest and scheme.lower() in _SAFE and len(address) <= _WIDEST_TARGET
    return address if good else ""


def numeral(number: int, form: str) -> str:
    """A list item's number as the list writes it: "1", "a", "A", "i" or "I"."""
    if form in {"a", "A"} and number > 0:
        letters = ""
        while number > 0:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord(form) + letter) + letters
        return letters
    if form in {"i", "I"} and 0 < number < 4000:
        written = ""
        for value, sign in (*_ROMAN, *_ROMAN_SMALL):
            count, number = divmod(number, value)
            written += sign * count
        return written.upper() if form == "I" else written
    return str(number)


@dataclass(slots=True)
class _Opened:
    kind: InlineKind | None
    start: int
    target: str


@dataclass(slots=True)
class Line:
    """The words of the block that is being read; length: code points so far."""

    length: int = 0
    _pieces: list[str] = field(default_factory=list)
    _inlines: list[Inline] = field(default_factory=list)
    _opened: list[_Opened] = field(default_factory=list)
    _last: str = ""
    _breaks: bool = False

    def add(self, text: str) -> None:
        """Words whose white space is meant."""
        text = cleaned(text)
        if text:
            self._add_clean(text)

    def add_collapsed(self, text: str) -> None:
        """Words whose white space is one space, and none where a line begins."""
        if self._breaks or self._last in {"", " ", "\n"}:
            text = text.lstrip(" \t\n\r\f")
        if not text.isprintable():
            self.add(_collapsed(text))
        elif text:
            self._add_clean(_SPACE.sub(" ", text) if "  " in text else text)

    def end_line(self) -> None:
        """What comes next stands on a new line."""
        self._breaks = True

    def break_line(self) -> bool:
        """A line break, unless the words end in one already: then False, and nothing is done."""
        if self._last in {"", "\n"} or self._breaks:
            return False
        self._put("\n")
        return True

    def open(self, kind: InlineKind, target: str = "") -> None:
        """From here on the words are set apart; what is bold within what is bold is nothing new."""
        is_new = bool(target) or all(opened.kind is not kind for opened in self._opened)
        self._opened.append(_Opened(kind if is_new else None, self.length, target))

    def close(self) -> None:
        """What was opened last ends here."""
        opened = self._opened.pop()
        self._set(opened)

    def take(self) -> tuple[str, tuple[Inline, ...]]:
        """The words and what is set apart in them; what is open goes on in the next block."""
        for opened in self._opened:
            self._set(opened)
            opened.start = 0
        text, inlines = "".join(self._pieces), tuple(self._inlines)
        self._pieces.clear()
        self._inlines.clear()
        self.length, self._last, self._breaks = 0, "", False
        return text, inlines

    def _set(self, opened: _Opened) -> None:
        if opened.kind is not None and opened.start < self.length:
            self._inlines.append(Inline(opened.kind, opened.start, self.length, opened.target))

    def _add_clean(self, text: str) -> None:
        if self._breaks and self.length:
            self._put("\n")
        self._breaks = False
        self._put(text)

    def _put(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)
        self._last = text[-1]


def _collapsed(text: str) -> str:
    """The text with one space for all white space."""
    if "\n" in text and not text.isascii() and _WIDE.search(text) is not None:
        return _SPACE.sub(_space, text)
    for sign in "\n\t\r\f":
        if sign in text:
            text = text.replace(sign, " ")
    return _SPACE.sub(" ", text) if "  " in text else text


def _space(match: re.Match[str]) -> str:
    """One space; none where a line ends between two ideographs."""
    if "\n" not in match.group():
        return " "
    start, end, text = match.start(), match.end(), match.string
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return joint(before, after) if before > "\u2e80" and after else " "
