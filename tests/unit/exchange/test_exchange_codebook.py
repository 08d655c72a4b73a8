"""The codebook as CSV: what leaves comes back, and what is no codebook is refused in one sentence."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.exchange.codebook import LARGEST, CodebookRow, parse, render
from reader_app.model.annotation import Colour, clean_text
from reader_app.model.errors import CodebookError
from reader_app.model.tag import Tag, clean_name, name_key

NAMES = st.text(min_size=1, max_size=40).filter(lambda text: text.replace("/", "").strip())


def names_of(texts: list[str]) -> list[str]:
    found: dict[str, str] = {}
    for text in texts:
        try:
            name = clean_name(clean_text(text))
        except ValueError:
            continue
        found.setdefault(name_key(name), name)
    return list(found.values())


@given(st.lists(NAMES, max_size=8), st.text(max_size=30), st.sampled_from((None, *Colour)))
def test_a_codebook_comes_back_as_it_left(texts: list[str], description: str, colour: Colour | None) -> None:
    said = clean_text(description).strip()
    tags = [Tag(str(n), name, colour, said) for n, name in enumerate(names_of(texts))]
    back = parse(render(tags).encode(), "c.csv").rows
    assert back == tuple(CodebookRow(tag.name, colour, said) for tag in tags)


def test_names_stand_below_the_parents_they_are_given() -> None:
    sheet = "Name;Parent;Colour\nnato;alliances;GREEN\nalliances/un;Alliances;\n\ntop;;\n"
    assert parse(sheet.encode(), "c.csv").rows == (
        CodebookRow("alliances/nato", Colour.GREEN, None),
        CodebookRow("alliances/un", None, None),
        CodebookRow("top", None, None),
    )


def names(sheet: str, known: tuple[str, ...] = ()) -> list[str]:
    return [row.name for row in parse(sheet.encode(), "c.csv", known).rows]


def test_a_parent_is_the_tag_that_has_this_name_alone() -> None:
    sheet = "name,colour,description,parent\nroot,,,\nmid,,,root\nleaf,,,Mid\n"
    assert names(sheet) == ["root", "root/mid", "root/mid/leaf"]
    backwards = "name,parent\nleaf,mid\nmid,root\nroot,\n"
    assert names(backwards) == ["root/mid/leaf", "root/mid", "root"]
    assert names("name,parent\nleaf,mid\n", ("root/mid", "other")) == ["root/mid/leaf"]
    assert names("name,parent\nleaf,mid\nmid,\n", ("root/mid",)) == ["mid/leaf", "mid"]
    assert names("name,parent\nleaf,mid\na/mid,\nmid,\n") == ["mid/leaf", "a/mid", "mid"]
    assert names("name,parent\nmid,mid\nmid,root\n") == ["root/mid/mid", "root/mid"]


@pytest.mark.parametrize(
    ("sheet", "known", "why"),
    [
        ("name,parent\nleaf,mid\na/mid,\nmid,b\n", (), "line 2 .*“mid” may be “a/mid”, “b/mid”"),
        ("name,parent\nleaf,mid\n", ("a/mid", "b/mid"), "line 2 .*“mid” may be “a/mid”, “b/mid”"),
        ("name,parent\na,b\nb,c\nc,a\n", (), "stands below itself"),
        ("name,parent\n" + "".join(f"n{n},n{n + 1}\n" for n in range(2_000)), (), "too many levels"),
    ],
)
def test_a_parent_that_cannot_be_told_is_said(sheet: str, known: tuple[str, ...], why: str) -> None:
    with pytest.raises(CodebookError, match=why):
        names(sheet, known)


def test_formulas_are_not_run_and_come_back() -> None:
    tags = (Tag("1", "=SUM(A1)", None, "+1"), Tag("2", "'=x", None, "'quoted'"))
    sheet = render(tags)
    cells = [cell for row in csv.reader(io.StringIO(sheet.removeprefix("\ufeff"))) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+"))]
    assert [(row.name, row.description) for row in parse(sheet.encode(), "c.csv").rows] == [
        (tag.name, tag.description) for tag in tags
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_files_of_other_programs_are_read(encoding: str) -> None:
    assert parse("name\tdescription\r\ncafé\tnaïve\r\n".encode(encoding), "c.csv").rows == (
        CodebookRow("café", None, "naïve"),
    )


def test_color_is_a_colour_and_columns_that_say_nothing_are_named() -> None:
    found = parse(b"Name,Color, Memo ,color,,Code\na,Green,m,pink,x,1\n", "c.csv")
    assert found.rows == (CodebookRow("a", Colour.GREEN, None),)
    assert found.ignored == ("Memo", "color", "Code")
    assert parse(render((Tag("1", "a"),)).encode(), "c.csv").ignored == ()


def test_colours_of_other_programs_are_taken_and_what_names_none_is_said() -> None:
    found = parse(b"name,colour\na,red\nb,#80C080\nc, very  red \nd,important\ne,important\nf,\n", "c.csv")
    assert [(row.name, row.colour) for row in found.rows] == [
        ("a", Colour.PINK), ("b", Colour.GREEN), ("c", None), ("d", None), ("e", None), ("f", None),
    ]  # fmt: skip
    assert found.colourless == ("very red", "important")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no column"),
        (b"title,colour\na,red\n", "no column"),
        (b"name\na\n \n/\n", "line 4"),
        (b"name\na\nA\n", "twice"),
        (b'name,description\na,"never closed\n', "well-formed"),
        (b'name\n"a"b\n', "well-formed"),
        (b"name\n" + b"x" * 201 + b"\n", "line 2"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not a text file"),
        (b"\xff\xfe\0", "not a text file"),
        (b"name\n" + b"a" * LARGEST, "larger"),
        (b'name\n"' + b"a" * 200_000 + b'"\n', "well-formed"),
    ],
)
def test_what_is_no_codebook_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(CodebookError, match=why) as caught:
        parse(data, "c.csv")
    assert str(caught.value).startswith("“c.csv” ")
    assert str(caught.value).endswith("nothing was changed.")
