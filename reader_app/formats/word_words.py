"""The words of a Word document as its XML is parsed: what they are set in, links, fields, formulas, symbols."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from reader_app.formats.markup import escaped
from reader_app.formats.word_flow import Flow, Paragraph
from reader_app.formats.word_math import Formula
from reader_app.formats.word_styles import Styles
from reader_app.formats.word_symbols import symbol
from reader_app.formats.word_xml import Attributes, is_on, stated

_TOKEN = re.compile(r'"([^"]*)"|(\S+)')
_MOST_TOKENS = 20
_REFERENCES = frozenset(("REF", "PAGEREF", "NOTEREF"))  # fields that lead to a bookmark, where they say that they do


@dataclass(slots=True)
class Run:
    """What letters are set in. style: what their style says; bold, italic: what they say themselves, if anything.

    raised: whether they say so themselves; the marks of notes have that from their style.
    """

    style: tuple[str, ...] = ()
    bold: bool | None = None
    italic: bool | None = None
    raised: bool = False


@dataclass(slots=True)
class _Field:
    """A field. instruction: its pieces, while it is read. target: what its result leads to."""

    instruction: list[str] = field(default_factory=list)
    target: str = ""


@dataclass(slots=True)
class _Forms:
    """Something that is there in several forms. before: how much was made before this one. is_done: one was read."""

    before: int = 0
    is_done: bool = False


@dataclass(slots=True)
class Words:
    """Words on their way to HTML. targets: what links lead to, by their names. unread: what cannot be read, as met.

    properties: of what properties are being read, if any. takes: what is done with words, "text", "instruction", or ""
    for nothing. skipped: how many elements are open of what is left out. made: how much was made so far.
    """

    styles: Styles
    targets: dict[str, str] = field(default_factory=dict)
    unread: dict[str, None] = field(default_factory=dict)
    flows: list[Flow] = field(default_factory=lambda: [Flow()])
    paragraphs: list[Paragraph] = field(default_factory=list)
    run: Run = field(default_factory=Run)
    within: Sequence[str] | None = None  # the elements letters are in now; None: to be found out
    properties: str = ""
    takes: str = ""
    skipped: int = 0
    made: int = 0
    links: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # of what comes next
    fields: list[_Field] = field(default_factory=list)
    forms: list[_Forms] = field(default_factory=list)
    formula: Formula = field(default_factory=Formula)

    def words(self, words: str) -> None:
        """Words of the part, wherever they stand."""
        if self.takes == "text":
            self.put(words)
        elif self.takes and self.fields:
            self.fields[-1].instruction.append(words)

    def put(self, words: str) -> None:
        """Words of the text."""
        if self.formula.is_open:
            self.formula.add(words)
        else:
            self.insert(escaped(words))

    def insert(self, piece: str) -> None:
        """A piece of HTML with what belongs within a line."""
        self.made += 1
        if self.names:
            piece = "".join((*(f'<span id="{escaped(name)}"></span>' for name in self.names), piece))
            self.names = []
        if not self.paragraphs:
            self.flows[-1].pieces.append(piece)
            return
        paragraph, within = self.paragraphs[-1], self.within
        if within is None:
            within = self.within = self._look()
        if within != paragraph.open:
            paragraph.switch(within)
        paragraph.pieces.append(piece)

    def skip(self, _: Attributes) -> None:
        """The element that begins is left out, and all in it."""
        self.skipped = 1

    def _look(self) -> tuple[str, ...]:
        """The elements that letters stand in, outermost first."""
        run = self.run
        target = self.links[-1] if self.links else self.fields[-1].target if self.fields else ""
        tags = [f'a href="{escaped(target)}"'] if target else []
        if "code" in run.style:
            tags.append("code")
        for tag, is_set in (("b", run.bold), ("i", run.italic)):
            if is_set or (is_set is None and tag in run.style):
                tags.append(tag)
        if run.raised:
            tags.append("sup")
        return tuple(tags)

    # ---- runs

    def start_run(self, _: Attributes) -> None:
        """Letters begin that are all set in the same."""
        self.run = Run()
        self.within = None

    def take(self, _: Attributes) -> None:
        """The words of the text begin."""
        self.takes = "text"

    def take_instruction(self, _: Attributes) -> None:
        """The instruction of a field begins."""
        self.takes = "instruction"

    def end_taking(self) -> None:
        """The words, or the instruction, end."""
        self.takes = ""

    def letters(self, attributes: Attributes) -> None:
        """The style of letters."""
        self.run.style = self.styles.letters(stated(attributes, "w:val"))

    def bold(self, attributes: Attributes) -> None:
        """Letters are bold, or say that they are not."""
        self.run.bold = is_on(attributes)

    def italic(self, attributes: Attributes) -> None:
        """Letters are italic, or say that they are not."""
        self.run.italic = is_on(attributes)

    def align(self, attributes: Attributes) -> None:
        """Letters are raised, lowered, or on the line."""
        self.run.raised = stated(attributes, "w:val") == "superscript"

    def tab(self, _: Attributes) -> None:
        """A tab; among the properties of a paragraph it says only where tabs lead to."""
        if not self.properties:
            self.put("\t")

    def symbol(self, attributes: Attributes) -> None:
        """A letter of a font of symbols."""
        letter = symbol(stated(attributes, "w:font"), stated(attributes, "w:char"))
        if letter:
            self.put(letter)
        else:
            self.unread["symbols of special fonts"] = None

    def picture(self, attributes: Attributes) -> None:
        """A picture; its description is what is kept of it."""
        words = attributes.get("descr", "").strip() or attributes.get("title", "") or stated(attributes, "o:title")
        if words:
            self.insert(f'<img alt="{escaped(words)}">')

    # ---- links and fields

    def start_link(self, attributes: Attributes) -> None:
        """A link begins."""
        anchor = stated(attributes, "w:anchor")
        target = self.targets.get(stated(attributes, "r:id"), "")
        self.links.append(f"{target.partition('#')[0]}#{anchor}" if anchor else target)
        self.within = None

    def start_simple_field(self, attributes: Attributes) -> None:
        """A field begins that states its instruction at once."""
        self.links.append(_target(stated(attributes, "w:instr")) or (self.links[-1] if self.links else ""))
        self.within = None

    def name(self, attributes: Attributes) -> None:
        """A bookmark begins: what comes next has a name."""
        self.names.append(stated(attributes, "w:name"))

    def end_link(self) -> None:
        """A link, or a simple field, ends."""
        self.links.pop()
        self.within = None

    def change_field(self, attributes: Attributes) -> None:
        """A field begins, its instruction ends, or its result does."""
        what = stated(attributes, "w:fldCharType")
        if what == "begin":
            above = self.fields[-1].target if self.fields else ""
            self.fields.append(_Field(target=above))
        elif what == "separate" and self.fields:
            inner = self.fields[-1]
            inner.target = _target("".join(inner.instruction)) or inner.target
        elif what == "end" and self.fields:
            self.fields.pop()
        self.within = None

    # ---- what is there in several forms, and formulas

    def start_forms(self, _: Attributes) -> None:
        """Something begins that is there in several forms."""
        self.forms.append(_Forms())

    def end_forms(self) -> None:
        """Something ends that was there in several forms."""
        self.forms.pop()

    def start_form(self, attributes: Attributes) -> None:
        """One of the forms begins; it is read if none before gave anything."""
        if self.forms:
            if self.forms[-1].is_done:
                self.skip(attributes)
            self.forms[-1].before = self.made

    def end_form(self) -> None:
        """A form that was read ends."""
        if self.forms:
            self.forms[-1].is_done = self.made > self.forms[-1].before

    def end_formula(self) -> None:
        """A part of a formula ends."""
        words = self.formula.end()
        if words:
            self.put(words)


def _target(instruction: str) -> str:
    """What a field with this instruction leads to, empty where it is no link."""
    tokens = [match.group(1) or match.group(2) or "" for match in islice(_TOKEN.finditer(instruction), _MOST_TOKENS)]
    kind = tokens[0].upper() if tokens else ""
    if kind in _REFERENCES and "\\h" in tokens[2:]:
        return f"#{tokens[1]}"
    if kind != "HYPERLINK":
        return ""
    target, anchor, before = "", "", ""
    for token in tokens[1:]:
        if before == "\\l":
            anchor = token
        elif not token.startswith("\\") and before not in {"\\o", "\\t"}:
            target = target or token
        before = token
    return f"{target}#{anchor}" if anchor else target
