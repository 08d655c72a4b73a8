"""The attributes of documents: a row for each with its name and its value."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.model.tag import name_key
from reader_app.ui.dialogs.described import Shared
from reader_app.ui.dialogs.field_rows import FieldRow, FieldRows
from reader_app.ui.dialogs.offered_edit import OfferedEdit
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip


class _Row(FieldRow):
    """One attribute; one that is begun only has no name kept yet."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, owner: "AttributesEdit") -> None:
        super().__init__(owner)
        self.kept = Shared("", "")
        self.name = OfferedEdit(theme, owner.free_names)
        self.value = OfferedEdit(theme, lambda: owner.values_of(self.name.text()))
        self.fields = self.name, self.value
        self.remove = QToolButton()
        self.remove.setIconSize(QSize(14, 14))
        for edit, what in ((self.name, self.tr("Name of an attribute")), (self.value, self.tr("Value"))):
            edit.setAccessibleName(what)
            edit.editingFinished.connect(self._finished)
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.returnPressed.connect(self._go_on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.name, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.remove)
        self.remove.clicked.connect(self.removed)
        self.set_theme(theme)
        self.show_attribute(self.kept)

    @property
    def written(self) -> str:
        """What the name is, as it stands there."""
        return self.name.text().strip()

    def show_attribute(self, shared: Shared) -> None:
        """Show it, but for what is half typed."""
        self.kept = shared
        if not self.name.isModified():
            self.name.setText(shared.name)
        if not self.value.isModified():
            self.value.setText(shared.value if shared.of_all else "")
        some = self.tr("{value} (some)").replace("{value}", shared.value) if shared.value else self.tr("Several values")
        self.value.setPlaceholderText(self.tr("Value") if shared.of_all else some)
        which = shared.name or self.tr("this attribute")
        words = self.tr("Remove {name}").replace("{name}", which)
        self.remove.setAccessibleName(words)
        self.remove.setToolTip(plain_tip(words))
        if shared.name:
            self.value.setAccessibleName(self.tr("Value of {name}").replace("{name}", shared.name))
        for edit in (self.name, self.value):
            edit.setToolTip(plain_tip(edit.text() or edit.placeholderText()))
            if not edit.hasFocus():
                edit.setCursorPosition(0)

    def set_theme(self, theme: Theme) -> None:
        self.remove.setIcon(icon("close", theme))
        self.name.set_theme(theme)
        self.value.set_theme(theme)

    def _finished(self) -> None:
        if self.is_modified:
            self.changed.emit()

    def _go_on(self) -> None:
        """From the name of a new one to its value."""
        if not self.kept.name and self.written:
            self.value.setFocus(Qt.FocusReason.TabFocusReason)


class AttributesEdit(QWidget):
    """What is entered, or left, is told by a signal each; rows stay where they are while what they show changes."""

    given = Signal(str, str)  # name, value; an empty value: it is to go
    renamed = Signal(str, str)  # from, to
    known_wanted = Signal()  # asks for `set_known`: something is going to be written

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last: _Row | None = None  # the one that told something last
        self._known: Mapping[str, tuple[str, ...]] | None = None
        heading = QLabel(self.tr("Attributes"))
        heading.setProperty("kind", "dim")
        self._fault = QLabel()
        self._fault.setTextFormat(Qt.TextFormat.PlainText)
        self._fault.setProperty("kind", "error")
        self._fault.setWordWrap(True)
        self._add = QPushButton(self.tr("Add an attribute"))
        self._add.setProperty("kind", "link")
        self._rows = FieldRows[_Row](self, self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(heading)
        column.addLayout(self._rows.column)
        column.addWidget(self._fault)
        column.addWidget(self._add)
        self._add.clicked.connect(self._begin)
        self.set_fault("")

    def set_attributes(self, attributes: Iterable[Shared], *, anew: bool) -> None:
        """Show these. anew: of other documents than before, so what is typed here is done with."""
        self._known = None
        if anew:
            for row in tuple(self._rows.rows):
                self._rows.drop(row)
            self.set_fault("")
        wanted = {name_key(each.name): each for each in attributes}
        rows = {name_key(row.kept.name): row for row in self._rows.rows if name_key(row.kept.name) in wanted}
        free = {name_key(row.written): row for row in self._rows.rows if row not in rows.values()}
        for key, shared in wanted.items():
            row = rows[key] if key in rows else free.pop(key) if key in free else self._add_row()
            rows[key] = row
            row.show_attribute(shared)
        for row in tuple(self._rows.rows):
            is_told = not row.is_modified and name_key(row.written) in rows
            if (row.kept.name or is_told) and row not in rows.values():
                self._rows.drop(row)

    def set_known(self, known: Mapping[str, tuple[str, ...]]) -> None:
        """The names there are, and the values under each."""
        self._known = known

    def set_fault(self, sentence: str) -> None:
        """Say why what was typed was not kept, or that there is nothing to say."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        if sentence and self._last in self._rows.rows and self._last is not None:
            self._last.set_modified(modified=True)

    def commit(self) -> None:
        """Hand over what was typed."""
        for row in tuple(self._rows.rows):
            if row.is_modified:
                self._changed(row)

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        for row in self._rows.rows:
            row.set_theme(theme)

    def free_names(self) -> tuple[str, ...]:
        """The names that none of the rows has."""
        taken = {name_key(row.kept.name) for row in self._rows.rows}
        return tuple(name for name in self._there() if name_key(name) not in taken)

    def values_of(self, name: str) -> tuple[str, ...]:
        """The values there are under a name."""
        key = name_key(name.strip())
        return next((values for known, values in self._there().items() if name_key(known) == key), ())

    def _there(self) -> Mapping[str, tuple[str, ...]]:
        """What is known, asked for where it may have become more."""
        if self._known is None:
            self.known_wanted.emit()
        return self._known or {}

    def _add_row(self) -> _Row:
        row = _Row(self._theme, self)
        row.changed.connect(lambda: self._changed(row))
        row.removed.connect(lambda: self._remove(row))
        self._rows.place(row)
        return row

    def _begin(self) -> None:
        begun = next((row for row in self._rows.rows if not row.kept.name and not row.written), None)
        (begun or self._add_row()).name.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, row: _Row) -> None:
        row.set_modified(modified=False)
        if row.kept.name:
            self._tell(row, "", "")
        else:
            self._rows.drop(row)
        self.set_fault("")

    def _changed(self, row: _Row) -> None:
        """Tell what a row says now, as far as that is whole and another than before."""
        name, value = row.written, row.value.text().strip()
        kept = row.kept
        if not kept.name and not (name and value):
            return  # begun only
        is_other = row.value.isModified() and value != (kept.value if kept.of_all else "")
        row.set_modified(modified=False)
        self.set_fault("")
        if not kept.name or is_other:
            self._tell(row, "" if kept.name else name, value)
        if kept.name and name and name != kept.name:
            self._last = row
            self.renamed.emit(kept.name, name)
        if row.kept.name and not name:
            row.show_attribute(row.kept)

    def _tell(self, row: _Row, name: str, value: str) -> None:
        self._last = row
        self.given.emit(name or row.kept.name, value)
