"""Files that are added again: known by their bytes, read anew where they changed, gone on with where it was stopped."""

import hashlib
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Event

import pytest
from importing_reports import ROOT, add_one, failed, names
from services_samples import MINE, everything, opened, paths_in, span, undo_change, write

from reader_app.model.annotation import State
from reader_app.model.change import Action, Change
from reader_app.model.errors import NotFoundError
from reader_app.model.report import Outcome
from reader_app.services.session import Session
from reader_app.services.task import Task

ADDING = """
import sys, time
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.session import Session
from reader_app.services.task import Task
folder = Path(sys.argv[1])
paths = Paths(folder / "library", folder / "cache", folder / "config", folder / "log")
session = Session.open(paths, "me", worker=False)
def tell(done, total, name):
    print(done, flush=True)
    if done == 250:
        time.sleep(600)  # not to the end, however late the signal comes
session.importing.add([Path(sys.argv[2])], Task(tell))
"""


def test_the_same_bytes_are_one_document(session: Session, folder: Path) -> None:
    first, second = write(folder, "a.txt"), write(folder, "b.txt")
    report = session.importing.add([folder])
    assert names(report) == ["a.txt"]
    assert names(report, Outcome.ALREADY) == ["b.txt"]
    again = session.importing.add([second, first])
    assert again.counts == ((Outcome.ALREADY, 2),)
    assert again.documents == report.documents
    assert undo_change(session.history) is not None
    assert len(undo_change(session.history).edits) == 1


def test_two_additions_at_a_time_make_no_doubles(session: Session, folder: Path) -> None:
    path = write(folder, "long.txt", "".join(f"Paragraph {n}.\n\n" for n in range(3000)))
    together = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        adding = [pool.submit(session.importing.add, [path], Task(lambda *_: together.wait(60) and None)) for _ in "ab"]
        reports = [each.result() for each in adding]
    assert sorted(report.count(Outcome.ADDED) for report in reports) == [0, 1]
    assert sorted(report.count(Outcome.ALREADY) for report in reports) == [0, 1]
    assert len(session.library.documents()) == 6


def test_a_removed_document_comes_back_with_its_notes(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt")
    document = add_one(session, path)
    made = session.annotating.highlight(*span(session, "first", document), tags=("t",))
    session.library.remove([document.id])
    assert session.annotating.of(document.id) == ()
    with pytest.raises(NotFoundError):
        session.library.text(document.id)
    report = session.importing.add([path])
    assert (report.counts, report.documents) == (((Outcome.BROUGHT_BACK, 1),), (document.id,))
    assert session.annotating.of(document.id) == (made,)
    session.history.undo()
    assert len(session.library.documents()) == 5


def test_all_that_is_added_is_one_thing_to_undo(session: Session, folder: Path) -> None:
    for n in range(4):
        write(folder, f"{n}.txt", f"{n} {MINE}")
    told: list[Change] = []
    session.history.subscribe(told.append)
    report = session.importing.add([folder])
    assert sum(len(each.edits) for each in told) == 4  # shown as they come
    undone = undo_change(session.history)
    assert undone is not None
    assert (undone.action, len(undone.edits)) == (Action.ADD_DOCUMENTS, 4)
    session.history.undo()
    assert len(session.library.documents()) == 5
    session.history.redo()
    assert tuple(each.id for each in session.library.documents()[5:]) == report.documents
    assert session.store.check() == []


def test_cancelling_keeps_what_is_finished(session: Session, folder: Path) -> None:
    for n in range(200):
        write(folder, f"{n:03}.txt", f"{n} {MINE}")
    said: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, name: str) -> None:
        said.append((done, total, name))
        if done == 2:
            task.cancel()

    task = Task(progress)
    report = session.importing.add([folder], task)
    assert said == [(0, 200, "000.txt"), (1, 200, said[1][2]), (2, 200, said[2][2])]
    assert 2 <= len(names(report)) < 200  # those that were saved together with the second stay, too
    assert not report.finished
    session.history.undo()
    assert len(session.library.documents()) == 5


def test_when_saving_fails_the_rest_is_not_tried(session: Session, folder: Path) -> None:
    texts = {name: f"{name} {MINE}" for name in ("a.txt", "b.txt", "c.txt")}
    for name, text in texts.items():
        write(folder, name, text)
    sha256 = hashlib.sha256(texts["b.txt"].encode()).hexdigest()
    shelf = session.store.originals.path(sha256).parent
    shelf.write_text("in the way")
    report = session.importing.add([folder])
    assert names(report) == ["a.txt"]
    assert [Path(path).name for path, _ in failed(report)] == ["b.txt"]
    assert not report.finished
    shelf.unlink()
    assert names(session.importing.add([folder])) == ["b.txt", "c.txt"]


# ---- again, and going on


def test_to_add_again_reads_nothing_again(session: Session, folder: Path) -> None:
    old = time.time() - 60
    for n in range(3):
        os.utime(write(folder, f"{n}.txt", f"{n} {MINE}"), (old, old))
    report = session.importing.add([folder])
    assert report.counts == ((Outcome.ADDED, 3),)
    for path in folder.iterdir():  # other bytes, and yet the same as far as one can see from outside
        path.write_bytes(b"x" * path.stat().st_size)
        os.utime(path, (old, old))
    again = session.importing.add([folder])
    assert again.counts == ((Outcome.ALREADY, 3),)
    assert again.documents == report.documents


def test_what_was_cancelled_goes_on_where_it_was(session: Session, folder: Path) -> None:
    for n in range(200):
        write(folder, f"{n:03}.txt", f"{n} {MINE}")
    task = Task(lambda done, *_: task.cancel() if done == 2 else None)
    added = session.importing.add([folder], task).count(Outcome.ADDED)
    assert 2 <= added < 200
    report = session.importing.add([folder])
    assert report.counts == ((Outcome.ADDED, 200 - added), (Outcome.ALREADY, added))
    assert report.finished


def test_cancel_kills_what_is_being_read(session: Session, folder: Path) -> None:
    write(folder, "a.txt")
    # Some seconds' work: so many lines of one paragraph are looked at for where they were wrapped.
    write(folder, "b.txt", "".join(f"word {n} and more of it\n\n" for n in range(600_000)))

    def progress(done: int, *_: object) -> None:
        if done == 1:
            task.cancel()

    task = Task(progress)
    report = session.importing.add([folder], task)
    assert names(report) == ["a.txt"]
    assert not report.finished
    assert session.store.check() == []


# ---- files that changed


def test_a_file_that_changed_is_a_new_text_of_its_document(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", "# Title\n\n" + MINE * 3 + "The words that stay. And words that go.\n")
    document = add_one(session, path)
    kept = session.annotating.highlight(*span(session, "words that stay", document))
    lost = session.annotating.highlight(*span(session, "words that go", document))
    whole = session.annotating.document_note(document.id, "Read this.")
    path.write_text("A first line.\n\n" + path.read_text().replace(" And words that go.", ""))
    report = session.importing.add([folder])
    assert report.counts == ((Outcome.REVISED, 1),)
    assert "1 note was not found again" in report.lines[0].sentence
    now = session.library.get(document.id)
    assert (now.sha256, now.revision != document.revision) == (hashlib.sha256(path.read_bytes()).hexdigest(), True)
    carried = {each.id: each for each in session.annotating.of(document.id)}
    again = carried[kept.id]
    assert session.library.text(document.id).content[again.start : again.end] == kept.quote == again.quote
    assert carried[lost.id] == replace(lost, state=State.ORPHAN, start=0, end=0)
    assert carried[whole.id] == whole
    assert session.store.check() == []
    session.history.undo()
    assert session.library.get(document.id) == document
    assert set(session.annotating.of(document.id)) == {kept, lost, whole}
    session.history.redo()
    assert session.library.get(document.id) == now
    assert session.store.check() == []


def test_another_text_under_the_same_name_is_another_document(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", "the quick brown fox jumps over a lazy dog again " * 10)
    document = add_one(session, path)
    path.write_text("LOREM IPSUM DOLOR SIT AMET CONSECTETUR ADIPISCING " * 10)
    assert session.importing.add([path]).counts == ((Outcome.ADDED, 1),)
    assert session.library.get(document.id) == document


def test_one_of_two_same_files_that_changes_becomes_its_own_document(session: Session, folder: Path) -> None:
    first, second = write(folder, "a.txt"), write(folder, "b.txt")
    session.importing.add([folder])
    second.write_text(MINE + "More.")
    assert session.importing.add([first, second]).counts == ((Outcome.ADDED, 1), (Outcome.ALREADY, 1))


# ---- the worst


def test_killed_in_the_middle_the_library_has_what_was_finished(tmp_path: Path, folder: Path) -> None:
    for n in range(300):
        write(folder, f"{n:03}.txt", f"{n} {MINE}")
    with subprocess.Popen(
        [sys.executable, "-c", ADDING, str(tmp_path), str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        while child.stdout.readline().strip() != "40":
            pass
        child.send_signal(signal.SIGKILL)
    with opened(tmp_path) as session:
        assert session.store.check() == []
        there = len(session.library.documents()) - 5
        assert 40 <= there < 300
        report = session.importing.add([folder])
        assert report.counts == ((Outcome.ADDED, 300 - there), (Outcome.ALREADY, there))


def test_closing_ends_an_addition(tmp_path: Path, folder: Path) -> None:
    for n in range(300):
        write(folder, f"{n:03}.txt", f"{n} {MINE}")
    session = Session.open(paths_in(tmp_path), "Ada", worker=False)
    begun, closed = Event(), Event()

    def tell(done: int, *_: object) -> None:
        if done == 5:
            begun.set()
        elif done == 250:  # not to the end, however late it is closed
            closed.wait(60)

    with ThreadPoolExecutor(1) as pool:
        adding = pool.submit(session.importing.add, [folder], Task(tell))
        assert begun.wait(60)
        session.reading.close()
        closed.set()
        assert not adding.result(60).finished
    session.close()
    with opened(tmp_path) as again:
        assert again.store.check() == []
        assert 5 <= len(again.library.documents()) - 5 < 300


@pytest.mark.parametrize("lines", [2_000, 2])
def test_which_documents_came_last(
    session: Session, tmp_path: Path, lines: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the report does not keep a line of each; what came before is no part of it, nor what was there."""
    monkeypatch.setattr("reader_app.store.reports.LINES", lines)
    assert session.library.latest() == frozenset()
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "first.txt").write_text("The first.")
    first = session.importing.add([folder])
    assert session.library.latest() == set(first.came)
    for n in range(5):
        (folder / f"{n}.txt").write_text(f"Number {n}.")
    second = session.importing.add([folder])
    assert len(second.came) == 5
    assert session.library.latest() == set(second.came)
    session.importing.add([folder])
    assert session.library.latest() == set(second.came)


def test_a_file_that_changed_while_its_document_was_removed_comes_back_with_the_annotations(
    session: Session, folder: Path
) -> None:
    path = write(folder, "a.txt", "The first words of it are these.\n")
    (document,) = session.importing.add([path]).documents
    made = session.annotating.highlight(*span(session, "first words", session.library.get(document)), note="mine")
    session.library.remove([document])
    before = everything(session.store)
    path.write_text("And so: the first words of it are these.\n")
    (line,) = session.importing.add([path], linked=True).lines
    assert (line.outcome, line.document) == (Outcome.REVISED, document)
    (again,) = session.annotating.of(document)
    assert (again.id, again.note, again.state) == (made.id, "mine", State.ANCHORED)
    assert session.store.check() == []
    session.history.undo()
    assert everything(session.store) == before


def test_a_watched_file_that_changed_after_its_document_was_removed_stays_out(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", "The first words of it are these.\n")
    (document,) = session.importing.follow([path], Task(), tuple).documents
    session.library.remove([document])
    for words in ("And so: the first words of it are these.\n", "So: the first words of it were these.\n"):
        path.write_text(words)
        (line,) = session.importing.follow([path], Task(), tuple).lines
        assert line.outcome is Outcome.STAYS_OUT
    assert len(session.library.documents()) == 5
