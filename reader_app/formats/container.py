"""The gate before documents packed as ZIP archives: bounded in entries and bytes before anything of them is parsed."""

import struct
import zlib
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile, ZipInfo

from reader_app.model.errors import UnreadableFileError

MOST_ENTRIES = 20_000
MOST_BYTES = 512 * 1024 * 1024  # of all entries as they state it; pictures included, which are never unpacked
MOST_READ = 192 * 1024 * 1024  # of all that is unpacked in reading one document
_MOST_PART = 96 * 1024 * 1024  # of one part that is unpacked
_RATIO, _RATIO_FROM = 250, 8 * 1024 * 1024  # unpacked bytes for each packed one, in entries from so many bytes on
_CHUNK = 256 * 1024
_PROLOGUE = 64 * 1024  # bytes in which the root element almost always begins
_BAD = "This file is damaged or not complete; it was not added."
_DANGEROUS = "This file is packed so that unpacking it would harm; it was not added."
_DTD = "This file declares its own entities, which documents have no need of; it was not added."


@dataclass(slots=True)
class Container:
    """An opened archive that passed the gate. What is read of it is counted as it comes, whatever it states."""

    _archive: ZipFile
    _entries: dict[str, ZipInfo]
    _read: int = field(default=0)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the entries, in the archive's order."""
        return tuple(self._entries)

    def read(self, name: str) -> bytes:
        """The bytes of an entry. Raises UnreadableFileError where it is missing, damaged, or larger than it states."""
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableFileError(f"This file lacks a part it needs (“{name[:80]}”); it was not added.")
        if entry.flag_bits & 1:
            raise UnreadableFileError("This file is locked with a password; unlock it in the program that made it.")
        if entry.file_size > _MOST_PART or self._read + entry.file_size > MOST_READ:
            raise UnreadableFileError(_DANGEROUS)
        data = self._unpacked(entry)
        self._read += len(data)
        return data

    def xml(self, name: str) -> bytes:
        """The bytes of an entry that is XML without a DTD; else raises UnreadableFileError."""
        data = self.read(name)
        refuse_dtd(data)
        return data

    def _unpacked(self, entry: ZipInfo) -> bytes:
        chunks: list[bytes] = []
        length = 0
        try:
            with self._archive.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    length += len(chunk)
                    if length > entry.file_size:
                        raise UnreadableFileError(_DANGEROUS)
                    chunks.append(chunk)
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
            raise UnreadableFileError(_BAD) from error
        return b"".join(chunks)


def open_container(data: bytes) -> Container:
    """The archive in the bytes. Raises UnreadableFileError where it is none, damaged, or made to do harm."""
    try:
        archive = ZipFile(BytesIO(data))
        entries = archive.infolist()
    except (BadZipFile, OSError, ValueError, NotImplementedError, struct.error, RuntimeError) as error:
        raise UnreadableFileError(_BAD) from error
    if len(entries) > MOST_ENTRIES:
        raise UnreadableFileError(f"This file has more than {MOST_ENTRIES:,} parts, the most that can be read.")
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names) or any(map(_leaves, names)) or _is_bomb(entries, len(data)):
        raise UnreadableFileError(_DANGEROUS)
    return Container(archive, dict(zip(names, entries, strict=True)))


def refuse_dtd(data: bytes) -> None:
    """Raises UnreadableFileError where XML has a DTD, or begins as no XML does. What is inside its root is not read."""
    parser = expat.ParserCreate()

    def stop(*_: Any) -> None:
        raise _RootReached

    def refuse(*_: Any) -> None:
        raise UnreadableFileError(_DTD)

    parser.StartElementHandler = stop
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data[:_PROLOGUE], len(data) <= _PROLOGUE)
        if len(data) > _PROLOGUE:
            parser.Parse(data[_PROLOGUE:], True)
    except _RootReached:
        return
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise UnreadableFileError(_BAD) from error
    raise UnreadableFileError(_BAD)


class _RootReached(Exception):  # noqa: N818 - no error
    """The root element begins: no DTD can follow."""


def _leaves(name: str) -> bool:
    """Whether a name leads out of the archive, or is made to be taken for another."""
    parts = name.replace("\\", "/").split("/")
    return ".." in parts or name.startswith(("/", "\\")) or "\x00" in name or name[1:2] == ":" or len(name) > 1000


def _is_bomb(entries: list[ZipInfo], size: int) -> bool:
    """Whether the entries state more than can be, or share their bytes: then they hold more than the file does."""
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > MOST_BYTES or packed > size:
        return True
    return any(e.file_size > _RATIO_FROM and e.file_size > _RATIO * max(1, e.compress_size) for e in entries)
