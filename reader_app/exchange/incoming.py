"""Reads W3C Web Annotations (https://www.w3.org/TR/annotation-model/): our own exports, and those of other programs.

A collection with its pages in it, a page, a list of annotations or a single one. Files are strangers': what has another
shape than the standard says is passed over, and nothing that a file refers to is fetched.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from reader_app.model.annotation import clean_text
from reader_app.model.errors import NotesFileError

LARGEST = 128 << 20  # bytes of a file
MOST_WORDS = 128 << 20  # code points of all notes and passages, of which a file may only say where they are
_MOST = 5_000_000  # signs that begin or part values; each may take a hundred bytes once it is read
_URN, _SUM = "urn:uuid:", "sha256:"
_OWN = "dcterms:"


@dataclass(frozen=True, slots=True)
class Source:
    """The document that a note is on, as the file knows it. id: what annotations name it by."""

    id: str
    title: str = ""
    file_name: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A note as a file has it. start, end: code points, both 0 where it does not say; is_passage: or on all of it.

    created, modified: as the file has them. colour: empty where there is none. former: the words that were marked,
    where the quotation has others; else empty.
    """

    id: str
    source: Source
    is_passage: bool = False
    start: int = 0
    end: int = 0
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    colour: str = ""
    author: str = ""
    created: str = ""
    modified: str = ""
    former: str = ""


def read(data: bytes, name: str) -> tuple[Incoming, ...]:
    """The notes of a file's bytes, in its order. name: of the file, for what is said of it. Raises NotesFileError."""
    if len(data) > LARGEST:
        raise NotesFileError(f"“{name}” is larger than {LARGEST >> 20} MB, so no note was taken from it.")
    if sum(map(data.count, (b"[", b"{", b","))) > _MOST:
        raise NotesFileError(f"“{name}” has more in it than can be read at once, so no note was taken from it.")
    try:
        root = json.loads(data.decode("utf-8-sig"))
        collected = _Collected()
        collected.add(root)
    except (ValueError, RecursionError) as error:
        raise NotesFileError(
            f"“{name}” is neither a file of W3C Web Annotations (JSON-LD) nor a project of REFI-QDA (.qdpx), which are"
            " what can be imported; nothing was changed."
        ) from error
    return tuple(collected.notes())


@dataclass(slots=True)
class _Collected:
    """The annotations of a file, and what it says of documents."""

    items: list[dict[str, Any]] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)

    def add(self, root: object) -> None:
        """All annotations under a root. Raises ValueError where it is no root of such a file."""
        if isinstance(root, list):
            self.items += [each for each in root if isinstance(each, dict)]
        elif isinstance(root, dict) and _is(root, "AnnotationCollection"):
            for each in _many(root.get(f"{_OWN}references")):
                self._describe(each)
            page = root.get("first")
            while isinstance(page, dict):
                self.add(page)
                page = page.get("next")
        elif isinstance(root, dict) and _is(root, "AnnotationPage"):
            self.items += [each for each in _many(root.get("items")) if isinstance(each, dict)]
        elif isinstance(root, dict) and _is(root, "Annotation"):
            self.items.append(root)
        else:
            raise ValueError("no annotations")

    def notes(self) -> Iterator[Incoming]:
        """What they say."""
        for item in self.items:
            note = _Item(item).note()
            if note is not None:
                yield replace(note, source=self.sources.get(note.source.id, note.source))

    def _describe(self, known: object) -> None:
        if not isinstance(known, dict):
            return
        identifiers = [each for each in _many(known.get(f"{_OWN}identifier")) if isinstance(each, str)]
        sums = [each.removeprefix(_SUM) for each in identifiers if each.startswith(_SUM)]
        names = [each for each in identifiers if not each.startswith(_SUM)]
        source = _plain(_text(known.get("id")))
        title = _text(known.get(f"{_OWN}title"))
        self.sources[source] = Source(source, title, next(iter(names), ""), next(iter(sums), ""))


class _Item:
    """One annotation."""

    def __init__(self, item: dict[str, Any]) -> None:
        self._item = item

    def note(self) -> Incoming | None:
        """What it says; None where it is on nothing."""
        item = self._item
        target = next(iter(_many(item.get("target"))), None)
        source = target.get("source", target.get("id")) if isinstance(target, dict) else target
        if isinstance(source, dict):
            source = source.get("id")
        if not isinstance(source, str) or not source:
            return None
        creator = next(iter(_many(item.get("creator"))), None)
        author = creator.get("name") if isinstance(creator, dict) else creator
        made = Incoming(
            _plain(_text(item.get("id"))),
            Source(_plain(source)),
            author=" ".join(_text(author).split()),
            created=_text(item.get("created")),
            modified=_text(item.get("modified")),
        )
        return self._on_passage(self._said(made), target)

    def _said(self, made: Incoming) -> Incoming:
        """With the note, the tags and the colour of its bodies."""
        words, tags, colour = [_text(self._item.get("bodyValue"))], [], ""
        for body in _many(self._item.get("body")):
            if not isinstance(body, dict):
                continue
            stated = _many(body.get("purpose")) or _many(self._item.get("motivation"))
            value = _text(body.get("value"))
            if "tagging" in stated:
                tags.append(" ".join(value.split()))
            elif "highlighting" in stated and "\n" not in value and len(value) < 20:  # a colour's name
                colour = value.strip().lower()
            else:
                words.append(value)
        note = "\n\n".join(each for each in words if each.strip())
        return replace(made, note=note, tags=tuple(tag for tag in tags if tag), colour=colour)

    @staticmethod
    def _on_passage(made: Incoming, target: object) -> Incoming:
        """With the passage that its selectors tell of."""
        selectors = _many(target.get("selector")) if isinstance(target, dict) else []
        for selector in selectors:
            if not isinstance(selector, dict):
                continue
            if _is(selector, "TextQuoteSelector"):
                quote, prefix, suffix = (_text(selector.get(each)) for each in ("exact", "prefix", "suffix"))
                made = replace(made, is_passage=True, quote=quote, prefix=prefix, suffix=suffix)
            elif _is(selector, "TextPositionSelector"):
                start, end = selector.get("start"), selector.get("end")
                if type(start) is int and type(end) is int and 0 <= start < end:
                    made = replace(made, is_passage=True, start=start, end=end)
        former = _text(target.get(f"{_OWN}replaces")) if isinstance(target, dict) else ""
        return replace(made, former=former) if made.is_passage else made


def _many(value: object) -> list[Any]:
    """What may be one thing or a list of them."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _is(node: dict[str, Any], kind: str) -> bool:
    return kind in _many(node.get("type"))


def _text(value: object) -> str:
    return clean_text(value) if isinstance(value, str) else ""


def _plain(iri: str) -> str:
    """The id in an IRI of ours; of others the whole."""
    return iri.removeprefix(_URN)
