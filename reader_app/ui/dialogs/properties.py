"""What is known of the selected documents, to be read and changed: a panel at the right that stops nobody."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.ui.accessible_focus import pressed
from reader_app.ui.dialogs.attributes_edit import AttributesEdit
from reader_app.ui.dialogs.described import FIELDS, Described
from reader_app.ui.dialogs.encodings import encodings, found_out
from reader_app.ui.dialogs.file_facts import FileFacts
from reader_app.ui.dialogs.file_part import FilePart
from reader_app.ui.dialogs.people_edit import PeopleEdit
from reader_app.ui.dialogs.property_field import PropertyField
from reader_app.ui.icons import icon
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.text import for_letters, number
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip

_WIDTH, _PAD = 384, 16  # px


class PropertiesPanel(QFrame):
    """Takes what is known by `show_documents`; every field that is left or entered is handed over by a signal."""

    described = Signal(tuple, str, str)  # ids, field, value
    people_named = Signal(tuple, tuple)  # ids, Creators
    attribute_given = Signal(tuple, str, str)  # ids, name, value
    attribute_renamed = Signal(tuple, str, str)  # ids, from, to
    encoding_chosen = Signal(tuple, str)
    collections_wanted = Signal(QToolButton)  # the menu is to open under this
    original_wanted = Signal(str)
    folder_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._covered = theme, parent
        self._shown: Described | None = None
        self._before: QWidget | None = None
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Properties"))
        self._head = QLabel()
        self._head.setProperty("kind", "strong")
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._fields: dict[str, PropertyField] = {}
        for name, (label, hint) in self._words().items():  # Tab goes in the order they are made
            self._fields[name] = PropertyField(label, hint)
            if name == "title":
                self._people = PeopleEdit(theme)
        self.attributes = AttributesEdit(theme)
        self._encoding_name = QLabel(self.tr("Encoding"))
        self._encoding = QComboBox()
        self._collections_name = QLabel(self.tr("Collections"))
        self._collections = QToolButton()
        self._file_name = QLabel(self.tr("File"))
        self._file = FilePart(theme)
        self._body = QWidget()
        self._scroll = Scrolled(self._body)
        self._scroll.setAccessibleName(self.tr("Properties"))
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.hide()

    # ---- what it is told

    def show_documents(self, shown: Described, file: FileFacts | None) -> None:
        """Show these; what is half typed for them stays. file: of a single one, when it is known."""
        anew = self._shown is None or shown.ids != self._shown.ids
        if anew:
            self.commit()
            self._scroll.verticalScrollBar().setValue(0)
        self._shown = shown
        several = self.tr("Properties of {n} documents").replace("{n}", number(len(shown.ids)))
        self._head.setText(self.tr("Properties") if len(shown.ids) == 1 else several)
        for name, field in self._fields.items():
            field.set_value(shown.values[name], inferred=name in shown.inferred, anew=anew)
        self._people.set_people(shown.people, inferred="creators" in shown.inferred, anew=anew)
        self.attributes.set_attributes(shown.attributes, anew=anew)
        self._show_encoding(shown.encoding, file.text.warnings if file is not None else ())
        names = [each.name if in_all else self.tr("{name} (some)").replace("{name}", each.name)
                 for each, in_all in shown.collections]  # fmt: skip
        self._collections.setText(", ".join(names) or self.tr("In none"))
        self._collections.setToolTip(plain_tip("\n".join(names)))
        alone = len(shown.ids) == 1
        for part in (self._file_name, self._file):
            part.setVisible(alone)
        self._file.set_file(file)

    def open(self) -> None:
        """Come up, with the keys on the title."""
        self._before = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()
        self._fields["title"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_fault(self, field: str, sentence: str) -> None:
        """Say at a field why what was typed was not kept."""
        self._fields[field].set_fault(sentence)

    def commit(self) -> None:
        """Hand over what is half typed."""
        for field in self._fields.values():
            field.commit()
        self._people.commit()
        self.attributes.commit()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._close.setIcon(icon("close", theme))
        self._people.set_theme(theme)
        self.attributes.set_theme(theme)
        self._file.set_theme(theme)

    # ---- building

    def _words(self) -> dict[str, tuple[str, str]]:
        words = (
            (self.tr("Title"), ""),
            (self.tr("Date"), self.tr("2014, 2014-09 or 2014-09-16")),
            (self.tr("Event"), ""),
            (self.tr("Place"), ""),
            (self.tr("Language"), self.tr("en, fr, zh …")),
            (self.tr("Subject"), ""),
        )
        return dict(zip(FIELDS, words, strict=True))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_PAD, 10, 8, 6)
        top.addWidget(self._head, 1)
        top.addWidget(self._close)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_PAD, 4, _PAD, _PAD)
        column.setSpacing(10)
        column.addWidget(self._fields["title"])
        column.addWidget(self._people)
        for name in FIELDS[1:]:
            column.addWidget(self._fields[name])
        column.addWidget(self.attributes)
        for label, part in ((self._encoding_name, self._encoding), (self._collections_name, self._collections)):
            label.setProperty("kind", "dim")
            label.setBuddy(part)
            pair = QVBoxLayout()
            pair.setSpacing(3)
            pair.addWidget(label)
            pair.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(pair)
        self._file_name.setProperty("kind", "strong")
        self._file_name.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._file_name)
        column.addWidget(self._file)
        column.addStretch(1)
        self._encoding.setAccessibleName(self.tr("Encoding"))
        self._encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # what was found out is longest
        self._encoding.setMaximumWidth(for_letters(self, _WIDTH) - 3 * _PAD)
        self._collections.setAccessibleName(self.tr("Collections"))
        self._collections.setProperty("kind", "chip")
        self._collections.setMaximumWidth(for_letters(self, _WIDTH) - 3 * _PAD)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 4, 4)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        for name, field in self._fields.items():
            field.edited.connect(lambda value, name=name: self._tell(lambda ids: self.described.emit(ids, name, value)))
        self._people.edited.connect(lambda people: self._tell(lambda ids: self.people_named.emit(ids, people)))
        self.attributes.given.connect(lambda *said: self._tell(lambda ids: self.attribute_given.emit(ids, *said)))
        self.attributes.renamed.connect(lambda *said: self._tell(lambda ids: self.attribute_renamed.emit(ids, *said)))
        self._encoding.activated.connect(self._encoding_chosen)
        self._collections.clicked.connect(lambda: self.collections_wanted.emit(self._collections))
        self._file.original_wanted.connect(lambda: self._tell(lambda ids: self.original_wanted.emit(ids[0])))
        self._file.folder_wanted.connect(lambda: self._tell(lambda ids: self.folder_wanted.emit(ids[0])))
        self._close.setIconSize(QSize(18, 18))
        self._close.clicked.connect(self.hide)
        self._covered.installEventFilter(self)
        self._encoding.installEventFilter(self)

    # ---- inside

    def _tell(self, tell: Callable[[tuple[str, ...]], object]) -> None:
        if self._shown is not None:
            tell(self._shown.ids)

    def _encoding_chosen(self, place: int) -> None:
        code = self._encoding.itemData(place)
        if self._shown is not None and isinstance(code, str) and code != self._shown.encoding:
            self.encoding_chosen.emit(self._shown.ids, code)

    def _show_encoding(self, encoding: str | None, warnings: Iterable[str]) -> None:
        """None: not of text, or several; then there is nothing to choose. warnings: of the text."""
        for part in (self._encoding_name, self._encoding):
            part.setVisible(encoding is not None)
        if self._encoding.count() == 0:
            for code, words in encodings():
                self._encoding.addItem(words, code)
        self._encoding.setItemText(0, found_out(warnings))
        if encoding is not None:
            place = self._encoding.findData(encoding)
            if place < 0:
                self._encoding.addItem(encoding, encoding)
                place = self._encoding.count() - 1
            self._encoding.setCurrentIndex(place)

    def _fit(self) -> None:
        width = min(for_letters(self, _WIDTH), self._covered.width() - 16)
        self.setGeometry(self._covered.width() - width - 8, 8, width, self._covered.height() - 16)

    # ---- Qt's own doors

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter presses, where no field has heard it; no other key goes through to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            pressed(self.window(), event)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost; the focus goes back."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.commit()
            if self._before is not None:
                self._before.setFocus(Qt.FocusReason.OtherFocusReason)
                self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """It stays at the right, goes by Esc wherever the keys are, and scrolls where a list would take the keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            if watched is self._encoding and event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
                return QApplication.sendEvent(self._scroll, event)
            if watched is self._covered and event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
        elif watched is self._covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)
