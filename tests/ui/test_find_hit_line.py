"""A hit line shows its match, whole words around it, and never more lines than it has."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader_app.model.hit import Line
from reader_app.ui.find.hit_line import lay_out, letter_width, trim
from reader_app.ui.find.results_delegate import ResultsDelegate, tick_places, tick_runs
from reader_app.ui.theme import load_reading_font, load_theme

LONG = Line(
    "have forged a strong and highly supportive relationship with ",
    "IMPACT",
    " – the International Multilateral Partnership Against Cyber",
    100,
    106,
)
WORDS = st.text(st.sampled_from("ab é漢字🙂مر -"), max_size=70)
WIDTH, LEADING = 260.0, 20.0


def face() -> QFont:
    return QFont(load_reading_font(), 11)


def test_trimming_keeps_whole_words_and_marks_what_is_missing() -> None:
    shown = trim(LONG, 25, 20)
    assert shown.before == "…relationship with "
    assert shown.after == " – the International…"
    assert (shown.match, shown.start, shown.end) == ("IMPACT", 100, 106)


def test_short_context_is_shown_whole_without_an_ellipsis() -> None:
    line = Line("As well as the ", "GCA", " and others", 15, 18)
    assert trim(line, 80, 80) == line


def test_context_that_the_search_cut_gets_an_ellipsis_too() -> None:
    shown = trim(LONG, 200, 200)
    assert shown.before.startswith("…have forged")
    assert shown.after.endswith("Cyber…")
    ended = Line("", "x", " " + "word " * 12 + "end.", 0, 1)
    assert trim(ended, 200, 200).after.endswith("end.")


@pytest.mark.usefixtures("qapp")
@given(WORDS, WORDS.filter(str.strip), WORDS, st.sampled_from([1, 2]))
@example("🙂 " * 20, "漢字", " مر" * 20, 2)
def test_the_match_shows_and_the_lines_stay_within_bounds(before: str, match: str, after: str, most: int) -> None:
    laid = lay_out(Line(before, match, after, 0, len(match)), face(), WIDTH, LEADING, most)
    assert 1 <= laid.layout.lineCount() <= most
    assert match.strip() in laid.layout.text()
    for rect in laid.match_rects:
        assert -3 <= rect.left() <= rect.right() <= WIDTH + 24, rect
        assert rect.top() in {0, LEADING}
    if match == match.strip():
        assert laid.match_rects


def test_the_match_stands_on_its_ground(qapp: QApplication) -> None:
    laid = lay_out(LONG, face(), WIDTH, LEADING)
    image = QImage(300, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setPen(Qt.GlobalColor.black)
        laid.draw(painter, painter.window().topLeft().toPointF())
    (rect,) = laid.match_rects
    assert dark(image, rect) > dark(image, rect.translated(-rect.width(), 0)), (
        "the match is bolder than what precedes it"
    )


def dark(image: QImage, area: QRectF) -> int:
    box = area.toRect()
    points = ((x, y) for x in range(max(0, box.left()), box.right()) for y in range(max(0, box.top()), box.bottom()))
    return sum(255 - image.pixelColor(x, y).lightness() for x, y in points)


def test_letters_are_measured(qapp: QApplication) -> None:
    small, large = (letter_width(QFontMetricsF(QFont("DejaVu Sans", size))) for size in (8, 16))
    assert 1.8 < large / small < 2.2


def test_ticks_fall_where_hits_do_each_place_once() -> None:
    assert tick_places(((0, 4), (500, 504), (1000, 1004)), 1000, 200) == (0, 100, 200)
    assert tick_places(((10, 12), (11, 13)), 10_000, 100) == (0,)
    assert tick_places(((5, 6),), 0, 100) == (100,)


def test_ticks_that_touch_are_one() -> None:
    assert tick_runs(()) == ()
    assert tick_runs((4,)) == ((4, 4),)
    assert tick_runs((0, 3, 7, 20, 22, 25)) == ((0, 3), (7, 7), (20, 25))


@pytest.mark.parametrize("match", ["help/neighbour", "IMPACT", "a"])
def test_a_row_has_room_for_the_lines_it_is_drawn_with_and_no_more(qtbot: QtBot, match: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    delegate = ResultsDelegate(load_theme("light"), load_reading_font(), parent)
    for letters in range(10, 60):
        after = " · he same thing two years ago and more of it until the end"[: letters + 3].rstrip()
        line = Line("", match, after, 0, 0)
        drawn = lay_out(line, delegate._reading, WIDTH, LEADING, 2).layout.lineCount()
        whole = lay_out(line, delegate._reading, 10 * WIDTH, LEADING, 1)
        is_close = abs(whole.layout.lineAt(0).naturalTextWidth() - WIDTH) < 2  # px
        assert is_close or delegate._line_count(line, WIDTH) == drawn, after
