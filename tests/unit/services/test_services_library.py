"""Adding, removing and finding documents: real files and folders, and all that can be wrong with them."""

import hashlib
import os
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from services_samples import opened, span, speech, undo_change

from reader_app import formats
from reader_app.config import paths as places
from reader_app.formats.catalogue import read_catalogue
from reader_app.model.annotation import Annotation
from reader_app.model.change import Action, Change
from reader_app.model.errors import (
    AmbiguousError,
    NotFoundError,
    ReadOnlyLibraryError,
    UnreadableFileError,
)
from reader_app.services.history import History
from reader_app.services.library import AddReport, Library, readable_suffixes
from reader_app.services.session import Session
from reader_app.services.task import Task
from reader_app.store import Store

MINE = "My own notes\n\nThe first paragraph of them.\n"


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder to add from."""
    made = tmp_path / "mine"
    made.mkdir()
    return made


def write(folder: Path, name: str, text: str = MINE) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def names(report: AddReport) -> list[str]:
    return [document.file_name for document in report.added]


def test_a_new_library_has_the_bundled_documents_as_their_catalogue_says(session: Session) -> None:
    entries = read_catalogue(places.corpus() / "catalogue.toml")
    documents = session.library.documents()
    assert len(documents) == 5
    assert [d.metadata for d in documents] == [entry.metadata for entry in entries]
    assert [d.sha256 for d in documents] == [entry.sha256 for entry in entries]
    for document in documents:
        assert session.store.originals.fault(document.sha256) == ""
        assert len(session.library.text(document.id).content) == document.characters
    assert undo_change(session.history) is None
    assert session.store.check() == []


def test_a_removed_bundled_document_does_not_come_back(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.library.remove([speech(session).id])
    with opened(tmp_path) as session:
        assert len(session.library.documents()) == 4
        session.library.remove([d.id for d in session.library.documents()])
    with opened(tmp_path) as session:
        assert session.library.documents() == ()


def test_a_file_becomes_a_document(session: Session, folder: Path) -> None:
    path = write(folder, "my notes.txt")
    report = session.library.add([path])
    (document,) = report.added
    assert report == AddReport(added=(document,))
    assert session.library.get(document.id) == document
    assert (document.file_name, document.source) == ("my notes.txt", str(path))
    assert (document.size, document.media_type) == (len(MINE), "text/plain")
    assert document.sha256 == hashlib.sha256(MINE.encode()).hexdigest()
    assert session.store.originals.path(document.sha256).read_text() == MINE
    assert session.library.text(document.id) == formats.read(MINE.encode(), "my notes.txt").text
    assert session.store.check() == []


def test_a_folder_gives_what_can_be_read_below_it(session: Session, folder: Path) -> None:
    for name in ("b.txt", "a.MD", "deep/er/c.markdown"):
        write(folder, name, f"{name} {MINE}")
    for name in (".hidden.txt", ".git/x.txt", "picture.png", "no suffix"):
        write(folder, name, f"{name} {MINE}")
    report = session.library.add([folder])
    assert names(report) == ["a.MD", "b.txt", "c.markdown"]
    assert report.failed == ()


def test_what_is_named_is_tried_even_if_hidden_or_of_no_known_kind(session: Session, folder: Path) -> None:
    hidden, picture = write(folder, ".hidden.txt"), write(folder, "picture.png", "else")
    report = session.library.add([hidden, picture])
    assert names(report) == [".hidden.txt"]
    assert [path for path, _ in report.failed] == [str(picture)]
    assert "not a kind of file" in report.failed[0][1]


def test_links_make_no_circles_and_no_doubles(session: Session, folder: Path) -> None:
    path = write(folder, "inner/a.txt")
    (folder / "inner" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "inner" / "same.txt").symlink_to(path)
    (folder / "broken.txt").symlink_to(folder / "nothing.txt")
    report = session.library.add([folder, path])
    assert names(report) == ["a.txt"]
    assert report.already == ()
    assert [(Path(where).name, "not there" in why) for where, why in report.failed] == [("broken.txt", True)]


def test_a_link_to_a_folder_that_is_named_is_followed(session: Session, folder: Path, tmp_path: Path) -> None:
    write(folder, "a.txt")
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    assert names(session.library.add([tmp_path / "link"])) == ["a.txt"]


def test_pipes_sockets_devices_and_folders_named_like_files_are_refused(session: Session, folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "folder.txt").mkdir()
    write(folder, "folder.txt/inside.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        here = Path.cwd()
        os.chdir(folder)  # a socket's name has to be short
        listening.bind("socket.txt")
        os.chdir(here)
        report = session.library.add([folder, Path("/dev/zero")])
    assert names(report) == ["inside.txt"]
    assert {Path(path).name for path, _ in report.failed} == {"pipe.txt", "socket.txt", "zero"}
    assert all("not an ordinary file" in why for _, why in report.failed)


def test_files_too_large_are_refused_unread(session: Session, folder: Path) -> None:
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(formats.MAXIMUM_BYTES + 1)  # all holes, so it takes no room
    report = session.library.add([folder])
    assert "larger than the 64 MB" in report.failed[0][1]
    assert report.added == ()


def test_files_that_vanish_or_may_not_be_read_are_said(session: Session, folder: Path) -> None:
    gone, stays = write(folder, "a.txt"), write(folder, "b.txt")
    secret = write(folder, "c.txt")
    secret.chmod(0)

    def vanish(done: int, *_: object) -> None:
        if done == 0:
            gone.unlink()

    root = os.geteuid() == 0
    if root:
        secret.unlink()  # nothing is secret from root
    report = session.library.add([folder], Task(vanish))
    assert names(report) == [stays.name]
    assert [Path(path).name for path, _ in report.failed] == (["a.txt"] if root else ["a.txt", "c.txt"])
    assert report.finished


def test_nothing_at_all_is_said_too(session: Session, folder: Path) -> None:
    report = session.library.add([folder / "never", folder])
    assert [path for path, _ in report.failed] == [str(folder / "never")]


def test_names_that_are_no_text_are_shown_as_well_as_can_be(session: Session, folder: Path) -> None:
    path = os.fsencode(folder) + b"/caf\xe9.txt"
    with open(path, "wb") as file:  # noqa: PTH123  # the name is bytes
        file.write(MINE.encode())
    report = session.library.add([folder])
    assert names(report) == ["caf\ufffd.txt"]
    assert session.library.documents()[-1].source.endswith("/caf\ufffd.txt")


def test_the_same_bytes_are_one_document(session: Session, folder: Path) -> None:
    first, second = write(folder, "a.txt"), write(folder, "b.txt")
    report = session.library.add([folder])
    assert names(report) == ["a.txt"]
    assert report.already == report.added
    again = session.library.add([second, first])
    assert (again.added, again.already) == ((), (report.added[0],) * 2)
    assert undo_change(session.history) is not None
    assert len(undo_change(session.history).edits) == 1


def test_two_additions_at_a_time_make_no_doubles(session: Session, folder: Path) -> None:
    path = write(folder, "long.txt", "".join(f"Paragraph {n}.\n\n" for n in range(3000)))
    together = Barrier(2)
    with ThreadPoolExecutor(2) as pool:
        adding = [pool.submit(session.library.add, [path], Task(lambda *_: together.wait(10) and None)) for _ in "ab"]
        reports = [each.result() for each in adding]
    assert sorted(len(report.added) for report in reports) == [0, 1]
    assert sorted(len(report.already) for report in reports) == [0, 1]
    assert len(session.library.documents()) == 6


def test_a_removed_document_comes_back_with_its_notes(session: Session, folder: Path) -> None:
    path = write(folder, "a.txt")
    (document,) = session.library.add([path]).added
    made = session.annotating.highlight(*span(session, "first", document), tags=("t",))
    session.library.remove([document.id])
    assert session.annotating.of(document.id) == ()
    with pytest.raises(NotFoundError):
        session.library.text(document.id)
    report = session.library.add([path])
    assert (report.added, report.brought_back) == ((), (document,))
    assert session.annotating.of(document.id) == (made,)
    session.history.undo()
    assert len(session.library.documents()) == 5


def test_all_that_is_added_is_one_thing_to_undo(session: Session, folder: Path) -> None:
    for n in range(4):
        write(folder, f"{n}.txt", f"{n} {MINE}")
    told: list[Change] = []
    session.history.subscribe(told.append)
    report = session.library.add([folder])
    assert len(told) == 4  # shown as they come
    undone = undo_change(session.history)
    assert undone is not None
    assert (undone.action, len(undone.edits)) == (Action.ADD_DOCUMENTS, 4)
    session.history.undo()
    assert len(session.library.documents()) == 5
    session.history.redo()
    assert session.library.documents()[5:] == report.added
    assert session.store.check() == []


def test_removing_several_is_one_thing_to_undo(session: Session) -> None:
    before = session.library.documents()
    change = session.library.remove([before[1].id, before[3].id, before[1].id])
    assert change is not None
    assert (change.action, change.subject, len(change.edits)) == (Action.REMOVE_DOCUMENTS, "", 2)
    session.history.undo()
    assert session.library.documents() == before
    change = session.library.remove([before[0].id])
    assert change is not None
    assert change.subject == before[0].metadata.title
    with pytest.raises(NotFoundError):
        session.library.remove([before[1].id, before[0].id])
    assert len(session.library.documents()) == 4
    assert session.library.remove([]) is None


def test_cancelling_keeps_what_is_finished(session: Session, folder: Path) -> None:
    for n in range(5):
        write(folder, f"{n}.txt", f"{n} {MINE}")
    said: list[tuple[int, int, str]] = []

    def progress(done: int, total: int, name: str) -> None:
        said.append((done, total, name))
        if done == 2:
            task.cancel()

    task = Task(progress)
    report = session.library.add([folder], task)
    assert said == [(0, 5, "0.txt"), (1, 5, "1.txt"), (2, 5, "2.txt")]
    assert names(report) == ["0.txt", "1.txt", "2.txt"]
    assert not report.finished
    session.history.undo()
    assert len(session.library.documents()) == 5


def test_when_saving_fails_the_rest_is_not_tried(session: Session, folder: Path) -> None:
    texts = {name: f"{name} {MINE}" for name in ("a.txt", "b.txt", "c.txt")}
    for name, text in texts.items():
        write(folder, name, text)
    sha256 = hashlib.sha256(texts["b.txt"].encode()).hexdigest()
    shelf = session.store.originals.path(sha256).parent
    shelf.write_text("in the way")
    report = session.library.add([folder])
    assert names(report) == ["a.txt"]
    assert [Path(path).name for path, _ in report.failed] == ["b.txt"]
    assert not report.finished
    shelf.unlink()
    assert names(session.library.add([folder])) == ["b.txt", "c.txt"]


def test_a_read_only_library_takes_nothing(tmp_path: Path, folder: Path, session: Session) -> None:
    path = write(folder, "a.txt")
    document = session.library.documents()[0]
    with opened(tmp_path, read_only=True) as reading:
        with pytest.raises(ReadOnlyLibraryError):
            reading.library.add([path])
        with pytest.raises(ReadOnlyLibraryError):
            reading.library.remove([document.id])
        reading.library.mark_read(document.id)
        reading.library.set_position(document.id, 7)
        assert reading.library.read_times() == {}
        assert reading.library.position(document.id) == 0


@pytest.mark.parametrize(
    ("reference", "file"),
    [
        ("Speech: Second Worldwide Cybersecurity Summit", "itu-2011-worldwide-cybersecurity-summit.txt"),
        ("speech", "itu-2011-worldwide-cybersecurity-summit.txt"),
        ("  WORLDWIDE   cyber", "itu-2011-worldwide-cybersecurity-summit.txt"),
        ("Séction".replace("é", "e"), ""),
        ("message FROM the secretary", "itu-secretary-general-message.txt"),
        ("question 3", "itu-2017-japan-study-group-2-question-3.txt"),
        ("closing remarks", "ambiguous"),
        ("cybersecurity", "ambiguous"),
        ("no such thing", ""),
        ("", ""),
    ],
)
def test_documents_are_found_by_what_a_person_calls_them(session: Session, reference: str, file: str) -> None:
    if file == "ambiguous":
        with pytest.raises(AmbiguousError, match=r"could be any of \d documents: .*; ") as raised:
            session.library.find(reference)
        assert "\n" not in str(raised.value)
    elif not file:
        with pytest.raises(NotFoundError):
            session.library.find(reference)
    else:
        found = session.library.find(reference)
        assert found.file_name == file
        assert session.library.find(found.id) == found


def test_a_whole_title_wins_over_parts_of_others(session: Session, folder: Path) -> None:
    paths = [write(folder, f"{name}.txt", f"# {name}\n") for name in ("Trust", "Trust and law", "Tóur")]
    trust, _, accented = session.library.add(paths).added
    assert session.library.find("trust") == trust
    assert session.library.find("tour") == accented
    session.library.remove([trust.id])
    assert session.library.find("trust").file_name == "Trust and law.txt"
    with pytest.raises(NotFoundError):
        session.library.find(trust.id)


def test_where_and_when_a_document_was_read_is_kept(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        first, second, *_ = session.library.documents()
        assert session.library.position(first.id) == 0
        session.library.set_position(first.id, 42)
        session.library.mark_read(first.id)
    with opened(tmp_path) as session:
        assert (session.library.position(first.id), session.library.position(second.id)) == (42, 0)
        assert list(session.library.read_times()) == [first.id]
        assert undo_change(session.history) is None


def test_annotations_are_counted(session: Session) -> None:
    made: list[Annotation] = [session.annotating.highlight(*span(session, "IMPACT")) for _ in range(3)]
    assert session.library.annotation_counts() == {made[0].document: 3}


def test_the_window_knows_what_can_be_added() -> None:
    assert {".txt", ".md"} <= readable_suffixes()


def test_a_catalogue_that_is_wrong_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A text.")
    good = f'[[document]]\nfile = "a.txt"\noriginal = "a"\nsha256 = "{hashlib.sha256(b"A text.").hexdigest()}"\n'
    wrong = good.replace('"a.txt"', '"b.txt"'), good.replace('sha256 = "', 'sha256 = "0'), "[[document]]\n"
    store = Store.open(tmp_path / "library.sqlite")
    library = Library(store, History(store))
    catalogue = tmp_path / "catalogue.toml"
    for record in wrong:
        catalogue.write_text(good + record)
        with pytest.raises(UnreadableFileError):
            library.seed(catalogue)
        assert library.documents() == ()
    catalogue.write_text(good)
    library.seed(catalogue)
    library.seed(catalogue)
    assert [document.file_name for document in library.documents()] == ["a.txt"]
    store.close()
