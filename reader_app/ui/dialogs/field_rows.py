"""Rows of fields under each other, above the button that begins another: people and attributes of documents."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget


class FieldRow(QWidget):
    """Some fields and the button that takes them out, in the order in which Tab goes through them."""

    fields: tuple[QLineEdit, ...]
    remove: QToolButton

    @property
    def is_modified(self) -> bool:
        """Whether something was typed that is still to be kept."""
        return any(field.isModified() for field in self.fields)

    def set_modified(self, *, modified: bool) -> None:
        """Whether what stands here is still to be kept."""
        for field in self.fields:
            field.setModified(modified)


R = TypeVar("R", bound=FieldRow)


class FieldRows(Generic[R]):
    """Those of one widget, in its layout `column`."""

    def __init__(self, owner: QWidget, add: QPushButton) -> None:
        self._owner, self._add = owner, add
        self.rows: list[R] = []
        self.column = QVBoxLayout()
        self.column.setSpacing(4)

    def place(self, row: R) -> None:
        """Put a row below the others."""
        self.column.addWidget(row)
        row.show()  # now: it may be given the keys at once
        before: QWidget | None = self.rows[-1].remove if self.rows else self._owner.previousInFocusChain()
        for part in (*row.fields, row.remove, self._add):
            if before is not None:
                QWidget.setTabOrder(before, part)
            before = part
        self.rows.append(row)

    def drop(self, row: R) -> None:
        """Take a row out; the keys it had go to the button below."""
        owner = self._owner
        had_keys = owner.isVisible() and row.isAncestorOf(owner.window().focusWidget() or owner)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        if had_keys:
            self._add.setFocus()
