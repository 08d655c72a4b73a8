"""The quick look at a page that spares most of them the slow one, and white space between what is on it."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats import line, markup, read
from reader_app.formats.decode import decode
from reader_app.model.document import BlockKind

SOUP = st.sampled_from(
    [
        *(
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<a>",
            "</a>",
            "<p>",
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
        ),
        *("<svg>", "</svg>", "<I>", "</i>", "<script>", "</script>", "<!--", "-->", "<br>", "x", "<title>", "</title>"),
    ]
)


@settings(max_examples=500)
@given(st.lists(SOUP, max_size=60), st.integers(1, 12))
def test_what_is_said_to_nest_well_has_nothing_to_be_cut(pieces: list[str], times: int) -> None:
    source = "".join(pieces) * times
    if not markup._nests_well(source):
        return
    cutter = markup._Cutter()
    assert all(cutter.judge(name, closes) == ("", True) for _, closes, name in markup._tags(source))


def test_a_page_that_nests_well_stays_as_it_is_and_one_that_is_deep_does_not() -> None:
    well = "<div><table><tr><td><b>x</b></td></tr></table><!-- <i> --><script>'<div>'</script></div>" * 3
    assert markup._nests_well(well)
    assert not markup._nests_well("<div>" * 41 + "</div>" * 41)
    assert not markup._nests_well("<b>" * 5 + "</b>" * 5)
    assert not markup._nests_well("<div><td>x</td></div>")
    assert not markup._nests_well("<b><i>x</b></i>")
    assert not markup._nests_well("x <!-- <b>")


@given(st.text("ab \t\n\r\f\u00a0漢字한\u2003🙂", max_size=30), st.text("a漢 \n", max_size=3))
def test_white_space_is_shown_as_it_always_was(text: str, before: str) -> None:
    """The quick ways for plain letters give what the careful one does."""
    made, careful = line.Line(), line.Line()
    made.add_collapsed(before)
    careful.add_collapsed(before)
    made.add_collapsed(text)
    kept = text.lstrip(" \t\n\r\f") if careful._last in {"", " ", "\n"} else text
    careful.add(line._SPACE.sub(line._space, kept))
    assert made.take() == careful.take()


@given(
    st.text(
        "a\x00\x08\t\n\r\v\f\x1f\x7f\x85\x9f\xa0\xad\u2028\u2029\ufdd0\ufdef\ufeff\ufffd\ufffe\U0001fffe🙂", max_size=30
    )
)
def test_controls_are_found_in_bytes_as_they_are_in_letters(text: str) -> None:
    plain = "x" * 5_000
    expected = re.sub("\r\n|[\r\v\f\x85\u2028]", "\n", text).replace("\u2029", "\n\n").replace("\ufeff", "")
    kept = re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff]", "", expected)
    made = decode((plain + text).encode())
    assert made.text == plain + kept
    assert bool(made.warnings) is (kept != expected)


def test_what_stands_in_for_an_object_that_cannot_be_shown_is_read() -> None:
    source = (
        '<p>Before.</p><object data="quiz.xml" type="application/x-quiz"><param name="a" value="b"><h2>Questions</h2>'
        "<ol><li>Which boat?</li></ol></object><p>After.</p><iframe src=x>not this</iframe>"
    )
    text = read(source.encode(), "a.html").text
    assert text.content == "Before.\n\nQuestions\n\n1. Which boat?\n\nAfter."
    assert text.blocks[1].kind is BlockKind.HEADING
