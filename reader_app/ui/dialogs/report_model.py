"""The files of a report as Qt sees them, narrowed by what became of them and by words."""

import contextlib
import os
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from reader_app.model.report import Line, Outcome
from reader_app.services.gate import shown
from reader_app.ui.card_list import Index
from reader_app.ui.library.adding_words import outcome_names
from reader_app.ui.library.rows import folded
from reader_app.ui.text import SEPARATOR
from reader_app.ui.tool_tips import plain_tip

_STAY_OUT = frozenset({Outcome.FAILED, Outcome.LOCKED, Outcome.SKIPPED, Outcome.MISSING})  # these are looked for


class Role(IntEnum):
    """What a row can be asked for besides Qt's own roles."""

    LINE = Qt.ItemDataRole.UserRole + 1


class ReportModel(QAbstractListModel):
    """`answered`: a password was typed for the file of a line; it is handed on and not kept."""

    answered = Signal(Line, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self._outcome: Outcome | None = None
        self._words: list[str] = []
        self._alike: Counter[str] = Counter()  # how many files have a name
        self._folder = Path()  # that they all are in

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """How many lines are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line, and its words."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        line = self._shown[index.row()]
        if role == Role.LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._name(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(shown(line.path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self._name(line), outcome_names()[line.outcome], said_of(line))))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A password."""
        if index.isValid() and role == Qt.ItemDataRole.EditRole and value:
            self.answered.emit(self._shown[index.row()], str(value))
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A locked file can be answered for."""
        flags = super().flags(index)
        is_locked = index.isValid() and self._shown[index.row()].outcome is Outcome.LOCKED
        return flags | Qt.ItemFlag.ItemIsEditable if is_locked else flags

    @property
    def lines(self) -> tuple[Line, ...]:
        """Those shown."""
        return self._shown

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Another report, or what became of files that were tried again."""
        self._all = tuple(lines)
        self._alike = Counter(name_of(line) for line in lines)
        folders = {path.parent for path in (Path(line.path) for line in lines) if path.is_absolute()}
        self._folder = Path()
        with contextlib.suppress(ValueError):  # of none, or of several drives of Windows
            self._folder = Path(os.path.commonpath(folders))
        self._narrow()

    def narrow(self, outcome: Outcome | None, words: str) -> None:
        """Show only files with this outcome, if any is given, and with all of the words."""
        self._outcome, self._words = outcome, folded(words).split()
        self._narrow()

    def _narrow(self) -> None:
        wanted = tuple(
            line
            for line in self._all
            if self._outcome in {None, line.outcome}
            and (not self._words or all(word in self._haystack(line) for word in self._words))
        )
        if [line.path for line in wanted] == [line.path for line in self._shown] and wanted:
            self._shown = wanted
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))
            return
        self.beginResetModel()
        self._shown = wanted
        self.endResetModel()

    def _name(self, line: Line) -> str:
        """The file's name, and its folder where it was not added or others have that name too."""
        name = name_of(line)
        if not line.path or (self._alike[name] == 1 and line.outcome not in _STAY_OUT):
            return name
        parent = Path(line.path).parent
        folder = shown(parent.relative_to(self._folder)) if self._folder in parent.parents else shown(parent.name)
        return f"{name} — {folder}" if folder else name

    @staticmethod
    def _haystack(line: Line) -> str:
        return folded("\n".join((shown(line.path), line.title, line.sentence)))


def said_of(line: Line) -> str:
    """The title of a line's document and its sentence, the title once; of what is no file, what is not its name."""
    if not line.path:
        return line.sentence.removeprefix(f"{line.title}: ")
    title = "" if line.title in line.sentence else line.title
    return SEPARATOR.join(part for part in (title, line.sentence) if part)


def name_of(line: Line) -> str:
    """What a line is about: its file's name; of what is no file, its title or sentence."""
    return shown(Path(line.path).name) or line.title or line.sentence
