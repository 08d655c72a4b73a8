"""The guide in the window: its title once, its contents as links, and nothing beside the page."""

import pytest
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from reader_app.config.paths import documentation
from reader_app.ui.sheets.text_page import title_and_body
from reader_app.ui.sheets.text_sheet import Page, TextSheet
from reader_app.ui.theme import load_theme
from tests.ui.reader import ReaderWindow


def _guide(reader: ReaderWindow) -> TextSheet:
    reader.press("Ctrl+F1")
    (sheet,) = [sheet for sheet in reader.window.findChildren(TextSheet) if sheet.isVisible()]
    return sheet


def _top(page: Page) -> str:
    """The first line in view that says something."""
    block = page.cursorForPosition(page.viewport().rect().topLeft()).block()
    while not block.text().strip():
        block = block.next()
    return block.text()


def test_the_title_is_said_once_and_the_contents_come_first(reader: ReaderWindow) -> None:
    sheet = _guide(reader)
    words = (documentation() / "guide.md").read_text("utf-8")
    title, body = title_and_body(words)
    assert [label.text() for label in sheet.findChildren(QLabel)].count(title) == 1
    lines = sheet.browser.toPlainText().split("\n")
    assert title not in lines
    contents = lines[0].replace("\u00a0", " ").split("   ·   ")
    assert contents == [line[3:] for line in body.split("\n") if line.startswith("## ")]


def test_a_link_of_the_contents_leads_to_its_heading_by_keys_alone(reader: ReaderWindow) -> None:
    page = _guide(reader).browser
    assert reader.focus() is page
    headings = page.toPlainText().split("\n")[0].replace("\u00a0", " ").split("   ·   ")
    for _ in range(headings.index("Searching") + 1):
        reader.press("Tab")
    assert reader.focus() is page
    heading = page.textCursor().selectedText().replace("\u00a0", " ")
    assert heading == "Searching"
    reader.press("Return")
    assert _top(page) == heading


@pytest.mark.parametrize("width", [640, 900, 1280])
def test_nothing_stands_beside_the_page_at_any_width(reader: ReaderWindow, width: int) -> None:
    page = _guide(reader).browser
    reader.window.resize(width, 800)
    reader.wait(lambda: page.width() == page._laid_out_for, "the page at this width")
    assert page.document().size().width() <= page.viewport().width() + 1
    assert page.toPlainText().count("\ufffc") >= 1, "there are pictures"


def test_large_letters_break_words_rather_than_leave_the_page(qapp: QApplication) -> None:
    page = Page(load_theme("dark"), None)
    font = QFont(qapp.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    page.setFont(font)
    page.resize(500, 600)
    page.show()
    row = "| Internationalisation " * 6 + "|\n"
    page.show_page(f"# A\n\n{row}{'| --- ' * 6}|\n{row}")
    assert page.document().size().width() <= page.viewport().width() + 1
    page.deleteLater()


def test_another_theme_stays_where_one_reads(reader: ReaderWindow) -> None:
    page = _guide(reader).browser
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    reader.program.desk.set_theme("dark")
    reader.settle()
    assert abs(bar.value() - bar.maximum() // 2) <= 2
    link = QTextCursor(page.document())
    link.movePosition(QTextCursor.MoveOperation.Right)
    assert link.charFormat().foreground().color() == load_theme("dark").colour("accent")
