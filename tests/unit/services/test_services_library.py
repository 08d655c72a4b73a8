"""Adding, removing and finding documents: real files and folders, and all that can be wrong with them."""

import hashlib
from pathlib import Path

import pytest
from services_samples import opened, span, speech, undo_change, write

from reader_app.config import paths as places
from reader_app.formats.catalogue import read_catalogue
from reader_app.model.annotation import Annotation
from reader_app.model.change import Action
from reader_app.model.errors import (
    AmbiguousError,
    NotFoundError,
    ReadOnlyLibraryError,
    UnreadableFileError,
)
from reader_app.services.history import History
from reader_app.services.library import Library, readable_suffixes
from reader_app.services.session import Session
from reader_app.store import Store


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


def test_a_catalogue_knows_what_was_removed_since_it_was_read(session: Session) -> None:
    document = speech(session)
    catalogue = session.library.catalogue()
    session.library.remove([document.id])
    assert catalogue[document.id] == document
    assert document.id not in session.library.catalogue()
    with pytest.raises(KeyError):
        session.library.catalogue()[document.id]


def test_a_removed_bundled_document_does_not_come_back(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.library.remove([speech(session).id])
    with opened(tmp_path) as session:
        assert len(session.library.documents()) == 4
        session.library.remove([d.id for d in session.library.documents()])
    with opened(tmp_path) as session:
        assert session.library.documents() == ()


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


def test_a_read_only_library_takes_nothing(tmp_path: Path, session: Session) -> None:
    document = session.library.documents()[0]
    with opened(tmp_path, read_only=True) as reading:
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
    trust, _, accented = map(session.library.get, session.importing.add(paths).documents)
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
    assert ".doc" not in readable_suffixes()


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


def test_the_catalogue_that_was_read_ahead_is_taken_once(session: Session) -> None:
    plain = session.library.catalogue()
    session.library.look_ahead()
    ahead = session.library.catalogue()
    assert ahead.listed == plain.listed
    assert dict(ahead) == dict(plain)
    session.library.remove([speech(session).id])
    assert len(session.library.catalogue()) == len(plain) - 1
