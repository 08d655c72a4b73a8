"""What comes by itself, from watched folders, beside what a person takes back and does again."""

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from gathering_steps import FIRST, LATER, goes_all_the_way, made, shown, walk
from services_samples import everything, opened, paths_in, speech, write

from reader_app.model.change import Action, Edit
from reader_app.model.tag import Tag
from reader_app.services.session import Session
from reader_app.services.task import Task


def test_what_comes_by_itself_leaves_the_way_forward(tmp_path: Path) -> None:
    """A file that appears in a watched folder while one looks at the past does not end it there."""
    path, other = write(tmp_path, "a.txt", FIRST), write(tmp_path, "b.txt", "Another one.\n")
    with opened(tmp_path) as session:
        _, annotation = made(session, path)
        session.annotating.note(annotation, "a note")
        now = everything(session.store)[1]
        session.history.undo()
        session.history.undo()
        follow(session, other)
        stood = shown(session.history.steps()[0])
        assert [step.action for step in session.history.steps()[1]] == [Action.HIGHLIGHT, Action.NOTE]
    with opened(tmp_path) as session:
        session.history.look_back()
        assert shown(session.history.steps()[0]) == stood
        assert session.history.redo() is not None
        assert session.history.redo() is not None
        assert everything(session.store)[1] == now
        assert session.store.check() == []


@pytest.mark.parametrize("restarted", [False, True])
def test_what_comes_by_itself_and_is_of_the_same_ends_the_way_forward(tmp_path: Path, restarted: bool) -> None:
    path, other = write(tmp_path, "a.txt", FIRST), write(tmp_path, "b.txt", "Another one.\n")
    session = Session.open(paths_in(tmp_path), "Ada", worker=False)
    made(session, path)
    session.history.undo()
    if restarted:
        session.close()
        session = Session.open(paths_in(tmp_path), "Ada", worker=False)
        session.history.look_back()
    path.write_text(LATER)
    follow(session, other, path)
    assert session.history.steps()[1] == ()
    assert session.store.check() == []
    goes_all_the_way(tmp_path, session)


def follow(session: Session, *paths: Path) -> None:
    for path in paths:
        session.importing.follow([path], Task(), tuple)


def test_what_was_taken_back_and_comes_by_itself_is_not_done_again(tmp_path: Path) -> None:
    """A document whose addition was taken back, and that is brought back otherwise, is not added once more."""
    with opened(tmp_path) as session:
        path = write(tmp_path, "a.txt", FIRST)
        (document,) = session.importing.add([path]).documents
        with session.history.gathering(Action.ADD_DOCUMENTS) as gathering:
            gathering.do(Edit(None, Tag("1", "one")))
            session.history.undo()
            (gone,) = session.store.documents.removed()
            gathering.do(Edit(None, gone))
        assert session.history.redo_step is None
        assert session.library.get(document) == gone
        goes_all_the_way(tmp_path, session)


def test_two_long_works_about_the_same_are_taken_back_in_the_order_in_which_they_came_to_it(tmp_path: Path) -> None:
    with opened(tmp_path) as session, ExitStack() as works:
        note = session.annotating.document_note(speech(session).id, "0")
        one = works.enter_context(session.history.gathering(Action.NOTE))  # ends last
        other = works.enter_context(session.history.gathering(Action.NOTE))
        states = [replace(note, note=str(number)) for number in range(4)]
        for work, edit in zip((one, other, one), map(Edit, states, states[1:]), strict=False):
            work.do(edit)
        works.close()
        for text in ("2", "1", "0"):
            session.history.undo()
            now = session.annotating.get(note.id)
            assert now is not None
            assert now.note == text
        walk(session.history.redo)
        goes_all_the_way(tmp_path, session)
