"""What the filter of the documents looks for, and attributes in it: country:"south africa"."""

import re

from reader_app.model.attribute import Attribute
from reader_app.ui.library.rows import folded

_PIECE = re.compile(r'(?:[^\s"]|"[^"]*"?)+')


def filter_words(text: str) -> tuple[str, ...]:
    """The words of a filter, as they stand in `haystack`; words in quotation marks stay together.

    Of an attribute, what is in quotation marks is the whole value, which ends its line: wave:"1" is not wave 10.
    """
    return tuple(word for piece in _PIECE.findall(folded(text)) if (word := _word(piece)))


def _word(piece: str) -> str:
    name, mark, value = piece.partition(':"')
    ends = bool(name and mark) and value.endswith('"') and len(value) > 1
    return piece.replace('"', "") + ("\n" if ends else "")


def is_asked(text: str, attribute: Attribute) -> bool:
    """Whether a filter asks for just this value."""
    return folded(_asked(attribute)) in folded(text)


def toggled(text: str, attribute: Attribute) -> str:
    """The filter with this value asked for, instead of another under its name; without it where it was asked for."""
    others = re.sub(rf'(?<!\S){re.escape(attribute.name)}:"[^"]*"?', "", text, flags=re.IGNORECASE)
    asked = () if is_asked(text, attribute) else (_asked(attribute),)
    return " ".join((*others.split(), *asked))


def _asked(attribute: Attribute) -> str:
    value = attribute.value.replace('"', "")
    return f'{attribute.name}:"{value}"'
