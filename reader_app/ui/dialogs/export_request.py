"""What is to be exported, and how it is remembered."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from reader_app.model.annotation import Colour

_FORMATS = {"markdown", "csv", "jsonld"}


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export. format: "markdown", "csv" or "jsonld"; by: "document" or "tag".

    tags, documents, annotations: ids; empty tuples do not limit. path: the file to write. sha256: of what was last
    written there.
    """

    format: str = "markdown"
    by: str = "document"
    tags: tuple[str, ...] = ()
    colours: tuple[Colour, ...] = ()
    documents: tuple[str, ...] = ()
    path: Path = Path()
    sha256: str = ""
    annotations: tuple[str, ...] = ()


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
            sha256=str(kept.get("sha256", "")),
            **lists,
        )
    except (ValueError, KeyError, TypeError):
        return None
    return request if request.format in _FORMATS and request.by in {"document", "tag"} else None
