"""The index follows what comes in: one thing at once, much at a time, and nothing is left out whoever dies."""

import shutil
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from services_samples import PATIENCE, until

from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.query import Query
from reader_app.services.finding import Finding
from reader_app.services.pacing import Pace
from reader_app.services.workers import OutOfProcess
from reader_app.store import Store


class Clock:
    """Seconds, which pass when told."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


class Endless(Pace):
    """For which no commit is due before somebody asks."""

    def rest(self) -> float:
        return 3600.0


def test_the_first_news_are_committed_at_once() -> None:
    pace = Pace(Clock())
    pace.hear()
    assert pace.rest() <= 0


def commits(seconds: int) -> list[float]:
    """When what comes in four times a second is committed."""
    clock = Clock()
    pace = Pace(clock)
    found = []
    for _ in range(4 * seconds):
        pace.hear()
        if pace.rest() <= 0:
            pace.commit()
            found.append(clock.now - 100)
        clock.now += 0.25
    return found


def test_commits_become_ever_rarer() -> None:
    assert commits(60) == [0, 0.5, 1, 2, 4, 8, 16, 24, 32, 40, 48, 56]


def test_what_came_last_is_committed_when_nothing_follows() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(20):
        pace.hear()
        pace.commit()
        clock.now += 0.5
    assert pace.is_long
    pace.hear()
    assert 0 < pace.rest() <= 2
    clock.now += 2
    assert pace.rest() <= 0


def test_news_after_a_while_are_no_part_of_what_went_before() -> None:
    clock = Clock()
    pace = Pace(clock)
    for _ in range(40):
        pace.hear()
        pace.commit()
        clock.now += 0.5
    clock.now += 10
    pace.hear()
    assert pace.rest() <= 0
    assert not pace.is_long


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "library" / "library.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def finding(store: Store, tmp_path: Path) -> Iterator[Finding]:
    made = Finding(store, tmp_path / "index", worker=True)
    made.start().result(PATIENCE)
    put(store, made, "zero").result(PATIENCE)
    made._keeper._pace = Endless()
    yield made
    made.close()


def put(store: Store, finding: Finding, name: str, words: str = "a heron") -> "Future[None]":
    """Adds a document whose id is its name, and tells the search of it."""
    document = Document(name, Metadata(), "text/plain", name, name, 1, len(words), f"revision-{name}{words}", "2024")
    change = Change(Action.ADD_DOCUMENTS, (Edit(None, document),))
    store.apply(change, {document.revision: Text(words, ())})
    return finding.update(change)


def revise(store: Store, finding: Finding, name: str, words: str) -> "Future[None]":
    before = store.documents.get(name)
    assert before is not None
    values = {field: getattr(before, field) for field in Document.__slots__}
    after = Document(**values | {"revision": f"revision-{name}{words}", "characters": len(words)})
    change = Change(Action.REVISE_DOCUMENTS, (Edit(before, after),))
    store.apply(change, {after.revision: Text(words, ())})
    return finding.update(change)


def found(finding: Finding, text: str) -> set[str]:
    return {each.document for each in finding.search(Query(text)).result(PATIENCE).documents}


def sent(finding: Finding) -> bool:
    """Whether all that is known to have come in is with the engine, and what comes next is waited for."""
    state = finding._keeper._state
    with state:
        return finding._keeper._busy and not finding._keeper._news and bool(state._waiters)


def test_what_comes_in_is_committed_together(finding: Finding, store: Store) -> None:
    version = finding._keeper.version
    kept = [put(store, finding, name) for name in ("one", "two", "three")]
    until(lambda: sent(finding))
    assert finding._keeper.version == version
    assert finding._keeper.behind
    assert found(finding, "heron") == {"zero", "one", "two", "three"}
    for each in kept:
        each.result(PATIENCE)
    assert not finding._keeper.behind
    assert finding._keeper.version <= version + 2


def test_what_came_in_is_committed_as_soon_as_no_more_is_to_come(finding: Finding, store: Store) -> None:
    for name in ("one", "two"):
        put(store, finding, name)
    until(lambda: sent(finding))
    put(store, finding, "three")
    version = finding._keeper.version
    finding.settle().result(PATIENCE)
    assert not finding._keeper.behind
    assert finding._keeper.version > version
    put(store, finding, "four")
    until(lambda: sent(finding))  # and what comes then waits for more again
    assert found(finding, "heron") == {"zero", "one", "two", "three", "four"}


def test_what_was_sent_may_change_and_go_before_it_is_committed(finding: Finding, store: Store) -> None:
    put(store, finding, "one")
    put(store, finding, "two")
    until(lambda: sent(finding))
    revise(store, finding, "one", "an egret")
    two = store.documents.get("two")
    change = Change(Action.REMOVE_DOCUMENTS, (Edit(two, None),))
    store.apply(change)
    finding.update(change)
    assert found(finding, "heron") == {"zero"}
    assert found(finding, "egret") == {"one"}


def test_a_note_does_not_wait_for_more_documents(finding: Finding, store: Store) -> None:
    put(store, finding, "one")
    until(lambda: sent(finding))
    finding.update(annotated(store, "stilts")).result(PATIENCE)
    assert found(finding, "note:stilts") == {"zero"}
    assert found(finding, "heron") == {"zero", "one"}


@pytest.mark.parametrize("task", ["rebuild", "compare"])
def test_a_note_is_found_while_all_is_indexed(store: Store, tmp_path: Path, task: str) -> None:
    """In the index that answers until then, and in the one that takes its place."""
    seen: list[set[str]] = []

    def hear(done: int, total: int, rebuilding: bool) -> None:
        if not finding._keeper.behind or done == total:
            return
        if seen:
            seen.append(notes(finding))
        else:
            seen.append(set())
            finding._keeper.note(annotated(store, "stilts"))

    finding = Finding(store, tmp_path / "index", worker=False, progress=hear)
    put(store, finding, "zero").result(PATIENCE)
    for number in range(3):  # more than is sent at a time
        put(store, finding, f"long {number}", "word " * 300_000)
    if task == "compare":
        finding.close()
        shutil.rmtree(tmp_path / "index")
        finding = Finding(store, tmp_path / "index", worker=False, progress=hear)
        finding._keep().result(PATIENCE)
    else:
        finding.rebuild().result(PATIENCE)
    assert seen == [set(), {"zero"}]
    assert found(finding, "note:stilts") == {"zero"}
    finding.close()


def annotated(store: Store, words: str) -> Change:
    """A note written in document “zero”."""
    note = Annotation(
        "n1", "zero", "revision-zeroa heron", 2, 7, "heron", "a ", "", Colour.GREY, (), words, "A", "2024", "2024"
    )
    change = Change(Action.HIGHLIGHT, (Edit(None, note),))
    store.apply(change)
    return change


def notes(finding: Finding) -> set[str]:
    """The documents whose notes answer now, while more is being indexed."""
    return {each.document for each in finding._reader.call("search", Query("note:stilts")).documents}


def test_nothing_is_lost_with_a_writer_that_dies_before_a_commit(finding: Finding, store: Store) -> None:
    put(store, finding, "one")
    until(lambda: sent(finding))
    writer = finding._writer
    assert isinstance(writer, OutOfProcess)
    writer._abandon()
    put(store, finding, "two")
    assert found(finding, "heron") == {"zero", "one", "two"}


def test_what_was_sent_is_committed_when_the_program_closes(store: Store, tmp_path: Path, finding: Finding) -> None:
    put(store, finding, "one")
    until(lambda: sent(finding))
    finding.close()
    again = Finding(store, tmp_path / "index", worker=True)
    assert again._reader.call("standing", again._keeper.mark()) is not None
    again.close()


def test_a_change_that_is_not_indexed_writes_nothing(finding: Finding, store: Store) -> None:
    before = store.documents.get("zero")
    assert before is not None
    values = {field: getattr(before, field) for field in Document.__slots__}
    change = Change(Action.NOTE, (Edit(before, Document(**values | {"starred": True})),))
    store.apply(change)
    finding.update(change).result(PATIENCE)
    assert found(finding, "is:starred heron") == {"zero"}


def test_what_comes_in_is_not_committed_sooner_for_the_engine_to_get_warm(finding: Finding, store: Store) -> None:
    version = finding._keeper.version
    put(store, finding, "one")
    until(lambda: sent(finding))
    finding._warm()
    finding._do(lambda: None).result(PATIENCE)  # one at a time: a piece of it is done
    assert finding._keeper.version == version
    assert finding._keeper.behind
