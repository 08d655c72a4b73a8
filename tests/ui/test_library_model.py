"""The document list's model: order, filter, and patching rather than rebuilding."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader_app.model.document import Listed
from reader_app.ui.library.model import DocumentsModel
from reader_app.ui.library.rows import LibraryRow, SortKey, folded, in_order_of_numbers, sorted_places


def row(
    key: str, title: str = "", creator: str = "", date: str = "", annotations: int = 0, read: str = "", place: str = ""
) -> LibraryRow:
    creators = json.dumps([[creator, "Secretary"]] if creator else [])
    return LibraryRow(
        Listed(key, title, creators, date, "", place, f"{key}.txt", "text/plain", "2024", 0, "[]"), annotations, read
    )


ROWS = (
    row("a", "Closing Remarks", "Malcolm Johnson", "2014-09-16", 2, "2024-02-01"),
    row("b", "Message", "Hamadoun I. Touré", "", 0),
    row("c", "contribution", "Delegation of Japan", "2017", 5, "2024-03-01", "Genève"),
    row("d", "", "", "2011-06-01", 2),
)


@pytest.fixture
def model(qapp: QApplication, qtmodeltester: ModelTester) -> DocumentsModel:
    made = DocumentsModel()
    made.set_rows(ROWS)
    qtmodeltester.check(made)
    return made


def shown(model: DocumentsModel) -> str:
    return "".join(model.id_at(model.index(n)) for n in range(model.rowCount()))


@pytest.mark.parametrize(
    ("key", "descending", "ids"),
    [
        (SortKey.TITLE, False, "acdb"),  # d goes by its file's name
        (SortKey.TITLE, True, "bdca"),
        (SortKey.CREATORS, False, "cbad"),
        (SortKey.CREATORS, True, "abcd"),
        (SortKey.DATE, False, "dacb"),
        (SortKey.DATE, True, "cadb"),
        (SortKey.ANNOTATIONS, True, "cadb"),
        (SortKey.ANNOTATIONS, False, "adcb"),
        (SortKey.READ, True, "cadb"),
    ],
)
def test_order(model: DocumentsModel, key: SortKey, descending: bool, ids: str) -> None:
    model.set_sort(key, descending=descending)
    assert shown(model) == ids


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("", "acdb"),
        ("toure", "b"),
        ("TOURÉ mess", "b"),
        ("geneve", "c"),
        ("2014", "a"),
        ("d.txt", "d"),
        ("toure japan", ""),
    ],
)
def test_filter_finds_every_word_anywhere(model: DocumentsModel, words: str, ids: str) -> None:
    model.set_filter(words)
    assert shown(model) == ids
    model.set_filter("")
    assert shown(model) == "acdb"


def test_a_changed_row_is_patched_and_told(model: DocumentsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged) as told:
        model.set_rows((row("a", "Closing Remarks", annotations=3), *ROWS[1:]))
    assert told.args is not None
    assert told.args[0].row() == told.args[1].row() == 0


def test_rows_that_come_and_go_leave_the_others_alone(
    model: DocumentsModel, qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    kept = QPersistentModelIndex(model.index(model.row_of("c")))
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignals([model.rowsRemoved, model.rowsInserted]):
        model.set_rows((row("e", "Alpha"), ROWS[1], ROWS[2], ROWS[3]))
    assert shown(model) == "ecdb"
    assert kept.row() == model.row_of("c")
    qtmodeltester.check(model)


def test_a_new_order_keeps_what_is_selected(model: DocumentsModel) -> None:
    kept = QPersistentModelIndex(model.index(model.row_of("c")))
    model.set_sort(SortKey.DATE, descending=True)
    assert kept.isValid()
    assert kept.row() == model.row_of("c") == 0
    model.set_filter("toure")
    assert not kept.isValid()


def test_counts_are_patched_and_reorder_only_where_they_are_the_order(model: DocumentsModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.waitSignal(model.dataChanged):
        model.set_counts({"a": 2, "b": 9, "c": 5, "d": 2})
    assert "9 notes" in str(model.data(model.index(model.row_of("b")), Qt.ItemDataRole.AccessibleTextRole))
    model.set_sort(SortKey.ANNOTATIONS, descending=True)
    assert shown(model) == "bcad"
    model.set_counts({"a": 20})
    assert shown(model) == "acdb"
    model.set_counts({"a": 20, "b": 30, "c": 40}, touched=("b", "gone"))
    assert shown(model) == "bacd"
    model.set_filter("toure")
    model.set_counts({"a": 50}, touched=("a",))  # also what is not shown
    model.set_filter("")
    assert shown(model)[0] == "a"


def test_a_screen_reader_hears_what_is_drawn(model: DocumentsModel) -> None:
    heard = model.data(model.index(model.row_of("a")), Qt.ItemDataRole.AccessibleTextRole)
    assert str(heard).startswith("Closing Remarks, Malcolm Johnson · 16 September 2014, 2 notes")
    heard = model.data(model.index(model.row_of("b")), Qt.ItemDataRole.AccessibleTextRole)
    assert str(heard).endswith("not read yet, TXT")


@pytest.mark.usefixtures("qapp")
@given(st.lists(st.sampled_from("abcdefgh"), unique=True), st.lists(st.sampled_from("abcdefgh"), unique=True))
def test_any_list_becomes_any_other(before: list[str], after: list[str]) -> None:
    model = DocumentsModel()
    model.set_rows([row(key, f"title {key}") for key in before])
    watched = {key: QPersistentModelIndex(model.index(model.row_of(key))) for key in before}
    model.set_rows([row(key, f"title {key}", annotations=1) for key in after])
    assert shown(model) == "".join(sorted(after))
    for key, index in watched.items():
        assert index.row() == (sorted(after).index(key) if key in after else -1)


@given(st.lists(st.tuples(st.text(max_size=5), st.sampled_from(["", "1999", "2001-02"])), max_size=12))
def test_undated_documents_come_last_either_way(pairs: list[tuple[str, str]]) -> None:
    rows = [row(str(n), title, date=date) for n, (title, date) in enumerate(pairs)]
    for descending in (False, True):
        dates = [
            one.document.metadata.date
            for one in map(rows.__getitem__, sorted_places(rows, SortKey.DATE, descending=descending))
        ]
        known = [date for date in dates if date]
        assert dates[: len(known)] == sorted(known, reverse=descending)


def test_folding_drops_case_and_accents() -> None:
    assert folded("Touré ÇA Straße") == "toure ca strasse"
    assert folded("हिन्दी") == folded("हिन्दी")


def test_titles_with_numbers_are_in_the_order_of_the_numbers() -> None:
    titles = [
        "Chapter 10",
        "chapter 9",
        "Chapter 9, part 11",
        "Chapter 9, part 2",
        "Chapter",
        "0",
        "12",
        "1",
        "100",
        "11",
    ]
    rows = [row(str(n), title) for n, title in enumerate(titles)]
    placed = [titles[place] for place in sorted_places(rows, SortKey.TITLE)]
    assert placed[:5] == ["0", "1", "11", "12", "100"]
    assert placed[5:] == ["Chapter", "chapter 9", "Chapter 9, part 2", "Chapter 9, part 11", "Chapter 10"]
    assert [titles[place] for place in sorted_places(rows, SortKey.TITLE, descending=True)] == placed[::-1]


WORDS = st.text(st.characters(exclude_characters="0123456789"), max_size=3)


@given(st.lists(st.tuples(WORDS, st.integers(0, 10**25), st.integers(0, 2)), max_size=8))
def test_the_order_is_that_of_the_words_and_then_of_the_numbers(titled: list[tuple[str, int, int]]) -> None:
    titles = [f"{word}{'0' * zeros}{number}" for word, number, zeros in titled]
    keys = in_order_of_numbers(titles)
    assert len(keys) == len(titles)
    for word in {word for word, _, _ in titled}:
        same = [(key, number) for key, (other, number, _) in zip(keys, titled, strict=True) if other == word]
        assert [number for _, number in sorted(same)] == sorted(number for _, number in same)


@given(st.lists(WORDS.map(lambda word: word.replace("\n", " ")), max_size=8))
def test_without_numbers_the_order_is_that_of_the_letters(texts: list[str]) -> None:
    keys = in_order_of_numbers(texts)
    assert sorted(range(len(texts)), key=keys.__getitem__) == sorted(range(len(texts)), key=texts.__getitem__)
