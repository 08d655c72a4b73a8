"""Files that were added are found by their names, folders, senders and recipients, also after they were moved."""

from pathlib import Path

from services_samples import until, write

from reader_app.model.query import Query
from reader_app.services.session import Session
from reader_app.services.unindexed import with_texts

MAIL = "From: Anna Meyer <meyer@example.org>\nTo: press@example.org\nDate: Mon, 3 Jun 2019 10:00:00 +0200\n"
SECOND = "From: Kim Lee <kim@example.org>\nTo: Anna Meyer <meyer@example.org>\nDate: Mon, 3 Jun 2019 11:00:00 +0200\n"
QUOTED = "Subject: Budget\n\nFrom: Schulz\n\nThe budget, as asked.\n"


def names(session: Session, query: str) -> set[str]:
    found = session.finding.search(Query(query)).result()
    assert found.ignored == ()
    return {session.library.get(each.document).file_name for each in found.documents}


def test_mail_is_found_by_who_wrote_it_and_each_message_of_a_mailbox_is_a_hit(session: Session, folder: Path) -> None:
    write(folder, "budget_2024.eml", MAIL + QUOTED)
    box = "".join(f"From x Mon Jun  3 10:00:00 2019\n{each}{QUOTED}\n" for each in (MAIL, SECOND, MAIL))
    write(folder, "press/all.mbox", box.replace("\nFrom: Schulz", "\n>From: Schulz"))
    session.importing.add((folder,))
    assert names(session, "from:meyer") == names(session, "to:press") == {"budget_2024.eml", "all.mbox"}
    assert names(session, "from:schulz") == names(session, "to:schulz") == set()
    assert names(session, "to:meyer") == names(session, "folder:press") == {"all.mbox"}
    assert names(session, "file:budget*") == {"budget_2024.eml"}
    assert names(session, "folder:mine from:kim") == {"all.mbox"}
    for query, count in (("from:anna", 2), ("to:anna", 1), ("from:kim OR to:press", 4)):
        (found,) = session.finding.search(Query(f"({query}) type:mbox")).result().documents
        assert found.count == count
        assert session.finding.spans(found.document, Query(query)).result() == found.spans


def test_only_of_mail_headers_are_read(session: Session, folder: Path) -> None:
    write(folder, "a.txt", "From: Anna Meyer\n\nTo: press\n\nHello.\n")
    session.importing.add((folder,))
    assert names(session, "from:meyer") == names(session, "to:press") == set()
    assert [each.heads.senders for each in with_texts(session.store, session.store.documents.all())][-1] == ()


def test_a_file_that_was_moved_is_found_where_it_is(session: Session, folder: Path) -> None:
    path = write(folder, "drafts/report.txt")
    session.watching.watch(folder)
    until(lambda: names(session, "folder:drafts") == {"report.txt"})
    (folder / "final").mkdir()
    path.rename(folder / "final" / "paper.txt")
    until(lambda: names(session, "folder:final file:paper") == {"paper.txt"})
    assert names(session, "folder:drafts OR file:report") == set()
