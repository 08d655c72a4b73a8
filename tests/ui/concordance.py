"""Hands and eyes for the concordance in a window under test."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader_app.model.annotation import Annotation
from reader_app.model.hit import KwicLine
from reader_app.ui.find.concordance_panel import ConcordancePanel
from tests.ui.reader import ReaderWindow

SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


def panel(reader: ReaderWindow) -> ConcordancePanel:
    found = reader.window.findChild(ConcordancePanel)
    assert found is not None
    return found


def asked(reader: ReaderWindow, query: str) -> ConcordancePanel:
    """The concordance of a query, open, with the keys in its lines."""
    reader.search(query).press("Ctrl+Shift+K")
    total = reader.parts.state.results.total_hits
    reader.wait(lambda: panel(reader).model.rowCount() == total, "the lines")
    return panel(reader)


def lines(reader: ReaderWindow) -> list[KwicLine]:
    model = panel(reader).model
    reader.wait(lambda: all(model.line(row) for row in range(model.rowCount())), "all lines")
    return [line for row in range(model.rowCount()) if (line := model.line(row))]


def ticked(reader: ReaderWindow) -> list[int]:
    return [row for row, line in enumerate(lines(reader)) if panel(reader).model.is_ticked(line)]


def said(reader: ReaderWindow) -> str:
    return str(panel(reader).head._said.text())


def click(reader: ReaderWindow, row: int, x: int, held: Qt.KeyboardModifier = NONE) -> None:
    view = panel(reader).view
    place = view.visualRect(view.model().index(row, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, QPoint(x, place.center().y()))
    reader.settle()


def saved(reader: ReaderWindow) -> list[Annotation]:
    """Those in the library, once nothing is being done: what is saved can be read before whoever saved it is told."""
    reader.wait(lambda: not reader.parts.tasks.busy, "the end of the work")
    return list(reader.parts.session.store.annotations.all())
