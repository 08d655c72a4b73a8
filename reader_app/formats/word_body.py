"""The text of a Word document on its way to HTML, taken in as its XML is parsed; never recursive."""

from dataclasses import dataclass, field

from reader_app.formats.word_flow import Flow, Paragraph, Table
from reader_app.formats.word_numbering import Numbering
from reader_app.formats.word_words import Run, Words
from reader_app.formats.word_xml import Attributes, number_of, stated
from reader_app.model.errors import UnreadableFileError

_DEEPEST = 50  # text boxes within each other
_TOO_DEEP = "This document is nested too deeply to be read; it was not added."
_NO_NOTES = frozenset(("separator", "continuationSeparator", "continuationNotice"))


@dataclass(slots=True)
class Body(Words):
    """The text of a document, its notes at the end."""

    numbering: Numbering = field(kw_only=True)
    _runs: list[Run] = field(default_factory=list)  # in which text boxes are
    _joined: list[str] = field(default_factory=list)  # of a paragraph that goes on in the next
    _tables: list[Table] = field(default_factory=list)
    _numbers: dict[tuple[str, str], int] = field(default_factory=dict)  # of the notes that are referred to
    _notes: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _names: list[str] = field(default_factory=list)  # of the notes that are being read

    def html(self) -> str:
        """The whole document."""
        pieces = ["<body>", *self.flows[0].pieces, '<ol class="footnotes">']
        for key, number in self._numbers.items():
            pieces += (f'<li value="{number}">', *self._notes.get(key, ()), "</li>")
        return "".join((*pieces, "</ol>"))

    def end_part(self) -> None:
        """A part of the document is read."""
        self.fields.clear()
        self._end_joined()
        self.flows[0].end_lists()

    # ---- paragraphs

    def start_paragraph(self, attributes: Attributes) -> None:
        """A paragraph begins."""
        self.paragraphs.append(Paragraph(self._joined))
        self._joined = []
        self.start_run(attributes)

    def start_properties(self, what: str) -> None:
        """What a paragraph or a row says of itself begins."""
        self.properties = what

    def end_properties(self) -> None:
        """What it says of itself ends."""
        self.properties = ""

    def state(self, what: str, attributes: Attributes) -> None:
        """What a paragraph says of itself."""
        if self.properties == "paragraph" and self.paragraphs:
            value = stated(attributes, "w:val")
            setattr(self.paragraphs[-1], what, number_of(value, 9) if what == "outline" else value)

    def deleted(self, attributes: Attributes) -> None:
        """Something is marked as deleted, or as moved away: the end of a paragraph, a row, or words."""
        if self.properties == "paragraph" and self.paragraphs:
            self.paragraphs[-1].is_joined = True
        elif self.properties == "row" and self._tables:
            self._tables[-1].delete_row()
        else:
            self.skip(attributes)

    def end_paragraph(self) -> None:
        """A paragraph ends."""
        paragraph = self.paragraphs.pop()
        paragraph.switch(())
        self.within = None
        if paragraph.is_joined:
            self._joined = paragraph.pieces
        else:
            self._place(paragraph)
        self.flows[-1].pieces += paragraph.after

    def _place(self, paragraph: Paragraph) -> None:
        """A paragraph goes where it stands, as what its style and its own properties make it."""
        look, flow = self.styles.paragraph(paragraph.style), self.flows[-1]
        tag, item = look.tag, None
        if not tag and paragraph.outline is not None and paragraph.outline < 9:
            tag = f"h{min(paragraph.outline + 1, 6)}"
        if not tag:
            level = paragraph.level or ("" if paragraph.number else look.level)
            item = self.numbering.item(paragraph.number or look.number, level, paragraph.style)
        if not paragraph.pieces and not (tag == "pre" and flow.is_after_code):
            return
        if item is not None:
            flow.item(item, paragraph.pieces)
        else:
            flow.block(tag or "p", paragraph.pieces)

    def _end_joined(self) -> None:
        """What was to go on in the next paragraph has none."""
        if self._joined:
            self.flows[-1].block("p", self._joined)
            self._joined = []

    def _leave_flow(self) -> Flow:
        self._end_joined()
        self.flows[-1].end_lists()
        return self.flows.pop()

    # ---- text boxes and notes

    def start_box(self, _: Attributes) -> None:
        """A text box begins; it comes after the paragraph that it is in. Raises UnreadableFileError."""
        if len(self._runs) >= _DEEPEST:
            raise UnreadableFileError(_TOO_DEEP)
        self._runs.append(self.run)
        self.flows.append(Flow())

    def end_box(self) -> None:
        """A text box ends."""
        box = self._leave_flow().pieces
        self.run, self.within = self._runs.pop(), None
        (self.paragraphs[-1].after if self.paragraphs else self.flows[-1].pieces).extend(box)
        self.made += 1

    def start_note(self, attributes: Attributes) -> None:
        """A note begins."""
        if self._names or stated(attributes, "w:type") in _NO_NOTES:
            self.skip(attributes)
        else:
            self._names.append(stated(attributes, "w:id"))
            self.flows.append(Flow())

    def end_note(self, kind: str) -> None:
        """A note ends."""
        self._notes[kind, self._names.pop()] = self._leave_flow().pieces

    def refer(self, kind: str, attributes: Attributes) -> None:
        """A note is referred to; its number is that of its first such place."""
        number = self._numbers.setdefault((kind, stated(attributes, "w:id")), len(self._numbers) + 1)
        self.put(f"[{number}]")

    # ---- tables

    def start_table(self, _: Attributes) -> None:
        """A table begins."""
        flow = self.flows[-1]
        flow.end_lists()
        flow.pieces.append("<table>")
        self._tables.append(Table(flow.pieces))

    def end_table(self) -> None:
        """A table ends."""
        self._tables.pop().pieces.append("</table>")

    def start_row(self, _: Attributes) -> None:
        """A row begins."""
        if self._tables:
            self._tables[-1].start_row()

    def end_row(self) -> None:
        """A row ends."""
        if self._tables:
            self._tables[-1].end_row()

    def start_cell(self, _: Attributes) -> None:
        """A cell begins."""
        if self._tables:
            self._tables[-1].start_cell()
            self.flows.append(Flow(self._tables[-1].pieces))

    def end_cell(self) -> None:
        """A cell ends."""
        if self._tables:
            self._leave_flow()
            self._tables[-1].end_cell()

    def place_cell(self, what: str, attributes: Attributes) -> None:
        """What a cell, or a row, says of its place."""
        value = stated(attributes, "w:val")
        if not self._tables:
            return
        if what == "vMerge":
            self._tables[-1].cover(value in {"", "continue"})
        elif what == "gridSpan":
            self._tables[-1].widen(number_of(value, 1))
        else:
            self._tables[-1].skip(number_of(value))
