"""Reads PowerPoint's presentations (PPTX): each slide a heading and what stands on it, then the speaker's notes."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import join, normpath, split

from reader_app.formats.beginning import made
from reader_app.formats.canonical import Draft, assemble, numbered_pages
from reader_app.formats.container import open_container
from reader_app.formats.decode import cleaned
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.word import OLE, refuse_old_office
from reader_app.formats.word_parts import Parts
from reader_app.formats.word_xml import parse_part
from reader_app.model.document import BlockKind, Metadata, Text

IMPORTER = "slides"
VERSION = 2
_MOST_SLIDES = 5_000
_DIAGRAMS = "The words of diagrams (SmartArt) were left out."
_TITLES = frozenset(("title", "ctrTitle"))
_LEFT_OUT = frozenset(("dt", "ftr", "sldNum", "hdr", "sldImg"))  # date, footer, number, header, picture of the slide


def read_slides(data: bytes, _: Options) -> tuple[Text, Metadata]:
    """The canonical text of a presentation, each slide a page of it, and what it states. Raises UnreadableFileError."""
    if data.startswith(OLE):
        refuse_old_office(data)
    container = open_container(data)
    parts = Parts(container)
    drafts: list[Draft] = []
    firsts: list[int] = []  # of each slide, which draft is its first
    tables = 0
    for name in _slides(parts):
        firsts.append(len(drafts))
        slide = _read(parts, name, tables)
        tables = slide.tables
        drafts += slide.drafts()
        for notes in _beside(parts, name, "notesSlide"):
            drafts += [Draft(BlockKind.QUOTE, draft.text) for draft in _read(parts, notes, 0).body]
    content, blocks, inlines = assemble(drafts)
    pages = numbered_pages(drafts, blocks, firsts)
    core = parts.read("docProps/core.xml")
    metadata = made(dublin_core(root_of(core))) if core else Metadata()
    warnings = (_DIAGRAMS,) if any(name.startswith("ppt/diagrams/data") for name in container.names) else ()
    return Text(content, blocks, inlines, (), warnings, IMPORTER, VERSION, pages), metadata


@dataclass(slots=True)
class _Slide:
    """What stands on a slide, gathered as its elements come. tables: of the presentation so far."""

    tables: int
    title: str = ""
    body: list[Draft] = field(default_factory=list)
    _kind: str = ""  # of the placeholder that a shape is
    _words: list[str] = field(default_factory=list)
    _level: int = 0
    _is_text: bool = False
    _row: int = -1
    _column: int = -1
    _beneath: int = 0  # so many elements below one that is left out

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        local = name.rpartition(" ")[2]
        if self._beneath or local == "Fallback":  # what older programs show instead
            self._beneath += 1
        elif local in {"sp", "graphicFrame"}:
            self._kind, self._row, self._column = "", -1, -1
        elif local == "ph":
            self._kind = attributes.get("type", "body")
        elif local == "pPr":
            level = attributes.get("lvl", "0")
            self._level = int(level) if level.isdecimal() and len(level) == 1 else 0
        elif local in {"tr", "tc"}:
            self._row, self._column = (self._row + 1, -1) if local == "tr" else (self._row, self._column + 1)
        elif local in {"br", "tab"}:
            self._words.append(" ")
        self._is_text = local == "t"

    def words(self, words: str) -> None:
        """What an element says."""
        if self._is_text and not self._beneath:
            self._words.append(words)

    def end(self, name: str) -> None:
        """An element ends."""
        local = name.rpartition(" ")[2]
        self._is_text = False
        if self._beneath:
            self._beneath -= 1
        elif local == "tc":
            text = self._taken()
            self.body.append(Draft(BlockKind.CELL, text, 0, self.tables, max(0, self._row), self._column))
        elif local == "tbl":
            self.tables, self._row, self._column = self.tables + 1, -1, -1
        elif local == "p" and self._column < 0:
            self._end_paragraph()
        elif local == "p":
            self._words.append(" ")  # within a cell

    def drafts(self) -> list[Draft]:
        """The slide's title, and what stands below."""
        return [Draft(BlockKind.HEADING, self.title, 1), *self.body]

    def _end_paragraph(self) -> None:
        text = self._taken()
        if self._kind in _TITLES:
            self.title = f"{self.title} {text}".strip()
        elif text and self._kind not in _LEFT_OUT:
            is_listed = self._kind in {"body", "obj"} or self._level
            kind = BlockKind.BULLET if is_listed else BlockKind.PARAGRAPH
            self.body.append(Draft(kind, text, self._level if is_listed else 0))
        self._level = 0

    def _taken(self) -> str:
        text, self._words = cleaned("".join(self._words)).replace("\n", " ").strip(), []
        return text


def _read(parts: Parts, name: str, tables: int) -> _Slide:
    slide = _Slide(tables)
    data = parts.read(name)
    if data:
        parse_part(data, slide.start, slide.end, slide.words)
    return slide


def _slides(parts: Parts) -> list[str]:
    """The names of the parts with the slides, in the order in which they are shown."""
    order: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.endswith(" sldId"):
            order.extend(value for key, value in attributes.items() if key.endswith("/relationships id"))

    parse_part(parts.container.xml(parts.main), start)
    targets = parts.relations(parts.main).targets
    folder = split(parts.main)[0]
    names = (normpath(join(folder, targets[each])).lstrip("/") for each in order[:_MOST_SLIDES] if each in targets)
    return [name for name in names if name in parts.container]


def _beside(parts: Parts, name: str, kind: str) -> Iterator[str]:
    folder = split(name)[0]
    for target in parts.relations(name).kinds.get(kind, []):
        yield normpath(join(folder, target)).lstrip("/")
