"""Backups: one a day, thinned, looked into, and restored, with what was there kept first."""

import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from services_samples import opened, paths_in, speech

from reader_app.model.errors import LibraryError, LibraryInUseError
from reader_app.services.backups import DAYS, WEEKS, Backups, backups, look_into, restore, surplus
from reader_app.services.session import Session
from reader_app.store import Store


def _note(session: Session, text: str) -> None:
    session.annotating.document_note(speech(session).id, text)


def test_a_backup_a_day(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        _note(session, "one")
        kept = Backups(session.store)
        made = kept.daily()
        assert made is not None
        assert kept.daily() is None
        (only,) = backups(session.store.folder)
        assert (only.path, only.documents, only.annotations) == (made, 5, 1)


def test_restoring_brings_the_notes_back_and_keeps_what_was_there(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        _note(session, "first")
        made = Backups(session.store).make()
        _note(session, "second")
        with pytest.raises(LibraryInUseError):
            restore(paths, made)
    before = restore(paths, made)
    assert before is not None
    assert look_into(before).annotations == 2
    with opened(tmp_path) as session:
        assert [each.note for each in session.annotating.of(speech(session).id)] == ["first"]
        assert session.store.check() == []


def test_a_damaged_library_is_restored_and_its_bytes_kept(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        _note(session, "safe")
        made = Backups(session.store).make()
    paths.database.write_bytes(paths.database.read_bytes()[:5000])
    broken = paths.database.read_bytes()
    before = restore(paths, made)
    assert before is not None
    assert before.read_bytes() == broken
    with opened(tmp_path) as session:
        assert [each.note for each in session.annotating.of(speech(session).id)] == ["safe"]


@pytest.mark.logs("no backup that can be restored")
def test_a_damaged_backup_is_refused_and_not_listed(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        _note(session, "safe")
        made = Backups(session.store).make()
    made.write_bytes(made.read_bytes()[:5000])
    assert backups(paths.data) == ()
    before = paths.database.read_bytes()
    with pytest.raises(LibraryError, match=r"backup .* is damaged"):
        restore(paths, made)
    assert paths.database.read_bytes() == before


def test_a_backup_is_whole_while_notes_are_saved(tmp_path: Path) -> None:
    """Each save while it is made begins the copy again; what comes out is one moment of the library."""
    import threading

    with opened(tmp_path) as session:
        stop = threading.Event()

        def write() -> None:
            number = 0
            while not stop.is_set():
                _note(session, f"note {number}")
                number += 1

        writer = threading.Thread(target=write)
        writer.start()
        try:
            made = Backups(session.store).make()
        finally:
            stop.set()
            writer.join()
    with sqlite3.connect(made) as connection:
        (notes,) = connection.execute("SELECT count(*) FROM annotations").fetchone()
        (changes,) = connection.execute("SELECT count(*) FROM changes WHERE action = 'note'").fetchone()
    connection.close()
    assert notes == changes


EVERY = frozenset(date(2030, 11, 1) + timedelta(number) for number in range(60))


@given(
    st.sets(st.dates(min(EVERY), max(EVERY))).map(EVERY.difference) | st.sets(st.dates(date(2029, 1, 1), max(EVERY)))
)
def test_thinning_keeps_the_newest_days_and_the_newest_of_each_of_the_newest_weeks(days: frozenset[date]) -> None:
    paths = {day: Path(f"daily-{day.isoformat()}.sqlite") for day in days}
    newest = sorted(days, reverse=True)
    of_weeks: dict[date, date] = {}
    for day in newest:
        of_weeks.setdefault(day - timedelta(day.weekday()), day)
    kept = {*newest[:DAYS], *list(of_weeks.values())[:WEEKS]}
    assert sorted(surplus(paths.values(), "2031-01-01")) == sorted(paths[day] for day in days - kept)


def test_a_daily_backup_thins_those_before_and_nothing_else(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        kept = Backups(session.store)
        kept.folder.mkdir()
        first = date(2024, 1, 1)
        days = [(first + timedelta(number)).isoformat() for number in range(60)]
        others = ["by-hand-2023.sqlite", "before-restore-2023.sqlite", "daily-mine.sqlite"]
        for name in (*(f"daily-{day}.sqlite" for day in days), *others):
            (kept.folder / name).write_bytes(b"")
        made = kept.daily()
        assert made is not None
        there = {path.name for path in kept.folder.iterdir()}
        assert {made.name, *others, *(f"daily-{day}.sqlite" for day in days[-6:])} <= there
        assert len(there) <= DAYS + WEEKS + len(others)


def test_the_library_is_no_backup_of_itself(tmp_path: Path) -> None:
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        _note(session, "safe")
    before = paths.database.read_bytes()
    link = tmp_path / "backup.sqlite"
    link.symlink_to(paths.database)
    for itself in (paths.database, link):
        with pytest.raises(LibraryError, match="is the library itself"):
            restore(paths, itself)
    assert paths.database.read_bytes() == before
    assert backups(paths.data) == ()


def test_what_a_killed_program_left_goes_with_the_next_daily_backup(tmp_path: Path) -> None:
    stale, own = "0" * 32, []
    with opened(tmp_path) as session:
        folder = session.store.folder
        sha256 = speech(session).sha256
        mine = (folder / ".library.sqlite.mine", folder / f"library.sqlite.{stale}", folder / f".letters.{stale}")
        young = folder / f".library.sqlite.{'1' * 32}"
        for name in (".library.sqlite", ".annotations.jsonl", "backups/.daily-2026-01-01.sqlite"):
            own += [folder / f"{name}.{stale}", folder / f"{name}.{stale}-journal"]
        own.append(folder / "originals" / sha256[:2] / f".{sha256}.{stale}")
        for path in (*mine, young, *own):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"half")
            if path != young:
                os.utime(path, (0, 0))
        kept = set(folder.rglob("*")).difference(own)
        made = Backups(session.store).daily()
        assert set(folder.rglob("*")) == {*kept, made}
        assert session.store.check() == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such signal")
def test_killed_while_a_backup_is_made_what_is_left_is_cleared_later(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        folder = session.store.folder
    killed = os.fork()
    if killed == 0:
        sys.addaudithook(lambda event, _: os.kill(os.getpid(), signal.SIGKILL) if event == "os.rename" else None)
        with closing(Store.open(paths_in(tmp_path).database)) as store:
            Backups(store).make()
        os._exit(0)
    assert os.WTERMSIG(os.waitpid(killed, 0)[1]) == signal.SIGKILL
    (left,) = (folder / "backups").iterdir()
    os.utime(left, (0, 0))
    with opened(tmp_path) as session:
        made = Backups(session.store).daily()
    assert list((folder / "backups").iterdir()) == [made]


def test_a_library_that_is_only_read_is_not_backed_up(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        folder = session.store.folder
    before = sorted(folder.rglob("*"))
    with closing(Store.open(paths_in(tmp_path).database, read_only=True)) as store:
        assert Backups(store).daily() is None
    assert sorted(folder.rglob("*")) == before
