"""What happened in watched folders before a start, and what a person took back or removed, is not done again."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from services_samples import MINE, go_back, opened, own, until

from reader_app.model.document import Document
from reader_app.model.errors import NotFoundError
from reader_app.model.report import Outcome, Report
from reader_app.services.session import Session
from reader_app.services.task import Task


def test_what_happened_meanwhile_is_noticed_at_the_start(tmp_path: Path, folder: Path) -> None:
    for name in ("stays", "changes", "moves", "goes"):
        (folder / f"{name}.txt").write_text(f"{name} {MINE}")
    with opened(tmp_path) as session:
        session.watching.watch(folder)
        until(lambda: len(own(session)) == 4)
        before = own(session)
    (folder / "changes.txt").write_text(f"changes now {MINE}")
    (folder / "moves.txt").rename(folder / "moved.txt")
    (folder / "goes.txt").unlink()
    (folder / "new.txt").write_text(f"new {MINE}")
    with opened(tmp_path) as session:
        assert session.watching.folders() == (folder,)
        reports: list[Report] = []
        session.watching.on_report = reports.append
        session.watching.start()
        until(lambda: reports)
        outcomes = {Path(line.path).name: line.outcome for line in reports[0].lines}
        assert outcomes == {
            "stays.txt": Outcome.ALREADY,
            "changes.txt": Outcome.REVISED,
            "moved.txt": Outcome.MOVED,
            "new.txt": Outcome.ADDED,
            "goes.txt": Outcome.MISSING,
        }
        after = own(session)
        assert after["changes.txt"].id == before["changes.txt"].id
        assert after["moved.txt"].id == before["moves.txt"].id
        assert session.watching.missing() == {before["goes.txt"].id}
        assert session.importing.reports()[0].id == reports[0].id


def test_what_was_removed_from_the_library_stays_out(tmp_path: Path, folder: Path) -> None:
    (folder / "a.txt").write_text(MINE)
    with opened(tmp_path) as session:
        session.watching.watch(folder)
        until(lambda: own(session))
        session.library.remove([own(session)["a.txt"].id])
        (folder / "b.txt").write_text(f"b {MINE}")
        os.utime(folder / "a.txt")
        until(lambda: "b.txt" in own(session))
    with opened(tmp_path) as session:
        session.watching.start()
        (folder / "c.txt").write_text(f"c {MINE}")
        until(lambda: "c.txt" in own(session))
        assert sorted(own(session)) == ["b.txt", "c.txt"]
        session.importing.add([folder / "a.txt"])  # who asks for it gets it
        assert sorted(own(session)) == ["a.txt", "b.txt", "c.txt"]


def test_a_folder_that_is_gone_and_one_that_is_none(tmp_path: Path, folder: Path) -> None:
    (folder / "a.txt").write_text(MINE)
    with opened(tmp_path) as session:
        with pytest.raises(NotFoundError):
            session.watching.watch(folder / "a.txt")
        session.watching.watch(folder)
        until(lambda: own(session))
    shutil.rmtree(folder)
    with opened(tmp_path) as session:
        session.watching.start()
        until(session.watching.missing)
        assert session.library.text(own(session)["a.txt"].id).content.startswith("My own notes")


def test_only_what_is_new_is_told_at_a_start(tmp_path: Path, folder: Path) -> None:
    def started(tell: Callable[[Report], None]) -> list[Report]:
        """Starts, looks through the folder once, and ends. Returns the reports that are kept, the newest first."""
        with opened(tmp_path) as session:
            follow, looked = session.importing.follow, []

            def follow_and_say(*arguments: Any) -> Report:
                looked.append(follow(*arguments))
                return looked[-1]

            session.importing.follow = follow_and_say  # type: ignore[method-assign]
            session.watching.on_report = tell
            session.watching.start() if session.watching.folders() else session.watching.watch(folder)
            until(lambda: looked)
        with opened(tmp_path) as session:
            return list(session.importing.reports())

    def told_at_a_start() -> list[tuple[Outcome, ...]]:
        told: list[Report] = []
        kept = started(told.append)
        assert [each.id for each in kept[: len(told)]] == [each.id for each in told], "it can be read"
        return [tuple(outcome for outcome, _ in each.counts) for each in told]

    (folder / "a.txt").write_text(MINE)
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    assert told_at_a_start() == [(Outcome.ADDED, Outcome.FAILED)]
    assert told_at_a_start() == []
    (folder / "worse.docx").write_bytes(b"PK\x03\x04 nor here")
    assert told_at_a_start() == [(Outcome.ALREADY, Outcome.FAILED)]
    assert told_at_a_start() == []
    (folder / "broken.docx").unlink()
    (folder / "b.txt").write_text(MINE * 2)
    assert [Outcome.ADDED in each for each in told_at_a_start()] == [True]
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 and no more")
    assert [Outcome.FAILED in each for each in told_at_a_start()] == [True], "it was whole, or away, meanwhile"


def test_a_new_text_that_was_undone_stays_undone_until_the_file_changes(tmp_path: Path, folder: Path) -> None:
    path = folder / "a.txt"
    path.write_text(MINE)
    with opened(tmp_path) as session:
        session.watching.watch(folder)
        until(lambda: own(session))
        before = own(session)["a.txt"]
        revised: list[Report] = []
        session.watching.on_report = lambda report: revised.append(report) if report.count(Outcome.REVISED) else None
        path.write_text(f"{MINE} Undone.")
        until(lambda: revised)
        go_back(session.history)
        assert session.library.get(before.id) == before

    def looked(name: str) -> Document:
        """The document once a start has looked at its file, and at a new one beside it."""
        (folder / name).write_text(name)
        with opened(tmp_path) as session:
            session.watching.start()
            until(lambda: name in own(session))
            return session.library.get(before.id)

    assert looked("as it was.txt") == before
    os.utime(path, (1e9, 1e9))
    assert looked("touched.txt") == before, "only its time is another"
    path.write_text(f"{MINE} Again, and longer.")
    again = looked("changed.txt")
    assert again.characters > before.characters
    path.write_text(f"{MINE} Undone.")
    assert before.characters < looked("back.txt").characters < again.characters


def test_a_new_text_that_was_undone_comes_to_who_asks_for_it(session: Session, folder: Path) -> None:
    path = folder / "a.txt"
    path.write_text(MINE)
    session.importing.add([folder], linked=True)
    (before,) = own(session).values()
    path.write_text(f"{MINE} Asked for.")
    session.importing.follow([path], Task(), tuple)
    go_back(session.history)
    (line,) = session.importing.follow([path], Task(), tuple).lines
    assert (line.outcome, "was undone" in line.sentence) == (Outcome.ALREADY, True)
    assert session.library.get(before.id) == before
    (line,) = session.importing.add([path]).lines
    assert line.outcome is Outcome.REVISED
    assert session.library.get(before.id).sha256 != before.sha256


def test_a_twin_whose_document_went_on_with_the_other_file_was_not_undone(session: Session, folder: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text(MINE)
    session.importing.add([folder], linked=True)
    (both,) = own(session).values()
    (folder / "b.txt").rename(folder.parent / "b.txt")
    (folder / "a.txt").write_text(f"{MINE} On.")
    session.importing.follow([folder / "a.txt"], Task(), tuple)
    assert session.library.get(both.id).sha256 != both.sha256
    (folder.parent / "b.txt").rename(folder / "b.txt")
    session.importing.follow([folder / "b.txt"], Task(), tuple)
    assert sorted(own(session)) == ["a.txt", "b.txt"]
