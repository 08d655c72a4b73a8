"""The first notes of a library of very many: they show before all are read, and nothing acts on a part."""

import re
from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader_app.model.annotation import Annotation, Noted
from reader_app.model.errors import LibraryError
from reader_app.store.annotations import Annotations
from reader_app.store.database import Database
from reader_app.ui.filter_field import FilterField
from reader_app.ui.notes import library_source
from tests.ui.library_notes import Library
from tests.ui.reader import ReaderWindow


@pytest.fixture
def noted(reader: ReaderWindow) -> list[Annotation]:
    """Six notes in three documents."""
    session, made = reader.parts.session, []
    for number in range(6):
        document = session.library.documents()[number % 3]
        word = list(re.finditer(r"[a-z]{7,}", session.library.text(document.id).content))[10 * number]
        note = "worth a second look" if number == 1 else ""
        made.append(session.annotating.highlight(document.id, word.start(), word.end(), note=note))
    reader.settle()
    return made


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """All notes are read only when it opens; the first documents' are shown before."""
    opened, read = Event(), Annotations.noted

    def late(annotations: Annotations) -> Iterator[Noted]:
        opened.wait()
        return read(annotations)

    monkeypatch.setattr(library_source, "_SOON", 0)
    monkeypatch.setattr(library_source, "_SIGHT", 1)
    monkeypatch.setattr(Annotations, "noted", late)
    yield opened
    opened.set()


@pytest.fixture
def first(reader: ReaderWindow, noted: list[Annotation], gate: Event) -> Library:
    """The notes of the first document show, those of the two others are still to be read."""
    reader.press("Ctrl+Shift+M")
    library = Library(reader)
    reader.wait(lambda: library.items, "the first")
    assert len(library.quotes) == 2
    assert len(noted) == 6
    return library


def read_on(library: Library, gate: Event) -> None:
    gate.set()
    library.wait()
    assert len(library.quotes) == 6


def test_the_first_notes_show_before_all_are_read(first: Library, gate: Event) -> None:
    before = first.items
    assert first.pane._count.text() == "6 notes"
    read_on(first, gate)
    assert first.items[:3] == before
    assert first.pane._count.text() == "6 notes"


def test_all_are_chosen_when_all_are_there(first: Library, gate: Event) -> None:
    QTest.keyClick(first.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert first.pane.chosen == ()
    read_on(first, gate)
    assert len(first.pane.chosen) == 6


def test_who_chooses_something_else_does_not_get_all(first: Library, noted: list[Annotation], gate: Event) -> None:
    here = next(each for each in noted if each.id == first.items[1][0])
    QTest.keyClick(first.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(first.view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert first.pane.chosen == ()
    spot = first.view.visualRect(first.view.model().index(first.row_of(here), 0)).center()
    QTest.mouseClick(first.view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    read_on(first, gate)
    assert first.pane.chosen == (here.id,)


@pytest.mark.parametrize("back", [False, True], ids=["deleted", "taken back"])
def test_what_is_done_while_the_others_are_read_is_done(
    first: Library, noted: list[Annotation], gate: Event, *, back: bool
) -> None:
    session = first.reader.parts.session
    session.annotating.delete((noted[0].id, noted[1].id))
    if back:
        session.history.undo()
    gate.set()
    first.wait()
    assert len(first.quotes) == (6 if back else 4)
    assert first.pane._count.text() == ("6 notes" if back else "4 notes")


def test_a_filter_waits_for_all(first: Library, gate: Event) -> None:
    first.pane.findChild(FilterField).setText("worth")
    first.reader.wait(lambda: not first.pane._pause.isActive(), "the pause")
    gate.set()
    first.wait()
    assert len(first.quotes) == 1
    assert first.pane._count.text() == "1 of 6 notes"


def test_what_cannot_be_read_is_not_all_of_it(first: Library, gate: Event, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise LibraryError("The disk is gone.")

    heard: list[str] = []
    first.reader.parts.library_notes.failed.connect(heard.append)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "rows", broken)
        gate.set()
        first.reader.wait(lambda: heard, "the trouble")
    assert heard == ["The disk is gone."]
    first.view.selectAll()
    assert first.pane.chosen == ()
    first.reader.press("Ctrl+Shift+M", "Ctrl+Shift+M")
    first.wait()
    assert len(first.pane.chosen) == len(first.quotes) == 6


def test_what_very_many_were_and_are_is_followed(
    reader: ReaderWindow, noted: list[Annotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_source, "_FEW", 1)
    library, session = Library(reader).show(), reader.parts.session
    session.annotating.many.tag([each.id for each in noted], ("x",))
    library.wait()
    (tag,) = session.annotating.tags()
    assert [item.tags for item in library.items if isinstance(item, Noted)] == [(tag.id,)] * 6
    session.annotating.many.untag([noted[0].id, noted[1].id], (tag.id,))
    session.history.undo()
    session.history.undo()
    library.wait()
    assert [item.tags for item in library.items if isinstance(item, Noted)] == [()] * 6
    library.filter("worth")
    assert len(library.quotes) == 1


@pytest.mark.parametrize("width", [1280, 900])
def test_keys_that_came_before_the_list_are_in_it_when_it_comes(
    reader: ReaderWindow, noted: list[Annotation], width: int
) -> None:
    reader.open("Closing Remarks: ICT").window.resize(width, 700)
    reader.settle()
    library = Library(reader).show()
    assert library.view.hasFocus()
    first, second = [row for row, item in enumerate(library.items) if isinstance(item, Noted)][:2]
    assert library.view.currentIndex().row() == first
    reader.press("Down")
    assert library.view.currentIndex().row() == second


def test_keys_that_went_elsewhere_meanwhile_stay_there(
    reader: ReaderWindow, noted: list[Annotation], monkeypatch: pytest.MonkeyPatch
) -> None:
    go, glance = Event(), library_source.NotesSource.glance

    def late(*arguments: Any) -> Any:
        go.wait()
        return glance(*arguments)

    monkeypatch.setattr(library_source.NotesSource, "glance", late)
    try:
        reader.press("Ctrl+Shift+M", "Ctrl+K")
        assert reader.window.search_bar.isAncestorOf(reader.focus())
    finally:
        go.set()
    Library(reader).wait()
    assert reader.window.search_bar.isAncestorOf(reader.focus())


def test_without_notes_the_keys_are_in_the_filter(reader: ReaderWindow) -> None:
    library = Library(reader).show()
    assert library.pane.findChild(FilterField).hasFocus()
