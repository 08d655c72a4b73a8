"""Shelves: which documents stand on them, and collections as a person makes, names, fills and deletes them."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from reader_app.model.collection import Collection
from reader_app.model.document import Listed
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.model import Role as DocumentRole
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.library.shelf_list import ShelfList
from reader_app.ui.library.shelf_model import DOCUMENTS, Role
from reader_app.ui.library.shelves import Kind, shelves
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def row(key: str, *collections: str, starred: int = 0, read: str = "", added: str = "2024-01-01") -> LibraryRow:
    listed = Listed(key, key, "[]", "", "", "", f"{key}.pdf", "", added, starred, json.dumps(collections))
    return LibraryRow(listed, 0, read)


def names(rows: list[LibraryRow]) -> str:
    return "".join(each.document.id for each in rows)


def test_each_shelf_holds_its_documents_and_says_how_many() -> None:
    rows = (
        row("a", "1", starred=1),
        row("b", "1", "2", read="2024", added="2024-03-05T10:00:00+00:00"),
        row("c", "2", added="2024-03-04T10:00:01+00:00"),
        row("d", added="2024-03-04T09:59:59+00:00"),
    )
    made = shelves((Collection("1", "x"), Collection("2", "x/y"), Collection("3", "w/z")), rows)
    found = [(shelf.name or shelf.kind.value, shelf.depth, names(shelf.rows(rows)), count) for shelf, count in made]
    assert found == [
        ("all", 0, "abcd", 4),
        ("latest", 0, "bc", 2),
        ("starred", 0, "a", 1),
        ("unread", 0, "acd", 3),
        ("w", 0, "", 0),  # only others stand under that name
        ("w/z", 1, "", 0),
        ("x", 0, "abc", 3),  # with those under it, each once
        ("x/y", 1, "bc", 2),
    ]
    assert [shelf.collection for shelf, _ in made if shelf.kind is Kind.COLLECTION] == ["", "3", "1", "2"]


def test_where_all_came_at_once_there_is_no_shelf_of_the_latest() -> None:
    assert [shelf.kind for shelf, _ in shelves((), (row("a"), row("b")))] == [Kind.ALL, Kind.STARRED, Kind.UNREAD]
    assert [shelf.kind for shelf, _ in shelves((), ())] == [Kind.ALL, Kind.STARRED, Kind.UNREAD]


NAMES = st.lists(st.sampled_from(["a", "a/b", "a/b/c", "ab", "b/a", "É", "e/x"]), unique=True)
GROUPS = st.lists(st.lists(st.integers(0, 6), unique=True), max_size=12)


@given(NAMES, GROUPS)
def test_numbers_are_those_of_the_documents_shown(names: list[str], groups: list[list[int]]) -> None:
    collections = [Collection(str(place), name) for place, name in enumerate(names)]
    rows = [row(str(n), *(str(each) for each in group)) for n, group in enumerate(groups)]
    listed = shelves(collections, rows)
    assert all(len(shelf.rows(rows)) == count for shelf, count in listed)
    assert {shelf.name for shelf, _ in listed} >= set(names)
    for place, (shelf, _) in enumerate(listed):
        if shelf.depth:
            above = shelf.name.rpartition("/")[0]
            assert above in [other.name for other, _ in listed[:place]]


# ---- in the window


@pytest.fixture
def the_shelves(reader: ReaderWindow) -> ShelfList:
    found = reader.window.library.findChild(ShelfList)
    assert isinstance(found, ShelfList)
    return found


def said(shelf_list: ShelfList) -> list[str]:
    model = shelf_list.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def at(shelf_list: ShelfList, name: str) -> int:
    return said(shelf_list).index(name)


def choose(reader: ReaderWindow, shelf_list: ShelfList, name: str) -> None:
    place = shelf_list.visualRect(shelf_list.at(at(shelf_list, name))).center()
    QTest.mouseClick(shelf_list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.settle()


def listed(reader: ReaderWindow) -> int:
    found = reader.window.library.findChild(DocumentList)
    assert isinstance(found, DocumentList)
    return found.model().rowCount() if found.isVisible() else 0


def let_fall(reader: ReaderWindow, shelf_list: ShelfList, name: str, ids: list[str]) -> bool:
    data = QMimeData()
    data.setData(DOCUMENTS, "\n".join(ids).encode())
    index = shelf_list.at(at(shelf_list, name))
    taken = shelf_list.model().dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, index)
    reader.settle()
    return bool(taken and index.flags() & Qt.ItemFlag.ItemIsDropEnabled)


def name_it(reader: ReaderWindow, shelf_list: ShelfList, name: str) -> None:
    editor = shelf_list.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    reader.settle()


def test_a_collection_is_made_filled_renamed_and_deleted(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    session, library = reader.parts.session, reader.window.library
    ids = [each.id for each in session.library.documents()]
    the_shelves.name_new()
    name_it(reader, the_shelves, "Talks")
    assert said(the_shelves) == ["All documents", "Starred", "Unread", "Talks"]
    assert let_fall(reader, the_shelves, "Talks", ids[:2])
    assert reader.window.actions_table["undo"].text() == "Undo putting documents into “Talks”"
    choose(reader, the_shelves, "Talks")
    assert listed(reader) == 2
    library.wishes.uncollect.emit([ids[0]], session.shelving.collections()[0].id)
    reader.settle()
    assert (listed(reader), len(session.library.documents())) == (1, 5)
    the_shelves.setCurrentIndex(the_shelves.at(at(the_shelves, "Talks")))
    the_shelves.setFocus()
    reader.press("F2").press("Ctrl+A")
    name_it(reader, the_shelves, "Speeches/Geneva")
    assert said(the_shelves)[-2:] == ["Speeches", "Geneva"]
    assert listed(reader) == 1, "the shelf that is looked at is the same one"
    the_shelves.setCurrentIndex(the_shelves.at(at(the_shelves, "Geneva")))
    reader.press("Del")
    assert (said(the_shelves)[-1], listed(reader)) == ("Unread", 5)
    reader.press("Ctrl+Z")
    assert said(the_shelves)[-1] == "Geneva"


def test_giving_up_a_name_makes_nothing(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    the_shelves.name_new()
    editor = the_shelves.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "Talks")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    reader.settle()
    assert said(the_shelves) == ["All documents", "Starred", "Unread"]
    the_shelves.name_new("Talks/")
    name_it(reader, the_shelves, "")  # no more than what it began with
    assert reader.parts.session.shelving.collections() == ()


def test_the_line_for_a_name_covers_its_own_row_only(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    the_shelves.name_new()
    reader.settle()
    editor = the_shelves.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    row = the_shelves.visualRect(the_shelves.at(the_shelves.model().rowCount() - 1))
    assert (editor.y(), editor.height()) == (row.y(), row.height())
    assert editor.rect().adjusted(0, 2, 0, -2).height() >= editor.fontMetrics().height(), "its letters are whole"


def test_a_new_collection_for_the_selected_documents(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    library = reader.window.library
    ids = [each.id for each in reader.parts.session.library.documents()][:3]
    menu = next(each for each in library.menu_for(ids).findChildren(QMenu) if each.title() == "Collections")
    menu.actions()[-1].trigger()
    name_it(reader, the_shelves, "Three")
    choose(reader, the_shelves, "Three")
    assert listed(reader) == 3
    menu = next(each for each in library.menu_for(ids).findChildren(QMenu) if each.title() == "Collections")
    assert next((action.text(), action.isChecked()) for action in menu.actions()) == ("Three", True)


def test_a_name_that_is_taken_is_refused_in_words(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    session = reader.parts.session
    session.shelving.add_collection("One")
    session.shelving.add_collection("Two")
    reader.settle()
    the_shelves.setCurrentIndex(the_shelves.at(at(the_shelves, "Two")))
    the_shelves.setFocus()
    reader.press("F2").press("Ctrl+A")
    name_it(reader, the_shelves, "ONE")
    assert "already" in reader.window.banner.text
    assert said(the_shelves)[-2:] == ["One", "Two"]


def test_a_click_on_the_star_gives_it_and_opens_nothing(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    documents = reader.window.library.findChild(DocumentList)
    assert isinstance(documents, DocumentList)
    place = documents._delegate.star_place(documents.visualRect(documents.at(1))).center()
    QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.settle()
    assert [each.starred for each in reader.parts.session.library.documents()].count(True) == 1
    assert reader.parts.state.opened is None
    choose(reader, the_shelves, "Starred")
    assert listed(reader) == 1
    place = documents._delegate.star_place(documents.visualRect(documents.at(0))).center()
    QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    reader.settle()
    assert listed(reader) == 0
    assert not any(each.starred for each in reader.parts.session.library.documents())


def test_the_star_key_is_for_what_is_selected_else_for_the_open_document(reader: ReaderWindow) -> None:
    reader.open("Closing Remarks: ICT").press("Ctrl+Shift+S")
    assert reader.parts.session.library.find("Closing Remarks: ICT").starred
    reader.press("Ctrl+L", "Ctrl+A", "Ctrl+Shift+S")
    assert all(each.starred for each in reader.parts.session.library.documents())
    reader.press("Ctrl+Shift+S")
    assert not any(each.starred for each in reader.parts.session.library.documents())
    assert reader.window.actions_table["undo"].text() == "Undo taking the star from 5 documents"


def test_what_is_opened_is_read_and_can_be_made_unread_again(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    def unread() -> str:
        return str(the_shelves.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    assert unread() == "Unread, 5 documents"
    choose(reader, the_shelves, "Unread")
    reader.open("Closing Remarks: ICT")
    assert unread() == "Unread, 4 documents"
    assert listed(reader) == 5, "it does not vanish from under the pointer"
    opened = reader.parts.state.opened.document.id
    reader.window.library.wishes.read.emit([opened], False)
    reader.wait(lambda: unread() == "Unread, 5 documents", "the mark")


def test_what_is_opened_is_read_though_the_filter_hides_it(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    def unread() -> str:
        return str(the_shelves.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    library = reader.window.library
    model = library.findChild(DocumentList).model()  # type: ignore[union-attr]
    library._filter.setText("Closing Remarks: ICT")
    reader.settle()
    reader.open("Second Worldwide")
    assert unread() == "Unread, 4 documents"
    assert listed(reader) == 1
    library._filter.clear()
    reader.settle()
    assert [reader.parts.state.opened.document.id] == [
        row.document.id for n in range(5) if (row := model.index(n, 0).data(DocumentRole.ROW)).read
    ]


def test_dragged_documents_are_told_by_their_ids(reader: ReaderWindow, qapp: QApplication) -> None:
    reader.press("Ctrl+L", "Ctrl+A")
    documents = reader.window.library.findChild(DocumentList)
    assert isinstance(documents, DocumentList)
    data = documents.model().mimeData(documents.selectionModel().selectedRows())
    ids = data.data(DOCUMENTS).toStdString().split("\n")
    assert sorted(ids) == sorted(each.id for each in reader.parts.session.library.documents())


def test_what_came_last_stands_on_its_shelf_after_a_restart_too(
    start: Callable[..., ReaderWindow], tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for n in range(3):
        (papers / f"paper {n}.txt").write_text(f"Paper {n} is about herons.")
    first = start()
    first.program.desk.add([papers])  # type: ignore[union-attr]
    first.wait(lambda: len(first.parts.session.library.documents()) == 8, "the papers")
    first.wait(lambda: not first.parts.adding.is_busy, "the end of it")
    latest = [each.id for each in first.parts.session.library.documents()[5:]]
    assert sorted(first.parts.session.library.latest()) == sorted(latest)
    first.close()
    again = start()
    again.parts.begin()
    shelf_list = again.window.library.findChild(ShelfList)
    again.wait(lambda: "Added last" in said(shelf_list), "the shelf")
    choose(again, shelf_list, "Added last")
    assert listed(again) == 3


def test_an_empty_collection_says_that_nothing_is_in_it(reader: ReaderWindow, the_shelves: ShelfList) -> None:
    reader.parts.session.shelving.add_collection("Birds/Herons")
    reader.wait(lambda: "Herons" in said(the_shelves), "its row")
    counts = [the_shelves.at(at(the_shelves, name)).data(Role.COUNT) for name in ("Birds", "Herons", "Starred")]
    assert counts == ["0", "0", ""]
