"""The ticks beside the text: how many there are does not hide where one is."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionSlider
from pytestqt.qtbot import QtBot

from reader_app.ui.theme import Theme, load_theme, palette, stylesheet
from reader_app.ui.viewer.tick_bar import TickBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so
HEIGHT = 400  # px


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    before = qapp.palette(), qapp.styleSheet()
    made = load_theme("light")
    qapp.setPalette(palette(made))
    qapp.setStyleSheet(stylesheet(made))
    yield made
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> TickBar:
    made = TickBar()
    qtbot.addWidget(made)
    made.setRange(0, 900)
    made.setPageStep(300)
    made.resize(12, HEIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _handle(bar: TickBar) -> QRect:
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    control, part = QStyle.ComplexControl.CC_ScrollBar, QStyle.SubControl.SC_ScrollBarSlider
    return bar.style().subControlRect(control, option, part, bar)


def _painted(bar: TickBar) -> QImage:
    return bar.grab().toImage()


def _rows(image: QImage, colour: QColor, x: int) -> list[int]:
    return [y for y in range(image.height()) if image.pixelColor(x, y).name() == colour.name()]


def test_a_tick_stands_at_its_place_and_a_mark_shows_in_the_middle_of_a_hit(bar: TickBar, theme: Theme) -> None:
    yellow = QColor("#FFD84D")
    bar.set_ticks([0.8, 0.9], [0.8], [yellow], theme)
    image = _painted(bar)
    brown = theme.colour("hit_line")
    assert _rows(image, brown, 0) == [*range(318, 321), *range(357, 360)]
    assert _rows(image, yellow, 6) == [*range(318, 321)]


def test_thousands_of_hits_leave_the_handle_in_sight(bar: TickBar, theme: Theme) -> None:
    bar.set_ticks([place / 20_000 for place in range(20_000)], [], [], theme)
    for value in (0, 450, 900):
        bar.setValue(value)
        image, handle, brown = _painted(bar), _handle(bar), theme.colour("hit_line")
        solid = _rows(image, brown, 0)
        assert solid == [y for y in range(HEIGHT) if not handle.top() <= y <= handle.bottom()]
        middle = image.pixelColor(6, handle.center().y())
        assert middle.name() not in {brown.name(), image.pixelColor(0, handle.center().y()).name()}


def test_as_many_hits_as_there_may_be_are_painted_once_for_each_pixel(bar: TickBar, theme: Theme) -> None:
    colours = [QColor("#FFD84D"), QColor("#8FD694")]
    marks = [place / 5_000 for place in range(5_000)]
    bar.set_ticks([place / 50_000 for place in range(50_000)], marks, colours * 2_500, theme)
    ticks = bar._ticks
    widths = {rect.width() for rect, _ in ticks}
    assert len(widths) == 2, "of hits and of annotations"
    for width in widths:
        rects = [rect for rect, _ in ticks if rect.width() == width]
        assert sum(rect.height() for rect in rects) <= HEIGHT
        assert not any(one.intersects(other) for one, other in pairwise(rects))
