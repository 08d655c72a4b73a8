"""Metadata, stars and collections: one change each, kept over a restart, and taken back by one undo."""

import pytest

from reader_app.model.document import Creator
from reader_app.model.errors import NotFoundError
from reader_app.services.session import Session
from reader_app.services.shelving import Description, DescriptionError

_WRONG = [
    Description(date="last May"),
    Description(date="2023-02-31"),
    Description(date="2014-13"),
    Description(language="!"),
]


def test_metadata_of_many_documents_is_set_at_once_and_undone_at_once(session: Session) -> None:
    before = session.library.documents()
    ids = [document.id for document in before]
    change = session.shelving.describe(ids, Description(place="Geneva ", creators=(Creator(" Ada  L. "), Creator(" "))))
    assert change is not None
    for document in session.library.documents():
        assert (document.metadata.place, document.metadata.creators) == ("Geneva", (Creator("Ada L."),))
    assert session.shelving.describe(ids, Description(place="Geneva")) is None
    session.history.undo()
    assert session.library.documents() == before


@pytest.mark.parametrize("wrong", _WRONG)
def test_what_cannot_be_kept_is_said_and_changes_nothing(session: Session, wrong: Description) -> None:
    before = session.library.documents()
    with pytest.raises(DescriptionError):
        session.shelving.describe([before[0].id], wrong)
    assert session.library.documents() == before


def test_a_star_is_kept_and_listed(session: Session) -> None:
    first = session.library.documents()[0]
    session.shelving.star([first.id], starred=True)
    assert session.library.get(first.id).starred
    assert [each.starred for each in session.library.catalogue().listed if each.id == first.id] == [1]
    session.history.undo()
    assert not session.library.get(first.id).starred


def test_a_document_is_in_several_collections_which_are_renamed_and_deleted(session: Session) -> None:
    one, two, *_ = (document.id for document in session.library.documents())
    treaties = session.shelving.add_collection("Treaties", [one, two])
    speeches = session.shelving.add_collection("Speeches", [one])
    assert session.shelving.add_collection("TREATIES", [one]) == treaties
    assert session.library.get(one).collections == (treaties.id, speeches.id)
    with pytest.raises(DescriptionError):
        session.shelving.rename_collection(speeches.id, "treaties")
    session.shelving.rename_collection(speeches.id, "Talks")
    assert [each.name for each in session.shelving.collections()] == ["Talks", "Treaties"]
    session.shelving.delete_collection(treaties.id)
    assert session.library.get(one).collections == (speeches.id,)
    assert session.library.get(two).collections == ()
    session.history.undo()
    assert session.library.get(two).collections == (treaties.id,)
    assert session.shelving.uncollect([two], treaties.id) is not None
    with pytest.raises(NotFoundError):
        session.shelving.collect([one], "nothing")
    assert session.store.check() == []


@pytest.mark.parametrize("name", ["Law", "Treaties/Old", "Old/Treaties", "Treaties/Bilateral"])
def test_collections_under_a_renamed_one_follow_it(session: Session, name: str) -> None:
    one = session.library.documents()[0].id
    for under in ("", "/Bilateral", "/Bilateral/2014"):
        session.shelving.add_collection(f"Treaties{under}", [one])
    other = session.shelving.add_collection("Treaties of old")
    before = session.shelving.collections()
    session.shelving.rename_collection(session.shelving.add_collection("Treaties").id, name)
    names = {each.name for each in session.shelving.collections()}
    assert names == {name, f"{name}/Bilateral", f"{name}/Bilateral/2014", other.name}
    session.shelving.rename_collection(session.shelving.add_collection(name).id, "Treaties")
    assert session.shelving.collections() == before
    session.history.undo()
    session.history.undo()
    assert session.shelving.collections() == before
    assert session.store.check() == []


def test_a_collection_does_not_follow_onto_the_name_of_another(session: Session) -> None:
    moved = session.shelving.add_collection("a")
    session.shelving.add_collection("a/x")
    session.shelving.add_collection("b/x")
    before = session.shelving.collections()
    with pytest.raises(DescriptionError, match="b/x"):
        session.shelving.rename_collection(moved.id, "b")
    assert session.shelving.collections() == before


def test_a_deleted_collection_takes_those_under_it_along_and_undo_brings_them_back(session: Session) -> None:
    one, two, *_ = (document.id for document in session.library.documents())
    outer = session.shelving.add_collection("a", [one])
    inner = session.shelving.add_collection("a/b", [one, two])
    other = session.shelving.add_collection("ab", [two])
    session.shelving.delete_collection(outer.id)
    assert session.shelving.collections() == (other,)
    assert session.library.get(one).collections == ()
    assert session.library.get(two).collections == (other.id,)
    session.history.undo()
    assert session.shelving.collections() == (outer, inner, other)
    assert session.library.get(one).collections == (outer.id, inner.id)
    assert session.store.check() == []
