"""What is known to be in the bundled documents is found in them, and nothing else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from search_corpus import documents

from reader_app.model.query import Query
from reader_app.search import Engine


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    opened = Engine.open(Path(tmp_path_factory.mktemp("index")), "library")
    opened.update(documents())
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("typed", "hits", "found"),
    [
        ("IMPACT", 4, 1),
        ('"IMPACT"', 4, 1),
        ("impact", 5, 2),
        ('"Global Cybersecurity Agenda"', 3, 2),
        ("digital", 5, 2),
        ("Q3/2", 10, 1),
        ("GCA", 1, 1),
        ("SG17", 2, 2),
        ("engineering", 1, 1),
        ("#ICT4SDG", 1, 1),
        ("ICT4SDG", 1, 1),
        ("Touré", 2, 2),
        ("toure", 2, 2),
        ("TOURÉ", 0, 0),
        ("ituline@ml.soumu.go.jp", 1, 1),
        ("http://www.itu.int", 1, 1),
        ("year:2011", 0, 1),
        ("year:2011 IMPACT", 4, 1),
        ("year:2007..2014", 0, 3),
        ("year:..2010", 0, 1),
        ("year:2012..", 0, 2),
        ("title:summit", 0, 1),
        ("title:SUMMIT", 0, 1),
        ('title:"closing remarks"', 0, 2),
        ("by:johnson", 0, 2),
        ('by:"Malcolm Johnson" year:2014', 0, 1),
        ("by:toure IMPACT", 4, 1),
        ("impact -IMPACT", 1, 1),
        ("IMPACT AND UNODC", 6, 1),
        ("UNODC OR SG17", 4, 3),
        ("spam NOT malware", 0, 0),
        ("cybs*", 1, 1),
        ("nothing-like-this", 0, 0),
    ],
)
def test_known_facts(engine: Engine, typed: str, hits: int, found: int) -> None:
    results = engine.search(Query(typed))
    assert (results.total_hits, results.total_documents) == (hits, found)
    assert sum(len(document.spans) for document in results.documents) == hits


def test_impact_is_in_the_summit_speech(engine: Engine) -> None:
    results = engine.search(Query("IMPACT"))
    assert [document.document for document in results.documents] == ["004"]
    assert results.capitals == ("IMPACT",)
    assert results.any_case == (5, 2)


def test_ignoring_case(engine: Engine) -> None:
    results = engine.search(Query("IMPACT", ignore_case=True))
    assert (results.total_hits, results.total_documents, results.capitals) == (5, 2, ())


def test_any_case_is_said_only_where_it_differs(engine: Engine) -> None:
    assert engine.search(Query("GCA")).any_case is None
    assert engine.search(Query("impact")).any_case is None


@pytest.mark.parametrize(
    ("typed", "matches"),
    [
        ("engineering", {"engi-neering"}),
        ("digital", {"digi-tal", "digital"}),
        ("ITU-T", {"ITU-T"}),
        ("Q3/2", {"Q3/2"}),
        ("#ICT4SDG", {"#ICT4SDG"}),
        ("cyber-security", {"cybersecurity", "Cybersecurity", "cyber security"}),
        ('"cyberthreats"', {"Cyber-Threats", "cyberthreats"}),
        ("wikileaks", {"Wiki-leaks"}),
    ],
)
def test_spans_cover_the_words_as_written(engine: Engine, typed: str, matches: set[str]) -> None:
    results = engine.search(Query(typed))
    assert {line.match for document in results.documents for line in document.lines} == matches


@pytest.mark.parametrize("typed", ["digital", "IMPACT", "year:2011 cyber*", "title:closing (itu OR cybersecurity)"])
def test_highlighter_agrees_with_the_index(engine: Engine, typed: str) -> None:
    found = {document.document: document.spans for document in engine.search(Query(typed)).documents}
    for document in documents():
        spans = engine.spans(document.content, document.blocks, Query(typed), document.metadata)
        assert spans == found.get(document.id, ())


def test_without_metadata_other_fields_are_taken_as_given(engine: Engine) -> None:
    summit = next(document for document in documents() if document.id == "004")
    assert len(engine.spans(summit.content, summit.blocks, Query("year:1999 IMPACT"))) == 4


def test_lines_show_the_text_around(engine: Engine) -> None:
    for document in engine.search(Query("cybersecurity")).documents:
        content = next(each.content for each in documents() if each.id == document.document)
        for line in document.lines:
            assert line.match == content[line.start : line.end]
            assert content[: line.start].endswith(line.before.replace(" · ", "\n"))
            assert content[line.end :].startswith(line.after.replace(" · ", "\n"))


def test_limit_limits_the_list_and_not_the_totals(engine: Engine) -> None:
    results = engine.search(Query("cybersecurity", limit=1))
    assert (len(results.documents), results.total_documents) == (1, 4)
    assert results.documents[0].score == max(
        document.score for document in engine.search(Query("cybersecurity")).documents
    )
