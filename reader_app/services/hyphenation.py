"""Where a long word may be broken at the end of a line, by the rules of its language.

The rules are the patterns of LibreOffice's dictionaries, which Pyphen brings along; only those are used whose licences
let a program under any licence carry them. Pyphen itself takes most of a second to make German's ready; here they are
looked up as they stand in the file, which takes 20 ms. The method is Liang's ("Word Hy-phen-a-tion by Com-put-er",
1983): of all patterns that fit somewhere in a word, the highest digit at a place decides, and odd ones allow a break.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from functools import cache

_log = logging.getLogger(__name__)

SHORTEST_WORD = 7  # letters
BEFORE, AFTER = 3, 3  # letters at least on each side of a break

# The dictionary for each language, or for one as it is written somewhere. Not here, since they may be passed on under
# the GPL alone: Czech, Galician, Norwegian, European Portuguese, Romanian, Slovak and Ukrainian; Latvian, of which that
# is not clear; and those of which nobody says under what they may be.
DICTIONARIES: Mapping[str, str] = {
    "ca": "ca", "da": "da_DK", "de": "de_DE", "de-at": "de_AT", "de-ch": "de_CH", "el": "el_GR", "en": "en_US",
    "en-au": "en_GB", "en-gb": "en_GB", "en-ie": "en_GB", "en-nz": "en_GB", "es": "es", "et": "et_EE", "eu": "eu",
    "fr": "fr", "hr": "hr_HR", "hu": "hu_HU", "it": "it_IT", "lt": "lt", "nl": "nl_NL", "pl": "pl_PL",
    "pt": "pt_BR", "ru": "ru_RU", "sl": "sl_SI", "sq": "sq_AL", "sv": "sv",
}  # fmt: skip

_DIGITS = b"0123456789"
_ZERO, _HIGHEST = 48, 58  # codes of the digits, and of the sign after 9, which stands for 10
# A pattern that breaks a word by spelling it anew (Hungarian "asszony", "asz-szony"), which comes after a slash, has
# those places closed instead.
_CLOSED = bytes.maketrans(b"13579", b"2468:")
_JOINED = re.compile("f[bfhijklt]")  # letters that a typeface joins: no line can end between them


class Hyphenation:
    """The rules of one language."""

    def __init__(self, dictionary: bytes) -> None:
        """dictionary: a file of LibreOffice's: the name of its encoding, then a pattern to a line ("hy3ph")."""
        encoding, _, patterns = dictionary.replace(b" ", b"").partition(b"\n")
        self._encoding = encoding.strip().decode("ascii")
        self._lines = patterns.split(b"\n")
        keys = patterns.translate(None, _DIGITS).split(b"\n")
        self._numbers = dict(zip(keys, range(len(keys)), strict=True))
        slash = patterns.find(b"/")
        while slash >= 0:
            end = patterns.find(b"\n", slash)
            closed = patterns[patterns.rfind(b"\n", 0, slash) + 1 : slash].translate(_CLOSED)
            self._numbers[closed.translate(None, _DIGITS + b":")] = len(self._lines)
            self._lines.append(closed)
            slash = patterns.find(b"/", end) if end >= 0 else end
        self._read: dict[int, tuple[tuple[int, int], ...]] = {}
        self._known: dict[str, tuple[int, ...]] = {}

    def places(self, word: str) -> tuple[int, ...]:
        """After how many of a word's letters it may be broken, ascending; word: letters only."""
        if word not in self._known:
            self._known[word] = tuple(self._found(word)) if len(word) >= SHORTEST_WORD else ()
        return self._known[word]

    def _found(self, word: str) -> Sequence[int]:
        low = word.lower()
        if len(low) != len(word):  # "İ" has a dot of its own then
            return ()
        try:
            dotted = f".{low}.".encode(self._encoding)
        except UnicodeEncodeError:  # a word of another language
            return ()
        digits = self._digits(dotted)
        # One for each letter, counted in bytes.
        starts = [at for at in range(1, len(dotted) - 1) if dotted[at] & 0xC0 != 0x80 or self._encoding != "UTF-8"]
        return [
            at
            for at in range(BEFORE, len(word) - AFTER + 1)
            if digits[starts[at]] & 1 and not _JOINED.match(low, at - 1)
        ]

    def _digits(self, dotted: bytes) -> list[int]:
        """The highest digit before each byte of a word between dots."""
        digits = [0] * (len(dotted) + 1)
        number_of, end = self._numbers.get, len(dotted)
        for start in range(end - 1):
            for stop in range(start + 1, end + 1):
                number = number_of(dotted[start:stop])
                if number is not None:
                    for offset, digit in self._pattern(number):
                        digits[start + offset] = max(digits[start + offset], digit)
        return digits

    def _pattern(self, number: int) -> tuple[tuple[int, int], ...]:
        """Of a pattern, the digits and the letters before each, in bytes."""
        if number not in self._read:
            read: list[tuple[int, int]] = []
            letters = 0
            for byte in self._lines[number]:
                if _ZERO <= byte <= _HIGHEST:
                    read.append((letters, byte - _ZERO))
                else:
                    letters += 1
            self._read[number] = tuple(read)
        return self._read[number]


def hyphenation_for(language: str) -> Hyphenation | None:
    """The rules of a language (BCP 47: "de", "en-GB"), if there are any; the first time it reads them from the disk."""
    parts = language.lower().replace("_", "-").split("-")
    while parts and "-".join(parts) not in DICTIONARIES:
        parts.pop()
    return _rules(DICTIONARIES["-".join(parts)]) if parts else None


@cache
def _rules(name: str) -> Hyphenation | None:
    from pyphen import LANGUAGES

    try:
        return Hyphenation(LANGUAGES[name].read_bytes())
    except (KeyError, OSError):  # a Pyphen of another version, or half of one: words stay whole
        _log.warning("there is no dictionary %s to break words by", name, exc_info=True)
        return None
