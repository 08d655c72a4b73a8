"""A library of many notes, made by the store itself and kept in the cache with its index; each measure gets a copy."""

import os
import random
import shutil
from collections.abc import Iterator
from concurrent.futures import Future
from itertools import islice
from pathlib import Path

from reader_app.config.paths import Paths
from reader_app.model.annotation import Annotation, Colour
from reader_app.model.change import Action, Change, Edit
from reader_app.model.tag import Tag
from reader_app.services.session import Session
from reader_app.store import Store
from tests.benchmarks.cache import folder
from tests.benchmarks.contest.engine import Doc
from tests.benchmarks.library import fill, paths_in

DOCUMENTS = int(os.environ.get("DOCUMENTS", "20000"))
NOTES = int(os.environ.get("NOTES", "100000"))
BUSY = "d0"  # the document with a tenth of the notes
TAGS = tuple(f"theme {number // 8}/matter {number}" for number in range(40))
WORDS = (
    "security", "of", "the", "trust", "policy", "regional", "standard", "members", "agree", "on", "open", "network",
    "privacy", "children", "online", "measures", "committed", "to", "connecting", "world",
)  # fmt: skip
_LETTERS = 24  # of the busy document for each of its notes
_BATCH = 5_000
_PATIENCE = 900.0  # s until all is indexed


def library_in(place: Path) -> Paths:
    """A copy of the library in a folder, with its index."""
    kept = folder("notes") / f"{DOCUMENTS}-{NOTES}"
    if not kept.exists():
        partial = kept.with_name(f"{kept.name}.partial")
        shutil.rmtree(partial, ignore_errors=True)
        _make(paths_in(partial))
        partial.rename(kept)
    shutil.copytree(kept, place, dirs_exist_ok=True)
    return paths_in(place)


def _make(paths: Paths) -> None:
    dice = random.Random(5)
    texts: dict[str, str] = {}
    fill(paths.database, _documents(dice, texts))
    store = Store.open(paths.database)
    tags = [Tag(f"t{number}", name) for number, name in enumerate(TAGS)]
    store.apply(Change(Action.IMPORT_TAGS, tuple(Edit(None, tag) for tag in tags), "tags"))
    notes = _notes(dice, texts)
    while batch := tuple(islice(notes, _BATCH)):
        store.apply(Change(Action.HIGHLIGHT, tuple(Edit(None, note) for note in batch), f"{len(batch):,} passages"))
    store.close()
    with Session.open(paths, "", worker=True) as session:
        indexed: Future[None] = session.finding.update()
        indexed.result(_PATIENCE)


def _documents(dice: random.Random, texts: dict[str, str]) -> Iterator[Doc]:
    """The busy one first; the others of some 300 letters."""
    for number in range(DOCUMENTS):
        sentences = [" ".join(dice.choices(WORDS, k=dice.randint(6, 12))) + "." for _ in range(5)]
        if number == 0:
            sentences, length = [], 0
            while length < NOTES // 10 * _LETTERS:
                sentences.append(" ".join(dice.choices(WORDS, k=dice.randint(40, 120))) + ".")
                length += len(sentences[-1]) + 2
        texts[f"d{number}"] = "\n\n".join(sentences)
        yield Doc(str(number), f"Report {number}", f"Author {number % 97}", 2000 + number % 30, texts[f"d{number}"])


def _notes(dice: random.Random, texts: dict[str, str]) -> Iterator[Annotation]:
    colours, others = list(Colour), [key for key in texts if key != BUSY]
    for number in range(NOTES):
        document = BUSY if number % 10 == 0 else others[number * 7 % len(others)]
        content = texts[document]
        start = dice.randrange(len(content) - 60)
        end = start + dice.randint(5, 50)
        made = f"20{20 + number * 6 // NOTES}-{1 + number % 12:02}-{1 + number % 28:02}T10:{number % 60:02}:00.000Z"
        context = (content[start:end], content[max(0, start - 32) : start], content[end : end + 32])
        tags = tuple(dict.fromkeys(f"t{dice.randrange(len(TAGS))}" for _ in range(dice.randint(0, 3))))
        words = " ".join(dice.choices(WORDS, k=6)) if number % 3 == 0 else ""
        place = (document, document.replace("d", "r", 1), start, end, *context)
        yield Annotation(f"n{number:06}", *place, dice.choice(colours), tags, words, "", made, made)
