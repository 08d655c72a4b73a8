"""The bar over a document that has pages: its pages or its text, which page, how large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from reader_app.ui.icons import icon, icon_button
from reader_app.ui.line_field import LineField
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.page_layout import Fit

_ICON = 18  # px
_NARROWEST = 270  # px: what is left then has room


class PageBar(QWidget):
    """Shows what it is told and emits what is asked for."""

    face_asked = Signal(bool)  # True: the pages
    page_asked = Signal(str)  # a label or a number
    zoom_asked = Signal(int)  # steps
    fit_asked = Signal(object)  # a Fit
    turn_asked = Signal()
    left = Signal()  # Esc in the field: the keys belong to the document again

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages = self._choice(self.tr("Pages"), self.tr("Show the pages as they are printed (P)"))
        self._text = self._choice(self.tr("Text"), self.tr("Show the text alone (P)"))
        self._which = QButtonGroup(self)
        for button in (self._pages, self._text):
            self._which.addButton(button)
        self._field = LineField(self)
        self._field.setAccessibleName(self.tr("Page"))
        self._field.setToolTip(self.tr("Go to a page (Ctrl+G)"))
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._field.setFixedWidth(58)
        self._of = QLabel(self)
        self._of.setTextFormat(Qt.TextFormat.PlainText)
        self._percent = QLabel(self)
        self._percent.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._of, self._percent):
            label.setProperty("kind", "dim")
        self._buttons = {
            "zoom-out": self._button(self.tr("Smaller (Ctrl+-)"), lambda: self.zoom_asked.emit(-1)),
            "zoom-in": self._button(self.tr("Larger (Ctrl++)"), lambda: self.zoom_asked.emit(1)),
            "fit-width": self._button(self.tr("Fit the width (Ctrl+0)"), lambda: self.fit_asked.emit(Fit.WIDTH)),
            "fit-page": self._button(self.tr("Fit the whole page"), lambda: self.fit_asked.emit(Fit.PAGE)),
            "turn": self._button(self.tr("Turn the pages"), self.turn_asked.emit),
        }
        for name in ("fit-width", "fit-page"):
            self._buttons[name].setCheckable(True)
        # What goes first where there is no room: all of it is in the menu or under a key as well.
        self._least = {
            self._percent: 500, self._buttons["turn"]: 450, self._buttons["fit-page"]: 415,
            self._buttons["fit-width"]: 380, self._buttons["zoom-out"]: 345, self._buttons["zoom-in"]: 345,
        }  # fmt: skip
        self._of_pages = True
        self._arrange()
        self._connect()
        self.setMinimumSize(_NARROWEST, self.sizeHint().height())  # as high over a text as over pages
        self.set_theme(theme)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._pages)
        row.addWidget(self._text)
        row.addSpacing(8)
        row.addWidget(self._field)
        row.addWidget(self._of)
        row.addStretch(1)
        for name in ("zoom-out", "zoom-in"):
            row.addWidget(self._buttons[name])
        row.insertWidget(row.count() - 1, self._percent)
        for name in ("fit-width", "fit-page", "turn"):
            row.addWidget(self._buttons[name])

    def _connect(self) -> None:
        self._pages.clicked.connect(lambda: self.face_asked.emit(True))
        self._text.clicked.connect(lambda: self.face_asked.emit(False))
        self._field.returnPressed.connect(lambda: self.page_asked.emit(self._field.text()))

    # ---- what it shows

    def set_theme(self, theme: Theme) -> None:
        """Dress in a theme."""
        for name, button in self._buttons.items():
            button.setIcon(icon(name, theme))

    def set_face(self, *, pages: bool) -> None:
        """Whether the pages show, or the text; sizes and turns are the pages' only."""
        (self._pages if pages else self._text).setChecked(True)
        self._of_pages = pages
        self._give_room()

    def set_page(self, page: int, label: str, count: int) -> None:
        """Which page one is on, counted from 0, what the document calls it, and how many there are."""
        self._field.setText(label)
        same = label == str(page + 1)
        words = self.tr("of {count}") if same else self.tr("({number} of {count})")
        self._of.setText(words.format(number=page + 1, count=count))
        self._field.setAccessibleDescription(self._of.text())

    def say_unknown(self, label: str) -> None:
        """There is no such page."""
        self._of.setText(self.tr("there is no page “{label}”").format(label=label[:12]))
        self._field.selectAll()

    def set_zoom(self, fit: Fit, factor: float) -> None:
        """How large pages are shown; factor: 1.0 is their real size."""
        self._percent.setText(self.tr("{n} %").format(n=round(factor * 100)))
        self._buttons["fit-width"].setChecked(fit is Fit.WIDTH)
        self._buttons["fit-page"].setChecked(fit is Fit.PAGE)

    def ask_for_page(self) -> None:
        """Put the keys into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def _give_room(self) -> None:
        for part, least in self._least.items():
            part.setVisible(self._of_pages and self.width() >= least)

    # ---- Qt's own doors

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What can be done without goes first."""
        super().resizeEvent(event)
        self._give_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choice(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.setProperty("kind", "segment")
        return button

    def _button(self, tip: str, call: object) -> QToolButton:
        button = icon_button(self, tip, _ICON)
        button.clicked.connect(call)
        return button
