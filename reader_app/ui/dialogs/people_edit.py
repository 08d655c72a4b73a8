"""The people who made a document: a row for each with name and role."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.model.document import Creator
from reader_app.ui.dialogs.field_rows import FieldRow, FieldRows
from reader_app.ui.dialogs.property_field import PropertyEdit
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip


class _Row(FieldRow):
    """One person."""

    changed = Signal()
    removed = Signal()

    def __init__(self, creator: Creator, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.kept = creator
        self.fields = self.name, self.role = PropertyEdit(creator.name), PropertyEdit(creator.role)
        self.remove = remove = QToolButton()
        remove.setIcon(icon("close", theme))
        remove.setIconSize(QSize(14, 14))
        remove.setAccessibleName(self.tr("Remove {name}").replace("{name}", creator.name or self.tr("this person")))
        remove.setToolTip(plain_tip(remove.accessibleName()))
        for edit, what in ((self.name, self.tr("Name")), (self.role, self.tr("Role"))):
            edit.setPlaceholderText(what)
            edit.setAccessibleName(what)
            edit.setCursorPosition(0)
            edit.setToolTip(plain_tip(edit.text()))
            edit.editingFinished.connect(self._finished)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.name, 3)
        row.addWidget(self.role, 2)
        row.addWidget(remove)
        remove.clicked.connect(self.removed)

    @property
    def value(self) -> Creator:
        return Creator(self.name.text().strip(), self.role.text().strip())

    def _finished(self) -> None:
        if self.is_modified and self.value != self.kept:
            self.changed.emit()


class PeopleEdit(QWidget):
    """`edited`: all of them, after one came, went or was changed."""

    edited = Signal(tuple)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Creator, ...] | None = ()
        self._name = QLabel()
        self._name.setProperty("kind", "dim")
        self._add = QPushButton()
        self._add.setProperty("kind", "link")
        self._rows = FieldRows[_Row](self, self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._name)
        column.addLayout(self._rows.column)
        column.addWidget(self._add)
        self._add.clicked.connect(self._begin)

    def set_people(self, people: tuple[Creator, ...] | None, *, inferred: bool = False, anew: bool = True) -> None:
        """Show these; None: they are not the same in all. anew: of other documents than before."""
        if not anew and (people == self._people or any(row.is_modified for row in self._rows.rows)):
            return
        self._people = people
        self._fill(people or ())
        label = self.tr("People")
        self._name.setText(self.tr("{field} · inferred").replace("{field}", label) if inferred else label)
        several = self.tr("Different people: name the same for all")
        self._add.setText(several if people is None else self.tr("Add a person"))

    def commit(self) -> None:
        """Hand over what was typed."""
        if any(row.is_modified and row.value != row.kept for row in self._rows.rows):
            self._changed()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._fill(tuple(row.value for row in self._rows.rows))

    def _fill(self, people: tuple[Creator, ...]) -> None:
        for row in tuple(self._rows.rows):
            self._rows.drop(row)
        for creator in people:
            self._add_row(creator)

    def _add_row(self, creator: Creator) -> _Row:
        row = _Row(creator, self._theme, self)
        row.changed.connect(self._changed)
        row.removed.connect(lambda: self._remove(row))
        self._rows.place(row)
        return row

    def _begin(self) -> None:
        self._add_row(Creator("")).name.setFocus()

    def _remove(self, row: _Row) -> None:
        self._rows.drop(row)
        if row.kept.name:
            self._changed()

    def _changed(self) -> None:
        people = tuple(row.value for row in self._rows.rows if row.value.name)
        for row in self._rows.rows:
            row.kept = row.value
            row.set_modified(modified=False)
        self._people = people
        self.edited.emit(people)
