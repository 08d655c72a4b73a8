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


def column(*widgets: QWidget) -> QWidget:
    """One under another."""
    whole = QWidget()
    lines = QVBoxLayout(whole)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(2)
    for widget in widgets:
        lines.addWidget(widget)
    return whole


def column_of(buttons: Mapping[str, QRadioButton]) -> QWidget:
    """One under another, each with its hint beside it."""
    return column(*map(_hinted, buttons.values()))


def _hinted(button: QRadioButton) -> QWidget:
    hint = QLabel(button.property("hint"))
    hint.setProperty("kind", "dim")
    return row(button, hint, stretch=True)
