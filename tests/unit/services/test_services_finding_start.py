"""Finding, started again: what is indexed as the library is needs no comparing, and nobody who writes."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from services_samples import PATIENCE

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Document, Metadata, Text
from reader_app.model.query import Query
from reader_app.services.finding import Finding
from reader_app.services.workers import Host, OutOfProcess
from reader_app.store import Store


def put(store: Store, name: str, content: str) -> Change:
    """Adds a document whose id is its name."""
    described = "text/plain", name, f"sha-{name}", 1, len(content), f"revision-{name}", "2024-01-01T00:00:00Z"
    document = Document(name, Metadata(title=name), *described)
    change = Change(Action.ADD_DOCUMENTS, (Edit(None, document),))
    store.apply(change, {document.revision: Text(content, ())})
    return change


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A library that was searched before, and closed."""
    with_birds = Store.open(tmp_path / "library" / "library.sqlite")
    put(with_birds, "birds", "A heron stood in the reeds.")
    first = Finding(with_birds, tmp_path / "index", worker=False)
    assert hits(first, "heron") == 1
    first.close()
    yield with_birds
    with_birds.close()


def hits(finding: Finding, text: str) -> int:
    """How many there are now."""
    return finding.search(Query(text)).result(PATIENCE).total_hits


def is_started(host: Host) -> bool:
    """Whether it has a process."""
    assert isinstance(host, OutOfProcess)
    return host._pool is not None


def test_only_what_answers_is_started_until_there_is_something_to_write(store: Store, tmp_path: Path) -> None:
    finding = Finding(store, tmp_path / "index", worker=True)
    finding.start().result(PATIENCE)
    assert hits(finding, "heron") == 1
    assert is_started(finding._reader)
    assert not is_started(finding._writer)
    finding.changed(put(store, "more", "Two herons flew."))
    assert hits(finding, "heron") == 2
    assert is_started(finding._writer)
    finding.close()
    again = Finding(store, tmp_path / "index", worker=True)
    assert hits(again, "heron") == 2
    assert not is_started(again._writer)
    again.close()


def test_what_is_not_in_the_index_leaves_it_standing(store: Store, tmp_path: Path) -> None:
    """A star, for instance: not now, and not at the next start, is there anything to write or to compare."""
    for starred in (1, 0):
        finding = Finding(store, tmp_path / "index", worker=True)
        finding.start().result(PATIENCE)
        bird = store.documents.all()[0]
        change = Change(Action.STAR_DOCUMENTS, (Edit(bird, replace(bird, starred=not bird.starred)),))
        store.apply(change)
        finding.changed(change)
        assert finding.search(Query("is:starred heron")).result(PATIENCE).total_documents == starred
        assert not is_started(finding._writer)
        finding.close()


def test_what_was_added_while_nobody_searched_is_found(store: Store, tmp_path: Path) -> None:
    put(store, "more", "Two herons flew.")
    finding = Finding(store, tmp_path / "index", worker=True)
    finding.start().result(PATIENCE)
    assert hits(finding, "heron") == 2
    finding.close()


def test_an_index_that_nobody_closed_is_compared(store: Store, tmp_path: Path) -> None:
    """Killed after indexing something, the program never said what the index is of."""
    code = (
        "import os, sys; from pathlib import Path\n"
        "from reader_app.model.change import Action, Change, Edit\n"
        "from reader_app.model.query import Query; from reader_app.services.finding import Finding\n"
        "from reader_app.store import Store\n"
        "store = Store.open(Path(sys.argv[1]))\n"
        "gone = Change(Action.REMOVE_DOCUMENTS, (Edit(store.documents.get('birds'), None),))\n"
        "finding = Finding(store, Path(sys.argv[2]), worker=False)\n"
        "store.apply(gone); finding.changed(gone); finding.search(Query('heron')).result(60)\n"
        "store.apply(gone.inverse())\n"
        "os._exit(0)\n"
    )
    where = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", code, str(store.path), str(tmp_path / "index")], check=True, cwd=where)
    finding = Finding(store, tmp_path / "index", worker=True)
    assert hits(finding, "heron") == 1
    assert is_started(finding._writer)
    finding.close()


def test_an_index_whose_rebuilding_was_stopped_at_the_last_moment_is_compared(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What came with the wish to make it anew is in the new one only, which is thrown away."""
    finding = Finding(store, tmp_path / "index", worker=False)
    assert hits(finding, "heron") == 1
    finding._keeper.note(put(store, "more", "Two herons flew."))
    call = finding._writer.call

    def stop_before_the_notes(method: str, *arguments: object, **named: object) -> object:
        if method == "noted":
            finding._keeper.stop()
        return call(method, *arguments, **named)

    monkeypatch.setattr(finding._writer, "call", stop_before_the_notes)
    finding.rebuild().result(PATIENCE)
    finding.close()
    again = Finding(store, tmp_path / "index", worker=False)
    assert hits(again, "heron") == 2
    again.close()


def test_another_state_of_the_library_with_as_many_changes_is_compared(tmp_path: Path) -> None:
    """As after restoring a copy that was made before what is indexed."""
    path, copy = tmp_path / "library.sqlite", tmp_path / "copy.sqlite"
    Store.open(path).close()
    shutil.copyfile(path, copy)
    for source, word, other in ((path, "heron", "stork"), (copy, "stork", "heron")):
        source.replace(path)
        store = Store.open(path)
        put(store, word, f"A {word}.")
        finding = Finding(store, tmp_path / "index", worker=False)
        assert (hits(finding, word), hits(finding, other)) == (1, 0)
        finding.close()
        store.close()
