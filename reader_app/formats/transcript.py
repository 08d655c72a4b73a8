"""Reads transcripts (SRT, VTT): cues joined to paragraphs, one for each speaker and pause; their times become labels.

The times are not part of the text, so a phrase is found across cues; each paragraph is a "page" of the document,
labelled with the time at which it starts, and citations name that time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader_app.formats.canonical import Draft, assemble
from reader_app.formats.decode import cleaned
from reader_app.formats.wrapping import join_lines
from reader_app.model.document import BlockKind, Metadata, Page, Text

VERSION = 2
_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMES = re.compile(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_SPEAKER = re.compile(r"<v(?:\.[\w.-]{1,60})?[ \t]+([^<>\n]{1,100})>")
_TAG = re.compile(r"</?(?:[bicuv]|font|ruby|rt|lang|\d)\b[^<>\n]{0,200}>|<\d[\d:.]{1,20}>|\{\\[^{}\n]{1,60}\}")
_NAMED = re.compile(r"(?:>>[ \t]*)?([A-Z][\w.'’ -]{0,40}|\[[^\[\]\n]{1,40}\]):(?=\s)")
_PAUSE = 2_000  # ms between two cues that part paragraphs
_LONGEST = 1_200  # code points after which a paragraph ends with the next sentence


@dataclass(frozen=True, slots=True)
class _Cue:
    """What is shown at a time. start, end: ms. speaker: empty where it does not say."""

    start: int
    end: int
    speaker: str
    text: str


def read_srt(source: str) -> tuple[Text, Metadata]:
    """The canonical text of SubRip subtitles."""
    return _read(source, "srt", ())


def read_vtt(source: str) -> tuple[Text, Metadata]:
    """The canonical text of WebVTT captions; a title may stand in their first line."""
    first, _, rest = source.partition("\n")
    if not first.startswith("WEBVTT"):
        return _read(source, "vtt", ("This file does not begin as VTT does; it was read as such all the same.",))
    text, metadata = _read(rest, "vtt", ())
    title = first.removeprefix("WEBVTT").strip(" \t-")
    return text, Metadata(title=title) if title else metadata


def _read(source: str, importer: str, warnings: tuple[str, ...]) -> tuple[Text, Metadata]:
    cues, strays = _cues(source)
    paragraphs = list(_paragraphs(cues))
    content, blocks, inlines = assemble(Draft(BlockKind.PARAGRAPH, text) for _, text in paragraphs)
    pages = tuple(Page(block.start, _spoken(start)) for block, (start, _) in zip(blocks, paragraphs, strict=True))
    if strays:
        warnings += (f"{strays:,} {'line' if strays == 1 else 'lines'} without a time were left out.",)
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
        first = index
        while index < len(lines) and lines[index].strip() and _TIMES.match(lines[index]) is None:
            index += 1
        words = lines[first:index]
        if index < len(lines) and words and words[-1].strip().isdecimal() and lines[index].strip():
            words.pop()  # the number of the next cue, without an empty line before it
        cues.append(_cue(match, words))
    return [cue for cue in cues if cue.text], strays


def _cue(match: re.Match[str], lines: list[str]) -> _Cue:
    parts = match.groups()
    start, end = _milliseconds(parts[:4]), _milliseconds(parts[4:])
    joined = "\n".join(lines)
    voice = _SPEAKER.search(joined)
    stripped = [cleaned(unescape(_TAG.sub("", line))).strip() for line in joined.split("\n")]
    kept = [line for line in stripped if line]
    return _Cue(start, end, voice.group(1).strip() if voice else "", join_lines(kept) if kept else "")


def _milliseconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds, fraction = (part or "0" for part in parts)
    return (int(hours) * 3600 + int(minutes) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0"))


def _paragraphs(cues: list[_Cue]) -> Iterator[tuple[int, str]]:
    """When each paragraph starts, and its words; a speaker whom the file names apart stands before them."""
    pieces: list[str] = []
    start = length = 0
    before: _Cue | None = None
    for cue in cues:
        if before is not None and cue.text == before.text and cue.speaker == before.speaker:
            continue  # captions that roll repeat what is on the screen
        if before is None or _parts(before, cue, length):
            if pieces:
                yield start, join_lines(pieces)
            start, length = cue.start, 0
            changed = cue.speaker and (before is None or cue.speaker != before.speaker)
            pieces = [f"{cue.speaker}: {cue.text}" if changed else cue.text]
        else:
            pieces.append(cue.text)
        length += len(cue.text)
        before = cue
    if pieces:
        yield start, join_lines(pieces)


def _parts(before: _Cue, cue: _Cue, length: int) -> bool:
    """Whether a paragraph ends between two cues."""
    if cue.speaker != before.speaker or cue.text.startswith((">>", "- ", "– ", "— ")) or _NAMED.match(cue.text):
        return True
    return cue.start - before.end >= _PAUSE or (length > _LONGEST and before.text[-1] in ".?!…。？！")


def _spoken(time: int) -> str:
    """A time as people write it, to the second."""
    seconds = time // 1000
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
