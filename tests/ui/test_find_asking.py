"""When the library is asked: at every key, one question at a time, and never what is no longer in the box."""

from collections.abc import Callable

import pytest

from reader_app.model.query import Query
from tests.ui.reader import ReaderWindow


@pytest.fixture
def asked(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The questions that go to the engine, as they go."""
    finding = reader.parts.session.finding
    questions: list[str] = []

    def noting(ask: Callable[[Query], object]) -> Callable[[Query], object]:
        def note(query: Query) -> object:
            questions.append(query.text)
            return ask(query)

        return note

    for way in ("glance", "search"):
        monkeypatch.setattr(finding, way, noting(getattr(finding, way)))
    return questions


def test_of_keys_typed_during_an_answer_only_the_last_is_asked(reader: ReaderWindow, asked: list[str]) -> None:
    reader.search("Japan")
    assert list(dict.fromkeys(asked)) == ["J", "Japan"]  # changes in the library may ask the same again
    assert reader.parts.state.results.query == "Japan"


def test_every_key_is_asked_where_the_answers_come_in_time(reader: ReaderWindow, asked: list[str]) -> None:
    reader.press("Ctrl+K")
    for place, letter in enumerate("cyb", 1):
        reader.type(letter)
        reader.wait(lambda: not reader.parts.finder.is_asking, "the answer")
        assert reader.parts.state.results.query == "cyb"[:place]
    assert list(dict.fromkeys(asked)) == ["c", "cy", "cyb"]


def test_an_emptied_box_waits_for_no_answer(reader: ReaderWindow, asked: list[str]) -> None:
    reader.search("Japan").press("Ctrl+A")
    reader.parts.finder._edited("Japa")
    reader.parts.finder._edited("")
    assert (reader.parts.state.results, reader.parts.finder.is_asking) == (None, False)
    reader.settle()
    assert reader.parts.state.results is None
    assert asked[-1] == "Japa"


def test_what_is_typed_is_glanced_at_and_asked_whole_when_typing_rests(reader: ReaderWindow) -> None:
    reader.search("cybsersecurity")
    finder = reader.parts.finder
    reader.wait(lambda: reader.parts.state.results.suggestion == "cybersecurity", "another spelling")
    assert not reader.parts.state.results.brief
    assert not finder._idle.isActive()
