"""A window is no larger than its screen, its frame included."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader_app.ui.fitting import Fitting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen says so


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    screen = made.screen().availableGeometry().size()
    made.resize(screen.width() + 200, screen.height() + 100)
    return made


def test_it_goes_into_the_screen_with_its_frame(qtbot: QtBot, window: QWidget) -> None:
    room = window.screen().availableGeometry()
    Fitting(window)
    assert window.size() == room.size()
    window.show()
    assert window.frameGeometry().size() != window.size(), "there is no frame to take room"
    qtbot.waitUntil(lambda: room.contains(window.frameGeometry()))


def test_one_that_fits_stays_where_it_is(qtbot: QtBot, window: QWidget) -> None:
    window.setGeometry(50, 60, 300, 200)
    fitting = Fitting(window)
    with qtbot.waitExposed(window):
        window.show()
    before = window.geometry()
    fitting.fit()
    assert window.geometry() == before


def test_what_was_asked_for_stays(qtbot: QtBot, window: QWidget) -> None:
    asked = window.size()
    Fitting(window)
    window.resize(asked)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.wait(300)
    assert window.size() == asked
