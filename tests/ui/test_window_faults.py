"""Whatever goes wrong: one plain sentence, the window stays, and nothing is overwritten."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reader_app.app import wake
from reader_app.model.annotation import Colour
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"
Start = Callable[..., ReaderWindow]


def said(window: ReaderWindow) -> str:
    """All that the empty page says."""
    return " ".join(label.text() for label in window.window.viewer.empty.findChildren(QLabel))


def prepared(start: Start) -> Path:
    """A library that was used and closed; its database."""
    window = start()
    window.open(SPEECH).select(ALLIANCE).press("H")
    window.close()
    return window.paths.database


@pytest.mark.logs("could not be opened")
def test_a_newer_library_is_left_alone(start: Start) -> None:
    database = prepared(start)
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = database.read_bytes()
    window = start()
    assert window.program.desk is None
    assert "newer" in said(window)
    window.close()
    assert database.read_bytes() == before


@pytest.mark.logs("could not be opened")
@pytest.mark.parametrize("damage", [lambda b: b"", lambda b: b[:3000], lambda b: os.urandom(len(b))])
def test_a_damaged_library_is_left_alone(start: Start, damage: Callable[[bytes], bytes]) -> None:
    database = prepared(start)
    database.write_bytes(damage(database.read_bytes()))
    before = database.read_bytes()
    window = start()
    assert window.program.desk is None
    assert "damaged" in said(window)
    window.close()
    assert database.read_bytes() == before


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """The folder allows no changes; for root, whom no permission stops, by a read-only mount."""
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield
        folder.chmod(0o700)
        return
    subprocess.run(["mount", "--bind", folder, folder], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_library_in_a_read_only_folder_can_be_read(start: Start) -> None:
    database = prepared(start)
    with read_only(database.parent):
        window = start()
        assert "only be read" in window.window.banner.text
        window.search("IMPACT").press("Return", "H")
        assert len(window.annotations) == 1
        assert "read-only" in window.window.banner.text or "only be read" in window.window.banner.text
        window.close()


def test_what_cannot_be_saved_is_not_shown_as_saved(reader: ReaderWindow) -> None:
    reader.open(SPEECH)
    other = sqlite3.connect(reader.paths.database)
    other.execute("BEGIN EXCLUSIVE")
    try:
        reader.parts.session.store._database._connection.execute("PRAGMA busy_timeout = 50")
        reader.select(ALLIANCE).press("H")
        assert reader.annotations == ()
        assert "nothing is lost" in reader.window.banner.text
    finally:
        other.rollback()
        other.close()
    reader.select(ALLIANCE).press("H")
    assert len(reader.annotations) == 1


@pytest.mark.logs("search worker ended")
def test_a_dead_search_worker_is_replaced(start: Start) -> None:
    import multiprocessing

    window = start(worker=True)
    window.search("GCA")
    workers = [worker.pid for worker in multiprocessing.active_children() if worker.pid is not None]
    for worker in workers:
        os.kill(worker, signal.SIGSTOP)
    window.press("Ctrl+K", "Ctrl+A").type("IMPACT")
    window.wait(lambda: window.parts.finder._waiting, "the query on its way")
    for worker in workers:
        os.kill(worker, signal.SIGKILL)
    window.wait(lambda: "search again" in window.window.banner.text, "the sentence")
    window.search("IMPACT")
    assert window.parts.state.results.total_hits == 4


@pytest.mark.parametrize(
    "query", ['"', "(((", "AND", "title:", "NOT", "* *", "year:20..", 'IMPACT AND "Global Cyb', "x" * 3000, "\x00\x01"]
)
def test_a_half_typed_query_is_no_error(reader: ReaderWindow, query: str) -> None:
    reader.window.search_bar.set_query(query)
    reader.parts.finder.ask(query)
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
    assert reader.window.banner.text == ""


def test_files_that_cannot_be_read_are_named_in_one_sentence(reader: ReaderWindow, tmp_path: Path) -> None:
    picture = tmp_path / "picture.txt"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    reader.parts.adding.add([picture, tmp_path / "not there.txt"])
    reader.wait(lambda: not reader.parts.adding.is_busy, "the end")
    assert "picture.txt" in reader.window.banner.text
    assert len(reader.parts.library.documents) == 5


def test_a_second_start_hands_its_files_to_the_first(reader: ReaderWindow, tmp_path: Path) -> None:
    desk = reader.program.desk
    assert desk is not None
    wake(desk, reader.paths)
    handed = tmp_path / "handed.md"
    handed.write_text("# Handed over\n\nBy a second start.\n", encoding="utf-8")
    command = [sys.executable, "main.py", "--library", str(reader.paths.data), str(handed)]
    second = subprocess.Popen(command, cwd=Path(__file__).parents[2])
    reader.wait(lambda: second.poll() is not None, "the end of the second start")
    assert second.returncode == 0
    reader.wait(lambda: "Handed over" in reader.window.windowTitle(), "the handed document")


def test_a_colour_remembered_wrongly_is_the_first(start: Start, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    (config / "settings.toml").write_text('last_colour = "mauve"\nzoom = "big"\nright_tab = 99\n', encoding="utf-8")
    window = start()
    window.open(SPEECH).select(ALLIANCE).press("H")
    assert window.annotations[0].colour is Colour.YELLOW
