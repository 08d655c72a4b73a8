"""Reads EPUB books: their chapters in reading order through the one walk over HTML, with the printed page numbers."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, NamedTuple
from unicodedata import normalize
from urllib.parse import unquote

from reader_app.formats.canonical import INWARD, Draft
from reader_app.formats.container import Container, open_container
from reader_app.formats.html import decoded_page, missing, text_of
from reader_app.formats.markup import plain_html
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.stated import line_of
from reader_app.formats.walker import Walked, parse, walk
from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "epub"
VERSION = 3
MOST_CHAPTERS = 5_000
_PACKAGE = "{http://www.idpf.org/2007/opf}"
_PAGES = frozenset(
    ("application/xhtml+xml", "text/html", "image/svg+xml", "application/x-dtbook+xml", "text/x-oeb1-document")
)
_FONTS = frozenset(("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"))
_NO_BOOK = "This file is not a book, though its name says so; it was not added."
_LOCKED = "This book is locked by its seller (DRM); only the seller's program can open it."


def read_epub(data: bytes, _: Options) -> tuple[Text, Metadata]:
    """The canonical text of a book and what it states of itself. Raises UnreadableFileError."""
    container = open_container(data)
    _refuse_locked(container)
    package_name = _package_name(container)
    package = root_of(container.read(package_name))
    composed = {normalize("NFC", name): name for name in container.names}
    book = _Book(container, posixpath.dirname(package_name), composed)
    book.read_manifest(package)
    for name in book.spine(package):
        book.add_chapter(name)
    text = text_of(book.walked(), IMPORTER, VERSION)
    metadata = package.find(f"{_PACKAGE}metadata")
    return text, dublin_core(metadata if metadata is not None else package)


def _refuse_locked(container: Container) -> None:
    """Raises where parts other than fonts are encrypted."""
    if "META-INF/encryption.xml" not in container:
        return
    for element in root_of(container.read("META-INF/encryption.xml")).iter():
        if str(element.tag).endswith("}EncryptionMethod") and element.get("Algorithm") not in _FONTS:
            raise UnreadableFileError(_LOCKED)


def _package_name(container: Container) -> str:
    if "META-INF/container.xml" not in container:
        raise UnreadableFileError(_NO_BOOK)
    for element in root_of(container.read("META-INF/container.xml")).iter():
        if str(element.tag).endswith("}rootfile"):
            return _place("", element.get("full-path") or "")
    raise UnreadableFileError(_NO_BOOK)


def _place(folder: str, address: str) -> str:
    """The name of the entry that an address in a book stands for. Raises UnreadableFileError where it leads out."""
    path = unquote(address.partition("#")[0])
    name = posixpath.normpath(posixpath.join(folder, path))
    if name.startswith(("..", "/")) or "\\" in name or ":" in name or "\x00" in name:
        raise UnreadableFileError("This book names files outside itself; it was not added.")
    return name


class _Item(NamedTuple):
    """A file of a book. properties: words that say what it is for; fallback: the item to be shown instead."""

    name: str
    media_type: str
    properties: str
    fallback: str


@dataclass(slots=True)
class _Book:
    """A book that is being read. composed: the names of its files by what they are with composed letters."""

    container: Container
    folder: str
    composed: dict[str, str]
    items: dict[str, _Item] = field(default_factory=dict)  # by their ids
    titles: dict[str, str] = field(default_factory=dict)  # name of a chapter's file: its title in the contents
    drafts: list[Draft] = field(default_factory=list)
    pages: list[tuple[int, int, str]] = field(default_factory=list)
    warnings: dict[str, None] = field(default_factory=dict)
    tables: int = 0
    anchors: dict[str, tuple[int, int]] = field(default_factory=dict)
    files: dict[tuple[str, str], str] = field(default_factory=dict)  # that links lead to: by where they are, and path

    def read_manifest(self, package: Any) -> None:
        """Takes in what files there are, and the titles that the contents give them."""
        for item in package.iter(f"{_PACKAGE}item"):
            address = item.get("href") or ""
            if "://" in address.partition("#")[0][:20]:
                self.warn("Parts of this book are on the internet and were not fetched.")
                continue
            stated, media_type, properties, fallback = (
                (item.get(each) or "").strip() for each in ("id", "media-type", "properties", "fallback")
            )
            name = _place(self.folder, address)
            self.items[stated] = _Item(self._known(name), media_type, properties, fallback)
        for name, media_type, properties, _ in tuple(self.items.values()):
            if name in self.container and "nav" in properties.split():
                self._titles_of_nav(name)
            elif name in self.container and media_type == "application/x-dtbncx+xml" and not self.titles:
                self._titles_of_ncx(name)

    def spine(self, package: Any) -> Iterator[str]:
        """The names of the chapters' files in reading order. Raises UnreadableFileError where there are too many."""
        references = [(element.get("idref") or "").strip() for element in package.iter(f"{_PACKAGE}itemref")]
        if len(references) > MOST_CHAPTERS:
            raise UnreadableFileError(f"This book has more than {MOST_CHAPTERS:,} chapters, the most that can be read.")
        told: set[str] = set()  # many pictures may have one page that is shown instead
        for reference in dict.fromkeys(references):
            chain = self._chain(reference)
            page = next((item for item in chain if item.media_type in _PAGES), None)
            if page is not None:
                if page.name not in told:
                    yield page.name
                told.add(page.name)
            elif chain:
                self.warn("A part of this book is no text, but a picture or the like, and was left out.")
            else:
                self.warn("A chapter that the book lists is missing from it.")

    def _chain(self, reference: str) -> list[_Item]:
        """An item and those to be shown instead of it, as far as they are there."""
        chain: dict[str, _Item] = {}
        while reference in self.items and reference not in chain:
            chain[reference] = self.items[reference]
            reference = chain[reference].fallback
        return [item for item in chain.values() if item.name in self.container]

    def add_chapter(self, name: str) -> None:
        """Reads a chapter; where it has no heading, the one that the contents give it stands above it."""
        source = decoded_page(self.container.read(name))
        tree, warnings = parse(plain_html(source.text))
        walked = walk(tree, self.tables, keep_navigation=True, aim=partial(self._aim, name))
        content = (
            "".join(draft.text for draft in walked.drafts) or "-"
        )  # a page with a title and a picture lacks nothing
        unseen = missing(source.text, content, bool(walked.warnings))
        for warning in (*source.warnings, *warnings, *walked.warnings, *unseen):
            self.warn(warning)
        drafts = self._headed(list(walked.drafts), self.titles.get(name, ""))
        self.anchors[f"{INWARD}{name}"] = (len(self.drafts), 0)
        first = len(self.drafts) + len(drafts) - len(walked.drafts)
        for anchor, (draft, place) in walked.anchors.items():
            self.anchors[f"{INWARD}{name}{anchor}"] = (first + draft, place)
        self.pages += [(first + draft, place, label) for draft, place, label in walked.pages]
        self.drafts += drafts
        self.tables += walked.tables

    def walked(self) -> Walked:
        """The whole book."""
        if not self.drafts:
            self.warn("This book has no chapter with text.")
        return Walked(tuple(self.drafts), tuple(self.warnings), tuple(self.pages), self.tables, self.anchors)

    def warn(self, sentence: str) -> None:
        """Says it once for the book."""
        self.warnings[sentence] = None

    def _aim(self, origin: str, address: str) -> str:
        """The name of the place of the book that an address in one of its files leads to; empty for none."""
        path, sign, name = address.partition("#")
        if (origin, path) not in self.files:
            self.files[origin, path] = self._file(origin, path)
        file = self.files[origin, path]
        return f"{INWARD}{file}{sign}{unquote(name)}" if file and address else ""

    def _file(self, origin: str, path: str) -> str:
        """The name of the file that a path in another one leads to; empty where it leads out of the book."""
        try:
            return self._known(_place(posixpath.dirname(origin), path)) if path else origin
        except UnreadableFileError:
            return ""

    def _known(self, name: str) -> str:
        """The name as the book has it, whose letters may be composed in another way."""
        return name if name in self.container else self.composed.get(normalize("NFC", name), name)

    def _headed(self, drafts: list[Draft], title: str) -> list[Draft]:
        if len(self.titles) < 2 or not title or not drafts or any(draft.kind is BlockKind.HEADING for draft in drafts):
            return drafts
        if " ".join(drafts[0].text.split()).casefold() == title.casefold() and drafts[0].kind is BlockKind.PARAGRAPH:
            return [replace(drafts[0], kind=BlockKind.HEADING, level=1), *drafts[1:]]
        return [Draft(BlockKind.HEADING, title, level=1), *drafts]

    def _titles_of_nav(self, name: str) -> None:
        tree, _ = parse(plain_html(decoded_page(self.container.read(name)).text))
        for nav in tree.css("nav"):
            if "toc" in (nav.attributes.get("epub:type") or nav.attributes.get("role") or "toc"):
                for link in nav.css("a"):
                    self._title(name, link.attributes.get("href") or "", link.text())

    def _titles_of_ncx(self, name: str) -> None:
        label = ""
        for element in root_of_ncx(self.container.read(name)):
            if element.tag.endswith("}text"):
                label = element.text or ""
            elif element.tag.endswith("}content"):
                self._title(name, element.get("src") or "", label)

    def _title(self, origin: str, address: str, title: str) -> None:
        if address and "://" not in address[:20]:
            place = _place(posixpath.dirname(origin), address)
            self.titles.setdefault(place, line_of(title))


def root_of_ncx(data: bytes) -> Iterator[Any]:
    """The elements of an old book's table of contents; its DTD, which the standard demands, is cut off unread."""
    start = data.find(b"<!DOCTYPE", 0, 4096)
    end = data.find(b">", start)
    if 0 <= start < end and b"[" not in data[start:end]:
        data = data[:start] + data[end + 1 :]
    yield from (element for element in root_of(data).iter() if isinstance(element.tag, str))
