"""Undo and redo bring every record back, whatever was done; nothing is half done, and everybody is told."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, precondition, rule
from services_samples import everything, nothing_can_be_saved, opened, redo_change, speech, undo_change

from reader_app.model.annotation import Colour
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.errors import SaveError
from reader_app.model.tag import Tag
from reader_app.services import subjects
from reader_app.services.annotating import Annotating
from reader_app.services.history import History
from reader_app.services.library import Library
from reader_app.services.task import Task
from reader_app.store import Store, Way, database

CONTENT = "Alliances are made, and alliances are broken."
FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None


def put(store: Store, history: History, name: str) -> None:
    sha256 = store.originals.put(name.encode())
    document = Document(
        name,
        Metadata(title=name),
        "text/plain",
        name,
        sha256,
        len(name),
        len(CONTENT),
        f"r-{name}",
        "2024-01-01T00:00:00Z",
    )
    history.do(Change(Action.ADD_DOCUMENTS, (Edit(None, document),), name), {document.revision: Text(CONTENT, ())})


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(Store.open(tmp_path / "library.sqlite")) as opened:
        yield opened


@pytest.fixture
def history(store: Store) -> History:
    return History(store)


def tagging(name: str) -> Change:
    return Change(Action.TAG, (Edit(None, Tag(f"id of {name}", name)),), name)


def names(store: Store) -> list[str]:
    return [tag.name for tag in store.tags.all()]


def test_undo_and_redo_walk_the_changes(store: Store, history: History) -> None:
    assert undo_change(history) is None
    assert history.undo() is None
    assert history.redo() is None
    first, second = tagging("first"), tagging("second")
    history.do(first)
    history.do(second)
    assert undo_change(history) == second
    assert history.undo() == second.inverse()
    assert (names(store), undo_change(history), redo_change(history)) == (["first"], first, second)
    history.undo()
    assert (names(store), undo_change(history), redo_change(history)) == ([], None, first)
    assert history.redo() == first
    assert names(store) == ["first"]
    third = tagging("third")
    history.do(third)
    assert redo_change(history) is None
    assert [(c.action, c.subject, c.way) for c in store.changes()][-3:] == [
        (Action.TAG, "first", Way.UNDO),
        (Action.TAG, "first", Way.REDO),
        (Action.TAG, "third", Way.DO),
    ]


def test_a_change_without_edits_is_none(store: Store, history: History) -> None:
    told: list[Change] = []
    history.subscribe(told.append)
    history.do(Change(Action.TAG, ()))
    assert (store.changes(), undo_change(history), told) == ((), None, [])


def test_what_could_not_be_saved_is_not_done(store: Store, history: History) -> None:
    history.do(tagging("first"))
    history.do(tagging("second"))
    history.undo()
    before = (undo_change(history), redo_change(history), everything(store))
    told: list[Change] = []
    history.subscribe(told.append)
    with nothing_can_be_saved(store):
        for go in (history.undo, history.redo, lambda: history.do(tagging("third"))):
            with pytest.raises(SaveError):
                go()
    assert (undo_change(history), redo_change(history), everything(store)) == before
    assert told == []
    history.redo()
    assert names(store) == ["first", "second"]


def test_subscribers_hear_what_happened_after_it_was_saved(store: Store, history: History) -> None:
    told: list[tuple[Change, list[str]]] = []
    end = history.subscribe(lambda change: told.append((change, names(store))))
    change = tagging("one")
    history.do(change)
    history.undo()
    history.redo()
    end()
    history.undo()
    assert told == [(change, ["one"]), (change.inverse(), []), (change, ["one"])]


@pytest.mark.logs("a subscriber failed")
def test_a_subscriber_that_fails_harms_nobody_else(store: Store, history: History) -> None:
    def fail(_: Change) -> None:
        raise RuntimeError("cannot show it")

    told: list[Change] = []
    history.subscribe(fail)
    history.subscribe(told.append)
    history.do(tagging("one"))
    assert names(store) == ["one"]
    assert undo_change(history) is not None
    assert len(told) == 1


def test_what_is_gathered_is_saved_at_once_and_undone_together(store: Store, history: History) -> None:
    told: list[Change] = []
    history.subscribe(told.append)
    with history.gathering(Action.TAG, "many") as gathering:
        gathering.do(Edit(None, Tag("1", "one")))
        assert names(store) == ["one"]
        history.do(tagging("between"))
        gathering.do(Edit(None, Tag("2", "two")))
    assert len(told) == 3
    assert undo_change(history) == Change(
        Action.TAG, (Edit(None, Tag("1", "one")), Edit(None, Tag("2", "two"))), "many"
    )
    history.undo()
    assert names(store) == ["between"]
    history.redo()
    assert names(store) == ["between", "one", "two"]


def test_a_gathering_that_breaks_off_can_be_undone(store: Store, history: History) -> None:
    def gather() -> None:
        with history.gathering(Action.TAG) as gathering:
            gathering.do(Edit(None, Tag("1", "one")))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        gather()
    history.undo()
    assert names(store) == []
    with history.gathering(Action.TAG):
        pass
    assert undo_change(history) is None


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


def test_an_edit_that_no_longer_fits_is_not_undone_over_later_work(store: Store, history: History) -> None:
    put(store, history, "one")
    made = Annotating(store, history, "Ada").highlight("one", 0, 9)
    store.apply(Change(Action.DELETE, (Edit(made, None),)))  # past the history
    with pytest.raises(SaveError):
        history.undo()
    assert undo_change(history) == Change(Action.HIGHLIGHT, (Edit(None, made),), "Alliances")
    store.apply(Change(Action.DELETE, (Edit(None, replace(made, note="back")),)))
    history.undo()
    assert store.annotations.of("one") == ()


def test_undo_reaches_back_into_earlier_sessions(tmp_path: Path) -> None:
    """Everything done in one session is taken back in another, step by step, and done again in a third."""
    with opened(tmp_path) as session:
        seeded = everything(session.store)
        document = speech(session)
        made = session.annotating.highlight(document.id, 0, 6, Colour.BLUE, ["one", "two"], "a note")
        session.annotating.note(made.id, "another note")
        session.shelving.star([document.id], starred=True)
        session.library.remove([document.id])
        (tmp_path / "a.txt").write_text("first")
        (tmp_path / "b.txt").write_text("another one")
        session.importing.add([tmp_path / "a.txt", tmp_path / "b.txt"])
        session.annotating.document_note(session.library.find("B").id, "third", ["two"])
        whole = everything(session.store)
        steps = session.history.steps()[0]
    with opened(tmp_path) as session:
        session.history.look_back()
        found = session.history.steps()[0]
        assert [(step.action, step.size, step.sequences) for step in found] == [
            (step.action, step.size, step.sequences) for step in steps
        ]
        while session.history.undo() is not None:
            pass
        assert everything(session.store) == seeded
        assert session.store.check() == []
    with opened(tmp_path) as session:
        session.history.look_back()
        assert session.history.undo_step is None
        while session.history.redo() is not None:
            pass
        assert everything(session.store) == whole


def test_what_was_changed_otherwise_is_not_taken_back(store: Store, history: History) -> None:
    history.do(tagging("first"))
    before = Tag("id of first", "first")
    history.do(Change(Action.RECOLOUR_TAG, (Edit(before, replace(before, colour=Colour.BLUE)),)))
    store.apply(Change(Action.RECOLOUR_TAG, (Edit(before, replace(before, colour=Colour.PINK)),)), way=Way.SEED)
    later = History(store)
    later.look_back()
    kept = everything(store)
    with pytest.raises(SaveError, match="no longer as it was"):
        later.undo()
    assert everything(store) == kept


def test_what_was_taken_back_before_is_not_done_again_once_something_else_was(store: Store, history: History) -> None:
    history.do(tagging("first"))
    history.do(tagging("second"))
    history.undo()
    later = History(store)
    later.do(tagging("third"))
    later.look_back()
    assert later.redo_step is None
    later.undo()
    later.undo()
    assert names(store) == []


def thousands(prefix: str = "") -> Change:
    """A change of several lines of the history."""
    return Change(
        Action.IMPORT_TAGS, tuple(Edit(None, Tag(f"{prefix}{n}", f"{prefix}{n}")) for n in range(2_500)), "many"
    )


def test_a_long_step_that_is_cancelled_leaves_everything_as_it_was(store: Store, history: History) -> None:
    history.do(tagging("before"))
    history.do(thousands())
    before, steps, lines = everything(store), history.steps(), store.changes()
    shares: list[float] = []

    def report(*_: object) -> None:
        shares.append(round(task.share, 3))
        task.cancel()

    task = Task(report)
    assert history.undo(task) is None
    assert (everything(store), history.steps(), store.changes(), shares) == (before, steps, lines, [0.4])
    assert history.undo(Task()) is not None
    assert names(store) == ["before"]
    assert history.redo(task) is None
    assert names(store) == ["before"]
    assert history.redo() == thousands()
    assert everything(store) == before


def test_a_step_of_several_lines_is_one_after_a_restart(store: Store, history: History) -> None:
    history.do(tagging("before"))
    history.do(thousands())
    history.undo()
    history.redo()
    history.undo()
    again = History(store)
    again.look_back()
    done, undone = again.steps()
    assert [(step.subject, step.size) for step in (*done, *undone)] == [("before", 1), ("many", 2_500)]
    assert len(done) == 1
    assert again.redo() == thousands()
    assert len(names(store)) == 2_501
    assert again.undo() == thousands().inverse()
    assert names(store) == ["before"]


def test_what_touched_too_many_records_is_read_again(
    store: Store, history: History, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.services.history._KEPT", 2_000)
    history.do(thousands())
    with history.gathering(Action.IMPORT_TAGS, "parts") as gathering:
        for part in ("a", "b"):
            gathering.do_all(thousands(part).edits)
    assert [step.change for step in history.steps()[0]] == [None, None]
    before = everything(store)
    assert history.undo() == Change(Action.IMPORT_TAGS, thousands("a").edits + thousands("b").edits, "parts").inverse()
    assert history.undo() == thousands().inverse()
    assert names(store) == []
    assert (history.redo() is None, history.redo() is None) == (False, False)
    assert everything(store) == before


def test_parts_of_one_thing_add_up_in_its_name() -> None:
    assert subjects.joined("1,500 notes: a, b", "1 note: a, b") == "1,501 notes: a, b"
    assert subjects.joined("1 note: a", "1 note: b") == ""
    assert subjects.joined("1 note", "1 passage") == ""
    assert subjects.passages(1, ()) == "1 passage"
    for subject in ("2 passages", "12,345 notes: x: y"):
        assert str(subjects.Counted.of(subject)) == subject
    assert subjects.Counted.of("a quotation of 3 notes") is None
