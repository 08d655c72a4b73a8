"""Hostile pages: depth, size, spans, and what would fetch, open or run something."""

import socket
import time
from pathlib import Path

import packed_files as make
import pytest

from reader_app.formats import SUFFIXES, gathering, grid, read
from reader_app.model.document import BlockKind

MEGABYTE = 1 << 20
NAMES = sorted(f"a{suffix}" for suffix in SUFFIXES)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    class Refused(socket.socket):
        def __init__(self, *_: object, **__: object) -> None:
            raise AssertionError("something went out to the network")

    monkeypatch.setattr(socket, "socket", Refused)


def seconds(data: bytes, name: str) -> float:
    """CPU time that reading or refusing takes."""
    before = time.process_time()
    make.refusal(data, name)
    return time.process_time() - before


DEEP = {
    "div": "<div>",
    "unclosed formatting": "<b id={}>",
    "formatting that each paragraph repeats": "<p><b id={}>x",
    "blocks and formatting": "<div><b id={}></div>x",
    "objects": "<b id={}><object></b></object>",
    "lists": "<ul><li>",
    "tables": "<table><tr><td>",
    "cells within drawings": "<svg><g><td>",
    "spans that close nothing": "<span><div></span>",
    "links": "<a href=x><p>",
    "fostered": "<table>x<b id={}>",
    "attributes": "<a x{}=1 ",
    "comments": "<!--",
    "scripts": "<script>",
    "entities": "&amp;&notit;",
    "CDATA": "<![CDATA[",
}


@pytest.mark.parametrize("pattern", DEEP)
def test_time_grows_with_the_length_of_a_page_not_with_its_square(pattern: str) -> None:
    page = ["".join(DEEP[pattern].replace("{}", str(n)) for n in range(count)).encode() for count in (5_000, 20_000)]
    seconds(b"<p>x", "a.html")
    small, large = (min(seconds(data, "a.html") for _ in range(2)) for data in page)
    assert large < 10 * small + 0.2  # with the square: sixteen times and more


NOTES = {
    "that is long": ('x<sup><a href="#a">1</a></sup>', "<p id=a>1 ", "words and more words " * 10),
    "behind much without words": ('x<sup><a href="#a">1</a></sup>', "<p>", "<b></b>"),
    "that begin nothing": ('x<sup><a href="#a{}">1</a></sup>', "<p>", "<b id=a{}></b>"),
}


@pytest.mark.parametrize("note", NOTES)
def test_many_links_to_notes_take_a_time_that_grows_with_the_page(note: str) -> None:
    mark, begin, words = NOTES[note]
    page = []
    for count in (2_000, 8_000):
        marks, notes = ("".join(each.replace("{}", str(n)) for n in range(count)) for each in (mark, words))
        page.append(f"<p>{marks}{begin}{notes}<i id=a>1 See there.</i>".encode())
    seconds(b"<p>x", "a.html")
    small, large = (min(seconds(data, "a.html") for _ in range(2)) for data in page)
    assert large < 10 * small + 0.2


def test_rows_of_cells_that_all_reach_down_take_a_time_that_grows_with_the_page() -> None:
    page = [b"<table>" + b"<tr><td rowspan=60000>a<td>b" * count for count in (2_500, 10_000)]
    small, large = (min(seconds(data, "a.html") for _ in range(2)) for data in page)
    assert large < 10 * small + 0.2


def test_a_page_two_hundred_thousand_deep_keeps_its_words_and_says_so() -> None:
    text = read(b"<div>" * 200_000 + b"the words" + b"</div>" * 200_000 + b"<p>after", "a.html").text
    assert text.content == "the words\n\nafter"
    assert any("nested too deeply" in warning for warning in text.warnings)


def test_a_page_of_fifty_megabytes_on_one_line_is_read() -> None:
    data = b"<html><body><p>" + b"word and " * (50 * MEGABYTE // 9)
    assert len(read(data, "a.html").text.content) == len(data) - 16


def test_spans_of_a_table_are_bounded() -> None:
    text = read(
        b"<table><tr><td colspan=100000000>a<td>b<tr><td rowspan=100000000>c<td>d<tr><td>e</table>", "a.html"
    ).text
    assert [(b.row, b.column, text.content[b.start : b.end]) for b in text.blocks] == [
        (0, 0, "a"),
        (0, 2, "b"),
        (1, 0, "c"),
        (1, 1, "d"),
        (2, 1, "e"),
    ]


def test_a_table_that_is_nearly_empty_becomes_paragraphs() -> None:
    wide = "<tr>" + "".join(f"<td>{n}" for n in range(500)) + "</tr>"
    text = read(f"<table>{wide}{'<tr><td>x<td>y' * 500}</table>".encode(), "a.html").text
    assert len(text.blocks) == 1500
    rows, columns = (1 + max(getattr(b, each) or 0 for b in text.blocks) for each in ("row", "column"))
    assert rows * columns <= 20 * 1500 + 100 or all(b.kind is BlockKind.PARAGRAPH for b in text.blocks)


def test_too_many_blocks_and_cells_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST_BLOCKS", 1000)
    monkeypatch.setattr(grid, "MOST_CELLS", 1000)
    assert make.refusal(b"<p>a" * 1000, "a.html") == ""
    assert "1,000 paragraphs" in make.refusal(b"<p>a" * 1001, "a.html")
    assert "1,000 cells" in make.refusal(b"<table>" + b"<tr><td>a<td>b" * 501, "a.html")


def test_nothing_is_fetched_or_opened_and_no_script_is_kept(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("the secret", "utf-8")
    secret = (tmp_path / "secret.txt").as_uri()
    page = f"""<html><head><link rel=stylesheet href="http://127.0.0.1:9/x.css"><style>@import "{secret}";</style>
    <base href="{secret}"><script src="http://127.0.0.1:9/x.js">alert(1)</script></head><body onload="alert(2)">
    <img src="http://127.0.0.1:9/x.png" alt="one picture here"><iframe src="{secret}"></iframe>
    <object data="{secret}"></object>
    <p><a href="javascript:alert(3)">script</a> <a href="{secret}">file</a> <a href="data:text/html,x">data</a>
    <a href=" java\tscript:alert(4)">tab</a> <a href="HTTPS://example.org/x">page</a>
    <a href="mailto:a@example.org">mail</a></p>"""
    text = read(page.encode(), "a.html").text
    assert "secret" not in text.content
    assert "alert" not in text.content
    assert [inline.target for inline in text.inlines] == ["HTTPS://example.org/x", "mailto:a@example.org"]
    assert "script file data tab page mail" in text.content
