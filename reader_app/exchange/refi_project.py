"""A project of REFI-QDA (.qdpx): a packed file of the documents' texts and of what is said of their passages.

Each document leaves as its plain text, since it is that which our passages are counted in. What the standard has no
place for, and other programs pass over, is told in one instruction after the end: the colours of notes that are not
those of their tags, the words that were marked where a passage has others now, and what stood around passages that are
lost. These leave as notes on their documents. Attributes are variables of text, of which their sources have values.
"""

import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from reader_app.exchange.notebook import Notebook, NotebookAnnotation, NotebookDocument
from reader_app.exchange.refi_codebook import add_codes, code_guid
from reader_app.exchange.refi_xml import FAMILY, ORIGIN, element, guid, sound, written
from reader_app.model.annotation import Colour, clean_text
from reader_app.model.attribute import known_values
from reader_app.model.tag import Tag, name_key

PROJECT = "project.qde"
_COLOURS, _LOST, _FORMER = "colours", "lost", "former"  # what is told in the instruction
_LONGEST = 60  # characters of what a passage or a note is called
_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EPOCH = (1980, 1, 1, 0, 0, 0)  # when all files in it are of, so that the same notebook gives the same bytes


def render(notebook: Notebook) -> bytes:
    """The notebook as a packed project. The same notebook gives the same bytes."""
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        _add(archive, PROJECT, project(notebook))
        for document in notebook.documents:
            _add(archive, f"sources/{_guid_of(document.id)}.txt", document.content)
    return packed.getvalue()


def project(notebook: Notebook) -> str:
    """What the packed project says, as XML."""
    return _Project(notebook).written()


def _add(archive: ZipFile, name: str, words: str) -> None:
    entry = ZipInfo(name, _EPOCH)
    entry.external_attr, entry.create_system = 0o644 << 16, 3  # a file that all may read, on every system
    archive.writestr(entry, words.encode("utf-8", "replace"), ZIP_DEFLATED)


@dataclass(slots=True)
class _Project:
    """The project while it is put together."""

    notebook: Notebook
    users: dict[str, str] = field(default_factory=dict)
    notes: Element = field(default_factory=lambda: Element("Notes"))
    aside: dict[str, dict[str, object]] = field(default_factory=dict)
    colours: dict[str, str] = field(default_factory=dict)  # of tags, by their keys

    def written(self) -> str:
        tags = self._tags()
        self.colours = {name_key(tag.name): tag.colour.value for tag in tags if tag.colour is not None}
        sources = Element("Sources")
        for document in self.notebook.documents:
            self._source(sources, document)
        said = self.notebook
        root = element(
            "Project", xmlns=f"{FAMILY}project:1.0", name=said.title, origin=ORIGIN, modifiedDateTime=said.exported
        )
        if self.users:
            users = element("Users", root)
            for name, identity in self.users.items():
                element("User", users, guid=identity, name=name)
        if tags:
            add_codes(element("CodeBook", root), tags)
        root.extend(each for each in (self._variables(), sources, self.notes) if len(each))
        return written(root, json.dumps(self.aside).replace(">", "\\u003e") if self.aside else "")

    def _variables(self) -> Element:
        """The names of the attributes."""
        variables = Element("Variables")
        for name in known_values(document.attributes for document in self.notebook.documents):
            element("Variable", variables, guid=_variable(name), name=name, typeOfVariable="Text")
        return variables

    def _tags(self) -> list[Tag]:
        """The codebook, and the tags of notes that an export limited to some does not describe."""
        told = (*self.notebook.tags, *self.notebook.idle)
        tags = {name_key(each.name): Tag("", each.name, _colour(each.colour), each.description) for each in told}
        for document in self.notebook.documents:
            for annotation in document.annotations:
                for name in annotation.tags:
                    tags.setdefault(name_key(name), Tag("", name))
        return list(tags.values())

    def _source(self, above: Element, document: NotebookDocument) -> None:
        identity = _guid_of(document.id)
        path = f"internal://{identity}.txt"
        source = element("TextSource", above, guid=identity, name=document.title, plainTextPath=path)
        whole = [each for each in document.annotations if not each.anchored]
        for annotation in document.annotations:
            self._tell_aside(annotation)
            if annotation.anchored:
                self._selection(source, annotation)
        for annotation in whole:
            self._codings(source, annotation, noted=True)
        for annotation in whole:
            self._note(source, annotation, _guid_of(annotation.id))
        for name, value in document.attributes:
            said = element("VariableValue", source)
            element("VariableRef", said, targetGUID=_variable(name))
            element("TextValue", said).text = sound(value)

    def _selection(self, source: Element, annotation: NotebookAnnotation) -> None:
        """A passage with its tags and its note."""
        made = element(
            "PlainTextSelection",
            source,
            guid=_guid_of(annotation.id),
            name=_called(annotation.quote),
            startPosition=str(annotation.start),
            endPosition=str(annotation.end),
            **self._made(annotation),
        )
        self._codings(made, annotation, noted=False)
        if annotation.note:
            self._note(made, annotation, guid("note", annotation.id))

    def _codings(self, above: Element, annotation: NotebookAnnotation, *, noted: bool) -> None:
        """Its tags. noted: said of the note, since they are on the document and not on a passage."""
        for name in annotation.tags:
            made = self._made(annotation)
            made.pop("modifiedDateTime", None)
            coding = element("Coding", above, guid=guid("coding", annotation.id, name_key(name)), **made)
            element("CodeRef", coding, targetGUID=code_guid(name))
            if noted:
                element("NoteRef", coding, targetGUID=_guid_of(annotation.id))

    def _note(self, above: Element, annotation: NotebookAnnotation, identity: str) -> None:
        """Its words, and that they belong to what is above."""
        called = _called(annotation.note or annotation.quote)
        note = element("Note", self.notes, guid=identity, name=called, **self._made(annotation))
        if not annotation.anchored and not annotation.on_document:
            element("Description", note).text = sound(annotation.quote)
            self.aside.setdefault(_LOST, {})[_guid_of(annotation.id)] = [annotation.prefix, annotation.suffix]
        element("PlainTextContent", note).text = sound(annotation.note)
        element("NoteRef", above, targetGUID=identity)

    def _tell_aside(self, annotation: NotebookAnnotation) -> None:
        """Its colour, where it is not what its tags let expect; the words that were marked, where it has others."""
        tag = name_key(annotation.tags[0]) if annotation.tags else ""
        if annotation.colour != self.colours.get(tag, Colour.YELLOW.value):
            self.aside.setdefault(_COLOURS, {})[_guid_of(annotation.id)] = annotation.colour
        if annotation.former:
            self.aside.setdefault(_FORMER, {})[_guid_of(annotation.id)] = annotation.former

    def _made(self, annotation: NotebookAnnotation) -> dict[str, str]:
        """Who made it, and when."""
        author = annotation.author
        if author and author not in self.users:
            self.users[author] = guid("user", author)
        made = {
            "creatingUser": self.users.get(author, ""),
            "creationDateTime": annotation.created,
            "modifiedDateTime": annotation.modified,
        }
        return {name: value for name, value in made.items() if value}


def _variable(name: str) -> str:
    """The id of what an attribute is as a variable."""
    return guid("variable", name_key(name))


def _colour(name: str | None) -> Colour | None:
    return None if name is None else Colour(name)


def _called(words: str) -> str:
    """The beginning of what is said, in one line."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _guid_of(identity: str) -> str:
    """A record's id, as the standard has ids."""
    return identity if _GUID.fullmatch(identity) else guid("id", identity)


class Aside(NamedTuple):
    """What a project of ours tells beside the standard, by ids: colours, what is around lost passages, former words."""

    colours: dict[str, str]
    lost: dict[str, tuple[str, str]]
    former: dict[str, str]


def told_aside(said: Iterable[str]) -> Aside:
    """All that a project's instructions to us tell; what makes no sense is passed over."""
    aside = Aside({}, {}, {})
    for words in said:
        try:
            told: Any = json.loads(words)
        except (ValueError, RecursionError):
            continue
        if not isinstance(told, dict):
            continue
        for known, name in ((aside.colours, _COLOURS), (aside.former, _FORMER)):
            known.update(
                (identity, clean_text(each)) for identity, each in _pairs(told.get(name)) if isinstance(each, str)
            )
        for identity, around in _pairs(told.get(_LOST)):
            match around:
                case [str(prefix), str(suffix)]:
                    aside.lost[identity] = clean_text(prefix), clean_text(suffix)
    return aside


def _pairs(told: object) -> Iterable[tuple[str, object]]:
    return told.items() if isinstance(told, dict) else ()
