"""The numbering of a Word document: which paragraphs are items of lists, and what their numbers are."""

import re
from dataclasses import dataclass, field, replace

from reader_app.formats.line import numeral
from reader_app.formats.word_styles import Styles
from reader_app.formats.word_xml import Attributes, by_full_name, number_of, parse_part, stated

_FORMS = {"bullet": "", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_DEEPEST = 8  # the last level, the first being 0
_NUMBER = re.compile("%([1-9])")
_LONGEST = 20  # characters before an item


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list. level: from 0. form: as HTML's lists state it, "" for bullets. number: None where the item
    has no mark of its own. marker: what stands before the item where it is not the number and a dot."""

    level: int
    form: str = ""
    number: int | None = None
    marker: str = ""


@dataclass(frozen=True, slots=True)
class _Level:
    """How a list writes its items on a level. text: what stands before them, "%1" for the number of the first level
    and so on; empty for a number and a dot. style: the paragraphs' style that goes with it."""

    form: str = "1"
    text: str = ""
    start: int = 1
    style: str = ""
    is_blank: bool = False


@dataclass(slots=True)
class _List:
    """A list, or one that has only its levels in common with another, its base. link: the style that defines it."""

    base: str = ""
    link: str = ""
    levels: dict[int, _Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)


@dataclass(slots=True)
class Numbering:
    """All lists of a document, and how far their numbers have come."""

    styles: Styles
    _bases: dict[str, _List] = field(default_factory=dict)
    _lists: dict[str, _List] = field(default_factory=dict)
    _by_style: dict[str, tuple[str, int]] = field(default_factory=dict)  # base and level
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)  # base: the last number of each level
    _begun: set[str] = field(default_factory=set)
    _list: _List = field(default_factory=_List)
    _level: int = 0

    def read(self, data: bytes) -> None:
        """Takes in the part with the numbering. Raises UnreadableFileError."""
        parse_part(data, self._start)
        for name, base in self._bases.items():
            self._by_style.update({level.style: (name, number) for number, level in base.levels.items() if level.style})

    def item(self, number: str, level: str, style: str) -> Item | None:
        """The item of a list that the next paragraph is, if it is one. number, level: as its properties or its style
        state them, empty where they do not. style: its identifier."""
        if not number:
            base, found = self._by_style.get(style, ("", 0))
            return self._counted(base, found, self._bases[base]) if base else None
        listed = self._resolved(number)
        if listed is None:
            return None
        base, own = self._by_style.get(style, ("", 0))
        chosen = number_of(level) if level else own if base == listed.base else 0
        if number not in self._begun:
            self._begun.add(number)
            for each in listed.starts:
                self._counts.get(listed.base, {}).pop(each, None)
        levels = self._bases[listed.base].levels | listed.levels
        for each, start in listed.starts.items():
            levels[each] = replace(levels.get(each, _Level()), start=start)
        return self._counted(listed.base, min(chosen, _DEEPEST), _List(levels=levels))

    def _resolved(self, number: str) -> _List | None:
        """The list with this number, or the one that its style stands for."""
        seen: set[str] = set()
        while number not in seen:
            seen.add(number)
            listed = self._lists.get(number)
            base = self._bases.get(listed.base) if listed else None
            if base is None or not base.link:
                return listed if base else None
            number = self.styles.numbering(base.link)
        return None

    def _counted(self, base: str, number: int, listed: _List) -> Item | None:
        level = listed.levels.get(number)
        if level is None:
            return None
        if level.is_blank:
            return Item(number)
        counts = self._counts.setdefault(base, {})
        counts[number] = counts.get(number, level.start - 1) + 1
        for deeper in range(number + 1, _DEEPEST + 1):
            counts.pop(deeper, None)
        return Item(number, level.form, counts[number], self._marker(base, listed, level) if level.form else "")

    def _marker(self, base: str, listed: _List, level: _Level) -> str:
        """What stands before an item of this level, the numbers of the levels above it put in."""
        counts = self._counts[base]

        def number(match: re.Match[str]) -> str:
            above = int(match.group(1)) - 1
            stated = listed.levels.get(above, _Level())
            return numeral(counts.get(above, stated.start), stated.form or "1")

        return _NUMBER.sub(number, level.text)

    def _start(self, name: str, attributes: Attributes) -> None:
        what = _WHATS.get(name, "")
        value = stated(attributes, "w:val")
        if what == "abstractNum":
            self._list = self._bases.setdefault(stated(attributes, "w:abstractNumId"), _List())
        elif what == "num":
            self._list = self._lists.setdefault(stated(attributes, "w:numId"), _List())
        elif what in {"base", "link"}:
            setattr(self._list, what, value)
        elif what in {"lvl", "lvlOverride"}:
            self._level = min(_DEEPEST, number_of(stated(attributes, "w:ilvl")))
            if what == "lvl":
                self._list.levels[self._level] = _Level()
        elif what == "restart":
            self._list.starts[self._level] = number_of(value, 1)
        elif what:
            self._state(what, value)

    def _state(self, what: str, value: str) -> None:
        """Something about the level that is being defined."""
        level = self._list.levels.get(self._level)
        if level is None:
            return
        if what == "form":
            level = replace(level, form=_FORMS.get(value, "1"), is_blank=value == "none")
        elif what == "start":
            level = replace(level, start=number_of(value, 1))
        elif what == "style":
            level = replace(level, style=value)
        elif not value.strip():
            level = replace(level, is_blank=True)
        elif "%" not in value and not any(map(str.isalnum, value)):
            level = replace(level, form="")
        elif value != f"%{self._level + 1}.":
            level = replace(level, text=value[:_LONGEST].strip())
        self._list.levels[self._level] = level


_WHATS = by_full_name(
    {
        "w:abstractNum": "abstractNum",
        "w:num": "num",
        "w:abstractNumId": "base",
        "w:numStyleLink": "link",
        "w:lvl": "lvl",
        "w:lvlOverride": "lvlOverride",
        "w:startOverride": "restart",
        "w:numFmt": "form",
        "w:start": "start",
        "w:pStyle": "style",
        "w:lvlText": "text",
    }
)
