"""Tags clicked, renamed and merged in the whole window: the keys stay in the list, the search follows the name."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from reader_app.model.change import Action, Change, Edit
from reader_app.model.query import query_for_tag
from reader_app.model.tag import Tag
from reader_app.ui.notes.tag_query import TagFollower, of_names
from reader_app.ui.notes.tags_list import TagsList
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so


@pytest.fixture
def tagged(reader: ReaderWindow) -> ReaderWindow:
    """Two tags on one document, another one open, and the tags looked at."""
    first, second = reader.parts.session.library.documents()[:2]
    annotating = reader.parts.session.annotating
    annotating.document_note(first.id, tags=("new one",))
    annotating.document_note(first.id, tags=("alliances",))
    reader.parts.reader.open(second.id)
    reader.window.right.setCurrentIndex(1)
    return reader.settle()


def rows(reader: ReaderWindow) -> TagsList:
    found = reader.window.tags.findChild(TagsList)
    assert isinstance(found, TagsList)
    return found


def click(reader: ReaderWindow, name: str) -> None:
    shown, place = rows(reader), reader.window.tags._model.place_of(name)
    spot = QPoint(60, shown.visualRect(shown.at(place)).center().y())
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    reader.wait(lambda: reader.parts.state.query.text == query_for_tag(name), "the search")
    reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")


def rename(reader: ReaderWindow, name: str) -> None:
    reader.press("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert rows(reader).isAncestorOf(editor)
    editor.selectAll()
    reader.type(name).press("Return")


def names(reader: ReaderWindow) -> list[str]:
    return sorted(tag.name for tag in reader.parts.session.annotating.tags())


@pytest.mark.parametrize("is_here", [False, True])
def test_a_click_searches_for_the_tag_and_keeps_the_keys(tagged: ReaderWindow, is_here: bool) -> None:
    if is_here:
        tagged.parts.reader.open(tagged.parts.session.library.documents()[0].id)
        tagged.settle()
    click(tagged, "new one")
    assert rows(tagged).hasFocus()
    assert tagged.window.right.currentWidget() is tagged.window.tags
    assert tagged.window.search_bar.query() == 'tag:="new one"'
    assert tagged.parts.state.results.total_documents == 1


@pytest.mark.parametrize(("width", "is_open"), [(1280, True), (700, False)])
def test_what_a_click_finds_is_seen_where_there_is_room(tagged: ReaderWindow, width: int, is_open: bool) -> None:
    tagged.window.resize(width, 700)
    tagged.settle()
    tagged.window.panes.set_open("left", False)
    tagged.window.panes.set_open("right", True)
    tagged.settle()
    click(tagged, "new one")
    assert tagged.window.panes.is_open("left") is is_open
    assert rows(tagged).isVisible()
    assert rows(tagged).hasFocus()


def test_a_new_name_keeps_the_keys_and_the_search_follows(tagged: ReaderWindow) -> None:
    click(tagged, "new one")
    rename(tagged, "a first")  # it goes to another row
    assert names(tagged) == ["a first", "alliances"]
    assert rows(tagged).hasFocus()
    assert rows(tagged).currentIndex().data() == "a first"
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="a first"', "the search")
    tagged.wait(lambda: tagged.parts.state.results.total_documents == 1, "what it finds")
    tagged.press("Ctrl+Z")
    assert names(tagged) == ["alliances", "new one"]
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="new one"', "the search before")
    assert rows(tagged).hasFocus()


def test_the_name_of_another_merges_says_so_and_is_taken_back(tagged: ReaderWindow) -> None:
    click(tagged, "new one")
    rename(tagged, "Alliances")
    assert names(tagged) == ["alliances"]
    assert tagged.window._message.text() == "Merged “new one” into “alliances”; Ctrl+Z takes it back"
    assert rows(tagged).hasFocus()
    assert rows(tagged).currentIndex().data() == "alliances"
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="alliances"', "the search")
    tagged.wait(lambda: len(tagged.parts.state.results.documents[0].notes) == 2, "what it finds")
    tagged.press("Ctrl+Z")
    assert names(tagged) == ["alliances", "new one"]
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="new one"', "the search before")
    assert rows(tagged).hasFocus()
    assert rows(tagged).currentIndex().data() == "new one"
    tagged.press("Ctrl+Shift+Z")
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="alliances"', "the search again")


def test_another_search_is_left_alone(tagged: ReaderWindow) -> None:
    tagged.search("cyber")
    rows(tagged).setFocus()
    rows(tagged).setCurrentIndex(rows(tagged).at(tagged.window.tags._model.place_of("new one")))
    rename(tagged, "alliances")
    tagged.settle()
    assert tagged.parts.state.query.text == "cyber"


def test_the_search_follows_levels_and_only_names() -> None:
    follower = TagFollower()
    renamed = Change(
        Action.RENAME_TAG, (Edit(Tag("a", "a"), Tag("a", "z")), Edit(Tag("b", "a/b"), Tag("b", "z/b"))), "z"
    )
    assert follower.follow('tag:="a/b"', renamed) == 'tag:="z/b"'
    assert follower.follow('tag:="A" ', renamed) == 'tag:="z"'
    assert follower.follow('tag:="a" spam', renamed) == ""
    merged = Change(Action.MERGE_TAGS, (Edit(Tag("a", "a"), None), Edit(Tag("b", "a/b"), None)), "z")
    assert follower.follow('tag:="a/b"', merged) == 'tag:="z/b"'
    assert follower.follow('tag:="z/b"', merged.inverse()) == 'tag:="a/b"'
    assert follower.follow('tag:="z/b"', merged.inverse()) == ""
    moved = Change(Action.RENAME_TAG, (Edit(Tag("b", "a/b/c"), Tag("b", "z/b/c")),), "z/b/c")
    assert follower.follow('tag:="a"', moved, ["z/b/c"]) == 'tag:="z"'  # a level that is no tag itself
    assert follower.follow('tag:="a/b"', moved, ["z/b/c", "a/other"]) == 'tag:="z/b"'
    assert follower.follow('tag:="a"', moved, ["z/b/c", "a/other"]) == ""
    deleted = Change(Action.DELETE_TAG, (Edit(Tag("a", "a"), None),), "a")
    assert of_names(deleted).edits == ()
    assert of_names(merged) == merged


def test_who_looks_at_the_library_stays_there_while_the_search_follows(tagged: ReaderWindow) -> None:
    click(tagged, "new one")
    window, renamed = tagged.window, 'tag:="zzz"'
    window.left.setCurrentWidget(window.library)
    tagged.press("Ctrl+Shift+T")
    rename(tagged, "zzz")
    tagged.wait(lambda: tagged.parts.state.query.text == renamed, "the search")
    tagged.wait(lambda: tagged.parts.state.results.query == renamed, "what it finds")
    assert window.left.currentWidget() is window.library
    tagged.press("Ctrl+L")
    keys = tagged.focus()
    assert window.library.isAncestorOf(keys)
    tagged.press("Ctrl+Z")
    tagged.wait(lambda: tagged.parts.state.query.text == 'tag:="new one"', "the search before")
    tagged.wait(lambda: tagged.parts.state.results.query == 'tag:="new one"', "what it found")
    assert window.left.currentWidget() is window.library
    assert tagged.focus() is keys
    assert tagged.parts.state.results.total_documents == 1
    assert window.search_bar.query() == 'tag:="new one"'
