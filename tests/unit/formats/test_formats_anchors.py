"""Links within a document lead to their places, in each format that has names for these."""

from email.message import EmailMessage

import packed_files
import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_samples import extracted, p, run

from reader_app.formats import read
from reader_app.model.document import Block, BlockKind, InlineKind, Text
from reader_app.model.links import Links, inward


def led(text: Text) -> list[tuple[str, str]]:
    """The words of each link within the text, and where it leads to: the words there up to the end of a line."""
    places = [(text.content[i.start : i.end], inward(i.target)) for i in text.inlines if i.kind is InlineKind.LINK]
    return [(words, text.content[at:].split("\n")[0]) for words, at in places if at is not None]


def page(body: str, name: str = "a.html") -> Text:
    return read(f"<html><body>{body}</body></html>".encode(), name).text


@pytest.mark.parametrize(
    ("body", "there"),
    [
        ('<h2 id="x">Title</h2><p>Words</p>', "Title"),
        ('loose <h2 id="x">Title</h2>', "Title"),
        ('<section id="x"><h2>Title</h2></section>', "Title"),
        ('<p>One <a name="x"></a>two</p>', "two"),
        ('<p>One <b id="x">two</b> three</p>', "two three"),
        ('<p>One</p><span id="x"></span><p>Two</p>', "Two"),
        ('<ul><li>One</li><li id="x">Two</li></ul>', "Two"),
        ('<ol><li>One</li><li id="x">Two</li></ol>', "2. Two"),
        ('<table><tr><td>1</td><td>2</td></tr><tr id="x"><td>3</td><td>4</td></tr></table>', "3"),
        ('<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4 <i id="x">5</i></td></tr></table>', "5"),
        ('<table id="x"><tr><td>1</td><td>2</td></tr></table>', "1"),
        ('<p id="x">One</p><p id="x">Two</p>', "One"),
    ],
)
def test_a_page_leads_to_what_has_the_name(body: str, there: str) -> None:
    assert led(page(f'<p>First.</p><p>See <a href="#x">below</a>.</p>{body}')) == [("below", there)]


def test_names_are_found_however_they_are_written_and_no_others_are_links() -> None:
    body = (
        '<h2 id="Größe 1">Size</h2><p><a href="#Gr%C3%B6%C3%9Fe%201">one</a> <a href="#none">two</a>'
        ' <a href="#">three</a> <a href="other.html#x">four</a> <a href="https://example.org/#x">five</a> '
        '<a href="place:3">six</a></p>'
        '<p hidden id="x">x</p><p><a href="#x">seven</a></p><p><a href="#end">eight</a></p><div id="end"></div>'
    )
    text = page(body)
    assert led(text) == [("one", "Size")]
    assert [i.target for i in text.inlines if inward(i.target) is None] == ["https://example.org/#x"]


SITE = "https://example.org/a?b=c"


def test_a_page_that_was_saved_leads_to_its_own_places_by_its_address() -> None:
    body = f'<p><a href="{SITE}#x">a</a> <a href="{SITE}">b</a> <a href="{SITE}d#x">c</a></p><p id="x">Here.</p>'
    outside = [(SITE + more) for more in ("", "d#x")]
    saved = read(f"<!DOCTYPE html>\n<!-- saved from url=(0025){SITE} -->\n<html><body>{body}".encode(), "a.html").text
    mhtml = f"MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: {SITE}#top\n\n<html><body>{body}"
    for text in (saved, read(mhtml.encode(), "a.mhtml").text):
        assert led(text) == [("a", "Here.")]
        assert [i.target for i in text.inlines if inward(i.target) is None] == outside
    assert led(page(body)) == []


def test_references_and_footnotes_lead_to_each_other_by_their_names() -> None:
    body = (
        '<p>One<sup><a href="#fn1" id="r1">1</a></sup>.</p><p>Two<sup><a href="#fn2" id="r2">1</a></sup>.</p>'
        '<p id="fn1"><a href="#r1">1</a> First.</p><p id="fn2"><a href="#r2">1</a> Second.</p>'
    )
    text = page(body)
    assert led(text) == [("[1]", "1 First."), ("[1]", "1 Second."), ("1", "[1]."), ("1", "[1].")]
    links, second = Links(text), text.content.index("[1]", text.content.index("Two"))
    assert text.content.startswith("One[1].\n\nTwo[1].")
    found = links.at(second)
    assert found is not None
    assert found.words == "1 Second."


def test_each_part_of_a_message_has_its_own_names() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "ada@example.org", "Names"
    message.set_content('<p><a href="#x">a</a> <a href="#y">none</a></p><p id="x">In the mail.</p>', subtype="html")
    markdown = b"---\n\n[b](#x) [none](#z)\n\n| A | |\n| --- | --- |\n\n# X\n\n[c](#x)\n"
    for name, data in (
        ("one.md", markdown),
        ("two.html", b'<p><a href="#x">d</a></p><p>q</p><p id="x">In the page.</p>'),
    ):
        message.add_attachment(data, "application", "octet-stream", filename=name)
    text = read(message.as_bytes(), "a.eml").text
    assert led(text) == [("a", "In the mail."), ("b", "X"), ("c", "X"), ("d", "In the page.")]
    assert [i for i in text.inlines if inward(i.target) is None] == []


def test_a_book_leads_from_chapter_to_chapter() -> None:
    chapter = (
        '<h1>One</h1><p><a href="../book/two.xhtml#s">a</a> <a href="two.xhtml">b</a> <a href="two.xhtml#lost">c</a> '
        '<a href="#s">d</a> <a href="three.xhtml">e</a> <a href="../../../out.xhtml#s">f</a> <a href="http://x.org/">g</a>'
        '</p><p id="s">Here.</p>'
    )
    second = '<html><body><p>Top.</p><h2 id="s">Section</h2><p><a href="one.xhtml#s">h</a></p></body></html>'
    more: packed_files.Parts = {
        "book/two.xhtml": second,
        "book/package.opf": packed_files.package("one.xhtml", "two.xhtml"),
    }
    text = read(packed_files.epub(chapter, more=more), "a.epub").text
    assert led(text) == [("a", "Section"), ("b", "Top."), ("c", "Top."), ("d", "Here."), ("h", "Here.")]


def test_a_chapter_that_got_its_heading_from_the_contents_is_led_to_with_it() -> None:
    contents = (
        '<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><a href="one.xhtml">First</a>'
        '<a href="two.xhtml">Second</a></nav></body></html>'
    )
    manifest = "".join(
        f'<item id="{name}" href="{name}.xhtml" media-type="application/xhtml+xml" {more}/>'
        for name, more in (("one", ""), ("two", ""), ("nav", 'properties="nav"'))
    )
    spine = '<itemref idref="one"/><itemref idref="two"/>'
    package = (
        f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{manifest}</manifest><spine>{spine}</spine></package>'
    )
    more: packed_files.Parts = {
        "book/nav.xhtml": contents,
        "book/two.xhtml": '<html><body><p>Words.</p><p id="x">More.</p></body></html>',
        "book/package.opf": package,
    }
    chapter = '<p><a href="two.xhtml">a</a> <a href="two.xhtml#x">b</a></p>'
    text = read(packed_files.epub(chapter, more=more), "a.epub").text
    assert led(text) == [("a", "Second"), ("b", "More.")]


def test_markdown_leads_to_its_headings() -> None:
    source = (
        "[a](#über-uns) [b](#Two-Words-1) [c](#two-words) [d](#lost) [e](#own) [f](other.md#x)\n\n# Über uns!\n\nx\n\n"
        "## Two *Words*\n\n#\n\n## Two words\n\n## Named {#own}\n"
    )
    text = read(source.encode(), "a.md").text
    assert led(text) == [("a", "Über uns!"), ("b", "Two words"), ("c", "Two Words"), ("e", "Named {#own}")]
    assert [i.target for i in text.inlines if i.kind is InlineKind.LINK and inward(i.target) is None] == ["other.md#x"]


def named(name: str) -> str:
    return f'<w:bookmarkStart w:id="0" w:name="{name}"/><w:bookmarkEnd w:id="0"/>'


def field(instruction: str, words: str) -> str:
    return f'<w:fldSimple w:instr=" {instruction} ">{run(words)}</w:fldSimple>'


def test_word_leads_to_its_bookmarks() -> None:
    fields = (r"REF here \h", "b"), (r"PAGEREF _Toc1 \h", "c"), ("REF here", "d"), (r"HYPERLINK \l lost", "e")
    body = (
        f'<w:p><w:hyperlink w:anchor="_Toc1">{run("a")}</w:hyperlink>{"".join(field(*each) for each in fields)}</w:p>'
        f"<w:p>{named('_Toc1')}{run('Title')}</w:p><w:p>{named('empty')}</w:p>{named('between')}"
        f"<w:p>{run('Words ')}{named('here')}{run('and more')}</w:p>"
        f'<w:p><w:hyperlink w:anchor="empty">{run("f")}</w:hyperlink></w:p>'
        f'<w:p><w:hyperlink w:anchor="between">{named("_GoBack")}{run("g")}</w:hyperlink></w:p>'
    )
    text = extracted(body).text
    assert led(text) == [
        ("a", "Title"),
        ("b", "and more"),
        ("c", "Title"),
        ("f", "Words and more"),
        ("g", "Words and more"),
    ]


def test_a_bookmark_alone_ends_no_list() -> None:
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = p("one", listed) + f"<w:p>{named('x')}</w:p>" + p("two", listed)
    assert [b.kind for b in extracted(body).text.blocks] == [BlockKind.NUMBERED, BlockKind.NUMBERED]


def test_opendocument_leads_to_its_bookmarks() -> None:
    body = (
        '<text:p><text:a xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="#top">a</text:a> '
        '<text:bookmark-ref text:ref-name="here &amp; now">b</text:bookmark-ref> '
        '<text:bookmark-ref text:ref-name="lost">c</text:bookmark-ref></text:p>'
        '<text:h text:outline-level="1"><text:bookmark-start text:name="top"/>Title<text:bookmark-end text:name="top"/>'
        '</text:h><text:p>Words <text:bookmark text:name="here &amp; now"/>and more</text:p>'
    )
    assert led(read(packed_files.odt(body), "a.odt").text) == [("a", "Title"), ("b", "and more")]


NAMES = st.sampled_from(("x", "y", "zz"))
PIECES = st.one_of(
    st.builds('<a href="#{}">to</a>'.format, NAMES),
    st.builds('<p id="{}">block</p>'.format, NAMES),
    st.builds('<li id="{}">'.format, NAMES),
    st.builds('<td id="{}">cell'.format, NAMES),
    st.builds('<i id="{}">'.format, NAMES),
    st.sampled_from(
        ("<ol>", "</ol>", "<table><tr>", "</table>", "<tr>", " ", "words", "<h1>", "<pre>", "<img alt='a b'>")
    ),
)


@given(st.lists(PIECES, max_size=25))
def test_whatever_a_page_is_its_links_lead_into_its_blocks(pieces: list[str]) -> None:
    text = page("".join(pieces))
    for inline in text.inlines:
        place = inward(inline.target)
        assert inline.target == "" or place is not None
        if place is not None:
            assert any(block.start <= place <= block.end for block in text.blocks), (place, text)
            assert inside(text.blocks, inline.start, inline.end)


def inside(blocks: tuple[Block, ...], start: int, end: int) -> bool:
    return any(block.start <= start < end <= block.end for block in blocks)
