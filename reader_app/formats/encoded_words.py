"""Makes good encoded words (RFC 2047) that break the rules: raw letters in them, letters cut in two, unknown encodings.

Python's library leaves the first as they stand, and shows letters that nobody wrote for the others.
"""

import re
from binascii import a2b_base64, a2b_qp
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from reader_app.formats.decode import decode, fitting, is_in, label_of
from reader_app.model.errors import UnreadableFileError

_ONE = r"=\?([^?\s]{1,60})\?([qQbB])\?([^?]{0,2000})\?="
_WORD = re.compile(_ONE)
_RUN = re.compile(rf"{_ONE}(?:\s{{1,9}}{_ONE})*")
_RAW = re.compile(r"([^\x00-\x7f]+)")

_Piece = tuple[str, bytes]  # the encoding that is stated, and bytes in it


def mended_words(header: str) -> str:
    """A header with encoded words that break the rules written so that the library reads them; others as they are."""
    return _RUN.sub(_mended, header) if "=?" in header else header


def _mended(run: re.Match[str]) -> str:
    """Encoded words side by side: as they are, or as one."""
    words = run.group()
    try:
        pieces = [piece for word in _WORD.finditer(words) for piece in _pieces(*word.groups())]
        if words.isascii() and all(label_of(stated) and is_in(data, label_of(stated)) for stated, data in pieces):
            return words
        letters = _decoded(pieces)
    except (ValueError, UnreadableFileError):  # no base64, or no text
        return words
    return f"=?utf-8?q?{''.join(f'={byte:02X}' for byte in letters.encode())}?="


def _pieces(charset: str, form: str, inner: str) -> Iterator[_Piece]:
    """What an encoded word is made of, raw letters apart."""
    stated = charset.partition("*")[0].lower()  # after a star comes a language
    if form in "bB":
        yield stated, a2b_base64(f"{inner}==")  # which programs forget; more than enough does no harm
        return
    for index, part in enumerate(_RAW.split(inner)):
        yield ("utf-8", part.encode()) if index % 2 else (stated, a2b_qp(part, header=True))


def _decoded(pieces: Sequence[_Piece]) -> str:
    """The letters of pieces in order. Raises UnreadableFileError where they are none."""
    letters = ""
    for stated, group in groupby(pieces, itemgetter(0)):
        data = b"".join(map(itemgetter(1), group))
        letters += decode(data, fitting(data, stated)).text
    return letters
