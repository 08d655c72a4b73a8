"""The five bundled documents: their bytes, their catalogue, their blocks, and how often words stand in them."""

import hashlib
import re
from collections import Counter

import pytest

from reader_app.config.paths import corpus
from reader_app.formats import Extracted, read
from reader_app.formats.catalogue import CatalogueEntry, read_catalogue
from reader_app.formats.cleaning import Rule
from reader_app.model.document import BlockKind, Creator

ENTRIES = {entry.original[:3]: entry for entry in read_catalogue(corpus() / "catalogue.toml")}
DEBRIS = re.compile(r"\[bookmark: \w+\]|^image2\.jpeg$", re.MULTILINE)


def source(number: str) -> bytes:
    return (corpus() / ENTRIES[number].file).read_bytes()


def extracted(number: str) -> Extracted:
    return read(source(number), ENTRIES[number].file)


def blocks(number: str) -> list[tuple[str, int, str]]:
    text = extracted(number).text
    return [(b.kind.value, b.level, text.content[b.start : b.end]) for b in text.blocks]


def count(pattern: str, flags: int = re.IGNORECASE) -> dict[str, int]:
    """In which documents a pattern stands as whole words within a block, and how often."""
    found: Counter[str] = Counter()
    for number in ENTRIES:
        for _, _, words in blocks(number):
            found[number] += len(re.findall(rf"(?<!\w){pattern}(?!\w)", words, flags))
    return {number: hits for number, hits in found.items() if hits}


@pytest.mark.parametrize("entry", ENTRIES.values(), ids=lambda entry: entry.original)
def test_the_bytes_are_those_of_the_catalogue(entry: CatalogueEntry) -> None:
    data = (corpus() / entry.file).read_bytes()
    assert hashlib.sha256(data).hexdigest() == entry.sha256
    assert entry.original.endswith(".txt")


def test_the_catalogue_has_every_document_once() -> None:
    assert sorted(entry.file for entry in ENTRIES.values()) == sorted(path.name for path in corpus().glob("*.txt"))
    assert sorted(ENTRIES) == ["000", "001", "002", "003", "004"]


def test_what_the_catalogue_says() -> None:
    said = {
        number: (e.metadata.title, [c.name for c in e.metadata.creators], e.metadata.date)
        for number, e in ENTRIES.items()
    }
    workshop = "Regional Workshop on Frameworks for Cybersecurity and Critical Information Infrastructure Protection"
    assert said == {
        "000": (
            "Closing Remarks: ICT Security Standardization Challenges for Developing Countries",
            ["Malcolm Johnson"],
            "2014-09-16",
        ),
        "001": (f"Closing Remarks: {workshop}", ["Sami Al Basheer", "Malcolm Johnson"], "2007-08-31"),
        "002": ("Message from the Secretary-General of ITU", ["Hamadoun I. Touré"], ""),
        "003": (
            "Contribution: continuing ITU-D Study Group 2 Question 3 on cybersecurity",
            ["Delegation of Japan"],
            "2017",
        ),
        "004": ("Speech: Second Worldwide Cybersecurity Summit", ["Hamadoun I. Touré"], "2011-06-01"),
    }
    assert {"title", "date"} <= ENTRIES["003"].metadata.inferred
    assert ENTRIES["003"].metadata.creators == (Creator("Delegation of Japan", "contact: Yoshiaki Nagaya"),)
    assert {number: e.metadata.place for number, e in ENTRIES.items() if e.metadata.place} == {
        "000": "ITU Headquarters, Geneva",
        "004": "London, United Kingdom",
    }


@pytest.mark.parametrize("number", ENTRIES)
def test_what_is_not_marked_inferred_is_in_the_document(number: str) -> None:
    metadata, content = ENTRIES[number].metadata, extracted(number).text.content
    stated = [metadata.place if "place" not in metadata.inferred else ""]
    if "creators" not in metadata.inferred:
        stated += [c.name for c in metadata.creators]
        stated += [part for c in metadata.creators for part in c.role.split(", ")]
    assert all(words in content for words in stated)


@pytest.mark.parametrize("number", ENTRIES)
def test_every_letter_of_the_source_survives_in_order(number: str) -> None:
    without_debris = DEBRIS.sub("", source(number).decode())
    kept = "".join(filter(str.isalnum, without_debris))
    assert "".join(filter(str.isalnum, extracted(number).text.content)) == kept


@pytest.mark.parametrize("number", ENTRIES)
def test_no_document_has_a_warning(number: str) -> None:
    assert extracted(number).text.warnings == ()


def test_which_rules_fired() -> None:
    assert {number: set(extracted(number).text.rules) for number in ENTRIES} == {
        "000": {Rule.BOOKMARK, Rule.OPENING},
        "001": {Rule.PAGE_CUT, Rule.WRAPPED, Rule.BOLD, Rule.BULLETS, Rule.OPENING},
        "002": {Rule.OPENING},
        "003": {
            *(Rule.BOOKMARK, Rule.IMAGE, Rule.NUMBERED_LIST, Rule.NUMBERED_HEADINGS),
            *(Rule.TABLE, Rule.DIVIDER),
        },
        "004": {Rule.OPENING},
    }


def test_opening_lines() -> None:
    assert blocks("000")[:8] == [
        ("heading", 1, "ICT Security Standardization Challenges for Developing Countries"),
        ("front", 0, "16 September 2014"),
        ("front", 0, "ITU Headquarters, Geneva"),
        ("front", 0, "Closing Remarks"),
        ("front", 0, "Malcolm Johnson"),
        ("front", 0, "Director, Telecommunication Standardization Bureau"),
        ("front", 0, "International Telecommunication Union"),
        ("paragraph", 0, "Distinguished colleagues"),
    ]
    workshop = "Regional Workshop on Frameworks for Cybersecurity and Critical Information Infrastructure Protection"
    directors = "ITU-D Director Mr. Sami Al Basheer and ITU-T Director Mr. Malcolm Johnson"
    assert blocks("001")[:5] == [
        ("front", 0, workshop),
        ("front", 0, "31 August 2007"),
        ("front", 0, "Original: English"),
        ("heading", 1, f"Meeting Closing Remarks on behalf of {directors}"),
        ("paragraph", 0, "Distinguished Delegates, Speakers, Friends, Ladies and Gentlemen,"),
    ]
    assert blocks("002")[0] == ("heading", 1, "Message from the Secretary General of ITU")
    assert blocks("002")[-2:] == [("paragraph", 0, "Dr Hamadoun I. Touré"), ("paragraph", 0, "Secretary-General, ITU")]
    assert blocks("004")[:7] == [
        ("front", 0, "Committed to connecting the world"),
        ("front", 0, "ICTs for a Sustainable World #ICT4SDG"),
        ("heading", 1, "Speech by ITU Secretary-General, Dr Hamadoun I. Touré"),
        ("front", 0, "Second Worldwide Cybersecurity Summit"),
        ("front", 0, "1 June 2011, London, United Kingdom"),
        ("paragraph", 0, "Distinguished guests,"),
        ("paragraph", 0, "Ladies and gentlemen,"),
    ]
    assert "front" not in {kind for kind, _, _ in blocks("003")}


def test_what_the_texts_state_of_themselves() -> None:
    for number in ("000", "001", "002", "003", "004"):
        metadata = extracted(number).metadata
        assert metadata.language == "en"
        assert ("language" in metadata.inferred) == (number != "001")  # which says so itself
    assert extracted("002").metadata.title == "Message from the Secretary General of ITU"
    assert extracted("003").metadata.inferred == {"title", "language"}


def test_lists_and_the_paragraph_cut_by_a_page() -> None:
    bullets = [words for kind, _, words in blocks("001") if kind == "bullet"]
    assert len(bullets) == 8
    assert bullets[4] == "The Government of Australia for their financial support for this event;"
    assert any("Based on this, I believe we can say" in words for _, _, words in blocks("001"))
    lettered = [words for kind, _, words in blocks("003") if kind == "numbered"]
    assert "".join(words[0] for words in lettered) == "abcdefghij"
    assert lettered[0] == "a) developing best practices for evaluating the impact of spam"


def test_the_headings_and_tables_of_the_contribution() -> None:
    assert [(level, words) for kind, level, words in blocks("003") if kind == "heading"] == [
        (1, "1. Background"),
        (2, "1.1 Role of ITU-D SG2 Question 3"),
        (2, "1.2 The draft regional initiatives from Asia-pacific region"),
        (1, "2. Proposals"),
    ]
    cells = [b for b in extracted("003").text.blocks if b.kind is BlockKind.CELL]
    shapes = {table: [(b.row, b.column) for b in cells if b.table == table] for table in (0, 1, 2)}
    assert shapes == {
        table: [(row, column) for row in range(rows) for column in range(columns)]
        for table, (rows, columns) in enumerate(((3, 3), (5, 2), (3, 3)))
    }
    words = [(kind, text) for kind, _, text in blocks("003")]
    assert words[-11] == ("rule", "_" * 17)
    assert words[-10:-7] == [
        ("cell", "Contact:"),
        ("cell", "Name/Organization/Entity:"),
        ("cell", "Mr Yoshiaki NAGAYA, Delegation of Japan, Japan"),
    ]
    assert [words[-7], words[-4]] == [("cell", "")] * 2
    assert words[-1] == ("paragraph", "http://www.itu.int/go/en/wtdc17rpm")


@pytest.mark.parametrize(
    ("pattern", "hits"),
    [
        ("impact", {"003": 1, "004": 4}),
        ("Global Cybersecurity Agenda", {"002": 2, "004": 1}),
        ("digi-?tal", {"002": 2, "003": 3}),
        ("digi-tal", {"002": 1}),
        ("Q3/2", {"003": 10}),
        ("GCA", {"004": 1}),
        ("SG17", {"000": 1, "003": 1}),
        ("engi-neering", {"002": 1}),
        ("engineering", {}),
        ("#ICT4SDG", {"004": 1}),
        ("Touré", {"002": 1, "004": 1}),
        (r"\[bookmark", {}),
        (r"image2\.jpeg", {}),
    ],
)
def test_how_often_words_stand_in_the_documents(pattern: str, hits: dict[str, int]) -> None:
    assert count(pattern) == hits


def test_the_acronym_stands_four_times_in_one_document() -> None:
    assert count("IMPACT", flags=0) == {"004": 4}
