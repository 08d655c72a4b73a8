"""The fixtures of the search's tests."""

import shutil
from pathlib import Path

import pytest
from index_folder import LIBRARY
from search_corpus import documents

from reader_app.search import Engine


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index as it was closed; its stamp names this folder, so tests work in copies put back in its place."""
    folder = tmp_path_factory.mktemp("cache") / "index"
    engine = Engine.open(folder, LIBRARY)
    engine.update(documents()[:3])
    engine.update(documents()[3:])
    engine.close()
    shutil.copytree(folder, folder.with_name("kept"))
    return folder


@pytest.fixture
def folder(pristine: Path) -> Path:
    shutil.rmtree(pristine)
    shutil.copytree(pristine.with_name("kept"), pristine)
    return pristine
