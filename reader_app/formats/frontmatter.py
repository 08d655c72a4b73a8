"""Reads the simple "key: value" lines that may stand between dashes before a Markdown text."""

import re

from reader_app.formats.canonical import Draft
from reader_app.model.document import BlockKind, Creator, Metadata

_FRONT = re.compile(r"---[ \t]*\n((?:[^\n]*\n){0,60}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_PAIR = re.compile(r"([A-Za-z][\w-]*):[ \t]+(\S[^\n]*)$")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$")


def split_front_matter(source: str) -> tuple[list[Draft], Metadata, str]:
    """The front matter's lines as they stand, what they state, and the source below them.

    Without front matter, or with something else between the dashes: no lines, nothing stated, all of the source.
    """
    match = _FRONT.match(source)
    lines = match.group(1).splitlines() if match else []
    pairs = {p.group(1).lower(): p.group(2).strip().strip("\"'") for p in map(_PAIR.match, lines) if p}
    if match is None or not pairs:
        return [], Metadata(), source
    drafts = [Draft(BlockKind.FRONT, line) for line in lines if line.strip()]
    return drafts, _stated(pairs), source[match.end() :]


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


def _plain(value: str) -> str:
    """The value if it is a plain word or sentence, not one of YAML's structures."""
    return "" if value[:1] in {"[", "{", "|", ">", "&", "*", "!"} else value
