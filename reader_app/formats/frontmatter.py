"""Reads the simple "key: value" lines that may stand between dashes before a Markdown text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader_app.formats.canonical import Draft
from reader_app.model.document import BlockKind, Creator, Metadata

_FRONT = re.compile(r"---[ \t]*\n((?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_PAIR = re.compile(r"([A-Za-z][\w-]*):[ \t]+(\S[^\n]*)$")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\["\\])*)"')
_ESCAPED = re.compile(r'\\(["\\])')


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """rest: the lines that state nothing we know, as they stand; set_aside: whether there were others. body: the source
    below them.
    """

    body: str
    metadata: Metadata
    rest: tuple[Draft, ...] = ()
    set_aside: bool = False


def split_front_matter(source: str) -> FrontMatter:
    """What the front matter states, whose lines are shown above the text and need not stand in it, and what is left.

    Without front matter, or with something else between the dashes, all of the source is its body. Where nothing stands
    below, the lines are the text.
    """
    match = _FRONT.match(source)
    lines = match.group(1).splitlines() if match else []
    pairs = {p.group(1).lower(): _unquoted(p.group(2).strip()) for p in map(_PAIR.match, lines) if p}
    if match is None or not pairs:
        return FrontMatter(source, Metadata())
    metadata, body = _stated(pairs), source[match.end() :]
    rest = _left(lines, metadata) if body.strip() else lines
    drafts = tuple(Draft(BlockKind.FRONT, line) for line in rest if line.strip())
    return FrontMatter(body, metadata, drafts, len(rest) < len(lines))


def _stated(pairs: dict[str, str]) -> Metadata:
    author = pairs.get("author", "")
    date = _DATE.match(pairs.get("date", ""))
    language = _LANGUAGE.match(pairs.get("lang", pairs.get("language", "")))
    return Metadata(
        title=_plain(pairs.get("title", "")),
        creators=(Creator(author),) if _plain(author) else (),
        date=date.group() if date else "",
        language=language.group() if language else "",
    )


def _left(lines: Sequence[str], metadata: Metadata) -> list[str]:
    """The lines that the metadata do not say whole; one that goes on in the next, which is then indented, is left."""
    known = {("title", metadata.title), ("date", metadata.date), ("lang", metadata.language)}
    known |= {("language", metadata.language), *(("author", creator.name) for creator in metadata.creators)}
    left = []
    for line, after in zip(lines, (*lines[1:], ""), strict=True):
        pair = _PAIR.match(line)
        goes_on = after[:1].isspace() and not after.isspace()
        if not pair or goes_on or (pair.group(1).lower(), _unquoted(pair.group(2).strip())) not in known:
            left.append(line)
    return left


def _unquoted(value: str) -> str:
    """The value without YAML's quotation marks."""
    single, double = _SINGLE.fullmatch(value), _DOUBLE.fullmatch(value)
    if single:
        return single.group(1).replace("''", "'")
    return _ESCAPED.sub(r"\1", double.group(1)) if double else value


def _plain(value: str) -> str:
    """The value if it is a plain word or sentence, not one of YAML's structures."""
    return "" if value[:1] in {"[", "{", "|", ">", "&", "*", "!"} else value
