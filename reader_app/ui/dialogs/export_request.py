"""What is to be exported, and how it is remembered."""

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path

from reader_app.model.annotation import Colour

# The suffixes a file in each format may have, the usual one first.
SUFFIXES = {
    "markdown": (".md", ".markdown", ".txt"),
    "csv": (".csv",),
    "jsonld": (".jsonld", ".json"),
    "qdpx": (".qdpx",),
}
_OWN = frozenset(suffix for own in SUFFIXES.values() for suffix in own)
# What other programs write by these names: an export under one would be taken for that, or put in its place.
_OTHERS = re.compile(
    r"\.(pdf|docx?|odt|rtf|x?html?|mht(ml)?|epub|eml|mbox|mobi|pages|srt|vtt|xlsx?|ods|tsv|pptx?|odp|tex|bib|xml"
    r"|sqlite|zip|png|jpe?g)"
)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export. format: "markdown", "csv", "jsonld" or "qdpx"; by: "document" or "tag".

    tags, documents, annotations: ids; empty tuples do not limit. path: the file to write.
    """

    format: str = "markdown"
    by: str = "document"
    tags: tuple[str, ...] = ()
    colours: tuple[Colour, ...] = ()
    documents: tuple[str, ...] = ()
    path: Path = Path()
    annotations: tuple[str, ...] = ()


def fitted(path: Path, format_name: str) -> Path:
    """The path as a file in this format is called: of another of our formats the suffix is replaced, to a name as
    other files have it ("review.pdf") ours is added. Other names, and what is no plain file, stay.
    """
    suffixes, suffix = SUFFIXES[format_name], path.suffix.lower()
    if not path.name or suffix in suffixes or _is_special(path):
        return path
    if suffix in _OWN:
        return path.with_suffix(suffixes[0])
    return path.with_name(path.name + suffixes[0]) if not suffix or _OTHERS.fullmatch(suffix) else path


def _is_special(path: Path) -> bool:
    """Whether there is something that is no plain file: a folder, a pipe, a device."""
    try:
        return path.exists() and not path.is_file()
    except OSError:  # no file can be called so, which is said when it is to be written
        return False


def written(request: ExportRequest) -> str:
    """The request as text, to be kept; which notes were chosen by hand is not."""
    kept = {**asdict(request), "path": str(request.path.absolute())}
    del kept["annotations"]
    return json.dumps(kept)


def read(kept_text: str) -> ExportRequest | None:
    """The request as it was kept; None where there was none, or it makes no sense."""
    try:
        kept = json.loads(kept_text)
        lists = {name: tuple(map(str, kept[name])) for name in ("tags", "documents")}
        request = ExportRequest(
            format=kept["format"],
            by=kept["by"],
            colours=tuple(map(Colour, kept["colours"])),
            path=Path(kept["path"]),
            **lists,
        )
    except (ValueError, KeyError, TypeError):
        return None
    return request if request.format in SUFFIXES and request.by in {"document", "tag"} else None
