"""What each element of a page does to the text: the state of a walk over HTML."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from reader_app.formats.canonical import Draft
from reader_app.formats.decode import cleaned
from reader_app.formats.gathering import Gathering, OpenList
from reader_app.formats.grid import Grid
from reader_app.formats.line import numeral, safe_target
from reader_app.formats.traits import (
    BLOCKS,
    INLINES,
    NO_ROLES,
    NOTE_ID,
    PAGE_BREAKS,
    REFERENCES,
    SILENT,
    UNSEEN,
    Attributes,
    caption_of,
    characters,
    is_hidden,
    is_note,
    leads_back,
    roles,
    stated_number,
)
from reader_app.model.document import BlockKind, InlineKind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DIVIDER = "* * *"  # what printers set for a rule
_LONGEST_MARKER = 40  # code points before an item of a list
_LONGEST_REFERENCE = 8  # code points of a footnote's mark

Leave = Callable[[], None]


class Walk(Gathering):
    """A walk over a page: each element, entered, says what is to be done where it ends."""

    def enter(self, node: "LexborNode", tag: str) -> Leave | None:
        """An element begins. What to do where it ends, or None where nothing in it is shown."""
        if tag in SILENT:
            return None
        attributes: Attributes = node.attributes
        if tag in UNSEEN or (attributes and is_hidden(attributes)):
            self.hidden += characters(node)
            return None
        its_roles = roles(attributes) if attributes else NO_ROLES
        if (tag == "nav" or "navigation" in its_roles) and not self.keep_navigation:
            self.navigation += characters(node)
            return None
        if its_roles and not PAGE_BREAKS.isdisjoint(its_roles):
            self._page(node, attributes)
        before = self.line.length
        if node.mem_id in self.marks.notes or (attributes and is_note(tag, attributes, its_roles)):
            leave = self._note(node, tag, attributes, its_roles)
        else:
            leave = self._element(node, tag, attributes, its_roles)
        if attributes:
            name = attributes.get("id") or (attributes.get("name") if tag == "a" else None)
            if name:
                self.name(name, min(before, self.line.length))
        return leave

    def _element(self, node: "LexborNode", tag: str, attributes: Attributes, its_roles: frozenset[str]) -> Leave | None:
        if tag in BLOCKS:
            self.flush()
            return self.flush
        if tag in INLINES:
            if self.preformatted and tag != "a":
                return _nothing
            self.line.open(INLINES[tag])
            return self.line.close
        if tag == "a":
            return self._link(node, attributes, its_roles)
        handler = self.HANDLERS.get(tag)
        return handler(self, node, attributes) if handler else _nothing

    def _note(self, node: "LexborNode", tag: str, attributes: Attributes, its_roles: frozenset[str]) -> Leave | None:
        self.flush()
        self.notes += 1
        inner = self._element(node, tag, attributes, its_roles)

        def leave() -> None:
            if inner is not None:
                inner()
            self.flush()
            self.notes -= 1

        return leave

    def _link(self, node: "LexborNode", attributes: Attributes, its_roles: frozenset[str]) -> Leave | None:
        address = (attributes.get("href") or "").strip()
        outside = safe_target(address)
        target = self.aim(address) or outside
        if outside or not (its_roles or "#" in address):
            return self._leading(target)
        words = (node.text() or "").strip()[: _LONGEST_REFERENCE + 1]
        if node.mem_id in self.marks.references and (self.line.length or not self.notes):
            return self._in_brackets(target)
        if self.notes:
            return None if leads_back(words, its_roles) else self._in_a_note(words, target)
        is_reference = REFERENCES & its_roles or NOTE_ID.match(address.rpartition("#")[2])
        if not is_reference or not words or len(words) > _LONGEST_REFERENCE or words[0] in "[(":
            return self._leading(target)
        return self._in_brackets(target)

    def _leading(self, target: str) -> Leave:
        """Words that lead to an address or a name; where there is none, words like others."""
        if not target:
            return _nothing
        self.line.open(InlineKind.LINK, target)
        return self.line.close

    def _in_a_note(self, words: str, target: str) -> Leave:
        """A link in a footnote, which may be its mark."""
        is_mark = not self.line.length and len(words) <= _LONGEST_REFERENCE
        end = self._leading(target)

        def leave() -> None:
            end()
            if is_mark:
                self.line.add_collapsed(" ")

        return leave

    def _in_brackets(self, target: str = "") -> Leave:
        end = self._leading(target)
        self.line.add("[")  # or the number would be part of the word before it

        def leave() -> None:
            self.line.add("]")
            end()

        return leave

    def _raised(self, node: "LexborNode", _: Attributes) -> Leave:
        if node.mem_id in self.marks.references:
            return self._in_brackets()
        return (lambda: self.line.add_collapsed(" ")) if node.mem_id in self.marks.own else _nothing

    def _head(self, node: "LexborNode", _: Attributes) -> Leave:
        self.flush()
        before, self.heading = self.heading, int((node.tag or "h1")[1])

        def leave() -> None:
            self.flush()
            self.heading = before

        return leave

    def _list(self, node: "LexborNode", attributes: Attributes) -> Leave:
        self.flush()
        ordered = node.tag == "ol"
        step = -1 if "reversed" in attributes else 1
        start = stated_number(attributes.get("start"), 1 if step > 0 else sum(c.tag == "li" for c in node.iter()))
        self.lists.append(OpenList(ordered, start, step, attributes.get("type") or "1"))

        def leave() -> None:
            self.flush()
            self.lists.pop()
            self.marker = None

        return leave

    def _item(self, _: "LexborNode", attributes: Attributes) -> Leave:
        self.flush()
        inside = self.lists[-1] if self.lists else None
        if inside is not None and inside.ordered:
            number = stated_number(attributes.get("value"), inside.number)
            inside.number = number + inside.step
            stated = attributes.get("marker")  # what other formats say in this way; pages do not
            marker = " ".join(cleaned(stated[:_LONGEST_MARKER]).split()) if stated else ""
            self.marker = f"{marker} " if marker else numeral(number, inside.form) + (" " if self.notes else ". ")
        else:
            self.marker = ""

        def leave() -> None:
            self.flush()
            self.marker = None

        return leave

    def _quote(self, _: "LexborNode", __: Attributes) -> Leave:
        self.flush()
        self.quotes += 1

        def leave() -> None:
            self.flush()
            self.quotes -= 1

        return leave

    def _verbatim(self, _: "LexborNode", __: Attributes) -> Leave:
        self.flush()
        self.preformatted += 1

        def leave() -> None:
            self.flush()
            self.preformatted -= 1

        return leave

    def _captioned(self, _: "LexborNode", __: Attributes) -> Leave:
        self.flush()
        self.caption += 1

        def leave() -> None:
            self.flush()
            self.caption -= 1

        return leave

    def _quoted(self, _: "LexborNode", __: Attributes) -> Leave:
        self.line.add("“")
        return lambda: self.line.add("”")

    def _break(self, _: "LexborNode", __: Attributes) -> Leave:
        if not self.line.break_line() and self.line.length and not self.preformatted:
            self.flush()
        return _nothing

    def _rule(self, _: "LexborNode", __: Attributes) -> Leave:
        self.flush()
        if not self.in_cell and not self.notes:
            self.emit(Draft(BlockKind.RULE, DIVIDER))
        return _nothing

    def _picture(self, _: "LexborNode", attributes: Attributes) -> Leave:
        words = caption_of(attributes)
        if words and not self.in_cell and words not in self.captions:
            self.captions.append(words)
        return _nothing

    def _page(self, node: "LexborNode", attributes: Attributes) -> None:
        label = attributes.get("title") or attributes.get("aria-label") or node.text() or ""
        self.pages.append((len(self.drafts), self.line.length, " ".join(label.split())[:20]))

    # ---- tables

    def _table(self, node: "LexborNode", _: Attributes) -> Leave:
        self.flush()
        if node.mem_id in self.layout or self.grid is not None:
            return self.flush
        grid = self.grid = Grid(self.tables)

        def leave() -> None:
            self.flush()
            self.grid = None
            first = len(self.drafts)
            for draft in grid.drafts():
                self.emit(draft)
            self.tables += len(self.drafts) > first

        return leave

    def _row(self, _: "LexborNode", __: Attributes) -> Leave:
        self.flush()
        if self.grid is not None:
            self.grid.start_row()
        return self.flush

    def _cell(self, _: "LexborNode", attributes: Attributes) -> Leave:
        self.flush()
        grid = self.grid
        if grid is None or grid.in_cell:
            return self.flush
        grid.start_cell(attributes)
        self.marker = None

        def leave() -> None:
            grid.end_cell(*self.line.take())
            self.marker = None

        return leave

    HANDLERS: ClassVar[dict[str, Callable[["Walk", "LexborNode", Attributes], Leave]]] = {
        **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _head),
        **dict.fromkeys(("ul", "ol"), _list),
        **dict.fromkeys(("pre", "textarea", "listing", "xmp", "plaintext"), _verbatim),
        **dict.fromkeys(("caption", "figcaption"), _captioned),
        **dict.fromkeys(("td", "th"), _cell),
        "blockquote": _quote,
        "br": _break,
        "hr": _rule,
        "img": _picture,
        "li": _item,
        "q": _quoted,
        "sup": _raised,
        "table": _table,
        "tr": _row,
    }


def _nothing() -> None:
    """What most elements do where they end."""
