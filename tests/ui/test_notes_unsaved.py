"""A note that could not be saved when it was left is saved as soon as that can be, and is not forgotten at the end."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from threading import Event, Thread

import pytest

from reader_app.store import Store
from reader_app.ui.errands import reopening
from reader_app.ui.notes.note_edit import NoteEdit
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"
THOUGHT = "a thought I had"
Start = Callable[..., ReaderWindow]


@contextmanager
def nothing_can_be_saved(store: Store) -> Iterator[None]:
    """Another program reads the library all the while."""
    store._database._connection.execute("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM documents").fetchone()
        yield
        other.execute("ROLLBACK")


@contextmanager
def much_is_saved(store: Store) -> Iterator[None]:
    """Another thread has the library for long."""
    begun, ending = Event(), Event()

    def save() -> None:
        with store.lock.long():
            begun.set()
            ending.wait()

    saving = Thread(target=save)
    saving.start()
    begun.wait()
    yield
    ending.set()
    saving.join()


def typed(window: ReaderWindow) -> ReaderWindow:
    """The window with a note begun."""
    return window.open(SPEECH).select(ALLIANCE).press("H", "N")


def notes(window: ReaderWindow) -> list[str]:
    return [each.note for each in window.open(SPEECH).annotations]


def test_it_is_saved_at_the_end(start: Start) -> None:
    window = typed(start())
    with nothing_can_be_saved(window.parts.session.store):
        window.type(THOUGHT).press("Escape")
        assert "could not be saved" in window.window.banner.text
        window.parts.reader.open(window.parts.session.library.documents()[-1].id)
    window.close()
    assert notes(start()) == [THOUGHT]


def test_it_is_saved_once_something_else_could_be(start: Start) -> None:
    window = typed(start())
    with much_is_saved(window.parts.session.store):
        window.type(THOUGHT).press("Escape")
        assert "Much is being saved" in window.window.banner.text
        assert notes(window) == [""]
    window.select("cyberthreats").press("H")
    assert sorted(notes(window)) == ["", THOUGHT]
    assert window.parts.session.drafts() == {}


def test_what_is_written_later_stays(start: Start) -> None:
    window = typed(start())
    with much_is_saved(window.parts.session.store):
        window.type(THOUGHT).press("Escape")
    window.press("N").type(", and another").press("Escape")
    assert notes(window) == [f"{THOUGHT}, and another"]
    window.close()
    assert notes(start()) == [f"{THOUGHT}, and another"]


def test_a_window_with_a_note_that_cannot_be_saved_stays_open_once(start: Start) -> None:
    window = typed(start())
    with nothing_can_be_saved(window.parts.session.store):
        window.type(THOUGHT)
        window.program.close_for(reopening())
        assert window.program.errand is None
        assert window.window.isVisible()
        assert "could not be saved" in window.window.banner.text
    window.close()
    assert notes(start()) == [THOUGHT]


def test_a_window_can_be_left_without_the_note(start: Start) -> None:
    window = typed(start())
    with nothing_can_be_saved(window.parts.session.store):
        window.type(THOUGHT)
        assert not window.window.close()
        assert window.window.close()
    assert notes(start()) == [""]


def test_a_note_on_what_was_removed_meanwhile_is_there_when_it_comes_back(start: Start) -> None:
    window = typed(start())
    (made,) = window.annotations
    window.type(THOUGHT)
    window.parts.session.library.remove([made.document])
    window.settle().close()
    window = start()
    window.parts.session.history.look_back()
    window.parts.session.history.undo()
    window.settle().close()
    window = start()
    assert window.parts.state.opened.document.id == made.document
    assert THOUGHT in (notes(window)[0], *window.parts.session.drafts().values())


def test_a_half_typed_note_is_back_where_it_was_among_thousands(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.store.annotations._PIECE", 10)
    monkeypatch.setattr("reader_app.store.annotations._MORE", 10)
    window = start().open(SPEECH)
    session, document = window.parts.session, window.parts.state.opened.document.id
    made = [session.annotating.highlight(document, at, at + 5) for at in range(0, 400, 10)]
    session.set_draft(made[-1].id, THOUGHT)
    window.settle().close()
    window = start()
    (editor,) = (each for each in window.window.notes.findChildren(NoteEdit) if each.isVisible())
    assert editor.text() == THOUGHT
    window.close()
    assert notes(start())[-1] == THOUGHT
