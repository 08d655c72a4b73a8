"""The styles of an ODT document, as far as they say what a paragraph, a list or a stretch of letters is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_KINDS = {  # what a paragraph is, by the style it has or descends from
    "Title": "h1",
    "Quotations": "blockquote",
    "Block_20_Text": "blockquote",
    "Block_20_Quotation": "blockquote",
    "Quote": "blockquote",
    "Intense_20_Quote": "blockquote",
    "Preformatted_20_Text": "pre",
    "Source_20_Code": "pre",
    "Caption": "figcaption",
    "caption": "figcaption",
    "Illustration": "figcaption",
    "Table": "figcaption",
    "Figure": "figcaption",
    "Table_20_Caption": "figcaption",
    "Table_20_caption": "figcaption",
    "Figure_20_Caption": "figcaption",
    "Image_20_Caption": "figcaption",
    "TableCaption": "figcaption",
    "FigureCaption": "figcaption",
    "FigureWithCaption": "figcaption",
}
_LETTERS = {
    "Source_20_Text": ("code",),
    "Verbatim_20_Char": ("code",),
    "Strong_20_Emphasis": ("b",),
    "Emphasis": ("i",),
}
_LONGEST_DESCENT = 20
_RAISED = re.compile(r"super|[1-9]")  # "-" or "sub" is lowered
_BOLD = frozenset(("bold", "600", "700", "800", "900"))

INDEX_SOURCES = tuple(  # of what the lines of indexes are made, and their titles once more
    f"text:{index}-source"
    for index in (
        *("table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        *("alphabetical-index", "bibliography"),
    )
)

Attributes = Mapping[str, str]


@dataclass(slots=True)
class OpenList:
    """A list that is being read. form: of its numbers, as HTML says it, empty for bullets; number: of the next item."""

    form: str
    style: str
    number: int


@dataclass(slots=True)
class Style:
    """A style. tags: what HTML sets its letters in; outline: its level as a heading, 0 for none."""

    parent: str = ""
    tags: set[str] = field(default_factory=set)
    list_style: str = ""


@dataclass(slots=True)
class Styles:
    """All styles of a document, taken in while its XML is read.

    lists: by name, for each level how numbers are written ("" for bullets) and where they start.
    """

    styles: dict[str, Style] = field(default_factory=dict)
    lists: dict[str, dict[int, tuple[str, int]]] = field(default_factory=dict)
    language: str = ""
    _style: Style = field(default_factory=Style)
    _list: dict[int, tuple[str, int]] = field(default_factory=dict)

    def start(self, tag: str, attributes: Attributes) -> None:
        """An element of the styles begins."""
        if tag == "style:style":
            self._style = Style(attributes.get("style:parent-style-name", ""))
            self._style.list_style = attributes.get("style:list-style-name", "")
            self.styles[f"{attributes.get('style:family')}:{attributes.get('style:name')}"] = self._style
        elif tag == "style:default-style":
            self._style = Style()
        elif tag == "style:text-properties":
            self._letters(attributes)
        elif tag == "text:list-style":
            self._list = self.lists.setdefault(attributes.get("style:name", ""), {})
        elif tag in {"text:list-level-style-number", "text:list-level-style-bullet"}:
            number_form = attributes.get("style:num-format", "") if tag.endswith("number") else ""
            start = attributes.get("text:start-value", "1")
            level = attributes.get("text:level", "1")
            if level.isdecimal() and len(level) < 4:
                self._list[int(level)] = (number_form, int(start) if start.isdecimal() and len(start) < 9 else 1)

    def kind(self, name: str) -> str:
        """The HTML element that a paragraph of this style is."""
        for each in self._descent("paragraph", name):
            if each in _KINDS:
                return _KINDS[each]
        return "p"

    def letters(self, name: str) -> tuple[str, ...]:
        """The HTML elements that a stretch of letters of this style is in, outermost first."""
        found: set[str] = set()
        for each in self._descent("text", name):
            style = self.styles.get(f"text:{each}")
            found.update(style.tags if style else (), _LETTERS.get(each, ()))
        return tuple(sorted(found))

    def list_style(self, paragraph: str) -> str:
        """The list style that a paragraph's style brings along."""
        for each in self._descent("paragraph", paragraph):
            style = self.styles.get(f"paragraph:{each}")
            if style and style.list_style:
                return style.list_style
        return ""

    def number(self, list_style: str, level: int) -> tuple[str, int]:
        """How a list of this style numbers its items on a level, from 1: "" for bullets; and where it starts."""
        return self.lists.get(list_style, {}).get(level, ("", 1))

    def _letters(self, attributes: Attributes) -> None:
        if attributes.get("fo:font-weight") in _BOLD:
            self._style.tags.add("b")
        if attributes.get("fo:font-style") in {"italic", "oblique"}:
            self._style.tags.add("i")
        if _RAISED.match(attributes.get("style:text-position", "")):
            self._style.tags.add("sup")
        if not self.language and attributes.get("fo:language", "none") not in {"none", "zxx"}:
            country = attributes.get("fo:country", "none")
            self.language = attributes["fo:language"] + (f"-{country}" if country != "none" else "")

    def _descent(self, family: str, name: str) -> list[str]:
        """The style's name and those of its forebears, as far as they are known."""
        names = [name]
        while len(names) < _LONGEST_DESCENT:
            style = self.styles.get(f"{family}:{names[-1]}")
            if style is None or not style.parent or style.parent in names:
                break
            names.append(style.parent)
        return names
