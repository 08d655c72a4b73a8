"""Opens projects of REFI-QDA, which are strangers' archives, and finds or makes the documents of their sources."""

import hashlib
import re
import uuid
from dataclasses import replace
from pathlib import PurePosixPath

from reader_app.exchange.incoming import Source
from reader_app.exchange.refi_incoming import Left, Project, Told, read_project
from reader_app.formats import language  # not from its part: threads may be the first to load it
from reader_app.formats.container import Container, open_container
from reader_app.model.attribute import Attributes, counted_values, with_values
from reader_app.model.change import Edit
from reader_app.model.document import Block, BlockKind, Document, Metadata, Text
from reader_app.model.errors import NotesFileError, UnreadableFileError
from reader_app.model.tag import name_key
from reader_app.services.revisions import is_another
from reader_app.store import Store, timestamp

__all__ = ["LARGEST", "PACKED", "Left", "Project", "Shelf", "opened"]

LARGEST = 512 << 20  # bytes of a project: recordings may be in it, which are never unpacked
PACKED = b"PK\x03\x04"  # what an archive begins with
IMPORTER = "REFI-QDA"
VERSION = 1
_INSIDE = "internal://"
_ENDING = ".qde"
_NO_NAME = re.compile(r'[\x00-\x1f/\\:*?"<>|]+')
_LINE = re.compile(r"\S(?:[^\n]*\S)?")


def opened(data: bytes, name: str) -> Project:
    """The project in an archive's bytes. name: of the file. Raises NotesFileError, with one sentence."""
    if len(data) > LARGEST:
        raise NotesFileError(f"“{name}” is larger than {LARGEST >> 20} MB, so no note was taken from it.")
    try:
        archive = open_container(data)
        inner = next((each for each in archive.names if each.lower().endswith(_ENDING) and "/" not in each), "")
        if not inner:
            raise NotesFileError(f"“{name}” is no REFI-QDA project (.qdpx): there is none in it; nothing was changed.")
        return read_project(archive.read(inner), _Texts(archive).at)
    except (UnreadableFileError, ValueError) as error:
        raise NotesFileError(
            f"“{name}” is no REFI-QDA project that can be read: it is damaged, locked, or made to do harm; nothing was"
            " changed."
        ) from error


class _Texts:
    """The plain texts of an archive, by the paths that a project names them by."""

    def __init__(self, archive: Container) -> None:
        self._archive = archive
        self._names = {name.lower(): name for name in archive.names}

    def at(self, path: str) -> str | None:
        """The text, None where it is not in the archive. Raises UnreadableFileError."""
        if not path.lower().startswith(_INSIDE):
            return None
        name = self._names.get(f"sources/{path[len(_INSIDE) :]}".lower())
        return None if name is None else _decoded(self._archive.read(name))


def _decoded(data: bytes) -> str:
    """UTF-8, or what the first bytes say."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return data.decode(encoding, "replace")


class Shelf:
    """The documents that sources are, found in the library or made of their texts."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._documents = {document.id: document for document in store.documents.all()}
        self._came: dict[str, Document] = {}
        self._changed: dict[str, Edit] = {}
        self._names = {name_key(name): name for name in counted_values(store.documents.attributes())}
        self.texts: dict[str, Text] = {}

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What became of documents."""
        return (*(Edit(None, document) for document in self._came.values()), *self._changed.values())

    @property
    def added(self) -> int:
        """How many documents came."""
        return len(self._came)

    @property
    def described(self) -> int:
        """How many that were here got attributes."""
        return len(self._changed.keys() - self._came.keys())

    def place(self, told: Told) -> tuple[Document, str]:
        """The document of a source and its text: known by its id, its words, or its name with much the same words.

        It gets those of the source's attributes under whose names it has no value.
        """
        found = self._known(told.source, told.text) or self._made(told.source, told.text)
        document = self._described(found, told.attributes)
        return document, self._content(document)

    def _described(self, document: Document, attributes: Attributes) -> Document:
        spelt = (each._replace(name=self._names.setdefault(name_key(each.name), each.name)) for each in attributes)
        after = replace(document, attributes=with_values(with_values((), spelt), document.attributes))
        if after == document:
            return document
        self._documents[document.id] = after
        if document.revision in self.texts:
            self._came[document.id] = after
        else:  # also one that came back, so that it is as it was when that is undone
            before = self._changed[document.id].before if document.id in self._changed else document
            self._changed[document.id] = Edit(before, after)
        return after

    def _known(self, source: Source, content: str) -> Document | None:
        if source.id in self._documents:
            return self._documents[source.id]
        for document in self._documents.values():
            if document.characters == len(content) and self._content(document) == content:
                return document
        called = [each for each in self._documents.values() if source.title and source.title in _names(each)]
        if len(called) == 1 and not is_another(self._content(called[0]), content):
            return called[0]
        return None

    def _content(self, document: Document) -> str:
        made = self.texts.get(document.revision)
        return self._store.documents.content(document.revision) if made is None else made.content

    def _made(self, source: Source, content: str) -> Document:
        """A new document, or one that was removed, known by its id or by its bytes, which comes back with its notes."""
        data = content.encode("utf-8", "replace")
        sha256 = hashlib.sha256(data).hexdigest()
        document = self._removed(source, sha256, content)
        if document is None:
            self._store.originals.put(data, sha256)
            document = _document(source, content, sha256, len(data))
            blocks = tuple(Block(BlockKind.PARAGRAPH, *line.span()) for line in _LINE.finditer(content))
            self.texts[document.revision] = Text(content, blocks, importer=IMPORTER, importer_version=VERSION)
        self._documents[document.id] = self._came[document.id] = document
        return document

    def _removed(self, source: Source, sha256: str, content: str) -> Document | None:
        by_id = self._store.documents.these((source.id,))
        if by_id:
            return by_id[0]
        gone = self._store.documents.by_sha256(sha256)
        return gone[0] if gone is not None and gone[1] and self._content(gone[0]) == content else None


def _document(source: Source, content: str, sha256: str, size: int) -> Document:
    title = source.title or "Text"
    spoken = language.language_of_text(content)
    name = _NO_NAME.sub(" ", title).strip(". ")[:120] or "text"
    return Document(
        id=str(uuid.uuid4()),
        metadata=Metadata(title=title, language=spoken, inferred=frozenset({"language"} if spoken else ())),
        media_type="text/plain",
        file_name=name if PurePosixPath(name).suffix.lower() == ".txt" else f"{name}.txt",
        sha256=sha256,
        size=size,
        characters=len(content),
        revision=str(uuid.uuid4()),
        added=timestamp(),
    )


def _names(document: Document) -> tuple[str, ...]:
    """What a document may be called elsewhere."""
    name = document.file_name
    return document.metadata.title, name, PurePosixPath(name).stem
