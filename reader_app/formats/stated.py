"""What documents state about themselves, brought into one form: dates, languages, people; and a page's head."""

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from reader_app.formats.decode import cleaned
from reader_app.model.document import Creator, Metadata

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_LONGEST = 500  # characters of a title or a name; longer ones are cut
_MOST_CREATORS = 50
_AUTHORS = ("citation_author", "dc.creator", "dcterms.creator", "author", "article:author", "byl")
_DATES = (
    *("citation_publication_date", "dc.date", "dcterms.issued", "dcterms.created", "dcterms.date", "date"),
    *("article:published_time", "datepublished", "pubdate", "dcterms.modified", "article:modified_time"),
)
_LANGUAGES = ("dc.language", "dcterms.language", "content-language", "og:locale")
_TITLES = ("citation_title", "dc.title", "dcterms.title", "og:title", "title")
_SUBJECTS = ("keywords", "news_keywords", "dc.subject", "dcterms.subject")


def line_of(text: str) -> str:
    """A stated value as one line of a bounded length."""
    return " ".join(cleaned(text[: _LONGEST * 8]).split())[:_LONGEST]


def date_of(text: str) -> str:
    """A stated date in ISO 8601, as exact as it is; empty where it is none. Mail's form is understood too."""
    match = _DATE.match(text.strip())
    if match:
        year, month, day = match.groups()
        good_month = month is not None and 1 <= int(month) <= 12
        good_day = good_month and day is not None and 1 <= int(day) <= 31
        return match.group() if good_day else f"{year}-{month}" if good_month else year
    from email.utils import parsedate_to_datetime  # seldom needed

    try:
        return parsedate_to_datetime(text[:200]).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def language_of(text: str) -> str:
    """A stated language as BCP 47 ("en_GB" is taken for "en-GB"); empty where it is none."""
    match = _LANGUAGE.fullmatch(text.strip())
    tag = match.group().replace("_", "-") if match else ""
    return "" if tag.lower() in {"und", "zxx", "mul", "none"} else tag


def creators_of(names: Iterable[str]) -> tuple[Creator, ...]:
    """The people named, each once."""
    lines = dict.fromkeys(filter(None, map(line_of, names)))
    return tuple(map(Creator, list(lines)[:_MOST_CREATORS]))


def page_metadata(tree: "LexborHTMLParser") -> Metadata:
    """What a page's head states: <title>, Dublin Core and the like, and JSON-LD where they say nothing."""
    stated: dict[str, list[str]] = {}
    for node in tree.css("meta"):
        attributes = node.attributes
        name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or ""
        if name and attributes.get("content"):
            stated.setdefault(name.strip().lower(), []).append(attributes["content"] or "")
    linked = _json_ld(tree)
    root = tree.css_first("html")
    language = (root.attributes.get("lang") or root.attributes.get("xml:lang") or "") if root is not None else ""
    title = tree.css_first("head > title")
    authors = next((stated[name] for name in _AUTHORS if stated.get(name)), linked.get("author", []))
    dates = [date for name in _DATES for date in map(date_of, stated.get(name, [])) if date]
    return Metadata(
        title=line_of(title.text()) if title is not None else _first(stated, _TITLES),
        creators=creators_of(name for name in authors if "://" not in name),
        date=next(iter(dates), date_of(_first(linked, ("datePublished",)))),
        language=language_of(language) or language_of(_first(stated, _LANGUAGES)),
        subject=line_of(", ".join(next((stated[name] for name in _SUBJECTS if name in stated), []))),
    )


def _first(stated: dict[str, list[str]], names: Iterable[str]) -> str:
    return line_of(next((stated[name][0] for name in names if stated.get(name)), ""))


def _json_ld(tree: "LexborHTMLParser") -> dict[str, list[str]]:
    """Author and date of publication of the first thing that JSON-LD describes with them."""
    for script in tree.css('script[type="application/ld+json"]')[:10]:
        source = script.text()
        if len(source) > 200_000:
            continue
        try:
            value: Any = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for thing in (
            value if isinstance(value, list) else value.get("@graph", [value]) if isinstance(value, dict) else ()
        ):
            if isinstance(thing, dict) and isinstance(thing.get("datePublished"), str):
                return {"datePublished": [thing["datePublished"]], "author": _people(thing.get("author"))}
    return {}


def _people(value: Any) -> list[str]:
    people = value if isinstance(value, list) else [value]
    names = [person.get("name") if isinstance(person, dict) else person for person in people[:_MOST_CREATORS]]
    return [name for name in names if isinstance(name, str)]
