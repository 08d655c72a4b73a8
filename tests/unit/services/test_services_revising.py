"""Reading documents again: a new text with all annotations as one change, and lost passages put back by hand."""

from pathlib import Path
from typing import Any

import pytest
from services_samples import everything, span, undo_change

from reader_app.model.annotation import State
from reader_app.model.change import Action
from reader_app.model.document import Document
from reader_app.model.errors import GlossatorError, NotFoundError, UnreadableFileError
from reader_app.services.session import Session
from reader_app.services.shelving import Description

RUSSIAN = "Заметки\n\nПервый абзац этих заметок говорит о доверии. Второе предложение.\n"


def added(session: Session, path: Path, data: bytes, *, linked: bool = False) -> Document:
    path.write_bytes(data)
    (document_id,) = session.importing.add([path], linked=linked).documents
    return session.library.get(document_id)


def test_another_encoding_is_another_text_and_passages_stay(session: Session, tmp_path: Path) -> None:
    document = added(
        session, tmp_path / "a.txt", b"Notes\n\nPlain words here. " + "Цена".encode("cp1251") + b" and more.\n"
    )
    made = session.annotating.highlight(*span(session, "Plain words", document))
    before = everything(session.store)
    first = session.library.revision_times(document.id)
    assert len(first) == 1
    change = session.revising.revise(document.id, "koi8-r")
    assert change is not None
    assert change.action is Action.REVISE_DOCUMENTS
    now = session.library.get(document.id)
    assert (now.encoding, now.sha256, now.revision != document.revision) == ("koi8-r", document.sha256, True)
    assert "Цена".encode("cp1251").decode("koi8-r") in session.library.text(document.id).content
    again = session.annotating.get(made.id)
    assert again is not None
    assert (again.state, again.quote, again.revision) == (State.ANCHORED, "Plain words", now.revision)
    times = session.library.revision_times(document.id)
    assert times[:1] == first
    assert len(times) == 2
    session.history.undo()
    assert session.library.revision_times(document.id) == first
    assert everything(session.store) == before
    assert session.store.check() == []


def test_lost_passages_are_looked_for_again_with_each_new_text(session: Session, tmp_path: Path) -> None:
    document = added(session, tmp_path / "a.txt", RUSSIAN.encode("cp1251"))
    session.revising.revise(document.id, "cp1251")
    made = session.annotating.highlight(*span(session, "говорит о доверии", session.library.get(document.id)))
    session.revising.revise(document.id, "latin-1")
    lost = session.annotating.get(made.id)
    assert lost is not None
    assert (lost.state, lost.quote) == (State.ORPHAN, made.quote)
    session.revising.revise(document.id, "cp1251")
    found = session.annotating.get(made.id)
    assert found is not None
    assert (found.state, found.start, found.end) == (State.ANCHORED, made.start, made.end)
    assert session.store.check() == []


def test_nothing_changes_where_nothing_differs(session: Session, tmp_path: Path) -> None:
    document = added(session, tmp_path / "a.txt", b"Words.\n")
    assert session.revising.revise(document.id) is None
    assert session.library.get(document.id) == document
    assert undo_change(session.history) is not None


def test_what_cannot_be_read_again_stays(session: Session, tmp_path: Path) -> None:
    document = added(session, tmp_path / "a.txt", b"Words.\n")
    with pytest.raises(UnreadableFileError, match="no encoding"):
        session.revising.revise(document.id, "klingon")
    session.store.originals.path(document.sha256).unlink()
    with pytest.raises(UnreadableFileError, match="not there"):
        session.revising.revise(document.id)
    with pytest.raises(NotFoundError):
        session.revising.revise("no such id")
    assert session.library.get(document.id) == document


def test_a_linked_file_is_read_where_it_is(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    document = added(session, path, b"The first text of it.\n", linked=True)
    assert document.linked
    assert session.original(document) == path
    assert not session.store.originals.path(document.sha256).exists()
    path.write_bytes(b"The second text of it.\n")
    assert session.revising.revise(document.id) is not None
    assert session.library.text(document.id).content == "The second text of it."
    assert session.store.check() == []


def test_what_a_person_said_of_a_document_stays(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    document = added(session, path, b"---\ntitle: Old\ndate: 2014\n---\n\nWords.\n")
    session.shelving.describe([document.id], Description(title="Mine"))
    path.write_bytes(b"---\ntitle: New\ndate: 2015\nlanguage: fr\n---\n\nWords.\n")
    session.importing.add([path])
    metadata = session.library.get(document.id).metadata
    assert (metadata.title, metadata.date, metadata.language) == ("Mine", "2014", "fr")


def test_a_lost_passage_is_put_back_by_hand(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    document = added(
        session, path, b"Ten words that nobody will find again in here, ever.\n\nThe rest stays as it is.\n"
    )
    made = session.annotating.highlight(*span(session, "nobody will find again", document))
    path.write_bytes(b"Something else.\n\nThe rest stays as it is.\n")
    session.importing.add([path])
    document = session.library.get(document.id)
    assert [each.state for each in session.annotating.of(document.id)] == [State.ORPHAN]
    _, start, end = span(session, "The rest stays", document)
    with pytest.raises(GlossatorError):
        session.annotating.attach(made.id, start - 1, start)
    with pytest.raises(ValueError, match="is not in a text"):
        session.annotating.attach(made.id, 0, 10_000)
    change = session.annotating.attach(made.id, start, end)
    assert change is not None
    assert (change.action, change.subject) == (Action.ATTACH, "The rest stays")
    (attached,) = session.annotating.of(document.id)
    assert (attached.state, attached.quote, attached.revision) == (State.ANCHORED, "The rest stays", document.revision)
    assert session.store.check() == []
    session.history.undo()
    assert [each.state for each in session.annotating.of(document.id)] == [State.ORPHAN]


def test_what_is_said_of_a_document_while_it_is_read_again_stays(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    document = added(session, path, b"The first text of it.\n", linked=True)
    path.write_bytes(b"The second text of it.\n")
    extract = session.reading.extract

    def meanwhile(*given: Any) -> Any:
        answer = extract(*given)
        session.shelving.star([document.id], starred=True)
        session.shelving.describe([document.id], Description(title="Mine"))
        return answer

    monkeypatch.setattr(session.reading, "extract", meanwhile)
    assert session.revising.revise(document.id) is not None
    now = session.library.get(document.id)
    assert (now.starred, now.metadata.title) == (True, "Mine")
    assert session.library.text(document.id).content == "The second text of it."


def test_a_copy_that_is_kept_while_a_document_is_read_again_is_of_what_was_read(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    document = added(session, path, b"The first text of it.\n", linked=True)
    extract = session.reading.extract

    def meanwhile(*given: Any) -> Any:
        answer = extract(*given)
        path.write_bytes(b"The first text of it.\n")
        assert session.revising.keep_copies([document.id]) == (1, "")
        return answer

    path.write_bytes(b"The second text of it.\n")
    monkeypatch.setattr(session.reading, "extract", meanwhile)
    session.revising.revise(document.id)
    assert not session.library.get(document.id).linked
    assert session.store.check() == []


def test_a_passage_chosen_in_the_text_before_is_marked_where_it_is_now(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    document = added(session, path, b"Ten words that were here first.\n\nThe rest stays as it is.\n")
    _, start, end = span(session, "The rest stays", document)
    made = session.annotating.highlight(document.id, start, end)
    _, first, last = span(session, "that were here", document)
    path.write_bytes(b"Something else.\n\nThe rest stays as it is, and is more.\n")
    session.importing.add([path])
    again = session.annotating.highlight(document.id, start, end, revision=document.revision)
    assert again.quote == "The rest stays"
    before = everything(session.store)
    with pytest.raises(GlossatorError, match="read again just now"):
        session.annotating.highlight(document.id, first, last, revision=document.revision)
    with pytest.raises(GlossatorError, match="read again just now"):
        session.annotating.attach(made.id, first, last, document.revision)
    assert everything(session.store) == before
    session.annotating.attach(made.id, start + 4, end, document.revision)
    now = session.annotating.get(made.id)
    assert now is not None
    assert now.quote == "rest stays"
    assert session.store.check() == []


def test_a_passage_that_stands_there_several_times_comes_back_to_its_own_place(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    again = "This very same paragraph stands here again and again, and is longer than any context would be."
    stays = "Something that stays at the end of it all and is of some length, so that it is known again."
    whole = f"{again}\n\n{again}\n\n{again}\n\n{stays}\n".encode()
    document = added(session, path, whole)
    content = session.library.text(document.id).content
    third = content.rindex("very same")
    made = session.annotating.highlight(document.id, third, third + 9)
    for text in (stays.encode(), b"Nothing. " + stays.encode()):
        path.write_bytes(text)
        session.importing.add([path])
        lost = session.annotating.get(made.id)
        assert lost is not None
        assert lost.state is State.ORPHAN
    session.annotating.note(made.id, "lost for a while")
    path.write_bytes(whole)
    session.importing.add([path])
    found = session.annotating.get(made.id)
    assert found is not None
    assert (found.state, found.start, found.end) == (State.ANCHORED, third, third + 9)
