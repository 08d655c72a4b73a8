"""Turns the bytes of a text file into clean text, and says what had to be decided or left out on the way."""

import codecs
import re
from dataclasses import dataclass

from reader_app.formats.eastern import eastern
from reader_app.formats.telling import best_of
from reader_app.model.errors import UnreadableFileError

_BOMS = (  # the longer ones first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive, or a document packed as one"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x1f\x8b\x08", "a compressed file"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
# Guessing is only offered encodings people's files are really in: on a short text an exotic one fits as well as any.
_GUESSES = (
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_15", "koi8_r", "koi8_u", "cp437", "cp850", "cp852"),
    *("cp866", "mac_roman", "cp932", "euc_jp", "iso2022_jp", "cp949", "gb18030", "big5"),
)
_UNLIKELY = frozenset(("", "mac_roman", "cp437", "cp850"))  # where Windows' own fits as well, and no word tells
_JAPANESE = (b"\x1b$B", b"\x1b$@")  # what begins ideographs in ISO 2022-JP, which is ASCII otherwise
_LARGER = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
_ONE_BYTE = ("cp125", "iso8859", "koi8")  # encodings in which hardly anything is UTF-8 by chance
_NO_LABELS = frozenset(("idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined"))
_SAMPLE = 262_144  # bytes the guess is made on
_DAMAGED_SHARE = 20  # UTF-8 with one bad byte in this many non-ASCII characters is still taken for UTF-8
_BINARY_SHARE = 50  # one control character in this many, and it is no text (terminal colours stay below that)
# Turkish and Icelandic share three letters' places; without them, what is left is plainly western European.
_WESTERN = re.compile(r"[\x00-\x7f\xa0¡¿«»§©®°·£€‚„†‡•…‰‹›‘’“”–—™ŒœŠšŽžŸÀ-ÏÑ-ÖØ-ÜßÀàáâãäåæçèéêëìíîïñòóôõöøùúûüÿ]*")
_LINE_BREAKS = "\v\f\x85\u2028"  # and those of Windows and of the old Macintosh
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]")
_CONTROL_BYTES = bytes((*range(9), *range(14, 32), 127))  # the same in UTF-8, as bytes
_CONTROL_PAIRS = tuple(  # each of which begins with one byte, so that it is looked for fast
    map(re.compile, (rb"\xc2[\x80-\x9f]", rb"\xef\xb7[\x90-\xaf]", rb"\xef\xbf[\xbe\xbf]", rb"\xf0\x9f\xbf[\xbe\xbf]"))
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_LONG_ESCAPES = re.compile("\x1b\\[[0-9;]{0,20}m")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file with "\\n" as its only line break, and what a person should know about how it was read."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, encoding: str = "") -> Decoded:
    """The text of the bytes in that encoding, or else: by their byte order mark, as UTF-8, by a guess that is reported.

    Raises UnreadableFileError where the bytes are plainly not text, or there is no such encoding.
    """
    _refuse_other_files(data)
    text, encoding, warnings = _chosen(data, encoding) if encoding else _decoded(data)
    text, surrogates = _SURROGATES.subn("\ufffd", text) if _has_surrogates(text) else (text, 0)
    if surrogates:
        warnings += (f"{_count(surrogates, 'character was', 'characters were')} broken and shown as \ufffd.",)
    text = _unified(text)
    cleaned, dropped = _CONTROLS.subn("", text) if _has_controls(text) else (text, 0)
    if dropped:
        _refuse_binary(text, dropped)
        warnings += (f"{_count(dropped, 'control character was', 'control characters were')} left out.",)
    return Decoded(cleaned, encoding, warnings)


def label_of(stated: str) -> str:
    """The encoding that a file's own statement stands for; empty where text cannot be in it.

    As browsers do, the larger of two where programs say the smaller and write the larger.
    """
    try:
        found = codecs.lookup(stated) if stated else None
    except (LookupError, ValueError):
        return ""
    if found is None or not found._is_text_encoding or found.name in _NO_LABELS:
        return ""
    return _LARGER.get(found.name, found.name)


def fitting(data: bytes, stated: str) -> str:
    """The encoding a part states, if its bytes are in it or nearly; UTF-8 where they are plainly that.

    Else empty: it is to be found out.
    """
    known = label_of(stated)
    if data.isascii() or not known:
        return known
    if known.startswith(_ONE_BYTE) or not is_in(data, known):
        if is_in(data, "utf-8"):
            return "utf-8"
        return "" if known in {"ascii", "utf-8"} else known
    return known


def is_in(data: bytes, encoding: str) -> bool:
    """Whether the bytes are valid in an encoding."""
    try:
        data.decode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True


def is_utf16(data: bytes) -> bool:
    """Whether the bytes are plainly UTF-16."""
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or bool(_unmarked_utf16(data))


def cleaned(text: str) -> str:
    """A piece of text with "\\n" as its only line break, and without characters that text cannot have."""
    if text.isprintable():
        return text
    if _has_surrogates(text):
        text = _SURROGATES.sub("\ufffd", text)
    return _CONTROLS.sub("", _unified(text))


def _unified(text: str) -> str:
    """The text with one kind of line break, and without the marks of files put one after another."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in _LINE_BREAKS:
        if sign in text:
            text = text.replace(sign, "\n")
    return text.replace("\u2029", "\n\n").replace("\ufeff", "")


def _has_controls(text: str) -> bool:
    """Whether there are characters that text cannot have. Looking for bytes takes a third of the time."""
    encoded = text.encode("utf-8")
    if len(encoded.translate(None, _CONTROL_BYTES)) < len(encoded):
        return True
    return not text.isascii() and any(pair.search(encoded) for pair in _CONTROL_PAIRS)


def _refuse_other_files(data: bytes) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise UnreadableFileError(f"This is {name}, not a text file; it was not added.")


def _refuse_binary(text: str, dropped: int) -> None:
    """Raise where control characters are too many for text; colours set for a terminal are not held against it."""
    colours = sum(1 for _ in _LONG_ESCAPES.finditer(text))
    if (dropped - colours) * _BINARY_SHARE > len(text) and dropped - colours > 1:
        raise UnreadableFileError("This file is not text, but data for a program; it was not added.")


def _chosen(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    """The bytes in the encoding a person chose."""
    try:
        known = codecs.lookup(encoding)
        text, _, warnings = _replacing(data, known.name)
    except (LookupError, UnicodeError, ValueError) as error:
        raise UnreadableFileError(f"“{encoding}” is no encoding of text; the document stays as it is.") from error
    return text, known.name, warnings


def _decoded(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """Text, encoding and warnings; lone surrogates may still be in the text."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            if _whole(data, encoding):
                return data.decode(encoding, "surrogatepass"), encoding, ()
            return _replacing(data, encoding)
    unmarked = _unmarked_utf16(data)
    if unmarked:
        return data.decode(unmarked, "surrogatepass"), unmarked, ()
    if any(escape in data for escape in _JAPANESE) and _whole(data, "iso2022_jp"):
        return data.decode("iso2022_jp"), "iso2022_jp", ()
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError:
        return _damaged_utf8(data) or _guessed(data)


def _whole(data: bytes, encoding: str) -> bool:
    """Whether the bytes decode but for lone surrogates."""
    try:
        data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_utf16(data: bytes) -> str:
    """The UTF-16 without a mark that the bytes are plainly in: every second byte of western text is NUL."""
    sample = data[:4096]
    if len(data) < 4 or len(data) % 2 or b"\x00" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    for encoding, many, few in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if many * 5 > half * 2 and few * 50 < half and _whole(data, encoding):
            return encoding
    return ""


def _damaged_utf8(data: bytes) -> tuple[str, str, tuple[str, ...]] | None:
    """The bytes as UTF-8 with each bad byte shown as such, where that is evidently what they are."""
    text, encoding, warnings = _replacing(data, "utf-8")
    good = sum(1 for _ in re.finditer(r"[^\x00-\x7f\ufffd]", text))
    return (text, encoding, warnings) if text.count("\ufffd") * _DAMAGED_SHARE <= good else None


def _replacing(data: bytes, encoding: str) -> tuple[str, str, tuple[str, ...]]:
    """The bytes in that encoding with each place that is not valid in it shown as such, and a warning if there are."""
    text = data.decode(encoding, "replace")
    bad = text.count("\ufffd")
    if not bad:
        return text, encoding, ()
    warning = f"{_count(bad, 'place was', 'places were')} not valid {spoken(encoding)} and shown as \ufffd."
    return text, encoding, (warning,)


def _guessed(data: bytes) -> tuple[str, str, tuple[str, ...]]:
    """The bytes in the encoding that fits them best."""
    sample = data[:_SAMPLE]
    encoding = eastern(sample) or _fitting_best(sample)
    warning = f"The file does not say its encoding; it was read as {spoken(encoding)}."
    text, _, warnings = _replacing(data, encoding)
    return text, encoding, (warning, *warnings)


def _fitting_best(sample: bytes) -> str:
    """The encoding that fits the sample best by its letters and words."""
    from charset_normalizer import from_bytes

    matches = from_bytes(sample, cp_isolation=list(_GUESSES))
    best = matches.best()
    encoding = best.encoding if best is not None else ""
    western = _western(sample)
    if western and (encoding in _UNLIKELY or "cp1252" in {match.encoding for match in matches} or str(best) == western):
        encoding = "cp1252"
    if not encoding:
        raise UnreadableFileError("This file is in no encoding that can be read as text; it was not added.")
    return best_of(sample, encoding, (match.encoding for match in matches))


def _western(sample: bytes) -> str:
    """The sample as Windows-1252 if it then has western European letters and punctuation only, else nothing."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    return text if _WESTERN.fullmatch(text) else ""


def spoken(encoding: str) -> str:
    """The encoding's name as people write it."""
    if encoding.startswith("cp125"):
        return f"Windows-{encoding[2:]}"
    return encoding.replace("iso8859_", "ISO 8859-").replace("_", "-").upper()


def _has_surrogates(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
