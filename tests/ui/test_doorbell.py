"""What another process of this person hears from the window that has a library open."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader_app.services.doorbell import ask
from reader_app.services.task import Task
from reader_app.ui.instance import Asked, Doorbell


@pytest.mark.parametrize("is_closing", [False, True])
def test_a_window_that_is_closing_takes_nothing_more(qtbot: QtBot, tmp_path: Path, *, is_closing: bool) -> None:
    house, leaving = QObject(), Task()
    doorbell, taken = Doorbell(tmp_path, house, leaving), list[Asked]()
    doorbell.asked.connect(lambda asked: (taken.append(asked), asked.tell({"status": 0})))
    if is_closing:
        leaving.cancel()
    with ThreadPoolExecutor(1) as pool:
        answered = pool.submit(ask, tmp_path, {"run": ["list"], "folder": "/"})
        qtbot.waitUntil(answered.done)
    assert answered.result() == (None if is_closing else {"status": 0})
    assert len(taken) == (not is_closing)
