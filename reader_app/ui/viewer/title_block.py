"""What to say above a text that its own opening lines do not say already."""

import re
import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader_app.model.document import BlockKind, Metadata, Text
from reader_app.ui.text import date_words

_OPENING = {BlockKind.HEADING, BlockKind.FRONT}


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """title: empty where the text opens with it; details: who, event, place and date, as far as it does not."""

    title: str
    details: tuple[str, ...]


def title_block(metadata: Metadata, text: Text) -> TitleBlock:
    """The title block of a document that opens with these lines."""
    said = _words(" ".join(opening_lines(text)))
    title = "" if said and _words(metadata.title) <= said else metadata.title
    return TitleBlock(title, tuple(part for part in details(metadata) if not _words(part) <= said))


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
    date = date_words(metadata.date)
    if date and "date" in metadata.inferred:
        date = QCoreApplication.translate("title block", "{date} (inferred)").format(date=date)
    return tuple(part for part in (creators, metadata.event, metadata.place, date) if part)


def _words(text: str) -> set[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return set(re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter))))
