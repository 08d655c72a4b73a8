"""Adding as a person sees it: the progress, the end of it, the report, passwords, and what is asked for meanwhile."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from reader_app.model.report import Line, Outcome
from reader_app.ui.dialogs.report_model import Role
from reader_app.ui.dialogs.report_sheet import ReportList, ReportSheet
from reader_app.ui.drop_hint import DropHint
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def folder_of(path: Path, count: int) -> Path:
    path.mkdir()
    for n in range(count):
        (path / f"report {n}.txt").write_text(f"Report {n}\n\nOn the matter of number {n} there is this to say.\n")
    return path


def done(reader: ReaderWindow) -> None:
    reader.wait(lambda: not reader.parts.adding.is_busy and not reader.parts.tasks.busy, "the end of the addition")


def documents(reader: ReaderWindow) -> int:
    return len(reader.parts.session.library.documents())


def sheet(reader: ReaderWindow) -> ReportSheet:
    found = reader.window.findChild(ReportSheet)
    assert isinstance(found, ReportSheet)
    assert found.isVisible()
    return found


def shown_lines(of: ReportSheet) -> list[Line]:
    model = of.findChild(ReportList).model()
    return [model.index(row, 0).data(Role.LINE) for row in range(model.rowCount())]


# ---- additions


def test_a_folder_comes_in_and_the_line_shows_the_way_to_it(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Message")
    reader.parts.adding.add([folder_of(tmp_path / "papers", 12)])
    assert reader.window.progress.text == "Looking for files…"
    done(reader)
    assert documents(reader) == 17
    assert not reader.window.progress.isVisible()
    assert reader.window._message.text() == "12 documents added."
    assert reader.parts.state.opened.document.metadata.title.startswith("Message"), "one goes on reading"
    reader.wait(lambda: reader.window.library._model.rows and len(reader.window.library._model.rows) == 17, "the list")
    reader.window._link.click()
    reader.settle()
    assert reader.window.library._model.rowCount() == 12
    reader.press("Ctrl+Z")
    assert documents(reader) == 5


def test_what_is_asked_for_meanwhile_waits_its_turn(reader: ReaderWindow, tmp_path: Path) -> None:
    one, two, three = (folder_of(tmp_path / name, 3) for name in ("one", "two", "three"))
    (two / "other.txt").write_text("Another text altogether, of which there is only one here.\n")
    (three / "last.txt").write_text("The last text of them all, and nothing comes after it.\n")
    for each in (one, two, three):
        reader.parts.adding.add([each])
    done(reader)
    assert documents(reader) == 5 + 3 + 1 + 1, "the same bytes are the same document"
    assert [dict(each.counts).get(Outcome.ADDED) for each in reader.parts.session.importing.reports()] == [1, 1, 3]


def test_cancel_stops_keeps_what_was_done_and_begins_nothing_more(reader: ReaderWindow, tmp_path: Path) -> None:
    papers = folder_of(tmp_path / "papers", 400)
    reader.parts.adding.add([papers])
    reader.parts.adding.add([folder_of(tmp_path / "more", 2)])
    reader.wait(lambda: documents(reader) > 7, "some documents")
    assert "1 more addition waits" in reader.window.progress.text or "Looking" in reader.window.progress.text
    reader.window.progress._cancel.click()
    assert reader.window.progress.text == "Stopping…"
    done(reader)
    kept = documents(reader)
    assert 7 < kept < 405
    assert reader.window._message.text().endswith("then stopped.")
    reader.parts.adding.add([papers])
    done(reader)
    assert documents(reader) == 405
    assert f"{kept - 5} already here" in reader.window._message.text()


def test_the_report_names_each_file_and_is_there_later(reader: ReaderWindow, tmp_path: Path) -> None:
    papers = folder_of(tmp_path / "papers", 2)
    (papers / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (papers / "film.mkv").write_bytes(b"x")
    (papers / os.fsdecode(b"na\xffme.txt")).write_text("A name that is no UTF-8 at all.\n")
    reader.open("Message")
    reader.parts.adding.add([papers])
    done(reader)
    assert reader.window._message.text() == "3 documents added, 1 could not be read, 1 of another kind skipped."
    reader.window._link.click()
    done(reader)
    of = sheet(reader)
    assert [line.outcome for line in shown_lines(of)] == [Outcome.FAILED], "what went wrong first"
    every = next(each for each in of.findChildren(QToolButton) if each.text() == "All 5")
    every.click()
    assert len(shown_lines(of)) == 5
    reader.press("Esc")
    assert not of.isVisible()
    reader.window.actions_table["reports"].trigger()
    done(reader)
    reader.press("Return")
    done(reader)
    of = sheet(reader)
    QTest.keyClicks(of.findChild(QLineEdit), "na")
    next(each for each in of.findChildren(QToolButton) if each.text() == "Added 3").click()
    of.findChild(ReportList).setFocus()
    reader.press("Down", "Return")
    assert reader.parts.state.opened.text.content.startswith("A name that is no UTF-8")
    assert not of.isVisible()


def test_what_went_wrong_stays_in_the_status_line_until_it_is_read_or_dismissed(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    papers = folder_of(tmp_path / "papers", 2)
    (papers / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    said, words = "2 documents added, 1 could not be read.", reader.window._words
    reader.parts.adding.add([papers])
    done(reader)
    words._timer.timeout.emit()
    assert (words.message.text(), words.link.text()) == (said, "Report")
    reader.window.say("Something else.")
    assert words.message.text() == "Something else."
    assert not words.cross.isVisible()
    words._timer.timeout.emit()
    assert words.message.text() == said
    words.link.click()
    done(reader)
    assert said not in words.message.text()
    assert sheet(reader).isVisible()
    reader.press("Esc")
    (papers / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(250)) * 20)
    reader.parts.adding.add([papers])
    done(reader)
    assert "1 could not be read" in words.message.text()
    words.cross.click()
    assert "could not" not in words.message.text()
    assert not words.link.isVisible()


def test_later_additions_do_not_take_away_what_went_wrong_before(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.open("Message")
    words, broken = reader.window._words, b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20
    first, second = folder_of(tmp_path / "first", 2), folder_of(tmp_path / "second", 3)
    for path, content in ((first / "a.txt", broken), (first / "b.txt", broken + b"b"), (second / "c.txt", broken)):
        path.write_bytes(content)
    (tmp_path / "one.txt").write_text("Only one text, which comes last and has nothing wrong with it.\n")
    reader.parts.adding.add([first])
    done(reader)
    failed = "2 documents added, 2 could not be read."
    assert words.message.text() == failed
    reader.parts.adding.add([tmp_path / "one.txt"])
    done(reader)
    assert words.message.text() == "1 document added."
    words._timer.timeout.emit()
    assert (words.message.text(), words.link.text()) == (failed, "Report")
    reader.parts.adding.add([second])
    done(reader)
    assert "1 could not be read" in words.message.text()
    words.cross.click()
    assert words.message.text() == failed, "what failed before that was not read either"
    (first / "a.txt").write_text("There is a text in the first of them now.\n")
    reader.parts.adding.add([first / "a.txt"])
    done(reader)
    words._timer.timeout.emit()
    assert words.message.text() == failed
    (first / "b.txt").write_text("And in the second of them there is one, too.\n")
    reader.parts.adding.add([first / "b.txt"])
    done(reader)
    words._timer.timeout.emit()
    assert "could not be read" not in words.message.text(), "every file of it came in since"
    assert not words.cross.isVisible()


def test_files_that_failed_are_tried_again(reader: ReaderWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.txt"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    reader.parts.adding.add([broken])
    done(reader)
    assert "broken.txt" in reader.window.banner.text
    reader.window.banner._action.click()
    done(reader)
    of = sheet(reader)
    broken.write_text("Now there is a text in it.\n")
    of._again.click()
    done(reader)
    assert [line.outcome for line in shown_lines(of)] == [Outcome.ADDED]
    assert not of._again.isVisible()
    assert not reader.window.banner.isVisible()
    of._copy.click()
    assert QGuiApplication.clipboard().text().startswith(f"Added\t{broken}")


# ---- words and models


# ---- dragging


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_dragged_over_the_window_are_invited_and_added_when_let_fall(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    new = tmp_path / "dropped.txt"
    new.write_text("It was let fall.\n")
    data, copy, left = dragged(new), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    hint = reader.window.findChild(DropHint)
    assert isinstance(hint, DropHint)
    reader.window.dragEnterEvent(QDragEnterEvent(QPoint(40, 40), copy, data, left, none))
    assert hint.isVisible()
    assert hint.geometry() == reader.window.rect()
    reader.window.dragLeaveEvent(QDragLeaveEvent())  # as Qt has it when another widget comes under the pointer
    hint.dragEnterEvent(QDragEnterEvent(QPoint(40, 40), copy, data, left, none))
    hint.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()
    reader.window.dragEnterEvent(QDragEnterEvent(QPoint(40, 40), copy, data, left, none))
    hint.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))
    assert not hint.isVisible()
    done(reader)
    assert documents(reader) == 6


def test_a_drag_that_only_brushes_the_window_leaves_no_veil(reader: ReaderWindow, tmp_path: Path) -> None:
    hint = reader.window.findChild(DropHint)
    assert isinstance(hint, DropHint)
    data = dragged(tmp_path)
    enter = QDragEnterEvent(
        QPoint(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    reader.window.dragEnterEvent(enter)
    reader.window.dragLeaveEvent(QDragLeaveEvent())
    reader.wait(lambda: not hint.isVisible(), "the end of it")


# ---- passwords


def answer(reader: ReaderWindow, of: ReportSheet, password: str) -> None:
    """Type a password into the row of the only file, as a person does."""
    files = of.findChild(ReportList)
    files.setFocus()
    files.setCurrentIndex(files.at(0))
    reader.press("Return")
    field = files.viewport().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    QTest.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)
    reader.settle()  # Qt hands it over a moment later
    done(reader)


def test_a_locked_file_is_answered_in_its_row_and_the_password_is_not_kept(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes((Path(__file__).parents[1] / "data" / "formats" / "locked.pdf").read_bytes())
    reader.parts.adding.add([locked])
    done(reader)
    assert "password" in reader.window.banner.text
    assert reader.window.banner._action.text() == "Enter password…"
    reader.window.banner._action.click()
    done(reader)
    of = sheet(reader)
    answer(reader, of, "wrong one")
    assert [line.outcome for line in shown_lines(of)] == [Outcome.LOCKED]
    assert "not the password" in shown_lines(of)[0].sentence
    assert reader.window.banner.isVisible()
    field = of.findChild(ReportList).viewport().findChild(QLineEdit)
    assert reader.focus() is field, "another password can be typed at once"
    answer(reader, of, "open sesame")
    assert [line.outcome for line in shown_lines(of)] == [Outcome.ADDED]
    assert not reader.window.banner.isVisible(), "what it said is no longer so"
    assert documents(reader) == 6
    reader.close()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != locked]
    assert kept
    assert not any(b"open sesame" in path.read_bytes() or b"wrong one" in path.read_bytes() for path in kept)
