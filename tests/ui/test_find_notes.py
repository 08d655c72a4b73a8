"""What is found by its tags alone: listed in the order of the text, all of it to be reached, and walked by F3."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reader_app.model.annotation import Annotation
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_rows import AsideRow, Gap, Head, Item
from tests.ui.reader import ReaderWindow
from tests.ui.searching import rows

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so

QUERY = 'tag:="coping"'


@pytest.fixture
def coded(reader: ReaderWindow) -> list[Annotation]:
    """107 passages of one document with a tag below the one asked for, made from the last on, and one of another."""
    annotating, library = reader.parts.session.annotating, reader.parts.session.library
    first, second = library.documents()[:2]
    words = [match.span() for match in re.finditer(r"[A-Za-z]{3,}", library.text(first.id).content)][:107]
    made = [annotating.highlight(first.id, *span, tags=("coping/peer help",)) for span in reversed(words)]
    other = annotating.highlight(second.id, 0, 5, tags=("Coping",))
    annotating.highlight(second.id, 10, 15, tags=("help",))
    reader.settle()
    return [*reversed(made), other]


def listed(reader: ReaderWindow) -> list[str]:
    return [row.annotation for row in rows(reader) if isinstance(row, AsideRow)]


def gaps(reader: ReaderWindow) -> list[str]:
    model = reader.window.results.findChild(ResultsList).model()
    return [model.index(n, 0).data() for n, row in enumerate(rows(reader)) if isinstance(row, Gap)]


def click(reader: ReaderWindow, kind: type[Item]) -> None:
    hits = reader.window.results.findChild(ResultsList)
    place = next(n for n, row in enumerate(rows(reader)) if isinstance(row, kind))
    hits.scrollTo(hits.at(place))
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(hits.at(place)).center())
    reader.settle()


def test_all_of_them_can_be_listed_in_the_order_of_the_text(reader: ReaderWindow, coded: list[Annotation]) -> None:
    reader.search(QUERY)
    *first, other = (note.id for note in coded)
    assert listed(reader) == [*first[:5], other]
    assert gaps(reader) == ["102 more notes"]
    heads = [row.hits.annotations for row in rows(reader) if isinstance(row, Head)]
    assert heads == [107, 1]
    click(reader, Gap)
    assert (listed(reader), gaps(reader)) == ([*first[:105], other], ["2 more notes"])
    assert reader.window.results.findChild(ResultsList).currentIndex().row() == 6, "the first that was not shown"
    reader.parts.session.annotating.delete([first[50]])
    reader.wait(lambda: reader.parts.state.results.total_notes == 107, "the answer after the change")
    reader.settle()
    assert listed(reader) == [*first[:50], *first[51:106], other], "what was revealed stays, as it is now"


def test_f3_walks_the_passages_across_documents_and_round_the_ends(
    reader: ReaderWindow, coded: list[Annotation]
) -> None:
    reader.search(QUERY).press("Return")
    ids = [note.id for note in coded]
    assert reader.parts.state.selected == ids[0]
    hits = reader.window.results.findChild(ResultsList)
    for expected in ids[1:8]:
        reader.press("F3").settle()
        assert reader.parts.state.selected == expected
        assert rows(reader)[hits.currentIndex().row()].annotation == expected
    for expected in (*reversed(ids[:7]), ids[-1]):
        reader.press("Shift+F3").settle()
        assert reader.parts.state.selected == expected
    assert "Before the first note" in reader.window._message.text()
    assert reader.parts.state.opened.document.id == coded[-1].document
    reader.press("Shift+F3").settle()
    assert reader.parts.state.selected == ids[-2], "the last of many, which was not listed"
    assert rows(reader)[hits.currentIndex().row()].annotation == ids[-2]
    reader.press("F3", "F3").settle()
    assert reader.parts.state.selected == ids[0]
    assert "Past the last note" in reader.window._message.text()


def test_a_click_on_the_document_goes_to_its_first_passage_and_f3_on_from_a_clicked_one(
    reader: ReaderWindow, coded: list[Annotation]
) -> None:
    reader.search(QUERY)
    click(reader, Head)
    assert reader.parts.state.selected == coded[0].id
    hits = reader.window.results.findChild(ResultsList)
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=hits.visualRect(hits.at(3)).center())
    reader.settle()
    assert reader.parts.state.selected == coded[2].id
    reader.press("F3").settle()
    assert reader.parts.state.selected == coded[3].id


def test_hits_in_texts_are_what_f3_walks_where_there_are_some(reader: ReaderWindow, coded: list[Annotation]) -> None:
    reader.search(f"the {QUERY}").press("F3").settle()
    assert reader.parts.state.hit is not None
    reader.search("xylophones").press("F3").settle()
    assert "No hits to go to" in reader.window._message.text()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('tag:="gone by"', "There is no tag “gone by”"),
        ('tag:="unused"', "No note has the tag “unused”"),
        ('tag:="level"', "No note has the tag “level”"),
        ('tag:="unused" spam', "A document has to have all the words"),
        ('tag:"gone by"', 'Nothing found for “tag:"gone by"”'),
    ],
)
def test_a_tag_that_no_note_has_is_said_to_be_so(reader: ReaderWindow, query: str, expected: str) -> None:
    for name in ("unused", "Level/below"):
        reader.parts.session.annotating.codebook.add_tag(name)
    reader.search(query)
    said = " ".join(label.text() for label in reader.window.results.findChildren(QLabel) if label.isVisible())
    assert expected in said
    assert ("Quotation marks" in said) is query.startswith('tag:"')


def test_a_tag_that_is_deleted_while_it_is_searched_for_is_said_to_be_gone(reader: ReaderWindow) -> None:
    codebook = reader.parts.session.annotating.codebook
    reader.parts.session.annotating.document_note(reader.parts.session.library.documents()[0].id, tags=("going",))
    tag = reader.parts.session.annotating.tags()[0]

    def said() -> str:
        return " ".join(label.text() for label in reader.window.results.findChildren(QLabel) if label.isVisible())

    reader.search('tag:="going"')
    codebook.delete_tag(tag.id)
    reader.wait(lambda: "There is no tag “going”" in said(), "that it is gone")
    reader.parts.session.history.undo()
    reader.wait(lambda: "There is no tag" not in said(), "that it is back")
    assert reader.parts.state.results.total_documents == 1
