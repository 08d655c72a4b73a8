"""Prepares HTML for its parser: XHTML made plain, and nesting bounded, since time grows with the depth squared."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from reader_app.formats.traits import named

DEEPEST = 200  # elements within each other; what people write stays below a tenth of it
_MOST_FORMATS = 40  # bold, italic … open at once; each new paragraph repeats all that were left open
_MOST_REPEATED, _REPEATED_SHARE = 50_000, 4  # elements repeated so in one page, and for each tag
# These close by themselves or hold nothing, so that leaving one open nests nothing.
_SHALLOW = named(
    "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup thead tbody tfoot "
    "colgroup html head body rp rt h1 h2 h3 h4 h5 h6"
)
_CELLS = frozenset(("tr", "td", "th"))
_FORMATS = named("a b big code em font i nobr s small strike strong tt u")
_BARRIERS = named("table svg math template object marquee applet select")  # an end tag stops at these
_BLOCKS = named(  # whose end tag ends all that is open within
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header "
    "hgroup listing main menu nav ol pre search section summary ul"
)
_RAW = frozenset(("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"))
_CROWDED = re.compile(r"<([A-Za-z][\w:-]*)\s[^<>]{5000,}>?")
_LONG = 5000  # characters of such a tag at least
_MOST_ATTRIBUTES = 500  # of one element: comparing their names takes a time that grows with the square
_TAG = re.compile(r"<(?:!--|(/?)([A-Za-z][^\s/>]*))")
_NAMES = re.compile(r"<(!--|/?[A-Za-z][^\s/>]*)")  # the same in one piece
_RAW_END = re.compile(f"(?i)</(?:{'|'.join(_RAW)})")
_MOST_TAGS = 1_000_000  # looked at together
_PASSED = frozenset(("!--", "p", *_SHALLOW, *(f"/{name}" for name in (*_SHALLOW, *_RAW))))  # what nests nothing
_SELF_CLOSED = re.compile(r"<([A-Za-z][\w:.-]*)(\s[^<>]*|)/>")
_VOID = named("area base br col embed hr img input link meta param source track wbr")
_CDATA = "<![CDATA["
_UNSEEN = re.compile(r"(?i)<!--|<(script|style|template|noscript)\b")
_MARKUP = re.compile(r"<[^<>]*>|&#?\w{1,31};")
_PROLOGUE = 65_536  # characters in which a DTD is looked for
_SUBSET = re.compile(r"(<!DOCTYPE[^>\[]{0,500})\[[^\]]*\](?=\s{0,100}>)", re.IGNORECASE)
_XML = re.compile(r"\s*<\?xml\b|[^>]{0,200}<html[^>]{1,500}xmlns", re.IGNORECASE)
_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))


def escaped(text: str) -> str:
    """The text as HTML shows it, in content and in attributes."""
    for sign, entity in _ESCAPES:  # most texts have none of them: a tenth of the time that translate() takes
        if sign in text:
            text = text.replace(sign, entity)
    return text


def is_xml(source: str) -> bool:
    """Whether a page says that it is XHTML."""
    return _XML.match(source) is not None or "http://www.w3.org/1999/xhtml" in source[:2000]


def plain_html(source: str) -> str:
    """XHTML as HTML: empty elements get their end tag, CDATA becomes text, and what a DTD declares is left out."""
    if _CDATA in source:
        first, *rest = source.split(_CDATA)
        parted = (part.partition("]]>") for part in rest)
        source = first + "".join(f"{escaped(inside)}{after}" for inside, _, after in parted)
    head = _SUBSET.sub(r"\1", source[:_PROLOGUE], count=1)
    return _SELF_CLOSED.sub(_with_end, head + source[_PROLOGUE:])


def outside_tags(source: str) -> str:
    """What a page's source has outside its tags, comments and scripts; one that does not end hides nothing."""
    pieces: list[str] = []
    position = 0
    endless: set[str] = set()
    for match in _UNSEEN.finditer(source):
        ending = f"</{match.group(1).lower()}" if match.group(1) else "-->"
        if match.start() < position or ending in endless:
            continue
        end = source.find(ending, match.end())
        if end < 0:
            endless.add(ending)
        else:
            pieces.append(source[position : match.start()])
            position = end + len(ending)
    return _MARKUP.sub("", "".join((*pieces, source[position:])))


def bounded(source: str) -> tuple[str, bool]:
    """The source with the tags left out that nest deeper than can be parsed fast, and whether there were any.

    Only tags go; every word between them stays.
    """
    if _is_crowded(source):
        source = _CROWDED.sub(_less_crowded, source)
    if _nests_well(source):
        return source, False
    cutter = _Cutter()
    pieces: list[str] = []
    position = 0
    for start, closes, name in _tags(source):
        before, stays = cutter.judge(name, closes)
        if before or not stays:
            end = start if stays else source.find(">", start) + 1 or len(source)
            pieces += (source[position:start], before)
            position = end
    return ("".join((*pieces, source[position:])), True) if pieces else (source, False)


def _is_crowded(source: str) -> bool:
    """Whether so much stands somewhere without a tag that begins: a few looks at a page, and not one at each tag."""
    start = 0
    while len(source) - start > _LONG:
        start = source.rfind("<", start, start + _LONG + 1) + 1
        if not start:
            return True
    return False


def _nests_well(source: str) -> bool:
    """Whether each element that nests ends where it should and none is deep, so that nothing is to be cut.

    It takes an eighth of the time that following a page does which leaves that to the parser. What it is not sure of,
    it leaves to that, too.
    """
    plain = _with_plain_comments(source) if source.count("<") <= _MOST_TAGS else None
    if plain is None:
        return False
    names = _NAMES.findall(plain)
    written = "".join(names)
    return "<" not in written and written.isascii() and _are_paired(map(str.lower, names))


def _with_plain_comments(source: str) -> str | None:
    """The source without what is in its comments, where that has tags; None where that may be no comment, or not end.

    It may be none in a script, and then end that.
    """
    pieces: list[str] = []
    position = 0
    start = source.find("<!--")
    while start >= 0:
        end = source.find("-->", start + 2)
        if end < 0 or _RAW_END.search(source, start, end):
            return None
        if source.find("<", start + 4, end) >= 0:
            pieces.append(source[position : start + 4])
            position = end
        start = source.find("<!--", end)
    return "".join((*pieces, source[position:])) if pieces else source


def _are_paired(names: Iterator[str]) -> bool:
    """Whether each tag that opens what nests is closed where it should be, and few are open at a time."""
    stack: list[str] = []  # how each open element would be closed
    formats = 0
    for name in names:
        if name in _PASSED:
            continue
        if name in _RAW:
            closing = "/" + name
            if next((each for each in names if each.startswith(closing)), "") != closing:  # none between is a tag
                return False
        elif name[0] == "/":
            if not stack or stack.pop() != name:
                return False
            formats -= name[1:] in _FORMATS
        else:
            formats += name in _FORMATS
            if formats > _REPEATED_SHARE or len(stack) == _MOST_FORMATS or (name in _CELLS and not _fits(stack, name)):
                return False
            stack.append("/" + name)
    return True


def _fits(stack: list[str], cell: str) -> bool:
    """Whether a row or a cell begins where it should."""
    return bool(stack) and stack[-1] == ("/table" if cell == "tr" else "/tr")


def _less_crowded(match: re.Match[str]) -> str:
    return (
        f"<{match.group(1)}>" if len(match.group().split(None, _MOST_ATTRIBUTES)) > _MOST_ATTRIBUTES else match.group()
    )


def _with_end(match: re.Match[str]) -> str:
    name, attributes = match.groups()
    return match.group() if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _tags(source: str) -> Iterator[tuple[int, bool, str]]:
    """Where each tag that nests starts, whether it closes, and its name in lower case; comments and scripts passed."""
    position = 0
    while match := _TAG.search(source, position):
        position = match.end()
        name = (match.group(2) or "").lower()
        if not name:
            position = source.find("-->", match.start() + 2)
            if position < 0:
                return
        elif name in _RAW and not match.group(1):
            position = _end_of_raw(source, position, name)
        elif name not in _SHALLOW or name == "p":
            yield match.start(), bool(match.group(1)), name


def _end_of_raw(source: str, position: int, name: str) -> int:
    match = re.compile(f"</{name}", re.IGNORECASE).search(source, position)
    return match.start() if match else len(source)


@dataclass(slots=True)
class _Cutter:
    """Which elements are open, at least; formats: which formatting, and how many barriers were open when it began."""

    stack: list[str] = field(default_factory=list)
    formats: list[tuple[str, int]] = field(default_factory=list)
    cut: Counter[str] = field(default_factory=Counter)
    barriers: int = 0
    repeated: int = 0
    tags: int = 0

    def judge(self, name: str, closes: bool) -> tuple[str, bool]:
        """What is to stand before a tag, and whether the tag may stay."""
        before = ""
        self.tags += 1
        if name not in _FORMATS:
            self.repeated += len(self.formats)
        if self.formats and self._repeats_too_much():
            before = "".join(f"</{each}>" for each, barriers in reversed(self.formats) if barriers == self.barriers)
            self.formats = [pair for pair in self.formats if pair[1] != self.barriers]
        if name == "p":
            return before, True
        if name in _FORMATS:
            return before, self._format(name, closes)
        if name in _CELLS:
            self._end_cell()
            return before, True
        return before, self._close(name) if closes else self._open(name)

    def _repeats_too_much(self) -> bool:
        return self.repeated > _MOST_REPEATED + _REPEATED_SHARE * self.tags

    def _open(self, name: str) -> bool:
        if len(self.stack) >= DEEPEST:
            self.cut[name] += 1
            return False
        self.stack.append(name)
        self.barriers += name in _BARRIERS
        return True

    def _close(self, name: str) -> bool:
        if self.cut[name]:
            self.cut[name] -= 1
            return False
        for index in range(len(self.stack) - 1, -1, -1):
            each = self.stack[index]
            if each == name:
                self._pop(index)
                break
            if each in _BARRIERS or (each in _BLOCKS and name not in _BLOCKS and name not in _BARRIERS):
                break  # the parser leaves it open
        return True

    def _format(self, name: str, closes: bool) -> bool:
        if not closes:
            if name == "a":
                self.formats = [pair for pair in self.formats if pair != ("a", self.barriers)]
            if len(self.formats) >= _MOST_FORMATS or self._repeats_too_much():
                self.cut[name] += 1
                return False
            self.formats.append((name, self.barriers))
        elif self.cut[name]:
            self.cut[name] -= 1
            return False
        elif (name, self.barriers) in self.formats:
            self.formats.remove((name, self.barriers))
        return True

    def _end_cell(self) -> None:
        """A row or cell begins or ends: whatever was open in the cell before is closed."""
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index] == "table":
                self._pop(index + 1)
            if self.stack[index] in _BARRIERS:
                return

    def _pop(self, index: int) -> None:
        self.barriers -= sum(each in _BARRIERS for each in self.stack[index:])
        del self.stack[index:]
