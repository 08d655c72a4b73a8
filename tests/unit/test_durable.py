"""What is said to be on the disk is there: a file is synced as it stands before it gets its name, its folder after."""

import os
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader_app.config.paths import Paths
from reader_app.config.place import NOTE
from reader_app.config.writing import write_whole
from reader_app.exchange.files import write_atomically
from reader_app.search.mark import STAMP, replace_file
from reader_app.search.stamp import Stamp, write_stamp
from reader_app.services.carrying import carry, load
from reader_app.services.moving import move
from reader_app.services.notes_copy import NotesCopy
from reader_app.services.task import Task
from reader_app.store import Store
from reader_app.store.backups import put_back
from reader_app.store.originals import Originals

pytestmark = pytest.mark.skipif(os.name != "posix", reason="folders cannot be synced here")


def _state(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_dev, status.st_ino, status.st_size


class Disk:
    """What went to the disk while the real calls were made. SQLite syncs its own files, which Python does not see."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.synced: set[tuple[int, int, int]] = set()
        self.renamed: list[str] = []  # names that files got
        self.early: list[str] = []  # those of them that were not synced by then
        self.loose: set[Path] = set()  # folders not synced since a file in them got its name
        self.loose_at: list[tuple[Path, set[Path]]] = []  # what got its name, and which folders were that then
        self._fsync, self._replace = os.fsync, os.replace
        patch.setattr(os, "fsync", self.fsync)
        patch.setattr(os, "replace", self.replace)
        patch.setattr(os, "rename", self.replace)

    def fsync(self, descriptor: int) -> None:
        self._fsync(descriptor)
        status = os.fstat(descriptor)
        self.synced.add(_state(status))
        self.loose = {folder for folder in self.loose if folder.stat().st_ino != status.st_ino}

    def replace(self, source: Path, target: Path) -> None:
        if not self.has(source):
            self.early.append(target.name)
        self._replace(source, target)
        self.renamed.append(target.name)
        self.loose_at.append((target, set(self.loose)))
        self.loose.add(target.parent)

    def has(self, path: Path) -> bool:
        return _state(path.stat()) in self.synced


@pytest.fixture
def disk() -> Iterator[Disk]:
    with pytest.MonkeyPatch.context() as patch:
        yield Disk(patch)


def _export(folder: Path) -> None:
    (folder / "file").write_text("what a person made of it")
    write_atomically(folder / "file", "exported")


@pytest.mark.parametrize("write", [lambda folder: write_whole(folder / "file", "words"), _export])
def test_a_small_file_gets_its_name_when_it_is_synced_and_then_its_folder_is(
    write: Callable[[Path], None], disk: Disk, tmp_path: Path
) -> None:
    write(tmp_path)
    assert (disk.renamed, disk.early, disk.loose) == (["file"], [], set())
    assert all(disk.has(path) for path in tmp_path.iterdir()), "also what was kept of the old one"


def test_an_original_is_synced_before_it_gets_its_name(disk: Disk, tmp_path: Path) -> None:
    sha256 = Originals(tmp_path).put(b"words")
    assert (disk.renamed, disk.early) == ([sha256], [])


def test_the_copy_of_the_notes_is_synced_before_it_replaces_the_old_one(disk: Disk, tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "library.sqlite")) as store:
        disk.renamed.clear()
        disk.early.clear()
        copy = NotesCopy(store, tmp_path / "annotations.jsonl", print)
        copy.changed()
        copy.close()
    assert (disk.renamed, disk.early) == (["annotations.jsonl"], [])


def test_databases_get_their_names_for_good(disk: Disk, tmp_path: Path) -> None:
    library, backup = tmp_path / "library.sqlite", tmp_path / "backups" / "daily.sqlite"
    with closing(Store.open(library)) as store:
        assert not disk.loose
        store.backup(backup)
        assert not disk.loose
    put_back(backup, library, None)
    assert not disk.loose
    assert disk.renamed == ["library.sqlite", "daily.sqlite", "library.sqlite"]


def test_what_is_left_of_a_damaged_library_is_synced_before_another_takes_its_place(disk: Disk, tmp_path: Path) -> None:
    library, backup = tmp_path / "library.sqlite", tmp_path / "backup.sqlite"
    with closing(Store.open(library)) as store:
        store.backup(backup)
    library.write_bytes(library.read_bytes()[:5000])
    library.with_name("library.sqlite-journal").write_bytes(bytes(512) + b"what SQLite does not play back")
    disk.early.clear()
    kept = put_back(backup, library, tmp_path / "before.sqlite")
    assert kept == tmp_path / "damaged-before.sqlite"
    names = [f"{kept.name}-journal", kept.name]
    assert [name for name in disk.renamed if name in names] == names
    assert not set(names).intersection(disk.early)
    assert kept.with_name(names[0]).read_bytes().endswith(b"play back")
    assert not disk.loose


def test_the_journal_of_a_lost_library_is_out_of_the_way_before_another_takes_its_place(
    disk: Disk, tmp_path: Path
) -> None:
    library, backup = tmp_path / "library.sqlite", tmp_path / "backup.sqlite"
    Store.open(backup).close()
    library.with_name("library.sqlite-journal").write_bytes(b"of the lost one")
    assert put_back(backup, library, None) is None
    (_, (journal, _), (last, loose)) = disk.loose_at
    assert (journal.read_bytes(), last, loose) == (b"of the lost one", library, set())


def test_a_library_that_moves_is_all_there_before_it_is_written_down_where_it_is(disk: Disk, tmp_path: Path) -> None:
    paths, target = Paths(*(tmp_path / name for name in ("data", "cache", "config", "log"))), tmp_path / "there"
    Store.open(paths.database).close()
    move(paths, target, Task())
    written = [loose for path, loose in disk.loose_at if path.is_file() and path.name == NOTE]
    assert written
    assert not any(target in loose for loose in written)


def test_files_of_an_index_are_synced_before_the_stamp_speaks_for_them(disk: Disk, tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).write_text(name)
    write_stamp(tmp_path, Stamp("library", str(tmp_path), {}), ("one", "other"))
    assert (disk.renamed, disk.early) == ([STAMP], [])
    assert all(disk.has(path) for path in tmp_path.iterdir())
    replace_file(tmp_path / STAMP, "another")
    assert disk.early == []


def test_what_is_carried_to_another_disk_is_synced_with_its_folders(disk: Disk, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    (here / "in" / "it").mkdir(parents=True)
    (here / "in" / "it" / "file").write_text("words")
    carry(load(here, ()), there, Task())
    assert all(disk.has(path) for path in (there, *there.rglob("*")))
    assert (there / "in" / "it" / "file").read_text() == "words"
