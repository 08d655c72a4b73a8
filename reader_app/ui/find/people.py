"""Which of a document's people a query names, where it names any."""

import re

from reader_app.model.document import Document
from reader_app.model.hit import NoteHit
from reader_app.ui.library.rows import folded

PEOPLE = "by"
_WORD = re.compile(r"[^\W_]+")
_OTHER_FIELD = re.compile(r"\b(?!by:)[a-z]+:=?(\"[^\"]*\"?|\S+)", re.IGNORECASE)
_DENIED = re.compile(r"(?:\bNOT\s+|(?<!\S)-)(\"[^\"]*\"?|\S+)")


def people_hit(query: str, document: Document) -> NoteHit | None:
    """The first name that has a word of the query, with that word as its match; its annotation is empty."""
    asked = folded(_DENIED.sub(" ", _OTHER_FIELD.sub(" ", query)))
    words = {match[0]: asked[match.end() : match.end() + 1] == "*" for match in _WORD.finditer(asked)}
    words.pop(PEOPLE, None)
    for creator in document.metadata.creators:
        for match in _WORD.finditer(creator.name):
            word = folded(match[0])
            if word in words or any(is_prefix and word.startswith(start) for start, is_prefix in words.items()):
                start, end = match.span()
                return NoteHit("", PEOPLE, creator.name[:start], match[0], creator.name[end:])
    return None
