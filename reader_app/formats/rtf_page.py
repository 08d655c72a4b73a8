"""Puts Rich Text's words together into HTML: paragraphs by their style, list items, tables, footnotes."""

from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from reader_app.formats import rtf_words as words
from reader_app.formats.markup import escaped

_INDENT = 360  # twentieths of a point that each level of a list is usually set in


@dataclass(frozen=True, slots=True)
class Look:
    """How letters are set; target: the address they link to."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    target: str = ""


@dataclass(slots=True)
class Paragraph:
    """What holds for a paragraph, until it is set anew. indent: twentieths of a point; marker: its list item's."""

    style: int = -1
    outline: int = -1
    in_table: bool = False
    indent: int = 0
    level: int = -1
    marker: str = ""


@dataclass(slots=True)
class Page:
    """The HTML that is made. styles: names of paragraph styles; outlines: the levels of those that are headings."""

    styles: dict[int, str] = field(default_factory=dict)
    outlines: dict[int, int] = field(default_factory=dict)
    paragraph: Paragraph = field(default_factory=Paragraph)
    _pieces: list[str] = field(default_factory=list)  # HTML that is done
    _line: list[tuple[Look, str]] = field(default_factory=list)  # the paragraph that is being read
    _main: tuple[list[str], list[tuple[Look, str]], Paragraph] | None = None  # the text's, while a footnote is read
    _notes: list[str] = field(default_factory=list)
    _table: str = ""  # what ends the table that is open

    def html(self) -> str:
        """The whole document, its footnotes at the end."""
        self.end_paragraph()
        self._end_table()
        return f'<body>{"".join(self._pieces)}<section role="doc-endnotes">{"".join(self._notes)}</section>'

    def put(self, letters: str, look: Look) -> None:
        """Letters of the paragraph that is being read."""
        self._line.append((look, letters))

    def end_paragraph(self) -> None:
        """The words so far are a paragraph of the kind that its style says; in a table, a line of a cell."""
        line, paragraph = self._taken(), self.paragraph
        marker, paragraph.marker = paragraph.marker, ""
        if paragraph.in_table and self._main is None:
            self._open_table()
            self._pieces.append(f"{escaped(marker)}{line}<br>")
        elif line.strip():
            self._end_table()
            self._pieces.append(self._as_block(line, marker, paragraph))

    def begin_paragraph(self) -> None:
        """All that held for paragraphs is set back."""
        self.paragraph = Paragraph(marker=self.paragraph.marker)

    # ---- footnotes

    def start_note(self) -> bool:
        """A footnote begins; False within another one, which then holds it."""
        if self._main is not None:
            return False
        self._main = (self._pieces, self._line, self.paragraph)
        self._pieces, self._line, self.paragraph = [], [], Paragraph()
        return True

    def end_note(self) -> None:
        """The footnote ends; the text goes on where it was."""
        self.end_paragraph()
        if self._main is not None:
            note = "".join(self._pieces).replace(" \xa0", " ", 1)
            self._notes.append(f"<div>{note}</div>")
            self._pieces, self._line, self.paragraph = self._main
            self._main = None

    def put_note_number(self) -> None:
        """The number of a footnote: in the text the next one, in the footnote its own."""
        number = len(self._notes) + 1
        self.put(f"[{number}]" if self._main is None else f"{number} ", Look())

    # ---- tables

    def end_cell(self) -> None:
        """A table's cell ends."""
        self.paragraph.in_table = True
        self.end_paragraph()
        if self._main is None:
            self._table = self._table.removeprefix("</td>")
            self._pieces.append("</td>")

    def end_row(self) -> None:
        """A table's row ends."""
        if self._main is None and "</tr>" in self._table:
            self._pieces.append("</tr>")
            self._table = "</table>"

    def _open_table(self) -> None:
        for tag in ("table", "tr", "td"):
            if f"</{tag}>" not in self._table:
                self._pieces.append(f"<{tag}>")
                self._table = f"</{tag}>{self._table}"

    def _end_table(self) -> None:
        if self._main is None and self._table:
            self._pieces.append(self._table)
            self._table = ""

    # ---- paragraphs

    def _taken(self) -> str:
        """The paragraph's letters as HTML, those of one look together."""
        runs = groupby(self._line, key=itemgetter(0))
        line = "".join(_set("".join(letters for _, letters in run), look) for look, run in runs)
        self._line.clear()
        return line

    def _as_block(self, line: str, marker: str, paragraph: Paragraph) -> str:
        name = self.styles.get(paragraph.style, "").strip(" ;").lower()
        heading = words.HEADING.match(name)
        outline = paragraph.outline if paragraph.outline >= 0 else self.outlines.get(paragraph.style, -1)
        if heading or 0 <= outline < 9:
            level = min(6, int(heading.group(1)) if heading else outline + 1)
            return f"<h{level}>{line}</h{level}>"
        tag = words.KINDS.get(name)
        if tag:
            return f"<{tag}>{line}</{tag}>"
        return self._as_item(line, marker, paragraph)

    def _as_item(self, line: str, marker: str, paragraph: Paragraph) -> str:
        """The paragraph as a list item if it has a marker, also one that only stands before a tab."""
        if not marker and "\t" in line[:12]:
            before, _, rest = line.partition("\t")
            if words.is_marker(before):
                marker, line = before, rest
        if not marker:
            return f"<p>{line}</p>"
        level = paragraph.level if paragraph.level >= 0 else paragraph.indent // _INDENT - 1
        return words.list_item(line, marker, max(0, min(level, 8)))


def _set(letters: str, look: Look) -> str:
    """The letters as HTML."""
    piece = escaped(letters).replace("\n", "<br>")
    if look.bold:
        piece = f"<b>{piece}</b>"
    if look.italic:
        piece = f"<i>{piece}</i>"
    if look.raised:
        piece = f"<sup>{piece}</sup>"
    return f'<a href="{escaped(look.target)}">{piece}</a>' if look.target else piece
