"""The fixtures of the services' tests."""

import os
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from services_samples import opened, paths_in, span, speech

from reader_app.config.paths import Paths
from reader_app.model.annotation import Annotation
from reader_app.services.annotating import Annotating
from reader_app.services.backups import Backups
from reader_app.services.history import History
from reader_app.services.reading import Reading
from reader_app.services.session import Session
from reader_app.store import Store, database


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A library with the bundled documents in it, open."""
    with opened(tmp_path) as made:
        yield made


@pytest.fixture
def annotating(session: Session) -> Annotating:
    """What annotates it."""
    return session.annotating


@pytest.fixture
def impact(session: Session) -> Annotation:
    """The first IMPACT, highlighted."""
    return session.annotating.highlight(*span(session, "IMPACT"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder beside it, to add from or to watch."""
    made = tmp_path / "mine"
    made.mkdir()
    return made


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty library without much patience where another program reads it."""
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    with closing(Store.open(tmp_path / "library.sqlite")) as opened:
        yield opened


@pytest.fixture
def history(store: Store) -> History:
    """Its history."""
    return History(store)


@pytest.fixture
def reading() -> Iterator[Reading]:
    """A reading process of its own."""
    made = Reading()
    yield made
    made.close()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A library that was used: a note, a file added, a backup of long ago, and a file of the person's own."""
    paths = paths_in(tmp_path)
    file = tmp_path / "added.txt"
    file.write_text("Words of my own.\n" * 100, encoding="utf-8")
    with opened(tmp_path) as session:
        session.importing.add([file])
        session.annotating.document_note(speech(session).id, "carried along")
        made = Backups(session.store).make()
    os.utime(made, (10**9, 10**9))
    (paths.data / "mine").mkdir()
    (paths.data / "mine" / "list.txt").write_text("one\n")
    return paths
