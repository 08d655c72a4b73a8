"""Attributes of documents: set and renamed for several at once, one change each, kept over a restart, taken back."""

from pathlib import Path

import pytest
from services_samples import opened

from reader_app.model.attribute import Attribute
from reader_app.model.change import Action
from reader_app.model.errors import NotFoundError
from reader_app.services.session import Session
from reader_app.services.shelving import DescriptionError


def own(session: Session) -> list[dict[str, str]]:
    """The attributes of each document."""
    return [dict(document.attributes) for document in session.library.documents()]


def test_a_value_is_given_to_several_documents_and_taken_back_at_once(session: Session) -> None:
    before = session.library.documents()
    one, two, *rest = (document.id for document in before)
    change = session.shelving.set_attribute([one, two], " country ", "Kenya")
    assert change is not None
    assert (change.action, change.subject, len(change.edits)) == (Action.SET_ATTRIBUTE, "country: Kenya", 2)
    assert own(session) == [{"country": "Kenya"}, {"country": "Kenya"}, *({} for _ in rest)]
    assert session.shelving.set_attribute([one, two], "Country", "Kenya") is not None  # written otherwise
    assert own(session)[0] == {"Country": "Kenya"}
    assert session.shelving.set_attribute([one, two], "Country", "Kenya") is None
    session.shelving.set_attribute([two], "country", "India")
    assert own(session)[:2] == [{"Country": "Kenya"}, {"Country": "India"}], "a name is written as others have it"
    assert session.shelving.attributes() == {"Country": ("India", "Kenya")}
    for _ in range(3):
        session.history.undo()
    assert session.library.documents() == before
    for _ in range(3):
        session.history.redo()
    assert own(session)[:2] == [{"Country": "Kenya"}, {"Country": "India"}]


def test_an_empty_value_takes_it_away(session: Session) -> None:
    one, two, *_ = (document.id for document in session.library.documents())
    session.shelving.set_attribute([one], "wave", "2")
    session.shelving.set_attribute([one, two], "role", "student")
    change = session.shelving.set_attribute([one, two], "WAVE", " ")
    assert change is not None
    assert (change.action, len(change.edits)) == (Action.REMOVE_ATTRIBUTE, 1)
    assert own(session)[:2] == [{"role": "student"}, {"role": "student"}]
    session.history.undo()
    assert own(session)[0] == {"role": "student", "wave": "2"}


def test_a_name_is_changed_where_it_is_free(session: Session) -> None:
    one, two, *_ = (document.id for document in session.library.documents())
    session.shelving.set_attribute([one, two], "country", "Kenya")
    session.shelving.set_attribute([two], "state", "none")
    with pytest.raises(DescriptionError, match="already"):
        session.shelving.rename_attribute([one, two], "country", "State")
    assert own(session)[0] == {"country": "Kenya"}
    change = session.shelving.rename_attribute([one], "country", "STATE")
    assert change is not None
    assert own(session)[:2] == [{"state": "Kenya"}, {"country": "Kenya", "state": "none"}]
    session.history.undo()
    assert own(session)[0] == {"country": "Kenya"}


def test_what_cannot_be_kept_is_said_and_changes_nothing(session: Session) -> None:
    one = session.library.documents()[0].id
    for name, value in (("", "Kenya"), ("country", "x" * 2_000)):
        with pytest.raises(DescriptionError, match="attribute"):
            session.shelving.set_attribute([one], name, value)
    with pytest.raises(NotFoundError):
        session.shelving.set_attribute([one, "nobody"], "country", "Kenya")
    assert own(session)[0] == {}
    assert session.history.undo_step is None


def test_they_are_listed_and_kept_and_can_be_undone_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        one, two, *_ = (document.id for document in session.library.documents())
        session.shelving.set_attribute([one, two], "country", "Kenya")
        session.shelving.rename_attribute([one], "country", "land")
        found = {each.id: each.own for each in session.library.catalogue().listed}
        assert found[one] == (Attribute("land", "Kenya"),)
    with opened(tmp_path) as session:
        assert own(session)[:2] == [{"land": "Kenya"}, {"country": "Kenya"}]
        session.history.look_back()
        session.history.undo()
        assert own(session)[:2] == [{"country": "Kenya"}, {"country": "Kenya"}]
        session.history.undo()
        assert own(session)[:2] == [{}, {}]
        session.history.redo()
        assert own(session)[1] == {"country": "Kenya"}


def test_a_removed_document_says_nothing_and_comes_back_with_what_it_said(session: Session) -> None:
    one = session.library.documents()[0].id
    session.shelving.set_attribute([one], "country", "Kenya")
    session.library.remove([one])
    assert session.shelving.attributes() == {}
    session.history.undo()
    assert session.shelving.attributes() == {"country": ("Kenya",)}
