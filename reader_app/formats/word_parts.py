"""The parts of a Word document and what leads from one to another."""

from dataclasses import dataclass, field
from posixpath import join, normpath, split

from reader_app.formats.container import Container
from reader_app.formats.word_xml import Attributes, full_names, parse_part
from reader_app.model.errors import UnreadableFileError

_MOST_XML = 96 * 1024 * 1024  # bytes; what is made of it takes some five times as much
_RELATION = frozenset(full_names("rel:Relationship"))


@dataclass(slots=True)
class Relations:
    """What a part leads to. targets: by name. kinds: the targets of each kind."""

    targets: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, list[str]] = field(default_factory=dict)

    def start(self, name: str, attributes: Attributes) -> None:
        """An element of the part that states them begins."""
        if name in _RELATION:
            target, kind = attributes.get("Target", ""), attributes.get("Type", "").rpartition("/")[2]
            self.targets[attributes.get("Id", "")] = target
            self.kinds.setdefault(kind, []).append(target)


@dataclass(slots=True)
class Parts:
    """The parts of a document. main: the name of the one with the text."""

    container: Container
    main: str = ""
    _read: int = 0
    _relations: Relations = field(default_factory=Relations)

    def __post_init__(self) -> None:
        found = self._found("", self.relations("").kinds.get("officeDocument", []))
        self.main = next(iter(found), "word/document.xml")
        self._relations = self.relations(self.main)

    def read(self, name: str) -> bytes:
        """The bytes of a part, none where there is no such part. Raises UnreadableFileError."""
        if name not in self.container:
            return b""
        data = self.container.xml(name)
        self._read += len(data)
        if self._read > _MOST_XML:
            most = _MOST_XML // 2**20
            raise UnreadableFileError(f"This document holds more than {most} MB of XML, the most that can be read.")
        return data

    def relations(self, name: str) -> Relations:
        """What a part leads to; the whole document is the part with no name."""
        relations = Relations()
        folder, base = split(name)
        data = self.read(join(folder, "_rels", f"{base}.rels"))
        if data:
            parse_part(data, relations.start)
        return relations

    def of_kind(self, kind: str) -> list[str]:
        """The names of the parts of that kind which the text leads to, or of the one that is usually there."""
        found = self._found(self.main, self._relations.kinds.get(kind, []))
        usual = join(split(self.main)[0], f"{kind}.xml")
        return found or [usual] * (usual in self.container)

    def _found(self, name: str, targets: list[str]) -> list[str]:
        """The names of the parts that there are of those a part leads to."""
        folder = split(name)[0]
        names = (normpath(join(folder, target)).lstrip("/") for target in targets)
        return [each for each in dict.fromkeys(names) if each in self.container]
