"""What the glossary knows of the words of the open text: a tool tip under the pointer, an entry at a place."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from reader_app.model.span import Span
from reader_app.ui.glossary.model import GlossaryRow
from reader_app.ui.state import State
from reader_app.ui.text import plural
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.viewer import Viewer

_RUN = re.compile(r"\w+")
_LONGEST = 64  # code points looked at on either side of a place


class Hints(QObject):
    """Watches the faces of one viewer."""

    def __init__(self, viewer: Viewer, state: State, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._viewer, self._state, self._theme = viewer, state, theme
        self._words: dict[str, GlossaryRow] = {}
        self._phrases: tuple[str, ...] = ()  # forms that are no single word, as Q3/2
        viewer.for_faces(self._watch)

    def _watch(self, face: QAbstractScrollArea) -> None:
        face.viewport().installEventFilter(self)

    def set_rows(self, rows: Iterable[GlossaryRow]) -> None:
        """Know these entries."""
        self._words = {form: row for row in rows for form in (*row.entry.forms, row.entry.acronym)}
        self._phrases = tuple(form for form in self._words if not _RUN.fullmatch(form))

    def set_theme(self, theme: Theme) -> None:
        """Write tool tips in another theme's colours."""
        self._theme = theme

    def at(self, position: int) -> tuple[GlossaryRow, Span] | None:
        """The entry of the acronym at a code point of the open text, and where it is written there."""
        opened = self._state.opened
        if opened is None or not self._words:
            return None
        begin = max(0, position - _LONGEST)
        near = opened.text.content[begin : position + _LONGEST]
        places = [*(word.span() for word in _RUN.finditer(near)), *self._phrases_in(near)]
        here = [
            (start, end) for start, end in places if start <= position - begin <= end and near[start:end] in self._words
        ]
        if not here:
            return None
        start, end = max(here, key=lambda span: span[1] - span[0])
        return self._words[near[start:end]], (begin + start, begin + end)

    def under(self, place: QPoint) -> tuple[GlossaryRow, Span] | None:
        """The same at a point of the viewer's present face, in its viewport's pixels."""
        face = self._viewer.face
        found = self.at(face.position_at(place))
        return found if found is not None and face.rect_of(found[1]).adjusted(-3, 0, 3, 0).contains(place) else None

    def words(self, row: GlossaryRow) -> str:
        """The tool tip of an entry."""
        dim = self._theme.colour("dim").name()
        count = plural(row.entry.count, self.tr("{n} time in the library"), self.tr("{n} times in the library"))
        where = f"{row.source} {row.more}".strip()
        lines = [f"<b>{escape(row.entry.acronym)}</b>", escape(row.entry.expansion)]
        lines += [f'<span style="color:{dim}">{escape(line)}</span>' for line in (where, count) if line]
        return f'<p style="margin: 4px">{"<br>".join(lines)}</p>'

    def _phrases_in(self, near: str) -> list[Span]:
        found = []
        for phrase in self._phrases:
            at = near.find(phrase)
            while at >= 0:
                found.append((at, at + len(phrase)))
                at = near.find(phrase, at + 1)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say what is known of the word under the pointer."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().eventFilter(watched, event)
        face = self._viewer.face
        found = self.under(event.pos()) if watched is face.viewport() else None
        if found is None:
            return super().eventFilter(watched, event)  # a link may have a tool tip there
        QToolTip.showText(event.globalPos(), plain_tip(self.words(found[0])), face.viewport(), face.rect_of(found[1]))
        return True
