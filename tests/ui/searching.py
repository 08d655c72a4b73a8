"""What the tests of searching in the window ask for again and again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from reader_app.ui.find.facet_list import FacetList
from reader_app.ui.find.facets_bar import FacetsBar
from reader_app.ui.find.name_popup import NamePopup
from reader_app.ui.find.offers import OfferList
from reader_app.ui.find.results_list import ResultsList
from reader_app.ui.find.saved_list import SavedList
from tests.ui.reader import ReaderWindow

SPEECH = "Second Worldwide Cybersecurity Summit"


ALLIANCE = "the world’s first comprehensive alliance against cyberthreats"


def offers(reader: ReaderWindow) -> OfferList:
    return reader.window.search_bar.findChild(OfferList)


def offered(reader: ReaderWindow) -> list[str]:
    return [offer.name for offer in offers(reader).offers] if offers(reader).isVisible() else []


def type_and_wait(reader: ReaderWindow, text: str) -> None:
    reader.press("Ctrl+K").type(text)
    reader.wait(lambda: offered(reader), "completions")


def saved(reader: ReaderWindow) -> SavedList:
    return reader.window.saved.findChild(SavedList)


def names(reader: ReaderWindow) -> list[str]:
    model = saved(reader).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def save(reader: ReaderWindow, query: str, name: str) -> None:
    reader.search(query).press("Ctrl+D")
    assert isinstance(reader.focus().parent(), NamePopup)
    reader.type(name).press("Return")


def narrow(reader: ReaderWindow, facet: str, value: str) -> None:
    bar = reader.window.results.findChild(FacetsBar)
    values = bar.findChild(FacetList)
    head = next(head for head in bar.findChildren(QToolButton) if head.text() == facet)
    if not head.isChecked():
        QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    model = values.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == value)
    QTest.mouseClick(values.viewport(), Qt.MouseButton.LeftButton, pos=values.visualRect(values.at(row)).center())
    reader.settle()


def rows(reader: ReaderWindow) -> list[object]:
    model = reader.window.results.findChild(ResultsList).model()
    return [model.item(row) for row in range(model.rowCount())]
