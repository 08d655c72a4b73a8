"""Raised numbers of pages: which are references to notes, which are not, and what they lead to."""

import pytest

from reader_app.formats import read

NOTE = "<hr><p><sup>1</sup>See the minutes.</p>"


def blocks_of(page: str) -> list[tuple[str, str]]:
    text = read(f"<!doctype html><html><body>{page}</body></html>".encode(), "page.html").text
    return [(block.kind.value, text.content[block.start : block.end]) for block in text.blocks]


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a href="#x7">1</a></sup>',
        '<a href="#x7"><sup>1</sup></a>',
        '<sup id="r"><span><a href="#x7">1</a></span></sup>',
    ],
)
@pytest.mark.parametrize(
    ("note", "words"),
    [
        ('<div id="x7"><p>1. Source: the ministry. <a href="#r">↩</a></p></div>', "1. Source: the ministry."),
        ('<p id="x7">1 Source: the ministry.</p>', "1 Source: the ministry."),
        ('<ol><li id="x7">Source: the ministry.</li></ol>', "1 Source: the ministry."),
        ('<p><a name="x7">1</a> Source: the ministry.</p>', "1 Source: the ministry."),
        ('<p><sup><a id="x7" href="#r">1</a></sup>Source: the ministry.</p>', "1 Source: the ministry."),
    ],
)
def test_a_raised_number_that_links_within_the_page_refers_to_a_note(mark: str, note: str, words: str) -> None:
    blocks = blocks_of(f'<p id="r">Gas:&nbsp;35&nbsp;%{mark} of all.</p>{note}')
    assert blocks == [("paragraph", "Gas:\xa035\xa0%[1] of all."), ("footnote", words)]


def test_several_references_in_one_raised_place() -> None:
    page = '<p>So<sup><a href="#p">1</a>, <a href="#q">2</a></sup>.</p><p id="p">One.</p><p id="q">Two.</p>'
    assert blocks_of(page) == [("paragraph", "So[1], [2]."), ("footnote", "One."), ("footnote", "Two.")]


def test_a_reference_to_a_note_of_another_file_of_the_book_stands_in_brackets() -> None:
    assert blocks_of('<p>So<sup><a href="notes.xhtml#n4">4</a></sup> it was.</p>') == [("paragraph", "So[4] it was.")]


def test_a_number_that_leads_to_a_part_of_the_page_makes_no_footnote_of_it() -> None:
    page = '<p>See part<sup><a href="#p">2</a></sup>.</p><div id="p"><h2>Part 2</h2><p>It begins.</p></div>'
    assert ("heading", "Part 2") in blocks_of(page)
    assert ("paragraph", "It begins.") in blocks_of(page)


def test_a_number_without_a_link_refers_to_the_later_block_that_begins_with_it() -> None:
    page = "<p>The treaty<sup>1</sup> and “peace”<sup>2</sup>.</p>" + NOTE + "<p><sup>2</sup> Ibid.</p>"
    assert [pair for pair in blocks_of(page) if pair[0] != "rule"] == [
        ("paragraph", "The treaty[1] and “peace”[2]."),
        ("footnote", "1 See the minutes."),
        ("footnote", "2 Ibid."),
    ]


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("12 km<sup>1</sup>", "12 km¹"),
        ("10<sup>1</sup>", "10¹"),
        ("m<sup>1</sup>", "m¹"),
        ("1<sup>er</sup>", "1er"),
        ("word<sup>3</sup>", "word3"),
    ],
)
def test_exponents_units_and_numbers_without_a_note_refer_to_none(words: str, plain: str) -> None:
    assert blocks_of(f"<p>{words} was it.</p>{NOTE}")[0] == ("paragraph", f"{plain} was it.")
    assert blocks_of(f"<p>{words} was it.</p>{NOTE}")[-1] == ("paragraph", "1See the minutes.")


def test_a_number_on_a_page_without_notes_stays_as_it_is() -> None:
    assert blocks_of("<p>A word<sup>1</sup> alone.</p>") == [("paragraph", "A word1 alone.")]
