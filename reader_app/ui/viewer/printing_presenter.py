"""Printing the open document, on paper or into a PDF file, behind the window and with a way to stop."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QLocale, QMarginsF, QObject, QSaveFile, Signal
from PySide6.QtGui import QFontInfo, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from reader_app.services.session import Session
from reader_app.ui.folders import Folders, Use
from reader_app.ui.state import State
from reader_app.ui.text import plural, title_words
from reader_app.ui.theme import load_reading_font
from reader_app.ui.viewer.title_block import title_block

if TYPE_CHECKING:
    from reader_app.ui.viewer.printing import Printed, Printing

_MARGINS = QMarginsF(18, 16, 18, 16)  # mm


class Printer(QObject):
    """Prints one document at a time."""

    said = Signal(str)
    failed = Signal(str)
    progress = Signal(str, float)  # words, and how much is done; the words are empty at the end

    def __init__(self, session: Session, state: State, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._state, self._window = session, state, window
        self._printing: Printing | None = None
        self._file: QSaveFile | None = None
        self._device: QPagedPaintDevice | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return self._printing is not None

    def ask(self) -> None:
        """Choose a printer, by the system's own dialog, and print on it."""
        if not self._can_begin():
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._name())
        printer.setCreator("Glossator")
        printer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(printer, self._window)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.accepted.connect(lambda: self._begin(printer))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def ask_for_file(self) -> None:
        """Choose a PDF file and print into it."""
        if not self._can_begin():
            return
        folders = Folders.of(self._window)
        name = re.sub(r'[\x00-\x1f/\\:*?"<>|]+', " ", self._name()).strip(" .")[:80] or "document"
        suggested = str(folders.start(Use.PRINT) / f"{name}.pdf")
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Print to PDF"), suggested, self.tr("PDF documents (*.pdf)")
        )
        if path:
            folders.used(Use.PRINT, Path(path).parent)
            self.print_to(Path(path if path.lower().endswith(".pdf") else f"{path}.pdf"))

    def print_to(self, path: Path) -> None:
        """Print the open document into a PDF file; one already there stays as it was until the new one is whole."""
        if not self._can_begin():
            return
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            self._fail(path)
            return
        writer = QPdfWriter(file)
        writer.setTitle(self._name())
        writer.setCreator("Glossator")
        imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4))
        writer.setPageMargins(_MARGINS, QPageLayout.Unit.Millimeter)
        self._file = file
        self._begin(writer)

    def cancel(self) -> None:
        """Stop printing; a file is not written."""
        if self._printing is not None:
            self._printing.cancel()

    def _can_begin(self) -> bool:
        if self.is_busy:
            self.said.emit(self.tr("Something is being printed already; wait for it, or cancel it."))
        elif self._state.opened is None:
            self.said.emit(self.tr("Open a document first."))
        return self._state.opened is not None and not self.is_busy

    def _begin(self, device: QPagedPaintDevice) -> None:
        if not self._can_begin():
            return
        from reader_app.ui.viewer.printing import Printing

        self._device = device  # lives as long as something is painted on it
        self._printing = Printing(self._printed(), device, self)
        self._printing.progressed.connect(self._tell)
        self._printing.ended.connect(self._ended)
        if not self._printing.start():
            self._forget()
            self.failed.emit(self.tr("The printer took nothing, so nothing was printed: try “Print to PDF…” instead."))

    def _printed(self) -> "Printed":
        opened = self._state.opened
        if opened is None:
            raise RuntimeError("no document is open")
        from reader_app.ui.viewer.printing import Printed

        return Printed(
            text=opened.text,
            title=title_block(opened.document.metadata, opened.text),
            name=title_words(opened.document),
            citation=self._session.exchanging.citation(opened.document.id),
            annotations=self._state.annotations,
            tags={tag.id: tag.name for tag in self._session.annotating.tags()},
            families=(load_reading_font(), QFontInfo(QApplication.font()).family()),
        )

    def _name(self) -> str:
        return title_words(self._state.opened.document) if self._state.opened is not None else ""

    def _tell(self, share: float) -> None:
        if self._printing is not None:
            self.progress.emit(self.tr("Printing page {n}").format(n=self._printing.pages), share)

    def _ended(self, whole: bool) -> None:
        pages = self._printing.pages if self._printing is not None else 0
        file = self._file
        self._forget()
        self.progress.emit("", 0.0)
        printed = plural(pages, self.tr("{n} page printed"), self.tr("{n} pages printed"))
        if not whole:
            if file is not None:
                file.cancelWriting()
                file.commit()
            self.said.emit(self.tr("Printing was stopped."))
        elif file is None:
            self.said.emit(printed + ".")
        elif file.error() == QSaveFile.FileError.NoError and file.commit():
            self.said.emit(self.tr("{pages} to {path}").format(pages=printed, path=file.fileName()))
        else:
            self._fail(Path(file.fileName()))

    def _forget(self) -> None:
        if self._printing is not None:
            self._printing.deleteLater()
        self._printing = self._file = self._device = None

    def _fail(self, path: Path) -> None:
        words = self.tr("{path} could not be written, and what was there is as it was: choose another folder.")
        self.failed.emit(words.format(path=path))
