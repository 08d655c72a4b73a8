"""Finds where a text explains its acronyms: "Expansion (ACR)", "ACR (Expansion)", "ACR – the Expansion" and their like.

After Schwartz & Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (PSB 2003),
made stricter so that a list of proposals can be shown as it is: an expansion has two words at least, every word of
weight gives its first letter, and between dashes or commas nothing but first letters counts.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader_app.model.extent import sentence_ends
from reader_app.model.span import Span
from reader_app.search.acronyms import QUESTION, WORD, is_acronym, letters_of, most_words, singular, spells, units_of

VERSION = 2  # of the rules: what was found by others is found anew

_REACH = 240  # code points looked at on either side of an acronym
_NEAR = 24  # code points that a bracket, dash or comma and the article beside it may take
_LONG_WORD = 20  # code points a word of an expansion has at most, on average
_SENTENCE = 320  # code points of a sentence kept on either side

# What no space is in and acronyms may be: it has two letters that can be capitals, or looks like the ITU's Questions.
_LIKELY = re.compile(r"[^\s\x00-@\[-\x7f]\S*[^\s\x00-@\[-\x7f]\S*|Q\d\S*")
# A word with something other than small Latin letters at its beginning: most words are passed over at once.
_TOKEN = re.compile(r"(?<!\w)(?=[a-z]{0,2}[^\sa-z])(?:Q\d{1,3}/\d{1,3}|[^\W_](?:[^\W_]|[-‑&/](?=[^\W_])){1,14})(?!\w)")
_BREAKS = "–—;:.()!?"  # no expansion goes over these; looked for first, for speed
_OPENED = re.compile(r"\s*[(（\[]\s*(?:(?:the|or|hereafter|hereinafter|called|abbreviated)\s+){0,2}[\"“”'‘«]?$")
_CLOSED = re.compile(r"[\"“”'’»]?\s*[)）\],;]")
_INSIDE = re.compile(r"\s*[(（\[]\s*(?:(?:the|or)\s+)?[\"“'‘]?([^()（）\[\];]{3,150})[)）\];]")
_DASH = r"(?:\s+[-–—]\s+|\s*[–—]\s*)"
_DASH_AFTER = re.compile(rf"{_DASH}(?:(?:the|an?)\s+)?")
_DASH_BEFORE = re.compile(rf"{_DASH}(?:the\s+)?$")
_COMMA_AFTER = re.compile(r",\s+(?:or\s+)?(?:the|an?)\s+")
_COMMA_BEFORE = re.compile(r",\s+(?:or\s+)?(?:the\s+)?$")
_STOP = re.compile(rf"\s*(?:[,.;:!?)]|$)|{_DASH}")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An acronym and what it is short for, as one sentence says.

    start, end: the acronym's code points, end exclusive; meant: those of what is written for its expansion.
    """

    acronym: str
    expansion: str
    written: str
    start: int
    end: int
    meant: Span
    sentence: str


def find_definitions(content: str, blocks: Iterable[Span]) -> tuple[Candidate, ...]:
    """Every explained acronym of a text, in text order; an explanation never crosses a block. In linear time.

    blocks: start and end of each, in code points.
    """
    return tuple(found for block in blocks for found in _in_block(content, block))


def _in_block(content: str, block: Span) -> Iterator[Candidate]:
    for token in _tokens(content, block):
        acronym = token.group()
        if not is_acronym(acronym):
            continue
        found = _explained(content, block, acronym, token.span())
        if found is not None:
            expansion, meant = found
            sentence = _sentence(content, block, min(token.start(), meant[0]), max(token.end(), meant[1]))
            written = " ".join(content[slice(*meant)].split())
            yield Candidate(acronym, expansion or written, written, *token.span(), meant, sentence)


def _tokens(content: str, block: Span) -> Iterator[re.Match[str]]:
    """The words of a block that may be acronyms, among others."""
    begin, end = block
    for likely in _LIKELY.finditer(content, begin, end):
        start = likely.start()
        while start > begin and not content[start - 1].isspace():
            start -= 1
        yield from _TOKEN.finditer(content, start, likely.end())


def _explained(content: str, block: Span, acronym: str, span: Span) -> tuple[str, Span] | None:
    """The expansion, empty where it is what is written, and where that is; by the first of the patterns that fits."""
    start, end = span
    begin, finish = max(block[0], start - _REACH), min(block[1], end + _REACH)
    left, right = content[begin:start], content[end:finish]
    opened = _OPENED.search(left, max(0, len(left) - _NEAR))
    bracketed = opened is not None and _CLOSED.match(right) is not None
    number = QUESTION.fullmatch(acronym)
    if number is not None:
        return _question(left, begin, *number.groups()) if bracketed else None
    letters = letters_of(acronym)
    span_found: Span | None = None
    if opened is not None and bracketed:
        span_found = _before(left, opened.start(), letters, begin, strict=False)
    elif inside := _INSIDE.match(right):
        span_found = _whole(inside.group(1), letters, end + inside.start(1))
    else:
        span_found = _unbracketed(left, right, letters, begin, end)
    if span_found is None or _names_itself(content, span_found, acronym):
        return None
    return "", span_found


def _unbracketed(left: str, right: str, letters: str, begin: int, end: int) -> Span | None:
    """Between dashes or commas."""
    near = max(0, len(left) - _NEAR)
    before = _DASH_BEFORE.search(left, near) or _COMMA_BEFORE.search(left, near)
    if before is not None and _STOP.match(right):
        found = _before(left, before.start(), letters, begin, strict=True)
        if found is not None:
            return found
    after = _DASH_AFTER.match(right) or _COMMA_AFTER.match(right)
    if after is None:
        return None
    found = _after(right[after.end() :], letters, end + after.end())
    closed = found is not None and _STOP.match(right, found[1] - end) is not None
    return found if closed or not after.group().startswith(",") else None


def _question(left: str, begin: int, question: str, group: str) -> tuple[str, Span] | None:
    """The ITU's way to number its Questions: Q3/2 is Question 3 of Study Group 2."""
    named = rf"(?:Study\s+Group|SG)\s*{group}\b"
    pattern = rf"\b{named}[\s,–-]{{0,3}}Question\s+{question}\b|\bQuestion\s+{question}\b.{{0,20}}?{named}"
    places = list(re.finditer(pattern, left))
    if not places:
        return None
    start, end = places[-1].span()
    return f"Question {question} of Study Group {group}", (begin + start, begin + end)


def _before(left: str, end: int, letters: str, offset: int, *, strict: bool) -> Span | None:
    """The expansion that ends where the acronym's bracket, dash or comma begins; the shortest that fits."""
    breaks = _BREAKS + "," * strict
    text = left[:end].rstrip().rstrip("“”\"'’»").rstrip()
    begin = max(len(text) - most_words(letters) * _LONG_WORD, *(text.rfind(c) + 1 for c in breaks))
    text, offset = text[begin:], offset + begin
    runs = units_of(text, commas=not strict)
    if not runs or runs[-1][-1].end != len(text):
        return None
    run = runs[-1]
    firsts = range(len(run) - 2, max(-1, len(run) - most_words(letters) - 1), -1)
    for loose in (0,) if strict else (0, 1, 2):
        for first in firsts:
            if spells(run[first:], letters, loose):
                return offset + run[first].start, offset + run[-1].end
    return None


def _after(text: str, letters: str, offset: int) -> Span | None:
    """The expansion that a text begins with, by first letters only; a capitalised word may not go on after it."""
    ends = (at for at in map(text.find, _BREAKS + ",") if at >= 0)
    runs = units_of(text[: min(ends, default=len(text))], commas=False)
    if not runs or runs[0][0].start != 0:
        return None
    run = runs[0]
    for last in range(1, min(len(run), most_words(letters))):
        following = run[last + 1] if last + 1 < len(run) else None
        goes_on = following is not None and (following.joined or following.text[0].isupper())
        if not goes_on and spells(run[: last + 1], letters, 0):
            return offset, offset + run[last].end
    return None


def _whole(text: str, letters: str, offset: int) -> Span | None:
    """All of a text in brackets."""
    text = text.rstrip().rstrip("“”\"'’")
    runs = units_of(text, commas=True)
    if len(runs) != 1 or runs[0][-1].end != len(text) or len(runs[0]) > most_words(letters):
        return None
    run = runs[0]
    fits = len(run) >= 2 and any(spells(run, letters, loose) for loose in (0, 1, 2))
    return (offset + run[0].start, offset + run[-1].end) if fits else None


def _names_itself(content: str, span: Span, acronym: str) -> bool:
    words = {word.group() for word in WORD.finditer(content, *span)}
    return acronym in words or singular(acronym) in words


def _sentence(content: str, block: Span, start: int, end: int) -> str:
    """The sentence around a span, on one line; a very long one from a little before to a little after it."""
    begin, finish = max(block[0], start - _SENTENCE), min(block[1], end + _SENTENCE)
    begin = max(sentence_ends(content, begin, start), default=begin)
    finish = next(sentence_ends(content, end, finish), finish)
    return " ".join(content[begin:finish].split())
