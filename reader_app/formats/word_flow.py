"""Where the words of a Word document go: paragraphs with what is set apart in them, lists, and tables, as HTML."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader_app.formats.markup import escaped
from reader_app.formats.word_numbering import Item

_END_OF_CODE = "</pre>"
_WIDEST = 1_000  # columns


@dataclass(slots=True)
class Paragraph:
    """A paragraph that is being read. open: the elements open in it, outermost first. after: the text boxes in it.

    number, level: what lists it, as it says itself. outline: None where it says nothing. is_joined: its end is deleted,
    so that the next paragraph goes on in it.
    """

    pieces: list[str]
    style: str = ""
    number: str = ""
    level: str = ""
    outline: int | None = None
    is_joined: bool = False
    open: Sequence[str] = ()
    after: list[str] = field(default_factory=list)

    def switch(self, within: Sequence[str]) -> None:
        """What comes next is in these elements; those that stay open are not closed."""
        same = 0
        while same < min(len(within), len(self.open)) and within[same] == self.open[same]:
            same += 1
        self.pieces += [f"</{each.partition(' ')[0]}>" for each in reversed(self.open[same:])]
        self.pieces += [f"<{each}>" for each in within[same:]]
        self.open = within


@dataclass(slots=True)
class Flow:
    """Paragraphs that follow each other: those of the text, a cell, a text box or a note. lists: the open ones."""

    pieces: list[str] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)

    @property
    def is_after_code(self) -> bool:
        """Whether what came last is code."""
        return bool(self.pieces) and self.pieces[-1] == _END_OF_CODE

    def block(self, tag: str, words: Sequence[str]) -> None:
        """A paragraph that is no item of a list; one of code goes on in that before it."""
        self.end_lists()
        if tag == "pre" and self.is_after_code:
            self.pieces[-1] = "\n"
        else:
            self.pieces.append(f"<{tag}>")
        self.pieces += words
        self.pieces.append(f"</{tag}>")

    def item(self, item: Item, words: Sequence[str]) -> None:
        """An item of a list; it goes on with the list before it, if there is one of its kind."""
        kind = f'ol type="{item.form}"' if item.form else "ul"
        self.end_lists(item.level + 1)
        if len(self.lists) > item.level and item.number is not None and self.lists[-1] != kind:
            self.end_lists(item.level)
        while len(self.lists) <= item.level:
            self.lists.append(kind)
            self.pieces.append(f"<{kind}>")
        marker = f' marker="{escaped(item.marker)}"' if item.marker else ""
        tag, end = ("p", "</p>") if item.number is None else (f'li value="{item.number}"{marker}', "</li>")
        self.pieces.append(f"<{tag}>")
        self.pieces += words
        self.pieces.append(end)

    def end_lists(self, deepest: int = 0) -> None:
        """Closes the lists that are deeper."""
        while len(self.lists) > deepest:
            self.pieces.append(f"</{self.lists.pop().partition(' ')[0]}>")


@dataclass(slots=True)
class _Cell:
    """A cell. start: its place in the pieces. is_covered: it belongs to that above it."""

    start: int
    width: int = 1
    height: int = 1
    is_covered: bool = False

    @property
    def tag(self) -> str:
        """How it begins."""
        if self.width == self.height == 1:
            return "<td>"
        return f'<td colspan="{self.width}" rowspan="{self.height}">'


@dataclass(slots=True)
class Table:
    """A table that is being read. What its cells span is known only later, and then put where they begin."""

    pieces: list[str]
    _cells: list[_Cell] = field(default_factory=list)  # the open ones: one, in a table as it should be
    _row: int = 0
    _column: int = 0
    _is_deleted: bool = False
    _above: dict[int, _Cell] = field(default_factory=dict)  # column: the last cell that begins there

    def start_row(self) -> None:
        """A row begins."""
        self._row, self._column, self._is_deleted = len(self.pieces), 0, False
        self.pieces.append("<tr>")

    def end_row(self) -> None:
        """A row ends; one that is marked as deleted was never there."""
        self.pieces.append("</tr>")
        if self._is_deleted:
            self._cut(self._row)

    def delete_row(self) -> None:
        """The row is marked as deleted."""
        self._is_deleted = True

    def skip(self, columns: int) -> None:
        """The row begins so many columns late."""
        self._column += min(columns, _WIDEST)

    def start_cell(self) -> None:
        """A cell begins."""
        self._cells.append(_Cell(len(self.pieces)))
        self.pieces.append("<td>")

    def widen(self, width: int) -> None:
        """The cell takes so many columns."""
        if self._cells:
            self._cells[-1].width = max(1, min(width, _WIDEST))

    def cover(self, is_covered: bool) -> None:
        """Whether the cell belongs to that above it."""
        if self._cells:
            self._cells[-1].is_covered = is_covered

    def end_cell(self) -> None:
        """A cell ends. One that belongs to that above it is left out; Word does not show what is in it."""
        cell = self._cells.pop()
        above = self._above.get(self._column)
        if cell.is_covered and above is not None:
            self._cut(cell.start)
            above.height += 1
            self.pieces[above.start] = above.tag
        else:
            self._above[self._column] = cell
            self.pieces[cell.start] = cell.tag
            self.pieces.append("</td>")
        self._column += cell.width

    def _cut(self, start: int) -> None:
        del self.pieces[start:]
        self._above = {column: cell for column, cell in self._above.items() if cell.start < start}
