"""The title block says what the document's own opening lines do not."""

import pytest

from reader_app.config.paths import corpus
from reader_app.formats import read
from reader_app.formats.catalogue import read_catalogue
from reader_app.ui.viewer.title_block import TitleBlock, title_block

EXPECTED = {
    "itu-2011-worldwide-cybersecurity-summit.txt": TitleBlock("", ()),
    "itu-2007-regional-workshop-cybersecurity.txt": TitleBlock("", ()),
    "itu-secretary-general-message.txt": TitleBlock("", ("Hamadoun I. Touré",)),
    "itu-2017-japan-study-group-2-question-3.txt": TitleBlock(
        "Contribution: continuing ITU-D Study Group 2 Question 3 on cybersecurity",
        ("Delegation of Japan", "2017 (inferred)"),
    ),
}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", EXPECTED)
def test_of_the_bundled_documents(name: str) -> None:
    entry = next(e for e in read_catalogue(corpus() / "catalogue.toml") if e.file == name)
    text = read((corpus() / name).read_bytes(), name).text
    assert title_block(entry.metadata, text) == EXPECTED[name]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("name", "source", "title"),
    [
        ("a.txt", "The tide\n\nIt comes in, and it goes out, and nobody knows why it would.", ""),
        ("a.html", "<title>The tide</title><p>The TIDE!</p><p>It comes in.</p>", ""),
        ("a.html", "<title>The tide</title><p>By Ada</p><p>The tide</p><p>It comes in.</p>", ""),
        ("a.html", "<title>The tide</title><p>The tide comes in.</p>", "The tide"),
        ("a.html", "<title>The tide</title>" + "<p>It comes.</p>" * 5 + "<p>The tide</p>", "The tide"),
        ("a.eml", "From: ada@example.org\nSubject: The tide\n\nIt comes in.", "The tide"),
        ("a.md", "---\ntitle: The tide\n---\n\nIt comes in.", "The tide"),
        ("a.md", "---\ntitle: The tide\n---\n\n# The tide\n\nIt comes in.", ""),
    ],
)
def test_a_title_is_shown_once_and_a_label_is_no_title(name: str, source: str, title: str) -> None:
    extracted = read(source.encode(), name)
    assert extracted.metadata.title.casefold() == "the tide"
    assert title_block(extracted.metadata, extracted.text).title == title


@pytest.mark.usefixtures("qapp")
def test_people_whom_a_line_names_are_not_named_above_it() -> None:
    head = b"<title>The tide</title><meta name=author content='Ada Winter'>"
    extracted = read(head + b"<p>The tide</p><p>Ada Winter</p><p>It comes.</p>", "a.html")
    assert [creator.name for creator in extracted.metadata.creators] == ["Ada Winter"]
    assert title_block(extracted.metadata, extracted.text) == TitleBlock("", ())


@pytest.mark.usefixtures("qapp")
def test_a_message_says_its_day_itself() -> None:
    source = b"From: Ada Winter <a@example.org>\nDate: Tue, 03 Mar 2020 10:00:00 +0100\nSubject: The tide\n\nIt comes."
    extracted = read(source, "a.eml")
    assert title_block(extracted.metadata, extracted.text) == TitleBlock("The tide", ())
    other = read(source.replace(b"03 Mar", b"03 May"), "a.eml").text
    assert title_block(extracted.metadata, other) == TitleBlock("The tide", ("3 March 2020",))
