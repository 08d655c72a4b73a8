"""The results pane by key and mouse, and what it says where nothing is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader_app.model.document import Creator, Document, Metadata
from reader_app.model.hit import DocumentHits, Line, Results
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.results_pane import ResultsPane
from reader_app.ui.find.search_tips import SearchTips
from reader_app.ui.theme import NAMES, load_theme, stylesheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")  # offscreen says so


def document(key: str) -> Document:
    known = Metadata(f"Title {key}", (Creator("Hamadoun I. Touré"),), "2011-06-01", place="London, United Kingdom")
    return Document(key, known, "text/plain", f"{key}.txt", "", 1, 1000, "r", "2024")


DOCUMENTS = {key: document(key) for key in "abc"}


def found(key: str, count: int) -> DocumentHits:
    lines = tuple(Line("relationship with ", "IMPACT", f" number {n}", n * 90, n * 90 + 6) for n in range(count))
    return DocumentHits(key, 1.0, tuple((line.start, line.end) for line in lines), lines)


RESULTS = Results(
    "IMPACT", 14, 3, (found("a", 2), found("b", 12), found("c", 0)), capitals=("IMPACT",), any_case=(15, 3)
)
NOTHING = Results("IMPACT", 0, 0, (), capitals=("IMPACT",), any_case=(5, 2))


@pytest.fixture(autouse=True)
def undressed(qapp: QApplication) -> Iterator[None]:
    """The application wears for the next test what it wore before."""
    palette, sheet = qapp.palette(), qapp.styleSheet()
    yield
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ResultsPane:
    made = ResultsPane(load_theme("light"))
    qtbot.addWidget(made)
    made.resize(320, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.set_results(RESULTS, DOCUMENTS)
    qtbot.wait(1)
    return made


def the_list(pane: ResultsPane) -> ResultsList:
    return pane.findChild(ResultsList)


def middle(pane: ResultsPane, row: int) -> QPoint:
    return the_list(pane).visualRect(the_list(pane).at(row)).center()


def click(qtbot: QtBot, pane: ResultsPane, row: int) -> None:
    qtbot.mouseClick(the_list(pane).viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, row))


def link(pane: ResultsPane) -> QPushButton:
    return next(button for button in pane.findChildren(QPushButton) if button.isVisible())


def said(pane: ResultsPane) -> str:
    return " ".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize(("row", "heard"), [(0, ["a", 0]), (2, ["a", 1]), (3, ["b", 0]), (5, ["b", 1])])
def test_a_click_goes_to_a_hit_and_on_a_head_to_the_first(
    pane: ResultsPane, qtbot: QtBot, row: int, heard: list[object]
) -> None:
    with qtbot.waitSignal(pane.hit_activated) as told:
        click(qtbot, pane, row)
    assert told.args == heard


def test_a_document_found_by_its_title_alone_can_be_opened(pane: ResultsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.hit_activated) as told:
        click(qtbot, pane, the_list(pane).model().rowCount() - 1)
    assert told.args == ["c", 0]


def test_arrows_walk_hit_lines_across_documents_and_enter_goes(pane: ResultsPane, qtbot: QtBot) -> None:
    heard: list[tuple[str, int]] = []
    pane.hit_activated.connect(lambda key, hit: heard.append((key, hit)))
    pane.focus_list()
    assert the_list(pane).currentIndex().row() == 1, "the first hit line, not the head"
    for key in (
        Qt.Key.Key_Return,
        Qt.Key.Key_Down,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Up,
        Qt.Key.Key_Return,
    ):
        qtbot.keyClick(the_list(pane), key)
    assert heard == [("a", 0), ("b", 0), ("a", 1)]


def test_up_at_the_first_hit_stays_and_end_reaches_the_last(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.focus_list()
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Up)
    assert the_list(pane).currentIndex().row() == 1
    qtbot.keyClick(the_list(pane), Qt.Key.Key_End)
    assert the_list(pane).currentIndex().row() == the_list(pane).model().rowCount() - 1
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Home)
    assert the_list(pane).currentIndex().row() == 1


def test_a_gap_opens_by_enter_and_the_keyboard_goes_on_from_there(pane: ResultsPane, qtbot: QtBot) -> None:
    heard: list[tuple[str, int]] = []
    pane.hit_activated.connect(lambda key, hit: heard.append((key, hit)))
    pane.set_current("b", 4)
    pane.focus_list()
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Down)
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Return)
    assert heard == [], "opening the gap goes nowhere yet"
    qtbot.keyClick(the_list(pane), Qt.Key.Key_Return)
    assert heard == [("b", 5)]


def test_the_current_hit_is_brought_into_sight(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.resize(320, 260)
    qtbot.wait(1)
    pane.set_current("b", 11)
    row = the_list(pane).currentIndex()
    assert the_list(pane).viewport().rect().contains(the_list(pane).visualRect(row))
    pane.set_current(None)
    assert not the_list(pane).currentIndex().isValid()


@pytest.mark.parametrize("name", NAMES)
def test_the_current_document_is_a_card_and_its_hit_stands_out(
    pane: ResultsPane, qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    theme = load_theme(name)
    qapp.setStyleSheet(stylesheet(theme))
    pane.set_theme(theme)
    pane.set_current("a", 1)
    qtbot.wait(1)
    image = the_list(pane).viewport().grab().toImage()

    def colour_at_left(row: int) -> str:
        return image.pixelColor(14, middle(pane, row).y()).name()

    def colours(row: int) -> set[str]:
        return {image.pixelColor(x, middle(pane, row).y()).name() for x in range(20, image.width() - 20)}

    assert [colour_at_left(row) == theme.colour("accent_soft").name() for row in (0, 1, 2, 4)] == [True] * 3 + [False]
    assert theme.colour("paper").name() in colours(2)
    assert theme.colour("paper").name() not in colours(1)
    hit = theme.colour("hit").name()
    ys = {y for y in range(image.height()) for x in range(24, 300, 3) if image.pixelColor(x, y).name() == hit}
    for row in (1, 2, 4):
        area = the_list(pane).visualRect(the_list(pane).at(row))
        assert any(area.top() <= y <= area.bottom() for y in ys)


def test_below_the_results_it_says_what_any_case_would_find(pane: ResultsPane, qtbot: QtBot) -> None:
    assert " ".join(link(pane).text().split()) == "impact in any case: 15 hits in 3 documents"
    few = Results("IMPACT", 2, 1, (found("a", 2),), capitals=("IMPACT",), any_case=(5, 2))
    pane.set_results(few, DOCUMENTS)
    qtbot.wait(1)
    bottom = the_list(pane).mapTo(pane, middle(pane, 2)).y()
    assert 0 < link(pane).y() - bottom < 60, "the link stands right below the last card"
    with qtbot.waitSignal(pane.any_case_requested):
        qtbot.mouseClick(link(pane), Qt.MouseButton.LeftButton)


def test_it_says_when_only_the_best_are_listed_and_lists_more(pane: ResultsPane, qtbot: QtBot) -> None:
    assert pane._more.isHidden()
    pane.set_results(Results("x", 9999, 1204, (found("a", 2),)), DOCUMENTS)
    assert "The best 1 of 1204 documents" in " ".join(pane._more.text().split()).replace(",", "")
    with qtbot.waitSignal(pane.more_requested) as asked:
        qtbot.mouseClick(pane._more, Qt.MouseButton.LeftButton)
    assert asked.args == [1]


def test_nothing_found_says_what_to_try(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.set_results(NOTHING, DOCUMENTS)
    assert "Nothing found for “IMPACT”" in said(pane)
    with qtbot.waitSignal(pane.any_case_requested):
        qtbot.mouseClick(link(pane), Qt.MouseButton.LeftButton)
    pane.set_results(Results('"global agenda"', 0, 0, ()), DOCUMENTS)
    assert "Quotation marks" in said(pane)
    pane.set_results(Results("global agendum AND", 0, 0, (), ignored=("AND at the end",)), DOCUMENTS)
    assert "Not as typed: AND at the end." in said(pane)
    assert "try fewer" in said(pane)


def test_without_a_query_it_shows_what_can_be_asked(pane: ResultsPane) -> None:
    pane.set_results(None, {})
    assert pane.findChild(SearchTips).isVisible()


def test_a_slow_search_is_said_and_a_fast_one_is_not(pane: ResultsPane, qtbot: QtBot) -> None:
    pane.set_results(None, {}, busy=True)
    assert the_list(pane).isVisible(), "the last answer stays until there is another"
    qtbot.waitUntil(lambda: "Searching…" in said(pane))
    pane.set_results(RESULTS, DOCUMENTS)
    assert the_list(pane).isVisible()


def test_it_does_not_grow_wider_with_a_large_font(pane: ResultsPane, qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    large = qapp.font()
    large.setPointSizeF(large.pointSizeF() * 1.5)
    try:
        qapp.setFont(large)
        for results in (RESULTS, NOTHING, None):
            pane.set_results(results, DOCUMENTS)
            qtbot.wait(1)
            assert pane.minimumSizeHint().width() <= 300
    finally:
        qapp.setFont(before)


def test_no_card_is_the_current_one_after_other_results(pane: ResultsPane, qtbot: QtBot) -> None:
    plain = pane.grab().toImage()
    pane.set_current("a", 1)
    qtbot.wait(1)
    assert pane.grab().toImage() != plain
    pane.set_results(Results("other", 14, 3, RESULTS.documents, any_case=(15, 3), capitals=("IMPACT",)), DOCUMENTS)
    qtbot.wait(1)
    assert pane.grab().toImage() == plain


def test_there_are_rows_for_all_documents_by_scrolling_or_by_key(pane: ResultsPane, qtbot: QtBot) -> None:
    keys = [f"d{n}" for n in range(100)]
    documents = {key: document(key) for key in keys}
    hits, shown = tuple(found(key, 1) for key in keys), the_list(pane)
    for text, way in (("one", "bar"), ("two", "key")):
        pane.set_results(Results(text, 100, 100, hits), documents)
        qtbot.wait(1)
        assert shown.model().rowCount() < 200
        if way == "key":
            shown.setFocus()
            qtbot.keyClick(shown, Qt.Key.Key_End)
            assert shown.currentIndex().row() == 199
            assert shown.viewport().rect().contains(shown.visualRect(shown.currentIndex()))
        bar = shown.verticalScrollBar()
        for _ in range(9):
            bar.setValue(bar.maximum())
            qtbot.wait(1)
        assert shown.model().rowCount() == 200
        assert shown.indexAt(shown.viewport().rect().bottomLeft() + QPoint(50, -20)).row() >= 198


@pytest.mark.parametrize("query", ["from:AMINA", "To:press "])
def test_who_is_asked_for_in_mail_is_not_told_to_check_the_spelling(pane: ResultsPane, query: str) -> None:
    pane.set_results(Results(query, 0, 0, ()), {})
    assert "from: and to: look only at who wrote mail, and to whom." in said(pane)
    assert "spelling" not in said(pane)
