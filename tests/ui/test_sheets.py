"""The sheets with one list: the history, the documents to jump to, the backups."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView

from reader_app.model.change import Action, Change
from reader_app.services.backups import backups
from reader_app.ui.dialogs.report_sheet import ReportSheet
from reader_app.ui.done_words import done_text
from reader_app.ui.sheets.backups import _detail, kind_words
from reader_app.ui.text import moment_words
from tests.ui.reader import ReaderWindow


def _sheet(presenter: object) -> object:
    return presenter._sheet  # type: ignore[attr-defined]


def _lines(presenter: object) -> list[str]:
    model = _sheet(presenter).findChild(QListView).model()  # type: ignore[attr-defined]
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_history_goes_back_to_a_line_and_forward_again(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H")
    reader.press("Escape").select("Summit").press("H")
    assert len(reader.annotations) == 2
    reader.press("Ctrl+Shift+H")
    assert [line.partition(" ")[0] for line in _lines(reader.parts.history)] == ["Highlighting", "Highlighting", "The"]
    reader.press("Down", "Down", "Return").wait(lambda: not reader.annotations, "the beginning")
    assert len(_lines(reader.parts.history)) == 3
    reader.press("Up", "Up", "Return").wait(lambda: len(reader.annotations) == 2, "the present")
    reader.press("Escape")
    assert reader.focus() is reader.window.viewer.face


def test_a_click_selects_a_line_of_the_history_and_a_double_click_or_the_button_goes_there(
    reader: ReaderWindow,
) -> None:
    reader.open("Summit").select("Cybersecurity").press("H")
    reader.press("Escape").select("Summit").press("H")
    reader.press("Ctrl+Shift+H")
    shown, go = _sheet(reader.parts.history).findChild(QListView), reader.parts.history._go  # type: ignore[attr-defined]
    assert (go.text(), go.isEnabled()) == ("Go back to here", False), "where one is"

    def click(row: int, double: bool = False) -> None:
        press = QTest.mouseDClick if double else QTest.mouseClick
        press(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.model().index(row, 0)).center())
        reader.settle()

    click(2)
    assert (len(reader.annotations), go.isEnabled()) == (2, True)
    go.click()
    reader.wait(lambda: not reader.annotations, "the beginning")
    click(1)
    assert (go.text(), go.isEnabled(), reader.annotations) == ("Do again up to here", True, ())
    click(1, double=True)
    reader.wait(lambda: len(reader.annotations) == 1, "the first highlight")


def test_lines_of_the_history_name_what_a_tag_was_called(reader: ReaderWindow) -> None:
    codebook = reader.parts.session.annotating.codebook
    for name in ("training", "peers"):
        codebook.add_tag(name)
    codebook.rename("training", "Schooling")
    codebook.rename("peers", "schooling")
    reader.press("Ctrl+Shift+H")
    assert _lines(reader.parts.history)[:2] == [
        "Merging “peers” into “Schooling”",
        "Renaming “training” to “Schooling”",
    ]
    reader.press("Escape", "Ctrl+Z")
    assert reader.window._message.text() == "Undone: merging “peers” into “Schooling”"
    assert done_text(Change(Action.RENAME_TAG, (), "schooling")) == "renaming a tag to “schooling”"
    assert done_text(Change(Action.MERGE_TAGS, (), "schooling")) == "merging a tag into “schooling”"


def test_what_an_earlier_session_did_is_undone(start: Callable[..., ReaderWindow]) -> None:
    first = start()
    first.open("Summit").select("Cybersecurity").press("H")
    first.close()
    second = start()
    second.parts.session.history.look_back()
    second.open("Summit")
    assert len(second.annotations) == 1
    second.press("Ctrl+Z")
    assert second.annotations == ()


def test_jumping_to_a_document_by_letters_of_its_title(reader: ReaderWindow) -> None:
    reader.open("Summit").press("Ctrl+J").type("clos regional")
    (only,) = _lines(reader.parts.jump)
    reader.press("Return")
    assert reader.parts.state.opened.document.metadata.title == only
    assert reader.focus() is reader.window.viewer.face


def test_documents_of_one_title_are_told_apart_by_their_kind(reader: ReaderWindow, tmp_path: Path) -> None:
    page = "<title>One and the same</title><p>Some words.</p>"
    (tmp_path / "same.html").write_text(page)
    (tmp_path / "same.md").write_text("# One and the same\n\nSome words.\n")
    reader.parts.adding.add([tmp_path / "same.html", tmp_path / "same.md"])
    reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    reader.press("Ctrl+J").type("one and the same")
    sheet = _sheet(reader.parts.jump)
    details = [sheet._lines.line(row).detail for row in range(sheet._lines.rowCount())]
    assert sorted(details) == ["HTML", "MD"]
    assert sheet._lines.line(0).spoken == f"One and the same, {details[0]}"


def test_documents_that_look_the_same_are_found_and_told_apart_by_their_files(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    for name in ("utf8", "latin1"):
        (tmp_path / f"notes-{name}.txt").write_text(f"Café culture\n\nWords of {name}.\n", encoding="utf-8")
    reader.parts.adding.add(sorted(tmp_path.glob("notes-*.txt")))
    reader.wait(lambda: not reader.parts.adding.is_busy, "the addition")
    reader.press("Ctrl+J").type("cafe")
    lines = _sheet(reader.parts.jump)._lines
    assert sorted(lines.line(row).detail for row in range(lines.rowCount())) == ["notes-latin1.txt", "notes-utf8.txt"]
    reader.press("Ctrl+A").type("latin1")
    assert lines.rowCount() == 1
    reader.press("Return")
    assert reader.parts.state.opened.document.file_name == "notes-latin1.txt"


def test_titles_that_fit_best_are_offered_first(reader: ReaderWindow, tmp_path: Path) -> None:
    titles = ("Invoice 20", "Invoice 200", "Re: Invoice", "Ru", "Rules of a forum", "The 20 invoices", "A forum")
    for number, title in enumerate(titles):
        (tmp_path / f"20-{number}.md").write_text(f"# {title}\n\nSome words of number {number}.\n", encoding="utf-8")
    reader.parts.adding.add(sorted(tmp_path.glob("20-*.md")))
    reader.wait(lambda: len(reader.parts.library.documents) == 5 + len(titles), "the documents")
    reader.wait(lambda: not reader.parts.tasks.busy, "the end of it")
    for read in ("Re: Invoice", "A forum", "Summit"):
        reader.open(read)
    reader.press("Ctrl+J").type("invoice 20")
    assert _lines(reader.parts.jump) == ["Invoice 20", "Invoice 200", "The 20 invoices", "Re: Invoice"]
    reader.press("Return", "Ctrl+J").type("ru")
    assert _lines(reader.parts.jump)[:3] == ["Ru", "Rules of a forum", "A forum"]


def test_the_one_read_before_stands_first_and_the_open_one_last(reader: ReaderWindow) -> None:
    before, here = (reader.open(words).parts.state.opened.document.metadata.title for words in ("Summit", "Regional"))
    reader.press("Ctrl+J")
    shown = _lines(reader.parts.jump)
    assert (shown[0], shown[-1]) == (before, here)
    reader.type("cyber")
    assert _lines(reader.parts.jump)[-1] == here
    reader.press("Ctrl+A", "Backspace").press("Return")
    assert reader.parts.state.opened.document.metadata.title == before


@pytest.mark.parametrize(("system", "hour"), [("de_DE", "18:05"), ("en_US", "6:05"), ("C", "18:05")])
def test_hours_are_those_of_the_system_whatever_the_window_speaks(
    monkeypatch: pytest.MonkeyPatch, qapp: object, system: str, hour: str
) -> None:
    noon = QDateTime(QDate(2024, 2, 1), QTime(18, 5)).toUTC().toString(Qt.DateFormat.ISODateWithMs)
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    words = moment_words(noon)
    assert words.startswith("1 Feb 2024, ")
    assert words.partition(", ")[2].removesuffix("PM").strip() == hour
    assert words.endswith("PM") is (system == "en_US")
    assert moment_words("long ago") == "long ago"


def test_backing_up_by_hand_and_choosing_what_to_restore(reader: ReaderWindow) -> None:
    reader.open("Summit").select("Cybersecurity").press("H")
    reader.window.actions_table["back_up"].trigger()
    folder = reader.parts.session.store.folder
    reader.wait(lambda: backups(folder), "the backup")
    reader.window.actions_table["restore"].trigger()
    reader.wait(lambda: reader.parts.backups._sheet is not None, "the sheet")
    (line,) = _lines(reader.parts.backups)
    made = backups(folder)[0]
    assert line == moment_words(made.made, today=True), "the day too"
    assert line.startswith("Today, ")
    assert ", " in line
    assert _detail(made) == "by hand · 5 documents · 1 note"
    assert kind_words(replace(made, path=Path("before-restore-2024.sqlite"))) == "before a restore"
    assert kind_words(replace(made, path=Path("mine.sqlite"))) == ""
    reader.press("Return", "Return")
    assert reader.program.errand is not None
    assert reader.program.errand.about == backups(folder)[0].path
    assert not reader.window.isVisible()


def test_settings_are_applied_at_once_and_put_back(start: Callable[..., ReaderWindow]) -> None:
    first = start()
    first.open("Summit").press("Ctrl+,")
    sheet = first.parts.settings._sheet
    theme, measure = sheet.findChild(QComboBox, "theme"), sheet.findChild(QComboBox, "measure")
    theme.setCurrentIndex(theme.findData("dark"))
    measure.setCurrentIndex(measure.findData(86))
    author = sheet.findChild(QLineEdit, "author")
    author.setText("  Ada ")
    author.editingFinished.emit()
    assert first.window.theme.is_dark
    first.press("Escape").select("Cybersecurity").press("H")
    assert first.annotations[0].author == "Ada"
    first.close()
    second = start()
    assert second.window.theme.is_dark
    assert second.program.desk is not None
    assert second.program.desk.settings.measure == 86
    second.press("Ctrl+,").type("line")
    sheet = second.parts.settings._sheet
    assert sheet.findChild(QComboBox, "measure").isVisible()
    assert not sheet.findChild(QComboBox, "theme").isVisible()
    sheet._reset.click()
    assert second.program.desk.settings.measure == 68


def test_a_line_of_the_history_is_gone_to_though_what_was_before_is_known_only_now(
    start: Callable[..., ReaderWindow],
) -> None:
    first = start()
    first.open("Summit").select("Cybersecurity").press("H")
    first.close()
    second = start()
    second.open("Summit").select("Summit").press("H").press("Ctrl+Shift+H")
    second.parts.session.history.look_back()
    second.press("Down", "Return").wait(lambda: len(second.annotations) == 1, "the beginning of today")
    assert len(second.parts.session.history.steps()[0]) == 1


def test_what_is_done_while_the_history_is_walked_is_not_taken_back(reader: ReaderWindow) -> None:
    session = reader.parts.session
    document = reader.open("Summit").parts.state.opened.document.id
    for place in range(4):
        session.annotating.highlight(document, place, place + 5)
    reader.press("Ctrl+Shift+H")
    undo = session.history.undo

    def undo_and_do(*given: object) -> object:
        change = undo(*given)
        if len(session.annotating.of(document)) == 2:
            session.annotating.document_note(document, "kept")
        return change

    session.history.undo = undo_and_do
    reader.parts.history._go_to(reader.parts.history._lines()[-1].key)
    reader.wait(lambda: not reader.parts.work.is_busy, "the end of the walk")
    assert sorted(each.note for each in session.annotating.of(document)) == ["", "", "kept"]


def test_after_a_report_that_was_chosen_from_the_list_the_keys_are_where_they_were(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("Dear friend")
    reader.parts.adding.add([tmp_path / "letter.txt"])
    reader.wait(lambda: not reader.parts.tasks.busy and not reader.parts.adding.is_busy, "the letter")
    face = reader.window.viewer.face
    face.setFocus()
    reader.window.actions_table["reports"].trigger()
    reader.wait(lambda: not reader.parts.tasks.busy, "the reports")
    reader.press("Return")
    reader.wait(lambda: not reader.parts.tasks.busy, "the report")
    assert reader.window.findChild(ReportSheet).isVisible()
    reader.press("Escape")
    assert reader.focus() is face
