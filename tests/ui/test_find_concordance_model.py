"""The rows of the concordance: pages on demand, ticks on lines that were never loaded."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader_app.model.document import Document, Listed, Metadata
from reader_app.model.hit import KwicLine
from reader_app.ui.find.concordance_delegate import ConcordanceDelegate
from reader_app.ui.find.concordance_model import PAGE, ConcordanceModel, Role
from reader_app.ui.find.concordance_ticks import Key, Ticks, key_of
from reader_app.ui.theme import load_theme

DOCUMENT = Document("d", Metadata("The title", date="2011-06-01"), "text/plain", "d.txt", "", 1, 9999, "r", "2024")
CHECK = Qt.ItemDataRole.CheckStateRole


def line(number: int) -> KwicLine:
    return KwicLine("d", number * 10, number * 10 + 4, f"before {number} ", "word", " after")


def lines(first: int, count: int) -> tuple[KwicLine, ...]:
    return tuple(line(number) for number in range(first, first + count))


@pytest.fixture
def model(qapp: QApplication, qtmodeltester: ModelTester) -> ConcordanceModel:
    """1,000 lines, of which the first 200 are here."""
    made = ConcordanceModel()
    made.set_documents({"d": DOCUMENT})
    made.renew(1000, 0, lines(0, PAGE))
    qtmodeltester.check(made)
    while made.next_wanted() is not None:
        pass
    return made


def test_a_page_comes_when_one_of_its_lines_is_looked_at(model: ConcordanceModel, qtmodeltester: ModelTester) -> None:
    assert model.line(PAGE - 1) == line(PAGE - 1)
    assert model.next_wanted() is None
    assert model.data(model.index(450, 0), Role.LINE) is None
    assert model.next_wanted() == 2
    model.add_lines(2, lines(2 * PAGE, PAGE))
    assert model.line(450) == line(450)
    assert model.next_wanted() is None
    qtmodeltester.check(model)


def test_who_scrolls_past_waits_for_the_newest_page_first_and_not_for_all(model: ConcordanceModel) -> None:
    model.renew(100 * PAGE, 0, lines(0, PAGE))
    for row in range(PAGE, 40 * PAGE, PAGE):
        model.line(row)
    wanted = []
    while (page := model.next_wanted()) is not None:
        wanted.append(page)
    assert wanted == [39, 38, 37, 36]


def test_pages_that_were_long_out_of_sight_go(model: ConcordanceModel) -> None:
    model.renew(100 * PAGE, 0, lines(0, PAGE))
    for page in range(1, 100):
        model.add_lines(page, lines(page * PAGE, PAGE))
    assert model.line(99 * PAGE) is not None
    assert model.line(0) is None
    assert model.next_wanted() == 0


def test_the_same_number_of_lines_anew_keeps_the_view_in_its_place(model: ConcordanceModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.renew(1000, 1, lines(5000, PAGE))
    assert model.line(PAGE) == line(5000)
    assert resets == []
    model.renew(999, 0, lines(0, PAGE))
    assert resets == [1]


def test_what_a_line_says(model: ConcordanceModel) -> None:
    index = model.index(3, 0)
    assert model.data(index) == "before 3 word after"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "before 3 word after. The title"
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "The title\n1 June 2011"
    assert model.data(index, Role.IS_HIT) is False
    model.set_hit(key_of(line(3)))
    assert model.data(index, Role.IS_HIT) is True
    assert (model.known_row(key_of(line(3))), model.known_row(("d", 1, 2))) == (3, None)


def test_the_kind_of_a_document_is_said_where_another_has_its_title(model: ConcordanceModel) -> None:
    index = model.index(3, 0)
    assert model.data(index, Role.TOLD_APART) == ""
    model.set_documents({"d": DOCUMENT, "e": replace(DOCUMENT, id="e", file_name="e.pdf")})
    assert model.data(index, Role.TOLD_APART) == "TXT"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "before 3 word after. The title, TXT"
    assert model.data(index, Qt.ItemDataRole.ToolTipRole) == "The title\n1 June 2011\nTXT"


def test_documents_that_look_the_same_are_told_apart_by_their_files_names_or_when_they_were_added(
    model: ConcordanceModel,
) -> None:
    index = model.index(3, 0)
    twin = Listed(
        "d", "The title", "[]", "2011-06-01", "", "", "d.txt", "text/plain", "2026-11-22T15:39:01.000Z", 0, "[]"
    )
    model.set_documents({"d": twin, "e": twin._replace(id="e", file_name="other.txt")})
    assert model.data(index, Role.TOLD_APART) == "d.txt"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "before 3 word after. The title, d.txt"
    model.set_documents({"d": twin, "e": twin._replace(id="e", added="2026-11-23T15:39:01.000Z")})
    assert "2026" in str(model.data(index, Role.TOLD_APART))
    assert "\nAdded on " in str(model.data(index, Qt.ItemDataRole.ToolTipRole))


def test_ticks_are_set_like_any_check_box(model: ConcordanceModel) -> None:
    index = model.index(3, 0)
    assert model.setData(index, Qt.CheckState.Checked, CHECK)
    assert model.data(index, CHECK) == Qt.CheckState.Checked
    assert model.ticked() == 1
    assert model.setData(index, Qt.CheckState.Unchecked, CHECK)
    assert model.ticked() == 0
    assert not model.setData(model.index(700, 0), Qt.CheckState.Checked, CHECK)


def test_all_lines_are_ticked_without_being_loaded(model: ConcordanceModel) -> None:
    model.ticks.put_all(True)
    assert model.ticked() == 1000
    model.tick(lines(0, 3), False)
    assert model.ticked() == 997
    model.ticks.invert()
    assert model.ticked() == 3
    assert model.is_ticked(line(2))
    assert not model.is_ticked(line(900))


KEYS = [("d", number, number + 1) for number in range(8)]
ACTS = st.one_of(
    st.tuples(st.just("put"), st.sets(st.sampled_from(KEYS)), st.booleans()),
    st.tuples(st.just("put_all"), st.booleans()),
    st.tuples(st.just("invert")),
    st.tuples(st.just("keep"), st.sets(st.sampled_from(KEYS))),
)


@given(st.lists(ACTS, max_size=12))
def test_ticks_are_a_set_of_lines_whatever_one_does(acts: list[tuple[object, ...]]) -> None:
    ticks, plain, there = Ticks(), set[Key](), set(KEYS)
    for name, *arguments in acts:
        if name == "keep":
            there &= set(arguments[0])
            plain &= there
            ticks.keep(there)
            continue
        if name == "put":
            keys, on = set(arguments[0]) & there, arguments[1]
            plain = plain | keys if on else plain - keys
            ticks.put(keys, on)
        elif name == "put_all":
            plain = set(there) if arguments[0] else set()
            ticks.put_all(arguments[0])
        else:
            plain = there - plain
            ticks.invert()
        assert {key for key in there if key in ticks} == plain
        assert ticks.count(len(there)) == len(plain)


@pytest.mark.parametrize("inferred", [frozenset[str](), frozenset({"date"})])
@pytest.mark.parametrize("told", ["", "PDF", "a-file-with-a-rather-long-name-of-its-own.txt"])
@pytest.mark.parametrize("width", [560, 579, 800])
def test_a_title_has_room_beside_any_date(qtbot: QtBot, width: int, told: str, inferred: frozenset[str]) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    delegate = ConcordanceDelegate(load_theme("light"), view.font().family(), view)
    delegate.set_measure(width, view.font())
    document = replace(DOCUMENT, metadata=replace(DOCUMENT.metadata, inferred=inferred))
    room = delegate._source_width()
    laid = delegate._source_of(document, told, room)
    assert laid.date_width <= (0.6 if len(told) < 4 else 0.72) * room + 1
    assert not told or laid.date.text()[:1] == told[:1]
    assert len(laid.title.text()) >= 4
    assert laid.title.size().width() + laid.date_width < room


def test_in_a_narrow_line_a_long_title_goes_before_its_date(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    delegate = ConcordanceDelegate(load_theme("light"), view.font().family(), view)
    delegate.set_measure(580, view.font())
    room = delegate._source_width()
    for title, is_dated in (("Trust in the Neighbourhood and Elsewhere, a Study", False), ("Trust", True)):
        document = replace(DOCUMENT, metadata=replace(DOCUMENT.metadata, title=title))
        laid = delegate._source_of(document, "", room)
        assert bool(laid.date_width) == is_dated
        assert laid.title.size().width() + laid.date_width <= room
