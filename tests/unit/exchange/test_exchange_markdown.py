"""Markdown: what a reader of it sees is what was quoted, noted and tagged."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from exchange_samples import DOCUMENT, NOTEBOOK, NOTEBOOKS, PASSAGE, TEXTS, WHOLE
from hypothesis import example, given
from markdown_it import MarkdownIt

from reader_app.exchange import FORMATS
from reader_app.exchange.markdown import escaped, render_by_document, render_by_tag
from reader_app.exchange.notebook import Notebook

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


class Seen(HTMLParser):
    """The text of a page, and the tags it is made of."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags = "", []
        self.feed(html)
        self.close()

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


def seen(markdown: str) -> Seen:
    """What a reader of Markdown shows."""
    return Seen(MARKDOWN.render(markdown))


def squeezed(text: str) -> str:
    """Text but for its white space, which Markdown does not keep; no-one can type NUL."""
    return re.sub(r"\s+", "", text.replace("\0", "�"))


@given(TEXTS.map(lambda text: re.sub(r"[\r\n]", " ", text)))
@example("# no heading")
@example("1. no list")
@example("- no list")
@example("---")
@example("<b>bold</b> &amp; [a](b) ![c](d) `e` *f* _g_ ~~h~~ | i | \\* <http://x.y>")
@example("snake_case and 2 * 3 * 4, a < b & c")
@example("_a_")
@example("```")
@example("===")
@example("+")
def test_a_line_shows_as_it_is(line: str) -> None:
    shown = seen(escaped(line))
    assert squeezed(shown.text) == squeezed(line)
    assert set(shown.tags) <= {"p"}


def test_harmless_characters_stay_bare() -> None:
    line = "snake_case, R&D, a < b, 3 - 2 = 1, #ICT4SDG, Q3/2 (1.5) ITU-T!"
    assert escaped(line) == line


@given(NOTEBOOKS)
def test_nothing_is_lost_and_nothing_acts(notebook: Notebook) -> None:
    shown = seen(render_by_document(notebook))
    text = squeezed(shown.text)
    for document in notebook.documents:
        assert squeezed(document.title) in text
        for annotation in document.annotations:
            assert squeezed(annotation.quote) in text
            assert squeezed(annotation.note) in text
            for tag in annotation.tags:
                assert squeezed(tag) in text
    assert set(shown.tags) <= {"h1", "h2", "p", "blockquote", "em", "strong", "br"}
    passages = [a for document in notebook.documents for a in document.annotations if not a.on_document]
    assert shown.tags.count("blockquote") == len(passages)


def test_by_document() -> None:
    assert render_by_document(NOTEBOOK) == (
        "# Annotations\n\n"
        "3 annotations in 1 document · 3 February 2026\n\n"
        "## A Meeting_of_Minds\n\n"
        "Grace Hopper (Rear Admiral), Ada Lovelace · Summit \\[2\\] · London · 1 June 2011 (inferred)\n\n"
        "On the whole document: Grace Hopper, Ada Lovelace, *A Meeting_of_Minds*, Summit \\[2\\], London,"
        " 1 June 2011 (inferred)\n\n"
        "Worth reading twice.\n\n"
        "Colour: yellow\n\n"
        "> Teams meet \\*often\\*.\n>\n"
        "> — Grace Hopper, Ada Lovelace, *A Meeting_of_Minds*, Summit \\[2\\], London, 1 June 2011 (inferred),"
        " “Background”, paragraph 1\n\n"
        "Compare with 2007.\n\n"
        "\\# not a heading\n\n"
        "Tags: **co-operation**, **people/teams** · Colour: green\n\n"
        "> gone from here\n>\n"
        "> — Grace Hopper, Ada Lovelace, *A Meeting_of_Minds*, Summit \\[2\\], London, 1 June 2011 (inferred),"
        " no longer found in the document\n\n"
        "Tags: **co-operation** · Colour: green\n"
    )


def test_by_tag_each_tag_has_its_passages_and_the_rest_comes_last() -> None:
    sections = re.split(r"^## ", render_by_tag(NOTEBOOK), flags=re.MULTILINE)[1:]
    assert [section.split("\n")[0] for section in sections] == ["co-operation", "people/teams", "Without a tag"]
    assert "Working \\*together\\*" in sections[0]
    assert [section.count("Teams meet") for section in sections] == [1, 1, 0]
    assert [section.count("gone from here") for section in sections] == [1, 0, 0]
    assert "Worth reading twice." in sections[2]
    assert all("*A Meeting_of_Minds*" in section for section in sections)


def test_headings_of_documents_of_one_title_name_their_files() -> None:
    twin = replace(DOCUMENT, id="twin", file_name="notes [v2].md")
    other = replace(DOCUMENT, id="other", metadata=replace(DOCUMENT.metadata, title="Another"))
    untitled = replace(DOCUMENT, id="bare", metadata=replace(DOCUMENT.metadata, title=""))
    shown = render_by_document(replace(NOTEBOOK, documents=(DOCUMENT, twin, other, untitled, untitled)))
    headings = [seen(line).text.strip() for line in shown.splitlines() if line.startswith("## ")]
    title, name = DOCUMENT.title, DOCUMENT.file_name
    assert headings == [f"{title} ({name})", f"{title} (notes [v2].md)", "Another", name, name]


def test_a_title_keeps_its_number_sign() -> None:
    document = replace(DOCUMENT, metadata=replace(DOCUMENT.metadata, title="Learning C #"))
    heading = render_by_document(replace(NOTEBOOK, documents=(document,))).split("\n")[4]
    assert seen(heading).text.strip() == "Learning C #"


def test_a_quotation_over_several_blocks_is_one_block_quote_of_paragraphs() -> None:
    document = replace(DOCUMENT, annotations=(replace(PASSAGE, quote="one\n\n  two\nthree"),))
    shown = render_by_document(replace(NOTEBOOK, documents=(document,)))
    assert "> one\n>\n> two\n>\n> three\n>\n> — Grace Hopper" in shown


def test_single_line_breaks_of_a_note_stay() -> None:
    document = replace(DOCUMENT, annotations=(replace(WHOLE, note="one\r\ntwo\n\n\n\n- three"),))
    assert "one\\\ntwo\n\n\\- three\n\n" in render_by_document(replace(NOTEBOOK, documents=(document,)))


@pytest.mark.parametrize("by", ["document", "tag"])
def test_every_format_renders_an_empty_notebook(by: str) -> None:
    empty = Notebook("Annotations", "2026-02-03T04:05:06Z", (), ())
    assert [bool(exporter.render(empty, by)) for exporter in FORMATS] == [True, True, True, True]
    assert [exporter.name for exporter in FORMATS] == ["markdown", "csv", "jsonld", "qdpx"]
