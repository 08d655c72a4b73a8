"""Hostile trees of tagged PDFs: each is gone through in bounds, and no letter is lost by what it says."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader_app.formats import pdf_structure, read
from tests.unit.formats.tagged_files import FIRST, ROOT, Line, flat, tagged

WORDS = ("Marie lies at the quay.", "Otter", "1.", "Ebb and flow come and go", "without end, as they", "always did.")
LINES: list[Line] = [(str(n), 72 + 60 * (n % 2), 700 - 14 * n, words) for n, words in enumerate(WORDS)]
KINDS = (
    *("P", "H1", "H", "L", "LI", "Lbl", "LBody", "Table", "TR", "TD", "Note", "Caption", "BlockQuote", "Code", "TOC"),
    *("Figure", "Span", "NonStruct", "Document", "Art", "X"),
)
HEADED: list[Line] = [
    ("0", 72, 720, "A Boat"),
    *((str(n), 72, 700 - 20 * n, f"{WORDS[0]} {WORDS[3]}.") for n in range(1, 6)),
]


def content_of(data: bytes) -> str:
    return read(data, "hostile.pdf").text.content


def is_tagged(data: bytes) -> bool:
    """Whether its tags are used: its only heading is known by them alone."""
    return any(block.kind == "heading" for block in read(data, "hostile.pdf").text.blocks)


def test_the_tags_of_the_plain_file_are_used() -> None:
    assert is_tagged(tagged([HEADED], flat(["H1", *["P"] * 5]), [range(1, 7)]))


def test_elements_in_elements_without_end_are_left_to_the_look_of_the_page() -> None:
    depth = 200_000
    elements = {n: f"/S /Sect /P {FIRST + n - 1 if n else ROOT} 0 R /K {FIRST + n + 1} 0 R" for n in range(depth)}
    elements[depth] = f"/S /H1 /P {FIRST + depth - 1} 0 R /Pg {{page0}} /K [0 1 2 3 4 5]"
    data = tagged([HEADED], elements, [[depth] * 6])
    assert not is_tagged(data)
    assert content_of(data).startswith("A Boat")


@pytest.mark.parametrize(
    "elements",
    [
        {0: "/S /Sect /P {0} /Pg {page0} /K [0 {0} {0} 1 2 3 4 5]"},
        {0: "/S /Sect /P {1} /Pg {page0} /K [{1} {1} 0 1 2]", 1: "/S /Sect /P {0} /Pg {page0} /K [3 {0} {1} 4 5]"},
        {0: f"/S /Sect /P {ROOT} 0 R /K [{{1}} {{1}}]", 1: "/S /TR /P {0} /Pg {page0} /K [{0} 0 1 {1} 2 3 4 5 {0}]"},
        {0: f"/S /Table /P {ROOT} 0 R /K [{{1}} {{0}}]", 1: "/S /TR /P {0} /Pg {page0} /K [{1} {1} {0}]"},
    ],
)
def test_elements_in_a_circle_end(elements: dict[int, str]) -> None:
    parents = [[n % len(elements) for n in range(6)]]
    assert "always did." in content_of(tagged([LINES], elements, parents))


@pytest.mark.parametrize(
    "entries",
    [
        f"/S /{'H' * 1_000_000} /K 0",
        f"/S /Figure /Alt ({'a b ' * 1_000_000}) /K 0",
        "/S /TD /A << /O /Table /ColSpan 2000000000 /RowSpan 2000000000 >> /K 0",
        "/S /TD /A [<< /O /Table /ColSpan -5 >> << /ColSpan (x) /RowSpan 1e30 >>] /K 0",
        "/S /P /K [2000000000 -7 99999999999999999999 null (x) /N << >> << /Type /MCR >> << /Type /OBJR >> [0] 0]",
        "/K 0",
        "/S 7 /K << /Type /MCR /MCID 0 >>",
    ],
)
def test_what_an_element_says_is_bounded(entries: str) -> None:
    elements = {
        0: f"/S /Table /P {ROOT} 0 R /K [{{1}}]",
        1: "/S /TR /P {0} /K [{2} {3}]",
        2: f"{entries} /P {{1}} /Pg {{page0}}",
        3: "/S /TD /P {1} /Pg {page0} /K [1 2 3 4 5]",
    }
    content = content_of(tagged([LINES], elements, [[2, 3, 3, 3, 3, 3]]))
    assert len(content) < 200
    assert Counter(content.replace("\n", "").replace(" ", "")) == Counter("".join(WORDS).replace(" ", ""))


def test_a_tree_with_too_much_to_go_through_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    elements = flat(["H1", *["P"] * 5])
    elements[0] = elements[0].replace("[", "[" + "null " * 5_000)
    data = tagged([HEADED], elements, [range(1, 7)])
    assert is_tagged(data)
    monkeypatch.setattr(pdf_structure, "_MOST", 4_000)
    assert not is_tagged(data)
    assert content_of(data) == content_of(tagged([HEADED], elements, [range(1, 7)], catalogue=b""))


@st.composite
def trees(draw: st.DrawFn) -> bytes:
    """Elements of any kind, in any order, in circles and without a parent; what names whom is as it comes."""
    count = draw(st.integers(1, 9))
    elements = {}
    for number in range(count):
        parent = draw(st.sampled_from([f"{ROOT} 0 R", *(f"{{{n}}}" for n in range(count))]))
        kids = draw(st.lists(st.sampled_from([*(f"{{{n}}}" for n in range(count)), *map(str, range(6))]), max_size=8))
        elements[number] = f"/S /{draw(st.sampled_from(KINDS))} /P {parent} /Pg {{page0}} /K [{' '.join(kids)}]"
    parents = draw(st.lists(st.integers(0, count - 1), min_size=6, max_size=6))
    return tagged([LINES], elements, [parents], top=draw(st.lists(st.integers(0, count - 1), max_size=3)))


@given(trees())
@settings(max_examples=150, deadline=None)
def test_no_tree_loses_letters(data: bytes) -> None:
    text = read(data, "random.pdf").text
    assert text.warnings == ()
    letters, every = Counter("".join(text.content.split())), Counter("".join("".join(WORDS).split()))
    assert letters == every or any(rule.startswith(("bullet list", "page numbers")) for rule in text.rules)
