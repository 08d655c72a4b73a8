"""Moving the library from the window: it goes on at the new place; where that is missing, nothing new is made."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton

from reader_app.app import Program, _after, build, wake
from reader_app.config.paths import Paths
from reader_app.config.place import NOTE, led_on
from reader_app.services.backups import Backups
from reader_app.services.task import Task
from reader_app.services.whereabouts import is_unfinished
from reader_app.ui.errands import Errand, Outcome, Waiting, moving, tell
from reader_app.ui.main_window import MainWindow
from tests.ui.reader import ReaderWindow

ROOT = Path(__file__).parents[2]
Start = Callable[..., ReaderWindow]


def words(window: MainWindow) -> str:
    """All that stands where no document does."""
    return " ".join(label.text() for label in window.viewer.empty.findChildren(QLabel))


def said(window: MainWindow) -> str:
    """All that the status line says."""
    return " ".join(label.text() for label in window.statusBar().findChildren(QLabel))


def button(window: MainWindow, label: str) -> QPushButton:
    return next(each for each in window.viewer.empty.findChildren(QPushButton) if label in each.text())


def closed_for_errand(reader: ReaderWindow) -> Program:
    """A window that was closed for something; what comes after it deletes it."""
    reader._closed = True
    return reader.program


def goes_on(program: Program) -> Program:
    """What `run` does when a window was closed for something."""
    assert program.errand is not None
    assert not program.window.isVisible()
    after = _after(program.errand, program)
    assert after is not None
    return after


def test_the_window_goes_on_where_the_library_is_moved_to(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Summit").select("Cybersecurity").press("H")
    target = tmp_path / "drive"
    target.mkdir()
    reader.parts.mover.move_to(target)
    reader.wait(lambda: reader.program.errand is not None, "the errand")
    program = goes_on(closed_for_errand(reader))
    try:
        assert program.paths == reader.paths._replace(data=target, moved=True)
        desk = program.desk
        assert desk is not None
        assert f"in {target} from now on" in said(program.window)
        assert desk.parts.state.opened.document.metadata.title.endswith("Cybersecurity Summit")
        assert len(desk.parts.state.annotations) == 1
        assert reader.paths.database.exists()
        wake(desk, program.paths)
        reader.wait(lambda: not is_unfinished(program.paths), "the old folder to be cleared")
        reader.wait(lambda: not desk.parts.tasks.busy, "the worker")
        assert [path.name for path in reader.paths.data.iterdir()] == [NOTE]
    finally:
        program.window.close()


def test_what_came_of_an_errand_is_not_hidden_by_what_a_watched_folder_has(
    reader: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.ui.errands._TOLD", 600_000)
    folder = tmp_path / "papers"
    folder.mkdir()
    watched, window = reader.parts.watched, reader.window
    tell(Outcome(reader.paths, "The backup is restored."), window, watched.hold)
    (folder / "letter.txt").write_text("Dear friend.")
    reader.parts.session.store.files.watch(os.fsencode(folder))
    watched.start()
    reader.wait(lambda: watched._held, "the letter")
    assert "The backup is restored." in said(window), "though something was saved"
    watched._holding.stop()
    watched._holding.timeout.emit()
    assert "In a watched folder: 1 document added" in said(window)


def test_what_does_not_suit_is_said_and_the_window_stays(reader: ReaderWindow, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.odt").write_text("")
    reader.parts.mover.move_to(tmp_path / "full")
    reader.wait(lambda: "other files" in reader.window.banner.text, "the sentence")
    assert reader.program.errand is None
    assert reader.window.isVisible()


def test_while_files_are_added_nothing_is_moved_or_restored(reader: ReaderWindow, tmp_path: Path) -> None:
    backup = Backups(reader.parts.session.store).make()
    reader.window.set_progress("Adding")
    reader.parts.mover.move_to(tmp_path / "drive")
    reader.wait(lambda: "still going on" in reader.window.banner.text, "the sentence")
    assert "move" in reader.window.banner.text
    reader.parts.backups._choose(str(backup))
    assert "restore" in reader.window.banner.text
    assert reader.program.errand is None


def test_the_open_library_is_not_restored_from_itself(reader: ReaderWindow) -> None:
    reader.parts.backups._choose(str(reader.parts.session.store.path))
    assert "is the library itself" in reader.window.banner.text
    assert reader.program.errand is None
    reader.open("Summit").select("Cybersecurity").press("H")
    assert len(reader.annotations) == 1


def test_restoring_says_so_and_comes_back(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    run = Waiting.run
    monkeypatch.setattr(Waiting, "run", lambda waiting: (seen.append(words(waiting._window)), run(waiting))[1])
    reader.open("Summit")
    backup = Backups(reader.parts.session.store).make()
    reader.select("Cybersecurity").press("H")
    reader.parts.backups._choose(str(backup))
    program = goes_on(closed_for_errand(reader))
    assert seen == [" Restoring the backup … What is there now is kept first. The window opens again by itself."]
    assert "what was there before is kept as before-restore-" in said(program.window)
    assert program.desk is not None
    assert program.desk.parts.state.annotations == ()
    program.window.close()


@pytest.mark.logs("Moving the library")
def test_a_move_that_fails_comes_back_to_the_library(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.program.close_for(moving(tmp_path / "nowhere" / "drive"))
    program = goes_on(closed_for_errand(reader))
    assert program.paths == reader.paths
    assert program.desk is not None
    assert "nothing was moved" in program.window.banner.text
    program.window.close()


def test_the_window_says_what_it_waits_for_and_can_be_stopped(reader: ReaderWindow) -> None:
    """As long as the work lasts there is a window, whatever is done to it."""
    reader.close()
    seen, is_seen = [], threading.Event()

    def do(paths: Paths, task: Task) -> Outcome:
        task.report(3, 10, "a file")  # which is said as a share
        assert is_seen.wait(20)
        return Outcome(paths, "cancelled" if task.cancelled else "done")

    program = build(paths=reader.paths)
    window = program.window
    assert program.desk is not None
    waiting = Waiting(Errand(do, "Moving the library …", "To a drive.", can_stop=True), reader.paths, window)

    def look() -> None:
        if window.progress.text == "30 %":
            seen.append((window.isVisible(), words(window), window.progress.text))
            window.close()
            seen.append((window.isVisible(), "", ""))
            is_seen.set()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    assert waiting.run().sentence == "cancelled"
    assert waiting.is_left
    assert seen == [(True, " Moving the library … To a drive.", "30 %"), (True, "", "")]
    window.removeEventFilter(waiting)
    window.close()


# ---- a place that is missing


def unplugged(start: Start, tmp_path: Path) -> Program:
    """A window on a library whose drive is gone."""
    reader = start()
    reader.open("Summit").select("Cybersecurity").press("H")
    (tmp_path / "drive").mkdir()
    reader.program.close_for(moving(tmp_path / "drive"))
    program = goes_on(closed_for_errand(reader))
    program.window.close()
    (tmp_path / "drive").rename(tmp_path / "away")
    data, moved = led_on(reader.paths.data, reader.paths.config, asked=False)
    found = reader.paths._replace(data=data, moved=moved)
    assert found == program.paths
    return build(paths=found)


def test_a_drive_that_is_plugged_in_again(start: Start, tmp_path: Path) -> None:
    program = unplugged(start, tmp_path)
    assert program.desk is None
    program.window.show()
    assert "cannot be found just now; nothing is lost" in words(program.window)
    button(program.window, "Look again").click()
    assert program.errand is None
    assert "still not there" in said(program.window)
    (tmp_path / "away").rename(tmp_path / "drive")
    button(program.window, "Look again").click()
    program = goes_on(program)
    assert program.desk is not None
    assert len(program.desk.parts.state.annotations) == 1
    program.window.close()


def test_a_library_that_is_somewhere_else_now(start: Start, tmp_path: Path) -> None:
    program = unplugged(start, tmp_path)
    missing = program.window.findChild(object, "missing")
    assert missing is not None
    (tmp_path / "empty").mkdir()
    missing.take(tmp_path)
    assert "Make a new library" not in [each.text() for each in program.window.viewer.empty.findChildren(QPushButton)]
    missing.take(tmp_path / "empty")
    assert "no library in" in said(program.window)
    assert list((tmp_path / "empty").iterdir()) == [], "nothing is made before it is wanted"
    assert button(program.window, "Make a new library in empty").isVisibleTo(program.window)
    program.window.show()
    missing.take(tmp_path / "away")
    program = goes_on(program)
    assert program.paths.data == tmp_path / "away"
    assert program.desk is not None
    assert len(program.desk.parts.state.annotations) == 1
    program.window.close()


def test_a_new_library_is_made_where_that_is_wanted(start: Start, tmp_path: Path) -> None:
    program = unplugged(start, tmp_path)
    (tmp_path / "empty").mkdir()
    program.window.findChild(object, "missing").take(tmp_path / "empty")
    program.window.show()
    button(program.window, "Make a new library").click()
    program = goes_on(program)
    assert program.paths.data == tmp_path / "empty"
    assert program.desk is not None
    assert len(program.desk.parts.library.documents) == 5
    program.window.close()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a home of its own")
def test_a_start_without_the_drive_makes_nothing(tmp_path: Path) -> None:
    """The whole program, started as a person does."""
    code = "import sys; from reader_app.__main__ import main; sys.exit(main(sys.argv[1:]))"

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    moved = run("move-library", str(tmp_path / "drive"))
    assert moved.returncode == 0, moved.stderr
    (tmp_path / "drive").rename(tmp_path / "away")
    usual = Path(os.environ["XDG_DATA_HOME"]) / "glossator"
    assert [path.name for path in usual.iterdir()] == [NOTE]
    assert "cannot be found just now" in run("list").stderr
    assert [path.name for path in usual.iterdir()] == [NOTE]
    assert not (tmp_path / "drive").exists()
