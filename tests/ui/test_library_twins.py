"""Which documents look the same in the list, and what tells them apart."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.model.document import Listed
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.library.delegate import DocumentDelegate
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.library.twins import Namesakes, twin_words, twins
from reader_app.ui.sheets.list_sheet import ListSheet
from reader_app.ui.theme import load_theme
from tests.ui.reader import ReaderWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so


def listed(
    ident: str, title: str = "Paper", added: str = "2026-11-22T15:39:01.000Z", name: str = "a.txt", *, of: str = ""
) -> Listed:
    return Listed(ident, title, "[]", "", "", "", name, "text/plain", added, 0, "[]", source=of)


def test_only_what_looks_the_same_is_told_apart() -> None:
    assert twins([listed("a"), listed("b", "Another"), listed("c", name="a.pdf"), listed("d", "")]) == {}
    assert twins([listed("a"), listed("b", added="2026-11-22T15:40:00.000Z")]) == {"a": 0, "b": 0}
    assert twin_words(listed("a"), None) == ""
    assert twin_words(listed("a"), 0).startswith("Added on ")
    assert twin_words(listed("a"), 2) == twin_words(listed("a"), 0) + " (2)"


def test_the_files_names_tell_apart_what_they_can() -> None:
    same = [listed(ident, name="notes.txt") for ident in "ab"]
    other = listed("c", name="notes-utf16.txt")
    assert twins([*same, other]) == {"a": 1, "b": 2, "c": "notes-utf16.txt"}
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


def test_files_of_the_same_name_are_told_apart_by_as_many_folders_as_need_be() -> None:
    paths = {"a": "/x/2019/notes.txt", "b": "/x/2020/notes.txt", "c": "/y/2020/notes.txt", "d": "notes.txt", "e": ""}
    documents = [listed(ident, name="notes.txt", of=path) for ident, path in paths.items()]
    windows = listed("f", name="notes.txt", of="C:\\z\\notes.txt")
    found = twins([*documents, windows])
    ends = ("2019/notes.txt", "x/2020/notes.txt", "y/2020/notes.txt", 1, 2, "z/notes.txt")
    assert found == dict(zip("abcdef", ends, strict=True))
    assert twin_words(windows, found["f"]) == twin_words(windows, found["f"], short=True) == "z/notes.txt"


FOLDERS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=4).map("/".join)


@given(st.lists(st.tuples(st.datetimes(), st.sampled_from(["a.txt", "b.txt"]), FOLDERS), min_size=2, max_size=12))
def test_no_two_of_them_are_called_the_same(made: list[tuple[datetime, str, str]]) -> None:
    documents = [
        listed(str(n), added=moment.isoformat(), name=name, of=f"/{folder}/{name}")
        for n, (moment, name, folder) in enumerate(made)
    ]
    found = twins(documents)
    assert found.keys() == {each.id for each in documents}
    told = {(found[each.id], "" if isinstance(found[each.id], str) else each.added[:16]) for each in documents}
    assert len(told) == len(documents)
    for each in documents:
        others = [other for other in documents if other is not each]
        end = found[each.id]
        assert isinstance(end, int) == any(other.source == each.source for other in others)
        if isinstance(end, str):
            assert each.source.endswith(end)
            assert not any(other.source.endswith(f"/{end}") for other in others)


def test_files_of_one_name_say_their_folders_wherever_they_are_listed(reader: ReaderWindow, tmp_path: Path) -> None:
    for year in ("2019", "2020"):
        (tmp_path / year).mkdir()
        (tmp_path / year / "report.txt").write_text(f"Annual Report\n\nIt grew in {year}.\n")
    reader.parts.adding.add([tmp_path])
    model = reader.window.library._model
    reader.wait(lambda: not reader.parts.tasks.busy and len(model.rows) == 7, "their rows")
    ends = {"2019/report.txt", "2020/report.txt"}

    def said(of: QAbstractItemModel, role: Qt.ItemDataRole) -> list[str]:
        words = [str(of.index(row, 0).data(role)) for row in range(of.rowCount())]
        return [each for each in words if each.startswith("Annual Report")]

    tip, spoken = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
    reader.wait(lambda: {each.splitlines()[-1] for each in said(model, tip)} == ends, "what tells them apart")
    assert {each.rpartition(", ")[2] for each in said(model, spoken)} == ends
    assert not any("\nreport.txt" in each for each in said(model, tip))
    reader.search("grew")
    results = reader.window.results.findChild(ResultsList).model()
    assert {each.splitlines()[-1] for each in said(results, tip)} == ends
    assert {each.split(", ")[2] for each in said(results, spoken)} == ends
    reader.press("Ctrl+J").type("annual 2020")
    lines = reader.window.findChild(ListSheet)._lines
    assert [lines.line(row).detail for row in range(lines.rowCount())] == ["2020/report.txt"]


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
