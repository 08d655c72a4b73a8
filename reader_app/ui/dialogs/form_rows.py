"""Rows of a form: parts beside each other, choices under each other."""

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget


def row(*widgets: QWidget, stretch: bool = False) -> QWidget:
    """One beside another. stretch: with the room at their end."""
    whole = QWidget()
    inner = QHBoxLayout(whole)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(12 if stretch else 8)
    for widget in widgets:
        inner.addWidget(widget)
    if stretch:
        inner.addStretch(1)
    return whole


def column_of(buttons: Mapping[str, QRadioButton]) -> QWidget:
    """One under another, each with its hint beside it."""
    column = QWidget()
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    for button in buttons.values():
        hint = QLabel(button.property("hint"))
        hint.setProperty("kind", "dim")
        lines.addWidget(row(button, hint, stretch=True))
    return column
