"""From letters to terms: folding, capitals, hyphenations, and scripts of all kinds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app.model.document import Block, BlockKind
from reader_app.search.analysis import BLOCK_GAP, analyse, atoms, fold


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Touré", "toure"),
        ("Toure\u0301", "toure"),
        ("ÐÆØŁĐSS", "daeoldss"),
        ("Straße", "strasse"),
        ("ﬁnance", "finance"),
        ("ＩＭＰＡＣＴ", "impact"),
        ("İstanbul", "istanbul"),
        ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
        ("ёлка", "елка"),
        ("мой", "мой"),
        ("Việt", "viet"),
        ("हिन्दी", "हिन्दी"),
        ("كِتَاب", "كتاب"),
        ("أحمد", "احمد"),
        ("한국", "한국"),
        ("ガ", "ガ"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_fold(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text("aZ09 #-_.\n\t’—\xa0", max_size=30))
def test_plain_text_is_cut_alike_beside_a_letter_that_is_not_plain(text: str) -> None:
    found = [(atom.start, atom.end, atom.base) for atom in atoms(text)]
    assert [(atom.start, atom.end, atom.base) for atom in atoms(f"{text} é")[:-1]] == found


@given(st.text(max_size=8))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ITU’s ITU-T", ["ITU", "s", "ITU", "T"]),
        ("Q3/2 10,600", ["Q3", "2", "10", "600"]),
        ("#ICT4SDG # x", ["#", "ICT4SDG", "x"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("数据安全 data", ["数", "据", "安", "全", "data"]),
        ("ที่ดี", ["ที่", "ดี"]),
        ("Toure\u0301 a\u0301", ["Toure\u0301", "a\u0301"]),
        ("co\u00adoperate", ["co\u00adoperate"]),
        ("a_b", ["a", "b"]),
        ("ITU组织", ["ITU", "组", "织"]),
        ("—…!", []),
    ],
)
def test_atoms(text: str, expected: list[str]) -> None:
    assert [text[atom.start : atom.end] for atom in atoms(text)] == expected


@pytest.mark.parametrize(
    ("text", "capitals"),
    [
        ("the IMPACT of ITU", ["IMPACT", "ITU"]),
        ("Q3 3G A SG17", ["SG17"]),
        ("THE IMPACT OF SPAM", []),
        ("Then: THE IMPACT OF SPAM and ITU", ["ITU"]),
        ("ITU UNODC IMPACT", ["ITU", "UNODC", "IMPACT"]),
        ("ITU. THE BEST", ["ITU", "THE", "BEST"]),
        ("ITU AND", ["ITU", "AND"]),
        ("TOURÉ ТАСС", ["TOURE", "ТАСС"]),
    ],
)
def test_capitals(text: str, capitals: list[str]) -> None:
    assert [atom.caps for atom in atoms(text) if atom.caps] == capitals


def joined(text: str) -> list[str]:
    return [term for term in analyse(text).postings if term.lstrip("^").startswith("+")]


def test_joined_terms() -> None:
    assert joined("digi-tal") == ["+digital"]
    assert joined("digi-\n  tal") == ["+digital"]
    assert joined("digi- tal digi–tal 3-way user-to-user") == []
    assert joined("DIGI-TAL") == ["+digital", "^+DIGITAL"]


def test_places_lead_back_to_the_text() -> None:
    text = "one two\n\n!!\nthree four-five\nsix"
    blocks = [Block(BlockKind.PARAGRAPH, *bounds) for bounds in ((0, 7), (9, 11), (12, 27), (28, 31))]
    analysed = analyse(text, blocks)
    for term, positions in analysed.postings.items():
        for position in positions:
            start, end = analysed.places.span(position, position + (2 if term[0] == "+" else 1))
            assert fold(text[start:end]).replace("-", "") == term.removeprefix("+")
    first = analysed.postings["three"][0]
    assert analysed.places.block_bounds(first) == (12, 27)
    assert first - analysed.postings["two"][0] > 2, "no phrase crosses a block"


def test_blocks_that_overlap_or_overrun_do_no_harm() -> None:
    blocks = [Block(BlockKind.PARAGRAPH, *bounds) for bounds in ((4, 900), (0, 5), (2, 3))]
    assert analyse("one two", blocks).postings.keys() == {"one", "t", "wo"}


PIECES = [*"aB9 -#\n", "THE ", "OF ", "é", "\u0301", "\u00ad", "中", "ـ", "“", "\u2010", "-\n ", "😀"]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(TEXTS, st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), max_size=8))
def test_blocks_are_as_if_each_were_alone(text: str, steps: list[tuple[int, int]]) -> None:
    """Cut all at once, at whatever places blocks begin and end, next to each other or not."""
    blocks, start = [], 0
    for gap, length in steps:
        start = min(start + gap, len(text))
        end = min(start + length, len(text))
        blocks.append(Block(BlockKind.PARAGRAPH, start, end))
        start = end
    present = [block for block in blocks if block.start < block.end] or [Block(BlockKind.PARAGRAPH, 0, len(text))]
    expected: dict[str, list[int]] = {}
    spans = []
    offset = 0
    for block in present:
        alone = analyse(text[block.start : block.end])
        for term, positions in alone.postings.items():
            expected.setdefault(term, []).extend(position + offset for position in positions)
        count = len(alone.places.starts)
        spans += [tuple(block.start + place for place in alone.places.span(n, n + 1)) for n in range(count)]
        offset += count + BLOCK_GAP if count else 0
    together = analyse(text, blocks)
    assert together.postings == expected
    positions = sorted({position for found in expected.values() for position in found})
    assert together.places.spans([(position, position + 1) for position in positions]) == spans
    assert [text[start:end] for start, end in spans] == [
        text[atom.start + block.start : atom.end + block.start]
        for block in present
        for atom in atoms(text[block.start : block.end])
    ]
