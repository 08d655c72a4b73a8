"""Files that changed where they are: read again from there, put in the place of others, and told apart when added."""

import hashlib
from pathlib import Path

import pytest
from importing_reports import add_one
from services_samples import everything, span, until, write

from reader_app.model.annotation import Annotation, State
from reader_app.model.change import Action
from reader_app.model.document import Document
from reader_app.model.errors import NotFoundError, UnreadableFileError
from reader_app.model.report import Outcome, Report
from reader_app.services.revising import OtherFileError, TakenError
from reader_app.services.revisions import is_another, lost_by
from reader_app.services.session import Session

BEGUN = "Notes on trust\n\nThe words that stay are here. And words that go.\n"
DONE = "Notes on trust\n\nA first line.\n\nThe words that stay are here.\n"
QUITE_ANOTHER = "LOREM IPSUM DOLOR SIT AMET CONSECTETUR ADIPISCING " * 10
LONG = "the quick brown fox jumps over a lazy dog again " * 10


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def state_of(session: Session, annotation: Annotation) -> State | None:
    now = session.annotating.get(annotation.id)
    return now.state if now is not None else None


def last_report(session: Session) -> Report:
    report = session.importing.report(session.importing.reports()[0].id)
    assert report is not None
    return report


def twins(session: Session, path: Path) -> tuple[Document, Document]:
    """A document with a note, and another one that was made later of the same file, which has other words."""
    path.write_text(LONG)
    older = add_one(session, path)
    session.annotating.document_note(older.id, "Read this.")
    path.write_text(QUITE_ANOTHER)
    report = session.importing.add([path])
    assert report.counts == ((Outcome.ADDED, 1),)
    return older, session.library.get(report.documents[0])


# ---- reading again


def test_a_copied_document_is_read_again_from_where_its_file_is(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", BEGUN)
    document = add_one(session, path)
    kept = session.annotating.highlight(*span(session, "words that stay", document))
    lost = session.annotating.highlight(*span(session, "words that go", document))
    before = everything(session.store)
    path.write_text(DONE)
    again = session.revising.read_again(document.id)
    assert again.change is not None
    assert (again.place, again.change.action) == (path, Action.REVISE_DOCUMENTS)
    now = session.library.get(document.id)
    assert (now.sha256, now.linked, now.source) == (digest(path), False, str(path))
    assert session.store.originals.path(now.sha256).read_bytes() == path.read_bytes()
    assert session.store.originals.path(document.sha256).read_text() == BEGUN, "for who takes it back"
    assert state_of(session, kept) is State.ANCHORED
    assert [each.id for each in lost_by(again.change.edits)] == [lost.id]
    session.history.undo()
    assert everything(session.store) == before
    session.history.redo()
    assert session.library.get(document.id) == now
    assert session.importing.add([path]).counts == ((Outcome.ALREADY, 1),)
    assert session.store.check() == []


def test_where_the_file_is_gone_the_copy_is_read(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", BEGUN)
    document = add_one(session, path)
    path.unlink()
    again = session.revising.read_again(document.id)
    assert (again.change, again.place) == (None, None)
    assert session.library.get(document.id) == document
    bundled = session.library.documents()[0]
    assert session.revising.read_again(bundled.id).place is None, "nothing is known of where it is from"
    path.write_text(BEGUN)
    again = session.revising.read_again(document.id)
    assert (again.change, again.place) == (None, path)


def test_a_linked_document_is_read_again_where_its_file_is(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", BEGUN)
    (document_id,) = session.importing.add([path], linked=True).documents
    path.write_text(DONE)
    again = session.revising.read_again(document_id)
    assert (again.change is not None, again.place) == (True, path)
    assert not session.store.originals.path(digest(path)).exists()


def test_a_file_that_says_something_else_by_now_is_not_taken_for_it(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt", LONG)
    document = add_one(session, path)
    path.write_text(QUITE_ANOTHER)
    with pytest.raises(OtherFileError, match="other words"):
        session.revising.read_again(document.id)
    assert session.library.get(document.id) == document
    assert session.revising.replace(document.id, path) is not None, "but where a person says so it is"
    assert session.library.text(document.id).content.startswith("LOREM")


def test_what_says_the_same_again_and_again_is_still_known_where_it_was_edited() -> None:
    before = "The committee met in Geneva on 3 May. It agreed on trust. " * 6
    after = "Second edition. " + before.replace("trust", "confidence").replace("Geneva", "Bonn").replace("met", "sat")
    assert not is_another(before, after)
    assert is_another(LONG, QUITE_ANOTHER)


# ---- a newer version by hand


def test_another_file_becomes_the_text_of_a_document(session: Session, folder: Path) -> None:
    document = add_one(session, write(folder, "draft.txt", BEGUN))
    kept = session.annotating.highlight(*span(session, "words that stay", document))
    before = everything(session.store)
    newer = write(folder, "final.md", "# The end of it\n\n" + DONE)
    assert session.revising.replace(document.id, newer) is not None
    now = session.library.get(document.id)
    assert (now.file_name, now.source, now.media_type) == ("final.md", str(newer), "text/markdown")
    assert state_of(session, kept) is State.ANCHORED
    assert session.revising.read_again(document.id).place == newer
    assert session.importing.add([folder / "draft.txt"]).counts == ((Outcome.ADDED, 1),), "that is a file by itself now"
    session.history.undo()
    session.history.undo()
    assert everything(session.store) == before
    assert session.store.check() == []


def test_a_file_that_is_another_document_is_not_put_in_its_place(session: Session, folder: Path) -> None:
    one, other = (add_one(session, write(folder, f"{name}.txt", f"{name} {BEGUN}")) for name in "ab")
    with pytest.raises(TakenError, match="another one") as caught:
        session.revising.replace(one.id, folder / "b.txt")
    assert caught.value.other == other.id
    with pytest.raises(UnreadableFileError, match="not there"):
        session.revising.replace(one.id, folder / "c.txt")
    assert session.library.get(one.id) == one


# ---- the same file added again


def test_an_older_document_of_the_same_file_is_named(session: Session, folder: Path) -> None:
    path = folder / "a.txt"
    older, newer = twins(session, path)
    (line,) = last_report(session).lines
    assert (line.document, line.older) == (newer.id, older.id)
    assert line.sentence.endswith("An older version of this file is in the library, with 1 note.")
    session.history.undo()
    (line,) = session.importing.add([path]).lines
    assert (line.outcome, line.document, line.older) == (Outcome.BROUGHT_BACK, newer.id, older.id)


def test_the_newer_of_two_becomes_the_text_of_the_older(session: Session, folder: Path) -> None:
    path = folder / "a.txt"
    older, newer = twins(session, path)
    made = session.annotating.highlight(*span(session, "LOREM", newer))
    before = everything(session.store)
    session.revising.supersede(older.id, newer.id)
    now = session.library.get(older.id)
    assert session.library.text(now.id).content == QUITE_ANOTHER.strip()
    assert (now.sha256, now.added, now.file_name) == (newer.sha256, older.added, "a.txt")
    with pytest.raises(NotFoundError):
        session.library.get(newer.id)
    notes = {each.quote or each.note: each for each in session.annotating.of(older.id)}
    assert notes.keys() == {"Read this.", "LOREM"}, "what was noted in the newer one meanwhile comes along"
    assert (notes["LOREM"].start, notes["LOREM"].revision) == (made.start, now.revision)
    assert session.importing.add([path]).counts == ((Outcome.ALREADY, 1),)
    path.write_text(QUITE_ANOTHER + "And more.")
    assert session.importing.add([path]).counts == ((Outcome.REVISED, 1),), "its file is known"
    session.history.undo()
    session.history.undo()
    assert everything(session.store) == before
    assert session.store.check() == []


def test_a_watched_file_goes_to_the_older_document_where_the_newer_was_taken_back(
    session: Session, folder: Path
) -> None:
    path = folder / "a.txt"
    older, _ = twins(session, path)
    session.history.undo()
    note = session.annotating.highlight(older.id, 4, 9)
    path.write_text(f"Once more, {LONG}")
    session.watching.watch(folder)
    until(lambda: session.library.get(older.id).sha256 != older.sha256)
    assert session.library.get(older.id).sha256 == digest(path)
    assert session.store.originals.path(digest(path)).exists(), "a document of the library's own copies keeps one"
    assert state_of(session, note) is State.ANCHORED
    assert len(session.library.documents()) == 6
    until(lambda: session.importing.reports()[0].count(Outcome.REVISED))


def test_a_removed_document_of_a_watched_folder_stays_out_and_that_is_said(session: Session, folder: Path) -> None:
    document = add_one(session, write(folder, "a.txt"))
    session.library.remove([document.id])
    write(folder, "b.txt", BEGUN)
    session.watching.watch(folder)
    until(lambda: session.importing.reports()[0].count(Outcome.STAYS_OUT))
    report = last_report(session)
    assert report.counts == ((Outcome.ADDED, 1), (Outcome.STAYS_OUT, 1))
    assert "stays out" in report.of(Outcome.STAYS_OUT)[0].sentence
