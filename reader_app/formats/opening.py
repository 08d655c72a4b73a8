"""Finds a plain text's opening lines: its title, and the office, event, place and date before the text begins."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader_app.formats.canonical import Draft
from reader_app.formats.dates import date_of_line
from reader_app.formats.numbering import is_chapter
from reader_app.model.document import BlockKind

_MOST = 15  # opening lines at most
_SHORT, _SENTENCE = 150, 60  # code points: a longer line is text; one that ends like a sentence is from here on
_TITLE = 100  # code points: a longer lone first line is no title
_SALUTATION = re.compile(
    r"(?:distinguished|ladies|gentlemen|dear|(?:your )?excellenc|honou?rable|friends|colleagues|mr\.? |madam|hello|hi|"
    r"good (?:morning|afternoon|evening))\b[^.;]*[,:!]?$|\w[\w ]*, ladies\b",
    re.IGNORECASE,
)
_GENRE = re.compile(
    r"(?:\w+ ){0,2}(?:speech|remarks|address|message|statement|lecture|keynote|report|letter|contribution|interview|"
    r"testimony|talk|declaration)\b.{0,40}?\b(?:by|from|of|on|to)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:subject|title):\s*(\S.*)", re.IGNORECASE)
_LABEL = re.compile(r"[\w-]{2,20}:\s")
_SPEAKER = re.compile(r"([^\W\d_][\w.'’ -]{0,30}):\s")
_SIGN = re.compile(r"[^\W\d_]\d{0,2}")  # of a speaker: "I", "P2"
_TALK = 200  # drafts in which a name comes twice if it is a speaker's
_ADDRESS = re.compile(r"\w+://|www\.|\S+@\S+$")
_DATE = re.compile(
    r"(?i)(?:\w+, )?(?:\d{1,2}\S{0,2} MONTH|MONTH \d{1,2},?) \d{4}|[\d\s./:-]+$|\d+[-/.]\d+[-/.]\d+".replace(
        "MONTH", r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
    )
)
_LANGUAGE = re.compile(r"(?:original|language|original language):\s*(\w+)$", re.IGNORECASE)
_LANGUAGES = {
    "arabic": "ar",
    "chinese": "zh",
    "english": "en",
    "french": "fr",
    "german": "de",
    "hindi": "hi",
    "italian": "it",
    "japanese": "ja",
    "korean": "ko",
    "portuguese": "pt",
    "russian": "ru",
    "spanish": "es",
    "turkish": "tr",
}


@dataclass(frozen=True, slots=True)
class Opening:
    """The drafts with their opening lines marked; title, language and date as those lines state them, else empty."""

    drafts: list[Draft]
    title: str = ""
    language: str = ""
    date: str = ""


def mark_opening(drafts: list[Draft]) -> Opening:
    """The drafts with the title as a heading of level 1 and the other opening lines as front matter.

    Opening lines are whole groups of short lines before a salutation or a long paragraph, and all before a speaker's
    first line or a question; failing these, a short first line that stands alone, with the date below it. Without a
    line that can be the title, nothing is marked.
    """
    end = _end(drafts)
    chosen = _title(drafts[:end])
    if chosen is None:
        return Opening(drafts)
    marked = [_marked(draft, index == chosen) for index, draft in enumerate(drafts[:end])]
    subject = _SUBJECT.fullmatch(drafts[chosen].text)
    title = subject.group(1) if subject else drafts[chosen].text
    dates = filter(None, (date_of_line(draft.text) for draft in drafts[:end]))
    return Opening(marked + drafts[end:], title, _language(drafts[:end]), next(dates, ""))


def _end(drafts: Sequence[Draft]) -> int:
    """How many drafts open the text: none where it begins with a chapter, one where that is an underlined heading."""
    if not drafts or is_chapter(drafts[0]):
        return 0
    if drafts[0].kind is BlockKind.HEADING and drafts[0].level:
        return 1
    speakers = _speakers(drafts)
    for index, draft in enumerate(drafts[: _MOST + 1]):
        if index and _begins_text(draft):
            return _group_start(drafts, index)
        if _is_spoken(draft, speakers) or (draft.text.endswith("?") and any(map(_is_title, drafts[:index]))):
            return index
        if not _is_short(draft):
            break
    return _lone_opening(drafts)


def _speakers(drafts: Sequence[Draft]) -> frozenset[str]:
    """The names and signs that more than one line begins with; what stands before a colon once may be a label."""
    counts: Counter[str] = Counter()
    for draft in drafts[:_TALK]:
        counts.update(match.group(1) for match in map(_SPEAKER.match, draft.text.split("\n")) if match)
    return frozenset(name for name, count in counts.items() if count > 1 or _SIGN.fullmatch(name))


def _is_spoken(draft: Draft, speakers: frozenset[str]) -> bool:
    match = _SPEAKER.match(draft.text)
    return match is not None and match.group(1) in speakers


def _group_start(drafts: Sequence[Draft], index: int) -> int:
    while index and drafts[index - 1].group == drafts[index].group:
        index -= 1
    return index


def _begins_text(draft: Draft) -> bool:
    if draft.kind is BlockKind.HEADING and draft.level:  # underlined: it heads the text, or a part of it
        return True
    if draft.kind is not BlockKind.PARAGRAPH:
        return False
    return len(draft.text) > _SHORT or _SALUTATION.match(draft.text) is not None


def _is_short(draft: Draft) -> bool:
    """Whether a draft can be an opening line; bold ones come as headings, and a dividing line may stand between."""
    if draft.kind not in {BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.RULE} or len(draft.text) > _SHORT:
        return False
    return len(draft.text) <= _SENTENCE or draft.text[-1] not in ".;:,"


def _lone_opening(drafts: Sequence[Draft]) -> int:
    """How many drafts are a short first line and the date below it, if they stand alone."""
    if not drafts or not _is_short(drafts[0]) or len(drafts[0].text) > _TITLE:
        return 0
    end = 2 if len(drafts) > 1 and date_of_line(drafts[1].text) else 1
    return end if end < len(drafts) and drafts[end].gap else 0


def _title(drafts: Sequence[Draft]) -> int | None:
    """Which opening line is the title: a stated subject, a bold one, one like "Speech by …", else the first fit one."""
    fit = [index for index, draft in enumerate(drafts) if _is_title(draft)]
    tests = (
        lambda draft: _SUBJECT.match(draft.text),
        lambda draft: draft.kind is BlockKind.HEADING,
        lambda draft: _GENRE.match(draft.text),
    )
    preferred = (index for test in tests for index in fit if test(drafts[index]))
    return next(preferred, fit[0] if fit else None)


def _is_title(draft: Draft) -> bool:
    return draft.kind is not BlockKind.RULE and can_be_title(draft.text)


def can_be_title(text: str) -> bool:
    """Whether a line can be a title: it has letters, and is no sentence, label, salutation, address or date."""
    if text[-1] in ".,;:" or not any(map(str.isalpha, text)):
        return False
    if _SUBJECT.match(text):
        return True
    return not any(pattern.match(text) for pattern in (_SALUTATION, _LABEL, _ADDRESS, _DATE))


def _marked(draft: Draft, is_title: bool) -> Draft:
    if is_title:
        return replace(draft, kind=BlockKind.HEADING, level=1)
    return draft if draft.kind is BlockKind.RULE else replace(draft, kind=BlockKind.FRONT, level=0)


def _language(drafts: Sequence[Draft]) -> str:
    for draft in drafts:
        match = _LANGUAGE.fullmatch(draft.text)
        if match and match.group(1).lower() in _LANGUAGES:
            return _LANGUAGES[match.group(1).lower()]
    return ""
