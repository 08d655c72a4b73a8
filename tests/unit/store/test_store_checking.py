"""What a check of the library finds, and the originals it looks at."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import add, annotation, save

from reader_app.model.errors import DamagedLibraryError, SaveError
from reader_app.store import Store

FAULTS = {
    "UPDATE annotations SET quote = 'other'": "its quotation is not what the text has there",
    "UPDATE annotations SET colour = 'red'": "colour is unknown",
    "UPDATE annotations SET state = 'lost'": "state is unknown",
    "UPDATE annotations SET revision = 'r-d2'": "not the document's current one",
    "UPDATE documents SET characters = 1 WHERE id = 'd1'": "characters, not 1",
    "UPDATE documents SET revision = 'r-d2' WHERE id = 'd1'": "its text is not its own",
    "INSERT INTO annotation_tags VALUES ('a1', 0, 'nothing')": "refers to tags",
    "INSERT INTO state VALUES ('k', 'no json')": "k is not JSON",
}


@pytest.mark.parametrize("sql", FAULTS)
def test_check_finds_faults(store: Store, sql: str) -> None:
    made = add(store)
    add(store, "d2")
    save(store, annotation(made))
    assert store.check() == []
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute(sql)
    assert any(FAULTS[sql] in line for line in store.check())


def test_a_text_that_is_no_text_any_more_is_damage(store: Store) -> None:
    add(store)
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("DROP TRIGGER revisions_stay_as_written")
        connection.execute("UPDATE revisions SET blocks = '[[\"heading'")
    with pytest.raises(DamagedLibraryError):
        store.documents.text("r-d1")
    assert len(store.check()) == 1


def test_check_looks_at_the_originals(store: Store) -> None:
    made = add(store)
    path = store.originals.path(made.sha256)
    path.write_bytes(b"something else")
    assert "not what was added" in store.check()[0]
    path.unlink()
    assert "cannot be read" in store.check()[0]


@settings(max_examples=30)
@given(data=st.binary(max_size=50))
def test_originals_are_kept_once_under_their_name(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Store.open(Path(folder) / "library.sqlite")) as store:
        name = store.originals.put(data)
        assert store.originals.path(name) == Path(folder) / "originals" / name[:2] / name  # where others find it
        made = store.originals.path(name).stat()
        assert store.originals.put(data, name) == name
        assert store.originals.path(name).stat() == made, "it is not written again"
        assert store.originals.path(name).read_bytes() == data
        store.originals.path(name).write_bytes(data + b"!")
        assert store.originals.put(data) == name  # a spoilt one is made good
        assert store.originals.fault(name) == ""
        assert len(list(store.originals.folder.rglob("*"))) == 2


def test_an_original_that_cannot_be_kept_is_a_plain_sentence(store: Store) -> None:
    store.originals.folder.write_text("in the way")
    with pytest.raises(SaveError, match="was not added"):
        store.originals.put(b"data")


def test_an_original_that_cannot_be_kept_leaves_nothing(store: Store) -> None:
    name = store.originals.put(b"data")
    path = store.originals.path(name)
    path.unlink()
    path.mkdir()
    with pytest.raises(SaveError, match="was not added"):
        store.originals.put(b"data")
    assert list(path.parent.iterdir()) == [path]
