"""Panes behind tabs; one that is made late takes the place of an empty page."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QTabWidget, QWidget


def tabbed(parent: QWidget, *pages: tuple[QWidget, str]) -> QTabWidget:
    """The pages, each with the words on its tab."""
    tabs = QTabWidget(parent)
    tabs.setDocumentMode(True)
    tabs.setProperty("kind", "panel")
    tabs.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    tabs.setAutoFillBackground(True)
    tabs.setUsesScrollButtons(False)  # words of other languages are longer: they are cut before a tab goes out of sight
    tabs.setElideMode(Qt.TextElideMode.ElideRight)
    for page, label in pages:
        tabs.setTabToolTip(tabs.addTab(page, label), label)
    return tabs


def put_into_tab(tabs: QTabWidget, empty: QWidget, pane: QWidget) -> None:
    """Put a pane in the place of an empty page; whichever page shows, goes on showing."""
    place, current = tabs.indexOf(empty), tabs.currentIndex()
    with QSignalBlocker(tabs):
        tabs.setTabToolTip(tabs.insertTab(place, pane, tabs.tabText(place)), tabs.tabToolTip(place))
        tabs.removeTab(place + 1)
        tabs.setCurrentIndex(current)
    empty.deleteLater()
