"""Long work that is saved in parts, beside what a person does meanwhile: all of it can be taken back, step by step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from gathering_steps import FIRST, LATER, goes_all_the_way, made
from services_samples import everything, opened, paths_in, speech, write

from reader_app.model.annotation import Colour
from reader_app.model.change import Action, Edit
from reader_app.model.errors import SaveError
from reader_app.model.tag import Tag
from reader_app.services.account import Account
from reader_app.services.gathering import Gathering
from reader_app.services.history import History
from reader_app.services.session import Session
from reader_app.services.shelving import Description
from reader_app.store import Way


@contextmanager
def after_each_file(act: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Something is done as soon as what became of a file is known, while the addition goes on."""
    put = Account.put

    def put_and_act(account: Account, *given: object) -> None:
        put(account, *given)
        act()

    with monkeypatch.context() as patch:
        patch.setattr(Account, "put", put_and_act)
        yield


@pytest.mark.parametrize("what", ["delete", "note", "highlight", "document note", "star", "describe", "remove"])
def test_what_is_done_to_a_document_that_was_just_read_again_is_taken_back_before_that(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as session:
        path, other = write(tmp_path, "a.txt", FIRST), write(tmp_path, "b.txt", "Another one.\n")
        document, annotation = made(session, path)
        path.write_text(LATER)
        acts: dict[str, Callable[[], object]] = {
            "delete": lambda: session.annotating.delete([annotation]),
            "note": lambda: session.annotating.note(annotation, "a note"),
            "highlight": lambda: session.annotating.highlight(document, 0, 6, tags=["new"]),
            "document note": lambda: session.annotating.document_note(document, "a note"),
            "star": lambda: session.shelving.star([document], starred=True),
            "describe": lambda: session.shelving.describe([document], Description(title="Mine")),
            "remove": lambda: session.library.remove([document]),
        }
        left = [acts[what]]
        with after_each_file(lambda: left.pop()() if left else None, monkeypatch):
            session.importing.add([path, other])
        actions = [step.action for step in session.history.steps()[0]]
        assert actions.index(Action.REVISE_DOCUMENTS) < len(actions) - 2
        goes_all_the_way(tmp_path, session)


def test_what_is_done_to_other_documents_leaves_an_addition_one_thing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(tmp_path) as session:
        paths = [write(tmp_path, f"{name}.txt", f"This is {name}.\n") for name in ("one", "two", "three")]
        acts = [
            lambda: session.annotating.document_note(speech(session).id, "a note", ["a tag"]),
            lambda: session.annotating.document_note(session.library.find("one").id, "of what is just here"),
        ]
        with after_each_file(lambda: acts.pop()() if acts else None, monkeypatch):
            session.importing.add(paths)
        assert [step.action for step in session.history.steps()[0]] == [Action.NOTE, Action.NOTE, Action.ADD_DOCUMENTS]
        goes_all_the_way(tmp_path, session)


def test_tags_of_thousands_beside_what_is_done_to_some_of_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.services.many.PART", 2)
    with opened(tmp_path) as session:
        document = speech(session).id
        ids = [session.annotating.highlight(document, n, n + 5).id for n in range(10, 22)]
        acts: list[Callable[[], object]] = [
            lambda: session.annotating.codebook.delete_tag(session.annotating.tags()[0].id),
            lambda: session.annotating.delete([ids[6], ids[11]]),
            lambda: session.annotating.highlight(document, 30, 40, tags=["bulk"]),
            lambda: session.annotating.recolour([ids[11]], Colour.BLUE),
            lambda: session.annotating.tag([ids[0]], "mine"),
        ]
        write_part = Gathering.do_all

        def write_and_act(gathering: Gathering, *given: Any, **named: Any) -> None:
            write_part(gathering, *given, **named)
            if acts:
                acts.pop()()

        monkeypatch.setattr(Gathering, "do_all", write_and_act)
        assert session.annotating.many.tag(ids, ["bulk"]) == 11
        steps = session.history.steps()[0][12:]
        assert [step.subject for step in steps if step.action is Action.TAG] == [
            "2 notes: bulk",
            "mine",
            "6 notes: bulk",
            "2 notes: bulk",
            "1 note: bulk",
        ]
        goes_all_the_way(tmp_path, session)


def test_what_is_taken_back_while_long_work_goes_on_is_known_after_a_restart(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        session.annotating.document_note(speech(session).id, "first")
        session.annotating.document_note(speech(session).id, "second")
        with session.history.gathering(Action.TAG, "two tags") as gathering:
            gathering.do(Edit(None, Tag("1", "one")))
            session.history.undo()
            gathering.do(Edit(None, Tag("2", "two")))
            session.history.undo()
            session.history.redo()
            gathering.do(Edit(None, Tag("3", "three")))
        assert [[step.size for step in steps] for steps in session.history.steps()] == [[1, 3], [1]]
        assert session.history.redo() is not None
        goes_all_the_way(tmp_path, session)


def test_what_is_taken_back_while_long_work_goes_on_can_be_done_again(tmp_path: Path) -> None:
    """Its next part is nothing that a person did after that; but what is of the same cannot be done again."""
    with opened(tmp_path) as session:
        made = session.annotating.document_note(speech(session).id, "first")
        session.annotating.note(made.id, "changed")
        with session.history.gathering(Action.TAG) as gathering:
            gathering.do(Edit(None, Tag("1", "one")))
            session.history.undo()
            gathering.do(Edit(None, Tag("2", "two")))
            assert session.history.redo() is not None
            session.history.undo()
            now = session.annotating.get(made.id)
            assert now is not None
            gathering.do(Edit(now, replace(now, tags=("1",))))
            assert session.history.redo_step is None
        assert [step.size for step in session.history.steps()[0]] == [1, 2, 1]
        goes_all_the_way(tmp_path, session)


def test_a_text_is_not_taken_back_while_passages_of_it_are_marked(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        path = write(tmp_path, "a.txt", FIRST)
        document, _ = made(session, path)
        path.write_text(LATER)
        session.importing.add([path])
        text = session.library.get(document).revision
        mark = session.annotating.document_note(document)
        session.history.undo()
        with session.history.gathering(Action.HIGHLIGHT) as gathering:
            gathering.do(Edit(None, replace(mark, revision=text)))
            with pytest.raises(SaveError, match="going on just now"):
                session.history.undo()
        goes_all_the_way(tmp_path, session)


def test_what_is_going_on_is_not_pulled_from_under(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        made = session.annotating.document_note(speech(session).id, "a note")
        with session.history.gathering(Action.TAG) as gathering:
            tagged = Tag("1", "one")
            gathering.do(Edit(None, tagged))
            before = everything(session.store)
            session.annotating.recolour([made.id], Colour.BLUE)
            blue = session.annotating.get(made.id)
            gathering.do(Edit(blue, session.store.annotations.get(made.id)))
            with pytest.raises(SaveError, match="going on just now"):
                session.history.undo()
        session.history.undo()
        session.history.undo()
        assert everything(session.store)[1] == before[1]


def test_steps_of_a_history_written_before_it_said_what_was_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as session:
        for words in ("one", "two"):
            session.annotating.document_note(speech(session).id, words)
        step = session.history.undo_step
        assert step is not None
        assert step.change is not None
        session.store.apply(step.change.inverse(), way=Way.UNDO)
        later = History(session.store)
        later.look_back()
        assert [len(steps) for steps in later.steps()] == [1, 1]
        assert later.redo() is not None
        assert [len(steps) for steps in later.steps()] == [2, 0]


@pytest.mark.parametrize("restarted", [False, True])
def test_a_text_is_not_done_again_over_passages_that_were_marked_meanwhile(tmp_path: Path, restarted: bool) -> None:
    path = write(tmp_path, "a.txt", FIRST)
    session = Session.open(paths_in(tmp_path), "Ada", worker=False)
    like = session.annotating.document_note(speech(session).id)
    (document,) = session.importing.add([path]).documents
    path.write_text(LATER)
    session.importing.add([path])
    session.history.undo()
    if restarted:
        session.close()
        session = Session.open(paths_in(tmp_path), "Ada", worker=False)
        session.history.look_back()
    assert session.history.redo_step is not None
    with session.history.gathering(Action.HIGHLIGHT, unasked=True) as gathering:
        text = session.library.get(document).revision
        gathering.do(Edit(None, replace(like, id="mark", document=document, revision=text)))
        assert session.history.redo_step is None
    goes_all_the_way(tmp_path, session)
