"""Work off the main thread: who waits for it hears how it ended, also where that is a fault of ours."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader_app.model.errors import GlossatorError, NotFoundError
from reader_app.ui.tasks import Tasks
from tests.ui.reader import ReaderWindow


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def fail(error: Exception) -> None:
    raise error


def test_what_is_known_to_go_wrong_is_told_to_who_waits(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[GlossatorError] = []
    tasks.run(lambda: fail(NotFoundError("It is gone.")), None, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert str(heard[0]) == "It is gone."


@pytest.mark.logs("a task failed")
def test_a_fault_of_ours_is_told_to_who_waits_too(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[GlossatorError] = []
    said: list[str] = []
    tasks.unexpected.connect(said.append)
    tasks.run(lambda: fail(RuntimeError("oh")), None, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert "your saved work is safe" in str(heard[0])
    assert said == []
    tasks.run(lambda: fail(RuntimeError("oh")))
    qtbot.waitUntil(lambda: bool(said))
    assert said == [str(heard[0])]


@pytest.mark.logs("a task failed")
def test_after_a_fault_of_ours_one_can_search_on(reader: ReaderWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    finding = reader.parts.session.finding
    with monkeypatch.context() as patch:
        for asked in ("glance", "search"):
            patch.setattr(finding, asked, lambda _query: finding._do(lambda: fail(RuntimeError("oh"))))
        reader.press("Ctrl+K").type("x")
        reader.wait(lambda: not reader.parts.tasks.busy, "the end of it")
    reader.window.search_bar.set_query("")
    reader.search("IMPACT")
    assert reader.parts.state.results.total_hits == 4
