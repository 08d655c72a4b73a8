"""Reads catalogue.toml, which says of each document in a folder what it is, who made it and when."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader_app.model.document import Creator, Metadata
from reader_app.model.errors import UnreadableFileError

_FIELDS = ("title", "date", "event", "place", "language")


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """A document of a catalogue. file: its name in the catalogue's folder; original: the name it came under."""

    file: str
    original: str
    sha256: str
    metadata: Metadata


def read_catalogue(path: Path) -> tuple[CatalogueEntry, ...]:
    """The catalogue's entries in its own order. Raises UnreadableFileError where it is missing or no catalogue."""
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return tuple(_entry(record) for record in table["document"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableFileError(f"The catalogue “{path.name}” cannot be read ({error}).") from error


def _entry(record: dict[str, Any]) -> CatalogueEntry:
    """One entry. Raises KeyError, TypeError or ValueError where the record is not one."""
    fields = {name: str(record.get(name, "")) for name in _FIELDS}
    inferred = frozenset(map(str, record.get("inferred", ())))
    if inferred - {*_FIELDS, "creators"}:
        raise ValueError(f"{record['file']}: only fields can be inferred")
    creators = tuple(Creator(str(c["name"]), str(c.get("role", ""))) for c in record.get("creators", ()))
    metadata = Metadata(**fields, creators=creators, inferred=inferred)
    return CatalogueEntry(str(record["file"]), str(record["original"]), str(record["sha256"]), metadata)
