"""A text in Markdown as a page of the window: its contents first, then sections with room between their lines."""

from collections.abc import Iterator

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from reader_app.ui.theme import Theme

_LEADING = 135  # per cent of a line
_IN_TABLES = 0.92  # of the letters around them
_HEADINGS = {1: 1.5, 2: 1.35, 3: 1.12}  # times the usual letters
_CONTENTS = 2  # the level of headings that the contents name
_ABOVE, _BESIDE = 10, 12  # px around the page
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def title_and_body(words: str) -> tuple[str, str]:
    """The heading that a Markdown text begins with, or nothing, and what comes after it."""
    first, _, rest = words.partition("\n")
    return (first[2:].strip(), rest.lstrip("\n")) if first.startswith("# ") else ("", words)


def build_text_page(document: QTextDocument, words: str, theme: Theme, font: QFont) -> None:
    """Put a Markdown text, without the heading it begins with, into a document, in the colours of a theme."""
    document.setDefaultFont(font)
    document.setMarkdown(title_and_body(words)[1])
    edges = document.rootFrame().frameFormat()
    edges.setMargin(0)
    edges.setTopMargin(_ABOVE)
    edges.setRightMargin(_BESIDE)
    document.rootFrame().setFrameFormat(edges)
    for table in _tables(document):
        _dress_table(table, theme)
    headings = [_dress_block(block, font) for block in _blocks(document)]
    _contents(document, [heading for heading in headings if heading], theme)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _dress_block(block: QTextBlock, font: QFont) -> str:
    """Room above, below and within; the words of a heading that the contents are to name, which becomes a place."""
    cursor, form = QTextCursor(block), block.blockFormat()
    in_table = cursor.currentTable() is not None
    level = form.headingLevel()
    form.setLineHeight(_LEADING, _PROPORTIONAL)
    form.setTopMargin(font.pointSizeF() * 2 if level else 0)
    form.setBottomMargin(font.pointSizeF() * _room_below(block, in_table=in_table))
    form.setNonBreakableLines(False)
    cursor.setBlockFormat(form)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    letters = QTextCharFormat()
    if in_table:
        letters.setFontPointSize(font.pointSizeF() * _IN_TABLES)
    elif level:
        letters.setFontPointSize(font.pointSizeF() * _HEADINGS.get(level, 1.0))
        letters.setFontWeight(QFont.Weight.DemiBold)
        letters.setAnchor(True)
        letters.setAnchorNames([_place(block.text())])
    if not letters.isEmpty():
        cursor.mergeCharFormat(letters)
    return block.text() if level == _CONTENTS else ""


def _room_below(block: QTextBlock, *, in_table: bool) -> float:
    """In heights of a letter."""
    is_code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    if in_table or (is_code and block.next().blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)):
        return 0.0
    return 0.5 if block.blockFormat().headingLevel() or block.textList() else 0.9


def _place(heading: str) -> str:
    return "-".join(heading.lower().split())


def _dress_table(table: QTextTable, theme: Theme) -> None:
    """As wide as the page, with one line between rows."""
    form = table.format()
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints([])
    form.setCellPadding(5)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(theme.colour("line")))
    form.setBottomMargin(12)
    table.setFormat(form)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = cell.format()
        ground.setBackground(QBrush(theme.colour("panel")))
        cell.setFormat(ground)


def _contents(document: QTextDocument, headings: list[str], theme: Theme) -> None:
    """A line of links to the headings, before everything else."""
    if not headings:
        return
    cursor = QTextCursor(document)
    form = QTextBlockFormat()
    form.setLineHeight(_LEADING + 15, _PROPORTIONAL)
    form.setBottomMargin(4)
    cursor.insertBlock()
    cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
    cursor.setBlockFormat(form)
    plain = QTextCharFormat()
    plain.setForeground(theme.colour("dim"))
    for number, heading in enumerate(headings):
        link = QTextCharFormat()
        link.setAnchor(True)
        link.setAnchorHref(f"#{_place(heading)}")
        link.setForeground(theme.colour("accent"))
        if number:
            cursor.insertText("   ·   ", plain)
        cursor.insertText(heading.replace(" ", "\u00a0"), link)


def place_of(address: QUrl) -> str:
    """The name of the place a link of the contents leads to."""
    return address.fragment(QUrl.ComponentFormattingOption.FullyDecoded)
