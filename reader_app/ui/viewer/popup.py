"""The small bar that a selection brings up: colours, a tag, a note."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QWidget

from reader_app.ui.icons import icon, icon_button
from reader_app.ui.notes.known_tags import known_tags
from reader_app.ui.notes.swatches import ColourSwatches
from reader_app.ui.notes.tag_field import TagField
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.target import Had

_GAP = 8  # px between the passage and the bar


class Popup(QFrame):
    """Offers what can be done with a passage; it never takes the focus by itself."""

    colour_chosen = Signal(object)  # a Colour
    tags_entered = Signal(list)
    note_requested = Signal()
    remove_requested = Signal()
    left = Signal()  # done, or Esc: the focus belongs to the text again

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("Annotate the passage"))
        self._known: tuple[str, ...] = ()
        self._last = ""  # the tag that was typed last
        self._swatches = ColourSwatches(theme, self)
        self._field = TagField(theme, self)
        self._field.setMinimumWidth(170)
        self._field.setMaximumWidth(260)
        self._note = icon_button(self, self.tr("Note (N)"))
        self._remove = icon_button(self, self.tr("Remove (Del)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        for widget in (self._swatches, self._field, self._note, self._remove):
            row.addWidget(widget)
        self._shadow = QGraphicsDropShadowEffect(self, blurRadius=18, offset=QPointF(0, 3))
        self.setGraphicsEffect(self._shadow)
        self._note.clicked.connect(self.note_requested)
        self._remove.clicked.connect(self.remove_requested)
        self._swatches.chosen.connect(self.colour_chosen)
        self._field.entered.connect(self._remember)
        self._field.committed.connect(self.tags_entered)
        self._field.escaped.connect(self._abandon)
        self._field.returned.connect(self.left)  # the last one; after a comma more may follow
        self._field.height_changed.connect(self._grow)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        self._note.setIcon(icon("note", theme))
        self._remove.setIcon(icon("remove", theme))
        self._swatches.set_theme(theme)
        self._field.set_theme(theme)
        self._shadow.setColor(QColor(0, 0, 0, 150 if theme.is_dark else 60))

    def set_passage(self, has: Had) -> None:
        """What the passage has by now."""
        self._swatches.set_current(has.colour)
        tags = known_tags(has.known)
        self._known = tags.names
        self._field.set_known(tags)
        self._field.set_names(has.tags)
        self._remove.setVisible(has.colour is not None)

    def show_at(self, passage: QRect, room: QRect) -> None:
        """Appear under a passage, or above it where there is no room below; both in the parent's pixels."""
        self.adjustSize()
        size: QSize = self.sizeHint()
        left = min(max(room.left() + 4, passage.left()), room.right() - size.width() - 4)
        below = passage.bottom() + _GAP
        above = passage.top() - _GAP - size.height()
        fits = below + size.height() <= room.bottom() or above < room.top()
        top = min(below, room.bottom() - size.height() - 4) if fits else above
        self.setGeometry(max(0, left), max(room.top() + 4, top), min(size.width(), room.width() - 8), size.height())
        self.show()
        self.raise_()

    def edit_tags(self) -> None:
        """Put the focus into the tag field; Enter repeats the tag given last where there is none yet."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._last in self._known and not self._field.names and not self._field.pending():
            self._field.offer_again(self._last)

    @property
    def has_focus(self) -> bool:
        """Whether the person is typing or choosing here."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self._abandon()
        else:
            super().keyPressEvent(event)

    def _remember(self, name: str) -> None:
        self._last = name

    def _abandon(self) -> None:
        """Esc takes back what is half typed, and no more."""
        self._field.set_pending("")
        self.left.emit()

    def _grow(self) -> None:
        if self.isVisible():
            self.resize(self.width(), self.sizeHint().height())
