"""Makes good what programs do wrong around the headers of mail: letters without an encoding, boundaries without quotes.

What is stated is believed as far as the bytes bear it out, as mail programs do.
"""

import re
from email.message import EmailMessage, Message
from email.policy import EmailPolicy
from typing import Any

from reader_app.formats.decode import decode, is_in, is_utf16, label_of
from reader_app.formats.encoded_words import mended_words

_BLANK = re.compile(rb"\r?\n\r?\n")
_APART = re.compile(rb"(?m)^([!-9;-~]{1,100})[ \t]{1,100}:")
_STATED = re.compile(rb"""(?i)charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""")
_BARE_BOUNDARY = re.compile(r"""(?i)(;\s*boundary\s*=\s*)([^"\s;][^\s;]*)""")
_MOST_HEADERS = 1 << 20  # bytes
LONGEST, _LONGEST_CONTENT = 20_000, 2_000  # code points of a header; of one that says of what kind a part is
_LONGEST_ADDRESS = 1_000  # code points; of more the library's time grows with the cube
_NO_ADDRESS = re.compile(rf"[^,]{{{_LONGEST_ADDRESS + 1}}}")
_OF_ADDRESSES = frozenset(("from", "to", "cc"))


def mended(data: bytes) -> bytes:
    """A message's bytes with its own headers as they are to be parsed, and without UTF-16."""
    if is_utf16(data):
        data = decode(data).text.encode("utf-8")
    head, body = _parted(data)
    return _APART.sub(rb"\1:", head) + body


def policy_of(data: bytes) -> "Policy":
    """How the parts of a message are to be parsed. data: as `mended` makes it."""
    return Policy(_raw_encoding(data))


def charset_of(part: Message) -> str:
    """The encoding that a part states; empty where it does not."""
    return str(part.get_content_charset() or "")


class Policy(EmailPolicy):
    """Reads headers with letters as they came: where they are not UTF-8, in `raw_encoding`.

    Of long ones only the beginning, since the library's time grows with the square of their length.
    """

    raw_encoding: str

    def __init__(self, raw_encoding: str = "") -> None:
        super().__init__(message_factory=EmailMessage)
        object.__setattr__(self, "raw_encoding", raw_encoding)  # policies do not change once they are made

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """A header as it is asked for."""
        if not hasattr(value, "name"):
            is_content = name.lower().startswith("content-")
            value = mended_words(self._told(value[: _LONGEST_CONTENT if is_content else LONGEST]))
            if is_content:
                value = _BARE_BOUNDARY.sub(r'\1"\2"', value)
            elif name.lower() in _OF_ADDRESSES and (endless := _NO_ADDRESS.search(value)):
                value = value[: endless.start() + _LONGEST_ADDRESS]
        try:
            return super().header_fetch_parse(name, value)
        except (RecursionError, OverflowError):  # comments in comments; dates in no year
            return value

    def _told(self, value: str) -> str:
        """A header whose bytes beyond ASCII came as lone surrogates."""
        if value.isascii():
            return value
        data = value.encode("utf-8", "surrogateescape")
        return data.decode("utf-8" if is_in(data, "utf-8") or not self.raw_encoding else self.raw_encoding, "replace")


def _raw_encoding(data: bytes) -> str:
    """The encoding of letters in headers: what the message states of its words, if they are in it, else what fits."""
    head, body = _parted(data)
    if head.isascii() or is_in(head, "utf-8"):
        head = b"\n".join(line for line in body[:_MOST_HEADERS].split(b"\n") if b"name" in line and not line.isascii())
    if head.isascii() or is_in(head, "utf-8"):
        return ""
    for match in _STATED.finditer(data[:_MOST_HEADERS]):
        known = label_of(match.group(1).decode("ascii"))
        if known and known != "ascii" and is_in(head, known):
            return known
    return decode(head).encoding


def _parted(data: bytes) -> tuple[bytes, bytes]:
    """The headers, and the rest."""
    blank = _BLANK.search(data, 0, _MOST_HEADERS)
    return (data[: blank.start()], data[blank.start() :]) if blank else (data[:_MOST_HEADERS], data[_MOST_HEADERS:])
