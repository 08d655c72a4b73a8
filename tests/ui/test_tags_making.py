"""Tags made and given in the pane of tags, and by tagging: what is said, what is undone, which colour it takes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu

from reader_app.model.annotation import Colour
from reader_app.model.change import Action
from reader_app.ui.done_words import done_line
from reader_app.ui.notes.tags_list import TagsList
from reader_app.ui.notes.tags_pane import TagsPane
from tests.ui.concordance import asked, saved
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def coded(reader: ReaderWindow) -> ReaderWindow:
    """A codebook, a document that has none of it, and the tags looked at."""
    codebook = reader.parts.session.annotating.codebook
    for name in ("coping/peer help", "mentors"):
        codebook.add_tag(name)
    codebook.recolour_tag(reader.parts.session.annotating.tags()[0].id, Colour.TEAL)
    reader.parts.reader.open(reader.parts.session.library.documents()[0].id)
    reader.window.right.setCurrentIndex(1)
    return reader.settle()


def names(reader: ReaderWindow) -> list[str]:
    return sorted(reader.tags.values())


def said(reader: ReaderWindow) -> str:
    words: str = reader.window._message.text()
    return words


def rows(reader: ReaderWindow) -> TagsList:
    found = reader.window.tags.findChild(TagsList)
    assert isinstance(found, TagsList)
    return found


def pane(reader: ReaderWindow) -> TagsPane:
    found: TagsPane = reader.window.tags
    return found


def type_name(reader: ReaderWindow, name: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = rows(reader).viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, key)
    reader.settle()


def choose(reader: ReaderWindow, name: str, words: str = "") -> list[str]:
    """Do something by a tag's menu; returns what it offers."""
    at = rows(reader).at(pane(reader)._model.place_of(name))
    rows(reader).menu_wanted.emit(at, rows(reader).mapToGlobal(rows(reader).rect().center()))
    menu = pane(reader).findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    offered = [action.text() for action in menu.actions() if action.text()]
    wanted = next((action for action in menu.actions() if action.text() == words), None)
    if wanted is None:
        menu.close()
    else:
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(wanted).center())
    reader.window.activateWindow()  # as a window manager does
    reader.settle()
    return offered


def select(reader: ReaderWindow) -> None:
    reader.window.viewer.face.select((10, 30))
    reader.settle()


def test_a_tag_is_made_in_the_pane_and_taken_back(coded: ReaderWindow) -> None:
    rows(coded).setFocus()
    QTest.keyClick(rows(coded), Qt.Key.Key_Insert)
    type_name(coded, " wor/k ")
    assert names(coded) == ["coping/peer help", "mentors", "wor/k"]
    assert said(coded) == "New tag “wor/k”. Ctrl+Z takes it back."
    assert rows(coded).currentIndex().data() == "wor/k"
    assert done_line(coded.parts.session.history.undo_step) == "Making the tag “wor/k”"
    coded.press("Ctrl+Z")
    assert names(coded) == ["coping/peer help", "mentors"]


def test_the_plus_and_the_menu_begin_a_name(coded: ReaderWindow) -> None:
    pane(coded)._words.setText("no tag is called this")
    QTest.mouseClick(pane(coded)._plus, Qt.MouseButton.LeftButton)
    type_name(coded, "x", Qt.Key.Key_Escape)
    assert pane(coded)._model.rowCount() == 3
    assert "New tag below…" in choose(coded, "coping/peer help")
    pane(coded).name_new("coping/peer help/")  # a menu takes the keys from the line, without a window manager
    type_name(coded, "weekly")
    assert "coping/peer help/weekly" in names(coded)
    pane(coded).name_new("coping/peer help/")
    type_name(coded, "")
    assert len(names(coded)) == 3, "nothing was typed"
    pane(coded)._fill_menu()
    pane(coded)._more.menu().actions()[0].trigger()
    type_name(coded, "MENTORS")
    assert len(names(coded)) == 3
    assert said(coded) == "There is a tag “mentors” already."
    assert rows(coded).currentIndex().data() == "mentors"


def test_a_new_tag_opens_the_level_it_stands_under(coded: ReaderWindow) -> None:
    pane(coded)._model.set_open(pane(coded)._model.rows[0], is_open=False)
    pane(coded).new_requested.emit("coping/own tools")
    assert rows(coded).currentIndex().data() == "coping/own tools"


def test_the_first_tag_can_be_made_in_an_empty_codebook(reader: ReaderWindow) -> None:
    reader.window.right.setCurrentIndex(1)
    QTest.mouseClick(pane(reader)._plus, Qt.MouseButton.LeftButton)
    type_name(reader, "", Qt.Key.Key_Escape)
    assert pane(reader)._pages.currentWidget() is pane(reader)._none
    QTest.mouseClick(pane(reader)._plus, Qt.MouseButton.LeftButton)
    type_name(reader, "first")
    assert names(reader) == ["first"]
    assert pane(reader)._pages.currentWidget() is rows(reader)


def test_the_selection_is_tagged_from_the_pane_in_the_colour_of_the_tag(coded: ReaderWindow) -> None:
    annotator = coded.parts.annotator
    used: list[Colour] = []
    annotator.colour_used.connect(used.append)
    select(coded)
    choose(coded, "coping/peer help", "Tag the selection (Ctrl+Enter)")
    coded.settle()
    (made,) = coded.annotations
    assert (coded.tags_of(made), made.colour) == (["coping/peer help"], Colour.TEAL)
    assert said(coded) == "Tagged the passage with “coping/peer help”. Ctrl+Z takes it back."
    rows(coded).setFocus()
    rows(coded).setCurrentIndex(rows(coded).at(pane(coded)._model.place_of("mentors")))
    QTest.keyClick(rows(coded), Qt.Key.Key_Return, CTRL)
    coded.settle()
    assert coded.tags_of(coded.annotations[0]) == ["coping/peer help", "mentors"]
    QTest.keyClick(rows(coded), Qt.Key.Key_Return, CTRL)
    assert said(coded) == "This passage has the tag “mentors” already."
    assert set(used) == {Colour.YELLOW}, "a tag's own colour is not the one to go on with"
    coded.press("Ctrl+Z", "Ctrl+Z")
    assert coded.annotations == ()


def test_with_nothing_selected_nothing_is_tagged_and_the_menu_does_not_offer_it(coded: ReaderWindow) -> None:
    assert "Tag the selection (Ctrl+Enter)" not in choose(coded, "mentors")
    pane(coded).tag_selection_requested.emit("mentors")
    assert said(coded).startswith("Select a passage")
    assert coded.annotations == ()


def test_a_level_becomes_a_tag_by_its_menu(coded: ReaderWindow) -> None:
    assert "Make it a tag" not in choose(coded, "mentors")
    choose(coded, "coping", "Make it a tag")
    coded.settle()
    assert names(coded) == ["coping", "coping/peer help", "mentors"]
    assert said(coded) == "New tag “coping”. Ctrl+Z takes it back."
    assert pane(coded)._description.isVisible()
    assert "Make it a tag" not in choose(coded, "coping")


def test_a_highlight_made_by_tagging_takes_the_colour_of_its_first_tag(coded: ReaderWindow) -> None:
    select(coded)
    coded.window.viewer.face.setFocus()
    coded.press("T").type("peer help,mentors").press("Return")
    (made,) = coded.annotations
    assert (coded.tags_of(made), made.colour) == (["coping/peer help", "mentors"], Colour.TEAL)


def test_lines_of_the_concordance_take_the_colour_of_the_first_tag_and_new_tags_are_said(coded: ReaderWindow) -> None:
    asked(coded, "IMPACT")
    coded.press("Space", "Shift+T").type("peer help,fresh").press("Return")
    coded.wait(lambda: len(saved(coded)) == 1, "the highlight")
    (made,) = saved(coded)
    assert (coded.tags_of(made), made.colour) == (["coping/peer help", "fresh"], Colour.TEAL)
    coded.wait(lambda: said(coded).endswith("· new tag “fresh”"), "the news")


def test_a_tag_that_comes_into_being_by_tagging_is_said(coded: ReaderWindow) -> None:
    select(coded)
    coded.window.viewer.face.setFocus()
    coded.press("T").type("mentors").press("Return")
    assert not said(coded).startswith("New tag")
    coded.press("T").type("wor")
    coded.window.search_bar.setFocus(Qt.FocusReason.MouseFocusReason)
    coded.settle()
    assert "wor" in names(coded)
    assert said(coded) == "New tag “wor”. Ctrl+Z takes it back."
    coded.window.viewer.face.setFocus()
    coded.press("Ctrl+Z")
    assert "wor" not in names(coded)
    assert said(coded).startswith("Undone")
    coded.press("Ctrl+Shift+Z")
    assert said(coded).startswith("Done again")


def test_new_tags_of_many_are_added_to_what_is_said_of_them(coded: ReaderWindow) -> None:
    session, library_notes = coded.parts.session, coded.parts.library_notes
    document = session.library.documents()[0].id
    ids = [session.annotating.highlight(document, 10 * n, 10 * n + 5).id for n in range(2)]
    library_notes._tag(ids, ["mentors", "fresh"])
    coded.wait(lambda: "fresh" in names(coded) and not coded.parts.work.is_busy, "the tags")
    assert said(coded).endswith("· new tag “fresh”")
    assert "2 notes tagged" in said(coded)
    library_notes._tag(ids, ["fresh"])
    coded.wait(lambda: not coded.parts.work.is_busy and "o change" in said(coded), "an answer")
    assert "new tag" not in said(coded)
    assert session.history.undo_step.action is Action.TAG


def test_what_is_done_again_in_several_documents_names_none_of_them(coded: ReaderWindow) -> None:
    session, library_notes = coded.parts.session, coded.parts.library_notes
    documents = [each.id for each in session.library.documents()[:3]]
    ids = [session.annotating.highlight(document, 0, 5).id for document in documents]
    library_notes._tag(ids, ["mentors"])
    coded.wait(lambda: not coded.parts.work.is_busy and "3 notes tagged" in said(coded), "the tags")
    coded.window.viewer.face.setFocus()
    for keys, way in (("Ctrl+Z", "Undone"), ("Ctrl+Shift+Z", "Done again")):
        coded.press(keys)
        assert said(coded) == f"{way}: tagging 3 notes with “mentors”, in 3 documents"
    library_notes._tag(ids[:1], ["fresh"])
    coded.wait(lambda: "fresh" in names(coded) and not coded.parts.work.is_busy, "the tag")
    coded.parts.reader.open(documents[1])
    coded.window.viewer.face.setFocus()
    coded.press("Ctrl+Z")
    assert ", in “" in said(coded)
