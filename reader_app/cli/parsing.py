"""What can be typed in a terminal: the verbs and their options."""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from reader_app import __version__
from reader_app.model.annotation import Colour
from reader_app.model.tag import clean_name

PROGRAM = "glossator-cli"
ABOUT = (
    ("search", "find passages"),
    ("list", "list the documents"),
    ("text", "print a document's text, exactly and nothing else"),
    ("add", "add files and folders to the library; what is there already is passed over"),
    ("report", "say what became of the files that were last added"),
    ("revise", "read a document's file again; its annotations are carried over to the new text"),
    ("remove", "remove a document from the library; its annotations are kept and come back with it"),
    ("annotate", "mark, tag and note a passage, or a whole document"),
    ("annotations", "list the annotations"),
    ("delete", "delete an annotation"),
    ("export", "write annotations as Markdown, CSV, W3C Web Annotations or a REFI-QDA project"),
    ("import", "take over the notes of W3C Web Annotations or a REFI-QDA project; those that are here are passed over"),
    ("backup", "back the library up, also while it is open in a window"),
    ("restore", "put a backup in the library's place; what was there is backed up first"),
    ("move-library", "move the library with all that belongs to it to another folder, as on another disk"),
    ("check", "check the library and its index; one line for each fault"),
    ("reindex", "build the search index anew"),
    ("tour", "let the window do its main job and leave pictures of it (by `glossator` or main.py only)"),
)
EPILOG = (
    "DOCUMENT is an id or any part of a title that only one document has. Positions are code points in what `text` "
    "prints, end exclusive. Faults are told in one line; the exit status is 2 for a command that makes no sense, 1 for "
    "anything else that went wrong."
)
_WITHIN = "only with this tag or one below it; several: with any of them"


class UsageError(Exception):
    """A command that makes no sense; the message is one line."""


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are one line."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """What the command line asks for. Raises UsageError, and SystemExit once --help or --version is printed."""
    options = _parser().parse_args(argv)
    if options.verb == "annotate" and options.quote is None:
        if options.occurrence is not None:
            raise UsageError("--occurrence N needs --quote TEXT")
        if not (options.tags or options.note.strip()):
            raise UsageError("give --quote TEXT to mark a passage, or --note or --tag for the whole document")
    return options


def _parser() -> argparse.ArgumentParser:
    top = _Parser(prog=PROGRAM, description="Search, read and annotate the library.", epilog=EPILOG, allow_abbrev=False)
    top.add_argument("--version", action="version", version=f"Glossator {__version__}")
    top.add_argument("--library", metavar="DIR", type=Path, help="use the library in this folder")
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True, parser_class=_Parser)
    made = {name: verbs.add_parser(name, help=about, description=about, allow_abbrev=False) for name, about in ABOUT}
    _finding(made)
    _keeping(made)
    _annotating(made)
    return top


def _finding(made: Mapping[str, argparse.ArgumentParser]) -> None:
    """Options of search, list and text."""
    made["search"].add_argument(
        "query",
        metavar="WORD",
        nargs="+",
        type=_text,
        help="as IMPACT CYBER, digit*, from:meyer; within quotation marks of the shell what it would take for its own: "
        "'\"a phrase\"', '(spam OR malware) threat', 'cyber -drill', 'collection:\"summit 2017\"'",
    )
    made["search"].add_argument("--limit", type=_positive, metavar="N", default=sys.maxsize, help="list N documents")
    for verb in ("search", "list"):
        made[verb].add_argument("--json", action="store_true", help="print JSON")
    made["text"].add_argument("document", metavar="DOCUMENT", type=_text)


def _keeping(made: Mapping[str, argparse.ArgumentParser]) -> None:
    """Options of add, report, revise, remove, backup, restore, move-library and tour."""
    made["add"].add_argument("paths", metavar="PATH", nargs="+", type=Path)
    made["report"].add_argument("--list", action="store_true", help="list all reports there are, the newest first")
    made["revise"].add_argument("document", metavar="DOCUMENT", type=_text)
    made["revise"].add_argument("--encoding", metavar="E", type=_text, help="the one its text is in, as cp1251")
    made["remove"].add_argument("document", metavar="DOCUMENT", type=_text)
    made["backup"].add_argument("--list", action="store_true", help="list the backups there are, the newest first")
    made["restore"].add_argument("backup", metavar="FILE", type=Path, help="as `backup --list` names it")
    made["move-library"].add_argument("folder", metavar="DIR", type=Path, help="an empty folder, or one to be made")
    made["tour"].add_argument("--out", metavar="DIR", type=Path, required=True, help="where pictures and notes go")


def _annotating(made: Mapping[str, argparse.ArgumentParser]) -> None:
    """Options of annotate, annotations, delete, export and import."""
    annotate = made["annotate"]
    annotate.add_argument("document", metavar="DOCUMENT", type=_text)
    annotate.add_argument("--quote", metavar="TEXT", type=_quote, help="the passage; without it, the whole document")
    annotate.add_argument("--occurrence", metavar="N", type=_positive, help="the Nth time TEXT occurs (1)")
    annotate.add_argument("--tag", metavar="T", type=_tag, action="append", default=[], dest="tags")
    annotate.add_argument("--note", metavar="N", type=_text, default="")
    annotate.add_argument("--colour", metavar="C", type=_colour, help=", ".join(Colour))
    annotate.add_argument("--json", action="store_true", help="print the annotation as JSON")
    made["annotations"].add_argument("--json", action="store_true", help="print JSON")
    made["annotations"].add_argument(
        "--tag", metavar="T", type=_tag, action="append", default=[], dest="tags", help=_WITHIN
    )
    made["import"].add_argument("file", metavar="FILE", type=Path, help="as `export jsonld` or `export qdpx` writes it")
    made["delete"].add_argument("annotation", metavar="ANNOTATION", type=_text, help="the id of an annotation")
    export = made["export"]
    formats = ("markdown", "csv", "jsonld", "qdpx")
    export.add_argument("format", metavar="FORMAT", choices=formats, help=", ".join(formats))
    export.add_argument("-o", "--output", metavar="FILE", type=Path, help="write to a file")
    export.add_argument("--tag", metavar="T", type=_tag, action="append", default=[], dest="tags", help=_WITHIN)
    export.add_argument("--document", metavar="D", type=_text, action="append", default=[], dest="documents")
    export.add_argument("--by", choices=("document", "tag"), default="document", help="the sections of Markdown")


def _text(text: str) -> str:
    """Words that arrived whole: bytes that are no UTF-8 come from the system as lone surrogates."""
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise argparse.ArgumentTypeError("it is not valid UTF-8")
    return text


def _tag(text: str) -> str:
    """What can be the name of a tag."""
    try:
        return clean_name(_text(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _quote(text: str) -> str:
    """Words to be found."""
    if not text.strip():
        raise argparse.ArgumentTypeError("there are no words in it")
    return _text(text)


def _positive(text: str) -> int:
    """A number from 1 on."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 1 on")
    return int(text)


def _colour(text: str) -> Colour:
    """One of the eight colours."""
    try:
        return Colour(text.lower())
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is none of {', '.join(Colour)}") from None
