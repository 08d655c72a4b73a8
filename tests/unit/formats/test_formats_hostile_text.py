"""Hostile Rich Text, messages and Markdown; and any bytes at all under every name."""

import random
import socket
import time

import packed_files as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_formats_offsets import check_offsets

from reader_app.formats import FORMATS, SUFFIXES, read

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


@pytest.mark.parametrize("name", ["a.html", "a.rtf", "a.eml", "a.vtt"])
def test_characters_that_texts_cannot_have_are_left_out_or_shown_as_broken(name: str) -> None:
    sources = {
        "a.html": b"<p>a\x00b&#0;&#1;&#xd800;&#8232;&#xfeff;\xe2\x80\xaec",
        "a.rtf": rb"{\rtf1 ab\u1 ?\u-10240 ?\u-257 ?\u8238 ?c}",
        "a.eml": b"Subject: =?utf-8?b?AAHtoIA=?=\nFrom: \x00\x01\n\na\xe2\x80\xaeb\x01c",
        "a.vtt": b"WEBVTT\n\n00:01.000 --> 00:02.000\na&#0;\x00\xe2\x80\xaec",
    }
    content = read(sources[name], name).text.content
    content.encode("utf-8")
    assert not {"\x00", "\x01", "\ufeff", "\u2028"} & set(content)
    assert content.endswith("c")


RTF = {
    "a length beyond the file": (rb"{\rtf1 hello \bin99999999999 world}", "hello world"),
    "a length beyond all numbers": (rb"{\rtf1 hello \bin" + b"9" * 300 + b" world}", None),
    "data that looks like groups": (rb"{\rtf1 hello {\pict\bin5 }}}}}} world}", "hello  world"),
    "groups that close": (b"{\\rtf1 a" + b"{" * 500_000 + b"b" + b"}" * 500_000 + b" c}", "ab c"),
    "groups that do not close": (b"{\\rtf1 a" + b"{" * 500_000 + b"b", "ab"),
    "groups that close nothing": (b"{\\rtf1 a" + b"}" * 500_000 + b"b", "ab"),
    "footnotes in footnotes": (b"{\\rtf1 a" + b"{\\footnote " * 10_000 + b"b", "a\n\nb"),
    "a picture from elsewhere": (
        rb'{\rtf1 a{\field{\*\fldinst INCLUDEPICTURE "http://127.0.0.1:9/x"}{\fldrslt b}}}',
        "ab",
    ),
    "a script": (rb'{\rtf1 {\field{\*\fldinst HYPERLINK "javascript:x"}{\fldrslt b}}}', "b"),
    "only its beginning": (rb"{\rtf", ""),
}


@pytest.mark.parametrize("case", RTF)
def test_hostile_rich_text_is_read_as_far_as_it_goes(case: str) -> None:
    data, content = RTF[case]
    before = time.process_time()
    text = read(data, "a.rtf").text
    assert (
        content is None
        or " ".join(text.content.split(" ")) == " ".join(content.split())
        or text.content == content.replace("  ", " ")
    )
    assert not text.inlines
    assert time.process_time() - before < 20


@pytest.mark.parametrize("piece", ["[", "> ", "*a_", "![", "`", "<", "- ", "|", "\\", "&#", "[^1]: "])
def test_markdown_of_one_sign_over_and_over_is_bounded(piece: str) -> None:
    small, large = (seconds((piece * count).encode(), "a.md") for count in (12_500, 50_000))
    assert large < 12 * small + 3


def test_messages_within_messages_and_many_parts_are_bounded() -> None:
    inner = b"".join(
        b"Content-Type: message/rfc822\n\nSubject: inner\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
        % (n, n)
        for n in range(100)
    )
    deep = b"Subject: outer\nFrom: a@example.org\n" + inner + b"Content-Type: text/plain\n\nthe words\n"
    assert make.refusal(deep, "a.eml") in {"", "This message is damaged; it was not added."}
    many = (
        b"Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\nContent-Type: text/plain\n\nwords\n" * 5000
    )
    text = read(many, "a.eml").text
    assert any("more parts" in warning for warning in text.warnings)
    thousands = b"Subject: x\n" + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n" * 5000
    assert "parts" in make.refusal(thousands, "a.eml")


@pytest.mark.parametrize("name", NAMES)
def test_empty_and_random_files_are_read_or_refused(name: str) -> None:
    chance = random.Random(4)
    for length in (0, 1, 2, 3, 4, 10, 100, 1000, 10_000):
        for data in (
            bytes(length),
            chance.randbytes(length),
            b"PK\x03\x04" + chance.randbytes(length),
            b"\xff" * length,
        ):
            refused = make.refusal(data, name)
            assert refused == "" or refused.endswith(".")


def test_every_format_has_a_name_a_suffix_and_a_limit() -> None:
    for known in FORMATS:
        assert known.suffixes
        assert 0 < known.maximum <= 512 * MEGABYTE


PIECES = st.sampled_from(
    (
        *(
            b"<p>",
            b"</p>",
            b"<table>",
            b"<tr>",
            b"<td colspan=3>",
            b"</table>",
            b"<ul>",
            b"<ol start=3>",
            b"<li>",
            b"</ul>",
        ),
        *(
            b"<h2>",
            b"</h2>",
            b"<pre>",
            b"</pre>",
            b"<b>",
            b"</b>",
            b"<i>",
            b"</i>",
            b"<a href='http://x.y/'>",
            b"</a>",
            b"<br>",
        ),
        *(
            b"<hr>",
            b"<q>",
            b"</q>",
            b"<blockquote>",
            b"<!--",
            b"-->",
            b"<script>",
            b"</script>",
            b"<title>",
            b"&amp;",
            b"&#0;",
        ),
        *(
            b"<aside id=fn1>",
            b"</aside>",
            b"<a href='#fn1'>1</a>",
            b"<nav>",
            b"<img alt='a b'>",
            b"<svg>",
            b"<caption>",
            b"<sup>",
        ),
        *(
            b"{",
            b"}",
            b"\\par ",
            b"\\intbl ",
            b"\\cell ",
            b"\\row ",
            b"\\b ",
            b"\\footnote ",
            b"\\u-3 ?",
            b"\\'e9",
            b"\\*",
            b"\\pard ",
        ),
        *(
            b"{\\listtext 1.\\tab}",
            b"\\outlinelevel1 ",
            b"\\chftn ",
            b"\\bin3 ",
            b'{\\field{\\*\\fldinst HYPERLINK "http://x.y"}{\\fldrslt ',
        ),
        *(
            b"00:01.000 --> 00:02.000\n",
            b"1\n",
            b"<v Ann>",
            b"Subject: x\n",
            b"From: a@b.c\n",
            b"Content-Type: text/html\n",
            b"\n\n",
            b"--b\n",
        ),
        *(
            b"Content-Type: multipart/mixed; boundary=b\n",
            b" ",
            b"\n",
            b"word",
            "é".encode(),
            "中文".encode(),
            "😀".encode(),
            b"\xe9",
            b"\x00",
        ),
    )
)
STARTS = {"rtf": b"{\\rtf1 ", "vtt": b"WEBVTT\n\n", "eml": b"Subject: x\n", "mhtml": b"MIME-Version: 1.0\n"}


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(NAMES), st.lists(PIECES, max_size=40).map(b"".join), st.booleans())
def test_any_pieces_under_any_name_are_read_with_exact_offsets_or_refused(
    name: str, data: bytes, started: bool
) -> None:
    if started:
        data = STARTS.get(name.rpartition(".")[2], b"") + data
    if not make.refusal(data, name):
        check_offsets(read(data, name))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(NAMES), st.binary(max_size=300))
def test_any_bytes_under_any_name_are_read_with_exact_offsets_or_refused(name: str, data: bytes) -> None:
    if not make.refusal(data, name):
        check_offsets(read(data, name))


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=30).map(b"".join), st.sampled_from(["a.docx", "a.odt", "a.epub"]))
def test_any_pieces_in_a_packed_document_are_read_with_exact_offsets_or_refused(data: bytes, name: str) -> None:
    words = data.decode("latin-1").replace("\x00", "")
    made = {"a.docx": make.docx, "a.odt": make.odt, "a.epub": make.epub}[name](words)
    if not make.refusal(made, name):
        check_offsets(read(made, name))


@pytest.mark.parametrize("opening", ["> " * 35, "- " * 17, "".join(f"{'  ' * n}- x\n" for n in range(17))])
def test_lines_that_go_on_in_many_levels_are_read_as_plain_text(opening: str) -> None:
    """In each level the parser looks at all of them again: it would need minutes for these."""
    text = read((opening + "words\n" + "and more\n" * 150_000).encode(), "a.md").text
    assert text.content.count("and more") == 150_000
    assert len(text.warnings) == 1
    few = read((opening + "words\n" + "and more\n" * 10).encode(), "a.md").text
    assert few.warnings == ()
