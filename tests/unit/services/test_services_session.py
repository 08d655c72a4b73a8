"""A session: one writer at a time, readers beside it, light to start, and every ending a clean one."""

import signal
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest
from services_samples import opened, paths_in, span, speech, undo_change

from reader_app.config import paths as places
from reader_app.model.errors import (
    DamagedLibraryError,
    LibraryInUseError,
    NewerLibraryError,
    NotFoundError,
    ReadOnlyLibraryError,
)
from reader_app.model.query import Query
from reader_app.services.exchanging import Selection
from reader_app.services.session import Session
from reader_app.store import header

ROOT = Path(__file__).parents[3]
HOLDING = """
import sys, time
from pathlib import Path
from threading import Thread
from reader_app.config.paths import Paths
from reader_app.services.session import Session
folder = Path(sys.argv[1])
session = Session.open(Paths(folder / "library", folder / "cache", folder / "config", folder / "log"), "other")
print("open", flush=True)
time.sleep(60)
"""
LIGHT = """
import sys
from pathlib import Path
from threading import Thread
from reader_app.config.paths import Paths
from reader_app.services.session import Session
folder = Path(sys.argv[1])
with Session.open(Paths(folder / "library", folder / "cache", folder / "config", folder / "log"), "me") as session:
    session.library.documents()
    session.annotating.tags()
heavy = {"whoosh", "markdown_it", "charset_normalizer", "regex", "Stemmer", "pebble", "PySide6", "reader_app.search",
    "reader_app.formats", "reader_app.exchange", "reader_app.services.finding", "concurrent.futures.process"}
print(sorted(heavy & set(sys.modules)))
"""


def test_what_was_done_is_there_the_next_time(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        made = session.annotating.highlight(*span(session, "IMPACT"), tags=("alliances",))
        name = session.store.id
    with opened(tmp_path) as session:
        assert session.annotating.of(made.document) == (made,)
        assert session.store.id == name
        assert undo_change(session.history) is None


def test_one_writes_and_others_read(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        with pytest.raises(LibraryInUseError, match="open in another window"):
            Session.open(paths_in(tmp_path), "other", worker=False)
        with opened(tmp_path, read_only=True) as reading:
            assert reading.read_only
            made = session.annotating.highlight(*span(session, "IMPACT"))
            assert reading.annotating.of(made.document) == (made,)
            with pytest.raises(ReadOnlyLibraryError):
                reading.annotating.delete([made.id])
            with pytest.raises(ReadOnlyLibraryError):
                reading.set_desk_state({"document": made.document})
        assert not session.read_only
        session.annotating.delete([made.id])
    with opened(tmp_path):
        pass


def test_another_process_has_the_library_until_it_ends_even_by_kill(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDING, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "open\n"
        with pytest.raises(LibraryInUseError):
            Session.open(paths_in(tmp_path), "me", worker=False)
        with opened(tmp_path, read_only=True) as reading:
            assert len(reading.library.documents()) == 5
        child.send_signal(signal.SIGKILL)
    with opened(tmp_path) as session:
        assert not session.read_only
        assert session.store.check() == []


def test_reading_only_makes_a_library_that_is_not_there(tmp_path: Path) -> None:
    with opened(tmp_path, read_only=True) as session:
        assert session.read_only
        assert len(session.library.documents()) == 5
    with opened(tmp_path) as session:
        assert len(session.library.documents()) == 5


def test_starting_imports_nothing_heavy(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    command = [sys.executable, "-c", LIGHT, str(tmp_path)]
    assert subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout == "[]\n"


def test_search_and_export_are_there_when_asked_for(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        assert session.finding is session.finding
        assert session.exchanging is session.exchanging
        assert session.finding.search(Query("IMPACT")).result().total_hits == 4
        session.annotating.highlight(*span(session, "IMPACT"))
        assert "IMPACT" in session.exchanging.render("markdown", Selection())
    assert not list((tmp_path / "library").glob("*index*"))
    with opened(tmp_path, read_only=True) as session:
        assert session.finding.search(Query("IMPACT")).result().total_hits == 4


def test_what_cannot_be_opened_is_left_and_let_go_of(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    database = paths_in(tmp_path).database
    good = database.read_bytes()
    newer = bytearray(good)
    newer[60:64] = (len(header.migrations()) + 1).to_bytes(4)
    for bad, error in ((good[:5000], DamagedLibraryError), (bytes(newer), NewerLibraryError)):
        database.write_bytes(bad)
        for read_only in (False, True):
            with pytest.raises(error):
                Session.open(paths_in(tmp_path), "me", worker=False, read_only=read_only)
        assert database.read_bytes() == bad
    database.write_bytes(good)
    with opened(tmp_path) as session:
        assert len(session.library.documents()) == 5


@pytest.mark.logs("bundled documents could not be added")
def test_a_library_without_the_bundled_documents_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> Path:
        raise FileNotFoundError("no corpus here")

    monkeypatch.setattr(places, "corpus", missing)
    with opened(tmp_path) as session:
        assert session.library.documents() == ()
        with pytest.raises(NotFoundError):
            speech(session)


def test_what_was_on_the_desk_is_kept(tmp_path: Path) -> None:
    desk = {"document": "d1", "query": "“IMPACT” \ud800"}
    with opened(tmp_path) as session:
        assert session.desk_state() == {}
        session.set_desk_state(desk)
        session.set_draft("a1", "half a no")
        session.set_draft("a2", "thought")
        session.set_draft("a2", None)
    with opened(tmp_path) as session:
        assert session.desk_state() == desk
        assert session.drafts() == {"a1": "half a no"}


@pytest.mark.logs("library.sqlite")
def test_a_fault_found_late_stops_writing(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        assert session.quick_check() == []
        with session.store.path.open("r+b") as file:
            file.truncate(4096 * 3)
        assert session.quick_check() != []
        with pytest.raises(DamagedLibraryError):
            session.store.draft_set("a", "b")


def test_a_session_can_be_closed_by_another_thread(tmp_path: Path) -> None:
    session = Session.open(paths_in(tmp_path), "me", worker=False)
    thread = Thread(target=session.close)
    thread.start()
    thread.join()
    with opened(tmp_path) as again:
        assert not again.read_only


def test_without_the_lock_nothing_is_written(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    lock = paths_in(tmp_path).lock
    lock.unlink(missing_ok=True)
    lock.mkdir()  # cannot be opened as a file
    with opened(tmp_path) as session:
        assert session.read_only
        assert len(session.library.documents()) == 5


def test_closing_twice_is_closing_once(tmp_path: Path) -> None:
    session = Session.open(paths_in(tmp_path), "me", worker=False)
    session.close()
    session.close()
