"""A document that is opened counts as read a moment after it shows, whatever is done before that."""

import pytest

from reader_app.model.errors import SaveError
from reader_app.services.library import Library
from tests.ui.reader import ReaderWindow

TITLE, OTHER = "Second Worldwide", "Message from"


def begin(reader: ReaderWindow, title: str) -> str:
    """Open a document, so that nothing has happened since; its id."""
    document_id: str = reader.parts.session.library.find(title).id
    reader.parts.reader.open(document_id)
    assert document_id not in reader.parts.session.library.read_times()
    return document_id


def test_it_is_marked_when_it_shows_and_the_list_says_so(reader: ReaderWindow) -> None:
    opened = begin(reader, TITLE)
    assert reader.window.library.is_unread(opened)
    reader.wait(lambda: not reader.window.library.is_unread(opened), "the list")
    assert list(reader.parts.session.library.read_times()) == [opened]
    assert reader.parts.session.desk_state()["document"] == opened


def test_one_left_for_another_at_once_is_marked(reader: ReaderWindow) -> None:
    first, second = begin(reader, TITLE), begin(reader, OTHER)
    reader.wait(lambda: not reader.window.library.is_unread(second), "the list")
    times = reader.parts.session.library.read_times()
    assert times[first] < times[second]


def test_one_is_marked_though_the_window_closes_at_once(reader: ReaderWindow) -> None:
    marked: list[str] = []
    reader.parts.reader.marked_read.connect(marked.append)
    opened = begin(reader, TITLE)
    reader.close()
    assert marked == [opened]


def test_one_that_is_removed_at_once_is_not_marked(reader: ReaderWindow) -> None:
    opened = begin(reader, TITLE)
    reader.parts.session.library.remove((opened,))
    reader.parts.reader.leave()
    assert reader.parts.session.library.read_times() == {}


def test_a_disk_that_is_full_keeps_no_document_shut(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise SaveError("The disk is full.")

    heard: list[str] = []
    reader.parts.reader.failed.connect(heard.append)
    monkeypatch.setattr(Library, "mark_read", full)
    opened = begin(reader, TITLE)
    reader.wait(lambda: heard == ["The disk is full."], "what went wrong")
    assert reader.parts.state.opened is not None
    assert reader.parts.state.opened.document.id == opened
