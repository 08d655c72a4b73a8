"""Bringing files in: real files and folders and all that can be wrong with them, cancelling, going on, reports."""

import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Event

import pytest
from services_samples import MINE, opened, paths_in, span, undo_change, write

from reader_app import formats
from reader_app.model.annotation import State
from reader_app.model.change import Action, Change
from reader_app.model.document import Document
from reader_app.model.errors import NotFoundError, ReadOnlyLibraryError, UnreadableFileError
from reader_app.model.report import Line, Outcome, Report
from reader_app.services import gate
from reader_app.services.session import Session
from reader_app.services.task import Task

ROOT = Path(__file__).parents[3]
ADDING = """
import sys
from pathlib import Path
from reader_app.config.paths import Paths
from reader_app.services.session import Session
from reader_app.services.task import Task
folder = Path(sys.argv[1])
paths = Paths(folder / "library", folder / "cache", folder / "config", folder / "log")
session = Session.open(paths, "me", worker=False)
session.importing.add([Path(sys.argv[2])], Task(lambda done, total, name: print(done, flush=True)))
"""


def names(report: Report, outcome: Outcome = Outcome.ADDED) -> list[str]:
    return [Path(line.path).name for line in report.of(outcome)]


def failed(report: Report) -> list[tuple[str, str]]:
    return [(line.path, line.sentence) for line in report.of(Outcome.FAILED)]


def add_one(session: Session, path: Path) -> Document:
    """The document that this file becomes."""
    report = session.importing.add([path])
    (line,) = report.lines
    assert line.outcome is Outcome.ADDED
    return session.library.get(line.document)


def test_a_file_without_text_is_added_and_that_is_said(session: Session, folder: Path) -> None:
    for name in ("empty.txt", "blank.txt"):
        (folder / name).write_text(" \n" if name == "blank.txt" else "")
    report = session.importing.add([folder / "empty.txt", folder / "blank.txt", write(folder, "mine.txt")])
    assert [(line.outcome, line.is_empty, line.sentence) for line in report.lines] == [
        (Outcome.ADDED, True, "“Empty” was added, but it is empty: no text in it."),
        (Outcome.ADDED, True, "“Blank” was added. There is no text in this file."),
        (Outcome.ADDED, False, "“My own notes” was added."),
    ]
    kept = session.importing.report(report.id)
    assert kept is not None
    assert kept.lines == report.lines


def test_a_file_becomes_a_document(session: Session, folder: Path) -> None:
    path = write(folder, "my notes.txt")
    report = session.importing.add([path])
    document = session.library.documents()[-1]
    sentence = "“My own notes” was added."
    assert report.lines == (Line(Outcome.ADDED, str(path), sentence, document.id, "My own notes"),)
    assert (report.counts, report.finished) == (((Outcome.ADDED, 1),), True)
    assert session.library.get(document.id) == document
    assert (document.file_name, document.source) == ("my notes.txt", str(path))
    assert (document.size, document.media_type) == (len(MINE), "text/plain")
    assert document.sha256 == hashlib.sha256(MINE.encode()).hexdigest()
    assert session.store.originals.path(document.sha256).read_text() == MINE
    assert session.library.text(document.id) == formats.read(MINE.encode(), "my notes.txt").text
    assert session.store.check() == []


def test_a_folder_gives_what_can_be_read_below_it(session: Session, folder: Path) -> None:
    for name in ("b.txt", "a.MD", "deep/er/c.markdown"):
        write(folder, name, f"{name} {MINE}")
    for name in (".hidden.txt", ".git/x.txt", "picture.png", "no suffix"):
        write(folder, name, f"{name} {MINE}")
    report = session.importing.add([folder])
    assert names(report) == ["a.MD", "b.txt", "c.markdown"]
    assert failed(report) == []


def test_what_is_named_is_tried_even_if_hidden_or_of_no_known_kind(session: Session, folder: Path) -> None:
    hidden, picture = write(folder, ".hidden.txt"), write(folder, "picture.png", "else")
    report = session.importing.add([hidden, picture])
    assert names(report) == [".hidden.txt"]
    assert [path for path, _ in failed(report)] == [str(picture)]
    assert "not a kind of file" in failed(report)[0][1]


def test_links_make_no_circles_and_no_doubles(session: Session, folder: Path) -> None:
    path = write(folder, "inner/a.txt")
    (folder / "inner" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "inner" / "same.txt").symlink_to(path)
    (folder / "broken.txt").symlink_to(folder / "nothing.txt")
    report = session.importing.add([folder, path])
    assert names(report) == ["a.txt"]
    assert report.count(Outcome.ALREADY) == 0
    assert [(Path(where).name, "not there" in why) for where, why in failed(report)] == [("broken.txt", True)]


def test_a_link_to_a_folder_that_is_named_is_followed(session: Session, folder: Path, tmp_path: Path) -> None:
    write(folder, "a.txt")
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    assert names(session.importing.add([tmp_path / "link"])) == ["a.txt"]


def test_pipes_sockets_devices_and_folders_named_like_files_are_refused(session: Session, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "folder.txt").mkdir()
    write(folder, "folder.txt/inside.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        here = Path.cwd()
        os.chdir(folder)  # a socket's name has to be short
        listening.bind("socket.txt")
        os.chdir(here)
        report = session.importing.add([folder, Path("/dev/zero")])
    assert names(report) == ["inside.txt"]
    assert {Path(path).name for path, _ in failed(report)} == {"pipe.txt", "socket.txt", "zero"}
    assert all("not an ordinary file" in why for _, why in failed(report))


def test_files_too_large_are_refused_unread(session: Session, folder: Path) -> None:
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(formats.MAXIMUM_BYTES + 1)  # all holes, so it takes no room
    report = session.importing.add([folder])
    assert "larger than the 64 MB" in failed(report)[0][1]
    assert names(report) == []


def test_files_that_vanish_on_the_way_are_said(session: Session, folder: Path) -> None:
    for n in range(80):  # more than are read ahead
        write(folder, f"{n:02}.txt", f"{n} {MINE}")

    def vanish(done: int, *_: object) -> None:
        if done == 0:
            (folder / "79.txt").unlink()

    report = session.importing.add([folder], Task(vanish))
    assert (report.count(Outcome.ADDED), report.finished) == (79, True)
    assert failed(report) == [(str(folder / "79.txt"), "“79.txt” is not there (any more); it was not added.")]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is secret from root")
def test_what_may_not_be_read_is_said(session: Session, folder: Path) -> None:
    write(folder, "file.txt").chmod(0)
    write(folder, "inner/other.txt").parent.chmod(0)
    report = session.importing.add([folder])
    assert [Path(path).name for path, _ in failed(report)] == ["file.txt", "inner"]
    (folder / "inner").chmod(0o700)


def test_nothing_at_all_is_said_too(session: Session, folder: Path) -> None:
    report = session.importing.add([folder / "never", folder])
    assert [path for path, _ in failed(report)] == [str(folder / "never")]


def test_names_that_are_no_text_are_shown_as_well_as_can_be(session: Session, folder: Path) -> None:
    path = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123  # the name is bytes
        file.write(MINE.encode())
    report = session.importing.add([folder])
    (line,) = report.lines
    assert (os.fsencode(line.path), line.title) == (path, "My own notes")
    assert session.library.documents()[-1].file_name == "caf\ufffd.txt"
    assert session.library.documents()[-1].source.endswith("/caf\ufffd.txt")


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
        adding = [pool.submit(session.importing.add, [path], Task(lambda *_: together.wait(10) and None)) for _ in "ab"]
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


def test_progress_says_how_much_is_done(session: Session, folder: Path) -> None:
    for n in range(4):
        write(folder, f"{n}.txt", MINE * 1000 * (n + 1))
    shares = []
    task = Task(lambda *_: shares.append(task.share))
    session.importing.add([folder], task)
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert shares[1] < 0.25 < shares[3] < 0.75


# ---- reports


def test_reports_are_kept_with_a_sentence_for_each_file(tmp_path: Path, folder: Path) -> None:
    write(folder, "a.txt")
    (folder / "b.txt").write_bytes(b"\x7fELF")
    for name in ("c.jpg", "d.jpg", "README", ".hidden"):
        write(folder, name)
    with opened(tmp_path) as session:
        report = session.importing.add([folder])
        assert report.counts == ((Outcome.ADDED, 1), (Outcome.FAILED, 1), (Outcome.SKIPPED, 3))
        assert [line.sentence for line in report.of(Outcome.SKIPPED)] == [
            "1 file without an ending: of no kind that can be read.",
            "2 files ending in .jpg: of no kind that can be read.",
        ]
        assert all(line.sentence.endswith(".") for line in report.lines)
        second = session.importing.add([folder / "a.txt"])
    with opened(tmp_path) as session:
        assert [(each.id, each.lines) for each in session.importing.reports()] == [(second.id, ()), (report.id, ())]
        assert session.importing.report(report.id) == report
        assert session.importing.report("none") is None


def test_only_the_last_reports_are_kept(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt")
    made = [session.importing.add([path]).id for _ in range(53)]
    assert [each.id for each in session.importing.reports()] == made[:2:-1]


# ---- hostile names and folders


def test_names_of_every_kind_are_names(session: Session, folder: Path) -> None:
    odd = ["a\nb.txt", "\u202eexe.txt", "x" * 251 + ".txt", "\x01\x7f.txt", "é\u0301 .txt", "-rf.txt", "$(x);`y`.txt"]
    for number, name in enumerate(odd):
        write(folder, name, f"{number} {MINE}")
    for name in (b"caf\xe9.txt", b"\xed\xa0\x80.txt"):
        with open(os.fsencode(folder) + b"/" + name, "wb") as file:  # noqa: PTH123  # the name is bytes
            file.write(name)
    report = session.importing.add([folder])
    assert report.counts == ((Outcome.ADDED, len(odd) + 2),)
    assert {os.fsencode(Path(line.path).name) for line in report.lines} >= set(map(os.fsencode, odd))
    assert session.importing.add([folder]).counts == ((Outcome.ALREADY, len(odd) + 2),)
    assert session.importing.report(report.id) == report
    assert session.store.check() == []


def test_a_name_too_long_is_a_file_that_is_not_there(session: Session, folder: Path) -> None:
    ((path, sentence),) = failed(session.importing.add([folder / ("x" * 300 + ".txt")]))
    assert "cannot be read" in sentence
    assert path.endswith(".txt")


def test_circles_of_links_end(session: Session, folder: Path) -> None:
    (folder / "one.txt").symlink_to(folder / "two.txt")
    (folder / "two.txt").symlink_to(folder / "one.txt")
    (folder / "self").symlink_to(folder, target_is_directory=True)
    report = session.importing.add([folder])
    assert names(report, Outcome.FAILED) == ["one.txt", "two.txt"]


def test_a_file_that_grows_while_it_is_read_is_not_taken_for_whole(folder: Path, tmp_path: Path) -> None:
    path, stop = write(folder, "log.txt", "line\n" * 1_000_000), tmp_path / "stop"
    growing = "import sys,os\nwhile not os.path.exists(sys.argv[2]): open(sys.argv[1], 'a').write('more\\n' * 9)"
    with subprocess.Popen([sys.executable, "-c", growing, path, stop]):
        size = path.stat().st_size
        while path.stat().st_size == size:
            time.sleep(0.01)
        try:
            with pytest.raises(UnreadableFileError, match="being written while it was read"):
                read_often(path)
        finally:
            stop.touch()


def read_often(path: Path) -> None:
    """Reads a file again and again, since it may be read between two lines now and then."""
    for _ in range(200):
        gate.read(path, 64 << 20)


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
    assert "1 annotation was not found again" in report.lines[0].sentence
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
    begun = Event()
    with ThreadPoolExecutor(1) as pool:
        adding = pool.submit(session.importing.add, [folder], Task(lambda done, *_: begun.set() if done == 5 else None))
        assert begun.wait(60)
        session.reading.close()
        assert not adding.result(20).finished
    session.close()
    with opened(tmp_path) as again:
        assert again.store.check() == []
        assert 5 <= len(again.library.documents()) - 5 < 300


def test_a_read_only_library_takes_no_files(tmp_path: Path, folder: Path, session: Session) -> None:
    with opened(tmp_path, read_only=True) as reading, pytest.raises(ReadOnlyLibraryError):
        reading.importing.add([write(folder, "a.txt")])


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
