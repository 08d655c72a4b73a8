"""The fixtures of the services' tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from services_samples import opened

from reader_app.services.session import Session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A library with the bundled documents in it, open."""
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder beside it, to add from or to watch."""
    made = tmp_path / "mine"
    made.mkdir()
    return made
