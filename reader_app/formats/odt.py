"""Reads OpenDocument texts (ODT): their XML becomes HTML as it is read, and the one walk over HTML makes the text."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from xml.parsers import expat

from reader_app.formats.beginning import completed, made
from reader_app.formats.container import Container, open_container, refuse_dtd
from reader_app.formats.html import text_of
from reader_app.formats.markup import escaped
from reader_app.formats.mathml import formula_of
from reader_app.formats.odt_names import CONTROLS, LEFT_OUT, short_name
from reader_app.formats.odt_styles import Attributes, OpenList, Styles
from reader_app.formats.options import Options
from reader_app.formats.packed import dublin_core, root_of
from reader_app.formats.stated import language_of
from reader_app.formats.walker import parse, walk
from reader_app.model.document import Metadata, Text
from reader_app.model.errors import UnreadableFileError

IMPORTER = "odt"
VERSION = 3
_LOCKED = "This document is locked with a password; save it without one in the program that made it."
_BAD = "This document is damaged; it was not added."
_OBJECTS = "Parts of the document are of kinds that are not read: charts, or other files in it."
_MOST_SPACES = 100

End = Callable[[], None]


def read_odt(data: bytes, _: Options) -> tuple[Text, Metadata]:
    """The canonical text of a document and what it states of itself, changes taken as accepted.

    Raises UnreadableFileError.
    """
    container = open_container(data)
    _refuse_locked(container)
    body = Body(partial(formula_of, container))
    for name in ("styles.xml", "content.xml"):
        if name in container or name == "content.xml":
            body.read(container.read(name))
    tree, warnings = parse(body.html())
    text = text_of(walk(tree, keep_navigation=True), IMPORTER, VERSION)
    text = replace(text, warnings=(*warnings, *text.warnings, *body.warnings))
    stated = made(dublin_core(root_of(container.xml("meta.xml")))) if "meta.xml" in container else Metadata()
    metadata = completed(stated, text)
    language = "" if metadata.language else language_of(body.styles.language)
    if language:  # that of the program, unless the text turns out to be in another
        metadata = replace(metadata, language=language, inferred=metadata.inferred | {"language"})
    return text, metadata


def _refuse_locked(container: Container) -> None:
    if "META-INF/manifest.xml" in container and b"encryption-data" in container.read("META-INF/manifest.xml"):
        raise UnreadableFileError(_LOCKED)


@dataclass(slots=True)
class Body:
    """The body of a document on its way to HTML. formula: what is embedded at a place, empty where it is no formula."""

    formula: Callable[[str], str]
    styles: Styles = field(default_factory=Styles)
    warnings: dict[str, None] = field(default_factory=dict)
    _pieces: list[str] = field(default_factory=list)
    _notes: list[str] = field(default_factory=list)
    _ends: list[End] = field(default_factory=list)
    _lists: list[OpenList] = field(default_factory=list)
    _last_numbers: dict[str, int] = field(default_factory=dict)  # list style: the number after its last item
    _within: bool = False  # the body itself, not the styles before it
    _skipped: int = 0
    _mark: list[str] | None = None  # pieces of a footnote's mark, while it is read
    _pending_mark: str = ""  # to stand before the first words of a footnote
    _main: list[str] | None = None  # the pieces of the text, while a footnote is read
    _controls: dict[str, str] = field(default_factory=dict)  # of forms: name, and what is read on it

    def read(self, data: bytes) -> None:
        """Takes in one of the document's XML parts. Raises UnreadableFileError where it is damaged or has a DTD."""
        refuse_dtd(data)
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise UnreadableFileError(_BAD) from error

    def html(self) -> str:
        """The whole document, its footnotes at the end."""
        return f'<body>{"".join(self._pieces)}<section role="doc-endnotes">{"".join(self._notes)}</section>'

    def _start(self, name: str, stated: dict[str, str]) -> None:
        if self._skipped:
            self._skipped += 1
            return
        tag = short_name(name)
        attributes = {short_name(each): value for each, value in stated.items()}
        if not self._within:
            self._within = tag in {"office:text", "office:body"}
            self.styles.start(tag, attributes)
            self._ends.append(self._leave if self._within else _nothing)
            return
        if tag in LEFT_OUT:
            self._skipped = 1
            if LEFT_OUT[tag]:
                self.warnings[LEFT_OUT[tag]] = None
            return
        handler = _HANDLERS.get(tag)
        self._ends.append(handler(self, attributes) if handler else _nothing)

    def _end(self, _: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif self._ends:
            self._ends.pop()()

    def _words(self, words: str) -> None:
        if self._skipped or not self._within:
            return
        if self._mark is not None:
            self._mark.append(words)
        else:
            self._pieces.append(escaped(words))

    def _leave(self) -> None:
        self._within = False

    def _tagged(self, *tags: str) -> End:
        """Opens HTML elements; what ends them."""
        self._pieces.extend(f"<{tag}>" for tag in tags)
        ends = "".join(f"</{tag.partition(' ')[0]}>" for tag in reversed(tags))
        return lambda: self._pieces.append(ends)

    def _block(self, tag: str) -> End:
        end = self._tagged(tag)
        if self._pending_mark:
            self._pieces.append(escaped(self._pending_mark) + " ")
            self._pending_mark = ""
        return end

    def _paragraph(self, attributes: Attributes) -> End:
        return self._block(self.styles.kind(attributes.get("text:style-name", "")))

    def _heading(self, attributes: Attributes) -> End:
        level = attributes.get("text:outline-level", "1")
        return self._block(f"h{min(6, max(1, int(level)))}" if level.isdecimal() and len(level) < 4 else "h1")

    def _span(self, attributes: Attributes) -> End:
        return self._tagged(*self.styles.letters(attributes.get("text:style-name", "")))

    def _link(self, attributes: Attributes) -> End:
        place = attributes.get("xlink:href") or f"#{attributes.get('text:ref-name', '')}"
        return self._tagged(f'a href="{escaped(place)}"')

    def _list(self, attributes: Attributes) -> End:
        style = attributes.get("text:style-name") or (self._lists[-1].style if self._lists else "")
        form, start = self.styles.number(style, len(self._lists) + 1)
        if attributes.get("text:continue-numbering") == "true" or "text:continue-list" in attributes:
            start = self._last_numbers.get(style, start)
        inside = OpenList(form, style, start)
        self._lists.append(inside)
        end = self._tagged(f'ol type="{escaped(form)}" start="{start}"' if form else "ul")

        def leave() -> None:
            self._lists.pop()
            self._last_numbers[style] = inside.number
            end()

        return leave

    def _item(self, attributes: Attributes) -> End:
        value = attributes.get("text:start-value", "")
        if self._lists and value.isdecimal() and len(value) < 9:
            self._lists[-1].number = int(value)
        number = self._lists[-1].number if self._lists else 1
        if self._lists:
            self._lists[-1].number += 1
        return self._tagged(f'li value="{number}"')

    def _cell(self, attributes: Attributes) -> End:
        columns, rows = (attributes.get(f"table:number-{each}-spanned", "1") for each in ("columns", "rows"))
        return self._tagged(f'td colspan="{escaped(columns)}" rowspan="{escaped(rows)}"')

    def _plain(self, tag: str) -> End:
        return self._tagged(tag)

    def _spaces(self, attributes: Attributes) -> End:
        count = attributes.get("text:c", "1")
        self._pieces.append(" " * (min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 9 else 1))
        return _nothing

    def _citation(self, _: Attributes) -> End:
        self._mark = []

        def leave() -> None:
            mark = "".join(self._mark or ()).strip()
            self._mark, self._pending_mark = None, mark
            self._pieces.append(f'<a role="doc-noteref" href="#">{escaped(mark)}</a>')

        return leave

    def _note(self, _: Attributes) -> End:
        if self._main is not None:  # a footnote of a footnote stands within it
            return _nothing
        self._main, self._pieces = self._pieces, []

        def leave() -> None:
            note = "".join(self._pieces)
            self._pieces, self._main, self._pending_mark = self._main or [], None, ""
            self._notes.append(f"<div>{note}</div>")

        return leave

    def _object(self, attributes: Attributes) -> End:
        place = attributes.get("xlink:href", "")
        words = self.formula(place) if place else ""
        self._pieces.append(escaped(words))
        if place and not words:
            self.warnings[_OBJECTS] = None
        return _nothing

    def _forms(self, _: Attributes) -> End:
        """The controls of forms, which say elsewhere where they stand."""
        before, self._pieces = self._pieces, []

        def leave() -> None:
            self._pieces = before

        return leave

    def _control(self, attributes: Attributes) -> End:
        words = [
            attributes.get("form:label", ""),
            attributes.get("form:current-value") or attributes.get("form:value", ""),
        ]
        self._controls[attributes.get("form:id") or attributes.get("xml:id", "")] = " ".join(filter(None, words))
        return _nothing

    def _placed_control(self, attributes: Attributes) -> End:
        self._words(f" {self._controls.get(attributes.get('draw:control', ''), '')} ")
        return _nothing

    def _described(self, _: Attributes) -> End:
        """A picture's title or description, as its alternative text."""
        before, self._pieces = self._pieces, []

        def leave() -> None:
            words = "".join(self._pieces)
            self._pieces = before
            self._pieces.append(f'<img alt="{words}">')

        return leave


def _nothing() -> None:
    """What most elements do where they end."""


def _as(tag: str) -> Callable[[Body, Attributes], End]:
    return lambda body, _: body._plain(tag)


def _inserted(piece: str) -> Callable[[Body, Attributes], End]:
    """What puts a piece of HTML in; NAME in it is the name of the element."""

    def insert(body: Body, attributes: Attributes) -> End:
        body._pieces.append(piece.replace("NAME", escaped(attributes.get("text:name", ""))))
        return _nothing

    return insert


_HANDLERS: dict[str, Callable[[Body, Attributes], End]] = {
    "text:p": Body._paragraph,
    "text:h": Body._heading,
    "text:span": Body._span,
    **dict.fromkeys(("text:a", "text:bookmark-ref"), Body._link),
    **dict.fromkeys(("text:bookmark", "text:bookmark-start"), _inserted('<span id="NAME"></span>')),
    "text:list": Body._list,
    "text:list-item": Body._item,
    "text:list-header": _as("div"),
    "text:s": Body._spaces,
    "text:tab": _inserted("\t"),
    "text:line-break": _inserted("<br>"),
    "text:note-citation": Body._citation,
    "text:note-body": Body._note,
    "table:table": _as("table"),
    "table:table-row": _as("tr"),
    "table:table-cell": Body._cell,
    "draw:object": Body._object,
    "draw:control": Body._placed_control,
    "office:forms": Body._forms,
    **dict.fromkeys(CONTROLS, Body._control),
    "svg:title": Body._described,
    "svg:desc": Body._described,
}
