"""Bytes that are no UTF-8 where SQLite keeps its schema or a person's words: damage, wherever it is met."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from store_samples import add, annotation, save

from reader_app.model.errors import DamagedLibraryError, LibraryError
from reader_app.store import Store
from reader_app.store.backups import contents, put_back

NOTE = "a note that is easy to find again"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with a note in it, closed."""
    path = tmp_path / "library.sqlite"
    with closing(Store.open(path)) as store:
        save(store, replace(annotation(add(store)), note=NOTE))
    return path


def spoil(path: Path, words: bytes) -> bytes:
    """Makes the first two letters of these words no letters; returns what the file is then."""
    data = path.read_bytes()
    assert words in data
    data = data.replace(words, b"\xce\xff" + words[2:])
    path.write_bytes(data)
    return data


@pytest.mark.parametrize("words", [b"CREATE TABLE tags", b"tags (", b"CREATE TABLE changes"])
def test_a_spoilt_schema_is_damage(library: Path, words: bytes, tmp_path: Path) -> None:
    spoilt = spoil(library, words)
    with pytest.raises(DamagedLibraryError):
        Store.open(library)
    assert library.read_bytes() == spoilt
    good = tmp_path / "other" / "library.sqlite"
    Store.open(good).close()
    before = good.read_bytes()
    for attempt in (lambda: contents(library), lambda: put_back(library, good, None)):
        with pytest.raises(LibraryError, match="damaged"):
            attempt()
    assert good.read_bytes() == before


def test_spoilt_words_are_damage_and_nothing_more_is_written(library: Path) -> None:
    spoilt = spoil(library, NOTE.encode())
    with closing(Store.open(library)) as store:
        with pytest.raises(DamagedLibraryError):
            store.annotations.of("d1")
        with pytest.raises(DamagedLibraryError):
            store.state_set("key", 1)
    assert library.read_bytes() == spoilt


def test_a_history_that_is_no_json_is_damage(library: Path) -> None:
    data = library.read_bytes()
    assert b'[{"kind":"' in data
    library.write_bytes(data.replace(b'[{"kind":"', b'[{"kind"x"'))
    with closing(Store.open(library)) as store, pytest.raises(DamagedLibraryError):
        store.changes()
