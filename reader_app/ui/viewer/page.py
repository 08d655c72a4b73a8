"""A document's text as a page one wants to read: headings, lists, tables, quotations, and a title block."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.model.links import inward
from reader_app.model.span import Span
from reader_app.ui.theme import Theme
from reader_app.ui.tool_tips import plain_tip
from reader_app.ui.viewer.positions import PositionMap, displayed
from reader_app.ui.viewer.title_block import TitleBlock
from reader_app.ui.viewer.typography import Typography

MARGIN_FOR_STRIPES = 20  # px left of the text, where the third and further overlaps show
_LEADING = 122  # per cent of the face's own line, which makes 29 px at 17 px
_HEADING_SCALE = {1: 1.55, 2: 1.25, 3: 1.1}
_LISTS = {BlockKind.BULLET, BlockKind.NUMBERED}
_SIDES = {1: Qt.AlignmentFlag.AlignHCenter, 2: Qt.AlignmentFlag.AlignRight}

SpansWithin = Callable[[int, int], Iterable[Span]]  # those between two code points, and perhaps a little more


@dataclass(slots=True)
class _Builder:
    text: Text
    theme: Theme
    type: Typography
    document: QTextDocument
    links: SpansWithin
    cursor: QTextCursor = field(init=False)
    inline_starts: list[int] = field(init=False)
    fresh: bool = True  # the cursor stands in an empty block that is still to be used
    last: BlockKind | None = None
    open_list: QTextList | None = None
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cursor = QTextCursor(self.document)
        self.inline_starts = [inline.start for inline in self.text.inlines]

    # ---- blocks

    def header(self, title: TitleBlock) -> None:
        """The title block: lines of ours, which no code point maps to."""
        if title.title:
            self._begin(self._block_format(_HEADING_SCALE[1], above=0, below=4, leading=104))
            self.cursor.insertText(displayed(title.title), self._letters(_HEADING_SCALE[1], bold=True))
        if title.details:
            self._begin(self._block_format(0.8, above=0, below=18, leading=110))
            self.cursor.insertText(displayed("  ·  ".join(title.details)), self._front_letters())

    def blocks(self) -> None:
        """All blocks of the text; neighbouring cells of one table together."""
        for (table, _), run in groupby(
            enumerate(self.text.blocks), key=lambda pair: (pair[1].table, pair[1].table is None and pair[0])
        ):
            if table is None:
                self._plain_block(next(run)[1])
            else:
                self._table([block for _, block in run])

    def _plain_block(self, block: Block) -> None:
        self._begin(self._format_of(block))
        if block.kind is BlockKind.BULLET:
            self._list_item(block.level)
        else:
            self.open_list = None
        self._place(block, self.cursor.position())
        self._insert(self.cursor, block)
        self.last = block.kind

    def _table(self, cells: list[Block]) -> None:
        rows = 1 + max(cell.row or 0 for cell in cells)
        columns = 1 + max(cell.column or 0 for cell in cells)
        if self.fresh:
            self._shrink()
        table = self.cursor.insertTable(rows, columns, self._table_format(columns))
        for cell in cells:
            inside = table.cellAt(cell.row or 0, cell.column or 0)
            cursor, form = inside.lastCursorPosition(), self._block_format(1, above=0, below=0, leading=110)
            if cursor != inside.firstCursorPosition():
                cursor.insertBlock()
            form.setAlignment(_SIDES.get(cell.level, Qt.AlignmentFlag.AlignLeft))
            cursor.setBlockFormat(form)
            self._place(cell, cursor.position())
            self._insert(cursor, cell)
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self.fresh, self.last, self.open_list = True, BlockKind.CELL, None

    def _insert(self, cursor: QTextCursor, block: Block) -> None:
        """A block's words, set as what they are."""
        low, high = (bisect_left(self.inline_starts, each) for each in (block.start, block.end))
        inlines, links = self.text.inlines[low:high], tuple(self.links(block.start, block.end))
        for start, end in _pieces(block, (*((each.start, each.end) for each in inlines), *links)):
            letters = self._letters_of(block, [each for each in inlines if each.start <= start and end <= each.end])
            if any(first <= start and end <= last for first, last in links):
                letters.setForeground(self.theme.colour("link"))
            cursor.insertText(displayed(self.text.content[start:end]), letters)

    def finish(self) -> None:
        """Leave no blank line after a table at the end."""
        if self.fresh:
            self._shrink()

    def _place(self, block: Block, place: int) -> None:
        self.starts.append(block.start)
        self.ends.append(block.end)
        self.places.append(place)

    def _begin(self, block_format: QTextBlockFormat) -> None:
        if self.fresh:
            self.cursor.setBlockFormat(block_format)
            self.fresh = False
        else:
            self.cursor.insertBlock(block_format)
        self.cursor.setBlockCharFormat(self._letters(1))

    def _shrink(self) -> None:
        tiny = QTextBlockFormat()
        tiny.setLineHeight(self.type.px(10), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        letters = QTextCharFormat()
        letters.setFontPointSize(1)
        self.cursor.setBlockFormat(tiny)
        self.cursor.setBlockCharFormat(letters)
        self.fresh = False

    def _list_item(self, level: int) -> None:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDisc if level % 2 == 0 else QTextListFormat.Style.ListCircle)
        form.setIndent(level + 1)
        if (
            self.open_list is not None
            and self.last is BlockKind.BULLET
            and self.open_list.format().indent() == level + 1
        ):
            self.open_list.add(self.cursor.block())
        else:
            self.open_list = self.cursor.createList(form)

    # ---- formats

    def _format_of(self, block: Block) -> QTextBlockFormat:
        kind, px = block.kind, self.type.px
        if kind is BlockKind.HEADING:
            scale = _HEADING_SCALE.get(block.level, 1)
            return self._block_format(
                scale, above=6 if not self.places else 20, below=6, leading=104, heading=block.level
            )
        if kind is BlockKind.FRONT:
            return self._block_format(0.82, above=0, below=2 if self.last is not None else 4, leading=110)
        if kind in _LISTS:
            form = self._block_format(1, above=0 if self.last in _LISTS else self._above(), below=3)
            if kind is BlockKind.NUMBERED:
                form.setLeftMargin(px(26) * (block.level + 1))
                form.setTextIndent(-px(26))
            return form
        form = self._block_format(1, above=self._above(), below=11)
        if kind is BlockKind.QUOTE:
            form.setLeftMargin(px(24) * max(1, block.level))
        elif kind is BlockKind.CODE:
            form.setLineHeight(110, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            form.setLeftMargin(px(12))
            form.setBackground(QBrush(self.theme.colour("panel")))
        return form

    def _above(self) -> float:
        """Room between the opening lines and the text; none between paragraphs, whose lower margin is enough."""
        return 16 if self.last is BlockKind.FRONT else 4 if self.last in _LISTS or self.last is BlockKind.CELL else 0

    def _block_format(
        self, scale: float, above: float, below: float, leading: int = _LEADING, heading: int = 0
    ) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(self.type.px(above))
        form.setBottomMargin(self.type.px(below) * max(1.0, scale))
        if heading:
            form.setHeadingLevel(heading)
        return form

    def _table_format(self, columns: int) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(self.theme.colour("line")))
        form.setCellPadding(self.type.px(7))
        form.setTopMargin(self.type.px(4))
        form.setBottomMargin(self.type.px(14))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.VariableLength, 0)] * columns)
        return form

    def _letters_of(self, block: Block, inlines: Iterable[Inline]) -> QTextCharFormat:
        if block.kind is BlockKind.HEADING:
            letters = self._letters(_HEADING_SCALE.get(block.level, 1), bold=True)
        elif block.kind is BlockKind.FRONT:
            letters = self._front_letters()
        elif block.kind is BlockKind.RULE:
            letters = self._letters(1)
            letters.setForeground(self.theme.colour("line"))
        elif block.kind is BlockKind.CODE:
            letters = self._code_letters()
        elif block.kind is BlockKind.CELL:
            letters = self._letters(0.92)
        else:
            letters = self._letters(1)
        for inline in inlines:
            self._set_apart(letters, inline)
        return letters

    def _set_apart(self, letters: QTextCharFormat, inline: Inline) -> None:
        if inline.kind is InlineKind.STRONG:
            letters.setFontWeight(QFont.Weight.Bold)
        elif inline.kind is InlineKind.EMPHASIS:
            letters.setFontItalic(True)
        elif inline.kind is InlineKind.CODE:
            letters.merge(self._code_letters())
        elif inward(inline.target) is None:  # or its tool tip shows what is there
            letters.setToolTip(plain_tip(inline.target))

    def _letters(self, scale: float, *, bold: bool = False) -> QTextCharFormat:
        font = QFont(self.type.family)
        font.setPixelSize(max(6, round(self.type.size * scale)))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(self.theme.colour("text"))
        return letters

    def _front_letters(self) -> QTextCharFormat:
        font = QFont(self.type.interface)
        font.setPixelSize(max(6, round(self.type.size * 0.8)))
        letters = QTextCharFormat()
        letters.setFont(font)
        letters.setForeground(self.theme.colour("dim"))
        return letters

    def _code_letters(self) -> QTextCharFormat:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(6, round(self.type.size * 0.86)))
        letters = QTextCharFormat()
        letters.setFont(font)
        return letters


def build_page(
    text: Text, title: TitleBlock, theme: Theme, typography: Typography, document: QTextDocument, links: SpansWithin
) -> PositionMap:
    """Fill an empty Qt document with a text; returns where its code points stand. links: what is set as a link."""
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setIndentWidth(typography.px(22))
    frame = QTextFrameFormat()
    frame.setLeftMargin(MARGIN_FOR_STRIPES)
    frame.setTopMargin(28)
    frame.setBottomMargin(typography.px(120))
    document.rootFrame().setFrameFormat(frame)
    builder = _Builder(text, theme, typography, document, links)
    builder.cursor.beginEditBlock()
    builder.header(title)
    if text.blocks:
        builder.blocks()
    else:
        builder._begin(builder._block_format(1, above=0, below=0))
        words = QCoreApplication.translate("page", "This document has no text.")
        builder.cursor.insertText(words, builder._front_letters())
    builder.finish()
    builder.cursor.endEditBlock()
    return PositionMap(text.content, builder.starts, builder.ends, builder.places)


def _pieces(block: Block, spans: Iterable[Span]) -> Iterator[Span]:
    """A block cut where what is set apart in it begins and ends."""
    cuts = {block.start, block.end}
    for span in spans:
        cuts.update(min(max(each, block.start), block.end) for each in span)
    return pairwise(sorted(cuts))
