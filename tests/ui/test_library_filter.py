"""What the filter of the library finds is shown from its first row on; without it, where one was before."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reader_app.model.document import Listed
from reader_app.ui.library.document_list import DocumentList
from reader_app.ui.library.pane import LibraryPane
from reader_app.ui.library.rows import LibraryRow
from reader_app.ui.theme import load_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def row(n: int) -> LibraryRow:
    title = f"{'Tender' if n % 2 else 'Bridge'} {n:03}"
    return LibraryRow(Listed(str(n), title, "[]", "", "", "", f"{n}.txt", "", "2024-01-01", 0, "[]"), 0, "")


def test_the_first_of_what_is_found_is_shown(qtbot: QtBot) -> None:
    pane = LibraryPane(load_theme("light"))
    qtbot.addWidget(pane)
    pane.resize(320, 480)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.set_documents(tuple(row(n) for n in range(200)))
    pane.set_current("120")
    shown, words = pane.findChild(DocumentList), pane.findChild(QLineEdit)
    assert shown.verticalScrollBar().value() > 0
    words.setText("tender")
    assert shown.model().rowCount() == 100
    assert shown.verticalScrollBar().value() == 0
    assert shown.indexAt(QPoint(40, 10)).data() == "Tender 001"
    words.clear()
    assert (pane.selected, shown.currentIndex().data()) == (["120"], "Bridge 120")
    assert shown.visualRect(shown.currentIndex()).intersects(shown.viewport().rect())
