"""The codebook as REFI-QDA has it (.qdc, and in a project): codes within codes, as our names have levels.

A level that is no tag leaves as a code that nothing can be coded with. Ids are made of the names, so that each export
has the same, and what is not in XML is U+FFFD.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reader_app.exchange.codebook import LARGEST, MOST, CodebookFile, CodebookRow, codebook_error
from reader_app.exchange.colours import HEX, nearest
from reader_app.exchange.refi_xml import FAMILY, ORIGIN, Node, element, guid, read, sound, written
from reader_app.model.annotation import clean_text
from reader_app.model.errors import ExportError
from reader_app.model.tag import Tag, clean_name, name_key

_OFF = frozenset(("false", "0"))


def render(tags: Iterable[Tag]) -> str:
    """The tags as a codebook file. Raises ExportError where there are none: the standard demands one."""
    there = tuple(tags)
    if not there:
        raise ExportError("There are no tags yet, and a REFI-QDA codebook has to have one; nothing was written.")
    root = element("CodeBook", xmlns=f"{FAMILY}codebook:1.0", origin=ORIGIN)
    add_codes(root, there)
    return written(root)


def add_codes(above: Element, tags: Iterable[Tag]) -> None:
    """Puts tags, of which there have to be some, below an element as codes, with their levels, in their order."""
    known = {name_key(tag.name): tag for tag in tags}
    made: dict[str, Element] = {}
    top = element("Codes", above)
    for tag in known.values():
        levels = tag.name.split("/")
        place = top
        for depth in range(1, len(levels) + 1):
            name = "/".join(levels[:depth])
            key = name_key(name)
            if key not in made:
                made[key] = _code(place, levels[depth - 1], name, known.get(key))
            place = made[key]


def code_guid(name: str) -> str:
    """The id of the code of a tag or level, all levels given."""
    return guid("code", name_key(name))


def _code(above: Element, own: str, name: str, tag: Tag | None) -> Element:
    colour = HEX[tag.colour] if tag is not None and tag.colour is not None else ""
    codable = "true" if tag is not None else "false"
    made = element("Code", above, guid=code_guid(name), name=own, isCodable=codable, color=colour)
    if tag is not None and tag.description:
        element("Description", made).text = sound(tag.description)
    return made


def looks_like(data: bytes) -> bool:
    """Whether bytes begin as XML does."""
    for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-8", b"")):
        if data.startswith(mark):
            return data[:200].decode(encoding, "ignore").lstrip("\ufeff \t\r\n").startswith("<")
    return False


def parse(data: bytes, file_name: str) -> CodebookFile:
    """The tags of a codebook file, in its order. Raises CodebookError for what is none."""
    if len(data) > LARGEST:
        raise codebook_error(file_name, f"is larger than {LARGEST >> 20} MB")
    try:
        root = read(data, "CodeBook").root
    except ValueError as error:
        what = "is neither a table with a column called “name” nor a REFI-QDA codebook (.qdc)"
        raise codebook_error(file_name, what) from error
    codes = Codes.of(root)
    if len(codes.rows) > MOST:
        raise codebook_error(file_name, f"has more than {MOST:,} tags")
    if not codes.rows:
        raise codebook_error(file_name, "has no codes in it")
    return codes.file


@dataclass(slots=True)
class Codes:
    """The codes of a codebook or project as tags. names: of all of them that have one, by the ids of their codes."""

    rows: dict[str, CodebookRow] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    parted: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, codebook: Node) -> "Codes":
        """Those below the element of a codebook."""
        codes = cls()
        seen: set[str] = set()
        waiting = [("", code) for code in reversed(codebook.first("Codes").all("Code"))]
        while waiting:
            above, code = waiting.pop()
            name = codes._take(above, code, seen)
            waiting += [(name, each) for each in reversed(code.all("Code"))]
        return codes

    @property
    def file(self) -> CodebookFile:
        """What they say of tags."""
        said = (tuple(dict.fromkeys(each)) for each in (self.left_out, self.merged, self.parted))
        return CodebookFile(tuple(self.rows.values()), (), *said)

    def _take(self, above: str, code: Node, seen: set[str]) -> str:
        """Takes over a code; returns the name of its level, or that above it where it can have none."""
        own = " ".join(clean_text(code.get("name")).split())
        try:
            name = clean_name(f"{above}/{clean_name(own)}" if above else own)
        except ValueError:
            self.left_out.append(own[:60] or code.get("guid")[:60])
            return above
        if "/" in own:
            self.parted.append(own)
        key = name_key(name)
        if key in seen:
            self.merged.append(name)
        seen.add(key)
        self.names[plain_guid(code.get("guid"))] = name
        row = _row(name, code)
        if row is not None:
            self.rows[key] = _joined(self.rows[key], row) if key in self.rows else row
        return name


def plain_guid(stated: str) -> str:
    """An id as it is compared: without braces, in small letters."""
    return stated.strip().strip("{}").lower()


def _row(name: str, code: Node) -> CodebookRow | None:
    """What a code says of a tag; None for a level that is none and says nothing but what is below it."""
    description = clean_text(code.first("Description").words).strip()
    stated = code.get("color")
    codable = code.get("isCodable").strip().lower() not in _OFF
    if not codable and not description and not stated and code.all("Code"):
        return None
    colour = nearest(stated)
    return CodebookRow(name, colour, description or None, "" if colour else " ".join(stated.split()))


def _joined(one: CodebookRow, other: CodebookRow) -> CodebookRow:
    """What two codes of one name say; of two descriptions both stay."""
    words = tuple(dict.fromkeys(each for each in (one.description, other.description) if each))
    return CodebookRow(
        one.name, one.colour or other.colour, "\n\n".join(words) or None, one.colourless or other.colourless
    )
