"""What holds for every text: offsets are exact, nothing but separators stands between blocks, no letter is lost."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats import Extracted, read
from reader_app.formats.canonical import Draft, assemble
from reader_app.model.document import BlockKind, Inline, InlineKind

LISTS = {BlockKind.BULLET, BlockKind.NUMBERED}

# Lines that set rules off, and any others; astral characters, combining marks, right-to-left and ideographs included.
_LINES = st.one_of(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=60),
    st.text("ab A1.,:;-*_>)\t#|`[]!<&😀é́אب中", max_size=90),
    st.sampled_from(
        (
            *(
                "",
                "",
                "",
                "\t",
                "\tcell",
                "\tother cell",
                "- item",
                "  - deeper",
                "* item",
                "a) one",
                "b) two",
                "1. One",
            ),
            *(
                "1.1 Deeper",
                "2. Two",
                "____",
                "====",
                "**bold**",
                "**bold",
                "both**",
                "> quoted",
                "Dear all,",
                "# Head",
            ),
            *("[bookmark: _GoBack]x", "image2.jpeg", "| a | b |", "|---|---|", "```", "    code", "Subject: this"),
            "This line is about as long as lines are when they are wrapped at some",
            "width and it goes on here with more words than fit upon the last line",
        )
    ),
)
SOURCES = st.lists(_LINES, max_size=25).map("\n".join)


def check_offsets(extracted: Extracted) -> None:
    text = extracted.text
    content, blocks = text.content, text.blocks
    position = 0
    for index, block in enumerate(blocks):
        before = blocks[index - 1] if index else None
        if before is None:
            separator = ""
        elif block.kind is BlockKind.CELL:
            separator = "\n" if before.kind is BlockKind.CELL and before.table == block.table else "\n\n"
        else:
            separator = "\n" if {block.kind, before.kind} <= LISTS else "\n\n"
        assert content[position : block.start] == separator
        sliced = content[block.start : block.end]
        assert sliced == sliced.strip()
        assert sliced or block.kind is BlockKind.CELL
        assert (block.table is not None) == (block.kind is BlockKind.CELL)
        assert block.level >= (1 if block.kind is BlockKind.HEADING else 0)
        assert block.level <= 6 or block.kind is not BlockKind.HEADING
        position = block.end
    assert position == len(content)
    for inline in text.inlines:
        assert any(b.start <= inline.start < inline.end <= b.end for b in blocks)
    assert not set(content) & set("\r\v\f\x00\ufeff\u2028\u2029")


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def is_subsequence(part: str, whole: str) -> bool:
    rest = iter(whole)
    return all(letter in rest for letter in part)


@given(SOURCES)
def test_plain_text_offsets_are_exact_and_the_same_each_time(source: str) -> None:
    extracted = read(source.encode(), "a.txt")
    check_offsets(extracted)
    assert read(source.encode(), "a.txt") == extracted


@given(SOURCES)
def test_markdown_offsets_are_exact_and_the_same_each_time(source: str) -> None:
    extracted = read(source.encode(), "a.md")
    check_offsets(extracted)
    assert read(source.encode(), "a.md") == extracted


@given(SOURCES)
def test_plain_text_keeps_every_letter_in_its_order(source: str) -> None:
    kept = "\n".join(line for line in source.split("\n") if line.strip() != "image2.jpeg")
    kept = kept.replace("[bookmark: _GoBack]", "")
    content = read(source.encode(), "a.txt").text.content
    assert letters(content) == letters(kept)


@given(st.lists(st.text("ab 12\n>.-*#é中😀", max_size=80), max_size=8).map("\n".join))
def test_markdown_without_links_and_fences_keeps_every_letter_in_its_order(source: str) -> None:
    shown = letters(read(source.encode(), "a.md").text.content)
    assert is_subsequence("".join(filter(str.isalpha, source)), shown)  # an item may be given its number anew


@given(st.lists(st.tuples(st.sampled_from(BlockKind), st.text(" \nab😀", max_size=6)), max_size=12))
def test_inlines_move_with_their_blocks(pieces: list[tuple[BlockKind, str]]) -> None:
    drafts = [
        Draft(kind, text, table=0 if kind is BlockKind.CELL else None, inlines=(Inline(InlineKind.CODE, 0, len(text)),))
        for kind, text in pieces
    ]
    content, blocks, inlines = assemble(drafts)
    assert [(i.start, i.end) for i in inlines] == [(b.start, b.end) for b in blocks if b.start < b.end]
    assert [content[b.start : b.end] for b in blocks] == [
        text.strip() for kind, text in pieces if text.strip() or kind is BlockKind.CELL
    ]
