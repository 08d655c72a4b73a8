"""The models of notes, tags and outline keep Qt's rules while they are patched."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.tag import Tag
from reader_app.ui.notes.cards_model import CardsModel
from reader_app.ui.notes.outline_pane import READING, OutlineModel
from reader_app.ui.notes.tags_model import TagsModel

TAGS = {"t1": Tag("t1", "alliances"), "t2": Tag("t2", "definition")}


def note(key: str, quote: str = "a passage", text: str = "", tags: tuple[str, ...] = ()) -> Annotation:
    return Annotation(key, "d", "r", 0, 1, quote, "", "", Colour.YELLOW, tags, text, "me", "2026", "2026")


def test_patching_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = CardsModel()
    qtmodeltester.check(model)
    a, b, c = note("a"), note("b", tags=("t1",)), note("c")
    for rows in ((a, b), (a, c, b), (c, b), (dataclasses.replace(c, note="new"), b), (), (b,)):
        model.set_rows(rows, TAGS)
        assert [model.place_of(row.id) for row in rows] == list(range(len(rows)))
    assert model.data(model.index(0), Qt.ItemDataRole.DisplayRole) == "a passage. alliances"


def test_only_changed_rows_are_reported(qtbot: QtBot) -> None:
    model = CardsModel()
    rows = tuple(note(str(n)) for n in range(5))
    model.set_rows(rows, TAGS)
    changed: list[int] = []
    resets: list[object] = []
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    model.modelReset.connect(lambda: resets.append(None))
    model.set_rows((*rows[:3], dataclasses.replace(rows[3], note="now noted"), dataclasses.replace(rows[4])), TAGS)
    assert changed == [3]
    assert resets == []


def test_a_renamed_tag_changes_the_rows_that_wear_it(qtbot: QtBot) -> None:
    model = CardsModel()
    model.set_rows((note("a", tags=("t1",)), note("b", tags=("t2",))), TAGS)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _: changed.append(first.row()))
    model.set_rows(model.rows, {**TAGS, "t1": Tag("t1", "pacts")})
    assert changed == [0]
    assert [tag.name for tag in model.tags_of(model.rows[0])] == ["pacts"]


@given(st.lists(st.lists(st.integers(0, 9), unique=True), max_size=6))
def test_any_sequence_of_lists_ends_as_given(lists: list[list[int]]) -> None:
    model = CardsModel()
    count = 0

    def inserted(parent: QModelIndex, first: int, last: int) -> None:
        nonlocal count
        count += last - first + 1

    def removed(parent: QModelIndex, first: int, last: int) -> None:
        nonlocal count
        count -= last - first + 1

    def reset() -> None:
        nonlocal count
        count = model.rowCount()

    model.rowsInserted.connect(inserted)
    model.rowsRemoved.connect(removed)
    model.modelReset.connect(reset)
    for keys in lists:
        model.set_rows(tuple(note(str(key)) for key in keys), {})
        assert [row.id for row in model.rows] == [str(key) for key in keys]
        assert count == model.rowCount() == len(keys)


def test_tags_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = TagsModel()
    qtmodeltester.check(model)
    model.set_rows(((TAGS["t2"], 1), (TAGS["t1"], 3)))
    assert [node.tag.name for node in model.rows] == ["alliances", "definition"]
    model.set_words("DÉF")
    assert [node.tag.id for node in model.rows] == ["t2"]
    model.set_words("")
    model.set_rows(((TAGS["t1"], 4), (TAGS["t2"], 1)))
    assert model.rows[0].count == 4
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "definition, 1 note"


@pytest.mark.parametrize(
    ("typed", "heard"),
    [("pacts", ["t1", "pacts"]), ("  two \t words ", ["t1", "two words"]), ("", []), (" / ", []), ("alliances", [])],
)
def test_a_new_name_is_passed_on_not_taken(qtbot: QtBot, typed: str, heard: list[str]) -> None:
    model = TagsModel()
    model.set_rows(((TAGS["t1"], 3),))
    said: list[str] = []
    model.renamed.connect(lambda key, name: said.extend((key, name)))
    model.setData(model.index(0), typed, Qt.ItemDataRole.EditRole)
    assert said == heard
    assert model.rows[0].tag.name == "alliances"


def test_outline_model_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = OutlineModel()
    qtmodeltester.check(model)
    model.set_headings((("One", 1, 0), ("Two", 2, 40)))
    model.set_reading(1)
    assert [model.data(model.index(row), READING) for row in range(2)] == [False, True]
    model.set_headings(())
    assert model.rowCount() == 0
