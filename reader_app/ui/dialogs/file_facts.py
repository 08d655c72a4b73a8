"""What there is to know about a document's file and how it was read, as pairs of words."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from reader_app.model.document import Document, Page, Text
from reader_app.ui.text import moment_words, number, plural


class Fact(NamedTuple):
    """name, words: of one line; several lines of words are parted by line breaks. is_code: to be copied, not read."""

    name: str
    words: str
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Everything of one document. revisions: when each text of it was made, ISO 8601 in UTC, the oldest first.

    place: where its file is now, or was last. is_missing: it is not there, and no copy is kept.
    """

    document: Document
    text: Text
    revisions: tuple[str, ...] = ()
    place: str = ""
    is_missing: bool = False


def facts(file: FileFacts) -> tuple[Fact, ...]:
    """The lines, in order; what is not known is left out."""
    tr = _tr
    document, text = file.document, file.text
    lines = [
        Fact(tr("Name"), document.file_name),
        Fact(tr("Size"), QLocale().formattedDataSize(document.size)),
        Fact(tr("Added"), moment_words(document.added)),
        Fact(tr("From"), file.place or document.source, is_code=True),
        Fact(tr("Kept"), _kept(file)),
        Fact("SHA-256", document.sha256, is_code=True),
        Fact(tr("Read by"), f"{text.importer} {text.importer_version}" if text.importer else ""),
        Fact(tr("Length"), plural(len(text.content), tr("{n} character"), tr("{n} characters"))),
        Fact(tr("Pages"), "" if text.is_timed else _pages(text.pages)),
        Fact(tr("Cleaned"), "\n".join(rule_words(rule) for rule in text.rules)),
        Fact(tr("Good to know"), "\n".join(text.warnings)),
        Fact(tr("Read anew"), "\n".join(moment_words(made) for made in file.revisions[1:])),
    ]
    return tuple(fact for fact in lines if fact.words)


def rule_words(rule: str) -> str:
    """A cleaning rule by its name, as a person would say what it did; others have names that say it."""
    name, _, count = rule.partition(" (")
    times = f" ({count}" if count else ""
    words = {
        "bookmark": _tr("bookmarks of a conversion left out"),
        "image line": _tr("lines that only named a picture left out"),
        "page cut": _tr("paragraphs that a page had cut in two joined"),
        "wrapped lines": _tr("lines broken at a width joined into paragraphs"),
        "bold": _tr("**bold** words shown bold"),
        "underlined heading": _tr("lines drawn under headings left out"),
        "bullet list": _tr("signs before list items drawn as bullets"),
        "numbered list": _tr("numbered lines read as lists"),
        "numbered headings": _tr("numbered lines read as headings"),
        "tab-led table": _tr("lines led by tabs read as tables"),
        "quoted lines": _tr("> before quoted lines left out"),
        "kept layout": _tr("columns and indented lines kept as they stand"),
        "dividing line": _tr("drawn lines read as dividers"),
        "opening lines": _tr("opening lines read as office, event, place and date"),
        "front matter": _tr("opening lines that state title, people, date or language set aside"),
    }
    return words.get(name, name) + times


def _kept(file: FileFacts) -> str:
    if file.is_missing:
        return _tr("only where it was, and its file is not there; its text is in the library")
    return _tr("only where it is: the folder is watched") if file.document.linked else _tr("a copy of its own")


def _pages(pages: Sequence[Page]) -> str:
    if not pages:
        return ""
    scanned = sum(not page.has_text for page in pages)
    words = number(len(pages))
    if scanned == len(pages):
        return _tr("{pages}, all scanned, no text").replace("{pages}", words)
    if scanned:
        return _tr("{pages}, {n} of them scanned, no text").replace("{pages}", words).replace("{n}", number(scanned))
    return words


def _tr(words: str) -> str:
    return QCoreApplication.translate("FileFacts", words)
