"""Every text can be read on every ground: WCAG 2.2 contrast of the themes, marks and overlaps composited."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPalette, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.annotation import Colour
from reader_app.ui.notes.swatches import Swatch
from reader_app.ui.theme import NAMES, Theme, Themes, load_reading_font, load_theme, palette, strengthened, stylesheet

GROUNDS = ("window", "paper", "panel", "accent_soft", "hover")
PAIRS = (
    *product(("text", "dim", "accent"), GROUNDS),
    ("text", "selection"),
    ("text", "hit"),
    ("text", "error_soft"),
    ("error", "error_soft"),
    *product(("error", "good"), ("window", "paper", "panel")),
    ("on_accent", "accent"),
)


def luminance(colour: QColor) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def over(fill: QColor, ground: QColor) -> QColor:
    """The fill laid over an opaque ground."""
    alpha = fill.alphaF()
    pairs = ((fill.redF(), ground.redF()), (fill.greenF(), ground.greenF()), (fill.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(alpha * top + (1 - alpha) * below for top, below in pairs))


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """The application wears for the next test what it wore before."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(str(request.param))


def test_the_measure_itself() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)
    half = QColor("black")
    half.setAlphaF(0.5)
    assert over(half, QColor("white")).redF() == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(("front", "ground"), PAIRS)
def test_text_can_be_read(theme: Theme, front: str, ground: str) -> None:
    assert contrast(theme.colour(front), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("ground", ["paper", "selection"])
def test_text_and_hit_line_stand_out_from_marks_however_many_overlap(theme: Theme, ground: str) -> None:
    for first, second, third in product(Colour, repeat=3):
        below = over(theme.mark(first), theme.colour(ground))
        for layer in (second, third):
            assert contrast(theme.colour("text"), below) >= 4.5, (first, layer)
            assert contrast(theme.colour("hit_line"), below) >= 3, (first, layer)
            below = over(theme.mark(layer, further=True), below)
        assert contrast(theme.colour("text"), below) >= 4.5, (first, second, third)
        assert contrast(theme.colour("hit_line"), below) >= 3, (first, second, third)


@pytest.mark.parametrize("ground", ["paper", "panel", "selection", "hit"])
def test_links_in_a_text_can_be_read_however_it_is_marked(theme: Theme, ground: str) -> None:
    link, below = theme.colour("link"), theme.colour(ground)
    assert link != theme.colour("text")
    assert contrast(link, below) >= 4.5
    for first, second, third in product(Colour, repeat=3):
        marked = over(theme.mark(first), below)
        for layer in (second, third):
            assert contrast(link, marked) >= 4.5, (first, layer)
            marked = over(theme.mark(layer, further=True), marked)
        assert contrast(link, marked) >= 4.5, (first, second, third)


def test_hit_line_stands_out_where_hits_are_shown(theme: Theme) -> None:
    for ground in ("paper", "panel", "accent_soft", "hit"):
        assert contrast(theme.colour("hit_line"), theme.colour(ground)) >= 3


def test_focus_ring_stands_out(theme: Theme) -> None:
    for ground in GROUNDS:
        assert contrast(theme.colour("accent"), theme.colour(ground)) >= 3


def test_edges_of_fields_and_handles_of_scroll_bars_stand_out(theme: Theme) -> None:
    for sign, ground in product(("edge", "scroll"), ("window", "paper", "panel")):
        assert contrast(theme.colour(sign), theme.colour(ground)) >= 3, (sign, ground)


def test_what_can_be_worked_has_an_edge_that_stands_out(theme: Theme) -> None:
    sheet = stylesheet(theme)
    for control in ("QLineEdit,", "QComboBox {", "QPushButton {"):
        rule = sheet[sheet.index(f"\n{control}") :].split("}")[0]
        assert f"border: 1px solid {theme.colour('edge').name()}" in rule, control


@pytest.mark.parametrize("ground", ["window", "paper", "panel"])
def test_the_edge_of_a_swatch_or_its_colour_stands_out(qtbot: QtBot, theme: Theme, ground: str) -> None:
    for colour in Colour:
        swatch = Swatch(colour, 1, theme)
        qtbot.addWidget(swatch)
        swatch.resize(24, 24)
        image = QImage(96, 96, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(4)
        image.fill(theme.colour(ground))
        swatch.render(image, QPoint(), QRegion(), QWidget.RenderFlag(0))
        seen = {image.pixelColor(x, 48).rgb() for x in range(16, 30)}  # from beside the dot to within it
        assert max(contrast(QColor(pixel), theme.colour(ground)) for pixel in seen) >= 3, colour


def test_who_asks_for_more_contrast_gets_it(theme: Theme) -> None:
    strong = strengthened(theme)
    assert (strong.name, strong.is_strong, theme.is_strong) == (theme.name, True, False)
    for front, ground in product(("text", "dim", "accent", "link"), ("window", "paper", "panel")):
        assert contrast(strong.colour(front), strong.colour(ground)) >= 7, (front, ground)
    for sign, ground in product(("line", "edge", "scroll", "hit_line"), ("window", "paper", "panel")):
        assert contrast(strong.colour(sign), strong.colour(ground)) >= 3, (sign, ground)
    for front, ground in PAIRS:
        assert contrast(strong.colour(front), strong.colour(ground)) >= 4.5, (front, ground)
    for colour in Colour:
        below = over(strong.mark(colour), strong.colour("paper"))
        assert contrast(strong.colour("text"), below) >= 4.5
        assert contrast(strong.colour("hit_line"), below) >= 3


def test_themes_follow_the_wish_for_contrast(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    wishes = [False, True, True, False]
    monkeypatch.setattr(Themes, "_wants_contrast", lambda self: wishes[0])
    themes = Themes(qapp, "sepia")
    told: list[Theme] = []
    themes.changed.connect(told.append)
    for _ in range(3):
        wishes.pop(0)
        themes._wishes.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert [(each.name, each.is_strong) for each in told] == [("sepia", True), ("sepia", False)]


def test_the_three_themes_have_the_same_roles() -> None:
    roles = [set(load_theme(name).roles) for name in NAMES]
    assert roles[0] == roles[1] == roles[2]


def test_marks_are_told_apart_and_translucent(theme: Theme) -> None:
    fills = {theme.mark(colour).name() for colour in Colour}
    assert len(fills) == len(Colour)
    assert all(theme.mark(colour).alphaF() < 1 for colour in Colour)
    assert all(theme.swatch(colour).alphaF() == 1 for colour in Colour)


def test_an_unknown_theme_is_refused() -> None:
    with pytest.raises(ValueError, match="mauve"):
        load_theme("mauve")


def test_palette_speaks_the_roles(qapp: QApplication, theme: Theme) -> None:
    made = palette(theme)
    assert made.color(QPalette.ColorRole.Base) == theme.colour("paper")
    assert made.color(QPalette.ColorRole.Text) == theme.colour("text")


def test_stylesheet_is_filled_in_and_its_pictures_exist(theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet.split("*/", 1)[1]
    for part in sheet.split('url("')[1:]:
        assert Path(part.split('"')[0]).is_file()


def test_reading_face_is_loaded_once_with_its_bold(qapp: QApplication) -> None:
    family = load_reading_font()
    assert family == load_reading_font() == "Source Serif Pro"
    face = QFont(family)
    face.setWeight(QFont.Weight.Bold)
    assert QFontInfo(face).family() == family
    assert QFontInfo(face).bold()


def test_themes_dress_the_application_and_tell_it(qtbot: QtBot, qapp: QApplication) -> None:
    themes = Themes(qapp, "light")
    themes.dress()
    assert qapp.styleSheet() == stylesheet(themes.theme)
    with qtbot.waitSignal(themes.changed) as told:
        themes.set_setting("dark")
    assert told.args is not None
    assert told.args[0] is themes.theme
    assert themes.theme.name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == themes.theme.colour("window")
    assert qapp.styleSheet() == stylesheet(themes.theme)
    with qtbot.assertNotEmitted(themes.changed):
        themes.set_setting("dark")


def test_system_setting_follows_the_system(qtbot: QtBot, qapp: QApplication) -> None:
    themes = Themes(qapp, "system")
    system = "dark" if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    assert themes.theme.name == system
    themes.set_setting("no such theme")
    assert themes.setting == "system"
    other = "light" if system == "dark" else "dark"
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.theme.name == system  # what the system says counts, not what the signal carries
    themes.set_setting(other)
    assert themes.theme.name == other
