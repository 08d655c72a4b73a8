"""Finds what looks like a running head, but is text that stands nowhere else: a chapter's name, a page's copy."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from reader_app.formats.pdf_fragments import Fragment
from reader_app.formats.pdf_letters import Letters

_NO_WORD = re.compile(r"[\W_]+")
_SIGNS = re.compile(r"\s*[:;|•·–—/]\s*|\s-\s")  # between the parts of a head
_NUMBERS = re.compile(r"\b\d+(?:\.\d+)*\b\.?")
_NAME = re.compile(r"[^\W\d_]{2,}\W+[^\W\d_]{2,}")  # two words or more, as of a title
_NUMERAL = re.compile(r"[ivxlc]+|\w{0,2}")
_ENDS = 6  # pages for each, two at most, that may lack a head of the document at either end


class Head(NamedTuple):
    """A row that is to be set aside. words: by cell, in lower case and without the page's number."""

    page: int
    words: tuple[str, ...]
    cells: Sequence[Fragment]

    @property
    def parts(self) -> list[str]:
        """Title, chapter …, as cells or signs part them."""
        return [part for words in self.words for part in _SIGNS.split(words) if part]


def copies(pages: Sequence[Letters]) -> frozenset[int]:
    """The pages with the very text of one before them: what they have in common is no running head for that."""
    seen: set[str] = set()
    found = set()
    for number, page in enumerate(pages):
        text = "\n".join(fragment.words.text for fragment in page.fragments)
        if text in seen:
            found.add(number)
        seen.add(text)
    return frozenset(found)


def first_heads(
    heads: Sequence[Head], pages: Sequence[Letters], aside: Mapping[int, Collection[int]]
) -> Iterator[Head]:
    """The first of each of the heads that change within the document, where their words are not in the text.

    heads: by page. aside: what is set aside, as `Margins.fragments`, the heads included.
    """
    common = _of_all(heads)
    text = ""
    for _, group in groupby(sorted(heads, key=lambda head: head.words), lambda head: head.words):
        first, *others = group
        parts = [part for part in first.parts if part not in common]
        if not any(map(str.isalpha, "".join(parts))):
            continue
        text = text or "\n".join(_words(page, aside.get(number, ())) for number, page in enumerate(pages))
        if _has(text, parts) or (not others and _has_each(_words(pages[first.page], aside[first.page]), parts)):
            continue
        yield first


def _of_all(heads: Sequence[Head]) -> set[str]:
    """The parts of heads that stand at the beginning of the document as at its end, though not on every page."""
    pages = sorted({head.page for head in heads})
    near = min(2, (len(pages) - 1) // _ENDS)
    begins, ends = set(pages[: near + 1]), set(pages[-near - 1 :])
    found: dict[str, set[int]] = {}
    for head in heads:
        for part in head.parts:
            found.setdefault(part, set()).add(head.page)
    return {part for part, places in found.items() if places & begins and places & ends}


def _words(page: Letters, aside: Collection[int]) -> str:
    """The letters and numbers of a page's text, without what stands between them."""
    return _bare(" ".join(fragment.words.text for fragment in page.fragments if fragment.order not in aside))


def _has(text: str, parts: Sequence[str]) -> bool:
    """Whether a text has the longest name among the parts of a head, or all of it where there is none."""
    names = (name for part in parts for name in _NUMBERS.split(part) if _NAME.search(name))
    return _bare(max(names, key=len, default="".join(parts))) in text


def _has_each(text: str, parts: Sequence[str]) -> bool:
    """Whether a page has each word of its own head: "abbot – abstract" over a page of a dictionary."""
    return all(_NUMERAL.fullmatch(word) or _bare(word) in text for part in parts for word in part.split())


def _bare(words: str) -> str:
    return _NO_WORD.sub("", words.lower())
