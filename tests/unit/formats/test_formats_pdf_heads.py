"""The tops and bottoms of PDFs' pages: what is a heading or text there stays, what is a running head stands aside."""

import pytest

from reader_app.formats import read
from tests.unit.formats import pdf_files
from tests.unit.formats.pdf_files import text

Placed = tuple[float, float, float, str]
PLACES = ("harbour", "bridge", "ferry", "station", "school", "mill")
NAMES = ("Anna Berg", "Ben Kaya", "Carla Ruiz", "Dina Okoro", "Emil Sand", "Fatma Ay")


def paragraphs(place: str, top: float = 700, gap: float = 22) -> list[Placed]:
    """Eight paragraphs of three lines of 11 points."""
    found: list[Placed] = []
    for number in range(8):
        y = top - number * (gap + 28)
        found.append(
            (72, y, 11, f"Statement {number + 1} is about the {place}, which the members saw when they came, and")
        )
        found.append((72, y - 14, 11, "which were the worse for the rain; a list of what is to be mended was made"))
        found.append((72, y - 28, 11, f"and was sent to the province in year {1900 + 7 * number}."))
    return found


def read_pages(*pages: list[Placed]) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """Kind and words of each block, and the rules that fired."""
    extracted = read(pdf_files.pages([text(page) for page in pages]), "a.pdf").text
    return [(b.kind.value, extracted.content[b.start : b.end]) for b in extracted.blocks], extracted.rules


@pytest.mark.parametrize("word", ["Chapter", "Annex", "Part"])
def test_large_headings_that_count_with_the_pages_are_no_running_heads(word: str) -> None:
    pages = [[(72, 740, 16, f"{word} {n}"), *paragraphs(place)] for n, place in enumerate(PLACES, 1)]
    blocks, rules = read_pages(*pages)
    assert [words for kind, words in blocks if kind == "heading"] == [f"{word} {n}" for n in range(1, 7)]
    assert not any("running" in rule for rule in rules)


def test_large_headings_that_begin_with_the_number_of_their_page_are_no_running_heads() -> None:
    pages = [[(72, 740, 16, f"{n} The {place}"), *paragraphs(place)] for n, place in enumerate(PLACES, 1)]
    blocks, _ = read_pages(*pages)
    assert [words for kind, words in blocks if kind == "heading"] == [f"{n} The {p}" for n, p in enumerate(PLACES, 1)]


def test_large_headings_that_begin_alike_are_no_running_heads() -> None:
    pages = [
        [(72, 740, 16, f"Interview with {name}"), *paragraphs(place)] for name, place in zip(NAMES, PLACES, strict=True)
    ]
    blocks, _ = read_pages(*pages)
    assert [words for kind, words in blocks if kind == "heading"] == [f"Interview with {name}" for name in NAMES]


def test_a_numbered_line_as_far_from_the_text_as_its_paragraphs_from_each_other_is_kept() -> None:
    pages = [[(72, 722, 11, f"Interview {n}"), *paragraphs(place)] for n, place in enumerate(PLACES, 1)]
    blocks, _ = read_pages(*pages)
    assert [words for _, words in blocks if words.startswith("Interview")] == [f"Interview {n}" for n in range(1, 7)]


@pytest.mark.parametrize(
    "head",
    [
        [(72, 800, 14, "The Roads of the Province"), (520, 800, 14, "{n}")],
        [(72, 800, 14, "The Roads of the Province | {n}")],
        [(72, 800, 9, "The Roads of the Province {n}")],
        [(72, 800, 11, "Report {n}")],
        [(72, 800, 14, "The Roads of the Province")],
    ],
    ids=["number apart", "number behind a bar", "small", "room", "same words"],
)
def test_a_running_head_stands_aside_also_where_it_is_large_or_short(head: list[Placed]) -> None:
    pages = [
        [*((x, y, size, words.format(n=n)) for x, y, size, words in head), *paragraphs(place)]
        for n, place in enumerate(PLACES, 1)
    ]
    blocks, rules = read_pages(*pages)
    assert not any("Roads" in words or "Report" in words for _, words in blocks)
    assert "running heads and feet (6)" in rules


def test_the_last_lines_of_pages_that_are_alike_are_text() -> None:
    pages = []
    for place in PLACES:
        last = [(72.0, 82.0, 11.0, f"At the {place} they heard the same as before, and wrote it down:")]
        last.append((72.0, 68.0, 11.0, "all is well, and nothing is to be done about it."))
        pages.append([*paragraphs(place, top=482), *last])
    blocks, rules = read_pages(*pages)
    assert sum("nothing is to be done" in words for _, words in blocks) == 6
    assert not any("running" in rule for rule in rules)


def chapters(*heads: list[Placed], text_of_first: str = "") -> list[list[Placed]]:
    """Three pages of text under each head, the first of them with a line of its own."""
    pages = []
    for head, place in zip(heads, PLACES, strict=False):
        for page in range(3):
            lines = paragraphs(place if page < 1 else f"{place}, as seen on day {page + 1}")
            mine = [(72.0, 220.0, 11.0, text_of_first.format(place=place))] if text_of_first and not page else []
            pages.append([*head, *lines, *mine])
    return [[*((x, y, size, w.replace("#", str(n))) for x, y, size, w in page)] for n, page in enumerate(pages, 5)]


@pytest.mark.parametrize("number", [[], [(520.0, 800.0, 9.0, "#")]], ids=["alone", "with the page's number"])
@pytest.mark.parametrize("head", ["Chapter {n}", "How to reach the {place}", "Chapter {n}: How to reach the {place}"])
def test_a_small_head_that_changes_is_kept_once_where_it_is_nowhere_else(head: str, number: list[Placed]) -> None:
    heads = [[(72.0, 800.0, 9.0, head.format(n=n, place=p)), *number] for n, p in enumerate(PLACES, 1)]
    blocks, rules = read_pages(*chapters(*heads))
    assert [w for _, w in blocks if w.startswith(head[:5])] == [
        head.format(n=n, place=p) for n, p in enumerate(PLACES, 1)
    ]
    assert "running heads and feet (12)" in rules


def test_a_head_that_changes_stands_aside_where_the_text_has_it() -> None:
    heads = [
        [(72.0, 800.0, 9.0, f"Our roads | Chapter {n}: How to reach the {place}")] for n, place in enumerate(PLACES, 1)
    ]
    blocks, rules = read_pages(*chapters(*heads, text_of_first="This is how to reach the {place}, they said"))
    assert not any("Chapter" in words for _, words in blocks)
    assert "running heads and feet (18)" in rules


def test_the_first_and_last_words_of_a_dictionary_s_pages_stand_aside() -> None:
    pages = [
        [(72, 800, 9, f"{place} – mended"), (520, 800, 9, str(n + 40)), *paragraphs(place)]
        for n, place in enumerate(PLACES)
    ]
    blocks, rules = read_pages(*pages)
    assert not any("– mended" in words for _, words in blocks)
    assert "running heads and feet (6)" in rules


def test_a_page_that_comes_twice_is_read_twice() -> None:
    page = [(72, 800 - 30 * n, 11, f"Line {n} of a letter") for n in range(7)]
    blocks, rules = read_pages(page, page)
    assert sum(words.count("Line") for _, words in blocks) == 14
    assert rules == ()
