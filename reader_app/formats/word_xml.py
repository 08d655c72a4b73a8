"""Reads the XML parts of Word's documents as a stream: names by their usual prefixes, bounded, no entities."""

from collections.abc import Callable, Mapping
from typing import TypeVar
from xml.parsers import expat

from reader_app.formats.container import refuse_dtd
from reader_app.model.errors import UnreadableFileError

Attributes = Mapping[str, str]
_What = TypeVar("_What")
_OFFICE, _STRICT = "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/"
_SPACES = {  # the usual prefix, and the names of the namespace: as Word writes them, and as the standard wants them
    "w": (f"{_OFFICE}wordprocessingml/2006/main", f"{_STRICT}wordprocessingml/main"),
    "r": (f"{_OFFICE}officeDocument/2006/relationships", f"{_STRICT}officeDocument/relationships"),
    "m": (f"{_OFFICE}officeDocument/2006/math", f"{_STRICT}officeDocument/math"),
    "wp": (f"{_OFFICE}drawingml/2006/wordprocessingDrawing", f"{_STRICT}drawingml/wordprocessingDrawing"),
    "c": (f"{_OFFICE}drawingml/2006/chart", f"{_STRICT}drawingml/chart"),
    "dgm": (f"{_OFFICE}drawingml/2006/diagram", f"{_STRICT}drawingml/diagram"),
    "mc": (f"{_OFFICE}markup-compatibility/2006",),
    "rel": (f"{_OFFICE}package/2006/relationships",),
    "v": ("urn:schemas-microsoft-com:vml",),
    "o": ("urn:schemas-microsoft-com:office:office",),
}
_BAD = "This Word document is damaged; it was not added."
_OFF = frozenset(("0", "false", "off", "none"))


def full_names(name: str) -> tuple[str, ...]:
    """The names that the parser may give an element or attribute with this name and usual prefix, if it has one."""
    prefix, parted, local = name.partition(":")
    return tuple(f"{space} {local}" for space in _SPACES[prefix]) if parted else (name,)


def by_full_name(table: Mapping[str, _What]) -> dict[str, _What]:
    """The table with the names that the parser gives."""
    return {full: what for name, what in table.items() for full in full_names(name)}


_ATTRIBUTES = {
    name: full_names(name)
    for name in (
        *("w:val", "w:id", "w:type", "w:anchor", "w:instr", "w:fldCharType", "w:font", "w:char", "r:id", "o:title"),
        *("w:styleId", "w:default", "w:ilvl", "w:numId", "w:abstractNumId", "m:val", "w:name"),
    )
}


def stated(attributes: Attributes, name: str) -> str:
    """What an attribute says, empty where it is missing."""
    for full in _ATTRIBUTES[name]:
        if full in attributes:
            return attributes[full]
    return ""


def is_on(attributes: Attributes) -> bool:
    """Whether an element that switches something says on, which it also does by saying nothing."""
    return stated(attributes, "w:val").lower() not in _OFF


def number_of(digits: str, otherwise: int = 0) -> int:
    """The number that an attribute states, if it is a whole one of at most nine digits."""
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else otherwise


def parse_part(
    data: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    words: Callable[[str], None] | None = None,
) -> None:
    """Tells of the elements and words of a part as they come. Raises UnreadableFileError where it is damaged, or has
    a DTD."""
    refuse_dtd(data)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = words
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UnreadableFileError(_BAD) from error
