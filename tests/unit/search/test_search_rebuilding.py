"""An index is made again beside the one that answers, and takes its place when it is whole."""

import json
import shutil
from pathlib import Path

import pytest
from index_folder import LIBRARY, edit_stamp, generation, impact_hits, rebuilt
from search_corpus import documents

from reader_app.model.document import Metadata
from reader_app.model.errors import SearchError
from reader_app.model.query import Query
from reader_app.search import Engine, EngineReader, IndexedDocument


def test_rebuilding_aside(folder: Path) -> None:
    """The index there is answers until the new one takes its place; then it is gone."""
    engine, before = Engine.open(folder, LIBRARY), generation(folder)
    reader = EngineReader.open(folder, LIBRARY)
    engine.rebuild()
    assert engine.state() == {}
    engine.update([IndexedDocument("new", "1", "a heron", (), Metadata())])
    assert set(engine.state()) == {"new"}
    assert (engine.place(), generation(folder)) == (before, before)
    for each in (engine, reader):
        assert (impact_hits(each), each.search(Query("heron")).total_hits) == (5, 0)
    engine.switch()
    assert engine.search(Query("heron")).total_hits == 1
    assert impact_hits(reader) == 5
    reader.show(engine.place())
    assert reader.search(Query("heron")).total_hits == 1
    assert [path for path in folder.iterdir() if path.is_dir()] == [generation(folder)] == [engine.place()]
    engine.close()
    reader.close()


@pytest.mark.parametrize(
    "how", ["closed", "killed", "begun again", pytest.param("failed", marks=pytest.mark.logs("begun anew"))]
)
def test_rebuilding_given_up(folder: Path, how: str) -> None:
    engine = Engine.open(folder, LIBRARY)
    engine.rebuild()
    engine.update([IndexedDocument("new", "1", "a heron", (), Metadata())])
    if how == "killed":
        shutil.copytree(folder, folder.with_name("left"))
    elif how == "begun again":
        engine.rebuild()
        assert engine.state() == {}
    elif how == "failed":
        with pytest.raises(SearchError):
            engine.update([IndexedDocument("bad", "1", "text", (), None)])  # type: ignore[arg-type]
        assert impact_hits(engine) == 5
    engine.close()
    if how == "killed":
        shutil.rmtree(folder)
        shutil.move(folder.with_name("left"), folder)
    assert not rebuilt(folder)
    assert [path for path in folder.iterdir() if path.is_dir()] == [generation(folder)]


def test_index_of_other_libraries_answers_until_it_is_rebuilt(folder: Path) -> None:
    stamp = json.loads((generation(folder) / "stamp.json").read_text())
    edit_stamp(folder, "versions", stamp["versions"] | {"regex": "0"})
    engine, reader = Engine.open(folder, LIBRARY), EngineReader.open(folder, LIBRARY)
    assert engine.is_stale()
    assert (impact_hits(engine), impact_hits(reader)) == (5, 5)
    engine.update([documents()[0]])
    assert engine.is_stale()
    engine.rebuild()
    engine.update(documents())
    engine.switch()
    assert not engine.is_stale()
    engine.close()
    reader.close()
    assert not rebuilt(folder)
