"""Restoring, killed at any moment or beside what an interrupted save left: a library opens, and nothing is gone."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from killing import interrupt, killed_at_each_moment, needs_fork
from services_samples import opened, paths_in, speech

from reader_app.config.paths import Paths
from reader_app.services.backups import Backups, restore
from reader_app.store import Store


@pytest.fixture
def used(tmp_path: Path) -> Paths:
    """A library with the notes "first" and "second", and a backup with the first only."""
    paths = paths_in(tmp_path)
    with opened(tmp_path) as session:
        session.annotating.document_note(speech(session).id, "first")
        Backups(session.store).make().rename(tmp_path / "backup.sqlite")
        session.annotating.document_note(speech(session).id, "second")
    return paths


def lose(paths: Paths) -> None:
    interrupt(paths)
    paths.database.unlink()


def spoil(paths: Paths) -> None:
    paths.database.write_bytes(paths.database.read_bytes()[:5000])


def notes(database: Path) -> list[str]:
    with closing(Store.open(database)) as store:
        assert store.quick_check() == []
        return sorted(each.note for each in store.annotations.all())


@pytest.mark.parametrize("happen", [interrupt, lose])
def test_a_journal_is_not_played_into_what_is_restored(happen: Callable[[Paths], None], used: Paths) -> None:
    happen(used)
    journal = Path(f"{used.database}-journal").read_bytes()
    before = restore(used, used.data.parent / "backup.sqlite")
    assert notes(used.database) == ["first"]
    if happen is interrupt:
        assert before is not None
        assert notes(before) == ["first", "second"]
    else:
        assert before is None
        assert journal in [path.read_bytes() for path in used.data.glob("*journal*")]


def test_the_plain_copy_of_the_notes_is_of_what_was_restored(used: Paths, tmp_path: Path) -> None:
    assert len(used.jsonl.read_text("utf-8").splitlines()) == 2
    restore(used, tmp_path / "backup.sqlite")
    with opened(tmp_path):
        pass
    assert [json.loads(line)["note"] for line in used.jsonl.read_text("utf-8").splitlines()] == ["first"]


@needs_fork
@pytest.mark.parametrize("happen", [interrupt, spoil])
def test_killed_at_any_moment_nothing_is_gone(happen: Callable[[Paths], None], used: Paths) -> None:
    happen(used)
    broken = used.database.read_bytes()
    before = []
    restoring = 'restore(paths, folder.parent / "backup.sqlite")'
    for trial in killed_at_each_moment(used.data, "from reader_app.services.backups import restore", restoring):
        kept = tuple((trial.data / "backups").glob("*before-restore-*.sqlite"))
        if happen is spoil:
            before.append(trial.database.read_bytes() == broken)
            assert broken in [each.read_bytes() for each in (trial.database, *kept)]
        else:
            before.append(len(notes(trial.database)) == 2)
            assert ["first", "second"] in [notes(each) for each in (trial.database, *kept)]
    assert len(before) > 10
    assert set(before) == {True, False}
