"""The styles of a Word document, as far as they say what a paragraph, a list or a stretch of letters is."""

from dataclasses import dataclass, field

from reader_app.formats.word_xml import Attributes, by_full_name, is_on, number_of, parse_part, stated

_KINDS = {  # what a paragraph is, by the style it has or descends from; what says p is one even where it is numbered
    **{f"heading{space}{level}": f"h{min(level, 6)}" for level in range(1, 10) for space in (" ", "")},
    **dict.fromkeys(("quote", "intense quote", "block text", "quotations", "block quotation"), "blockquote"),
    **dict.fromkeys(("caption", "table caption", "image caption", "illustration", "table", "figure"), "figcaption"),
    **dict.fromkeys(("source code", "html preformatted", "preformatted text", "plain text"), "pre"),
    **dict.fromkeys(("subtitle", "footnote text", "endnote text", "footnote", "endnote"), "p"),
}
_OWN_KINDS = {"title": "h1", "heading": "h1"}  # of that very style: authors and the heads of indexes descend from it
_CODE = frozenset(
    ("verbatim char", "source text", "html code", "html keyboard", "html sample", "html typewriter", "code")
)
_BOLD = frozenset(("strong",))
_ITALIC = frozenset(("emphasis",))
_LONGEST_DESCENT = 20


@dataclass(slots=True)
class Style:
    """A style as it is stated. outline: the level in the outline, from 0; 9 for none; None where it says nothing.

    number, level: what numbers its paragraphs, and the level there. bold, italic: None where it says nothing.
    """

    name: str = ""
    parent: str = ""
    outline: int | None = None
    number: str = ""
    level: str = ""
    bold: bool | None = None
    italic: bool | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What paragraphs of a style are. tag: the HTML element, empty where the style does not say."""

    tag: str = ""
    number: str = ""
    level: str = ""


@dataclass(slots=True)
class Styles:
    """All styles of a document, by kind and identifier."""

    language: str = ""
    _styles: dict[tuple[str, str], Style] = field(default_factory=dict)
    _default: str = ""  # the style of paragraphs that have none
    _style: Style = field(default_factory=Style)
    _looks: dict[str, Look] = field(default_factory=dict)
    _letters: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def read(self, data: bytes) -> None:
        """Takes in the part with the styles. Raises UnreadableFileError."""
        parse_part(data, self._start)

    def paragraph(self, style: str) -> Look:
        """What a paragraph of this style is."""
        if style not in self._looks:
            self._looks[style] = self._look(style or self._default)
        return self._looks[style]

    def letters(self, style: str) -> tuple[str, ...]:
        """The HTML elements that a stretch of letters of this style is in, outermost first."""
        if style not in self._letters:
            descent = self._descent("character", style)
            names = {name_of(identifier, each) for identifier, each in descent}
            bold = next((each.bold for _, each in descent if each.bold is not None), bool(_BOLD & names))
            italic = next((each.italic for _, each in descent if each.italic is not None), bool(_ITALIC & names))
            tags = (("code", bool(_CODE & names)), ("b", bold), ("i", italic))
            self._letters[style] = tuple(tag for tag, holds in tags if holds)
        return self._letters[style]

    def numbering(self, style: str) -> str:
        """What a style of lists is numbered by."""
        found = self._styles.get(("numbering", style))
        return found.number if found else ""

    def _start(self, name: str, attributes: Attributes) -> None:
        what = _WHATS.get(name)
        value = stated(attributes, "w:val")
        style = self._style
        if what == "style":
            kind, identifier = stated(attributes, "w:type"), stated(attributes, "w:styleId")
            self._style = Style()
            self._styles.setdefault((kind, identifier), self._style)
            if kind == "paragraph" and stated(attributes, "w:default") in {"1", "true"}:
                self._default = identifier
        elif what == "lang":
            self.language = self.language or value
        elif what == "outline":
            style.outline = number_of(value, 9)
        elif what in {"bold", "italic"}:
            setattr(style, what, is_on(attributes))
        elif what:
            setattr(style, what, value)

    def _look(self, style: str) -> Look:
        descent = self._descent("paragraph", style)
        number, level = next(((each.number, each.level) for _, each in descent if each.number), ("", ""))
        own = _OWN_KINDS.get(name_of(*descent[0]), "")
        return Look(own or next(filter(None, (_tag(*each) for each in descent)), "").rstrip("-"), number, level)

    def _descent(self, kind: str, style: str) -> list[tuple[str, Style]]:
        """The style and its forebears, as far as they are known."""
        found = [(style, self._styles.get((kind, style), Style()))]
        while len(found) < _LONGEST_DESCENT:
            parent = found[-1][1].parent
            if (kind, parent) not in self._styles:
                break
            found.append((parent, self._styles[kind, parent]))
        return found


def name_of(identifier: str, style: Style) -> str:
    """The name of a style in small letters, without others it goes by; of one that is not defined its identifier."""
    return (style.name or identifier).partition(",")[0].strip().lower()


def _tag(identifier: str, style: Style) -> str:
    """The HTML element that a style makes of paragraphs; "-" where it says that they are no heading."""
    tag = _KINDS.get(name_of(identifier, style)) or _KINDS.get(identifier.lower(), "")
    if not tag and style.outline is not None:
        return f"h{min(style.outline + 1, 6)}" if style.outline < 9 else "-"
    return tag


_WHATS = by_full_name(
    {
        "w:style": "style",
        "w:name": "name",
        "w:basedOn": "parent",
        "w:outlineLvl": "outline",
        "w:numId": "number",
        "w:ilvl": "level",
        "w:b": "bold",
        "w:i": "italic",
        "w:lang": "lang",
    }
)
