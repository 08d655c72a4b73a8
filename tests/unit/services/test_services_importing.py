"""Bringing files in: real files and folders and all that can be wrong with them, cancelling, going on, reports."""

import hashlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from importing_reports import failed, names
from services_samples import MINE, opened, write

from reader_app import formats
from reader_app.model.errors import ReadOnlyLibraryError, UnreadableFileError
from reader_app.model.report import Line, Outcome
from reader_app.services import gate
from reader_app.services.importing import Importing
from reader_app.services.session import Session
from reader_app.services.task import Task

RECORDING = "is a recording; add a transcript of it, as plain text, SRT or VTT."
PICTURE = "is a picture; have a program for text recognition (OCR) make a PDF with text of it, and add that."


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


def test_a_second_empty_file_is_said_to_be_empty(session: Session, folder: Path) -> None:
    for name in ("empty.txt", "empty.pdf"):
        (folder / name).touch()
    session.importing.add([folder / "empty.txt"])
    for is_first in (True, False):
        (line,) = session.importing.add([folder / "empty.pdf"]).lines
        assert (line.outcome, line.title, line.is_empty) == (Outcome.ALREADY, "Empty", is_first)
        assert line.sentence == "It is empty: no text in it. An empty file is in the library already, as “Empty”."


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
    for name in ("b.txt", "a.MD", "deep/er/c.markdown", "no suffix"):
        write(folder, name, f"{name} {MINE}")
    for name in (".hidden.txt", ".git/x.txt", "picture.png"):
        write(folder, name, f"{name} {MINE}")
    report = session.importing.add([folder])
    assert names(report) == ["a.MD", "b.txt", "no suffix", "c.markdown"]
    assert failed(report) == []


def test_it_is_told_once_when_all_of_an_addition_is_saved(session: Session, folder: Path) -> None:
    told: list[int] = []

    def count() -> None:
        told.append(len(session.library.documents()))

    before = len(session.library.documents())
    importing = Importing(session.store, session.history, lambda: session.reading, count)
    importing.add([write(folder, f"{number}.txt", f"{number} {MINE}") for number in range(3)])
    assert told == [before + 3]


def test_of_a_long_addition_it_is_told_as_well_when_little_is_left(
    session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.services.importing._LONG", 0.0)
    monkeypatch.setattr("reader_app.services.importing._TOGETHER", 1)
    told: list[int] = []
    before = len(session.library.documents())
    importing = Importing(
        session.store, session.history, lambda: session.reading, lambda: told.append(len(session.library.documents()))
    )
    importing.add([write(folder, f"{number}.txt", f"{number} {MINE}") for number in range(10, 22)])
    assert told == [before + 11, before + 12]


def test_what_is_named_is_tried_even_if_hidden_or_of_no_known_kind(session: Session, folder: Path) -> None:
    hidden, picture = write(folder, ".hidden.txt"), write(folder, "picture.png", "else")
    report = session.importing.add([hidden, picture])
    assert names(report) == [".hidden.txt"]
    assert [path for path, _ in failed(report)] == [str(picture)]
    assert "“picture.png” is a picture" in failed(report)[0][1]


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
    (folder / "deep").mkdir()
    (folder / "tool").write_bytes(b"\x7fELF\0")
    for name in ("c.jpg", "deep/d.jpg", "e.zip", "f.xyz", ".hidden", "~$letter.docx"):
        write(folder, name)
    for number in range(30):
        write(folder, f"{number:02}.mp3")
    with opened(tmp_path) as session:
        report = session.importing.add([folder])
        assert report.counts == ((Outcome.ADDED, 1), (Outcome.FAILED, 1), (Outcome.SKIPPED, 35))
        assert [line.sentence for line in report.of(Outcome.SKIPPED)] == [
            "“tool” has no ending and is not evidently text; if it can be read all the same, add it by itself.",
            f"“c.jpg” {PICTURE}",
            f"“deep/d.jpg” {PICTURE}",
            f"30 files ending in .mp3: each {RECORDING} The first is “00.mp3”.",
            "“f.xyz” is of no kind that can be read.",
            "“e.zip” is an archive, and archives are not opened: unpack it, and add the folder it makes.",
        ]
        skipped = ["tool", "c.jpg", "d.jpg", "", "f.xyz", "e.zip"]
        assert [Path(line.path).name for line in report.of(Outcome.SKIPPED)] == skipped
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


def test_a_read_only_library_takes_no_files(tmp_path: Path, folder: Path, session: Session) -> None:
    with opened(tmp_path, read_only=True) as reading, pytest.raises(ReadOnlyLibraryError):
        reading.importing.add([write(folder, "a.txt")])
