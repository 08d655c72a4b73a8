"""Files of the same bytes in watched folders: the first is followed, the others are copies, until the first is gone."""

import shutil
from pathlib import Path

from services_samples import own, span

from reader_app.model.document import Document
from reader_app.model.report import Outcome, Report
from reader_app.services.session import Session

TEXT = "Only some words of the first paragraph, and no title.\n"
NEW = f"Something new stands first.\n\n{TEXT}"


def look(session: Session, folder: Path) -> Report:
    """What is seen in a watched folder, as it is now."""
    if folder not in session.watching.folders():
        session.store.files.watch(bytes(folder))
    return session.watching._bring((folder,))


def outcomes(report: Report) -> dict[str, Outcome]:
    return {Path(line.path).name: line.outcome for line in report.lines}


def three(session: Session, folder: Path) -> Document:
    """The document of three files of the same bytes, in a watched folder."""
    (folder / "sub").mkdir()
    for path in (folder / "one.txt", folder / "two.txt", folder / "sub" / "three.txt"):
        path.write_text(TEXT)
    report = look(session, folder)
    assert report.counts == ((Outcome.ADDED, 1), (Outcome.ALREADY, 2))
    (document,) = own(session).values()
    return document


def test_copies_that_come_together_are_copies_and_nothing_moved(session: Session, folder: Path) -> None:
    document = three(session, folder)
    assert (document.file_name, session.original(document)) == ("one.txt", folder / "one.txt")
    assert [step.size for step in session.history.steps()[0]] == [1], "nothing was moved"
    (folder / "sub" / "three.txt").unlink()
    assert look(session, folder).count(Outcome.MISSING, Outcome.MOVED) == 0
    assert session.library.get(document.id) == document
    assert session.original(document) == folder / "one.txt"


def test_the_one_that_is_followed_becomes_the_new_text_of_its_document(session: Session, folder: Path) -> None:
    document = three(session, folder)
    note = session.annotating.highlight(*span(session, "some words", document))
    (folder / "one.txt").write_text(NEW)
    assert look(session, folder / "one.txt").counts == ((Outcome.REVISED, 1),)
    assert [each.quote for each in session.annotating.of(document.id)] == [note.quote]
    assert session.library.text(document.id).content.startswith("Something new")
    report = look(session, folder)
    assert outcomes(report)["one.txt"] is Outcome.ALREADY
    (other,) = report.of(Outcome.ADDED)
    assert not other.older, "what the copies still say is older, not newer"
    assert report.counts == ((Outcome.ADDED, 1), (Outcome.ALREADY, 2))
    assert session.store.check() == []


def test_what_the_copies_say_is_looked_for_at_once(session: Session, folder: Path) -> None:
    three(session, folder)
    (folder / "one.txt").write_text(NEW)
    look(session, folder / "one.txt")
    assert session.watching._noticed == {folder / "two.txt", folder / "sub" / "three.txt"}


def test_a_copy_is_followed_once_the_first_is_gone(session: Session, folder: Path) -> None:
    document = three(session, folder)
    (folder / "one.txt").unlink()
    report = look(session, folder)
    (line,) = report.of(Outcome.MOVED)
    assert (line.document, "three.txt" in line.sentence, session.watching.missing()) == (document.id, True, frozenset())
    assert report.count(Outcome.MISSING) == 0
    now = session.library.get(document.id)
    assert (now.file_name, session.original(now)) == ("three.txt", folder / "sub" / "three.txt")
    (folder / "sub" / "three.txt").write_text(NEW)
    assert look(session, folder / "sub" / "three.txt").counts == ((Outcome.REVISED, 1),)
    assert len(own(session)) == 1
    (folder / "one.txt").write_text(NEW)
    look(session, folder)
    assert session.original(session.library.get(document.id)) == folder / "sub" / "three.txt", "it came as a copy"


def test_of_files_that_are_there_the_new_one_has_moved_where_the_first_is_gone(session: Session, folder: Path) -> None:
    document = three(session, folder)
    (folder / "one.txt").rename(folder / "uno.txt")
    report = look(session, folder)
    assert outcomes(report)["uno.txt"] is Outcome.MOVED
    assert session.library.get(document.id).file_name == "uno.txt"
    assert report.counts == ((Outcome.MOVED, 1), (Outcome.ALREADY, 2))


def test_moved_and_copied_at_once_it_is_followed_to_one_place(session: Session, folder: Path) -> None:
    (folder / "one.txt").write_text(TEXT)
    look(session, folder)
    (document,) = own(session).values()
    (folder / "sub").mkdir()
    (folder / "one.txt").rename(folder / "sub" / "one.txt")
    shutil.copy(folder / "sub" / "one.txt", folder / "sub" / "three.txt")
    report = look(session, folder)
    assert report.counts == ((Outcome.MOVED, 1), (Outcome.ALREADY, 1))
    now = session.library.get(document.id)
    assert now.source == str(session.original(now)) == str(folder / "sub" / "one.txt")
    (folder / "sub" / "one.txt").write_text(NEW)
    assert look(session, folder / "sub" / "one.txt").counts == ((Outcome.REVISED, 1),)


def test_a_copy_whose_document_goes_on_while_it_is_looked_at_is_read_after_all(session: Session, folder: Path) -> None:
    """What is not read, since its bytes are known, may not be known any more when it is its turn."""
    document = three(session, folder)
    (folder / "one.txt").write_text(NEW)
    for path in (folder / "two.txt", folder / "sub" / "three.txt"):
        known = session.store.files.get(bytes(path))
        assert known is not None
        session.store.files.put([known._replace(modified=path.stat().st_mtime_ns)])  # so that a glance is enough
    assert look(session, folder).counts == ((Outcome.ADDED, 1), (Outcome.REVISED, 1), (Outcome.ALREADY, 1))
    assert session.library.text(document.id).content.startswith("Something new")
    assert session.store.check() == []
