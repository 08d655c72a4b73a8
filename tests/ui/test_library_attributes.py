"""Attributes as a person gives them to documents, one and many, and looks for documents by them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton

from reader_app.ui.dialogs.attributes_edit import AttributesEdit
from reader_app.ui.dialogs.properties import PropertiesPanel
from reader_app.ui.notes.completion import CompletionList
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def ids(reader: ReaderWindow) -> list[str]:
    return [each.id for each in reader.parts.session.library.documents()]


def own(reader: ReaderWindow) -> list[dict[str, str]]:
    return [dict(each.attributes) for each in reader.parts.session.library.documents()]


def part(reader: ReaderWindow, *documents: str) -> AttributesEdit:
    """The attributes in the panel, open on these documents, when all is known about them."""
    reader.parts.properties.open(list(documents))
    reader.wait(lambda: not reader.parts.tasks.busy, "the file")
    panel = reader.window.findChild(PropertiesPanel)
    assert isinstance(panel, PropertiesPanel)
    return panel.attributes


def lines(shown: AttributesEdit) -> list[tuple[str, str]]:
    """The names and the values, or what stands in their places."""
    edits = [each for each in shown.findChildren(QLineEdit) if each.isVisible()]
    words = [each.text() or f"({each.placeholderText()})" for each in edits]
    return list(zip(words[::2], words[1::2], strict=True))


def field(shown: AttributesEdit, name: str) -> QLineEdit:
    return next(edit for edit in shown.findChildren(QLineEdit) if edit.accessibleName() == name and edit.isVisible())


def button(shown: AttributesEdit, name: str) -> QToolButton:
    buttons = (each for each in shown.findChildren(QToolButton) if each.isVisible())
    return next(each for each in buttons if each.accessibleName() == name)


def begin(reader: ReaderWindow, shown: AttributesEdit) -> QLineEdit:
    """A new row; its name."""
    shown.findChild(QPushButton).click()
    reader.settle()
    return next(
        e for e in shown.findChildren(QLineEdit) if e.isVisible() and e.placeholderText() == "Name" and not e.text()
    )


def keyed(reader: ReaderWindow, words: str, *keys: Qt.Key) -> None:
    """Typed where the keys are."""
    edit = reader.window.focusWidget()
    QTest.keyClicks(edit, words)
    for key in keys:
        QTest.keyClick(reader.window.focusWidget(), key)
    reader.settle()


def offered(shown: AttributesEdit) -> list[str]:
    return [each.name for found in shown.findChildren(CompletionList) if found.isVisible() for each in found.offers]


def test_an_attribute_is_typed_kept_completed_and_taken_back(reader: ReaderWindow) -> None:
    one, two, *_ = ids(reader)
    shown = part(reader, one)
    assert begin(reader, shown).hasFocus()
    keyed(reader, "country", Qt.Key.Key_Return)
    keyed(reader, "Kenya", Qt.Key.Key_Return)
    assert own(reader)[:2] == [{"country": "Kenya"}, {}]
    assert reader.window.actions_table["undo"].text() == "Undo setting the attribute “country: Kenya”"
    shown = part(reader, two)
    assert lines(shown) == []
    begin(reader, shown)
    assert offered(shown) == ["country"]
    keyed(reader, "", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert offered(shown) == ["Kenya"]
    keyed(reader, "K")
    assert offered(shown) == ["Kenya"]
    keyed(reader, "", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert own(reader)[:2] == [{"country": "Kenya"}, {"country": "Kenya"}]
    assert offered(shown) == []
    for left in ([{"country": "Kenya"}, {}], [{}, {}]):
        reader.window.actions_table["undo"].trigger()
        reader.settle()
        assert own(reader)[:2] == left
    assert lines(shown) == []


def test_of_several_documents_what_differs_is_said_and_left_alone(reader: ReaderWindow) -> None:
    one, two, three, *_ = ids(reader)
    shelving = reader.parts.session.shelving
    for which, name, value in (
        ([one], "country", "Kenya"), ([two], "country", "India"),
        ([one, two, three], "role", "student"), ([one], "wave", "2"),
    ):  # fmt: skip
        shelving.set_attribute(which, name, value)
    reader.settle()
    shown = part(reader, one, two, three)
    assert lines(shown) == [("country", "(Several values)"), ("role", "student"), ("wave", "(2 (some))")]
    before = own(reader)
    for name in ("country", "role", "wave"):
        field(shown, f"Value of {name}").setFocus()
        keyed(reader, "", Qt.Key.Key_Return)
    assert own(reader) == before
    for name in ("country", "wave"):
        field(shown, f"Value of {name}").setFocus()
        keyed(reader, "x", Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert own(reader) == before, "what was typed and taken away again says nothing"
    field(shown, "Value of country").setFocus()
    keyed(reader, "Ghana", Qt.Key.Key_Return)
    assert [each["country"] for each in own(reader)[:3]] == ["Ghana"] * 3
    assert [each.get("wave") for each in own(reader)[:3]] == ["2", None, None]
    assert lines(shown) == [("country", "Ghana"), ("role", "student"), ("wave", "(2 (some))")]
    reader.window.actions_table["undo"].trigger()
    reader.settle()
    assert own(reader) == before
    button(shown, "Remove role").click()
    reader.settle()
    assert lines(shown) == [("country", "(Several values)"), ("wave", "(2 (some))")]
    assert reader.window.actions_table["undo"].text() == "Undo removing the attribute “role”"


def test_a_name_is_changed_and_one_that_is_taken_is_refused_at_its_place(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    for name, value in (("country", "Kenya"), ("wave", "2")):
        reader.parts.session.shelving.set_attribute([one], name, value)
    reader.settle()
    shown = part(reader, one)
    edit = field(shown, "Name of an attribute")
    edit.setFocus()
    edit.selectAll()
    keyed(reader, "wave", Qt.Key.Key_Return)
    faults = [each.text() for each in shown.findChildren(QLabel) if each.property("kind") == "error"]
    assert "already" in faults[0]
    assert own(reader)[0] == {"country": "Kenya", "wave": "2"}
    edit.selectAll()
    keyed(reader, "land", Qt.Key.Key_Return)
    assert own(reader)[0] == {"land": "Kenya", "wave": "2"}
    assert reader.window.actions_table["undo"].text() == "Undo renaming the attribute “country” to “land”"
    assert lines(shown) == [("land", "Kenya"), ("wave", "2")]
    edit.selectAll()
    keyed(reader, " ", Qt.Key.Key_Return)
    assert lines(shown) == [("land", "Kenya"), ("wave", "2")]
    value = field(shown, "Value of wave")
    value.setFocus()
    value.selectAll()
    keyed(reader, " ", Qt.Key.Key_Return)
    assert own(reader)[0] == {"land": "Kenya"}
    assert lines(shown) == [("land", "Kenya")]


def test_escape_puts_the_offers_away_then_takes_typing_back_then_closes(reader: ReaderWindow) -> None:
    one, two, *_ = ids(reader)
    reader.parts.session.shelving.set_attribute([one, two], "country", "Kenya")
    reader.parts.session.shelving.set_attribute([two], "country", "Kiribati")
    reader.settle()
    shown = part(reader, one)
    field(shown, "Value of country").setFocus()
    keyed(reader, "", Qt.Key.Key_End, Qt.Key.Key_Backspace)
    assert offered(shown) == ["Kenya"]
    keyed(reader, "", Qt.Key.Key_Escape)
    assert (offered(shown), lines(shown)) == ([], [("country", "Keny")])
    keyed(reader, "", Qt.Key.Key_Escape)
    assert lines(shown) == [("country", "Kenya")]
    keyed(reader, "", Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert own(reader)[0] == {"country": "Kenya"}


def test_what_is_half_typed_is_kept_when_the_panel_goes(reader: ReaderWindow) -> None:
    one = ids(reader)[0]
    shown = part(reader, one)
    begin(reader, shown)
    keyed(reader, "wave", Qt.Key.Key_Tab)
    keyed(reader, "2")
    reader.window.findChild(PropertiesPanel).hide()
    assert own(reader)[0] == {"wave": "2"}


def test_the_table_is_exported_and_imported_by_the_menu(
    reader: ReaderWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = reader.parts.session.library.documents()[0]
    reader.parts.session.shelving.set_attribute([one.id], "country", "Kenya")
    path = tmp_path / "table"
    asked: list[str] = []

    def choose(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    reader.window.actions_table["export_attributes"].trigger()
    reader.wait(lambda: "exported" in reader.window._message.text(), "the table")
    path = path.with_suffix(".csv")
    assert reader.window._message.text() == f"5 documents exported to {path}"
    assert '"Kenya"' in path.read_text(encoding="utf-8")
    reader.window.actions_table["import_attributes"].trigger()
    reader.wait(lambda: "nothing new" in reader.window._message.text(), "the import")
    assert reader.window._message.text() == "0 documents given attributes · 1 row said nothing new."
    path.write_text(f"file,wave\n{one.file_name},2\nx.txt,3\n", encoding="utf-8")
    reader.window.actions_table["import_attributes"].trigger()
    reader.wait(lambda: own(reader)[0] == {"country": "Kenya", "wave": "2"}, "the import")
    reader.wait(lambda: "Ctrl+Z" in reader.window._message.text(), "the words")
    assert reader.window._message.text() == (
        "1 document given attributes · 1 row is of no document here, or of several: “x.txt”. Ctrl+Z takes it back."
    )
    assert reader.window.actions_table["undo"].text() == "Undo importing the attributes of “table.csv”"
    reader.window.actions_table["undo"].trigger()
    reader.settle()
    assert own(reader)[0] == {"country": "Kenya"}
    path.write_text("country\nKenya\n", encoding="utf-8")
    reader.window.actions_table["import_attributes"].trigger()
    reader.wait(reader.window.banner.isVisible, "the refusal")
    assert asked[1:] == [str(tmp_path)] * 3, "where it ended"
