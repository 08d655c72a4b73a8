"""Which elements of a page are what, by their names, roles and identifiers."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from reader_app.model.document import InlineKind

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

Attributes = Mapping[str, str | None]


def named(words: str) -> frozenset[str]:
    """The words as a set."""
    return frozenset(words.split())


SILENT = named("script style head title datalist annotation annotation-xml link meta")
UNSEEN = named("template noscript noembed noframes iframe audio video canvas")
BLOCKS = named(
    "address article aside body button center dd details dialog dir div dl dt fieldset figure footer form frameset "
    "header hgroup html legend main math menu optgroup option p search section select summary svg nav"
)
INLINES = {
    **dict.fromkeys(("b", "strong"), InlineKind.STRONG),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), InlineKind.EMPHASIS),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), InlineKind.CODE),
}
NO_ROLES: frozenset[str] = frozenset()
PAGE_BREAKS = named("pagebreak doc-pagebreak")
REFERENCES = named("doc-noteref noteref footnote-ref footnote_reference sdfootnoteanc sdendnoteanc")
NOTE_ID = re.compile(r"(?i)_?(?:sd)?(?:ftn|edn|fn|en|footnote|endnote|note)[-_:.]?\d{1,6}(?:sym)?$")
_NOTES = named("footnote footnotes endnote endnotes rearnote rearnotes doc-footnote doc-endnote doc-endnotes")
_HIDDEN = re.compile(r"(?i)(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)")
_ARROWS = " ↑↩↵⏎⤴^\ufe0e\ufe0f\xa0\n\t"
_PICTURE = re.compile(r"(?i)\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|emf|wmf)$")


def is_hidden(attributes: Attributes) -> bool:
    """Whether an element says itself that it is not shown."""
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _HIDDEN.search(style) is not None)


def roles(attributes: Attributes) -> frozenset[str]:
    """What an element says it is: its classes, its role and its type in a book."""
    classes, role, book = attributes.get("class"), attributes.get("role"), attributes.get("epub:type")
    return _named_roles(classes or "", role or "", book or "") if classes or role or book else NO_ROLES


@lru_cache(4_096)  # a page says the same of most of its elements
def _named_roles(classes: str, role: str, book: str) -> frozenset[str]:
    return frozenset(f"{classes} {role} {book}".lower().split()[:50])


def is_note(tag: str, attributes: Attributes, its_roles: frozenset[str]) -> bool:
    """Whether an element is a footnote, or holds the footnotes."""
    if tag not in BLOCKS and tag not in {"li", "ol", "ul"}:
        return False
    identifier = attributes.get("id")
    return not _NOTES.isdisjoint(its_roles) or (identifier is not None and NOTE_ID.match(identifier) is not None)


def leads_back(words: str, its_roles: frozenset[str]) -> bool:
    """Whether a link in a footnote is only an arrow back to the text."""
    return "doc-backlink" in its_roles or not words.strip(_ARROWS)


def caption_of(attributes: Attributes) -> str:
    """What a picture's description says, if it is a phrase and not a file's name."""
    words = " ".join((attributes.get("alt") or "").split())
    return words if " " in words and not _PICTURE.match(words) else ""


def characters(node: "LexborNode") -> int:
    """Characters of text in an element, white space apart."""
    return sum(map(len, (node.text() or "").split()))


def stated_number(value: str | None, otherwise: int) -> int:
    """The whole number an attribute states."""
    digits = (value or "").strip()[:9]
    return int(digits) if re.fullmatch(r"-?[0-9]+", digits) else otherwise
