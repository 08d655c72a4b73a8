"""What an addition is called in the history: what it read again was not added, and documents count, not records."""

from pathlib import Path

import pytest
from services_samples import opened, span, write

from reader_app.model.annotation import Colour
from reader_app.model.change import Action
from reader_app.services.session import Session
from reader_app.services.subjects import Came
from reader_app.ui.done_words import done_text

LONG = " ".join(f"The ship number {n} came into the harbour." for n in range(20))


def _files(folder: Path, names: str, text: str) -> list[Path]:
    return [write(folder, f"{name}.txt", f"{name}\n\n{text}\n") for name in names.split()]


def _called(session: Session) -> str:
    step = session.history.undo_step
    assert step is not None
    return done_text(step)


def _started_again(folder: Path) -> str:
    with opened(folder) as session:
        session.history.look_back()
        return _called(session)


@pytest.mark.parametrize(
    ("first", "again", "new", "words"),
    [
        ("one", "one", "", "reading “one” again"),
        ("one two three", "one two three", "", "reading 3 documents again"),
        ("one two", "one two", "four", "adding 1 document and reading 2 documents again"),
        ("one", "one", "four five", "adding 2 documents and reading 1 document again"),
        ("one", "", "four", "adding “four”"),
        ("one", "", "four five", "adding 2 documents"),
    ],
)
def test_an_addition_is_called_what_it_did(tmp_path: Path, first: str, again: str, new: str, words: str) -> None:
    folder = tmp_path / "papers"
    with opened(tmp_path) as session:
        for line in session.importing.add(_files(folder, first, LONG), linked=True).lines:
            document = session.library.get(line.document)
            for passage in ("number 3 came", "number 4 came"):
                session.annotating.highlight(*span(session, passage, document), Colour.BLUE)
        session.importing.add(
            [*_files(folder, again, f"And then: {LONG}"), *_files(folder, new, LONG[::-1])], linked=True
        )
        assert _called(session) == words
        undone = session.history.undo()
        assert undone is not None
        assert done_text(undone) == words
        session.history.redo()
    assert _started_again(tmp_path) == words


@pytest.mark.parametrize("came", [Came(3, 2), Came(1_234, 5), Came(0, 7)])
def test_what_came_is_read_from_its_own_words(came: Came) -> None:
    assert Came.of(str(came)) == came
    assert Came.of(f"{came} or so") is None
    assert Came.by(Action.TAG, str(came), 3) is None
