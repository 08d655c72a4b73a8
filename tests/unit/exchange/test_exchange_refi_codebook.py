"""The codebook as REFI-QDA: valid by its schema, what leaves comes back, and strangers' files do no harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from refi_schema import schema_faults

from reader_app.exchange.codebook import LARGEST, CodebookRow
from reader_app.exchange.refi_codebook import looks_like, parse, render
from reader_app.model.annotation import Colour, clean_text
from reader_app.model.errors import CodebookError, ExportError
from reader_app.model.tag import Tag, clean_name, name_key

SPACE = 'xmlns="urn:QDA-XML:codebook:1.0"'
ONE = '<Code guid="a" name="risk" isCodable="true"/>'


def is_name(text: str) -> bool:
    try:
        return clean_name(text) == text and clean_name(text.split("/", maxsplit=1)[0]) != ""
    except ValueError:
        return False


LEVELS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="/"), min_size=1, max_size=8)
NAMES = st.lists(LEVELS, min_size=1, max_size=4).map("/".join).filter(is_name)
WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"], include_characters="\n\t"), max_size=30)
TAGS = st.lists(
    st.builds(Tag, st.just(""), NAMES, st.sampled_from((None, *Colour)), WORDS.map(clean_text).map(str.strip)),
    min_size=1,
    max_size=8,
    unique_by=lambda tag: name_key(tag.name),
)


def codebook(*codes: str, space: str = SPACE, head: str = "") -> bytes:
    return f"{head}<CodeBook {space}><Codes>{''.join(codes)}</Codes></CodeBook>".encode()


@given(TAGS)
def test_tags_come_back_from_a_valid_codebook(tags: list[Tag]) -> None:
    words = render(tags)
    assert schema_faults("Codebook", words) == []
    back = parse(words.encode(), "c.qdc")
    key = {name_key(tag.name): tag for tag in tags}
    assert {name_key(row.name): (row.colour, row.description or "") for row in back.rows} == {
        each: (tag.colour, tag.description) for each, tag in key.items()
    }
    assert (back.left_out, back.merged, back.parted) == ((), (), ())
    assert render(tags) == words


def test_levels_without_a_tag_are_codes_that_nothing_is_coded_with() -> None:
    words = render([Tag("1", "risk/national/cyber", Colour.GREEN), Tag("2", "risk", None, "All of <it> & more")])
    assert words.count("<Code ") == 3
    assert 'name="national" isCodable="false"' in words
    assert 'name="cyber" isCodable="true" color="#8FD694"' in words
    assert [row.name for row in parse(words.encode(), "c.qdc").rows] == ["risk", "risk/national/cyber"]


def test_a_level_that_says_something_is_kept_as_a_tag() -> None:
    inner = ONE.replace('"a"', '"b"')
    code = f'<Code guid="a" name="{{}}" isCodable="false">{{}}{inner}</Code>'
    found = parse(codebook(code.format("one", ""), code.format("two", "<Description>why</Description>")), "c.qdc")
    assert [(row.name, row.description) for row in found.rows] == [
        ("one/risk", None), ("two", "why"), ("two/risk", None),
    ]  # fmt: skip


def test_what_our_names_cannot_say_is_said() -> None:
    found = parse(
        codebook(
            '<Code guid="a" name="yes/no" isCodable="true" color="#00f"/>',
            '<Code guid="b" name="Risk" isCodable="true" color="important"><Description>one</Description></Code>',
            '<Code guid="c" name=" risk " isCodable="true" color="#f00"><Description>two</Description></Code>',
            '<Code guid="d" name=" " isCodable="true"/>',
            f'<Code guid="e" name="{"x" * 201}" isCodable="true">{ONE}</Code>',
        ),
        "c.qdc",
    )
    assert found.rows == (
        CodebookRow("yes/no", Colour.BLUE, None),
        CodebookRow("Risk", Colour.PINK, "one\n\ntwo", "important"),
    )
    assert found.parted == ("yes/no",)
    assert found.merged == ("risk",)
    assert found.left_out == ("d", "x" * 60)


@pytest.mark.parametrize("space", ["codebook:1:0", "codebook:0:4", "codebook:1.0"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_files_of_other_programs_are_codebooks(space: str, encoding: str) -> None:
    data = codebook(ONE, space=f'xmlns="urn:QDA-XML:{space}"').decode().encode(encoding)
    assert looks_like(data)
    assert [row.name for row in parse(data, "c.qdc").rows] == ["risk"]


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body>name</body></html>",
        codebook(ONE, space=""),
        b'<Project xmlns="urn:QDA-XML:project:1.0"/>',
        codebook(ONE)[:-20],
        codebook(ONE, head='<!DOCTYPE CodeBook [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
        codebook(ONE, head='<!DOCTYPE CodeBook SYSTEM "file:///etc/passwd">'),
        codebook('<Code guid="a" name="x" isCodable="true">' * 5_000 + "</Code>" * 5_000),
        codebook(ONE, head='<?xml version="1.0" encoding="nonsense"?>'),
        codebook(),
        codebook("<a/>" * 1_400_000),
        b"<" + b"a" * LARGEST,
    ],
    ids=["html", "no namespace", "project", "cut", "entities", "outside", "deep", "encoding", "empty", "much", "large"],
)
def test_what_is_no_codebook_is_refused_in_a_sentence(data: bytes) -> None:
    assert looks_like(data)
    with pytest.raises(CodebookError, match=r"^“c\.qdc” .* nothing was changed\.$"):
        parse(data, "c.qdc")


def test_tables_and_programs_do_not_look_like_codebooks() -> None:
    for data in (b"name,colour\n<x>,red\n", b"\x89PNG", b"", b"PK\x03\x04", "name".encode("utf-16")):
        assert not looks_like(data)


def test_there_is_no_codebook_of_nothing() -> None:
    with pytest.raises(ExportError, match="no tags yet"):
        render(())


def test_what_no_xml_can_hold_is_replaced() -> None:
    words = render([Tag("1", "a\ufffeb", None, "c\x01d\x0b")])
    assert schema_faults("Codebook", words) == []
    assert "a\ufffdb" in words
    assert "c\ufffdd\ufffd" in words
