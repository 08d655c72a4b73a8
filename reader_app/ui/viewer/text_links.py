"""Links and references in the text: a hand over them, a tool tip where they lead to; keys go there, Enter follows."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextEdit, QToolTip
from shiboken6 import isValid

from reader_app.model.links import Link
from reader_app.ui.state import State
from reader_app.ui.text import quoted
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyTextFace

_MOST_WORDS = 600  # code points in a tool tip
_MOST_SAID = 80  # code points of a link, or of where it leads, in the status line


def link_words(words: str, where: str) -> str:
    """What is said when the keys come to a link. words: its own; where: to where it leads, empty for back."""
    sentence = QCoreApplication.translate("links", "Link {words}: Enter leads to {where}")
    if not where:
        sentence = QCoreApplication.translate("links", "Link {words}: Enter leads back")
    return sentence.replace("{words}", quoted(beginning(words))).replace("{where}", where)


def beginning(words: str) -> str:
    """As much of some words as there is room for where they are said."""
    line = " ".join(words[: 2 * _MOST_SAID].split())
    return line if len(line) <= _MOST_SAID else f"{line[:_MOST_SAID]}…"


class TextLinks(QObject):
    """Watches the faces of text of one viewer. followed: a Link."""

    followed = Signal(object)
    said = Signal(str)

    def __init__(self, state: State, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._state, self._viewer = state, viewer
        self._came: dict[int, int] = {}  # to which places of the text from which others
        self._held: Link | None = None  # the button went down on it, and has not moved off since
        state.opened_changed.connect(self._forget)
        viewer.text_clicked.connect(self._clicked)
        viewer.position_changed.connect(self._scrolled_away)
        viewer.for_faces(self._watch)

    def _watch(self, face: QAbstractScrollArea) -> None:
        face.installEventFilter(self)
        face.viewport().setMouseTracking(True)
        face.viewport().installEventFilter(self)
        if isinstance(face, QTextEdit | QPlainTextEdit):
            face.cursorPositionChanged.connect(self._frame)

    def step(self, by: int) -> None:
        """The caret to the next link (1), the previous one (-1): from where it is or, out of sight, where one looks."""
        face = self._face
        if face is None:
            return
        caret = face.caret()
        is_seen = face.viewport().rect().contains(face.rect_of((caret, caret + 1)).center())
        link = face.links.beside(caret if is_seen else face.anchor, by)
        if link is None:
            self.said.emit(self.tr("No further link in this text"))
            return
        self._viewer.reveal(link.span)
        words = self._state.opened.text.content[slice(*link.span)] if self._state.opened is not None else ""
        where = quoted(beginning(link.words)) if link.words else beginning(link.address)
        self.said.emit(link_words(words, where))

    def _frame(self) -> None:
        """The link that Enter would follow has a frame, while the text has the keys."""
        face = self._face
        if face is None or not isValid(face):  # the keys leave it as it goes
            return
        has_keys = face.hasFocus() and not face.has_selection()
        link = self._at(face.caret()) if has_keys else None
        before, face.layer.link = face.layer.link, link.span if link is not None else None
        if before != face.layer.link:
            face.viewport().update()

    @property
    def _face(self) -> "AnyTextFace | None":
        """The face of the text, if it is that which shows."""
        return next((each for each in self._faces if each is self._viewer.face), None)

    @property
    def _faces(self) -> "tuple[AnyTextFace, ...]":
        return self._viewer.texts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the pointer and Enter mean where there is a link; whether the text has the keys."""
        if isinstance(event, QMouseEvent):
            self._follow_pointer(event)
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._explain(event)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._enter(event)
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self._frame()
        return False

    def _follow_pointer(self, event: QMouseEvent) -> None:
        if self._viewer.face not in self._faces:
            return
        kind = event.type()
        if kind == QEvent.Type.MouseMove and event.buttons() == Qt.MouseButton.NoButton:
            self._shape_pointer(event.position().toPoint())
        elif kind == QEvent.Type.MouseButtonPress:
            plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
            self._held = self._under(event.position().toPoint()) if plain else None
        elif kind == QEvent.Type.MouseButtonRelease and self._held != self._under(event.position().toPoint()):
            self._held = None

    def _shape_pointer(self, place: QPoint) -> None:
        viewport = self._viewer.face.viewport()
        shape = Qt.CursorShape.IBeamCursor if self._under(place) is None else Qt.CursorShape.PointingHandCursor
        if viewport.cursor().shape() != shape:
            viewport.setCursor(shape)

    def _scrolled_away(self) -> None:
        """What the pointer was over is elsewhere now."""
        viewport = self._viewer.face.viewport()
        if viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor and self._viewer.face in self._faces:
            self._shape_pointer(viewport.mapFromGlobal(QCursor.pos()))

    def _clicked(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._follow(held)

    def _follow(self, link: Link) -> None:
        if not link.address:
            self._came[link.place] = link.span[0]
        self.followed.emit(link)

    def _enter(self, event: QKeyEvent) -> bool:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers():
            return False
        link = self._at(self._viewer.face.caret()) if self._viewer.face in self._faces else None
        if link is None:
            return False
        self._follow(link)
        return True

    def _explain(self, event: QHelpEvent) -> bool:
        """Where the link leads: the words there, or the address."""
        link = self._under(event.pos()) if self._viewer.face in self._faces else None
        words = link.words or link.address if link is not None else ""
        if not words:
            return False
        more = "…" if len(words) > _MOST_WORDS else ""
        QToolTip.showText(event.globalPos(), plain_tip(words[:_MOST_WORDS] + more), self._viewer.face.viewport())
        return True

    def _under(self, place: QPoint) -> Link | None:
        """The link whose letters are at a point of the viewport."""
        face = self._viewer.face
        boundary = face.position_at(place)
        for position in (boundary, boundary - 1):
            link = self._at(position)
            if link is not None and face.rect_of((position, position + 1)).contains(place):
                return link
        return None

    def _at(self, position: int) -> Link | None:
        """The link at a code point; where a footnote begins, it leads back to where the person came from."""
        face = self._face
        link = face.links.at(position) if face is not None and position >= 0 else None
        came = self._came.get(link.span[0]) if link is not None and not link.address else None
        return link if link is None or came is None else replace(link, place=came)

    def _forget(self) -> None:
        self._came, self._held = {}, None
        for face in self._faces:
            face.layer.link = None
