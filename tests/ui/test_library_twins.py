"""Which documents look the same in the list, and what tells them apart."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.model.document import Listed
from reader_app.ui.library.delegate import DocumentDelegate
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.library.twins import NAMED, Namesakes, twin_words, twins
from reader_app.ui.theme import load_theme


def listed(ident: str, title: str = "Paper", added: str = "2026-11-22T15:39:01.000Z", name: str = "a.txt") -> Listed:
    return Listed(ident, title, "[]", "", "", "", name, "text/plain", added, 0, "[]")


def test_only_what_looks_the_same_is_told_apart() -> None:
    assert twins([listed("a"), listed("b", "Another"), listed("c", name="a.pdf"), listed("d", "")]) == {}
    assert twins([listed("a"), listed("b", added="2026-11-22T15:40:00.000Z")]) == {"a": 0, "b": 0}
    assert twin_words(listed("a"), None) == ""
    assert twin_words(listed("a"), 0).startswith("Added on ")
    assert twin_words(listed("a"), 2) == twin_words(listed("a"), 0) + " (2)"


def test_the_files_names_tell_apart_what_they_can() -> None:
    same = [listed(ident, name="notes.txt") for ident in "ab"]
    other = listed("c", name="notes-utf16.txt")
    assert twins([*same, other]) == {"a": 1, "b": 2, "c": NAMED}
    known = Namesakes({each.id: each for each in (*same, other)})
    assert known.told_apart("c") == known.told_apart("c", short=True) == "notes-utf16.txt"
    assert known.told_apart("b").endswith(" (2)")


def test_what_is_called_the_same_is_told_apart_by_its_kind_else_by_when_it_was_added() -> None:
    later = listed("b", added="2026-11-22T15:40:00.000Z")
    documents = [listed("a"), later, listed("c", name="a.pdf"), listed("d", "x")]
    known = Namesakes({each.id: each for each in documents})
    assert known.as_twin("a").startswith("Added on ")
    assert [known.as_twin(ident) for ident in "cd"] == ["", ""]
    assert [known.told_apart(ident) for ident in "abcd"] == [known.as_twin("a"), known.as_twin("b"), "PDF", ""]
    assert known.told_apart("a", short=True) == known.as_twin("a", short=True)
    assert known.as_twin("a").endswith(known.as_twin("a", short=True))
    assert known.told_apart("gone") == ""


@given(st.lists(st.tuples(st.datetimes(), st.sampled_from(["a.txt", "b.txt", "c.txt"])), min_size=2, max_size=8))
def test_no_two_of_them_are_called_the_same(made: list[tuple[datetime, str]]) -> None:
    documents = [listed(str(n), added=moment.isoformat(), name=name) for n, (moment, name) in enumerate(made)]
    found = twins(documents)
    assert found.keys() == {each.id for each in documents}
    told = {each.file_name if found[each.id] == NAMED else (each.added[:16], found[each.id]) for each in documents}
    assert len(told) == len(documents)


def test_what_tells_a_document_apart_has_room_whatever_else_is_in_its_row(qapp: QApplication) -> None:
    told, long = "Added on 22 Nov 2026, 16:39 (1)", "a-name-as-long-as-a-whole-line-and-longer-than-that-part-1.txt"
    row = LibraryRow(listed("a", "A title that surely takes two lines of the list, whatever the font"), 1204)
    list_ = QWidget()
    delegate = DocumentDelegate(load_theme("light"), list_)
    least = int(QFontMetricsF(delegate.font).horizontalAdvance(told)) + 40
    delegate.set_measure(least, delegate.font)  # too little beside the number and the kind
    assert [line.text() for line in delegate._laid(row, told).lines][1:] == [told, ""]
    begin, _, end = delegate._laid(row, long).lines[1].text().partition("…")
    assert long.startswith(begin)
    assert long.endswith(end)
    assert end.endswith("part-1.txt")
    delegate.set_measure(round(1.6 * least), delegate.font)
    assert delegate._laid(row, told).titles == 2
    assert delegate._laid(row, told).lines[2].text() == told
