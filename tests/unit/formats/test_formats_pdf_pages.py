"""Pages that real programs printed are read as a person reads them, who looked at their pictures and wrote that down.

A file beside each PDF has a line for each block: its kind and its words; "page 2: …" says how the second page begins.
Items whose bullets are drawn, and rows of numbers that look like a list, are lines of one paragraph: "lines" have their
ends in the text, of "drawn items" only the order is compared.
"""

import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from reader_app.formats import Extracted, read
from reader_app.model.document import BlockKind

DATA = Path(__file__).parents[2] / "data" / "formats"
LOOKED_AT = ("gazette", "manual", "minutes", "notice", "survey")
COUNTS = {"gazette": 2, "manual": 3, "minutes": 2, "notice": 1, "survey": 2}


@cache
def sample(name: str) -> Extracted:
    return read((DATA / "pages" / f"{name}.pdf").read_bytes(), f"{name}.pdf")


def written(name: str) -> list[tuple[str, str]]:
    """What was written down: kind and words."""
    lines = (DATA / "pages" / f"{name}.txt").read_text("utf-8").splitlines()
    found = []
    for line in lines:
        kind, _, words = line.partition(": ")
        found.append((kind, words))
    return found


def told(extracted: Extracted) -> list[tuple[str, str]]:
    """The same of what was read."""
    content = extracted.text.content
    found: list[tuple[str, str]] = []
    for block in extracted.text.blocks:
        words = content[block.start : block.end]
        if block.kind is BlockKind.CELL:
            if block.column == 0:
                found.append(("row", words))
            else:
                found[-1] = "row", f"{found[-1][1]} | {words}"
            continue
        kind = block.kind.value if block.kind is not BlockKind.HEADING else f"heading {block.level}"
        found.append(("lines", words.replace("\n", " / ")) if words.count("\n") > 2 else (kind, words))
    return found


@pytest.mark.parametrize("name", LOOKED_AT)
def test_what_is_read_is_what_a_person_read(name: str) -> None:
    expected = [(kind, words) for kind, words in written(name) if not kind.startswith("page ")]
    found = told(sample(name))
    drawn = [index for index, (kind, _) in enumerate(expected) if kind == "drawn items"]
    for index in drawn:
        assert found[index][1].split() == expected[index][1].replace(" / ", " ").split()
        found[index] = expected[index]
    assert found == expected
    assert sample(name).text.warnings == ()


@pytest.mark.parametrize("name", LOOKED_AT)
def test_pages_begin_where_a_person_saw_them_begin(name: str) -> None:
    text = sample(name).text
    begins = {int(kind.split()[1]): words for kind, words in written(name) if kind.startswith("page ")}
    assert len(text.pages) == COUNTS[name] == len(begins) + 1
    for number, words in begins.items():
        start = text.pages[number - 1].start
        assert text.content[start : start + len(words)] == words


def test_heads_and_feet_of_every_page_are_set_aside() -> None:
    assert "running heads and feet (6)" in sample("manual").text.rules
    assert "page numbers (2)" in sample("minutes").text.rules
    assert "running heads and feet (2)" in sample("survey").text.rules
    assert not re.search(r"TIDE|May 2026|A survey", "".join(sample(n).text.content for n in ("manual", "survey")))


def test_a_line_that_is_cut_off_at_the_page_is_read_once() -> None:
    """Qt paints it on both pages; only one shows it."""
    assert sample("minutes").text.content.count("The baker asked for an earlier ferry on") == 1
    assert "letters outside what a page shows (32)" in sample("minutes").text.rules


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here to compare with")
@pytest.mark.parametrize("name", ["pages/gazette", "article"])
def test_the_words_are_those_of_pdftotext_where_nothing_is_set_aside(name: str) -> None:
    path = DATA / f"{name}.pdf"
    text = read(path.read_bytes(), path.name).text
    other = subprocess.run(["pdftotext", "-enc", "UTF-8", str(path), "-"], capture_output=True, text=True, check=True)

    def words(content: str) -> Counter[str]:
        joined = re.sub(r"[-\xad‐]\s*", "", content).replace("•", " ")
        return Counter(joined.split())

    assert words(text.content) == words(other.stdout)
