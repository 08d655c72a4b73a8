"""The part of the properties that is about the file: where it is, how it was read, and ways to it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader_app.ui.dialogs.file_facts import Fact, FileFacts, facts
from reader_app.ui.icons import icon
from reader_app.ui.theme import Theme

_BREAK_AFTER = "/\\_-."
_PIECE = 16  # letters of a long word until it may break


class FilePart(QWidget):
    """Shows what it is given; the buttons ask for the original."""

    original_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        self._open = QPushButton(self.tr("Open the original"))
        self._folder = QPushButton(self.tr("Show in its folder"))
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._open)
        buttons.addWidget(self._folder)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(buttons)
        column.addWidget(self._lines)
        self._open.clicked.connect(self.original_wanted)
        self._folder.clicked.connect(self.folder_wanted)

    def set_file(self, file: FileFacts | None) -> None:
        """Show one file; None: it is not known yet."""
        self._facts = facts(file) if file is not None else ()
        self._fill()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row, fact in enumerate(self._facts):
            name, words = QLabel(fact.name), QLabel(breakable(fact.words))
            name.setProperty("kind", "dim")
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setAccessibleName(f"{fact.name}: {fact.words}")
            words.setMinimumWidth(1)
            self._grid.addWidget(name, row, 0)
            self._grid.addWidget(words, row, 1)
            if fact.is_code:
                self._grid.addWidget(self._copy_button(fact), row, 2, Qt.AlignmentFlag.AlignTop)
            else:
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _copy_button(self, fact: Fact) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("copy", self._theme))
        button.setIconSize(QSize(14, 14))
        button.setToolTip(self.tr("Copy {what}").replace("{what}", fact.name))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(fact.words))
        return button


def breakable(words: str) -> str:
    """The words with places where a line may break even in a path or a number of sixty letters."""
    made, run = [], 0
    for letter in words:
        made.append(letter)
        run = 0 if letter.isspace() else run + 1
        if run >= _PIECE or (run > 1 and letter in _BREAK_AFTER):
            made.append("\u200b")
            run = 0
    return "".join(made)
