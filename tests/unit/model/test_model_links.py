"""Which letters of a text lead somewhere, and where."""

from hypothesis import given
from hypothesis import strategies as st

from reader_app.formats.markdown import read_markdown
from reader_app.model.document import Block, BlockKind, Inline, InlineKind, Text
from reader_app.model.links import Link, Links, to_place

SOURCE = """A claim[^1], more[^long] and [a page](https://example.org/x), but [none](#here) [3].

Again[^1] and mail [Ann](mailto:ann@example.org) or [run](javascript:alert).

[^1]: Ibid. [1] is said here.
[^long]: First part.

    Second part.
"""


def text() -> Text:
    return read_markdown(SOURCE)[0]


def place(words: str, nth: int = 0) -> int:
    content, at = text().content, -1
    for _ in range(nth + 1):
        at = content.index(words, at + 1)
    return at


def test_addresses_of_the_web_and_of_mail_are_links_and_no_others() -> None:
    links = Links(text())
    for words, address in (("a page", "https://example.org/x"), ("Ann", "mailto:ann@example.org")):
        start = place(words)
        for position in range(start, start + len(words)):
            link = links.at(position)
            assert link is not None
            assert (link.span, link.address) == ((start, start + len(words)), address)
        assert links.at(start - 1) is None
        assert links.at(start + len(words)) is None
    assert links.at(place("none")) is None
    assert links.at(place("run")) is None


def test_references_lead_to_their_footnotes_and_marks_back() -> None:
    links, content = Links(text()), text().content
    note = place("1 Ibid.")
    for nth in (0, 1):
        found = links.at(place("[1]", nth))
        assert found is not None
        assert (found.place, found.words) == (note, "1 Ibid. [1] is said here.")
    back = links.at(note)
    assert back is not None
    assert back.place == place("[1]")
    assert content[slice(*back.span)] == "1"
    assert links.at(note + 1) is None
    second = links.at(place("[2]") + 1)
    assert second is not None
    assert content[second.place :].startswith("2 First part.")
    assert links.at(place("[3]")) is None
    assert links.at(place("Second part.")) is None


def test_brackets_in_code_are_none() -> None:
    made, _ = read_markdown("`a[1]` [^1] [^smith2014]\n\n    b[1]\n\n[^1]: first\n\n[^smith2014]: second\n")
    links = Links(made)
    places = [at for at in range(len(made.content)) if made.content.startswith(("[1]", "[2]"), at)]
    assert [link and link.words for link in map(links.at, places)] == [None, "1 first", "2 second", None]


def test_marks_may_be_long() -> None:
    content = "said [smith2014]\n\nsmith2014 second"
    links = Links(Text(content, (Block(BlockKind.PARAGRAPH, 0, 16), Block(BlockKind.FOOTNOTE, 18, 34))))
    assert links.at(6) == Link((5, 16), place=18, words="smith2014 second")
    assert links.at(20) == Link((18, 27), place=5)


def test_an_address_without_its_scheme_is_one_of_the_web() -> None:
    made, _ = read_markdown("[a](www.itu.int/x) [b](other.html)")
    link = Links(made).at(made.content.index("a"))
    assert link is not None
    assert link.address == "http://www.itu.int/x"
    assert Links(made).at(made.content.index("b")) is None


def test_of_several_notes_of_one_mark_the_next_is_meant() -> None:
    source = "one[^1]\n\n[^1]: first\n\ntwo[^1] three[^1]\n\n[^1]: second\n\nfour[^1]\n"
    made, _ = read_markdown(source)
    links = Links(made)
    places = [at for at in range(len(made.content)) if made.content.startswith("[1]", at)]
    led = [links.at(at) for at in places]
    assert [link.words for link in led if link is not None] == ["1 first", "1 second", "1 second", "1 second"]


def test_a_mark_leads_back_to_the_first_reference_that_leads_to_it() -> None:
    source = "`[1]` one[^1] two[^1]\n\n[^1]: first\n\nthree[^1] four[^1]\n\n[^1]: second\n\nfive[^2]\n\n[^2]: third\n"
    made, _ = read_markdown(source)
    content, links = made.content, Links(made)
    back = {words: links.at(content.index(words)) for words in ("1 first", "1 second", "2 third")}
    before = {words: content[link.place - 5 : link.place].split()[-1] for words, link in back.items() if link}
    assert before == {"1 first": "one", "1 second": "three", "2 third": "five"}
    assert Links(read_markdown("[^1]: first\n\n[^1]: second\n\nlate[^1]\n")[0]).at(0) is None
    late, _ = read_markdown("[^1]: first\n\nlate[^1]\n")
    assert Links(late).at(0) == Link((0, 1), place=late.content.index("[1]"))


def test_a_place_of_the_text_is_led_to_where_it_has_it() -> None:
    content = "See above.\n\nThat is below."
    blocks = (Block(BlockKind.HEADING, 0, 10, 1), Block(BlockKind.PARAGRAPH, 12, 26))
    targets = (to_place(14), to_place(0), to_place(27), "place:", "place:x", f"place:{'9' * 50}", "#14")
    inlines = tuple(Inline(InlineKind.LINK, at, at + 1, target) for at, target in enumerate(targets))
    links = Links(Text(content, blocks, inlines))
    assert links.at(0) == Link((0, 1), place=14, words="That is below.")
    assert links.at(1) == Link((1, 2), place=0, words="See above.")
    assert [links.at(at) for at in range(2, len(targets))] == [None] * (len(targets) - 2)
    assert list(links.spans(0, len(content))) == [(0, 1), (1, 2)]


def test_from_link_to_link_and_back() -> None:
    links, content = Links(text()), text().content
    led, at = [], -1
    while (link := links.beside(at, 1)) is not None:
        led.append(content[slice(*link.span)])
        at = link.span[0]
    assert led == ["[1]", "[2]", "a page", "[1]", "Ann", "1", "[1]", "2"]
    back, at = [], len(content)
    while (link := links.beside(at, -1)) is not None:
        back.append(content[slice(*link.span)])
        at = link.span[0]
    assert back == led[::-1]
    inside = links.beside(place("a page") + 2, -1)
    assert inside is not None
    assert content[slice(*inside.span)] == "[2]", "the link that the letter is in is passed over"
    assert Links(Text("[1] nothing", ())).beside(0, 1) is None


@given(st.text(alphabet="ab1 [^]:\n#(http://x)*", max_size=200))
def test_steps_from_link_to_link_miss_none(source: str) -> None:
    made, _ = read_markdown(source)
    links = Links(made)
    every = {link.span for link in map(links.at, range(len(made.content))) if link is not None}
    for by, start in ((1, -1), (-1, len(made.content))):
        found, at = [], start
        while (link := links.beside(at, by)) is not None:
            found.append(link.span)
            at = link.span[0]
        assert found == sorted(every, reverse=by < 0)


@given(st.text(alphabet="ab1 [^]:\n#(http://x)*", max_size=200))
def test_wherever_a_link_is_it_covers_the_letter_and_leads_into_the_text(source: str) -> None:
    made, _ = read_markdown(source)
    links = Links(made)
    for position in range(len(made.content)):
        link = links.at(position)
        if link is not None:
            assert link.span[0] <= position < link.span[1]
            assert link.address or 0 <= link.place < len(made.content)
            assert links.at(link.span[0]) == link
    for start in range(0, len(made.content), 7):
        shown = {at for first, last in links.spans(start, start + 7) for at in range(first, last)}
        assert {at for at in range(start, min(start + 7, len(made.content))) if links.at(at)} <= shown
        assert all(map(links.at, shown))
