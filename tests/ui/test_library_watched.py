"""Watched folders in the window: what is put there comes in, what changes there changes here, and one can let go."""

from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QPushButton

from reader_app.model.report import Outcome
from reader_app.ui.notes.note_edit import NoteEdit
from reader_app.ui.sheets.list_sheet import ListSheet
from tests.ui.reader import ReaderWindow
from tests.ui.test_library_adding import answer, done, sheet, shown_lines

LOCKED = Path(__file__).parents[1] / "data" / "formats" / "locked.pdf"

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def test_what_is_in_a_watched_folder_follows_its_files(reader: ReaderWindow, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    letter = folder / "letter.txt"
    letter.write_text("Dear friend, the harbour is frozen and no ship has come in for a fortnight.\n")
    session = reader.parts.session
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(session.library.documents()) == 6, "the letter")
    document = session.library.find("letter")
    assert document.linked
    reader.wait(lambda: document.id in reader.parts.library.documents, "its row")
    reader.open("letter").select("the harbour is frozen").press("H")
    letter.write_text("Dear old friend, alas the harbour is frozen and no ship has come in for a fortnight.\n")
    reader.wait(lambda: "alas" in reader.parts.state.opened.text.content, "the new text")
    assert [(each.quote, each.start) for each in reader.annotations] == [("the harbour is frozen", 22)]
    assert reader.parts.state.opened.text.content[22:43] == "the harbour is frozen"
    reader.wait(lambda: "In a watched folder: 1 changed file read again" in reader.window._message.text(), "the word")

    reader.window.actions_table["watched"].trigger()
    reader.wait(lambda: not reader.parts.tasks.busy, "the folders")
    sheet = reader.window.findChild(ListSheet)
    assert isinstance(sheet, ListSheet)
    assert sheet.line is not None
    assert sheet.line.text == str(folder)
    stop = next(each for each in sheet.findChildren(QPushButton) if each.text() == "Stop watching")
    stop.click()
    reader.wait(lambda: not reader.parts.tasks.busy, "the end of it")
    assert session.watching.folders() == ()
    assert sheet.line is None
    assert len(session.library.documents()) == 6, "its documents stay"


def test_a_folder_that_is_none_is_said_in_words(reader: ReaderWindow, tmp_path: Path) -> None:
    reader.parts.watched.watch(tmp_path / "nowhere")
    reader.wait(lambda: reader.window.banner.text, "the word of it")
    assert "not watched" in reader.window.banner.text


@pytest.mark.parametrize("kept", ["", "What was thought before. "])
def test_who_writes_a_note_goes_on_writing_while_its_file_is_read_again(
    reader: ReaderWindow, tmp_path: Path, kept: str
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    letter = folder / "letter.txt"
    letter.write_text("Dear friend, the harbour is frozen and no ship has come in for a fortnight.\n")
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "the letter")
    reader.open("letter").select("the harbour is frozen").press("N")
    if kept:
        reader.type(kept).press("Escape", "N")
    editor = reader.focus()
    assert isinstance(editor, NoteEdit)
    reader.type("A long thought")
    letter.write_text("Dear old friend, alas the harbour is frozen and no ship has come in for a fortnight.\n")
    reader.wait(lambda: "alas" in reader.parts.state.opened.text.content, "the new text")
    reader.settle()
    assert reader.focus() is editor
    reader.type(", and its end.")
    assert editor.text() == f"{kept}A long thought, and its end."
    reader.press("Ctrl+Return")
    assert [each.note for each in reader.annotations] == [f"{kept}A long thought, and its end."]
    assert reader.parts.session.annotating.of(reader.annotations[0].document) == reader.annotations
    assert reader.annotations[0].quote == "the harbour is frozen"


def test_hits_stand_where_they_are_in_a_document_read_again(reader: ReaderWindow, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    kept, letter = folder / "kept.txt", folder / "letter.txt"
    kept.write_text("A needle.\n")
    text = "".join(f"In stack {n} of the hay there is a needle for whoever looks.\n\n" for n in range(700))
    letter.write_text(text)
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(reader.parts.library.documents) == 7, "the letters")
    state = reader.parts.state
    reader.open("letter").search("needle")

    def places() -> tuple[tuple[int, int], ...]:
        content = state.opened.text.content
        found = [at for at in range(len(content)) if content.startswith("needle", at)]
        return tuple((at, at + len("needle")) for at in found)

    reader.wait(lambda: state.hits_here == places(), "all hits")
    assert len(state.hits_here) == 700, "more than the results list"
    reader.press("F3", "F3")
    reader.wait(lambda: state.hit_span is not None and state.hit_span[1] == places()[1], "the second hit")
    letter.write_text("This stands before all of the hay.\n\n" + text)
    reader.wait(lambda: "before all" in state.opened.text.content, "the new text")
    reader.wait(lambda: state.hits_here == places(), "the hits in it")
    assert state.hit_span == (state.opened.document.id, places()[1])
    reader.open("kept").open("letter")
    reader.wait(lambda: state.hits_here == places(), "the hits again")

    history = reader.parts.session.history
    reader.wait(lambda: len(history.steps()[0]) == 2, "the end of reading it")
    thread = Thread(target=lambda: [history.undo(only=step) for step in reversed(history.steps()[0])])
    thread.start()
    thread.join()  # both are done before the window hears of the first
    reader.wait(lambda: state.opened is None and not reader.parts.tasks.busy, "the beginning")
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
    assert not reader.window.banner.isVisible(), reader.window.banner.text


def test_what_could_not_be_read_is_found_again_whatever_else_happens(reader: ReaderWindow, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "locked.pdf").write_bytes(LOCKED.read_bytes())
    session, window = reader.parts.session, reader.window
    reader.parts.watched.watch(folder)
    reader.wait(lambda: "needs a password" in window._message.text(), "the word of it")
    (folder / "letter.txt").write_text("Dear friend, the harbour is frozen.\n")
    reader.wait(lambda: "1 document added" in window._message.text(), "other news")
    window._words._rest()  # once these were there long enough
    assert "1 needs a password" in window._message.text()

    window.actions_table["watched"].trigger()
    reader.wait(lambda: not reader.parts.tasks.busy, "the folders")
    unread = next(each for each in window.findChild(ListSheet).findChildren(QPushButton) if "Not read" in each.text())
    assert unread.text() == "Not read: 1"
    unread.setFocus()
    reader.press("Space")
    done(reader)
    of = sheet(reader)
    assert [line.outcome for line in shown_lines(of)] == [Outcome.LOCKED]
    assert "1 needs a password" not in window._message.text(), "it was read"
    answer(reader, of, "open sesame")
    assert [line.outcome for line in shown_lines(of)] == [Outcome.ADDED]
    assert session.library.get(shown_lines(of)[0].document).linked
    reader.press("Escape")
    assert reader.focus().isVisible(), "the keys mean nothing that was left"
    window.actions_table["watched"].trigger()
    reader.wait(lambda: not reader.parts.tasks.busy and window.findChild(ListSheet).isVisible(), "the folders")
    assert not unread.isVisible()


def test_ctrl_z_takes_back_what_the_person_did_and_not_what_was_read_meanwhile(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    letter = folder / "letter.txt"
    letter.write_text("Dear friend, the harbour is frozen and no ship has come in for a fortnight.\n")
    session = reader.parts.session
    reader.parts.watched.watch(folder)
    reader.wait(lambda: len(reader.parts.library.documents) == 6, "the letter")
    document = session.library.find("letter")
    undo = reader.window.actions_table["undo"]
    assert not undo.isEnabled(), "nothing was done yet"

    def change(words: str) -> None:
        steps = len(session.history.steps()[0])
        letter.write_text(f"{words} the harbour is frozen and no ship has come in for a fortnight.\n")
        reader.wait(lambda: words in session.library.text(document.id).content, "the new text")
        reader.wait(lambda: len(session.history.steps()[0]) > steps, "its end")
        reader.settle()

    reader.open("Second Worldwide").select("IMPACT").press("H")
    assert len(reader.annotations) == 1
    change("Dear old friend,")
    assert "highlighting" in undo.text()
    reader.press("Ctrl+Z")
    assert reader.annotations == ()
    assert "old" in session.library.text(document.id).content

    reader.open("letter").select("the harbour is frozen").press("H")
    change("Dear young friend,")
    reader.press("Ctrl+Z")
    assert "cannot be taken back by itself" in reader.window.banner.text
    reader.window.banner._action.click()
    reader.settle()
    sheet = next(each for each in reader.window.findChildren(ListSheet) if each.isVisible())
    assert sheet.line is not None
    assert "in a watched folder" in sheet.line.detail, "it came by itself"
    assert [each.quote for each in reader.annotations] == ["the harbour is frozen"]
