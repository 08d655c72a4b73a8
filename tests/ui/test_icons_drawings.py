"""The icons are drawn, tinted and told apart by state."""

from typing import Any

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from reader_app.ui.icons import application_icon, icon
from reader_app.ui.theme import NAMES, RESOURCES, load_theme

DRAWINGS = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "glossator")


def inked(image: QImage) -> list[QColor]:
    """The colours of all pixels more than half covered."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return [colour for x, y in points if (colour := image.pixelColor(x, y)).alpha() > 128]


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_shows_ink_inside_its_frame(qapp: QApplication, name: str) -> None:
    image = icon(name, load_theme("light")).pixmap(QSize(24, 24)).toImage()
    assert len(inked(image)) >= 12
    edge = [image.pixelColor(x, y).alpha() for i in range(24) for x, y in ((i, 0), (i, 23), (0, i), (23, i))]
    assert max(edge) < 64, "the drawing is cut off"


@pytest.mark.parametrize("theme_name", NAMES)
def test_icons_are_tinted_by_mode_and_state(qapp: QApplication, theme_name: str) -> None:
    theme = load_theme(theme_name)
    made = icon("close", theme)
    wanted = {
        (QIcon.Mode.Normal, QIcon.State.Off): "dim",
        (QIcon.Mode.Active, QIcon.State.Off): "text",
        (QIcon.Mode.Disabled, QIcon.State.Off): "faint",
        (QIcon.Mode.Normal, QIcon.State.On): "accent",
    }
    for (mode, state), role in wanted.items():
        ink = inked(made.pixmap(QSize(24, 24), mode, state).toImage())
        assert any(near(colour, theme.colour(role)) for colour in ink), role


def near(one: QColor, other: QColor) -> bool:
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue())) <= 3


def test_an_icon_without_room_draws_nothing_and_complains_of_nothing(qapp: QApplication, qtlog: Any) -> None:
    made = icon("copy", load_theme("light"))
    assert made.pixmap(QSize(0, 0)).isNull()
    with QPainter(target := QPixmap(8, 8)) as painter:
        made.paint(painter, QRect(0, 0, 0, 5))
    assert not target.isNull()
    assert not [record.message for record in qtlog.records if "QPainter" in record.message]


def test_an_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("unicorn", load_theme("light"))


def test_application_icon_reads_at_sixteen_pixels(qapp: QApplication) -> None:
    image = application_icon().pixmap(QSize(16, 16)).toImage()
    colours = inked(image)
    highlight, ink, page = QColor("#FFD84D"), QColor("#1F2328"), QColor("#FFFFFF")
    for wanted in (highlight, ink, page):
        assert sum(near(colour, wanted) for colour in colours) >= 5, wanted.name()
    assert image.pixelColor(0, 0).alpha() < 64
