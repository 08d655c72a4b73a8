"""The rows of the results: heads, hit lines, and gaps that open."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from reader_app.model.document import Document, Metadata
from reader_app.model.hit import DocumentHits, Line, NoteHit, Results
from reader_app.ui.find.results_delegate import aside_line
from reader_app.ui.find.results_model import ResultsModel
from reader_app.ui.find.results_rows import Gap, Head, HitRow, Item


def document(key: str) -> Document:
    return Document(key, Metadata(title=f"Title {key}"), "text/plain", f"{key}.txt", "", 1, 1000, "r", "2024")


def found(key: str, count: int) -> DocumentHits:
    lines = tuple(Line("before ", f"hit{n}", " after", n * 10, n * 10 + 4) for n in range(count))
    return DocumentHits(key, 1.0, tuple((line.start, line.end) for line in lines), lines)


def results(**counts: int) -> Results:
    return Results("hit", sum(counts.values()), len(counts), tuple(found(key, count) for key, count in counts.items()))


def drawn(model: ResultsModel) -> str:
    """a heads a, then its hits by number, and gaps in brackets."""

    def sign(item: Item) -> str:
        if isinstance(item, Head):
            return item.document.id
        return str(item.hit) if isinstance(item, HitRow) else f"[{item.first}-{item.last}]"

    return " ".join(sign(model.item(n)) for n in range(model.rowCount()))


def fill(model: ResultsModel, **counts: int) -> None:
    model.set_results(results(**counts), {key: document(key) for key in counts})


@pytest.fixture
def model(qapp: QApplication, qtmodeltester: ModelTester) -> ResultsModel:
    made = ResultsModel()
    fill(made, a=2, b=30, c=0)
    qtmodeltester.check(made)
    return made


def test_many_hits_are_not_all_shown_at_once(model: ResultsModel) -> None:
    assert drawn(model) == "a 0 1 b 0 1 2 3 4 [5-29] c"


def test_a_tag_says_on_how_many_passages_it_is(model: ResultsModel) -> None:
    hits = replace(found("a", 0), notes=(NoteHit("n", "tag", "", "alliances", "a quotation", 12),))
    model.set_results(Results("hit", 0, 1, (hits,)), {"a": document("a")})
    assert model.index(1, 0).data() == "Tag: alliances, 12 passages"
    assert aside_line(hits.notes[0]).after == " · 12 passages"
    alone = replace(hits.notes[0], count=1)
    assert aside_line(alone).after == " · a quotation"


def test_a_gap_of_one_or_two_is_not_worth_it(model: ResultsModel) -> None:
    fill(model, a=7, b=8)
    assert drawn(model) == "a 0 1 2 3 4 5 6 b 0 1 2 3 4 [5-7]"


def test_many_documents_show_fewer_lines_each(model: ResultsModel) -> None:
    fill(model, **{f"d{n}": 9 for n in range(30)})
    assert drawn(model).startswith("d0 0 1 2 [3-8] d1 0 1 2 [3-8]")


def test_rows_come_as_one_comes_near_them(model: ResultsModel, qtmodeltester: ModelTester) -> None:
    fill(model, **{f"d{n}": 1 for n in range(90)})
    assert model.rowCount() == 2 * 10
    model.fetch_more()
    assert model.rowCount() == 2 * 40
    row = model.row_of("d85", 0)
    assert model.rowCount() == 2 * 86
    assert model.key_of(row) == ("d85", "hit", 0)
    qtmodeltester.check(model)
    model.fetch(model.found)
    model.fetch_more()
    assert drawn(model) == " ".join(f"d{n} 0" for n in range(90))
    fill(model, **{f"d{n}": 1 for n in range(90)})  # the same query once more: whoever went far stays there
    assert model.rowCount() == 2 * 90


def test_going_to_a_hidden_hit_reveals_it_and_its_neighbours(model: ResultsModel, qtmodeltester: ModelTester) -> None:
    row = model.row_of("b", 17)
    assert drawn(model) == "a 0 1 b 0 1 2 3 4 [5-15] 16 17 18 [19-29] c"
    item = model.item(row)
    assert isinstance(item, HitRow)
    assert item.hit == 17
    assert model.row_of("b", 29) == model.rowCount() - 2
    qtmodeltester.check(model)


def test_a_gap_opens_by_twenty(model: ResultsModel, qtmodeltester: ModelTester) -> None:
    model.open_gap(9)
    assert drawn(model).endswith("23 24 [25-29] c")
    gap = model.rowCount() - 2
    assert isinstance(model.item(gap), Gap)
    model.open_gap(gap)
    assert drawn(model).endswith("28 29 c")
    qtmodeltester.check(model)


def test_only_the_last_row_of_a_card_is_last(model: ResultsModel) -> None:
    ends = [model.item(n).is_last for n in range(model.rowCount())]
    assert ends == [False, False, True, *[False] * 6, True, True]


def test_rows_to_stop_at(model: ResultsModel) -> None:
    stops = [model.is_stop(n) for n in range(model.rowCount())]
    assert stops == [False, True, True, False, *[True] * 6, True]  # c has no lines, so its head is one


def test_a_document_that_is_gone_is_left_out(model: ResultsModel) -> None:
    model.set_results(results(a=1, b=1), {"b": document("b")})
    assert drawn(model) == "b 0"
    assert model.row_of("a", 0) == -1
    assert model.document_at(0) == "b"


def test_what_a_screen_reader_hears(model: ResultsModel) -> None:
    heard = [str(model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole)) for n in (0, 1, 9)]
    assert heard == ["Title a, TXT, 2 hits", "before hit0 after", "25 more hits"]
    model.set_results(results(a=2), {"a": replace(document("a"), starred=True)})
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Title a, TXT, 2 hits, starred"


@pytest.mark.usefixtures("qapp")
@given(st.integers(0, 60), st.lists(st.integers(0, 59), max_size=8))
def test_every_hit_is_shown_or_in_one_gap_whatever_was_revealed(count: int, visits: list[int]) -> None:
    model = ResultsModel()
    fill(model, a=count, z=1)
    for hit in visits:
        row = model.row_of("a", hit)
        item = model.item(row)
        assert (isinstance(item, HitRow) and item.hit == hit) if hit < count else isinstance(item, Head)
    covered: list[int] = []
    for n in range(1, model.rowCount() - 2):
        item = model.item(n)
        assert not isinstance(item, Head)
        covered += [item.hit] if isinstance(item, HitRow) else range(item.first, item.last + 1)
    assert covered == list(range(count))
