"""Opening: new, known, newer, foreign, damaged, read-only and interrupted libraries; what is not ours is untouched."""

import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from store_samples import TEXT, add, annotation, files, read_only, save

from reader_app.model.errors import (
    DamagedLibraryError,
    LibraryError,
    NewerLibraryError,
    ReadOnlyLibraryError,
    SaveError,
)
from reader_app.store import Store, header, opening


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """The database of a library with one document and one annotation, closed."""
    path = tmp_path / "library" / "library.sqlite"
    with closing(Store.open(path)) as store:
        save(store, annotation(add(store)))
    return path


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def refused(path: Path, error: type[LibraryError]) -> str:
    """Opening raises this error, in one sentence, and changes nothing."""
    before = files(path.parent)
    for only_reading in (False, True):
        with pytest.raises(error) as raised:
            Store.open(path, read_only=only_reading)
        assert files(path.parent) == before
        assert "\n" not in str(raised.value)
    return str(raised.value)


def test_a_new_library_is_made_once_and_is_ours(tmp_path: Path) -> None:
    path = tmp_path / "not" / "there" / "library.sqlite"
    with closing(Store.open(path)) as store:
        made, name = store.created, store.id
    with closing(Store.open(path)) as store:
        assert (made, store.created) == (True, False)
        assert store.id == name
        assert not store.read_only
    assert list(files(tmp_path)) == ["not/there/library.sqlite"]
    assert pragma(path, "application_id") == int.from_bytes(b"GLSS")
    assert pragma(path, "user_version") == len(header.migrations())
    assert pragma(path, "journal_mode") == "delete"


def test_two_libraries_have_ids_of_their_own(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "a.sqlite")) as one, closing(Store.open(tmp_path / "b.sqlite")) as other:
        assert one.id != other.id


def test_reading_only_makes_no_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Store.open(tmp_path / "library.sqlite", read_only=True)
    assert files(tmp_path) == {}


@pytest.mark.parametrize("length", [0, 1, 50, 99, 100, 512, 4096, 5000, -4096, -1])
def test_a_truncated_library_is_refused(library: Path, length: int) -> None:
    library.write_bytes(library.read_bytes()[:length])
    refused(library, DamagedLibraryError)


@pytest.mark.parametrize("data", [random.Random(1).randbytes(20_000), b"not a database\n" * 2000, bytes(8192)])
def test_bytes_that_are_no_database_are_refused(library: Path, data: bytes) -> None:
    library.write_bytes(data)
    refused(library, DamagedLibraryError)


def test_every_flipped_bit_in_the_header_is_refused_or_harmless(library: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(header, "_SAVING", ())
    good = library.read_bytes()
    harmless = 0
    for bit in range(8 * 100):
        bad = bytearray(good)
        bad[bit // 8] ^= 1 << bit % 8
        library.write_bytes(bad)
        try:
            store = Store.open(library)
        except LibraryError:
            assert library.read_bytes() == bad
        else:
            harmless += 1
            assert [a.note for a in store.annotations.of("d1")] == ["a note"]
            assert store.documents.text("r-d1") == TEXT
            store.close()
            assert library.read_bytes() == bad
    assert harmless < 400  # the reserved bytes, counters and sizes of caches


def test_a_library_made_to_keep_another_kind_of_journal_is_refused(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    refused(library, DamagedLibraryError)


def test_a_spoilt_page_is_found_at_once_in_a_small_library(library: Path) -> None:
    data = bytearray(library.read_bytes())
    middle = len(data) // 4096 // 2 * 4096
    data[middle : middle + 4096] = random.Random(2).randbytes(4096)
    library.write_bytes(data)
    refused(library, DamagedLibraryError)


def test_a_spoilt_page_of_a_large_library_stops_writing_when_it_is_found(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "CHECKED_AT_OPEN", 0)
    with closing(sqlite3.connect(library)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'drafts'").fetchone()[0]
    data = bytearray(library.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = random.Random(3).randbytes(4096)
    library.write_bytes(data)
    with closing(Store.open(library)) as store:
        assert store.annotations.get("a1") is not None
        assert store.quick_check()
        with pytest.raises(DamagedLibraryError):
            store.state_set("key", 1)
        assert store.check()
        with pytest.raises(DamagedLibraryError):
            store.drafts()
    assert library.read_bytes() == data


def test_a_newer_library_is_refused(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA user_version = 99")
    assert "newer version" in refused(library, NewerLibraryError)


def test_another_programs_database_is_refused(library: Path) -> None:
    with closing(sqlite3.connect(library)) as connection:
        connection.execute("PRAGMA application_id = 7")
    assert "not a Glossator library" in refused(library, LibraryError)


def test_an_empty_database_of_ours_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 1")
    refused(path, DamagedLibraryError)


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.sqlite").mkdir()
    refused(tmp_path / "library.sqlite", LibraryError)


def test_a_journal_without_its_library_is_never_played_into_a_new_one(library: Path) -> None:
    library.rename(library.with_name("library.sqlite-journal"))
    before = files(library.parent)
    with pytest.raises(DamagedLibraryError):
        Store.open(library)
    assert files(library.parent) == before


def test_no_library_is_made_in_a_read_only_folder(tmp_path: Path) -> None:
    with read_only(tmp_path):
        with pytest.raises(ReadOnlyLibraryError):
            Store.open(tmp_path / "library.sqlite")
        with pytest.raises(ReadOnlyLibraryError):
            Store.open(tmp_path / "deeper" / "library.sqlite")
    assert files(tmp_path) == {}


def test_a_library_in_a_read_only_folder_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with closing(Store.open(path)) as store:
        save(store, annotation(add(store)))
    before = files(tmp_path)
    with read_only(tmp_path), closing(Store.open(path)) as store:
        assert store.read_only
        assert [a.id for a in store.annotations.of("d1")] == ["a1"]
        assert store.check() == []
        for write in (lambda: save(store), lambda: store.state_set("k", 1), lambda: store.draft_set("k", "t")):
            with pytest.raises(ReadOnlyLibraryError):
                write()
    assert files(tmp_path) == before


def test_reading_only_refuses_to_write_where_it_could(library: Path) -> None:
    with closing(Store.open(library, read_only=True)) as store, pytest.raises(ReadOnlyLibraryError):
        store.state_set("key", 1)


INTERRUPTED = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE annotations SET note = 'half'")
connection.executemany("INSERT INTO drafts VALUES (?, ?)", [(str(n), "x" * 3000) for n in range(50)])
os.kill(os.getpid(), signal.SIGKILL)
"""


def interrupt(path: Path) -> None:
    """Leaves a library as a crash in the middle of a save does, with pages of the save in the file."""
    before = path.read_bytes()
    subprocess.run([sys.executable, "-c", INTERRUPTED, str(path)], check=False)
    assert path.with_name(path.name + "-journal").exists()
    assert path.read_bytes() != before


@pytest.mark.parametrize("only_reading", [False, True])
def test_an_interrupted_save_is_taken_back(library: Path, only_reading: bool) -> None:
    interrupt(library)
    with closing(Store.open(library, read_only=only_reading)) as store:
        assert [a.note for a in store.annotations.of("d1")] == ["a note"]
        assert store.drafts() == {}
        assert store.check() == []


def test_an_interrupted_save_in_a_read_only_folder_is_left_for_later(library: Path, tmp_path: Path) -> None:
    path = tmp_path / library.name
    shutil.copy(library, path)
    interrupt(path)
    before = files(tmp_path)
    with read_only(tmp_path), pytest.raises(ReadOnlyLibraryError, match="interrupted"):
        Store.open(path)
    assert files(tmp_path) == before


def test_a_migration_keeps_a_copy_and_what_was_there(library: Path) -> None:
    scripts = (*header.migrations(), "CREATE TABLE further (word TEXT) STRICT;\nINSERT INTO further VALUES ('new');")
    database, created = opening.open_database(library, read_only=False, scripts=scripts)
    with closing(database):
        assert not created
        assert database.rows("SELECT word FROM further") == [("new",)]
        assert database.rows("SELECT note FROM annotations") == [("a note",)]
    assert pragma(library, "user_version") == len(scripts)
    (copy,) = (library.parent / "backups").iterdir()
    with closing(Store.open(copy, read_only=True)) as store:
        assert [a.note for a in store.annotations.of("d1")] == ["a note"]
    with pytest.raises(NewerLibraryError):
        Store.open(library)


def test_a_migration_that_fails_leaves_the_library_as_it_was(library: Path) -> None:
    before = library.read_bytes()
    scripts = (*header.migrations(), "CREATE TABLE further (word TEXT) STRICT;\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(LibraryError, match="left as it was"):
        opening.open_database(library, read_only=False, scripts=scripts)
    assert library.read_bytes() == before
    with pytest.raises(ReadOnlyLibraryError, match="older version"):
        opening.open_database(library, read_only=True, scripts=scripts)
    Store.open(library).close()


def test_a_backup_is_a_whole_library(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "deep" / "copy.sqlite"
    with closing(Store.open(library)) as store:
        store.backup(target)
        store.draft_set("later", "not in the copy")
        name = store.id
    with closing(Store.open(target)) as copy:
        assert copy.id == name
        assert [a.id for a in copy.annotations.of("d1")] == ["a1"]
        assert copy.drafts() == {}
    assert list(files(target.parent)) == ["copy.sqlite"]


def test_a_backup_that_cannot_be_written_leaves_the_older_one(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "file" / "copy.sqlite"
    target.parent.write_text("in the way")
    with closing(Store.open(library)) as store, pytest.raises(SaveError):
        store.backup(target)
    assert target.parent.read_text() == "in the way"
