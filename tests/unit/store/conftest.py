"""The fixtures of the store's tests."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new library, empty and open."""
    with closing(Store.open(tmp_path / "library.sqlite")) as opened:
        yield opened
