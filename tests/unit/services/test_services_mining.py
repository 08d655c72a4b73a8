"""Texts are looked through for acronyms, many of them in another process, with the same outcome."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from threading import Event

import pytest

from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Block, BlockKind, Document, Metadata, Text
from reader_app.services.confined import Confined
from reader_app.services.confining import Mined, Outline, mine
from reader_app.services.mining import Miner, Mining
from reader_app.store import Store

SENTENCE = "We launched the Global Cybersecurity Agenda (GCA) in 2007. The GCA is a framework."
MANY = 310_000  # characters: so many are not read in this process


def mine_or_die(texts: Sequence[Outline]) -> list[Mined]:
    """As `mine`, but for one word it dies of."""
    if any("deadly" in content for content, _ in texts):
        os._exit(1)
    return mine(texts)


def mine_for_ever(texts: Sequence[Outline]) -> list[Mined]:
    """Has no answer to anything."""
    Event().wait()
    return mine(texts)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "library" / "library.sqlite")
    yield opened
    opened.close()


def put(store: Store, name: str, content: str) -> None:
    document = Document(name, Metadata(), "text/plain", name, name, 1, len(content), f"revision-{name}", "2024")
    text = Text(content, (Block(BlockKind.PARAGRAPH, 0, len(content)),))
    store.apply(Change(Action.ADD_DOCUMENTS, (Edit(None, document),)), {document.revision: text})


def mined(store: Store, tmp_path: Path) -> list[tuple[str, str]]:
    mining = Mining(store, tmp_path / "kept.json")
    return [(found.document, found.expansion) for found in mining.update(lambda: False)]


def test_many_texts_say_what_few_say(store: Store, tmp_path: Path) -> None:
    put(store, "one", SENTENCE)
    assert mined(store, tmp_path) == [("one", "Global Cybersecurity Agenda")]
    put(store, "two", f"{SENTENCE} {'no more ' * (MANY // 8)}")
    put(store, "three", f"{SENTENCE} {'and GCA ' * 10}")
    (tmp_path / "kept.json").unlink()
    mining = Mining(store, tmp_path / "kept.json")
    found = mining.update(lambda: False)
    assert [(each.document, each.start, each.end) for each in found] == [(n, 16, 48) for n in ("one", "two", "three")]
    assert mining.count(["GCA"]) == {"GCA": 16}
    assert mined(store, tmp_path) == [(name, "Global Cybersecurity Agenda") for name in ("one", "two", "three")]


def test_what_is_stopped_is_read_later(store: Store, tmp_path: Path) -> None:
    put(store, "one", f"{SENTENCE} {'no more ' * (MANY // 8)}")
    mining = Mining(store, tmp_path / "kept.json")
    assert mining.update(lambda: True) == ()
    worker, mining._miner._worker = mining._miner._worker, Confined(mine_for_ever, 512 << 20)
    answers = iter([False])  # stopped while the process is asked
    assert mining.update(lambda: next(answers, True)) == ()
    mining._miner._worker = worker
    assert len(mining.update(lambda: False)) == 1


@pytest.mark.logs("could not be looked through for acronyms")
def test_a_text_that_cannot_be_read_says_nothing_and_the_others_do(store: Store) -> None:
    put(store, "one", SENTENCE)
    put(store, "two", "deadly " * (MANY // 7))
    put(store, "three", SENTENCE)
    miner = Miner()
    miner._worker = Confined(mine_or_die, 512 << 20)
    found = {revision: len(found) for revision, found, _ in miner.read(store, store.documents.all(), lambda: False)}
    assert found == {"revision-one": 1, "revision-two": 0, "revision-three": 1}
