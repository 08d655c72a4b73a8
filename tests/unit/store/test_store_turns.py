"""Whose turn it is with the library: in turn, the main thread first and never for long; reading waits for nobody."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from store_samples import add, annotation, save

from reader_app.model.annotation import Colour
from reader_app.model.change import Action, Change, Edit
from reader_app.model.errors import LibraryBusyError, SaveError
from reader_app.model.tag import Tag
from reader_app.store import Store, Way, database, lines_of
from reader_app.store.database import Ask
from reader_app.store.turns import Turns

PATIENCE = 60.0  # seconds until what is waited for must have happened, on a busy machine
MANY = 2_500  # edits: three lines of the history


@contextmanager
def elsewhere(work: Callable[[threading.Event, threading.Event], None]) -> Iterator[threading.Event]:
    """Work on another thread, which says by the first event that it has begun, and ends once the second is set."""
    begun, end = threading.Event(), threading.Event()
    thread = threading.Thread(target=work, args=(begun, end))
    thread.start()
    try:
        assert begun.wait(PATIENCE)
        yield end
    finally:
        end.set()
        thread.join(PATIENCE)
        assert not thread.is_alive()


def holding(turns: Turns, *, long: bool) -> Callable[[threading.Event, threading.Event], None]:
    def work(begun: threading.Event, end: threading.Event) -> None:
        with turns.long() if long else turns:
            begun.set()
            assert end.wait(PATIENCE)

    return work


def test_it_is_given_in_the_order_it_was_asked_for() -> None:
    turns, order = Turns(), []
    waiting: list[threading.Thread] = []

    def ask(name: int) -> None:
        with turns:
            order.append(name)

    with turns:
        for name in range(4):
            thread = threading.Thread(target=ask, args=(name,))
            thread.start()
            waiting.append(thread)
            while len(turns._waiting) <= name:
                pass
        with turns:  # again for who has it
            assert order == []
    for thread in waiting:
        thread.join(PATIENCE)
    assert order == [0, 1, 2, 3]
    with pytest.raises(RuntimeError):
        turns.release()


def test_the_main_thread_does_not_wait_for_what_takes_long() -> None:
    turns = Turns()
    with elsewhere(holding(turns, long=True)):
        assert not turns.acquire(wait=False)
        with pytest.raises(LibraryBusyError):
            turns.acquire()
    with turns:
        pass
    with elsewhere(holding(turns, long=False)) as end:
        threading.Timer(0.05, end.set).start()
        with turns:
            assert end.is_set()


def test_what_proves_to_take_long_is_not_waited_for_either() -> None:
    turns = Turns()

    def work(begun: threading.Event, end: threading.Event) -> None:
        with turns:
            begun.set()
            while not turns._waiting:
                pass
            with turns.long():
                assert end.wait(PATIENCE)

    with elsewhere(work), pytest.raises(LibraryBusyError):
        turns.acquire()


def test_who_reads_sees_what_was_saved_last_while_somebody_saves(store: Store) -> None:
    made = add(store)
    save(store, annotation(made))
    store.state_set("gone", 1)

    def work(begun: threading.Event, end: threading.Event) -> None:
        def told(_: int) -> None:
            begun.set()
            assert end.wait(PATIENCE)

        gone = Change(Action.DELETE, (Edit(annotation(made), None),))
        with store.lock.long():
            store.apply(gone, told=told)

    with elsewhere(work):
        assert store.annotations.of(made.id) == (annotation(made),)
        assert store.tags.counts() == {}
        assert store.documents.text(made.revision).content
        with pytest.raises(LibraryBusyError):
            save(store, Tag("t", "t"))
        store.state_set("where", {"at": 7})  # where one is in a text is kept a while later
        store.state_set("gone", None)
        assert store.state_get("where") == {"at": 7}
        assert store.state_with("wh") == {"ere": {"at": 7}}
        assert store.state_with("go") == {}
    assert store.annotations.of(made.id) == ()
    store.close()
    with closing(Store.open(store.path)) as again:
        assert again.state_get("where") == {"at": 7}
        assert again.state_get("gone") is None


def test_a_change_of_thousands_is_some_lines_that_are_one(store: Store) -> None:
    made = add(store)
    notes = tuple(annotation(made, f"n{number}") for number in range(MANY))
    change = Change(Action.HIGHLIGHT, tuple(Edit(None, note) for note in notes), "many")
    last = store.apply(change)
    lines = store.changes(last - lines_of(change))
    assert [line.edits for line in lines] == [1_000, 1_000, 500]
    assert lines[0].together
    assert len({(line.together, line.subject) for line in lines}) == 1
    assert store.recall(tuple(line.sequence for line in lines), done=True) == change
    store.apply(change.inverse(), way=Way.UNDO)
    assert store.recall(tuple(line.sequence for line in lines), done=False) == change


def test_edits_of_one_change_are_written_in_their_order(store: Store) -> None:
    made = add(store)
    one, other = (annotation(made, name) for name in ("n1", "n2"))
    tag = Tag("late", "late")
    tagged = replace(one, tags=("late",), note="first")
    again = replace(tagged, tags=(), note="then", colour=Colour.TEAL)
    edits = (Edit(None, one), Edit(None, other), Edit(None, tag), Edit(one, tagged), Edit(tagged, again))
    change = Change(Action.TAG, (*edits, Edit(other, None), Edit(None, other)), "several")
    last = store.apply(change)
    assert set(store.annotations.of(made.id)) == {again, other}
    assert store.recall((last,), done=True) == change
    store.apply(change.inverse(), way=Way.UNDO)
    assert store.annotations.of(made.id) == ()
    assert store.tags.all() == ()


@pytest.mark.parametrize("after", [None, "other"])
def test_one_of_many_that_is_not_there_keeps_all_from_being_written(store: Store, after: str | None) -> None:
    made = add(store)
    there = [annotation(made, f"n{number}") for number in range(3)]
    store.apply(Change(Action.HIGHLIGHT, tuple(Edit(None, each) for each in there)))
    gone = annotation(made, "gone")
    edits = [Edit(each, None if after is None else replace(each, note=after)) for each in (*there, gone)]
    before = store.newest()
    with pytest.raises(SaveError, match="no longer as it was"):
        store.apply(Change(Action.NOTE, tuple(edits)))
    assert set(store.annotations.of(made.id)) == set(there)
    assert store.newest() == before


def test_what_is_given_up_in_the_middle_leaves_nothing(store: Store) -> None:
    made = add(store)
    notes = tuple(Edit(None, annotation(made, f"n{number}")) for number in range(MANY))
    before, written = store.changes(), []

    def told(edits: int) -> None:
        written.append(edits)
        if edits > 1_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.apply(Change(Action.HIGHLIGHT, notes), told=told)
    assert (store.annotations.of(made.id), store.changes(), written) == ((), before, [1_000, 2_000])


def test_only_what_differs_is_written_and_what_is_gone_is_said(store: Store) -> None:
    made = add(store)
    tags = tuple(Tag(name, name) for name in "abcd")
    save(store, *tags)
    first = annotation(made, tags=("a", "b"))
    save(store, first)
    for names in (("a", "b", "c"), ("a",), ("d", "a"), (), ("c", "b", "a")):
        after = replace(first, tags=names)
        store.apply(Change(Action.TAG, (Edit(first, after),)))
        assert store.annotations.get("a1") == after
        first = after
    with pytest.raises(SaveError):
        store.apply(Change(Action.TAG, (Edit(replace(first, id="x"), replace(first, id="x", tags=())),)))


def test_a_save_waits_for_who_reads_beside_it_and_never_gives_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.01)  # what SQLite itself would wait
    with closing(Store.open(tmp_path / "library.sqlite")) as store:
        save(store, Tag("t", "t"))
        read: list[object] = []

        def work(begun: threading.Event, end: threading.Event) -> None:
            def asking(ask: Ask) -> None:
                read.append(ask("SELECT name FROM tags"))
                begun.set()
                assert end.wait(PATIENCE)
                read.append(ask("SELECT name FROM tags"))

            store._database.read(asking)

        def come_late() -> None:
            while not store._database._is_committing:
                pass
            threading.Timer(0.2, end.set).start()
            late.append(store._database.rows("SELECT name FROM tags"))

        late: list[object] = []
        later = threading.Thread(target=come_late)
        with store.lock, elsewhere(work) as end:
            later.start()
            save(store, Tag("u", "u"))
            assert end.is_set()
            later.join(PATIENCE)
        assert read == [[("t",)], [("t",)]]
        assert late == [[("t",), ("u",)]], "who comes while it is saved waits and is told of it"
        assert [tag.name for tag in store.tags.all()] == ["t", "u"]


def test_many_read_while_one_saves(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "library.sqlite")) as store:
        made = add(store)
        faults: list[BaseException] = []
        done = threading.Event()

        def look() -> None:
            try:
                while not done.is_set():
                    notes = store.annotations.of(made.id)
                    assert all(note.tags == ("t",) for note in notes)  # a note and its tags fit together
                    assert len(notes) % 10 == 0  # all of a change, or nothing
            except BaseException as error:  # noqa: BLE001  # told in the test's own thread
                faults.append(error)

        save(store, Tag("t", "t"))
        readers = [threading.Thread(target=look) for _ in range(3)]
        for reader in readers:
            reader.start()
        for part in range(30):
            save(store, *(annotation(made, f"n{part}-{n}", ("t",)) for n in range(10)))
        done.set()
        for reader in readers:
            reader.join(PATIENCE)
        assert not any(reader.is_alive() for reader in readers)
        assert faults == []
        assert len(store.annotations.of(made.id)) == 300
