"""Markdown as blocks and inlines."""

import pytest

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind, Creator, InlineKind


def markdown(source: str) -> Extracted:
    return read(source.encode(), "text.md")


def parts(source: str) -> list[tuple[str, int, str]]:
    text = markdown(source).text
    return [(b.kind.value, b.level, text.content[b.start : b.end]) for b in text.blocks]


def test_blocks() -> None:
    source = "# One\n\nA\nb.\n\nTwo\n---\n\n> q\n> > deep\n\n* * *\n\n```py\n  x\n    y\n```\n\n    z\n"
    assert parts(source) == [
        ("heading", 1, "One"),
        ("paragraph", 0, "A b."),
        ("heading", 2, "Two"),
        ("quote", 0, "q"),
        ("quote", 1, "deep"),
        ("rule", 0, "* * *"),
        ("code", 0, "x\n  y"),
        ("code", 0, "z"),
    ]


def test_lists_keep_the_markers_that_mean_something() -> None:
    assert parts("- a\n- b\n\n  more\n  1. one\n  2. two\n\n7) seven\n8) eight\n") == [
        ("bullet", 0, "a"),
        ("bullet", 0, "b"),
        ("paragraph", 0, "more"),
        ("numbered", 1, "1. one"),
        ("numbered", 1, "2. two"),
        ("numbered", 0, "7) seven"),
        ("numbered", 0, "8) eight"),
    ]


def test_tables() -> None:
    text = markdown("| A | B |\n|---|---|\n| 1 | |\n\n| C |\n|---|\n| 2 |\n").text
    cells = [(b.table, b.row, b.column, text.content[b.start : b.end]) for b in text.blocks]
    assert cells == [(0, 0, 0, "A"), (0, 0, 1, "B"), (0, 1, 0, "1"), (0, 1, 1, ""), (1, 0, 0, "C"), (1, 1, 0, "2")]
    assert text.content == "A\nB\n1\n\n\nC\n2"


def test_columns_are_set_as_the_line_under_the_head_says() -> None:
    text = markdown("| A | B | C | D |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |\n").text
    assert [b.level for b in text.blocks] == [0, 1, 2, 0] * 2
    assert markdown("| A |\n|--:|\n| 1 |\n\n- one\n").text.blocks[-1].level == 0


def test_cells_beyond_the_head_are_not_lost() -> None:
    assert "surplus" in markdown("| A | B |\n|---|---|\n| 1 | 2 | surplus |\n").text.content


def test_inlines_are_where_their_words_are() -> None:
    text = markdown("1. So **bold *both* `c`** and [a *link*](http://x) ![pic](p.png) <http://y>").text
    found = [(i.kind, text.content[i.start : i.end], i.target) for i in text.inlines]
    assert found == [
        (InlineKind.STRONG, "bold both c", ""),
        (InlineKind.EMPHASIS, "both", ""),
        (InlineKind.CODE, "c", ""),
        (InlineKind.LINK, "a link", "http://x"),
        (InlineKind.EMPHASIS, "link", ""),
        (InlineKind.LINK, "pic", "p.png"),
        (InlineKind.LINK, "http://y", "http://y"),
    ]


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("a <b>c</b> &amp; \\*d\\*", "a <b>c</b> & *d*"),
        ("<div>\nx\n</div>", "<div> x </div>"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("one  \ntwo\\\nthree", "one\ntwo\nthree"),
        ("engi-\nneering", "engi-neering"),
        ("中文\n文字", "中文文字"),
        ("x[^1]\n\n[^1]: Ibid.", "x[1]\n\n1 Ibid."),
        ("x[^1] ^[y]\n\n[z]", "x[^1] ^[y]\n\n[z]"),
    ],
)
def test_words_are_kept(source: str, content: str) -> None:
    assert markdown(source).text.content == content


def test_footnotes_stay_where_they_are_written_with_their_numbers() -> None:
    source = """A claim[^1] and more[^long].

[^1]: Ibid.
[^long]: First *part*.

    Second part.

    - a list

1. item[^in]

   [^in]: within
2. next

[^unused]: Nobody asks
for it.
[^empty]:
"""
    text = markdown(source).text
    assert [(block.kind, block.level, text.content[block.start : block.end]) for block in text.blocks] == [
        (BlockKind.PARAGRAPH, 0, "A claim[1] and more[2]."),
        (BlockKind.FOOTNOTE, 0, "1 Ibid."),
        (BlockKind.FOOTNOTE, 0, "2 First part."),
        (BlockKind.FOOTNOTE, 0, "Second part."),
        (BlockKind.BULLET, 0, "a list"),
        (BlockKind.NUMBERED, 0, "1. item[3]"),
        (BlockKind.FOOTNOTE, 0, "3 within"),
        (BlockKind.NUMBERED, 0, "2. next"),
        (BlockKind.FOOTNOTE, 0, "4 Nobody asks for it."),
        (BlockKind.FOOTNOTE, 0, "5"),
    ]
    emphasis = next(inline for inline in text.inlines if inline.kind is InlineKind.EMPHASIS)
    assert text.content[emphasis.start : emphasis.end] == "part"


def test_footnotes_are_numbered_as_they_are_referred_to_whatever_they_are_called() -> None:
    source = "a[^7] b[^smith] c[^7]\n\n[^2]: none\n[^smith]: Smith\n[^7]: Seven\n"
    assert markdown(source).text.content == "a[1] b[2] c[1]\n\n3 none\n\n2 Smith\n\n1 Seven"
    below = "\n| a |\n|---|\n| b | surplus |\n"  # for which it is parsed again
    assert markdown(source + below).text.content.startswith("a[1] b[2] c[1]")


def test_front_matter_that_states_what_is_known_is_set_aside() -> None:
    extracted = markdown('---\ntitle: "A: b"\nauthor: Ann\ndate: 2014-09-16\nlang: en\ntags: [x]\n---\n# H\n')
    metadata = extracted.metadata
    assert (metadata.title, metadata.creators, metadata.date) == ("A: b", (Creator("Ann"),), "2014-09-16")
    assert (metadata.language, metadata.inferred) == ("en", frozenset())
    assert [block.kind for block in extracted.text.blocks] == [BlockKind.FRONT, BlockKind.HEADING]
    assert (extracted.text.content, extracted.text.rules) == ("tags: [x]\n\nH", ("front matter",))


@pytest.mark.parametrize(
    "line",
    [
        "date: 2014-09-16T10:00",  # of which only a part is taken
        "date: last spring",
        "author: [Ann, Ben]",
        "title:",
        "title: >",
        "subtitle: Words",
        "# a remark",
        "title: Words\n  that go on",
        "author: Ann\nauthor: Ben",
        "lang: English",
    ],
)
def test_front_matter_that_is_not_taken_whole_stays_in_the_text(line: str) -> None:
    text = markdown(f"---\nkey: value\n{line}\n---\nText.\n").text
    assert text.content.split("\n\n")[1] == line.partition("\n")[0]
    assert text.content.endswith("\n\nText.")


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("'It''s'", "It's"),
        ('"A \\"b\\""', 'A "b"'),
        ("'Tis the season", "'Tis the season"),
        ('"One" and "two"', '"One" and "two"'),
    ],
)
def test_quotation_marks_around_what_is_stated_go_and_others_stay(stated: str, title: str) -> None:
    extracted = markdown(f"---\ntitle: {stated}\n---\nText.\n")
    assert (extracted.metadata.title, extracted.text.content) == (title, "Text.")


def test_front_matter_with_nothing_below_is_the_text() -> None:
    extracted = markdown("---\ntitle: A\n---\n")
    assert (extracted.text.content, extracted.text.rules, extracted.metadata.title) == ("title: A", (), "A")


def test_the_title_is_the_first_heading_of_the_first_level() -> None:
    assert markdown("## Two\n\n# One *more*\n").metadata.title == "One more"
    assert markdown("## Two\n").metadata.title == "Text"
    assert parts("---\n\n# H\n")[0] == ("rule", 0, "---")


@pytest.mark.parametrize("bomb", ["[", "> ", "*a_", "- ", "![", "1. "])
def test_bombs_come_out_as_plain_text_with_a_warning(bomb: str) -> None:
    extracted = markdown(bomb * 50_000 + "end")
    assert extracted.text.content.endswith("end")
    assert extracted.text.importer == "plain text"
    assert "shown as plain text" in extracted.text.warnings[0]


def test_lists_too_deep_for_the_parser_lose_nothing() -> None:
    source = "".join("  " * depth + f"- w{depth}\n" for depth in range(150))
    assert all(f"w{depth}" in markdown(source).text.content for depth in range(150))
