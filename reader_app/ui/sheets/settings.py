"""The settings on one sheet: searched by words, applied at once, and put back to what they were at first."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader_app.config.settings import LANGUAGES, MEASURES, THEMES, Settings
from reader_app.ui.filter_field import FilterField
from reader_app.ui.icons import icon
from reader_app.ui.languages import NAMES
from reader_app.ui.library.rows import folded
from reader_app.ui.overlay import Overlay
from reader_app.ui.scrolled import Scrolled
from reader_app.ui.text import for_letters
from reader_app.ui.theme import Theme

_WIDTH, _HEIGHT = 640, 640  # px at most
_CONTROL = 240  # px
_LARGEST_STEP = 14  # of the text size, as the keys have it
_SMALLEST_STEP = -5

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class _Row:
    """A setting on the sheet. words: what finds it. show: puts a value into its control."""

    name: str
    widget: QWidget
    control: QWidget
    words: str
    show: Callable[[Value], None]


class SettingsSheet(Overlay):
    """Covers its parent. Says which setting is to have which value; whoever keeps them shows them here again."""

    changed = Signal(str, object)  # name of a field of Settings, its value
    folder_wanted = Signal(str)  # its path

    def __init__(self, folders: Mapping[str, str], theme: Theme, parent: QWidget) -> None:
        """folders: paths by what is in them: "library", "backups", "settings", "log", "cache"."""
        super().__init__(theme, parent)
        self._field = FilterField("search")
        self._close = QToolButton()
        self._reset = QPushButton(self.tr("Reset all"))
        self._column = QVBoxLayout()
        self._nothing = QLabel(self.tr("No setting is called so."))
        self._body = QWidget()
        self._scroll = Scrolled(self._body)
        self._rows: list[_Row] = []
        self._add_rows()
        self._add_folders(folders)
        self._lay_out()
        self.setAccessibleName(self.tr("Settings"))
        self._field.textChanged.connect(self._look_for)
        self._field.installEventFilter(self)
        self._reset.clicked.connect(self._put_back)
        self.set_theme(theme)

    def open_with(self, settings: Settings) -> None:
        """Show these settings."""
        self._field.clear()
        self.show_settings(settings)
        self.open_at(self._field)

    def show_settings(self, settings: Settings) -> None:
        """The controls as the settings are."""
        for row in self._rows:
            if hasattr(settings, row.name):
                with QSignalBlocker(row.control):
                    row.show(getattr(settings, row.name))

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._field.set_theme(theme)
        self._close.setIcon(icon("close", theme))
        self.update()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  # Qt's own name
        """Tab goes round on the sheet."""
        controls = [row.control for row in self._rows if row.widget.isVisible()]
        stops: list[QWidget] = [self._field, *controls, self._reset, self._close]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        stop = stops[(at + (1 if next else -1)) % len(stops)]
        stop.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        self._scroll.ensureWidgetVisible(stop)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that mean the settings below."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return self.focusNextPrevChild(True)
            if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
                return QApplication.sendEvent(self._scroll, event)
            if key == Qt.Key.Key_Escape and not self._field.text():
                self.hide()
                return True
        return super().eventFilter(watched, event)

    # ---- the settings

    def _add_rows(self) -> None:
        tr = self.tr
        languages = dict(zip(LANGUAGES, (tr("As the system"), *NAMES.values()), strict=True))
        self._choice("language", tr("Language"), tr("Of the window; messages about files stay in English"), languages)
        names = (tr("As the system"), tr("Light"), tr("Dark"), tr("Sepia"))
        self._choice("theme", tr("Theme"), tr("Colours of the window"), dict(zip(THEMES, names, strict=True)))
        families = {"": tr("Source Serif (built in)")} | {name: name for name in _families()}
        self._choice("font_family", tr("Reading face"), tr("The typeface of documents"), families)
        steps = {step: f"{round(100 * 1.1**step)} %" for step in range(_SMALLEST_STEP, _LARGEST_STEP + 1)}
        self._choice("zoom", tr("Text size"), tr("Also Ctrl and + or −"), steps)
        lengths = dict(zip(MEASURES, (tr("Narrow"), tr("Comfortable"), tr("Wide")), strict=True))
        self._choice("measure", tr("Line length"), tr("How wide a text is set"), lengths)
        broken = tr("In running text, by the rules of the document’s language; not while a screen reader reads")
        self._switch("hyphenates", tr("Hyphenate long words"), broken)
        self._switch("smart_case", tr("Capitals"), tr("Words typed in capitals find capitals only"))
        self._words("author", tr("Your name"), tr("Written into each new note"))

    def _add_folders(self, folders: Mapping[str, str]) -> None:
        tr = self.tr
        titles = {
            "library": tr("Folder of the library"),
            "backups": tr("Folder of the backups"),
            "settings": tr("Folder of the settings"),
            "log": tr("Folder of the log"),
            "cache": tr("Folder of the search index"),
        }
        for name, path in folders.items():
            # Lines may end after each of its names.
            shown = path.replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")
            self._button(f"folder_{name}", titles[name], shown, tr("Open"), partial(self.folder_wanted.emit, path))

    def _choice(self, name: str, title: str, about: str, choices: dict[str, str] | dict[int, str]) -> None:
        box = QComboBox()
        box.setMinimumContentsLength(8)
        for value, label in choices.items():
            box.addItem(label, value)

        def show(value: Value) -> None:
            box.setCurrentIndex(max(0, box.findData(value)))

        box.currentIndexChanged.connect(lambda index: self.changed.emit(name, box.itemData(index)))
        self._add(name, title, about, box, show)

    def _switch(self, name: str, title: str, about: str) -> None:
        box = QCheckBox(self.tr("On"))
        box.toggled.connect(lambda on: self.changed.emit(name, on))
        self._add(name, title, about, box, lambda value: box.setChecked(bool(value)))

    def _words(self, name: str, title: str, about: str) -> None:
        line = QLineEdit()

        def finished() -> None:
            if line.text().strip():
                self.changed.emit(name, line.text().strip())

        line.editingFinished.connect(finished)
        self._add(name, title, about, line, lambda value: line.setText(str(value)))

    def _button(self, name: str, title: str, about: str, label: str, act: Callable[[], None]) -> None:
        button = QPushButton(label)
        button.clicked.connect(lambda _=False: act())
        self._add(name, title, about, button, lambda _value: None)

    def _add(self, name: str, title: str, about: str, control: QWidget, show: Callable[[Value], None]) -> None:
        control.setObjectName(name)
        control.setAccessibleName(title)
        control.setAccessibleDescription(about)
        control.setToolTip(about)
        control.setFixedWidth(for_letters(self, _CONTROL))
        head, explained = QLabel(title), QLabel(about)
        explained.setProperty("kind", "dim")
        explained.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(head)
        words.addWidget(explained)
        widget = QWidget()
        line = QHBoxLayout(widget)
        line.setContentsMargins(0, 6, 0, 6)
        line.addLayout(words, 1)
        line.addWidget(control)
        self._rows.append(
            _Row(name, widget, control, folded(f"{title} {about}".replace("\N{ZERO WIDTH SPACE}", "")), show)
        )
        self._column.addWidget(widget)

    def _put_back(self) -> None:
        first = Settings()
        for row in self._rows:
            if hasattr(first, row.name):
                self.changed.emit(row.name, getattr(first, row.name))
        self.show_settings(first)

    # ---- looking and laying out

    def _look_for(self, words: str) -> None:
        wanted = folded(words).split()
        for row in self._rows:
            row.widget.setVisible(all(word in row.words for word in wanted))
        self._nothing.setVisible(all(row.widget.isHidden() for row in self._rows))

    def _lay_out(self) -> None:
        head = QLabel(self.tr("Settings"))
        head.setProperty("kind", "strong")
        font = QFont(head.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.25)
        head.setFont(font)
        self._field.setPlaceholderText(self.tr("Search the settings"))
        self._field.setAccessibleName(self.tr("Search the settings"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.hide)
        self._reset.setToolTip(self.tr("All settings on this sheet as they were at first"))
        self._nothing.setProperty("kind", "dim")
        self._nothing.hide()
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(head, 1)
        top.addWidget(self._close)
        foot.addStretch(1)
        foot.addWidget(self._reset)
        self._body.setLayout(self._column)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._field)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _fit(self) -> None:
        """In the middle of the parent, as high as it needs to be."""
        self.setGeometry(self._covered.rect())
        width, tallest = min(for_letters(self, _WIDTH), self.width() - 32), for_letters(self, _HEIGHT)
        wanted = self._column.heightForWidth(width - 64) if self._column.hasHeightForWidth() else tallest
        height = min(wanted + for_letters(self, 180), tallest, self.height() - 32)
        self._sheet.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)


def _families() -> Iterable[str]:
    """The faces of this system that have Latin letters, each once whoever made it, and none that the system hides."""
    usable = (
        name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name) and _has_letters(name)
    )
    return dict.fromkeys(name.partition(" [")[0] for name in usable)


def _has_letters(family: str) -> bool:
    systems = QFontDatabase.writingSystems(family)
    return QFontDatabase.WritingSystem.Latin in systems and QFontDatabase.WritingSystem.Symbol not in systems
