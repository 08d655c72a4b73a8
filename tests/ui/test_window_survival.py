"""What a library, an index and helpers can suffer: the window works afterwards, and says at most one plain sentence."""

import multiprocessing
import os
import random
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from reader_app.app import wake
from reader_app.services.confined import Confined
from reader_app.ui.viewer.page_face import PageFace
from tests.ui.paper import write_pdf
from tests.ui.reader import PATIENCE, ReaderWindow
from tests.ui.test_window_faults import read_only
from tests.unit.store.test_store_migrating import migrate_and_be_killed, old_library

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"
Start = Callable[..., ReaderWindow]


def prepared(start: Start) -> Path:
    """A library that was used, searched and closed; its folder with everything in it."""
    window = start()
    window.open(SPEECH).select(ALLIANCE).press("H")
    window.search("IMPACT")
    window.close()
    return window.paths.data.parent


def works(window: ReaderWindow) -> ReaderWindow:
    """The window can be read in, searched in and annotated in."""
    window.search("IMPACT")
    assert window.parts.state.results.total_hits == 4
    before = len(window.open(SPEECH).annotations)
    window.select("cyberthreats").press("H")
    assert len(window.annotations) == before + 1
    return window


def said(window: ReaderWindow) -> str:
    """What the banner or else the empty page says: a sentence of ours."""
    words = window.window.banner.text or " ".join(
        label.text() for label in window.window.viewer.empty.findChildren(QLabel)
    )
    assert words
    assert not {"Traceback", "Error", "Exception", "None"} & set(words.replace(":", " ").split())
    return words


# ---- a home that cannot be written to


@pytest.mark.logs("index folder cannot be written|settings could not be written")
def test_a_read_only_home(start: Start) -> None:
    home = prepared(start)
    shutil.rmtree(home / "cache")
    with read_only(home):
        window = start()
        assert "only be read" in said(window)
        window.search("IMPACT").press("Return")
        assert window.parts.state.results.total_hits == 4
        window.open(SPEECH)
        assert [each.quote for each in window.annotations] == [ALLIANCE]
        window.select("cyberthreats").press("H")
        assert len(window.annotations) == 1
        said(window)
        window.parts.settings.changed.emit("zoom", 3)
        window.wait(lambda: "settings" in said(window), "the sentence")
        window.close()
    works(start())


@pytest.mark.logs("could not be opened")
def test_a_read_only_home_without_a_library(start: Start, tmp_path: Path) -> None:
    with read_only(tmp_path):
        window = start()
        assert window.program.desk is None
        assert "Nothing can be written" in said(window)
        window.close()
    works(start())


def test_a_home_that_becomes_read_only_while_it_is_used(start: Start) -> None:
    home = prepared(start)
    window = start()
    window.open(SPEECH)
    with read_only(home):
        window.select("cyberthreats").press("H")
        assert [each.quote for each in window.annotations] == [ALLIANCE]
        assert "can be read but not changed" in said(window)
        window.search("IMPACT")
        assert window.parts.state.results.total_hits == 4
    works(window)
    assert window.parts.session.store.check() == []


# ---- databases


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no such way to make a process")
def test_a_migration_killed_half_way(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "data" / "library.sqlite"
    path.parent.mkdir()
    old_library(path, 2)
    assert migrate_and_be_killed(path, 9)
    assert path.with_name(path.name + "-journal").exists()
    mine = tmp_path / "mine.txt"
    mine.write_text("Notes of my own.\n", encoding="utf-8")
    window = start()
    assert window.window.banner.text == ""
    window.parts.adding.add([mine])
    window.wait(lambda: "mine" in window.window.windowTitle().lower(), "the document")
    window.select("my own").press("H")
    assert len(window.annotations) == 1
    assert window.parts.session.store.check() == []


@pytest.mark.logs("could not be opened")
def test_flipped_bits_in_the_database(start: Start) -> None:
    """Refused with a sentence and left alone, or opened with nothing of it wrong."""
    database = prepared(start) / "data" / "library.sqlite"
    whole = database.read_bytes()
    chance = random.Random(5)
    refused = 0
    for _ in range(6):
        spoilt = bytearray(whole)
        for _ in range(20):
            at = chance.randrange(100, len(spoilt))
            spoilt[at] ^= 1 << chance.randrange(8)
        database.write_bytes(spoilt)
        window = start()
        if window.program.desk is None:
            refused += 1
            assert "damaged" in said(window)
            window.close()
            assert database.read_bytes() == spoilt
        else:
            window.open(SPEECH).press("H")
            window.close()
        database.with_name("library.sqlite-journal").unlink(missing_ok=True)
    assert refused
    database.write_bytes(whole)
    works(start())


@pytest.mark.logs("could not be opened")
def test_the_window_of_a_spoilt_library_offers_its_newest_backup(start: Start) -> None:
    home = prepared(start)
    window = start()
    assert window.program.desk is not None
    wake(window.program.desk, window.paths)
    window.wait(lambda: list((home / "data" / "backups").glob("daily-*")), "the daily backup")
    window.close()
    (home / "data" / "library.sqlite").write_bytes(b"SQLite format 3\0" + bytes(5000))
    window = start()
    assert window.program.desk is None
    offers = [each.text() for each in window.window.viewer.empty.findChildren(QAbstractButton) if each.isVisible()]
    assert len(offers) == 1
    assert offers[0].startswith("Restore the backup of")
    assert "5 documents · 1 note" in offers[0]


def test_flipped_bits_in_the_index(start: Start) -> None:
    home = prepared(start)
    files = [path for path in (home / "cache" / "index").rglob("*") if path.is_file() and path.stat().st_size]
    assert len(files) > 3
    chance = random.Random(6)
    for path in files:
        data = bytearray(path.read_bytes())
        for _ in range(1 + len(data) // 500):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
    window = works(start())
    assert window.window.banner.text == ""
    assert window.parts.session.finding.check().result() == []


# ---- helpers that die


def helpers(name: str = "") -> list[int]:
    """The process ids of the helpers whose name begins so."""
    return [each.pid for each in multiprocessing.active_children() if each.pid and each.name.startswith(name)]


def add(window: ReaderWindow, path: Path) -> None:
    window.parts.adding.add([path])
    window.wait(lambda: not window.parts.adding.is_busy, "the end")


def waited_for() -> bool:
    """Whether a thread waits for the answer of a process that reads."""
    frames = list(sys._current_frames().values())
    while frames:
        frame = frames.pop()
        if frame.f_code is Confined._await.__code__:
            return True
        frames += [frame.f_back] if frame.f_back is not None else []
    return False


def written(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_text(f"These are the notes called {name}.\n", encoding="utf-8")
    return path


def test_a_reader_killed_in_the_middle_of_a_file(reader: ReaderWindow, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "three.txt", "four.txt"):  # so that every reader has been at work
        add(reader, written(tmp_path, name))
    at_work = helpers("reading")
    assert at_work
    for process in at_work:
        os.kill(process, signal.SIGSTOP)  # so that the file is still being read when it dies
    reader.parts.adding.add([written(tmp_path, "unlucky.txt")])
    reader.wait(waited_for, "the reading")
    for process in at_work:
        os.kill(process, signal.SIGKILL)
    reader.wait(lambda: not reader.parts.adding.is_busy, "the end")
    assert said(reader) == "“unlucky.txt” is damaged, or needed more memory than is allowed, so it was not added."
    add(reader, tmp_path / "unlucky.txt")
    assert len(reader.parts.library.documents) == 10
    assert reader.parts.session.store.check() == []


def test_readers_killed_while_they_had_nothing_to_do(reader: ReaderWindow, tmp_path: Path) -> None:
    for name in ("one.txt", "two.txt", "three.txt", "four.txt"):
        add(reader, written(tmp_path, name))
    for process in helpers("reading"):
        os.kill(process, signal.SIGKILL)
    reader.wait(lambda: not helpers("reading"), "their end")
    for name in ("five.txt", "six.txt", "seven.txt", "eight.txt"):
        add(reader, written(tmp_path, name))
    assert len(reader.parts.library.documents) == 13
    assert reader.window.banner.text == ""


def test_a_process_of_pages_killed_at_work(reader: ReaderWindow, tmp_path: Path) -> None:
    """The pages it was at say so; they are drawn by another process when the document is opened again."""
    add(reader, write_pdf(tmp_path / "paper.pdf", [[f"This is page {n}."] for n in range(30)]))
    title = reader.parts.state.opened.document.id
    face = reader.window.viewer.face
    assert isinstance(face, PageFace)
    reader.wait(lambda: face.stock.picture(0), "the first page")
    reader.wait(lambda: not face.stock._underway, "its lines, and all else that is asked for without a picture")
    pages = reader.parts.session.reading.pages
    os.kill(pages._worker._process.pid, signal.SIGSTOP)
    face.setFocus()
    reader.press("Ctrl+End")
    reader.wait(waited_for, "the drawing")
    os.kill(pages._worker._process.pid, signal.SIGKILL)
    reader.wait(lambda: any(face.stock.problem(page) for page in range(30)), "the sentence")
    (said_of_it,) = {face.stock.problem(page) for page in range(30)} - {""}
    assert said_of_it == "This cannot be shown as a page: it is damaged, or needs more time or memory than is allowed."

    works(reader)
    idle = pages._worker._process.pid  # the next one, which has nothing to do
    os.kill(idle, signal.SIGKILL)
    reader.wait(lambda: idle not in helpers(), "its end")
    reader.parts.reader.open(title)
    reader.wait(lambda: [face.stock.picture(page) for page in face.pages_in_sight], "the pages")
    reader.wait(lambda: all(face.stock.picture(page) for page in face.pages_in_sight), "the pages in sight")
    assert not any(face.stock.problem(page) for page in range(30))


@pytest.mark.logs("search worker ended")
def test_the_process_that_indexes_killed_at_work(start: Start, tmp_path: Path) -> None:
    window = start(worker=True)
    window.search("IMPACT")
    host = window.parts.session.finding._writer
    process = host._pool.schedule(os.getpid).result(PATIENCE)
    os.kill(process, signal.SIGSTOP)
    add(window, written(tmp_path, "walrus.txt"))
    window.wait(lambda: host._pool._pool_manager.task_manager.tasks, "the indexing")
    os.kill(process, signal.SIGKILL)
    window.search("walrus")
    assert window.parts.state.results.total_documents == 1
    if window.window.banner.text:
        said(window)
    works(window)
