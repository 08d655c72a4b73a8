"""A small library to try the store on, and ways to spoil it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from reader_app.model.annotation import Annotation, Colour, State
from reader_app.model.change import Action, Change, Edit
from reader_app.model.document import Block, BlockKind, Creator, Document, Inline, InlineKind, Metadata, Text
from reader_app.model.tag import Tag
from reader_app.store import Store

WORDS = "The first heading\nA paragraph about alliances, and 𝔸 letter beyond the BMP."
TEXT = Text(
    WORDS,
    (Block(BlockKind.HEADING, 0, 17, 1), Block(BlockKind.CELL, 18, len(WORDS), 0, 1, 2, 3, 4)),
    (Inline(InlineKind.LINK, 18, 20, "https://example.org"),),
    ("tables",),
    ("A warning.",),
    "plain",
    3,
)
START = WORDS.index("alliances")


def document(store: Store, name: str = "d1") -> Document:
    """A document whose original is kept; its id is its name."""
    data = f"the original of {name}".encode()
    metadata = Metadata(
        f"Title of {name}", (Creator("A. Author", "Office"), Creator("B")), "2011-06-01", "E", "P", "en"
    )
    sha256 = store.originals.put(data)
    made = Document(
        name, metadata, "text/plain", f"{name}.txt", sha256, len(data), len(WORDS), f"r-{name}", "2024-01-01T00:00:00Z"
    )
    return replace(made, source=f"/somewhere/{name}.txt")


def add(store: Store, name: str = "d1") -> Document:
    """Adds a document with the sample text."""
    made = document(store, name)
    store.apply(Change(Action.ADD_DOCUMENTS, (Edit(None, made),), name), {made.revision: TEXT})
    return made


def annotation(of: Document, name: str = "a1", tags: tuple[str, ...] = (), start: int = START) -> Annotation:
    """An annotation of nine code points; its id is its name."""
    return Annotation(
        id=name,
        document=of.id,
        revision=of.revision,
        start=start,
        end=start + 9,
        quote=WORDS[start : start + 9],
        prefix=WORDS[max(0, start - 32) : start],
        suffix=WORDS[start + 9 : start + 41],
        colour=Colour.GREEN,
        tags=tags,
        note="a note",
        author="someone",
        created="2024-01-01T00:00:00Z",
        modified="2024-01-02T00:00:00Z",
        state=State.ANCHORED,
    )


def save(store: Store, *records: Annotation | Document | Tag) -> int:
    """Makes these records in one change."""
    return store.apply(Change(Action.HIGHLIGHT, tuple(Edit(None, record) for record in records), "sample"))


def files(folder: Path) -> dict[str, bytes]:
    """Everything in a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """A folder in which nothing can be written; for root, whom no permission stops, by a read-only mount."""
    if os.geteuid() == 0:
        with _mounted_read_only(folder):
            yield
        return
    modes = {path: path.stat().st_mode for path in (folder, *folder.rglob("*"))}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@contextmanager
def _mounted_read_only(folder: Path) -> Iterator[None]:
    if shutil.which("mount") is None or subprocess.run(["mount", "--bind", folder, folder], check=False).returncode:
        pytest.skip("this root may not mount anything, so no folder is read-only for it: run the tests as a user")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", folder], check=True)
        yield
    finally:
        subprocess.run(["umount", folder], check=True)
