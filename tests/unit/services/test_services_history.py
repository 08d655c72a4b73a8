"""Undo and redo bring every record back, whatever was done; nothing is half done, and everybody is told."""

from dataclasses import replace
from pathlib import Path

import pytest
from history_samples import put
from services_samples import everything, nothing_can_be_saved, opened, redo_change, speech, undo_change

from reader_app.model.annotation import Colour
from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import SaveError
from reader_app.model.tag import Tag
from reader_app.services.annotating import Annotating
from reader_app.services.history import History
from reader_app.services.task import Task
from reader_app.store import Store, Way


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
    monkeypatch.setattr("reader_app.services.steps._KEPT", 2_000)
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
