"""What takes long: how far it is, Cancel that leaves everything as it was, and a window that can be used meanwhile."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest

from reader_app.model.annotation import Colour
from reader_app.services import steps
from tests.ui.reader import PATIENCE, ReaderWindow


@pytest.fixture
def busy(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> ReaderWindow:
    """A library with notes, of which three already are many."""
    monkeypatch.setattr(steps, "_LONG", 3)
    monkeypatch.setattr("reader_app.ui.travelling.AT_ONCE", 3)
    reader.open("Second Worldwide")
    opened = reader.parts.state.opened
    places = [(opened.document.id, n * 20, n * 20 + 10) for n in range(1, 11)]
    reader.parts.session.annotating.highlight_all(places, Colour.BLUE)
    reader.settle()
    return reader


class Door:
    """Keeps a long piece of work from going on until it is opened."""

    def __init__(self, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached, self._open = Event(), Event()
        apply = store.apply

        def held(change: Any, *rest: Any, told: Callable[[int], object] = lambda _: None, **more: Any) -> int:
            def waiting(edits: int) -> None:
                self.reached.set()
                assert self._open.wait(PATIENCE)
                told(edits)

            return int(apply(change, *rest, told=waiting, **more))

        monkeypatch.setattr(store, "apply", held)

    def open(self) -> None:
        self._open.set()


def test_a_long_undo_shows_itself_and_the_window_lives_on(busy: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    door = Door(busy.parts.session.store, monkeypatch)
    actions, window = busy.window.actions_table, busy.window
    assert len(busy.annotations) == 10
    actions["undo"].trigger()
    busy.wait(lambda: window.progress.text == "Undoing: highlighting 10 passages", "the progress")
    assert door.reached.wait(PATIENCE)
    busy.open("Message from").open("Second Worldwide")  # reading goes on
    assert len(busy.annotations) == 10
    busy.select("the world’s first").press("H")
    assert "Much is being saved just now" in window.banner.text
    assert len(busy.annotations) == 10
    door.open()
    busy.wait(lambda: window._message.text() == "Undone: highlighting 10 passages", "the words")
    assert busy.annotations == ()
    assert window.progress.text == ""
    assert actions["redo"].text() == "Redo highlighting 10 passages"


def test_cancel_leaves_everything_as_it_was(busy: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    door = Door(busy.parts.session.store, monkeypatch)
    window, steps = busy.window, busy.parts.session.history.steps()
    before = tuple(busy.parts.session.annotating.all())
    window.actions_table["undo"].trigger()
    assert door.reached.wait(PATIENCE)
    window.actions_table["undo"].trigger()
    assert "Something else is still being done" in window._message.text()
    window.cancel_requested.emit()
    door.open()
    busy.wait(lambda: window._message.text() == "Stopped: everything is as it was.", "the words")
    assert tuple(busy.parts.session.annotating.all()) == before
    assert busy.parts.session.history.steps() == steps
    assert len(busy.annotations) == 10


def test_the_window_closes_in_the_middle_and_nothing_is_half_done(
    busy: ReaderWindow, start: Callable[..., ReaderWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    door = Door(busy.parts.session.store, monkeypatch)
    before = tuple(busy.parts.session.annotating.all())
    busy.window.actions_table["undo"].trigger()
    assert door.reached.wait(PATIENCE)
    door.open()
    busy.close()
    again = start()
    left = tuple(again.parts.session.annotating.all())
    assert left in (before, ())


def test_cancel_keeps_what_is_tagged_by_then_as_one_thing_to_undo(
    busy: ReaderWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader_app.services.many.PART", 4)
    window, session = busy.window, busy.parts.session
    ids = [a.id for a in busy.annotations]
    busy.press("Ctrl+Shift+M")
    pane = busy.parts.library_notes._pane
    busy.wait(lambda: pane._model.rowCount() == len(ids) + 1, "the notes")
    door = Door(session.store, monkeypatch)
    pane.tag_requested.emit(ids, ["x"])
    busy.wait(lambda: window.progress.text == "Tagging 10 notes with “x”", "the progress")
    assert door.reached.wait(PATIENCE)
    window.cancel_requested.emit()
    door.open()
    said = "Stopped: 4 notes tagged with “x”. Ctrl+Z takes it back."
    busy.wait(lambda: window._message.text() == said, "the words")
    assert [bool(a.tags) for a in busy.annotations].count(True) == 4
    assert window.actions_table["undo"].text() == "Undo tagging 4 notes with “x”"
    monkeypatch.undo()
    window.actions_table["undo"].trigger()
    busy.wait(lambda: not any(a.tags for a in busy.annotations), "the undo")
    assert session.annotating.tags() == ()


def test_a_tag_of_many_notes_is_deleted_behind_the_window(busy: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.ui.notes.codebook_presenter.AT_ONCE", 3)
    window, session = busy.window, busy.parts.session
    ids = [a.id for a in busy.annotations]
    session.annotating.many.tag(ids, ["x", "x/below"])
    (tag, below) = session.annotating.tags()
    door = Door(session.store, monkeypatch)
    window.tags.delete_requested.emit(tag.id)
    busy.wait(lambda: window.progress.text == "Changing the tag “x”", "the progress")
    assert door.reached.wait(PATIENCE)
    assert all(len(a.tags) == 2 for a in busy.annotations)
    door.open()
    busy.wait(lambda: all(a.tags == (below.id,) for a in busy.annotations), "the tag to go")
    busy.wait(lambda: not busy.parts.work.is_busy, "the end")
    assert window.actions_table["undo"].text() == "Undo deleting the tag “x”"
    window.tags.level_renamed.emit("x", "y")  # a level without a tag of its own
    busy.wait(lambda: [tag.name for tag in session.annotating.tags()] == ["y/below"], "the name")


def test_many_cards_are_removed_behind_the_window(busy: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader_app.ui.notes.presenter.AT_ONCE", 3)
    window = busy.window
    window.notes.delete_requested.emit([a.id for a in busy.annotations])
    busy.wait(lambda: not busy.annotations, "them to go")
    busy.wait(lambda: not busy.parts.work.is_busy, "the end")
    assert window.actions_table["undo"].text() == "Undo removing 10 notes"
