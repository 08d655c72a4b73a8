"""The pages of an encrypted PDF: its password is asked for once, serves until the window closes, and is not kept."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit

from reader_app.model.report import Outcome
from tests.ui.paged import come, face_of
from tests.ui.paper import write_pdf
from tests.ui.reader import ReaderWindow
from tests.ui.test_library_adding import answer, done, sheet, shown_lines

LOCKED = Path(__file__).parents[1] / "data" / "formats" / "locked.pdf"  # AES, made by LibreOffice
PASSWORD = "open sesame"


def test_the_password_given_when_it_was_added_opens_the_pages_until_the_window_closes(
    start: Callable[..., ReaderWindow], tmp_path: Path
) -> None:
    reader = start()
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(LOCKED.read_bytes())
    reader.parts.adding.add([locked])
    done(reader)
    reader.window.banner._action.click()
    done(reader)
    of = sheet(reader)
    answer(reader, of, PASSWORD)
    [line] = shown_lines(of)
    assert line.outcome is Outcome.ADDED
    of.opened.emit(line.document)
    come(reader)
    tools = reader.window.viewer.pages
    assert tools.shows_pages
    assert not tools.notice.isVisible()
    assert face_of(reader).rect_of((0, 5)).height() > 4  # the letters have their places
    reader.open("Message from")
    reader.parts.reader.open(line.document)
    come(reader)
    assert not tools.notice.isVisible()
    reader.close()
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path != locked]
    assert not [path for path in kept if PASSWORD.encode() in path.read_bytes()]

    again = start()
    tools = again.window.viewer.pages
    again.parts.reader.open(line.document)
    again.wait(tools.notice.isVisible, "the question")
    assert not tools.shows_pages  # its text can be read meanwhile
    assert any("locked with a password" in label.text() for label in tools.notice.findChildren(QLabel))
    field = tools.notice.findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    again.type(PASSWORD).press("Return")
    come(again)
    assert not tools.notice.isVisible()


def test_a_password_that_is_being_tried_is_not_taken_for_another_documents(
    start: Callable[..., ReaderWindow], tmp_path: Path
) -> None:
    reader = start()
    locked, other = tmp_path / "locked.pdf", write_pdf(tmp_path / "other.pdf", [["Nothing to hide."]])
    locked.write_bytes(LOCKED.read_bytes())
    session, tools = reader.parts.session, reader.window.viewer.pages
    report = session.importing.add([locked, other], passwords={locked: PASSWORD})
    reader.settle()
    first, second = (line.document for line in report.lines)
    reader.parts.reader.open(first)
    reader.wait(tools.notice.isVisible, "the question")
    tools.password_given.emit("not it")
    reader.parts.reader.open(second)
    come(reader)
    assert session.passwords == {}
