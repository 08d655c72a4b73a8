"""Small files of real programs: what each of them says is there, once, and as it is meant."""

from functools import cache
from pathlib import Path

from reader_app.formats import Extracted, read
from tests.unit.formats.small_files import CHAPTERS, QUAYS, paragraphs

DATA = Path(__file__).parents[2] / "data" / "formats" / "small"


@cache
def sample(name: str) -> Extracted:
    return read((DATA / name).read_bytes(), name)


def blocks(name: str) -> list[str]:
    text = sample(name).text
    return [text.content[block.start : block.end] for block in text.blocks]


def test_the_name_of_a_chapter_that_is_only_at_the_top_of_its_pages_is_read_where_it_begins() -> None:
    expected = [words for head, quay in zip(CHAPTERS, QUAYS, strict=True) for words in (head, *paragraphs(quay))]
    assert blocks("chapters.pdf") == expected
    text = sample("chapters.pdf").text
    assert len(text.pages) == 2 * len(CHAPTERS)
    assert f"running heads and feet ({len(CHAPTERS)})" in text.rules
    assert text.warnings == ()
