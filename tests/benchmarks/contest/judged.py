"""Test collections with judgements of relevance: Cranfield (1,400 abstracts) and NPL (11,429), as Glasgow has them.

COLLECTIONS=DIR takes them from DIR/cran (cran.all.1400, cran.qry, cranqrel), DIR/npl (doc-text, query-text, rlv-ass);
otherwise they are fetched into the cache from the university's site.
"""

import io
import os
import re
import tarfile
import urllib.request
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import cache
from tests.benchmarks.contest.engine import Doc

_SITE = "http://ir.dcs.gla.ac.uk/resources/test_collections/{0}/{0}.tar.gz"
_FILES = {"cran": ("cran.all.1400", "cran.qry", "cranqrel"), "npl": ("doc-text", "query-text", "rlv-ass")}
_SECONDS = 20
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Collection:
    """questions: their words by number. relevant: the ids of the documents that answer them."""

    name: str
    documents: tuple[Doc, ...]
    questions: Mapping[str, tuple[str, ...]]
    relevant: Mapping[str, frozenset[str]]


def collections() -> tuple[list[Collection], list[str]]:
    """The collections that can be had, and why others cannot."""
    found, missing = [], []
    for name, read in (("cran", _cranfield), ("npl", _npl)):
        try:
            found.append(read(_folder(name)))
        except OSError as error:
            needed = ", ".join(_FILES[name])
            missing.append(f"{name} is left out ({error}); COLLECTIONS=DIR takes {needed} from DIR/{name}.")
    return found, missing


def _folder(name: str) -> Path:
    """Where a collection's files are; raises OSError where they are not and cannot be fetched."""
    given = os.environ.get("COLLECTIONS")
    path = Path(given) / name if given else cache.folder("collections", name)
    if given or all((path / file).exists() for file in _FILES[name]):
        return path
    with urllib.request.urlopen(_SITE.format(name), timeout=_SECONDS) as answer:
        archive = io.BytesIO(answer.read())
    try:
        with tarfile.open(fileobj=archive) as unpacked:
            for member in unpacked:
                file = unpacked.extractfile(member) if Path(member.name).name in _FILES[name] else None
                if file is not None:
                    (path / Path(member.name).name).write_bytes(file.read())
    except tarfile.TarError as error:
        raise OSError(f"what came from the site is no archive: {error}") from error
    return path


def _cranfield(folder: Path) -> Collection:
    """A text begins with its title; judged -1 (of no interest) is not relevant."""
    documents = []
    for id_, parts in _marked(folder / "cran.all.1400"):
        documents.append(Doc(id_, _line(parts["T"]), _line(parts["A"]), 1958, parts["W"]))
    questions = enumerate((parts["W"] for _, parts in _marked(folder / "cran.qry")), 1)  # judged by place, not number
    relevant: defaultdict[str, set[str]] = defaultdict(set)
    for line in _read(folder / "cranqrel").splitlines():
        question, document, grade = line.split()[:3]
        if int(grade) > 0:
            relevant[question].add(document)
    return _collection("Cranfield", documents, {str(number): text for number, text in questions}, relevant)


def _npl(folder: Path) -> Collection:
    documents = [Doc(id_, "", "", 1960, text) for id_, text in _entries(folder / "doc-text")]
    relevant = {id_: set(numbers.split()) for id_, numbers in _entries(folder / "rlv-ass")}
    return _collection("NPL", documents, dict(_entries(folder / "query-text")), relevant)


def _collection(
    name: str, documents: list[Doc], questions: Mapping[str, str], relevant: Mapping[str, set[str]]
) -> Collection:
    words = {number: tuple(dict.fromkeys(_WORD.findall(text.lower()))) for number, text in questions.items()}
    answered = {number: each for number, each in words.items() if relevant.get(number)}
    return Collection(name, tuple(documents), answered, {number: frozenset(relevant[number]) for number in answered})


def _marked(path: Path) -> Iterator[tuple[str, defaultdict[str, str]]]:
    """Entries that begin with `.I number`, and their parts by letter."""
    for entry in re.split(r"^\.I ", _read(path), flags=re.MULTILINE)[1:]:
        number, *parts = re.split(r"^\.([TABW])\n", entry, flags=re.MULTILINE)
        yield number.strip(), defaultdict(str, zip(parts[::2], parts[1::2], strict=True))


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    """Entries of a line with their number, some lines, and one with a slash."""
    for entry in re.split(r"^ *\/ *$", _read(path), flags=re.MULTILINE):
        number, _, text = entry.strip().partition("\n")
        if number:
            yield number.strip(), text


def _line(text: str) -> str:
    return " ".join(text.split())


def _read(path: Path) -> str:
    return path.read_text(encoding="latin-1")
