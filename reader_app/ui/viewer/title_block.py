"""What to say above a text that its own opening lines do not say already."""

import re
import unicodedata
from typing import NamedTuple

from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.ui.text import dated

_OPENING = {BlockKind.HEADING, BlockKind.FRONT}
_FIRST = 4  # blocks, whatever their kind, that say what one of them consists of
_LABELLED = re.compile(r"\w[\w -]{0,20}:\s+(.+)", re.DOTALL)


class TitleBlock(NamedTuple):
    """title: empty where the text opens with it; details: who, event, place and date, as far as it does not."""

    title: str
    details: tuple[str, ...]


def title_block(metadata: Metadata, text: Text) -> TitleBlock:
    """The title block of a document that opens with these lines."""
    lines = opening_lines(text)
    first = [_words(text.content[block.start : block.end]) for block in text.blocks[:_FIRST]]
    title, said = _words(metadata.title), _words(" ".join(lines))
    titles = _words(" ".join(line for line in lines if not _is_labelled(line, title)))
    is_said = title in first or (bool(titles) and title <= titles)
    unsaid = tuple(part for part in details(metadata) if not _says(said, _words(part)) and _words(part) not in first)
    return TitleBlock("" if is_said else metadata.title, unsaid)


def _says(said: set[str], part: set[str]) -> bool:
    """Whether all words of a part were said, months perhaps by their first letters, as mail has them."""
    return all(word in said or (word.isalpha() and word[:3] in said) for word in part)


def _is_labelled(line: str, title: set[str]) -> bool:
    """Whether a line states the title as one thing among others: "Subject: …" in a message is no title to see."""
    match = _LABELLED.fullmatch(line)
    return match is not None and _words(match.group(1)) == title


def opening_lines(text: Text) -> tuple[str, ...]:
    """The headings and front lines before the first paragraph."""
    lines: list[str] = []
    for block in text.blocks:
        if block.kind not in _OPENING:
            break
        lines.append(text.content[block.start : block.end])
    return tuple(lines)


def details(metadata: Metadata) -> tuple[str, ...]:
    """Creators, event, place and date, as a person reads them; what is empty is left out."""
    creators = ", ".join(creator.name for creator in metadata.creators)
    return tuple(part for part in (creators, metadata.event, metadata.place, dated(metadata)) if part)


def _words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    words = re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    return {word.lstrip("0") or "0" for word in words}  # the 3rd may be the 03rd
