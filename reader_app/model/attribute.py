"""Attributes of documents: what a person says of them under names of their own, as "country: Kenya" or "wave: 2"."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader_app.model.annotation import clean_text
from reader_app.model.tag import name_key

LONGEST_NAME, LONGEST_VALUE = 200, 1_000  # code points

_FIGURES = re.compile(r"[0-9]+")
_LONGEST_NUMBER = 20  # figures of numbers that are sorted as such


class Attribute(NamedTuple):
    """A document has one value at most under a name; names are the same by `tag.name_key`. Neither is ever empty."""

    name: str
    value: str


Attributes = tuple[Attribute, ...]  # of one document, in the order of their names


def clean_attribute(name: str, value: str) -> Attribute:
    """Both as they are kept: on one line, NFC, no control characters. An empty value stays empty: there is none.

    Raises ValueError for a name without a letter, and for what is too long.
    """
    cleaned = Attribute(_line(name), _line(value))
    if not cleaned.name:
        raise ValueError("An attribute needs a name.")
    if len(cleaned.name) > LONGEST_NAME:
        raise ValueError(f"An attribute's name can have {LONGEST_NAME} characters at most.")
    if len(cleaned.value) > LONGEST_VALUE:
        raise ValueError(f"An attribute's value can have {LONGEST_VALUE:,} characters at most.")
    return cleaned


def with_values(attributes: Attributes, values: Iterable[Attribute]) -> Attributes:
    """The attributes with these values, each in the place of one of the same name; an empty value takes that away."""
    found = {name_key(each.name): each for each in attributes}
    found |= {name_key(each.name): each for each in values}
    return tuple(found[key] for key in sorted(found) if found[key].value)


def renamed(attributes: Attributes, name: str, to: str) -> Attributes:
    """The attributes with another name for one of them, which takes the place of one that has that name."""
    value = value_of(attributes, name)
    if not value:
        return attributes
    return with_values(attributes, (Attribute(name, ""), Attribute(to, value)))


def value_of(attributes: Attributes, name: str) -> str:
    """The value under a name; empty where there is none."""
    key = name_key(name)
    return next((each.value for each in attributes if name_key(each.name) == key), "")


def known_values(several: Iterable[Attributes]) -> Mapping[str, tuple[str, ...]]:
    """The values that documents have under each name, both in order, 9 before 10. several: attributes of each."""
    counts = _counted((each, 1) for each in several)
    return {name: tuple(in_order(values)) for name, values in counts.items()}


def counted_values(written: Mapping[str, int]) -> Mapping[str, Counter[str]]:
    """How many documents have each of the values under each name; the names in order.

    written: attributes as the store has them, as JSON, and how many documents have just these. All at once, since
    there may be 20,000.
    """
    return _counted(zip(json.loads(f"[{','.join(written)}]"), written.values(), strict=True))


def in_order(values: Iterable[str]) -> list[str]:
    """Values as they are listed, 9 before 10."""
    return sorted(values, key=_place)


def _counted(several: Iterable[tuple[Iterable[Sequence[str]], int]]) -> Mapping[str, Counter[str]]:
    """Of names written in two ways one stands for both. several: names and values, and how many documents have them."""
    found: dict[str, Counter[str]] = {}
    for attributes, documents in several:
        for name, value in attributes:
            if name not in found:
                found[name] = Counter()
            found[name][value] += documents
    counts: dict[str, Counter[str]] = {}
    written: dict[str, str] = {}
    for name, values in found.items():
        counts.setdefault(written.setdefault(name_key(name), name), Counter()).update(values)
    return {written[key]: counts[written[key]] for key in sorted(written)}


def let_through(attributes: Attributes, wanted: Iterable[Attribute]) -> bool:
    """Whether there is, under each name that is wanted, one of the values wanted under it, case aside."""
    values: dict[str, set[str]] = {}
    for name, value in wanted:
        values.setdefault(name_key(name), set()).add(name_key(value))
    return all(name_key(value_of(attributes, name)) in some for name, some in values.items())


@lru_cache(maxsize=1 << 12)  # many documents have the same
def attributes_from(written: str) -> Attributes:
    """Those that the store has as JSON: [[name, value], …]."""
    return tuple(map(Attribute._make, json.loads(written))) if written != "[]" else ()


def _place(value: str) -> tuple[str, str]:
    return _FIGURES.sub(lambda found: found[0].rjust(_LONGEST_NUMBER, "0"), name_key(value)), value


def _line(words: str) -> str:
    composed = unicodedata.normalize("NFC", clean_text(words))
    plain = "".join(" " if unicodedata.category(c) in {"Cc", "Zl", "Zp"} else c for c in composed)
    return " ".join(plain.split())
