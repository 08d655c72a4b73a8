"""Paths as they are remembered, and which files of a folder are read."""

import os
from pathlib import Path

import pytest
from services_samples import until

from reader_app.model.report import Outcome
from reader_app.services import gate
from reader_app.services.session import Session

BEYOND = "é" * 5000  # the bytes looked at end within a letter


def test_a_path_is_remembered_without_ways_up_where_that_is_the_same_place(tmp_path: Path) -> None:
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    for folder in ("a", "b"):
        (tmp_path / folder / "x.txt").write_text("x")
    assert gate.settled(tmp_path / "b" / ".." / "a" / "x.txt") == tmp_path / "a" / "x.txt"
    (tmp_path / "b" / "link").symlink_to(tmp_path / "a" / "deep")
    led = tmp_path / "b" / "link" / ".." / "x.txt"  # the file in a, though it reads like the one in b
    assert gate.settled(led) == led
    gone = tmp_path / "b" / ".." / "none.txt"
    assert gate.settled(gone) == gone


@pytest.mark.parametrize(
    ("data", "is_read"),
    [
        (b"Copyright (c) 2001\r\n\tAll rights reserved.\n\f", True),
        ("x" + BEYOND, True),
        (BEYOND, True),
        ("\ufeffWords", True),
        (b"\n%PDF-1.7\n\0\xff", True),
        (b"", False),
        (b" \n", False),
        (b"words\0and more", False),
        (b"\x7fELF\x02\x01", False),
        (b"\x1b[31mred\x1b[0m", False),
        ("Käse".encode("latin-1"), False),
        (b"PK\x03\x04", False),
    ],
)
def test_of_files_without_a_suffix_those_are_read_that_evidently_can_be(
    data: bytes | str, is_read: bool, tmp_path: Path
) -> None:
    path = tmp_path / "LICENSE"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    assert gate.may_be_read(path, frozenset({".txt"})) is is_read
    assert list(gate.find((tmp_path,), frozenset({".txt"}), lambda: False)) == ([path] if is_read else [])


def test_what_has_a_suffix_is_not_looked_into_nor_is_what_is_no_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.xyz", "GPL-3.0"):
        (tmp_path / name).write_text("Words.")
    os.mkfifo(tmp_path / "pipe")
    suffixes = frozenset({".txt"})
    assert [gate.may_be_read(tmp_path / name, suffixes) for name in ("a.txt", "b.xyz", "GPL-3.0", "pipe", "gone")] == [
        True,
        *[False] * 4,
    ]


def test_a_text_without_a_suffix_is_read_in_folders_that_are_added_or_watched(session: Session, folder: Path) -> None:
    (folder / "GPL-3").write_text("Everyone is permitted to copy.")
    report = session.importing.add([folder])
    assert [(line.outcome, line.title) for line in report.lines] == [(Outcome.ADDED, "GPL 3")]
    session.watching.watch(folder)
    (folder / "README").write_text("Read this first.")
    until(lambda: len(session.library.documents()) == 7)
