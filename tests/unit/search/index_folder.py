"""An index in a folder, and what it finds."""

import json
from pathlib import Path
from typing import Any

from search_corpus import documents

from reader_app.model.query import Query
from reader_app.search import Engine, EngineReader

LIBRARY = "6f1c"


def generation(folder: Path) -> Path:
    return folder / (folder / "CURRENT").read_text()


def impact_hits(engine: Engine | EngineReader) -> int:
    return engine.search(Query("impact")).total_hits


def rebuilt(folder: Path) -> bool:
    """Opens the index and fills it if it is empty; returns whether it was. What it then finds must be right."""
    engine = Engine.open(folder, LIBRARY)
    state = engine.state()
    if not state:
        engine.update(documents())
    assert impact_hits(engine) == 5
    assert engine.check() == []
    engine.close()
    return not state


def edit_stamp(folder: Path, key: str, value: Any) -> None:
    stamp = generation(folder) / "stamp.json"
    stamp.write_text(json.dumps(json.loads(stamp.read_text()) | {key: value}))
