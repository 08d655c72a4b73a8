"""Formulas of OpenDocument texts, what else is embedded in them, and what their indexes are made of."""

import packed_files as make
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats import Extracted, read

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
MATH = "http://www.w3.org/1998/Math/MathML"
OLD = '<!DOCTYPE math:math PUBLIC "-//OpenOffice.org//DTD Modified W3C MathML 1.01//EN" "math.dtd">'


def document(formula: str, prologue: str = "", href: str = "./Object 1") -> Extracted:
    """A text with something embedded between two words."""
    place = f'<draw:frame {DRAW}><draw:object {XLINK} xlink:href="{href}"/></draw:frame>'
    part = f'<?xml version="1.0"?>{prologue}{formula}'
    parts = make.odt(f"<text:p>before {place} after</text:p>", **{"Object 1__content_xml": part})
    return read(parts, "a.odt")


def math(inner: str) -> str:
    return f'<math xmlns="{MATH}">{inner}</math>'


FRACTION = (
    "<mfrac><mrow><msub><mi>a</mi><mn>1</mn></msub><mo>+</mo><mi>b</mi></mrow><msqrt><mi>x</mi><mi>y</mi></msqrt>"
)
SUM = "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>"
ROOT = "<mroot><mi>x</mi><mn>3</mn></mroot><mo>+</mo><msubsup><mi>y</mi><mn>0</mn><mn>10</mn></msubsup>"
MATRIX = "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>7</mn></mtd></mtr></mtable>"
ODD = "<mtext>as long\n as</mtext><mphantom><mi>q</mi></mphantom><msup/><mfrac><mi>a</mi></mfrac>"


@pytest.mark.parametrize(
    ("inner", "line"),
    [
        ("<mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow>", "E=mc^2"),
        (f"{FRACTION}</mfrac>", "(a_1+b)/(√(xy))"),
        (SUM, "∑_(i=1)^n"),
        (ROOT, "√[3]x+y_0^10"),
        (MATRIX, "1 0; 7"),
        (ODD, "as long asa/"),
        ('<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>', "[a,b]"),
        ("<semantics><mi>x</mi><annotation>x star</annotation></semantics>", "x"),
    ],
)
def test_a_formula_stands_on_one_line(inner: str, line: str) -> None:
    text = document(math(inner)).text
    assert text.content == f"before {line} after"
    assert text.warnings == ()


def test_the_formulas_of_old_programs_are_read_and_entities_are_not() -> None:
    old = f'<math:math xmlns:math="{MATH}"><math:mi>a</math:mi></math:math>'
    assert document(old, OLD).text.content == "before a after"
    evil = document(math("<mi>&a;</mi>"), '<!DOCTYPE math [<!ENTITY a "secret">]>').text
    assert "secret" not in evil.content
    assert len(evil.warnings) == 1


@pytest.mark.parametrize("part", ["<chart/>", "<math", "", math("<mi>a</mi>") * 2])
def test_what_else_is_embedded_is_said_to_be_left_out(part: str) -> None:
    text = document(part).text
    assert text.content == "before after"
    assert text.warnings == ("Parts of the document are of kinds that are not read: charts, or other files in it.",)


def test_no_other_place_is_looked_at() -> None:
    for href in ("../Object 1", "/Object 1", "http://x/Object 1", "file:///etc", "Object 2"):
        assert document(math("<mi>a</mi>"), href=href).text.content == "before after"
    assert document(math("<mi>a</mi>"), href="Object 1/").text.content == "before a after"


def test_a_formula_of_any_depth_ends() -> None:
    text = document(math("<mrow>" * 200 + "<mi>a</mi>" + "</mrow>" * 200)).text
    assert text.content == "before a after"
    assert "before" in document(math("<mrow>" * 100_000)).text.content


TAGS = ("mi", "mrow", "mfrac", "msup", "msqrt", "mroot", "mover", "mtable", "mtr", "mfenced", "mphantom", "x")
FORMULAS = st.recursive(
    st.text("ab1+√(", max_size=3),
    lambda inner: st.builds(
        lambda tag, kids: f"<{tag}>{''.join(kids)}</{tag}>", st.sampled_from(TAGS), st.lists(inner, max_size=4)
    ),
    max_leaves=12,
)


@given(FORMULAS)
@settings(max_examples=60)
def test_any_elements_can_be_a_formula(inner: str) -> None:
    content = document(math(inner)).text.content
    assert content.startswith("before")
    assert content.endswith("after")


def test_what_an_index_is_made_of_is_no_part_of_the_text() -> None:
    source = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>Contents"
        "</text:index-title-template><text:index-entry-span>, </text:index-entry-span></text:table-of-content-source>"
        "<text:index-body><text:index-title><text:p>Contents</text:p></text:index-title><text:p>Boats 1</text:p>"
        "</text:index-body></text:table-of-content>"
    )
    assert read(make.odt(source), "a.odt").text.content == "Contents\n\nBoats 1"


def test_an_asterisk_within_a_group_of_rich_text_leaves_nothing_out() -> None:
    body = rb"{\rtf1\ansi Seen {\*\cs7 not this} and {\f0\*\cs7 all} of it{" + b"\r\n" + rb"\*\hidden not this}.}"
    assert read(body, "a.rtf").text.content == "Seen and all of it."
