"""The properties of documents as a person reads and changes them, of one and of many."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from reader_app.model.document import Creator
from reader_app.ui.dialogs.properties import PropertiesPanel
from reader_app.ui.filter_field import FilterField
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.status_words import StatusWords
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def ids(reader: ReaderWindow) -> list[str]:
    return [each.id for each in reader.parts.session.library.documents()]


def panel(reader: ReaderWindow, *documents: str) -> PropertiesPanel:
    """The panel, open on these documents, when all is known about them."""
    reader.parts.properties.open(list(documents))
    reader.wait(lambda: not reader.parts.tasks.busy, "the file")
    found = reader.window.findChild(PropertiesPanel)
    assert isinstance(found, PropertiesPanel)
    return found


def field(shown: PropertiesPanel, name: str) -> QLineEdit:
    return next(edit for edit in shown.findChildren(QLineEdit) if edit.accessibleName() == name and edit.isVisible())


def write(reader: ReaderWindow, edit: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, key)
    reader.settle()


def faults(shown: PropertiesPanel) -> list[str]:
    labels = shown.findChildren(QLabel)
    return [each.text() for each in labels if each.property("kind") == "error" and each.isVisible()]


def test_what_is_typed_is_kept_shown_everywhere_and_taken_back_by_one_undo(reader: ReaderWindow) -> None:
    reader.open("Closing Remarks: ICT").press("Alt+Return")
    opened = reader.parts.state.opened.document
    shown = panel(reader, opened.id)
    edit = field(shown, "Title")
    assert edit.text() == opened.metadata.title
    write(reader, edit, "Standards for developing countries")
    assert reader.parts.session.library.get(opened.id).metadata.title == "Standards for developing countries"
    assert reader.window.windowTitle() == "Standards for developing countries – Glossator"
    assert "to “Standards for developing countr…”" in reader.window.actions_table["undo"].text()
    reader.window.actions_table["undo"].trigger()
    reader.settle()
    assert reader.parts.session.library.get(opened.id) == opened
    assert field(shown, "Title").text() == opened.metadata.title


def test_what_cannot_be_kept_is_said_at_the_field_and_stays_there(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    before = reader.parts.session.library.get(one)
    shown = panel(reader, one)
    write(reader, field(shown, "Date"), "last May")
    assert "2014-09" in faults(shown)[0]
    assert field(shown, "Date").text() == "last May"
    assert reader.parts.session.library.get(one) == before
    write(reader, field(shown, "Place"), "Basel")
    assert field(shown, "Date").text() == "last May", "what was kept of another field takes neither away"
    assert "2014-09" in faults(shown)[0]
    write(reader, field(shown, "Date"), "2015")
    assert faults(shown) == []
    assert reader.parts.session.library.get(one).metadata.date == "2015"


def test_escape_takes_typing_back_first_and_closes_second(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    before = reader.parts.session.library.get(one)
    shown = panel(reader, one)
    edit = field(shown, "Event")
    edit.setFocus()
    QTest.keyClicks(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.text(), shown.isVisible()) == (before.metadata.event, True)
    QTest.keyClick(edit, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert reader.parts.session.library.get(one) == before


def test_of_many_documents_only_what_is_edited_is_set(reader: ReaderWindow) -> None:
    before = reader.parts.session.library.documents()
    shown = panel(reader, *ids(reader))
    assert field(shown, "Title").placeholderText() == "Several values"
    assert field(shown, "Language").text() == "en"
    write(reader, field(shown, "Subject"), "cybersecurity")
    QTest.keyClick(field(shown, "Title"), Qt.Key.Key_Return)
    after = reader.parts.session.library.documents()
    assert {each.metadata.subject for each in after} == {"cybersecurity"}
    assert [each.metadata.title for each in after] == [each.metadata.title for each in before]
    assert reader.window.actions_table["undo"].text() == "Undo changing the properties of 5 documents"


def test_it_stays_of_the_documents_it_was_opened_for(reader: ReaderWindow) -> None:
    rows = reader.window.findChild(DocumentList)
    model, port = rows.model(), rows.viewport()
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (2, Qt.KeyboardModifier.ShiftModifier)):
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, held, rows.visualRect(model.index(row, 0)).center())
        reader.settle()
    chosen = rows.selected_ids()
    assert len(chosen) == 3
    assert reader.parts.state.opened.document.id in chosen
    reader.press("Alt+Return")
    shown = reader.window.findChild(PropertiesPanel)
    write(reader, field(shown, "Place"), "Bern", Qt.Key.Key_Tab)
    reader.type("fr").press("Tab")
    library = reader.parts.session.library
    assert {(library.get(each).metadata.place, library.get(each).metadata.language) for each in chosen} == {
        ("Bern", "fr")
    }
    assert "Properties of 3 documents" in [each.text() for each in shown.findChildren(QLabel)]
    reader.window.library.findChild(FilterField).setText("Bern")
    assert rows.selected_ids() == chosen
    write(reader, field(shown, "Place"), "Basel", Qt.Key.Key_Tab)
    reader.type("de").press("Tab")
    assert {(library.get(each).metadata.place, library.get(each).metadata.language) for each in chosen} == {
        ("Basel", "de")
    }
    reader.window.library.findChild(FilterField).clear()
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=rows.visualRect(model.index(4, 0)).center())
    reader.settle()
    assert field(shown, "Title").text() == reader.parts.state.opened.document.metadata.title
    assert reader.parts.state.opened.document.id not in chosen


def test_people_with_roles_come_change_and_go(reader: ReaderWindow) -> None:
    one = reader.parts.session.library.find("Message").id
    shown = panel(reader, one)

    def people() -> tuple[Creator, ...]:
        found: tuple[Creator, ...] = reader.parts.session.library.get(one).metadata.creators
        return found

    first = people()[0]
    write(reader, field(shown, "Role"), "Secretary-General")
    assert people() == (Creator(first.name, "Secretary-General"),)
    next(each for each in shown.findChildren(QPushButton) if each.text() == "Add a person").click()
    names = [each for each in shown.findChildren(QLineEdit) if each.accessibleName() == "Name" and each.isVisible()]
    write(reader, names[-1], "Ada Lovelace")
    assert people()[1:] == (Creator("Ada Lovelace"),)
    take = next(each for each in shown.findChildren(QToolButton) if each.toolTip() == f"Remove {first.name}")
    take.setFocus()
    take.click()
    assert reader.focus().text() == "Add a person", "the keys of what is gone"
    reader.settle()
    assert people() == (Creator("Ada Lovelace"),)


def test_the_panel_follows_the_selection_and_keeps_what_was_typed_for_the_one_before(reader: ReaderWindow) -> None:
    one, two, *_ = ids(reader)
    shown = panel(reader, one)
    edit = field(shown, "Place")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "Bern")
    reader.parts.reader.open(two)
    reader.settle()
    assert reader.parts.session.library.get(one).metadata.place == "Bern"
    assert reader.parts.session.library.get(two).metadata.place != "Bern"
    assert field(shown, "Title").text() == reader.parts.session.library.get(two).metadata.title


def test_a_removed_document_has_no_properties(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    shown = panel(reader, one)
    reader.parts.library.remove([one])
    reader.settle()
    assert not shown.isVisible()


def test_the_file_part_says_where_it_is_from_and_copies(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    document = reader.parts.session.library.get(one)
    shown = panel(reader, one)
    said = [each.accessibleName() for each in shown.findChildren(QLabel)]
    assert f"SHA-256: {document.sha256}" in said
    assert f"Name: {document.file_name}" in said
    copy = next(each for each in shown.findChildren(QToolButton) if each.toolTip() == "Copy SHA-256")
    copy.click()
    assert QGuiApplication.clipboard().text() == document.sha256


class Opener(QObject):
    """Stands for the system's programs: hears what is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def opener() -> Iterator[Opener]:
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_the_original_is_opened_as_a_copy_of_its_name_that_nobody_can_spoil(
    reader: ReaderWindow, opener: Opener
) -> None:
    one = ids(reader)[0]
    session = reader.parts.session
    document = session.library.get(one)
    reader.window.library.wishes.show_original.emit(one)
    (copy,) = opener.opened
    kept = session.store.originals.path(document.sha256)
    assert copy.name == document.file_name
    assert copy.read_bytes() == kept.read_bytes()
    assert copy != kept
    assert not copy.stat().st_mode & 0o222
    reader.window.library.wishes.show_original.emit(one)
    reader.window.library.wishes.show_folder.emit(one)
    assert opener.opened[1:] == [copy, copy.parent]
    assert str(copy.parent) in reader.window.statusBar().findChild(StatusWords).message.text()
    reader.close()
    assert not copy.exists()


def test_an_original_that_is_gone_is_said_in_words(reader: ReaderWindow, opener: Opener) -> None:
    one = ids(reader)[0]
    reader.parts.session.store.originals.path(reader.parts.session.library.get(one).sha256).unlink()
    reader.window.library.wishes.show_original.emit(one)
    assert "safe" in reader.window.banner.text
    assert opener.opened == []


def test_another_encoding_is_another_text_with_the_notes_and_undo_brings_the_first_back(
    reader: ReaderWindow, tmp_path: Path
) -> None:
    letter = "Liebe Grüße aus Zürich. Über die Straße weht ein kühler Wind, und die Bäume blühen schön."
    (tmp_path / "letter.txt").write_bytes(letter.encode("cp1252"))
    reader.parts.adding.add([tmp_path / "letter.txt"])
    reader.wait(lambda: not reader.parts.adding.is_busy and reader.parts.state.opened, "the document")
    reader.select("ein kühler Wind").press("H")
    assert [each.quote for each in reader.annotations] == ["ein kühler Wind"]
    opened = reader.parts.state.opened.document
    shown = panel(reader, opened.id)
    choice = shown.findChild(QComboBox)
    choice.setCurrentIndex(choice.findData("cp1251"))
    choice.activated.emit(choice.currentIndex())
    reader.wait(lambda: not reader.parts.tasks.busy, "the other text")
    assert reader.window.banner.text == ""
    assert "Zьrich" in reader.parts.state.opened.text.content
    assert [each.quote for each in reader.annotations] == ["ein kьhler Wind"]
    assert reader.parts.session.library.get(opened.id).encoding == "cp1251"
    said = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
    assert "Read anew" in said, "and when that was"
    reader.window.actions_table["undo"].trigger()
    reader.wait(lambda: not reader.parts.tasks.busy, "the first text")
    assert reader.parts.state.opened.text.content.startswith("Liebe Grüße aus Zürich")
    assert [each.quote for each in reader.annotations] == ["ein kühler Wind"]
    assert shown.findChild(QComboBox).currentData() == ""
    assert shown.findChild(QComboBox).currentText() == "Found out: Western European (Windows-1252)"
    assert "Read anew" not in [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]


# ---- words


def test_the_keys_scroll_to_the_end_of_the_properties(reader: ReaderWindow) -> None:
    reader.window.resize(900, 500)
    shown = panel(reader, ids(reader)[0])
    bar = shown._scroll.verticalScrollBar()
    encoding = shown.findChild(QComboBox)
    encoding.setFocus()
    bar.setValue(0)
    reader.press("PgDown")
    assert bar.value() > 0
    assert encoding.currentIndex() == 0
    next(each for each in shown.findChildren(QPushButton) if each.text() == "Show in its folder").setFocus()
    reader.press("End")
    assert bar.value() == bar.maximum() > 0


def test_escape_closes_the_properties_wherever_the_keys_are(reader: ReaderWindow) -> None:
    shown = panel(reader, ids(reader)[0])
    reader.window.viewer.face.setFocus()
    reader.press("Esc")
    assert not shown.isVisible()
    reader.parts.properties.open(ids(reader)[:1])
    reader.window.left.tabBar().setFocus()
    reader.press("Esc")
    assert not shown.isVisible()
