"""What a screen reader says: what was done, and what is marked where the caret stands."""

from PySide6.QtCore import QCoreApplication, QObject, QThread, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from reader_app.model.annotation import Annotation
from reader_app.model.change import Action, Change
from reader_app.services.session import Session
from reader_app.ui.actions import done_text
from reader_app.ui.main_window import MainWindow
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.state import State
from reader_app.ui.tasks import Tasks
from reader_app.ui.viewer.viewer import Viewer

_LONGEST_PASSAGE = 120  # code points


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, if there is one."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


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
    if change.action in {Action.HIGHLIGHT, Action.RECOLOUR} and isinstance(after, Annotation):
        words = QCoreApplication.translate("changes", "Highlighted in {colour}: {passage}")
        return words.format(
            colour=colour_name(after.colour).lower(), passage=" ".join(after.quote[:_LONGEST_PASSAGE].split())
        )
    return done_text(change)


class MarkTeller(QObject):
    """Describes the text by what is marked at the caret, and says it when the caret comes there."""

    told = Signal(str)

    def __init__(self, session: Session, state: State, viewer: Viewer, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._state = session, state
        self._here: tuple[str, ...] = ()
        for face in viewer.faces:
            if isinstance(face, QTextEdit | QPlainTextEdit):
                face.cursorPositionChanged.connect(lambda face=face: self._moved(face))

    def _moved(self, face: QTextEdit | QPlainTextEdit) -> None:
        if not QAccessible.isActive() or self._state.opened is None:
            return
        ids = tuple(face.annotations_at(face.caret()))  # type: ignore[union-attr]  # every face can tell
        if ids != self._here:
            self._here = ids
            marks = [mark for mark in map(self._state.annotation, ids) if mark is not None]
            words = " ".join(self._words(mark) for mark in marks)
            face.setAccessibleDescription(words)
            announce(face, words)
            self.told.emit(words)

    def _words(self, mark: Annotation) -> str:
        names = {tag.id: tag.name for tag in self._session.annotating.tags()}
        parts = [self.tr("Highlighted in {colour}.").format(colour=colour_name(mark.colour).lower())]
        tags = [names[tag] for tag in mark.tags if tag in names]
        if tags:
            parts.append(self.tr("Tags: {tags}.").format(tags=", ".join(tags)))
        if mark.note:
            parts.append(self.tr("Note: {note}").format(note=mark.note))
        return " ".join(parts)
