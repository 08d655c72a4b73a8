"""A session in a folder of its own."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.model.change import Action, Change
from reader_app.model.document import Document
from reader_app.services.history import History
from reader_app.services.session import Session
from reader_app.store import Store

SPEECH = "Speech: Second Worldwide Cybersecurity Summit"
MINE = "My own notes\n\nThe first paragraph of them.\n"
PATIENCE = 60.0  # seconds until what is waited for must have happened


def paths_in(folder: Path) -> Paths:
    return Paths(folder / "library", folder / "cache", folder / "config", folder / "log")


@contextmanager
def opened(folder: Path, *, read_only: bool = False) -> Iterator[Session]:
    with Session.open(paths_in(folder), "Ada", worker=False, read_only=read_only) as session:
        yield session


def until(true: Callable[[], object]) -> None:
    """Waits for what other threads do."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


def write(folder: Path, name: str, text: str = MINE) -> Path:
    """A text file to add."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def speech(session: Session) -> Document:
    """The bundled document with IMPACT in it."""
    return session.library.find(SPEECH)


def span(session: Session, words: str, of: Document | None = None) -> tuple[str, int, int]:
    """A document's id and where these words are in it: code points, end exclusive."""
    document = of or speech(session)
    start = session.library.text(document.id).content.index(words)
    return document.id, start, start + len(words)


def everything(store: Store) -> tuple[object, ...]:
    """All records of a library, and the annotations that are hidden with removed documents."""
    return (store.documents.all(), tuple(store.annotations.all(hidden=True)), store.tags.all())


@contextmanager
def nothing_can_be_saved(store: Store) -> Iterator[None]:
    """Another program reads the library all the while; the store must have been opened with little patience."""
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM documents").fetchone()
        yield
        other.execute("ROLLBACK")


def own(session: Session) -> dict[str, Document]:
    """The documents that did not come with the library, by the names of their files."""
    return {session.original(each).name: each for each in session.library.documents()[5:]}


def go_back(history: History) -> Change | None:
    """Takes back what was done last, whoever did it, as the sheet of the history does."""
    done, _ = history.steps()
    return history.undo(only=done[-1]) if done else None


def undo_change(history: History) -> Change | None:
    """What `undo` would take back, of what was done since the library was opened."""
    return history.undo_step.change if history.undo_step else None


def redo_change(history: History) -> Change | None:
    """What `redo` would do again, of what was taken back since the library was opened."""
    return history.redo_step.change if history.redo_step else None


def tag_names(session: Session, annotation_id: str) -> list[str]:
    """What an annotation is tagged with."""
    annotation = session.annotating.get(annotation_id)
    assert annotation is not None
    names = {tag.id: tag.name for tag in session.annotating.tags()}
    return [names[tag] for tag in annotation.tags]


def last(session: Session) -> tuple[Action, str, int]:
    """The last change: what it was, what about, how many edits."""
    step = session.history.undo_step
    assert step is not None
    return step.action, step.subject, step.size
