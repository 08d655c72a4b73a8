"""What a screen reader says: what was done, what was found, and what is marked where the caret or the pointer is."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.change import Action, Change
from reader_app.services.session import Session
from reader_app.services.subjects import Tagged
from reader_app.ui.announcing import announce, is_heard
from reader_app.ui.done_words import done_line
from reader_app.ui.find.search_bar import totals_words
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.text import number
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.face import Face
from reader_app.ui.viewer.viewer import Viewer

if TYPE_CHECKING:
    from reader_app.ui.viewer.faces import AnyFace

_LONGEST_PASSAGE = 120  # code points
_AROUND = 60  # code points said before and after a hit
_LONGEST_TIP = 400  # code points of a note
_NEAR = -6, -2, 6, 2  # px around a letter, which the pointer may be off
_TYPING_RESTS = 800  # ms after an answer until it is said how much was found


class Announcer(QObject):
    """Says what the status line says, and each change; where the status line tells of a change, it says that only."""

    announced = Signal(str)

    def __init__(self, session: Session, tasks: Tasks, window: MainWindow) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._words, self._has_left = "", False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._announce)
        self._unsubscribe = session.history.subscribe(self._hear)
        window.spoken.connect(self._say)
        window.about_to_close.connect(self._leave)

    def _hear(self, change: Change) -> None:
        """Told in whatever thread made the change."""
        words = change_words(change)
        if QThread.currentThread() is self.thread():
            self._say(words)
        else:
            self._tasks.post(lambda: self._say(words))

    def _say(self, words: str) -> None:
        self._words = words
        self._soon.start()

    def _announce(self) -> None:
        announce(self._window, self._words)
        self.announced.emit(self._words)

    def _leave(self) -> None:
        """The window closes: nothing more is said."""
        self._soon.stop()
        if not self._has_left:
            self._has_left = True
            self._unsubscribe()


def change_words(change: Change) -> str:
    """What a change did, as it is said: "Highlighted in yellow: …"."""
    after = change.edits[0].after if len(change.edits) == 1 else None
    is_plain = change.action in {Action.HIGHLIGHT, Action.RECOLOUR} and Tagged.of(change.subject) is None
    if is_plain and isinstance(after, Annotation):
        words = QCoreApplication.translate("changes", "Highlighted in {colour}: {passage}")
        return words.format(
            colour=colour_name(after.colour).lower(), passage=" ".join(after.quote[:_LONGEST_PASSAGE].split())
        )
    return done_line(change)


class HitTeller(QObject):
    """Says how much was found once typing rests, and the hit one goes to with the words around it."""

    told = Signal(str)

    def __init__(self, state: State, window: MainWindow) -> None:
        super().__init__(window)
        self._state, self._window = state, window
        self._said, self._found_here = "", ""
        self._rest = QTimer(self, singleShot=True, interval=_TYPING_RESTS)
        self._rest.timeout.connect(self._say_totals)
        self._soon = QTimer(self, singleShot=True, interval=0)  # first its document is opened
        self._soon.timeout.connect(self._say_hit)
        state.results_changed.connect(self._found)
        state.hit_changed.connect(self._soon.start)
        window.viewer.find_bar.counted.connect(self._counted)

    def _found(self) -> None:
        if is_heard():
            self._rest.start()

    def _counted(self, words: str) -> None:
        """In the text, where one finds something in it: once, though it is counted anew with every mark."""
        if words != self._found_here and self._window.viewer.finding:
            self._tell(words)
        self._found_here = words

    def _say_totals(self) -> None:
        words = totals_words(self._state.results, self)
        if words != self._said:
            self._said = words
            self._tell(words)

    def _say_hit(self) -> None:
        wanted, opened = self._state.hit_span, self._state.opened
        if wanted is None or opened is None or opened.document.id != wanted[0]:
            return
        start, end = wanted[1]
        passage = " ".join(opened.text.content[max(0, start - _AROUND) : end + _AROUND].split())
        hits = self._state.hits_here
        if wanted[1] not in hits:
            self._tell(passage)
            return
        words = self.tr("Hit {n} of {all} in this document: {passage}")
        at = hits.index(wanted[1]) + 1
        self._tell(words.format(n=number(at), all=number(len(hits)), passage=passage))

    def _tell(self, words: str) -> None:
        if words and is_heard():
            announce(self._window, words)
            self.told.emit(words)


class MarkTeller(QObject):
    """Describes the text by what is marked at the caret, and says it when the caret or the pointer comes there."""

    told = Signal(str)

    def __init__(self, session: Session, state: State, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._here: tuple[str, ...] = ()
        viewer.for_faces(self._listen)

    def _listen(self, face: "AnyFace") -> None:
        face.viewport().installEventFilter(self)
        if isinstance(face, QTextEdit | QPlainTextEdit):
            face.cursorPositionChanged.connect(lambda: self._moved(face))
        else:
            from reader_app.ui.accessible_pages import expose_pages

            expose_pages(face, self._content)
            face.tells.selection_changed.connect(lambda: self._moved(face))

    def _content(self) -> str:
        return self._state.opened.text.content if self._state.opened is not None else ""

    def _moved(self, face: Face) -> None:
        if not is_heard() or self._state.opened is None:
            return
        ids = tuple(face.annotations_at(face.caret()))
        if ids != self._here:
            self._here = ids
            marks = [mark for mark in map(self._state.annotation, ids) if mark is not None]
            words = " ".join(self._words(mark) for mark in marks)
            if isinstance(face, QWidget):
                if isinstance(face, QTextEdit | QPlainTextEdit):  # pages describe themselves
                    face.setAccessibleDescription(words)
                announce(face, words)
            self.told.emit(words)

    def eventFilter(self, viewport: QObject, event: QEvent) -> bool:
        """A tool tip with the tags and the note of what is marked under the pointer, where there is no link."""
        if not isinstance(event, QHelpEvent) or not isinstance(viewport, QWidget):
            return False
        if event.type() != QEvent.Type.ToolTip:
            return False
        face: Any = viewport.parent()
        at = face.position_at(event.pos())
        is_over = face.rect_of((at, at + 1)).adjusted(*_NEAR).contains(event.pos())
        if not is_over or viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor:
            return False
        marks = [mark for mark in map(self._state.annotation, face.annotations_at(at)) if mark is not None]
        words = tip_words(marks, self._names()) if marks else ""
        if words:
            QToolTip.showText(event.globalPos(), plain_tip(words), viewport)
        return bool(words)

    def _names(self) -> dict[str, str]:
        return {tag.id: tag.name for tag in self._session.annotating.tags()}

    def _words(self, mark: Annotation) -> str:
        parts = [self.tr("Highlighted in {colour}.").format(colour=colour_name(mark.colour).lower())]
        tags = _tags(mark, self._names())
        if tags:
            parts.append(self.tr("Tags: {tags}.").format(tags=", ".join(tags)))
        if mark.note:
            parts.append(self.tr("Note: {note}").format(note=mark.note))
        return " ".join(parts)


def tip_words(marks: Iterable[Annotation], names: Mapping[str, str]) -> str:
    """What a tool tip says of annotations: their tags and their notes; empty for nothing. names: of tags, by id."""
    said = [words for mark in marks for words in (", ".join(_tags(mark, names)), mark.note) if words]
    return "\n".join(words if len(words) <= _LONGEST_TIP else f"{words[:_LONGEST_TIP]}…" for words in said)


def _tags(mark: Annotation, names: Mapping[str, str]) -> list[str]:
    return [names[tag] for tag in mark.tags if tag in names]
