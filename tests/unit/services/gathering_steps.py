"""A document that is read again, and a walk through a history to both of its ends."""

from collections.abc import Callable
from pathlib import Path

from services_samples import everything, go_back, opened, span

from reader_app.model.change import Action
from reader_app.services.session import Session
from reader_app.services.steps import Step

FIRST = "The first words of it are these.\n"
LATER = "And so: the first words of it are these.\n"


def made(session: Session, path: Path) -> tuple[str, str]:
    """A document of a file, and an annotation in it."""
    (document,) = session.importing.add([path]).documents
    return document, session.annotating.highlight(*span(session, "first words", session.library.get(document))).id


def walk(go: Callable[[], object]) -> None:
    while go() is not None:
        pass


def shown(steps: tuple[Step, ...]) -> list[tuple[Action, tuple[int, ...]]]:
    return [(step.action, step.sequences) for step in steps]


def goes_all_the_way(tmp_path: Path, session: Session) -> None:
    """Everything is taken back and done again, in this session and in another."""
    now, stood = everything(session.store), shown(session.history.steps()[0])
    walk(lambda: go_back(session.history))
    first = everything(session.store)
    walk(session.history.redo)
    assert everything(session.store) == now
    assert shown(session.history.steps()[0]) == stood
    session.close()
    with opened(tmp_path) as again:
        again.history.look_back()
        assert shown(again.history.steps()[0]) == stood
        walk(lambda: go_back(again.history))
        assert everything(again.store) == first
        walk(again.history.redo)
        assert everything(again.store) == now
        assert again.store.check() == []
