"""Annotations read, and changed, some at a time: who asks gets them as they are, and nothing old comes back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.document import Document, Metadata, Text
from reader_app.ui import state as state_module
from reader_app.ui.state import OpenDocument, State

OPENED = OpenDocument(
    Document("d", Metadata(), "text/plain", "d.txt", "0" * 64, 1, 1, "r", "2026-01-01T00:00:00Z"), Text("", ())
)
NUMBERS = st.integers(0, 9)


def annotation(number: int) -> Annotation:
    place = ("d", "r", number, number + 1, "words", "", "")
    return Annotation(f"a{number}", *place, Colour.BLUE, (), "", "", "2026", "2026")


class Pieces(RuleBasedStateMachine):
    """What the window knows of a document, three notes at a time, beside what is saved."""

    @initialize(count=NUMBERS, read=NUMBERS, selected=st.none() | NUMBERS)
    def open(self, count: int, read: int, selected: int | None) -> None:
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(state_module, "PIECE", 3)
        self.saved = {each.id: each for each in map(annotation, range(count))}
        self.version = 0
        self.shown: list[tuple[Annotation, ...]] = []
        self.state = State()
        self.state.annotations_changed.connect(lambda: self.shown.append(self.state.annotations_read))
        self.reopen(read, selected)

    @rule(read=NUMBERS, selected=st.none() | NUMBERS)
    def reopen(self, read: int, selected: int | None) -> None:
        """The document is opened, perhaps anew, and read as it is saved."""
        saved = tuple(self.saved.values())
        chosen = f"a{selected}" if f"a{selected}" in self.saved else None

        def rest() -> Iterator[tuple[Annotation, ...]]:
            for start in range(read, len(saved), 2):
                yield saved[start : start + 2]

        self.state.set_opened(OPENED, saved[:read], rest(), chosen)

    def teardown(self) -> None:
        if hasattr(self, "patch"):
            assert self.state.annotations == tuple(self.saved.values())
            assert self.shown[-1:] == [tuple(self.saved.values())]
            self.patch.undo()

    def _newer(self, chosen: set[int]) -> dict[str, Annotation]:
        self.version += 1
        ids = [key for key in self.saved if int(key[1:]) in chosen]
        return {key: replace(self.saved[key], note=str(self.version)) for key in ids}

    @rule(chosen=st.sets(NUMBERS))
    def change_many(self, chosen: set[int]) -> None:
        news = self._newer(chosen)
        self.saved |= news
        self.state.change_annotations(news)

    @rule(number=NUMBERS)
    def change_one(self, number: int) -> None:
        """As it is done for few: in all there are."""
        news = self._newer({number})
        self.saved |= news
        self.state.set_annotations(tuple(news.get(each.id, each) for each in self.state.annotations))

    @rule(number=NUMBERS)
    def come_or_go(self, number: int) -> None:
        if f"a{number}" in self.saved:
            del self.saved[f"a{number}"]
        else:
            self.saved[f"a{number}"] = annotation(number)
            self.saved = dict(sorted(self.saved.items()))
        there = {each.id: each for each in self.state.annotations}
        self.state.set_annotations(tuple(there.get(each.id, each) for each in self.saved.values()))

    @precondition(lambda self: self.state.is_reading)
    @rule()
    def go_on(self) -> None:
        self.state.read_more()

    @rule(number=NUMBERS)
    def ask_for_one(self, number: int) -> None:
        assert self.state.annotation(f"a{number}") == self.saved.get(f"a{number}")

    @rule()
    def ask_for_all(self) -> None:
        assert self.state.annotations == tuple(self.saved.values())

    @rule(number=NUMBERS)
    def select(self, number: int) -> None:
        """Who selects one sees it as it is, if it is read by now."""
        if f"a{number}" in self.saved:
            self.state.set_selected(f"a{number}")
            seen = [each for each in self.state.annotations_read if each.id == f"a{number}"]
            assert seen in ([], [self.saved[f"a{number}"]])

    @invariant()
    def what_shows_is_in_order_and_the_selected_one_is_there(self) -> None:
        if hasattr(self, "state"):
            shown = self.state.annotations_read
            assert [each.id for each in shown] == list(self.saved)[: len(shown)]
            assert self.state.selected is None or self.state.selected in self.saved
            assert self.state.is_reading or shown == tuple(self.saved.values())


TestPieces = Pieces.TestCase


def test_very_many_change_some_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state_module, "PIECE", 3)
    before = tuple(map(annotation, range(8)))
    news = {each.id: replace(each, note="new") for each in before}
    state = State()
    state.set_opened(OPENED, before, selected="a6")
    seen: list[list[str]] = []
    state.annotations_changed.connect(lambda: seen.append([a.id for a in state.annotations_read if a.note]))
    state.change_annotations(news)
    while state.read_more():
        pass
    first = ["a0", "a1", "a2", "a6"]
    every = [each.id for each in before]
    assert seen == [["a6"], first, [*first[:3], "a3", "a4", "a5", "a6"], every, every]  # the last for who waits for all


def test_what_changed_before_it_was_read_is_read_as_it_is_by_now() -> None:
    before = tuple(map(annotation, range(4)))
    news = {each.id: replace(each, note="new") for each in before}
    state = State()
    state.set_opened(OPENED, before[:1], iter((before[1:3], before[3:])))
    state.change_annotations(news)
    state.set_selected("a0")
    assert [each.note for each in state.annotations_read] == ["new"]
    state.read_more()
    assert [each.note for each in state.annotations_read] == ["new"] * 3
    assert [each.note for each in state.annotations] == ["new"] * 4
