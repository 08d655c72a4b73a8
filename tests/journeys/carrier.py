"""A little window of another program, from which a file or folder can be dragged. Run with the path."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Carrier(QLabel):
    """Whatever is pressed and moved here is the file."""

    def __init__(self, path: str) -> None:
        super().__init__(path)
        self.setWindowTitle("Carrier")
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setGeometry(0, 0, 200, 40)
        self._path = path

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """It is on its way."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
        self.close()  # handed over: this ends the program


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    carrier = Carrier(sys.argv[1])
    carrier.show()
    application.exec()
