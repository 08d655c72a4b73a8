"""annotations.jsonl: complete, in plain words, soon, whole or not at all, and never in the way."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from services_samples import opened, paths_in, span, speech

from reader_app.model.annotation import Colour
from reader_app.services import notes_copy
from reader_app.services.notes_copy import NotesCopy
from reader_app.services.session import Session

PATIENCE = 60.0  # seconds until what is waited for must have happened, on a busy machine


def copy_of(folder: Path) -> list[dict[str, Any]]:
    lines = paths_in(folder).jsonl.read_text("utf-8").split("\n")
    assert lines.pop() == ""
    return [json.loads(line) for line in lines]


def wait(for_what: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not for_what():
        assert time.monotonic() < until
        time.sleep(0.02)


def test_closing_writes_the_copy_in_plain_words(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        made = session.annotating.highlight(
            *span(session, "IMPACT"), Colour.PINK, ("alliances", "trust"), "Touré\nsays"
        )
        document = speech(session)
        session.shelving.set_attribute([document.id], "wave", "2")
    (record,) = copy_of(tmp_path)
    told = record.pop("document")
    assert told["attributes"] == {"wave": "2"}
    assert (told["title"], told["creators"], told["date"]) == (
        document.metadata.title,
        ["Hamadoun I. Touré"],
        "2011-06-01",
    )
    assert record == {
        "quote": "IMPACT",
        "former_quote": "",
        "note": "Touré\nsays",
        "tags": ["alliances", "trust"],
        "colour": "pink",
        "author": "Ada",
        "created": made.created,
        "modified": made.modified,
        "state": "anchored",
        "start": made.start,
        "end": made.end,
        "before": made.prefix,
        "after": made.suffix,
        "id": made.id,
    }
    assert "Touré" in paths_in(tmp_path).jsonl.read_text("utf-8")


def test_the_copy_follows_a_change_by_itself(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        made = session.annotating.highlight(*span(session, "IMPACT"))
        wait(lambda: paths_in(tmp_path).jsonl.exists() and len(copy_of(tmp_path)) == 1)
        session.annotating.note(made.id, "more")
        wait(lambda: copy_of(tmp_path)[0]["note"] == "more")
        session.history.undo()
        session.history.undo()
        wait(lambda: copy_of(tmp_path) == [])


def test_annotations_of_removed_documents_are_in_it_and_marked(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.annotating.highlight(*span(session, "IMPACT"))
        session.library.remove([speech(session).id])
    (record,) = copy_of(tmp_path)
    assert record["document"]["removed"] is True


def test_a_copy_that_is_behind_is_made_good_at_the_next_start(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.annotating.highlight(*span(session, "IMPACT"))
    paths_in(tmp_path).jsonl.unlink()
    with opened(tmp_path):
        pass
    assert len(copy_of(tmp_path)) == 1


def test_a_new_library_keeps_the_copy_that_another_one_left(tmp_path: Path) -> None:
    left = paths_in(tmp_path).jsonl
    left.parent.mkdir()
    left.write_text("all that is left of them\n")
    with opened(tmp_path) as session:
        session.annotating.highlight(*span(session, "IMPACT"))
    assert len(copy_of(tmp_path)) == 1
    (kept,) = left.parent.glob("annotations-until-*.jsonl")
    assert kept.read_text() == "all that is left of them\n"


@pytest.mark.logs("annotations.jsonl was not written")
def test_a_copy_that_cannot_be_written_is_said_once_and_harms_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        pass
    jsonl = paths_in(tmp_path).jsonl
    jsonl.unlink()
    jsonl.mkdir()  # cannot be replaced by a file
    said: list[str] = []
    session = Session.open(paths_in(tmp_path), "Ada", worker=False)
    session.on_trouble = said.append
    made = session.annotating.highlight(*span(session, "IMPACT"))
    wait(lambda: len(said) == 1)
    session.annotating.note(made.id, "another change")
    session.close()
    assert len(said) == 1
    assert "annotations.jsonl" in said[0]
    assert "\n" not in said[0]
    assert [path.name for path in jsonl.parent.glob(".annotations*")] == []
    with opened(tmp_path, read_only=True) as session:
        assert session.annotating.of(made.document)[0].note == "another change"


def test_a_burst_of_changes_makes_few_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copies: list[None] = []
    write = NotesCopy._write
    monkeypatch.setattr(NotesCopy, "_write", lambda self: (copies.append(None), write(self))[1])
    began = time.monotonic()
    with opened(tmp_path) as session:
        for _ in range(100):
            session.annotating.highlight(*span(session, "IMPACT"))
        took = time.monotonic() - began
    assert len(copy_of(tmp_path)) == 100
    assert 1 <= len(copies) <= 3 + took // notes_copy.DELAY  # one for each moment in which nothing was changed


def test_changes_that_do_not_end_do_not_put_the_copy_off_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notes_copy, "_LONGEST", 2)
    with opened(tmp_path) as session:
        copy = NotesCopy(session.store, tmp_path / "copy.jsonl", lambda _: None, delay=0.05)
        until = time.monotonic() + PATIENCE
        while not (tmp_path / "copy.jsonl").exists():
            assert time.monotonic() < until
            copy.changed()
        copy.close()


def test_a_library_opened_for_reading_writes_no_copy(tmp_path: Path) -> None:
    with opened(tmp_path):
        pass
    paths_in(tmp_path).jsonl.unlink()
    with opened(tmp_path, read_only=True):
        pass
    assert not paths_in(tmp_path).jsonl.exists()


@pytest.mark.logs("annotations.jsonl was not written")
def test_a_fault_in_making_the_copy_does_not_end_the_copying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(tmp_path) as session:
        with monkeypatch.context() as faulty:
            faulty.setattr(notes_copy, "_plain", lambda *_: 1 // 0)
            trouble: list[str] = []
            monkeypatch.setattr(session, "on_trouble", trouble.append)
            session.annotating.highlight(*span(session, "IMPACT"))
            wait(lambda: bool(trouble))
        session.annotating.highlight(*span(session, "UNODC"))
        wait(lambda: paths_in(tmp_path).jsonl.exists() and len(copy_of(tmp_path)) == 2)
