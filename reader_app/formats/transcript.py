"""Reads transcripts (SRT, VTT): cues joined to paragraphs, one for each speaker and pause; their times become labels.

The times are not part of the text, so a phrase is found across cues; each cue is a "page" of the document, labelled
with the time at which it starts, and citations name that time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from itertools import pairwise

from reader_app.formats.canonical import Draft, assemble
from reader_app.formats.decode import cleaned
from reader_app.formats.stated import language_of
from reader_app.formats.wrapping import join_lines, joint
from reader_app.model.document import BlockKind, Metadata, Page, Text

VERSION = 4
_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_SPEAKER = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^<>\n]{1,100})>")
_TAG = re.compile(r"</?(?:[bicuv]|font|ruby|rt|lang|\d)\b[^<>\n]{0,200}>|<\d[\d:.]{1,20}>|\{\\[^{}\n]{1,60}\}")
_NAMED = re.compile(r"(?:>>[ \t]*)?([A-Z][\w.'’ -]{0,40}|\[[^\[\]\n]{1,40}\]):(?=\s)")
_HEAD_END = re.compile(r"(?m)^\s*$|^.{0,200}-->")
_LANGUAGE = re.compile(r"(?mi)^language:[ \t]*([\w-]{2,20})")
_AT_ONCE = 100  # ms between two cues of which one goes over into the other
_ROLLING = 5  # where one cue in so many begins with lines of that before it, captions roll
_PAUSE = 2_000  # ms between two cues that part paragraphs
_LONGEST = 1_200  # code points after which a paragraph ends with the next sentence


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is shown at a time. start, end: ms. speaker: empty where it does not say. lines: as they are shown."""

    start: int
    end: int
    speaker: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The words, in one line where they are one sentence."""
        return join_lines(self.lines) if self.lines else ""


def read_srt(source: str) -> tuple[Text, Metadata]:
    """The canonical text of SubRip subtitles."""
    return _read(source, "srt", ())


def read_vtt(source: str) -> tuple[Text, Metadata]:
    """The canonical text of WebVTT captions; a title may stand in their first line."""
    first, _, rest = source.partition("\n")
    if not first.startswith("WEBVTT"):
        return _read(source, "vtt", ("This file does not begin as VTT does; it was read as such all the same.",))
    head, rest = _parted(rest)
    text, _ = _read(rest, "vtt", ())
    language = _LANGUAGE.search(head)
    return text, Metadata(
        title=first.removeprefix("WEBVTT").strip(" \t-"), language=language_of(language.group(1)) if language else ""
    )


def _parted(source: str) -> tuple[str, str]:
    """What stands before the first empty line or the first time, which is shown to nobody, and the rest."""
    end = _HEAD_END.search(source)
    return (source[: end.start()], source[end.start() :]) if end else (source, "")


def _read(source: str, importer: str, warnings: tuple[str, ...]) -> tuple[Text, Metadata]:
    cues, strays = _cues(source)
    paragraphs = list(map(_joined, _paragraphs(cues)))
    content, blocks, inlines = assemble(Draft(BlockKind.PARAGRAPH, text) for text, _ in paragraphs)
    placed = zip(blocks, (moments for _, moments in paragraphs), strict=True)
    pages = tuple(Page(block.start + at, _spoken(time)) for block, moments in placed for at, time in moments)
    if strays:
        many = "line without a time was" if strays == 1 else "lines without a time were"
        warnings += (f"{strays:,} {many} left out.",)
    text = Text(content, blocks, inlines, (), warnings, importer, VERSION, pages)
    return text, Metadata()


def _cues(source: str) -> tuple[list[_Cue], int]:
    """The cues in order, and the number of lines with words that belong to none."""
    cues: list[_Cue] = []
    strays = 0
    lines = source.split("\n")
    index = 0
    while index < len(lines):
        match = _TIMES.match(lines[index])
        index += 1
        if match is None:
            line = lines[index - 1].strip()
            followed = index < len(lines) and _TIMES.match(lines[index]) is not None  # a number, or a name of the cue
            if line.startswith(("NOTE", "STYLE", "REGION")):
                while index < len(lines) and lines[index].strip():
                    index += 1
            elif line and not followed and not line.isdecimal():
                strays += 1
            continue
        words, index = _shown(lines, index)
        cues.append(_cue(match, words))
    return _unrolled([cue for cue in cues if cue.lines]), strays


def _shown(lines: list[str], index: int) -> tuple[list[str], int]:
    """The lines of a cue after that of its times, and where the next begin."""
    if index < len(lines) and lines[index].isspace():  # not the empty line that ends a cue
        index += 1
    first = index
    while index < len(lines) and lines[index].strip() and _TIMES.match(lines[index]) is None:
        index += 1
    words = lines[first:index]
    if index < len(lines) and words and words[-1].strip().isdecimal() and lines[index].strip():
        words.pop()  # the number of the next cue, without an empty line before it
    return words, index


def _unrolled(cues: list[_Cue]) -> list[_Cue]:
    """Where captions roll up, the cues without the lines that are still on the screen from the one before.

    Elsewhere the same line in two cues was said twice.
    """
    stills = [0, *(_still(shown, cue) for shown, cue in pairwise(cues))]
    if sum(map(bool, stills)) * _ROLLING < len(cues):
        return cues
    kept: list[_Cue] = []
    for cue, still in zip(cues, stills, strict=False):
        if still == len(cue.lines):
            kept[-1] = replace(kept[-1], end=max(kept[-1].end, cue.end))
        else:
            kept.append(replace(cue, lines=cue.lines[still:]))
    return kept


def _still(shown: _Cue, cue: _Cue) -> int:
    """How many of a cue's first lines were the last ones of that before it, which went over into it."""
    if cue.speaker != shown.speaker or cue.start - shown.end > _AT_ONCE:
        return 0
    most = min(len(shown.lines), len(cue.lines))
    return next((count for count in range(most, 0, -1) if shown.lines[-count:] == cue.lines[:count]), 0)


def _cue(match: re.Match[str], lines: list[str]) -> _Cue:
    parts = match.groups()
    start, end = _milliseconds(parts[:4]), _milliseconds(parts[4:])
    joined = "\n".join(lines)
    voice = _SPEAKER.search(joined)
    stripped = [cleaned(unescape(_TAG.sub("", line))).strip() for line in joined.split("\n")]
    return _Cue(start, end, voice.group(1).strip() if voice else "", tuple(filter(None, stripped)))


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0"))


def _paragraphs(cues: list[_Cue]) -> Iterator[list[tuple[int, str]]]:
    """When each cue of a paragraph starts, and its words; a speaker whom the file names apart stands before them."""
    pieces: list[tuple[int, str]] = []
    length = 0
    before: _Cue | None = None
    for cue in cues:
        if before is not None and cue.text == before.text and cue.speaker == before.speaker:
            continue  # captions that roll repeat what is on the screen
        if before is None or _parts(before, cue, length):
            if pieces:
                yield pieces
            length = 0
            changed = cue.speaker and (before is None or cue.speaker != before.speaker)
            pieces = [(cue.start, f"{cue.speaker}: {cue.text}" if changed else cue.text)]
        else:
            pieces.append((cue.start, cue.text))
        length += len(cue.text)
        before = cue
    if pieces:
        yield pieces


def _joined(cues: list[tuple[int, str]]) -> tuple[str, list[tuple[int, int]]]:
    """The words of a paragraph, and where in them each cue begins and when (ms)."""
    text, moments, before = "", [], ""
    for time, words in cues:
        text += joint(before[-2:], words[:1]) if before else ""
        moments.append((len(text), time))
        text += words
        before = words
    return text, moments


def _parts(before: _Cue, cue: _Cue, length: int) -> bool:
    """Whether a paragraph ends between two cues."""
    if cue.speaker != before.speaker or cue.text.startswith((">>", "- ", "– ", "— ")) or _NAMED.match(cue.text):
        return True
    return cue.start - before.end >= _PAUSE or (length > _LONGEST and before.text[-1] in ".?!…。？！")


def _spoken(time: int) -> str:
    """A time as people write it, to the second."""
    seconds = time // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
