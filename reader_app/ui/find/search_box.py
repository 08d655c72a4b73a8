"""The box that queries are typed in, with the list under it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from reader_app.ui.find.offers import OfferList, QueryOffer, code_points
from reader_app.ui.icons import icon
from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme

_ROOMY = 280  # px
_BUTTON, _EDGES = 26, 44  # px of width: of a sign or a button in the box, and of its two ends
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchBox(LineField):
    """Keys that do not edit come out as signals. While the list shows, Tab, the arrows and Esc are for it."""

    submitted = Signal()
    escaped = Signal()
    entered = Signal()  # Down: into the results
    stepped_back = Signal()  # to the hit before
    typed = Signal(str, int)  # by hand, and the caret in code points
    offer_taken = Signal(object)  # a QueryOffer
    history_wanted = Signal()
    save_wanted = Signal()
    help_wanted = Signal()
    room_wanted = Signal()  # more or less of it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setPlaceholderText(self.tr("Search the library  (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search the library"))
        self._theme = theme
        self._is_saved = False
        self._list = OfferList(theme, self)
        self._list.taken.connect(self._take)
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self._sign.setEnabled(False)
        self._sign.setText(self.tr("Search"))
        self._help = self._button(self.tr("What can be searched for (Shift+F1)"), self.help_wanted.emit)
        self._past = self._button(self.tr("Earlier searches (Alt+Down)"), self.history_wanted.emit)
        self._star = self._button(self.tr("Save this search (Ctrl+D)"), self.save_wanted.emit)
        self._more = self._button(self.tr("More for this search"), self._open_menu)
        self._cross = self._button(self.tr("Clear the search"), self._clear)
        self.textChanged.connect(self._show_buttons)
        self.textChanged.connect(self.room_wanted)
        self.textEdited.connect(lambda text: self.typed.emit(text, code_points(text, self.cursorPosition())))
        self.set_theme(theme)
        self._show_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Draw the signs in this theme."""
        self._theme = theme
        self._list.set_theme(theme)
        pictures = {self._sign: "search", self._cross: "close", self._past: "chevron-down", self._help: "help"}
        pictures[self._more] = "more"
        for action, picture in pictures.items():
            action.setIcon(icon(picture, theme))
        self._show_star()

    def set_saved(self, is_saved: bool) -> None:
        """Whether the query in the box is one of the saved searches."""
        if is_saved != self._is_saved:
            self._is_saved = is_saved
            self._show_star()

    def _show_star(self) -> None:
        is_saved = self._is_saved
        self._star.setIcon(icon("star-full" if is_saved else "star", self._theme, "accent" if is_saved else "dim"))
        words = (
            self.tr("A saved search: rename or remove it (Ctrl+D)")
            if is_saved
            else self.tr("Save this search (Ctrl+D)")
        )
        self._star.setText(words)
        self._star.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other room, other buttons."""
        super().resizeEvent(event)
        self._show_buttons()

    @property
    def wanted_width(self) -> int:
        """Pixels in which all that is typed can be read, the buttons beside it."""
        shown = sum(action.isVisible() for action in self.actions())
        return self.fontMetrics().horizontalAdvance(self.text()) + shown * _BUTTON + _EDGES

    def set_offers(self, offers: tuple[QueryOffer, ...]) -> None:
        """Show these under the box while one types in it; none hides the list."""
        self._list.offer(offers if self.hasFocus() else (), self)

    @property
    def is_offering(self) -> bool:
        """Whether the list shows."""
        return self._list.isVisible()

    # ---- keys

    def event(self, event: QEvent) -> bool:
        """Tab takes an offer while there are any, and goes on to the next control where there are none."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            offer = self._list.chosen or self._list.first
            if offer is not None and not event.modifiers():
                self._take(offer)
                return True
        if isinstance(event, QKeyEvent) and self._is_for_the_library(event):
            event.ignore()
            return False
        return super().event(event)

    def _is_for_the_library(self, event: QKeyEvent) -> bool:
        """Whether this is Ctrl+Z where nothing was typed that it could take back."""
        was_typed_in = self.text() or self.isUndoAvailable() or self.isRedoAvailable()
        is_asked = event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo)
        return is_asked and not was_typed_in

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the hits, Down to the list of them, Esc leaves; the list under the box has the arrows first."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER:
            self._enter(back=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key == Qt.Key.Key_Escape:
            self._leave()
        elif key == Qt.Key.Key_Down and modifiers == Qt.KeyboardModifier.AltModifier:
            self.history_wanted.emit()
        elif key in _ARROWS and not modifiers and self.is_offering:
            self._list.step(_ARROWS[key])
        elif key == Qt.Key.Key_Down and not modifiers:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """While one types, all of it is to be seen."""
        super().focusInEvent(event)
        self.room_wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The list is for typing."""
        self._list.hide()
        super().focusOutEvent(event)
        self.room_wanted.emit()

    def _enter(self, *, back: bool) -> None:
        chosen = self._list.chosen
        self._list.hide()
        if chosen is not None:
            self._take(chosen)
        elif back:
            self.stepped_back.emit()
        else:
            self.submitted.emit()

    def _leave(self) -> None:
        """One thing at a time: first the list, then the query."""
        if self.is_offering:
            self._list.hide()
        else:
            self.escaped.emit()

    # ---- parts

    def _take(self, offer: QueryOffer) -> None:
        self._list.hide()
        self.setText(offer.query)
        self.setCursorPosition(offer.caret)
        self.offer_taken.emit(offer)

    def _button(self, words: str, call: Callable[[], object]) -> QAction:
        action = self.addAction(QIcon(), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(words)
        action.setToolTip(words)
        action.triggered.connect(lambda _=False: call())
        return action

    def _show_buttons(self) -> None:
        """Those that have something to do; a narrow box keeps all but the cross in a menu: words need the room."""
        typed, roomy = bool(self.text().strip()), self.width() >= _ROOMY
        self._cross.setVisible(typed)
        self._star.setVisible(typed and roomy)
        for action in (self._past, self._help):
            action.setVisible(roomy)
        self._more.setVisible(not roomy)

    def _open_menu(self) -> None:
        """What has no room in the box, under its end."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calls = {self._star: self.save_wanted, self._past: self.history_wanted, self._help: self.help_wanted}
        for action, call in calls.items():
            if action is not self._star or self.text().strip():
                menu.addAction(action.icon(), action.text(), call.emit)
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height())))

    def _clear(self) -> None:
        self._list.hide()
        self.clear()
        self.textEdited.emit("")
