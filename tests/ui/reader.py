"""A driver for the whole window, offscreen: tests read as what a person does."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader_app.app import Program, build
from reader_app.config.paths import Paths
from reader_app.model.annotation import Annotation

PATIENCE = 60.0  # seconds until what is waited for must have happened, on a busy machine


class ReaderWindow:
    """One window on a library in `folder`; searching runs in this process unless a worker is asked for."""

    def __init__(self, folder: Path, *arguments: str, worker: bool = False) -> None:
        self.paths = Paths(folder / "data", folder / "cache", folder / "config", folder / "log")
        self.program: Program = build(list(arguments), paths=self.paths, worker=worker)
        self.window = self.program.window
        self._closed = False
        self.window.resize(1280, 800)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.settle()

    # ---- what there is

    @property
    def parts(self) -> Any:
        """The presenters and the session."""
        assert self.program.desk is not None
        return self.program.desk.parts

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Those of the open document."""
        found: tuple[Annotation, ...] = self.parts.state.annotations
        return found

    @property
    def tags(self) -> dict[str, str]:
        """Names by id."""
        return {tag.id: tag.name for tag in self.parts.session.annotating.tags()}

    def tags_of(self, annotation: Annotation) -> list[str]:
        """The names of an annotation's tags."""
        return [self.tags[tag] for tag in annotation.tags]

    # ---- what one does

    def open(self, title: str) -> Self:
        """Open a document by a part of its title."""
        self.parts.reader.open(self.parts.session.library.find(title).id)
        self.window.viewer.face.setFocus()
        return self.settle()

    def search(self, query: str) -> Self:
        """Type a query into the search box and wait for its answer."""
        self.press("Ctrl+K").type(query)
        finder = self.parts.finder
        self.wait(lambda: self.parts.state.query.text == query, "the query")
        self.wait(lambda: not finder.is_asking, "the answer")
        assert self.parts.state.results.query == query
        return self

    def select(self, passage: str) -> Self:
        """Select a passage of the open document, the focus in the text."""
        start = self.parts.state.opened.text.content.index(passage)
        self.window.viewer.face.setFocus()
        self.window.viewer.reveal((start, start + len(passage)))
        self.window.viewer.face.select((start, start + len(passage)))
        return self.settle()

    def press(self, *keys: str) -> Self:
        """Press keys one after the other, by Qt's names: "Ctrl+K", "Return", "H"."""
        for name in keys:
            combination = QKeySequence(name)[0]  # type: ignore[index]  # PySide can, its stubs do not say so
            QTest.keyClick(self.focus(), combination.key(), combination.keyboardModifiers())
            self.settle()
        return self

    def type(self, text: str) -> Self:
        """Type a text where the focus is."""
        QTest.keyClicks(self.focus(), text)
        return self.settle()

    def click_text(self, position: int) -> Self:
        """Click on a code point of the text."""
        face = self.window.viewer.face
        rect = face.rect_of((position, position + 1))
        QTest.mouseClick(face.viewport(), Qt.MouseButton.LeftButton, pos=rect.center() + QPoint(1, 0))
        return self.settle()

    def focus(self) -> QWidget:
        """The widget with the focus."""
        return QApplication.focusWidget() or self.window

    def close(self) -> None:
        """Close the window; everything is saved."""
        if not self._closed:
            self._closed = True
            self.window.close()
            self.settle()
            self.window.deleteLater()
            self.settle()

    # ---- time

    def settle(self) -> Self:
        """Let happen what is about to."""
        for _ in range(6):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return self

    def wait(self, happened: Callable[[], object], what: str) -> Self:
        """Wait until something has happened."""
        until = time.monotonic() + PATIENCE
        while not happened():
            assert time.monotonic() < until, f"{what} did not come"
            QCoreApplication.processEvents()
            time.sleep(0.005)
        return self.settle()
