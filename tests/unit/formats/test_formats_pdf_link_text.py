"""The links of a PDF are links of its text, too: to the web, and to the places of the text that they lead to."""

from reader_app.formats.options import Options
from reader_app.formats.pdf import read_pdf
from reader_app.model.document import InlineKind, Text
from reader_app.model.links import inward
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

FIRST = text([(72, 700, 12, "The lamps are in chapter two, and at example.org there is more.")])
SECOND = text(
    [
        (72, 700, 12, "Chapter one has no lamps in it."),
        (72, 600, 18, "Two"),
        (72, 570, 12, "Here they are, all of them."),
    ]
)


def read_linked(annotations: list[bytes], contents: tuple[bytes, ...] = (FIRST, SECOND)) -> Text:
    """A text the first page of which has these annotations."""
    more = dict(enumerate(annotations, 30))
    kids = b" ".join(b"%d 0 R" % number for number in more)
    data = pdf_files.pages(contents, page=b"/Annots [%s]" % kids, more=more)
    return read_pdf(data, Options())[0]


def link(action: bytes, rectangle: bytes) -> bytes:
    return b"<< /Type /Annot /Subtype /Link /Rect [%s] %s >>" % (rectangle, action)


CHAPTER = b"164 696 228 714"  # "chapter two" and a little more than that
PLACE = b"/Dest [12 0 R /XYZ 60 622 0]"


def leads(found: Text) -> list[tuple[str, str]]:
    """The links' letters, and what they lead to: an address, or the letters that stand there."""
    links = []
    for inline in found.inlines:
        assert inline.kind is InlineKind.LINK
        place = inward(inline.target)
        to = inline.target if place is None else found.content[place:].split("\n")[0]
        links.append((found.content[inline.start : inline.end], to))
    return sorted(set(links))


def test_a_link_to_the_web_is_one_in_the_text() -> None:
    action = b"/A << /S /URI /URI (https://example.org/lamps) >>"
    assert leads(read_linked([link(action, CHAPTER)], (FIRST,))) == [("chapter two", "https://example.org/lamps")]


def test_a_link_within_the_document_leads_to_its_place_in_the_text() -> None:
    found = read_linked([link(PLACE, CHAPTER)])
    assert ("chapter two", "Two") in leads(found)


def test_a_link_to_a_page_leads_to_where_it_begins() -> None:
    found = read_linked([link(b"/Dest [12 0 R /Fit]", CHAPTER)])
    assert ("chapter two", "Chapter one has no lamps in it.") in leads(found)


def test_a_link_on_two_lines_is_one() -> None:
    lines = text([(72, 700, 12, "The lamps are in chapter"), (72, 686, 12, "two, where they are counted.")])
    action = b"/A << /S /URI /URI (https://example.org/lamps) >>"
    both = [link(action, b"164 696 230 714"), link(action, b"70 682 94 695")]
    [(letters, address)] = leads(read_linked(both, (lines,)))
    assert (letters.split(), address) == (["chapter", "two,"], "https://example.org/lamps")


def test_a_link_that_holds_no_letters_is_none_in_the_text() -> None:
    assert read_linked([link(PLACE, b"300 100 400 120")]).inlines == ()


def test_links_over_all_of_a_full_page_are_read_in_bounds() -> None:
    words = text([(40, 800 - 7 * n, 6, "a b c d e f g h i j k l m n o p q r s t u v w x y z " * 3) for n in range(100)])
    found = read_linked([link(PLACE, b"0 0 600 840")] * 1_500, (words, SECOND))
    assert len(found.inlines) >= 1


def test_links_a_thousand_kilometres_high_take_no_longer_than_others() -> None:
    """They would take minutes if each band of such a page were looked at."""
    action = b"/A << /S /URI /URI (https://example.org/lamps) >>"
    high = [link(action, b"164 0 228 1000000000")] * 1_000
    assert leads(read_linked(high, (FIRST,))) == [("chapter two", "https://example.org/lamps")]
