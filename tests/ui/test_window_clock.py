"""The clock set back ten years under a library in use: the window goes on, and offers the newest backup for it."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest
from PySide6.QtWidgets import QLabel

from reader_app.app import wake
from reader_app.services.backups import backups
from reader_app.store import records
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"
ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"
Start = Callable[..., ReaderWindow]


class Past(datetime):
    """The system's clock, ten years slow."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - timedelta(days=3652)


def awake(window: ReaderWindow, backed_up: int) -> ReaderWindow:
    """The window after its first paint, once there are so many backups."""
    assert window.program.desk is not None
    wake(window.program.desk, window.paths)
    folder = window.paths.data / "backups"
    return window.wait(lambda: len(list(folder.glob("*.sqlite"))) == backed_up, "the daily backup")


@pytest.mark.logs("could not be opened")
def test_a_clock_set_back_ten_years(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = awake(start(), 1)
    window.open(SPEECH).select(ALLIANCE).press("H")
    window.close()

    monkeypatch.setattr(records, "datetime", Past)
    window = awake(start(), 2)
    window.open(SPEECH).select("cyberthreats").press("H")
    assert len(window.annotations) == 2
    window.press("Ctrl+Z")
    assert [each.quote for each in window.annotations] == [ALLIANCE]
    assert window.window.banner.text == ""
    assert window.parts.session.store.check() == []
    window.close()

    database: Path = window.paths.database
    database.write_bytes(database.read_bytes()[:3000])
    window = start()
    assert window.program.desk is None
    said = " ".join(label.text() for label in window.window.viewer.empty.findChildren(QLabel))
    assert "damaged" in said
    offered = backups(window.paths.data)[0]
    assert offered.annotations == 1  # it was made after the first highlight, by a clock that says otherwise
