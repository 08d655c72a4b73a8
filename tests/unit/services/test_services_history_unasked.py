"""What the program does by itself is in the history, and what a person takes back is what they did."""

from pathlib import Path

import pytest
from services_samples import go_back, opened, own, span
from test_services_watching_copies import look

from reader_app.model.change import Action
from reader_app.model.document import Document
from reader_app.model.errors import SaveError
from reader_app.services.history import BuiltOnError
from reader_app.services.session import Session

TEXT = "Only some words of the first paragraph, and no title.\n"


@pytest.fixture
def letter(session: Session, folder: Path) -> Document:
    """Of a watched file."""
    (folder / "letter.txt").write_text(TEXT)
    look(session, folder)
    (document,) = own(session).values()
    return document


def content(session: Session, document: Document) -> str:
    return session.library.text(document.id).content


def change(session: Session, folder: Path, words: str = "A new word. ") -> None:
    """The file changes, and is read again."""
    (folder / "letter.txt").write_text(words + TEXT)
    look(session, folder)


def test_undo_takes_back_what_the_person_did_and_not_what_was_read_meanwhile(
    session: Session, folder: Path, letter: Document
) -> None:
    made = session.annotating.highlight(*span(session, "IMPACT"))
    change(session, folder)
    step = session.history.undo_step
    assert step is not None
    assert step.action is Action.HIGHLIGHT
    session.history.undo()
    assert session.annotating.get(made.id) is None
    assert content(session, letter).startswith("A new word.")
    session.history.redo()
    assert session.annotating.get(made.id) == made
    assert content(session, letter).startswith("A new word.")


def test_what_was_read_by_itself_is_no_step_of_the_persons(session: Session, folder: Path, letter: Document) -> None:
    change(session, folder)
    assert session.history.undo_step is None
    assert session.history.undo() is None
    done, _ = session.history.steps()
    assert [step.action for step in done] == [Action.ADD_DOCUMENTS, Action.REVISE_DOCUMENTS]
    assert session.history.undo(only=done[-1]) is not None, "the history takes it back"
    assert content(session, letter) == TEXT.strip()


@pytest.mark.parametrize("restarted", [False, True])
def test_what_was_carried_over_since_is_refused_in_one_sentence(tmp_path: Path, folder: Path, restarted: bool) -> None:
    (folder / "letter.txt").write_text(TEXT)
    with opened(tmp_path) as begun:
        look(begun, folder)
        (letter,) = own(begun).values()
        begun.annotating.highlight(*span(begun, "IMPACT"))
        made = begun.annotating.highlight(*span(begun, "some words", letter))
        change(begun, folder)
        if not restarted:
            refused(begun, letter, made.id)
    if restarted:
        with opened(tmp_path) as session:
            session.history.look_back()
            refused(session, letter, made.id)


def refused(session: Session, letter: Document, note: str) -> None:
    before = session.annotating.get(note)
    with pytest.raises(BuiltOnError, match="read again or moved since"):
        session.history.undo()
    assert session.annotating.get(note) == before
    done, _ = session.history.steps()
    for step in reversed(done[-3:]):
        assert session.history.undo(only=step) is not None
    assert content(session, letter) == TEXT.strip()
    assert session.annotating.get(note) is None
    for _ in range(3):
        assert session.history.redo() is not None
    assert session.annotating.get(note) == before
    assert session.store.check() == []


def test_a_note_that_was_deleted_does_not_come_back_into_a_text_it_was_not_in(
    session: Session, folder: Path, letter: Document
) -> None:
    made = session.annotating.highlight(*span(session, "some words", letter))
    session.annotating.delete([made.id])
    change(session, folder)
    with pytest.raises(BuiltOnError):
        session.history.undo()
    assert session.annotating.of(letter.id) == ()


def test_below_what_was_done_by_itself_it_is_taken_back_and_done_again_after_a_restart(
    tmp_path: Path, folder: Path
) -> None:
    (folder / "letter.txt").write_text(TEXT)
    with opened(tmp_path) as session:
        look(session, folder)
        (letter,) = own(session).values()
        made = session.annotating.highlight(*span(session, "IMPACT"))
        change(session, folder)
        change(session, folder, "And another. ")
        session.history.undo()
        standing = [[step.sequences for step in steps] for steps in session.history.steps()]
    with opened(tmp_path) as session:
        session.history.look_back()
        assert [[step.sequences for step in steps] for steps in session.history.steps()] == standing
        assert session.history.undo_step is None
        session.history.redo()
        assert session.annotating.get(made.id) == made
        assert content(session, letter).startswith("And another.")
        while go_back(session.history) is not None:
            pass
        assert own(session) == {}
        assert session.store.check() == []


def test_a_moved_file_keeps_nobody_from_undoing_what_is_about_others(
    session: Session, folder: Path, letter: Document
) -> None:
    session.annotating.document_note(session.library.documents()[0].id, "a thought")
    (folder / "letter.txt").rename(folder / "post.txt")
    look(session, folder)
    assert session.library.get(letter.id).file_name == "post.txt"
    assert session.history.undo() is not None
    assert session.library.get(letter.id).file_name == "post.txt"


def test_what_is_neither_the_last_nor_the_persons_last_is_not_taken_back(
    session: Session, folder: Path, letter: Document
) -> None:
    session.annotating.highlight(*span(session, "IMPACT"))
    first = session.history.undo_step
    session.annotating.highlight(*span(session, "GCA"))
    assert session.history.undo(only=first) is None
    assert issubclass(BuiltOnError, SaveError)
