"""Plain text as blocks: each rule on the smallest text that shows it, and on those that must not set it off."""

import pytest

from reader_app.formats import read
from reader_app.formats.cleaning import Rule
from reader_app.model.document import BlockKind, Text

WRAPPED = (
    "thank you for the figures. I have gone through them twice and I think that\n"
    "we are close, though the travel line looks too high to me; could you have\n"
    "another look at it before Friday?"
)
LONG = "This paragraph is long enough to be the body of a text, since it goes on and on " * 3


def plain(source: str) -> Text:
    return read(source.encode(), "text.txt").text


def parts(text: Text) -> list[tuple[str, str]]:
    return [(block.kind.value, text.content[block.start : block.end]) for block in text.blocks]


def test_wrapped_lines_are_joined_and_meant_ones_are_not() -> None:
    text = plain(f"{WRAPPED}\n\nBest,\nAnn")
    assert parts(text) == [
        ("paragraph", WRAPPED.replace("\n", " ")),
        ("paragraph", "Best,"),
        ("paragraph", "Ann"),
    ]
    assert Rule.WRAPPED in text.rules


@pytest.mark.parametrize(
    "lines",
    [
        "31 August 2007\nOriginal: English",
        "Distinguished guests,\nLadies and gentlemen,",
        "International Telecommunication Union\nPlace des Nations, Geneva",
        "2024-01-01 12:00:00 INFO a thing was done here\n" * 80,
        "\n".join(f"10.0.0.{n} GET /page/{n}/of/the/site HTTP" for n in range(100, 180)),
        "aaaa,bbbb,cccc,dddd,eeee,ffff,gggg\n" * 70,
        "A sentence that is a line of its own here.\nAnother that is a line of its own here.\n" * 2 + LONG,
    ],
)
def test_lines_that_were_meant_stay_lines(lines: str) -> None:
    found = [line for _, line in parts(plain(lines))]
    assert found == [line.strip() for line in lines.strip().split("\n")]


def test_two_lines_are_joined_when_the_document_is_wrapped_at_that_width_elsewhere() -> None:
    pair = "A second letter went out to all of them on the very same day, and nobody\nAnswered it then."
    assert len(plain(pair).blocks) == 2
    assert parts(plain(f"{WRAPPED}\n\n{pair}"))[-1] == ("paragraph", pair.replace("\n", " "))


def test_a_hyphen_at_a_wrapped_line_s_end_stays_and_no_space_follows() -> None:
    text = plain("It can draw on its expertise in standards and in communications engi-\nneering as before.")
    assert "communications engi-neering as before." in text.content


def test_verse_is_one_block_with_its_line_breaks() -> None:
    text = plain(
        "The Tyger\n\nTyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\n"
    )
    assert parts(text) == [
        ("heading", "The Tyger"),
        ("paragraph", "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,"),
    ]


def test_indented_lines_keep_their_layout() -> None:
    text = plain("def f(a):\n    if a:\n        return 1\n    return 2\n")
    assert parts(text) == [("code", "def f(a):\n    if a:\n        return 1\n    return 2")]
    assert Rule.LAYOUT in text.rules


def test_debris_goes_and_is_reported() -> None:
    text = plain("[bookmark: _GoBack]One.\n\nimage2.jpeg\n\nTwo [bookmark: Two words] stays.\nSee image2.jpeg here.")
    assert text.content == "One.\n\nTwo [bookmark: Two words] stays.\n\nSee image2.jpeg here."
    assert text.rules == (Rule.BOOKMARK, Rule.IMAGE)


def test_a_paragraph_cut_by_a_page_is_joined() -> None:
    before = "There may still be questions left hanging that need further study. Based on this, I"
    after = "believe we can say that we have achieved the objectives."
    text = plain(f"{before}\n\n{after}")
    assert text.content == f"{before} {after}"
    assert text.rules == (Rule.PAGE_CUT,)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("There may still be questions left hanging that need further study. Based on this.", "believe we can " * 4),
        ("There may still be questions left hanging that need further study. Based on this, I", "Believe we can " * 4),
        ("There may still be questions left hanging that need further study. Based on this, I", "http://a.b/" * 5),
        ("Based on this, I", "believe we can say that we have achieved the objectives."),
    ],
)
def test_whole_paragraphs_are_not_joined(before: str, after: str) -> None:
    assert plain(f"{before}\n\n{after}").content == f"{before}\n\n{after.strip()}"


def test_tab_led_lines_are_a_table() -> None:
    text = plain("Before.\n\t1st\n\tMay\n\n\t\n\tJune\n\n\nAfter.")
    cells = [(b.table, b.row, b.column, text.content[b.start : b.end]) for b in text.blocks if b.kind is BlockKind.CELL]
    assert cells == [(0, 0, 0, "1st"), (0, 0, 1, "May"), (0, 1, 0, ""), (0, 1, 1, "June")]
    assert text.content == "Before.\n\n1st\nMay\n\nJune\n\nAfter."


@pytest.mark.parametrize(
    "source",
    [
        "\tAn indented paragraph.\n\n\tAnother one.",
        "all:\n\tcc a\n\tcc b\n\nclean:\n\trm a\n\trm b",
        "\tx = 1;\n\ty = 2;\n\n\tz = 3;\n\treturn z;",
        "\tone\n\ttwo\n\n\tonly one here",
        "\tone\n\t\tdeeper\n\n\ttwo\n\t\tdeeper",
    ],
)
def test_other_tab_led_lines_are_no_table(source: str) -> None:
    assert not [b for b in plain(source).blocks if b.kind is BlockKind.CELL]


def test_lists() -> None:
    text = plain(
        "Thanks to:\n- the ministry,\n- the team\n  and its head\n  - and her dog;\n* all.\n\na) one\nb) two\nNo item"
    )
    assert [(b.kind.value, b.level, text.content[b.start : b.end]) for b in text.blocks] == [
        ("paragraph", 0, "Thanks to:"),
        ("bullet", 0, "the ministry,"),
        ("bullet", 0, "the team and its head"),
        ("bullet", 1, "and her dog;"),
        ("bullet", 0, "all."),
        ("numbered", 0, "a) one"),
        ("numbered", 0, "b) two"),
        ("paragraph", 0, "No item"),
    ]
    assert "the ministry,\nthe team" in text.content


@pytest.mark.parametrize(
    "source", ["a) one", "a) one\nc) three", "1990. It was.\n1991. It was too.", "A. Smith\nB. Jones"]
)
def test_what_does_not_count_on_is_no_list(source: str) -> None:
    assert not [b for b in plain(source).blocks if b.kind is BlockKind.NUMBERED]


def test_roman_markers_count_on() -> None:
    kinds = [kind for kind, _ in parts(plain("i) one\nii) two\niii) three\niv) four\nv) five"))]
    assert kinds == ["numbered"] * 5


def test_numbered_headings() -> None:
    text = plain(f"1. Background\n1.1 Role\n{LONG}\n3 workshops were held\n1.2 The draft\n{LONG}\n2. Proposals\n{LONG}")
    headings = [(b.level, text.content[b.start : b.end]) for b in text.blocks if b.kind is BlockKind.HEADING]
    assert headings == [(1, "1. Background"), (2, "1.1 Role"), (2, "1.2 The draft"), (1, "2. Proposals")]


def test_numbered_headings_stand_below_a_title_and_a_table_of_contents_is_a_list() -> None:
    contents = "1. Welcome\n2. Budget\n3. Other"
    body = "1. Welcome\n\nAnn spoke.\n\n2. Budget\n\nAgreed.\n\n3. Other\n\nNone."
    text = plain(f"Minutes of the meeting\n\n{contents}\n\n{body}")
    assert [(b.kind.value, b.level) for b in text.blocks] == [
        ("heading", 1),
        *[("numbered", 0)] * 3,
        *[("heading", 2), ("paragraph", 0)] * 3,
    ]


def test_chapters_are_headings() -> None:
    text = plain(f"CHAPTER I.\nDown the Hole\n\n{LONG}\n\nCHAPTER II.\n\n{LONG}")
    assert [part for part in parts(text) if part[0] == "heading"] == [
        ("heading", "CHAPTER I."),
        ("heading", "CHAPTER II."),
    ]


def test_a_rule_is_no_heading_and_an_underline_makes_one() -> None:
    text = plain(f"My Project\n==========\n\n{LONG}\n_________________\n\nInstall\n-------\nNow.\n\n* * *\n")
    assert [(b.kind.value, b.level) for b in text.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("rule", 0),
        ("heading", 2),
        ("paragraph", 0),
        ("rule", 0),
    ]
    assert "====" not in text.content
    assert text.content.endswith("* * *")


def test_bold_words_are_strong_and_a_bold_block_is_a_heading() -> None:
    block = "**Part one of the whole long meeting\nand of all that came out of it after**"
    text = plain(f"{LONG}\n\n{block}\n\nIt was **very good** but 2**3**4 is not.\n\n**Dr Smith\nDirector**")
    assert parts(text)[1:] == [
        ("heading", "Part one of the whole long meeting and of all that came out of it after"),
        ("paragraph", "It was very good but 2**3**4 is not."),
        ("paragraph", "Dr Smith"),
        ("paragraph", "Director"),
    ]
    assert [text.content[i.start : i.end] for i in text.inlines] == ["very good", "Dr Smith", "Director"]
    assert text.rules == (Rule.WRAPPED, Rule.BOLD)


def test_quoted_lines() -> None:
    text = plain("He wrote:\n\n> Yes, this is the answer that we gave to all of them on the\n> very same day in May.\n")
    assert parts(text)[1] == (
        "quote",
        "Yes, this is the answer that we gave to all of them on the very same day in May.",
    )


def test_opening_lines_of_a_letter() -> None:
    head = "From: Ann <ann@example.org>\nDate: 3 March 2020\nSubject: Budget for the spring"
    extracted = read(f"{head}\n\nDear Bob,\n\n{LONG}".encode(), "mail.txt")
    assert [kind for kind, _ in parts(extracted.text)] == ["front", "front", "heading", "paragraph", "paragraph"]
    assert extracted.metadata.title == "Budget for the spring"
    assert extracted.metadata.inferred == {"language"}


@pytest.mark.parametrize(
    "source", [LONG, f"Dear Bob,\n\n{LONG}", f"31 August 2007\n\n{LONG}", "one\ntwo\nthree", "Alone"]
)
def test_texts_without_opening_lines(source: str) -> None:
    extracted = read(source.encode(), "my_notes-2014.txt")
    assert {kind for kind, _ in parts(extracted.text)} == {"paragraph"}
    assert extracted.metadata.title == "My notes-2014"
    assert extracted.metadata.inferred - {"language"} == {"title"}


def test_a_stated_language_is_taken() -> None:
    assert read(f"A Title\nOriginal: French\n\n{LONG}".encode(), "x.txt").metadata.language == "fr"
    assert read(f"A Title\nOriginal: Klingon\n\n{LONG}".encode(), "x.txt").metadata.language == "en"
