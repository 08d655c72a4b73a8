"""Documents that were added before their folder was watched: they keep their copies, and their files are followed."""

from pathlib import Path

import pytest
from services_samples import own, span
from test_services_watching_copies import look, outcomes

from reader_app.model.annotation import State
from reader_app.model.document import Document
from reader_app.model.report import Outcome
from reader_app.services.session import Session

TEXT = "Only some words of the first paragraph, and no title.\n"
LONG = " ".join(f"The ship number {n} came into the harbour." for n in range(20))


@pytest.fixture
def before(session: Session, folder: Path) -> Document:
    """Of a file in a folder that is watched since."""
    (folder / "a.txt").write_text(TEXT)
    session.importing.add([folder / "a.txt"])
    assert look(session, folder).counts == ((Outcome.ALREADY, 1),)
    (document,) = own_ones(session)
    assert not document.linked
    return document


def own_ones(session: Session) -> tuple[Document, ...]:
    return session.library.documents()[5:]


def test_what_is_gone_is_said_and_marked_until_it_is_back(session: Session, folder: Path, before: Document) -> None:
    (folder / "a.txt").unlink()
    report = look(session, folder)
    assert [(line.outcome, line.document) for line in report.lines] == [(Outcome.MISSING, before.id)]
    assert session.watching.missing() == {before.id}
    assert session.library.missing() == {before.id: str(folder / "a.txt")}
    assert session.original(before).read_text() == TEXT, "the copy stays"
    assert look(session, folder).lines == (), "it is said once"
    (folder / "a.txt").write_text(TEXT)
    look(session, folder)
    assert session.watching.missing() == frozenset()


def test_what_is_moved_is_followed(session: Session, folder: Path, before: Document) -> None:
    (folder / "deep").mkdir()
    (folder / "a.txt").rename(folder / "deep" / "b.txt")
    assert outcomes(look(session, folder)) == {"b.txt": Outcome.MOVED}
    now = session.library.get(before.id)
    assert (now.file_name, now.source) == ("b.txt", str(folder / "deep" / "b.txt"))
    (folder / "deep" / "b.txt").unlink()
    look(session, folder)
    assert session.watching.missing() == {before.id}


def test_what_changes_becomes_its_text(session: Session, folder: Path, before: Document) -> None:
    note = session.annotating.highlight(*span(session, "some words", before))
    (folder / "a.txt").write_text(f"New. {TEXT}")
    assert outcomes(look(session, folder)) == {"a.txt": Outcome.REVISED}
    (again,) = session.annotating.of(before.id)
    assert (again.id, again.state, again.quote) == (note.id, State.ANCHORED, "some words")


def test_a_folder_that_is_watched_no_more_misses_nothing(session: Session, folder: Path, before: Document) -> None:
    (folder / "a.txt").unlink()
    look(session, folder)
    session.watching.unwatch(folder)
    assert session.watching.missing() == frozenset()


def test_a_file_that_was_gone_before_its_folder_was_watched_is_not_missed(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT)
    session.importing.add([folder / "a.txt"])
    (folder / "a.txt").unlink()
    assert look(session, folder).lines == ()
    assert session.watching.missing() == frozenset()


def test_a_document_whose_copy_was_kept_needs_its_file_no_more(session: Session, folder: Path) -> None:
    (folder / "a.txt").write_text(LONG)
    look(session, folder)
    (document,) = own(session).values()
    assert session.revising.keep_copies([document.id]) == (1, "")
    look(session, folder)
    (folder / "a.txt").unlink()
    assert look(session, folder).lines == ()
    assert session.watching.missing() == frozenset()


def test_what_was_brought_from_elsewhere_is_missed_where_it_is_now(session: Session, folder: Path) -> None:
    before = folder.parent / "a.txt"
    before.write_text(TEXT)
    session.importing.add([before])
    before.rename(folder / "a.txt")
    look(session, folder)
    (document,) = own_ones(session)
    (folder / "a.txt").unlink()
    assert outcomes(look(session, folder)) == {"a.txt": Outcome.MISSING}
    assert session.watching.missing() == {document.id}
