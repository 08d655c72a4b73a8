"""A library whose history is walked back and forward, and seen to do what it should.

What a line of the history did is seen when it is written, by comparing all there is before and after. Taking back a
step has to turn round what its lines did, field by field, and nothing else.
"""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from history_diffs import Diff, applied, difference, holding, turned
from history_samples import put
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from reader_app.model.annotation import State
from reader_app.model.change import Change
from reader_app.model.document import Document
from reader_app.model.errors import SaveError
from reader_app.services.annotating import Annotating
from reader_app.services.gathering import Gathering
from reader_app.services.history import BuiltOnError, History
from reader_app.services.library import Library
from reader_app.services.shelving import Shelving
from reader_app.services.steps import Step
from reader_app.store import Store

FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
DOCUMENTS = ("one", "two")
numbers = st.integers(0, 50)


class WatchedLibrary(RuleBasedStateMachine):
    """A library of which is known, by looking, what each line of its history did; walks back and forward in it."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory(dir=FAST)
        self.path = Path(self.folder.name) / "library.sqlite"
        self.lines: dict[int, Diff] = {}
        self.texts = self.notes = 0
        self.open()
        for name in DOCUMENTS:
            self.act(lambda name=name: put(self.store, self.history, name))

    def open(self) -> None:
        self.store = Store.open(self.path)
        self.history = History(self.store)
        self.history.look_back()
        self.annotating = Annotating(self.store, self.history, "Ada")
        self.library = Library(self.store, self.history)
        self.shelving = Shelving(self.store, self.history)
        self.works: list[tuple[ExitStack, Gathering]] = []

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        while self.works:
            self.end(0)
        for _ in range(2):
            self.walk(back=True)
            self.walk(back=False)
            self.restart()
        self.walk(back=True)
        assert self.store.check() == []
        self.store.close()
        self.folder.cleanup()

    # ---- what it sees

    def act(self, action: Callable[[], Any]) -> None:
        """Does something; what each line of the history did is the difference. Acts make one line at most."""
        before, newest = holding(self.store), self.store.newest()
        action()
        after = holding(self.store)
        if self.store.newest() == newest:
            assert after == before
        else:
            assert self.store.newest() == newest + 1
            self.lines[newest + 1] = difference(before, after)

    def go(self, go: Callable[[], Change | None], step: Step | None, *, back: bool) -> bool:
        """One step back or forward, and whether it did what it should; whether it could be gone."""
        now = holding(self.store)
        try:
            change = go()
        except BuiltOnError:
            assert step is not None
            assert step is not self.history.steps()[0][-1]
            assert holding(self.store) == now
            return False
        except SaveError as error:
            if not any(gathering.size for _, gathering in self.works):
                raise
            assert "going on just now" in str(error) or "no longer as it was" in str(error)  # noqa: PT017
            assert holding(self.store) == now
            return False
        assert (change is None) == (step is None)
        wanted = now
        if step is not None:
            diffs = [self.lines[line] for line in step.sequences]
            for diff in map(turned, reversed(diffs)) if back else diffs:
                wanted = applied(wanted, diff)
        assert holding(self.store) == wanted
        return change is not None

    def walk(self, *, back: bool) -> None:
        """All the way, whoever did it."""
        while self.step(back=back):
            pass

    def step(self, *, back: bool) -> bool:
        """As the sheet of the history goes: by what was done last, whoever did it."""
        if not back:
            return self.go(self.history.redo, self.history.redo_step, back=False)
        last = next(iter(self.history.steps()[0][-1:]), None)
        return last is not None and self.go(lambda: self.history.undo(only=last), last, back=True)

    def some(self, which: int) -> list[str]:
        """Some annotation that shows, if there is any."""
        found = [each.id for each in self.store.annotations.all()]
        return [sorted(found)[which % len(found)]] if found else []

    def present(self, which: int) -> Document | None:
        return self.store.documents.get(DOCUMENTS[which % len(DOCUMENTS)])

    @invariant()
    def passages_are_where_they_are_said_to_be(self) -> None:
        if not hasattr(self, "store"):
            return
        for document in self.store.documents.all():
            content = self.store.documents.text(document.revision).content
            for each in self.store.annotations.of(document.id):
                if each.state is State.ANCHORED:
                    assert each.revision == document.revision
                    assert content[each.start : each.end] == each.quote

    def standing(self) -> list[set[tuple[int, ...]]]:
        """The lines of the steps that stand, and of those taken back. Long work may stand above what came after it."""
        return [{step.sequences for step in steps} for steps in self.history.steps()]

    # ---- its life

    @precondition(lambda self: self.works)
    @rule(work=numbers)
    def end(self, work: int) -> None:
        stack, _ = self.works.pop(work % len(self.works))
        stack.close()

    # ---- back and forward

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.go(self.history.undo, self.history.undo_step, back=True)

    @rule(times=st.integers(1, 4))
    def go_back(self, times: int) -> None:
        for _ in range(times):
            self.step(back=True)

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.go(self.history.redo, self.history.redo_step, back=False)

    @rule()
    def restart(self) -> None:
        """Or a crash, where there is long work."""
        now, is_crash = holding(self.store), any(gathering.size for _, gathering in self.works)
        stood = self.standing()
        self.store.close()
        self.open()
        assert holding(self.store) == now
        assert is_crash or self.standing() == stood
