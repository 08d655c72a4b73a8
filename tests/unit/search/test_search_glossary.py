"""Acronyms and what they are short for: all that the bundled documents say, a table of cases, and generated ones."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader_app import formats
from reader_app.search.acronyms import acronym_words, is_acronym, is_counted_word, occurrences, singular
from reader_app.search.glossary import _TOKEN, Candidate, _tokens, find_definitions

CORPUS = Path(__file__).parents[3] / "corpus"

PROPOSED = [
    ("itu-2007", "MIC", "Ministry of Information and Communications", "Ministry of Information and Communications"),
    ("itu-2011", "ICTs", "information and communication technologies", "information and communication technologies"),
    ("itu-2011", "GCA", "Global Cybersecurity Agenda", "Global Cybersecurity Agenda"),
    (
        "itu-2011",
        "IMPACT",
        "International Multilateral Partnership Against Cyber-Threats",
        "International Multilateral Partnership Against Cyber-Threats",
    ),
    ("itu-2011", "UNODC", "United Nations Office on Drugs and Crime", "United Nations Office on Drugs and Crime"),
    ("itu-2017", "Q3/2", "Question 3 of Study Group 2", "Study Group2 Question 3"),
    ("itu-secr", "ICTs", "Information and Communication Technologies", "Information and Communication Technologies"),
]

EXPLAINED = [
    ("the Hypertext Transfer Protocol (HTTP) is", "HTTP", "Hypertext Transfer Protocol"),
    ("UNESCO (the United Nations Educational, Scientific and Cultural Organization) is", "UNESCO", None),
    ("the United Nations Educational, Scientific and Cultural Organization (UNESCO) is", "UNESCO", None),
    ("the Organisation for Economic Co-operation and Development (OECD)", "OECD", None),
    ("a heat shock transcription factor (HSF)", "HSF", "heat shock transcription factor"),
    ("deoxyribonucleic acid (DNA)", "DNA", "deoxyribonucleic acid"),
    ("the Vietnam Computer Emergency Response Team (“VNCERT”)", "VNCERT", None),
    ("NATO (North Atlantic Treaty Organization) met", "NATO", "North Atlantic Treaty Organization"),
    ("GCA, the Global Cybersecurity Agenda, is", "GCA", "Global Cybersecurity Agenda"),
    ("the World Health Organization, the WHO, said", "WHO", "World Health Organization"),
    ("the WHO — the World Health Organization — said", "WHO", "World Health Organization"),
    ("the World Health Organization - WHO - said", "WHO", "World Health Organization"),
    ("les télécommunications mobiles internationales (TMI)", "TMI", "télécommunications mobiles internationales"),
    ("l’Union économique et monétaire (UEM)", "UEM", "Union économique et monétaire"),
    ("the Internet of Things (IoT), too", "IoT", "Internet of Things"),
    ("research & development (R&D)", "R&D", "research & development"),
    ("the Network and Information Systems (NIS, in short)", "NIS", "Network and Information Systems"),
    ("Question 5 of Study Group 17 (Q5/17)", "Q5/17", "Question 5 of Study Group 17"),
    ("SG17 Question 5 (Q5/17)", "Q5/17", "Question 5 of Study Group 17"),
    ("a Memorandum of\nUnderstanding (MoU)", "MoU", "Memorandum of Understanding"),
]

UNEXPLAINED = [
    "At ITU – the United Nations specialized agency for ICTs – we know",
    "the security of IMT (3G) mobile telephony",
    "the 2nd preparatory meeting for WTDC-17 of APT (APT WTDC17-2) in February",
    "under the current mandatory (ToR) were well covered",
    "public sectors (industries) and academia",
    "as part one (II) says",
    "the Global Fund (WHO) said",
    "cars, trucks, CT, and bicycles",
    "Global Cybersecurity. Agenda (GCA)",
    "Global Cybersecurity (Agenda) GCA",
    "GCA – the Global Cybersecurity Agenda Programme – is",
    "the Global Cybersecurity Agenda, the GCAX, as",
    "our friend TV (television)",
    "in Question 3 of Study Group 2 (Q4/2)",
    "GLOBAL CYBERSECURITY AGENDA",
]


def paragraph(content: str) -> tuple[Candidate, ...]:
    return find_definitions(content, [(0, len(content))])


def test_all_it_proposes_on_the_bundled_documents() -> None:
    proposed = []
    for path in sorted(CORPUS.glob("*.txt")):
        text = formats.read(path.read_bytes(), path.name).text
        for found in find_definitions(text.content, [(block.start, block.end) for block in text.blocks]):
            assert " ".join(text.content[slice(*found.meant)].split()) == found.written
            assert text.content[found.start : found.end] == found.acronym
            written = text.content[slice(*found.meant)]
            assert found.acronym in found.sentence
            assert written in found.sentence
            proposed.append((path.name[:8], found.acronym, found.expansion, written))
    assert proposed == PROPOSED


@pytest.mark.parametrize(("content", "acronym", "expansion"), EXPLAINED)
def test_ways_to_explain(content: str, acronym: str, expansion: str | None) -> None:
    [found] = paragraph(content)
    assert found.acronym == acronym == content[found.start : found.end]
    assert expansion is None or found.expansion == expansion
    if expansion is None:
        assert (found.expansion[0], found.expansion[-1]) == (acronym[0], content[found.meant[1] - 1])


def test_an_expansion_with_commas_is_whole() -> None:
    whole = "United Nations Educational, Scientific and Cultural Organization"
    assert [found.expansion for content, _, _ in EXPLAINED[1:3] for found in paragraph(content)] == [whole, whole]


@pytest.mark.parametrize("content", UNEXPLAINED)
def test_what_explains_nothing(content: str) -> None:
    assert paragraph(content) == ()


def test_no_explanation_crosses_a_block() -> None:
    content = "Global Cybersecurity\nAgenda (GCA)"
    assert paragraph(content)
    assert find_definitions(content, [(0, 20), (21, len(content))]) == ()


def test_the_sentence_is_the_one_that_explains() -> None:
    [found] = paragraph("Nothing here. We launched the Global Cybersecurity Agenda (GCA)\nin 2007. It is a framework.")
    assert found.sentence == "We launched the Global Cybersecurity Agenda (GCA) in 2007."


# No word begins as "the", "of" or "and" do: their initials could stand for its own.
WORDS = st.from_regex(r"[b-df-hj-np-sv-z][a-z]{3,9}", fullmatch=True).filter(
    lambda w: w not in {"from", "voor", "with"}
)
JOINTS = st.sampled_from([" ", " and ", " of the ", "-"])
FRAMES = st.sampled_from(["{x} ({a})", "{a} ({x})", "{a} – the {x} – is", "{x} – {a} – is", "the {x}, the {a}, is"])


@given(st.lists(st.tuples(WORDS, JOINTS), min_size=3, max_size=7), FRAMES, st.sampled_from(["", "s"]))
def test_initials_are_found_in_every_frame(parts: list[tuple[str, str]], frame: str, plural: str) -> None:
    expansion = "".join(word.title() + joint for word, joint in parts[:-1]) + parts[-1][0].title()
    acronym = "".join(word[0].upper() for word, _ in parts) + plural
    if not is_acronym(acronym):
        return
    content = "🙂 Lo! " + frame.format(x=expansion, a=acronym) + "."
    found = [(each.acronym, each.expansion, content[slice(*each.meant)]) for each in paragraph(content)]
    assert (acronym, expansion, expansion) in found


PIECES = st.lists(st.sampled_from(("Abé", "bab", "Babb-Ab", "AB", "ABs", "Q3/2", *" (–),.&’\n“🙂")), max_size=8).map(
    "".join
)
DEFINED = st.sampled_from(("Abé Babb (AB)", "AB (ab babb)", "BA – the Babb-Ab – is", "the Abé of Bab, the AB, is"))


@given(PIECES, DEFINED, PIECES)
def test_whatever_is_found_is_there(before: str, defined: str, after: str) -> None:
    content = f"{before}. {defined}. {after}"
    proposed = paragraph(content)
    assert proposed
    for found in proposed:
        start, end = found.meant
        assert content[found.start : found.end] == found.acronym
        assert end <= found.start or found.end <= start
        assert " " in found.expansion.replace("-", " ").replace("/", " ")
        assert found.expansion[0].casefold() == found.acronym[0].casefold()


@pytest.mark.parametrize(
    "piece", ["(A", "A-", "AB ", "AB – ", "AA, the ", "(", " ", "a aa aaa aaaa (AAAAAAA) ", "a-" * 14 + "(AAAAAAA) "]
)
def test_hostile_texts_come_to_an_end(piece: str) -> None:
    paragraph(piece * (100_000 // len(piece)))  # seconds, were any part of it quadratic: hours


@pytest.mark.parametrize("word", ["ICT", "ICTs", "IoT", "3GPP", "R&D", "Q3/2", "ITU-T"])
def test_what_looks_like_an_acronym(word: str) -> None:
    assert is_acronym(word)


@pytest.mark.parametrize("word", ["Cyber", "IV", "3G", "A", "ABCDEFGHIJKL", "2014", "McAfee"])
def test_what_does_not(word: str) -> None:
    assert not is_acronym(word)


def test_plurals() -> None:
    assert [singular(word) for word in ("ICTs", "ICT", "IoTs", "GPS", "As", "Os")] == [
        "ICT",
        "ICT",
        "IoT",
        "GPS",
        "As",
        "Os",
    ]


@pytest.mark.parametrize(
    ("content", "text", "count"),
    [
        ("IMPACT, ITU-IMPACT and impact; IMPACTS are not, nor IMPACT_2", "IMPACT", 2),
        ("Q3/2 and Q3/21, Q3/2.", "Q3/2", 2),
        ("R&D, R&DR&D", "R&D", 1),
        ("AAAA AA", "AA", 1),
        ("", "AA", 0),
        ("AA", "", 0),
    ],
)
def test_counting(content: str, text: str, count: int) -> None:
    assert occurrences(content, text) == count


@given(st.text(alphabet="AaB_ -2é", max_size=60), st.sampled_from(["AB", "AaB", "A2B", "AÉ"]))
def test_both_ways_of_counting_agree(content: str, text: str) -> None:
    assert is_counted_word(text)
    assert acronym_words(content)[text] == occurrences(content, text)


@given(st.text(alphabet="ABQaé12/-&‑ (),.–ÉЖж中\u3000\n", max_size=60))
def test_no_acronym_is_passed_over(content: str) -> None:
    """What can hold none is skipped, which must make no difference."""
    every = [token.span() for token in _TOKEN.finditer(content) if is_acronym(token.group())]
    assert [token.span() for token in _tokens(content, (0, len(content))) if is_acronym(token.group())] == every
