"""Every true match and no false one: index and highlighter against an oracle of plain loops."""

from pathlib import Path
from tempfile import TemporaryDirectory

import search_asked
import search_oracle as oracle
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader_app.model.document import Block, BlockKind, Metadata
from reader_app.model.query import Query, Sort
from reader_app.search import Engine, IndexedDocument
from reader_app.search.highlighting import highlight
from reader_app.search.parsing import parse

WORDS = [
    *("impact", "impacts", "Impact", "IMPACT", "IMPACTS", "cyber", "security", "cybersecurity", "CYBER", "Security"),
    *("digi", "tal", "digital", "DIGI", "TAL", "re", "port", "report", "reports", "reported", "Report-", "a", "A", "b"),
    *("ITU", "itu", "T", "D", "Q3", "q3", "2", "3G", "2017", "Touré", "toure", "TOURÉ", "Toure\u0301", "économie"),
    *("economy", "OF", "THE", "the", "of", "#ICT", "ICT", "ict", "数据", "据", "数", "ข้อมูล", "ที่", "हिन्दी", "ß", "SS"),
]
VOCABULARIES = [["OF", "IMPACT", "ITU", "impact"], ["digi", "tal", "digital", "TAL"], ["a", "b", "A"]]  # seldom drawn
SEPARATORS = [" ", " ", " ", "-", "-", "/", ", ", "\n", "-\n ", "’", ". ", " – ", "#", " (", "--", ""]

Library = list[list[str]]  # the blocks of each document


@st.composite
def libraries_with_queries(draw: st.DrawFn, documents: int, asked: int) -> tuple[Library, list[search_asked.Asked]]:
    """Up to so many documents, and so many queries, of the same few words, so that there is much to find."""
    few = draw(st.one_of(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), st.sampled_from(VOCABULARIES)))
    words = st.sampled_from(few)
    pieces = st.lists(st.tuples(words, st.sampled_from(SEPARATORS)), max_size=12)
    blocks = pieces.map(lambda pairs: "".join(word + separator for word, separator in pairs))
    library = draw(st.lists(st.lists(blocks, min_size=1, max_size=3), min_size=1, max_size=documents))
    compounds = st.tuples(words, st.sampled_from(["-", "-", "/", "’"]), words).map("".join)
    phrases = st.lists(st.one_of(words, compounds), min_size=1, max_size=4).map(" ".join)
    single = st.sampled_from(
        [word for word in few if word.isalnum() and len(oracle.tokens(word, 0, len(word))) == 1] or ["a"]
    )
    leaves = st.one_of(
        st.builds(search_asked.Word, st.one_of(words, compounds), st.booleans()),
        st.builds(search_asked.Phrase, phrases),
        st.builds(search_asked.Near, phrases, st.integers(0, 4)),
        st.builds(search_asked.Form, st.one_of(words, compounds).filter(lambda word: word[0] != "#")),
        st.builds(search_asked.Fuzzy, single, st.integers(1, 2)),
        st.builds(wild, single, st.integers(0, 9), st.booleans()),
    )
    queries = search_asked.combined(leaves)
    return library, draw(st.lists(queries, min_size=asked, max_size=asked))


def wild(word: str, place: int, question: bool) -> search_asked.Word | search_asked.Wild:
    """The word with a letter replaced by ?, or with a * put in, or before it."""
    place %= len(word)
    if question and place + 1 < len(word):
        return search_asked.Wild(f"{word[:place]}?{word[place + 1 :]}")
    return search_asked.Wild(f"{word[:place]}*{word[place:]}")


def laid_out(parts: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The blocks as one text, and where each is."""
    bounds, at = [], 0
    for part in parts:
        bounds.append((at, at + len(part)))
        at += len(part) + 1
    return "\n".join(parts), bounds


def as_blocks(bounds: list[tuple[int, int]]) -> tuple[Block, ...]:
    return tuple(Block(BlockKind.PARAGRAPH, *bound) for bound in bounds)


@settings(max_examples=700, deadline=None)
@given(libraries_with_queries(documents=1, asked=3), st.booleans())
def test_highlighter_against_the_oracle(case: tuple[Library, list[search_asked.Asked]], ignore_case: bool) -> None:
    library, asked = case
    text, bounds = laid_out(library[0])
    for each in asked:
        parsed = parse(Query(each.typed(), ignore_case))
        assert parsed.ignored == ()
        expected = oracle.hits(text, bounds, each, ignore_case)
        assert highlight(text, as_blocks(bounds), parsed.tree) == tuple(sorted(expected or ()))


def test_a_word_written_together_is_counted_once(tmp_path: Path) -> None:
    """Found by its form, which may be written apart, and by a pattern."""
    engine = Engine.open(tmp_path, "library")
    engine.update([IndexedDocument("0", "1", "reportsreports", (), Metadata())])
    results = engine.search(Query("=reports-reports OR r*eports"))
    engine.close()
    assert (results.total_hits, results.documents[0].spans) == (1, ((0, 14),))


def test_a_word_is_in_one_hit_of_a_phrase_or_of_words_near_each_other(tmp_path: Path) -> None:
    """So that no two rows say the same."""
    engine = Engine.open(tmp_path, "library")
    engine.update([IndexedDocument("0", "1", "cyber threats cyber threats cyber. no no no no no", (), Metadata())])
    for query, spans in (
        ('"cyber threats"~5', ((0, 13), (14, 27))),
        ('"threats cyber"', ((6, 19), (20, 33))),
        ('"no no"', ((35, 40), (41, 46))),
    ):
        results = engine.search(Query(query))
        assert (results.total_hits, results.documents[0].spans) == (len(spans), spans)
        assert len(results.documents[0].lines) == len(spans)
    engine.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(libraries_with_queries(documents=5, asked=8), st.integers(0, 4))
def test_index_against_the_oracle(case: tuple[Library, list[search_asked.Asked]], replaced: int) -> None:
    """Also after documents were replaced and removed, over several segments."""
    library, asked = case
    laid = [laid_out(parts) for parts in library]
    documents = [
        IndexedDocument(str(number), "1", text, as_blocks(bounds), Metadata())
        for number, (text, bounds) in enumerate(laid)
    ]
    with TemporaryDirectory() as folder:
        engine = Engine.open(Path(folder), "library")
        engine.update([IndexedDocument("gone", "1", "impact ITU Q3/2", (), Metadata()), *documents[:2]])
        engine.update([*documents[2:], *documents[replaced : replaced + 1]], removed=["gone", "never there"])
        for each in asked:
            found = [oracle.hits(text, bounds, each) for text, bounds in laid]
            expected = {str(number): tuple(sorted(spans)) for number, spans in enumerate(found) if spans is not None}
            results = engine.search(Query(each.typed()))
            assert {document.document: document.spans for document in results.documents} == expected
            assert results.total_documents == len(expected)
            assert results.total_hits == sum(map(len, expected.values()))
            for sort in (Sort.DOCUMENT, Sort.RIGHT_1):
                lines = engine.concordance(Query(each.typed()), sort, 0, 1_000).lines
                listed = sorted((line.document, (line.start, line.end)) for line in lines)
                assert listed == sorted((id_, span) for id_, spans in expected.items() for span in spans)
        engine.close()
