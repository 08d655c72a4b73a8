"""Reads Rich Text (RTF) in one pass over its tokens; they become HTML, and the one walk over HTML makes the text."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from reader_app.formats import rtf_words as words
from reader_app.formats.beginning import completed, made
from reader_app.formats.html import text_of
from reader_app.formats.line import safe_target
from reader_app.formats.options import Options
from reader_app.formats.rtf_page import Look, Page
from reader_app.formats.stated import creators_of, line_of
from reader_app.formats.walker import parse, walk
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "rich text"
VERSION = 3
_DAMAGED = "This file is damaged: a part of it says that it is longer than the file."
_CUT_SHORT = "This file ends before its text does; what is there was read."
_MOST_PIECES, _LONGEST = 4_000, 4_000  # of a stated title, a link's address and the like


def read_rtf(data: bytes, options: Options) -> tuple[Text, Metadata]:
    """The canonical text of a document and what it states of itself. Raises UnreadableFileError."""
    if data.lstrip()[:5] != b"{\\rtf":
        raise UnreadableFileError("This is not Rich Text, though its name says so; it was not added.")
    reader = Reader(data, options.encoding or "cp1252")
    reader.read()
    tree, warnings = parse(reader.page.html())
    text = text_of(walk(tree, keep_navigation=True), IMPORTER, VERSION)
    text = replace(text, warnings=(*warnings, *text.warnings, *reader.warnings))
    stated = {name: line_of("".join(pieces)) for name, pieces in reader.collected.items()}
    metadata = Metadata(
        title=stated.get("title", ""),
        creators=creators_of([stated.get("author", "")]),
        date=reader.date(),
        subject=", ".join(filter(None, (stated.get("subject"), stated.get("keywords")))),
    )
    return text, completed(made(metadata), text)


@dataclass(slots=True)
class _Group:
    """What holds within a group. into: what its words are: "" the text, "skip" nothing that is shown.

    stand_ins: characters that stand for one given by its number, for programs that cannot read it. note: this group is
    a footnote.
    """

    into: str = ""
    optional: bool = False
    hidden: bool = False
    codec: str = ""
    stand_ins: int = 1
    note: bool = False
    look: Look = field(default_factory=Look)


@dataclass(slots=True)
class Reader:
    """The reading of one file. codec: the one its letters are in where it does not say."""

    data: bytes
    codec: str
    page: Page = field(default_factory=Page)
    warnings: dict[str, None] = field(default_factory=dict)
    collected: dict[str, list[str]] = field(default_factory=dict)
    _group: _Group = field(default_factory=_Group)
    _stack: list[_Group] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)  # letters still to be decoded
    _high: int = 0  # the first half of a character given as two numbers
    _to_skip: int = 0
    _fonts: dict[int, str] = field(default_factory=dict)
    _defined: int = -1  # number of the font or style that is being defined
    _date: dict[str, int] = field(default_factory=dict)

    def read(self) -> None:
        """Reads the whole file."""
        position = 0
        while token := words.TOKEN.match(self.data, position):
            position = token.end() + self._token(token)
        if self._stack:
            self.warnings[_CUT_SHORT] = None
        while self._stack:
            self._close()
        self._decode()

    def date(self) -> str:
        """The day the document says it was made on."""
        year, month, day = (self._date.get(each, 0) for each in ("yr", "mo", "dy"))
        good = 1000 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31
        return f"{year}-{month:02}-{day:02}" if good else ""

    def _token(self, token: re.Match[bytes]) -> int:
        """Reads one token; how many bytes after it are to be passed over."""
        word, number, code, sign, brace, letters = token.groups()
        if letters is not None:
            self._bytes += letters[self._to_skip :]
            self._to_skip = max(0, self._to_skip - len(letters))
        elif code is not None:
            if not self._to_skip:
                self._bytes.append(int(code, 16))
            self._to_skip = max(0, self._to_skip - 1)
        elif brace is not None:
            self._brace(brace)
        elif word is not None:
            return self._word(word.decode("ascii"), int(number[:12]) if number else None)
        elif sign is not None:
            self._sign(sign, token.start())
        return 0

    def _brace(self, brace: bytes) -> None:
        self._to_skip = 0
        self._decode()
        if brace == b"{":
            above = self._group
            self._stack.append(above)
            self._group = _Group(
                above.into, above.optional, above.hidden, above.codec, above.stand_ins, False, above.look
            )
        elif self._stack:
            self._close()

    def _close(self) -> None:
        """A group ends."""
        self._decode()
        if self._group.note:
            self.page.end_note()
        self._group = self._stack.pop()

    def _sign(self, sign: bytes, place: int) -> None:
        """A sign of one character. place: where it begins; a group says first of all that it need not be read."""
        self._decode()
        if sign == b"*":
            self._group.optional = self.data[max(0, place - 3) : place].rstrip().endswith(b"{")
        elif sign in b"\r\n":
            self._end_paragraph()
        elif sign in words.SIGNS:
            self._put(words.SIGNS[sign])

    def _word(self, word: str, number: int | None) -> int:
        """A control word; how many bytes after it are to be passed over."""
        self._decode()
        if word == "bin" and number is not None:
            if number > len(self.data):
                self.warnings[_DAMAGED] = None
                return 0
            return max(0, number)
        if self._group.into == "skip" or self._destination(word):
            return 0
        if word in words.CHARACTERS:
            self._put(words.CHARACTERS[word])
        elif word in _HANDLERS:
            _HANDLERS[word](self, word, number)
        return 0

    # ---- letters

    def _decode(self) -> None:
        """The letters gathered as bytes become words."""
        if self._bytes:
            letters = self._bytes.decode(self._group.codec or self.codec, "replace")
            self._bytes.clear()
            self._put(letters)

    def _character(self, _: str, number: int | None) -> None:
        code = (number or 0) & 0xFFFF
        self._to_skip = self._group.stand_ins
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000 and self._high:
            code = 0x10000 + ((self._high - 0xD800) << 10) + code - 0xDC00
        self._high = 0
        self._put(chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd")

    def _put(self, letters: str) -> None:
        group = self._group
        if group.into == "":
            if not group.hidden:
                self.page.put(letters, group.look)
        elif group.into == "marker":
            self.page.paragraph.marker += letters[:40]
        elif group.into == "stylesheet":
            name = self.page.styles.get(self._defined, "") + letters
            self.page.styles[self._defined] = name[:100]
        elif group.into not in {"skip", "fonttbl"}:
            pieces = self.collected.setdefault(group.into, [])
            if len(pieces) < _MOST_PIECES:
                pieces.append(letters[:_LONGEST])

    # ---- groups

    def _destination(self, word: str) -> bool:
        """Whether the word says where the words of its group go; then they go there."""
        group = self._group
        optional, group.optional = group.optional, False
        if word in words.SKIPPED or (optional and word not in words.READ) or word in self.collected:
            if word in words.LEFT_OUT:
                self.warnings[words.LEFT_OUT[word]] = None
            group.into = "skip"
        elif word in words.COLLECTED:
            group.into = word
        elif word in {"listtext", "pntext"}:
            group.into, self.page.paragraph.marker = "marker", ""
        elif word == "fldrslt":
            self._link()
        elif word == "footnote":
            group.note = self.page.start_note()
        else:
            return False
        return True

    def _link(self) -> None:
        link = words.LINK.match("".join(self.collected.pop("fldinst", ())))
        target = safe_target(link.group(1) or link.group(2)) if link else ""
        self._group.look = replace(self._group.look, target=target)

    # ---- what holds from here on

    def _end_paragraph(self, *_: object) -> None:
        if self._group.into == "":
            self.page.end_paragraph()

    def _break(self, word: str, _: int | None) -> None:
        if self._group.into == "":
            {"cell": self.page.end_cell, "nestcell": self.page.end_cell, "row": self.page.end_row}[word]()

    def _note_number(self, *_: object) -> None:
        if self._group.into == "":
            self.page.put_note_number()

    def _look(self, word: str, number: int | None) -> None:
        group, on = self._group, number != 0
        if word == "b":
            group.look = replace(group.look, bold=on)
        elif word == "i":
            group.look = replace(group.look, italic=on)
        elif word in {"super", "nosupersub", "sub", "up", "dn"}:
            group.look = replace(group.look, raised=on and word in {"super", "up"})
        elif word == "plain":
            group.look, group.hidden = Look(target=group.look.target), False
        else:
            group.hidden = on

    def _paragraph(self, word: str, number: int | None) -> None:
        if self._group.into == "stylesheet" and word == "outlinelevel":
            self.page.outlines[self._defined] = number or 0
        if self._group.into != "":
            return
        if word == "pard":
            self.page.begin_paragraph()
        elif word == "intbl":
            self.page.paragraph.in_table = number != 0
        else:
            setattr(
                self.page.paragraph, {"outlinelevel": "outline", "ilvl": "level", "li": "indent"}[word], number or 0
            )

    def _numbered(self, word: str, number: int | None) -> None:
        number = number or 0
        if word == "uc":
            self._group.stand_ins = max(0, min(number, 9))
        elif word == "ansicpg":
            self.codec = words.codec_of_page(number) or self.codec
        elif word in {"yr", "mo", "dy"}:
            self._date.setdefault(word, number)
        elif word == "fcharset":
            self._fonts[self._defined] = words.CODECS.get(number, "")
        elif word == "s":
            self._style(number)
        elif self._group.into == "fonttbl":
            self._defined = number
        else:
            self._group.codec = self._fonts.get(number, "")

    def _style(self, number: int) -> None:
        if self._group.into == "stylesheet":
            self._defined = number
        elif self._group.into == "":
            self.page.paragraph.style = number


_HANDLERS: dict[str, Callable[[Reader, str, int | None], None]] = {
    **dict.fromkeys(("par", "page", "sect"), Reader._end_paragraph),
    **dict.fromkeys(("cell", "nestcell", "row"), Reader._break),
    **dict.fromkeys(("b", "i", "super", "sub", "nosupersub", "up", "dn", "v", "deleted", "plain"), Reader._look),
    **dict.fromkeys(("pard", "intbl", "outlinelevel", "ilvl", "li"), Reader._paragraph),
    **dict.fromkeys(("uc", "ansicpg", "yr", "mo", "dy", "fcharset", "s", "f"), Reader._numbered),
    "chftn": Reader._note_number,
    "u": Reader._character,
}
