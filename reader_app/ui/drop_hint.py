"""What lies over the window while files are dragged across it: a sign that they can be let fall anywhere."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from reader_app.ui.icons import icon
from reader_app.ui.text import number
from reader_app.ui.theme import Theme

_INSET, _RADIUS, _PICTURE = 16, 14, 48  # px
_NEVER_CAME = 100  # ms: a drag that left the window behind this is over this by then, or it is gone
_NAMED = 48  # letters of a file's name


def local_files(data: QMimeData) -> list[str]:
    """The paths of the files that are dragged."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


class DropHint(QWidget):
    """Covers its parent from the moment it is invited to until the files are dropped or taken away."""

    dropped = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._covered = theme, parent
        self._words = ""
        self._paths: list[str] = []
        self._waiting = QTimer(self, singleShot=True, interval=_NEVER_CAME)
        self._waiting.timeout.connect(self.hide)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Drop files here to add them"))
        self.hide()

    def invite(self, paths: list[str]) -> None:
        """Files have come over the window."""
        name = paths[0].rstrip("/\\").replace("\\", "/").rpartition("/")[2]
        name = name if len(name) <= _NAMED else f"{name[: _NAMED // 2]}…{name[-_NAMED // 2 :]}"
        self._paths = paths
        several = self.tr("{n} files and folders").replace("{n}", number(len(paths)))
        self._words = several if len(paths) > 1 else name
        self.setGeometry(self._covered.rect())
        self._covered.installEventFilter(self)
        self.show()
        self.raise_()

    def expect(self) -> None:
        """The drag has left the window, which is how it comes over this, too."""
        self._waiting.start()

    def set_theme(self, theme: Theme) -> None:
        """Wear another theme."""
        self._theme = theme

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """They are over this now."""
        self._waiting.stop()
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere will do."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Taken away again."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Let fall. What was invited: on X11 the other program need not answer any more what it is."""
        event.acceptProposedAction()
        paths, self._paths = self._paths, []
        self.hide()
        self.dropped.emit(paths)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the window."""
        if watched is self._covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window behind a veil, a dashed frame, a sign and two lines of words."""
        theme = self._theme
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme.colour("paper"))
            veil.setAlphaF(0.93)
            painter.fillRect(self.rect(), veil)
            pen = QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            soft = QColor(theme.colour("accent_soft"))
            soft.setAlphaF(0.5)
            painter.setBrush(soft)
            frame = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(frame, _RADIUS, _RADIUS)
            middle = frame.center()
            picture = icon("import", theme, "accent").pixmap(QSize(_PICTURE, _PICTURE), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(middle.x() - _PICTURE / 2, middle.y() - _PICTURE - 16), picture)
            self._write(painter, frame)

    def _write(self, painter: QPainter, frame: QRectF) -> None:
        font = QFont(self.font())
        font.setPointSizeF(max(font.pointSizeF(), 8) * 1.5)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        line = QRectF(frame.left(), frame.center().y(), frame.width(), 36)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), self.tr("Drop to add to your library"))
        painter.setFont(self.font())
        painter.setPen(self._theme.colour("dim"))
        painter.drawText(line.translated(0, 34), int(Qt.AlignmentFlag.AlignCenter), self._words)
