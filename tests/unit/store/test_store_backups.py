"""Backups: of one moment however often the library is saved to, and nothing that is none is put in its place."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from store_samples import add, annotation, save

from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import DamagedLibraryError, LibraryError, NewerLibraryError
from reader_app.store import Store, backups, header
from reader_app.store.backups import Contents, back_up, contents, put_back


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(header.migrations()) + 1}")


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id = 1")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def spoilt_within(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:8192] = b"\xff" * 4096
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (newer, NewerLibraryError),
        (of_another_program, LibraryError),
        (cut_short, DamagedLibraryError),
        (spoilt_within, DamagedLibraryError),
    ],
)
def test_what_is_no_backup_is_put_nowhere(
    store: Store, spoil: Callable[[Path], None], error: type[LibraryError]
) -> None:
    backup, aside = store.path.with_name("backup.sqlite"), store.path.with_name("aside.sqlite")
    save(store, annotation(add(store)))
    store.backup(backup)
    store.close()
    spoil(backup)
    before = store.path.read_bytes()
    with pytest.raises(error):
        put_back(backup, store.path, aside)
    assert store.path.read_bytes() == before
    assert not aside.exists()
    if spoil is not spoilt_within:
        with pytest.raises(error):
            contents(backup)


class Held:
    """Keeps others from saving, and counts how often."""

    def __init__(self, store: Store) -> None:
        self._store, self.times = store, 0

    def __enter__(self) -> None:
        self.times += 1
        self._store.lock.acquire()

    def __exit__(self, *_: object) -> None:
        self._store.lock.release()


def test_a_library_that_is_saved_to_between_all_steps_is_held_still_at_last(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Saving(backups._Patience):
        steps = 0

        def __call__(self, status: int, left: int, total: int) -> None:
            Saving.steps += 1
            assert Saving.steps < 1000, "it never ends"
            store.draft_set("key", str(Saving.steps))  # no page more, so that each beginning leaves as many
            super().__call__(status, left, total)

    monkeypatch.setattr(backups, "_Patience", Saving)
    monkeypatch.setattr(backups, "_STEP", 1)
    backup, held = store.path.with_name("backup.sqlite"), Held(store)
    back_up(store.path, backup, held)
    assert held.times == 2, "to look at it, and to copy it"
    with closing(Store.open(backup)) as copy:
        assert copy.drafts() == {"key": str(Saving.steps)}
        assert copy.check() == []


def test_a_backup_that_nobody_disturbs_holds_nobody_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_STEP", 1)
    monkeypatch.setattr(backups, "_RESTARTS", 0)
    held = Held(store)
    back_up(store.path, store.path.with_name("backup.sqlite"), held)
    assert held.times == 1


def test_what_is_in_a_backup(store: Store) -> None:
    backup = store.path.with_name("backup.sqlite")
    store.backup(backup)
    assert contents(backup) == Contents(0, 0, "", 0, "")
    gone, made = add(store, "gone"), add(store, "made")
    save(store, annotation(gone, "hidden"), annotation(made, "a1"), annotation(made, "a2"))
    store.apply(Change(Action.REMOVE_DOCUMENTS, (Edit(gone, None),)))
    with closing(sqlite3.connect(store.path)) as connection:  # as one does whose clock went back
        connection.execute(
            "INSERT INTO changes (device, time, way, action, subject, edits) VALUES"
            " ('d', '2001-01-01T00:00:00.000Z', 'do', 'note', '', '[]')"
        )
        connection.commit()
    store.backup(backup)
    latest = max(line.time for line in store.changes())
    assert contents(backup) == Contents(1, 2, "2001-01-01T00:00:00.000Z", 5, latest)


def test_a_library_with_a_spoilt_page_gives_no_backup(store: Store) -> None:
    backup = store.path.with_name("backup.sqlite")
    store.backup(backup)
    kept = backup.read_bytes()
    save(store, annotation(add(store)))
    store.close()
    spoilt_within(store.path)
    with pytest.raises(DamagedLibraryError):
        back_up(store.path, backup)
    assert backup.read_bytes() == kept
    assert [path.name for path in store.folder.glob(".*")] == []
