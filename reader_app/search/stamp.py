"""The stamp in an index folder: who wrote it, where, with what, and size and checksum of every file, so that nothing is
opened that is not as this program left it (index files are pickles)."""

import json
import os
import sys
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from zlib import crc32

import whoosh

from reader_app.search.analysis import ANALYSIS_VERSION
from reader_app.search.mark import STAMP, replace_file
from reader_app.search.schema import SCHEMA_VERSION

_LAYOUT = ("schema", "byteorder")  # versions that decide whether an index can be read at all


class UntrustedIndexError(Exception):
    """The folder is not an index as this program left it."""


def _versions() -> dict[str, str]:
    return {
        "schema": str(SCHEMA_VERSION),
        "analysis": str(ANALYSIS_VERSION),
        "whoosh": whoosh.versionstring(),
        "regex": version("regex"),
        "unicode": unicodedata.unidata_version,
        "python": ".".join(map(str, sys.version_info[:2])),
        "byteorder": sys.byteorder,
    }


@dataclass(slots=True)
class Stamp:
    """library: its id. place: the resolved folder. files: digests by name.

    noted: the state of the library up to which annotations are indexed; empty: none ever were. versions: of all that
    made it.
    """

    library: str
    place: str
    files: dict[str, str]
    noted: str = ""
    versions: dict[str, str] = field(default_factory=_versions)

    @property
    def is_stale(self) -> bool:
        """Whether the same library would be indexed in another way today."""
        return self.versions != _versions()


def digest(path: Path) -> str:
    """Of a file's content: its size and a checksum, which tells damage and takes a twentieth of a second for 120 MB."""
    checksum = size = 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            checksum = crc32(piece, checksum)
            size += len(piece)
    return f"{size}-{checksum:08x}"


def is_stamped(path: Path) -> bool:
    """Whether the stamp speaks for such a file: it does for all but itself and Whoosh's locks."""
    return not path.name.startswith(STAMP) and not path.name.endswith("LOCK") and path.is_file()


def write_stamp(folder: Path, stamp: Stamp, names: Iterable[str]) -> None:
    """Digests what is new of the files named, makes sure it is on disk, and replaces the stamp in one step."""
    files = {}
    for name in names:
        known = stamp.files.get(name)
        if known is None:
            with (folder / name).open("rb+") as file:  # Windows syncs only what could be written to
                os.fsync(file.fileno())
            known = digest(folder / name)
        files[name] = known
    stamp.files = files
    content = {
        "program": "glossator",
        "versions": stamp.versions,
        "library": stamp.library,
        "place": stamp.place,
        "files": stamp.files,
        "noted": stamp.noted,
    }
    replace_file(folder / STAMP, json.dumps(content))


def read_stamp(folder: Path, library: str, *, whole: bool = True) -> Stamp:
    """The stamp of a folder that is this program's, for this library, unchanged and laid out as it is now; else
    UntrustedIndexError.

    Files it does not name do not count. whole: look at the content of all that it names.
    """
    if folder.is_symlink() or not folder.is_dir() or not _is_this_users(folder):
        raise UntrustedIndexError("not a folder of this user")
    content = json.loads((folder / STAMP).read_text("utf-8"))
    expected = {"program": "glossator", "library": library, "place": str(folder.resolve())}
    for key, value in expected.items():
        if content[key] != value:
            raise UntrustedIndexError(f"{key} differs")
    stamp = Stamp(library, content["place"], content["files"], str(content["noted"]), content["versions"])
    if any(stamp.versions[key] != _versions()[key] for key in _LAYOUT):
        raise UntrustedIndexError("its layout is another")
    found = {name: digest(folder / name) for name in stamp.files} if whole else stamp.files
    if found != stamp.files:
        raise UntrustedIndexError("files differ")
    return stamp


def _is_this_users(folder: Path) -> bool:
    """Windows gives every user folders for caches that no other user can write to, and knows no numbers of users."""
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()
