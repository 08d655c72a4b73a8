"""The notes after a printed text: each with its number, its quotation, its colour, its tags and what was thought."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextOption

from reader_app.model.annotation import Annotation, State
from reader_app.ui.notes.swatches import colour_name
from reader_app.ui.text import quoted
from reader_app.ui.theme import Theme
from reader_app.ui.viewer.positions import displayed
from reader_app.ui.viewer.typography import Typography

AT_ONCE = 40  # notes set together


def numbered(annotations: Sequence[Annotation]) -> tuple[tuple[Annotation, int], ...]:
    """The notes in the order they are printed: on the document (0), in the text from 1 on, without a place (0)."""
    whole = [a for a in annotations if a.state is State.DOCUMENT and (a.note or a.tags)]
    placed = sorted((a for a in annotations if a.state is State.ANCHORED), key=lambda a: (a.start, a.end, a.created))
    lost = [a for a in annotations if a.state is State.ORPHAN]
    return (*((a, 0) for a in whole), *((a, n) for n, a in enumerate(placed, start=1)), *((a, 0) for a in lost))


def build_notes(
    notes: Sequence[tuple[Annotation, int]],
    tags: Mapping[str, str],
    pages: Mapping[int, int],
    theme: Theme,
    typography: Typography,
    *,
    head: bool,
) -> QTextDocument:
    """Some of the notes as a document. tags: names by id; pages: page by number of the note; head: with a title."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    writer = _Writer(document, theme, typography)
    if head:
        writer.line(_tr("Notes"), scale=1.25, bold=True, below=8, heading=1)
    for annotation, number in notes:
        writer.note(annotation, number, tags, pages.get(number, 0))
    return document


class _Writer:
    def __init__(self, document: QTextDocument, theme: Theme, typography: Typography) -> None:
        self._cursor = QTextCursor(document)
        self._theme, self._type = theme, typography
        self._fresh = True

    def note(self, annotation: Annotation, number: int, tags: Mapping[str, str], page: int) -> None:
        """One note."""
        self.line(self._first_words(annotation, number), above=8, indent=24, hanging=bool(number), heading=2)
        facts = [colour_name(annotation.colour)] if annotation.state is not State.DOCUMENT else []
        if page:
            facts.append(_tr("page {n}").format(n=page))
        facts += ["#" + tags[tag] for tag in annotation.tags if tag in tags]
        if facts:
            self.line("  ·  ".join(facts), scale=0.82, dim=True, indent=24, heading=2 if annotation.note else 0)
        if annotation.former:
            was = _tr("Was: {words}").replace("{words}", quoted(" ".join(annotation.former.split())))
            self.line(was, scale=0.82, dim=True, indent=24, heading=2 if annotation.note else 0)
        for paragraph in annotation.note.splitlines():
            self.line(paragraph, indent=24)

    @staticmethod
    def _first_words(annotation: Annotation, number: int) -> str:
        if annotation.state is State.DOCUMENT:
            return _tr("On the whole document")
        quotation = quoted(" ".join(annotation.quote.split()))
        if annotation.state is State.ORPHAN:
            quotation += " " + _tr("(not found in the text any more)")
        return f"{number}.\t{quotation}" if number else quotation

    def line(
        self,
        words: str,
        *,
        scale: float = 0.92,
        bold: bool = False,
        dim: bool = False,
        above: float = 0,
        below: float = 2,
        indent: float = 0,
        hanging: bool = False,
        heading: int = 0,
    ) -> None:
        """A paragraph; heading: as a heading, it stays with what follows."""
        form = QTextBlockFormat()
        form.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(self._type.px(above))
        form.setBottomMargin(self._type.px(below))
        form.setLeftMargin(self._type.px(indent))
        form.setTextIndent(-self._type.px(indent) if hanging else 0)
        form.setTabPositions([QTextOption.Tab(self._type.px(indent), QTextOption.TabType.LeftTab)] if hanging else [])
        form.setHeadingLevel(heading)
        font = QFont(self._type.interface if dim else self._type.family)
        font.setPixelSize(max(6, round(self._type.size * scale)))
        font.setBold(bold)
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(self._theme.colour("dim" if dim else "text"))
        if self._fresh:
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)
        self._fresh = False
        self._cursor.insertText(displayed(words), letters)


def _tr(words: str) -> str:
    return QCoreApplication.translate("printing", words)
