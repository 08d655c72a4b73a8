"""The index is a cache: whatever happens to its files, it opens as it was or starts empty, and harms nothing else."""

import multiprocessing
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from index_folder import LIBRARY, edit_stamp, generation, impact_hits, rebuilt
from search_corpus import documents

from reader_app.model.document import Metadata
from reader_app.model.errors import SearchError
from reader_app.model.query import Query
from reader_app.search import Engine, IndexedDocument, indexing, revision_key
from reader_app.search.stamp import Stamp, read_stamp


def test_opens_as_it_was(folder: Path) -> None:
    assert not rebuilt(folder)


def test_state_tells_text_and_metadata_apart(folder: Path) -> None:
    engine = Engine.open(folder, LIBRARY)
    assert engine.state() == {each.id: revision_key("1", each.metadata) for each in documents()}
    engine.close()
    assert revision_key("1", Metadata(title="a")) != revision_key("1", Metadata(title="b"))
    assert revision_key("1", Metadata()) != revision_key("2", Metadata())
    assert revision_key("1", Metadata(), source="/a/b") != revision_key("1", Metadata(), source="/c/b")


def test_random_bits_flipped(folder: Path) -> None:
    chance = random.Random(7)
    files = [path for path in generation(folder).iterdir() if path.stat().st_size]
    kept = folder.with_name("kept")
    for path in files:
        damaged = bytearray(path.read_bytes())
        for _ in range(3):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        if path.name.endswith("LOCK"):
            continue
        assert rebuilt(folder), path.name
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)


def truncate(folder: Path) -> None:
    for path in generation(folder).iterdir():
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def remove_a_file(folder: Path) -> None:
    next(generation(folder).glob("*.pst")).unlink()


def other_library(folder: Path) -> None:
    edit_stamp(folder, "library", "another")


def older_program(folder: Path) -> None:
    edit_stamp(folder, "versions", {"schema": "0"})


def elsewhere(folder: Path) -> None:
    """Our own index, carried here from another place."""
    shutil.move(generation(folder), folder / f"generation-{'0' * 32}")
    (folder / "CURRENT").write_text(f"generation-{'0' * 32}")


def linked(folder: Path) -> None:
    outside = folder.with_name("outside")
    shutil.rmtree(outside, ignore_errors=True)
    shutil.move(generation(folder), outside)
    (folder / (folder / "CURRENT").read_text()).symlink_to(outside)


@pytest.mark.parametrize(
    "damage",
    [
        truncate,
        remove_a_file,
        other_library,
        older_program,
        elsewhere,
        linked,
        lambda folder: (folder / "CURRENT").unlink(),
        lambda folder: (folder / "CURRENT").write_text("../../etc"),
        lambda folder: (folder / "CURRENT").write_bytes(b"\xff\x00"),
        lambda folder: (generation(folder) / "stamp.json").write_text("[]"),
        lambda folder: (generation(folder) / "stamp.json").unlink(),
        lambda folder: shutil.rmtree(generation(folder)),
        shutil.rmtree,
    ],
)
def test_damage_means_a_new_index(folder: Path, damage: Callable[[Path], object]) -> None:
    damage(folder)
    assert rebuilt(folder)
    assert not rebuilt(folder)


def test_what_is_not_ours_is_left_alone(folder: Path) -> None:
    (folder / "holiday.txt").write_text("mine")
    (folder / "CURRENT").unlink()
    assert rebuilt(folder)
    assert (folder / "holiday.txt").read_text() == "mine"


def test_files_no_stamp_speaks_for_are_swept_away_with_the_next_commit(folder: Path) -> None:
    toc = next(generation(folder).glob("_documents_*.toc"))
    left = generation(folder) / "documents_x.pst", toc.with_name("_documents_9.toc")  # as of a commit that was killed
    for path in left:
        path.write_bytes(b"?")
    assert not rebuilt(folder)
    engine = Engine.open(folder, LIBRARY)
    engine.update([IndexedDocument("new", "1", "a heron", (), Metadata())])
    engine.close()
    assert not any(path.exists() for path in left)
    assert toc not in generation(folder).iterdir()


def test_an_index_can_be_opened_while_commits_sweep_its_files_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between reading the stamp and the files that it names."""
    engine, commits = Engine.open(folder, LIBRARY), iter("abc")

    def read_and_wait(*arguments: Any, **named: Any) -> Stamp:
        stamp = read_stamp(*arguments, **named)
        if name := next(commits, ""):
            engine.update([IndexedDocument(name, "1", "a heron", (), Metadata())])
        return stamp

    monkeypatch.setattr(indexing, "read_stamp", read_and_wait)
    opened = indexing.Generation.open(generation(folder), LIBRARY)
    assert {"a", "b", "c"} <= opened.documents.state.keys()
    opened.close()
    engine.close()


def test_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert rebuilt(tmp_path / "file")
    assert (tmp_path / "file").read_text() == "in the way"


def test_second_engine_works_on_a_copy(folder: Path) -> None:
    first, second = Engine.open(folder, LIBRARY), Engine.open(folder, LIBRARY)
    assert second.state() == first.state()
    second.update([IndexedDocument("new", "1", "a heron", (), Metadata())], removed=["004"])
    assert second.search(Query("heron")).total_hits == 1
    assert (impact_hits(first), impact_hits(second)) == (5, 1)
    second.close()
    first.close()
    assert not rebuilt(folder)


def hold_lock(path: str, held: Any, done: Any) -> None:
    from whoosh.filedb.filestore import FileStorage

    lock = FileStorage(path).lock("documents_WRITELOCK")
    assert lock.acquire()
    held.set()
    done.wait(30)
    lock.release()


def test_write_lock_held_by_another_process(folder: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held, done = context.Event(), context.Event()
    other = context.Process(target=hold_lock, args=(str(generation(folder)), held, done))
    other.start()
    try:
        assert held.wait(30)
        engine = Engine.open(folder, LIBRARY)
        engine.update([IndexedDocument("new", "1", "a heron", (), Metadata())])
        assert engine.search(Query("heron")).total_hits == 1
        assert impact_hits(engine) == 5
        engine.close()
    finally:
        done.set()
        other.join()
    assert not rebuilt(folder)


@pytest.mark.logs("begun anew")
def test_failed_update_leaves_the_index_as_it_was(folder: Path) -> None:
    engine = Engine.open(folder, LIBRARY)
    before = engine.state()
    unwritable = IndexedDocument("bad", "1", "text", (), None)  # type: ignore[arg-type]
    for commit in (True, False):
        with pytest.raises(SearchError):
            engine.update([*documents()[:2], unwritable], removed=["004"], commit=commit)
        assert engine.state() == before
        assert impact_hits(engine) == 5
    engine.update(documents())
    assert impact_hits(engine) == 5
    engine.close()
    assert not rebuilt(folder)


@pytest.mark.logs("begun anew")
def test_failed_update_of_a_damaged_index_leaves_an_empty_one_that_works(folder: Path) -> None:
    engine = Engine.open(folder, LIBRARY)
    next(generation(folder).glob("documents_*.words")).write_bytes(b"?")
    with pytest.raises(SearchError):
        engine.update([IndexedDocument("bad", "1", "text", (), None)])  # type: ignore[arg-type]
    assert engine.state() == {}
    assert impact_hits(engine) == 0
    engine.update(documents())
    assert impact_hits(engine) == 5
    engine.close()
    assert not rebuilt(folder)


def test_many_small_changes(folder: Path) -> None:
    """Segments are merged and deleted documents dropped on the way; what is found stays right."""
    engine = Engine.open(folder, LIBRARY)
    for number in range(30):
        engine.update([IndexedDocument(f"n{number % 7}", str(number), f"heron {number}", (), Metadata())])
        engine.update([documents()[number % 5]])
    assert engine.search(Query("heron")).total_hits == 7
    assert engine.search(Query("29")).documents[0].document == "n1"
    assert impact_hits(engine) == 5
    engine.update([], removed=[f"n{number}" for number in range(7)])
    assert engine.search(Query("heron")).total_documents == 0
    assert engine.check() == []
    engine.close()
    assert not rebuilt(folder)


def test_check_reports_damage(folder: Path) -> None:
    engine = Engine.open(folder, LIBRARY)
    next(generation(folder).glob("*.pst")).write_bytes(b"?")
    assert len(engine.check()) == 1
    engine.close()
