"""Linked documents: files that are gone and found again, copies that are kept, and drives that do not tell."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from services_samples import span, until

from reader_app.config import seeing
from reader_app.model.annotation import State
from reader_app.model.document import Document
from reader_app.model.errors import UnreadableFileError
from reader_app.services.mounts import is_remote, kind_of
from reader_app.services.revising import OtherFileError
from reader_app.services.session import Session
from reader_app.services.watching import Watching

TEXT = "Notes\n\nThe first paragraph of them stays as it is.\n"
LONG = " ".join(f"The ship number {n} came into the harbour." for n in range(20))
OTHER = " ".join(f"Whoever reads {n} poems a day needs a good lamp." for n in range(20))
MOUNTS = r"""
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ada/local ext4 rw 0 0
//nas/papers /media/my\040papers\134x cifs rw 0 0
ada@host: /mnt/away fuse.sshfs rw 0 0
nothing
/dev/sdc1 /mnt/twice nfs rw 0 0
/dev/sdc1 /mnt/twice xfs rw 0 0
"""


def linked(session: Session, path: Path, text: str = TEXT) -> Document:
    """A file, and the document that is linked to it."""
    path.write_text(text)
    report = session.importing.add([path], linked=True)
    return session.library.get(report.lines[0].document)


def lose(session: Session, document: Document) -> None:
    """The file goes, and that is noticed."""
    path = session.original(document)
    path.unlink()
    (known,) = session.store.files.of(document.id)
    session.store.files.put([known._replace(missing=1)])
    assert session.library.missing() == {document.id: str(path)}


@pytest.mark.parametrize(
    ("folder", "kind", "remote"),
    [
        ("/", "ext4", False),
        ("/srv/papers", "ext4", False),
        ("/home", "nfs4", True),
        ("/home/ada/papers", "nfs4", True),
        ("/homes/ada", "ext4", False),
        ("/home/ada/local/papers", "ext4", False),
        ("/media/my papers\\x/2017", "cifs", True),
        ("/mnt/away", "fuse.sshfs", True),
        ("/mnt/twice/x", "xfs", False),
    ],
)
def test_the_file_system_a_folder_is_on(folder: str, kind: str, remote: bool, tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text(MOUNTS)
    assert (kind_of(Path(folder), table), is_remote(Path(folder), table)) == (kind, remote)


def test_without_a_table_of_mounts_all_is_local(tmp_path: Path) -> None:
    assert kind_of(tmp_path, tmp_path / "none") == ""
    assert not is_remote(tmp_path, tmp_path / "none")


def test_on_a_network_drive_watching_looks_for_itself(
    session: Session, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And follows what happens there; the system is not asked to tell."""
    from watchdog.observers.polling import PollingObserver

    table = tmp_path / "mounts"
    table.write_text(f"server:/ {os.fspath(folder)} nfs4 rw 0 0\n")
    monkeypatch.setattr("reader_app.services.watching._LOOK", 0.1)
    watching = Watching(session.store, session.importing, lambda _: None, table)
    told: list[bool] = []
    watching.on_missing = lambda: told.append(bool(watching.missing()))
    near = tmp_path / "near"
    near.mkdir()
    try:
        for each in (folder, near):
            watching.watch(each)
        assert [isinstance(watching._watches[each][0], PollingObserver) for each in (folder, near)] == [True, False]
        for each in (folder, near):
            (each / f"{each.name}.txt").write_text(f"{each.name} {TEXT}")
        until(lambda: len(session.library.documents()) == 7)
        (folder / f"{folder.name}.txt").unlink()
        until(watching.missing)
        (folder / f"{folder.name}.txt").write_text(f"{folder.name} {TEXT}")
        until(lambda: not watching.missing())
        until(lambda: told == [True, False])
        watching.unwatch(folder)
        assert [*watching._watches] == [near]
    finally:
        watching.close()


def test_a_place_that_cannot_be_looked_at_is_as_good_as_gone(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt")
    nowhere = os.fsencode(tmp_path / ("n" * 300))  # longer than a name can be; so is a folder that may not be entered
    (known,) = session.store.files.of(document.id)
    session.store.files.put([known._replace(path=nowhere)])
    session.store.files.forget([known.path])
    (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    report = session.importing.add([tmp_path / "b.txt"], linked=True)
    assert [line.document for line in report.lines] == [document.id]
    assert session.original(session.library.get(document.id)) == tmp_path / "b.txt"


@pytest.mark.parametrize("look", [seeing.is_there, seeing.is_file, seeing.is_folder])
def test_to_look_at_a_path_never_fails(look: Callable[[Path], bool], tmp_path: Path) -> None:
    assert [look(tmp_path / name) for name in ("n" * 300, "nothing", "a\0b")] == [False] * 3
    assert look(tmp_path) == (look is not seeing.is_file)


def test_a_file_found_elsewhere_is_the_documents_from_then_on(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt")
    lose(session, document)
    place = tmp_path / "elsewhere.txt"
    place.write_text(TEXT)
    assert session.revising.find(document.id, place) is None
    assert session.library.missing() == {}
    assert session.original(document) == place
    assert session.store.check() == []


def test_a_file_found_under_another_name_gives_it_to_its_document(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt")
    place = (tmp_path / "a.txt").rename(tmp_path / "b.txt")
    assert session.revising.find(document.id, place) is None
    assert session.library.get(document.id).file_name == "b.txt"
    place.rename(tmp_path / "c.txt").write_text(TEXT + "\nAnd more of it.\n")
    assert session.revising.find(document.id, tmp_path / "c.txt") is not None
    assert session.library.get(document.id).file_name == "c.txt"


def test_a_later_state_of_the_file_found_is_a_new_text(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt", LONG)
    made = session.annotating.highlight(*span(session, "number 7", document))
    lose(session, document)
    place = tmp_path / "elsewhere.txt"
    place.write_text(f"At last. {LONG}")
    change = session.revising.find(document.id, place)
    assert change is not None
    (again,) = session.annotating.of(document.id)
    assert (again.quote, again.state, again.start) == ("number 7", State.ANCHORED, made.start + 9)
    assert (session.library.missing(), session.original(document)) == ({}, place)
    session.history.undo()
    (before,) = session.annotating.of(document.id)
    assert (before.quote, before.start, before.revision) == (made.quote, made.start, document.revision)


def test_a_file_of_other_words_or_of_another_document_is_not_taken(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt", LONG)
    other = linked(session, tmp_path / "b.txt", OTHER)
    lose(session, document)
    with pytest.raises(OtherFileError, match="the file of another one"):
        session.revising.find(document.id, tmp_path / "b.txt")
    (tmp_path / "c.txt").write_text(f"{OTHER} And much oil.")
    with pytest.raises(OtherFileError, match="has other words than"):
        session.revising.find(document.id, tmp_path / "c.txt")
    with pytest.raises(UnreadableFileError):
        session.revising.find(document.id, tmp_path / "d.txt")
    assert session.library.missing() == {document.id: str(tmp_path / "a.txt")}
    assert [session.library.get(each.id) for each in (document, other)] == [document, other]


def test_a_copy_that_is_kept_does_not_need_the_file(session: Session, tmp_path: Path) -> None:
    document = linked(session, tmp_path / "a.txt")
    gone = linked(session, tmp_path / "b.txt", LONG)
    changed = linked(session, tmp_path / "c.txt", OTHER)
    lose(session, gone)
    (tmp_path / "c.txt").write_text(OTHER[1:])
    kept, fault = session.revising.keep_copies([document.id, gone.id, changed.id])
    where = "is not where it was, so no copy of it could be kept; its text and your notes are safe."
    assert (kept, fault) == (1, f"The file of “{gone.metadata.title}” {where}")
    assert "has changed" in session.revising.keep_copies([changed.id])[1]
    assert session.revising.keep_copies([document.id]) == (0, "")
    (tmp_path / "a.txt").unlink()
    after = session.library.get(document.id)
    assert not after.linked
    assert session.original(after).read_text() == TEXT
    assert session.store.check() == []
    session.history.undo()
    assert session.library.get(document.id).linked


def test_the_bytes_of_a_copy_in_a_watched_folder_are_kept_again_when_it_changes(session: Session, folder: Path) -> None:
    path = folder / "a.txt"
    path.write_text(TEXT)
    document = session.library.get(session.importing.add([path]).lines[0].document)
    session.watching.watch(folder)
    path.write_text(f"New. {TEXT}")
    until(lambda: session.library.get(document.id).revision != document.revision)
    after = session.library.get(document.id)
    assert not after.linked
    assert session.original(after).read_text() == f"New. {TEXT}"
    assert session.store.check() == []
