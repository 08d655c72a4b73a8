"""The tags of one thing: chips, and a line to type further names with completion."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader_app.model.annotation import Colour
from reader_app.model.tag import clean_name, name_key
from reader_app.ui.notes.chips import Chip
from reader_app.ui.notes.flow import FlowLayout
from reader_app.ui.notes.known_tags import KnownTags
from reader_app.ui.notes.name_edit import NameEdit
from reader_app.ui.notes.tag_choices import ChoiceList, Choices, again, choices, meant, with_levels
from reader_app.ui.theme import Theme

# The window or a menu took the focus: the person has not left the field.
_PASSING = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}


class TagField(QWidget):
    """Chips and a line edit.

    Enter takes the highlighted row, which says where it makes a new tag; Tab the first tag on offer, a comma what is
    before it, Backspace on an empty line the last chip. What is half typed becomes a tag when the field is left for
    elsewhere or hidden; Esc alone leaves it as it is, in the field. Names that cannot be tags stay in the line, with
    the reason in the tool tip. makes: whether names that are not known yet can be; else levels above tags are, too.
    """

    committed = Signal(list)  # all names, after one came or went
    entered = Signal(str)  # the name that came; `committed` follows
    escaped = Signal()  # Esc with no list open: the caller takes the focus elsewhere
    finished = Signal()  # Enter with nothing typed, or with Ctrl
    returned = Signal()  # Enter, whatever was typed; it is a tag by now
    height_changed = Signal()
    came = Signal()  # the keys are here: names are going to be typed

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, makes: bool = True) -> None:
        super().__init__(parent)
        self._theme, self._makes = theme, makes
        self._idle = self.tr("Add a tag") if makes else self.tr("Tag…")
        self._names: tuple[str, ...] = ()
        self._known: tuple[str, ...] = ()
        self._counts: Mapping[str, int] = {}
        self._colours: Mapping[str, Colour] = {}
        self._chips: list[Chip] = []
        self._abandoned = False  # left by Esc: what is typed waits
        self._edit = NameEdit(self)
        self._edit.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._edit.setPlaceholderText(self._idle)
        self._edit.setAccessibleName(self.tr("Tags"))
        self._edit.setFrame(False)
        self._edit.setStyleSheet("QLineEdit, QLineEdit:focus { background: transparent; border: 0; padding: 2px 4px; }")
        self._list = ChoiceList(theme, self, self._edit)
        self._flow = FlowLayout(self, gap=4)
        self._flow.setContentsMargins(4, 4, 4, 4)
        self._flow.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._edit.textEdited.connect(self._edited)
        self._edit.key_pressed.connect(self._key)
        self._edit.left.connect(self._left)
        self._edit.came.connect(self._came)
        self._edit.came.connect(self.came)
        self._list.clicked.connect(self._enter)
        self._explain("")

    @property
    def names(self) -> tuple[str, ...]:
        """The names on the chips."""
        return self._names

    def pending(self) -> str:
        """What is typed and not yet a tag."""
        return self._edit.typed()

    def set_pending(self, text: str) -> None:
        """Put half-typed text back; it waits to be finished."""
        self._edit.setText(text)
        self._abandoned = True

    @property
    def typing(self) -> bool:
        """Whether there is something typed that becomes a tag when the field is left."""
        return bool(self.pending().strip()) and not self._abandoned

    def set_names(self, names: Iterable[str]) -> None:
        """Show these as chips; what is being typed stays."""
        names = tuple(names)
        if names != self._names:
            self._names = names
            self._rebuild()

    def set_known(self, known: KnownTags) -> None:
        """The tags that completion offers."""
        self._known = known.names if self._makes else tuple(with_levels(known.names))
        self._counts = known.counts
        self._list.set_descriptions(known.descriptions)
        if known.colours != self._colours:
            self._colours = known.colours
            self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._list.set_theme(theme)
        for chip in self._chips:
            chip.set_theme(theme)
        self.update()

    def commit_pending(self) -> None:
        """Make a tag of what is typed, what is still being composed included; a name that cannot be one stays."""
        QGuiApplication.inputMethod().commit()
        typed = self._edit.typed()
        if typed.strip():
            self._enter(typed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet frame; accented where the focus is, red around a name that cannot be one."""
        role = "error" if self.property("fault") else "accent" if self._edit.hasFocus() else "line"
        width = 2.0 if self._edit.hasFocus() else 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour(role), width))
            painter.setBrush(self._theme.colour("panel"))
            inset = width / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing typed is lost with the field; a minimised window is not left."""
        self._list.hide()
        if self.typing and not event.spontaneous():
            self.commit_pending()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Anywhere in the field is the line."""
        self._edit.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def _rebuild(self) -> None:
        focused = any(chip.hasFocus() for chip in self._chips)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(name, self._theme, self._colours.get(name), self) for name in self._names]
        for place, chip in enumerate(self._chips):
            self._flow.insert_widget(place, chip)
            chip.removed.connect(lambda n=chip.name: self._remove(n))
            chip.stepped.connect(lambda by, p=place: self._focus_chip(p + by))
            chip.show()
        if focused:
            self._edit.setFocus()
        self._resized()

    def _resized(self) -> None:
        """The line needs more or less room than before, and says otherwise that it is one."""
        self._edit.setPlaceholderText(self._idle if not self._names else "" if self._edit.hasFocus() else "+")
        self._flow.invalidate()
        self.updateGeometry()
        self.update()
        self.height_changed.emit()

    def _edited(self, text: str) -> None:
        """A comma, typed or pasted, ends a name."""
        *complete, rest = text.replace("\n", ",").replace("\u2028", ",").split(",")
        if not complete:
            self._explain("")
        else:
            refused = [name for name in complete if not self._enter(name)]
            self._edit.setText(", ".join([*refused, rest.lstrip()]))
        self._offer()

    def _offer(self) -> None:
        """Show what the typed text may mean."""
        self._list.choose_from(self._choices() if self._edit.text().strip() else Choices(), self)

    def offer_again(self, name: str) -> None:
        """Offer a known tag first while nothing is typed: Enter takes it, Esc leaves the field as ever."""
        self._list.choose_from(again(name, self._choices(), self._counts), self)

    def _choices(self) -> Choices:
        return choices(self._edit.text(), self._known, self._names, self._counts, makes=self._makes)

    def _key(self, event: QKeyEvent) -> None:
        """What keys mean here beyond typing."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if key == Qt.Key.Key_Down else -1)
            event.accept()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._return(event)
        elif key == Qt.Key.Key_Escape:
            self._escape()
            event.accept()
        elif key == Qt.Key.Key_Tab and self._list.first is not None:
            self._enter(self._list.first.name)
            event.accept()
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Left} and self._at_start() and self._chips:
            self._backward(event)

    def _at_start(self) -> bool:
        return self._edit.cursorPosition() == 0 and not self._edit.hasSelectedText()

    def _backward(self, event: QKeyEvent) -> None:
        """From the start of the line: Left goes to the chips, Backspace on an empty line takes the last one."""
        if event.key() == Qt.Key.Key_Left:
            self._focus_chip(len(self._chips) - 1)
            event.accept()
        elif not self._edit.typed() and not event.isAutoRepeat():
            self._remove(self._names[-1])
            event.accept()

    def _return(self, event: QKeyEvent) -> None:
        """What Enter means beyond taking a name is for whoever holds the field. No tag is made that was not offered."""
        event.accept()
        if not self._list.isVisible() and any(choice.is_new for choice in self._choices().rows[:1]):
            self._offer()
            return
        typed = self._list.answer.name if self._list.answer is not None else self._edit.text()
        is_taken = self._enter(typed)
        if not typed.strip() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
        if is_taken:
            self.returned.emit()

    def _step(self, by: int) -> None:
        if not self._list.isVisible():
            self._list.choose_from(self._choices(), self)
        self._list.step(by)

    def _escape(self) -> None:
        is_offered = self._list.first is not None and bool(self._edit.text())
        self._list.hide()
        if is_offered:
            return
        self._abandoned = True
        self.escaped.emit()

    def _came(self) -> None:
        self._abandoned = False
        self._resized()

    def _left(self, reason: Qt.FocusReason) -> None:
        self._list.hide()
        self._resized()
        if reason not in _PASSING and not self._abandoned:
            self.commit_pending()

    def _focus_chip(self, place: int) -> None:
        if 0 <= place < len(self._chips):
            self._chips[place].setFocus(Qt.FocusReason.TabFocusReason)
        elif place >= len(self._chips):
            self._edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, name: str) -> None:
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_names(n for n in self._names if n != name)
        self.committed.emit(list(self._names))

    def _enter(self, typed: str) -> bool:
        """Make a tag of a name; a known one is taken as it is written there. False where it cannot be a name."""
        self._list.hide()
        if not typed.strip():
            return True
        try:
            name = clean_name(typed)
        except ValueError as error:
            self._edit.setText(typed)
            self._explain(str(error))
            return False
        known = meant(typed, (*self._known, *self._names))
        if not known and not self._makes:
            self._edit.setText(typed)
            self._explain(self.tr("There is no tag “{name}”").replace("{name}", name))
            return False
        name = known or name
        self._edit.clear()
        self._explain("")
        if name_key(name) not in {name_key(n) for n in self._names}:
            self.set_names((*self._names, name))
            self.entered.emit(name)
            self.committed.emit(list(self._names))
        return True

    def _explain(self, fault: str) -> None:
        """Say why a name was not taken, or how the field works."""
        self._edit.setToolTip(fault or self.tr("Tags: Enter or a comma adds one, Backspace takes the last away"))
        self._edit.setAccessibleDescription(fault)
        self.setProperty("fault", bool(fault))
        self.update()
