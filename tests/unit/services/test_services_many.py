"""What is done to many annotations at once: how many it changed, and one undo for all of it."""

from collections.abc import Iterator

import pytest
from services_samples import everything, opened, speech

from reader_app.model.annotation import Colour
from reader_app.model.errors import GlossatorError
from reader_app.services.many import PART
from reader_app.services.session import Session
from reader_app.services.task import Task


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with opened(tmp_path_factory.mktemp("many")) as made:
        places = [(speech(made).id, n, n + 1) for n, c in enumerate(_content(made)) if not c.isspace()][: PART + 7]
        made.annotating.highlight_all(places)
        yield made


def _content(session: Session) -> str:
    return session.library.text(speech(session).id).content


@pytest.fixture
def session(shared: Session) -> Iterator[Session]:
    before = everything(shared.store)
    yield shared
    while everything(shared.store) != before:
        assert shared.history.undo() is not None


def ids(session: Session) -> tuple[str, ...]:
    return tuple(a.id for a in session.annotating.all())


def test_more_than_one_part_is_changed_and_taken_back_at_once(session: Session) -> None:
    many, wanted, before = session.annotating.many, ids(session), everything(session.store)
    steps = len(session.history.steps()[0])
    assert many.tag(wanted, ("one", " two ")) == len(wanted)
    assert list(session.annotating.tag_counts().values()) == [len(wanted)] * 2
    assert [tag.name for tag in session.annotating.tags()] == ["one", "two"]
    assert len(session.history.steps()[0]) == steps + 1
    step = session.history.undo_step
    assert step is not None
    assert step.subject == f"{len(wanted):,} notes: one, two"
    session.history.undo()
    assert everything(session.store) == before
    session.history.redo()
    assert list(session.annotating.tag_counts().values()) == [len(wanted)] * 2


def test_only_what_becomes_different_is_changed_and_counted(session: Session) -> None:
    many, wanted = session.annotating.many, ids(session)
    session.annotating.tag(wanted[:3], "had")
    session.annotating.recolour(wanted[:2], Colour.BLUE)
    (tag,) = session.annotating.tags()
    assert many.tag(wanted[:5], ("had",)) == 2
    assert many.recolour(wanted[:5], Colour.BLUE) == 3
    assert many.untag((*wanted[4:6], *wanted[4:6]), (tag.id,)) == 1
    assert many.untag(wanted, ("no tag",)) == 0
    assert many.tag((), ("never made",)) == 0
    assert [each.name for each in session.annotating.tags()] == ["had"]


def test_deleting_leaves_out_what_is_gone_already(session: Session) -> None:
    many, wanted = session.annotating.many, ids(session)
    session.annotating.delete(wanted[:1])
    assert many.delete((*wanted, "none")) == len(wanted) - 1
    assert ids(session) == ()


def test_what_is_done_when_it_is_stopped_stays_and_is_one_thing_to_undo(session: Session) -> None:
    before, wanted = everything(session.store), ids(session)
    task = Task(lambda _done, _total, _name: task.cancel())
    assert session.annotating.many.recolour(wanted, Colour.TEAL, task) == PART
    assert sum(a.colour is Colour.TEAL for a in session.annotating.all()) == PART
    session.history.undo()
    assert everything(session.store) == before


def test_a_name_that_cannot_be_a_tag_changes_nothing(session: Session) -> None:
    before = everything(session.store)
    with pytest.raises(GlossatorError):
        session.annotating.many.tag(ids(session), ("fine", " / "))
    assert everything(session.store) == before


def test_what_is_called_untagged_is_what_was_taken_away(session: Session) -> None:
    many, wanted = session.annotating.many, ids(session)[:2]
    many.tag(wanted, ("kept", "gone"))
    gone = [tag.id for tag in session.annotating.tags() if tag.name == "gone"]
    assert many.untag(wanted, gone) == 2
    step = session.history.undo_step
    assert step is not None
    assert "gone" in step.subject
    assert "kept" not in step.subject


def test_notes_on_removed_documents_are_left_alone(session: Session) -> None:
    wanted = ids(session)[:2]
    session.library.remove([speech(session).id])
    before = everything(session.store)
    assert session.annotating.many.recolour(wanted, Colour.PINK) == 0
    assert session.annotating.many.delete(wanted) == 0
    assert everything(session.store) == before
