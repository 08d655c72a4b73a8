"""Whatever is done at random, undo and redo bring back what the library held after each act."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from history_samples import CONTENT, put
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule
from services_samples import everything, redo_change, undo_change

from reader_app.model.annotation import Colour
from reader_app.model.tag import Tag
from reader_app.services.annotating import Annotating
from reader_app.services.history import History
from reader_app.services.library import Library
from reader_app.store import Store

FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None


class EverythingUndoes(RuleBasedStateMachine):
    """Acts on a library at random, beside the list of what it held after each act."""

    annotations = Bundle("annotations")
    tag_names = st.sampled_from(["alliances", "Alliances", "trust", "trust/broken", "law"])
    spans = st.tuples(st.integers(0, len(CONTENT)), st.integers(0, len(CONTENT))).map(sorted)
    colours = st.sampled_from(Colour)

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=FAST)
        self.store = Store.open(Path(self.folder.name) / "library.sqlite")
        self.history = History(self.store)
        self.annotating = Annotating(self.store, self.history, "Ada")
        self.library = Library(self.store, self.history)
        self.past = [everything(self.store)]
        self.now = 0
        for name in ("one", "two"):
            self.act(lambda name=name: put(self.store, self.history, name))

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        while self.now:
            self.undo()
        assert self.history.undo() is None
        while self.now < len(self.past) - 1:
            self.redo()
        assert self.history.redo() is None
        assert self.store.check() == []
        self.store.close()
        self.folder.cleanup()

    def act(self, action: Callable[[], Any]) -> Any:
        """Does something; whether it was a change is seen by the history."""
        before = self.store.last_change()
        answer = action()
        if self.store.last_change() != before:
            self.past[self.now + 1 :] = [everything(self.store)]
            self.now += 1
            assert self.past[-1] != self.past[-2], "a change that changed nothing"
        return answer

    def present(self, ids: list[str]) -> list[str]:
        return [i for i in ids if self.store.annotations.get(i) is not None]

    def some_tag(self, which: int) -> Tag | None:
        tags = self.store.tags.all()
        return tags[which % len(tags)] if tags else None

    @rule(
        target=annotations,
        name=st.sampled_from(["one", "two"]),
        place=spans,
        colour=colours,
        tags=st.lists(tag_names, max_size=2),
    )
    def highlight(self, name: str, place: list[int], colour: Colour, tags: list[str]) -> Any:
        if self.store.documents.get(name) is None or not CONTENT[slice(*place)].strip():
            return multiple()
        return self.act(lambda: self.annotating.highlight(name, *place, colour, tags)).id

    @rule(target=annotations, tags=st.lists(tag_names, max_size=2))
    def document_note(self, tags: list[str]) -> Any:
        if self.store.documents.get("one") is None:
            return multiple()
        return self.act(lambda: self.annotating.document_note("one", "a note", tags)).id

    @rule(ids=st.lists(annotations, min_size=1, max_size=3), name=tag_names)
    def tag(self, ids: list[str], name: str) -> None:
        self.act(lambda: self.annotating.tag(self.present(ids), name))

    @rule(annotation=annotations, tags=st.lists(tag_names, max_size=3))
    def set_tags(self, annotation: str, tags: list[str]) -> None:
        if self.present([annotation]):
            self.act(lambda: self.annotating.set_tags(annotation, tags))

    @rule(annotation=annotations, text=st.sampled_from(["", "a thought", "\ud800 lone"]))
    def note(self, annotation: str, text: str) -> None:
        if self.present([annotation]):
            self.act(lambda: self.annotating.note(annotation, text))

    @rule(ids=st.lists(annotations, min_size=1, max_size=3), colour=colours)
    def recolour(self, ids: list[str], colour: Colour) -> None:
        self.act(lambda: self.annotating.recolour(self.present(ids), colour))

    @rule(ids=st.lists(annotations, min_size=1, max_size=3))
    def delete(self, ids: list[str]) -> None:
        self.act(lambda: self.annotating.delete(self.present(ids)))

    @rule(which=st.integers(0, 9), name=tag_names)
    def rename_tag(self, which: int, name: str) -> None:
        if tag := self.some_tag(which):
            self.act(lambda: self.annotating.codebook.rename_tag(tag.id, name))

    @rule(which=st.integers(0, 9), colour=st.none() | colours)
    def recolour_tag(self, which: int, colour: Colour | None) -> None:
        if tag := self.some_tag(which):
            self.act(lambda: self.annotating.codebook.recolour_tag(tag.id, colour))

    @rule(which=st.integers(0, 9))
    def delete_tag(self, which: int) -> None:
        if tag := self.some_tag(which):
            self.act(lambda: self.annotating.codebook.delete_tag(tag.id))

    @rule(name=st.sampled_from(["one", "two"]))
    def remove(self, name: str) -> None:
        if self.store.documents.get(name):
            self.act(lambda: self.library.remove([name]))

    @precondition(lambda self: self.now > 0)
    @rule()
    def undo(self) -> None:
        assert self.history.undo() is not None
        self.now -= 1
        assert everything(self.store) == self.past[self.now]

    @precondition(lambda self: self.now < len(self.past) - 1)
    @rule()
    def redo(self) -> None:
        assert self.history.redo() is not None
        self.now += 1
        assert everything(self.store) == self.past[self.now]

    @invariant()
    def labels_are_there_exactly_when_they_should_be(self) -> None:
        if hasattr(self, "history"):
            assert (undo_change(self.history) is not None) == (self.now > 0)
            assert (redo_change(self.history) is not None) == (self.now < len(self.past) - 1)


TestEverythingUndoes = EverythingUndoes.TestCase


TestEverythingUndoes.settings = settings(
    max_examples=60, stateful_step_count=40, suppress_health_check=list(HealthCheck)
)
